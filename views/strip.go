package views

import (
	"sort"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
)

// strip is the histogram over the list: how many of its events begin in each
// day, month, year or decade, whichever the width has room for, with the cursor's
// marked. What has no beginning that is known is not drawn.
//
//	▁ ▂  █▃    ▁▅
//	2019 ▲   2025
type strip struct {
	answer *answer
	width  int
	buckets
	counts []int
	most   int
	cells  int // of a bucket
}

// stripRows is how many rows the strip takes, and minStripHeight how many the
// list must have for it to be worth them.
const (
	stripRows      = 2
	minStripHeight = 14
)

// maxBucket is how many cells wide a bucket may be.
const maxBucket = 4

// fit counts anew where the answer or the width has changed: as many searches
// in the sorted rows as there are buckets.
func (s *strip) fit(a *answer, width int) {
	if s.answer == a && s.width == width {
		return
	}
	s.answer, s.width = a, width
	s.from, s.counts, s.most = s.from[:0], s.counts[:0], 0
	first, last, ok := a.span()
	if !ok || width < 4 {
		return
	}
	s.cut(first, last, width)
	for i := range len(s.from) - 1 {
		n := a.beginning(s.from[i+1]) - a.beginning(s.from[i])
		if i == 0 { // what began before the window that was asked for
			n = a.beginning(s.from[1]) - a.beginning(model.OpenPast+1)
		}
		s.counts = append(s.counts, n)
		s.most = max(s.most, n)
	}
	s.cells = max(min(width/len(s.counts), maxBucket), 1)
}

// beginning is the first row that begins on the day or later.
func (a *answer) beginning(day model.Day) int {
	return sort.Search(len(a.rows), func(i int) bool {
		d := a.corpus.Events[a.rows[i]].Date
		return d.IsZero() || d.Earliest >= day
	})
}

// span is the first and the last day on which an event of the answer begins or,
// where dates were asked for, those.
func (a *answer) span() (first, last model.Day, ok bool) {
	if a == nil {
		return 0, 0, false
	}
	from := a.beginning(model.OpenPast + 1)
	undated := sort.Search(len(a.rows), func(i int) bool { return a.corpus.Events[a.rows[i]].Date.IsZero() })
	if from >= undated {
		return 0, 0, false
	}
	first, last = a.event(from).Date.Earliest, a.event(undated-1).Date.Earliest
	if window, asked := a.query.Window(); asked && !window.IsZero() { // all of what was asked for, filled or not
		if window.Earliest != model.OpenPast {
			first = window.Earliest
		}
		if window.Latest != model.OpenFuture {
			last = window.Latest
		}
	}
	return first, max(first, last), true
}

// bucketOf is the bucket in which a date begins, -1 where it is in none.
func (s *strip) bucketOf(d model.Date) int {
	if len(s.counts) == 0 || d.IsZero() || d.Earliest == model.OpenPast {
		return -1
	}
	return max(min(s.of(d.Earliest), len(s.counts)-1), 0)
}

// bars are the heights of a bar, in eighths of a row.
var bars = [...]string{" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"}

// drawRow draws the bars (row 0) or what is under them (row 1).
func (s *strip) drawRow(b *browser, row *cells.Row, i int) {
	at := -1
	if e := b.list.event(); e != nil {
		at = s.bucketOf(e.Date)
	}
	row.Space(theme.Plain, 1)
	if i > 0 && b.brush.on && b.brush.of == s.answer && b.brush.high() < s.len() {
		s.drawBrush(b, row)
		return
	}
	if i > 0 {
		s.drawAxis(b, row, at)
		return
	}
	for n, count := range s.counts {
		height := 0
		if count > 0 {
			height = max((count*(len(bars)-1)+s.most/2)/s.most, 1)
		}
		style := b.theme.Date
		if n == at {
			style = b.theme.Mark
		}
		row.Fill(style, bars[height], s.cells)
	}
}

// drawAxis says where the strip begins and ends, and marks the cursor's bucket.
func (s *strip) drawAxis(b *browser, row *cells.Row, at int) {
	if len(s.counts) == 0 {
		return
	}
	width := len(s.counts) * s.cells
	mark := at*s.cells + s.cells/2
	l := &b.list
	unit := s.unit
	if unit == model.GranularityWeek { // named by its first day
		unit = model.GranularityDay
	}
	l.scratch = b.words.AppendShortDate(l.scratch[:0], model.UnitAt(s.from[0], unit))
	left := utf8.RuneCount(l.scratch)
	l.scratch = b.words.AppendShortDate(l.scratch, model.UnitAt(s.from[len(s.counts)-1], unit))
	right := utf8.RuneCount(l.scratch) - left
	split := len(string([]rune(bytesString(l.scratch))[:left]))
	room := row.Room()
	used := func() int { return room - row.Room() }
	if (at < 0 || mark > left) && left <= row.Room() {
		row.Bytes(b.theme.Dim, l.scratch[:split])
	}
	if at >= 0 {
		row.Space(theme.Plain, mark-used())
		row.Text(b.theme.Mark, "▲")
	}
	from := max(width-right, left+3)
	if len(s.counts) > 1 && from > used() && from+right <= room {
		row.Space(theme.Plain, from-used())
		row.Bytes(b.theme.Dim, l.scratch[split:])
	}
}

// zoom shows only what may lie in the bucket of the event under the cursor.
func (b *browser) zoom() tea.Cmd {
	e, s := b.list.event(), &b.list.strip
	if e == nil || s.answer == nil || s.bucketOf(e.Date) < 0 {
		b.notice = b.ui.ZoomNone
		return nil
	}
	unit := s.unit
	if len(s.counts) == 1 {
		unit = finer(unit)
	}
	day := max(e.Date.Earliest, s.from[0])
	if unit == s.unit && len(s.counts) == 1 {
		b.notice = b.ui.ZoomEnd
		return nil
	}
	return b.zoomTo(model.UnitAt(day, unit))
}

// zoomTo shows only what may lie in a date.
func (b *browser) zoomTo(d model.Date) tea.Cmd {
	to := timeless(b.query).With(model.Term{Key: model.KeyDate, Date: d})
	if to.String() == b.query.String() {
		b.notice = b.ui.ZoomEnd
		return nil
	}
	b.zooms = append(b.zooms, b.query)
	return b.setQuery(to)
}

// zoomOut goes back to the dates from before the last zoom, or shows all.
func (b *browser) zoomOut() tea.Cmd {
	to := timeless(b.query)
	if n := len(b.zooms); n > 0 {
		to = ZoomedOut(b.query, b.zooms[n-1])
		b.zooms = b.zooms[:n-1]
	} else if len(to.Terms) == len(b.query.Terms) {
		b.notice = b.ui.ZoomAll
		return nil
	}
	return b.setQuery(to)
}
