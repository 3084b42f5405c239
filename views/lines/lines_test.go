package lines

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hito/model"
	"hito/views/words"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sample is a small chronology, made by hand: two documents that tell of one
// visit and disagree on where, and a telling without a date.
func sample() *model.Chronology {
	one := "El ministro Pérez visitó Quito el lunes. Lo recibió la alcaldesa.\nEl acuerdo\tse firmará pronto."
	two := "Pérez estuvo en Guayaquil el 27 de octubre."
	at := func(doc int32, text, part string) model.Span {
		i := strings.Index(text, part)
		return model.Span{Document: doc, Start: int32(i), End: int32(i + len(part))}
	}
	first := at(0, one, "El ministro Pérez visitó Quito el lunes.")
	second := at(1, two, two)
	third := at(0, one, "El acuerdo\tse firmará pronto.")
	monday := model.DayDate(2025, 10, 27)
	c := &model.Chronology{
		Documents: []model.Document{
			{Path: "notas/a.txt", Title: at(0, one, "Lo recibió la alcaldesa."), Outlet: "El Heraldo", Language: "es", Text: one,
				Published: model.DayDate(2025, 10, 28), How: model.Stated,
				Reasons:     []model.Reason{{Rule: "dating.stated", Facts: []string{"date 2025-10-28", "2025-10-28"}}},
				Boilerplate: []model.Block{{Start: 0, End: 2, Kind: model.BlockMenu}}},
			{Path: "notas/b.txt", Title: model.NoSpan, Language: "es", Text: two, Published: model.Since(monday), How: model.Bounded,
				Problems: []model.Problem{{What: model.Reason{Rule: "reader.decoded", Facts: []string{"Windows-1252"}}, Hint: "reader.hint.utf8"}}},
		},
		Actors: []model.Actor{
			{ID: "a1", Name: "Pérez", Kind: model.Person, Forms: []model.Form{{Text: "Pérez", Count: 2}}, Mentions: 2, Events: 1},
			{ID: "a2", Name: "Quito", Kind: model.Place, Forms: []model.Form{{Text: "Quito", Count: 1}}, Mentions: 1, Events: 1},
			{ID: "a3", Name: "=HYPERLINK(1)", Kind: model.Organisation, Mentions: 1},
		},
	}
	c.Expressions = []model.Expression{
		{Span: at(0, one, "el lunes"), Date: monday, Rule: "es.weekday", Anchor: model.AnchorDocument, AnchorAt: -1,
			Chain: &model.Chain{Symbolic: "weekday(1) < DCT", AnchorDate: model.DayDate(2025, 10, 28), Reasons: []model.Reason{{Rule: "events.date.stated", Facts: []string{"el lunes", "2025-10-27"}}}}},
		{Span: at(1, two, "el 27 de octubre"), Date: monday, Rule: "es.day-month", AnchorAt: -1},
	}
	c.ActorMentions = []model.ActorMention{
		{Span: at(0, one, "Pérez"), Actor: 0}, {Span: at(0, one, "Quito"), Actor: 1, Kind: model.Place, Form: model.FormPlace}, {Span: at(1, two, "Pérez"), Actor: 0},
	}
	for _, told := range []model.Telling{
		{ID: model.IDOf("m1aaaaaaaaaa"), Span: first, Expression: 0, Type: "visit", Date: monday, Actors: []int32{0}, Places: []int32{1}, Title: []model.Span{at(0, one, "visitó Quito")}},
		{ID: model.IDOf("m2aaaaaaaaaa"), Span: third, Expression: -1, Type: "treaty", Future: true},
		{ID: model.IDOf("m3aaaaaaaaaa"), Span: second, Expression: 1, Type: "visit", Date: monday, Actors: []int32{0}, Role: model.RoleReference},
	} {
		c.AddTelling(told)
	}
	for _, h := range []model.Happening{
		{ID: model.IDOf("m1aaaaaaaaaa"), Date: monday, Status: model.Dated, Type: "visit", Title: []model.Span{at(0, one, "Pérez"), at(0, one, "visitó Quito")},
			Mentions: []int32{0, 2}, Actors: []int32{0}, Places: []int32{1},
			Merges: []model.Merge{{A: 0, B: 2, Reason: model.Reason{Rule: "events.same-visit", Facts: []string{"2025-10-27", "Pérez", "Quito"}}}},
			Conflicts: []model.Conflict{{Field: "place", Values: []model.ConflictValue{
				{Value: "Quito", Span: at(0, one, "Quito")}, {Value: "Guayaquil", Span: at(1, two, "Guayaquil")}}}},
			Reasons: []model.Reason{{Rule: "events.date.stated", Facts: []string{"el lunes", "2025-10-27"}}}},
		{ID: model.IDOf("m2aaaaaaaaaa"), Type: "treaty", Mentions: []int32{1}},
	} {
		c.Events = append(c.Events, c.NewEvent(h))
	}
	return c
}

// print is what one method writes.
func print(t *testing.T, f Format, lang string, do func(*Printer) error) string {
	t.Helper()
	var b bytes.Buffer
	if err := do(New(&b, sample(), words.For(lang), f)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Everything that is written, in every format and both languages, stands in
// testdata for a person to read.
func TestGolden(t *testing.T) {
	outputs := map[string]func(*Printer) error{
		"list":     func(p *Printer) error { return p.Events([]int32{0, 1}) },
		"show":     func(p *Printer) error { return p.Event(0) },
		"docs":     func(p *Printer) error { return p.Documents([]int32{0, 1}) },
		"actors":   func(p *Printer) error { return p.Actors([]int32{0, 1, 2}) },
		"mentions": func(p *Printer) error { return p.Namings([]int32{0, 1, 2}) },
		"dates": func(p *Printer) error {
			return p.Expressions(p.Chronology.Documents[0].Text, p.Chronology.Expressions[:1])
		},
		"explain": func(p *Printer) error { return p.Explain(p.Chronology.Documents[0].Text, p.Chronology.Expressions[:1]) },
	}
	for name, do := range outputs {
		for f, suffix := range Formats {
			for _, lang := range []string{"es", "en"} {
				path := filepath.Join("testdata", name+"."+lang+"."+suffix)
				got := print(t, Format(f), lang, do)
				if *update {
					if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				if got != string(want) {
					t.Errorf("%s:\n%s\nwant:\n%s", path, got, want)
				}
			}
		}
	}
}

// hostile are texts that must not act on a terminal, nor lose anything in JSON.
var hostile = []string{
	"\x1b[2J\x1b]0;titulo\x07", "a\u009b31mb", "\u200e\u202eabc\u2066", "x\u200by\ufeffz", "\x7f\x00\b", "a\r\nb\tc\u2028d\u0085e",
	"\U000e0041\U000e007f", "ok\u00ad", "\u061c", "\ufff9", "\u034f\u180e", "e\u0301 ñ 漢字 🎉",
}

// What JSON holds is the true text, and what stands in the line is seen.
func TestJSONIsSafeAndTrue(t *testing.T) {
	for _, text := range hostile {
		var b bytes.Buffer
		if err := newEncoder(&b).line(text); err != nil {
			t.Fatal(err)
		}
		for _, r := range strings.TrimSuffix(b.String(), "\n") {
			if r < ' ' || isUnseen(r) {
				t.Errorf("%q: %U stands in %q", text, r, b.String())
			}
		}
		var back string
		if err := json.Unmarshal(b.Bytes(), &back); err != nil || back != text {
			t.Errorf("%q came back as %q (%v)", text, back, err)
		}
	}
}

func FuzzJSON(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\ufffd")
		var b bytes.Buffer
		if err := newEncoder(&b).line(s); err != nil {
			t.Fatal(err)
		}
		var back string
		if err := json.Unmarshal(b.Bytes(), &back); err != nil || back != s {
			t.Errorf("%q came back as %q (%v)", s, back, err)
		}
	})
}

// No format lets a control byte of a document through.
func TestNoControlsInAnyFormat(t *testing.T) {
	for _, text := range hostile {
		for f := range Formats {
			c := sample()
			d := &c.Documents[0]
			d.Path, d.Outlet, d.Text = text, text, text+d.Text
			c.Actors[0].Name = text
			h := c.Happening(&c.Events[0])
			h.Conflicts[0].Values[0].Value = text
			h.Reasons = []model.Reason{{Rule: "dating.stated", Facts: []string{text}}}
			c.Events[0] = c.NewEvent(h)
			d.Title = model.Span{End: int32(len(text))}
			var b bytes.Buffer
			p := New(&b, c, words.For("es"), Format(f))
			for _, err := range []error{p.Events([]int32{0, 1}), p.Event(0), p.Documents([]int32{0}), p.Actors([]int32{0}), p.Namings([]int32{0})} {
				if err != nil {
					t.Fatal(err)
				}
			}
			for _, r := range b.String() {
				if r != '\n' && (r < ' ' || isUnseen(r)) {
					t.Errorf("%s: %q lets %U through", Formats[f], text, r)
				}
			}
		}
	}
}

func TestCSVGuards(t *testing.T) {
	for _, c := range []struct{ cell, want string }{
		{"=1+1", "'=1+1"}, {"+1", "'+1"}, {"-1", "'-1"}, {"@x", "'@x"}, {"\tx", "'\tx"}, {"\rx", "'\rx"}, {"1-1", "1-1"}, {"", ""}, {"ñ", "ñ"},
	} {
		if got := guarded(c.cell); got != c.want {
			t.Errorf("%q: %q, want %q", c.cell, got, c.want)
		}
	}
	if out := print(t, CSV, "en", func(p *Printer) error { return p.Actors([]int32{2}) }); !strings.Contains(out, "\n'=HYPERLINK(1),") {
		t.Errorf("a formula stands in %q", out)
	}
}

// failing is a writer that takes n bytes and then fails.
type failing struct{ n int }

func (f *failing) Write(b []byte) (int, error) {
	if f.n -= len(b); f.n < 0 {
		return 0, os.ErrClosed
	}
	return len(b), nil
}

// A full disk is told, in every format.
func TestWriteErrors(t *testing.T) {
	for f := range Formats {
		p := New(&failing{}, sample(), words.For("en"), Format(f))
		if p.Events([]int32{0}) == nil {
			t.Errorf("%s: no error", Formats[f])
		}
		p = New(&failing{}, sample(), words.For("en"), Format(f))
		if p.Event(0) == nil {
			t.Errorf("%s: show: no error", Formats[f])
		}
	}
}

func TestAnswers(t *testing.T) {
	var b bytes.Buffer
	p := New(&b, nil, words.For("en"), JSONL)
	a := p.Answers()
	text := "llegó el lunes"
	found := []model.Expression{{Span: model.Span{Start: 7, End: 15}, Date: model.DayDate(2025, 10, 27), Rule: "r"}}
	for _, id := range []string{`"x"`, "7", ""} {
		if err := a.Answer(json.RawMessage(id), text, found); err != nil {
			t.Fatal(err)
		}
	}
	if err := a.Answer(json.RawMessage(`{"a":1}`), "", nil); err != nil {
		t.Fatal(err)
	}
	if err := a.Flush(); err != nil {
		t.Fatal(err)
	}
	const spans = `[{"start":7,"end":15,"text":"el lunes","value":"2025-10-27","kind":"date","rule":"r"}]`
	want := `{"id":"x","spans":` + spans + "}\n" + `{"id":7,"spans":` + spans + "}\n" + `{"id":null,"spans":` + spans + "}\n" + `{"id":{"a":1},"spans":[]}` + "\n"
	if b.String() != want {
		t.Errorf("%s\nwant\n%s", b.String(), want)
	}
}

// A phrase that is reckoned from a date nobody gave is said to need one.
func TestExplainNeedsReference(t *testing.T) {
	got := print(t, Text, "es", func(p *Printer) error {
		return p.Explain("ayer", []model.Expression{{Span: model.Span{End: 4}, Chain: &model.Chain{Symbolic: "DCT.day-1"}, Anchor: model.AnchorUnknown}})
	})
	if !strings.HasPrefix(got, "«ayer» → falta la fecha de la que se cuenta\n") {
		t.Errorf("%s", got)
	}
}

// A duration or a time of day is no date, and is reckoned from nothing; the sentence
// that would end in an unknown date is not begun.
func TestExplainNoDate(t *testing.T) {
	got := print(t, Text, "es", func(p *Printer) error {
		return p.Explain("tres días, ayer", []model.Expression{
			{Span: model.Span{End: 10}, Kind: model.KindDuration, Rule: "timex.duration", Chain: &model.Chain{Reasons: []model.Reason{{Rule: "timex.duration", Facts: []string{"tres días"}, Span: model.NoSpan}}}},
			{Span: model.Span{Start: 12, End: 16}, Rule: "timex.deictic", Anchor: model.AnchorUnknown, Chain: &model.Chain{Reasons: []model.Reason{{Rule: "timex.deictic", Facts: []string{"ayer", "", ""}, Span: model.NoSpan}}}},
		})
	})
	if !strings.HasPrefix(got, "«tres días» → no es una fecha\n") || strings.Count(got, "ancla") != 1 || strings.Count(got, "ayer") != 1 {
		t.Errorf("%s", got)
	}
}

// "On that day or before" stands at that day where people read, and where the
// chronology has it where programs do.
func TestOpenDatesStandAtTheirDay(t *testing.T) {
	c := sample()
	at := func(id string, d model.Date) model.Event {
		return c.NewEvent(model.Happening{ID: model.IDOf(id), Date: d, Mentions: []int32{0}})
	}
	c.Events = []model.Event{
		at("before", model.Until(model.DayDate(2024, 5, 3))), at("early", model.DayDate(1960, 1, 1)), at("day", model.DayDate(2024, 5, 3)),
		at("since", model.Since(model.DayDate(2024, 6, 1))), at("none", model.Date{}),
	}
	for f, want := range map[Format]string{Text: "early before day since none", Markdown: "early before day since none", CSV: "before early day since none"} {
		var b bytes.Buffer
		if err := New(&b, c, words.For("en"), f).Events([]int32{0, 1, 2, 3, 4}); err != nil {
			t.Fatal(err)
		}
		var got []string
		for line := range strings.Lines(b.String()) {
			for _, id := range []string{"before", "early", "day", "since", "none"} {
				if f != CSV && strings.HasPrefix(line, id+" ") || strings.HasPrefix(line, id+",") || strings.HasSuffix(line, " "+id+" |\n") {
					got = append(got, id)
				}
			}
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("%d: %s, not %s\n%s", f, got, want, b.String())
		}
	}
}
