package views

import (
	"strconv"
	"unicode"
	"unicode/utf8"
	"unsafe"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
)

// list is the left pane: the events of an answer under headers of year and
// month, of which only those on the screen are ever looked at.
//
//	 2025 septiembre ─────────── 4    group
//	▌mié 3 sep   Putin y Xi …  ×2≠    row: cursor, date, title, marks
type list struct {
	answer *answer
	cursor int // row
	scroll
	height int
	// anchor is the event that the person last went to: the cursor returns to
	// it whenever it is there.
	anchor string
	strip  strip
	strips int // rows of the strip above the list
	surface
	scratch []byte
}

// setAnswer shows another answer; the cursor stays on its event, or near it.
func (l *list) setAnswer(a *answer) {
	offset := 0
	if l.answer != nil && len(l.answer.rows) > 0 {
		offset = l.answer.lineOf(l.cursor) - l.top
	}
	old := l.answer
	l.answer, l.drawn = a, false
	if e := l.anchored(old); e >= 0 {
		l.cursor, _ = a.rowOf(e)
	}
	if l.anchor == "" { // nobody has gone anywhere yet
		l.cursor, l.top = a.firstDated(), 0
	}
	l.cursor = max(min(l.cursor, len(a.rows)-1), 0)
	if len(a.rows) > 0 && l.anchor != "" {
		l.top = a.lineOf(l.cursor) - offset
	}
	l.settle()
}

// anchored is the event that the person last went to, -1 where it is no more:
// in a new corpus it is found by any of its tellings.
func (l *list) anchored(old *answer) int32 {
	c := l.answer.corpus
	e := c.ids.find(l.anchor)
	if e >= 0 || l.anchor == "" || old == nil || old.corpus == c {
		return e
	}
	if e = c.again(old.corpus, old.corpus.ids.find(l.anchor)); e >= 0 {
		l.anchor = c.Events[e].ID.String()
	}
	return e
}

// settle brings the cursor's line, and the header just above it, into view.
func (l *list) settle() {
	if l.answer == nil || l.height <= 0 {
		return
	}
	l.follow(l.answer.outline, l.cursor, l.height)
	l.stale()
}

// setSize takes the pane's size, of which the strip takes its part.
func (l *list) setSize(to size) {
	h := to.h
	l.strips = 0
	if h >= minStripHeight {
		l.strips = stripRows
		l.strip.fit(l.answer, to.w-2)
		h -= stripRows
	}
	if l.height != h {
		l.height = h
		l.settle()
	}
}

// event is the event under the cursor.
func (l *list) event() *model.Event { return l.answer.event(l.cursor) }

// goTo puts the cursor on a row, and says whether it moved.
func (l *list) goTo(row int) bool {
	if l.answer == nil || len(l.answer.rows) == 0 {
		return false
	}
	row = max(min(row, len(l.answer.rows)-1), 0)
	moved := row != l.cursor
	l.cursor = row
	l.anchor = l.event().ID.String()
	l.settle()
	return moved
}

// move does what a moving key asks for.
func (l *list) move(do action) bool { return l.goTo(moved(do, l.cursor, l.height)) }

// moved is the row that a moving key leads to from another.
func moved(do action, row, height int) int {
	switch do {
	case nextEvent:
		return row + 1
	case prevEvent:
		return row - 1
	}
	return row + steps(do, height)
}

// steps is how many lines a paging key goes, in a pane of the height.
func steps(do action, height int) int {
	switch do {
	case moveDown:
		return 1
	case moveUp:
		return -1
	case halfDown:
		return max(height/2, 1)
	case halfUp:
		return -max(height/2, 1)
	case pageDown:
		return max(height-1, 1)
	case pageUp:
		return -max(height-1, 1)
	case moveTop:
		return -(1 << 30)
	case moveBottom:
		return 1 << 30
	}
	return 0
}

// draw draws the rows on the screen.
func (l *list) draw(b *browser, to size, focused bool) {
	l.surface.draw(&b.row, to, focused, func(row *cells.Row, i int) {
		if i < l.strips {
			l.strip.drawRow(b, row, i)
			return
		}
		line := l.top + i - l.strips
		if l.answer == nil || line >= l.answer.lines() {
			l.drawNothing(b, row, i-l.strips)
			return
		}
		r, g := l.answer.at(line)
		if r < 0 {
			l.scratch = drawGroup(b, row, l.answer.groups[g], l.answer.size(g), l.scratch)
			return
		}
		l.drawEvent(b, row, r, g, focused)
	})
}

// drawGroup is the header of a group of n rows; scratch is used and given back.
func drawGroup(b *browser, row *cells.Row, g group, n int, scratch []byte) []byte {
	t := b.theme
	year, rest := g.name(b.words, scratch[:0])
	row.Space(t.Group, 1)
	row.Bytes(t.Group, year)
	if len(year) > 0 && rest != "" {
		row.Space(t.Group, 1)
	}
	row.Text(t.Group, rest)
	row.Space(t.Rule, 1)
	scratch = strconv.AppendInt(year[:0], int64(n), 10)
	row.Fill(t.Rule, "─", row.Room()-len(scratch)-2)
	row.Space(t.Rule, 1)
	row.Bytes(t.Rule, scratch)
	return scratch
}

// rowStyles are the styles of a row's parts.
type rowStyles struct{ blank, text, date, mark theme.Style }

func rowStylesOf(t *theme.Theme, isCursor, focused, unsure bool) rowStyles {
	switch {
	case isCursor && focused:
		return rowStyles{t.Cursor, t.Cursor, t.CursorDim, t.CursorDim}
	case isCursor:
		return rowStyles{t.Shadow, t.Shadow, t.ShadowDim, t.ShadowDim}
	case unsure:
		return rowStyles{theme.Plain, t.Text, t.Unsure, t.Conflict}
	}
	return rowStyles{theme.Plain, t.Text, t.Date, t.Conflict}
}

func (l *list) drawEvent(b *browser, row *cells.Row, r, g int, focused bool) {
	e := l.answer.event(r)
	s := rowStylesOf(b.theme, r == l.cursor, focused, isUnsure(e.Shown()))
	if r == l.cursor {
		row.Text(b.theme.Mark, "▌")
	} else {
		row.Space(theme.Plain, 1)
	}
	width := b.dates.width(row.Room())
	l.scratch = b.appendDate(l.scratch[:0], l.answer, e, l.answer.groups[g])
	before := row.Room()
	if n := spanColumn(before + 1); b.dates == datesDrawn && n > 0 {
		row.Cut(s.date, bytesString(l.scratch), width-n-1)
		row.Space(s.blank, width-n-(before-row.Room()))
		l.drawSpan(b, row, s, e.Date, g, n)
	} else {
		row.Cut(s.date, bytesString(l.scratch), width)
	}
	row.Space(s.blank, width-(before-row.Room()))
	if b.marked != "" && l.answer.corpus.ids.find(b.marked) == l.answer.rows[r] {
		row.Text(b.theme.Mark, "&")
	} else {
		row.Space(s.blank, 1)
	}

	marks := 0
	if row.Room() > 18 && (e.Mentions.Len() > 1 || e.Conflicts.Len() > 0) {
		marks = 5
	}
	l.scratch = appendTitle(l.scratch[:0], l.answer.corpus.Chronology, e)
	row.Cut(s.text, bytesString(l.scratch), row.Room()-marks)
	if marks > 0 {
		l.drawMarks(row, s, e)
	}
	row.EndWith(s.blank)
}

// drawSpan draws a date on the month or year of its group.
func (l *list) drawSpan(b *browser, row *cells.Row, s rowStyles, d model.Date, g, n int) {
	scale := groupScale(l.answer.groups[g])
	if scale.IsZero() {
		row.Space(s.blank, n)
		return
	}
	writeSpan(d, scale, n, func(isFull bool, sign string, n int) {
		style := s.date
		if !isFull && s.blank == theme.Plain {
			style = b.theme.Rule
		}
		row.Fill(style, sign, n)
	})
}

// drawMarks says in the last cells how many tellings the event has, and
// whether they disagree.
func (l *list) drawMarks(row *cells.Row, s rowStyles, e *model.Event) {
	sign := " "
	if e.Conflicts.Len() > 0 {
		sign = "≠"
	}
	l.scratch = l.scratch[:0]
	if n := l.answer.corpus.Chronology.Tellings(e); n > 1 {
		l.scratch = strconv.AppendInt(append(l.scratch, "×"...), int64(min(n, 99)), 10)
	}
	row.Space(s.blank, row.Room()-utf8.RuneCount(l.scratch)-1)
	row.Bytes(s.date, l.scratch)
	row.Text(s.mark, sign)
}

// dateWidth is the width of the date column in a list of the width.
func dateWidth(width int) int {
	if width >= 30 {
		return 12
	}
	return min(10, width/3)
}

// drawNothing says on an empty list why it is empty.
func (l *list) drawNothing(b *browser, row *cells.Row, i int) {
	if l.answer != nil && len(l.answer.rows) > 0 {
		return
	}
	lines := b.emptyLines()
	if i < len(lines) {
		row.Space(theme.Plain, 1)
		row.Cut(lines[i].style, lines[i].text, row.Room())
	}
}

// appendTitle is Chronology.Title into a buffer.
func appendTitle(dst []byte, c *model.Chronology, e *model.Event) []byte {
	return c.AppendTitle(dst, e, maxTitle)
}

// maxTitle is how many bytes of a title are ever looked at: more than a screen
// is wide.
const maxTitle = 4 * maxWidth

// appendWords appends s with one blank between words.
func appendWords(dst []byte, s string) []byte {
	start, gap := len(dst), false
	for _, r := range s {
		if len(dst)-start > maxTitle {
			break
		}
		if unicode.IsSpace(r) {
			gap = true
			continue
		}
		if gap && len(dst) > start {
			dst = append(dst, ' ')
		}
		gap = false
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// bytesString is b as a string without a copy, for calls that keep none of it.
func bytesString(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }
