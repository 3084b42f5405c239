// Package command is hito's command line: it reads the arguments, asks for a
// chronology, and has it said in plain lines or shown in the browser. Its
// commands, flags, exit codes and error lines are a contract with scripts.
//
// It neither reads documents nor draws: main.go hands it who does, in a World.
package command

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"

	"hito/model"
	"hito/views/config"
	"hito/views/memory"
	"hito/views/words"
)

// The exit codes.
const (
	Done        = 0
	NothingFits = 1   // the query matched nothing
	Failed      = 2   // wrong usage, or an error
	Unreadable  = 3   // done, but some files could not be read
	Interrupted = 130 // by the person at the keyboard
)

// World is all that the command line stands on.
type World struct {
	// Arguments are those after the program's name.
	Arguments      []string
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// StdinTerminal, StdoutTerminal and StderrTerminal say which are terminals.
	StdinTerminal, StdoutTerminal, StderrTerminal bool
	// StdinPiped says that another program writes to Stdin.
	StdinPiped bool
	Getenv     func(string) string
	Version    string

	// Load makes a chronology of files and folders, of the embedded corpus
	// where there are none. Progress may be called from any goroutine.
	Load func(ctx context.Context, paths []string, how Reading, progress func(Progress)) (*model.Chronology, error)
	// Find is the numbers of the events that a query shows, in the list's order.
	Find func(c *model.Chronology, q model.Query) []int32
	// Dates is the temporal tagger alone; language "" is found out.
	Dates func(text, language string, reference model.Date) []model.Expression
	// Browse opens the browser and comes back when the person leaves it.
	Browse func(ctx context.Context, b Browsing) error
	// Talk talks about a chronology in lines, until the commands end or one says so.
	Talk func(ctx context.Context, t Talking) error
	// Saved are the saved queries; nil knows none.
	Saved func() ([]memory.Query, error)
	// DateMeant is the date that words mean, in a language, reckoned from today; nil
	// understands none.
	DateMeant func(text, language string) (model.Date, bool)
	// Exists reports whether there is something at a path; nil looks at none.
	Exists func(path string) bool
	// KnownEncoding reports whether there is a charset of that name; nil knows all.
	KnownEncoding func(name string) bool
	// Actions are what keys can be bound to; nil where there is no browser.
	Actions func() []config.Action
	// Open opens a file for `dates`, and the configuration.
	Open func(path string) (io.ReadCloser, error)
}

// Progress is how far a load is: Files of OfFiles and Bytes of OfBytes read, and
// how many events were found so far. What is not known is 0.
type Progress struct {
	Files, OfFiles int
	Bytes, OfBytes int64
	Events         int
}

// Reading is how the command line wants documents to be read.
type Reading struct {
	// Encoding is the name of the charset of every text file ("windows-1252"), ""
	// where each is found out.
	Encoding string
	// Columns says which column of a table holds a field: "date" is in "fecha".
	// The keys are those of Fields.
	Columns map[string]string
	// Hidden reads hidden files and folders too, and ignored ones.
	Hidden bool
	// Actors is the path of the file that says who is who, "" for those of the
	// folders.
	Actors string
	// Events is the path of the file of words that tell events, "" for those of
	// the folders.
	Events string
}

// Fields are what a column of a table can hold, as --columns names them.
var Fields = [...]string{"date", "title", "text", "url", "outlet", "author", "event", "end", "place", "actors", "type", "language"}

// Browsing is what the command line asks of the browser.
type Browsing struct {
	Paths    []string
	Reading  Reading
	Query    model.Query
	Language string
	// Watch follows the documents, and reads again what has changed.
	Watch bool
	// Fresh begins anew, and not where the person left this corpus.
	Fresh bool
	// Config is the person's configuration, and Problems what is wrong with it;
	// Theme and Color are of it, unless a flag said otherwise.
	Config       config.Config
	Theme, Color string
	Problems     []model.FileProblem
}

// Talking is what the command line asks of the line mode.
type Talking struct {
	// Chronology is what is talked about; Load reads it again.
	Chronology *model.Chronology
	Load       func(ctx context.Context) (*model.Chronology, error)
	Query      model.Query
	Language   string
	Title      string // what is open, "" for the embedded corpus
	// Paths and Fresh are as in Browsing.
	Paths  []string
	Fresh  bool
	Config config.Config
	// Prompt says that a person types the commands.
	Prompt bool
	// Page is how many lines are read at once, 0 for as many as usual.
	Page int
}

// run is one run of the program.
type run struct {
	toldKey bool // an unknown key of a batch has been told of
	World
	settings
	config config.Config
	// misconfigured is what is wrong with the configuration.
	misconfigured []model.FileProblem
	say           *words.Words
}

// Run does what the arguments ask for and gives the exit code.
func Run(ctx context.Context, w World) int {
	r := &run{World: w, say: words.For(words.Locale(w.Getenv))}
	err := r.parse()
	r.configure()
	if err == nil {
		err = r.checkLooks()
	}
	if err != nil {
		return r.fail(err)
	}
	r.say = words.For(r.language)
	switch {
	case r.help:
		return r.printHelp()
	case r.version:
		return r.printVersion()
	}
	if err := r.missing(); err != nil {
		return r.fail(err)
	}
	if r.draws() {
		return r.browse(ctx) // its own answer to signals restores the terminal
	}
	return interruptible(ctx, func(ctx context.Context) int { return r.command.run(r, ctx) })
}

// missing says, of what is to be browsed, that there is nothing of the name: none of
// the paths is there, or the first is not, and is nearly a command.
func (r *run) missing() error {
	if r.command.name != "" || len(r.paths) == 0 || r.Exists == nil {
		return nil
	}
	there := slices.ContainsFunc(r.paths, func(p string) bool { return p == "-" || r.Exists(p) })
	first := r.paths[0]
	if first != "-" && !r.Exists(first) {
		if near := words.Nearest(first, commandNames()); near != "" {
			return fault(words.CommandNoPath, words.CommandNear, first, "hito "+near)
		}
	}
	if !there {
		return fault(words.CommandNoPath, words.CommandNoPathHint, first)
	}
	return nil
}

// draws reports whether this run opens the browser.
func (r *run) draws() bool {
	return r.command.name == "" && r.StdoutTerminal && r.Getenv("TERM") != "dumb" && !r.inLines
}

// talks reports whether this run talks in lines: where it is asked to, and where
// a person sits at a terminal that cannot draw.
func (r *run) talks() bool {
	return r.inLines || r.StdinTerminal && r.StdoutTerminal && r.Getenv("TERM") == "dumb"
}

// listInstead lists, or talks, where the browser could not be seen.
func (r *run) listInstead(ctx context.Context) int {
	if r.talks() && r.Talk != nil {
		return r.talk(ctx)
	}
	if r.StdoutTerminal {
		r.tell(r.say.Say(words.CommandDumb))
	}
	return r.list(ctx)
}

// browse opens the browser.
func (r *run) browse(ctx context.Context) int {
	if r.StdinTerminal && slices.Contains(r.paths, "-") {
		return r.fail(fault(words.CommandKeyboard, words.CommandKeyboardHint))
	}
	q, err := r.query()
	if err != nil {
		return r.fail(err)
	}
	interrupted, err := orderly(func() error {
		return r.Browse(ctx, Browsing{Paths: r.paths, Reading: r.reading, Query: q, Language: r.language, Watch: r.watch, Fresh: r.fresh,
			Config: r.config, Theme: r.theme, Color: r.colours(), Problems: r.misconfigured})
	})
	switch {
	case interrupted, errors.Is(err, context.Canceled):
		return Interrupted
	case err != nil:
		return r.fail(err)
	}
	return Done
}

// load reads the documents. ok is false where nothing came of it, and code is
// then the exit code. What could not be read has been told.
func (r *run) load(ctx context.Context) (c *model.Chronology, code int, ok bool) {
	if len(r.paths) == 0 && r.StdinPiped {
		r.tell(r.say.Say(words.CommandExample))
		r.hint(r.say.Say(words.CommandExampleHint))
	}
	r.tellProblems(r.misconfigured)
	progress := r.progress()
	c, err := r.Load(ctx, r.paths, r.reading, progress.report)
	progress.clear()
	switch {
	case ctx.Err() != nil:
		return nil, Interrupted, false
	case err != nil:
		return nil, r.fail(err), false
	}
	if !r.problems { // else they are what is asked for
		r.tellProblems(c.Problems)
	}
	switch {
	case len(c.Problems) > 0 && len(c.Documents) == 0 && !r.problems:
		r.hintCommand()
		return nil, Failed, false
	case anyUnread(c.Problems):
		return c, Unreadable, true
	}
	return c, Done, true
}

// hintCommand tells of the command that a path was meant to be: "hito lsit".
func (r *run) hintCommand() {
	if r.command.name != "" || len(r.paths) != 1 || strings.ContainsAny(r.paths[0], `./\`) {
		return
	}
	if near := words.Nearest(r.paths[0], commandNames()); near != "" {
		r.hint(r.say.Say(words.CommandNear, "", "hito "+near))
	}
}
