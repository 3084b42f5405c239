package views

import (
	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
)

// The brush: bars of the strip, or columns of the lanes, that are chosen one
// beside the other, with keys from that of the cursor on or with the mouse, to ask
// for their time.
//
//	▁ ▂  █▃    ▁▅
//	     ╰────╯
type brush struct {
	on       bool
	from, to int // the first chosen, and the last, which moves
	of       *answer
}

// low and high are its ends in order.
func (s brush) low() int  { return min(s.from, s.to) }
func (s brush) high() int { return max(s.from, s.to) }

// bars are what can be brushed: the buckets, the column of the pane where the
// first begins, and how many cells each has. There are none where nothing is dated.
func (b *browser) bars() (of *buckets, left, wide int) {
	if b.inLanes() {
		t := b.lanes.table
		if t == nil || t.answer != b.list.answer {
			return &buckets{}, 0, 1
		}
		g := gridOf(b.layout.bodies[paneList].w, t)
		return &t.buckets, g.left, g.cells
	}
	s := &b.list.strip
	if s.answer != b.list.answer { // where there is no room to draw it
		s.fit(b.list.answer, max(b.layout.bodies[paneList].w-2, 4))
	}
	return &s.buckets, 1, max(s.cells, 1)
}

// barAt is the bar at a column of the left pane, the nearest where there is none.
func (b *browser) barAt(x int) int {
	of, left, wide := b.bars()
	return max(min((x-left)/wide, of.len()-1), 0)
}

// barHere is the bar of the cursor, -1 where it is on none.
func (b *browser) barHere() int {
	if l := &b.lanes; b.inLanes() {
		if l.table == nil || l.column >= l.table.len() {
			return -1
		}
		return l.column
	}
	if e := b.list.event(); e != nil {
		return b.list.strip.bucketOf(e.Date)
	}
	return -1
}

// brushKey makes the brush one bar longer or shorter at the end that moves; the
// first begins it at the cursor.
func (b *browser) brushKey(by int) {
	s := &b.brush
	of, _, _ := b.bars()
	if !s.on || s.of != b.list.answer || s.high() >= of.len() {
		here := b.barHere()
		if here < 0 || here >= of.len() || b.mode == modeDocs {
			b.notice = b.ui.BrushNone
			return
		}
		*s = brush{on: true, from: here, to: here, of: b.list.answer}
	} else {
		s.to = max(min(s.to+by, of.len()-1), 0)
	}
	b.showBrush()
}

// showBrush says what is brushed.
func (b *browser) showBrush() {
	s := &b.brush
	of, _, _ := b.bars()
	a := b.list.answer
	n := a.beginning(of.from[s.high()+1]) - a.beginning(of.from[s.low()])
	said := b.words.ShortDate(of.date(s.low(), s.high()))
	b.notice = b.ui.Brushed.Say(said, n)
	b.list.stale()
	b.lanes.stale()
}

// dropBrush lets go of what is brushed.
func (b *browser) dropBrush() {
	if b.brush.on {
		b.brush = brush{}
		b.list.stale()
		b.lanes.stale()
	}
}

// takeBrush does with a key what it does while something is brushed: Enter asks
// for its time, Esc lets go, as does any other key, which does its own as well.
func (b *browser) takeBrush(do action) (tea.Cmd, bool) {
	if !b.brush.on || do == brushLeft || do == brushRight {
		return nil, false
	}
	s := b.brush
	b.dropBrush()
	switch do {
	case open:
		if s.of != b.list.answer {
			return nil, true
		}
		return b.askBrushed(s), true
	case back:
		return nil, true
	}
	return nil, false
}

// askBrushed shows only the time that was brushed.
func (b *browser) askBrushed(s brush) tea.Cmd {
	of, _, _ := b.bars()
	if s.high() >= of.len() {
		return nil
	}
	d := of.date(s.low(), s.high())
	if s.low() == s.high() {
		return b.zoomTo(d)
	}
	b.zooms = append(b.zooms, b.query)
	return b.setQuery(timeless(b.query).With(model.Term{Key: model.KeyAfter, Date: end(d.Earliest, of.unit)}).With(model.Term{Key: model.KeyBefore, Date: end(d.Latest, of.unit)}))
}

// end is the date that says where a stretch of buckets begins or ends: the bucket
// itself, or the day where it has no name.
func end(day model.Day, unit model.Granularity) model.Date {
	if unit == model.GranularityWeek {
		unit = model.GranularityDay
	}
	return model.UnitAt(day, unit)
}

// brushing says what time letting go of the mouse's button would ask for.
func (b *browser) brushing(to int) {
	of, _, _ := b.bars()
	if to == b.pointer.from || max(to, b.pointer.from) >= of.len() {
		return
	}
	b.brush = brush{on: true, from: b.pointer.from, to: to, of: b.list.answer}
	b.showBrush()
	b.notice = b.ui.Arranged.Brush.Say(b.words.Date(of.date(b.brush.low(), b.brush.high())))
}

// brushed shows only the time that the mouse brushed; where no more than one bar
// was touched, it goes to the first event there.
func (b *browser) brushed(to int) tea.Cmd {
	of, _, _ := b.bars()
	from := b.pointer.from
	b.dropBrush()
	switch {
	case max(from, to) >= of.len():
		return nil
	case from == to && b.inLanes():
		b.lanes.column = from
		b.lanes.settle(-1)
		b.followLanes()
		return nil
	case from == to:
		b.list.goTo(b.list.answer.beginning(of.from[from]))
		b.followList()
		return nil
	}
	b.notice = ""
	return b.askBrushed(brush{from: from, to: to})
}

// drawBrush draws under the strip what is brushed.
func (s *strip) drawBrush(b *browser, row *cells.Row) {
	width := (b.brush.high() - b.brush.low() + 1) * s.cells
	row.Space(theme.Plain, b.brush.low()*s.cells)
	if width == 1 {
		row.Text(b.theme.Mark, "▲")
		return
	}
	row.Text(b.theme.Mark, "╰")
	row.Fill(b.theme.Mark, "─", width-2)
	row.Text(b.theme.Mark, "╯")
}
