package cells

import (
	"unicode/utf8"

	"hito/views/clean"
)

// Range is a row of wrapped text: bytes Start to End of it.
type Range struct{ Start, End int32 }

// Wrap breaks text into rows of at most width cells, at spaces where it can,
// and appends them to dst. Line breaks of the text end a row; several blank
// lines stay as they are. The spaces at which a row was broken belong to no
// row, all other bytes to exactly one. Width is counted as the text will be
// drawn, that is after cleaning; a width below 1 counts as 1.
func Wrap(m Method, text string, width int, dst []Range) []Range {
	return WrapPart(m, text, 0, len(text), width, dst)
}

// WrapPart is Wrap for the bytes start to end of text: the rows' offsets are
// those of text.
func WrapPart(m Method, text string, start, end, width int, dst []Range) []Range {
	w := wrapper{method: m, text: text, width: max(width, 1), dst: dst}
	for at := start; at <= end; {
		stop, next := lineEnd(text, at, end)
		w.line(at, stop)
		if next == stop {
			break
		}
		at = next
	}
	return w.dst
}

// lineEnd is where the line that begins at ends, and where the next begins:
// the same where there is no next.
func lineEnd(text string, at, end int) (stop, next int) {
	for i := at; i < end; i++ {
		switch text[i] {
		case '\n':
			return i, i + 1
		case '\r':
			if i+1 < end && text[i+1] == '\n' {
				return i, i + 2
			}
			return i, i + 1
		}
	}
	return end, end
}

// dottedCircle is what package clean puts under a mark without a base.
const dottedCircle = '\u25CC'

type wrapper struct {
	method  Method
	text    string
	width   int
	dst     []Range
	scratch []byte
}

// line wraps one line without line breaks.
func (w *wrapper) line(start, end int) {
	rowStart, rowEnd, used := start, start, 0
	for at := start; at < end; {
		gap := at
		for gap < end && isGap(w.text[gap]) {
			gap++
		}
		stop := gap
		for stop < end && !isGap(w.text[stop]) {
			stop++
		}
		spaces, word := w.measure(at, gap), w.measure(gap, stop)
		if used+spaces+word <= w.width || stop == gap && rowEnd > rowStart {
			rowEnd, used, at = stop, used+spaces+word, stop
			continue
		}
		if rowEnd > rowStart {
			w.row(rowStart, rowEnd)
			rowStart, rowEnd, used, at = gap, gap, 0, gap
			continue
		}
		// a word, or an indent and a word, wider than a row
		if spaces > 0 && spaces+word > w.width {
			rowStart, rowEnd, at = gap, gap, gap
			if word <= w.width {
				continue
			}
		}
		rowStart, used = w.breakWord(at, stop)
		rowEnd, at = stop, stop
	}
	w.row(rowStart, rowEnd)
}

// breakWord writes full rows of a word; it says where the word's last row
// begins and how wide that is.
func (w *wrapper) breakWord(at, stop int) (start, used int) {
	for i := at; i < stop; {
		size, cells := w.character(i, stop)
		if used+cells > w.width && i > at {
			w.row(at, i)
			at, used = i, 0
		}
		used += cells
		i += size
	}
	return at, used
}

// character is the length in bytes and the width of the rune at i. What joins
// with the character before it has no width, so that no row is broken there.
func (w *wrapper) character(i, stop int) (size, cells int) {
	if c := w.text[i]; c < utf8.RuneSelf && c >= 0x20 && c != 0x7F {
		return 1, 1
	}
	_, size = utf8.DecodeRuneInString(w.text[i:stop])
	w.scratch = clean.Append(append(w.scratch[:0], 'a'), w.text[i:i+size])
	if r, n := utf8.DecodeRune(w.scratch[1:]); r == dottedCircle && n < len(w.scratch)-1 {
		return size, 0 // a mark, which Append thinks has no base
	}
	return size, Width(w.method, string(w.scratch)) - 1
}

func (w *wrapper) row(start, end int) {
	w.dst = append(w.dst, Range{int32(start), int32(end)})
}

// measure is the width of text[start:end] once cleaned.
func (w *wrapper) measure(start, end int) int {
	s := w.text[start:end]
	for i := 0; i < len(s); i++ {
		if s[i] < 0x20 || s[i] >= 0x7F {
			return Width(w.method, clean.Line(s))
		}
	}
	return len(s)
}

// isGap reports whether a row may be broken at the byte.
func isGap(c byte) bool { return c == ' ' || c == '\t' }
