// Package views is what a person sees: the timeline browser, a Bubble Tea
// program of three panes (list, detail, source) with an actor picker, a text
// search and help.
//
// It is given a chronology and shows it; it reads no file, decides no date and
// knows nothing of loading but a function that streams batches. No work that
// grows with the corpus happens in Update or View: indexing, filtering and
// ranking are commands whose late answers are dropped.
package views

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"

	"hito/model"
	"hito/views/config"
)

// Progress is how far a load is: Files of OfFiles and Bytes of OfBytes read, and
// how many events were found so far. What is not known is 0.
type Progress struct {
	Files, OfFiles int
	Bytes, OfBytes int64
	Events         int
}

// Batch is what has been loaded so far: a whole chronology, better than the
// last one.
type Batch struct {
	// Generation grows with every batch that has a chronology, over all loads;
	// an older one never replaces a newer.
	Generation int
	Chronology *model.Chronology
	Progress   Progress
	// Done says that this is the load's last.
	Done bool
}

// Corrections keeps the person's decisions. What Add or Undo returns nil for is
// safe on the disk; after an error nothing has changed. Undo takes the last one
// away, and gives false where there is none.
type Corrections interface {
	Add(model.Decision) error
	Undo() (model.Decision, bool, error)
	// Decisions are all that were made, in order.
	Decisions() []model.Decision
}

// Options is what Run is told. Only Load is needed.
type Options struct {
	// Load reads the documents and sends batches as it goes; it is called once
	// at the start and once whenever they are to be read again, never twice at
	// a time, beside the program, and returns the last batch. It should return
	// early when ctx is done. A batch without a chronology only tells the
	// progress.
	Load func(ctx context.Context, send func(Batch)) Batch
	// Watch, where set, calls changed whenever documents have changed, until ctx
	// is done: they are then read again. An error is told to the person.
	Watch func(ctx context.Context, changed func()) error
	// Date, where set, is the date that words mean.
	Date DateFinder
	// Corrections, where set, is where what the person decides is kept; the
	// next load heeds it.
	Corrections Corrections
	// Correct, where set, is a chronology as the decisions kept now have it, the
	// documents as they were read: what a new load would give, sooner. It is called
	// beside the program, and leaves the old chronology as it is.
	Correct func(*model.Chronology) *model.Chronology
	// Title says what is open, for the header: a path, or several; "" for the
	// embedded example.
	Title string
	// Query is the filter to begin with.
	Query model.Query
	// Panes is how the panes stand at the beginning.
	Panes Panes
	// Session, where set, is where the person was when they left this corpus, panes
	// included; a Query goes before its filter and place. Leave, where set, is told
	// where they were when they leave, or are interrupted.
	Session *Session
	Leave   func(Session)
	// Queries, where set, keeps the queries that the person saves.
	Queries QueryStore
	// Notice is what is said at the beginning.
	Notice string
	// Language is one of words.Languages; anything else is English.
	Language string
	// Config is the person's configuration, as far as it concerns the browser; of
	// the zero Config all is as usual. Problems is what is wrong with it.
	Config   config.Config
	Problems []model.FileProblem
	// NoColor asks for no colour at all, as NO_COLOR in Environment does.
	NoColor bool

	// The rest is for tests and unusual terminals. Input and Output are standard
	// input and output where nil, Environment (as os.Environ) the process's;
	// Width and Height are of a terminal that cannot be asked.
	Input         io.Reader
	Output        io.Writer
	Environment   []string
	Width, Height int
	// Create creates a file that the person wants written; where nil, on disk, and
	// never over another.
	Create func(name string) (io.WriteCloser, error)
	// Messages come to the program as if from the terminal, once it runs. A
	// Panic among them panics, to show that the terminal is restored.
	Messages <-chan tea.Msg
}

// Panic is a message on which the browser panics.
type Panic struct{ Reason string }

// ErrDumb is Run's answer to a terminal that cannot move its cursor
// (TERM=dumb): print the list instead.
var ErrDumb = errors.New("the terminal cannot show a browser")

// Run shows the browser until the person quits. It gives tea.ErrInterrupted
// for an interrupt from outside, nil for q and ctrl+c.
func Run(ctx context.Context, o Options) error {
	if o.Environment == nil {
		o.Environment = os.Environ()
	}
	if variable(o.Environment, "TERM") == "dumb" {
		return ErrDumb
	}
	o.colours()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	program := tea.NewProgram(newBrowser(ctx, o), programOptions(ctx, o)...)
	if o.Messages != nil {
		go forward(ctx, program, o.Messages)
	}
	last, err := program.Run()
	b, ok := last.(*browser)
	if ok {
		b.endPipe()
	}
	if ok && o.Leave != nil && !errors.Is(err, tea.ErrProgramPanic) {
		o.Leave(b.session())
	}
	if err != nil {
		if errors.Is(err, tea.ErrInterrupted) {
			return tea.ErrInterrupted
		}
		return fmt.Errorf("browser: %w", err)
	}
	return nil
}

func programOptions(ctx context.Context, o Options) []tea.ProgramOption {
	options := []tea.ProgramOption{
		tea.WithContext(ctx), tea.WithFPS(120), tea.WithEnvironment(o.Environment), tea.WithFilter(saneSizes),
	}
	if o.Input != nil {
		options = append(options, tea.WithInput(o.Input))
	}
	switch {
	case o.Output != nil:
		options = append(options, tea.WithOutput(o.Output))
	case hugeTerminal():
		// Bubble Tea would ask this terminal for its size and make a screen of
		// that many cells: it is kept from asking.
		options = append(options, tea.WithOutput(struct{ io.Writer }{os.Stdout}))
		o.Width, o.Height = maxWidth, maxHeight
	}
	if o.Width > 0 && o.Height > 0 {
		w, h := clampSize(o.Width, o.Height)
		options = append(options, tea.WithWindowSize(w, h))
	}
	if o.NoColor {
		options = append(options, tea.WithColorProfile(colorprofile.ASCII))
	}
	return options
}

// saneSizes clamps what a terminal says of its size before Bubble Tea's
// renderer makes a screen of it.
func saneSizes(_ tea.Model, msg tea.Msg) tea.Msg {
	if s, ok := msg.(tea.WindowSizeMsg); ok {
		s.Width, s.Height = clampSize(s.Width, s.Height)
		return s
	}
	return msg
}

// hugeTerminal reports whether standard output claims to be larger than any
// screen.
func hugeTerminal() bool {
	w, h, err := term.GetSize(os.Stdout.Fd())
	return err == nil && (w > maxWidth || h > maxHeight)
}

// forward sends messages to the program.
func forward(ctx context.Context, program *tea.Program, messages <-chan tea.Msg) {
	for {
		select {
		case <-ctx.Done():
			return
		case msg, ok := <-messages:
			if !ok {
				return
			}
			program.Send(msg)
		}
	}
}

// variable is the value of an environment variable, the last where it stands
// twice.
func variable(environment []string, name string) string {
	value := ""
	for _, entry := range environment {
		if v, ok := strings.CutPrefix(entry, name+"="); ok {
			value = v
		}
	}
	return value
}
