package timex

import "hito/loader/prose"

// enLink is the token behind what joins the words of one number at i: a
// hyphen, or "and" behind hundred and thousand.
func enLink(p *parser, i, last int) int {
	switch {
	case p.mark(i, '-') && p.tight(i) && p.tight(i+1):
		return i + 1
	case p.w(i) == wAnd && (last == 100 || last == 1000) && p.is(i+1, isNumber) && !p.figure(i+1):
		return i + 1
	}
	return i
}

// enWords reads a number in words: "twenty-one", "one thousand seven hundred
// and eighty nine".
func enWords(p *parser, i int) (n, end int, ok bool) {
	total, current, last := 0, 0, -1
	at := i
	for range maxNumberWords {
		x := p.l(at)
		if p.figure(at) {
			break
		}
		v := int(x.number)
		switch {
		case x.word == wA && at == i && p.is(at+1, isNumber) && p.l(at+1).number >= 100:
			v = 1
		case !x.is(isNumber):
			return total + current, end, ok
		}
		switch {
		case v == 1000 && last < 1000:
			total, current = (total+max(current, 1))*1000, 0
		case v == 100 && current < 100 && last < 100:
			current = max(current, 1) * 100
		case v >= 20 && v < 100 && (last < 0 || last >= 100), v < 20 && (last < 0 || last >= 100), v > 0 && v < 10 && last >= 20 && last < 100:
			current += v
		default:
			return total + current, end, ok
		}
		last, end, ok = v, at+1, true
		at = enLink(p, end, last)
	}
	return total + current, end, ok
}

// enCardinal reads a number in figures or words; "a" is one.
func enCardinal(p *parser, i int) (n, end int, ok bool) {
	if p.figure(i) {
		if p.touched(i) && !p.mark(i-1, '+') {
			return 0, i, false
		}
		return p.inFigures(i)
	}
	if n, end, ok = enWords(p, i); ok {
		return n, end, true
	}
	if p.w(i) == wA {
		return 1, i + 1, true
	}
	return 0, i, false
}

// enOrdinal reads an ordinal: "3rd", "third", "twenty-first".
func enOrdinal(p *parser, i int) (n, end int, ok bool) {
	t := p.at(i)
	if t.Kind == prose.Number {
		if p.tight(i+1) && enOrdinalSign(p.word(i+1)) && t.Value > 0 && t.Value < 1000 && (!p.tight(i) || p.dash(i-1)) {
			return int(t.Value), i + 2, true
		}
		return 0, i, false
	}
	x := p.l(i)
	if x.is(isOrdinal) {
		return int(x.ordinal), i + 1, true
	}
	if x.is(isNumber) && x.number >= 20 && x.number < 100 {
		at := i + 1
		if p.mark(at, '-') && p.tight(at) {
			at++
		}
		if y := p.l(at); y.is(isOrdinal) && y.ordinal < 10 && !p.figure(at) {
			return int(x.number) + int(y.ordinal), at + 1, true
		}
	}
	return 0, i, false
}

func enOrdinalSign(word string) bool {
	if len(word) != 2 {
		return false
	}
	switch [2]byte{word[0] | 0x20, word[1] | 0x20} {
	case [2]byte{'s', 't'}, [2]byte{'n', 'd'}, [2]byte{'r', 'd'}, [2]byte{'t', 'h'}:
		return true
	}
	return false
}

// enDayNumber reads the day of a month, 1 to 31.
func enDayNumber(p *parser, i int) (n, end int, ok bool) {
	if n, end, ok = enOrdinal(p, i); ok {
		return n, end, n <= 31
	}
	if t := p.at(i); t.Kind == prose.Number {
		if t.Value < 1 || t.Value > 31 || t.Len() > 2 {
			return 0, i, false
		}
		if p.tight(i+1) && p.tight(i+2) && (p.mark(i+1, '.') || p.mark(i+1, ',') || p.mark(i+1, ':')) && p.figure(i+2) {
			return 0, i, false // a decimal, a clock
		}
		return int(t.Value), i + 1, true
	}
	n, end, ok = enWords(p, i)
	return n, end, ok && n >= 1 && n <= 31
}

// enYear reads a year: 1987, '87, nineteen eighty-seven, two thousand and two,
// 44 BC, AD 79. Two figures with no mark are none.
func enYear(p *parser, i int) (y, end int, ok bool) {
	if p.w(i) == wEraNow && p.figure(i+1) && p.upper(i) && !p.tight(i) && !p.tight(i+1) { // AD 79
		if t := p.at(i + 1); t.Value > 0 && t.Len() <= 4 {
			return int(t.Value), i + 2, true
		}
		return 0, i, false
	}
	if t := p.at(i); t.Kind == prose.Number {
		if t.Value > 0 && t.Len() <= 4 {
			if end, before, ok := enEra(p, i+1); ok {
				if before {
					return 1 - int(t.Value), end, true
				}
				return int(t.Value), end, true
			}
		}
		if p.tight(i) && p.at(i-1).Kind != prose.Punct && p.at(i-1).Kind != prose.Word {
			return 0, i, false
		}
		return p.fourDigits(i)
	}
	if p.mark(i, '\'') || p.mark(i, '’') || p.mark(i, '‘') {
		if t := p.at(i + 1); t.Kind == prose.Number && t.Len() == 2 && p.tight(i+1) && !p.tight(i) {
			return century2(int(t.Value)), i + 2, true
		}
		return 0, i, false
	}
	return enYearWords(p, i)
}

// enEra reads BC, B.C., AD, CE; before tells the first two.
func enEra(p *parser, i int) (end int, before, ok bool) {
	glued := p.tight(i+1) && p.at(i+1).Kind != prose.Punct
	switch p.w(i) {
	case wBeforeEra:
		return i + 1, true, !glued
	case wEraNow:
		if p.upper(i) && !glued {
			return i + 1, false, true
		}
	case wBefore:
		if p.w(i+1) == wEra {
			return i + 2, true, true
		}
	}
	if a, b := p.word(i), p.word(i+2); p.mark(i+1, '.') && p.tight(i+1) && p.tight(i+2) && len(a) == 1 && len(b) == 1 {
		switch {
		case a == "B" && b == "C":
			before = true
		case a != "A" || b != "D":
			return i, false, false
		}
		end = i + 3
		if p.mark(end, '.') && p.tight(end) && !p.ends(end+1) {
			end++
		}
		return end, before, true
	}
	return i, false, false
}

// enYearWords reads a year in words: "nineteen ninety-six", "seventeen hundred
// thirty three", "nineteen oh one", "two thousand eighteen".
func enYearWords(p *parser, i int) (y, end int, ok bool) {
	x := p.l(i)
	if !x.is(isNumber) || p.figure(i) {
		return 0, i, false
	}
	if x.number >= 10 && x.number <= 20 {
		at := i + 1
		if p.mark(at, '-') && p.tight(at) {
			at++
		}
		if z := p.l(at); z.is(isNumber) && !p.figure(at) && z.number == 0 {
			if u := p.l(at + 1); u.is(isNumber) && u.number > 0 && u.number < 10 {
				return 100*int(x.number) + int(u.number), at + 2, true
			}
			return 0, i, false
		}
		if n, to, ok := enWords(p, at); ok && n >= 10 && n < 100 {
			return 100*int(x.number) + n, to, true
		}
	}
	y, end, ok = enWords(p, i)
	return y, end, ok && y >= 1100 && y <= lastYear
}

// enThree reads a date of three parts with their signs: 10/31/1974, 31-Oct-74;
// seen tells whether it looks like one.
func enThree(p *parser, i int) (d date, seen, ok bool) {
	sep := p.at(i + 1)
	if sep.Kind != prose.Punct || !p.at(i+3).Is(rune(sep.Value)) || sep.Value != '/' && sep.Value != '-' && sep.Value != '.' {
		return d, false, false
	}
	for at := i + 1; at <= i+4; at++ {
		if !p.tight(at) {
			return d, false, false
		}
	}
	if !p.part(i) || !p.part(i+2) || !p.part(i+4) {
		return d, false, false
	}
	if p.tight(i+5) && p.tight(i+6) && p.figure(i+6) && (p.mark(i+5, '/') || p.mark(i+5, '-') && !(p.at(i+7).Is(rune(sep.Value)) && p.tight(i+7) && p.figure(i+8))) {
		return d, false, false // a longer code
	}
	pt, ok := p.threeParts(i, i+2, i+4, sep.Value)
	if y, full := pt.step(OpYear); sep.Value == '.' && ok && (!full || y.N < 1500 || y.N > 2100 || p.mark(i+5, '.') && p.tight(i+5) && p.tight(i+6) && p.figure(i+6)) {
		ok = false
	}
	return date{pt: pt, end: i + 5, rule: RuleDate}, sep.Value != '.' || ok, ok
}

// enFigures reads a date in figures, the month first where it can be either;
// joined tells that a dash and a date stand right before it.
func enFigures(p *parser, i int, joined bool) (date, bool) {
	if p.touched(i) && !joined {
		return noDate, false
	}
	if d, seen, ok := enThree(p, i); seen {
		return d, ok
	}
	if p.at(i).Len() == 4 && p.mark(i+1, '–') {
		return noDate, false // a range of years
	}
	if p.at(i).Value == 9 && p.mark(i+1, '/') && p.tight(i+1) && p.at(i+2).Value == 11 && p.figure(i+2) && !p.is(i-1, isWeekday) &&
		!(p.mark(i+3, '/') && p.tight(i+3)) && !joined {
		pt := document(OpFeast, NoUnit, feastIndex("us-september-11"), Near)
		pt.Anchor = Absolute
		return date{pt: pt, end: i + 3, rule: RuleFeast}, true
	}
	if !joined {
		pt, end, seen, ok := p.figuresDate(i)
		if seen {
			return date{pt: pt, end: end, rule: pointRule(pt)}, ok
		}
	}
	t := p.at(i)
	if t.Len() == 8 && t.Value > 19000000 && t.Value < 21000000 && (!p.tight(i+1) || p.ends(i+1) && !p.tight(i+2)) { // 20161016
		pt, ok := dayPoint(int(t.Value/10000), int(t.Value/100%100), int(t.Value%100))
		return date{pt: pt, end: i + 1, rule: RuleDate}, ok
	}
	if t.Len() == 4 && p.figure(i+1) && p.at(i+1).Len() == 2 && p.figure(i+2) && p.at(i+2).Len() == 2 { // 2016 10 16
		pt, ok := dayPoint(int(t.Value), int(p.at(i+1).Value), int(p.at(i+2).Value))
		return date{pt: pt, end: i + 3, rule: RuleDate}, ok
	}
	sep := p.at(i + 1)
	if sep.Kind != prose.Punct || !p.figure(i+2) || p.at(i+2).Len() > 4 || p.tight(i+3) && (p.at(i+3).Kind == prose.Word && p.word(i+3) != "T" || (p.mark(i+3, '/') || p.mark(i+3, '-') && !(p.mark(i+5, '/') && p.tight(i+5)) || p.mark(i+3, ':') || p.mark(i+3, '%')) && p.tight(i+4)) {
		return noDate, false
	}
	if sep.Value != '/' && sep.Value != '-' && sep.Value != '.' {
		return noDate, false
	}
	return enTwoFigures(p, i, sep.Value, joined)
}

// enTwoFigures reads a month and a day, or a month and a year.
func enTwoFigures(p *parser, i int, sep int32, joined bool) (date, bool) {
	a, b := p.at(i), p.at(i+2)
	x, y := int(a.Value), int(b.Value)
	tight := p.tight(i+1) && p.tight(i+2)
	switch {
	case sep == '-' && a.Len() == 4 && y == (x+1)%100 && b.Len() == 2:
		return noDate, false // 2001-02 is two years
	case sep != '.' && a.Len() == 4 && b.Len() <= 2 && x >= 1900 && x <= lastYear && y >= 1 && y <= 12:
		pt, ok := monthPoint(x, y)
		return date{pt: pt, end: i + 3, rule: RuleDate}, ok
	case sep != '.' && b.Len() == 4 && a.Len() <= 2 && y >= 1900 && y <= lastYear && x >= 1 && x <= 12:
		pt, ok := monthPoint(y, x)
		return date{pt: pt, end: i + 3, rule: RuleDate}, ok
	case sep == '.' && (p.w(i-1) != wOn && !p.is(i-1, isWeekday) || (p.mark(i+3, '.') || p.mark(i+3, ',')) && p.tight(i+4) && p.at(i+4).Kind != prose.Break):
		return noDate, false // a version, a decimal
	case a.Len() > 2 || b.Len() > 2 || !tight || sep == '-':
		return noDate, false
	}
	switch p.w(i - 1) {
	case wOn, wBy, wSince, wUntil, wBefore, wAfter, wFrom, wTo, wThrough, wAnd, wFor:
	default:
		alone := p.begins(i) && (p.at(i-1).Kind == prose.Break || p.at(i-1).Kind == prose.Punct && !p.tight(i)) && p.ends(i+3) && !p.mark(i+3, '%')
		if !joined && !p.is(i-1, isWeekday|isMod) && !(sep == '/' && (alone || p.mark(i-1, '-') && p.figure(i-2))) {
			return noDate, false
		}
	}
	if sep == '.' && !p.is(i-1, isWeekday) && (!p.ends(i+3) && p.w(i+3) == noWord || p.mark(i+3, '%')) {
		return noDate, false
	}
	if x > 12 {
		x, y = y, x
	}
	pt, ok := monthDayPoint(x, y)
	return date{pt: pt, end: i + 3, rule: RuleMonthDay}, ok
}
