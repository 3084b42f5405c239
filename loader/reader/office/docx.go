package office

import (
	"encoding/xml"
	"io"
	"strings"

	"hito/loader/reader/entry"
	"hito/model"
)

const docxName = "DOCX"

// docx reads a WordprocessingML document (ECMA-376, part 1, 17).
func docx(parts Parts, limit int) (entry.Entry, *model.Problem) {
	from, problem := parts.Open("word/document.xml")
	if problem != nil {
		return entry.Entry{}, problem
	}
	defer from.Close()
	w := &writer{limit: limit}
	if err := (&docxBody{elements: newElements(from), writer: w}).read(); err != nil {
		return entry.Entry{}, failure(parts, docxName, err)
	}
	e := w.done()
	record := readRecord(parts, "docProps/core.xml", func(r *record, element string) *string {
		switch element {
		case "title":
			return &r.title
		case "creator":
			return &r.author
		case "created":
			return &r.created
		case "modified":
			return &r.modified
		}
		return nil
	})
	record.fill(&e)
	return e, nil
}

// docxBody is the body of a document on its way.
type docxBody struct {
	*elements
	*writer
	role role
	text bool // within w:t
}

func (d *docxBody) read() error {
	for !d.full() {
		token, err := d.next()
		if err == io.EOF {
			d.end(d.role)
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if err := d.start(t); err != nil {
				return err
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "t":
				d.text = false
			case "p":
				d.end(d.role)
				d.role = bodyText
			}
		case xml.CharData:
			if d.text {
				d.write(string(t))
			}
		}
	}
	return nil
}

func (d *docxBody) start(t xml.StartElement) error {
	switch t.Name.Local {
	case "t":
		d.text = t.Name.Space != "a" && t.Name.Space != "m" // charts, formulas
	case "tab":
		if d.writer.start < len(d.writer.text) { // else a property of the paragraph
			d.write("\t")
		}
	case "br", "cr":
		d.write("\n")
	case "noBreakHyphen":
		d.write("-")
	case "pStyle":
		d.role = styleRole(attribute(t, "val"))
	case "Fallback", "del", "moveFrom", "sectPr", "instrText":
		// What an older program shows in place of something read already, and what
		// was deleted or is no text.
		return d.skip()
	}
	return nil
}

// styleRole is what a style's name makes of a paragraph. Programs translate the
// names ("Ttulo1" is Word's in Spanish, "Título" that of others).
func styleRole(style string) role {
	style = strings.ToLower(style)
	for _, stem := range [...]string{"heading", "título", "titulo", "ttulo", "encabezado"} {
		if rest, ok := strings.CutPrefix(style, stem); ok {
			switch rest {
			case "":
				if stem == "heading" || stem == "encabezado" {
					return heading
				}
				return titleText
			case "1", "2", "3", "4", "5", "6", "7", "8", "9", " 1", " 2", " 3", " 4", "_20_1", "_20_2", "_20_3", "_20_4":
				return heading
			}
		}
	}
	switch style {
	case "title", "puesto":
		return titleText
	}
	return bodyText
}
