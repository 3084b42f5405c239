package views

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"hito/views/clean"
	"hito/views/lines"
	"hito/views/words"
)

// Taking things away: a citation or a place to the terminal's clipboard, the
// view to a file.

// copied sends a text to the clipboard by way of the terminal, which may drop
// it: it is not said to have been copied.
func (b *browser) copied(text string) tea.Cmd {
	if text == "" {
		b.notice = b.ui.NothingToTake
		return nil
	}
	if own := b.options.Config.Clipboard; len(own) > 0 {
		return b.copyWith(own, text)
	}
	b.notice = words.Fill(b.ui.ToClipboard, text)
	return tea.SetClipboard(text)
}

// copyWith gives a text to the person's own program for that.
func (b *browser) copyWith(own []string, text string) tea.Cmd {
	ui := b.ui
	return func() tea.Msg {
		path, err := exec.LookPath(own[0])
		if err != nil {
			return writtenMsg{words.Fill(ui.OpenNoProgram, own[0])}
		}
		program := exec.Command(path, own[1:]...)
		program.Stdin = strings.NewReader(text)
		if err := program.Start(); err != nil {
			return writtenMsg{words.Fill(ui.OpenFailed, own[0], err.Error())}
		}
		ended := make(chan error, 1)
		go func() { ended <- program.Wait() }()
		select {
		case err = <-ended:
		case <-time.After(openerPatience): // it stays, to hand the text on
		}
		if err != nil {
			return writtenMsg{words.Fill(ui.OpenFailed, own[0], err.Error())}
		}
		return writtenMsg{words.Fill(ui.ToClipboard, text)}
	}
}

// citation is the telling that the source shows as one cites it:
//
//	El Diario, «Vega y Okoro firman …», 15 oct 2025: «La presidenta …» (notas/diario.txt)
//
// In the documents view it is the document.
func (b *browser) citation() string {
	s := &b.source
	if s.corpus == nil || s.document < 0 {
		return ""
	}
	d := &s.corpus.Documents[s.document]
	cited := lines.Cited{Document: d}
	if s.mention >= 0 {
		span := s.corpus.Mentions[s.mention].Span
		cited.Quote, cited.Line = string(appendWords(nil, s.corpus.Text(span))), lineOf(d.Text, span.Start)
	}
	c := &b.options.Config
	return lines.Cite(b.words, c.CitationStyle, c.CitationTemplate, cited)
}

// pathLine is "path:line" of where the person is.
func (b *browser) pathLine() string {
	o, ok := b.here()
	if !ok {
		return ""
	}
	return clean.Line(o.path) + ":" + strconv.Itoa(lineOf(o.text, o.at))
}

// writtenMsg says what became of writing the view.
type writtenMsg struct{ notice string }

// beginWrite asks for the file's name.
func (b *browser) beginWrite() {
	if b.mode == modeDocs {
		b.begin(typingFile, "documentos.csv")
	} else {
		b.begin(typingFile, "hito.csv")
	}
}

// write writes what the left pane lists to a file that must not exist yet, in
// the format of its name.
func (b *browser) write(name string) tea.Cmd {
	format, ok := formatOf(name)
	switch {
	case strings.TrimSpace(name) == "":
		return nil
	case !ok:
		b.notice = b.ui.WriteFormats
		return nil
	}
	a, docs, ui, say, what := b.list.answer, b.docs.answer, b.ui, b.words, b.mode
	if what == modeDocs && docs == nil || what == modeTimeline && a == nil {
		b.notice = ui.NothingToTake
		return nil
	}
	create := b.options.Create
	return func() tea.Msg {
		return writtenMsg{writeNew(create, name, say, format, func(p *lines.Printer) (int, error) {
			if what == modeDocs {
				p.Chronology = docs.corpus.Chronology
				return len(docs.rows), p.Documents(docs.rows)
			}
			p.Chronology = a.corpus.Chronology
			return len(a.rows), p.Events(a.rows)
		})}
	}
}

// writeNew has something written to a new file, and says what became of it;
// write gives how many lines it wrote. The file is made by create, on disk where
// that is nil.
func writeNew(create func(string) (io.WriteCloser, error), name string, say *words.Words, format lines.Format, write func(*lines.Printer) (int, error)) string {
	ui := say.UI()
	if create == nil {
		create = createNew
	}
	file, err := create(name)
	if err != nil {
		return whyUnwritten(name, err, ui)
	}
	n, err := write(lines.New(file, nil, say, format))
	if err := errors.Join(err, file.Close()); err != nil {
		return whyUnwritten(name, err, ui)
	}
	return words.Fill(ui.Written, say.Number(n), name)
}

// createNew creates a file that must not exist yet.
func createNew(name string) (io.WriteCloser, error) {
	return os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
}

func whyUnwritten(name string, err error, ui *words.UI) string {
	if errors.Is(err, fs.ErrExist) {
		return words.Fill(ui.WriteExists, name)
	}
	return words.Fill(ui.WriteFailed, name, err.Error())
}

// formatOf is the format of a file's name.
func formatOf(name string) (lines.Format, bool) {
	suffix := strings.ToLower(strings.TrimPrefix(filepath.Ext(name), "."))
	switch suffix {
	case "txt":
		suffix = "text"
	case "json", "ndjson":
		suffix = "jsonl"
	case "markdown":
		suffix = "md"
	}
	return lines.ParseFormat(suffix)
}
