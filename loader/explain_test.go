package loader

import (
	"context"
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"hito/loader/gentest"
	"hito/model"
	"hito/seeds"
)

// What is said later of an expression is what was said when it was found.
func TestExplainSaysWhatLoadingSaid(t *testing.T) {
	made := t.TempDir()
	if _, err := (gentest.Corpus{Seed: 3, Articles: 60}).Write(made); err != nil {
		t.Fatal(err)
	}
	sessions := map[string]*Session{"the embedded corpus": openFS(seeds.FS, Options{}), "made": Open([]string{made}, Options{})}
	for _, folder := range []string{"../../shared/seeds", "../../shared/corpora"} {
		if _, err := os.Stat(folder); err != nil {
			t.Logf("%s is not there: not tried", folder)
			continue
		}
		sessions[folder] = Open([]string{folder}, Options{})
	}
	for name, s := range sessions {
		c, err := s.Load(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		works := map[string]*work{}
		for _, f := range s.files {
			for _, w := range f.works {
				works[w.document.Path] = w
			}
		}
		asked := 0
		said := map[int32][]model.Expression{}
		for i := range c.Expressions {
			x := &c.Expressions[i]
			if x.Rule == RuleRow {
				continue
			}
			if said[x.Document] == nil {
				w := *works[c.Documents[x.Document].Path]
				w.in, w.index = &c.Documents[x.Document], x.Document
				said[x.Document] = w.resolve(false)
			}
			for _, was := range said[x.Document] {
				if was.Span != x.Span {
					continue
				}
				asked++
				if got := c.Chain(x); len(got) == 0 || !reflect.DeepEqual(got, was.Reasons) {
					t.Errorf("%s: %q: %+v, not %+v", name, c.Text(x.Span), got, was.Reasons)
				}
			}
		}
		if asked < 30 {
			t.Errorf("%s: asked for %d only", name, asked)
		}
	}
}

// The expressions of a large document keep their reasons, and are not read anew
// while a key waits; those of a small one are read anew, to the same reasons.
func TestLargeDocumentsKeepTheirReasons(t *testing.T) {
	told := "date 2024-05-12\n\nAna Ruiz visitó Lima el lunes.\n"
	large := told + strings.Repeat("\nNadie dijo nada de aquello en la plaza, ni entonces ni más tarde.", rereadable/60)
	c, err := LoadFS(context.Background(), fstest.MapFS{"large.txt": {Data: []byte(large)}, "small.txt": {Data: []byte(told + "Nadie lo vio.\n")}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range c.Expressions {
		e := &c.Expressions[i]
		kept, big := e.Chain != nil, len(c.Documents[e.Document].Text) > rereadable
		if kept != big {
			t.Errorf("%s: kept is %v", c.Documents[e.Document].Path, kept)
		}
		if len(c.Chain(e)) == 0 {
			t.Errorf("%s: no reason for %q", c.Documents[e.Document].Path, c.Text(e.Span))
		}
	}
	if len(c.Documents) != 2 || len(c.Expressions) < 4 {
		t.Errorf("%d documents, %d expressions", len(c.Documents), len(c.Expressions))
	}
}
