package words

import (
	"strconv"

	"hito/model"
)

// calendarDay is a day of the proleptic Gregorian calendar; year 0 is 1 BC.
type calendarDay struct{ year, month, day int }

// civil is the calendar day of d.
func civil(d model.Day) calendarDay {
	year, month, day := d.Civil()
	return calendarDay{year, month, day}
}

// weekday counts from Monday, 0, to Sunday, 6.
func weekday(d model.Day) int { return d.Weekday() - 1 }

// ends are the units in which the two ends of d are written.
func ends(d model.Date) (left, right model.Granularity) {
	if d.To == model.NoGranularity {
		return d.Granularity, d.Granularity
	}
	return d.Granularity, d.To
}

// within is the month or year that an unspecified date (EDTF 2023-07-XX) is
// somewhere in, NoGranularity for every other date.
func within(d model.Date) model.Granularity {
	if d.IsInterval() || d.Granularity != model.GranularityDay && d.Granularity != model.GranularityMonth {
		return model.NoGranularity
	}
	for _, g := range [...]model.Granularity{model.GranularityMonth, model.GranularityYear} {
		if u := model.UnitAt(d.Earliest, g); g > d.Granularity && u.Earliest == d.Earliest && u.Latest == d.Latest {
			return g
		}
	}
	return model.NoGranularity
}

// whole is the month or year that an interval is from end to end, as from
// January to December, NoGranularity for every other date.
func whole(d model.Date) model.Granularity {
	if !d.IsInterval() || !d.IsBounded() {
		return model.NoGranularity
	}
	for _, g := range [...]model.Granularity{model.GranularityMonth, model.GranularityYear} {
		if u := model.UnitAt(d.Earliest, g); u.Earliest == d.Earliest && u.Latest == d.Latest {
			return g
		}
	}
	return model.NoGranularity
}

// inner is a day well inside the unit that begins (or ends) on day, so that a
// season that begins on the 21st and a century that ends in 2000 get their names.
func inner(day model.Day, g model.Granularity, last bool) model.Day {
	var by model.Day
	switch g {
	case model.GranularitySeason:
		by = 25
	case model.GranularityCentury, model.GranularityMillennium:
		by = 20 * 366
	}
	if last {
		return day - by
	}
	return day + by
}

// part is which quarter, third or half of its year a day lies in, from 0.
func part(c calendarDay, g model.Granularity) int {
	switch g {
	case model.GranularityQuarter:
		return (c.month - 1) / 3
	case model.GranularityFourMonths:
		return (c.month - 1) / 4
	}
	return (c.month - 1) / 6
}

// season is 0 for spring (March to May) and so on to 3 for winter.
func season(c calendarDay) int { return (c.month + 9) % 12 / 3 }

// unitYear is the year that a unit is named by: a winter's is the one it
// begins in, a decade's its first.
func unitYear(c calendarDay, g model.Granularity) int {
	switch {
	case g == model.GranularitySeason && c.month < 3:
		return c.year - 1
	case g == model.GranularityDecade:
		return c.year - (c.year%10+10)%10
	}
	return c.year
}

// third reports whether d is the beginning (0), the middle (1) or the end (2)
// of a month, year, decade or century, and of which; n is -1 where it is none.
func third(d model.Date) (g model.Granularity, n int) {
	if !d.IsBounded() {
		return 0, -1
	}
	a, b, after := civil(d.Earliest), civil(d.Latest), civil(d.Latest+1)
	// Each case: where the part begins and ends within a unit of so many steps.
	switch {
	case a.year == b.year && a.month == b.month:
		end := b.day
		if after.day == 1 {
			end = 30
		}
		return model.GranularityMonth, thirdOf(a.day-1, min(end, 30), 30)
	case a.day != 1 || after.day != 1:
		return 0, -1
	case a.year == b.year:
		return model.GranularityYear, thirdOf(a.month-1, b.month, 12)
	case a.month != 1 || after.month != 1 || a.year <= 0:
		return 0, -1
	case a.year/10 == b.year/10:
		return model.GranularityDecade, thirdOf(a.year%10, b.year%10+1, 10)
	case a.year/100 == b.year/100 && thirdOf(a.year%100, b.year%100+1, 100) >= 0: // of 18XX
		return model.GranularityCentury, thirdOf(a.year%100, b.year%100+1, 100)
	case (a.year-1)/100 == (b.year-1)/100: // of 1801 to 1900
		return model.GranularityCentury, thirdOf((a.year-1)%100, (b.year-1)%100+1, 100)
	}
	return 0, -1
}

// thirdOf tells which third of size the stretch from..to is, give or take a
// tenth of it, or -1.
func thirdOf(from, to, size int) int {
	near := func(at, third int) bool {
		by := 10*at*3 - 10*third*size // ten times three times the distance
		return by >= -4*size && by <= 4*size
	}
	for n := range 3 {
		if near(from, n) && near(to, n+1) && (n > 0 || from == 0) && (n < 2 || to == size) {
			return n
		}
	}
	return -1
}

// appendRoman writes a number in roman figures, those past 3999 in ours.
func appendRoman(dst []byte, n int) []byte {
	values := [...]int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	signs := [...]string{"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}
	if n >= 4000 {
		return strconv.AppendInt(dst, int64(n), 10)
	}
	for i, v := range values {
		for ; n >= v; n -= v {
			dst = append(dst, signs[i]...)
		}
	}
	return dst
}

// appendOrdinal writes an English ordinal: 1st, 22nd, 13th.
func appendOrdinal(dst []byte, n int) []byte {
	dst = strconv.AppendInt(dst, int64(n), 10)
	switch {
	case n%100/10 == 1:
	case n%10 == 1:
		return append(dst, "st"...)
	case n%10 == 2:
		return append(dst, "nd"...)
	case n%10 == 3:
		return append(dst, "rd"...)
	}
	return append(dst, "th"...)
}
