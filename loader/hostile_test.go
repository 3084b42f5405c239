package loader

import (
	"path/filepath"
	"strings"
	"testing"

	"hito/loader/reader/hostile"
	"hito/model"
)

// Whatever lies in a folder, every file of it is loaded or told of, and what is
// sound is loaded.
func TestHostileFiles(t *testing.T) {
	folder := t.TempDir()
	cases, err := hostile.Make(folder)
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) < 60 {
		t.Errorf("%d files", len(cases))
	}
	c, err := Load(t.Context(), []string{folder}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range cases {
		path := filepath.Join(folder, want.Name)
		documents, rules := outcome(c, path)
		if want.Documents != hostile.Any && documents != want.Documents {
			t.Errorf("%q gives %d documents, not %d (%v)", want.Name, documents, want.Documents, rules)
		}
		switch {
		case want.Rule == hostile.Either && documents == 0 && len(rules) == 0,
			want.Rule != hostile.Either && want.Rule != "" && !contains(rules, want.Rule):
			t.Errorf("%q: told %v, want %s", want.Name, rules, want.Rule)
		case want.Documents == hostile.Any && documents == 0 && len(rules) == 0:
			t.Errorf("%q: neither loaded nor told of", want.Name)
		}
	}
}

// outcome is how many documents a file gives with its parts, and the rules of
// all the problems that are told of it.
func outcome(c *model.Chronology, path string) (documents int, rules []string) {
	of := func(p string) bool {
		rest, ok := strings.CutPrefix(p, path)
		return ok && (rest == "" || rest[0] == '/' || rest[0] == '#')
	}
	for i := range c.Documents {
		d := &c.Documents[i]
		if !of(d.Path) {
			continue
		}
		documents++
		for _, p := range d.Problems {
			rules = append(rules, p.What.Rule)
		}
	}
	for _, p := range c.Problems {
		if of(p.Path) {
			rules = append(rules, p.What.Rule)
		}
	}
	return documents, rules
}

func contains(rules []string, rule string) bool {
	for _, r := range rules {
		if r == rule {
			return true
		}
	}
	return false
}
