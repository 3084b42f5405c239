package timex

import (
	"hito/loader/prose"
	"hito/model"
)

// esPartOfDay reads a date that a part of the day comes before: "la mañana del
// miércoles", "mediodía de hoy", "la madrugada de hoy sábado".
func esPartOfDay(p *parser, i, at int) (date, bool) {
	if !p.is(at, isPart) || p.is(at, isPlural) {
		return noDate, false
	}
	end := at + 1
	if p.is(end, isMod) && at > i { // la noche anterior, a la mañana siguiente
		switch p.l(end).mod {
		case modAfter:
			return date{pt: told(OpUnit, UnitDay, 1), end: end + 1, rule: RuleTold}, true
		case modPrior:
			return date{pt: told(OpUnit, UnitDay, -1), end: end + 1, rule: RuleTold}, true
		case modLast:
			return date{pt: document(OpUnit, UnitDay, -1, Near), end: end + 1, rule: RuleDeictic}, true
		}
	}
	switch p.w(end) {
	case wOf, wOfThe:
		end++
	default:
		if !p.is(end, isDeictic) || p.is(at, isDeictic) {
			return noDate, false
		}
	}
	d, ok := esDayAt(p, end)
	return d, ok
}

// esDayAt reads a date at i that is a day, with an article or not.
func esDayAt(p *parser, i int) (date, bool) {
	d, ok := esDate(p, i)
	if ok && !d.bare {
		if isDayRule(d.rule) && d.pt.Steps[max(0, int(d.pt.Count)-1)].Op != OpMonth {
			d.end = esTail(p, d.end)
			return d, true
		}
	}
	at := i
	if p.w(at) == wThe {
		at++
	}
	if n, end, isDay := p.dayNumber(at); isDay && p.figure(at) && esDayAlone(p, end) && p.w(i-1) == wOfThe {
		return date{pt: document(OpDay, NoUnit, n, Near), end: end, rule: RuleDay}, true
	}
	return noDate, false
}

// isDayRule reports whether the rule reads days, mostly.
func isDayRule(rule string) bool {
	switch rule {
	case RuleWeekday, RuleDeictic, RuleMonthDay, RuleDay, RuleFeast, RuleTold, RuleDate, RuleEve:
		return true
	}
	return false
}

// maxTail bounds what may follow a date: a part of the day and two times.
const maxTail = 4

// esTail is the token behind what belongs to the date that ends at i: "por la
// mañana", "a las 10.30", "de noche", "mismo".
func esTail(p *parser, i int) int {
	for range maxTail {
		end := esTailOne(p, i)
		if end == i {
			break
		}
		i = end
	}
	return i
}

func esTailOne(p *parser, i int) int {
	at := i
	if p.mark(at, ',') {
		at++
	}
	led := p.w(at)
	if p.word(at) == "x" { // hoy x la noche
		led = wBy
	}
	switch led {
	case wBy, wIn, wOf, wTo, wToThe:
		end := at + 1
		if p.w(end) == wThe {
			end++
		}
		if p.is(end, isPart) && !p.is(end, isPlural) && p.w(end+1) != wOfThe && p.w(end+1) != wOf {
			return end + 1
		}
		if p.w(at) == wTo || p.w(at) == wOf {
			// An hour that has a day of its own behind it is not this day's.
			if end, ok := esHours(p, at); ok && !((p.w(end) == wOfThe || p.w(end) == wOf) && p.is(end+1, isWeekday|isDeictic|isNumber)) {
				return end
			}
		}
	case wBetween, wFrom:
		if end, ok := esHours(p, at); ok {
			return end
		}
	case wBefore, wAfter: // hoy antes de las 4
		if p.w(at+1) == wOf && p.w(at+2) == wThe {
			if end, _, ok := p.clock(at + 3); ok && esClockEnds(p, end) {
				return end
			}
		}
	}
	if at == i && p.is(i, isPart) && !p.is(i, isPlural|isDeictic) && p.is(i-1, isDeictic|isWeekday) {
		return i + 1
	}
	if p.mark(i, '(') && p.is(i+1, isWeekday) && p.mark(i+2, ')') {
		return i + 3
	}
	if p.l(i).mod == modSame && at == i {
		return i + 1
	}
	if p.figure(at) {
		if end, sure, ok := p.clock(at); ok && sure {
			return end
		}
	}
	return i
}

// esHours reads hours with their preposition: "a las 10", "de 3 a 8 p.m.",
// "entre las 3 y las 5", "desde las 9 hasta las 11".
func esHours(p *parser, i int) (int, bool) {
	at := i + 1
	article := p.w(at) == wThe
	if article {
		at++
	}
	end, sure, ok := p.clock(at)
	if !ok || p.is(end, isUnit) && p.w(end) != wHour || p.is(at, isOrdinal) {
		return i, false
	}
	sure = sure || article && p.word(at - 1)[0]|0x20 == 'l'
	end = esOfDay(p, end, &sure)
	switch p.w(end) {
	case wTo, wAnd, wUntil:
		if p.w(i) == wTo {
			break
		}
		next := end + 1
		if p.w(next) == wThe {
			next++
			sure = true
		}
		if to, also, ok := p.clock(next); ok {
			sure = sure || also
			to = esOfDay(p, to, &sure)
			if sure && esClockEnds(p, to) {
				return to, true
			}
		}
		return i, false
	}
	return end, sure && p.w(i) == wTo && esClockEnds(p, end)
}

// esOfDay reads the part of the day that an hour is told with.
func esOfDay(p *parser, i int, sure *bool) int {
	if p.w(i) == wOf || p.w(i) == wBy || p.w(i) == wIn {
		at := i + 1
		if p.w(at) == wThe {
			at++
		}
		if at > i+1 && p.is(at, isPart) && !p.is(at, isPlural) {
			*sure = true
			return at + 1
		}
	}
	return i
}

// esClockEnds reports whether an hour can end before the token i: nothing
// counted follows ("a las 10 personas").
func esClockEnds(p *parser, i int) bool {
	return p.ends(i) || p.w(i) != noWord || p.l(i).traits != 0 || p.isVerb(i)
}

// esClock reads a time of the day at i ("a las 10 de la mañana", "18:40"), and
// the day it belongs to where that follows: then both are a date.
func esClock(p *parser, i int) bool {
	end, ok := 0, false
	switch p.w(i) {
	case wTo, wBetween, wFrom:
		end, ok = esHours(p, i)
	case wThe:
		if p.is(i+1, isPart) && !p.is(i+1, isPlural) {
			if p.w(i+2) == wOfThe && p.figure(i+3) && esDayList(p, i, i+3) { // la noche del 3 al 4 de mayo
				return true
			}
			end, ok = i+2, true
		} else if p.word(i)[0]|0x20 == 'l' && (p.figure(i+1) || p.is(i+1, isNumber)) {
			var sure bool
			if end, sure, ok = p.clock(i + 1); ok {
				end = esOfDay(p, end, &sure)
				ok = sure
			}
		}
	default:
		if !p.figure(i) || p.touched(i) {
			return false
		}
		var sure bool
		if end, sure, ok = p.clock(i); ok {
			end = esOfDay(p, end, &sure)
			ok = sure
		}
	}
	if !ok {
		return false
	}
	at := end
	if p.mark(at, '(') { // a las 9.30 (hora local) del lunes
		for at < end+8 && !p.mark(at, ')') && p.at(at).Kind != prose.Break {
			at++
		}
		if at++; p.w(at) != wOfThe && p.w(at) != wOf {
			at = end
		}
	}
	if p.w(at) == wOf || p.w(at) == wOfThe || p.mark(at, ',') {
		at++
	}
	if d, ok := esDayAt(p, at); ok {
		return esFinish(p, i, d)
	}
	return p.found(i, end, model.KindClock, RuleClock, Value{})
}
