package views

import (
	"slices"
	"strings"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
)

// Dates drawn as the stretch of days that they are: how sure a date is, seen and
// not read. An end that nobody knows, or that lies beyond what is drawn, is an
// arrow.
//
//	1 jul 2025 ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈━━━━━━━━ 31 jul 2025

// The signs of a bar: none of it here, some of it, its ends beyond what is drawn,
// and a single day.
const (
	spanEmpty  = "┈"
	spanFull   = "━"
	spanBefore = "◂"
	spanAfter  = "▸"
	spanDay    = "●"
)

// spanOf is what of so many cells, which stand for the days of a scale, a date
// covers: cells from up to to.
func spanOf(d, scale model.Date, n int) (from, to int) {
	days := int64(scale.Latest-scale.Earliest) + 1
	at := func(day model.Day) int {
		day = max(min(day, scale.Latest+1), scale.Earliest)
		return int(int64(day-scale.Earliest) * int64(n) / days)
	}
	from = min(at(d.Earliest), n-1)
	last := min(d.Latest, scale.Latest)
	to = max(int((int64(last-scale.Earliest)*int64(n))/days)+1, from+1)
	return from, min(to, n)
}

// writeSpan gives the pieces of a date on a scale in n cells, from the left.
func writeSpan(d, scale model.Date, n int, write func(isFull bool, sign string, count int)) {
	if d.IsZero() || n < 1 || !d.Overlaps(scale) {
		write(false, " ", n)
		return
	}
	from, to := spanOf(d, scale, n)
	write(false, spanEmpty, from)
	if d.IsDay() {
		write(true, spanDay, 1)
		write(false, spanEmpty, n-from-1)
		return
	}
	if d.Earliest < scale.Earliest {
		write(true, spanBefore, 1)
		from++
	}
	last := to
	if d.Latest > scale.Latest && to > from {
		last--
	}
	write(true, spanFull, last-from)
	write(true, spanAfter, to-max(last, from))
	write(false, spanEmpty, n-to)
}

// spanScales are the units that a scale is made of, and up to how many days the
// dates on it span.
var spanScales = [...]struct {
	unit model.Granularity
	days int
}{
	{model.GranularityMonth, 62}, {model.GranularityYear, 1100}, {model.GranularityDecade, 11000}, {model.GranularityCentury, 1 << 30},
}

// scaleOf is whole months, years, decades or centuries that hold the ends that are
// known of the dates; ok is false where none is.
func scaleOf(dates []model.Date) (scale model.Date, ok bool) {
	first, last := model.OpenFuture, model.OpenPast
	for _, d := range dates {
		for _, day := range [...]model.Day{d.Earliest, d.Latest} {
			if !d.IsZero() && !day.IsOpen() {
				first, last, ok = min(first, day), max(last, day), true
			}
		}
	}
	if !ok {
		return model.Date{}, false
	}
	for _, s := range spanScales {
		if int(last-first) < s.days {
			return model.Date{Earliest: model.UnitAt(first, s.unit).Earliest, Latest: model.UnitAt(last, s.unit).Latest}, true
		}
	}
	return model.Date{Earliest: first, Latest: last}, true
}

// maxSpanWidth is in how many cells dates are drawn, maxSpans how many of them at
// most, once the person asks for all.
const (
	maxSpans     = 20
	maxSpanWidth = 36
)

// spans draws under the date of the event the days that it may have happened on,
// where they are not simply a day, a month or a year; and where tellings give
// others, those over it, so that it is seen what all of them leave. Days that
// several give are drawn once, and at first only so many that the pane keeps room
// for the rest: the line that says how many more there are unfolds them.
//
//	1 ┈┈┈┈━━━━━━━━━━━━━━━▸ ×3
//	4 ◂━━━━━━━━━━━━━━┈┈┈┈┈
//	= ┈┈┈┈━━━━━━━━━━━┈┈┈┈┈
func (t *teller) spans() {
	d := t.e.Date
	if d.IsZero() || t.width < 24 {
		return
	}
	others := t.otherDates(d)
	if len(others) == 0 && !d.IsInterval() {
		return
	}
	few, more := max(min(t.height/6, 3), 1), 0
	if len(others) > few+1 && !t.spread { // one more is no longer than to say so
		others, more = others[:few], len(others)-few
	}
	dates := []model.Date{d}
	for _, o := range others {
		dates = append(dates, o.date)
	}
	scale, ok := scaleOf(dates)
	if !ok {
		return
	}
	left, right := t.w.ShortDate(model.UnitAt(scale.Earliest, model.GranularityDay)), t.w.ShortDate(model.UnitAt(scale.Latest, model.GranularityDay))
	n := min(t.width-cells.Width(t.method, left)-cells.Width(t.method, right)-6, maxSpanWidth)
	if n < 8 {
		left, right = "", ""
		n = min(t.width-6, maxSpanWidth)
	}
	indent, sign := strings.Repeat(" ", cells.Width(t.method, left)+1), ""
	for i, o := range others {
		if i == maxSpans {
			break
		}
		times := ""
		if o.tellings > 1 {
			times = "×" + t.w.Number(o.tellings)
		}
		t.spanLine(indent, t.w.Number(o.first+1), o.date, scale, n, times)
		sign = "="
	}
	t.spanLine(left+" ", sign, d, scale, n, right)
	if more > 0 {
		t.spreadLine("▸", t.u.More.Count(more))
	} else if t.spread && len(others) > few+1 {
		t.spreadLine("▾", t.u.Arranged.FewerDates)
	}
}

// spreadLine is the line on which the dates that are not drawn are unfolded, or
// folded again.
func (t *teller) spreadLine(sign, text string) {
	t.part = partSpans
	it := t.newItem(item{kind: itemFold, span: model.NoSpan, telling: -1, actor: -1})
	t.part = partNone
	t.line(1, 3)
	t.add(t.t.Dim, it, sign)
	t.space()
	t.add(t.t.Dim, it, text)
}

// toldDate is a date that so many tellings of an event give, the first of them
// the so manieth.
type toldDate struct {
	date            model.Date
	first, tellings int
}

// otherDates are the dates that tellings give and that are not the event's own,
// each once, in the order of the tellings.
func (t *teller) otherDates(own model.Date) []toldDate {
	var others []toldDate
	tellings := t.e.Mentions.In(t.c)
	for i, m := range tellings[:min(len(tellings), maxTellings)] {
		told := t.c.Mentions[m].Date
		if told.IsZero() || told.SameDays(own) {
			continue
		}
		at := slices.IndexFunc(others, func(o toldDate) bool { return o.date.SameDays(told) })
		if at < 0 {
			at = len(others)
			others = append(others, toldDate{date: told, first: i})
		}
		others[at].tellings++
	}
	return others
}

// spanLine is a line of a bar, between what stands at its ends.
func (t *teller) spanLine(left, sign string, d, scale model.Date, n int, right string) {
	t.line(1, 1)
	put := func(style theme.Style, s string) {
		if s != "" {
			t.put(style, noItem, s, cells.Width(t.method, s))
		}
	}
	put(t.t.Dim, left)
	if sign != "" {
		put(t.t.Dim, sign+" ")
	}
	writeSpan(d, scale, n, func(isFull bool, sign string, count int) {
		style := t.t.Rule
		if isFull {
			style = t.t.Unsure
		}
		put(style, strings.Repeat(sign, max(count, 0)))
	})
	if right != "" {
		put(t.t.Dim, " "+right)
	}
}

// spanColumn is how many cells of the dates of a list of the width are for bars.
func spanColumn(width int) int {
	switch {
	case width >= 48:
		return 12
	case width >= 30:
		return 8
	}
	return 0
}

// groupScale is the days that the header of a group stands for, on which its dates
// are drawn.
func groupScale(g group) model.Date {
	switch g.kind {
	case groupMonth:
		return model.MonthDate(g.year, g.month)
	case groupYear:
		return model.YearDate(g.year)
	}
	return model.Date{}
}
