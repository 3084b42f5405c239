package model

import "strings"

// Title is the event's title as one line: the words of its spans, with "…"
// where words of the source are left out between them. It falls back to the
// sentence of its first telling. It is text of documents: clean it before a
// terminal sees it.
func (c *Chronology) Title(e *Event) string {
	spans := e.Title
	if len(spans) == 0 && len(e.Mentions) > 0 {
		spans = []Span{c.Mentions[e.Mentions[0]].Span}
	}
	var b strings.Builder
	for i, s := range spans {
		if i > 0 {
			b.WriteString(" … ")
		}
		for j, word := range strings.Fields(c.Text(s)) {
			if j > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(word)
		}
	}
	return b.String()
}
