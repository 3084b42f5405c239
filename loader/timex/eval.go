package timex

import "hito/model"

// Eval is the date of a value for a document published at anchor, in a text
// that last told the date told. Either may be zero: unknown. Where the one
// that the value is reckoned from is an interval, the value is taken at both
// its ends and the result is the hull: every day that it can be. The date is
// zero where the anchor is unknown or the words name no day of the calendar.
func Eval(v Value, anchor, told model.Date) model.Date {
	from := evalPoint(&v.From, anchor, told, model.Date{})
	if from.IsZero() {
		return from
	}
	if v.Landmark {
		return from
	}
	switch v.Form {
	case Range:
		to := evalPoint(&v.To, anchor, told, from)
		if early, late := underWay(&v, anchor, told); !early.IsZero() {
			from, to = early, late
		}
		if v.To.Count == 1 && v.To.first().Op == OpWeekday && to.IsDay() && from.IsDay() && to.Latest < from.Earliest && int(from.Earliest-to.Latest) < 7 {
			to = model.UnitAt(to.Earliest.AddDays(7), model.GranularityDay) // "del miércoles al domingo próximos"
		}
		if !to.IsZero() && to.IsBounded() && from.IsBounded() && to.Latest < from.Earliest {
			// "del 28 de diciembre al 3 de enero de 2020": the year was said
			// once and belongs to the end.
			from = shifted(from, -12)
		}
		return model.Interval(from, to)
	case Since:
		return model.Since(from)
	case After:
		return model.FromDays(from.Latest.AddDays(1), model.OpenFuture, from.Granularity)
	case Until:
		return model.Until(from)
	case Before:
		return model.FromDays(model.OpenPast, from.Earliest.AddDays(-1), from.Granularity)
	}
	return from
}

// underWay is the range that ends in the future and has begun already: in
// September "irá de mayo a marzo" began last May. Zero where there is none.
func underWay(v *Value, anchor, told model.Date) (from, to model.Date) {
	if v.To.Anchor != FromStart || v.From.Anchor != FromDocument || v.From.first().Dir != Future || !anchor.IsDay() {
		return from, to
	}
	begun := v.From
	begun.Steps[0].Dir = Past
	from = evalPoint(&begun, anchor, told, from)
	if to = evalPoint(&v.To, anchor, told, from); to.Latest <= anchor.Earliest {
		return model.Date{}, to
	}
	return from, to
}

// shifted is the date some months on, in the same unit.
func shifted(d model.Date, months int) model.Date {
	return model.FromDays(d.Earliest.AddMonths(months), d.Latest.AddMonths(months), d.Granularity)
}

// evalPoint evaluates a point on the anchor that it asks for.
func evalPoint(p *Point, anchor, told, start model.Date) model.Date {
	base := anchor
	switch p.Anchor {
	case Absolute:
		return p.at(0, model.Date{})
	case FromTold:
		base = told
	case FromStart:
		// What ends a range lies after its beginning: "de mayo a marzo".
		return p.at(start.Earliest, start)
	case FromPart:
		return counterpart(p, anchor, told)
	}
	if s := p.first(); s.Op == OpShortYear && s.N >= lastCentury && base.IsZero() {
		base = model.YearDate(1999)
	}
	if !base.IsBounded() {
		return openEnded(p, base)
	}
	first := p.at(base.Earliest, base)
	if base.Earliest == base.Latest {
		return first
	}
	return hull(first, p.at(base.Latest, base))
}

// yearDays bounds how far back a quarter is that others are compared with.
const yearDays = 366

// counterpart is the quarter told, or the one that was over by the anchor, in
// the year that the steps give ("the year-ago quarter"); the quarter itself
// where there are none.
func counterpart(p *Point, anchor, told model.Date) model.Date {
	if anchor.IsZero() || !anchor.IsBounded() {
		return model.Date{}
	}
	if told.Granularity != model.GranularityQuarter || !told.IsBounded() {
		told = unitAt(anchor.Earliest, UnitQuarter, -1)
	}
	if p.Count == 0 {
		return told
	}
	year := p.at(anchor.Earliest, anchor)
	if year.IsZero() || !year.IsBounded() {
		return model.Date{}
	}
	to, _, _ := year.Earliest.Civil()
	from, month, _ := told.Earliest.Civil()
	if f := p.first(); f.Op == OpUnit && int(anchor.Earliest-told.Latest) < yearDays {
		to = from + int(f.N) // years from the quarter, not from the day
	}
	if to == from {
		return told
	}
	return model.UnitAt(model.DayOf(to, month, 1), told.Granularity)
}

// openEnded evaluates a point on an anchor of which only the beginning is
// known: what it gives there, or later. Zero where not even that is known.
func openEnded(p *Point, base model.Date) model.Date {
	if base.IsZero() || base.Earliest.IsOpen() {
		return model.Date{}
	}
	return model.Since(p.at(base.Earliest, model.FromDays(base.Earliest, base.Earliest, model.GranularityDay)))
}

// hull is every day of a and b, in the words of a.
func hull(a, b model.Date) model.Date {
	if a == b {
		return a
	}
	if a.IsZero() || b.IsZero() {
		return model.Date{}
	}
	d := model.FromDays(min(a.Earliest, b.Earliest), max(a.Latest, b.Latest), a.Granularity)
	if a.Qualifier|b.Qualifier|a.ToQualifier|b.ToQualifier != 0 {
		d = d.WithQualifier(model.Approximate)
	}
	return d
}

// at takes the steps from the day base; whole is the date that base is a day
// of, for OpSame.
func (p *Point) at(base model.Day, whole model.Date) model.Date {
	w := walk{base: base, whole: whole, weekday: int(p.Weekday)}
	for _, s := range p.Steps[:p.Count] {
		w.date = w.take(s)
		if w.date.IsZero() {
			return w.date
		}
		w.inside = true
	}
	if p.Approx && w.date.Qualifier == 0 && w.date.ToQualifier == 0 {
		return w.date.WithQualifier(model.Approximate)
	}
	return w.date
}

const (
	// yearsAhead is how far a year of two digits can lie ahead: in 2025, "del
	// 30" is 2030 and "del 31" 1931.
	yearsAhead = 5
	// lastCentury is the first two digits that are of the last century
	// whenever the document was written.
	lastCentury = 60
)

// longYear is the year of two digits in the century of the day.
func longYear(base model.Day, n int) int {
	year, _, _ := base.Civil()
	long := year - year%100 + n
	if long > year+yearsAhead {
		long -= 100
	}
	return long
}

// walk is the state between two steps.
type walk struct {
	base    model.Day  // where the anchor stands
	whole   model.Date // the anchor whole
	date    model.Date // what the steps so far gave
	inside  bool       // whether there were any
	weekday int        // a weekday said beside, 0 none
}

// from is the day that a step sets out from.
func (w *walk) from() model.Day {
	if w.inside {
		return w.date.Earliest
	}
	return w.base
}

func (w *walk) take(s Step) model.Date {
	n := int(s.N)
	switch s.Op {
	case OpYear:
		return model.YearDate(n)
	case OpDecade:
		return model.DecadeDate(n)
	case OpCentury:
		if n < 0 {
			return model.CenturyDate(n*100 + 1)
		}
		return model.CenturyDate((n - 1) * 100)
	case OpUnit:
		if s.Unit == UnitWeekend && s.Dir == Past && !w.inside && w.base.Weekday() < 6 {
			n-- // the one to come is not the one that is told in the past
		}
		return unitAt(w.from(), s.Unit, n)
	case OpShift:
		return shift(w.from(), s.Unit, n, false)
	case OpMove:
		return shift(w.from(), s.Unit, n, true)
	case OpMonth:
		return w.month(n, s.Dir)
	case OpMonthDay:
		return w.monthDay(n/100, n%100, s.Dir)
	case OpDay:
		return w.day(n, s.Dir)
	case OpWeekday:
		return w.weekdayOf(n, s.Dir)
	case OpSeason:
		return w.season(n, s.Dir)
	case OpPartOf:
		return w.partOf(s.Unit, n, s.Dir)
	case OpShortYear:
		return model.YearDate(longYear(w.base, n))
	case OpToYear:
		from := w.told()
		year, _, _ := from.Earliest.Civil()
		return shifted(from, 12*(n-year))
	case OpYearsOn:
		return shifted(w.told(), 12*n)
	case OpSame:
		return w.told()
	}
	return w.part(s)
}

// told is the date that was given, or the anchor whole.
func (w *walk) told() model.Date {
	if w.inside {
		return w.date
	}
	return w.whole
}

// part takes a step that picks a part of a whole.
func (w *walk) part(s Step) model.Date {
	n := int(s.N)
	switch s.Op {
	case OpNth:
		return nth(w.container(s.Unit), s.Unit, n)
	case OpNthWeekday:
		return nthWeekday(w.container(UnitMonth), n)
	case OpFirst:
		return firstOf(w.container(s.Unit), s.Unit, n)
	case OpThird:
		return third(w.container(UnitDay), n)
	case OpFeast:
		return w.feast(n, s.Dir)
	case OpRest:
		u := unitAt(w.base, s.Unit, 0)
		return model.FromDays(w.base, u.Latest, model.GranularityDay)
	case OpSoFar:
		u := unitAt(w.base, s.Unit, 0)
		return model.FromDays(u.Earliest, w.base, model.GranularityDay)
	case OpRolling:
		return rolling(w.from(), s.Unit, n)
	case OpYears:
		return w.years(n)
	}
	return model.Date{}
}

// container is the date that a step picks a part of: what was given, or the
// anchor's year, or for days the anchor's month.
func (w *walk) container(of Unit) model.Date {
	if w.inside {
		return w.date
	}
	if of == UnitDay {
		return unitAt(w.base, UnitMonth, 0)
	}
	return unitAt(w.base, UnitYear, 0)
}

// months is how many months a unit has, 0 where it is not made of months.
func (u Unit) months() int {
	switch u {
	case UnitMonth:
		return 1
	case UnitQuarter, UnitSeason:
		return 3
	case UnitFourMonths:
		return 4
	case UnitHalf:
		return 6
	case UnitYear:
		return 12
	case UnitLustrum:
		return 60
	case UnitDecade:
		return 120
	case UnitCentury:
		return 1200
	case UnitMillennium:
		return 12000
	}
	return 0
}

// days is how many days a unit has, 0 where it is made of months.
func (u Unit) days() int {
	switch u {
	case UnitDay:
		return 1
	case UnitWeek, UnitWeekend:
		return 7
	case UnitFortnight:
		return 15
	}
	return 0
}

// granularity is the unit that a date in this unit is written in.
func (u Unit) granularity() model.Granularity {
	switch u {
	case UnitWeekend:
		return model.GranularityWeekend
	case UnitWeek, UnitFortnight:
		return model.GranularityWeek
	case UnitMonth:
		return model.GranularityMonth
	case UnitQuarter:
		return model.GranularityQuarter
	case UnitFourMonths:
		return model.GranularityFourMonths
	case UnitHalf:
		return model.GranularityHalf
	case UnitSeason:
		return model.GranularitySeason
	case UnitYear, UnitLustrum:
		return model.GranularityYear
	case UnitDecade:
		return model.GranularityDecade
	case UnitCentury:
		return model.GranularityCentury
	case UnitMillennium:
		return model.GranularityMillennium
	}
	return model.GranularityDay
}

// unitAt is the unit that holds the day, n units on.
func unitAt(day model.Day, u Unit, n int) model.Date {
	switch {
	case u == UnitWeekend:
		monday := day.AddDays(1 - day.Weekday() + 7*n)
		return model.UnitAt(monday.AddDays(5), model.GranularityWeekend)
	case u == UnitFortnight:
		return fortnight(day, n)
	case u.months() > 0:
		// From the first of the unit, so that no month is skipped.
		first := model.UnitAt(day, u.granularity()).Earliest
		return model.UnitAt(first.AddMonths(n*u.months()), u.granularity())
	case u.days() > 0:
		return model.UnitAt(day.AddDays(n*u.days()), u.granularity())
	}
	return model.UnitAt(day, model.GranularityDay)
}

// fortnight is the half of a month, 1 to 15 or 16 to its end, that holds the
// day, n halves on.
func fortnight(day model.Day, n int) model.Date {
	year, month, d := day.Civil()
	half := 2*(12*year+month-1) + n
	if d > 15 {
		half++
	}
	months := half >> 1
	first := model.DayOf(0, months+1, 1)
	if half&1 == 0 {
		return model.FromDays(first, first.AddDays(14), model.GranularityDay)
	}
	return model.FromDays(first.AddDays(15), first.AddMonths(1).AddDays(-1), model.GranularityDay)
}

// shift is the day n units on: to the day, or as fine as the unit.
func shift(day model.Day, u Unit, n int, exact bool) model.Date {
	switch u {
	case UnitHour:
		return model.UnitAt(day.AddDays(n/24), model.GranularityDay)
	case UnitMinute, UnitSecond:
		return model.UnitAt(day, model.GranularityDay)
	}
	if u.months() > 0 {
		day = day.AddMonths(n * u.months())
	} else {
		day = day.AddDays(n * u.days())
	}
	if exact || u == UnitWeekend {
		return model.UnitAt(day, model.GranularityDay)
	}
	return model.UnitAt(day, u.granularity())
}

// rolling is the n units right after the day, or right before it.
func rolling(day model.Day, u Unit, n int) model.Date {
	if u >= UnitDecade && u <= UnitMillennium {
		near, far := unitAt(day, u, sign(n)), unitAt(day, u, n)
		if n < 0 {
			near, far = far, near
		}
		return model.FromDays(near.Earliest, far.Latest, u.granularity())
	}
	end := shift(day, u, n, true).Earliest
	if n < 0 {
		return model.FromDays(end, day.AddDays(-1), model.GranularityDay)
	}
	return model.FromDays(day.AddDays(1), end, model.GranularityDay)
}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}
