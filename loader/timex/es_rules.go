package timex

import (
	"hito/loader/prose"
	"hito/model"
)

// esPhrase tries the phrases of Spanish at the token i.
func esPhrase(p *parser, i int) bool {
	x := p.l(i)
	if x.is(isName) {
		if feast, end, ok := p.named(i, x); ok && feast < 0 {
			return p.none(end)
		}
	}
	if x.mod == modLast && esPassedBy(p, i) {
		return true
	}
	switch x.word {
	case wThe:
		if p.is(i+1, isPart) && p.l(i+1).is(isName) {
			if d, ok := esFeast(p, i+1); ok { // la noche de San Juan
				return esFinish(p, i, d)
			}
		}
		if esSet(p, i) || esOther(p, i) || !(p.is(i+1, isPart) && p.is(i+2, isMod)) && esClock(p, i) {
			return true
		}
	case wBetween:
		return esBetween(p, i)
	case wOf, wOfThe:
		return esFromTo(p, i) || esTermOf(p, i)
	case wFrom:
		return esFromTo(p, i) || esSince(p, i)
	case wUntil:
		return esUntil(p, i)
	case wTo:
		if p.w(i+1) == wThe && p.is(i+2, isPart) && p.is(i+3, isMod) {
			return false // a la mañana siguiente
		}
		return esOpenTo(p, i) || esAfterAll(p, i) || esClock(p, i)
	case wToThe:
		return esPer(p, i)
	case wAfter, wBefore:
		return esOpen(p, i)
	case wAgo:
		return esAgo(p, i)
	case wInside, wIn:
		return esAhead(p, i)
	case wEach, wAll, wDaily:
		return esEvery(p, i)
	case wNow, wThen:
		return p.found(i, i+1, model.KindPresent, RulePresent, Value{})
	case wTerm:
		return esTerm(p, i)
	case wRest, wIt:
		return esRest(p, i)
	case wQuarterMark:
		return esQuarter(p, i)
	case wFor, wDuring:
		return false
	}
	return esDated(p, i)
}

// esDated reads what begins with no preposition.
func esDated(p *parser, i int) bool {
	if p.is(i, isNumber|isOrdinal) || p.w(i) == wPair || p.w(i) == wAbout || p.w(i) == wSome ||
		p.is(i, isUnit) && p.w(i+1) == wAnd && p.w(i+2) == wHalf || p.l(i).unit >= UnitHour && p.is(i, isPlural) { // mes y medio después
		if esAnniversary(p, i) || esOffset(p, i) {
			return true
		}
		if p.w(i) == wAbout || p.w(i) == wPair || p.w(i) == wSome {
			return p.w(i) == wAbout && p.w(i+1) == wOf && esTowards(p, i+1)
		}
		if esStreet(p, i) || esDayList(p, i, i) || p.w(i+1) == wQuarterMark && esQuarter(p, i) {
			return true
		}
	}
	at := i
	if p.w(i) == wThe {
		at++
		if esAnniversaryAt(p, i, at) || !p.is(i, isPlural) && p.is(at, isNumber) && esDayList(p, i, at) {
			return true
		}
		if p.is(at, isPlural) || p.is(i, isPlural) {
			if d, ok := esTheTens(p, i); ok {
				return esFinish(p, i, d)
			}
			for p.is(at, isMod) && p.l(at).mod != modThis && at < i+3 { // los próximos días 20 y 22
				at++
			}
			if p.l(at).unit == UnitDay && (esDayList(p, i, at+1) || esBareDays(p, i, at+1)) || esDayList(p, i, at) {
				return true
			}
			at = i
			if p.w(i) == wThe {
				at++
			}
		}
	}
	if d, ok := esThird(p, at); ok {
		return esFinish(p, i, d)
	}
	if d, ok := esPartOfDay(p, i, at); ok {
		return esFinish(p, i, d)
	}
	p.end = 0
	d, ok := esDate(p, i)
	if !ok {
		if end, no := esNoSuchDay(p, at); no {
			return p.none(end)
		}
		if d, ok = esDayOnly(p, i, at); !ok {
			return esClock(p, i) || esVague(p, i, at)
		}
	}
	if d.bare && !esBareOK(p, i, &d) {
		return esVague(p, i, at)
	}
	return esFinish(p, i, d)
}

// esBareOK reports whether what is no date by itself is one here.
func esBareOK(p *parser, i int, d *date) bool {
	switch d.rule {
	case RuleSeason:
		return p.w(i) == wThe || p.timely(i-1) && p.w(i-1) != wOf && p.w(i-1) != wAnd || p.begins(i) && p.ends(d.end)
	case RuleTold: // hasta la fecha
		if p.w(i) == wThe && (p.w(i-1) == wUntil || p.w(i-1) == wTo || p.begins(i) && p.ends(d.end)) {
			d.pt = document(OpUnit, UnitDay, 0, Near)
			return true
		}
	case RuleUnit:
		u := d.pt.first().Unit
		if u >= UnitWeek && u <= UnitYear && esInTheCourse(p, i) && (p.ends(d.end) || p.isVerb(d.end)) {
			return true // en el transcurso de la semana
		}
		return (u == UnitYear || u == UnitCentury || u == UnitWeekend) && (p.w(i-1) == wOfThe || p.w(i-1) == wOf && u == UnitCentury && p.w(i-2) != wQuarterHour && p.w(i-2) != wHalf) && p.w(d.end) != wThat
	}
	return false
}

// esInTheCourse reports whether the words before the token i run through a
// unit: "en el transcurso de", "a lo largo del", "en el curso de".
func esInTheCourse(p *parser, i int) bool {
	if p.w(i-1) != wOf && p.w(i-1) != wOfThe {
		return false
	}
	switch p.word(i - 2) {
	case "transcurso", "curso":
		return p.w(i-3) == wThe && p.w(i-4) == wIn
	case "largo":
		return p.w(i-4) == wTo
	}
	return false
}

// esFinish reads what may follow a date (a time, a range, a list) and emits it.
func esFinish(p *parser, from int, d date) bool {
	if at := d.end; d.rule == RuleUnit && d.pt.Count == 1 && d.pt.first().N == 0 && p.w(at) == wThat {
		if p.word(at+1) == "recién" || p.w(at+1) == wNow {
			at++
		}
		if esUnderWay(p.word(at+1)) && p.ends(at+2) { // el año que termina
			d.end = at + 2
			return p.found(from, d.end, model.KindDate, d.rule, Value{From: d.pt})
		}
	}
	if d.rule == RuleUnit && d.pt.first().Unit == UnitYear && d.pt.first().N == 0 &&
		(p.w(d.end) == wThat || p.w(from) == wThe && (p.w(d.end) == wOf && p.w(d.end+1) == wThe || p.w(d.end) == wOfThe && p.l(d.end+1).traits == 0)) {
		return p.none(d.end) // el año que, el año de la pandemia, el año del terremoto
	}
	d.end = esTail(p, d.end)
	if d.rule == RuleUnit && d.pt.Count == 1 && d.pt.first().Unit == UnitWeek {
		d = esWeekThenDay(p, d)
	}
	if e, ok := esSecond(p, d); ok {
		return p.found(from, e.end, model.KindDate, e.rule, Value{Form: Range, From: complete(d.pt, e.pt), To: follow(d.pt, e.pt)})
	}
	if esShared(p, from, d) || esMoreAges(p, from, d) {
		return true
	}
	v := Value{From: d.pt}
	if form, end, ok := esOrLater(p, d.end); ok {
		v.Form = form
		return p.found(from, end, model.KindDate, RuleOpen, v)
	}
	return p.found(from, d.end, model.KindDate, d.rule, v)
}

// esUnderWay reports whether the verb tells of the unit at hand: "el mes que
// corre".
func esUnderWay(verb string) bool {
	switch verb {
	case "termina", "acaba", "concluye", "finaliza", "comienza", "empieza", "inicia", "corre", "transcurre":
		return true
	}
	return false
}

// esSecond reads the end of a range behind the date d: "10 agosto - 12
// septiembre", "1987-1998", "enero a abril de 2015".
func esSecond(p *parser, d date) (date, bool) {
	at := d.end
	year := d.rule == RuleYear
	switch {
	case p.dash(at), p.w(at) == wToThe && d.rule == RuleWeekday && p.is(at+1, isWeekday):
		at++
	case (p.w(at) == wTo || p.w(at) == wUntil) && (d.rule == RuleMonth || d.rule == RuleMonthDay || d.rule == RuleDate || year && p.w(at-2) == wOf):
		at++
	default:
		return noDate, false
	}
	if d.rule == RuleMonthDay && p.figure(at) && d.pt.Count == 1 && p.dash(at-1) && p.tight(at) { // noviembre 19-20
		if n, end, ok := p.dayNumber(at); ok && !p.is(end, isMonth) && p.w(end) != wOf && n > int(d.pt.first().N%100) {
			e := date{pt: d.pt, end: end, rule: RuleRange}
			e.pt.Steps[0].N = d.pt.first().N/100*100 + int32(n)
			return e, true
		}
	}
	if year {
		y, end, ok := p.fourDigits(at)
		if ok && int32(y) > d.pt.first().N && !p.dash(end) && esYearEnds(p, end) {
			return date{pt: absolute(OpYear, y), end: end, rule: RuleRange}, true
		}
		return noDate, false
	}
	e, ok := esDate(p, at)
	if !ok || e.bare || e.rule != d.rule && !(isCivil(e.rule) && isCivil(d.rule)) || !isCivil(e.rule) && e.rule != RuleWeekday && e.rule != RulePartOfYear {
		return noDate, false
	}
	e.rule = RuleRange
	e.end = esTail(p, e.end)
	return e, true
}

// esWeekThenDay reads the weekday behind its week: "la próxima semana, el martes".
func esWeekThenDay(p *parser, d date) date {
	at := d.end
	if p.mark(at, ',') || p.dash(at) {
		at++
	}
	if p.w(at) == wThe && !p.is(at, isPlural) {
		at++
	}
	if x := p.l(at); at > d.end && x.is(isWeekday) && !x.is(isPlural|isAbbrev) {
		if e, ok := esWeekday(p, at); ok && e.pt.Count == 1 && e.pt.first().Op == OpWeekday && e.pt.first().Dir == Near {
			if pt, ok := within(e.pt, d.pt); ok {
				return date{pt: pt, end: esTail(p, e.end), rule: RuleWeekday}
			}
		}
	}
	return d
}

// isCivil reports whether the rule reads days and months by number and name.
func isCivil(rule string) bool {
	return rule == RuleMonth || rule == RuleMonthDay || rule == RuleDate || rule == RuleDay
}

// esShared reads a list behind the date d whose last member says what all
// share: "mayo y junio de 2019", "lunes y martes de la semana pasada".
func esShared(p *parser, from int, d date) bool {
	if d.pt.Count != 1 || d.pt.Anchor != FromDocument || d.rule != RuleMonth && d.rule != RuleMonthDay && d.rule != RuleWeekday {
		return false
	}
	at := d.end
	if p.w(at) != wAnd && p.w(at) != wOr && !p.mark(at, ',') {
		return false
	}
	at++
	for p.w(at) == wThe || p.w(at) == wIn {
		at++
	}
	e, ok := esCore(p, at)
	if !ok || e.pt.first().Op == d.pt.first().Op && e.pt.Count == 1 || e.rule != d.rule && e.rule != RuleDate {
		return false
	}
	shared := complete(d.pt, e.pt)
	if shared == d.pt {
		return false
	}
	p.emit(from, d.end, model.KindDate, RuleList, Value{From: shared})
	return p.found(at, esTail(p, e.end), model.KindDate, e.rule, Value{From: e.pt})
}

// esMoreAges reads the decades or centuries behind the first: "los años 20 y
// 30", "los siglos XVIII y XIX".
func esMoreAges(p *parser, from int, d date) bool {
	if d.rule != RuleDecade && d.rule != RuleCentury {
		return false
	}
	at := d.end
	if p.w(at) != wAnd && p.w(at) != wOr && !p.mark(at, ',') {
		return false
	}
	at++
	if p.w(at) == wThe {
		at++
	}
	read := esCentury
	if d.rule == RuleDecade {
		read = esDecadeNumber
	}
	e, ok := read(p, at)
	if !ok || e.rule != d.rule || !p.ends(e.end) && p.w(e.end) == noWord && !p.isVerb(e.end) {
		return false
	}
	p.emit(from, d.end, model.KindDate, d.rule, Value{From: d.pt})
	return esFinish(p, at, e)
}

// esOrLater reads what opens a date: "o posterior", "o más tarde", "y después",
// "en adelante".
func esOrLater(p *parser, i int) (Form, int, bool) {
	at := i
	if p.w(at) == wIn && p.w(at+1) == wLater {
		return Since, at + 2, true
	}
	if p.w(at) != wOr && p.w(at) != wAnd {
		return Single, i, false
	}
	at++
	if p.w(at) == wMore {
		at++
	}
	form := Since
	switch p.w(at) {
	case wLater, wAfter:
	case wBefore:
		form = Until
	default:
		return Single, i, false
	}
	if p.w(at+1) == wOf || p.w(at+1) == wTo || p.w(at+1) == wOfThe {
		return Single, i, false
	}
	return form, at + 1, true
}

// esDayList reads a list or range of days that share a month: "1, 2 y 3 de
// marzo", "13 a 15 de julio", "4-22 de enero de 1995", each day an expression
// of its own, a range one.
func esDayList(p *parser, from, i int) bool {
	const most = 12
	var numbers [most]struct{ n, at, end int }
	count, at, ranged := 0, i, false
	for count < most {
		if p.w(at) == wThe && count > 0 {
			at++
		}
		if count > 0 {
			if last, ok := esDayMonth(p, at, true); ok {
				return esEmitDays(p, from, numbers[:count], at, last, ranged)
			}
		}
		n, end, ok := p.dayNumber(at)
		if !ok || !p.figure(at) && p.is(at, isOrdinal) || p.figure(at) && count == 0 && p.touched(at) {
			return false
		}
		numbers[count] = struct{ n, at, end int }{n, at, end}
		count++
		switch {
		case p.w(end) == wAnd || p.w(end) == wOr:
			at = end + 1
		case p.mark(end, ',') && p.w(end+1) == wAnd:
			at = end + 2
		case p.mark(end, ',') && !p.tight(end+1):
			at = end + 1
		case count == 1 && (p.dash(end) || p.w(end) == wTo || p.w(end) == wToThe || p.w(end) == wUntil):
			at, ranged = end+1, true
		default:
			return false
		}
	}
	return false
}

// esBareDays reads "los días 20, 21 y 22": days of the month at hand.
func esBareDays(p *parser, from, i int) bool {
	at, before := i, len(p.out)
	for len(p.out) < before+12 {
		n, end, ok := p.dayNumber(at)
		if !ok || !p.figure(at) {
			break
		}
		start := at
		if at == i {
			start = from
		}
		p.emit(start, end, model.KindDate, RuleDay, Value{From: document(OpDay, NoUnit, n, Near)})
		p.end = end
		switch {
		case p.w(end) == wAnd || p.mark(end, ',') && !p.tight(end+1):
			at = end + 1
			continue
		}
		break
	}
	if len(p.out) == before || !esDayAlone(p, p.end) {
		p.out = p.out[:before]
		return false
	}
	return true
}

// esEmitDays reports the days before last, which share its month.
func esEmitDays(p *parser, from int, days []struct{ n, at, end int }, at int, last date, ranged bool) bool {
	end := esTail(p, last.end)
	if ranged {
		if len(days) != 1 {
			return false
		}
		a := complete(document(OpDay, NoUnit, days[0].n, Near), last.pt)
		return p.found(from, end, model.KindDate, RuleRange, Value{Form: Range, From: a, To: last.pt})
	}
	for i, d := range days {
		start := d.at
		if i == 0 {
			start = from
		}
		a := complete(document(OpDay, NoUnit, d.n, Near), last.pt)
		p.emit(start, d.end, model.KindDate, RuleList, Value{From: a})
	}
	return p.found(at, end, model.KindDate, last.rule, Value{From: last.pt})
}

// esDayAlone reports whether a bare day of the month can end before the token
// i: nothing counted or measured follows.
func esDayAlone(p *parser, i int) bool {
	t := p.at(i)
	switch t.Kind {
	case prose.Break:
		return true
	case prose.Number:
		return false
	case prose.Punct:
		if p.tight(i) && p.tight(i+1) && !p.mark(i, '"') && !p.mark(i, ')') {
			return false // 9:30, 3-1, 2.5
		}
		return !t.Is('%') && !t.Is('€') && !t.Is('$') && !t.Is('/') && !t.Is('°') && !t.Is('º')
	}
	switch p.w(i) {
	case wOf, wOfThe, wBy:
		return p.w(i) == wBy && (p.is(i+1, isPart) || p.w(i+1) == wThe && p.is(i+2, isPart)) || p.w(i) != wBy && p.is(i+1, isMod)
	case wAM, wPM, wHour, wMore, wPair:
		return false
	case noWord:
		return p.is(i, isMod|isDeictic) || p.isVerb(i)
	}
	return true
}

// esDayOnly reads "el 9", "del 7", "al 5": a day of an unnamed month.
func esDayOnly(p *parser, i, at int) (date, bool) {
	if n, end, ok := p.roman(at); ok && at > i && p.w(i-1) == wIn && bareCentury(p, n, at, end) {
		return date{pt: absolute(OpCentury, n), end: end, rule: RuleCentury}, true
	}
	if !p.figure(at) && !p.is(at, isNumber) {
		return noDate, false
	}
	if at == i {
		w := p.w(i - 1)
		if t := p.at(at); w == wOfThe && t.Kind == prose.Number && t.Len() == 2 && p.is(i-2, isOfCentury) {
			return date{pt: absolute(OpYear, 1900+int(t.Value)), end: at + 1, rule: RuleYear}, true
		}
		if t := p.at(at); w == wOfThe && (p.is(i-2, isYearing) || p.w(i-2) == wThe && p.is(i-2, isPlural) || p.w(i-2) == wThe && p.begins(i-2)) && t.Kind == prose.Number && t.Len() == 2 && t.Value > 31 && esDayAlone(p, at+1) {
			return date{pt: shortYear(int(t.Value)), end: at + 1, rule: RuleYear}, true // el Mundial del 82, las del 97
		}
		if w != wOfThe && w != wToThe {
			return noDate, false
		}
	} else if p.is(i, isPlural) || p.word(i)[0]|0x20 != 'e' {
		return noDate, false // la 5
	}
	if t := p.at(at); at > i && (p.w(i-1) == wIn || p.w(i-1) == wFrom || p.w(i-1) == wUntil || p.w(i-1) == wBy && p.word(i-2) == "allá") && t.Kind == prose.Number && t.Len() == 2 && t.Value > 31 && esDayAlone(p, at+1) {
		return date{pt: shortYear(int(t.Value)), end: at + 1, rule: RuleYear}, true // en el 73
	}
	n, end, ok := p.dayNumber(at)
	if end > at+1 && n > 1 && p.figure(at) {
		return noDate, false // el 8vo. Congreso
	}
	if p.w(i-1) == wWith || (p.w(end) == wToThe || p.w(end) == wTo) && p.figure(end+1) {
		return noDate, false // con el 10; del 3 al 5 por ciento
	}
	if !ok || !p.figure(at) && n == 1 || !esDayAlone(p, end) || p.upper(i-1) && p.l(i-1).traits == 0 && p.w(i-1) == noWord && !p.begins(i-1) {
		return noDate, false
	}
	return esWeekdayBeside(p, date{pt: document(OpDay, NoUnit, n, Near), end: end, rule: RuleDay}), true
}
