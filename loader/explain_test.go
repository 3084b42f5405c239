package loader

import (
	"context"
	"os"
	"reflect"
	"testing"

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
				said[x.Document] = w.resolve()
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
