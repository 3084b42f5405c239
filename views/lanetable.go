package views

import (
	"slices"
	"sort"

	"hito/model"
)

// laneTable is the events of an answer by actor and time. It is built in a
// command, once for an answer and a width, in time that grows with how many
// take part in how many events, and never changed.
type laneTable struct {
	answer *answer
	room   int // for how many cells of grid
	buckets
	lanes []lane
	rows  []int32 // of the answer, lane by lane, in the order of the list
	cells []laneCell
	asides
	laneOf map[int32]int // by actor
}

// lane is an actor's events: rows of the table from first up to last, of which
// the first early ones have no beginning that is known, and the last undated ones
// no date.
type lane struct {
	actor          int32
	first, last    int32
	early, undated int32
}

// laneCell is what an actor has in a bucket: so many events that surely lie in it,
// and so many that may, being longer than it. How the latter look: ends are those
// of a bar.
type laneCell struct {
	sure, may int32
	ends      barEnds
}

// barEnds says which ends of bars lie in a bucket.
type barEnds uint8

const (
	barBegins barEnds = 1 << iota
	barStops
	barFromBefore // it began before the first bucket
	barGoesOn     // it ends after the last bucket, or nobody knows when
)

// maxLanes is how many actors have a lane: the most frequent ones.
const maxLanes = 1000

// The columns of a lane: the buckets, and after them what has no place among
// them.
func (t *laneTable) earlyColumn() int   { return t.len() }
func (t *laneTable) undatedColumn() int { return t.len() + 1 }

// newLaneTable makes the table for a grid of so many cells.
func newLaneTable(a *answer, room int) *laneTable {
	t := &laneTable{answer: a, room: room, asides: a.asides(), laneOf: map[int32]int{}}
	t.collect()
	if first, last, ok := t.span(); ok && room > 0 {
		t.cut(first, last, max(room, 2))
	}
	n := t.len()
	t.cells = make([]laneCell, len(t.lanes)*n)
	for i := range t.lanes {
		t.fill(&t.lanes[i], t.cells[i*n:(i+1)*n])
	}
	return t
}

// asides are the columns beside the grid, for what has no place in it: whether
// there are events without a beginning that is known, and without a date.
type asides struct{ hasEarly, hasUndated bool }

func (a *answer) asides() asides {
	if len(a.rows) == 0 {
		return asides{}
	}
	head, tail := a.event(0).Date, a.event(len(a.rows)-1).Date
	return asides{!head.IsZero() && head.Earliest == model.OpenPast, tail.IsZero()}
}

// span is the days that the grid shows: those that were asked for or, where none
// were, from the first to the last on which an event of a lane begins, and on to
// where the dates reach that are not out of all proportion to that.
func (t *laneTable) span() (first, last model.Day, ok bool) {
	for i := range t.lanes {
		if rows := t.dated(&t.lanes[i]); len(rows) > 0 {
			from, to := t.dateOf(rows[0]).Earliest, t.dateOf(rows[len(rows)-1]).Earliest
			if !ok {
				first, last, ok = from, to, true
			}
			first, last = min(first, from), max(last, to)
		}
	}
	if !ok {
		return 0, 0, false
	}
	reach, until := max((last-first)/4, 31), last
	for i := range t.lanes {
		for _, row := range t.dated(&t.lanes[i]) {
			if d := t.dateOf(row); d.Latest-d.Earliest <= reach {
				until = max(until, d.Latest)
			}
		}
	}
	last = until
	if window, asked := t.answer.query.Window(); asked && !window.IsZero() {
		if window.Earliest != model.OpenPast {
			first = window.Earliest
		}
		if window.Latest != model.OpenFuture {
			last = window.Latest
		}
	}
	return first, max(first, last), true
}

// collect gives each of the most frequent actors a lane and its rows.
func (t *laneTable) collect() {
	a := t.answer
	total := int32(0)
	for i, n := range a.actors[:min(len(a.actors), maxLanes)] {
		t.laneOf[n.Actor] = i
		t.lanes = append(t.lanes, lane{actor: n.Actor, first: total, last: total})
		total += int32(n.Events)
	}
	t.rows = make([]int32, total)
	laneOf := make([]int32, len(a.corpus.Actors)) // plus 1
	for actor, i := range t.laneOf {
		laneOf[actor] = int32(i) + 1
	}
	for row := range a.rows {
		e := a.event(row)
		for i, actor := range e.Actors.In(a.corpus.Chronology) {
			if actor < 0 || int(actor) >= len(laneOf) || laneOf[actor] == 0 || slices.Contains(e.Actors.In(a.corpus.Chronology)[:i], actor) {
				continue
			}
			l := &t.lanes[laneOf[actor]-1]
			t.rows[l.last] = int32(row)
			l.last++
			switch {
			case e.Date.IsZero():
				l.undated++
			case e.Date.Earliest == model.OpenPast:
				l.early++
			}
		}
	}
}

// fill counts the events of a lane in its cells.
func (t *laneTable) fill(l *lane, cells []laneCell) {
	if len(cells) == 0 {
		return
	}
	opens := make([]int32, len(cells)+1) // how many bars more there are than in the bucket before
	for _, row := range t.dated(l) {
		d := t.answer.event(int(row)).Date
		from, to := t.of(d.Earliest), t.of(d.Latest)
		if from >= len(cells) || to < 0 {
			continue
		}
		if from == to {
			cells[from].sure++
			continue
		}
		if from < 0 {
			from = 0
			cells[from].ends |= barFromBefore
		} else {
			cells[from].ends |= barBegins
		}
		if to >= len(cells) {
			to = len(cells) - 1
			cells[to].ends |= barGoesOn
		} else {
			cells[to].ends |= barStops
		}
		opens[from]++
		opens[to+1]--
	}
	open := int32(0)
	for i := range cells {
		open += opens[i]
		cells[i].may = open
	}
}

// dated are the rows of a lane that have a beginning.
func (t *laneTable) dated(l *lane) []int32 { return t.rows[l.first+l.early : l.last-l.undated] }

// cell is what a lane has in a column.
func (t *laneTable) cell(i, column int) laneCell {
	l := &t.lanes[i]
	switch column {
	case t.earlyColumn():
		return laneCell{sure: l.early}
	case t.undatedColumn():
		return laneCell{sure: l.undated}
	}
	return t.cells[i*t.len()+column]
}

// maxCellRows is how many events of a cell are ever told, maxBars how many bars
// are looked at to find those that lie in it.
const (
	maxCellRows = 200
	maxBars     = 4000
)

// rowsOf is the rows of the answer that a lane has in a column, in the order of
// the list; at most maxCellRows.
func (t *laneTable) rowsOf(i, column int) []int32 {
	l := &t.lanes[i]
	switch column {
	case t.earlyColumn():
		return first(t.rows[l.first:l.first+l.early], maxCellRows)
	case t.undatedColumn():
		return first(t.rows[l.last-l.undated:l.last], maxCellRows)
	}
	rows, c := t.dated(l), t.cell(i, column)
	begin, end := t.from[column], t.from[column+1]
	in := sort.Search(len(rows), func(n int) bool { return t.dateOf(rows[n]).Earliest >= begin })
	var found []int32
	// Bars from before lie among the rows before: the nearest are the likeliest.
	for n := in - 1; n >= max(0, in-maxBars) && c.may > 0; n-- {
		if t.dateOf(rows[n]).Latest >= begin {
			found = append(found, rows[n])
			c.may--
		}
	}
	slices.Reverse(found)
	for n := in; n < len(rows) && t.dateOf(rows[n]).Earliest < end && len(found) < maxCellRows; n++ {
		found = append(found, rows[n])
	}
	return first(found, maxCellRows)
}

func first(rows []int32, n int) []int32 { return rows[:min(len(rows), n)] }

func (t *laneTable) dateOf(row int32) model.Date { return t.answer.event(int(row)).Date }

// columnOf is the column in which an event is found: that of its beginning.
func (t *laneTable) columnOf(d model.Date) int {
	switch {
	case d.IsZero():
		return t.undatedColumn()
	case d.Earliest == model.OpenPast:
		return t.earlyColumn()
	}
	return max(min(t.of(d.Earliest), t.len()-1), 0)
}
