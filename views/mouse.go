package views

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"hito/views/cells"
)

// The mouse, which is heard only where it was asked for: a terminal whose mouse
// is heard selects no text by itself. A click does what the keys do that lead to
// the same place, a second one on the spot opens; the wheel scrolls the pane it
// is over, whichever has the focus; a divider is dragged to where it is wanted,
// and dragging over the bars of the strip asks for their time.

// twice is within how long two clicks on one spot are a double click.
const twice = 400 * time.Millisecond

// wheelRows is how many rows a notch of the wheel scrolls.
const wheelRows = 3

// spot is a part of the header or the footer that can be clicked: a term of the
// filter, a pane's tab, or a key with what it does.
type spot struct {
	bar      pieceKind
	from, to int // columns, from and up to
	term     int // -1 where it is none
	tab      pane
	do       action
}

// drag is what is being dragged.
type drag uint8

const (
	dragNothing drag = iota
	dragLeft         // the right border of the left pane
	dragColumn       // that between detail and source, side by side
	dragUpper        // that between them, one over the other
	dragStack        // the title of a stacked pane
	dragBrush        // the bars of the strip
)

// pointer is what the mouse has done.
type pointer struct {
	dragging drag
	pane     pane // whose title is dragged
	from     int  // the bar where a brush began
	at       time.Time
	x, y     int
	spots    []spot
}

// spot notes that what was drawn since room cells were left of the bar being drawn
// can be clicked.
func (b *browser) spot(row *cells.Row, room int, s spot) {
	s.bar, s.from, s.to = b.bar, b.layout.width-room, b.layout.width-row.Room()
	b.pointer.spots = append(b.pointer.spots, s)
}

// toggleMouse begins or ends hearing the mouse.
func (b *browser) toggleMouse() {
	b.panes.Mouse = !b.panes.Mouse
	b.notice = b.ui.Arranged.MouseOff
	if b.panes.Mouse {
		b.notice = b.ui.Arranged.MouseOn
	}
}

// mouse does what the mouse asks for.
func (b *browser) mouse(msg tea.MouseMsg) tea.Cmd {
	m := msg.Mouse()
	if m.X < 0 || m.Y < 0 || m.Y >= len(b.layout.rows) || !b.panes.Mouse {
		return nil
	}
	switch msg.(type) {
	case tea.MouseWheelMsg:
		switch m.Button {
		case tea.MouseWheelDown:
			b.wheelOver(m, wheelRows)
		case tea.MouseWheelUp:
			b.wheelOver(m, -wheelRows)
		}
	case tea.MouseClickMsg:
		if m.Button == tea.MouseLeft && b.typing == typingNothing {
			return b.click(m)
		}
	case tea.MouseMotionMsg:
		b.dragTo(m)
	case tea.MouseReleaseMsg:
		was := b.pointer.dragging
		b.pointer.dragging = dragNothing
		if was == dragBrush {
			return b.brushed(b.barAt(m.X))
		}
	}
	return nil
}

// pieceAt is the piece of the screen at a cell, how far into it the cell is, and
// which of its row's pieces it is.
func (l *layout) pieceAt(x, y int) (p piece, inside, n int) {
	for n, p := range l.rows[y] {
		if x < p.width {
			return p, x, n
		}
		x -= p.width
	}
	return piece{}, 0, -1
}

// click does what a press of the button asks for.
func (b *browser) click(m tea.Mouse) tea.Cmd {
	b.notice = ""
	now := b.now()
	double := m.X == b.pointer.x && m.Y == b.pointer.y && now.Sub(b.pointer.at) < twice
	b.pointer.x, b.pointer.y, b.pointer.at = m.X, m.Y, now
	if double {
		b.pointer.at = time.Time{} // a third click begins anew
	}
	p, inside, n := b.layout.pieceAt(m.X, m.Y)
	if n < 0 {
		return nil
	}
	switch p.kind {
	case pieceHeader, pieceTabs, pieceFooter:
		return b.clickBar(p.kind, m.X)
	case pieceBorder:
		b.grab(m.Y, n)
		return nil
	case pieceTitle:
		b.clickTitle(p.pane)
		return nil
	}
	switch {
	case p.pane == paneOver:
		return b.covering().clicked(b, p.row, inside, double)
	case b.over != overNothing:
		b.over = overNothing // a click beside what lies over the panes closes it
		return nil
	}
	b.focus = p.pane
	return b.clickPane(p, inside, double)
}

// clickBar does what the spot under the pointer says.
func (b *browser) clickBar(bar pieceKind, x int) tea.Cmd {
	for _, s := range b.pointer.spots {
		if s.bar != bar || x < s.from || x >= s.to {
			continue
		}
		switch {
		case s.do != "" && b.over == overNothing:
			if do := s.do; do == nextEvent || do == prevEvent {
				return b.skim(do)
			}
			return b.paneKey(s.do)
		case s.do != "":
		case s.term < 0:
			b.focus = s.tab
		case b.mode == modeDocs:
			return b.docsKey(clearFilter)
		case s.term < len(b.query.Terms):
			return b.setQuery(b.query.Less(b.query.Terms[s.term]))
		}
		return nil
	}
	return nil
}

// clickTitle gives a pane the focus, and takes hold of the divider that its title
// is part of.
func (b *browser) clickTitle(p pane) {
	if p == paneOver || b.over != overNothing {
		return
	}
	b.focus = p
	switch {
	case b.layout.single || p == paneList || b.panes.Alone:
	case b.layout.isStacked():
		b.pointer.dragging, b.pointer.pane = dragStack, p
	case p == paneSource && !b.layout.isColumns():
		b.pointer.dragging = dragUpper
	}
}

// grab takes hold of a border, which is piece n of its row.
func (b *browser) grab(y, n int) {
	switch {
	case b.over != overNothing:
	case n == 1:
		b.pointer.dragging = dragLeft
	case n == 3:
		b.pointer.dragging = dragColumn
	}
}

// dragTo moves what is being dragged under the pointer.
func (b *browser) dragTo(m tea.Mouse) {
	l := &b.layout
	if b.over != overNothing {
		b.pointer.dragging = dragNothing
	}
	switch b.pointer.dragging {
	case dragLeft:
		b.setLeft(m.X)
	case dragColumn:
		b.setColumn(m.X - l.bodies[paneList].w - 1)
	case dragUpper:
		b.setUpper(m.Y - 2) // under the header and the upper title
	case dragStack:
		above := b.pointer.pane - 1
		top := 2 // its first row
		if above == paneDetail {
			top += l.bodies[paneList].h + 1
		}
		b.stackRows(above, m.Y-top)
	case dragBrush:
		b.brushing(b.barAt(m.X))
	}
}

// clickPane does what a click in a pane asks for.
func (b *browser) clickPane(p piece, inside int, double bool) tea.Cmd {
	switch p.pane {
	case paneList:
		if !b.clickList(p.row, inside) {
			return nil
		}
	case paneDetail:
		n := b.detail.top + p.row
		if n >= len(b.detail.lines) {
			return nil
		}
		b.clickDetail(n, inside)
	case paneSource:
		b.clickSource(p.row, inside)
	}
	if double {
		b.open()
	}
	return nil
}

// clickList goes to a row of the left pane, and reports whether there is one.
func (b *browser) clickList(row, inside int) bool {
	l := &b.list
	if b.mode == modeDocs {
		d := &b.docs
		if d.answer == nil || row < 1 || d.top+row-1 >= d.answer.lines() {
			return false
		}
		r, g := d.answer.at(d.top + row - 1)
		if r < 0 {
			r = int(d.answer.groups[g].first)
		}
		if d.goTo(r) {
			b.followDocs()
		}
		return true
	}
	if b.lanes.shown {
		return b.clickLanes(row, inside)
	}
	if row < l.strips {
		b.pointer.dragging, b.pointer.from = dragBrush, b.barAt(inside)
		return false
	}
	line := l.top + row - l.strips
	if l.answer == nil || line >= l.answer.lines() {
		return false
	}
	r, g := l.answer.at(line)
	if r < 0 {
		r = int(l.answer.groups[g].first)
	}
	l.goTo(r)
	b.followList()
	return true
}

// clickDetail puts the cursor on the item at a cell, or the first of its line.
func (b *browser) clickDetail(n, inside int) {
	d := &b.detail
	line := d.lines[n]
	at, first, here := 1+line.indent, noItem, noItem
	for _, s := range d.segments[line.first:line.last] {
		width := wordWidth(d.method, s.text)
		if s.item >= 0 && first < 0 {
			first = s.item
		}
		if inside >= at && inside < at+width && s.item >= 0 {
			here = s.item
		}
		at += width
	}
	if here < 0 {
		here = first
	}
	if here >= 0 {
		d.cursor = int(here)
		d.surface.stale()
		b.followItem()
	}
}

// clickSource marks the telling at a cell of the source, if there is one.
func (b *browser) clickSource(row, _ int) {
	s := &b.source
	n := s.top + row
	if s.corpus == nil || s.document < 0 || n >= len(s.rows) || s.kind(s.rows[n]) != 1 {
		return
	}
	r := s.rows[n]
	first, last := s.corpus.tellings(s.document)
	for m := first; m < last; m++ {
		if t := s.corpus.Mentions[m].Span; t.Start < r.End && t.End > r.Start {
			s.open(s.corpus, s.document, m, s.target)
			if e := b.event(); e != nil && !has(b.detail.corpus.tellingsOf(e), m) {
				b.notice = b.ui.EnterGoesThere
			}
			return
		}
	}
}

// wheelOver scrolls what the pointer is over.
func (b *browser) wheelOver(m tea.Mouse, by int) {
	p, _, n := b.layout.pieceAt(m.X, m.Y)
	if n < 0 || p.kind != pieceBody {
		return
	}
	switch p.pane {
	case paneList:
		if b.mode == modeDocs {
			if d := &b.docs; d.answer != nil {
				d.wheel(by, d.answer.lines(), d.height)
				d.stale()
			}
		} else if l := &b.lanes; l.shown {
			if l.table != nil {
				l.wheel(by, len(l.table.lanes), max(l.height, 1))
				l.stale()
			}
		} else if l := &b.list; l.answer != nil {
			l.wheel(by, l.answer.lines(), l.height)
			l.stale()
		}
	case paneDetail:
		b.detail.wheel(by, len(b.detail.lines), b.detail.height)
		b.detail.surface.stale()
	case paneSource:
		b.source.wheel(by, len(b.source.rows), b.source.height)
		b.source.stale()
	case paneOver:
		b.covering().wheeled(b, by, by/wheelRows)
	}
}

// wheel moves the window on a thing of n rows.
func (s *scroll) wheel(by, n, height int) {
	s.top += by
	s.clamp(n, height)
}
