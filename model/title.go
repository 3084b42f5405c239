package model

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Title is the event's title as one line: what the user calls it, else the
// words of its spans, with "…" where words of the source are left out: between
// them, and behind the last where an empty span says so. It falls back to the
// sentence of its first telling. It is text of documents: clean it before a
// terminal sees it.
func (c *Chronology) Title(e *Event) string {
	if name := c.NameOf(e); name != "" {
		return OneLine(name)
	}
	return string(c.AppendTitle(nil, e, math.MaxInt32))
}

// AppendTitle is Title behind dst, of which no span is read further than most
// bytes.
func (c *Chronology) AppendTitle(dst []byte, e *Event, most int32) []byte {
	if name := c.NameOf(e); name != "" {
		return appendOneLine(dst, name)
	}
	sentence := NoSpan
	if first := e.Mentions.First(c); first >= 0 {
		sentence = c.Mentions[first].Span
	}
	return c.appendTitle(dst, e.Title.In(c), sentence, most)
}

// AppendTellingTitle is AppendTitle for a telling.
func (c *Chronology) AppendTellingTitle(dst []byte, m *Mention, most int32) []byte {
	return c.appendTitle(dst, m.Title.In(c), m.Span, most)
}

func (c *Chronology) appendTitle(dst []byte, title []Span, sentence Span, most int32) []byte {
	if len(title) == 0 {
		return c.appendWords(dst, sentence, most)
	}
	for i, s := range title {
		switch {
		case i > 0 && s.Start == s.End:
			dst = append(dst, "…"...)
			continue
		case i > 0:
			dst = append(dst, " … "...)
		}
		dst = c.appendWords(dst, s, most)
	}
	return dst
}

// appendWords appends the words of a span, as far as most bytes, without the marks
// of its format.
func (c *Chronology) appendWords(dst []byte, s Span, most int32) []byte {
	text := c.Text(s)
	if len(text) > int(most) {
		for most > 0 && !utf8.RuneStart(text[most]) {
			most--
		}
		text, s.End = text[:most], s.Start+most
	}
	if text == "" || len(c.Documents[s.Document].Markup) == 0 {
		return appendOneLine(dst, text)
	}
	marks := c.Documents[s.Document].Markup
	at, _ := slices.BinarySearchFunc(marks, s.Start, func(m Block, start int32) int { return cmp.Compare(m.End, start+1) })
	if at == len(marks) || marks[at].Start >= s.End {
		return appendOneLine(dst, text)
	}
	var words strings.Builder
	from := s.Start
	for ; at < len(marks) && marks[at].Start < s.End; at++ {
		if marks[at].Start > from {
			words.WriteString(text[from-s.Start : marks[at].Start-s.Start])
		}
		from = max(from, min(marks[at].End, s.End))
	}
	words.WriteString(text[from-s.Start:])
	return appendOneLine(dst, words.String())
}

// OneLine is text with every run of white space as one blank.
func OneLine(text string) string {
	if isOneLine(text) {
		return text
	}
	return string(appendOneLine(nil, text))
}

func appendOneLine(dst []byte, text string) []byte {
	if isOneLine(text) {
		return append(dst, text...)
	}
	first := true
	for word := range strings.FieldsSeq(text) {
		if !first {
			dst = append(dst, ' ')
		}
		first = false
		dst = append(dst, word...)
	}
	return dst
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
