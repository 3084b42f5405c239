package timex

import "hito/loader/prose"

// esNumbered reads a date that begins with a number: dates in figures, days
// with their month, years, and what an ordinal counts.
func esNumbered(p *parser, i int) (date, bool) {
	if p.figure(i) {
		if d, ok := esDashed(p, i); ok {
			return d, true
		}
		pt, end, seen, ok := p.figuresDate(i)
		if seen {
			return date{pt: pt, end: end, rule: pointRule(pt)}, ok
		}
	}
	if d, ok := esDayMonth(p, i, true); ok {
		return d, true
	}
	if d, ok := esNth(p, i); ok {
		return d, true
	}
	return esYear(p, i)
}

// pointRule is the rule of a date in figures.
func pointRule(pt Point) string {
	if pt.Count > 1 {
		return RuleDate
	}
	switch pt.first().Op {
	case OpMonthDay:
		return RuleMonthDay
	case OpMonth:
		return RuleMonth
	}
	return RuleDate
}

// initials are the first letters of the months that are those of one month
// only, or mostly, in names such as 20-D.
var esInitials = map[string]int{"E": 1, "F": 2, "S": 9, "O": 10, "N": 11, "D": 12}

// esDashed reads a date that became a name: 11-S, 23-F, 8M.
func esDashed(p *parser, i int) (date, bool) {
	at := i + 1
	dash := p.dash(at) && p.tight(at) && p.at(at).Value != '~'
	if dash {
		at++
	}
	t := p.at(at)
	if t.Kind != prose.Word || t.Len() != 1 || t.Flags&prose.Upper == 0 || !p.tight(at) || p.tight(at+1) && p.at(at+1).Kind != prose.Punct || p.touched(i) {
		return noDate, false
	}
	if p.dash(at+1) && p.tight(at+1) || !dash && p.w(i-1) != wThe && p.w(i-1) != wOfThe {
		return noDate, false
	}
	if x, ok := p.lang.lexicon.Lookup(p.at(i).Fold); ok {
		if feast, end, ok := p.named(i, &p.lang.lexemes[x]); ok && feast >= 0 {
			d := date{pt: document(OpFeast, NoUnit, feast, Near), end: end, rule: RuleFeast}
			if year, to, ok := esYearTail(p, end); ok {
				d.pt, _ = within(d.pt, year)
				d.end = to
			} else if feastAt(feast).year != 0 {
				d.pt.Anchor = Absolute
			}
			return d, true
		}
	}
	if p.w(i-1) != wThe && p.w(i-1) != wOfThe {
		return noDate, false
	}
	month, known := esInitials[p.word(at)]
	if !known {
		feast := initialDay(int(p.at(i).Value), p.word(at))
		if feast < 0 || !dash {
			return noDate, false
		}
		d := date{pt: document(OpFeast, NoUnit, feast, Near), end: at + 1, rule: RuleFeast}
		if year, to, ok := esYearTail(p, d.end); ok {
			d.pt, _ = within(d.pt, year)
			d.end = to
		}
		return d, true
	}
	pt, ok := monthDayPoint(month, int(p.at(i).Value))
	return date{pt: pt, end: at + 1, rule: RuleFeast}, ok
}

// esDayMonth reads a day and its month, with the year or without: "3 de
// septiembre de 2024", "9 Mayo", "15SEP", "21 de este mes", "9 de 8 de 1971".
// Figures tells whether dates in figures count as well.
func esDayMonth(p *parser, i int, list bool) (date, bool) {
	if p.figure(i) && !list {
		if pt, end, seen, ok := p.figuresDate(i); seen {
			return date{pt: pt, end: end, rule: pointRule(pt)}, ok
		}
	}
	n, end, ok := p.dayNumber(i)
	if !ok || p.figure(i) && p.touched(i) {
		return noDate, false
	}
	at := end
	of := p.w(at) == wOf || p.w(at) == wOfThe
	if of || p.dash(at) && p.tight(at) || p.mark(at, '/') {
		at++
	}
	if p.l(at).mod == modNow || p.is(at, isMod) && !p.is(at+1, isMonth) || p.l(at).unit == UnitMonth {
		if month, to, ok := esInMonth(p, end); ok {
			pt, _ := within(Point{Count: 1, Steps: [maxSteps]Step{{Op: OpDay, N: int32(n)}}}, month)
			return date{pt: pt, end: to, rule: RuleDay}, true
		}
		return noDate, false
	}
	m := noMod
	if p.is(at, isMod) && p.is(at+1, isMonth) { // del próximo septiembre
		m = p.l(at).mod
		at++
	}
	if p.l(at).unit == UnitMonth && p.w(at+1) == wOf { // del mes de mayo
		at += 2
	}
	x := p.l(at)
	if !x.is(isMonth) {
		if of && p.figure(i) && p.figure(at) && p.at(at).Value >= 1 && p.at(at).Value <= 12 && p.at(at).Len() <= 2 {
			return esDayOfNumber(p, n, at, end)
		}
		return noDate, false
	}
	if !p.figure(i) && x.is(isAbbrev) && !of || !of && !p.figure(i) && p.l(i).is(isOrdinal) || of && x.is(isAbbrev) && !p.abbreviation(at) {
		return noDate, false
	}
	md, ok := monthDayPoint(int(x.month), n)
	if !ok {
		p.end = at + 1
		return noDate, false
	}
	d, ok := esDayMonthTail(p, md, m, at)
	if ok && d.pt.Count == 1 && p.w(i-1) == wOf && p.mark(i-2, ',') && p.mark(i-4, '/') && p.tight(i-3) { // Ley 30/1992, de 26 de noviembre
		if y, _, known := p.fourDigits(i - 3); known && inYear(md, absolute(OpYear, y)) {
			d.pt, _ = within(d.pt, absolute(OpYear, y))
			d.rule = RuleDate
		}
	}
	return d, ok
}

// esFormalDay reads a day as acts and contracts write it: "nueve (9) días del mes
// de septiembre de 2022".
func esFormalDay(p *parser, i int) (date, bool) {
	n, at, ok := p.dayNumber(i)
	if !ok {
		return noDate, false
	}
	if p.mark(at, '(') && p.figure(at+1) && int(p.at(at+1).Value) == n && p.mark(at+2, ')') {
		at += 3
	}
	if p.l(at).unit != UnitDay || p.w(at+1) != wOfThe || p.l(at+2).unit != UnitMonth || p.w(at+3) != wOf || !p.is(at+4, isMonth) {
		return noDate, false
	}
	at += 4
	md, ok := monthDayPoint(int(p.l(at).month), n)
	if !ok {
		return noDate, false
	}
	return esDayMonthTail(p, md, noMod, at)
}

// esDayMonthTail reads what follows a day and its month at at: the year, or a
// modifier. m is one that stood before the month.
func esDayMonthTail(p *parser, md Point, m mod, at int) (date, bool) {
	x := p.l(at)
	at++
	if x.is(isAbbrev) && p.mark(at, '.') && p.tight(at) && (p.at(at+1).Kind != prose.Word || !p.upper(at+1)) {
		at++
	}
	d := date{pt: md, end: at, rule: RuleMonthDay}
	if m != noMod {
		d.pt = modify(md, m)
	}
	if year, to, ok := esYearTail(p, at); ok {
		if !inYear(md, year) {
			return noDate, false
		}
		d.pt, _ = within(md, year)
		d.end, d.rule = to, yearRule(year, RuleMonthDay)
	} else if m, to := esPostMod(p, at); m != noMod {
		d.pt = modify(md, m)
		d.end = to
	}
	return d, true
}

// abbreviation reports whether the short form of a month at i is followed by
// what a date goes on with; "de mar" alone is the sea.
func (p *parser) abbreviation(i int) bool {
	return p.mark(i+1, '.') || p.figure(i-2) || p.w(i+1) != noWord || p.ends(i+1)
}

// esDayOfNumber reads "9 de 8 de 1971" and "el 17 del 11".
func esDayOfNumber(p *parser, day, at, end int) (date, bool) {
	md, ok := monthDayPoint(int(p.at(at).Value), day)
	if !ok {
		return noDate, false
	}
	if year, to, ok := esYearTail(p, at+1); ok && year.Anchor == Absolute {
		pt, _ := within(md, year)
		return date{pt: pt, end: to, rule: RuleDate}, true
	}
	if p.w(end) == wOfThe && p.w(end-2) == wThe && (p.ends(at+1) || p.w(at+1) != noWord) {
		return date{pt: md, end: at + 1, rule: RuleMonthDay}, true
	}
	return noDate, false
}

// esInMonth reads the month that a day lies in where it is not named: "de este
// mes", "del mes que viene", "del presente".
func esInMonth(p *parser, i int) (Point, int, bool) {
	if p.w(i) != wOf && p.w(i) != wOfThe && !p.is(i, isMod) {
		return Point{}, i, false
	}
	at := i
	if !p.is(i, isMod) {
		at++
	}
	if p.l(at).mod == modNow && p.l(at+1).unit != UnitMonth && p.w(at-1) == wOfThe && p.ends(at+1) {
		return document(OpUnit, UnitMonth, 0, Near), at + 1, true
	}
	d, ok := esDate(p, at)
	if !ok || d.rule != RuleUnit && d.rule != RuleTold || d.pt.first().Op != OpUnit || d.pt.first().Unit != UnitMonth || d.pt.Count != 1 || d.bare && p.w(i) != wOfThe && !p.ends(d.end) {
		return Point{}, i, false
	}
	return d.pt, d.end, true
}

// esYearTail reads the year that a month or day lies in: "de 2019", ", 2019",
// "del 87", "de este año", "del próximo año", "234 a. C.".
func esYearTail(p *parser, i int) (Point, int, bool) {
	at := i
	of := false
	switch {
	case p.w(at) == wOf || p.w(at) == wOfThe:
		at++
		of = true
	case p.mark(at, ',') || p.mark(at, '-') && p.tight(at) && p.tight(at+1):
		if y, end, ok := p.fourDigits(at + 1); ok && esYearEnds(p, end) {
			return absolute(OpYear, y), end, true
		}
		return Point{}, i, false
	case p.w(at) == wIn:
		at++
		if p.w(at) == wThe && p.figure(at+1) {
			at++
		}
		y, end, ok := p.fourDigits(at)
		return absolute(OpYear, y), end, ok && y >= 1900 && esYearEnds(p, end)
	}
	if p.w(at) == wThe {
		at++
	}
	if p.l(at).unit == UnitYear && p.is(at, isUnit) && (p.figure(at+1) || p.is(at+1, isNumber)) {
		at++
		of = true
	}
	if y, end, ok := esEra(p, at); ok {
		return absolute(OpYear, y), end, true
	}
	if y, end, ok := p.fourDigits(at); ok && (of || esYearEnds(p, end)) {
		return absolute(OpYear, y), end, true
	}
	if of {
		if y, end, ok := p.yearInWords(at); ok {
			return absolute(OpYear, y), end, true
		}
		if p.w(at) == wAgo { // un 14 de abril de hace noventa años
			if a, ok := esAmount(p, at+1); ok && a.unit == UnitYear && !a.vague && !a.about {
				return document(OpUnit, UnitYear, -a.n, Near), a.end, true
			}
		}
		if p.mark(at, '\'') || p.mark(at, '’') || p.mark(at, '´') {
			at++
		}
		if t := p.at(at); t.Kind == prose.Number && t.Len() == 2 && !p.is(at+1, isMonth|isUnit) && (p.ends(at+1) || p.w(at+1) != wOf && p.w(at+1) != noWord || t.Value > 31) && !p.mark(at+1, '%') {
			return shortYear(int(t.Value)), at + 1, true
		}
	}
	if p.is(at, isMod) || p.l(at).unit == UnitYear || p.w(at) == wSame {
		if d, ok := esDate(p, at); ok && (d.rule == RuleUnit || d.rule == RuleTold) && d.pt.first().Op == OpUnit && d.pt.first().Unit == UnitYear && d.pt.Count == 1 && (!d.bare || p.w(at-1) == wOfThe || p.w(at-1) == wThe) {
			return d.pt, d.end, true
		}
	}
	return Point{}, i, false
}

// esYearEnds reports whether a year can end before the token i: no unit, no
// currency, no thing counted follows.
func esYearEnds(p *parser, i int) bool {
	t := p.at(i)
	if t.Kind == prose.Word {
		x := p.l(i)
		if x.is(isUnit) && x.is(isPlural) || x.is(isNumber) && x.number >= 1000 {
			return false
		}
		if x.traits&^isTense != 0 || x.word != noWord || t.Flags&prose.Upper != 0 {
			return true
		}
		word := p.word(i)
		return word[len(word)-1] != 's' || p.isVerb(i)
	}
	return !t.Is('%') && !t.Is('€') && !t.Is('$') && !t.Is('º') && !t.Is('/')
}

// esEra reads a year with its era: "234 AC", "88 d. C.", "44 antes de Cristo".
func esEra(p *parser, i int) (y, end int, ok bool) {
	t := p.at(i)
	if t.Kind != prose.Number || t.Len() > 4 || t.Value < 1 {
		return 0, i, false
	}
	y = int(t.Value)
	switch p.w(i + 1) {
	case wBeforeEra:
		return 1 - y, i + 2, true
	case wEraNow:
		return y, i + 2, true
	case wBefore, wAfter:
		if p.w(i+2) == wOf && p.w(i+3) == wEra {
			if p.w(i+1) == wBefore {
				y = 1 - y
			}
			return y, i + 4, true
		}
	}
	if before, to, ok := p.eraMark(i + 1); ok {
		if before {
			y = 1 - y
		}
		return y, to, true
	}
	return 0, i, false
}

// eraMark reads "a. C.", "d.C." and the like.
func (p *parser) eraMark(i int) (before bool, end int, ok bool) {
	w := p.word(i)
	if w != "a" && w != "A" && w != "d" && w != "D" || !p.mark(i+1, '.') || p.word(i+2) != "C" && (p.w(i+2) != wOf || p.word(i+3) != "C") {
		return false, i, false
	}
	end = i + 3
	if w := p.w(i + 2); w == wOf { // a. de C.
		end++
	}
	if p.mark(end, '.') && p.tight(end) {
		end++
	}
	return w == "a" || w == "A", end, true
}

// esStreet skips dates that name streets, hospitals and movements: "avenida 9
// de Julio", "Movimiento 26 de Julio".
func esStreet(p *parser, i int) bool {
	if !p.figure(i) && !p.is(i, isNumber) {
		return false
	}
	d, ok := esDayMonth(p, i, true)
	if !ok || d.rule != RuleMonthDay || d.end < i+3 {
		return false
	}
	name := p.w(i-1) == wStreet || p.w(i-2) == wStreet && (p.w(i-1) == wOf || p.w(i-1) == wOfThe)
	if !name && p.upper(d.end-1) && p.at(i-1).Kind == prose.Word && p.upper(i-1) && p.w(i-1) == noWord && p.l(i-1).traits == 0 && !p.begins(i-1) {
		name = true
	}
	return name && p.none(d.end)
}

// esNoSuchDay skips what looks like a date and is none of the calendar: "50/2/1991",
// "40 de mayo", "29 de febrero de 2014".
func esNoSuchDay(p *parser, i int) (end int, ok bool) {
	if _, end, seen, ok := p.figuresDate(i); seen && !ok {
		return end, true
	}
	n, at, ok := p.cardinal(i)
	if !ok || n > 99 {
		return i, false
	}
	if p.w(at) == wOf {
		at++
	}
	if !p.is(at, isMonth) || p.is(at, isAbbrev) {
		return i, false
	}
	if _, to, ok := esYearTail(p, at+1); ok {
		return to, true
	}
	return at + 1, true
}
