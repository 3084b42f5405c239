package loader

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"hito/loader/events"
	"hito/loader/reader"
	"hito/model"
)

const (
	lockInText = "date 2024-05-10\n\nHay calma en la mina. Nadie tiene prisa. El alcalde confía. Preocupa el encierro del 3 de mayo en Lima.\n\nEl presidente Juan Mora viajó a Lima el 6 de mayo de 2024.\n"
	lockInFile = "- word: encierro\n  type: protesta\n"
)

// typesOf is the types and dates of a chronology's events, in order.
func typesOf(c *model.Chronology) string {
	var all []string
	for i := range c.Events {
		all = append(all, c.Word(c.Events[i].Type)+" "+c.Events[i].Date.String())
	}
	return strings.Join(all, "; ")
}

// The user's words find an event, give one another type, and silence one,
// wherever their file is found; it is never a document.
func TestWordsFile(t *testing.T) {
	folder := t.TempDir()
	in := func(name string) string { return filepath.Join(folder, filepath.FromSlash(name)) }
	writeFile(t, in("bare/a.txt"), lockInText, time.Hour)
	writeFile(t, in("d/a.txt"), lockInText, time.Hour)
	writeFile(t, in("d/sucesos.yaml"), lockInFile, time.Hour)
	writeFile(t, in("e/a.txt"), lockInText, time.Hour)
	writeFile(t, in("e/events.yaml"), "- word: viajar\n  type: deployment\n", time.Hour)
	writeFile(t, in("e/below/sucesos.yaml"), lockInFile, time.Hour)
	writeFile(t, in("palabras.txt"), "- word: viajar\n  type: none\n", time.Hour)
	const found, visit = "protest 2024-05-03; visit 2024-05-06", "visit 2024-05-06"
	for _, c := range []struct {
		name, paths, file, want string
		documents               int
	}{
		{"none", "bare", "", visit, 1},
		{"a new word, beside the documents", "d", "", found, 1},
		{"named among the documents", "bare/a.txt d/sucesos.yaml", "", found, 1},
		{"another type, by the English name", "e/a.txt e/events.yaml", "", "deployment 2024-05-06", 1},
		{"only at the top of what is named", "e", "", "deployment 2024-05-06", 1},
		{"none, by flag, which counts alone", "d", "palabras.txt", "", 1},
	} {
		var paths []string
		for _, p := range strings.Fields(c.paths) {
			paths = append(paths, in(p))
		}
		o := Options{}
		if c.file != "" {
			o.Events = in(c.file)
		}
		got := loadedWith(t, o, paths...)
		if types := typesOf(got); types != c.want || len(got.Documents) != c.documents || slices.ContainsFunc(got.Problems, func(p model.FileProblem) bool { return p.What.Rule != reader.RulePassed }) {
			t.Errorf("%s: %q of %d documents, want %q of %d; problems %v", c.name, types, len(got.Documents), c.want, c.documents, got.Problems)
		}
	}
}

// What is wrong with the file is named with its mend, and the rest is read.
func TestBrokenWordsFile(t *testing.T) {
	folder := t.TempDir()
	writeFile(t, filepath.Join(folder, "a.txt"), lockInText, time.Hour)
	for _, c := range []struct{ file, named, rule, hint, want string }{
		{lockInFile + "- word: azul\n", "", events.RuleTriggerNoType, events.HintTriggerFile, "protest 2024-05-03; visit 2024-05-06"},
		{lockInFile, filepath.Join(folder, "nada"), reader.RuleAbsent, HintEvents, "visit 2024-05-06"},
	} {
		writeFile(t, filepath.Join(folder, "sucesos.yaml"), c.file, time.Hour)
		got := loadedWith(t, Options{Events: c.named}, folder)
		i := slices.IndexFunc(got.Problems, func(p model.FileProblem) bool { return p.What.Rule == c.rule })
		if i < 0 || len(got.Problems) != 1 || got.Problems[i].Hint != c.hint || typesOf(got) != c.want {
			t.Errorf("%s: %q, problems %v", c.rule, typesOf(got), got.Problems)
		}
	}
}

// A session that loads again after the file changed gives what a fresh one does.
func TestSessionSeesWordsFile(t *testing.T) {
	folder := t.TempDir()
	words := filepath.Join(folder, "sucesos.yaml")
	writeFile(t, filepath.Join(folder, "a.txt"), lockInText, time.Hour)
	session := Open([]string{folder}, Options{})
	for step, file := range []string{"", lockInFile, lockInFile, "- word: viajar\n  type: none\n", "# " + lockInFile, ""} {
		if writeFile(t, words, file, 0); file == "" {
			if err := os.Remove(words); err != nil {
				t.Fatal(err)
			}
		}
		c, err := session.Load(context.Background())
		again := whole(t, c, err)
		if fresh := whole(t, loadedWith(t, Options{}, folder), nil); again != fresh {
			t.Errorf("step %d: the session's load differs from a fresh one:\n%s\n%s", step, again, fresh)
		}
	}
}

// A verb of the user's own tells the past as any does, and so dates a document.
func TestOwnVerbsDate(t *testing.T) {
	folder := t.TempDir()
	in := func(name string) string { return filepath.Join(folder, name) }
	writeFile(t, in("a.txt"), "Nobody knows more of it, and nobody will tell us.\n\nThe crew bestrode the river with Luis Soto in Lima on 3 May 2024.\n", time.Hour)
	session := Open([]string{folder}, Options{})
	for _, c := range []struct{ file, want string }{
		{"", ""}, {"- word: to bestride(bestrode,bestridden)\n  type: attack\n", "2024-05-03/.."}, {"- word: encierro\n  type: protesta\n", ""},
	} {
		if c.file != "" {
			writeFile(t, in("sucesos.yaml"), c.file, time.Hour)
		}
		got, err := session.Load(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if published := got.Documents[0].Published.String(); published != c.want {
			t.Errorf("with %q it is of %q, want %q", c.file, published, c.want)
		}
	}
}
