package views

import (
	"unicode/utf8"

	"hito/views/cells"
	"hito/views/clean"
	"hito/views/theme"
)

// segment is a stretch of a line in one style. item is what it belongs to, -1
// where the cursor cannot go there.
type segment struct {
	style theme.Style
	text  string
	item  int32
}

// flowLine is a line of a flow: its indent and its segments, as places in
// flow.segments.
type flowLine struct {
	indent      int
	first, last int
}

// flow sets runs of text in different styles into lines of a width, breaking
// them at spaces. It is for the texts of one event, not for documents.
type flow struct {
	method   cells.Method
	width    int
	lines    []flowLine
	segments []segment
	indent   int
	used     int // cells of the current line
	pending  bool
	// start is the segment with which the current word begins, startUsed how
	// many cells stand before it.
	start, startUsed int
	ranges           []cells.Range
}

// reset begins anew.
func (f *flow) reset(method cells.Method, width int) {
	f.method, f.width = method, max(width, 1)
	f.lines, f.segments = f.lines[:0], f.segments[:0]
	f.used, f.indent, f.pending = 0, 0, false
}

// line begins a line with an indent; the lines that it runs over into have the
// hanging indent.
func (f *flow) line(indent, hanging int) {
	f.lines = append(f.lines, flowLine{min(indent, f.width/4), len(f.segments), len(f.segments)})
	f.indent = min(hanging, f.width/4)
	f.used, f.pending = f.lines[len(f.lines)-1].indent, false
	f.start, f.startUsed = len(f.segments), f.used
}

// blank is an empty line, unless there is one, or nothing, before it.
func (f *flow) blank() {
	if n := len(f.lines); n > 0 && f.lines[n-1].first < f.lines[n-1].last {
		f.line(0, 0)
	}
}

// add sets text after what stands on the line. White space in it, however
// much, is a place to break, and one space elsewhere.
func (f *flow) add(style theme.Style, item int32, text string) {
	for at := 0; at < len(text); {
		gap := at
		for gap < len(text) && isBlank(text[gap]) {
			gap++
		}
		f.pending = f.pending || gap > at
		stop := gap
		for stop < len(text) && !isBlank(text[stop]) {
			stop++
		}
		if stop > gap {
			f.word(style, item, text[gap:stop])
		}
		at = stop
	}
}

// space asks for a blank before what comes next.
func (f *flow) space() { f.pending = true }

func isBlank(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

// word sets a word. Without a pending space it joins the word before it, and
// takes it along to the next line where both do not fit.
func (f *flow) word(style theme.Style, item int32, word string) {
	width := wordWidth(f.method, word)
	line := &f.lines[len(f.lines)-1]
	if f.pending && line.first < line.last {
		if f.used+1+width > f.width {
			f.line(f.indent, f.indent)
		} else {
			f.gap(style, item)
		}
		f.start, f.startUsed = len(f.segments), f.used
	}
	f.pending = false
	if f.used+width > f.width && f.start > f.lines[len(f.lines)-1].first {
		f.takeAlong()
	}
	if f.used+width <= f.width {
		f.put(style, item, word, width)
		return
	}
	f.long(style, item, word)
}

// gap sets a blank, which belongs to what stands on both sides of it alike.
func (f *flow) gap(style theme.Style, item int32) {
	last := f.segments[len(f.segments)-1]
	if last.style != style {
		style = theme.Plain
	}
	if last.item != item {
		item = noItem
	}
	f.put(style, item, " ", 1)
}

// takeAlong moves the beginning of the word being set to a line of its own.
func (f *flow) takeAlong() {
	line := &f.lines[len(f.lines)-1]
	begun := f.used - f.startUsed
	line.last = f.start
	f.lines = append(f.lines, flowLine{f.indent, f.start, len(f.segments)})
	f.used, f.startUsed = f.indent+begun, f.indent
}

// long sets a word that does not fit on a line, in pieces.
func (f *flow) long(style theme.Style, item int32, word string) {
	for word != "" {
		f.ranges = cells.Wrap(f.method, word, max(f.width-f.used, 1), f.ranges[:0])
		end := int(f.ranges[0].End)
		if end == 0 {
			return // nothing of it is left by cleaning
		}
		f.put(style, item, word[:end], wordWidth(f.method, word[:end]))
		if word = word[end:]; word != "" {
			f.line(f.indent, f.indent)
		}
	}
}

func (f *flow) put(style theme.Style, item int32, text string, width int) {
	f.used += width
	f.segments = append(f.segments, segment{style, text, item})
	f.lines[len(f.lines)-1].last = len(f.segments)
}

func wordWidth(m cells.Method, word string) int {
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf || word[i] < 0x20 || word[i] == 0x7F {
			return cells.Width(m, clean.Line(word))
		}
	}
	return len(word)
}
