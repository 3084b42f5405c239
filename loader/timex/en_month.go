package timex

import "hito/loader/prose"

// enDayMonth reads a day and its month: "3 May 2019", "the 3rd of May", "15SEP",
// "the third day of October", "20th of next month".
func enDayMonth(p *parser, i int) (date, bool) {
	n, end, ok := enDayNumber(p, i)
	if !ok || p.figure(i) && p.touched(i) && !(p.mark(i-1, '/') && p.figure(i-2) && p.at(i-2).Len() <= 2) {
		return noDate, false
	}
	at := end
	day := p.l(at).unit == UnitDay && p.is(at, isUnit) && !p.is(at, isPlural)
	if day {
		if _, _, nth := enOrdinal(p, i); !nth {
			return noDate, false
		}
		at++
	}
	of := p.w(at) == wOf
	if of || p.w(at) == wIn && day || (p.dash(at) || p.mark(at, '/')) && p.tight(at) && p.tight(at+1) {
		at++
	}
	if !p.is(at, isMonth) {
		if !of {
			return noDate, false
		}
		month, to, ok := enMonthWhole(p, at)
		if !ok {
			return noDate, false
		}
		pt, _ := within(step(OpDay, NoUnit, n), month)
		return date{pt: pt, end: to, rule: RuleDay}, true
	}
	x := p.l(at)
	if x.is(isFalseMonth) && !p.upper(at) && !of && !p.ends(at+1) && !p.figure(at+1) && p.w(at+1) == noWord {
		return noDate, false // 30 may die
	}
	md, ok := monthDayPoint(int(x.month), n)
	if !ok {
		p.end = at + 1
		return noDate, false
	}
	end = enAbbreviated(p, at)
	if p.w(end) == wStreet && p.upper(end) {
		p.end = end
		return noDate, false
	}
	d := date{pt: md, end: end, rule: RuleMonthDay}
	return enWithYear(p, d, md), true
}

// enAbbreviated is the token behind the month at i and its full stop.
func enAbbreviated(p *parser, i int) int {
	if p.mark(i+1, '.') && p.tight(i+1) && (p.is(i, isAbbrev) || p.figure(i+2)) && (p.at(i+2).Kind != prose.Word || !p.upper(i+2)) {
		return i + 2
	}
	return i + 1
}

// enWithYear adds the year that follows to a day of a month.
func enWithYear(p *parser, d date, md Point) date {
	if year, to, ok := enYearTail(p, d.end); ok && inYear(md, year) {
		d.pt, _ = within(md, year)
		d.end, d.rule = to, yearRule(year, RuleMonthDay)
		return d
	}
	at := d.end
	if end, sure, ok := enClock(p, at); ok && sure { // Nov 26 21:40:36 2004
		if p.at(end).Flags&prose.Capital != 0 && p.at(end).Len() <= 4 && p.figure(end+1) {
			end++
		}
		if y, to, ok := p.fourDigits(end); ok && y >= 1900 && !p.tight(end) && enYearEnds(p, to) {
			d.pt, _ = within(md, absolute(OpYear, y))
			d.end, d.rule = to, RuleDate
			return d
		}
	}
	if p.mark(at, ',') && p.figure(at+1) {
		at++
	}
	if t := p.at(at); t.Kind == prose.Number && t.Len() == 2 && t.Value > 31 && p.ends(at+1) && !p.tight(at) && !p.mark(at+1, '%') && !p.mark(at+1, ':') {
		d.pt, _ = within(md, absolute(OpYear, century2(int(t.Value)))) // Aug 9 96
		d.end, d.rule = at+1, RuleDate
	}
	return d
}

// enMonthWhole reads the month that a day lies in where it is not named: "this
// month", "the next month", "the month".
func enMonthWhole(p *parser, i int) (Point, int, bool) {
	if d, ok := enModUnit(p, i); ok {
		return d.pt, d.end, d.pt.first().Unit == UnitMonth
	}
	if p.w(i) == wThe && p.l(i+1).unit == UnitMonth && !p.is(i+1, isPlural) {
		return document(OpUnit, UnitMonth, 0, Near), i + 2, true
	}
	return Point{}, i, false
}

// enMonth reads a month that no day precedes: "May 2019", "May 3rd", "Sept. 4,
// 2012", "June last year", "January".
func enMonth(p *parser, i int) (date, bool) {
	x := p.l(i)
	if enGlued(p, i) {
		return noDate, false
	}
	end := enAbbreviated(p, i)
	d := date{pt: document(OpMonth, NoUnit, int(x.month), Near), end: end, rule: RuleMonth}
	at := end
	switch {
	case p.w(at) == wThe, p.mark(at, ','), (p.mark(at, '/') || p.dash(at)) && p.tight(at) && p.tight(at+1):
		at++
	}
	if n, to, ok := enDayNumber(p, at); ok && enMonthDayOK(p, i, end, at, to) {
		if md, ok := monthDayPoint(int(x.month), n); ok {
			d.pt, d.end, d.rule = md, to, RuleMonthDay
			return enWithYear(p, d, md), true
		}
	}
	if year, to, ok := enYearTail(p, end); ok && !(p.w(end) == wOf && p.is(end+1, isMod) && x.is(isFalseMonth) && !p.upper(i)) {
		d.pt, _ = within(d.pt, year)
		d.end, d.rule = to, yearRule(year, RuleMonth)
		return d, true
	}
	if t := p.at(end); t.Kind == prose.Number && t.Len() == 2 && t.Value > 31 && p.ends(end+1) && !p.tight(end) && !p.mark(end+1, '%') {
		d.pt, _ = within(d.pt, absolute(OpYear, century2(int(t.Value))))
		d.end, d.rule = end+1, RuleDate
		return d, true
	}
	return d, enMonthAlone(p, i, end)
}

// enMonthDayOK reports whether the number at..to-1 behind the month i is its
// day: "July 5", "May eighth", not "March 20 percent" nor "may one ask".
func enMonthDayOK(p *parser, i, end, at, to int) bool {
	_, _, nth := enOrdinal(p, at)
	if !p.figure(at) && !nth { // January twenty five
		n, _, _ := enDayNumber(p, at)
		_, _, year := enYearWords(p, at)
		return at == end && n > 1 && p.upper(i) && !year
	}
	if p.mark(end, ',') && at > end && !nth {
		return false
	}
	if p.w(at-1) == wThe && at > end && !nth {
		return false
	}
	if nth {
		return !p.is(to, isUnit) || p.is(to, isMod)
	}
	if x := p.l(to); x.is(isAfterYear) || p.mark(to, '%') || p.mark(to, ':') && p.tight(to) && p.tight(to+1) || p.mark(to, '/') && p.tight(to) && p.figure(to+1) {
		return false
	}
	return !(p.l(i).is(isFalseMonth) && !p.upper(i)) || p.ends(to) || p.w(to) != noWord || p.figure(to)
}

// enMonthAlone reports whether the month at i, with neither day nor year, is
// one: May and March are verbs as well, April and June people.
func enMonthAlone(p *parser, i, end int) bool {
	x := p.l(i)
	before := p.w(i - 1)
	if before == wThe {
		before = p.w(i - 2)
	}
	alone := p.begins(i) && p.at(end).Kind == prose.Break
	asked := false
	switch before {
	case wIn, wSince, wUntil, wFrom, wBetween, wDuring, wBefore, wAfter, wBy, wThrough:
		asked = true
	case wOf, wTo, wAnd, wOr, wFor:
		asked = !x.is(isFalseMonth|isAbbrev) || p.upper(i) && x.is(isFalseMonth) && before != wTo && before != wFor && before != wAnd || before == wTo && p.is(i-2, isMonth) || p.is(i-2, isUnit|isMonth)
	}
	if (p.dash(end) || p.w(end) == wTo || p.w(end) == wThrough) && p.is(end+1, isMonth) && (!x.is(isFalseMonth) || p.upper(i)) {
		return true
	}
	asked = asked || p.is(i-1, isThird) || p.is(i-1, isMod) && !(x.is(isFalseMonth) && !p.upper(i) && (p.l(i-1).mod == modThis || p.l(i-1).mod == modThat)) || p.dash(i-1) && p.is(i-2, isThird)
	switch {
	case x.is(isAbbrev):
		if p.upper(i+1) && end == i+1 && p.l(i+1).traits == 0 && p.w(i+1) == noWord || alone && p.at(i).Flags&prose.Capital != 0 {
			return false // Jan Michael
		}
		return (alone || asked || end == i+2 && !p.ends(i-1)) && p.upper(i) || asked && before == wIn && p.ends(end)
	case x.is(isFalseMonth) && !p.upper(i):
		return alone || asked && before != wAnd && before != wOr && before != wFor && (p.ends(end) || p.w(end) != noWord && p.w(end) != wIt) && !(x.month == 3 && (before == wOf || before == wBy || p.is(i-1, isMod)) && p.w(i-1) != wIn)
	}
	if alone || asked && !p.enPerson(i) {
		return true
	}
	if !p.upper(i) {
		return !x.is(isGivenName)
	}
	if p.enPerson(i) && x.is(isFalseMonth|isGivenName) {
		return false
	}
	if x.is(isFalseMonth) {
		if p.begins(i) { // "May I", "March for life"
			return p.enVerb(end) == enWas || p.enVerb(end) == enPresent && x.month == 5 || p.w(end) == wTo && p.is(end+1, isMonth)
		}
		if p.w(end) == wOn || p.w(end) == wFor || p.w(end) == wOf || p.w(i-1) == wThe || p.w(i-1) == wA {
			return false
		}
	}
	return true
}

// enPerson reports whether the capital word at i is part of a name: a title
// or another name stands before it, or a name follows.
func (p *parser) enPerson(i int) bool {
	if p.w(i-1) == wTitle {
		return true
	}
	if p.upper(i-1) && !p.begins(i-1) && p.l(i-1).traits == 0 && p.w(i-1) == noWord && !p.is(i, isAbbrev) {
		return true
	}
	next := p.upper(i+1) && p.at(i+1).Flags&prose.Capital == 0 && p.l(i+1).traits == 0 && p.w(i+1) == noWord
	return next && p.l(i).is(isFalseMonth|isGivenName) && p.w(i-1) != wIn
}
