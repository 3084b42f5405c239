package model

import "cmp"

// Compare orders dates: by earliest day, then latest, then the finer words
// first, then the surer; the zero Date is last. It is 0 only for equal dates,
// so it is a total order.
func Compare(a, b Date) int {
	if a.IsZero() || b.IsZero() {
		switch {
		case a.IsZero() && b.IsZero():
			return 0
		case a.IsZero():
			return 1
		}
		return -1
	}
	if c := cmp.Compare(a.Earliest, b.Earliest); c != 0 {
		return c
	}
	if c := cmp.Compare(a.Latest, b.Latest); c != 0 {
		return c
	}
	if c := cmp.Compare(a.Granularity, b.Granularity); c != 0 {
		return c
	}
	if c := cmp.Compare(a.To, b.To); c != 0 {
		return c
	}
	if c := cmp.Compare(a.Qualifier, b.Qualifier); c != 0 {
		return c
	}
	return cmp.Compare(a.ToQualifier, b.ToQualifier)
}

// SameDays reports whether the two dates are the same days, whatever their
// words; a zero Date has no days and is like no other.
func (d Date) SameDays(e Date) bool { return d.Contains(e) && e.Contains(d) }

// Overlaps reports whether the two dates share a day. A zero Date shares none.
func (d Date) Overlaps(e Date) bool {
	return !d.IsZero() && !e.IsZero() && d.Earliest <= e.Latest && e.Earliest <= d.Latest
}

// Contains reports whether every day of e is one of d. A zero Date neither
// contains nor is contained.
func (d Date) Contains(e Date) bool {
	return !d.IsZero() && !e.IsZero() && d.Earliest <= e.Earliest && e.Latest <= d.Latest
}

// HasDay reports whether the day is one of d.
func (d Date) HasDay(day Day) bool {
	return !d.IsZero() && d.Earliest <= day && day <= d.Latest
}

// SurelyIn reports whether the thing happened within the window, whichever day
// of d it was.
func (d Date) SurelyIn(window Date) bool { return window.Contains(d) }

// PossiblyIn reports whether the thing can have happened within the window.
func (d Date) PossiblyIn(window Date) bool { return window.Overlaps(d) }

// Before reports whether d surely lies before e: its last day before e's first.
func (d Date) Before(e Date) bool {
	return !d.IsZero() && !e.IsZero() && d.Latest < e.Earliest
}

// After reports whether d surely lies after e.
func (d Date) After(e Date) bool { return e.Before(d) }

// Intersect is the days that both dates allow, false where there are none.
// Where one date contains the other it is the inner one, words and qualifiers
// kept; of two dates with the same days, the one that Compare puts first.
// Otherwise each end keeps its words where its unit lies within.
func Intersect(a, b Date) (Date, bool) {
	if !a.Overlaps(b) {
		return Date{}, false
	}
	if Compare(b, a) < 0 {
		a, b = b, a
	}
	switch {
	case a.SameDays(b):
		return a, true
	case a.Contains(b):
		return b, true
	case b.Contains(a):
		return a, true
	}
	// a begins first, so the days begin with b and end with a.
	a, b = a.Canonical(), b.Canonical()
	from, to := b.left(), a.right()
	if u, ok := unitAt(from.day, from.unit); ok && u.last > to.day {
		from.unit = GranularityDay
	}
	if u, ok := unitAt(to.day, to.unit); ok && u.first < from.day {
		to.unit = GranularityDay
	}
	return join(from, to), true
}

// Hull is the shortest interval that contains both dates: the outer one where
// one contains the other, the other one where one is zero.
func Hull(a, b Date) Date {
	switch {
	case a.IsZero():
		return b
	case b.IsZero():
		return a
	}
	if Compare(b, a) < 0 {
		a, b = b, a
	}
	switch {
	case a.Contains(b): // the same days too: a is the finer
		return a
	case b.Contains(a):
		return b
	}
	return Interval(a, b)
}

// Shift is d moved by so many days, later or earlier. A date whose unit no
// longer fits (a month moved by a day) becomes a range of days; open ends stay.
func (d Date) Shift(days int) Date {
	d = d.Canonical()
	if d.IsZero() || days == 0 {
		return d
	}
	if d.To == NoGranularity && d.IsBounded() {
		d.Earliest, d.Latest = d.Earliest.AddDays(days), d.Latest.AddDays(days)
		return d.Canonical()
	}
	from, to := d.left(), d.right()
	from.day, to.day = from.day.AddDays(days), to.day.AddDays(days)
	return join(from, to)
}
