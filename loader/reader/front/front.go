// Package front reads Markdown, with or without a front matter in YAML (between
// lines of ---) or TOML (of +++). The text stays as it is, front matter and marks
// included: what is not prose is marked so.
//
// Of YAML and TOML it reads the flat part that front matters are made of: keys
// with words, quoted words, lists and blocks of text. What is nested is passed
// over, and a line that is broken costs that line alone, which no library for
// either gives. It renders nothing: CommonMark's finer rules are not its concern.
package front

import (
	"strconv"
	"strings"

	"hito/loader/prose"
	"hito/loader/reader/datecell"
	"hito/loader/reader/entry"
	"hito/model"
)

// The rules that problems and dates carry, and their facts.
const (
	RuleDate     = "front.date"     // its words, the date
	RuleUpdated  = "front.updated"  // its words, the date
	RuleNoDate   = "front.no-date"  // the line, the words of a date that cannot be read
	RuleBroken   = "front.broken"   // the line, its words: neither a key nor part of a value
	RuleUnclosed = "front.unclosed" // the line behind which the front matter is taken to end
)

// The hints that problems carry.
const (
	HintDate = "front.hint.date" // write it as 2024-06-19
	HintKey  = "front.hint.key"  // a line is "key: value"
)

// field is what a key of a front matter says.
type field uint8

const (
	noField field = iota
	titleField
	dateField
	createdField // when the note was made, which may be when the article was saved
	updatedField
	authorField
	outletField
	urlField
	sourceField // an outlet, or where it was published
	languageField
)

// keys are the usual keys, folded and without marks, in Spanish and English.
var keys = map[field]string{
	titleField:    "title titulo titular headline",
	dateField:     "date fecha published publicado publicada publishdate pubdate publishedat datepublished fechapublicacion fechadepublicacion publicationdate day dia",
	createdField:  "created creado fechacreacion createdat datecreated datetime",
	updatedField:  "updated lastmod modified actualizado lastmodified updatedat fechaactualizacion datemodified",
	authorField:   "author autor autora authors autores by byline firma creator",
	outletField:   "outlet medio publisher publication periodico diario site sitio sitename newspaper website",
	urlField:      "url link enlace canonical canonicalurl sourceurl originalurl permalink",
	sourceField:   "source fuente origin origen",
	languageField: "lang language idioma lengua locale",
}

func fieldOf(key string) field {
	var folded []byte
	for _, r := range prose.FoldString(key) {
		if 'a' <= r && r <= 'z' {
			folded = append(folded, byte(r))
		}
	}
	for f := titleField; f <= languageField; f++ {
		for name := range strings.FieldsSeq(keys[f]) {
			if name == string(folded) {
				return f
			}
		}
	}
	return noField
}

// Is reports whether a text begins with a front matter.
func Is(text string) bool {
	m, ok := matterOf(text)
	return ok && m.body > 0
}

// Read reads Markdown.
func Read(text string) entry.Entry {
	e := entry.Entry{Text: text}
	m, ok := matterOf(text)
	if ok {
		e.Blocks = append(e.Blocks, model.Block{Start: int32(m.start), End: int32(m.body), Kind: model.BlockMetadata})
		m.fill(&e)
	}
	b := body{text: text, at: m.body, entry: &e}
	b.read()
	return e
}

// fill takes what the fields say.
func (m *matter) fill(e *entry.Entry) {
	var created, updated []value
	for i := range m.values {
		v := &m.values[i]
		switch v.field {
		case titleField:
			if e.Title.IsZero() {
				e.Title = v.span
			}
		case dateField:
			m.date(e, v, RuleDate)
		case createdField:
			created = append(created, *v)
		case updatedField:
			updated = append(updated, *v)
		case authorField:
			if e.Author == "" {
				e.Author = entry.Line(strings.NewReplacer("[[", "", "]]", "").Replace(v.text))
			}
		case outletField:
			e.Outlet = entry.Line(v.text)
		case urlField:
			e.URL = entry.Line(v.text)
		case sourceField:
			switch isURL := strings.Contains(v.text, "://"); {
			case isURL && e.URL == "":
				e.URL = entry.Line(v.text)
			case !isURL && e.Outlet == "":
				e.Outlet = entry.Line(v.text)
			}
		case languageField:
			e.Language = entry.Language(v.text)
		}
	}
	for _, v := range created {
		if len(e.Dates) == 0 {
			m.date(e, &v, RuleDate)
		}
	}
	for _, v := range updated {
		if len(e.Dates) == 0 {
			m.date(e, &v, RuleUpdated)
		}
	}
	e.Problems = append(e.Problems, m.problems...)
}

// date reads a date. Figures alone that either order fits have the day first where
// the front matter or the text is in a language that writes so; else they are not
// read.
func (m *matter) date(e *entry.Entry, v *value, rule string) {
	d, outcome := datecell.Parse(v.text, datecell.NoOrder)
	if outcome == datecell.Ambiguous {
		order := datecell.OrderOf(e.Language)
		if m.spanish {
			order = datecell.DayFirst
		}
		if order == datecell.NoOrder {
			order = datecell.OrderOf(languageOf(e.Text[m.body:]))
		}
		d, outcome = datecell.Parse(v.text, order)
	}
	switch outcome {
	case datecell.Read:
		e.Dates = append(e.Dates, entry.Date{Date: d, Rule: rule, Fact: entry.Line(v.text), Span: v.span})
	case datecell.Ambiguous, datecell.Unreadable:
		e.Problems = append(e.Problems, problem(RuleNoDate, HintDate, strconv.Itoa(v.line), entry.Cut(v.text, 60)))
	}
}

// languageOf is the language of the beginning of a text.
func languageOf(text string) string {
	return prose.Language(prose.Tokenize(nil, strings.ToValidUTF8(text[:min(len(text), 4096)], "")))
}

func problem(rule, hint string, facts ...string) model.Problem {
	return model.Problem{What: model.Reason{Rule: rule, Facts: facts, Span: model.NoSpan}, Hint: hint}
}
