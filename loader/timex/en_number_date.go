package timex

import "hito/loader/prose"

// enNumbered reads a date that begins with a number: in figures, a day with its
// month, what an ordinal picks, a decade, a year.
func enNumbered(p *parser, i int, article bool) (date, bool) {
	if p.figure(i) {
		if d, ok := enFigures(p, i, false); ok {
			return d, true
		}
		if t := p.at(i); t.Len() == 4 && t.Value >= 1900 && t.Value < lastYear && p.tight(i+1) && p.w(i+1) == wQ && !p.touched(i) { // 2018Q4
			if d, ok := enInYear(p, date{pt: absolute(OpYear, int(t.Value)), end: i + 1, rule: RuleYear}, false); ok {
				return d, true
			}
		}
	}
	if d, ok := enDayMonth(p, i); ok {
		return d, true
	}
	if d, ok := enNth(p, i); ok {
		return d, true
	}
	if d, ok := enDecade(p, i, article); ok {
		return d, true
	}
	if d, ok := enWordDecade(p, i); ok {
		return d, true
	}
	return enYearDate(p, i, article)
}

// enWordDecade reads "nineteen seventies", "two thousands".
func enWordDecade(p *parser, i int) (date, bool) {
	x := p.l(i)
	if p.figure(i) || !x.is(isNumber) {
		return noDate, false
	}
	at := i + 1
	if p.dash(at) && p.tight(at) {
		at++
	}
	y := p.l(at)
	if !y.is(isDecadeWord) {
		return noDate, false
	}
	n := int(y.ordinal)
	switch {
	case x.number >= 11 && x.number <= 20 && n < 100:
		n += 100 * int(x.number)
	case x.number == 2 && n == 1000:
		n = 2000
	default:
		return noDate, false
	}
	return date{pt: absolute(OpDecade, n), end: at + 1, rule: RuleDecade}, true
}

// enYearDate reads a year that stands alone, and what follows it: "2018 Q4",
// "2017 April", "1989 third quarter".
func enYearDate(p *parser, i int, article bool) (date, bool) {
	if p.figure(i) && p.touched(i) && !p.dash(i-1) {
		return noDate, false
	}
	y, end, ok := enYear(p, i)
	if !ok {
		return noDate, false
	}
	d := date{pt: absolute(OpYear, y), end: end, rule: RuleYear}
	if e, ok := enInYear(p, d, article); ok {
		return e, true
	}
	if p.figure(i) && p.at(end-1).Kind == prose.Word {
		return d, true // an era
	}
	if p.figure(i) && (p.dash(end) || p.w(end) == wTo || p.w(end) == wThrough || p.w(end) == wUntil) && y >= 1500 && y < 2100 {
		if z, to, ok := p.fourDigits(end + 1); ok && z > y && z < 2100 && !(p.dash(to) && p.tight(to)) && !p.dash(i-1) && enYearEnds(p, to) {
			return d, true
		}
	}
	if _, _, ok := enShortYears(p, i); ok && y >= 1700 && y < 2100 && (enTimely(p, i-1) || p.w(i-1) == wThe || p.mark(i-1, '(')) {
		return d, true
	}
	if p.mark(i-1, '.') && p.at(i-2).Kind == prose.Word && p.at(i-2).Len() <= 2 && p.word(i - 2)[0]|0x20 == 'c' && p.figure(i) { // c. 1450
		d.pt.Approx = true
		return d, y >= 1000 && y < 2100
	}
	if !p.figure(i) {
		return d, p.mark(i, '\'') || p.mark(i, '’') || p.mark(i, '‘') || enTimely(p, i-1) || p.begins(i) && p.ends(end) || p.is(i-1, isMonth)
	}
	return d, enYearAlone(p, i, end, y, article)
}

// enInYear reads a part behind its year: "2018Q4", "2016 the third quarter",
// "2017 April", "2018 March 18".
func enInYear(p *parser, d date, article bool) (date, bool) {
	at := d.end
	if p.mark(at, ',') || p.dash(at) && p.tight(at) {
		at++
	}
	if p.w(at) == wThe && at == d.end {
		at++
	}
	x := p.l(at)
	if at == d.end && enPeriod(p, at) && article {
		d.pt.Anchor = FromPart
		return date{pt: d.pt, end: at + 1, rule: RuleTold}, true
	}
	if x.word == wQ {
		u, n, to, ok := enPartSign(p, at)
		if !ok {
			return noDate, false
		}
		pt, _ := within(step(OpPartOf, u, n), d.pt)
		return date{pt: pt, end: to, rule: RulePartOfYear}, true
	}
	if x.is(isOrdinal) || p.figure(at) && p.l(at+2).unit == UnitQuarter {
		e, ok := enCore(p, at, true)
		if !ok || e.rule != RulePartOfYear || e.pt.Count != 1 {
			return noDate, false
		}
		pt, ok := within(step(e.pt.first().Op, e.pt.first().Unit, int(e.pt.first().N)), d.pt)
		return date{pt: pt, end: e.end, rule: RulePartOfYear}, ok
	}
	if x.is(isMonth) && (at == d.end || p.mark(at-1, ',') && p.ends(at+1)) && (!x.is(isFalseMonth) || p.upper(at)) {
		e := date{pt: step(OpMonth, NoUnit, int(x.month)), end: enAbbreviated(p, at), rule: RuleDate}
		if n, to, ok := enDayNumber(p, e.end); ok && p.figure(e.end) && p.ends(to) {
			e.pt, e.end = step(OpMonthDay, NoUnit, 100*int(x.month)+n), to
		}
		if _, _, year := enYear(p, e.end); year {
			return noDate, false // 1994 March 1995
		}
		pt, ok := within(e.pt, d.pt)
		return date{pt: pt, end: e.end, rule: RuleDate}, ok && p.at(d.end-1).Kind == prose.Number
	}
	return noDate, false
}

// enTimely reports whether the word at i may stand before a time.
func enTimely(p *parser, i int) bool {
	switch p.w(i) {
	case wIn, wFrom, wUntil, wDuring, wOf, wTo, wAfter, wBefore, wAnd, wOr, wSince, wBy, wBetween, wThrough, wAbout, wFiscal, wThan, wStarting:
		return true
	}
	return p.is(i, isThird|isMonth|isSeason) || p.l(i).unit == UnitYear
}

// enYearAlone reports whether a number of four figures is a year here.
func enYearAlone(p *parser, i, end, y int, article bool) bool {
	if !enYearEnds(p, end) {
		return false
	}
	if t := p.at(end); p.tight(end) && t.Kind == prose.Punct && p.tight(end+1) && (p.at(end+1).Kind == prose.Number && p.at(end+1).Len() != 4 && p.at(end+1).Len() != 2 || t.Is('.') || t.Is(',') || t.Is(':')) && p.at(end+1).Kind == prose.Number {
		return false
	}
	counted := p.at(end).Kind == prose.Word && !p.upper(end) && p.w(end) == noWord && p.l(end).traits == 0 && p.text[p.at(end).End-1] == 's' && p.enVerb(end) == noTense
	before := p.l(i - 1)
	switch before.word {
	case wIn, wSince, wUntil, wDuring, wBetween, wFiscal:
		return y >= 1100 && !(counted && before.word != wIn)
	case wOf, wTo, wFor, wAfter, wBefore, wAnd, wOr, wBy, wFrom, wThrough, wStarting:
		return y >= 1500 && y < 2100 && !counted
	case wThe:
		return y >= 1500 && y < 2100 && !p.ends(end)
	case wLaw, wSome, wOther, wA, wTitle:
		return false
	case wAbout, wThan, wMore:
		return y >= 1700 && y < 2100 && (p.ends(end) || p.w(end) != noWord && p.w(end) != wOf)
	}
	if before.is(isYearing|isThird|isSeason) || before.unit == UnitYear {
		return y >= 1100
	}
	if y < 1800 || y >= 2200 {
		return false
	}
	follows := p.ends(end) || p.w(end) != noWord || p.enVerb(end) != noTense || p.is(end, isYearing)
	switch t := p.at(i - 1); t.Kind {
	case prose.Break:
		return follows || p.upper(end)
	case prose.Number:
		return p.at(i-1).Len() == 2 && !p.tight(i) && p.at(end).Kind == prose.Break && false
	case prose.Punct:
		switch t.Value {
		case '$', '€', '£', '#', '+', '=', '*', '&', '@', '_', '°', '%':
			return false
		case '-', '/', ':', '–':
			return p.ends(end) && !p.tight(i) || p.dash(i-1) && p.is(i-2, isThird)
		}
		return follows
	}
	if before.is(isDeictic|isName|isMod) || p.is(i-1, isWeekday) {
		return follows
	}
	// A name and a number is a product ("Windows 2000"); a sentence that ends
	// with a year after a small word has told it.
	return p.at(end).Kind == prose.Break && p.at(i-1).Kind == prose.Word && !p.upper(i-1) && y >= 1900 && y < 2100
}
