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

	"hito/model"
	"hito/views/clean"
	"hito/views/export"
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
	b.notice = b.ui.ToClipboard.Say(text)
	return tea.SetClipboard(text)
}

// copyWith gives a text to the person's own program for that.
func (b *browser) copyWith(own []string, text string) tea.Cmd {
	ui := b.ui
	return func() tea.Msg {
		path, err := exec.LookPath(own[0])
		if err != nil {
			return writtenMsg{ui.OpenNoProgram.Say(own[0])}
		}
		program := exec.Command(path, own[1:]...)
		program.Stdin = strings.NewReader(text)
		if err := program.Start(); err != nil {
			return writtenMsg{ui.OpenFailed.Say(own[0], ui.System(err))}
		}
		ended := make(chan error, 1)
		go func() { ended <- program.Wait() }()
		select {
		case err = <-ended:
		case <-time.After(openerPatience): // it stays, to hand the text on
		}
		if err != nil {
			return writtenMsg{ui.OpenFailed.Say(own[0], ui.System(err))}
		}
		return writtenMsg{ui.ToClipboard.Say(text)}
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
		cited.Quote, cited.Line = string(appendWords(nil, s.corpus.Text(span))), lines.LineOf(d.Text, span.Start)
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
	return clean.Line(o.path) + ":" + strconv.Itoa(lines.LineOf(o.text, o.at))
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
	if strings.TrimSpace(name) == "" {
		return nil
	}
	a, docs, say, create := b.list.answer, b.docs.answer, b.words, b.options.Create
	switch {
	case b.mode == modeDocs && docs != nil:
		return func() tea.Msg {
			return writtenMsg{WriteNew(create, name, docs.corpus.Chronology, say, nil, docs.rows)}
		}
	case b.mode != modeDocs && a != nil:
		rows := a.rows
		if rows == nil {
			rows = []int32{}
		}
		return func() tea.Msg { return writtenMsg{WriteNew(create, name, a.corpus.Chronology, say, rows, nil)} }
	}
	b.notice = b.ui.NothingToTake
	return nil
}

// WriteNew writes events, or where these are nil documents, to a file that must
// not exist yet in the format of its name, and says what became of it. create is
// Options.Create.
func WriteNew(create func(string) (io.WriteCloser, error), name string, c *model.Chronology, say *words.Words, events, documents []int32) string {
	ui := say.UI()
	write := writerOf(name, c, say, events, documents)
	if write == nil {
		return ui.WriteFormats
	}
	if create == nil {
		create = createNew
	}
	file, err := create(name)
	if err != nil {
		return whyUnwritten(name, err, ui)
	}
	left, err := write(file)
	if err := errors.Join(err, file.Close()); err != nil {
		return whyUnwritten(name, err, ui)
	}
	return ui.Written.Say(len(events)+len(documents)-left, clean.Line(name))
}

// writerOf writes events or documents in the format of a file's name, nil where it
// has none: tables and lines as the command line does, and events as a page or a
// calendar, which leaves out those that it has no place for.
func writerOf(name string, c *model.Chronology, say *words.Words, events, documents []int32) func(io.Writer) (left int, err error) {
	if events != nil {
		if f, ok := export.Named(map[string]string{".html": "html", ".htm": "html", ".ics": "ical"}[strings.ToLower(filepath.Ext(name))]); ok {
			return func(to io.Writer) (int, error) { return f.Write(to, c, say, events, export.Options{}) }
		}
	}
	if f, ok := exportOf(name); ok && events != nil {
		if !f.ForPeople {
			say = words.For("en")
		}
		return func(to io.Writer) (int, error) { return f.Write(to, c, say, events, export.Options{}) }
	}
	format, ok := formatOf(name)
	if !ok {
		return nil
	}
	return func(to io.Writer) (int, error) {
		if events == nil {
			return 0, lines.New(to, c, say, format).Documents(documents)
		}
		return 0, lines.New(to, c, say, format).Events(events)
	}
}

// exportOf is the other program's format that a file's name says before its last
// part: "caso.timelinejs.csv", "caso.timesketch.jsonl", "caso.annotations.json".
func exportOf(name string) (export.Format, bool) {
	last := filepath.Ext(name)
	said := strings.TrimPrefix(filepath.Ext(strings.TrimSuffix(name, last)), ".")
	if said == "" {
		return export.Format{}, false
	}
	if f, ok := export.Named(said + "-" + strings.TrimPrefix(last, ".")); ok {
		return f, true
	}
	if f, ok := export.Named(said); ok && f.Name == "annotations" && (last == ".json" || last == ".jsonld") {
		return f, true
	}
	return export.Format{}, false
}

// createNew creates a file that must not exist yet.
func createNew(name string) (io.WriteCloser, error) {
	return os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
}

func whyUnwritten(name string, err error, ui *words.UI) string {
	if errors.Is(err, fs.ErrExist) {
		return ui.WriteExists.Say(clean.Line(name))
	}
	return ui.WriteFailed.Say(clean.Line(name), clean.Line(ui.System(err)))
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
