package model

// Interval is the days from the first of from to the last of to, each end with
// the granularity and the qualifier it came with: from July 2023 to the 4th of
// August prints "2023-07/2023-08-04". It is zero where an end is zero or the
// interval would end before it begins. Weeks and weekends at an end become
// days, since EDTF has no form for them; two equal ends become one unit.
func Interval(from, to Date) Date {
	from, to = from.Canonical(), to.Canonical()
	if from.IsZero() || to.IsZero() {
		return Date{}
	}
	return join(from.left(), to.right())
}

// Since is from the first day of d on, open to the future: "2023-07/..".
func Since(d Date) Date {
	d = d.Canonical()
	if d.IsZero() {
		return d
	}
	return join(d.left(), end{day: OpenFuture})
}

// Until is up to the last day of d, open to the past: "../2023-07".
func Until(d Date) Date {
	d = d.Canonical()
	if d.IsZero() {
		return d
	}
	return join(end{day: OpenPast}, d.right())
}

// FromDays is the days from earliest to latest, either of which may be open,
// in the words of g: the unit itself where they are one ("2023-07"), a range of
// such units where they begin and end with one ("2023-07/2023-09"), and else a
// range of days.
func FromDays(earliest, latest Day, g Granularity) Date {
	if u, ok := unitAt(earliest, g); ok && u.first == earliest && u.last == latest {
		return Date{Earliest: earliest, Latest: latest, Granularity: g}.Canonical()
	}
	from, to := end{day: earliest, unit: g}, end{day: latest, unit: g}
	if !earliest.IsOpen() && !latest.IsOpen() && !(from.begins() && to.ends()) {
		from.unit, to.unit = GranularityDay, GranularityDay
	}
	return join(from, to)
}

// Unspecified is one unit somewhere in a month or a year, which one is not
// known: a day of July 2023 prints "2023-07-XX", a month of 2023 "2023-XX", a
// day of 2023 "2023-XX-XX". Its days are all those it can be. Zero for others.
func Unspecified(in Date, unit Granularity) Date {
	d := Date{Earliest: in.Earliest, Latest: in.Latest, Granularity: unit, Qualifier: in.Qualifier}.Canonical()
	if in.IsZero() || d.To != NoGranularity || !d.isUnspecified() {
		return Date{}
	}
	return d
}

// IsInterval reports whether d is a range and not one calendar unit: both ends
// are written, or one is open.
func (d Date) IsInterval() bool {
	return d.To != NoGranularity || !d.IsZero() && !d.IsBounded()
}

// WithQualifier is d with the qualifiers q, at both ends of an interval.
func (d Date) WithQualifier(q Qualifier) Date {
	d = d.Canonical()
	if d.IsZero() {
		return d
	}
	d.Qualifier, d.ToQualifier = q, q
	return d.Canonical()
}

// end is one end of an interval: the day, the unit it is written in, and its
// qualifier.
type end struct {
	day       Day
	unit      Granularity
	qualifier Qualifier
}

func (d Date) left() end { return end{d.Earliest, d.Granularity, d.Qualifier} }

func (d Date) right() end {
	if d.To == NoGranularity {
		return end{d.Latest, d.Granularity, d.Qualifier}
	}
	return end{d.Latest, d.To, d.ToQualifier}
}

// begins reports whether the end's day is the first of its unit, which EDTF
// can write; ends whether it is the last.
func (e end) begins() bool {
	u, ok := unitAt(e.day, e.unit)
	return ok && u.first == e.day && u.canBeWritten(e.unit)
}

func (e end) ends() bool {
	u, ok := unitAt(e.day, e.unit)
	return ok && u.last == e.day && u.canBeWritten(e.unit)
}

func (u unit) canBeWritten(g Granularity) bool {
	return g != GranularityWeek && g != GranularityWeekend && (g == GranularityYear || isShortYear(u.year))
}

// join is the interval of the two ends, in the canonical form; zero where it
// would end before it begins.
func join(from, to end) Date {
	if to.day == OpenFuture || to.unit == NoGranularity {
		to.unit = GranularityDay
	}
	return Date{Earliest: from.day, Latest: to.day, Granularity: from.unit, To: to.unit,
		Qualifier: from.qualifier, ToQualifier: to.qualifier}.Canonical()
}

// Canonical is the one form of the same date that EDTF can write, the form in
// which ParseEDTF, the constructors and the relations give theirs:
// ParseEDTF(d.String()) is d.Canonical() for every d.
//
//   - An open end has no granularity and no qualifier.
//   - An end is written in its unit where its day begins (on the right: ends)
//     such a unit, else as a day.
//   - A range of days from a Monday to its Sunday is a week, of a Saturday and
//     its Sunday a weekend: EDTF writes them alike, so they are the same date.
//   - A range between two equal ends is that unit.
//   - Beyond the years -9999 to 9999 a date is widened to whole years.
//   - A date that ends before it begins is the zero Date.
func (d Date) Canonical() Date {
	if d == (Date{}) || d.isPlainDay() {
		return d
	}
	d = d.clamped()
	switch {
	case d.Earliest > d.Latest || d.Earliest == OpenFuture || d.Latest == OpenPast:
		return Date{}
	case d.To == NoGranularity && d.IsBounded():
		if d.isUnit() || d.isUnspecified() {
			d.ToQualifier = 0
			return d
		}
	}
	from, to := d.left(), d.right()
	if d.To == NoGranularity && d.IsBounded() && !(from.begins() && to.ends()) {
		from.unit, to.unit = GranularityDay, GranularityDay
	}
	from, to = from.canonical(true), to.canonical(false)
	d = Date{Earliest: from.day, Latest: to.day, Granularity: from.unit, To: to.unit, Qualifier: from.qualifier, ToQualifier: to.qualifier}
	return d.collapsed()
}

// isPlainDay reports whether d is one day, with no doubt, of the years 1 to 9999,
// as nearly all dates are: what is canonical as it stands.
func (d Date) isPlainDay() bool {
	const first, last = -719162, 2932896
	return d.Earliest == d.Latest && d.Granularity == GranularityDay && d.To == NoGranularity && d.Qualifier|d.ToQualifier == 0 &&
		d.Earliest >= first && d.Earliest <= last
}

// isUnit reports whether d's days are one unit of its granularity that EDTF can
// write, weeks and weekends as their days.
func (d Date) isUnit() bool {
	u, ok := unitAt(d.Earliest, d.Granularity)
	if !ok || u.first != d.Earliest || u.last != d.Latest {
		return false
	}
	if isWeek(d.Granularity) {
		year, _, _ := u.last.Civil()
		return isShortYear(u.year) && isShortYear(year)
	}
	return u.canBeWritten(d.Granularity)
}

func isWeek(g Granularity) bool { return g == GranularityWeek || g == GranularityWeekend }

// clamped puts days that no date can name at the open ends, and drops values
// that are no granularity or qualifier.
func (d Date) clamped() Date {
	if d.Earliest < minDay {
		d.Earliest = OpenPast
	}
	if d.Earliest > maxDay {
		d.Earliest = OpenFuture
	}
	if d.Latest < minDay {
		d.Latest = OpenPast
	}
	if d.Latest > maxDay {
		d.Latest = OpenFuture
	}
	if d.Granularity > GranularityMillennium {
		d.Granularity = GranularityDay
	}
	if d.To > GranularityMillennium {
		d.To = GranularityDay
	}
	d.Qualifier &= Approximate | Uncertain
	d.ToQualifier &= Approximate | Uncertain
	return d
}

// canonical is the end in a unit that it can be written in; left says which
// end it is.
func (e end) canonical(left bool) end {
	if e.day.IsOpen() {
		return end{day: e.day}
	}
	if left && e.begins() || !left && e.ends() {
		return e
	}
	e.unit = GranularityDay
	if year, _, _ := e.day.Civil(); !isShortYear(year) {
		e.unit = GranularityYear
		e.day = DayOf(year, 1, 1)
		if !left {
			e.day = DayOf(year, 12, 31)
		}
	}
	return e
}

// collapsed is d with a range that is one unit made that unit.
func (d Date) collapsed() Date {
	if !d.IsBounded() || d.To == NoGranularity || d.Granularity != d.To || d.Qualifier != d.ToQualifier {
		return d
	}
	for _, g := range [...]Granularity{d.Granularity, GranularityWeek, GranularityWeekend} {
		if isWeek(g) && d.Granularity != GranularityDay {
			continue
		}
		if u, ok := unitAt(d.Earliest, g); ok && u.first == d.Earliest && u.last == d.Latest {
			return Date{Earliest: d.Earliest, Latest: d.Latest, Granularity: g, Qualifier: d.Qualifier}
		}
	}
	return d
}

// isUnspecified reports whether d is a day of one month or year, or a month of
// one year, which one is not known.
func (d Date) isUnspecified() bool {
	if d.To != NoGranularity || !d.IsBounded() || d.Granularity != GranularityDay && d.Granularity != GranularityMonth {
		return false
	}
	_, ok := d.unspecifiedIn()
	return ok
}

// unspecifiedIn is the unit that an unspecified date lies somewhere in.
func (d Date) unspecifiedIn() (Granularity, bool) {
	for _, g := range [...]Granularity{GranularityMonth, GranularityYear} {
		u, ok := unitAt(d.Earliest, g)
		if ok && g > d.Granularity && u.first == d.Earliest && u.last == d.Latest && isShortYear(u.year) {
			return g, true
		}
	}
	return NoGranularity, false
}
