package lines

import (
	"net/url"
	"strconv"
	"strings"

	"hito/model"
	"hito/views/clean"
	"hito/views/words"
)

// Citation is a document as one cites it, with the words quoted from it where
// there are any, on one line and safe to show:
//
//	Ana Mora, El Diario, «Vega y Okoro firman …», 15 oct 2025: «La presidenta …» (notas/diario.txt)
func Citation(say *words.Words, d *model.Document, quote string) string {
	cited := Source(say, d)
	if quote != "" {
		if cited != "" {
			cited += ": "
		}
		cited += say.Quote(oneLine(quote))
	}
	return strings.TrimSpace(cited + " (" + clean.Line(Where(d)) + ")")
}

// Source is who wrote a document, where, under which title and when, with
// commas; "" where none of it is known.
func Source(say *words.Words, d *model.Document) string {
	var parts []string
	add := func(text string) {
		if text != "" {
			parts = append(parts, text)
		}
	}
	add(clean.Line(d.Author))
	add(clean.Line(d.Outlet))
	if title := oneLine(d.Slice(d.Title)); title != "" {
		add(say.Quote(title))
	}
	if !d.Published.IsZero() {
		date := say.Date(d.Published)
		if d.How != model.Stated {
			date += " (" + say.Knowledge(d.How) + ")"
		}
		add(date)
	}
	return strings.Join(parts, ", ")
}

// Where is where a document can be read: its address on the web, or its path.
func Where(d *model.Document) string {
	if IsWeb(d.URL) {
		return d.URL
	}
	return d.Path
}

// IsWeb reports whether an address is one for a web browser.
func IsWeb(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}

// Place is "path:line" of where a telling stands.
func Place(c *model.Chronology, s model.Span) string {
	d := &c.Documents[s.Document]
	return d.Path + ":" + strconv.Itoa(LineOf(d.Text, s.Start))
}

// Cell is a text as a cell of a CSV table: on one line, and such that no
// spreadsheet takes it for a formula.
func Cell(text string) string { return guarded(oneLine(text)) }

// Plain is text of a document on one line, safe to show.
func Plain(text string) string { return oneLine(text) }

// MarkdownText is text of a document on one line, nothing of which Markdown
// takes for a mark or for HTML.
func MarkdownText(text string) string { return markdown.Replace(oneLine(text)) }
