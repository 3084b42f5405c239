package timex

import (
	"hito/loader/prose"
	"hito/model"
)

// enOrLater reads what opens a date: "or later", "and beyond", "and after".
func enOrLater(p *parser, i int) (int, bool) {
	if p.w(i) != wOr && p.w(i) != wAnd {
		return i, false
	}
	switch p.w(i + 1) {
	case wLater, wBeyond:
		return i + 2, true
	case wAfter:
		return i + 2, p.at(i+2).Kind == prose.Break || p.ends(i+2)
	}
	return i, false
}

// enEnd reads a date that ends or begins a range or an open span.
func enEnd(p *parser, i int) (date, bool) {
	if p.w(i) == wNow {
		return date{pt: document(OpUnit, UnitDay, 0, Near), end: i + 1, rule: RuleDeictic}, true
	}
	if p.w(i) == wDate && p.w(i-1) == wTo {
		return date{pt: document(OpUnit, UnitDay, 0, Near), end: i + 1, rule: RuleDeictic}, true
	}
	if d, ok := enDate(p, i); ok {
		if enIsDay(&d) {
			d.end = enTail(p, d.end)
		}
		return d, !d.bare
	}
	at := i
	if p.w(at) == wThe {
		at++
	}
	if n, end, ok := enDayNumber(p, at); ok && (p.figure(at) || at > i || p.is(at, isOrdinal)) {
		return date{pt: document(OpDay, NoUnit, n, Near), end: end, rule: RuleDay, bare: true}, true
	}
	return noDate, false
}

// enOpenFrom reads "from 2016 on", "from now on".
func enOpenFrom(p *parser, i int) bool {
	if p.w(i+1) == wNow && p.w(i+2) == wOn {
		return p.found(i, i+3, model.KindPresent, RulePresent, Value{})
	}
	d, ok := enEnd(p, i+1)
	if !ok || d.bare || p.w(d.end) != wOn && p.w(d.end) != wBeyond {
		return false
	}
	return p.found(i, d.end+1, model.KindDate, RuleOpen, Value{Form: Since, From: d.pt})
}

// enLandmark reads the known end of an open span: "since 2019", "until Friday".
func enLandmark(p *parser, i int, form Form) bool {
	if p.w(i+1) == wNow {
		return p.found(i, i+2, model.KindPresent, RulePresent, Value{})
	}
	if a, ok := enAmount(p, i+1); ok && p.w(a.end) != wAgo {
		return false
	}
	d, ok := enEnd(p, i+1)
	if !ok || d.bare {
		return false
	}
	if p.w(i) == wThrough && d.rule == RuleUnit {
		return false
	}
	if _, second := enSecond(p, d); second {
		return false
	}
	return p.found(i, d.end, model.KindDate, RuleLandmark, Value{Form: form, Landmark: true, From: d.pt})
}

// enOpen reads "before 2010", "after the summer".
func enOpen(p *parser, i int) bool {
	if a, ok := enAmount(p, i+1); ok && p.w(i) == wAfter && !a.vague && !a.few && a.unit < UnitHour && (p.mark(a.end, ',') || p.at(a.end).Kind == prose.Break) {
		return p.found(i, a.end, model.KindDate, RuleOffset, Value{From: a.shift(Point{Anchor: FromTold}, 1, true)})
	}
	form := After
	if p.w(i) == wBefore {
		form = Before
	}
	d, ok := enEnd(p, i+1)
	if !ok || d.bare {
		return false
	}
	if p.w(i+1) == wThe && d.rule == RuleMonthDay && enPlainNoun(p, d.end) {
		return p.found(i+1, d.end, model.KindDate, d.rule, Value{From: d.pt}) // after the Oct. 7 attack
	}
	if last := int(d.pt.Count) - 1; form == Before && d.rule == RuleThird && last > 0 && d.pt.Steps[last].Op == OpThird && d.pt.Steps[last].N == 3 {
		// Before the end of the year is within it.
		d.pt.Count--
		form = Until
	}
	return p.found(i, d.end, model.KindDate, RuleOpen, Value{Form: form, From: d.pt})
}

// enNoLater reads "no later than Friday" from "later" on.
func enNoLater(p *parser, i int) bool {
	d, ok := enEnd(p, i+2)
	if !ok || d.bare {
		return false
	}
	enAim(&d.pt, Future)
	return p.found(i-1, d.end, model.KindDate, RuleOpen, Value{Form: Until, From: d.pt})
}

// enStarting reads "starting January 7th", "beginning on May 3".
func enStarting(p *parser, i int) bool {
	at := i + 1
	if p.w(at) == wOn || p.w(at) == wIn || p.w(at) == wFrom {
		at++
	}
	if p.w(at) == wThe {
		return false
	}
	d, ok := enEnd(p, at)
	if !ok || d.bare {
		return false
	}
	return p.found(i, d.end, model.KindDate, RuleOpen, Value{Form: Since, From: d.pt})
}

// enEvery reads times that come again: "every Monday", "each year", "daily".
func enEvery(p *parser, i int) bool {
	at := i + 1
	if p.w(i) == wDaily {
		return p.found(i, at, model.KindSet, RuleSet, Value{})
	}
	if _, end, ok := enCardinal(p, at); ok {
		at = end
	} else if _, end, ok := enOrdinal(p, at); ok {
		at = end
	} else if p.w(at) == wOther || p.w(at) == wFew {
		at++
	}
	x := p.l(at)
	if !x.is(isUnit|isWeekday|isMonth|isSeason|isPart) || x.is(isAbbrev) {
		return false
	}
	_, end := enUnitEnd(p, at)
	if p.is(end, isPart) {
		end++
	}
	if n, to, ok := enDayNumber(p, end); ok && n > 0 && x.is(isMonth) {
		end = to
	}
	return p.found(i, end, model.KindSet, RuleSet, Value{})
}

// enRest reads "rest of the week", "remainder of this year".
func enRest(p *parser, i int) bool {
	at := i + 1
	if p.w(at) == wOf {
		at++
	}
	the := p.w(at) == wThe
	if the {
		at++
	}
	if !p.is(at, isUnit|isMod) || p.is(at, isUnit) && !the {
		return false
	}
	d, ok := enCore(p, at, the)
	if !ok || d.rule != RuleUnit || d.pt.Count != 1 || d.pt.first().N != 0 || d.pt.first().Unit > UnitMillennium || d.pt.first().Unit == UnitDay {
		return false
	}
	return p.found(i, d.end, model.KindDate, RuleRest, Value{From: document(OpRest, d.pt.first().Unit, 0, Near)})
}

// enDayOnly reads "on the 15th", "by the 21st", "for the 27": a day of an
// unnamed month.
func enDayOnly(p *parser, i int) bool {
	at := i + 1
	the := p.w(at) == wThe
	if the {
		at++
	}
	n, end, ok := enDayNumber(p, at)
	if !ok {
		return false
	}
	_, _, nth := enOrdinal(p, at)
	if !nth && (!the || !p.ends(end)) || nth && !the && (p.w(i) != wOn || !p.figure(at)) || p.mark(end, '%') || p.tight(end) && !p.ends(end+1) && p.at(end).Kind == prose.Punct {
		return false
	}
	if !p.ends(end) && p.w(end) == noWord && p.enVerb(end) == noTense || p.is(end, isUnit|isMonth|isWeekday|isNumber|isSeason) || p.w(end) == wOf || p.w(end) == wHalf || p.mark(end, '-') && p.tight(end) || p.w(end) == wAnniversary {
		return false
	}
	if n == 1 && !p.figure(at) && !p.ends(end) || p.w(i) == wFor && n < 4 && !p.figure(at) {
		return false
	}
	return p.found(at-1, enTail(p, end), model.KindDate, RuleDay, Value{From: document(OpDay, NoUnit, n, Near)})
}

// enAnniversary reads "80th anniversary": the year that is commemorated.
func enAnniversary(p *parser, i int) bool {
	n, end, ok := enOrdinal(p, i)
	if !ok || p.w(end) != wAnniversary || n < 1 {
		return false
	}
	return p.found(i, end+1, model.KindDate, RuleAnniversary, Value{From: document(OpUnit, UnitYear, -n, Near)})
}
