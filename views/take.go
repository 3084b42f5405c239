package views

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

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
	b.notice = words.Fill(b.ui.ToClipboard, text)
	return tea.SetClipboard(text)
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
	quote := ""
	if s.mention >= 0 {
		quote = string(appendWords(nil, s.corpus.Text(s.corpus.Mentions[s.mention].Span)))
	}
	return lines.Citation(b.words, &s.corpus.Documents[s.document], quote)
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
	if create == nil {
		create = createNew
	}
	return func() tea.Msg {
		file, err := create(name)
		if err != nil {
			return writtenMsg{whyUnwritten(name, err, ui)}
		}
		n := 0
		if what == modeDocs {
			n = len(docs.rows)
			err = lines.New(file, docs.corpus.Chronology, say, format).Documents(docs.rows)
		} else {
			n = len(a.rows)
			err = lines.New(file, a.corpus.Chronology, say, format).Events(a.rows)
		}
		if err := errors.Join(err, file.Close()); err != nil {
			return writtenMsg{whyUnwritten(name, err, ui)}
		}
		return writtenMsg{words.Fill(ui.Written, say.Number(n), name)}
	}
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
