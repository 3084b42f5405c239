package table

import (
	"fmt"
	"strings"
	"testing"

	"hito/loader/reader/entry"
	"hito/loader/reader/entry/entrytest"
)

func repeat(s string, size int) string { return strings.Repeat(s, size/len(s)+1)[:size] }

// hostile are tables that would cost much were they read carelessly; times is
// how many times their size may be allocated.
var hostile = []struct {
	name, file, text string
	times            int
	entries          int // that are read, -1 for any number
}{
	{"one long cell", "a.csv", "date,title,text\n2024-06-19,Uno,\"" + repeat("palabra, ", 4<<20) + "\"\n", 6, 1},
	{"one long line", "a.csv", repeat("palabra ", 4<<20), 3, 0},
	{"a million columns", "a.csv", "date,event" + strings.Repeat(",c", 1<<20) + "\n2024,x" + strings.Repeat(",1", 1<<20) + "\n", 4, 1},
	{"many rows", "a.csv", "date,event\n" + strings.Repeat("2024,x\n", 1<<16), 120, 8},
	{"too many rows", "a.csv", "date,event\n" + strings.Repeat(",x\n", 1<<18), 120, 16},
	{"quotes that open", "a.csv", "date,event\n" + strings.Repeat("2024,\"x\n", 1<<18), 120, 16},
	{"quotes that open in one line", "a.csv", "date,event\n2024" + strings.Repeat(",\"a", 1<<20) + "\n", 6, 1},
	{"quotes within quotes", "a.csv", "date,event\n2024,\"" + strings.Repeat("\"a", 1<<20) + "\n", 6, 1},
	{"ragged rows over lines", "a.csv", "date,event\n" + strings.Repeat("\"a\nb\n", 1<<16) + "\"\n", 120, -1},
	{"deep arrays", "a.json", strings.Repeat("[", 2<<20), 3, 0},
	{"deep objects", "a.json", strings.Repeat(`{"a":`, 2<<20), 3, 0},
	{"deep in a row", "a.json", `[{"title":"Uno","text":"Dos","x":` + strings.Repeat("[", 4<<20) + strings.Repeat("]", 4<<20) + "}]", 3, 1},
	{"many values in a row", "a.json", `[{"title":"Uno","text":"Dos","x":[` + strings.Repeat("1,", 4<<20) + "1]}]", 3, 1},
	{"many keys", "a.json", `[{"title":"Uno","text":"Dos"` + strings.Repeat(`,"k":1`, 1<<20) + "}]", 3, 1},
	{"a long string", "a.json", `[{"title":"Uno","text":"` + repeat(`a\n`, 4<<20-1) + `"}]`, 8, 1},
	{"escapes", "a.json", `[{"title":"Uno","text":"` + strings.Repeat(`\\`, 4<<20) + `"}]`, 8, 1},
	{"lines that are cut short", "a.jsonl", strings.Repeat("{\"title\":\"Uno\n", 1<<18), 60, 0},
	{"lines that begin objects", "a.jsonl", strings.Repeat("{\"a\":{\n", 1<<18), 60, 0},
	{"lines that open arrays", "a.jsonl", "{\"a\":1}\n" + strings.Repeat("[1,\n", 1<<18), 60, 0},
	{"lines of marks", "a.jsonl", "{\"a\":1}\n" + strings.Repeat("}\n]\n", 1<<18), 60, 0},
	{"tags", "a.csv", "date,title,text\n2024,Uno," + strings.Repeat("<", 4<<20) + "\n", 6, 1},
}

func TestHostile(t *testing.T) {
	for _, c := range hostile {
		entrytest.Bounded(t, c.name, len(c.text), c.times, func() {
			Is(c.text, c.file)
			entries, problems := Read(c.text, c.file, Options{})
			if c.entries >= 0 && len(entries) != c.entries || len(entries) == 0 && len(problems) == 0 {
				t.Errorf("%s: %d entries, %v", c.name, len(entries), problems)
			}
			for i := range entries {
				entrytest.Sound(t, &entries[i])
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range files {
		f.Add(read(f, name), name)
	}
	f.Add("fecha;suceso\n\"19\n06\";\"x\"\"", "a.csv")
	f.Add(`{"a":[{"title":"\ud83d","text":"\u12"}`, "a.json")
	f.Fuzz(func(t *testing.T, text, name string) {
		text = strings.ToValidUTF8(text, "\ufffd")
		Is(text, name)
		for _, o := range []Options{{}, {Columns: map[string]string{"text": "2", "date": "1"}}} {
			entries, problems := Read(text, name, o)
			entrytest.Told(t, problems)
			for i := range entries {
				entrytest.Sound(t, &entries[i])
			}
		}
	})
}

// A long table of events is read in parts, none of whose rows is lost.
func TestParts(t *testing.T) {
	var b strings.Builder
	b.WriteString("fecha,suceso,lugar\n")
	const rows = partRows + 10
	for i := range rows {
		fmt.Fprintf(&b, "2024-06-%02d,Cumbre número %d,Puerto Lago\n", i%28+1, i+1)
	}
	b.WriteString("ayer mismo,Cumbre sin fecha,Puerto Lago\n")
	entries, problems := Read(b.String(), "a.csv", Options{})
	if len(entries) != 2 || len(problems) != 0 {
		t.Fatalf("%d entries, %v", len(entries), problems)
	}
	for i, want := range [...]struct {
		part, last string
		events     int
		problems   int
	}{{"1-8192", "Cumbre número 8192", partRows, 0}, {"8193-8203", "Cumbre sin fecha", 11, 1}} {
		e := &entries[i]
		entrytest.Sound(t, e)
		title := e.Events[len(e.Events)-1].Title
		if e.Part != want.part || len(e.Events) != want.events || e.Text[title.Start:title.End] != want.last || len(e.Problems) != want.problems {
			t.Errorf("%q with %d events, the last %q, and %v", e.Part, len(e.Events), e.Text[title.Start:title.End], e.Problems)
		}
	}
}

// What wants no more gets no more.
func TestEachStops(t *testing.T) {
	for _, text := range []string{"fecha,titular,texto\n" + strings.Repeat("2024-06-19,Uno,Dos palabras\n", 50), "fecha,suceso\n" + strings.Repeat("2024-06-19,Cumbre\n", 3*partRows)} {
		n := 0
		Each(text, "a.csv", Options{}, func(entry.Entry) bool { n++; return n < 2 })
		if n != 2 {
			t.Errorf("%d entries", n)
		}
	}
}
