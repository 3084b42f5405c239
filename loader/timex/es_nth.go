package timex

import "hito/loader/prose"

// esWhole reads the whole that a part is of, behind "de", "del" or "en": "de
// mayo", "del año pasado", "de 2019", "de siglo", "del mes".
func esWhole(p *parser, i int) (Point, int, bool) {
	at := i
	switch p.w(at) {
	case wOf, wOfThe:
		at++
	case wIn:
		at++
		if !p.figure(at) {
			return Point{}, i, false
		}
	default:
		if p.is(at, isMod) || p.l(at).unit == UnitYear {
			break
		}
		return Point{}, i, false
	}
	if y, end, ok := p.fourDigits(at); ok && esYearEnds(p, end) {
		return absolute(OpYear, y), end, true
	}
	if n, end, ok := p.roman(at); ok && p.w(i) == wOfThe && bareCentury(p, n, at, end) { // a finales del XIX
		return absolute(OpCentury, n), end, true
	}
	if p.w(at) == wThe && p.is(at, isPlural) || p.w(at) == wOf {
		if d, ok := esTheTens(p, at); ok {
			return d.pt, d.end, true
		}
	}
	d, ok := esDate(p, at)
	if !ok || d.rule == RuleThird {
		return Point{}, i, false
	}
	if p.l(at).is(isUnit) && d.bare && d.pt.Anchor == Absolute {
		return Point{}, i, false
	}
	return d.pt, d.end, true
}

// bareCentury reports whether a Roman number that nothing else names is a
// century: "en el XVIII".
func bareCentury(p *parser, n, i, end int) bool {
	return n >= 9 && n <= 21 && p.at(i).Len() > 1 && esDayAlone(p, end)
}

// esTheTens reads "los 80", "los noventa", where nothing is counted.
func esTheTens(p *parser, i int) (date, bool) {
	if p.w(i) != wThe || !p.is(i, isPlural) {
		return noDate, false
	}
	at := i + 1
	if p.l(at).unit == UnitYear {
		return esPluralUnit(p, at, UnitYear)
	}
	d, ok := esDecadeNumber(p, at)
	if p.w(i-1) == wOf && (p.figure(i-2) || p.is(i-2, isNumber)) {
		return noDate, false // 12 de los 20
	}
	if !ok || d.pt.Anchor != Absolute && d.pt.first().N < 20 || p.figure(at) && p.touched(at) {
		return noDate, false
	}
	if p.ends(d.end) {
		t := p.at(d.end)
		return d, !t.Is('%') && !t.Is('€') && !t.Is('$') && !(t.Is(',') && p.tight(d.end+1)) && (p.timely(i-1) || p.begins(i) && p.at(d.end).Kind == prose.Break)
	}
	return d, p.begins(i) && p.isVerb(d.end) || p.timely(i-1) && (p.w(d.end) != noWord && p.w(d.end) != wOf || p.isVerb(d.end))
}

// timely reports whether the word at i may stand before a time: a preposition,
// or what tells a part.
func (p *parser) timely(i int) bool {
	switch p.w(i) {
	case wIn, wFrom, wUntil, wDuring, wOf, wAfter, wBefore, wAnd, wStarting, wBetween:
		return true
	}
	return p.is(i, isThird)
}

// esNth reads what an ordinal picks: "primera semana de octubre", "segundo
// semestre", "último trimestre de 1999", "primeros seis meses del año",
// "primer lunes de mayo", "tercer fin de semana de junio".
func esNth(p *parser, i int) (date, bool) {
	n, at, ok := p.ordinalWord(i)
	if !ok {
		switch {
		case p.l(i).mod == modFinal:
			n, at, ok = -1, i+1, true
		default:
			return noDate, false
		}
	}
	x := p.l(at)
	if count, end, ok := p.cardinal(at); ok && (n == 1 || n == -1) && p.is(end, isUnit) && count > 0 {
		return esFirst(p, n*count, end)
	}
	if d, ok, seen := esNthOf(p, n, at); seen {
		return d, ok
	}
	u, end := x.unit, at+1
	if p.fin(at) {
		u, end = UnitWeekend, at+3
	} else if !x.is(isUnit) || x.is(isPlural) {
		return noDate, false
	}
	switch u {
	case UnitQuarter, UnitFourMonths, UnitHalf:
		if n < 0 || n <= 12/u.months() {
			if n < 0 {
				if _, _, ok := esWhole(p, end); !ok {
					return noDate, false // el último trimestre: the past one
				}
				n = 12 / u.months()
			}
			if x.unit == UnitHalf && p.word(at)[0] == 'm' { // primera mitad
				if _, _, ok := esWhole(p, end); !ok {
					return noDate, false
				}
			}
			return esPart(p, u, n, end), true
		}
		return noDate, false
	case UnitHour, UnitMinute, UnitSecond, NoUnit:
		return noDate, false
	}
	whole, to, ok := esWhole(p, end)
	if !ok || whole.Count == 0 {
		return noDate, false
	}
	pt, ok := within(step(OpNth, u, n), whole)
	return date{pt: pt, end: to, rule: RuleNth}, ok
}

// esNthOf reads what an ordinal picks that is no unit of its own: "primeros
// días de agosto", "tercer lunes de mayo", "último tercio del siglo"; seen tells
// whether one of them stands there.
func esNthOf(p *parser, n, at int) (d date, ok, seen bool) {
	x := p.l(at)
	if x.is(isPlural) && x.is(isUnit) && (n == 1 || n == -1) { // los primeros días de agosto
		whole, end, ok := esWhole(p, at+1)
		if !ok || x.unit >= UnitHour {
			return noDate, false, true
		}
		third := 1
		if n < 0 {
			third = 3
		}
		pt, ok := within(step(OpThird, NoUnit, third), whole)
		return date{pt: pt, end: end, rule: RuleThird}, ok, true
	}
	if x.is(isWeekday) && !x.is(isAbbrev) {
		whole, end, ok := esWhole(p, at+1)
		if !ok {
			return noDate, false, true
		}
		pt, ok := within(step(OpNthWeekday, NoUnit, sign(n)*(10*abs(n)+int(x.weekday))), whole)
		return date{pt: pt, end: end, rule: RuleNth}, ok, true
	}
	if p.word(at) == "tercio" && (n <= 3) {
		whole, to, ok := esWhole(p, at+1)
		if !ok || whole.Count == 0 {
			return noDate, false, true
		}
		if n < 0 {
			n = 3
		}
		pt, ok := within(step(OpThird, NoUnit, n), whole)
		return date{pt: pt, end: to, rule: RuleThird}, ok, true
	}
	return noDate, false, false
}

// esFirst reads the first n units of a whole, the last where n < 0.
func esFirst(p *parser, n, unitAt int) (date, bool) {
	whole, end, ok := esWhole(p, unitAt+1)
	u := p.l(unitAt).unit
	if !ok || u >= UnitHour {
		return noDate, false
	}
	pt, ok := within(step(OpFirst, u, n), whole)
	return date{pt: pt, end: end, rule: RuleNth}, ok
}

// esPart reads the whole of a quarter, half or four months: a year, or for a
// half whatever is told; the year at hand where none is.
func esPart(p *parser, u Unit, n, i int) date {
	whole, end, ok := esWhole(p, i)
	if t := p.at(i); !ok && t.Kind == prose.Word && t.Flags&prose.Upper == 0 && p.w(i) == noWord && p.l(i).traits == 0 && !p.isVerb(i) {
		if whole, end, ok = esWhole(p, i+1); ok && whole.first().Op != OpYear { // primer trimestre fiscal de 2009
			ok = false
		}
	}
	if ok && whole.Count > 0 {
		pt := step(OpPartOf, u, n)
		if last := whole.Steps[whole.Count-1]; u == UnitHalf && !(last.Op == OpYear || last.Op == OpUnit && last.Unit == UnitYear) {
			pt = step(OpNth, u, n)
		}
		if pt, ok = within(pt, whole); ok {
			return date{pt: pt, end: end, rule: RulePartOfYear}
		}
	}
	if y, to, ok := p.fourDigits(i); ok {
		pt, _ := within(step(OpPartOf, u, n), absolute(OpYear, y))
		return date{pt: pt, end: to, rule: RulePartOfYear}
	}
	return date{pt: document(OpPartOf, u, n, Near), end: i, rule: RulePartOfYear}
}

// esThird reads a part of a period: "principios de mayo", "mediados del siglo
// XIX", "fin de año", "finales de la semana pasada".
func esThird(p *parser, i int) (date, bool) {
	x := p.l(i)
	if !x.is(isThird) || p.fin(i) {
		return noDate, false
	}
	if x.is(isOrdinal) { // a primeros de mayo
		if p.w(i+1) != wOf && p.w(i+1) != wOfThe {
			return noDate, false
		}
	}
	if p.w(i+1) != wOf && p.w(i+1) != wOfThe {
		return noDate, false
	}
	whole, end, ok := esWhole(p, i+1)
	if !ok || whole.Count == 0 {
		return noDate, false
	}
	if whole.first().Op == OpUnit && whole.Count == 1 && whole.first().Unit == UnitDay && whole.Anchor == FromDocument && whole.first().N == 0 {
		return date{pt: whole, end: end, rule: RuleThird}, true // al final del día
	}
	pt, ok := within(step(OpThird, NoUnit, int(x.third)), whole)
	return date{pt: pt, end: end, rule: RuleThird}, ok
}

// esToldDate reads "la fecha", "esa jornada", "la jornada de ayer".
func esToldDate(p *parser, i int) (date, bool) {
	if p.w(i+1) == wOf || p.w(i+1) == wOfThe {
		at := i + 2
		if p.w(i+1) == wOfThe || p.is(at, isDeictic|isWeekday) || p.w(at) == wThe {
			if d, ok := esDate(p, at); ok && (d.rule == RuleDeictic || d.rule == RuleWeekday) {
				return d, true
			}
		}
		return noDate, false
	}
	return date{pt: told(OpSame, NoUnit, 0), end: i + 1, rule: RuleTold, bare: true}, true
}

// esYear reads a year that stands alone where its neighbours let it be one.
func esYear(p *parser, i int) (date, bool) {
	if p.figure(i) && p.touched(i) {
		return noDate, false
	}
	if y, end, ok := esEra(p, i); ok {
		return date{pt: absolute(OpYear, y), end: end, rule: RuleYear}, true
	}
	y, end, ok := p.fourDigits(i)
	if !ok {
		y, end, ok = p.yearInWords(i)
		if !ok || !(p.timely(i-1) || p.begins(i) && p.ends(end)) || !p.ends(end) && p.w(end) == noWord && !p.isVerb(end) {
			return noDate, false
		}
		return date{pt: absolute(OpYear, y), end: end, rule: RuleYear}, true
	}
	d := date{pt: absolute(OpYear, y), end: end, rule: RuleYear}
	if end2, ok := p.shortRange(i); ok { // 2021-22
		d.end = end2
		return noDate, false
	}
	if p.dash(end) && p.tight(end) && p.tight(end+1) && !(p.at(end+1).Kind == prose.Number && p.at(end+1).Len() == 4) {
		return noDate, false
	}
	return d, esYearAlone(p, i, end, y)
}

// esYearAlone reports whether a number of four figures is a year here.
func esYearAlone(p *parser, i, end, y int) bool {
	if !esYearEnds(p, end) {
		return false
	}
	if p.w(end) == wOf && p.figure(end+1) { // 2.000 de 3.000
		return false
	}
	if p.w(end) == wTo && p.figure(end+1) && !esYearEnds(p, end+2) { // de 1900 a 2000 personas
		return false
	}
	before := p.l(i - 1)
	switch before.word {
	case wIn, wFrom, wUntil, wOfThe, wBetween, wDuring, wStarting, wAgo:
		return !(before.word == wIn && y < 1100)
	case wOf, wTo, wFor, wAfter, wBefore, wAnd, wOr, wBy, wLike:
		return y >= 1500 && y < 2100 || before.word == wOf && y < 2100
	case wThe, wToThe:
		return y >= 1500 && !before.is(isPlural)
	case wLaw, wStreet, wAbout, wMore, wSome, wOther:
		return false
	}
	if before.is(isMod) && before.mod != modFinal && y >= 1900 && y < 2100 && !before.is(isPlural) && p.w(end) != wOf {
		return true // este 2014
	}
	if before.is(isUnit) || before.is(isYearing|isThird|isSeason) {
		return true
	}
	if y < 1800 || y >= 2100 {
		return false
	}
	t := p.at(i - 1)
	switch {
	case i == 0 || t.Kind == prose.Break:
		return p.ends(end) || p.w(end) != noWord || p.isVerb(end)
	case t.Kind == prose.Number:
		return false
	case t.Kind == prose.Punct:
		switch t.Value {
		case '$', '€', '£', '#', '+', '=', '*', '&', '@', '_', '°', 'º':
			return false
		case '-', '/', ':':
			return p.ends(end) && !p.tight(i) && !p.figure(i-2)
		}
		return p.ends(end) || p.w(end) != noWord || p.isVerb(end)
	}
	if before.is(isDeictic | isName) {
		return true
	}
	// A name and a number is a product ("Windows 2000"); what has no name has a
	// year ("el presupuesto 2024").
	return y >= 1950 && y < 2050 && t.Flags&prose.Upper == 0 && t.Len() > 4 && before.traits == 0 && before.word == noWord &&
		p.ends(end) && !p.dash(end) && !p.isVerb(i-1) && p.word(i - 1)[t.Len()-1] != 's'
}

// shortRange reports whether a season's years stand at i: 2021-22, 2021/2022.
func (p *parser) shortRange(i int) (end int, ok bool) {
	if !(p.dash(i+1) || p.mark(i+1, '/')) || !p.tight(i+1) || !p.tight(i+2) || !p.figure(i+2) {
		return i, false
	}
	t := p.at(i + 2)
	return i + 3, t.Len() == 2 && t.Value == (p.at(i).Value+1)%100
}

// esQuarter reads the quarters of balance sheets: "T1 2024", "3T24", "Q4 de
// 2019".
func esQuarter(p *parser, i int) bool {
	n := i
	if p.w(i) == wQuarterMark {
		n++
	}
	mark := 2*i + 1 - n
	if !p.figure(n) || p.at(n).Value < 1 || p.at(n).Value > 4 || p.at(n).Len() != 1 || !p.tight(i+1) || !p.upper(mark) || p.touched(i) {
		return false
	}
	d := esPart(p, UnitQuarter, int(p.at(n).Value), i+2)
	if t := p.at(i + 2); d.end == i+2 && t.Kind == prose.Number && t.Len() == 2 && mark == i+1 {
		d.pt, _ = within(step(OpPartOf, UnitQuarter, int(p.at(n).Value)), shortYear(int(t.Value)))
		d.end++
	}
	return d.end > i+2 && esFinish(p, i, d)
}

// esWeekOf reads the week or weekend that a day lies in, or that a number names: "semana
// del 10 de abril", "semana 27 del año pasado".
func esWeekOf(p *parser, u Unit, i int) (date, bool) {
	if u == UnitWeek && p.figure(i) && p.at(i).Value >= 1 && p.at(i).Value <= 53 && p.at(i).Len() <= 2 && (p.ends(i+1) || p.w(i+1) != noWord) {
		year := document(OpUnit, UnitYear, 0, Near)
		end := i + 1
		if y, to, ok := esYearTail(p, end); ok {
			year, end = y, to
		}
		pt, ok := within(step(OpNth, UnitWeek, int(p.at(i).Value)), year)
		return date{pt: pt, end: end, rule: RuleNth}, ok
	}
	at := i
	if p.w(at) == wThat { // que inicia el
		at += 2
		if p.w(at) == wIn {
			at++
		}
	} else if p.w(at) != wOf && p.w(at) != wOfThe {
		return noDate, false
	} else {
		at++
	}
	if p.w(at) == wThe {
		at++
	}
	d, ok := esDayMonth(p, at, true)
	if !ok {
		n, end, isDay := p.dayNumber(at)
		if !isDay || !p.figure(at) || p.w(at-1) != wOfThe || !esDayAlone(p, end) {
			return noDate, false
		}
		d = date{pt: document(OpDay, NoUnit, n, Near), end: end}
	}
	if p.w(d.end) == wToThe || p.w(d.end) == wTo {
		return noDate, false // la semana del 3 al 9 de mayo is the range
	}
	d.pt.add(OpUnit, u, 0, Near)
	d.rule, d.bare = RuleUnit, false
	return d, true
}
