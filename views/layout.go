package views

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
// From 180 columns up the three panes stand side by side. Below, one pane at
// a time under a strip of tabs; below 5 rows, the pane alone. An overlay (the
// actor picker) takes the right column, or the whole screen (help).

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
	share         int
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

// arrange lays the screen out, with a share of its width for the left pane. It
// is a pure function of what it is given.
func arrange(w, h int, focus pane, over overlay, share int) layout {
	w, h = clampSize(w, h)
	l := layout{width: w, height: h, share: share}
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
	l.single = !three
	switch {
	case three && over == overAll:
		l.bar(pieceHeader)
		l.alone(paneOver, h-3)
	case !three && over != overNone:
		l.alone(paneOver, h-2)
	case !three:
		l.bar(pieceTabs)
		l.body(focus, w, h-2)
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
	detail := (l.width - list - 2) * 45 / 100
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
	right := l.width - left - 1
	upper, lower := paneDetail, paneSource
	share := 50
	if h < minTallHeight {
		switch focus {
		case paneDetail:
			share = 65
		case paneSource:
			share = 35
		}
	}
	top := (h - 2) * share / 100
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

// shows reports whether a pane is on the screen.
func (l *layout) shows(p pane) bool { return l.bodies[p].h > 0 }
