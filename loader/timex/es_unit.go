package timex

import "hito/loader/prose"

// modify turns a point by a modifier: "pasado" lunes, mes "que viene".
func modify(pt Point, m mod) Point {
	s := &pt.Steps[0]
	if pt.Anchor == Absolute || pt.Count == 0 {
		return pt
	}
	switch m {
	case modThat, modSame:
		pt.Anchor = FromTold
	case modAfter, modPrior:
		pt.Anchor = FromTold
	}
	if s.Op == OpUnit {
		switch m {
		case modBeforeLast:
			s.N -= 2
		case modLast, modFinal, modPrior:
			s.N--
		case modNext, modAfter:
			s.N++
		}
		return pt
	}
	switch m {
	case modThis, modNow:
		if s.Dir == Near {
			s.Dir = This
		}
	case modLast, modFinal, modPrior, modBeforeLast:
		s.Dir = StrictPast
	case modNext, modAfter:
		s.Dir = StrictFuture
	}
	return pt
}

// esPreMods reads the modifiers at i: "este mismo", "el próximo pasado".
func esPreMods(p *parser, i int) (m mod, end int) {
	end = i
	for p.is(end, isMod) && end < i+3 {
		switch next := p.l(end).mod; {
		case m == noMod, m == modThis && next != modSame && next != modNow:
			m = next
		case m == modSame && next != modSame:
			m = next
		}
		end++
	}
	return m, end
}

// esPostMod reads the modifier behind a date: "pasado", "que viene", "en
// curso". One that belongs to what follows ("el lunes próximo mes") is left.
func esPostMod(p *parser, i int) (m mod, end int) {
	if p.is(i, isMod) {
		m = p.l(i).mod
		if m == modThis || m == modThat || m == modSame || m == modFinal {
			return noMod, i
		}
		if p.is(i+1, isUnit|isMonth|isWeekday|isSeason|isDeictic) && !p.upper(i+1) {
			return noMod, i
		}
		if p.is(i+1, isMod) && p.l(i+1).mod == modLast && m == modNext { // próximo pasado
			return modLast, i + 2
		}
		return m, i + 1
	}
	switch {
	case (p.w(i) == wThat || p.word(i) == "q") && p.w(i+1) == wComing:
		return modNext, i + 2
	case p.w(i) == wThat && p.word(i+1) == "pasó" && !p.is(i+2, isDeictic|isPart) && (p.ends(i+2) || p.w(i+2) != noWord || p.isVerb(i+2)): // la semana que pasó
		return modLast, i + 2
	case p.w(i) == wIn && p.word(i+1) == "curso":
		return modNow, i + 2
	}
	return noMod, i
}

// esModified reads a date with modifiers before it: "próximo lunes", "pasado
// mes de mayo", "este fin de semana", "mismo período de 1999".
func esModified(p *parser, i int) (date, bool) {
	m, at := esPreMods(p, i)
	if at == i {
		return noDate, false
	}
	if d, ok, seen := esModifiedWord(p, m, i, at); seen {
		return d, ok
	}
	x := p.l(at)
	if m == modFinal {
		if d, ok := esNth(p, i); ok {
			return d, true
		}
	}
	if n, end, ok := p.cardinal(at); ok && p.is(end, isUnit) && n > 0 {
		if f := p.form(i - 1); f == having || f == havingHad { // han pasado 20 años
			return noDate, false
		}
		return esRolling(p, m, n, end, at)
	}
	if x.is(isPlural) && (x.is(isUnit) || x.is(isWeekday)) {
		return noDate, false
	}
	d, ok := esCore(p, at)
	if !ok {
		return noDate, false
	}
	if d.pt.Anchor == Absolute && d.rule != RuleFeast {
		return d, m == modLast || m == modNext || m == modThis || m == modNow || m == modThat || m == modSame
	}
	switch d.rule {
	case RuleTold, RuleEve, RuleDeictic, RuleRolling:
		return noDate, false
	case RuleUnit: // el último día de las vacaciones, el mismo día de la boda
		if (m == modFinal || m == modSame && d.pt.first().Unit == UnitDay) && (p.w(d.end) == wOf || p.w(d.end) == wOfThe) {
			return noDate, false
		}
	}
	d.pt = modify(d.pt, m)
	d.bare = false
	if m == modThat || m == modSame {
		d.rule = RuleTold
	}
	if post, to := esPostMod(p, d.end); post != noMod && (m == modThis || m == modNow) && d.pt.Count > 0 {
		d.pt = modify(d.pt, post) // este miércoles pasado
		d.end = to
	}
	return d, true
}

// esModifiedWord reads a modifier and a word that is no unit: "pasado mañana",
// "esta noche", "esa fecha", "el mismo período de 1999"; seen tells whether one
// of them stands there.
func esModifiedWord(p *parser, m mod, i, at int) (d date, ok, seen bool) {
	x := p.l(at)
	if m == modLast && x.is(isDeictic) && x.deictic == 1 && at == i+1 { // pasado mañana
		return date{pt: document(OpUnit, UnitDay, 2, Near), end: at + 1, rule: RuleDeictic}, true, true
	}
	if x.is(isPart) { // esta noche
		switch m {
		case modThis:
			return date{pt: document(OpUnit, UnitDay, 0, Near), end: at + 1, rule: RuleDeictic}, true, true
		case modLast:
			n := -1
			if p.word(at)[:3] == "mad" { // la pasada madrugada was today's
				n = 0
			}
			return date{pt: document(OpUnit, UnitDay, n, Near), end: at + 1, rule: RuleDeictic}, true, true
		case modThat, modSame:
			return date{pt: told(OpUnit, UnitDay, 0), end: at + 1, rule: RuleTold}, true, true
		}
		return noDate, false, true
	}
	if p.w(at) == wDate && (m == modThat || m == modSame || m == modThis) {
		if m == modThis {
			return date{pt: document(OpUnit, UnitDay, 0, Near), end: at + 1, rule: RuleDeictic}, true, true
		}
		return date{pt: told(OpSame, NoUnit, 0), end: at + 1, rule: RuleTold}, true, true
	}
	if x.word == wTerm && p.word(at) == "ejercicio" && (m == modNow || m == modThis || m == modLast || m == modNext) { // of accounts: a year
		return date{pt: modify(document(OpUnit, UnitYear, 0, Near), m), end: at + 1, rule: RuleUnit}, true, true
	}
	if m == modSame && (p.w(at) == wTerm || x.is(isUnit) && !x.is(isPlural) && x.unit < UnitYear) {
		if d, ok := esSamePeriod(p, at+1); ok {
			if x.is(isUnit) { // el mismo trimestre del año anterior
				shift := d.pt.Steps[0]
				d.pt = told(OpUnit, x.unit, 0)
				d.pt.add(shift.Op, NoUnit, shift.N, Near)
			}
			return d, true, true
		}
	}
	return noDate, false, false
}

// esSamePeriod reads what follows "el mismo período": the year that the period
// told last is put into.
func esSamePeriod(p *parser, i int) (date, bool) {
	if p.w(i) != wOf && p.w(i) != wOfThe {
		return noDate, false
	}
	year, end, ok := esYearTail(p, i)
	if !ok {
		return noDate, false
	}
	if y, known := year.step(OpYear); known {
		return date{pt: told(OpToYear, NoUnit, int(y.N)), end: end, rule: RuleTold}, true
	}
	if s := year.first(); s.Op == OpUnit && s.N < 0 {
		return date{pt: told(OpYearsOn, NoUnit, int(s.N)), end: end, rule: RuleTold}, true
	}
	return noDate, false
}

// esRolling makes a date of so many units before or after the anchor: "los
// últimos dos meses", "los próximos tres años", "los primeros seis meses de".
func esRolling(p *parser, m mod, n, unitAt, from int) (date, bool) {
	u := p.l(unitAt).unit
	end := unitAt + 1
	if p.fin(unitAt) {
		u, end = UnitWeekend, unitAt+3
	}
	if m == modFinal || m == modNext || m == modLast {
		if whole, to, ok := esWhole(p, end); ok && m == modFinal && u < UnitHour {
			pt := Point{}
			pt.add(OpFirst, u, int32(-n), Near)
			if pt, ok = within(pt, whole); ok {
				return date{pt: pt, end: to, rule: RuleNth}, true
			}
		}
	}
	if u == UnitHour || u == UnitMinute || u == UnitSecond {
		return noDate, false
	}
	switch m {
	case modFinal, modLast, modPrior:
		n = -n
	case modNext, modAfter:
	default:
		return noDate, false
	}
	d := date{pt: document(OpRolling, u, n, Near), end: end, rule: RuleRolling}
	if m == modPrior || m == modAfter {
		d.pt.Anchor = FromTold
	}
	return d, true
}

// esUnit reads a unit with what follows it: "semana pasada", "mes de mayo",
// "día 8", "año 2008", "siglo XIX", "década de los noventa".
func esUnit(p *parser, i int) (date, bool) {
	x := p.l(i)
	u, end := x.unit, i+1
	if p.fin(i) {
		u, end = UnitWeekend, i+3
	}
	if x.is(isPlural) {
		return esPluralUnit(p, i, u)
	}
	if d, ok := esUnitOwn(p, i, u, end); ok || u >= UnitHour {
		return d, ok
	}
	if n := p.at(end); p.figure(end) && n.Value >= 1 && n.Value <= 4 && (u == UnitQuarter || u == UnitFourMonths || u == UnitHalf) && n.Value <= int32(12/u.months()) {
		return esPart(p, u, int(n.Value), end+1), true
	}
	d := date{pt: document(OpUnit, u, 0, Near), end: end, rule: RuleUnit, bare: true}
	if m, to := esPostMod(p, end); m != noMod {
		d.pt = modify(d.pt, m)
		d.end, d.bare = to, false
		if m == modAfter || m == modPrior {
			d.rule = RuleTold
		}
		return d, true
	}
	if w := p.w(end); (w == wAfter || w == wBefore) && p.w(i-1) == wThe && p.w(end+1) != wOf && p.w(end+1) != wOfThe && p.w(end+1) != wThat && p.word(end) != "tras" {
		n := 1 // el día después
		if w == wBefore {
			n = -1
		}
		return date{pt: told(OpUnit, u, n), end: end + 1, rule: RuleTold}, true
	}
	// la semana después de la próxima, el año tras el próximo
	if p.w(end) == wAfter {
		at := end + 1
		for p.w(at) == wOf || p.w(at) == wOfThe || p.w(at) == wThe {
			at++
		}
		if p.l(at).mod == modNext {
			at++
			if p.l(at).unit == u {
				at++
			}
			d.pt.Steps[0].N = 2
			d.end, d.bare = at, false
			return d, true
		}
	}
	if u == UnitHalf && p.l(i).is(isUnit) && (p.w(end) == wOf || p.w(end) == wOfThe) && !p.is(i-1, isOrdinal) { // mitad de 2003
		if whole, to, ok := esWhole(p, end); ok {
			if pt, ok := within(step(OpThird, NoUnit, 2), whole); ok {
				return date{pt: pt, end: to, rule: RuleThird}, true
			}
		}
	}
	return d, true
}

// esUnitOwn reads what only this unit goes on with: a number, a name, a date.
func esUnitOwn(p *parser, i int, u Unit, end int) (date, bool) {
	switch u {
	case UnitDay:
		if d, ok := esDay(p, i); ok {
			return d, true
		}
	case UnitMonth:
		if (p.w(end) == wOf) && p.is(end+1, isMonth) {
			return esMonth(p, end+1)
		}
	case UnitYear:
		if y, to, ok := p.year(end); ok {
			return date{pt: absolute(OpYear, y), end: to, rule: RuleYear}, true
		}
		if t := p.at(end); t.Kind == prose.Number && t.Len() == 2 && (t.Value > 31 || p.ends(end+1)) && esYearEnds(p, end+1) && !p.tight(end+1) { // el año 98
			return date{pt: shortYear(int(t.Value)), end: end + 1, rule: RuleYear}, true
		} else if t.Kind == prose.Word && t.Flags&prose.Upper == 0 && p.w(end) == noWord && p.l(end).traits == 0 { // año fiscal 2009
			if y, to, ok := p.fourDigits(end + 1); ok && y >= 1900 {
				return date{pt: absolute(OpYear, y), end: to, rule: RuleYear}, true
			}
		}
	case UnitCentury:
		if d, ok := esCentury(p, end); ok {
			return d, true
		}
	case UnitDecade:
		if d, ok := esDecade(p, end); ok {
			return d, true
		}
	case UnitWeek, UnitWeekend:
		if d, ok := esWeekOf(p, u, end); ok {
			return d, true
		}
	}
	return noDate, false
}

// step is a point of one step, to be put within another.
func step(op Op, u Unit, n int) Point {
	var pt Point
	pt.add(op, u, int32(n), Near)
	return pt
}

// esWordFollows reports whether behind "el día 5" a word goes on with something
// else: "el día 5 por la ceniza", and not "el día 5 de huelga".
func esWordFollows(p *parser, i int) bool {
	w := p.w(i)
	return p.at(i).Kind == prose.Word && w != wOf && w != wOfThe && !p.is(i, isUnit|isNumber)
}

// esDay reads what "día" begins: "día 8", "día siguiente", "día de hoy".
func esDay(p *parser, i int) (date, bool) {
	at := i + 1
	if n, end, ok := p.dayNumber(at); ok {
		if d, ok := esDayMonth(p, at, true); ok {
			return d, true
		}
		if !esDayAlone(p, end) && !(p.w(i-1) == wThe && p.figure(at) && esWordFollows(p, end)) || p.is(at, isNumber) && !p.figure(at) && n == 1 {
			return noDate, false
		}
		d := date{pt: document(OpDay, NoUnit, n, Near), end: end, rule: RuleDay}
		if month, to, ok := esInMonth(p, end); ok {
			d.pt, _ = within(step(OpDay, NoUnit, n), month)
			d.end = to
		}
		return esWeekdayBeside(p, d), true
	}
	if p.w(at) == wOf && p.is(at+1, isDeictic) {
		return esDeictic(p, at+1)
	}
	if p.w(at) == wAfter && p.w(at+1) == wOf && p.is(at+2, isDeictic) {
		d := date{pt: document(OpUnit, UnitDay, int(p.l(at+2).deictic)+1, Near), end: at + 3, rule: RuleDeictic}
		return d, true
	}
	return noDate, false
}

// year reads a year of four figures or in words.
func (p *parser) year(i int) (y, end int, ok bool) {
	if y, end, ok = esEra(p, i); ok {
		return y, end, true
	}
	if y, end, ok = p.fourDigits(i); ok {
		return y, end, true
	}
	if !p.is(i, isNumber) || p.figure(i) {
		return 0, i, false
	}
	y, end, ok = p.inWords(i)
	return y, end, ok && y > 31 && y <= lastYear
}

// esPluralUnit reads "años 80", "años noventa", "años 2000".
func esPluralUnit(p *parser, i int, u Unit) (date, bool) {
	switch u {
	case UnitYear:
		if y, end, ok := p.fourDigits(i + 1); ok && (p.mark(end, ',') || p.w(end) == wAnd) && p.figure(end+1) { // los años 2010 y 2011
			return date{pt: absolute(OpYear, y), end: end, rule: RuleYear}, true
		}
		if d, ok := esDecadeNumber(p, i+1); ok {
			return d, true
		}
		if y, end, ok := p.fourDigits(i + 1); ok {
			return date{pt: absolute(OpYear, y), end: end, rule: RuleYear}, true
		}
	case UnitDecade, UnitCentury:
		at := i + 1
		for p.w(at) == wOf || p.w(at) == wThe || p.l(at).unit == UnitYear {
			at++
		}
		if u == UnitCentury {
			return esCentury(p, i+1)
		}
		return esDecadeNumber(p, at)
	}
	return noDate, false
}

// esDecade reads what "década" begins: "de los [años] 90", "de 1990", "70".
func esDecade(p *parser, i int) (date, bool) {
	at := i
	for range 3 {
		if p.w(at) == wOf || p.w(at) == wOfThe || p.w(at) == wThe || p.l(at).unit == UnitYear {
			at++
		}
	}
	return esDecadeNumber(p, at)
}

// esDecadeNumber reads the number of a decade: 80, ochenta, 1980, dos mil diez.
func esDecadeNumber(p *parser, i int) (date, bool) {
	if p.mark(i, '\'') || p.mark(i, '’') {
		i++
	}
	n, end, ok := p.cardinal(i)
	if !ok || n%10 != 0 || p.figure(i) && p.at(i).Len() != 2 && p.at(i).Len() != 4 {
		return noDate, false
	}
	if p.figure(end-1) && p.tight(end) && p.word(end) == "s" {
		end++ // los 90s
	}
	switch {
	case n >= 10 && n < 100:
		d := date{pt: document(OpYears, NoUnit, n, Near), end: end, rule: RuleDecade}
		if (p.w(end) == wOfThe) && p.l(end+1).unit == UnitCentury {
			if c, ok := esCentury(p, end+2); ok {
				d.pt, _ = within(step(OpYears, NoUnit, n), c.pt)
				d.end = c.end
			}
		}
		return d, true
	case n >= firstYear && n <= lastYear:
		return date{pt: absolute(OpDecade, n), end: end, rule: RuleDecade}, true
	}
	return noDate, false
}

// esCentury reads the number of a century: XIX, V a. C.
func esCentury(p *parser, i int) (date, bool) {
	n, end, ok := p.roman(i)
	if !ok && p.figure(i) && p.at(i).Value > 0 && p.at(i).Value <= 30 {
		n, end, ok = int(p.at(i).Value), i+1, true
	}
	if !ok && p.is(i, isNumber) && !p.figure(i) { // siglo veintiuno
		n, end, ok = p.inWords(i)
	}
	if !ok || n > 30 || n < 1 {
		return noDate, false
	}
	if before, to, ok := p.eraMark(end); ok {
		if before {
			n = -n
		}
		end = to
	} else if p.w(end) == wBeforeEra || p.w(end) == wBefore && p.w(end+1) == wOf && p.w(end+2) == wEra {
		n = -n
		end++
		if p.w(end) == wOf {
			end += 2
		}
	}
	return date{pt: absolute(OpCentury, n), end: end, rule: RuleCentury}, true
}
