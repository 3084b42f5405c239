package loader

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"hito/model"
)

var update = flag.Bool("update", false, "write the golden chronology anew")

// The test files of feeds, tables and front matters give this, all the way: a
// document and its date a line, then the rows of its table, then what could not
// be read. What is read out of prose is for other tests.
func TestFormatsAllTheWay(t *testing.T) {
	var paths []string
	for _, folder := range []string{"feed", "table", "front"} {
		found, err := filepath.Glob(filepath.Join("reader", folder, "testdata", "*.*"))
		if err != nil || len(found) == 0 {
			t.Fatal(folder, err)
		}
		paths = append(paths, slices.DeleteFunc(found, func(path string) bool { return filepath.Ext(path) == ".golden" })...)
	}
	var alone strings.Builder
	for _, path := range paths { // one at a time, so that none dates another
		c, err := Load(context.Background(), []string{path}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		sound(t, c)
		write(&alone, c)
	}
	golden := filepath.Join("testdata", "formats.golden")
	if *update {
		if err := os.WriteFile(golden, []byte(alone.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got := alone.String(); got != string(want) {
		t.Errorf("the formats give another chronology: read the difference, and run with -update\n%s", difference(string(want), got))
	}
}

// sound fails the test where a span of the chronology is not within its text.
func sound(t *testing.T, c *model.Chronology) {
	t.Helper()
	within := func(what string, s model.Span) {
		if s.Document >= 0 && (int(s.Document) >= len(c.Documents) || s.Start < 0 || s.Start > s.End || int(s.End) > len(c.Documents[s.Document].Text)) {
			t.Errorf("%s stands at %v", what, s)
		}
	}
	for i := range c.Documents {
		within("a title", c.Documents[i].Title)
		within("a date", c.Documents[i].StatedSpan)
	}
	for i := range c.Mentions {
		within("a telling", c.Mentions[i].Span)
		within("a trigger", c.Mentions[i].Trigger)
		for _, s := range c.Mentions[i].Title {
			within("a title", s)
		}
	}
	for i := range c.ActorMentions {
		within("an actor", c.ActorMentions[i].Span)
	}
	for i := range c.Expressions {
		within("an expression", c.Expressions[i].Span)
	}
}

func write(b *strings.Builder, c *model.Chronology) {
	for i := range c.Documents {
		d := &c.Documents[i]
		fmt.Fprintf(b, "document %s | %s | %s %v | %s | %s\n", d.Path, d.Language, d.Published, d.How, d.Outlet, d.Slice(d.Title))
		for _, p := range d.Problems {
			fmt.Fprintf(b, "  problem %s %q\n", p.What.Rule, p.What.Facts)
		}
	}
	for i := range c.Events {
		e := &c.Events[i]
		if m := c.Mentions[e.Mentions[0]]; slices.ContainsFunc(m.Reasons, func(r model.Reason) bool { return r.Rule == RuleRow || r.Rule == RuleDateless }) {
			fmt.Fprintf(b, "  row %s | %s | %d\n", e.Date, c.Title(e), len(e.Mentions))
		}
	}
	for _, p := range c.Problems {
		fmt.Fprintf(b, "  unread %s %s %q\n", p.Path, p.What.Rule, p.What.Facts)
	}
}

// difference is the first lines in which two texts are not the same.
func difference(want, got string) string {
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprintf("line %d:\n- %s\n+ %s", i+1, a[i], b[i])
		}
	}
	return fmt.Sprintf("%d lines, not %d", len(b), len(a))
}
