package timex

import (
	"hito/loader/prose"
	"hito/model"
)

// esEnd reads a date that ends or begins a range: any date, or a bare day.
func esEnd(p *parser, i int) (date, bool) {
	at := i
	if p.w(at) == wThe {
		at++
	}
	if d, ok := esThird(p, at); ok {
		return d, true
	}
	if p.w(at) == wNow {
		return date{pt: document(OpUnit, UnitDay, 0, Near), end: at + 1, rule: RuleDeictic}, true
	}
	if p.w(i) == wThe && p.is(i, isPlural) {
		if d, ok := esTheTens(p, i); ok {
			return d, true
		}
	}
	if d, ok := esPartOfDay(p, i, at); ok {
		return d, true
	}
	if d, ok := esDate(p, i); ok && (!d.bare || d.rule == RuleSeason) {
		d.end = esTail(p, d.end)
		return d, true
	}
	n, end, ok := p.dayNumber(at)
	if !ok || !p.figure(at) && !(at > i) {
		return noDate, false
	}
	if p.is(at, isOrdinal) && !p.figure(at) {
		return noDate, false
	}
	return date{pt: document(OpDay, NoUnit, n, Near), end: end, rule: RuleDay, bare: true}, true
}

// esBetween reads "entre el 3 y el 5 de mayo", "entre 2007 y 2009".
func esBetween(p *parser, i int) bool {
	at := i + 1
	if p.figure(at) && p.dash(at+1) { // entre 4-22 de enero
		return esDayList(p, i, at) || esDated(p, at)
	}
	a, ok := esEnd(p, at)
	if !ok || p.w(a.end) != wAnd {
		return false
	}
	b, ok := esEnd(p, a.end+1)
	if !ok || b.bare && b.rule == RuleDay {
		return false
	}
	return esEmitRange(p, i, a, b)
}

// esFromTo reads "del 11 al 13 de julio", "de enero a abril", "desde el lunes
// hasta hoy".
func esFromTo(p *parser, i int) bool {
	if p.w(i) == wOf && (p.is(i+1, isDeictic) || p.word(i+1) == "aquí") && (p.w(i+2) == wTo || p.w(i+2) == wIn) {
		if n := p.l(i + 3).number; (n == 8 || n == 15) && !p.is(i+4, isUnit) { // de hoy en ocho
			pt := document(OpMove, UnitDay, int(n)-int(n)%7+int(p.l(i+1).deictic), Near)
			return p.found(i, i+4, model.KindDate, RuleOffset, Value{From: pt})
		}
		if a, ok := esAmount(p, i+3); ok && !a.vague { // de aquí a dos semanas, de hoy en ocho días
			return p.found(i, a.end, model.KindDate, RuleOffset, Value{From: document(OpMove, a.unit, a.n, Near)})
		}
	}
	a, ok := esEnd(p, i+1)
	if t := p.at(i + 1); !ok && p.figure(i+1) && t.Len() == 2 && p.w(i+2) != noWord { // del 98 al 2003
		a, ok = date{pt: shortYear(int(t.Value)), end: i + 2, rule: RuleYear}, true
	}
	if !ok {
		return false
	}
	at := a.end
	switch {
	case p.w(at) == wTo, p.w(at) == wToThe, p.w(at) == wUntil, p.dash(at):
		at++
	default:
		return false
	}
	b, ok := esEnd(p, at)
	if b.rule == RuleTold || b.pt.follows() {
		return false // "las elecciones del 23-J al día siguiente"
	}
	if !ok || a.rule == RuleYear && p.at(a.end-1).Len() == 2 && p.figure(a.end-1) && b.rule != RuleYear {
		return false
	}
	if a.rule == RuleWeekday && b.rule == RuleWeekday && p.w(i) == wOf && a.pt.Count == 1 && b.pt.Count == 1 && a.pt.Weekday == 0 && b.pt.Weekday == 0 {
		return p.found(i, b.end, model.KindSet, RuleSet, Value{}) // de lunes a viernes
	}
	if b.bare && b.rule == RuleDay && (p.w(i) == wOf || !a.bare && !isCivil(a.rule) || !esDayAlone(p, b.end) || p.w(a.end) != wToThe && p.w(a.end) != wUntil) {
		return false
	}
	if a.bare && a.rule == RuleDay && !isCivil(b.rule) {
		return false
	}
	return esEmitRange(p, i, a, b)
}

// esEmitRange reports the range from a to b.
func esEmitRange(p *parser, from int, a, b date) bool {
	if p.tight(b.end) && p.mark(b.end, '%') {
		return false
	}
	v := Value{Form: Range, From: complete(a.pt, b.pt), To: follow(a.pt, b.pt)}
	if v.From != a.pt { // what they share is the whole of both
		v.To = b.pt
		v.To.Weekday = b.pt.Weekday
	}
	return p.found(from, b.end, model.KindDate, RuleRange, v)
}

// esSince reads "desde 2019": the beginning is what is told. "Desde hace tres
// años" is a duration.
func esSince(p *parser, i int) bool {
	if p.w(i+1) == wAgo {
		if end, ok := esAgoEnd(p, i+1); ok {
			return p.found(i, end, model.KindDuration, RuleDuration, Value{})
		}
		return false
	}
	return esLandmark(p, i, i+1, Since)
}

// esUntil reads "hasta el viernes": the end is what is told.
func esUntil(p *parser, i int) bool {
	if p.w(i+1) == wNow {
		return p.found(i, i+2, model.KindPresent, RulePresent, Value{})
	}
	return esLandmark(p, i, i+1, Until)
}

// esLandmark reads the known end of an open range.
func esLandmark(p *parser, from, i int, form Form) bool {
	before := len(p.out)
	if !esDated(p, i) || len(p.out) == before {
		return false
	}
	e := &p.out[before]
	if len(p.out) > before+1 || e.Kind != model.KindDate || e.Value.Form != Single {
		return true
	}
	e.Start = p.at(from).Start
	e.Value.Form, e.Value.Landmark = form, true
	return true
}

// esOpenTo reads "a partir del 8": from then on.
func esOpenTo(p *parser, i int) bool {
	if p.w(i+1) != wStarting || p.w(i+2) != wOf && p.w(i+2) != wOfThe {
		return false
	}
	return esOpenFrom(p, i, i+3, Since)
}

// esOpen reads "después de 2010", "antes del viernes", "tras el verano".
func esOpen(p *parser, i int) bool {
	if x := p.l(i + 2); p.w(i) == wBefore && p.w(i+1) == wOf && x.is(isDeictic) && x.deictic == -1 && (!p.ends(i-1) || p.word(i+2) == "anoche") { // antes de ayer
		return p.found(i, esTail(p, i+3), model.KindDate, RuleDeictic, Value{From: document(OpUnit, UnitDay, -2, Near)})
	}
	form := After
	if p.w(i) == wBefore {
		form = Before
	}
	at := i + 1
	if p.w(at) != wOf && p.w(at) != wOfThe && p.w(at) != wTo {
		return false
	}
	if p.is(at+1, isPart) || p.w(at+1) == wThe && (p.is(at+2, isPart) || p.figure(at+2)) {
		if d, ok := esEnd(p, at+1); ok && !d.bare && isDayRule(d.rule) {
			return p.found(i, d.end, model.KindDate, d.rule, Value{From: d.pt}) // poco antes del mediodía del jueves
		}
	}
	return esOpenFrom(p, i, at+1, form)
}

// esOpenFrom reads the date at i and opens it.
func esOpenFrom(p *parser, from, i int, form Form) bool {
	d, ok := esEnd(p, i)
	if !ok {
		return false
	}
	if d.bare && !(d.rule == RuleSeason && p.w(i-1) == wOfThe) && (d.rule != RuleDay || !esDayAlone(p, d.end) || p.w(i-1) != wOfThe && p.w(i) != wThe) {
		return false
	}
	if last := d.pt.Count - 1; form == Before && d.pt.Count > 1 && d.pt.Steps[last].Op == OpThird && d.pt.Steps[last].N == 3 {
		form, d.pt.Count = Until, last // before the end of the year is within it
		d.pt.Steps[last] = Step{}
	}
	return p.found(from, d.end, model.KindDate, RuleOpen, Value{Form: form, From: d.pt})
}

// esTermOf reads "del curso 2021-2022" from its noun on.
func esTermOf(p *parser, i int) bool { return p.w(i+1) == wTerm && esTerm(p, i+1) }

// esTerm reads years that run from one into the next: "curso 2021-22".
func esTerm(p *parser, i int) bool {
	if t := p.at(i + 1); t.Kind == prose.Word && !p.upper(i+1) && p.w(i+1) == noWord && p.l(i+1).traits == 0 && p.figure(i+2) { // curso escolar 1999-2000
		if p.at(i+2).Len() != 4 || !esTerm(p, i+1) {
			return false
		}
		p.out[len(p.out)-1].Start = p.at(i).Start
		return true
	}
	y, _, ok := p.fourDigits(i + 1)
	if !ok {
		if to, short := p.shortRange(i + 1); short && p.at(i+1).Len() == 2 && p.mark(i+2, '-') { // temporada 99-00
			return p.found(i, to, model.KindDate, RuleTerm, Value{Form: Range, From: shortYear(int(p.at(i + 1).Value)), To: shortYear(int(p.at(i + 3).Value))})
		}
		return false
	}
	end, short := p.shortRange(i + 1)
	if !short {
		if !(p.dash(i+2) || p.mark(i+2, '/')) {
			return false
		}
		z, to, ok := p.fourDigits(i + 3)
		if !ok || z <= y {
			return false
		}
		return p.found(i, to, model.KindDate, RuleTerm, Value{Form: Range, From: absolute(OpYear, y), To: absolute(OpYear, z)})
	}
	return p.found(i, end, model.KindDate, RuleTerm, Value{Form: Range, From: absolute(OpYear, y), To: absolute(OpYear, y+1)})
}

// esRest reads "el resto de la semana", "lo que queda de año", "en lo que va de
// mes".
func esRest(p *parser, i int) bool {
	op, at := OpRest, i+1
	if p.w(i) == wIt {
		if p.w(at) != wThat || p.w(at+1) != wSoFar {
			return false
		}
		if c := p.word(at + 1)[0]; c == 'v' || c == 'l' || c == 'i' { // va, llevamos, iba
			op = OpSoFar
		}
		at += 2
	}
	if p.w(at) != wOf && p.w(at) != wOfThe {
		return false
	}
	at++
	d, ok := esDate(p, at)
	if !ok || d.rule != RuleUnit || d.pt.Count != 1 || d.pt.first().N != 0 {
		return false
	}
	return p.found(i, d.end, model.KindDate, RuleRest, Value{From: document(op, d.pt.first().Unit, 0, Near)})
}
