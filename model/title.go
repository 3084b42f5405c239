package model

import (
	"cmp"
	"slices"
	"strings"
)

// Title is the event's title as one line: what the user calls it, else the
// words of its spans, with "…" where words of the source are left out between
// them. It falls back to the sentence of its first telling. It is text of
// documents: clean it before a terminal sees it.
func (c *Chronology) Title(e *Event) string {
	if e.Name != "" {
		return OneLine(e.Name)
	}
	spans := e.Title
	if len(spans) == 0 && len(e.Mentions) > 0 {
		spans = []Span{c.Mentions[e.Mentions[0]].Span}
	}
	var b strings.Builder
	for i, s := range spans {
		if i > 0 {
			b.WriteString(" … ")
		}
		c.appendWords(&b, s)
	}
	return b.String()
}

// appendWords appends the words of a span, without the marks of its format.
func (c *Chronology) appendWords(b *strings.Builder, s Span) {
	text := c.Text(s)
	if text == "" || len(c.Documents[s.Document].Markup) == 0 {
		appendOneLine(b, text)
		return
	}
	marks := c.Documents[s.Document].Markup
	at, _ := slices.BinarySearchFunc(marks, s.Start, func(m Block, start int32) int { return cmp.Compare(m.End, start+1) })
	var words strings.Builder
	from := s.Start
	for ; at < len(marks) && marks[at].Start < s.End; at++ {
		if marks[at].Start > from {
			words.WriteString(text[from-s.Start : marks[at].Start-s.Start])
		}
		from = max(from, min(marks[at].End, s.End))
	}
	words.WriteString(text[from-s.Start:])
	appendOneLine(b, words.String())
}

// OneLine is text with every run of white space as one blank.
func OneLine(text string) string {
	var b strings.Builder
	appendOneLine(&b, text)
	return b.String()
}

func appendOneLine(b *strings.Builder, text string) {
	for j, word := range strings.Fields(text) {
		if j > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
}
