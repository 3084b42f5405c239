package views

import tea "charm.land/bubbletea/v2"

// over is what lies over the panes.
type over uint8

const (
	overNothing over = iota
	overPicker
	overHelp
	overProblems
	overPalette
	overFacet
	overCompare
	overDoubts
	overCell
	overMends
	overOutput // what a program said
)

// covering is what can lie over the panes: a list to choose from, which takes
// the right column and leaves the timeline beside it, or a page.
type covering interface {
	// pressed does what a key asks for.
	pressed(b *browser, k tea.KeyPressMsg) tea.Cmd
	// clicked does what a click in a row, so many cells in, asks for: it chooses
	// a line, its box includes it, a double click takes it.
	clicked(b *browser, row, inside int, double bool) tea.Cmd
	// wheeled scrolls by rows, or moves the cursor by notches of the wheel.
	wheeled(b *browser, rows, notches int)
	// heading is what its title says.
	heading(b *browser) string
	draw(b *browser, to size)
	face() *surface
}

// page is a covering that takes the whole screen, and is laid out before it is
// drawn.
type page interface {
	covering
	build(b *browser, to size)
}

// typist is a covering in which text can be typed.
type typist interface {
	covering
	pasted(b *browser, text string) tea.Cmd
	// caret is how much room is right of the cursor in the first row, and whether
	// text is being typed.
	caret() (room int, typing bool)
}

// covering is what lies over the panes, if anything does.
func (b *browser) covering() covering {
	switch b.over {
	case overPicker:
		return &b.picker
	case overPalette:
		return &b.palette
	case overFacet:
		return &b.facets
	case overCompare:
		return &b.compare
	case overDoubts:
		return &b.doubts
	case overCell:
		return &b.cell
	case overMends:
		return &b.mends
	case overHelp, overProblems, overOutput:
		return &b.pager
	}
	return nil
}

// covers is how much of the screen what lies over the panes takes.
func (b *browser) covers() overlay {
	switch b.covering().(type) {
	case nil:
		return overNone
	case page:
		return overAll
	}
	return overSide
}
