package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"hito/model"
	"hito/views/words"
)

var update = flag.Bool("update", false, "write the golden files anew")

// told is a sentence of a document and the event that it tells.
type told struct {
	text, title, kind string
	date              model.Date
}

// sample is a chronology with every kind of date and much hostile text.
func sample() *model.Chronology {
	month := model.MonthDate(2024, 6)
	july := model.FromDays(model.DayOf(2025, 7, 21), model.DayOf(2025, 7, 31), model.GranularityDay).WithQualifier(model.Approximate)
	all := []told{
		{"El faro fue alzado en el año 44 antes de Cristo.", "El faro fue alzado", "start", model.YearDate(-43)},
		{"El puerto ya existía, cerrado; o casi.", "El puerto ya existía, cerrado; o casi", "event", model.Until(model.MonthDate(2024, 8))},
		{"La alcaldesa Ríos inauguró el muelle el 19 de junio.", "La alcaldesa Ríos inauguró el muelle", "ceremony", model.DayDate(2024, 6, 19)},
		{"=HYPERLINK(\"http://mal.example\";\"pulse\") dijo Mora en junio.", "=HYPERLINK(\"http://mal.example\";\"pulse\") dijo Mora", "statement", month},
		{"<script>alert('puerto')</script> & más\nEND:VCALENDAR\x1b]0;mal\x07 \u202e", "<script>alert('puerto')</script> & más\nEND:VCALENDAR\x1b]0;mal\x07 \u202e", "event", model.DayDate(2025, 3, 1)},
		{"A finales de julio zarpó la flota.", "zarpó la flota", "deployment", july},
		{"Quizá hubo una huelga.", "hubo una huelga", "protest", model.Date{}},
		{"Se firmará un pacto desde 2026.", "Se firmará un pacto", "treaty", model.Since(model.YearDate(2026))},
	}
	var text strings.Builder
	c := &model.Chronology{Actors: []model.Actor{{ID: "person:rios", Name: "Ana Ríos", Kind: model.Person}, {ID: "place:lago", Name: "+Lago", Kind: model.Place}}}
	var happened []model.Happening
	for i, t := range all {
		at := int32(text.Len())
		text.WriteString(t.text + "\n")
		title := at + int32(strings.Index(t.text, t.title))
		m := model.Telling{ID: model.IDOf(string(rune('a'+i)) + "0"), Span: model.Span{Start: at, End: at + int32(len(t.text))}, Expression: -1, Date: t.date, Type: t.kind,
			Title: []model.Span{{Start: title, End: title + int32(len(t.title))}}, Actors: []int32{0}, Places: []int32{1}, Future: t.kind == "treaty"}
		c.AddTelling(m)
		e := model.Happening{ID: m.ID, Date: t.date, Type: t.kind, Title: m.Title, Mentions: []int32{int32(i)}, Status: model.Dated,
			Reasons: []model.Reason{{Rule: "events.date.stated", Facts: []string{"<b>" + t.kind, t.date.String()}, Span: model.NoSpan}}}
		if i == 2 {
			e.Actors, e.Places = []int32{0}, []int32{1}
		}
		if t.date.IsZero() {
			e.Status, e.Reasons = model.Undated, nil
		}
		happened = append(happened, e)
	}
	second := "El muelle abrió el 20 de junio."
	c.Documents = []model.Document{
		{Path: "notas/puerto.txt", Title: model.NoSpan, Language: "es", Text: text.String(), Outlet: "El Eco, S.A.", URL: "https://eco.example/a?b=1&c=<2>", Published: model.DayDate(2025, 8, 2), How: model.Derived},
		{Path: "notas/otra nota.txt", Title: model.NoSpan, Language: "en", Text: second, URL: "javascript:alert(1)"},
	}
	c.AddTelling(model.Telling{ID: model.IDOf("z0"), Span: model.Span{Document: 1, End: int32(len(second))}, Expression: -1, Date: model.DayDate(2024, 6, 20), Type: "ceremony"})
	told := &happened[2]
	told.Mentions = append(told.Mentions, int32(len(c.Mentions)-1))
	told.Conflicts = []model.Conflict{{Field: "date", Values: []model.ConflictValue{{Value: "2024-06-19"}, {Value: "2024-06-20", Span: model.Span{Document: 1, End: 9}}}}}
	for _, h := range happened {
		c.Events = append(c.Events, c.NewEvent(h))
	}
	return c
}

// exported is the sample in a format.
func exported(t *testing.T, name, language string) (text string, left int) {
	t.Helper()
	f, ok := Named(name)
	if !ok {
		t.Fatalf("no format %q", name)
	}
	c := sample()
	var events []int32
	for i := range c.Events {
		events = append(events, int32(i))
	}
	var b bytes.Buffer
	left, err := f.Write(&b, c, words.For(language), events, Options{Title: "notas & <más>"})
	if err != nil {
		t.Fatal(err)
	}
	return b.String(), left
}

func TestGolden(t *testing.T) {
	left := map[string]int{"timelinejs": 1, "timelinejs-json": 1, "timesketch": 2, "timesketch-jsonl": 2, "ical": 2}
	suffix := map[string]string{"timelinejs": "csv", "timelinejs-json": "json", "timesketch": "csv", "timesketch-jsonl": "jsonl", "ical": "ics", "annotations": "jsonld", "html": "html", "md": "md"}
	for _, name := range Names() {
		text, n := exported(t, name, "es")
		if n != left[name] {
			t.Errorf("%s left out %d events", name, n)
		}
		path := filepath.Join("testdata", name+"."+suffix[name])
		if *update {
			if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatalf("%v (go test ./views/export -update writes it)", err)
		}
		if text != string(want) {
			t.Errorf("%s is not as in %s (-update):\n%s", name, path, text)
		}
	}
}

// Nothing that acts on a terminal, hides or reorders is in any format, in either
// language.
func TestNothingHostileGetsThrough(t *testing.T) {
	for _, name := range Names() {
		for _, language := range []string{"es", "en"} {
			text, _ := exported(t, name, language)
			if !utf8.ValidString(text) {
				t.Errorf("%s is not UTF-8", name)
			}
			for _, r := range text {
				if r < 0x20 && r != '\n' && (r != '\r' || name != "ical") || r >= 0x7F && r < 0xA0 || r == '\u202e' {
					t.Errorf("%s holds %U", name, r)
				}
			}
		}
	}
}

// No cell of a table begins a formula.
func TestNoCellIsAFormula(t *testing.T) {
	for _, name := range []string{"timelinejs", "timesketch"} {
		text, _ := exported(t, name, "es")
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows[1:] {
			for i, cell := range row {
				number := strings.Trim(cell, "-0123456789") == "" && strings.Count(cell, "-") == 1 // a year before 1
				if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) && !number {
					t.Errorf("%s: %s is %q", name, rows[0][i], cell)
				}
			}
		}
		want := map[string]string{"timelinejs": strings.Join(timelineHeader[:18], ","), "timesketch": "message,datetime,timestamp_desc"}[name]
		if !strings.HasPrefix(text, want+",") {
			t.Errorf("%s begins with %.200q", name, text)
		}
	}
}

// The page needs nothing from anywhere and runs nothing.
func TestPageIsAlone(t *testing.T) {
	text, _ := exported(t, "html", "es")
	for _, no := range []string{"<script", "src=", "javascript:", "url(", "@import", "onclick", "<link", "<img", "=\"http://"} {
		if strings.Contains(text, no) {
			t.Errorf("the page holds %q", no)
		}
	}
	if !strings.Contains(text, `href="https://eco.example/a?b=1&amp;c=&lt;2&gt;"`) || !strings.Contains(text, "default-src 'none'") || !strings.Contains(text, "&lt;script&gt;") {
		t.Error("a link, the policy or an escaped text is missing")
	}
}

// The calendar keeps to RFC 5545: its lines and their folds, whole days, one day
// more at the end, no value that ends early.
func TestCalendar(t *testing.T) {
	text, _ := exported(t, "ical", "es")
	for _, line := range strings.SplitAfter(text, "\r\n") {
		if len(line) > 77 || strings.ContainsAny(strings.TrimSuffix(line, "\r\n"), "\r\n") || line != "" && !strings.HasSuffix(line, "\r\n") {
			t.Errorf("the line %q", line)
		}
	}
	unfolded := strings.ReplaceAll(text, "\r\n ", "")
	for _, want := range []string{
		"DTSTART;VALUE=DATE:20240619\r\nDTEND;VALUE=DATE:20240620\r\nSUMMARY:La alcaldesa", "DTSTART;VALUE=DATE:20240601\r\nDTEND;VALUE=DATE:20240701\r\nSUMMARY:junio de 2024: =HYPERLINK",
		"SUMMARY:finales de julio de 2025: zarpó la flota", "SUMMARY:agosto de 2024 o antes: El puerto ya existía\\, cerrado\\; o casi", "STATUS:TENTATIVE",
	} {
		if !strings.Contains(unfolded, want) {
			t.Errorf("no %q in\n%s", want, unfolded)
		}
	}
	if strings.Count(unfolded, "\r\nEND:VCALENDAR\r\n") != 1 || strings.Count(unfolded, "BEGIN:VEVENT") != 6 {
		t.Errorf("the calendar is cut:\n%s", unfolded)
	}
}

// The selectors of an annotation find the sentence in the text again.
func TestAnnotationsPointAtTheSentence(t *testing.T) {
	text, _ := exported(t, "annotations", "en")
	var page annotationPage
	if err := json.Unmarshal([]byte(text), &page); err != nil {
		t.Fatal(err)
	}
	c := sample()
	if page.Total != len(c.Mentions) || len(page.First.Items) != page.Total {
		t.Fatalf("%d annotations of %d tellings", page.Total, len(c.Mentions))
	}
	for _, a := range page.First.Items {
		at := slices.IndexFunc(c.Mentions, func(m model.Mention) bool { return "urn:hito:telling:"+m.ID.String() == a.ID })
		m := c.Mentions[at]
		document := []rune(c.Documents[m.Document].Text)
		position, quote := a.Target.Selector[0].(map[string]any), a.Target.Selector[1].(map[string]any)
		if got := string(document[int(position["start"].(float64)):int(position["end"].(float64))]); got != c.Text(m.Span) {
			t.Errorf("%s is at %q", a.ID, got)
		}
		if whole := quote["prefix"].(string) + quote["exact"].(string) + quote["suffix"].(string); !strings.Contains(string(document), whole) {
			t.Errorf("%s quotes %q", a.ID, whole)
		}
	}
}

func TestNames(t *testing.T) {
	if _, ok := Named("pdf"); ok {
		t.Error("pdf is a format")
	}
	for _, name := range append(Names(), "ICS", "jsonld", "markdown") {
		if _, ok := Named(name); !ok {
			t.Errorf("%s is none", name)
		}
	}
}

// broken is a writer that is full.
type broken struct{}

var errFull = errors.New("full")

func (broken) Write([]byte) (int, error) { return 0, errFull }

func TestAFullDiskIsTold(t *testing.T) {
	for _, name := range Names() {
		f, _ := Named(name)
		if _, err := f.Write(broken{}, sample(), words.For("en"), []int32{0, 1, 2}, Options{}); !errors.Is(err, errFull) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Whatever a document, its name and its address say, every format stays what it
// is: tables have their columns and no formula, JSON is JSON, a calendar has its
// one event, a page runs nothing.
func FuzzExport(f *testing.F) {
	f.Add("=1+1\r\nEND:VEVENT", "a\x1b.txt", "https://x/\"onclick=")
	f.Add("<img src=x onerror=alert(1)>&#27;", "-.csv", "javascript:alert(1)")
	f.Add("\u202eñ;,\\n", "a:b#c?d", "http://x y/\n")
	f.Fuzz(func(t *testing.T, text, path, address string) {
		if !utf8.ValidString(text) || text == "" || len(text) > 2000 {
			return
		}
		s := model.Span{End: int32(len(text))}
		c := &model.Chronology{
			Documents: []model.Document{{Path: path, URL: address, Outlet: text, Text: text, Title: s}},
			Actors:    []model.Actor{{ID: text, Name: text}},
		}
		c.AddTelling(model.Telling{ID: model.IDOf("a0"), Span: s, Expression: -1, Actors: []int32{0}})
		c.Events = []model.Event{c.NewEvent(model.Happening{ID: model.IDOf("a0"), Date: model.DayDate(2024, 6, 19), Title: []model.Span{s}, Mentions: []int32{0}, Actors: []int32{0}, Places: []int32{0}})}
		for _, name := range Names() {
			format, _ := Named(name)
			var out bytes.Buffer
			if left, err := format.Write(&out, c, words.For("es"), []int32{0}, Options{Title: path}); left != 0 || err != nil {
				t.Fatal(name, left, err)
			}
			holds(t, name, out.String())
		}
	})
}

// holds fails where what was written is not of its format.
func holds(t *testing.T, name, text string) {
	t.Helper()
	switch name {
	case "timelinejs", "timesketch":
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil || len(rows) < 2 || len(rows) > 3 {
			t.Fatalf("%s: %v in %q", name, err, text)
		}
		for _, cell := range rows[len(rows)-1] {
			if cell != "" && strings.ContainsRune("=+-@\t\r＝＋－＠", []rune(cell)[0]) {
				t.Fatalf("%s: the cell %q", name, cell)
			}
		}
	case "timelinejs-json", "timesketch-jsonl", "annotations":
		if !json.Valid([]byte(text)) || strings.Count(text, "\n") != 1 {
			t.Fatalf("%s: %q", name, text)
		}
	case "ical":
		unfolded := strings.ReplaceAll(text, "\r\n ", "")
		if strings.Count(unfolded, "\r\nBEGIN:") != 1 || strings.Count(unfolded, "\r\nEND:") != 2 || strings.Count(text, "\n") != strings.Count(text, "\r\n") {
			t.Fatalf("%s: %q", name, text)
		}
	case "html":
		for _, tag := range strings.Split(text, "<")[1:] {
			switch word := strings.FieldsFunc(tag, func(r rune) bool { return r == ' ' || r == '>' || r == '\n' })[0]; word {
			case "!DOCTYPE", "html", "head", "/head", "meta", "title", "/title", "style", "/style", "body", "/body", "/html", "header", "/header", "h1", "/h1", "p", "/p", "nav", "/nav", "main", "/main",
				"section", "/section", "h2", "/h2", "article", "/article", "time", "/time", "span", "/span", "h3", "/h3", "figure", "/figure", "blockquote", "/blockquote", "figcaption", "/figcaption", "code", "/code":
			case "a", "/a":
				if word == "a" && !strings.HasPrefix(tag, `a href="#`) && !strings.HasPrefix(tag, `a href="http`) {
					t.Fatalf("%s links to %q", name, tag)
				}
			default:
				t.Fatalf("%s has the tag %q", name, tag)
			}
		}
	}
}
