package loader

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"testing/fstest"

	"hito/loader/journal"
	"hito/model"
)

// twoTellings is a corpus of articles that tell one meeting, and another one.
var twoTellings = fstest.MapFS{
	"a.txt": {Data: []byte("date 2024-05-12\n\nAna Ruiz se reunió el lunes con Luis Soto en Lima.\n\nLuis Soto visitó Quito en enero de 2023.\n")},
	"b.txt": {Data: []byte("date 2024-05-14\n\nLuis Soto y Ana Ruiz se vieron el 6 de mayo de 2024 en Lima.\n")},
}

func loadedAs(t *testing.T, decisions ...model.Decision) *model.Chronology {
	t.Helper()
	c, err := LoadFS(context.Background(), twoTellings, Options{Decisions: decisions})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// eventLines is the events, each as the documents that tell it.
func eventLines(c *model.Chronology) string {
	out := ""
	for _, e := range c.Events {
		out += e.Date.String() + " " + c.Word(e.Type)
		for _, m := range e.Mentions.In(c) {
			out += " " + c.Documents[c.Mentions[m].Document].Path
		}
		for _, m := range e.Merges.In(c) {
			out += " " + m.Reason.Rule
		}
		out += "; "
	}
	return out
}

// What the user says goes before the rules, at once and at the next load alike.
func TestCorrect(t *testing.T) {
	plain := loadedAs(t)
	if got, want := eventLines(plain), "2023-01 visit a.txt; 2024-05-06 meeting a.txt b.txt events.same-persons; "; got != want {
		t.Fatalf("got  %s\nwant %s", got, want)
	}
	visit, here, there := plain.Ref(plain.Events[0].Mentions.In(plain)[0]), plain.Ref(plain.Events[1].Mentions.In(plain)[0]), plain.Ref(plain.Events[1].Mentions.In(plain)[1])
	for _, x := range []struct {
		name      string
		decisions []model.Decision
		want      string
	}{
		{"different", []model.Decision{{Kind: model.DecideDifferent, A: here, B: there}}, "2023-01 visit a.txt; 2024-05-06 meeting a.txt; 2024-05-06 meeting b.txt; "},
		{"same, though the dates are apart", []model.Decision{{Kind: model.DecideDifferent, A: here, B: there}, {Kind: model.DecideSame, A: visit, B: there}},
			"2023-01 visit a.txt b.txt journal.same; 2024-05-06 meeting a.txt; "},
		{"hidden", []model.Decision{{Kind: model.DecideHide, A: visit}}, "2024-05-06 meeting a.txt b.txt events.same-persons; "},
		{"a date", []model.Decision{{Kind: model.DecideDate, A: visit, Value: "2025"}}, "2024-05-06 meeting a.txt b.txt events.same-persons; 2025 visit a.txt; "},
		{"a date taken back", []model.Decision{{Kind: model.DecideDate, A: visit, Value: "2025"}, {Kind: model.DecideDate, A: visit}},
			"2023-01 visit a.txt; 2024-05-06 meeting a.txt b.txt events.same-persons; "},
		{"shown again", []model.Decision{{Kind: model.DecideHide, A: visit}, {Kind: model.DecideHide, A: visit, Value: model.Shown}},
			"2023-01 visit a.txt; 2024-05-06 meeting a.txt b.txt events.same-persons; "},
	} {
		t.Run(x.name, func(t *testing.T) {
			before := fmt.Sprintf("%+v", plain)
			now, later := Correct(plain, x.decisions), loadedAs(t, x.decisions...)
			if got := eventLines(now); got != x.want {
				t.Errorf("got  %s\nwant %s", got, x.want)
			}
			if !reflect.DeepEqual(now, later) {
				t.Errorf("corrected: %s\nloaded:    %s", eventLines(now), eventLines(later))
			}
			if fmt.Sprintf("%+v", plain) != before {
				t.Error("the old chronology was changed")
			}
			if back := Correct(now, nil); !reflect.DeepEqual(back, plain) {
				t.Errorf("undone: %s", eventLines(back))
			}
		})
	}
}

// Whatever was decided, its withdrawal leaves the events as they were found.
func TestWithdrawal(t *testing.T) {
	plain := loadedAs(t)
	here, there := plain.Ref(plain.Events[1].Mentions.In(plain)[0]), plain.Ref(plain.Events[1].Mentions.In(plain)[1])
	for kind, value := range map[model.DecisionKind]string{
		model.DecideName: "La cita de Lima", model.DecideType: "visit", model.DecideDate: "2024-05", model.DecideHide: "", model.DecideDifferent: "",
	} {
		d := model.Decision{Kind: kind, A: here, Value: value}
		if kind.OfTwo() {
			d.B = there
		}
		if reflect.DeepEqual(Correct(plain, []model.Decision{d}).Events, plain.Events) {
			t.Errorf("%v changes nothing", kind)
		}
		if got := Correct(plain, []model.Decision{d, d.Withdrawal()}); !reflect.DeepEqual(got.Events, plain.Events) {
			t.Errorf("%v withdrawn: %s", kind, eventLines(got))
		}
		if read, err := journal.Parse(journal.Print(d.Withdrawal())); err != nil || read != d.Withdrawal() {
			t.Errorf("%v withdrawn is kept as %+v, %v", kind, read, err)
		}
	}
}

// A journal is asked at every load, and its broken lines are told.
func TestJournalAtEveryLoad(t *testing.T) {
	path := filepath.Join(t.TempDir(), "corrections.jsonl")
	if err := os.WriteFile(path, []byte("nonsense\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	j, err := journal.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	load := func() *model.Chronology {
		c, err := LoadFS(context.Background(), twoTellings, Options{Journal: j})
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	before := load()
	if len(before.Problems) != 1 || before.Problems[0].What.Rule != journal.RuleBroken || before.Problems[0].Path != path {
		t.Errorf("problems: %+v", before.Problems)
	}
	if err := j.Add(model.Decision{Kind: model.DecideHide, A: before.Ref(before.Events[0].Mentions.In(before)[0])}); err != nil {
		t.Fatal(err)
	}
	if got := eventLines(load()); got != "2024-05-06 meeting a.txt b.txt events.same-persons; " {
		t.Errorf("hidden: %s", got)
	}
	if _, ok, err := j.Undo(); !ok || err != nil {
		t.Fatal(ok, err)
	}
	if got, want := eventLines(load()), eventLines(before); got != want {
		t.Errorf("undone: %s, not %s", got, want)
	}
}
