package timex

import "hito/loader/prose"

// enUnit reads what a unit begins: "week of May 5", "year 2008", "year-end",
// "day before yesterday", "month of September", or the unit bare.
func enUnit(p *parser, i int, article bool) (date, bool) {
	x := p.l(i)
	if x.is(isPlural) || x.unit >= UnitHour {
		return noDate, false
	}
	u, end := enUnitEnd(p, i)
	d := date{pt: document(OpUnit, u, 0, Near), end: end, rule: RuleUnit, bare: true}
	switch u {
	case UnitYear:
		if y, to, ok := enYear(p, end); ok && enYearEnds(p, to) {
			return date{pt: absolute(OpYear, y), end: to, rule: RuleYear}, true
		}
		if e, ok := enYearEnd(p, i); ok {
			return e, true
		}
	case UnitMonth:
		if p.w(end) == wOf && p.is(end+1, isMonth) {
			return enMonth(p, end+1)
		}
	case UnitWeek:
		if w, ok := enWeekOf(p, end); ok {
			return w, true
		}
	case UnitQuarter, UnitHalf:
		if t := p.at(end); p.figure(end) && t.Value >= 1 && int(t.Value) <= 12/u.months() && t.Len() == 1 {
			return enPart(p, u, int(t.Value), end+1), true
		}
	}
	if e, ok := enBeside(p, i, u, end, article); ok {
		return e, true
	}
	if e, ok := enModUnit(p, end); ok && u < UnitYear && (e.pt.first().Unit > u) && !e.bare { // the quarter last year
		return noDate, false
	}
	return d, true
}

// enYearEnd reads "year-end", "year's end", "year-ago", "year-earlier quarter".
func enYearEnd(p *parser, i int) (date, bool) {
	at := i + 1
	if p.dash(at) && p.tight(at) {
		at++
	} else if enQuote(p, at) && p.w(at+1) == wGenitive {
		at += 2
	} else if p.l(at).third != 3 {
		return noDate, false
	}
	switch {
	case p.l(at).third == 3 && p.at(at).Len() == 3:
		d := date{pt: document(OpUnit, UnitYear, 0, Near), end: at + 1, rule: RuleThird}
		if year, to, ok := enYearTail(p, at+1); ok {
			d.pt, d.end = year, to
		}
		d.pt.add(OpNth, UnitMonth, -1, Near)
		d.pt.add(OpNth, UnitDay, -1, Near)
		return d, true
	case p.w(at) == wAgo, p.w(at) == wEarlier:
		end := at + 1
		d := date{pt: enCounterpart(OpUnit, UnitYear, -1), end: end, rule: RuleTold}
		if _, _, ok := enOrdinal(p, end); ok {
			if e, ok := enNth(p, end); ok && e.rule == RulePartOfYear && e.pt.Count == 1 {
				pt, _ := within(step(e.pt.first().Op, e.pt.first().Unit, int(e.pt.first().N)), document(OpUnit, UnitYear, -1, Near))
				return date{pt: pt, end: e.end, rule: RulePartOfYear}, true
			}
		}
		if enPeriod(p, end) {
			d.end++
		}
		return d, true
	}
	return noDate, false
}

// enCounterpart is the quarter told last, in the year that the step gives.
func enCounterpart(op Op, u Unit, n int) Point {
	pt := Point{Anchor: FromPart}
	pt.add(op, u, int32(n), Near)
	return pt
}

// enPeriod reports whether the word at i is a quarter or a period.
func enPeriod(p *parser, i int) bool {
	return p.w(i) == wPeriod || p.l(i).unit == UnitQuarter && p.is(i, isUnit) && !p.is(i, isPlural)
}

// enBeside reads a unit before or after another date: "day after tomorrow",
// "week before last", "year after next", "day before".
func enBeside(p *parser, i int, u Unit, end int, article bool) (date, bool) {
	n := 0
	switch p.w(end) {
	case wBefore:
		n = -1
	case wAfter:
		n = 1
	default:
		return noDate, false
	}
	at := end + 1
	if p.w(at) == wThe {
		at++
	}
	m := p.l(at).mod
	if p.is(at, isMod) && (m == modLast && n < 0 || m == modNext && n > 0) && (p.ends(at+1) || p.w(at+1) != noWord) {
		return date{pt: document(OpUnit, u, 2*n, Near), end: at + 1, rule: RuleUnit}, true
	}
	if u == UnitDay || u == UnitWeek || u == UnitWeekend {
		if d, ok := enDate(p, end+1); ok && !d.bare && d.rule != RuleYear && d.rule != RuleUnit && d.rule != RuleMonth {
			d.pt.add(OpUnit, u, int32(n), Near)
			d.rule = RuleOffset
			return d, true
		}
	}
	if article && (p.ends(end+1) || p.enVerb(end+1) != noTense) {
		return date{pt: told(OpUnit, u, n), end: end + 1, rule: RuleTold}, true
	}
	return noDate, false
}

// enWeekOf reads the week that a day lies in, or that a number names: "of
// October 7", "beginning February 4", "27 of last year".
func enWeekOf(p *parser, i int) (date, bool) {
	if t := p.at(i); p.figure(i) && t.Value >= 1 && t.Value <= 53 && t.Len() <= 2 && !p.is(i+1, isUnit) && !p.dash(i+1) {
		year := document(OpUnit, UnitYear, 0, Near)
		end := i + 1
		if y, to, ok := enYearTail(p, end); ok {
			year, end = y, to
		} else if p.upper(i-1) && !p.begins(i-1) {
			return noDate, false // the fifth of a season of games
		}
		pt, ok := within(step(OpNth, UnitWeek, int(t.Value)), year)
		return date{pt: pt, end: end, rule: RuleNth}, ok
	}
	at := i
	switch p.w(at) {
	case wOf, wStarting:
		at++
	default:
		return noDate, false
	}
	if p.w(at) == wOn {
		at++
	}
	d, ok := enDate(p, at)
	if !ok || d.bare || d.rule != RuleMonthDay && d.rule != RuleDate && d.rule != RuleWeekday && d.rule != RuleFeast {
		return noDate, false
	}
	if p.dash(d.end) || p.w(d.end) == wTo && p.w(at-1) == wOf {
		return noDate, false
	}
	d.pt.add(OpUnit, UnitWeek, 0, Near)
	d.rule = RuleUnit
	return d, true
}

// enTheUnit reports whether a unit or season behind "the" is the one at hand,
// and sets the point to it.
func enTheUnit(p *parser, i int, d *date) bool {
	if d.rule != RuleUnit {
		return false
	}
	next := p.w(d.end)
	if next == wBecause || next == wIt || p.dash(d.end) && p.tight(d.end) || next == wOf || p.is(d.end, isUnit) {
		return false
	}
	before := p.w(i - 2)
	alone := p.begins(i-1) && p.at(d.end).Kind == prose.Break
	switch d.pt.first().Unit {
	case UnitDay:
		if before == wDuring || before == wEarlier || before == wLater || p.is(i-2, isThird) || alone {
			d.pt.Anchor = FromTold
			d.rule = RuleTold
			return before != wDuring
		}
		return false
	case UnitWeekend:
		d.pt = Point{Anchor: FromDocument}
		d.pt.add(OpMove, UnitDay, -5, Near)
		d.pt.add(OpUnit, UnitWeekend, 0, Near)
		return true
	case UnitQuarter:
		d.pt = Point{Anchor: FromPart}
		d.rule = RuleTold
		return before == wIn || before == wFor || before == wOf || before == wDuring || alone || p.ends(d.end)
	case UnitCentury, UnitDecade:
		if before == wOf && !p.is(i-3, isThird) {
			return false // the turn of the century
		}
		fallthrough
	case UnitYear, UnitMonth, UnitWeek, UnitFortnight:
		if b := p.at(i - 3); before == wOf && b.Kind == prose.Word && p.l(i-3).traits&^isTense == 0 && p.w(i-3) == noWord {
			return false // the book of the year
		}
		return before == wIn || before == wFor || before == wOf || before == wDuring || before == wOver || alone || p.is(i-2, isThird) || before == wEarlier || before == wLater || p.ends(d.end) && before != wA
	}
	return false
}

// enModified reads a date with modifiers before it: "last week", "next Monday",
// "this spring", "the past two months", "that day".
func enModified(p *parser, i int, article bool) (date, bool) {
	m, at := enMods(p, i)
	if p.w(at) == wFiscal || p.w(at) == wBusiness {
		at++
	}
	x := p.l(at)
	if m == modLast {
		if d, ok := enLastOf(p, at); ok {
			return d, true
		}
	}
	if a, ok := enOneAmount(p, at); ok && a.counted {
		return enRolling(p, m, a)
	}
	if x.is(isPart) || x.is(isDeictic) && m == modThat {
		return enModPart(p, m, at, article)
	}
	if x.is(isPlural) {
		return noDate, false
	}
	if x.unit == UnitYear && m == modSame { // the comparable year-ago quarter
		if d, ok := enYearEnd(p, at); ok {
			return d, true
		}
	}
	if x.unit == UnitFortnight && (m == modLast || m == modNext) {
		return enRolling(p, m, enSpan{n: 1, unit: UnitFortnight, end: at + 1})
	}
	if d, ok := enModUnit(p, i); ok {
		return enModUnitTail(p, d, m, article), true
	}
	switch {
	case x.is(isWeekday):
		d, ok := enWeekday(p, at)
		if !ok || d.rule != RuleWeekday || d.pt.Count != 1 {
			return d, ok
		}
		if m == modNext && p.l(i).mod != modThis && p.word(i)[0]|0x20 == 'n' {
			d.pt = Point{Anchor: FromDocument} // that of next week
			d.pt.add(OpUnit, UnitWeek, 1, Near)
			d.pt.add(OpWeekday, NoUnit, int32(x.weekday), Near)
			return d, true
		}
		if m == modPrior && !article {
			m = modLast
		}
		d.pt = modify(d.pt, m)
		return d, true
	case x.is(isMonth), x.is(isSeason), x.is(isName), x.is(isOrdinal), x.word == wQ, x.word == wHalf, p.figure(at):
		return enModNamed(p, m, at)
	}
	if x.word == wPeriod && (m == modSame || m == modThat || m == modFinal || m == modPrior) {
		if m == modPrior {
			return noDate, false
		}
		d := date{pt: Point{Anchor: FromPart}, end: at + 1, rule: RuleTold}
		return enPeriodYear(p, d), true
	}
	return noDate, false
}

// enModNamed reads a month, season, feast or part of the year that a modifier
// stands before.
func enModNamed(p *parser, m mod, at int) (date, bool) {
	if p.figure(at) {
		d, ok := enFigures(p, at, false)
		if ok && d.pt.Anchor == FromDocument {
			d.pt = modify(d.pt, m)
		}
		return d, ok
	}
	var d date
	ok := false
	if p.is(at, isMonth) { // "last May": no doubt that it is a month
		d = date{pt: document(OpMonth, NoUnit, int(p.l(at).month), Near), end: enAbbreviated(p, at), rule: RuleMonth}
		if e, full := enMonth(p, at); full {
			d = e
		}
		ok = !(p.l(at).is(isFalseMonth) && !p.upper(at) && (m == modThis || m == modThat) && d.rule == RuleMonth)
	} else {
		d, ok = enCore(p, at, true)
	}
	if !ok || d.pt.Anchor == Absolute && d.rule != RuleFeast {
		return d, ok
	}
	switch d.rule {
	case RuleMonth, RuleMonthDay, RuleSeason, RuleFeast, RulePartOfYear, RuleDate:
	default:
		return noDate, false
	}
	if d.pt.Count == 1 {
		d.pt = modify(d.pt, m)
	}
	d.bare = false
	return d, true
}

// enModUnitTail reads what follows a unit with a modifier: a weekday of the
// week, a part of the year.
func enModUnitTail(p *parser, d date, m mod, article bool) date {
	s := &d.pt.Steps[0]
	switch m {
	case modThat, modSame:
		d.rule = RuleTold
	case modAfter, modPrior:
		d.rule = RuleTold
	case modNext:
		if article && s.Unit == UnitDay {
			d.pt.Anchor, d.rule = FromTold, RuleTold
		}
	case modFinal:
		if s.Unit == UnitYear {
			s.N = 0
		}
	}
	if s.Unit == UnitQuarter && (m == modThat || m == modSame || m == modFinal) {
		d.pt, d.rule = Point{Anchor: FromPart}, RuleTold
		return enPeriodYear(p, d)
	}
	at := d.end
	if enQuote(p, at) && p.w(at+1) == wGenitive {
		at += 2
		if enPeriod(p, at) && s.Unit == UnitYear { // last year's quarter
			return date{pt: enCounterpart(OpUnit, UnitYear, int(s.N)), end: at + 1, rule: RuleTold}
		}
	}
	if p.w(at) == wOn || p.mark(at, ',') {
		at++
	}
	x := p.l(at)
	switch {
	case x.is(isWeekday) && !x.is(isPlural) && s.Unit == UnitWeek && (!x.is(isAbbrev) || p.upper(at)):
		if pt, ok := within(step(OpWeekday, NoUnit, int(x.weekday)), d.pt); ok {
			d.pt, d.end, d.rule = pt, at+1, RuleWeekday
			if x.is(isAbbrev) && p.mark(d.end, '.') && p.tight(d.end) {
				d.end++
			}
		}
	case s.Unit == UnitYear && at > d.end && (x.is(isOrdinal) || p.figure(at) || x.word == wQ):
		if e, ok := enCore(p, at, true); ok && e.rule == RulePartOfYear && e.pt.Count == 1 {
			if pt, ok := within(step(e.pt.first().Op, e.pt.first().Unit, int(e.pt.first().N)), d.pt); ok {
				d.pt, d.end, d.rule = pt, e.end, RulePartOfYear
			}
		}
	}
	return d
}

// enPeriodYear reads the year of a period that is told by itself: "the same
// period last year", "of 1999", "a year ago".
func enPeriodYear(p *parser, d date) date {
	if year, to, ok := enYearTail(p, d.end); ok && year.Anchor != FromTold {
		d.pt, d.end = year, to
		d.pt.Anchor = FromPart
		return d
	}
	if a, ok := enOneAmount(p, d.end); ok && a.unit == UnitYear && !a.vague && (p.w(a.end) == wAgo || p.w(a.end) == wEarlier || p.w(a.end) == wBefore) {
		d.pt, d.end = enCounterpart(OpUnit, UnitYear, -a.n), a.end+1
	}
	return d
}

// enModPart reads a part of the day with a modifier: "last night", "this
// morning", "that evening".
func enModPart(p *parser, m mod, i int, article bool) (date, bool) {
	if p.is(i, isPlural) {
		return noDate, false
	}
	d := date{pt: document(OpUnit, UnitDay, 0, Near), end: i + 1, rule: RuleDeictic}
	switch m {
	case modThis:
	case modLast:
		d.pt.Steps[0].N = -1
	case modThat, modSame:
		d.pt.Anchor, d.rule = FromTold, RuleTold
	case modNext, modAfter:
		d.pt.Anchor, d.rule = FromTold, RuleTold
		d.pt.Steps[0].N = 1
	case modPrior:
		d.pt.Anchor, d.rule = FromTold, RuleTold
		d.pt.Steps[0].N = -1
	default:
		return noDate, false
	}
	return d, true
}

// enRolling makes a date of so many units before or after the anchor: "the last
// two months", "the next 3 years".
func enRolling(p *parser, m mod, a enSpan) (date, bool) {
	n := a.n
	switch m {
	case modLast, modPrior, modFinal:
		n = -n
	case modNext, modAfter:
	default:
		return noDate, false
	}
	if a.unit >= UnitHour || a.vague || a.few || n == 0 {
		return noDate, false
	}
	if a.unit == UnitFortnight {
		a.unit, n = UnitWeek, 2*n
	}
	d := date{end: a.end, rule: RuleRolling}
	d.pt = document(OpRolling, a.unit, n, Near)
	if a.unit == UnitQuarter || a.unit == UnitWeekend || a.unit == UnitHalf { // whole ones
		first := 0
		if n > 0 {
			first = n + 1
		}
		d.pt = document(OpUnit, a.unit, first, Near)
		d.pt.add(OpRolling, a.unit, int32(-abs(n)), Near)
	}
	d.pt.Approx = a.about
	return d, true
}
