package main

import (
	"context"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"hito/loader"
	"hito/loader/reader"
	"hito/loader/watch"
	"hito/model"
	"hito/views"
	"hito/views/command"
	"hito/views/config"
	"hito/views/screentest"
	"hito/views/words"
)

var update = flag.Bool("update", false, "write the README's screens anew")

// hito is the program, built once for all tests.
var hito screentest.Program

// panicVariable makes the tests' own program a browser that panics.
const panicVariable = "HITO_TEST_PANIC"

func TestMain(m *testing.M) {
	if where := os.Getenv(panicVariable); where != "" {
		os.Exit(panicInBrowser(where))
	}
	os.Exit(hito.Test(m, "."))
}

// panicInBrowser shows the browser on the embedded corpus and makes it panic
// where asked: at the first key, or while the documents load.
func panicInBrowser(where string) int {
	messages := make(chan tea.Msg, 1)
	ctx := context.Background()
	o := browser(ctx, command.Browsing{Language: "es"}, func(paths []string, o loader.Options) session {
		if where == "load" {
			return broken{open(paths, o)}
		}
		return open(paths, o)
	})
	o.Messages = messages
	o.Input = keyboard{os.Stdin, messages}
	if err := views.Run(ctx, o); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return command.Failed
	}
	return command.Done
}

// broken is a session that panics once the browser is drawn.
type broken struct{ session }

func (broken) Load(context.Context) (*model.Chronology, error) {
	time.Sleep(200 * time.Millisecond)
	panic("injected")
}

// keyboard is standard input, whose first key is a panic.
type keyboard struct {
	*os.File
	messages chan tea.Msg
}

func (k keyboard) Read(b []byte) (int, error) {
	n, err := k.File.Read(b)
	select {
	case k.messages <- views.Panic{Reason: "injected"}:
	default:
	}
	return n, err
}

// The screen that the README shows is one that a stranger gets.
func TestReadmeShowsTheTruth(t *testing.T) {
	s := screentest.Open(t, 100, 30, nil, hito.Path(), "--actor", "putin", "--actor", "choe")
	s.Sees("2025")
	s.Press("\r")
	s.Golden(*update, "readme")
	want, err := os.ReadFile("testdata/readme.txt")
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	shown := regexp.MustCompile("(?s)(<!-- the screen of testdata/readme.txt -->\n```text\n).*?(```\n)")
	right := shown.ReplaceAll(text, []byte("${1}"+strings.ReplaceAll(string(want), "$", "$$")+"${2}"))
	if *update {
		if err := os.WriteFile("README.md", right, 0o644); err != nil {
			t.Fatal(err)
		}
	} else if !shown.Match(text) || string(right) != string(text) {
		t.Error("README.md shows another screen than testdata/readme.txt: run go test . -run Readme -update")
	}
}

// The tour that the README shows is what the program shows: its frames as text
// (testdata/tour.md, for reviewers and terminals) and as a moving picture
// (testdata/tour.svg). go test . -run Readme -update films it anew.
func TestReadmeTour(t *testing.T) {
	const width, height = 104, 28
	const enter, escape = "\r", "\x1b"
	steps := []struct{ keys, want, caption string }{
		{"", "1/49", "Five articles about one affair: every event they tell, in order, and how sure its date is."},
		{":2025-10-27" + enter, "Mon 27 Oct", "Go to a date. ×5: five tellings are one event; beside it why that is its date."},
		{enter + "-", "Who tells it", "Enter opens the event; its parts fold. Every item leads to the words that say it."},
		{"-" + enter, "━ 3 ", "The very sentence in the source, its date and its people marked; dim is what is no article."},
		{"/choe" + enter, "3 marks", "/ marks words here, whatever their accents; n goes on."},
		{escape, "!“choe”", ""}, {"1s", "Two tellings", "Two tellings side by side: what only one of them says stands out."},
		{escape, "!Two tellings", ""}, {"M", "Are they one", "What may be one event is asked, with the reasons; y, n or h answers, and u takes it back."},
		{escape, "!Are they one", ""}, {"alavrov" + enter, "of 49", "An actor, by any spelling of the name: the timeline of what he took part in."},
		{"v", "1 Lanes: who and when", "Who meets whom when: actors are rows, time are columns."},
		{"vF/kremlin" + enter, "“kremlin”", "A text filter, in all the sources. f takes whole queries: actor: place: type: after: date:"},
		{"FD", "1 Documents", "The documents: when each was written, and how that is known."},
	}
	s := screentest.Open(t, width, height, []string{"COLORTERM=truecolor", "XDG_STATE_HOME=" + t.TempDir()}, hito.Path(), "--language", "en")
	old, _ := os.ReadFile("testdata/tour.svg")
	was := regexp.MustCompile(`<!-- frame \d+ -->\n`).Split(string(old), -1)
	var frames, captions []string
	var text strings.Builder
	text.WriteString("# A tour of hito\n\nMade from the program by `go test . -run Readme -update`; testdata/tour.svg is the same in colour.\n")
	for i, step := range steps {
		s.Press(step.keys)
		want, gone := strings.CutPrefix(step.want, "!")
		if !s.Until(func(screen string) bool { return strings.Contains(screen, want) != gone }) {
			t.Fatalf("step %d: %q is not on the screen:\n%s", i, step.want, s.Text())
		}
		if step.caption == "" {
			continue
		}
		n := len(frames) + 1
		if !*update && n < len(was) {
			s.Until(func(string) bool { return strings.Contains(was[n], s.SVG()) })
		} else {
			s.Settle()
		}
		frames, captions = append(frames, s.SVG()), append(captions, step.caption)
		fmt.Fprintf(&text, "\n%d. %s\n\n```text\n%s```\n", n, step.caption, s.Text())
	}
	for name, made := range map[string]string{"testdata/tour.svg": screentest.Film(width, height, 5, frames, captions), "testdata/tour.md": text.String()} {
		if *update {
			if err := os.WriteFile(name, []byte(made), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if kept, err := os.ReadFile(name); err != nil || string(kept) != made {
			t.Errorf("%s is not what the program shows (%v): run go test . -run Readme -update", name, err)
		}
	}
}

// The README states the limits that are enforced.
func TestReadmeStatesTheLimits(t *testing.T) {
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(string(data)), " ")
	in := words.For("en")
	megabytes := func(n int) string { return strconv.Itoa(n>>20) + " MB" }
	for _, limit := range []string{
		megabytes(reader.MaxFileBytes) + " a file or member", megabytes(reader.MaxTextBytes) + " of text a document", megabytes(reader.MaxFileTexts) + " of texts a file",
		in.Number(reader.MaxFiles) + " files", "folders " + strconv.Itoa(reader.MaxFolderDepth) + " deep",
		"archives of " + strconv.Itoa(reader.MaxArchiveBytes>>30) + " GB", "no more than " + strconv.Itoa(reader.MaxArchiveExpanded>>30) + " GB",
		in.Number(reader.MaxArchiveEntries) + " members, " + strconv.Itoa(reader.MaxArchiveDepth) + " in one another",
		strconv.Itoa(int(reader.MaxConverterTime/time.Second)) + " seconds for a PDF",
	} {
		if !strings.Contains(text, limit) {
			t.Errorf("README.md does not state %q", limit)
		}
	}
	if reader.MaxArchiveRatio != 100 {
		t.Error("README.md states another ratio of archives")
	}
}

// A panic, at a key or while the documents load, leaves the terminal as it was.
func TestPanicLeavesTheTerminal(t *testing.T) {
	for _, where := range []string{"key", "load"} {
		t.Run(where, func(t *testing.T) {
			s := screentest.Open(t, 100, 30, []string{panicVariable + "=" + where}, os.Args[0])
			if where == "key" {
				s.Sees("2025")
				s.Press("j")
			}
			if code := s.Left(); code == command.Done || !strings.Contains(s.Raw(), "injected") {
				t.Errorf("exit %d, without a panic", code)
			}
		})
	}
}

// Every rule that a stage of the loader declares has its sentence, and every
// hint, in both languages.
func TestEveryRuleIsSaid(t *testing.T) {
	found := 0
	err := filepath.WalkDir("loader", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		for name, id := range texts(file) {
			for _, lang := range words.Languages() {
				say := words.For(lang)
				switch {
				case isRule.MatchString(name):
					found++
					if !say.HasReason(id) {
						t.Errorf("%s: %s %q has no sentence in %q", path, name, id, lang)
					}
				case strings.HasPrefix(name, "Hint") && strings.Contains(id, "."):
					if !say.HasHint(id) {
						t.Errorf("%s: %s %q has no sentence in %q", path, name, id, lang)
					}
				}
			}
		}
		return nil
	})
	if err != nil || found < 50 {
		t.Errorf("%d rules found: %v", found, err)
	}
}

var isRule = regexp.MustCompile(`^(Rule|Reason)[A-Z]`)

// texts are the string constants of a file, by name.
func texts(file *ast.File) map[string]string {
	named := map[string]string{}
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			for i, name := range spec.Names {
				if i < len(spec.Values) {
					if lit, ok := spec.Values[i].(*ast.BasicLit); ok && lit.Kind == token.STRING {
						named[name.Name], _ = strconv.Unquote(lit.Value)
					}
				}
			}
		}
		return true
	})
	return named
}

// The README's table of keys is that of the program: every key there does
// something, and what is done in the panes has one there.
func TestReadmeKeys(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(readme), "\n| key |")
	table, _, _ = strings.Cut(table, "\n\n")
	written := map[string]bool{}
	ticked := regexp.MustCompile("`([^`]+)`")
	for row := range strings.Lines(table) {
		for i, cell := range strings.Split(row, " | ") {
			for _, token := range ticked.FindAllStringSubmatch(cell, -1) {
				if key, ok := config.ParseKey(strings.TrimPrefix(token[1], `\`)); ok {
					written[key] = written[key] || i == 0
				}
			}
		}
	}
	bound := map[string]bool{}
	for _, a := range views.Actions() {
		told := len(a.Keys) == 0 || strings.Contains(a.Name, ".")
		for _, key := range a.Keys {
			bound[key] = true
			_, there := written[key]
			told = told || there
		}
		if !told {
			t.Errorf("the README has no key of %s: %v", a.Name, a.Keys)
		}
	}
	for key, first := range written {
		if first && !bound[key] {
			t.Errorf("the README has %q, which does nothing", key)
		}
	}
	if len(written) < 40 {
		t.Errorf("only %d keys were found", len(written))
	}
}

// What a watch can fail with has words for a person, and the mend.
func TestWatchErrorsHaveWords(t *testing.T) {
	for _, language := range []string{"es", "en"} {
		for _, err := range []error{watch.ErrLimit, watch.ErrNothing} {
			if said := words.For(language).System((&watch.Error{Path: "noticias", Err: err}).Error()); !strings.HasPrefix(said, "noticias: ") || strings.Contains(said, err.Error()) {
				t.Errorf("%s: %q", language, said)
			}
		}
	}
}
