package timex

import "hito/model"

// nth is the unit n within the date, from its end where n < 0; zero where the
// date has no such unit.
func nth(in model.Date, u Unit, n int) model.Date {
	if n == 0 || !in.IsBounded() {
		return model.Date{}
	}
	switch u {
	case UnitWeek:
		return nthWeek(in, n)
	case UnitWeekend:
		saturday := nthWeekday(in, sign(n)*(10*abs(n)+6))
		if saturday.IsZero() {
			return saturday
		}
		return model.UnitAt(saturday.Earliest, model.GranularityWeekend)
	case UnitHalf:
		return half(in, n)
	case UnitFortnight:
		if in.Granularity != model.GranularityMonth {
			return model.Date{}
		}
	}
	var d model.Date
	if n > 0 {
		d = unitAt(in.Earliest, u, n-1)
	} else {
		d = unitAt(in.Latest, u, n+1)
	}
	if d.IsZero() || d.Earliest < in.Earliest || d.Latest > in.Latest {
		return model.Date{}
	}
	return d
}

// half is the first or the second half of a year, month, decade or century.
func half(in model.Date, n int) model.Date {
	if n < 0 {
		n += 3
	}
	year, month, _ := in.Earliest.Civil()
	switch in.Granularity {
	case model.GranularityYear:
		return model.HalfDate(year, n)
	case model.GranularityMonth:
		return fortnight(model.DayOf(year, month, 1), n-1)
	case model.GranularityDecade, model.GranularityCentury:
		last, _, _ := in.Latest.Civil()
		middle := model.DayOf((year+last+1)/2, 1, 1)
		if n == 1 {
			return model.FromDays(in.Earliest, middle.AddDays(-1), model.GranularityYear)
		}
		return model.FromDays(middle, in.Latest, model.GranularityYear)
	}
	days := in.Days()
	if n == 1 {
		return model.FromDays(in.Earliest, in.Earliest.AddDays((days-1)/2), model.GranularityDay)
	}
	return model.FromDays(in.Earliest.AddDays(days/2), in.Latest, model.GranularityDay)
}

// nthWeek is the week n within the date: a week belongs to the month or year
// that its Thursday lies in, as in ISO 8601.
func nthWeek(in model.Date, n int) model.Date {
	var thursday model.Day
	if n > 0 {
		thursday = in.Earliest.AddDays((4-in.Earliest.Weekday()+7)%7 + 7*(n-1))
	} else {
		thursday = in.Latest.AddDays(-((in.Latest.Weekday()-4+7)%7 + 7*(-n-1)))
	}
	if thursday < in.Earliest || thursday > in.Latest {
		return model.Date{}
	}
	return model.UnitAt(thursday, model.GranularityWeek)
}

// nthWeekday is the weekday n%10, the n/10th within the date.
func nthWeekday(in model.Date, n int) model.Date {
	which, weekday := abs(n)/10, abs(n)%10
	day := in.Earliest.AddDays((weekday-in.Earliest.Weekday()+7)%7 + 7*(which-1))
	if n < 0 {
		day = in.Latest.AddDays(-((in.Latest.Weekday()-weekday+7)%7 + 7*(which-1)))
	}
	if day < in.Earliest || day > in.Latest {
		return model.Date{}
	}
	return model.UnitAt(day, model.GranularityDay)
}

// firstOf is the first n units of the date, the last where n < 0.
func firstOf(in model.Date, u Unit, n int) model.Date {
	if n == 0 || !in.IsBounded() {
		return model.Date{}
	}
	near, far := nth(in, u, sign(n)), nth(in, u, n)
	if u == UnitDay || near.IsZero() || far.IsZero() {
		d := shift(in.Earliest, u, n, true)
		if n < 0 {
			d = shift(in.Latest, u, n, true)
			return model.FromDays(max(d.Earliest.AddDays(1), in.Earliest), in.Latest, model.GranularityDay)
		}
		return model.FromDays(in.Earliest, min(d.Earliest.AddDays(-1), in.Latest), model.GranularityDay)
	}
	if n < 0 {
		near, far = far, near
	}
	return model.FromDays(near.Earliest, far.Latest, u.granularity())
}

// third is the early (1), middle (2) or late (3) part of the date: about a
// third. What bounds it within the date is approximate; the date's own ends
// are not.
func third(in model.Date, n int) model.Date {
	if !in.IsBounded() {
		return model.Date{}
	}
	first, last, unit := in.Earliest, in.Latest, model.GranularityDay
	year, month, _ := first.Civil()
	end, _, _ := last.Civil()
	switch in.Granularity {
	case model.GranularityDay, model.GranularityWeekend:
		return in
	case model.GranularityWeek:
		first, last = first.AddDays([...]int{0, 2, 3}[n-1]), first.AddDays([...]int{2, 4, 6}[n-1])
	case model.GranularityMonth:
		first = model.DayOf(year, month, 10*(n-1)+1)
		if n < 3 {
			last = first.AddDays(9)
		}
	case model.GranularityYear:
		first, last = model.DayOf(year, 4*(n-1)+1, 1), model.DayOf(year, 4*n+1, 1).AddDays(-1)
		unit = model.GranularityMonth
	case model.GranularityDecade, model.GranularityCentury, model.GranularityMillennium:
		size := end - year + 1
		from, to := [...]int{0, (size + 2) / 3, (2*size + 2) / 3}[n-1], [...]int{(size + 2) / 3, (2*size + 2) / 3, size}[n-1]
		first, last = model.DayOf(year+from, 1, 1), model.DayOf(year+to-1, 12, 31)
		unit = model.GranularityYear
	default:
		days := in.Days()
		first, last = in.Earliest.AddDays(days*(n-1)/3), in.Earliest.AddDays(days*n/3-1)
	}
	d := model.FromDays(first, last, unit)
	if first != in.Earliest {
		d.Qualifier |= model.Approximate
	}
	if last != in.Latest {
		d.ToQualifier |= model.Approximate
	}
	return d.Canonical()
}
