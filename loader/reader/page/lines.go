package page

import (
	"unicode"
	"unicode/utf8"
)

// lineBreak is a <br>: a second one in a row makes an empty line.
func (b *builder) lineBreak() {
	if b.hidden > 0 {
		return
	}
	if b.broken && b.need == gapLine {
		b.need = gapBlank
		return
	}
	b.breakLine(gapLine)
	b.broken = true
}

// breakLine ends the line under way and says what must stand before the next.
func (b *builder) breakLine(need gap) {
	if b.hidden > 0 {
		return
	}
	b.endLine()
	b.need = max(b.need, need)
	b.broken = false
}

func (b *builder) endLine() {
	if b.within {
		b.lines[len(b.lines)-1].end = int32(len(b.text))
	}
	b.within, b.space, b.indent = false, false, 0
}

// write appends text, with its white space as a browser shows it.
func (b *builder) write(text []byte) {
	for len(text) > 0 {
		c := text[0]
		if isSpace(c) {
			switch {
			case b.pres > 0 && c == '\n':
				b.breakLine(gapLine)
				b.indent = 0
			case b.pres > 0:
				b.indent = min(b.indent+1, maxIndent)
			case b.within:
				b.space = true
			}
			text = text[1:]
			continue
		}
		end := 1
		for end < len(text) && !isSpace(text[end]) {
			end++
		}
		b.word(text[:end])
		text = text[end:]
	}
}

// word appends a run of what is no white space.
func (b *builder) word(word []byte) {
	if !b.within {
		if string(word) == "\u00a0" || string(word) == "\u200b" || string(word) == "\ufeff" {
			return // the filling of an empty paragraph
		}
		if len(b.lines) < maxLines {
			g := b.need
			if len(b.lines) == 0 {
				g = gapNone
			}
			b.lines = append(b.lines, line{start: int32(len(b.text)), node: b.at, gap: g, kept: b.pres > 0})
		} else {
			b.text = append(b.text, '\n')
		}
		b.within, b.need, b.broken = true, gapNone, false
	}
	if b.space {
		b.text = append(b.text, ' ')
		b.space = false
	}
	for ; b.indent > 0; b.indent-- {
		b.text = append(b.text, ' ')
	}
	b.text = append(b.text, word...)
	if b.links > 0 {
		b.lines[len(b.lines)-1].links += int32(len(word)) + 1
	}
}

// abuts reports whether text behind a tag begins with a capital right behind small
// letters: what a style sheet sets apart, as a caption and its credit are
// ("Fundación Ciudad del Saber<span>Cedida</span>"), and no one word.
func (b *builder) abuts(text []byte) bool {
	if !b.within || b.pres > 0 || len(text) == 0 {
		return false
	}
	if first, _ := utf8.DecodeRune(text); !unicode.IsUpper(first) {
		return false
	}
	last, size := utf8.DecodeLastRune(b.text)
	before, _ := utf8.DecodeLastRune(b.text[:len(b.text)-size])
	return unicode.IsLower(last) && unicode.IsLower(before)
}
