// Package entrytest checks what the readers of formats give, in their tests: that
// every entry is sound, and that it is what it was.
package entrytest

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"hito/loader/reader/entry"
	"hito/model"
)

var update = flag.Bool("update", false, "write the golden entries anew")

// Sound fails the test where an entry is not what entry.Entry promises: its text
// valid UTF-8, its spans within the text and on whole characters, its blocks
// sorted and apart.
func Sound(t testing.TB, e *entry.Entry) {
	t.Helper()
	if !utf8.ValidString(e.Text) {
		t.Errorf("the text of entry %q is not UTF-8", e.Part)
	}
	for _, s := range []string{e.Outlet, e.Author, e.URL, e.Language} {
		if !utf8.ValidString(s) {
			t.Errorf("%q is not UTF-8", s)
		}
	}
	within := func(what string, s entry.Span) {
		if s.IsZero() {
			return
		}
		if s.Start < 0 || s.Start >= s.End || int(s.End) > len(e.Text) || !isBoundary(e.Text, s.Start) || !isBoundary(e.Text, s.End) {
			t.Errorf("entry %q: the %s stands at %v of %d bytes", e.Part, what, s, len(e.Text))
		}
	}
	within("title", e.Title)
	for _, d := range e.Dates {
		within("date", d.Span)
		if d.Date.IsZero() || d.Rule == "" || !utf8.ValidString(d.Fact) {
			t.Errorf("entry %q: a date without date, rule or fact: %+v", e.Part, d)
		}
	}
	last := int32(0)
	for _, b := range e.Blocks {
		within("block", entry.Span{Start: b.Start, End: b.End})
		if b.Start < last {
			t.Errorf("entry %q: the block at %d begins before %d", e.Part, b.Start, last)
		}
		last = b.End
	}
	last = 0
	for _, m := range e.Markup {
		within("markup", entry.Span{Start: m.Start, End: m.End})
		if m.Start < last {
			t.Errorf("entry %q: the markup at %d begins before %d", e.Part, m.Start, last)
		}
		last = m.End
	}
	last = 0
	for _, v := range e.Events {
		within("row", v.Row)
		if v.Row.Start < last || v.Row.IsZero() || v.Title.IsZero() {
			t.Errorf("entry %q: the row at %v has the title %v and follows %d", e.Part, v.Row, v.Title, last)
		}
		last = v.Row.End
		for _, s := range append(append([]entry.Span{v.When, v.Title}, v.Actors...), v.Places...) {
			within("event", s)
			if !s.IsZero() && (s.Start < v.Row.Start || s.End > v.Row.End) {
				t.Errorf("entry %q: %v stands outside of its row %v", e.Part, s, v.Row)
			}
		}
	}
	Told(t, e.Problems)
}

// Told fails the test where a problem has no rule, or a fact that is not UTF-8.
func Told(t testing.TB, problems []model.Problem) {
	t.Helper()
	for _, p := range problems {
		if p.What.Rule == "" || !utf8.ValidString(strings.Join(p.What.Facts, "")) {
			t.Errorf("bad problem %+v", p)
		}
	}
}

func isBoundary(text string, at int32) bool { return int(at) == len(text) || utf8.RuneStart(text[at]) }

// Golden compares what was read from testdata/name with testdata/name.golden.
func Golden(t *testing.T, name string, entries []entry.Entry, problems []model.Problem) {
	t.Helper()
	var b strings.Builder
	say(&b, "", problems)
	for i := range entries {
		Sound(t, &entries[i])
		write(&b, &entries[i])
	}
	Told(t, problems)
	golden := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.String(); got != string(want) {
		t.Errorf("%s is read as\n%s\nnot as\n%s", name, got, want)
	}
}

func say(b *strings.Builder, indent string, problems []model.Problem) {
	for _, p := range problems {
		fmt.Fprintf(b, "%sproblem %s %q %s\n", indent, p.What.Rule, p.What.Facts, p.Hint)
	}
}

func write(b *strings.Builder, e *entry.Entry) {
	fmt.Fprintf(b, "===== entry %q\n", e.Part)
	words := func(s entry.Span) string { return e.Text[s.Start:s.End] }
	for _, line := range [...][2]string{{"title", words(e.Title)}, {"outlet", e.Outlet}, {"author", e.Author}, {"language", e.Language}, {"url", e.URL}} {
		if line[1] != "" {
			fmt.Fprintf(b, "%s %q\n", line[0], line[1])
		}
	}
	for _, d := range e.Dates {
		fmt.Fprintf(b, "date %v %s %q at %q\n", d.Date, d.Rule, d.Fact, words(d.Span))
	}
	say(b, "", e.Problems)
	for _, block := range e.Blocks {
		fmt.Fprintf(b, "block %v %q\n", block.Kind, e.Text[block.Start:block.End])
	}
	for _, m := range e.Markup {
		fmt.Fprintf(b, "markup %q\n", e.Text[m.Start:m.End])
	}
	for _, v := range e.Events {
		fmt.Fprintf(b, "event %q %q at %q", v.Date.String(), words(v.Title), words(v.When))
		if v.Type != "" {
			fmt.Fprintf(b, " type %s", v.Type)
		}
		for _, s := range v.Actors {
			fmt.Fprintf(b, " actor %q", words(s))
		}
		for _, s := range v.Places {
			fmt.Fprintf(b, " place %q", words(s))
		}
		b.WriteByte('\n')
	}
	fmt.Fprintf(b, "-----\n%s\n", e.Text)
}

// Bounded runs read over an input of size bytes and fails the test where it
// allocates more than times as much, and a fixed megabyte.
func Bounded(t *testing.T, name string, size, times int, read func()) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	read()
	runtime.ReadMemStats(&after)
	if took := after.TotalAlloc - before.TotalAlloc; took > uint64(times*size+1<<20) {
		t.Errorf("%s: %d bytes are allocated for %d, %.1f times as many and not %d", name, took, size, float64(took)/float64(size), times)
	}
}
