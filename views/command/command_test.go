package command

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"
	"testing"

	"hito/model"
	"hito/views/words"
)

// small is a chronology of two events, one unreadable file among the sources.
func small(broken bool) *model.Chronology {
	text := "Ana visitó Lima el lunes. Luis dimitió."
	c := &model.Chronology{
		Documents:     []model.Document{{Path: "a.txt", Text: text, Title: model.NoSpan, Language: "es"}},
		Actors:        []model.Actor{{ID: "p1", Name: "Ana"}, {ID: "p2", Name: "Luis"}},
		ActorMentions: []model.ActorMention{{Span: model.Span{End: 3}}, {Span: model.Span{Start: 27, End: 31}, Actor: 1}},
	}
	one, two := model.IDOf("aa11"), model.IDOf("aa22")
	c.AddTelling(model.Telling{ID: one, Span: model.Span{End: 26}, Expression: -1, Actors: []int32{0}})
	c.AddTelling(model.Telling{ID: two, Span: model.Span{Start: 27, End: 40}, Expression: -1, Actors: []int32{1}})
	c.Events = []model.Event{
		c.NewEvent(model.Happening{ID: one, Mentions: []int32{0}, Actors: []int32{0}, Date: model.DayDate(2025, 10, 27), Status: model.Dated}),
		c.NewEvent(model.Happening{ID: two, Mentions: []int32{1}, Actors: []int32{1}}),
	}
	if broken {
		c.Problems = []model.FileProblem{{Path: "no\x1b.pdf", Problem: model.Problem{What: model.Reason{Rule: "reader.binary"}, Hint: "reader.hint.convert"}}}
	}
	return c
}

// ran is what one run of the program did.
type ran struct {
	code        int
	out, err    string
	browsed     *Browsing
	loaded      []string
	loadedEmpty bool
}

// with runs the arguments in a small world, which change may alter.
func with(change func(*World), arguments ...string) ran {
	var out, err bytes.Buffer
	var r ran
	w := World{
		Arguments: arguments, Stdin: strings.NewReader(""), Stdout: &out, Stderr: &err, Version: "v1",
		Getenv: func(string) string { return "" },
		Load: func(_ context.Context, paths []string, _ Reading, _ func(Progress)) (*model.Chronology, error) {
			r.loaded, r.loadedEmpty = paths, len(paths) == 0
			return small(false), nil
		},
		Find: func(c *model.Chronology, q model.Query) []int32 { return model.NewIndex(c).Find(q) },
		Dates: func(text, language string, reference model.Date) []model.Expression {
			at := strings.Index(text, "hoy")
			if at < 0 {
				return nil
			}
			return []model.Expression{{Span: model.Span{Start: int32(at), End: int32(at + 3)}, Date: reference, Rule: "today." + language},
				{Span: model.Span{Start: 0, End: 1}, Kind: model.KindDuration}}
		},
		Browse: func(_ context.Context, b Browsing) error { r.browsed = &b; return nil },
		Open:   func(path string) (io.ReadCloser, error) { return os.Open(path) },
	}
	if change != nil {
		change(&w)
	}
	r.code = Run(context.Background(), w)
	r.out, r.err = out.String(), err.String()
	return r
}

func TestExitCodesAndErrors(t *testing.T) {
	cases := []struct {
		arguments string
		code      int
		err       string // all of standard error
	}{
		{"list", Done, ""},
		{"list --actor nadie", NothingFits, "hito: nothing matches the query: actor:nadie\nhint: leave out a term, or widen the dates\n"},
		{"docs --actor nadie", NothingFits, "hito: nothing matches the query: actor:nadie\nhint: leave out a term, or widen the dates\n"},
		{"list --fromat text", Failed, "hito: no such flag: --fromat\nhint: did you mean --format?\n"},
		{"list --mentions", Failed, "hito: no such flag: --mentions\nhint: it belongs to another command: hito actors --mentions\n"},
		{"list --zzz", Failed, "hito: no such flag: --zzz\nhint: hito list --help says which there are\n"},
		{"list -x", Failed, "hito: no such flag: -x\nhint: hito list --help says which there are\n"},
		{"list --format", Failed, "hito: a value is missing: --format\nhint: write --format FORMAT\n"},
		{"list --format jsnl", Failed, "hito: no such format: jsnl\nhint: did you mean jsonl?\n"},
		{"list --format pdf", Failed, "hito: no such format: pdf\nhint: one of text, jsonl, csv, md\n"},
		{"list --help=yes", Failed, "hito: takes no value: --help\n"},
		{"list --since ayer", Failed, "hito: not a date: ayer\nhint: dates are EDTF: 2025-10-27, 2025-10, 2025, 199X, 2024-05/2024-08\n"},
		{"list --language fr", Failed, "hito: no such language: fr\nhint: one of es, en\n"},
		{"list --language es-MX --nope", Failed, "hito: no hay esa opción: --nope\npista: hito list --help dice cuáles hay\n"},
		{"dates --lang fr", Failed, "hito: no such language: fr\nhint: es or en\n"},
		{"show", Failed, "hito: the id of the event is missing\nhint: hito list shows the ids, and show looks for them in the same files\n"},
		{"show zz", NothingFits, "hito: no event has this id: zz\nhint: hito list shows the ids, and show looks for them in the same files\n"},
		{"show aa", Failed, "hito: several events have an id that begins so: aa\nhint: one of aa11, aa22\n"},
		{"show aa1", Done, ""},
		{"show aa --actor ana", Done, ""},
		{"show aa11 --actor luis", NothingFits, "hito: no event has this id: aa11\nhint: hito list shows the ids, and show looks for them in the same files\n"},
		{"show aa11 --actor nadie", NothingFits, "hito: nothing matches the query: actor:nadie\nhint: leave out a term, or widen the dates\n"},
		{"export", Failed, "hito: the format is missing\nhint: one of timelinejs, timelinejs-json, timesketch, timesketch-jsonl, ical, annotations, html, md\n"},
		{"export htlm", Failed, "hito: no such format: htlm\nhint: did you mean html?\n"},
		{"export timelinejs", Done, "hito: 1 event is left out: this format has no place for its date, or it has none\n"},
		{"export html --actor nadie", NothingFits, "hito: nothing matches the query: actor:nadie\nhint: leave out a term, or widen the dates\n"},
		{"completion", Failed, "hito: which shell?\nhint: hito completion bash, zsh or fish\n"},
		{"completion tcsh", Failed, "hito: there is no completion for tcsh\nhint: hito completion bash, zsh or fish\n"},
		{"man x", Failed, "hito: takes nothing more: x\n"},
		{"dates a b", Failed, "hito: dates reads one file: b\n"},
		{"dates /nowhere/at/all", Failed, "hito: no such file: /nowhere/at/all\n"},
		{"dates --ref 2025-13-01", Failed, "hito: not a date: 2025-13-01\nhint: dates are EDTF: 2025-10-27, 2025-10, 2025, 199X, 2024-05/2024-08\n"},
		{"dates --explain nada", NothingFits, "hito: no expression of time: nada\n"},
		{"dates --explain hoy", Done, ""},
		{"list --since 2025-12 --until 2025-02", Failed, "hito: the dates are backwards: 2025-12 is later than 2025-02\nhint: the first is --since (after:), the last --until (before:)\n"},
		{"list --since 2025 --until 2025-02", NothingFits, "hito: nothing matches the query: after:2025 before:2025-02\nhint: leave out a term, or widen the dates\n"},
		{"list --actor -", Failed, "hito: the actor is missing: --actor -\nhint: write --actor name, or --actor -name to leave one out\n"},
		{"--version", Done, ""},
		{"--help", Done, ""},
		{"help list", Done, ""},
		{"--language es list --zzz", Failed, "hito: no hay esa opción: --zzz\npista: hito list --help dice cuáles hay\n"},
		{"list --query tipo", NothingFits, "hito: nothing matches the query: tipo\nhint: leave out a term, or widen the dates\n"},
	}
	for _, c := range cases {
		r := with(nil, strings.Fields(c.arguments)...)
		if r.code != c.code || r.err != c.err {
			t.Errorf("hito %s: %d, %q; want %d, %q", c.arguments, r.code, r.err, c.code, c.err)
		}
		if r.code == Failed && r.out != "" {
			t.Errorf("hito %s failed, and wrote %q", c.arguments, r.out)
		}
	}
}

func TestBadQueryNamesItsTerm(t *testing.T) {
	r := with(nil, "list", "--query", "nokey:x")
	if r.code != Failed || !strings.Contains(r.err, "nokey") || !strings.Contains(r.err, "\nhint: ") {
		t.Errorf("%d %q", r.code, r.err)
	}
}

// Files that could not be read are named, safely, and the rest is printed.
func TestUnreadableFiles(t *testing.T) {
	broken := func(w *World) {
		w.Load = func(context.Context, []string, Reading, func(Progress)) (*model.Chronology, error) {
			return small(true), nil
		}
	}
	const told = "hito: not text: no␛.pdf\nhint: save it as plain text (.txt, .md)\n"
	if r := with(broken, "list"); r.code != Unreadable || r.err != told || strings.Count(r.out, "\n") != 2 {
		t.Errorf("%+v", r)
	}
	if r := with(broken, "list", "--actor", "nadie"); r.code != Unreadable {
		t.Errorf("nothing found, and files unread: %d", r.code)
	}
	none := func(w *World) {
		w.Load = func(context.Context, []string, Reading, func(Progress)) (*model.Chronology, error) {
			return &model.Chronology{Problems: small(true).Problems}, nil
		}
	}
	if r := with(none, "list", "x.pdf"); r.code != Failed || r.err != told {
		t.Errorf("nothing could be read: %+v", r)
	}
	if r := with(none, "lsit"); r.code != Failed || r.err != told+"hint: did you mean hito list?\n" {
		t.Errorf("a slip in a command: %+v", r)
	}
}

func TestFilters(t *testing.T) {
	cases := []struct {
		arguments []string
		want      string // the first words of the lines
	}{
		{[]string{"list"}, "aa11 aa22"},
		{[]string{"list", "--actor", "ana"}, "aa11"},
		{[]string{"list", "--actor", "ana", "--actor=luis"}, ""},
		{[]string{"list", "--query", "-actor:ana"}, "aa22"},
		{[]string{"list", "--actor", "-ana"}, "aa22"},
		{[]string{"list", "--since", "2025", "--until", "2025-10"}, "aa11"},
		{[]string{"list", "--since", "2026"}, ""},
		{[]string{"actors", "--actor", "luis"}, "Luis"},
		{[]string{"actors"}, "Ana Luis"},
		{[]string{"actors", "--mentions", "--actor", "luis", "--format", "csv"}, "document,start,end,text,kind,form,actor a.txt,27,31,Luis,person,name,Luis"},
		{[]string{"docs", "--actor", "luis"}, "a.txt"},
	}
	for _, c := range cases {
		var first []string
		for _, line := range strings.Split(strings.TrimSpace(with(nil, c.arguments...).out), "\n") {
			if line != "" {
				first = append(first, strings.Fields(line)[0])
			}
		}
		if got := strings.Join(first, " "); got != c.want {
			t.Errorf("%q: %q, want %q", c.arguments, got, c.want)
		}
	}
}

func TestBrowserOrList(t *testing.T) {
	terminal := func(w *World) { w.StdoutTerminal = true }
	dumb := func(w *World) {
		w.StdoutTerminal = true
		w.Getenv = func(name string) string { return map[string]string{"TERM": "dumb", "LANG": "es_ES.UTF-8"}[name] }
	}
	if r := with(nil); r.browsed != nil || !r.loadedEmpty || !strings.Contains(r.out, "aa11") {
		t.Errorf("in a pipe: %+v", r)
	}
	r := with(terminal, "notas", "--actor", "ana", "--language", "es")
	if r.browsed == nil || r.browsed.Language != "es" || r.browsed.Query.String() != "actor:ana" || len(r.browsed.Paths) != 1 {
		t.Errorf("at a terminal: %+v", r)
	}
	if r := with(dumb); r.browsed != nil || r.err != "hito: TERM=dumb no puede dibujar: esta es la lista\n" || r.out == "" || r.code != Done {
		t.Errorf("at a dumb terminal: %+v", r)
	}
	if r := with(terminal, "list"); r.browsed != nil || r.out == "" {
		t.Errorf("list at a terminal: %+v", r)
	}
	piped := func(w *World) { w.StdinPiped = true }
	if r := with(piped, "list"); r.code != Done || !strings.HasPrefix(r.err, "hito: this is the example corpus, not the standard input\n") {
		t.Errorf("nothing named, and something written to it: %+v", r)
	}
	if r := with(piped, "list", "-"); r.err != "" {
		t.Errorf("its standard input: %+v", r)
	}
	keyboard := func(w *World) { w.StdoutTerminal, w.StdinTerminal = true, true }
	if r := with(keyboard, "-"); r.code != Failed || r.browsed != nil {
		t.Errorf("the keyboard as a document: %+v", r)
	}
	for code, err := range map[int]error{Interrupted: context.Canceled, Failed: errors.New("no terminal")} {
		r := with(func(w *World) {
			w.StdoutTerminal = true
			w.Browse = func(context.Context, Browsing) error { return err }
		})
		if r.code != code {
			t.Errorf("%v: exit %d, want %d", err, r.code, code)
		}
	}
}

func TestInterruptedWhileLoading(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	var out, errs bytes.Buffer
	code := Run(ctx, World{Arguments: []string{"list"}, Stdout: &out, Stderr: &errs, Getenv: func(string) string { return "" },
		Load: func(ctx context.Context, _ []string, _ Reading, _ func(Progress)) (*model.Chronology, error) {
			cancel()
			return nil, ctx.Err()
		}})
	if code != Interrupted || errs.Len() > 0 || out.Len() > 0 {
		t.Errorf("%d %q %q", code, out.String(), errs.String())
	}
}

func TestArguments(t *testing.T) {
	for _, c := range []struct {
		arguments []string
		paths     string
	}{
		{[]string{"list", "a", "--format", "csv", "b"}, "a b"},
		{[]string{"list", "--", "--format", "-"}, "--format -"},
		{[]string{"list", "-"}, "-"},
		{[]string{"./list"}, "./list"},
		{[]string{"list", "list"}, "list"},
		{[]string{"--", "list"}, "list"}, {[]string{"--color", "never", "list", "a"}, "a"}, {[]string{"--query=x", "--query", "list", "docs", "b"}, "b"}, {[]string{"a", "list"}, "a list"},
	} {
		if got := strings.Join(with(nil, c.arguments...).loaded, " "); got != c.paths {
			t.Errorf("%q loads %q, want %q", c.arguments, got, c.paths)
		}
	}
}

func TestDates(t *testing.T) {
	input := func(text string) func(*World) { return func(w *World) { w.Stdin = strings.NewReader(text) } }
	const one = `{"id":"a","lang":"es","reference_date":"2025-11-02T10:00:00","text":"es hoy"}`
	cases := []struct {
		in, arguments string
		code          int
		out, err      string
	}{
		{one + "\n\n" + one, "dates --jsonl", Done, strings.Repeat(`{"id":"a","spans":[{"start":3,"end":6,"text":"hoy","value":"2025-11-02","kind":"date","rule":"today.es"}]}`+"\n", 2), ""},
		{`{"id":1,"text":"hoy"}`, "dates --jsonl --ref 2025 --lang en", Done, `{"id":1,"spans":[{"start":0,"end":3,"text":"hoy","value":"2025","kind":"date","rule":"today.en"}]}` + "\n", ""},
		{`{"id":1,"text":"hoy"}`, "dates --jsonl --all", Done, `{"id":1,"spans":[{"start":0,"end":3,"text":"hoy","value":"","kind":"date","rule":"today."},{"start":0,"end":1,"text":"h","value":"","kind":"duration","rule":""}]}` + "\n", ""},
		{one + "\nx", "dates --jsonl", Failed, `{"id":"a","spans":[{"start":3,"end":6,"text":"hoy","value":"2025-11-02","kind":"date","rule":"today.es"}]}` + "\n", "hito: not a JSON object: line 2\nhint: a line is {\"id\", \"lang\", \"reference_date\", \"text\"}\n"},
		{`{"id":1,"text":"nada","lnag":"es"}` + "\n" + `{"id":2,"text":"nada","doc":"x"}`, "dates --jsonl", Done, `{"id":1,"spans":[]}` + "\n" + `{"id":2,"spans":[]}` + "\n", "hito: unknown key on line 1: lnag\n"},
		{`{"id":1}`, "dates --jsonl", Failed, "", "hito: no \"text\" on line 1\nhint: a line is {\"id\", \"lang\", \"reference_date\", \"text\"}\n"},
		{`{"text":7}`, "dates --jsonl", Failed, "", "hito: not what belongs there on line 1: text\nhint: a line is {\"id\", \"lang\", \"reference_date\", \"text\"}\n"},
		{`{"lang":"fr"}`, "dates --jsonl", Failed, "", "hito: no such language (line 1): fr\nhint: es or en\n"},
		{`{"reference_date":"x"}`, "dates --jsonl", Failed, "", "hito: not a date (line 1): x\nhint: dates are EDTF: 2025-10-27, 2025-10, 2025, 199X, 2024-05/2024-08\n"},
		{"", "dates --jsonl", Done, "", ""},
		{"hoy \xff", "dates --ref 2025-11-02 --format csv", Done, "start,end,text,value,kind,rule,anchor,reason\n0,3,hoy,2025-11-02,date,today.,none,\n", ""},
		{"nada", "dates -", Done, "", ""},
	}
	for _, c := range cases {
		r := with(input(c.in), strings.Fields(c.arguments)...)
		if r.code != c.code || r.out != c.out || r.err != c.err {
			t.Errorf("%s < %q: %d\n%s%s\nwant %d\n%s%s", c.arguments, c.in, r.code, r.out, r.err, c.code, c.out, c.err)
		}
	}
	if r := with(nil, "dates", "--explain", "es hoy", "--ref", "2025-11-02"); r.code != Done || !strings.Contains(r.out, "Sunday 2 November 2025") {
		t.Errorf("%+v", r)
	}
}

// JSON is the same on every machine, whatever its locale.
func TestJSONKnowsNoLocale(t *testing.T) {
	spanish := func(w *World) { w.Getenv = func(string) string { return "es_ES.UTF-8" } }
	for _, args := range [][]string{{"list", "--format", "jsonl"}, {"docs", "--format", "csv"}, {"actors", "--format", "jsonl"}} {
		if a, b := with(nil, args...), with(spanish, args...); a.out != b.out {
			t.Errorf("%q: %q, and in Spanish %q", args, a.out, b.out)
		}
	}
}

// Every command and flag has its help in both languages.
func TestHelp(t *testing.T) {
	for _, c := range commands() {
		for _, lang := range []string{"es", "en"} {
			r := with(nil, strings.Fields(c.name+" --help --language "+lang)...)
			if r.code != Done || strings.Contains(r.out, "command.") || !strings.HasSuffix(r.out, "\n") {
				t.Errorf("hito %s --help (%s): %d\n%s", c.name, lang, r.code, r.out)
			}
			for _, f := range c.flags {
				if !strings.Contains(r.out, "--"+f.name) {
					t.Errorf("hito %s --help (%s) does not tell of --%s", c.name, lang, f.name)
				}
			}
			for _, line := range strings.Split(r.out, "\n") {
				if len([]rune(line)) > 100 {
					t.Errorf("hito %s --help (%s): a long line: %s", c.name, lang, line)
				}
			}
		}
	}
}

func TestNearest(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"lsit", "list"}, {"lists", "list"}, {"sho", "show"}, {"actor", "actors"}, {"date", "dates"}, {"xyz", ""}, {"", ""}, {"doc", "docs"}, {"documentos", ""},
	} {
		if got := words.Nearest(c.name, commandNames()); got != c.want {
			t.Errorf("%q: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestSystemErrors(t *testing.T) {
	denied := func(w *World) {
		w.Open = func(path string) (io.ReadCloser, error) {
			return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrPermission}
		}
	}
	full := func(w *World) { w.Stdout = fullDisk{} }
	for _, command := range []string{"list", "show aa1", "docs --format csv", "actors --format jsonl", "help", "--version"} {
		if r := with(full, strings.Fields(command)...); r.err != "hito: cannot be written (no space left): out\n" || r.code != Failed {
			t.Errorf("%s to a full disk: %+v", command, r)
		}
	}
	if r := with(denied, "dates", "x"); r.err != "hito: cannot be read (permission denied): x\n" || r.code != Failed {
		t.Errorf("%+v", r)
	}
}

// fullDisk takes nothing.
type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) {
	return 0, &fs.PathError{Op: "write", Path: "out", Err: errors.New("no space left")}
}

// Of many problems of one kind the first are told, and how many more; files that
// only repeat others are not said to be unread.
func TestManyProblems(t *testing.T) {
	problem := func(rule string, n int) []model.FileProblem {
		var all []model.FileProblem
		for range n {
			all = append(all, model.FileProblem{Path: "x.txt", Problem: model.Problem{What: model.Reason{Rule: rule, Facts: []string{"a.txt"}}}})
		}
		return all
	}
	const copy, binary = "hito: it repeats a.txt: x.txt\n", "hito: not text: x.txt\n"
	for _, c := range []struct {
		copies, binaries, code int
		err                    string
	}{
		{499, 0, Done, copy + "hito: 498 more repeat other documents\n"},
		{2, 0, Done, copy + copy},
		{0, 10, Unreadable, strings.Repeat(binary, 10)},
		{1, 11, Unreadable, copy + strings.Repeat(binary, 3) + "hito: 8 more like the last\n"},
	} {
		r := with(func(w *World) {
			w.Load = func(context.Context, []string, Reading, func(Progress)) (*model.Chronology, error) {
				chronology := small(false)
				chronology.Problems = append(problem("reader.duplicate", c.copies), problem("reader.binary", c.binaries)...)
				return chronology, nil
			}
		}, "list")
		if r.code != c.code || r.err != c.err {
			t.Errorf("%d copies, %d not text: %d, %q; want %d, %q", c.copies, c.binaries, r.code, r.err, c.code, c.err)
		}
	}
}

// Text is coloured on a terminal only, unless a flag, NO_COLOR or the configuration
// say otherwise; what programs read never is.
func TestColour(t *testing.T) {
	for _, c := range []struct {
		terminal    bool
		environment string
		arguments   []string
		want        bool
	}{
		{false, "", []string{"list", "a"}, false}, {true, "", []string{"list", "a"}, true}, {true, "NO_COLOR", []string{"list", "a"}, false},
		{true, "NO_COLOR", []string{"list", "a", "--color", "always"}, true}, {false, "", []string{"docs", "a", "--color=always"}, true},
		{true, "", []string{"show", "aa11", "a", "--color", "never"}, false}, {true, "", []string{"show", "aa11", "a"}, true},
		{true, "dumb", []string{"list", "a"}, false}, {true, "", []string{"list", "a", "--format", "csv", "--color", "always"}, false},
		{true, "", []string{"list", "a", "--format", "jsonl"}, false},
	} {
		r := with(func(w *World) {
			w.StdoutTerminal = c.terminal
			w.Getenv = func(name string) string {
				switch {
				case name == "NO_COLOR" && c.environment == name:
					return "1"
				case name == "TERM" && c.environment == "dumb":
					return "dumb"
				}
				return ""
			}
		}, c.arguments...)
		if coloured := strings.Contains(r.out, "\x1b["); coloured != c.want || r.code != Done {
			t.Errorf("%+v: exit %d: %q", c, r.code, r.out)
		}
	}
}

// What is not there is told, before an empty browser opens; a command that was
// mistyped is named.
func TestNothingToBrowse(t *testing.T) {
	for _, x := range []struct{ arguments, says string }{
		{"nohay", "nohay"}, {"lst mine", "hito list"}, {"docz", "hito docs"},
	} {
		var out, errs bytes.Buffer
		code := Run(context.Background(), World{Arguments: strings.Fields(x.arguments), Stdout: &out, Stderr: &errs, StdoutTerminal: true,
			Getenv: func(string) string { return "" }, Exists: func(path string) bool { return path == "mine" }})
		if code != Failed || !strings.Contains(errs.String(), x.says) {
			t.Errorf("%s: %d %s", x.arguments, code, errs.String())
		}
	}
}

// Dates of flags may be words too; what is neither is an error about EDTF.
func TestDatesInWords(t *testing.T) {
	meant := func(text, language string) (model.Date, bool) {
		return model.MonthDate(2024, 6), text == "junio" && language == "es"
	}
	r := &run{World: World{DateMeant: meant}}
	r.language = "en"
	if d, err := r.date("junio"); err != nil || d.String() != "2024-06" {
		t.Errorf("%s %v", d, err)
	}
	if d, err := r.date("2023-02"); err != nil || d.String() != "2023-02" {
		t.Errorf("%s %v", d, err)
	}
	if _, err := r.date("nunca"); err == nil {
		t.Error("nunca is a date")
	}
}
