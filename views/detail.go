package views

import (
	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
)

// detail is the upper right pane: one event whole, as a flow of items that the
// cursor goes through.
//
//	Putin y Xi firman un tratado              title
//	lunes 1 de septiembre de 2025 · tratado   date
//	 · «este lunes», contado desde …          reasons
//	Actores  Vladímir Putin · Xi Jinping      actors, one item each
//	Relatos (2)
//	 1 El Diario · 2 sep 2025                 tellings
//	   «El presidente …»
type detail struct {
	event    int32 // number in the chronology, -1 for none
	document int32 // shown in place of an event, -1 for none
	corpus   *corpus
	flow
	items  []item
	cursor int // item
	scroll
	height int
	surface
	marks  marks
	finder finder
	hunt   hunt
	starts []int32 // where each segment begins in the text that is hunted in
	folds  [partCount]bool
	spread bool // all dates of this event's tellings are drawn
	stale  bool
}

type itemKind uint8

const (
	itemTitle itemKind = iota
	itemDate
	itemReason
	itemActor
	itemTelling
	itemConflict
	itemMerge
	itemTold // of a document: an event that it tells
	itemFold // a part that is folded
)

// item is something in the detail pane that the cursor can be on.
type item struct {
	kind itemKind
	// span is the words behind it, telling the telling they belong to (its
	// place in the event's list), -1 where to none.
	span    model.Span
	telling int
	// mention is the telling of itemTold.
	mention int32
	actor   int32 // -1 where it is none
	part    part
	// first and last are its lines.
	first, last int
}

// show shows an event or a document, from its top; both are -1 for nothing.
func (d *detail) show(c *corpus, event, document int32) {
	if d.corpus == c && d.event == event && d.document == document {
		return
	}
	d.corpus, d.event, d.document = c, event, document
	d.cursor, d.top, d.spread = 0, 0, false
	d.rebuild()
}

// rebuild sets the text anew, as after a change of width or theme.
func (d *detail) rebuild() { d.stale = true; d.surface.stale() }

// build sets the event into lines.
func (d *detail) build(b *browser, to size) {
	if !d.stale && d.width == max(to.w-2, 1) && d.height == to.h && d.method == b.row.Method {
		return
	}
	d.reset(b.row.Method, to.w-2)
	d.items, d.height, d.stale = d.items[:0], to.h, false
	d.surface.stale()
	switch {
	case d.corpus != nil && d.event >= 0:
		newTeller(d, b).all()
	case d.corpus != nil && d.document >= 0:
		newTeller(d, b).whole(d.document)
	}
	d.cursor = max(min(d.cursor, len(d.items)-1), 0)
	d.findItems()
	d.clamp(len(d.lines), d.height)
	d.seek()
}

// findItems sets the lines of each item.
func (d *detail) findItems() {
	for i := range d.items {
		d.items[i].first = -1
	}
	for n, line := range d.lines {
		for _, s := range d.segments[line.first:line.last] {
			if s.item < 0 {
				continue
			}
			if it := &d.items[s.item]; it.first < 0 {
				it.first, it.last = n, n
			} else {
				it.last = n
			}
		}
	}
}

// current is the item under the cursor, nil where there is none.
func (d *detail) current() *item {
	if d.cursor < len(d.items) {
		return &d.items[d.cursor]
	}
	return nil
}

// move does what a moving key asks for.
func (d *detail) move(do action) {
	switch do {
	case moveTop:
		d.goTo(0)
		d.top = 0
	case moveBottom:
		d.goTo(len(d.items) - 1)
		d.clampTo(1 << 30)
	case moveDown:
		d.step(1)
	case moveUp:
		d.step(-1)
	default:
		d.page(steps(do, d.height))
	}
	d.surface.stale()
}

// step goes to the next item, scrolling through one that is taller than the
// pane first.
func (d *detail) step(by int) {
	it := d.current()
	if it == nil {
		return
	}
	if by > 0 && it.last >= d.top+d.height {
		d.clampTo(d.top + 1)
		return
	}
	if by < 0 && it.first < d.top && it.first >= 0 {
		d.clampTo(d.top - 1)
		return
	}
	if by > 0 && d.cursor == len(d.items)-1 {
		d.clampTo(d.top + 1)
		return
	}
	if by < 0 && d.cursor == 0 {
		d.clampTo(d.top - 1)
		return
	}
	d.goTo(d.cursor + by)
}

// page scrolls and takes the cursor along.
func (d *detail) page(by int) {
	d.clampTo(d.top + by)
	if by > 0 {
		for d.cursor < len(d.items)-1 && d.items[d.cursor].first < d.top {
			d.cursor++
		}
		if d.top+d.height >= len(d.lines) && d.cursor < len(d.items)-1 && d.items[d.cursor].last < d.top+d.height/2 {
			d.cursor = len(d.items) - 1
		}
		return
	}
	for d.cursor > 0 && d.items[d.cursor].first >= d.top+d.height {
		d.cursor--
	}
	if d.top == 0 {
		d.cursor = 0
	}
}

func (d *detail) clampTo(top int) {
	d.top = top
	d.clamp(len(d.lines), d.height)
}

// goTo puts the cursor on an item and brings it into view.
func (d *detail) goTo(i int) {
	d.cursor = max(min(i, len(d.items)-1), 0)
	if it := d.current(); it != nil && it.first >= 0 {
		d.reveal(it.first, min(it.last, it.first+d.height-1), d.height)
	}
	d.clamp(len(d.lines), d.height)
	d.surface.stale()
}

// find is the first item of a kind and telling, -1 where there is none.
func (d *detail) find(kind itemKind, telling int) int {
	for i := range d.items {
		if d.items[i].kind == kind && (telling < 0 || d.items[i].telling == telling) {
			return i
		}
	}
	return -1
}

// draw draws the lines on the screen.
func (d *detail) draw(b *browser, to size, focused bool) {
	d.build(b, to)
	d.surface.draw(&b.row, to, focused, func(row *cells.Row, i int) {
		n := d.top + i
		if n >= len(d.lines) {
			if i == 0 && len(d.lines) == 0 {
				row.Space(theme.Plain, 1)
				row.Cut(b.theme.Dim, b.noDetail(), row.Room())
			}
			return
		}
		d.drawLine(b.theme, row, d.lines[n], focused)
	})
}

func (d *detail) drawLine(t *theme.Theme, row *cells.Row, line flowLine, focused bool) {
	segments := d.segments[line.first:line.last]
	mark := " "
	for _, s := range segments {
		if s.item >= 0 && int(s.item) == d.cursor && focused {
			mark = "▌"
		}
	}
	row.Text(t.Mark, mark)
	row.Space(theme.Plain, line.indent)
	for i, s := range segments {
		style := s.style
		if focused && int(s.item) == d.cursor {
			style = cursorStyle(t, d.items[s.item].kind, style)
		}
		d.drawHunted(t, row, style, line.first+i)
	}
}

// drawHunted draws a segment, what was hunted in it marked.
func (d *detail) drawHunted(t *theme.Theme, row *cells.Row, style theme.Style, segment int) {
	text := d.segments[segment].text
	if !d.hunt.on() || segment >= len(d.starts) {
		row.Text(style, text)
		return
	}
	start, done := d.starts[segment], 0
	for _, hit := range overlapping(d.hunt.hits, start, start+int32(len(text))) {
		from, to := max(int(hit.Start-start), 0), min(int(hit.End-start), len(text))
		row.Text(style, text[done:from])
		row.Text(t.Match, text[from:to])
		done = to
	}
	row.Text(style, text[done:])
}

// cursorStyle is how a segment looks under the cursor: short items are
// painted, long ones keep their marks and have the sign in the margin.
func cursorStyle(t *theme.Theme, kind itemKind, style theme.Style) theme.Style {
	if kind == itemTelling {
		return style
	}
	return t.Cursor
}
