// Package office reads the documents of office programs: .docx and .odt, which
// are zips of XML, and PDF, by the system's pdftotext. It gives paragraphs of
// text, the headings among them, and what the file says of its author and when it
// was made.
//
// It reads no spreadsheets or slides, no formats older than those, and of a
// document neither notes, comments, headers nor what was deleted.
package office

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"hito/loader/reader/entry"
	"hito/model"
)

// The rules that problems and dates carry, and their facts.
const (
	RuleCreated   = "office.created"  // the words of the file's own record, the date
	RuleModified  = "office.modified" // the words, the date
	RuleDamaged   = "office.damaged"  // the format, what is wrong in the words of who reads it
	RuleDeep      = "office.deep"     // the limit of elements in one another
	RuleNoProgram = "office.program"  // the program that is not there
	RuleSlow      = "office.slow"     // the program, the limit in seconds
	RuleFailed    = "office.failed"   // the program, its own words
	RuleScanned   = "office.no-text"  // a PDF that has no text: it may be pictures of pages
	HintPoppler   = "office.hint.poppler"
	HintOCR       = "office.hint.ocr"
	HintAgain     = "reader.hint.again"
)

// IsOwnRecord reports whether a date's rule is that of a file's own record, which
// says when the file was made: less than any line of its text.
func IsOwnRecord(rule string) bool { return rule == RuleCreated || rule == RuleModified }

// Parts are the files in a document, by name.
type Parts interface {
	// Open is a part as a stream; the problem says why there is none.
	Open(name string) (io.ReadCloser, *model.Problem)
	// Problem is what an error of such a stream means.
	Problem(err error) *model.Problem
}

// Format is a format that a zip can have.
type Format struct {
	// Name is what people call it, "" where the zip is an archive.
	Name string
	// Read reads it, with limit bytes of text and not many more; nil where it is
	// not read.
	Read func(parts Parts, limit int) (entry.Entry, *model.Problem)
}

// Kind is what a zip is that holds files of these names.
func Kind(names []string) Format {
	has := func(name string) bool { return slices.Contains(names, name) }
	switch {
	case has("[Content_Types].xml") && has("word/document.xml"):
		return Format{"DOCX", docx}
	case has("[Content_Types].xml") && has("xl/workbook.xml"):
		return Format{"XLSX", nil}
	case has("[Content_Types].xml") && has("ppt/presentation.xml"):
		return Format{"PPTX", nil}
	case has("META-INF/container.xml"):
		return Format{"EPUB", nil}
	case has("mimetype") && has("content.xml") && has("META-INF/manifest.xml"):
		return Format{"ODT", odt}
	case has("AndroidManifest.xml"), has("META-INF/MANIFEST.MF"):
		return Format{"Java", nil}
	}
	return Format{}
}

func problem(hint, rule string, facts ...string) *model.Problem {
	return &model.Problem{What: model.Reason{Rule: rule, Facts: facts, Span: model.NoSpan}, Hint: hint}
}

// maxElements is how deep elements lie in one another.
const maxElements = 256

var errDeep = errors.New("too many elements in one another")

// elements reads the elements of a part one after another.
type elements struct {
	decoder *xml.Decoder
	depth   int
}

func newElements(from io.Reader) *elements {
	d := xml.NewDecoder(from)
	// The parts are UTF-8; a few programs say UTF-16, and write UTF-8 too.
	d.CharsetReader = func(_ string, input io.Reader) (io.Reader, error) { return input, nil }
	return &elements{decoder: d}
}

// next is the next token; the error is io.EOF at the end.
func (e *elements) next() (xml.Token, error) {
	token, err := e.decoder.RawToken()
	if err != nil {
		if err == io.EOF && e.depth > 0 {
			return nil, io.ErrUnexpectedEOF
		}
		return nil, err
	}
	switch token.(type) {
	case xml.StartElement:
		if e.depth++; e.depth > maxElements {
			return nil, errDeep
		}
	case xml.EndElement:
		e.depth--
	}
	return token, nil
}

// skip passes over the element that has just begun.
func (e *elements) skip() error {
	for depth := e.depth; e.depth >= depth; {
		if _, err := e.next(); err != nil {
			return err
		}
	}
	return nil
}

// failure is the problem of a part that could not be read to its end.
func failure(parts Parts, format string, err error) *model.Problem {
	var syntax *xml.SyntaxError
	switch {
	case errors.Is(err, errDeep):
		return problem("", RuleDeep, "256")
	case errors.As(err, &syntax):
		return problem(HintAgain, RuleDamaged, format, syntax.Error())
	}
	return parts.Problem(err)
}

// writer makes the text of paragraphs.
type writer struct {
	text  []byte
	entry entry.Entry
	start int // of the paragraph under way
	limit int
}

// role is what a paragraph is.
type role uint8

const (
	bodyText role = iota
	heading
	titleText
)

// full reports whether there is more text than anybody will read.
func (w *writer) full() bool { return len(w.text) > w.limit }

func (w *writer) write(s string) {
	if !w.full() {
		w.text = append(w.text, strings.ToValidUTF8(s, string(utf8.RuneError))...)
	}
}

// end ends a paragraph.
func (w *writer) end(r role) {
	if len(bytes.TrimSpace(w.text[w.start:])) == 0 {
		w.text = w.text[:w.start]
		return
	}
	span := entry.Span{Start: int32(w.start), End: int32(len(w.text))}
	switch {
	case r == titleText && w.entry.Title.IsZero():
		w.entry.Title = span
	case r == heading && w.start > 0:
		w.entry.Blocks = append(w.entry.Blocks, model.Block{Start: span.Start, End: span.End, Kind: model.BlockHeading})
	}
	w.text = append(w.text, "\n\n"...)
	w.start = len(w.text)
}

// done is the entry of what was written.
func (w *writer) done() entry.Entry {
	w.entry.Text = strings.TrimRight(string(w.text), "\n") + "\n"
	return w.entry
}

// record is what a file says of itself.
type record struct {
	title, author     string
	created, modified string
}

// fill takes what the record says into an entry. The title counts where the text
// has it: programs write there what they please.
func (r *record) fill(e *entry.Entry) {
	e.Author = strings.Join(strings.Fields(r.author), " ")
	if title := strings.TrimSpace(r.title); e.Title.IsZero() && title != "" {
		if at := strings.Index(e.Text, title); at >= 0 && strings.Count(e.Text[:at], "\n") <= maxTitleLines {
			e.Title = entry.Span{Start: int32(at), End: int32(at + len(title))}
		}
	}
	for _, d := range [...]struct{ rule, words string }{{RuleCreated, r.created}, {RuleModified, r.modified}} {
		if date := day(d.words); !date.IsZero() {
			e.Dates = append(e.Dates, entry.Date{Date: date, Rule: d.rule, Fact: strings.TrimSpace(d.words)})
		}
	}
}

// maxTitleLines is how many lines stand above a title.
const maxTitleLines = 12

// day is the day of a time as records have it: "2024-05-03T18:34:00Z".
func day(words string) model.Date {
	words = strings.TrimSpace(words)
	if len(words) < 10 {
		return model.Date{}
	}
	t, err := time.Parse(time.DateOnly, words[:10])
	if err != nil || t.Year() < 1980 { // what programs write that do not know
		return model.Date{}
	}
	return model.DayDate(t.Year(), int(t.Month()), t.Day())
}

// readRecord reads the part with what a file says of itself; field tells which
// element holds what. Where there is none, it says nothing.
func readRecord(parts Parts, name string, field func(r *record, element string) *string) (r record) {
	from, problem := parts.Open(name)
	if problem != nil {
		return record{}
	}
	defer from.Close()
	e := newElements(from)
	var into *string
	for {
		token, err := e.next()
		if err != nil {
			return r
		}
		switch t := token.(type) {
		case xml.StartElement:
			into = field(&r, t.Name.Local)
		case xml.EndElement:
			into = nil
		case xml.CharData:
			if into != nil && len(*into) < maxRecord {
				*into += string(t)
			}
		}
	}
}

// maxRecord is how much of one field is kept.
const maxRecord = 1000

// attribute is the value of an attribute by its local name.
func attribute(element xml.StartElement, name string) string {
	for _, a := range element.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
