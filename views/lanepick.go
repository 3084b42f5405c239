package views

import (
	tea "charm.land/bubbletea/v2"

	"hito/views/cells"
)

// cellPick is the choice between the events of one cell of the lanes.
//
//	Marta Vega · octubre de 2025 ───────────── 1/2
//	▌13 oct 2025  Vega se había reunido con el alcalde
//	 14 oct 2025  La presidenta Marta Vega y el ministro…
type cellPick struct {
	cursor int
	scroll
	surface
}

func (p *cellPick) begin(l *lanes) {
	p.cursor, p.top = l.pick, 0
	p.stale()
}

func (p *cellPick) heading(b *browser) string { return b.ui.CellTitle }

func (p *cellPick) clicked(b *browser, row, _ int, double bool) tea.Cmd {
	n := p.top + row - 1
	if row < 1 || n >= len(b.lanes.inCell) {
		return nil
	}
	p.cursor = n
	p.stale()
	if double {
		return b.acceptCell()
	}
	return nil
}

func (p *cellPick) wheeled(b *browser, _, notches int) {
	p.cursor = max(min(p.cursor+notches, len(b.lanes.inCell)-1), 0)
	p.stale()
}

func (p *cellPick) pressed(b *browser, k tea.KeyPressMsg) tea.Cmd {
	l := &b.lanes
	switch b.keys.find(inChoices, k) {
	case pickClose:
		b.over = overNothing
	case pickDown:
		p.cursor = min(p.cursor+1, len(l.inCell)-1)
	case pickUp:
		p.cursor = max(p.cursor-1, 0)
	case pickAccept, pickInclude:
		return b.acceptCell()
	}
	p.stale()
	return nil
}

// acceptCell opens the event that was chosen.
func (b *browser) acceptCell() tea.Cmd {
	l := &b.lanes
	b.over = overNothing
	if b.cell.cursor < len(l.inCell) {
		l.pick = b.cell.cursor
		l.settle(l.row())
		b.followLanes()
		b.focus = paneDetail
	}
	return nil
}

func (p *cellPick) draw(b *browser, to size) {
	l := &b.lanes
	height := max(to.h-1, 1)
	p.cursor = max(min(p.cursor, len(l.inCell)-1), 0)
	p.reveal(p.cursor, p.cursor, height)
	p.clamp(len(l.inCell), height)
	p.surface.draw(&b.row, to, true, func(row *cells.Row, i int) {
		switch n := p.top + i - 1; {
		case l.table == nil || len(l.table.lanes) == 0:
		case i == 0:
			l.drawCellHead(b, row)
		case n < len(l.inCell):
			pick := l.pick
			l.pick = p.cursor
			l.drawCellRow(b, row, n)
			l.pick = pick
		}
	})
}
