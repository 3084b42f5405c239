package journal

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"hito/model"
)

// chronology is three documents of one telling each, and an event of each.
func chronology() *model.Chronology {
	c := &model.Chronology{}
	for i, text := range []string{"Ana viajó a Lima el lunes.", "Luis dimitió en mayo.", "Eva firmó un pacto."} {
		span := model.Span{Document: int32(i), Start: 0, End: int32(len(text))}
		c.Documents = append(c.Documents, model.Document{Path: fmt.Sprintf("notas/%d.txt", i), Text: text})
		id := model.IDOf(fmt.Sprintf("id%d", i))
		c.AddTelling(model.Telling{ID: id, Span: span, Trigger: model.Span{Document: int32(i), End: 3}, Type: "visit"})
		c.Events = append(c.Events, c.NewEvent(model.Happening{ID: id, Type: "visit", Mentions: []int32{int32(i)}, Date: model.YearDate(2000 + i)}))
	}
	return c
}

func titles(c *model.Chronology) string {
	var out []string
	for i := range c.Events {
		out = append(out, c.Events[i].Date.String()+" "+c.Word(c.Events[i].Type)+" "+c.Title(&c.Events[i]))
	}
	return strings.Join(out, "; ")
}

func TestApply(t *testing.T) {
	c := chronology()
	ref := c.Ref
	for _, x := range []struct {
		name      string
		decisions []model.Decision
		want      string
	}{
		{"nothing", nil, "2000 visit Ana viajó a Lima el lunes.; 2001 visit Luis dimitió en mayo.; 2002 visit Eva firmó un pacto."},
		{"a name, a type, a date that changes the order", []model.Decision{
			{Kind: model.DecideName, A: ref(0), Value: "El viaje"},
			{Kind: model.DecideType, A: ref(1), Value: "resignation"},
			{Kind: model.DecideDate, A: ref(2), Value: "1999-05"},
		}, "1999-05 visit Eva firmó un pacto.; 2000 visit El viaje; 2001 resignation Luis dimitió en mayo."},
		{"the last word stands", []model.Decision{
			{Kind: model.DecideName, A: ref(0), Value: "El viaje"},
			{Kind: model.DecideName, A: ref(0), Value: "El regreso"},
			{Kind: model.DecideHide, A: ref(1)},
		}, "2000 visit El regreso; 2002 visit Eva firmó un pacto."},
		{"what is about other documents", []model.Decision{
			{Kind: model.DecideHide, A: model.MentionRef{ID: "elsewhere", Document: "x.txt", Quote: "Nada.", Trigger: "Nada"}},
		}, "2000 visit Ana viajó a Lima el lunes.; 2001 visit Luis dimitió en mayo.; 2002 visit Eva firmó un pacto."},
		{"another id, the same words in a file of that name", []model.Decision{
			{Kind: model.DecideName, A: model.MentionRef{ID: "old", Document: "../otra/notas/0.txt", Quote: "Ana viajó a Lima el lunes.", Trigger: "Ana"}, Value: "El viaje"},
		}, "2000 visit El viaje; 2001 visit Luis dimitió en mayo.; 2002 visit Eva firmó un pacto."},
		{"another id and other words", []model.Decision{
			{Kind: model.DecideHide, A: model.MentionRef{ID: "old", Document: "notas/0.txt", Quote: "Ana voló a Lima el lunes.", Trigger: "voló"}},
		}, "2000 visit Ana viajó a Lima el lunes.; 2001 visit Luis dimitió en mayo.; 2002 visit Eva firmó un pacto."},
	} {
		t.Run(x.name, func(t *testing.T) {
			c := chronology()
			ApplyTo(x.decisions, c)
			if got := titles(c); got != x.want {
				t.Errorf("got  %s\nwant %s", got, x.want)
			}
			once := fmt.Sprintf("%+v", c.Events)
			if ApplyTo(x.decisions, c); fmt.Sprintf("%+v", c.Events) != once {
				t.Errorf("a second time it changes %s\nto %+v", once, c.Events)
			}
		})
	}
}

func TestLinks(t *testing.T) {
	c := chronology()
	a, b, d := c.Ref(0), c.Ref(1), c.Ref(2)
	got := LinksOf([]model.Decision{
		{Kind: model.DecideSame, A: b, B: a},
		{Kind: model.DecideSame, A: a, B: d},
		{Kind: model.DecideDifferent, A: d, B: b},
		{Kind: model.DecideUnsure, A: d, B: a},
		{Kind: model.DecideSame, A: a, B: model.MentionRef{ID: "elsewhere"}},
	}, c)
	want := Links{Same: [][2]int32{{0, 1}}, Different: [][2]int32{{1, 2}}, Unsure: [][2]int32{{0, 2}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// anything is a decision of random words, some of them hostile.
func anything(r *rand.Rand) model.Decision {
	pool := []string{"a1b2", "ñandú", "\x1b[31m", "\u202e", "\u009d0;x", "\n", "\"", "\\", "{", " ", "\U000E0041", "€", "<b>", "\u2028", "#"}
	word := func() string {
		var b strings.Builder
		for range 1 + r.IntN(5) {
			b.WriteString(pool[r.IntN(len(pool))])
		}
		return b.String()
	}
	ref := func() model.MentionRef {
		return model.MentionRef{ID: word(), Document: word(), Quote: word(), Trigger: word()}
	}
	d := model.Decision{Kind: model.DecisionKind(r.IntN(7)), A: ref()}
	switch {
	case d.Kind.OfTwo():
		d.B = ref()
	case d.Kind == model.DecideDate:
		d.Value = "2024-05"
	case d.Kind != model.DecideHide:
		d.Value = "x" + word()
	}
	return d
}

func TestParseOfPrint(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		d := anything(r)
		text := Print(d)
		if got, err := Parse(text); err != nil || got != d {
			t.Fatalf("%q gives %+v (%v), not %+v", text, got, err, d)
		}
		for at, c := range string(text) {
			if !unicode.IsPrint(c) && at < len(text)-1 {
				t.Fatalf("%q holds %U", text, c)
			}
		}
	}
}

// Adding and undoing at random, the file is at every step what it was before.
func TestUndoRestoresBytes(t *testing.T) {
	for _, begin := range []string{"", "# mine\n", "{torn", "# no line end", string(Print(model.Decision{Kind: model.DecideHide, A: model.MentionRef{ID: "x"}}))} {
		path := filepath.Join(t.TempDir(), "deep", "corrections.jsonl")
		if begin != "" {
			write(t, path, begin)
		}
		r := rand.New(rand.NewPCG(3, 4))
		j := open(t, path)
		states := []string{begin}
		for range 60 {
			if len(states) == 1 || r.IntN(3) > 0 {
				if err := j.Add(anything(r)); err != nil {
					t.Fatal(err)
				}
				states = append(states, read(t, path))
			} else {
				if _, ok, err := j.Undo(); !ok || err != nil {
					t.Fatal(ok, err)
				}
				states = states[:len(states)-1]
				if got := read(t, path); got != states[len(states)-1] {
					t.Fatalf("after undo: %q, not %q", got, states[len(states)-1])
				}
			}
			if r.IntN(4) == 0 {
				j = open(t, path) // as another day
			}
			if got, want := len(j.Decisions()), len(open(t, path).Decisions()); got != want {
				t.Fatalf("%d decisions in memory, %d in the file", got, want)
			}
		}
	}
}

func TestUndoOfNothing(t *testing.T) {
	j := open(t, filepath.Join(t.TempDir(), "x.jsonl"))
	if _, ok, err := j.Undo(); ok || err != nil {
		t.Error(ok, err)
	}
}

func TestUndoLeavesOthersAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.jsonl")
	j, other := open(t, path), open(t, path)
	hide := model.Decision{Kind: model.DecideHide, A: model.MentionRef{ID: "a"}}
	for _, writer := range []*Journal{j, other} {
		if err := writer.Add(hide); err != nil {
			t.Fatal(err)
		}
	}
	before := read(t, path)
	if _, ok, err := j.Undo(); ok || !errors.Is(err, ErrChanged) {
		t.Errorf("undo: %v %v", ok, err)
	}
	if got := read(t, path); got != before || strings.Count(got, "\n") != 2 {
		t.Errorf("the file is %q", got)
	}
}

func TestBrokenLinesAreKeptAndTold(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.jsonl")
	good := string(Print(model.Decision{Kind: model.DecideHide, A: model.MentionRef{ID: "a"}}))
	text := good + "\n# mine\nnonsense\n" + `{"do":"dance","a":{"id":"a"}}` + "\n" + `{"do":"same","a":{"id":"a"}}` + "\n" +
		`{"do":"date","a":{"id":"a"},"value":"mañana"}` + "\n" + good + `{"do":"hi`
	write(t, path, text)
	j := open(t, path)
	if len(j.Decisions()) != 2 {
		t.Errorf("%d decisions", len(j.Decisions()))
	}
	var told []string
	for _, p := range j.Problems() {
		told = append(told, p.What.Facts[0]+" "+p.What.Facts[1])
		if p.Path != path || p.What.Rule != RuleBroken {
			t.Errorf("%+v", p)
		}
	}
	if got, want := strings.Join(told, "; "), "4 not one JSON object; 5 no such decision; 6 it names no telling; 7 its value is not of its kind; 9 not one JSON object"; got != want {
		t.Errorf("told %s\nnot  %s", got, want)
	}
	if err := j.Add(model.Decision{Kind: model.DecideHide, A: model.MentionRef{ID: "b"}}); err != nil {
		t.Fatal(err)
	}
	if got := read(t, path); !strings.HasPrefix(got, text+"\n") {
		t.Errorf("what stood there is gone: %q", got)
	}
	if len(open(t, path).Decisions()) != 3 {
		t.Error("what was added behind a torn line is lost")
	}
}

func TestAddRefusesNonsense(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.jsonl")
	j := open(t, path)
	for _, d := range []model.Decision{
		{}, {Kind: model.DecideSame, A: model.MentionRef{ID: "a"}}, {Kind: model.DecideName, A: model.MentionRef{ID: "a"}, Value: "\n"},
		{Kind: model.DecideDate, A: model.MentionRef{ID: "a"}, Value: "soon"}, {Kind: model.DecideHide, A: model.MentionRef{ID: "a"}, B: model.MentionRef{ID: "b"}},
	} {
		if err := j.Add(d); err == nil {
			t.Errorf("%+v was added", d)
		}
	}
	if _, err := os.Lstat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a file was made: %v", err)
	}
}

func TestLinksAreNotFollowed(t *testing.T) {
	folder := t.TempDir()
	precious := filepath.Join(folder, "precious")
	write(t, precious, "keep\n")
	link := filepath.Join(folder, "corrections.jsonl")
	if err := os.Symlink(precious, link); err != nil {
		t.Logf("no links here: %v", err)
		return
	}
	if _, err := Open(link); !errors.Is(err, ErrIrregular) {
		t.Errorf("opened: %v", err)
	}
	j := &Journal{path: link}
	if err := j.Add(model.Decision{Kind: model.DecideHide, A: model.MentionRef{ID: "b"}}); !errors.Is(err, ErrIrregular) {
		t.Errorf("added: %v", err)
	}
	if got := read(t, precious); got != "keep\n" {
		t.Errorf("it is %q", got)
	}
}

func TestDefaultPath(t *testing.T) {
	for _, c := range []struct{ state, home, want string }{
		{"/s", "/h", "/s/hito/corrections.jsonl"},
		{"", "/h", "/h/.local/state/hito/corrections.jsonl"},
		{"relative", "/h", "/h/.local/state/hito/corrections.jsonl"},
		{"", "", ""},
	} {
		got := DefaultPath(func(name string) string {
			return map[string]string{"XDG_STATE_HOME": c.state, "HOME": c.home}[name]
		})
		if filepath.ToSlash(got) != c.want {
			t.Errorf("%+v gives %q", c, got)
		}
	}
}

func FuzzParse(f *testing.F) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 20 {
		f.Add(Print(anything(r)))
	}
	f.Add([]byte(`{"do":"same","a":{"id":"a"},"b":{"id":"b"}} {}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		j := &Journal{path: "x"}
		j.read(text)
		if len(j.decisions) != len(j.ends) {
			t.Fatal("ends")
		}
		for _, d := range j.decisions {
			line := Print(d)
			if again, err := Parse(line); err != nil || again != d || bytes.Count(line, []byte("\n")) != 1 {
				t.Fatalf("%q gives %+v (%v), not %+v", line, again, err, d)
			}
		}
	})
}

func open(t *testing.T, path string) *Journal {
	t.Helper()
	j, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
