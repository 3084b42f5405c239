// Package lines says what a chronology holds as plain lines: for pipes,
// scripts, screen readers, spreadsheets, and terminals that cannot draw. It
// writes the same facts as the browser, one thing a line, in a fixed order.
//
// It reads no file and no flag, and knows nothing of where a chronology comes
// from. The fields of its JSON Lines are a contract with other programs: they
// may be added to, never renamed. Text and CSV pass views/clean, so that no
// byte of a document can act on a terminal; JSON keeps the true text, with
// every unseen character written as an escape.
package lines

import (
	"bufio"
	"io"
	"strings"
	"unicode/utf8"

	"hito/model"
	"hito/views/clean"
	"hito/views/theme"
	"hito/views/words"
)

// Format is how lines are written.
type Format uint8

// The formats.
const (
	Text Format = iota
	JSONL
	CSV
	Markdown
)

// Formats are the names of the formats, in order.
var Formats = [...]string{"text", "jsonl", "csv", "md"}

// ParseFormat is the format of a name; ok is false where there is none.
func ParseFormat(name string) (f Format, ok bool) {
	for i, n := range Formats {
		if n == name {
			return Format(i), true
		}
	}
	return Text, false
}

// Printer writes a chronology's lines. Every method writes all it has to and
// gives the first error of the writer.
type Printer struct {
	Chronology *model.Chronology
	Words      *words.Words
	Format     Format
	// Look is the colours of text on a terminal; nil is none.
	Look *theme.Theme
	// Spoken writes pages of text for reading aloud: "date: 2025", and no marks
	// that stand for words.
	Spoken bool

	out *bufio.Writer
	// asked are the suggestions by event, nil until asked for.
	asked map[model.ID][]question
}

// New is a printer to w.
func New(w io.Writer, c *model.Chronology, say *words.Words, f Format) *Printer {
	return &Printer{Chronology: c, Words: say, Format: f, out: bufio.NewWriterSize(w, room)}
}

// paint is text, made safe before, in a style of Look.
func (p *Printer) paint(style func(*theme.Theme) theme.Style, text string) string {
	if p.Look == nil || p.Format != Text || text == "" {
		return text
	}
	if s := style(p.Look); s != theme.Plain {
		return s.Sequence() + text + theme.Plain.Sequence()
	}
	return text
}

// The styles of what lines say.
func strong(t *theme.Theme) theme.Style  { return t.Strong }
func dim(t *theme.Theme) theme.Style     { return t.Dim }
func label(t *theme.Theme) theme.Style   { return t.Label }
func dated(t *theme.Theme) theme.Style   { return t.Date }
func acting(t *theme.Theme) theme.Style  { return t.Actor }
func warning(t *theme.Theme) theme.Style { return t.Warning }
func plain(t *theme.Theme) theme.Style   { return t.Text }

// names are the cleaned names of actors, with commas.
func (p *Printer) names(actors []int32, comma string) string {
	var b strings.Builder
	for i, a := range actors {
		if i > 0 {
			b.WriteString(comma)
		}
		b.WriteString(p.Chronology.Actors[a].Name)
	}
	return b.String()
}

// path is the path of the document of a span.
func (p *Printer) path(document int32) string {
	if document < 0 || int(document) >= len(p.Chronology.Documents) {
		return ""
	}
	return p.Chronology.Documents[document].Path
}

// oneLine is text of a document as one clean line, spaces in a row made one.
func oneLine(s string) string {
	return model.OneLine(clean.Line(s))
}

// padded is s with spaces up to width columns, for letters as wide as ours.
func padded(s string, width int) string {
	if n := utf8.RuneCountInString(s); n < width {
		return s + strings.Repeat(" ", width-n)
	}
	return s
}
