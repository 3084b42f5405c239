package lines

import (
	"strconv"
	"strings"

	"hito/model"
	"hito/views/clean"
	"hito/views/words"
)

// CitationStyles are the ways in which a citation can be written, the usual one
// first; the last is by the person's own template.
var CitationStyles = []string{"plain", "markdown", "apa", "bibtex", "template"}

// CitationTemplate is the template to begin with.
const CitationTemplate = "[{author}, ][{outlet}, ][«{title}», ]{date}[: «{quote}»] <{where}>"

// Cited is what a citation says: a document, and the words quoted from it ("" for
// none) with their place.
type Cited struct {
	Document *model.Document
	Quote    string
	Line     int // of the quote in the document's text, from 1; 0 for none
}

// Cite writes a citation in a style, one that there is not as "plain". What comes
// of the document is on one line and safe to show.
func Cite(say *words.Words, style, template string, c Cited) string {
	switch style {
	case "markdown":
		return citeMarkdown(say, c)
	case "apa":
		return citeAPA(say, c)
	case "bibtex":
		return citeBibTeX(say, c)
	case "template":
		return fillTemplate(say, template, c)
	}
	return Citation(say, c.Document, c.Quote)
}

// citeMarkdown is
//
//	Ana Mora, *El Diario*, [Vega y Okoro firman …](https://…), 15 oct 2025: «La presidenta …»
func citeMarkdown(say *words.Words, c Cited) string {
	d := c.Document
	var parts []string
	add := func(text string) {
		if text != "" {
			parts = append(parts, text)
		}
	}
	add(MarkdownText(d.Author))
	if outlet := MarkdownText(d.Outlet); outlet != "" {
		add("*" + outlet + "*")
	}
	where := strings.NewReplacer("<", "%3C", ">", "%3E").Replace(clean.Line(Where(d)))
	title := MarkdownText(d.Slice(d.Title))
	if title == "" {
		title = MarkdownText(Where(d))
	}
	add("[" + title + "](<" + where + ">)")
	if !d.Published.IsZero() {
		add(say.Date(d.Published))
	}
	cited := strings.Join(parts, ", ")
	if c.Quote != "" {
		cited += ": " + say.Quote(MarkdownText(c.Quote))
	}
	return cited
}

// citeAPA is the quotation with its reference in the text, and the entry of the
// list, as the seventh edition of the APA's manual has those of newspapers. The
// author is written as the document has it: which of its names is the surname
// nobody says.
//
//	«La presidenta …» (El Diario, 2025)
//
//	El Diario. (2025, 15 de octubre). Vega y Okoro firman …. https://…
func citeAPA(say *words.Words, c Cited) string {
	d := c.Document
	author, outlet, title := clean.Line(d.Author), clean.Line(d.Outlet), oneLine(d.Slice(d.Title))
	date, year := say.Say(words.CiteNoDate), say.Say(words.CiteNoDate)
	if !d.Published.IsZero() {
		date, year = say.Date(d.Published), say.Date(d.Published)
		if d.Published.IsDay() && d.Published.Qualifier == 0 {
			y, m, day := d.Published.Earliest.Civil()
			year = strconv.Itoa(y)
			date = year + ", " + say.Say(words.CiteDay, day, say.Month(m))
		}
	}
	who := author
	if who == "" {
		who, outlet = outlet, ""
	}
	if who == "" {
		who, title = title, ""
	}
	var b strings.Builder
	if c.Quote != "" {
		b.WriteString(say.Quote(oneLine(c.Quote)) + " (" + who + ", " + year + ")\n\n")
	}
	sentence := func(text string) {
		if text != "" {
			b.WriteString(strings.TrimSuffix(text, ".") + ". ")
		}
	}
	sentence(who)
	b.WriteString("(" + date + "). ")
	sentence(title)
	sentence(outlet)
	b.WriteString(clean.Line(Where(d)))
	return strings.TrimSpace(b.String())
}

// citeBibTeX is an entry for BibLaTeX: of the web where there is an address, else
// of a newspaper. Its date is EDTF, which BibLaTeX reads.
func citeBibTeX(say *words.Words, c Cited) string {
	d := c.Document
	var b strings.Builder
	field := func(name, text string) {
		if text != "" {
			b.WriteString("  " + name + " = {" + text + "},\n")
		}
	}
	web := IsWeb(d.URL)
	if web {
		b.WriteString("@online{")
	} else {
		b.WriteString("@article{")
	}
	b.WriteString(bibKey(d) + ",\n")
	field("author", bibText(d.Author))
	field("title", bibText(d.Slice(d.Title)))
	if web {
		field("organization", bibText(d.Outlet))
	} else {
		field("journaltitle", bibText(d.Outlet))
		field("entrysubtype", "newspaper")
	}
	if !d.Published.IsZero() {
		field("date", strings.ReplaceAll(d.Published.String(), "..", ""))
	}
	if web {
		field("url", strings.NewReplacer("{", "%7B", "}", "%7D", `\`, "%5C").Replace(clean.Line(d.URL)))
	} else {
		field("file", bibText(d.Path))
	}
	if c.Quote != "" {
		field("annotation", bibText(say.Quote(c.Quote)))
	}
	b.WriteString("}")
	return b.String()
}

// bibEscapes are the characters that TeX takes for its own.
var bibEscapes = strings.NewReplacer(`\`, `\textbackslash{}`, "{", `\{`, "}", `\}`, "%", `\%`, "&", `\&`, "$", `\$`, "#", `\#`, "_", `\_`,
	"~", `\textasciitilde{}`, "^", `\textasciicircum{}`)

func bibText(text string) string { return bibEscapes.Replace(oneLine(text)) }

// bibKey is what the entry is cited by: "diario2025vega", of the outlet's or the
// author's last word, the year, and the first long word of the title.
func bibKey(d *model.Document) string {
	key := ""
	for _, name := range [...]string{d.Outlet, d.Author, "hito"} {
		if w := bibWords(name); len(w) > 0 {
			key = w[len(w)-1]
			break
		}
	}
	if d.Published.IsDay() {
		year, _, _ := d.Published.Earliest.Civil()
		key += strconv.Itoa(year)
	}
	for _, w := range bibWords(d.Slice(d.Title)) {
		if len(w) > 3 {
			return key + w
		}
	}
	return key
}

// bibWords are the words of a text in the letters that a key may have.
func bibWords(text string) []string {
	return strings.FieldsFunc(model.Fold(text), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
}

// citationFields are what a template can name, and what stands for it.
var citationFields = [...]struct {
	name string
	of   func(*words.Words, Cited) string
}{
	{"author", func(_ *words.Words, c Cited) string { return c.Document.Author }},
	{"outlet", func(_ *words.Words, c Cited) string { return c.Document.Outlet }},
	{"title", func(_ *words.Words, c Cited) string { return c.Document.Slice(c.Document.Title) }},
	{"date", func(say *words.Words, c Cited) string { return say.Date(c.Document.Published) }},
	{"edtf", func(_ *words.Words, c Cited) string { return c.Document.Published.String() }},
	{"quote", func(_ *words.Words, c Cited) string { return c.Quote }},
	{"where", func(_ *words.Words, c Cited) string { return Where(c.Document) }},
	{"path", func(_ *words.Words, c Cited) string { return c.Document.Path }},
	{"url", func(_ *words.Words, c Cited) string { return c.Document.URL }},
	{"line", func(_ *words.Words, c Cited) string {
		if c.Line == 0 {
			return ""
		}
		return strconv.Itoa(c.Line)
	}},
}

// CitationFields are the fields that a template can name.
func CitationFields() []string {
	names := make([]string, len(citationFields))
	for i := range citationFields {
		names[i] = citationFields[i].name
	}
	return names
}

// UnknownField is the first field of a template that there is not, "" where all
// are known.
func UnknownField(template string) string {
	for {
		_, rest, ok := strings.Cut(template, "{")
		name, after, closed := strings.Cut(rest, "}")
		if !ok || !closed {
			return ""
		}
		if _, known := citationField(name); !known {
			return "{" + name + "}"
		}
		template = after
	}
}

func citationField(name string) (int, bool) {
	for i := range citationFields {
		if citationFields[i].name == name {
			return i, true
		}
	}
	return 0, false
}

// fillTemplate puts the fields into a template: "{title}"; a part in square
// brackets is left out where one of its fields is empty.
func fillTemplate(say *words.Words, template string, c Cited) string {
	var b strings.Builder
	for template != "" {
		before, rest, ok := strings.Cut(template, "[")
		part, after, closed := strings.Cut(rest, "]")
		if !ok || !closed {
			before, part, after = template, "", ""
		}
		text, _ := fillFields(say, before, c)
		b.WriteString(text)
		if text, full := fillFields(say, part, c); full {
			b.WriteString(text)
		}
		template = after
	}
	return strings.TrimSpace(b.String())
}

// fillFields puts the fields into a text; full is false where one is empty.
func fillFields(say *words.Words, text string, c Cited) (filled string, full bool) {
	var b strings.Builder
	full = true
	for {
		before, rest, ok := strings.Cut(text, "{")
		name, after, closed := strings.Cut(rest, "}")
		i, known := citationField(name)
		if !ok || !closed || !known {
			b.WriteString(text)
			return b.String(), full
		}
		value := oneLine(citationFields[i].of(say, c))
		full = full && value != ""
		b.WriteString(before + value)
		text = after
	}
}
