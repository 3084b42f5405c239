package views

// Panes is how a person has arranged the panes: what a session keeps. Sizes are
// in thousandths, and 0 where the layout's own holds; the zero Panes is as the
// program begins.
type Panes struct {
	// List, Lanes and Docs are the left pane's share of the width, by what it shows.
	List  int `json:"list,omitempty"`
	Lanes int `json:"lanes,omitempty"`
	Docs  int `json:"docs,omitempty"`
	// Upper is the detail pane's share of the rows where the source stands under
	// it, Column its share of the columns where the source stands beside it.
	Upper  int `json:"upper,omitempty"`
	Column int `json:"column,omitempty"`
	// Stack is the shares of list and detail where all stand over each other.
	Stack [2]int `json:"stack,omitzero"`
	// Alone says that only the pane with the focus is shown.
	Alone bool `json:"alone,omitempty"`
	// Folded names the parts of the detail pane that are folded, in the order of
	// that pane: see part.
	Folded []string `json:"folded,omitempty"`
	// Mouse says that the mouse is heard; the terminal then selects no text by
	// itself.
	Mouse bool `json:"mouse,omitempty"`
}

// shape is what the layout follows.
func (b *browser) shape() shape {
	s := shape{share: listShare, left: b.panes.List, panes: b.panes}
	switch {
	case b.mode == modeDocs:
		s.share, s.left = docsShare, b.panes.Docs
	case b.lanes.shown:
		s.lanes(b)
	}
	return s
}

// growStep is by how many cells a key makes a pane larger: across, and down.
const (
	growColumns = 4
	growRows    = 2
)

// arrangeKey does what a key asks for that is about how the panes stand.
func (b *browser) arrangeKey(do action) {
	say := &b.ui.Arranged
	switch do {
	case useMouse:
		b.toggleMouse()
	case growPane:
		b.resize(1)
	case shrinkPane:
		b.resize(-1)
	case evenPanes:
		b.panes = Panes{Alone: b.panes.Alone, Folded: b.panes.Folded, Mouse: b.panes.Mouse}
		b.notice = say.Even
	case onePane:
		switch {
		case b.layout.single:
			b.notice = say.Single
		case b.panes.Alone:
			b.panes.Alone = false
		default:
			b.panes.Alone = true
			b.notice = say.Alone
		}
	}
}

// resize makes the pane with the focus larger, or smaller.
func (b *browser) resize(by int) {
	l := &b.layout
	if l.single || b.panes.Alone {
		b.notice = b.ui.Arranged.Single
		return
	}
	was := l.bodies
	switch to := was[b.focus]; {
	case l.isStacked():
		b.stackRows(b.focus, to.h+by*growRows)
	case b.focus == paneList:
		b.setLeft(to.w + by*growColumns)
	case l.isColumns() && b.focus == paneDetail:
		b.setColumn(to.w + by*growColumns)
	case l.isColumns():
		b.setColumn(was[paneDetail].w - by*growColumns)
	case b.focus == paneDetail:
		b.setUpper(to.h + by*growRows)
	default:
		b.setUpper(was[paneDetail].h - by*growRows)
	}
	if arrange(b.width, b.height, b.focus, overNone, b.shape()).bodies == was {
		b.notice = b.ui.Arranged.Least
	}
}

// isStacked reports whether all panes stand over each other, isColumns whether
// they stand side by side.
func (l *layout) isStacked() bool {
	return l.shows(paneSource) && l.bodies[paneSource].w == l.width && l.shows(paneList)
}

func (l *layout) isColumns() bool {
	return l.shows(paneList) && l.bodies[paneList].h == l.bodies[paneSource].h && !l.isStacked()
}

// thousandths is the share of a whole that gives so many cells.
func thousandths(cells, whole int) int {
	whole = max(whole, 1)
	return min(max((max(cells, 0)*1000+whole-1)/whole, 1), 1000)
}

// setLeft makes the left pane so many cells wide.
func (b *browser) setLeft(cells int) {
	l := &b.layout
	borders := 1
	rest := minPaneWidth
	if l.isColumns() {
		borders, rest = 2, 2*minPaneWidth
	}
	cells = min(max(cells, minPaneWidth), l.width-borders-rest)
	share := thousandths(cells, l.width-borders)
	switch {
	case b.mode == modeDocs:
		b.panes.Docs = share
	case b.lanes.shown:
		b.panes.Lanes = share
	default:
		b.panes.List = share
	}
}

// setColumn makes the detail pane, beside the source, so many cells wide.
func (b *browser) setColumn(cells int) {
	whole := b.layout.bodies[paneDetail].w + b.layout.bodies[paneSource].w
	b.panes.Column = thousandths(min(max(cells, minPaneWidth), whole-minPaneWidth), whole)
}

// setUpper makes the detail pane, over the source, so many rows high.
func (b *browser) setUpper(rows int) {
	whole := b.layout.bodies[paneDetail].h + b.layout.bodies[paneSource].h
	b.panes.Upper = thousandths(min(max(rows, minPaneHeight), whole-minPaneHeight), whole)
}

// stackRows makes one of the stacked panes so many rows high; what it takes, the
// others give: the one below it, or for the last the one above.
func (b *browser) stackRows(p pane, rows int) {
	heights := [3]int{b.layout.bodies[paneList].h, b.layout.bodies[paneDetail].h, b.layout.bodies[paneSource].h}
	whole := heights[0] + heights[1] + heights[2]
	other := p + 1
	if p == paneSource {
		other = paneDetail
	}
	both := heights[p] + heights[other]
	heights[p] = min(max(rows, minPaneHeight), both-minPaneHeight)
	heights[other] = both - heights[p]
	b.panes.Stack = [2]int{thousandths(heights[0], whole), thousandths(heights[1], whole)}
}
