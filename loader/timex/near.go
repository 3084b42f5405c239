package timex

import "hito/model"

// better reports whether a candidate at the distance d (days, months, years
// from the anchor, negative before it) is to be preferred to one at best under
// the direction; ok tells whether the direction allows it at all.
func allowed(dir Dir, d int) bool {
	switch dir {
	case Past:
		return d <= 0
	case Future:
		return d >= 0
	case StrictPast:
		return d < 0
	case StrictFuture:
		return d > 0
	}
	return true
}

// nearest keeps the candidate nearest to the anchor, the earlier of two.
type nearest struct {
	date  model.Date
	dist  int
	found bool
}

func (n *nearest) offer(d model.Date, dist int) {
	size, best := abs(dist), abs(n.dist)
	if !n.found || size < best || size == best && dist < n.dist {
		*n = nearest{date: d, dist: dist, found: true}
	}
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// How far before the anchor lies the middle of what Recent means, doubled: a
// month from eight months back to three on.
const monthsBack, daysBack = 4, 92

// lean is the distance by which candidates are compared: from the anchor, or
// for Recent from a while before it.
func lean(dir Dir, dist, back int) int {
	if dir == Recent {
		return 2*dist + back
	}
	return dist
}

// month is the month m of the year given, or the one that the direction names.
func (w *walk) month(m int, dir Dir) model.Date {
	year, month, _ := w.from().Civil()
	if w.inside || dir == This {
		return model.MonthDate(year, m)
	}
	var best nearest
	for y := year - 1; y <= year+1; y++ {
		if dist := 12*(y-year) + m - month; allowed(dir, dist) {
			best.offer(model.MonthDate(y, m), lean(dir, dist, monthsBack))
		}
	}
	return best.date
}

// leapReach is how far a 29 February can be from any year.
const leapReach = 8

// monthDay is the day in the year given, or the one the direction names. A
// weekday said beside it chooses among the years next to the anchor's.
func (w *walk) monthDay(m, d int, dir Dir) model.Date {
	year, _, _ := w.from().Civil()
	if w.inside {
		return model.DayDate(year, m, d)
	}
	reach := 1
	if m == 2 && d == 29 {
		reach = leapReach
	}
	var best, matching nearest
	for y := year - reach; y <= year+reach; y++ {
		if dir == This && y != year || !model.ValidDay(y, m, d) {
			continue
		}
		day := model.DayOf(y, m, d)
		dist := int(day - w.base)
		if allowed(dir, dist) {
			best.offer(model.UnitAt(day, model.GranularityDay), lean(dir, dist, daysBack))
		}
		// A weekday is harder evidence than a tense.
		if day.Weekday() == w.weekday && (allowed(dir, dist) || !matching.found) {
			matching.offer(model.UnitAt(day, model.GranularityDay), dist)
		}
	}
	return matching.or(best)
}

// or is the candidate found, else the other's.
func (n nearest) or(other nearest) model.Date {
	if n.found {
		return n.date
	}
	return other.date
}

// monthReach is how many months away a weekday that falls on a given day of
// the month is looked for.
const monthReach = 14

// day is the day d of the month given, or of the month the direction names.
func (w *walk) day(d int, dir Dir) model.Date {
	year, month, _ := w.from().Civil()
	if w.inside {
		return model.DayDate(year, month, d)
	}
	var best, matching nearest
	for m := month - monthReach; m <= month+monthReach; m++ {
		first := model.DayOf(year, m, 1)
		y, mm, _ := first.Civil()
		if dir == This && m != month || !model.ValidDay(y, mm, d) {
			continue
		}
		day := first.AddDays(d - 1)
		dist := int(day - w.base)
		if !allowed(dir, dist) {
			continue
		}
		best.offer(model.UnitAt(day, model.GranularityDay), dist)
		if day.Weekday() == w.weekday {
			matching.offer(model.UnitAt(day, model.GranularityDay), dist)
		}
	}
	return matching.or(best)
}

// justGone is how many days back "este lunes" reaches where nothing says
// whether it is past.
const justGone = 2

// weekdayOf is the weekday of the week given, or the one the direction names.
func (w *walk) weekdayOf(n int, dir Dir) model.Date {
	from := w.from()
	if w.inside {
		if w.date.Granularity == model.GranularityDay && w.date.IsDay() && from.Weekday() == n {
			return w.date
		}
		if w.date.Granularity == model.GranularityMonth {
			return nthWeekday(w.date, 10+n)
		}
		return model.UnitAt(from.AddDays(n-from.Weekday()), model.GranularityDay)
	}
	ahead := (n - from.Weekday() + 7) % 7
	back := (7 - ahead) % 7
	shift := 0
	switch dir {
	case Past:
		shift = -back
	case Future:
		shift = ahead
	case StrictPast:
		shift = -back
		if back == 0 {
			shift = -7
		}
	case StrictFuture:
		shift = ahead
		if ahead == 0 {
			shift = 7
		}
	case This:
		shift = ahead
		if back <= justGone {
			shift = -back
		}
	default:
		shift = ahead
		if back < ahead {
			shift = -back
		}
	}
	return model.UnitAt(from.AddDays(shift), model.GranularityDay)
}

// season is the season of the year given, or the one the direction names; a
// season under way is at the anchor, not before it.
func (w *walk) season(n int, dir Dir) model.Date {
	year, _, _ := w.from().Civil()
	if n == southern+2 {
		year-- // "el verano de 2024" of the south begins in December of 2023
	}
	if w.inside {
		return seasonDate(year, n)
	}
	var best nearest
	for y := year - 2; y <= year+2; y++ {
		d := seasonDate(y, n)
		dist := 0
		switch {
		case d.Latest < w.base:
			dist = int(d.Latest - w.base)
		case d.Earliest > w.base:
			dist = int(d.Earliest - w.base)
		}
		if allowed(dir, dist) {
			best.offer(d, lean(dir, dist, daysBack))
		}
	}
	return best.date
}

// seasonDate is the season n that begins in the year. Those of the south are
// given by their days: EDTF's plain codes would name the northern one of the
// same days.
func seasonDate(year, n int) model.Date {
	d := model.SeasonDate(year, 20+n)
	if n > southern {
		return model.FromDays(d.Earliest, d.Latest, model.GranularityDay)
	}
	return d
}

// partOf is the quarter, half or four months of the year given; of the year
// before the anchor's where that one's has not begun and the past is meant.
func (w *walk) partOf(u Unit, n int, dir Dir) model.Date {
	year, month, _ := w.from().Civil()
	size := u.months()
	if size == 0 {
		return model.Date{}
	}
	if !w.inside {
		here := (month-1)/size + 1
		switch {
		case (dir == Past || dir == StrictPast) && n > here, dir == Recent && n-here >= 9/size:
			year--
		case (dir == Future || dir == StrictFuture) && n < here:
			year++
		}
	}
	switch u {
	case UnitQuarter:
		return model.QuarterDate(year, n)
	case UnitFourMonths:
		return model.FourMonthsDate(year, n)
	}
	return model.HalfDate(year, n)
}

// years is the decade of these two digits: in the century given, or the last
// one that was over by the anchor, or for those that are of the last century
// whenever they are told the one under way ("los noventa", in 1999).
func (w *walk) years(n int) model.Date {
	year, _, _ := w.from().Civil()
	first := year - year%100 + n
	if !w.inside && (first > year || first+9 >= year && n < lastCentury) {
		first -= 100
	}
	return model.DecadeDate(first)
}

// feast is the named day in the year given, or the one the direction names.
func (w *walk) feast(n int, dir Dir) model.Date {
	year, _, _ := w.from().Civil()
	f := feastAt(int(n))
	if w.inside {
		return f.in(year)
	}
	if f.year != 0 {
		return f.in(f.year)
	}
	var best nearest
	for y := year - 1; y <= year+1; y++ {
		d := f.in(y)
		if d.IsZero() || dir == This && y != year {
			continue
		}
		dist := 0
		switch {
		case d.Latest < w.base:
			dist = int(d.Latest - w.base)
		case d.Earliest > w.base:
			dist = int(d.Earliest - w.base)
		}
		if allowed(dir, dist) {
			best.offer(d, lean(dir, dist, daysBack))
		}
	}
	return best.date
}
