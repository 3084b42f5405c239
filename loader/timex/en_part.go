package timex

import "hito/loader/prose"

// enThird reads a part of a period: "early September", "mid-1996", "the end of
// the year", "late last week", "early on Monday".
func enThird(p *parser, i int) (date, bool) {
	x := p.l(i)
	n := int(x.third)
	if d, seen, ok := enInitials(p, i, n); seen {
		return d, ok
	}
	at, of := i+1, false
	if p.is(at, isThird) && p.tight(at) {
		return noDate, false
	}
	switch {
	case p.dash(at) && p.tight(at) && p.tight(at+1):
		at++
	case p.w(at) == wOf, p.w(at) == wIn && p.w(i) != wStarting && n != 3, p.w(at) == wIn && p.word(i)[0]|0x20 == 'l', p.w(at) == wOn && n != 2:
		of = true
		at++
		if p.w(at) == wAbout {
			at++
		}
	}
	word := p.word(i)
	noun := len(word) > 3 && word[0]|0x20 != 'e' && word[0]|0x20 != 'l' || n == 3 && len(word) == 3 || len(word) > 5
	if p.is(at, isPart) && !p.is(at, isPlural) && !of { // early morning
		if d, ok := enPartFirst(p, at); ok {
			return d, true
		}
		return noDate, false
	}
	if noun && !of && !p.is(at, isMod|isUnit) {
		return noDate, false
	}
	d, ok := enDate(p, at)
	if !ok || d.rule == RuleThird {
		return noDate, false
	}
	if d.bare && !enPartable(p, &d, at, of, noun) {
		return noDate, false
	}
	if d.rule == RuleUnit && d.pt.first().Unit == UnitDay || d.rule == RuleDeictic || d.rule == RuleTold && d.pt.first().Unit == UnitDay {
		d.rule, d.bare = RuleDeictic, false
		if p.w(at) == wThe && d.pt.first().N == 0 {
			d.pt = document(OpUnit, UnitDay, 0, Near)
		}
		return d, true
	}
	if d.pt.Count == 1 && (d.rule == RuleWeekday || d.rule == RuleMonthDay || d.rule == RuleDay) {
		return d, true
	}
	part := step(OpThird, NoUnit, n)
	if s := d.pt.first(); n == 3 && noun && d.pt.Count == 1 && s.Op == OpUnit && s.Unit == UnitWeek {
		part = step(OpFirst, UnitDay, -3) // the end of the week begins on Friday
	}
	pt, ok := within(part, d.pt)
	return date{pt: pt, end: d.end, rule: RuleThird}, ok
}

// enPartable reports whether the bare unit or season at the token i has a part
// here: "end of year", "late summer".
func enPartable(p *parser, d *date, i int, of, noun bool) bool {
	if d.rule == RuleSeason {
		d.bare = false
		return true
	}
	if d.rule != RuleUnit || !of && !noun {
		return false
	}
	switch d.pt.first().Unit {
	case UnitDay:
		return p.w(i) == wThe && noun
	case UnitYear, UnitMonth, UnitWeek, UnitQuarter, UnitCentury, UnitDecade:
		return true
	}
	return false
}

// enInitials reads EOM, BOY and the like.
func enInitials(p *parser, i, n int) (d date, seen, ok bool) {
	word := p.word(i)
	if len(word) != 3 || word[1]|0x20 != 'o' || word[0]|0x20 == 'm' {
		return d, false, false
	}
	before := p.w(i - 1)
	if before == wThe {
		before = p.w(i - 2)
	}
	if p.at(i).Flags&prose.Capital == 0 || before != wAt && before != wBy && before != wUntil && !p.ends(i-1) && !p.begins(i-1) || !p.ends(i+1) && p.w(i+1) == noWord {
		return d, true, false
	}
	u := UnitMonth
	if word[2] == 'Y' {
		u = UnitYear
	}
	d = date{pt: document(OpUnit, u, 0, Near), end: i + 1, rule: RuleThird}
	d.pt.add(OpThird, NoUnit, int32(n), Near)
	return d, true, true
}

// enEarlier reads "earlier this month", "later yesterday", "sometime next year":
// at some time in it.
func enEarlier(p *parser, i int) (date, bool) {
	at := i + 1
	if p.w(i) == wSometime || p.w(at) == wIn || p.w(at) == wOn {
		if p.w(at) == wIn || p.w(at) == wOn {
			at++
		}
	}
	x := p.l(at)
	if !x.is(isMod|isDeictic|isWeekday|isUnit|isMonth) && p.w(at) != wThe {
		return noDate, false
	}
	d, ok := enDate(p, at)
	if !ok || d.bare || d.rule == RuleYear {
		return noDate, false
	}
	return d, true
}

// enFiscal reads past an adjective that says nothing of the date: "fiscal
// 1989", "full year", "calendar year 2008", "FY18".
func enFiscal(p *parser, i int, article bool) (date, bool) {
	at := i + 1
	if p.dash(at) && p.tight(at) {
		at++
	}
	if p.w(i) == wFiscal {
		if t := p.at(at); t.Kind == prose.Number && t.Len() == 2 && p.upper(i) || t.Kind == prose.Number && t.Len() == 2 && p.at(i).Len() == 2 {
			return date{pt: absolute(OpYear, 2000+int(t.Value)), end: at + 1, rule: RuleYear}, true
		}
		if y, end, ok := enYear(p, at); ok {
			return date{pt: absolute(OpYear, y), end: end, rule: RuleYear}, true
		}
		if p.w(at) == wFiscal && at == i+1 {
			return noDate, false
		}
	}
	if !p.is(at, isUnit|isOrdinal) && !p.figure(at) {
		return noDate, false
	}
	d, ok := enCore(p, at, article)
	if !ok || d.rule != RuleUnit && d.rule != RulePartOfYear && d.rule != RuleYear && d.rule != RuleTold {
		return noDate, false
	}
	if p.w(i) == wBusiness && (d.rule != RuleUnit || d.pt.first().Unit == UnitDay) {
		return noDate, false
	}
	return d, true
}

// enPartSign reads Q3 and H1.
func enPartSign(p *parser, i int) (u Unit, n, end int, ok bool) {
	t := p.at(i + 1)
	u = UnitQuarter
	if p.word(i)[0]|0x20 == 'h' {
		u = UnitHalf
	}
	if p.w(i) != wQ || t.Kind != prose.Number || !p.tight(i+1) || t.Len() != 1 || t.Value < 1 || int(t.Value) > 12/u.months() || p.tight(i+2) && p.at(i+2).Kind == prose.Word {
		return u, 0, i, false
	}
	return u, int(t.Value), i + 2, true
}

// enQuarterSign reads Q3 and H1 with their year: "Q1 2016", "H2 of this year".
func enQuarterSign(p *parser, i int) (date, bool) {
	u, n, end, ok := enPartSign(p, i)
	if !ok {
		return noDate, false
	}
	at := end
	if p.dash(at) && p.tight(at) && p.tight(at+1) {
		at++
	}
	d := enPart(p, u, n, at)
	if d.end == at {
		d.end = end
	}
	return d, u == UnitQuarter || d.pt.Count > 1
}

// enWhole reads the whole that a part is of, behind "of" or "in" or at once:
// "of May", "in 2019", "last year", "of the year".
func enWhole(p *parser, i int) (Point, int, bool) {
	at := i
	if p.mark(at, ',') && p.figure(at+1) {
		at++
	}
	of := p.w(at) == wOf || p.w(at) == wIn
	if of {
		at++
	}
	if !of {
		if y, end, ok := enYear(p, at); ok && enYearEnds(p, end) {
			return absolute(OpYear, y), end, true
		}
		if d, ok := enModUnit(p, at); ok && d.pt.first().Unit >= UnitMonth {
			return d.pt, d.end, true
		}
		return Point{}, i, false
	}
	d, ok := enDate(p, at)
	if !ok || d.rule == RuleThird || d.rule == RuleRolling || d.rule == RuleOffset {
		return Point{}, i, false
	}
	if d.bare {
		u := d.pt.first().Unit
		if d.rule == RuleSeason && p.w(at) == wThe {
			return d.pt, d.end, true
		}
		if d.rule != RuleUnit || p.w(at) != wThe || u == UnitDay {
			return Point{}, i, false
		}
	}
	return d.pt, d.end, true
}

// enNth reads what an ordinal picks: "first week of October", "third quarter",
// "the second Monday of next month", "19th century", "first half".
func enNth(p *parser, i int) (date, bool) {
	n, at, ok := enOrdinal(p, i)
	if !ok {
		return noDate, false
	}
	if p.dash(at) && p.tight(at) {
		at++
	}
	if p.l(at).mod == modLast && p.is(at, isMod) { // third last week
		n, at = -n, at+1
	}
	if p.w(at) == wFiscal {
		at++
	}
	return enPick(p, n, at)
}

// enLastOf reads "last Friday of October", "last two weeks of the year", behind
// the word last; only where a whole follows.
func enLastOf(p *parser, i int) (date, bool) {
	d, ok := enPick(p, -1, i)
	return d, ok && d.pt.Count > 1
}

// enPick reads the part n, from the end where n < 0, whose noun stands at i.
func enPick(p *parser, n, i int) (date, bool) {
	x := p.l(i)
	if a, ok := enAmount(p, i); ok && a.counted && (n == 1 || n == -1) && a.unit < UnitHour {
		whole, end, ok := enWhole(p, a.end)
		if !ok {
			return noDate, false
		}
		pt, ok := within(step(OpFirst, a.unit, n*a.n), whole)
		return date{pt: pt, end: end, rule: RuleNth}, ok
	}
	end := i + 1
	if p.is(end, isPart) && x.is(isWeekday) {
		end++
	}
	if x.is(isWeekday) && !x.is(isPlural) {
		if e := enTail(p, end); e > end && p.w(e) == wOf {
			end = e
		}
		whole, to, ok := enWhole(p, end)
		if !ok {
			return noDate, false
		}
		pt, ok := within(step(OpNthWeekday, NoUnit, sign(n)*(10*abs(n)+int(x.weekday))), whole)
		return date{pt: pt, end: to, rule: RuleNth}, ok
	}
	if x.word == wHalf && !x.is(isUnit) {
		return enHalf(p, n, end)
	}
	if !x.is(isUnit) || x.is(isPlural) {
		return noDate, false
	}
	u, end := enUnitEnd(p, i)
	switch u {
	case UnitQuarter, UnitHalf:
		if n < 0 {
			n += 12/u.months() + 1
		}
		if n < 1 || n > 12/u.months() {
			return noDate, false
		}
		return enPart(p, u, n, end), true
	case UnitCentury:
		if n > 0 {
			return enCentury(p, n, end), n <= 30
		}
		return noDate, false
	case UnitHour, UnitMinute, UnitSecond, NoUnit, UnitMillennium:
		return noDate, false
	}
	whole, to, ok := enWhole(p, end)
	if !ok || whole.Count == 0 || u == UnitYear && whole.Steps[whole.Count-1].Op == OpYear {
		return noDate, false
	}
	pt, ok := within(step(OpNth, u, n), whole)
	return date{pt: pt, end: to, rule: RuleNth}, ok
}

// enHalf reads a half of a period: "first half of 1989", "second half" of the
// year at hand where nothing is said.
func enHalf(p *parser, n, i int) (date, bool) {
	if n != 1 && n != 2 && n != -1 {
		return noDate, false
	}
	if n < 0 {
		n = 2
	}
	d := enPart(p, UnitHalf, n, i)
	if d.pt.Count == 1 {
		// Games have halves as well.
		return noDate, false
	}
	return d, true
}

// enPart reads the whole of a quarter or half: a year, or for a half whatever
// is told; the year at hand where none is.
func enPart(p *parser, u Unit, n, i int) date {
	whole, end, ok := enWhole(p, i)
	if ok && whole.Count > 0 {
		last := whole.Steps[whole.Count-1]
		year := last.Op == OpYear || last.Op == OpUnit && last.Unit == UnitYear
		pt := step(OpPartOf, u, n)
		if u == UnitHalf && !year {
			pt = step(OpNth, u, n)
		}
		if year || u == UnitHalf {
			if pt, ok = within(pt, whole); ok {
				return date{pt: pt, end: end, rule: RulePartOfYear}
			}
		}
	}
	return date{pt: document(OpPartOf, u, n, Near), end: i, rule: RulePartOfYear}
}

// enCentury is the century n, before Christ where that is said.
func enCentury(p *parser, n, end int) date {
	if to, before, ok := enEra(p, end); ok {
		end = to
		if before {
			n = -n
		}
	}
	return date{pt: absolute(OpCentury, n), end: end, rule: RuleCentury}
}

// enPartFirst reads a part of the day with its date: "noon Saturday", "morning
// of the 5th of May", "night of last Tuesday".
func enPartFirst(p *parser, i int) (date, bool) {
	if p.is(i, isPlural) {
		return noDate, false
	}
	at := i + 1
	if p.w(at) == wOf || p.w(at) == wOn {
		at++
	} else if !p.is(at, isWeekday|isDeictic|isMod) {
		return noDate, false
	}
	d, ok := enDate(p, at)
	if !ok || d.bare || !enIsDay(&d) {
		return noDate, false
	}
	return d, true
}

// enIsDay reports whether the date is a day.
func enIsDay(d *date) bool {
	if d.pt.Count == 0 {
		return false
	}
	s := d.pt.Steps[d.pt.Count-1]
	switch s.Op {
	case OpMonthDay, OpDay, OpWeekday, OpFeast, OpNthWeekday:
		return true
	case OpUnit, OpMove, OpNth:
		return s.Unit == UnitDay
	}
	return false
}

// enDecade reads a decade in figures: 1980s, 1970's, '80s, 90 s.
func enDecade(p *parser, i int, article bool) (date, bool) {
	quote := enQuote(p, i) || p.mark(i, '‘')
	if quote {
		i++
	}
	t := p.at(i)
	if t.Kind != prose.Number || t.Value%10 != 0 || t.Len() != 2 && t.Len() != 4 || t.Value < 10 {
		return noDate, false
	}
	at := i + 1
	tight := true
	if enQuote(p, at) && p.tight(at) {
		at++
	} else {
		tight = p.tight(at)
	}
	if p.w(at) != wGenitive || p.tight(at+1) && p.at(at+1).Kind != prose.Punct {
		return noDate, false
	}
	switch {
	case t.Len() == 4 && t.Value >= firstYear && t.Value <= lastYear:
		return date{pt: absolute(OpDecade, int(t.Value)), end: at + 1, rule: RuleDecade}, true
	case t.Len() == 2 && (quote || article || p.w(i-1) == wIn || p.is(i-1, isThird) || p.dash(i-1)) && (tight || p.ends(at+1)):
		return enTens(int(t.Value), at+1), true
	}
	return noDate, false
}

// enDecadeWord reads "nineties", "the eighties" and, behind "nineteen",
// "seventies".
func enDecadeWord(p *parser, i int, article bool) (date, bool) {
	n := int(p.l(i).ordinal)
	if n >= 100 {
		return noDate, false
	}
	if !article && !p.is(i-1, isThird) && !p.dash(i-1) && !(p.begins(i) && p.ends(i+1)) || n < 40 && p.w(i+1) == wOf || p.is(i+1, isUnit) {
		return noDate, false
	}
	return enTens(n, i+1), true
}

// enTens is the decade of two figures: the twenties are of the century at
// hand, the eighties of the last one.
func enTens(n, end int) date {
	if n >= 30 {
		return date{pt: absolute(OpDecade, 1900+n), end: end, rule: RuleDecade}
	}
	return date{pt: document(OpYears, NoUnit, n, Near), end: end, rule: RuleDecade}
}
