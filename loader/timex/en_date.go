package timex

import "hito/loader/prose"

// enDate reads a date at i, with an article before it or not.
func enDate(p *parser, i int) (d date, ok bool) {
	if p.depth >= maxDepth {
		return noDate, false
	}
	p.depth++
	defer func() { p.depth-- }()
	article := p.w(i) == wThe
	if article {
		i++
	}
	d, ok = enCore(p, i, article)
	if !ok {
		return noDate, false
	}
	if d.bare && article {
		d.bare = !enTheUnit(p, i, &d)
		if d.rule == RuleTold && d.pt.Anchor == FromPart {
			full := enPeriodYear(p, d)
			full.bare = d.bare && full.end == d.end
			d = full
		}
	}
	return d, true
}

// enCore reads a date without article at i; article tells whether one stands
// before.
func enCore(p *parser, i int, article bool) (date, bool) {
	x := p.l(i)
	if x.is(isName) {
		if d, ok := enFeast(p, i); ok {
			return d, true
		}
		if _, _, ok := enNamed(p, i); ok {
			return noDate, false
		}
	}
	switch {
	case p.figure(i), x.is(isNumber | isOrdinal):
		return enNumbered(p, i, article)
	case x.is(isThird):
		return enThird(p, i)
	case x.is(isMod):
		return enModified(p, i, article)
	case x.is(isDeictic):
		return enDeictic(p, i)
	case x.is(isWeekday):
		return enWeekday(p, i)
	case x.is(isMonth):
		return enMonth(p, i)
	case x.is(isSeason):
		return enSeason(p, i, article)
	case x.is(isUnit):
		return enUnit(p, i, article)
	case x.is(isPart):
		return enPartFirst(p, i)
	case x.is(isDecadeWord):
		return enDecadeWord(p, i, article)
	}
	switch x.word {
	case wFiscal, wBusiness:
		return enFiscal(p, i, article)
	case wEarlier, wLater, wSometime:
		return enEarlier(p, i)
	case wQ:
		return enQuarterSign(p, i)
	case wEraNow, wHalf:
		if y, end, ok := enYear(p, i); ok {
			return date{pt: absolute(OpYear, y), end: end, rule: RuleYear}, true
		}
	}
	if p.mark(i, '\'') || p.mark(i, '’') || p.mark(i, '‘') {
		return enNumbered(p, i, article)
	}
	return noDate, false
}

// enNamed reads the longest named day whose first word stands at i; apostrophes
// and hyphens within it do not count.
func enNamed(p *parser, i int) (feast, end int, ok bool) {
	if !p.is(i, isName) {
		return 0, i, false
	}
	for n := p.lang.chains[p.at(i).Fold]; n != 0; n = p.lang.names[n].next {
		at := i + 1
		for _, w := range p.lang.names[n].words {
			for p.at(at).Kind == prose.Punct && p.at(at).Fold == 0 && enFoldMark(p.at(at).Value) != w && (p.dash(at) && p.tight(at) || enQuote(p, at)) {
				at++
			}
			t := p.at(at)
			if t.Fold != w && (t.Kind != prose.Punct || enFoldMark(t.Value) != w) {
				at = -1
				break
			}
			at++
		}
		if at > 0 {
			return int(p.lang.names[n].feast), at, true
		}
	}
	return 0, i, false
}

// enFoldMark is the fold of a mark as the table of names writes it.
func enFoldMark(r int32) uint64 {
	switch r {
	case '/':
		return enSlash
	case '.':
		return enDot
	case ',':
		return enComma
	case '\'', '’':
		return enApostrophe
	}
	return 0
}

// The folds of the marks that names are written with.
var (
	enSlash      = prose.Fold("/")
	enDot        = prose.Fold(".")
	enComma      = prose.Fold(",")
	enApostrophe = prose.Fold("'")
)

func enQuote(p *parser, i int) bool { return p.mark(i, '\'') || p.mark(i, '’') }

// enFeast reads a named day and its year: "Christmas 2019", "Easter of this
// year".
func enFeast(p *parser, i int) (date, bool) {
	feast, end, ok := enNamed(p, i)
	if !ok || feast < 0 {
		return noDate, false
	}
	f := feastAt(feast)
	if !p.upper(i) && p.upper(i-1) && f.id == "carnival" {
		return noDate, false
	}
	d := date{pt: document(OpFeast, NoUnit, feast, Near), end: end, rule: RuleFeast}
	if f.year != 0 {
		d.pt.Anchor = Absolute
		return d, true
	}
	if year, to, ok := enYearTail(p, end); ok {
		d.pt, _ = within(d.pt, year)
		d.end = to
	}
	if end == i+1 && p.is(end, isNoun) {
		return noDate, false // the Christmas market
	}
	if p.l(d.end).unit == UnitWeekend && !p.is(d.end, isPlural) {
		d.pt.add(OpMove, UnitDay, -2, Near) // that of a Monday is before it
		d.pt.add(OpUnit, UnitWeekend, 0, Near)
		d.end++
	}
	return d, true
}

// enYearTail reads the year that a month, a day or a season lies in: "2019",
// ", 2019", "of 1992", "in 2017", "'82", "last year", "of this year".
func enYearTail(p *parser, i int) (Point, int, bool) {
	at, of := i, false
	switch {
	case p.w(at) == wOf, p.w(at) == wIn:
		at, of = at+1, true
	case p.mark(at, ','), (p.dash(at) || p.mark(at, '/')) && p.tight(at) && p.tight(at+1):
		at++
		if t := p.at(at); !(t.Kind == prose.Number && t.Len() == 4) && !p.is(at, isNumber) {
			if end, _, ok := enEra(p, at+1); !ok || end == 0 {
				return Point{}, i, false
			}
		}
	}
	comma := at > i && !of
	if (of || at == i) && p.w(at) == wThe && p.l(at+1).unit == UnitYear {
		at++
	}
	if p.l(at).unit == UnitYear && (p.figure(at+1) || p.is(at+1, isNumber)) {
		at++
	}
	if y, end, ok := enYear(p, at); ok && enYearEnds(p, end) && (!comma || p.figure(at) || y >= 1100) {
		if p.figure(at) && y > 0 && y < 1000 && p.at(at).Len() < 4 && p.at(end-1).Kind == prose.Number {
			return Point{}, i, false
		}
		return absolute(OpYear, y), end, true
	}
	if comma {
		return Point{}, i, false
	}
	if of && p.w(i) == wIn {
		if a, ok := enOneAmount(p, at); ok && a.unit == UnitYear && !a.vague && !a.hyphen && a.n > 0 && p.ends(a.end) {
			return document(OpUnit, UnitYear, a.n, Near), a.end, true // Easter in two years
		}
	}
	if d, ok := enModUnit(p, at); ok && d.pt.Count == 1 && d.pt.first().Op == OpUnit && d.pt.first().Unit == UnitYear {
		return d.pt, d.end, true
	}
	if of && p.l(at).unit == UnitYear && p.w(at-1) == wThe && !p.is(at, isPlural) {
		return document(OpUnit, UnitYear, 0, Near), at + 1, true
	}
	return Point{}, i, false
}

// enYearEnds reports whether a year can end before the token i: nothing is
// counted there.
func enYearEnds(p *parser, i int) bool {
	t := p.at(i)
	if t.Kind == prose.Word {
		if p.tight(i) {
			return false
		}
		x := p.l(i)
		return !x.is(isAfterYear) && !(x.is(isUnit) && x.is(isPlural)) && !(x.is(isNumber) && x.number >= 100)
	}
	return !t.Is('%') && !t.Is('€') && !t.Is('$') && !t.Is('°') && !(p.tight(i) && (t.Is('/') || t.Is(':')) && p.figure(i+1))
}

// enModUnit reads a unit with its modifier at i: "last year", "the following
// week", "that month".
func enModUnit(p *parser, i int) (date, bool) {
	if p.w(i) == wThe {
		i++
	}
	if !p.is(i, isMod) {
		return noDate, false
	}
	m, at := enMods(p, i)
	for p.w(at) == wFiscal || p.w(at) == wBusiness {
		at++
	}
	x := p.l(at)
	if !x.is(isUnit) || x.is(isPlural) || x.unit >= UnitHour {
		return noDate, false
	}
	u, end := enUnitEnd(p, at)
	return date{pt: modify(document(OpUnit, u, 0, Near), m), end: end, rule: RuleUnit}, true
}

// enUnitEnd is the unit at i and the token behind it: "week-end" is a weekend.
func enUnitEnd(p *parser, i int) (Unit, int) {
	u := p.l(i).unit
	if u == UnitWeek && p.dash(i+1) && p.tight(i+1) && p.l(i+2).third == 3 {
		return UnitWeekend, i + 3
	}
	if u == UnitWeek && p.l(i+1).third == 3 && !p.tight(i+1) && p.at(i+1).Len() == 3 && (p.w(i+2) == wOf || p.w(i+2) == wIn) {
		return UnitWeekend, i + 2
	}
	return u, i + 1
}

// enMods reads the modifiers at i as one: "this past", "this coming".
func enMods(p *parser, i int) (mod, int) {
	m, end := p.l(i).mod, i+1
	if (m == modThis || m == modThat) && p.is(end, isMod) {
		if next := p.l(end).mod; next != modThis && next != modThat {
			if !(m == modThat && next == modSame) {
				m = next
			}
			end++
		}
	}
	if m == modSame && p.is(i-1, isMod) {
		m = modSame
	}
	return m, end
}

// enDeictic reads today, yesterday, tomorrow.
func enDeictic(p *parser, i int) (date, bool) {
	d := date{pt: document(OpUnit, UnitDay, int(p.l(i).deictic), Near), end: i + 1, rule: RuleDeictic}
	if enQuote(p, d.end) && p.tight(d.end) && p.w(d.end+1) == wGenitive && p.tight(d.end+1) && p.upper(i) && p.upper(d.end+2) {
		return noDate, false // Today's Zaman
	}
	at := d.end
	open := p.mark(at, '(')
	if p.mark(at, ',') || open {
		at++
	}
	if w := p.l(at); w.is(isWeekday) && !w.is(isAbbrev|isPlural) && p.ends(at+1) && (!open || p.mark(at+1, ')')) {
		d.pt.Weekday = uint8(w.weekday)
		d.end = at + 1
		if open {
			d.end++
		}
	}
	return d, true
}

// enSeason reads a season: "summer of 1989", "spring 2020", and alone where the
// words around make it one.
func enSeason(p *parser, i int, article bool) (date, bool) {
	d := date{pt: document(OpSeason, NoUnit, int(p.l(i).season), Near), end: i + 1, rule: RuleSeason, bare: true}
	if year, to, ok := enYearTail(p, d.end); ok {
		d.pt, _ = within(d.pt, year)
		d.end, d.bare = to, false
		return d, true
	}
	verb := p.l(i).season == 1 || p.word(i)[0]|0x20 == 'f'
	if p.w(d.end) == wOf || p.upper(d.end) && !p.begins(d.end) || p.upper(i) && !p.begins(i) {
		return d, true
	}
	before := p.w(i - 1)
	if article {
		before = p.w(i - 2)
	}
	timely := before == wIn || before == wDuring || before == wSince || before == wUntil || before == wBy || before == wOver || before == wFrom || before == wBefore || before == wAfter
	d.bare = !timely || verb && !article && before != wIn && before != wDuring || !p.ends(d.end) && p.w(d.end) == noWord && p.enVerb(d.end) == noTense
	if (p.begins(i) || article && p.begins(i-1)) && p.at(d.end).Kind == prose.Break {
		d.bare = false
	}
	return d, true
}

// enWeekday reads a weekday with what stands beside it: "Monday, 12 January",
// "Friday the 13th", "Tuesday of last week", "Monday last".
func enWeekday(p *parser, i int) (date, bool) {
	x := p.l(i)
	if x.is(isPlural) {
		return noDate, false
	}
	d := date{pt: document(OpWeekday, NoUnit, int(x.weekday), Near), end: i + 1, rule: RuleWeekday}
	if x.is(isAbbrev) {
		if enGlued(p, i) {
			return noDate, false
		}
		dot := p.mark(i+1, '.') && p.tight(i+1)
		if dot && !p.ends(i+2) || dot && p.at(i+2).Kind != prose.Word {
			d.end++
		}
		if !dot && !enShortDay(p, i) {
			return noDate, false
		}
	}
	at := d.end
	open := p.mark(at, '(')
	if p.mark(at, ',') || open {
		at++
	}
	if p.w(at) == wOn {
		at++
	}
	the := p.w(at) == wThe
	if the {
		at++
	}
	if full, ok := enFullDay(p, at); ok {
		full.pt.Weekday = uint8(x.weekday)
		if open && p.mark(full.end, ')') {
			full.end++
		}
		return full, true
	}
	if n, end, ok := enDayNumber(p, at); ok && !open {
		_, _, nth := enOrdinal(p, at)
		if nth && (the || p.ends(end) || p.w(end) != noWord || p.enVerb(end) != noTense) || p.figure(at) && at == d.end && p.ends(end) && !p.mark(end, ':') && !p.dash(end) && !p.mark(end, '%') && n > 12 {
			d.pt.Steps[0] = Step{Op: OpDay, N: int32(n)}
			d.pt.Weekday = uint8(x.weekday)
			d.end, d.rule = end, RuleDay
			return d, true
		}
	}
	return enWeekdayTail(p, d), true
}

// enGlued reports whether the word at i is a piece of a name of a file or a
// place in the net: "tue.nl", "clean-sat.c".
func enGlued(p *parser, i int) bool {
	if p.tight(i) {
		switch b := p.at(i - 1); {
		case b.Is('_'), b.Is('@'), b.Is('.'), b.Is('\\'), b.Is('/') && !p.figure(i-2) && !p.is(i-2, isMonth), b.Is('-') && p.tight(i-1) && !p.figure(i-2) && !p.is(i-2, isThird|isMonth|isWeekday):
			return true
		}
	}
	at := i + 1
	if p.figure(at) && p.tight(at) {
		at++
	}
	return p.mark(at, '.') && p.tight(at) && p.tight(at+1) && p.at(at+1).Kind == prose.Word || p.mark(at, '@') && p.tight(at)
}

// enShortDay reports whether the short form at i is a weekday: sun and sat, mon
// and wed are words of their own.
func enShortDay(p *parser, i int) bool {
	if p.figure(i+1) && !p.tight(i+1) || p.figure(i+1) && p.is(i+2, isMonth) || p.mark(i+1, ',') && (p.is(i+2, isMonth) || p.figure(i+2)) {
		return true
	}
	if p.is(i+1, isMonth) || p.is(i-1, isMod) && p.upper(i) || p.is(i-1, isUnit) && p.upper(i) || p.begins(i) && p.at(i+1).Kind == prose.Break || p.w(i+1) == wAt && p.upper(i) {
		return true
	}
	if p.at(i).Len() > 3 && !p.figure(i) && p.word(i)[0]|0x20 == 't' {
		return true // tues, thur, thurs
	}
	if !p.upper(i) {
		return false
	}
	switch p.w(i - 1) {
	case wOn, wBy, wSince, wUntil, wFrom, wTo, wAnd, wOr:
		return p.ends(i+1) || p.w(i+1) != noWord || p.is(i+1, isPart)
	}
	return false
}

// enFullDay reads a day with its month at i, in figures or words.
func enFullDay(p *parser, i int) (date, bool) {
	switch {
	case p.figure(i):
		if d, ok := enFigures(p, i, false); ok {
			return d, d.pt.Steps[d.pt.Count-1].Op == OpMonthDay
		}
		return enDayMonth(p, i)
	case p.is(i, isOrdinal|isNumber):
		return enDayMonth(p, i)
	case p.is(i, isMonth):
		d, ok := enMonth(p, i)
		return d, ok && d.pt.Count > 0 && d.pt.Steps[d.pt.Count-1].Op == OpMonthDay
	}
	return noDate, false
}

// enWeekdayTail reads what follows a weekday: "last", "next", "after next",
// "week", the week it lies in.
func enWeekdayTail(p *parser, d date) date {
	switch {
	case p.w(d.end) == wAfter && p.l(d.end+1).mod == modNext:
		d.pt.Steps[0].Dir = StrictFuture
		d.pt.add(OpMove, UnitWeek, 1, Near)
		d.end += 2
		return d
	case p.is(d.end, isMod) && (p.l(d.end).mod == modLast || p.l(d.end).mod == modNext) && (p.ends(d.end+1) || p.w(d.end+1) != noWord):
		d.pt = modify(d.pt, p.l(d.end).mod)
		d.end++
		return d
	case p.l(d.end).unit == UnitWeek && p.is(d.end, isUnit) && !p.is(d.end, isPlural) && p.ends(d.end+1) && !p.dash(d.end+1): // Monday week
		d.pt.Steps[0].Dir = Future
		d.pt.add(OpMove, UnitWeek, 1, Near)
		d.end++
		return d
	}
	at := d.end
	if p.is(at, isPart) {
		at++
	}
	if p.mark(at, ',') || p.w(at) == wOf || p.w(at) == wIn {
		at++
	}
	if week, ok := enModUnit(p, at); ok && week.pt.first().Unit == UnitWeek {
		if pt, ok := within(Point{Count: 1, Steps: d.pt.Steps}, week.pt); ok {
			d.pt, d.end = pt, week.end
		}
	}
	return d
}
