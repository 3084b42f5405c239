package views

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hito/model"
)

// The lanes: the events of the list once more, under the same filter, with
// actors as rows and time as columns, so that who meets whom when can be seen.
// They take the list's place in the left pane; what they are on, the list is on.

// lanes is that pane.
//
//	               ene 2025      may           oct
//	 ──────────────┬─────────────┬────────────▼┬──│ ≤  ?
//	▌Marta Vega                                3  │
//	◆Nigeria               ├──────┤            │  │ 1
//	◆Chidi Okoro                               2● │
//	 1/3 mar 14 oct 2025 · La presidenta Marta Vega y el ministro…
//	 con Chidi Okoro, Nigeria
type lanes struct {
	shown bool
	table *laneTable
	asked laneQuestion // the table last asked for
	// The cursor: lane, column (see laneTable), and which of the cell's events.
	lane, column, pick int
	inCell             []int32 // rows of the answer in the cell of the cursor
	with               []int32 // actors of the event under the cursor
	height             int
	listAt             int // where the list was last seen
	scroll
	surface
	scratch []byte
	told    toldWith
}

// toldWith is what was last said of who else takes part: every frame says it again.
type toldWith struct {
	event *model.Event
	actor int32
	text  string
}

// laneQuestion is what a table is made of.
type laneQuestion struct {
	answer *answer
	room   int
}

// lanesMsg brings a table.
type lanesMsg struct{ table *laneTable }

// inLanes reports whether the left pane shows the lanes.
func (b *browser) inLanes() bool { return b.lanes.shown && b.mode == modeTimeline }

// toggleLanes goes from the list to the lanes, or back.
func (b *browser) toggleLanes() {
	b.leaveDocs()
	b.leave(b.whereNow())
	b.showLanes(!b.lanes.shown)
}

// lanesShare is the lanes' share of the width, in per cent; below so many columns
// they have it whole while the keys go to them.
const (
	lanesShare    = 62
	lanesAllBelow = 100
)

// lanes is the shape of a layout with lanes.
func (s *shape) lanes(b *browser) {
	s.share = lanesShare
	s.left = cmp.Or(b.panes.Lanes, lanesShare*10)
	switch {
	case b.width >= lanesAllBelow:
	case b.focus == paneList && b.over == overNothing:
		s.panes.Alone = true
	default:
		s.share, s.left = listShare, 0
	}
}

// showLanes shows the lanes, or the list, on the event that the other is on.
func (b *browser) showLanes(shown bool) {
	b.lanes.shown, b.focus = shown, paneList
	b.lanes.stale()
	b.list.stale()
	if t := b.lanes.table; shown && t != nil && t.answer == b.list.answer {
		b.lanes.goToRow(b.list.cursor)
	}
}

// fitLanes asks for a table of the answer and the width, where there is none yet.
func (b *browser) fitLanes(to size) tea.Cmd {
	l := &b.lanes
	if !b.inLanes() || to.h == 0 || b.list.answer == nil {
		return nil
	}
	if h := to.h - laneBars(to.h); l.height != h {
		l.height = h
		l.reveal(l.lane, l.lane, h)
		l.stale()
	}
	if t := l.table; t != nil && t.answer == b.list.answer && l.listAt != b.list.cursor { // it was moved by others
		l.listAt = b.list.cursor
		l.goToRow(l.listAt)
	}
	q := laneQuestion{b.list.answer, laneRoom(to.w, b.list.answer)}
	if l.asked == q {
		return nil
	}
	l.asked = q
	return func() tea.Msg { return lanesMsg{newLaneTable(q.answer, q.room)} }
}

// receiveLanes takes a table, unless another was asked for since. The cursor
// stays with its actor, and goes to the event that the list is on.
func (b *browser) receiveLanes(m lanesMsg) {
	l, t := &b.lanes, m.table
	if l.asked != (laneQuestion{t.answer, t.room}) {
		return
	}
	old := l.table
	l.table, l.told = t, toldWith{}
	l.stale()
	if old != nil && l.lane < len(old.lanes) && len(t.lanes) > 0 {
		id := old.answer.corpus.Actors[old.lanes[l.lane].actor].ID
		l.lane = 0
		if actor, ok := t.answer.corpus.actors[id]; ok {
			l.lane = t.laneOf[actor] // 0 where it has no lane any more
		}
	}
	l.listAt = b.list.cursor
	l.goToRow(l.listAt)
}

// goToRow puts the cursor on an event: in the lane it is on where that actor
// takes part, else in that of the first who does.
func (l *lanes) goToRow(row int) {
	t := l.table
	e := t.answer.event(row)
	l.lane = max(min(l.lane, len(t.lanes)-1), 0)
	if e == nil || len(t.lanes) == 0 {
		l.settle(row)
		return
	}
	acting := e.Actors.In(t.answer.corpus.Chronology)
	if !slices.Contains(acting, t.lanes[l.lane].actor) {
		i := slices.IndexFunc(acting, func(actor int32) bool { _, ok := t.laneOf[actor]; return ok })
		if i < 0 { // nobody takes part in it: what comes next in the lane
			rows := t.ofLane(l.lane)
			n, _ := slices.BinarySearch(rows, int32(row))
			row = int(rows[min(n, len(rows)-1)])
			e = t.answer.event(row)
		} else {
			l.lane = t.laneOf[acting[i]]
		}
	}
	l.column = t.columnOf(e.Date)
	l.settle(row)
}

// settle takes stock of the cell under the cursor, of whose events it picks the
// one on a row of the answer, if that is among them.
func (l *lanes) settle(row int) {
	l.inCell, l.with, l.pick = nil, nil, 0
	l.stale()
	t := l.table
	if t == nil || len(t.lanes) == 0 {
		return
	}
	l.column = max(min(l.column, t.columns()-1), 0)
	l.reveal(l.lane, l.lane, max(l.height, 1))
	l.inCell = t.rowsOf(l.lane, l.column)
	l.pick = max(slices.Index(l.inCell, int32(row)), 0)
	if e := l.event(); e != nil {
		l.with = e.Actors.In(l.table.answer.corpus.Chronology)
	}
}

// columns is how many columns the cursor can go to.
func (t *laneTable) columns() int {
	switch {
	case t.hasUndated:
		return t.len() + 2
	case t.hasEarly:
		return t.len() + 1
	}
	return t.len()
}

// row is the answer's row of the event under the cursor, -1 where the cell is
// empty.
func (l *lanes) row() int {
	if l.pick < len(l.inCell) {
		return int(l.inCell[l.pick])
	}
	return -1
}

func (l *lanes) event() *model.Event {
	if l.table == nil {
		return nil
	}
	return l.table.answer.event(l.row())
}

// move does what a moving key asks for.
func (l *lanes) move(do action) {
	t := l.table
	if t == nil || len(t.lanes) == 0 {
		return
	}
	switch do {
	case moveTop, moveBottom:
		if rows := t.ofLane(l.lane); do == moveTop {
			l.goToRow(int(rows[0]))
		} else {
			l.goToRow(int(rows[len(rows)-1]))
		}
		return
	case nextEvent, prevEvent:
		by := 1
		if do == prevEvent {
			by = -1
		}
		l.walk(by)
		return
	case paneLeft:
		l.column--
	case paneRight:
		l.column++
	default:
		l.lane = max(min(l.lane+steps(do, l.height), len(t.lanes)-1), 0)
	}
	if l.column == t.earlyColumn() && !t.hasEarly { // there is no such column
		if do == paneLeft {
			l.column--
		} else {
			l.column++
		}
	}
	l.settle(-1)
}

// ofLane is all the rows of a lane.
func (t *laneTable) ofLane(i int) []int32 { return t.rows[t.lanes[i].first:t.lanes[i].last] }

// walk goes to the next or the last event of the lane.
func (l *lanes) walk(by int) {
	rows := l.table.ofLane(l.lane)
	if at := l.row(); at >= 0 {
		n, _ := slices.BinarySearch(rows, int32(at))
		l.goToRow(int(rows[max(min(n+by, len(rows)-1), 0)]))
		return
	}
	n := l.after()
	if by < 0 {
		n--
	}
	l.goToRow(int(rows[max(min(n, len(rows)-1), 0)]))
}

// after is the lane's first row that begins in the column of the cursor or later:
// its place in ofLane.
func (l *lanes) after() int {
	t := l.table
	rows := t.ofLane(l.lane)
	if l.column >= t.len() {
		return len(rows)
	}
	return sort.Search(len(rows), func(i int) bool {
		d := t.dateOf(rows[i])
		return d.IsZero() || d.Earliest >= t.from[l.column]
	})
}

// byTime goes to the first event of the lane in the next or the last month, or
// day, that has one.
func (l *lanes) byTime(by int, unit model.Granularity) {
	t := l.table
	if t == nil || len(t.lanes) == 0 {
		return
	}
	rows := t.ofLane(l.lane)
	from := func(day model.Day) int { // the first that begins then or later
		return sort.Search(len(rows), func(i int) bool { d := t.dateOf(rows[i]); return d.IsZero() || d.Earliest >= day })
	}
	// begin is where the month or day of a row begins.
	begin := func(i int) int {
		d := t.dateOf(rows[i])
		switch {
		case d.IsZero():
			return len(rows) - int(t.lanes[l.lane].undated)
		case d.Earliest == model.OpenPast:
			return 0
		}
		return from(model.UnitAt(d.Earliest, unit).Earliest)
	}
	n := l.after()
	if at := l.row(); at >= 0 {
		n, _ = slices.BinarySearch(rows, int32(at))
		d := t.dateOf(rows[n])
		switch {
		case by < 0:
			n = begin(n)
		case d.IsZero():
			return
		case d.Earliest == model.OpenPast:
			n = int(t.lanes[l.lane].early)
		default:
			n = from(model.UnitAt(d.Earliest, unit).Latest + 1)
		}
	}
	if by < 0 && n > 0 {
		n = begin(n - 1)
	}
	if n < len(rows) {
		l.goToRow(int(rows[n]))
	}
}

// followLanes has the list, and with it the other panes, on the event that the
// lanes are on.
func (b *browser) followLanes() {
	if b.lanesToList() {
		b.followList()
	}
}

// lanesToList puts the list on the event that the lanes are on, and says whether
// they are on one.
func (b *browser) lanesToList() bool {
	row := b.lanes.row()
	if row < 0 || b.lanes.table.answer != b.list.answer {
		return false
	}
	b.list.goTo(row)
	b.lanes.listAt = row
	return true
}

// moveLanes moves the cursor, and what follows it.
func (b *browser) moveLanes(do action) {
	b.lanes.move(do)
	b.followLanes()
}

// lanesTime goes through the time of a lane.
func (b *browser) lanesTime(do action) {
	by, unit := 1, model.GranularityMonth
	if do == prevMonth || do == prevDay {
		by = -1
	}
	if do == nextDay || do == prevDay {
		unit = model.GranularityDay
	}
	b.lanes.byTime(by, unit)
	b.followLanes()
}

// openCell opens the event of the cell; of several one is to be chosen first.
func (b *browser) openCell() {
	l := &b.lanes
	switch {
	case l.table == nil || len(l.inCell) == 0:
		b.notice = b.ui.CellEmpty
	case len(l.inCell) == 1:
		b.followLanes()
		b.focus = paneDetail
	default:
		b.over = overCell
		b.cell.begin(l)
	}
}

// zoomLanes shows only what may lie in the bucket of the cursor.
func (b *browser) zoomLanes() tea.Cmd {
	l := &b.lanes
	if l.table == nil || l.column >= l.table.len() {
		b.notice = b.ui.ZoomNone
		return nil
	}
	t := l.table
	unit := t.unit
	if t.len() == 1 {
		if unit = finer(t.unit); unit == t.unit {
			b.notice = b.ui.ZoomEnd
			return nil
		}
	}
	day := t.from[l.column]
	if e := l.event(); e != nil {
		day = max(day, e.Date.Earliest)
	}
	return b.zoomTo(model.UnitAt(day, unit))
}

// laneActor filters by the actor of the lane, or no longer does.
func (b *browser) laneActor() tea.Cmd {
	l := &b.lanes
	if l.table == nil || len(l.table.lanes) == 0 {
		b.notice = b.ui.NoActorHere
		return nil
	}
	id := l.table.answer.corpus.Actors[l.table.lanes[l.lane].actor].ID
	if include, named := b.query.HasActor(id); named && include {
		return b.setQuery(b.query.WithoutActor(id))
	}
	return b.setQuery(b.query.WithActor(id, true))
}

// clickLanes goes to a cell, or begins to brush over the columns' heads, and
// reports whether there is something to open.
func (b *browser) clickLanes(row, inside int) bool {
	l := &b.lanes
	body := b.layout.bodies[paneList]
	if row < laneHeads(body.h) {
		b.pointer.dragging, b.pointer.from = dragBrush, b.barAt(inside)
		return false
	}
	lane, column, ok := l.at(inside, row, body)
	if !ok {
		return false
	}
	l.lane, l.column = lane, column
	l.settle(-1)
	b.followLanes()
	return len(l.inCell) > 0
}

// at is the lane and the column at a place of the pane's body, for a mouse:
// ok is false beside them. Both count from 0.
func (l *lanes) at(x, y int, body size) (lane, column int, ok bool) {
	t := l.table
	lane = l.top + y - laneHeads(body.h)
	if t == nil || y < laneHeads(body.h) || y >= body.h-laneFeet(body.h) || lane >= len(t.lanes) {
		return 0, 0, false
	}
	g := gridOf(body.w, t)
	switch x -= g.left; {
	case x < 0:
		return lane, l.column, true
	case x < t.len()*g.cells:
		return lane, x / g.cells, true
	}
	for i, s := range t.sides() {
		if x = x - t.len()*g.cells - 1 - i*g.aside; x >= 0 && x < g.aside {
			return lane, s.column, true
		}
		x += t.len()*g.cells + 1 + i*g.aside
	}
	return lane, l.column, true
}

// tellWith is who else takes part in the event under the cursor.
func (l *lanes) tellWith(b *browser) string {
	t, e := l.table, l.event()
	if e == nil {
		return ""
	}
	if now := t.lanes[l.lane].actor; l.told.event != e || l.told.actor != now {
		l.told = toldWith{e, now, l.sayWith(b, e)}
	}
	return l.told.text
}

func (l *lanes) sayWith(b *browser, e *model.Event) string {
	t := l.table
	others := make([]string, 0, 4)
	for _, actor := range e.Actors.In(l.table.answer.corpus.Chronology) {
		if actor != t.lanes[l.lane].actor {
			others = append(others, t.answer.corpus.Actors[actor].Name)
		}
	}
	switch n := len(others); {
	case n == 0:
		return ""
	case n > 4:
		return b.ui.CellWithMore.Say(strings.Join(others[:3], ", "), n-3)
	}
	return b.ui.CellWith.Say(strings.Join(others, ", "))
}
