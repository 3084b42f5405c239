package timex

import "hito/model"

// enPhrase tries the phrases of English at the token i, and gives what it finds
// the direction of its clause.
func enPhrase(p *parser, i int) bool {
	before := len(p.out)
	p.end = 0
	if !enAny(p, i) {
		return false
	}
	for n := before; n < len(p.out); n++ {
		enOrient(p, &p.out[n], i, p.end)
	}
	return true
}

func enAny(p *parser, i int) bool {
	x := p.l(i)
	if x.is(isName) {
		if feast, end, ok := enNamed(p, i); ok && feast < 0 {
			return p.none(end)
		}
	}
	switch x.word {
	case wFrom:
		return enFromTo(p, i) || enOpenFrom(p, i)
	case wBetween:
		return enBetween(p, i)
	case wSince:
		return enLandmark(p, i, Since)
	case wUntil, wThrough:
		return enLandmark(p, i, Until)
	case wBefore, wAfter:
		return enOpen(p, i)
	case wOf, wAnd, wIn, wInside:
		if t := p.at(i + 2); enQuote(p, i+1) && p.tight(i+2) { // in '89
			if y, end, ok := enYear(p, i+1); ok && t.Len() == 2 && p.w(end) != wGenitive {
				return enFinish(p, i+1, date{pt: absolute(OpYear, y), end: end, rule: RuleYear})
			}
		}
		return (x.word == wIn || x.word == wInside) && enAhead(p, i)
	case wEach, wDaily:
		return enEvery(p, i)
	case wAll:
		if d, ok := enCore(p, i+1, true); ok && d.rule == RuleUnit && d.pt.Count == 1 && d.pt.first().Unit <= UnitYear && d.pt.first().Unit > UnitDay {
			return enFinish(p, i, d)
		}
		return false
	case wNow:
		return p.found(i, i+1, model.KindPresent, RulePresent, Value{})
	case wRest:
		return enRest(p, i)
	case wOn, wFor, wBy:
		return enDayOnly(p, i)
	case wLater:
		if p.w(i+1) == wThan && p.at(i-1).Len() == 2 && p.w(i-1) == wLaw {
			return enNoLater(p, i)
		}
	case wStarting:
		if !x.is(isThird) {
			return enStarting(p, i)
		}
	}
	return enDated(p, i)
}

// enDated reads what begins with no preposition.
func enDated(p *parser, i int) bool {
	x := p.l(i)
	if x.word == wThe {
		if a, ok := enAmount(p, i+1); ok && !a.hyphen && (p.w(a.end) == wBefore || p.w(a.end) == wAfter) && a.counted && p.figure(i+1) {
			return false
		}
	}
	if p.is(i, isNumber|isOrdinal) || p.figure(i) || x.word == wA || x.word == wFew || x.word == wPair || x.word == wSome || x.word == wAbout || x.word == wMore || x.word == wHalf {
		if enAnniversary(p, i) || enCenturies(p, i, i) || enDayList(p, i, i) || enAmountPhrase(p, i) {
			return true
		}
		if x.word == wA || x.word == wFew || x.word == wPair || x.word == wSome || x.word == wMore {
			return false
		}
	}
	if x.word == wAbout {
		return enVaguely(p, i)
	}
	if x.word == wThe && (p.is(i+1, isNumber|isOrdinal) || p.figure(i+1)) && (enAnniversary(p, i+1) || enCenturies(p, i, i+1) || enDayList(p, i, i+1)) {
		return true
	}
	if x.is(isPlural) && x.is(isWeekday) {
		return p.found(i, i+1, model.KindSet, RuleSet, Value{})
	}
	if p.figure(i) || x.is(isNumber) || x.word == wNoon || x.word == wMidnight {
		if enClockFirst(p, i) {
			return true
		}
	}
	p.end = 0
	d, ok := enDate(p, i)
	if !ok {
		if p.figure(i) {
			if pt, end, seen, _ := p.figuresDate(i); seen && pt.Count == 0 {
				return p.none(max(end, i+1))
			}
		}
		if p.end > i {
			return p.none(p.end)
		}
		return enVague(p, i)
	}
	if d.bare {
		return false
	}
	return enFinish(p, i, d)
}

// enVaguely reads "around Nov. 1": about then.
func enVaguely(p *parser, i int) bool {
	before := len(p.out)
	if !enDated(p, i+1) || len(p.out) == before {
		return false
	}
	if e := &p.out[before]; e.Kind == model.KindDate {
		e.Start = p.at(i).Start
		e.Value.From.Approx = true
	}
	return true
}

// enVague reads spans that no number bounds: "the last few years", "recent
// months".
func enVague(p *parser, i int) bool {
	at := i
	if p.w(at) == wThe {
		at++
	}
	if !p.is(at, isMod) {
		return false
	}
	at++
	if p.w(at) == wSome || p.w(at) == wFew {
		at++
	}
	if !p.is(at, isUnit) || !p.is(at, isPlural) {
		return false
	}
	return p.found(i, at+1, model.KindDuration, RuleDuration, Value{})
}

// enFinish reads what may follow a date (a time, a range, a list) and emits it.
func enFinish(p *parser, from int, d date) bool {
	if enIsDay(&d) {
		d = enBesideWeekday(p, d)
		d.end = enTail(p, d.end)
		if d.rule == RuleWeekday && d.pt.Count == 1 {
			d = enWeekdayTail(p, d)
		}
	}
	if e, ok := enSecond(p, d); ok {
		return enEmitRange(p, from, d, e)
	}
	if a, sign, ok := enPlus(p, d.end); ok {
		return p.found(from, a.end, model.KindDate, RuleOffset, Value{From: a.shift(d.pt, sign, true)})
	}
	if enShared(p, from, d) {
		return true
	}
	v := Value{From: d.pt}
	if end, ok := enOrLater(p, d.end); ok {
		v.Form = Since
		return p.found(from, end, model.KindDate, RuleOpen, v)
	}
	return p.found(from, d.end, model.KindDate, d.rule, v)
}

// enPlus reads what is added to a date: "+10 days", "-2 weeks".
func enPlus(p *parser, i int) (a enSpan, sign int, ok bool) {
	switch {
	case p.mark(i, '+'):
		sign = 1
	case p.mark(i, '-') && !p.tight(i):
		sign = -1
	default:
		return a, 0, false
	}
	n, end, ok := p.inFigures(i + 1)
	x := p.l(end)
	if !ok || !p.tight(i+1) || !x.is(isUnit) || x.unit > UnitYear {
		return a, 0, false
	}
	return enSpan{n: n, unit: x.unit, end: end + 1, counted: true}, sign, true
}
