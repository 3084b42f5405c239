package views

import (
	tea "charm.land/bubbletea/v2"

	"hito/views/cells"
)

// View draws the screen: panes in which nothing changed are copied as they
// were drawn last, and nothing is done where nothing changed at all.
func (b *browser) View() tea.View {
	if b.behind || !b.changed {
		return b.view
	}
	b.changed = false
	v := tea.NewView(b.draw())
	v.AltScreen = true
	v.WindowTitle = "hito"
	if b.title != "" {
		v.WindowTitle = "hito · " + b.title
	}
	v.Cursor = b.cursor()
	if b.panes.Mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	b.view = v
	return v
}

// cursor is where the terminal's own cursor belongs: in the text that is being
// typed, where input methods and screen readers look for it.
func (b *browser) cursor() *tea.Cursor {
	if b.typing != typingNothing && b.height >= minBarsHeight {
		return tea.NewCursor(min(b.layout.width-b.entry.room, b.layout.width-1), len(b.layout.rows)-1)
	}
	if t, ok := b.covering().(typist); ok {
		if room, typing := t.caret(); typing {
			return b.cursorOver(room)
		}
	}
	return nil
}

// cursorOver is the cursor in the first row of what lies over the panes, which
// ends where the screen does, with so much room behind it.
func (b *browser) cursorOver(room int) *tea.Cursor {
	for y, pieces := range b.layout.rows {
		if last := pieces[len(pieces)-1]; last.kind == pieceBody && last.pane == paneOver {
			return tea.NewCursor(min(b.layout.width-room, b.layout.width-1), y)
		}
	}
	return nil
}

func (b *browser) draw() string {
	b.drawPanes()
	b.frame, b.pointer.spots = b.frame[:0], b.pointer.spots[:0]
	for y, pieces := range b.layout.rows {
		if y > 0 {
			b.frame = append(b.frame, '\n')
		}
		for _, p := range pieces {
			b.drawPiece(p)
		}
	}
	return string(b.frame)
}

// drawPanes brings the panes on the screen up to date.
func (b *browser) drawPanes() {
	bodies := &b.layout.bodies
	free := b.over == overNothing
	switch {
	case bodies[paneList].h == 0:
	case b.mode == modeDocs:
		b.docs.draw(b, bodies[paneList], free && b.focus == paneList)
	case b.lanes.shown:
		b.lanes.draw(b, bodies[paneList], free && b.focus == paneList)
	default:
		b.list.draw(b, bodies[paneList], free && b.focus == paneList)
	}
	if bodies[paneDetail].h > 0 {
		b.detail.draw(b, bodies[paneDetail], free && b.focus == paneDetail)
	}
	if bodies[paneSource].h > 0 {
		b.source.draw(b, bodies[paneSource])
	}
	if c := b.covering(); c != nil && bodies[paneOver].h > 0 {
		c.draw(b, bodies[paneOver])
	}
}

// drawPiece appends a piece of a row.
func (b *browser) drawPiece(p piece) {
	switch p.kind {
	case pieceBody:
		b.frame = append(b.frame, b.body(p.pane).row(p.row)...)
		return
	case pieceBorder:
		b.frame = append(b.frame, b.theme.Rule.Sequence()...)
		b.frame = append(b.frame, p.text...)
		b.frame = append(b.frame, "\x1b[m"...)
		return
	}
	b.row.Start(b.frame, p.width)
	b.drawBar(&b.row, p)
	b.frame = b.row.End()
}

func (b *browser) drawBar(row *cells.Row, p piece) {
	b.bar = p.kind
	switch p.kind {
	case pieceHeader:
		b.drawHeader(row)
	case pieceTabs:
		b.drawTabs(row)
	case pieceTitle:
		b.drawTitle(row, p.pane)
	case pieceFooter:
		b.drawFooter(row)
	}
}

// body is the drawn rows of a pane.
func (b *browser) body(p pane) *surface {
	switch p {
	case paneList:
		if b.mode == modeDocs {
			return &b.docs.surface
		}
		if b.lanes.shown {
			return &b.lanes.surface
		}
		return &b.list.surface
	case paneDetail:
		return &b.detail.surface
	case paneSource:
		return &b.source.surface
	}
	return b.covering().face()
}
