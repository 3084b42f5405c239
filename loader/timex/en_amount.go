package timex

import (
	"hito/loader/prose"
	"hito/model"
)

// maxSpans bounds the numbers of units in one amount ("2 years 1 month 21
// days").
const maxSpans = 3

// enSpan is a number of units.
type enSpan struct {
	n       int
	unit    Unit
	end     int
	counted bool // a number of units, not "a few" alone
	vague   bool // several: no number can be told
	few     bool // "a few"
	about   bool // about, a few, or so
	hyphen  bool // "10-day"
	weekday int8 // "three Fridays"
	rest    [maxSpans - 1]struct {
		n    int
		unit Unit
	}
	more int // how many of rest
}

// enAmount reads a number of units at i: "two weeks", "a couple of days",
// "about 3 years", "half a year", "1 month and 21 days".
func enAmount(p *parser, i int) (a enSpan, ok bool) {
	if a, ok = enOneAmount(p, i); ok && a.weekday == 0 {
		enMore(p, &a)
	}
	return a, ok
}

// enOneAmount reads one number of one unit at i.
func enOneAmount(p *parser, i int) (a enSpan, ok bool) {
	at := i
	for p.w(at) == wAbout || p.w(at) == wMore && p.w(at+1) == wThan {
		a.about = true
		if p.w(at) == wMore {
			at++
		}
		if at++; at > i+4 {
			return a, false
		}
	}
	if at, ok = enCount(p, at, &a); !ok {
		return a, false
	}
	if p.dash(at) && p.tight(at) && p.tight(at+1) {
		a.hyphen = true
		at++
	}
	for p.is(at, isMod) && at == i+1 && p.is(at+1, isUnit) { // "the 2 next days"
		return a, false
	}
	business := p.w(at) == wBusiness || p.w(at) == wFiscal
	if business {
		at++
	}
	x := p.l(at)
	if x.is(isWeekday) && x.is(isAbbrev) && x.weekday == 1 && p.figure(at-1) && !p.upper(at) { // 3 mon
		a.unit, a.end, a.counted = UnitMonth, at+1, true
		return a, true
	}
	if x.is(isWeekday) && !x.is(isAbbrev) && a.n > 0 && !a.hyphen {
		a.weekday, a.unit, a.end, a.counted = x.weekday, UnitWeek, at+1, true
		return a, x.is(isPlural) || a.n > 1
	}
	if !x.is(isUnit) || a.n > 100_000 {
		return a, false
	}
	a.unit, a.end = enUnitEnd(p, at)
	a.counted = true
	if business && a.unit == UnitDay && a.n >= 5 {
		a.n = a.n*7/5 + 0
	}
	if p.w(a.end) == wAnd && p.w(a.end+1) == wA && p.w(a.end+2) == wHalf && !p.is(a.end+3, isUnit) { // a year and a half
		a.end += 3
		a.halve()
	}
	if p.w(a.end) == wOr && p.w(a.end+1) == wSo {
		a.about, a.end = true, a.end+2
	} else if p.w(a.end) == wOr && p.is(a.end+1, isNumber) && !p.figure(a.end+1) && (p.w(a.end+2) == wAgo || p.w(a.end+2) == wEarlier || p.w(a.end+2) == wLater) { // a year or two ago
		a.about, a.end = true, a.end+2
	}
	if a.unit >= UnitYear && a.n == 0 { // half a year
		a.halve()
	}
	return a, true
}

// enCount reads the number of an amount.
func enCount(p *parser, i int, a *enSpan) (int, bool) {
	at := i
	article := p.w(at) == wA
	if article {
		at++
	}
	switch p.w(at) {
	case wPair:
		a.n, a.about, at = 2, true, at+1
		if p.w(at) == wOf {
			at++
		}
		return at, true
	case wFew:
		a.n, a.about, a.few = 3, true, true
		return at + 1, true
	case wSome:
		a.vague = true
		return at + 1, true
	case wHalf:
		at++
		if p.dash(at) && p.tight(at) {
			at++
		}
		if p.w(at) == wA {
			at++
		}
		x := p.l(at)
		if !x.is(isUnit) || x.unit != UnitYear && x.unit != UnitDecade && x.unit != UnitCentury && x.unit != UnitHour {
			return i, false
		}
		a.n = 0
		return at, true
	}
	n, end, ok := enCardinal(p, i)
	if ok && n == 0 {
		return i, false
	}
	a.n = n
	if ok && p.w(end) == wAnd && p.w(end+1) == wA && p.w(end+2) == wHalf { // two and a half years
		x := p.l(end + 3)
		if x.is(isUnit) && x.unit == UnitYear {
			a.rest[0].n, a.rest[0].unit, a.more = 6, UnitMonth, 1
			return end + 3, true
		}
	}
	return end, ok
}

// halve adds half a unit, in the units that have no halves.
func (a *enSpan) halve() {
	h := amount{n: a.n, unit: a.unit, about: a.about}
	h.halve()
	a.n, a.unit, a.about = h.n, h.unit, h.about
}

// enMore reads further units behind the amount: "2 years, 1 month and 21 days".
func enMore(p *parser, a *enSpan) {
	for a.more < len(a.rest) && !a.vague && !a.hyphen {
		at := a.end
		if p.mark(at, ',') {
			at++
		}
		if p.w(at) == wAnd {
			at++
		}
		n, end, ok := enCardinal(p, at)
		if !ok || n == 0 || p.w(at) == wA || !p.is(end, isUnit) || p.l(end).unit == a.unit || at > a.end && !enSpanGoesOn(p, end+1) {
			return
		}
		a.rest[a.more].n, a.rest[a.more].unit = n, p.l(end).unit
		a.more++
		a.end = end + 1
	}
}

// enSpanGoesOn reports whether what follows makes one amount of two ("1 month
// and 21 days ago").
func enSpanGoesOn(p *parser, i int) bool {
	switch p.w(i) {
	case wAgo, wLater, wEarlier, wBefore, wAfter, wFrom, wAnd, wBack, wHence:
		return true
	}
	return p.figure(i) || p.mark(i, ',')
}

// shift is the point sign times the amount from where pt stands.
func (a *enSpan) shift(pt Point, sign int, exact bool) Point {
	op := OpShift
	if exact || a.more > 0 || a.unit == UnitDay || a.unit == UnitWeek || a.unit == UnitFortnight {
		op = OpMove
	}
	if a.weekday != 0 {
		dir := StrictFuture
		if sign < 0 {
			dir = StrictPast
		}
		pt.add(OpWeekday, NoUnit, int32(a.weekday), dir)
		if a.n > 1 {
			pt.add(OpMove, UnitWeek, int32(sign*(a.n-1)), Near)
		}
		return pt
	}
	unit, n := a.unit, a.n
	if unit == UnitFortnight {
		unit, n = UnitWeek, 2*n
	}
	pt.add(op, unit, int32(sign*n), Near)
	for _, r := range a.rest[:a.more] {
		pt.add(op, r.unit, int32(sign*r.n), Near)
	}
	pt.Approx = pt.Approx || a.about
	return pt
}

// enAmountPhrase reads a number of units: reckoned from the document ("three
// days ago"), from the date told ("two weeks later"), from another date ("two
// days before Christmas"), or else a duration.
func enAmountPhrase(p *parser, i int) bool {
	a, ok := enAmount(p, i)
	if !ok {
		return enCounted(p, i)
	}
	if a.vague {
		return p.found(i, a.end, model.KindDuration, RuleDuration, Value{})
	}
	end := a.end
	if a.hyphen { // a 10-day trip
		if p.dash(end) && p.w(end+1) == wAge {
			return p.found(i, end+2, model.KindAge, RuleAge, Value{})
		}
		return p.found(i, end, model.KindDuration, RuleDuration, Value{})
	}
	here := Point{Anchor: FromDocument}
	if p.mark(i-1, '+') && p.tight(i) && p.begins(i-1) {
		if b, ok := enOneAmount(p, end+1); ok && p.mark(end, ',') && p.ends(b.end) && b.unit < a.unit && a.more < len(a.rest) {
			a.rest[a.more].n, a.rest[a.more].unit = b.n, b.unit
			a.more, end = a.more+1, b.end
		}
		return p.found(i, end, model.KindDate, RuleOffset, Value{From: a.shift(here, 1, true)})
	}
	switch p.w(end) {
	case wAgo, wBack:
		if p.w(end) == wBack && !p.ends(end+1) || a.unit >= UnitHour && p.w(end) == wBack {
			break
		}
		return enAgo(p, i, &a)
	case wHence:
		return p.found(i, end+1, model.KindDate, RuleOffset, Value{From: a.shift(here, 1, true)})
	case wEarlier, wLater:
		if a.unit >= UnitHour {
			return p.found(i, end+1, model.KindDuration, RuleDuration, Value{})
		}
		sign := 1
		if p.w(end) == wEarlier {
			sign = -1
		}
		pt := a.shift(Point{Anchor: FromTold}, sign, sign < 0 && a.n == 1 && a.unit == UnitYear)
		if sign < 0 && a.n == 1 && a.unit == UnitYear && a.more == 0 && enQuarterTold(p, i) {
			pt = enCounterpart(OpUnit, UnitYear, -1)
		}
		if a.weekday != 0 {
			pt.Anchor = FromDocument
		}
		return p.found(i, end+1, model.KindDate, RuleOffset, Value{From: pt})
	case wBefore, wAfter, wFrom:
		return enFrom(p, i, &a)
	case wAge:
		return p.found(i, end+1, model.KindAge, RuleAge, Value{})
	}
	if p.w(i) == wA && a.n == 1 && a.unit <= UnitYear && !p.is(i-1, isNumber) && !a.about && (p.at(i-1).Kind == prose.Word && p.w(i-1) == noWord || p.mark(i-2, '%') || p.is(i-1, isUnit)) && a.more == 0 {
		return p.found(i, end, model.KindSet, RuleSet, Value{}) // twice a year
	}
	return p.found(i, end, model.KindDuration, RuleDuration, Value{})
}

// enAgo reads what follows an amount that ends with "ago".
func enAgo(p *parser, i int, a *enSpan) bool {
	end := a.end + 1
	here := Point{Anchor: FromDocument}
	if x := p.l(end); x.is(isWeekday) && !x.is(isPlural) && a.unit == UnitWeek && a.weekday == 0 { // a week ago Monday
		here.add(OpWeekday, NoUnit, int32(x.weekday), Past)
		return p.found(i, end+1, model.KindDate, RuleOffset, Value{From: a.shift(here, -1, true)})
	}
	if p.is(end, isDeictic) && p.l(end).deictic == 0 {
		return p.found(i, end+1, model.KindDate, RuleOffset, Value{From: a.shift(here, -1, true)})
	}
	if d, ok := enModUnit(p, end); ok && d.pt.first().N == 0 && d.pt.Anchor == FromDocument && d.pt.first().Unit < a.unit { // ten years ago this month
		pt := a.shift(here, -1, true)
		pt.add(OpUnit, d.pt.first().Unit, 0, Near)
		return p.found(i, d.end, model.KindDate, RuleOffset, Value{From: pt})
	}
	if a.n == 1 && a.unit == UnitYear && a.more == 0 && enQuarterTold(p, i) {
		return p.found(i, end, model.KindDate, RuleOffset, Value{From: enCounterpart(OpUnit, UnitYear, -1)})
	}
	return p.found(i, end, model.KindDate, RuleOffset, Value{From: a.shift(here, -1, false)})
}

// quarterReach is how many tokens behind the telling of a quarter "a year ago"
// still means the same quarter of the year before.
const quarterReach = 40

// enQuarterTold reports whether what is compared with a year ago is a quarter.
func enQuarterTold(p *parser, i int) bool {
	for at := i - 1; at >= 0 && at > i-quarterReach; at-- {
		x := p.l(at)
		if x.unit == UnitQuarter && x.is(isUnit) && !x.is(isPlural) {
			return true
		}
		if x.is(isMonth | isWeekday | isDeictic) {
			return false
		}
	}
	return false
}

// enFrom reads what an amount is reckoned from: "two days before Christmas",
// "three weeks from Tuesday", "a year after".
func enFrom(p *parser, i int, a *enSpan) bool {
	at := a.end
	sign := 1
	if p.w(at) == wBefore {
		sign = -1
	}
	at++
	if a.unit >= UnitHour && !(p.w(at) == wNow) && !p.is(at, isDeictic) {
		return p.found(i, a.end, model.KindDuration, RuleDuration, Value{})
	}
	if p.w(at) == wNow {
		return p.found(i, at+1, model.KindDate, RuleOffset, Value{From: a.shift(Point{Anchor: FromDocument}, sign, true)})
	}
	if d, ok := enDate(p, at); ok && !d.bare && a.unit < UnitHour {
		pt := a.shift(d.pt, sign, enIsDay(&d))
		end := d.end
		if p.w(end) == wOn && p.is(end+1, isWeekday) && !p.is(end+1, isPlural|isAbbrev) {
			pt.add(OpWeekday, NoUnit, int32(p.l(end+1).weekday), Future)
			end += 2
		}
		return p.found(i, end, model.KindDate, RuleOffset, Value{From: pt})
	}
	if p.w(at-1) != wFrom && (p.at(at).Kind == prose.Punct || p.w(at) == wAnd || at >= len(p.tokens)) {
		return p.found(i, at, model.KindDate, RuleOffset, Value{From: a.shift(Point{Anchor: FromTold}, sign, sign < 0 && a.n == 1 && a.unit == UnitYear)})
	}
	return p.found(i, a.end, model.KindDuration, RuleDuration, Value{})
}

// enCounted reads "5 upcoming years", "two previous weeks".
func enCounted(p *parser, i int) bool {
	n, at, ok := enCardinal(p, i)
	if !ok || !p.is(at, isMod) || n == 0 || p.w(i) == wA || !p.is(at+1, isUnit) {
		return false
	}
	u, end := enUnitEnd(p, at+1)
	d, ok := enRolling(p, p.l(at).mod, enSpan{n: n, unit: u, end: end, counted: true})
	return ok && p.found(i, d.end, model.KindDate, d.rule, Value{From: d.pt})
}

// enAhead reads "in two weeks", "within three days"; a verb of the past makes
// the first a duration.
func enAhead(p *parser, i int) bool {
	inside := p.w(i) == wInside
	at := i + 1
	if inside && p.w(at) == wThe {
		at++
	}
	if inside && p.is(at, isMod) && p.l(at).mod == modNext {
		at++
	}
	if p.w(at) == wAnother {
		return false
	}
	a, ok := enAmount(p, at)
	if !ok || a.vague || a.hyphen || a.weekday != 0 {
		return false
	}
	end := a.end
	here := Point{Anchor: FromDocument}
	if enQuote(p, end) && p.w(end+1) == wGenitive {
		end += 2
	} else if enQuote(p, end) && p.w(end+1) == wTime {
		end++
	}
	if p.w(end) == wTime {
		end++
	}
	switch p.w(end) {
	case wAge, wOf, wEarlier, wLater, wAgo:
		return false
	case wFrom, wBefore, wAfter:
		return enFrom(p, i, &a)
	}
	if a.unit >= UnitHour && (a.unit > UnitHour || a.n < 24) {
		return p.found(i, end, model.KindDuration, RuleDuration, Value{})
	}
	if inside {
		// Until then: told for its end, as "until Friday" is.
		return p.found(i, end, model.KindDate, RuleLandmark, Value{Form: Until, Landmark: true, From: a.shift(here, 1, true)})
	}
	if dir, _ := enDirection(p, i, end); dir == Past {
		return p.found(i, end, model.KindDuration, RuleDuration, Value{})
	}
	pt := a.shift(here, 1, true)
	if p.w(end) == wOn && p.is(end+1, isWeekday) && !p.is(end+1, isPlural|isAbbrev) {
		pt.add(OpWeekday, NoUnit, int32(p.l(end+1).weekday), Future)
		end += 2
	}
	return p.found(i, end, model.KindDate, RuleOffset, Value{From: pt})
}
