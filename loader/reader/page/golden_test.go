package page

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hito/loader/reader/entry"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The pages in testdata are made after the manner of the systems that Spanish
// and Latin American outlets publish with; what is read of each stands beside
// it, for people to judge.
func TestPages(t *testing.T) {
	pages, err := filepath.Glob("testdata/*.html")
	if err != nil || len(pages) < 8 {
		t.Fatalf("%d pages: %v", len(pages), err)
	}
	for _, name := range pages {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if !Is(data, "") {
			t.Errorf("%s is no page", name)
		}
		got := written(Read(string(data), Options{}))
		golden := strings.TrimSuffix(name, ".html") + ".golden"
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if want, err := os.ReadFile(golden); err != nil || got != string(want) {
			t.Errorf("%s (%v): got\n%s", name, err, got)
		}
	}
}

// written is an entry as text: what the page states, then its text with each
// block of boilerplate in brackets and the title between stars.
func written(e entry.Entry) string {
	var b strings.Builder
	fmt.Fprintf(&b, "outlet   %s\nauthor   %s\nlanguage %s\nurl      %s\n", e.Outlet, e.Author, e.Language, e.URL)
	for _, d := range e.Dates {
		fmt.Fprintf(&b, "date     %s %s %q", d.Date, d.Rule, d.Fact)
		if !d.Span.IsZero() {
			fmt.Fprintf(&b, " in the text %q", e.Text[d.Span.Start:d.Span.End])
		}
		b.WriteByte('\n')
	}
	for _, p := range e.Problems {
		fmt.Fprintf(&b, "problem  %s\n", p.What.Rule)
	}
	b.WriteString("\n")
	at := int32(0)
	part := func(start, end int32, form string, facts ...any) {
		if start < at {
			fmt.Fprintf(&b, "(%d to %d over what is before)", start, end)
			return
		}
		b.WriteString(e.Text[at:start])
		fmt.Fprintf(&b, form, append(facts, e.Text[start:end])...)
		at = end
	}
	titled := e.Title.IsZero()
	for _, block := range e.Blocks {
		if !titled && e.Title.Start <= block.Start {
			titled = true
			part(e.Title.Start, e.Title.End, "*** %s ***")
		}
		part(block.Start, block.End, "[%v: %s]", block.Kind)
	}
	if !titled {
		part(e.Title.Start, e.Title.End, "*** %s ***")
	}
	b.WriteString(e.Text[at:])
	return b.String()
}
