package timex

import "hito/model"

// esSet reads times that come again: "los lunes", "los fines de semana", "los
// sábados y domingos". "Los lunes pasados" and "los días 1 y 2" are none.
func esSet(p *parser, i int) bool {
	if !p.is(i, isPlural) {
		return false
	}
	at := i + 1
	x := p.l(at)
	switch {
	case x.is(isWeekday) && !x.is(isAbbrev):
		if p.figure(at+1) || p.mark(at+1, ',') && p.figure(at+2) {
			return false
		}
		at++
		if p.w(at) == wAnd && p.is(at+1, isWeekday) {
			at += 2
		}
	case x.is(isThird) && p.fin(at):
		at += 3
	case x.is(isSeason|isPart) && x.is(isPlural):
		at++
	default:
		return false
	}
	return p.found(i, at, model.KindSet, RuleSet, Value{})
}

// esEvery reads "cada lunes", "cada dos años", "todos los días", "a diario";
// "todo el año" is the year.
func esEvery(p *parser, i int) bool {
	at := i + 1
	switch p.w(i) {
	case wDaily:
		return p.found(i, at, model.KindSet, RuleSet, Value{})
	case wEach:
		if d, ok := esDayMonth(p, at, true); ok { // cada 15 de mayo
			return p.found(i, d.end, model.KindSet, RuleSet, Value{})
		}
		if _, end, ok := p.cardinal(at); ok {
			at = end
		}
		x := p.l(at)
		if !x.is(isUnit|isWeekday|isMonth|isSeason|isPart) || x.is(isAbbrev) {
			return false
		}
		end := at + 1
		if p.fin(at) {
			end = at + 3
		} else if n, to, ok := p.dayNumber(at); ok && n > 0 {
			end = to
		}
		return p.found(i, end, model.KindSet, RuleSet, Value{})
	}
	if p.w(at) != wThe {
		if x := p.l(at); x.is(isWeekday|isUnit) && !x.is(isPlural) && !x.is(isAbbrev) {
			return p.found(i, at+1, model.KindSet, RuleSet, Value{})
		}
		return false
	}
	if d, ok := esDayMonth(p, at+1, true); ok && p.is(at, isPlural) { // todos los 25 de diciembre
		return p.found(i, d.end, model.KindSet, RuleSet, Value{})
	}
	x := p.l(at + 1)
	if p.is(at, isPlural) && (x.is(isUnit) || x.is(isWeekday)) {
		end := at + 2
		if p.w(end) == wOfThe && p.is(end+1, isUnit) && !p.is(end+2, isMod) { // todos los días del año
			end += 2
		}
		return p.found(i, end, model.KindSet, RuleSet, Value{})
	}
	if d, ok := esDate(p, at); ok && (!d.bare || d.rule == RuleSeason) {
		return esFinish(p, i, d)
	}
	return false
}

// esPer reads "al año", "al día": so much in each.
func esPer(p *parser, i int) bool {
	x := p.l(i + 1)
	if p.word(i+1) == "cabo" && p.w(i+2) == wOf {
		return esPassed(p, i, i+3)
	}
	if x.is(isUnit) && !x.is(isPlural) {
		if d, ok := esDate(p, i+1); ok && !d.bare {
			return esFinish(p, i, d)
		}
		if p.w(i+1) != wHalf && x.unit <= UnitYear && p.w(i+2) != wThat && p.w(i+2) != wOf {
			return p.found(i, i+2, model.KindSet, RuleSet, Value{})
		}
		return false
	}
	if p.w(i+1) == wOther && p.l(i+2).unit == UnitDay { // al otro día
		return p.found(i, i+3, model.KindDate, RuleTold, Value{From: told(OpUnit, UnitDay, 1)})
	}
	return false
}
