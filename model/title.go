package model

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
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
	if isOneLine(text) {
		return text
	}
	var b strings.Builder
	appendOneLine(&b, text)
	return b.String()
}

func appendOneLine(b *strings.Builder, text string) {
	if isOneLine(text) {
		b.WriteString(text)
		return
	}
	for j, word := range strings.Fields(text) {
		if j > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
}

// isOneLine reports whether text surely has no white space but single blanks
// between words, as most has.
func isOneLine(text string) bool {
	last := byte(' ')
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == ' ' && last == ' ', c < ' ':
			return false
		case c == 0xC2 && i+1 < len(text) && (text[i+1] == 0x85 || text[i+1] == 0xA0): // next line, no-break space
			return false
		case c >= 0xE1 && c <= 0xE3: // the others, and marks of other sorts
			if r, _ := utf8.DecodeRuneInString(text[i:]); unicode.IsSpace(r) {
				return false
			}
		}
		last = c
	}
	return last != ' ' || text == ""
}
