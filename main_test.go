package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"hito/loader"
	"hito/loader/reader"
	"hito/model"
	"hito/views"
	"hito/views/command"
	"hito/views/config"
	"hito/views/screentest"
	"hito/views/words"
)

var update = flag.Bool("update", false, "write the golden screens anew")

// hito is the path of the program, built once for all tests.
var hito string

// panicVariable makes the tests' own program a browser that panics.
const panicVariable = "HITO_TEST_PANIC"

func TestMain(m *testing.M) {
	if where := os.Getenv(panicVariable); where != "" {
		os.Exit(panicInBrowser(where))
	}
	os.Exit(build(m))
}

func build(m *testing.M) int {
	folder, err := os.MkdirTemp("", "hito")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(folder)
	os.Setenv("XDG_STATE_HOME", filepath.Join(folder, "state")) // no corrections but those of a test
	os.Setenv("XDG_CONFIG_HOME", filepath.Join(folder, "config"))
	hito = filepath.Join(folder, "hito")
	if out, err := exec.Command("go", "build", "-o", hito, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "%s%v\n", out, err)
		return 1
	}
	return m.Run()
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

// Keys are pressed as a person would, and every screen is compared with one in
// testdata, which a person can read.
func TestBrowserInATerminal(t *testing.T) {
	const down, enter, escape = "\x1b[B", "\r", "\x1b"
	steps := []struct{ keys, screen string }{
		{"", "1-start"}, {down, "2-down"}, {enter, "3-detail"}, {enter, "4-source"}, {escape, "5-back"},
		{"a", "6-picker"}, {"lavrov", "7-name"}, {enter, "8-filtered"}, {"?", "9-help"},
	}
	const documents = "10-docs"
	for _, size := range []struct{ width, height int }{{120, 40}, {80, 24}, {60, 20}, {40, 12}} {
		name := strconv.Itoa(size.width) + "x" + strconv.Itoa(size.height)
		t.Run(name, func(t *testing.T) {
			s := screentest.Open(t, size.width, size.height, nil, hito)
			for _, step := range steps {
				s.Press(step.keys)
				s.Golden(*update, name+"-"+step.screen)
			}
			s.Press(escape)
			s.Golden(*update, name+"-8-filtered")
			s.Press("Dg")
			s.Golden(*update, name+"-"+documents)
			s.Press("q")
			if code := s.Left(); code != command.Done {
				t.Errorf("exit %d", code)
			}
		})
	}
}

// Documents are added, edited and removed beneath the browser, which follows
// them and keeps the person's place; the editor opens at the line.
func TestBrowserFollowsTheDocuments(t *testing.T) {
	folder, tools := t.TempDir(), t.TempDir()
	writeIn := func(folder, name, text string, mode os.FileMode) {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), mode); err != nil {
			t.Fatal(err)
		}
	}
	write := func(name, text string) { writeIn(folder, name, text, 0o644) }
	write("-uno.txt", "date 2025-11-02\n\nEl lunes Ana Ruiz visitó Lima.\n\nEl martes Ana Ruiz firmó un tratado con Perú.\n")
	writeIn(tools, "vim", "#!/bin/sh\nprintf '%s ' \"$@\" > "+filepath.Join(tools, "told")+"\n", 0o755)
	s := screentest.Open(t, 120, 30, []string{"VISUAL=" + filepath.Join(tools, "vim")}, hito, "--watch", folder)
	sees := func(what ...string) {
		t.Helper()
		if !s.Until(func(screen string) bool {
			for _, w := range what {
				if !strings.Contains(screen, w) {
					return false
				}
			}
			return true
		}) {
			t.Fatalf("%q is not on the screen:\n%s", what, s.Text())
		}
	}
	sees("firmó un tratado", "2 sucesos")
	s.Press("j")
	sees("2/2")
	s.Press("e")
	told := func() bool {
		text, err := os.ReadFile(filepath.Join(tools, "told"))
		return err == nil && strings.Contains(string(text), "+5 "+filepath.Join(folder, "-uno.txt"))
	}
	if !s.Until(func(string) bool { return told() }) {
		t.Errorf("the editor was not told the line:\n%s", s.Text())
	}
	write("dos.txt", "date 2025-10-02\n\nEl miércoles 1 de octubre Luis Mora visitó Quito.\n")
	sees("3 sucesos", "+1 documento", "3/3", "▌mar 28 oct")
	s.Press("D")
	sees("2 documentos", "1 Documentos")
	if err := os.Remove(filepath.Join(folder, "dos.txt")); err != nil {
		t.Fatal(err)
	}
	sees("1 documento", "−1 documento")
	s.Press("DG")
	sees("2 sucesos", "▌mar 28 oct")
	write("-uno.txt", "date 2025-11-02\n\nEl martes Ana Ruiz firmó un tratado con Perú.\n")
	s.Press("r")
	sees("1 suceso", "▌mar 28 oct")
	s.Press("q")
	if code := s.Left(); code != command.Done {
		t.Errorf("exit %d", code)
	}
}

// Every feature is visited in one sitting, in both languages: a screen that shows
// it ("!": that does not) must come before the next keys are pressed.
func TestEveryFeatureInATerminal(t *testing.T) {
	const down, up, enter, escape, tab = "\x1b[B", "\x1b[A", "\r", "\x1b", "\t"
	type step struct{ keys, es, en string }
	steps := []step{
		{"", "2025", "2025"}, {"G", "{n}/{n}", "{n}/{n}"}, {"g", "1/{n}", "1/{n}"}, {"}", "2/{n}", "2/{n}"}, {"}", "3/{n}", "3/{n}"}, {")", "4/{n}", "4/{n}"}, {"(", "3/{n}", "3/{n}"},
		{"{", "2/{n}", "2/{n}"}, {"\x04", "/{n}", "/{n}"}, {"g", "1/{n}", "1/{n}"}, {"t", "palabras de la fuente", "words of the source"}, {"t", "EDTF", "EDTF"}, {"t", "enteras", "in full"},
		{"t", "distancia", "distance"}, {"t", "dibujadas", "drawn"}, {"t", "cortas", "short"},
		{"d", "Fechas: incluir", "Dates: include"}, {escape, "!Fechas: incluir", "!Dates: include"}, {"v", "1 Quién y cuándo", "1 Who and when"}, {".", "Intro filtra", "Enter filters"},
		{escape, "!Intro filtra", "!Enter filters"}, {"v", "1 Cronología", "1 Timeline"}, {":", "Acciones y fechas", "Actions and dates"}, {"2025-10-27", "Ir a", "Go to"}, {enter, "lun 27 oct", "Mon 27 Oct"},
		{"z", "de {n}", "of {n}"}, {"z", "de {n}", "of {n}"}, {"Z", "de {n}", "of {n}"}, {"Z", "{n} sucesos", "{n} events"}, {"a", "Actores: incluir", "Actors: include"}, {"lavrov", "Lavrov", "Lavrov"},
		{enter, "+Serguéi Lavrov", "+Serguéi Lavrov"}, {"L", "Lugares: incluir", "Places: include"}, {escape, "!Lugares: incluir", "!Places: include"}, {"T", "Tipos de suceso", "Types of event"},
		{down, "espacio incluye", "space includes"}, {"x", "[−]", "[−]"}, {escape, "!Tipos de suceso", "!Types of event"}, {"x", "Quitar algo", "Take something off"}, {escape, "!Quitar algo", "!Take something"},
		{"<", "de {n}", "of {n}"}, {"<", "{n} sucesos", "{n} events"}, {">", "+Serguéi Lavrov", "+Serguéi Lavrov"}, {"F", "Filtro quitado", "Filter cleared"}, {"/", "Buscar:", "Search:"}, {"kremlin", "«kremlin»", "“kremlin”"},
		{enter, "de {n}", "of {n}"}, {"F", "Filtro quitado", "Filter cleared"}, {"f", "Filtro:", "Filter:"}, {"type:zzz", "no hay ese tipo", "no such type"}, {escape, "!Filtro:", "!Filter:"},
		{"u", "ocultos", "hidden"}, {"u", "a la vista", "shown"}, {"A", "Filtrado por", "Filtered by"}, {"F", "Filtro quitado", "Filter cleared"},
		{enter, "2 Suceso", "2 Event"}, {enter, "3 ", "3 "}, {"]", "", ""}, {"[", "", ""}, {"y", "Al portapapeles", "To the clipboard"}, {"Y", "portapapeles", "clipboard"},
		{"o", "ejemplo va dentro", "example is part"}, {"e", "ejemplo va dentro", "example is part"}, {"r", "nada ha cambiado", "nothing has changed"}, {escape, "━ 2", "━ 2"}, {escape, "━ 1", "━ 1"},
		{"D", "1 Documentos", "1 Documents"}, {"/", "Buscar documento", "Find document"}, {"kremlin", "1 de 5", "1 of 5"}, {enter, "1 de 5", "1 of 5"}, {enter, "3 ", "3 "}, {"]", "1/", "1/"},
		{escape, "━ 1", "━ 1"}, {"F", "5 documentos", "5 documents"}, {"A", "doc:", "doc:"}, {"F", "Filtro quitado", "Filter cleared"}, {"w", "Escribir en", "Write to"}, {escape, "!Escribir en", "!Write to"},
		{"!", "Ningún archivo", "No file gave"}, {escape, "!Ningún archivo", "!No file gave"}, {"?", "Moverse", "Moving"}, {"jjG", "acotada", "bounded"}, {escape, "━ 1", "━ 1"}, {tab + tab + tab, "{n} sucesos", "{n} events"}, {"JJK", "/{n}", "/{n}"},
		{"0", "Solo este panel", "This pane alone"}, {"0", "2 Suceso", "2 Event"}, {"++_", "━┬─", "━┬─"}, {"=", "como al principio", "as at the beginning"},
		{":2025-10-27" + enter, "lun 27 oct", "Mon 27 Oct"}, {"2--", "━ 2", "━ 2"}, {"-", "▸ Quién lo cuenta", "▸ Who tells it"}, {"-", "!▸", "!▸"},
		{"3/", "Buscar en la fuente", "Find in the source"}, {"de", "«de» 1/", "“de” 1/"}, {enter, "n la siguiente", "n the next"}, {"n", "Marca 2 de", "Mark 2 of"}, {"NN", "vuelve a empezar", "begins anew"},
		{escape, "!«de»", "!“de”"}, {"1:2025-10-27" + enter, "━ 1", "━ 1"}, {"s", "Dos relatos", "Two tellings"}, {escape, "!Dos relatos", "!Two tellings"}, {"M", "¿Son el mismo", "Are they one"}, {escape, "!¿Son el", "!Are they"},
		{"c", "Corregir", "Correct"}, {escape, "!Corregir", "!Correct"}, {"d", "Fechas: incluir", "Dates: include"}, {escape, "!Fechas: incluir", "!Dates: include"}, {"v", "1 Quién y cuándo", "1 Who and when"}, {"v", "1 Cronología", "1 Timeline"},
		{"m", "Con ratón", "With the mouse"}, {"\x1b[<0;70;25M\x1b[<0;70;25m", "━ 3 ", "━ 3 "}, {"\x1b[<65;70;25M", "━ 3 ", "━ 3 "}, {"\x1b[<0;20;2M\x1b[<0;20;2m", "━ 1 ", "━ 1 "}, {"m", "Sin ratón", "Without the mouse"},
	}
	for _, lang := range []string{"es", "en"} {
		t.Run(lang, func(t *testing.T) {
			s := screentest.Open(t, 120, 40, nil, hito, "--language", lang)
			all := regexp.MustCompile(`(\d+) (sucesos|events) *\n`)
			s.Until(func(screen string) bool { return drawn(screen) && all.MatchString(screen) })
			found := all.FindStringSubmatch(s.Text())
			if found == nil {
				t.Fatalf("no events:\n%s", s.Text())
			}
			for i, step := range steps {
				want := step.es
				if lang == "en" {
					want = step.en
				}
				want, gone := strings.CutPrefix(strings.ReplaceAll(want, "{n}", found[1]), "!")
				s.Press(step.keys)
				if !s.Until(func(screen string) bool { return strings.Contains(screen, want) != gone }) {
					t.Fatalf("step %d (%q): %q is not on the screen:\n%s", i, step.keys, want, s.Text())
				}
			}
			s.Press("q")
			if code := s.Left(); code != command.Done {
				t.Errorf("exit %d", code)
			}
		})
	}
}

// Suspended, hito gives the terminal back to the shell; resumed, it draws all of
// its screen again. A storm of sizes leaves a whole one.
func TestSuspendedAndResized(t *testing.T) {
	s := screentest.Open(t, 100, 30, []string{"PS1=listo> ", "HISTFILE=/dev/null"}, "bash", "--norc", "--noprofile", "-i")
	sees := func(what string, lines, width int) {
		t.Helper()
		if !s.Until(func(screen string) bool {
			rows := strings.Split(strings.TrimSuffix(screen, "\n"), "\n")
			return strings.Contains(screen, what) && (lines == 0 || len(rows) == lines && strings.Contains(rows[1], "┬─") && strings.HasSuffix(rows[1], "─") && len([]rune(rows[1])) == width)
		}) {
			t.Fatalf("%q is not on a screen of %d lines:\n%s", what, lines, s.Text())
		}
	}
	sees("listo>", 0, 0)
	s.Press(hito + "\r")
	sees("2025", 30, 100)
	s.Press("jj")
	sees(" 3/", 30, 100)
	s.Press("\x1a")
	sees("Stopped", 0, 0)
	s.Press("echo $((6*7))\r")
	sees("42", 0, 0)
	s.Press("fg\r")
	sees(" 3/", 30, 100)
	s.Press("j")
	sees(" 4/", 30, 100)
	for i := range 60 {
		s.Resize(20+i*3%130, 4+i*7%50)
	}
	s.Resize(120, 40)
	sees(" 4/", 40, 120)
	s.Press("q")
	sees("listo>", 0, 0)
	s.Press("exit\r")
	s.Left()
}

// The screen that the README shows is one that a stranger gets.
func TestReadmeShowsTheTruth(t *testing.T) {
	s := screentest.Open(t, 100, 30, nil, hito, "--actor", "putin", "--actor", "choe")
	s.Until(drawn)
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
		t.Error("README.md shows another screen than testdata/readme.txt: run go test . -update")
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
		{"v", "1 Who and when", "Who meets whom when: actors are rows, time are columns."},
		{"vF/kremlin" + enter, "“kremlin”", "A text filter, in all the sources. f takes whole queries: actor: place: type: after: date:"},
		{"FD", "1 Documents", "The documents: when each was written, and how that is known."},
	}
	s := screentest.Open(t, width, height, []string{"COLORTERM=truecolor", "XDG_STATE_HOME=" + t.TempDir()}, hito, "--language", "en")
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

// Documents can come from a pipe while the keys come from the keyboard.
func TestBrowserOnAPipe(t *testing.T) {
	s := screentest.Open(t, 100, 30, nil, "sh", "-c", `cat seeds/2025-11-02-kremlin-choe.txt | "$0" -`, hito)
	if !s.Until(drawn) {
		t.Fatalf("nothing is shown:\n%s", s.Text())
	}
	s.Press("?")
	if !s.Until(func(screen string) bool { return strings.Contains(screen, "Ayuda") }) {
		t.Errorf("no key is heard:\n%s", s.Text())
	}
	s.Press("qq")
	if code := s.Left(); code != command.Done {
		t.Errorf("exit %d", code)
	}
}

// drawn reports whether the embedded corpus is on the screen.
func drawn(screen string) bool { return strings.Contains(screen, "2025") }

func TestTerminalIsRestored(t *testing.T) {
	for _, signals := range [][]syscall.Signal{{syscall.SIGTERM}, {syscall.SIGINT}, {syscall.SIGHUP}, {syscall.SIGQUIT}, {syscall.SIGTERM, syscall.SIGTERM}} {
		t.Run(fmt.Sprint(signals), func(t *testing.T) {
			s := screentest.Open(t, 100, 30, nil, hito)
			s.Until(drawn)
			for _, signal := range signals {
				s.Signal(signal)
			}
			if code := s.Left(); code != command.Interrupted {
				t.Errorf("exit %d:\n%s", code, s.Text())
			}
		})
	}
	for _, where := range []string{"key", "load"} {
		t.Run("panic/"+where, func(t *testing.T) {
			s := screentest.Open(t, 100, 30, []string{panicVariable + "=" + where}, os.Args[0])
			if where == "key" {
				s.Until(drawn)
				s.Press("j")
			}
			if code := s.Left(); code == command.Done || !strings.Contains(s.Raw(), "injected") {
				t.Errorf("exit %d, without a panic", code)
			}
		})
	}
}

// At a terminal that cannot draw there is the line mode: words and line ends.
func TestDumbTerminal(t *testing.T) {
	s := screentest.Open(t, 200, 60, []string{"TERM=dumb"}, hito)
	heard := func(what string) {
		t.Helper()
		if !s.Until(func(string) bool { return strings.Contains(s.Raw(), what) }) {
			t.Fatalf("%q is not said:\n%s", what, s.Raw())
		}
	}
	heard("\n> ")
	s.Press("siguiente\r")
	heard("Suceso 2 de")
	s.Press("salir\r")
	if code := s.Left(); code != command.Done || strings.Contains(s.Raw(), "\x1b") {
		t.Errorf("exit %d:\n%q", code, s.Raw())
	}
}

// The line mode answers commands that come by a pipe, and ends with them.
func TestLineModeInAPipe(t *testing.T) {
	code, out, errors := run([]string{"LANG=es_ES.UTF-8"}, "filtro actor:lavrov\n1\nfuente\n", "--lines", "seeds")
	if code != command.Done || !strings.Contains(out, "Filtro: +lavrov.") || !strings.Contains(out, "Aquí se cuenta:") || strings.Contains(out, "> ") {
		t.Errorf("%d: %s%s", code, out, errors)
	}
	if code, _, errors := run(nil, "", "--lines", "-"); code != command.Failed || !strings.Contains(errors, "commands come by the standard input") {
		t.Errorf("%d: %s", code, errors)
	}
	if code, out, _ := run(nil, "quit\n", "--lines", "--actor", "nadie"); code != command.Done || !strings.Contains(out, "No event fits the filter") {
		t.Errorf("%d: %s", code, out)
	}
}

// A reader that goes away ends the program without a word; a full disk, or an
// output that was closed, is told of.
func TestOutputThatTakesNothing(t *testing.T) {
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Log("no bash here")
		return
	}
	folder := t.TempDir()
	table := "fecha,suceso\n"
	for i := range 2000 {
		table += fmt.Sprintf("%d-05-03,Visita número %d al puerto\n", 1900+i%100, i)
	}
	if err := os.WriteFile(filepath.Join(folder, "a.csv"), []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	for script, want := range map[string]string{
		`"$0" list --format jsonl "$1" | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}`: "141\n",
		`"$0" list "$1" >&-; echo $?`:                                                         "hito: cannot be written (bad file descriptor): /dev/stdout\n2\n",
		`"$0" --lines "$1" </dev/null >&-; echo $?`:                                           "hito: cannot be written (bad file descriptor): /dev/stdout\n2\n",
		`[ ! -w /dev/full ] && echo 2 || { "$0" list "$1" >/dev/full 2>/dev/null; echo $?; }`: "2\n",
		`"$0" list "$1" >/dev/null; echo $?`:                                                  "0\n",
	} {
		c := exec.Command(shell, "--norc", "-c", script, hito, folder)
		c.Env = append(os.Environ(), "LANG=C", "LC_ALL=", "LC_MESSAGES=")
		if out, err := c.CombinedOutput(); err != nil || string(out) != want {
			t.Errorf("%s: %v %.300q, want %q", script, err, out, want)
		}
	}
}

// run runs the program outside a terminal.
func run(environment []string, stdin string, arguments ...string) (code int, out, err string) {
	var stdout, stderr bytes.Buffer
	c := exec.Command(hito, arguments...)
	c.Env = append(append(os.Environ(), "LANG=C", "LC_ALL=", "LC_MESSAGES="), environment...)
	c.Stdin, c.Stdout, c.Stderr = strings.NewReader(stdin), &stdout, &stderr
	c.Run()
	return c.ProcessState.ExitCode(), stdout.String(), stderr.String()
}

// The same documents give the same bytes, on any number of processors and in
// any order.
func TestOutputIsTheSameOnEveryRun(t *testing.T) {
	files, err := filepath.Glob("seeds/*.txt")
	if err != nil || len(files) < 2 {
		t.Fatal(files, err)
	}
	_, want, _ := run(nil, "", append([]string{"list", "--format", "jsonl"}, files...)...)
	if len(want) == 0 {
		t.Fatal("nothing is listed")
	}
	for _, processors := range []string{"1", "2", "8"} {
		for shift := range files {
			shuffled := append(append([]string{"list", "--format", "jsonl"}, files[shift:]...), files[:shift]...)
			if _, got, _ := run([]string{"GOMAXPROCS=" + processors, "LANG=es_ES.UTF-8"}, "", shuffled...); got != want {
				t.Fatalf("GOMAXPROCS=%s, %v: other bytes than in the first run", processors, shuffled)
			}
		}
	}
	if _, folder, _ := run(nil, "", "list", "--format", "jsonl", "seeds"); folder != want {
		t.Error("the folder gives other bytes than its files")
	}
}

// hostile are texts that would act on a terminal.
var hostile = []string{
	"\x1b[2J\x1b]0;t\x07El lunes visitó Lima.", "\u009b31m Ayer murió Juan Pérez en Quito.", "El 3 de mayo de 2024 \u202e firmó Ana Ruiz \u2066 un tratado.\u0085 Ayer.",
	"date 2025-11-02\nPedro\x00 Gil\x7f visitó\x08 Lima\r el lunes.", "\x1b]8;;file:///x\x1b\\Luis Mora\x1b]8;;\x1b\\ dimitió ayer.", "\x1bP" + strings.Repeat("1;", 40) + "q El martes atacó.",
	"El jueves \u200bse\ufeff reunió\u2028 Ana\u00ad Ruiz con \U000e0041Luis.", "&#27;[31m El viernes votó Perú.",
}

func TestHostileFilesReachNoTerminal(t *testing.T) {
	folder := t.TempDir()
	for i, text := range hostile {
		name := filepath.Join(folder, strconv.Itoa(i)+"\x1b[31m\u202e.txt")
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, what := range []string{"list", "docs", "docs --problems", "actors", "actors --mentions"} {
		for _, format := range []string{"text", "jsonl", "csv", "md"} {
			_, out, errs := run(nil, "", append(strings.Fields(what), "--format", format, folder)...)
			unseen(t, what+" "+format, out+errs)
		}
	}
	for _, text := range hostile {
		_, out, errs := run(nil, text, "dates", "--ref", "2025-11-02", "-")
		unseen(t, "dates", out+errs)
		_, out, errs = run(nil, text, "show", text, "-")
		unseen(t, "show", out+errs)
	}
	_, out, errs := run(nil, "", "list", "--\x1b[31m", "\x1b[2J")
	unseen(t, "a flag", out+errs)
}

// unseen complains of characters that act on a terminal.
func unseen(t *testing.T, what, text string) {
	t.Helper()
	for _, r := range text {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029') {
			t.Errorf("%s: %U reaches the terminal", what, r)
			return
		}
	}
}

// What cannot be read is named, and the rest is done.
func TestUnreadableFilesAreNamed(t *testing.T) {
	folder := t.TempDir()
	for name, text := range map[string]string{"bueno.txt": "date 2025-11-02\n\nEl lunes Ana Ruiz visitó Lima.\n", "binario.txt": "a\x00b\x01\x02\x00\x00c", "vacio.txt": "", "foto.jpg": "\xff\xd8\xff"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	missing := filepath.Join(folder, "no-existe.txt")
	code, out, errs := run(nil, "", "docs", filepath.Join(folder, "bueno.txt"), filepath.Join(folder, "binario.txt"), filepath.Join(folder, "vacio.txt"), missing, filepath.Join(folder, "foto.jpg"))
	if code != command.Unreadable || !strings.Contains(out, "bueno.txt") {
		t.Errorf("exit %d: %s", code, out)
	}
	for _, name := range []string{"binario.txt", "vacio.txt", "no-existe.txt", "foto.jpg"} {
		if !regexp.MustCompile(`(?m)^hito: .*` + name + `$`).MatchString(errs) {
			t.Errorf("%s is not named in %q", name, errs)
		}
	}
	if code, _, _ := run(nil, "", "list", missing); code != command.Failed {
		t.Errorf("nothing to read: exit %d", code)
	}
	if code, _, _ := run(nil, "", "list", "--actor", "nadie de nadie"); code != command.NothingFits {
		t.Errorf("nothing matches: exit %d", code)
	}
}

// A folder's actors.yaml and --actors say who is who; what is wrong with the file
// is told, and the documents are read.
func TestWhoIsWho(t *testing.T) {
	folder := t.TempDir()
	for name, text := range map[string]string{"nota.txt": "date 2024-05-10\n\nJuan Mora visitó Lima el lunes. El Tigre de Oruro firmó el martes un acuerdo con Bolivia.\n",
		"actors.yaml": "- name: Juan Mora\n  aliases: [el Tigre de Oruro]\n", "otro.yml": "- name: Pedro Gil\n  aliases: [el Tigre de Oruro]\n  apodo: x\n"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	code, out, errs := run(nil, "", "actors", folder)
	if !strings.Contains(out, "El Tigre de Oruro ×1; Juan Mora ×1") || strings.Contains(errs, "actors.yaml") {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
	code, out, errs = run(nil, "", "actors", "--language", "en", "--actors", filepath.Join(folder, "otro.yml"), folder)
	if code != command.Unreadable || !strings.Contains(out, "person:juan-mora") || !regexp.MustCompile(`(?m)El Tigre de Oruro ×1 .*:pedro-gil`).MatchString(out) || !strings.Contains(errs, "hito: line 3 of the file of actors") {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
	_, out, _ = run(nil, "", "docs", "--problems", "--format", "jsonl", "--actors", filepath.Join(folder, "otro.yml"), folder)
	if !strings.Contains(out, `"state":"remark","rule":"actors.alias.key","facts":["3","apodo"]`) || strings.Contains(out, "unread") {
		t.Errorf("docs --problems: %s", out)
	}
	code, out, errs = run(nil, "", "actors", "--language", "en", "--actors", filepath.Join(folder, "Mora"), folder)
	if code != command.Unreadable || out == "" || !strings.Contains(errs, "write --actor NAME") {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
}

// A reader that goes away is no error worth a word.
func TestBrokenPipe(t *testing.T) {
	c := exec.Command("sh", "-c", `{ "$0" list --format jsonl seeds/*.txt; } | head -c 10`, hito)
	var stderr bytes.Buffer
	c.Stderr = &stderr
	if err := c.Run(); err != nil || stderr.Len() > 0 {
		t.Errorf("%v: %q", err, stderr.String())
	}
}

func TestInterrupted(t *testing.T) {
	c := exec.Command(hito, "list", "-")
	in, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	time.Sleep(200 * time.Millisecond) // until it listens to signals
	c.Process.Signal(os.Interrupt)
	c.Wait()
	if code := c.ProcessState.ExitCode(); code != command.Interrupted {
		t.Errorf("exit %d", code)
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
			for _, lang := range []string{"es", "en"} {
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

// What may be one event is decided in the browser, stays decided when it is
// opened again, and is undone there.
func TestDoubtsInATerminal(t *testing.T) {
	state := t.TempDir()
	environment := []string{"XDG_STATE_HOME=" + state}
	journal := filepath.Join(state, "hito", "corrections.jsonl")
	events := func() int {
		_, out, _ := run(environment, "", "list", "--format", "jsonl")
		return strings.Count(out, "\n")
	}
	before := events()
	open := func() (*screentest.Screen, func(what ...string)) {
		s := screentest.Open(t, 120, 40, environment, hito)
		return s, func(what ...string) {
			t.Helper()
			if !s.Until(func(screen string) bool {
				for _, w := range what {
					if !strings.Contains(screen, w) {
						return false
					}
				}
				return true
			}) {
				t.Fatalf("%q is not on the screen:\n%s", what, s.Text())
			}
		}
	}
	leave := func(s *screentest.Screen) {
		t.Helper()
		s.Press("q")
		s.Until(func(screen string) bool { return !strings.Contains(screen, "¿Son el mismo") })
		s.Press("q")
		if code := s.Left(); code != command.Done {
			t.Errorf("exit %d", code)
		}
	}
	count := func(n int) string { return " " + strconv.Itoa(n) + " sucesos" }

	s, sees := open()
	sees(count(before), "1 duda (M)")
	s.Press("M")
	sees("¿Son el mismo suceso?", "Por qué puede serlo", "1/1")
	s.Press("y")
	sees(count(before-1), "No queda ninguna duda", "Anotado")
	leave(s)
	if text, err := os.ReadFile(journal); err != nil || strings.Count(string(text), "\n") != 1 || !strings.Contains(string(text), `"same"`) {
		t.Fatalf("the journal has %q (%v)", text, err)
	}
	if n := events(); n != before-1 {
		t.Errorf("%d events are listed, of %d before", n, before)
	}

	s, sees = open()
	sees(count(before - 1))
	s.Press("Mu")
	sees(count(before), "1/1", "Deshecha")
	if err := os.Remove(journal); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(journal, 0o700); err != nil { // where nothing can be written
		t.Fatal(err)
	}
	s.Press("n")
	sees("No se pudo anotar", "1/1", count(before))
	leave(s)
	if n := events(); n != before {
		t.Errorf("%d events are listed, of %d before", n, before)
	}
}

// listed is an event of JSON Lines, as far as tests look.
type listed struct {
	Date, Title string
	Mentions    []struct {
		Quote      string
		Expression struct{ Value string }
	}
}

func decoded(t *testing.T, text string) (all []listed) {
	t.Helper()
	for line := range strings.Lines(text) {
		var e listed
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	return all
}

// What hito exports for TimelineJS it reads back, row by row, with the same dates
// and titles.
func TestExportIsReadBack(t *testing.T) {
	for _, format := range []string{"timelinejs", "timelinejs-json"} {
		code, table, errors := run(nil, "", "export", format, "--query", "-status:undated", "seeds")
		if code != command.Done {
			t.Fatalf("%d %s", code, errors)
		}
		path := filepath.Join(t.TempDir(), "tabla.csv")
		if strings.HasSuffix(format, "json") {
			path = filepath.Join(filepath.Dir(path), "tabla.json")
		}
		if err := os.WriteFile(path, []byte(table), 0o600); err != nil {
			t.Fatal(err)
		}
		_, events, _ := run(nil, "", "list", "--format", "jsonl", "--query", "-status:undated", "seeds")
		_, again, _ := run(nil, "", "list", "--format", "jsonl", path)
		var told []string // by each row: its date and its words
		for _, e := range decoded(t, again) {
			for _, m := range e.Mentions {
				told = append(told, m.Expression.Value+" "+m.Quote)
			}
		}
		all := decoded(t, events)
		if len(all) < 30 || len(told) != len(all) {
			t.Errorf("%s: %d rows are read back of %d events", format, len(told), len(all))
		}
		for _, e := range all {
			if !slices.ContainsFunc(told, func(row string) bool { return strings.HasPrefix(row, e.Date+" ") && strings.Contains(row, e.Title) }) {
				t.Errorf("%s: %s %s is not read back", format, e.Date, e.Title)
			}
		}
	}
}

// The browser begins where the person left the corpus, whatever ended it; --fresh
// and a filter begin anew; a file that is not a session is named and left alone.
func TestSessionInATerminal(t *testing.T) {
	state := t.TempDir()
	open := func(arguments ...string) (*screentest.Screen, func(what ...string)) {
		s := screentest.Open(t, 120, 40, []string{"XDG_STATE_HOME=" + state}, hito, arguments...)
		return s, func(what ...string) {
			t.Helper()
			for _, w := range what {
				if !s.Until(func(screen string) bool { return strings.Contains(screen, w) }) {
					t.Fatalf("%q is not on the screen:\n%s", w, s.Text())
				}
			}
		}
	}
	s, sees := open("seeds")
	sees(" sucesos")
	s.Press("/kim\r")
	sees("«kim»", "de 49")
	s.Press("GK")
	place := "" // the last event but one
	lastButOne := func(screen string) bool {
		found := regexp.MustCompile(`(\d+)/(\d+) [─━]`).FindStringSubmatch(screen)
		if found == nil {
			return false
		}
		at, _ := strconv.Atoi(found[1])
		place = found[1] + "/" + found[2]
		return strconv.Itoa(at+1) == found[2]
	}
	if !s.Until(lastButOne) {
		t.Fatalf("not on the last event but one:\n%s", s.Text())
	}
	s.Press("\r")
	sees("━ 2")
	s.Signal(syscall.SIGTERM)
	if code := s.Left(); code != command.Interrupted {
		t.Errorf("exit %d", code)
	}

	s, sees = open("./seeds/", "--language", "es")
	sees("«kim»", "━ 2", "Donde lo dejaste", place)
	s.Press("F")
	sees(" sucesos")
	s.Press("/lavrov\rq")
	if code := s.Left(); code != command.Done {
		t.Errorf("exit %d", code)
	}

	s, sees = open("seeds", "--fresh")
	sees(" sucesos", "━ 1")
	s.Signal(syscall.SIGHUP)
	s.Left()
	files, err := filepath.Glob(filepath.Join(state, "hito", "sessions", "*.json"))
	if err != nil || len(files) != 1 {
		t.Fatalf("%v %v", files, err)
	}
	if err := os.WriteFile(files[0], []byte("{\"version\": 9}"), 0o600); err != nil {
		t.Fatal(err)
	}
	s, sees = open("seeds")
	sees(" sucesos", "no se entiende lo guardado")
	s.Press("q")
	s.Left()
	if text, _ := os.ReadFile(files[0]); string(text) != "{\"version\": 9}" {
		t.Errorf("the file is now %s", text)
	}

	s, sees = open() // the example is always new
	sees(" sucesos")
	s.Press("/kim\rq")
	s.Left()
	if files, _ := filepath.Glob(filepath.Join(state, "hito", "sessions", "*")); len(files) != 1 {
		t.Errorf("sessions %v", files)
	}
}

// A query that is saved in the browser is asked for on the command line.
func TestSavedQueryOnTheCommandLine(t *testing.T) {
	environment := []string{"XDG_STATE_HOME=" + t.TempDir()}
	s := screentest.Open(t, 120, 40, environment, hito)
	s.Until(drawn)
	s.Press("factor:lavrov\r\x13")
	s.Until(func(screen string) bool { return strings.Contains(screen, "Guardar la consulta como") })
	s.Press("Visitas de Lavrov\r")
	if !s.Until(func(screen string) bool { return strings.Contains(screen, "Guardada") }) {
		t.Fatalf("not saved:\n%s", s.Text())
	}
	s.Press("q")
	s.Left()
	_, want, _ := run(environment, "", "list", "--actor", "lavrov", "seeds")
	for _, arguments := range [][]string{{"--saved", "visitas de lavrov"}, {"--saved=VISITAS DE LAVROV", "--query", "-status:undated"}} {
		if code, out, errors := run(environment, "", append(arguments, "seeds")...); code != command.Done || out != want || out == "" {
			t.Errorf("%q: %d %s%s", arguments, code, out, errors)
		}
	}
	for _, c := range []struct{ arguments, code, says string }{
		{"--query=@visitas", "2", "no saved query: visitas\nhint: there are Visitas de Lavrov\n"}, {"--saved=Visitas de Lavro", "2", "did you mean Visitas de Lavrov?"},
	} {
		if code, _, errors := run(environment, "", "list", c.arguments, "seeds"); strconv.Itoa(code) != c.code || !strings.Contains(errors, c.says) {
			t.Errorf("%s: %d %s", c.arguments, code, errors)
		}
	}
	if code, _, errors := run(nil, "", "list", "--query", "@nada", "seeds"); code != command.Failed || !strings.Contains(errors, "the browser saves") {
		t.Errorf("%d %s", code, errors)
	}
}

// The configuration is read where XDG says, or where --config does; what is wrong
// with it is told with file, line and the mend, and is no reason not to go on.
func TestConfiguration(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "hito", "config.toml")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	note := filepath.Join(folder, "nota.txt")
	if err := os.WriteFile(note, []byte("date 2025-10-28\n\nEl lunes Ana Ruiz visitó Lima.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	environment := []string{"XDG_CONFIG_HOME=" + folder}
	if code, out, errs := run(environment, "", "config", "--path"); code != command.Done || out != path+"\n" || errs != "" {
		t.Errorf("exit %d: %q %q", code, out, errs)
	}
	code, out, errs := run(environment, "", "config", "--language", "es")
	if code != command.Done || !strings.Contains(out, "# Configuración de hito") || !strings.Contains(out, `search = ["/"]`) || errs != "" {
		t.Errorf("exit %d: %s%s", code, out, errs)
	}
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(out)
	if code, _, errs := run(environment, "", "list", note); code != command.Done || errs != "" {
		t.Errorf("its own default: exit %d: %s", code, errs)
	}
	write("language = \"es\"\ntehme = 1\n")
	code, out, errs = run(environment, "", "list", note)
	if code != command.Done || !strings.Contains(out, "oct 2025") || errs != "hito: no hay esa clave: «tehme»; ¿quizá «theme»?: "+path+":2\npista: «hito config» escribe la de fábrica, con todo lo que hay y lo que vale\n" {
		t.Errorf("exit %d: %s", code, errs)
	}
	for _, none := range []string{"", "none"} {
		if code, _, errs := run(environment, "", "list", note, "--config", none); code != command.Done || errs != "" {
			t.Errorf("--config %q: exit %d: %s", none, code, errs)
		}
	}
	if code, _, errs := run(environment, "", "list", note, "--config", filepath.Join(folder, "no")); code != command.Done || !strings.Contains(errs, "there is no such configuration file") {
		t.Errorf("exit %d: %s", code, errs)
	}
	if code, _, errs := run(environment, "", "list", "--colour"); code != command.Failed || !strings.Contains(errs, "no hay esa opción") {
		t.Errorf("exit %d: %s", code, errs)
	}
	for _, bad := range [][]string{{"--theme", "drak"}, {"--color", "blue"}} {
		if code, _, errs := run(nil, "", append([]string{"list"}, bad...)...); code != command.Failed || !strings.Contains(errs, "hint: ") {
			t.Errorf("%v: exit %d: %s", bad, code, errs)
		}
	}
}

// Nothing beside documents configures hito, whatever it is called: no program of
// a stranger's is run.
func TestNothingBesideDocumentsConfigures(t *testing.T) {
	folder := t.TempDir()
	t.Chdir(folder)
	evil := filepath.Join(folder, "evil")
	trace := filepath.Join(folder, "ran")
	text := fmt.Sprintf("theme = \"light\"\n[programs]\nopener = [%q]\neditor = [%q]\nclipboard = [%q]\n[keys]\nquit = []\n", evil, evil, evil)
	for name, text := range map[string]string{"evil": "#!/bin/sh\ntouch " + trace + "\n", "nota.txt": "date 2025-11-02\n\nEl lunes Ana Ruiz visitó Lima.\n",
		"config.toml": text, ".hito.toml": text, "hito.toml": text, "hito/config.toml": text, ".config/hito/config.toml": text, ".hito/config.toml": text} {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for _, environment := range [][]string{nil, {"XDG_CONFIG_HOME=.config", "HOME=" + t.TempDir()}, {"XDG_CONFIG_HOME=", "HOME=."}} {
		s := screentest.Open(t, 100, 30, append(environment, "EDITOR=true", "LANG=es_ES.UTF-8"), hito, ".")
		if !s.Until(func(screen string) bool { return strings.Contains(screen, "Ana Ruiz") }) {
			t.Fatalf("nothing is shown:\n%s", s.Text())
		}
		s.Press("yoe")
		s.Press("q")
		if code := s.Left(); code != command.Done {
			t.Errorf("exit %d", code)
		}
		if _, err := os.Stat(trace); err == nil {
			t.Fatalf("with %v a program of the folder was run", environment)
		}
	}
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
