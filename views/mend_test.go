package views

import (
	"context"
	"strings"
	"testing"

	"hito/model"
)

// What the person says of an event is written down as of its first telling, in
// the journal's own terms however it was typed.
func TestMend(t *testing.T) {
	for _, x := range []struct {
		name, keys, typed string
		sees              string // before Enter
		kind              model.DecisionKind
		value             string
	}{
		{"a date in EDTF", "enter", "2023-06", "junio de 2023", model.DecideDate, "2023-06"},
		{"a date in words", "enter", "19 de junio de 2024", "19 de junio de 2024", model.DecideDate, "2024-06-19"},
		{"no date: as found", "enter", "", "como lo dicen las fuentes", model.DecideDate, ""},
		{"a title", "j enter", "El pacto de Lisboa", "El pacto de Lisboa", model.DecideName, "El pacto de Lisboa"},
		{"a type in Spanish", "j j enter", "visita", "visita", model.DecideType, "visit"},
	} {
		t.Run(x.name, func(t *testing.T) {
			d, k := doubting(t, "es", 100, 30)
			d.b.options.Date = func(text, _ string, _, _ model.Date) (model.Date, bool) {
				day, err := model.ParseEDTF("2024-06-19")
				return day, err == nil && text == "19 de junio de 2024"
			}
			d.keys("c")
			d.sees("Corregir", "▌fecha", "Lo que has decidido", "Nada todavía")
			d.keys(x.keys)
			d.keys("ctrl+u")
			d.text(x.typed)
			d.sees(x.sees)
			first := d.b.corpusRef()
			d.keys("enter")
			if len(k.decisions) != 1 || k.decisions[0].Kind != x.kind || k.decisions[0].Value != x.value || k.decisions[0].A != first {
				t.Fatalf("kept %+v", k.decisions)
			}
			if x.value == "" {
				d.sees("Retirado: queda como lo dicen las fuentes")
			} else {
				d.sees("Anotado (c lo muestra")
			}
		})
	}
}

// corpusRef is the reference to the first telling of the event to be corrected.
func (b *browser) corpusRef() model.MentionRef {
	m := &b.mends
	return m.corpus.Ref(m.corpus.Events[m.event].Mentions.First(m.corpus.Chronology))
}

// The date that an event has is taken the place of by the first letter, and days
// are reckoned from the document's, not from today.
func TestMendDate(t *testing.T) {
	d, k := doubting(t, "es", 100, 30)
	d.b.options.Date = func(text, _ string, today, _ model.Date) (model.Date, bool) {
		return today.Shift(-1), text == "ayer" && !today.IsZero()
	}
	d.keys("G")
	row := 0
	for d.b.list.event() == nil || d.b.detail.corpus.Documents[d.b.detail.corpus.Mentions[d.b.list.event().Mentions.First(d.b.detail.corpus.Chronology)].Document].How != model.Stated {
		if row++; row > 20 {
			t.Fatal("no event of a dated document")
		}
		d.keys("k")
	}
	d.keys("c enter")
	d.text("2024-02")
	if got := d.b.entry.String(); got != "2024-02" {
		t.Fatalf("typed over: %q", got)
	}
	d.keys("-")
	d.sees("no es una fecha")
	d.keys("ctrl+u")
	d.text("ayer")
	d.keys("enter")
	want := d.b.mends.published().Shift(-1).String()
	if len(k.decisions) != 1 || k.decisions[0].Value != want {
		t.Errorf("kept %+v, want %s", k.decisions, want)
	}
}

// A text that is offered goes with the first letter, with one key, or stays where
// the caret is moved.
func TestEntryOffered(t *testing.T) {
	for _, x := range []struct{ keys, want string }{
		{"x", "x"}, {"backspace", ""}, {"delete", ""}, {"ctrl+u", ""}, {"left x", "2x3"}, {"end x", "23x"}, {"home x", "x23"}, {"left backspace", "3"},
	} {
		var e entry
		e.offer("23")
		for _, k := range strings.Fields(x.keys) {
			if changed, _ := e.key(press(k)); !changed && k != "left" && k != "end" && k != "home" {
				t.Errorf("%s: not told as a change", k)
			}
		}
		if e.String() != x.want {
			t.Errorf("%s leaves %q, want %q", x.keys, e.String(), x.want)
		}
	}
	var e entry
	e.offer("23")
	if e.insert("45"); e.String() != "45" {
		t.Errorf("pasted %q", e.String())
	}
}

// What is no date is told, and not written down.
func TestMendRefusesNoDate(t *testing.T) {
	d, k := doubting(t, "es", 100, 30)
	d.keys("c enter")
	d.keys("ctrl+u")
	d.text("el otro día")
	d.keys("enter")
	d.sees("no es una fecha")
	d.keys("esc")
	d.sees("▌fecha")
	if len(k.decisions) != 0 {
		t.Errorf("kept %+v", k.decisions)
	}
}

// A decision can be taken back though others came after it; what was taken back
// is listed no more.
func TestTakeBack(t *testing.T) {
	d, k := doubting(t, "en", 100, 30)
	d.keys("c j j j enter") // hide
	d.keys("c")
	d.sees("hide  ", "What you decided")
	d.keys("enter")
	d.keys("ctrl+u")
	d.text("2020")
	d.keys("enter")
	if len(k.decisions) != 2 || k.decisions[0].Kind != model.DecideHide {
		t.Fatalf("kept %+v", k.decisions)
	}
	d.keys("G x")
	if last := k.decisions[len(k.decisions)-1]; last != k.decisions[0].Withdrawal() || !last.Withdraws() {
		t.Errorf("taken back as %+v", last)
	}
	d.sees("Taken back")
	if got := standing(k.decisions); len(got) != 1 || got[0] != k.decisions[1] {
		t.Errorf("standing %+v", got)
	}
	d.keys("k k k k k x")
	d.sees("x takes a decision back")
	d.keys("c")
	if d.b.over != overNothing {
		t.Error("c does not close what it opened")
	}
}

// The last word of a pair stands, whichever telling it names first, and what is
// not known is no decision to take back.
func TestStanding(t *testing.T) {
	a, b := model.MentionRef{ID: "a"}, model.MentionRef{ID: "b"}
	same, not := model.Decision{Kind: model.DecideSame, A: a, B: b}, model.Decision{Kind: model.DecideDifferent, A: b, B: a}
	date := model.Decision{Kind: model.DecideDate, A: a, Value: "2020"}
	if got := standing([]model.Decision{same, date, not}); len(got) != 2 || got[0] != not || got[1] != date {
		t.Errorf("%+v", got)
	}
	if got := standing([]model.Decision{same, same.Withdrawal(), date, date.Withdrawal()}); len(got) != 0 {
		t.Errorf("%+v", got)
	}
}

// With Correct, a decision shows without the documents being read again.
func TestCorrectWithoutReading(t *testing.T) {
	d, k := doubting(t, "es", 100, 30)
	read := 0
	d.b.options.Load = func(context.Context, func(Batch)) Batch { read++; return Batch{} }
	d.b.options.Correct = func(old *model.Chronology) *model.Chronology {
		now := *old
		now.Events = append([]model.Event(nil), old.Events...)
		now.Rename(&now.Events[0], k.decisions[len(k.decisions)-1].Value)
		return &now
	}
	d.keys("c j enter")
	d.keys("ctrl+u")
	d.text("Título corregido a mano")
	d.keys("enter esc")
	d.sees("Título corregido a mano")
	if read != 0 {
		t.Error("the documents were read again")
	}
	if strings.Contains(d.screen(), "Leyendo") {
		t.Error("it says that it reads")
	}
}
