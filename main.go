// Command hito is an interactive terminal timeline browser: documents in, and
// out comes what happened, when, and who was there, every date one key away
// from the sentence that states it.
//
// This file is the door: it introduces those who read (loader), those who
// show (views) and the command line to each other, and knows nothing else.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/term"

	"hito/loader"
	"hito/loader/journal"
	"hito/loader/reader"
	"hito/loader/reader/charset"
	"hito/model"
	"hito/seeds"
	"hito/views"
	"hito/views/clean"
	"hito/views/command"
	"hito/views/config"
	"hito/views/memory"
	"hito/views/spoken"
	"hito/views/words"
)

func main() {
	frugal()
	loader.Prepare()
	os.Exit(command.Run(context.Background(), world()))
}

func world() command.World {
	isTerminal := func(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }
	return command.World{
		Arguments: os.Args[1:],
		Stdin:     os.Stdin, Stdout: command.Output(os.Stdout), Stderr: os.Stderr,
		StdinTerminal: isTerminal(os.Stdin), StdoutTerminal: isTerminal(os.Stdout), StderrTerminal: isTerminal(os.Stderr),
		StdinPiped: isPiped(os.Stdin),
		Getenv:     os.Getenv,
		Version:    version(),
		Load: func(ctx context.Context, paths []string, how command.Reading, progress func(command.Progress)) (*model.Chronology, error) {
			o := loaderOptions(how)
			o.Progress = func(p loader.Progress) { progress(command.Progress(p)) }
			if len(paths) == 0 {
				return embedded{o}.Load(ctx)
			}
			return loader.Load(ctx, paths, o)
		},
		KnownEncoding: charset.Known,
		DateMeant: func(text, language string) (model.Date, bool) {
			year, month, day := time.Now().Date()
			today := model.DayDate(year, int(month), day)
			return loader.DateMeant(text, language, today, today)
		},
		Exists:  func(path string) bool { _, err := os.Lstat(path); return err == nil },
		Find:    model.Find,
		Dates:   loader.Dates,
		Browse:  browse,
		Actions: views.Actions,
		Talk:    talk,
		Saved:   func() ([]memory.Query, error) { return kept().Queries() },
		Open:    func(path string) (io.ReadCloser, error) { return os.Open(path) },
	}
}

// isPiped reports whether another program writes to f.
func isPiped(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeNamedPipe != 0
}

// browse opens the browser.
func browse(ctx context.Context, b command.Browsing) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	hasten()
	err := views.Run(ctx, browser(ctx, b, open))
	if errors.Is(err, tea.ErrInterrupted) {
		return context.Canceled
	}
	return err
}

// talk talks about a chronology in lines.
func talk(ctx context.Context, t command.Talking) error {
	o := spoken.Options{Chronology: t.Chronology, Load: t.Load, Query: t.Query, Words: words.For(t.Language), Config: t.Config, Title: t.Title,
		In: os.Stdin, Out: command.Output(os.Stdout), Prompt: t.Prompt, Page: t.Page, Date: loader.DateMeant, Queries: kept()}
	if j := corrections(); j != nil {
		o.Corrections = j
	}
	o.Session, o.Notice, o.Leave = remembered(t.Paths, t.Config, t.Fresh, o.Words)
	return spoken.Run(ctx, o)
}

// hasten lets the heap grow further than usual for the first tenth of a
// second: the documents race the first frame, and the garbage collections of a
// heap of 4 MB alone would lose it.
func hasten() {
	usual := debug.SetGCPercent(400)
	time.AfterFunc(100*time.Millisecond, func() { debug.SetGCPercent(usual) })
}

// While more than enough is in use, what waits to be collected may take enough, and
// where a share of what is in use is more, that share (percent).
const (
	enough = 24 << 20
	share  = 20
)

// frugal keeps what is waiting to be collected small once there is much in use: Go
// would let it grow as large as that. Collecting is cheap, since what grows with the
// corpus (texts, tellings, lists) holds hardly a pointer. A limit or a share that the
// user sets (GOMEMLIMIT, GOGC) stands.
func frugal() {
	if os.Getenv("GOMEMLIMIT") != "" || os.Getenv("GOGC") != "" {
		return
	}
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	type collection struct{ _ [1]*byte }
	usual := debug.SetGCPercent(100)
	now := usual
	var after func(*collection)
	after = func(c *collection) {
		metrics.Read(live)
		percent := usual
		if used := int(live[0].Value.Uint64()); used > enough {
			percent = max(100*enough/used, share)
		}
		if percent != now {
			now = percent
			debug.SetGCPercent(percent)
		}
		runtime.SetFinalizer(c, after) // which the next collection calls
	}
	runtime.SetFinalizer(&collection{}, after)
}

// session is a corpus that can be loaded again, and followed.
type session interface {
	Load(ctx context.Context) (*model.Chronology, error)
	Watch(ctx context.Context, changed func()) error
}

// open is the session of the paths, or of the embedded corpus.
func open(paths []string, o loader.Options) session {
	if len(paths) == 0 {
		return embedded{o}
	}
	return loader.Open(paths, o)
}

// embedded is the embedded corpus, which never changes.
type embedded struct{ loader.Options }

func (e embedded) Load(ctx context.Context) (*model.Chronology, error) {
	return loader.LoadFS(ctx, seeds.FS, e.Options)
}

func (embedded) Watch(ctx context.Context, _ func()) error {
	<-ctx.Done()
	return nil
}

// loading is the loading of a corpus for a browser, which asks for what has
// come. Where loading panics, so does asking, which the browser answers by
// restoring the terminal.
type loading struct {
	corpus     session
	batches    chan views.Batch
	crash      chan string
	generation int  // of the last chronology
	begun      bool // the first load, which runs before anybody asks
}

// run loads once.
func (l *loading) run(ctx context.Context) {
	defer func() {
		if p := recover(); p != nil {
			l.crash <- fmt.Sprintf("%v\n\n%s", p, debug.Stack())
		}
	}()
	if c, err := l.corpus.Load(ctx); err == nil { // else ctx is done, and nobody looks any more
		l.send(ctx, views.Batch{Chronology: c, Done: true})
	}
}

// send passes a chronology on, once somebody asks.
func (l *loading) send(ctx context.Context, b views.Batch) {
	l.generation++
	b.Generation = l.generation
	select {
	case l.batches <- b:
	case <-ctx.Done():
	}
}

// options are those with which the corpus tells what it has.
func (l *loading) options(ctx context.Context, o loader.Options) loader.Options {
	o.Progress = func(p loader.Progress) {
		select {
		case l.batches <- views.Batch{Progress: views.Progress(p)}:
		default: // the browser is busy: the next will do
		}
	}
	o.Partial = func(c *model.Chronology, _, _ int) { l.send(ctx, views.Batch{Chronology: c}) }
	return o
}

// load is what the browser asks at its start, and again whenever it wants what
// has changed.
func (l *loading) load(ctx context.Context, show func(views.Batch)) views.Batch {
	if !l.begun {
		go l.run(ctx)
	}
	l.begun = false
	for {
		select {
		case batch := <-l.batches:
			if batch.Done {
				return batch
			}
			show(batch)
		case p := <-l.crash:
			panic(p)
		case <-ctx.Done():
			return views.Batch{Done: true}
		}
	}
}

// browser is the browser as asked for. The documents load from now on, while
// it is being drawn.
func browser(ctx context.Context, b command.Browsing, open func([]string, loader.Options) session) views.Options {
	l := &loading{batches: make(chan views.Batch), crash: make(chan string, 1), begun: true}
	reading := loaderOptions(b.Reading)
	l.corpus = open(b.Paths, l.options(ctx, reading))
	go l.run(ctx)
	o := views.Options{Load: l.load, Title: strings.Join(b.Paths, " "), Query: b.Query, Language: b.Language, Date: loader.DateMeant, Config: b.Config, Problems: b.Problems}
	o.Config.Theme, o.Config.Color = b.Theme, b.Color
	if reading.Journal != nil {
		o.Corrections = reading.Journal
		o.Correct = func(c *model.Chronology) *model.Chronology { return loader.Correct(c, reading.Journal.Decisions()) }
	}
	o.Queries = kept()
	o.Session, o.Notice, o.Leave = remembered(b.Paths, b.Config, b.Fresh, words.For(b.Language))
	if b.Watch {
		o.Watch = l.corpus.Watch
	}
	return o
}

// kept is what hito remembers from one time to the next, beside the corrections.
func kept() memory.Memory {
	if path := journal.DefaultPath(os.Getenv); path != "" {
		return memory.In(filepath.Dir(path))
	}
	return memory.In("")
}

// remembered is where the person left the corpus of the paths, and what keeps
// where they leave it: both nil where nothing is kept, as of the embedded corpus,
// which is always new, and of standard input. A session that is not understood is
// told of in notice, and left as it is; so is one that could not be read.
func remembered(paths []string, c config.Config, fresh bool, say *words.Words) (s *views.Session, notice string, leave func(views.Session)) {
	if !c.Session || len(paths) == 0 || slices.Contains(paths, "-") {
		return nil, "", nil
	}
	m := kept()
	corpus, err := memory.Corpus(paths)
	if err == nil && !fresh {
		var was views.Session
		var found bool
		if found, err = m.Session(corpus, &was); found {
			s = &was
		}
		if file := (*fs.PathError)(nil); errors.Is(err, memory.ErrForeign) && errors.As(err, &file) {
			return nil, say.Say(words.MemoryForeign, file.Path), nil
		}
	}
	return s, "", func(s views.Session) {
		if err == nil {
			err = m.KeepSession(corpus, s)
		}
		if err != nil {
			tellUnkept(err, say)
		}
	}
}

// tellUnkept says why the session could not be kept, and the mend. It is no
// failure: what the person came for was done.
func tellUnkept(err error, say *words.Words) {
	what, hint := say.Say(words.MemoryUnkept, say.System(err.Error()), ""), say.Say(words.MemoryUnkeptHint)
	var file *fs.PathError
	switch {
	case errors.Is(err, memory.ErrNowhere):
		what, hint = say.Say(words.MemoryNowhere), say.Say(words.MemoryNowhereHint)
	case errors.As(err, &file):
		what = say.Say(words.MemoryUnkept, say.System(file.Err.Error()), file.Path)
	}
	fmt.Fprintf(os.Stderr, "hito: %s\n%s %s\n", clean.Line(what), say.Say(words.CommandHint), clean.Line(hint))
}

// loaderOptions is what the command line says of reading.
func loaderOptions(r command.Reading) loader.Options {
	return loader.Options{Reader: reader.Options{Encoding: r.Encoding, Columns: r.Columns, Hidden: r.Hidden}, Actors: r.Actors, Events: r.Events, Journal: corrections()}
}

// corrections is the user's journal, nil where it has no place to lie.
func corrections() *journal.Journal {
	path := journal.DefaultPath(os.Getenv)
	if path == "" {
		return nil
	}
	j, err := journal.Open(path)
	if err != nil {
		return journal.Unreadable(path, err)
	}
	return j
}

// version is the module's version, which Go takes from the repository, or the
// revision where it has none.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	said := info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && said == "(devel)" {
			said += " " + s.Value
		}
	}
	return said + " " + info.GoVersion
}
