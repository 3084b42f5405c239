package views

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"hito/views/cells"
	"hito/views/clean"
	"hito/views/lines"
	"hito/views/theme"
)

// Passing events on: what is chosen goes as JSON Lines to a program that the
// person types, and what that says is shown. The words are cut at blanks outside
// of quotation marks and nothing in them is expanded: there is no shell, so that
// neither a name nor a sentence of a document can ever be taken for a command. The
// command is only ever typed here; no file brings one along.

// PipePatience is how long a program may take.
const PipePatience = time.Minute

// maxOutput is how many bytes of what it says are kept.
const maxOutput = 256 << 10

// Output is what a program said, in lines that are safe to show.
type Output struct {
	Program string
	Lines   []string
	// Cut says that it said more than is kept.
	Cut bool
	// Err is why it failed: context.DeadlineExceeded where it took too long,
	// context.Canceled where it was stopped.
	Err error
}

// PassTo runs a program with what write writes as its standard input, until it
// ends, ctx is done, or it takes longer than PipePatience; then whatever it
// started ends with it.
func PassTo(ctx context.Context, command []string, write func(io.Writer) error) Output {
	out := Output{Program: clean.Line(filepath.Base(command[0]))}
	path, err := exec.LookPath(command[0])
	if err != nil {
		out.Err = err
		return out
	}
	ctx, cancel := context.WithTimeout(ctx, PipePatience)
	defer cancel()
	said := &bounded{}
	program := exec.CommandContext(ctx, path, command[1:]...)
	program.WaitDelay = time.Second // for children that keep its output open
	together(program)
	program.Stdout, program.Stderr = said, said
	reader, writer := io.Pipe()
	program.Stdin = reader
	go func() { writer.CloseWithError(write(writer)) }()
	out.Err = program.Run()
	reader.Close()
	switch {
	case ctx.Err() != nil:
		out.Err = ctx.Err()
		if program.Process != nil {
			program.Cancel() // those whose parent had ended by itself
		}
	case errors.Is(out.Err, exec.ErrWaitDelay):
		out.Err = nil // it ended well, and left something running
	}
	out.Lines, out.Cut = said.lines(), said.cut
	return out
}

// bounded keeps the first bytes of what is written.
type bounded struct {
	buffer bytes.Buffer
	cut    bool
}

func (b *bounded) Write(p []byte) (int, error) {
	kept := p[:min(len(p), maxOutput-b.buffer.Len())]
	b.cut = b.cut || len(kept) < len(p)
	b.buffer.Write(kept)
	return len(p), nil
}

// lines are the lines that were kept, safe to show.
func (b *bounded) lines() []string {
	var all []string
	for line := range strings.Lines(b.buffer.String()) {
		all = append(all, clean.Line(strings.TrimRight(line, "\r\n")))
	}
	return all
}

// pipedMsg brings what a program said.
type pipedMsg struct {
	number int
	Output
}

// piping is a program that runs, and what the last one said.
type piping struct {
	number int // of the program that runs, or ran last
	stop   context.CancelFunc
	ended  chan struct{} // closed once it has ended
	last   string        // the command, to begin with
	output Output
}

// beginPipe asks for the program.
func (b *browser) beginPipe() {
	if b.event() == nil && b.detail.document < 0 {
		b.notice = b.ui.NothingToTake
		return
	}
	b.begin(typingPipe, b.piping.last)
}

// pipe passes the event or document that is shown to the program that was typed;
// all that the left pane lists, where a star stands before it.
func (b *browser) pipe(typed string) tea.Cmd {
	b.piping.last = typed
	rest, whole := strings.CutPrefix(strings.TrimSpace(typed), "*")
	command := SplitCommand(rest)
	if len(command) == 0 || command[0] == "" {
		return nil
	}
	a, docs, say := b.list.answer, b.docs.answer, b.words
	var write func(io.Writer) error
	switch { // what was there when the typing began may be read anew and gone
	case b.mode == modeDocs && docs != nil && (whole || b.detail.document >= 0):
		rows, c := []int32{b.detail.document}, docs.corpus.Chronology
		if whole {
			rows = docs.rows
		}
		write = func(to io.Writer) error { return lines.New(to, c, say, lines.JSONL).Documents(rows) }
	case b.mode == modeTimeline && a != nil && b.event() != nil:
		rows, c := []int32{b.detail.event}, b.detail.corpus.Chronology
		if whole {
			rows, c = a.rows, a.corpus.Chronology
		}
		write = func(to io.Writer) error { return lines.New(to, c, say, lines.JSONL).Events(rows) }
	default:
		b.notice = b.ui.NothingToTake
		return nil
	}
	b.stopPipe()
	ctx, cancel := context.WithCancel(b.feed.ctx)
	b.piping.number++
	b.piping.stop = cancel
	ended := make(chan struct{})
	b.piping.ended = ended
	number := b.piping.number
	b.notice = b.ui.PipeRuns.Say(clean.Line(filepath.Base(command[0])))
	return func() tea.Msg {
		defer close(ended)
		defer cancel()
		return pipedMsg{number, PassTo(ctx, command, write)}
	}
}

// stopPipe stops the program that runs, and says whether one did.
func (b *browser) stopPipe() bool {
	if b.piping.stop == nil {
		return false
	}
	b.piping.stop()
	b.piping.stop = nil
	return true
}

// endPipe stops the program that runs where the browser ends, and sees it gone.
func (b *browser) endPipe() {
	const patience = time.Second // where its command was never begun
	if b.stopPipe() {
		select {
		case <-b.piping.ended:
		case <-time.After(patience):
		}
	}
}

// piped shows what a program said.
func (b *browser) piped(m pipedMsg) tea.Cmd {
	if m.number != b.piping.number {
		return nil
	}
	b.piping.stop, b.piping.output, b.notice = nil, m.Output, ""
	switch {
	case errors.Is(m.Err, context.Canceled):
		b.notice = b.ui.PipeStopped.Say(m.Program)
		return nil
	case errors.Is(m.Err, context.DeadlineExceeded):
		b.notice = b.ui.PipeTooLong.Say(m.Program, b.words.Span(PipePatience))
	case m.Err != nil:
		b.notice = b.ui.PipeFailed.Say(m.Program, clean.Line(b.words.System(m.Err.Error())))
	case len(m.Lines) == 0:
		b.notice = b.ui.PipeTitle.Say(m.Program) + " " + b.ui.PipeSilent
	}
	if len(m.Lines) == 0 || b.over != overNothing || b.typing != typingNothing {
		return nil
	}
	b.over = overOutput
	b.pager.top = 0
	b.pager.rebuild()
	return nil
}

// tellOutput is what a program said, line for line.
func (p *pager) tellOutput(b *browser) {
	o := &b.piping.output
	for _, text := range o.Lines {
		for _, r := range cells.Wrap(p.method, text, p.width, nil) {
			p.line(0, 0)
			p.segment(b.theme.Text, text[r.Start:r.End])
		}
		if text == "" {
			p.line(0, 0)
		}
	}
	if o.Cut {
		p.line(0, 0)
		p.segment(b.theme.Dim, b.ui.PipeCut)
	}
}

// segment puts a text on the line as it is, blanks and all.
func (p *pager) segment(style theme.Style, text string) {
	p.put(style, noItem, text, cells.CleanWidth(p.method, text))
}
