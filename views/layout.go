package views

import "cmp"

// The screen, by size. From 70 columns and 16 rows up, three panes; the split
// of the right column follows the focus where rows are few:
//
//	hito  seeds                         12 de 35 · actor:putin   header
//	━ 1 Cronología ━━━━━━━━━━┬─ 2 Hecho ──────────────────────   titles
//	 2025 septiembre ────── 4│Putin y Xi firman …                bodies
//	▌mié 3 sep  Putin y Xi …├─ 3 Fuente · a.txt · 3 sep 2025 ──
//	 vie 5 sep  …            │El presidente …
//	j k mover  Enter abrir  …                      ? ayuda  q    footer
//
// From 180 columns up the three panes stand side by side; below 70 they stand
// over each other where there are 30 rows. In less, one pane at a time under a
// strip of tabs; below 5 rows, the pane alone. An overlay (the actor picker)
// takes the right column, or the whole screen (help). What the person has sized
// otherwise (Panes) counts before all of these shares.

// pane is a part of the screen that shows something.
type pane uint8

const (
	paneList pane = iota
	paneDetail
	paneSource
	paneOver // what lies over the others: picker, help, problems
	paneCount
)

// overlay is how much of the screen paneOver takes.
type overlay uint8

const (
	overNone overlay = iota
	overSide
	overAll
)

// The sizes at which the layout changes, and those beyond which nobody reads.
const (
	minThreeWidth, minThreeHeight = 70, 16
	minColumnsWidth               = 180
	minStackWidth, minStackHeight = 36, 30
	minBarsHeight                 = 5
	minTallHeight                 = 30
	maxWidth, maxHeight           = 1000, 400
)

// size is that of a pane's body, in cells; h is 0 where it is not shown.
type size struct{ w, h int }

type pieceKind uint8

const (
	pieceHeader pieceKind = iota
	pieceTabs
	pieceTitle
	pieceBody
	pieceBorder
	pieceFooter
)

// piece is a part of one row of the screen: row number `row` of a body, or a
// title, or a border character.
type piece struct {
	kind  pieceKind
	pane  pane
	row   int
	width int
	text  string
}

// layout is where everything goes: the bodies' sizes, and the rows of the
// screen, each a list of pieces from left to right whose widths add up to
// width.
type layout struct {
	width, height int
	bodies        [paneCount]size
	rows          [][]piece
	single        bool
	shape
}

// shape is what a layout follows besides the screen's size.
type shape struct {
	share int // of the width for the left pane, in per cent, where it was not sized
	left  int // the same as the person sized it, in thousandths; 0 where not
	panes Panes
}

// clampSize keeps a terminal's claim of its size within reason.
func clampSize(w, h int) (int, int) {
	return min(max(w, 0), maxWidth), min(max(h, 0), maxHeight)
}

// The left pane's share of the width, in per cent: the documents have more
// columns than the timeline.
const (
	listShare = 42
	docsShare = 58
)

// arrange lays the screen out in a shape. It is cheap, and done anew after every
// message.
func arrange(w, h int, focus pane, over overlay, as shape) layout {
	w, h = clampSize(w, h)
	l := layout{width: w, height: h, shape: as}
	if w == 0 || h == 0 {
		return l
	}
	if focus == paneOver {
		focus = paneList
	}
	if h < minBarsHeight {
		l.single = true
		if over != overNone {
			focus = paneOver
		}
		l.body(focus, w, h)
		return l
	}
	three := w >= minThreeWidth && h >= minThreeHeight
	stack := w < minThreeWidth && w >= minStackWidth && h >= minStackHeight
	l.single = !three && !stack
	switch {
	case three && over == overAll:
		l.bar(pieceHeader)
		l.alone(paneOver, h-3)
	case !three && over != overNone:
		l.alone(paneOver, h-2)
	case l.single:
		l.bar(pieceTabs)
		l.body(focus, w, h-2)
	case as.panes.Alone && over == overNone:
		l.bar(pieceHeader)
		l.alone(focus, h-3)
	case stack:
		l.bar(pieceHeader)
		l.stacked(h-2, focus)
	case w >= minColumnsWidth && over == overNone:
		l.bar(pieceHeader)
		l.columns(h - 3)
	default:
		l.bar(pieceHeader)
		l.beside(h-2, focus, over)
	}
	l.bar(pieceFooter)
	return l
}

func (l *layout) bar(kind pieceKind) {
	l.rows = append(l.rows, []piece{{kind: kind, width: l.width}})
}

// body puts h rows of a pane across the screen.
func (l *layout) body(p pane, w, h int) {
	l.bodies[p] = size{w, h}
	for i := range h {
		l.rows = append(l.rows, []piece{{kind: pieceBody, pane: p, row: i, width: w}})
	}
}

// alone puts one pane with its title across the screen.
func (l *layout) alone(p pane, h int) {
	l.rows = append(l.rows, []piece{{kind: pieceTitle, pane: p, width: l.width}})
	l.body(p, l.width, h)
}

// columns puts the three panes side by side.
func (l *layout) columns(h int) {
	list := l.width * (l.share * 5 / 7) / 100
	if l.left > 0 {
		list = portion(l.width-2, l.left, minPaneWidth, 2*minPaneWidth)
	}
	detail := portion(l.width-list-2, cmp.Or(l.panes.Column, 450), minPaneWidth, minPaneWidth)
	widths := [3]int{list, detail, l.width - list - detail - 2}
	for i := -1; i < h; i++ {
		row := make([]piece, 0, 5)
		for p := paneList; p <= paneSource; p++ {
			l.bodies[p] = size{widths[p], h}
			if p > paneList {
				row = append(row, border(i < 0, "┬", "│"))
			}
			if i < 0 {
				row = append(row, piece{kind: pieceTitle, pane: p, width: widths[p]})
			} else {
				row = append(row, piece{kind: pieceBody, pane: p, row: i, width: widths[p]})
			}
		}
		l.rows = append(l.rows, row)
	}
}

func border(isTitle bool, title, body string) piece {
	if isTitle {
		body = title
	}
	return piece{kind: pieceBorder, width: 1, text: body}
}

// beside puts the list left, and detail over source, or an overlay, right; h
// rows in all, titles included.
func (l *layout) beside(h int, focus pane, over overlay) {
	left := min(max(l.width*l.share/100, 36), l.share*5/3)
	if l.left > 0 {
		left = portion(l.width-1, l.left, minPaneWidth, minPaneWidth)
	}
	right := l.width - left - 1
	upper, lower := paneDetail, paneSource
	share := 500
	if h < minTallHeight {
		switch focus {
		case paneDetail:
			share = 650
		case paneSource:
			share = 350
		}
	}
	top := portion(h-2, cmp.Or(l.panes.Upper, share), minPaneHeight, minPaneHeight)
	if over == overSide {
		upper, lower, top = paneOver, paneOver, h-1
	}
	l.bodies[paneList] = size{left, h - 1}
	l.bodies[upper] = size{right, top}
	if lower != upper {
		l.bodies[lower] = size{right, h - 2 - top}
	}
	for i := range h {
		row := []piece{{kind: pieceBody, pane: paneList, row: i - 1, width: left}, border(false, "", "│")}
		if i == 0 {
			row[0] = piece{kind: pieceTitle, pane: paneList, width: left}
		}
		switch {
		case i == 0:
			row[1].text = "┬"
			row = append(row, piece{kind: pieceTitle, pane: upper, width: right})
		case i <= top:
			row = append(row, piece{kind: pieceBody, pane: upper, row: i - 1, width: right})
		case i == top+1:
			row[1].text = "├"
			row = append(row, piece{kind: pieceTitle, pane: lower, width: right})
		default:
			row = append(row, piece{kind: pieceBody, pane: lower, row: i - top - 2, width: right})
		}
		l.rows = append(l.rows, row)
	}
}

// stacked puts the panes over each other, in h rows, titles included: the one
// that has the focus is the largest.
func (l *layout) stacked(h int, focus pane) {
	rows := h - int(paneOver)
	shares := [3]int{300, 300, 300}
	shares[focus] = 400
	if l.panes.Stack[0] > 0 {
		shares[0], shares[1] = l.panes.Stack[0], l.panes.Stack[1]
	}
	list := portion(rows, shares[0], minPaneHeight, 2*minPaneHeight)
	detail := min(max(rows*shares[1]/1000, minPaneHeight), rows-list-minPaneHeight)
	for p, height := range [...]int{list, detail, rows - list - detail} {
		l.alone(pane(p), height)
	}
}

// The least that is left of a pane that is made smaller.
const (
	minPaneWidth  = 20
	minPaneHeight = 3
)

// portion is a share of a whole, in thousandths, of which at least so much is
// taken and so much left.
func portion(whole, thousandths, least, rest int) int {
	return max(min(max(whole*thousandths/1000, least), whole-rest), 1)
}

// shows reports whether a pane is on the screen.
func (l *layout) shows(p pane) bool { return l.bodies[p].h > 0 }
