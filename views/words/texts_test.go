package words

import (
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/text/feature/plural"
)

// lacks are the texts that may be empty: articles that a language does without.
var lacks = regexp.MustCompile(`^(date\.|season\.article)`)

// Every file of every language says the same keys in the same order.
func TestLanguagesHaveTheSameKeys(t *testing.T) {
	files, err := fs.ReadDir(folders, "texts/"+fallback)
	if err != nil || len(files) < 5 {
		t.Fatal(err)
	}
	for _, language := range Languages() {
		if own, err := fs.ReadDir(folders, "texts/"+language); err != nil || len(own) != len(files) {
			t.Errorf("%s has other files than %s", language, fallback)
		}
		for _, f := range files {
			ours, theirs := keysOf(t, fallback, f.Name()), keysOf(t, language, f.Name())
			for _, key := range ours {
				if !slices.Contains(theirs, key) {
					t.Errorf("%s/%s lacks %q", language, f.Name(), key)
				}
			}
			for _, key := range theirs {
				if !slices.Contains(ours, key) {
					t.Errorf("%s/%s has %q, which %s lacks", language, f.Name(), key, fallback)
				}
			}
			if !slices.Equal(ours, theirs) {
				t.Errorf("%s/%s has its keys in another order than %s", language, f.Name(), fallback)
			}
		}
	}
}

// textsOf are all texts of a language.
func textsOf(w *Words) []*text {
	var all []*text
	for _, read := range w.texts.texts {
		for i := range read().texts {
			all = append(all, &read().texts[i])
		}
	}
	return all
}

// keysOf are the keys of a file, none twice, and no line that says nothing.
func keysOf(t *testing.T, language, file string) []string {
	t.Helper()
	data, err := fs.ReadFile(folders, "texts/"+language+"/"+file)
	if err != nil {
		t.Fatal(err)
	}
	table, wrong := readTable(string(data))
	for _, line := range wrong {
		t.Errorf("%s/%s: cannot be read, or stands twice: %s", language, file, line)
	}
	var keys []string
	for i := range table.texts {
		keys = append(keys, table.texts[i].key)
		if word, _, _ := strings.Cut(table.texts[i].key, "."); word+".txt" != file {
			t.Errorf("%s/%s: %q belongs into the file %s.txt", language, file, table.texts[i].key, word)
		}
	}
	return keys
}

// Every text is one that the catalog takes, and has the arguments and the keys that
// it has in English: each form of it, too.
func TestLanguagesSayTheSame(t *testing.T) {
	for _, language := range Languages() {
		w := For(language)
		all := textsOf(w)
		if len(all) < 1000 {
			t.Errorf("%s has only %d texts", language, len(all))
		}
		for _, own := range all {
			if own.body == unsaid || own.body == "" && !lacks.MatchString(own.key) {
				t.Errorf("%s: %q has no text", language, own.key)
			}
			if oldPlace.MatchString(own.body) {
				t.Errorf("%s: %q has an argument as it was once written: %s", language, own.key, own.body)
			}
			if err := w.texts.builder.Set(w.texts.tag, "test", w.texts.message(own)...); err != nil {
				t.Errorf("%s: %q: %v", language, own.key, err)
			}
			other, ok := For(fallback).texts.texts.find(own.key)
			if !ok {
				continue
			}
			if !slices.Equal(mentioned(own), mentioned(other)) {
				t.Errorf("%s: %q names %q, in %s %q", language, own.key, mentioned(own), fallback, mentioned(other))
			}
			if several(w) && (own.forms == nil) != (other.forms == nil) {
				t.Errorf("%s: %q has forms for numbers in one language only", language, own.key)
			}
		}
	}
}

var (
	oldPlace = regexp.MustCompile(`\{[0-9]`)
	argument = regexp.MustCompile(`%\+?\[[0-9]+\][a-zA-Z]|\{key:[^}]*\}|%[^%\[+]`)
	numbers  = regexp.MustCompile(`%\[[0-9]+\]d`)
)

// mentioned are the arguments and keys that a text names in any of its forms, and
// its usual form must have all.
func mentioned(t *text) []string {
	found := argument.FindAllString(strings.ReplaceAll(t.body, "%%", ""), -1)
	slices.Sort(found)
	return slices.Compact(found)
}

// several reports whether a language has more plural forms than one.
func several(w *Words) bool {
	for n := range 5 {
		if plural.Cardinal.MatchPlural(w.texts.tag, n, 0, 0, 0, 0) != plural.Other {
			return true
		}
	}
	return false
}

// Nothing that is quoted in a sentence, or goes on in a line, ends in a full stop.
func TestReasonsHaveNoFullStop(t *testing.T) {
	for _, language := range Languages() {
		for _, file := range []string{"timex.txt", "dating.txt", "actors.txt", "events.txt", "suggest.txt", "reader.txt", "pack.txt", "table.txt", "feed.txt"} {
			for _, key := range keysOf(t, language, file) {
				if text, _ := For(language).texts.find(key); strings.HasSuffix(text.body, ".") {
					t.Errorf("%s: %q ends in a full stop: %s", language, key, text.body)
				}
			}
		}
	}
}

// A form of a text says no number that its usual form does not say, and each has
// the words of one: "1 actor".
func TestForms(t *testing.T) {
	for _, language := range Languages() {
		for _, own := range textsOf(For(language)) {
			for _, f := range own.forms {
				form := &text{body: f.body}
				for _, name := range mentioned(form) {
					if !slices.Contains(mentioned(own), name) {
						t.Errorf("%s: %q for %s names %s, which the usual form does not", language, own.key, f.selector, name)
					}
				}
			}
			if len(own.forms) > 0 && !numbers.MatchString(own.body) && !strings.HasPrefix(own.key, "date.unit.") {
				t.Errorf("%s: %q has forms for numbers, and says none", language, own.key)
			}
		}
	}
}

func TestReadTable(t *testing.T) {
	table, wrong := readTable("# a comment\n\na = one = two\nb = \" x \"\nc =\nd = first\n\tsecond\n\t\tthird\ne[one] = %[1]d day\ne[2 few] = z\ne = %[1]d days\nf\na = again\n[x] y\n\ttail\ng[0 one] = no\n")
	for key, want := range map[string]string{"a": "again", "b": " x ", "c": "", "d": "first\nsecond\n\tthird", "e": "%[1]d days"} {
		if at, ok := table.index[key]; !ok || table.texts[at].body != want {
			t.Errorf("%s is not %q", key, want)
		}
	}
	e := table.texts[table.index["e"]]
	if !slices.Equal(e.forms, []form{{1, "one", "%[1]d day"}, {2, "few", "z"}}) {
		t.Errorf("%v", e.forms)
	}
	if !slices.Equal(wrong, []string{"f", "a = again", "[x] y", "\ttail", "g[0 one] = no"}) {
		t.Errorf("%q", wrong)
	}
}

func TestPhrases(t *testing.T) {
	ui := For("es").UI()
	for n, want := range map[int]string{0: "0 actores", 1: "1 actor", 2: "2 actores", 21: "21 actores", 4321: "4321 actores", 54321: "54.321 actores"} {
		if got := ui.PickerCount.Count(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
		if got := ui.PickerCount.Say(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
	for _, c := range []struct {
		n, of int
		want  string
	}{{0, 1, "Ningún suceso cumple el filtro, de 1."}, {1, 1, "1 de 1 suceso."}, {1, 12_000, "1 de 12.000 sucesos."}, {4000, 4001, "4000 de 4001 sucesos."}} {
		if got := For("es").Say(TalkEventsOf, c.n, c.of); got != c.want {
			t.Errorf("%d of %d: %q, want %q", c.n, c.of, got, c.want)
		}
	}
	if got := For("en").UI().PickerCount.Count(4321); got != "4,321 actors" {
		t.Errorf("%q", got)
	}
	if got := ui.WriteFailed.Say("100%.csv", "%[1]s ${x} {key:y}"); got != "No se pudo escribir 100%.csv: %[1]s ${x} {key:y}" {
		t.Errorf("%q", got)
	}
	if n := testing.AllocsPerRun(100, func() { ui.PickerCount.Count(4321) }); n != 0 {
		t.Errorf("a count said before allocates %v times", n)
	}
}

// Putting keys in leaves the UI itself as it is.
func TestBound(t *testing.T) {
	ui := For("es").UI()
	bound := ui.Bound(func(action string) string { return "<" + action + "%>" })
	if bound.SeeProblems != "Pulsa <problems%> para ver los problemas." || bound.HelpNotes[0] == "" {
		t.Errorf("%q", bound.SeeProblems)
	}
	if got := bound.ProblemsCount.Count(1); got != "1 archivo no se pudo leer (<problems%>)" {
		t.Errorf("%q", got)
	}
	if got := bound.ProblemsCount.Count(2); got != "2 archivos no se pudieron leer (<problems%>)" {
		t.Errorf("%q", got)
	}
	if ui.SeeProblems != "Pulsa {key:problems} para ver los problemas." || ui.ProblemsCount.Count(2) == bound.ProblemsCount.Count(2) {
		t.Errorf("%q", ui.SeeProblems)
	}
	// A key that is a bracket makes no bracketed part.
	brackets := ui.Bound(func(string) string { return "[" })
	if got := brackets.Arranged.HuntAt.Count(1, 2); got != "Marca 1 de 2 · [ las quita" {
		t.Errorf("%q", got)
	}
}

// What many say at once is what each would say alone.
func TestSayingAtOnce(t *testing.T) {
	ui := For("es").UI().Bound(func(action string) string { return action })
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			for n := range 300 {
				if got, want := ui.Arranged.HuntAt.Count(n, i), "Marca "+strconv.Itoa(n)+" de "+strconv.Itoa(i)+" · back las quita"; got != want {
					t.Errorf("%q, want %q", got, want)
				}
				if got := For("es").Say(TalkSaved, strconv.Itoa(n)); got != "Guardada: "+strconv.Itoa(n)+"." {
					t.Errorf("%q", got)
				}
			}
		})
	}
	all.Wait()
}
