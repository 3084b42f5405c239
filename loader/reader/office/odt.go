package office

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"

	"hito/loader/reader/entry"
	"hito/model"
)

const odtName = "ODT"

// odt reads a text document (OpenDocument 1.3, part 3). Other kinds of document
// of the same programs have their own types, and are not read.
func odt(parts Parts, limit int) (entry.Entry, *model.Problem) {
	kind, problem := parts.Open("mimetype")
	if problem != nil {
		return entry.Entry{}, problem
	}
	const text = "application/vnd.oasis.opendocument.text"
	mime, err := io.ReadAll(io.LimitReader(kind, 100))
	kind.Close()
	if err != nil {
		return entry.Entry{}, failure(parts, odtName, err)
	}
	if got := strings.TrimSpace(string(mime)); got != text && got != text+"-template" {
		return entry.Entry{}, problemOf(got)
	}
	from, problem := parts.Open("content.xml")
	if problem != nil {
		return entry.Entry{}, problem
	}
	defer from.Close()
	w := &writer{limit: limit}
	if err := (&odtBody{elements: newElements(from), writer: w}).read(); err != nil {
		return entry.Entry{}, failure(parts, odtName, err)
	}
	e := w.done()
	record := readRecord(parts, "meta.xml", func(r *record, element string) *string {
		switch element {
		case "title":
			return &r.title
		case "initial-creator", "creator":
			if r.author == "" {
				return &r.author
			}
		case "creation-date":
			return &r.created
		case "date":
			return &r.modified
		}
		return nil
	})
	record.fill(&e)
	return e, nil
}

// problemOf is the problem of another document of the same programs.
func problemOf(mime string) *model.Problem {
	return problem("", RuleDamaged, odtName, strconv.Quote(mime))
}

// odtBody is the body of a document on its way.
type odtBody struct {
	*elements
	*writer
	in    int // paragraphs that are open
	title bool
}

func (o *odtBody) read() error {
	for !o.full() {
		token, err := o.next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if err := o.start(t); err != nil {
				return err
			}
		case xml.EndElement:
			if t.Name.Space == "text" {
				o.finish(t.Name.Local)
			}
		case xml.CharData:
			if o.in > 0 {
				o.write(oneSpace(string(t)))
			}
		}
	}
	return nil
}

func (o *odtBody) start(t xml.StartElement) error {
	if t.Name.Space == "office" {
		switch t.Name.Local {
		case "annotation", "annotation-end", "automatic-styles", "font-face-decls", "scripts", "forms":
			return o.skip()
		}
	}
	if t.Name.Space != "text" {
		return nil
	}
	switch t.Name.Local {
	case "p", "h":
		if o.in++; o.in > 1 { // a frame within a paragraph
			o.end(bodyText)
		}
		o.title = styleRole(attribute(t, "style-name")) == titleText
	case "s":
		n, err := strconv.Atoi(attribute(t, "c"))
		if err != nil || n < 1 {
			n = 1
		}
		o.write(strings.Repeat(" ", min(n, 64)))
	case "tab":
		o.write("\t")
	case "line-break":
		o.write("\n")
	case "note", "tracked-changes", "sequence-decls", "table-of-content", "ruby-text":
		return o.skip()
	}
	return nil
}

func (o *odtBody) finish(element string) {
	switch element {
	case "p", "h":
		r := bodyText
		if o.title {
			r = titleText
		} else if element == "h" {
			r = heading
		}
		o.end(r)
		o.in = max(o.in-1, 0)
		o.title = false
	}
}

// oneSpace makes every run of white space one space, as the format has it.
func oneSpace(s string) string {
	if !strings.ContainsAny(s, "\n\t\r") && !strings.Contains(s, "  ") {
		return s
	}
	var b strings.Builder
	space := false
	for _, r := range s {
		if r == ' ' || r == '\n' || r == '\t' || r == '\r' {
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		}
		space = false
		b.WriteRune(r)
	}
	return b.String()
}
