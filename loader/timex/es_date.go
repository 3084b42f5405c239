package timex

import "hito/loader/prose"

// date is what a phrase rule has read: a point in time, the token behind it,
// and the rule. A bare one (a unit, a day of the month) is a date only with an
// article or a modifier, which the caller knows.
type date struct {
	pt   Point
	end  int
	rule string
	bare bool
}

var noDate date

// esDate reads a date at i, with an article before it or not.
func esDate(p *parser, i int) (d date, ok bool) {
	if p.depth >= maxDepth {
		return noDate, false
	}
	p.depth++
	defer func() { p.depth-- }()
	article := p.w(i) == wThe
	if article {
		i++
	}
	// "el imborrable 11 de septiembre": one adjective may stand between.
	d, ok = esCore(p, i)
	if !ok {
		return noDate, false
	}
	if d.bare && article && d.rule == RuleUnit {
		// "el año", "el fin de semana": the one at hand.
		switch d.pt.first().Unit {
		case UnitYear, UnitWeekend, UnitCentury:
			d.bare = false
		}
	}
	return d, true
}

// esCore reads a date without article at i.
func esCore(p *parser, i int) (date, bool) {
	x := p.l(i)
	if x.is(isName) {
		d, ok := esFeast(p, i)
		if feast, _, named := p.named(i, x); ok || named && feast < 0 {
			return d, ok
		}
	}
	if x.is(isMod) || x.word == wSame {
		if d, ok := esModified(p, i); ok {
			return d, true
		}
	}
	if x.is(isDeictic) {
		if d, ok := esDeictic(p, i); ok {
			return d, true
		}
	}
	if p.figure(i) || x.is(isNumber|isOrdinal) {
		if d, ok := esNumbered(p, i); ok {
			return d, true
		}
	}
	if x.is(isWeekday) {
		if d, ok := esWeekday(p, i); ok {
			return d, true
		}
	}
	if x.is(isMonth) {
		if d, ok := esMonth(p, i); ok {
			return d, true
		}
	}
	if x.is(isSeason) && !x.is(isPlural) {
		return esSeason(p, i)
	}
	if x.is(isUnit) || x.is(isThird) && p.fin(i) {
		return esUnit(p, i)
	}
	switch x.word {
	case wDate:
		return esToldDate(p, i)
	case wEve:
		d := date{pt: document(OpUnit, UnitDay, -1, Near), end: i + 1, rule: RuleEve}
		if p.w(i-1) == wThe && p.begins(i-1) || p.toldDay(i) { // "La víspera, ...": of what was told
			d.pt.Anchor = FromTold
		}
		if (p.w(i+1) == wOf || p.w(i+1) == wOfThe) && p.w(i-1) == wThe {
			if e, ok := esDate(p, i+2); ok && !e.bare && isDayRule(e.rule) {
				e.pt.add(OpMove, UnitDay, -1, Near)
				e.rule = RuleEve
				return e, true
			}
			return noDate, false // of what no date is known of
		}
		return d, true
	}
	return noDate, false
}

// fin reports whether "fin de semana" stands at i.
func (p *parser) fin(i int) bool {
	return p.l(i).third == 3 && p.w(i+1) == wOf && p.l(i+2).unit == UnitWeek && p.is(i+2, isUnit)
}

// esDeictic reads hoy, ayer, mañana: "hoy, jueves", "ayer mismo".
func esDeictic(p *parser, i int) (date, bool) {
	x := p.l(i)
	if w := p.w(i - 1); (w == wThe || w == wOfThe || p.l(i-1).mod == modThis) && x.deictic > -2 && !(x.is(isPart) && p.upper(i)) && p.word(i) != "anoche" {
		return noDate, false // el ayer, el mañana, this one and that
	}
	if x.is(isPart) { // mañana: tomorrow, or the morning
		switch p.w(i - 1) {
		case wThe, wBy, wAll, wEach, wOf:
			if before := p.w(i - 2); p.w(i-1) != wOf || before != noWord && before != wStarting && before != wAfter && before != wBefore || p.is(i-2, isNumber) {
				return noDate, false
			}
		}
		if p.is(i-1, isMod) && p.l(i-1).mod != modLast || p.is(i-1, isNumber) && p.l(i-1).number == 1 && !p.figure(i-1) {
			return noDate, false
		}
	}
	d := date{pt: document(OpUnit, UnitDay, int(x.deictic), Near), end: i + 1, rule: RuleDeictic}
	if x.deictic == 0 && (p.l(i+1).unit == UnitDay || p.w(i+1) == wIn && p.l(i+2).unit == UnitDay || p.w(i+1) == wBy && p.is(i+2, isDeictic)) {
		return noDate, false // hoy en día, hoy día, hoy por hoy
	}
	if p.l(d.end).mod == modSame {
		d.end++
	}
	if p.w(i-1) == wLike && p.l(i-2).unit == UnitDay && x.deictic == 0 { // un día como hoy de 1945
		at := d.end
		if p.mark(at, ',') {
			at++
		}
		if p.word(at) == "pero" {
			at++
		}
		if year, to, ok := esYearTail(p, at); ok {
			if y, known := year.step(OpYear); known {
				d.pt.add(OpToYear, NoUnit, y.N, Near)
				d.end, d.rule = to, RuleAnniversary
				return d, true
			}
		}
	}
	at := d.end
	if p.mark(at, ',') {
		at++
	}
	if w := p.l(at); w.is(isWeekday) && !w.is(isAbbrev|isPlural) {
		if at == d.end || p.ends(at+1) || p.w(at+1) != noWord || p.l(at+1).traits != 0 || !p.upper(at+1) {
			d.pt.Weekday = uint8(w.weekday)
			d.end = at + 1
		}
	}
	return esSameDay(p, d), true
}

// esSameDay reads the date that says a deictic again: "hoy, 28 de octubre",
// "mañana, día 5".
func esSameDay(p *parser, d date) date {
	at := d.end
	if p.mark(at, ',') {
		at++
	}
	if p.w(at) == wThe && (p.figure(at+1) || p.l(at+1).unit == UnitDay) {
		at++
	}
	if p.l(at).unit == UnitDay && p.is(at, isUnit) && p.figure(at+1) {
		if n, end, ok := p.dayNumber(at + 1); ok && n > 0 && esDayAlone(p, end) {
			d.end = end
			return d
		}
		at++
	}
	if p.figure(at) {
		if same, ok := esDayMonth(p, at, false); ok {
			if same.pt.Weekday == 0 {
				same.pt.Weekday = d.pt.Weekday
			}
			return same
		}
	}
	return d
}

// esFeast reads a named day and its year: "Navidad de 2019", "el 11-S".
func esFeast(p *parser, i int) (date, bool) {
	feast, end, ok := p.named(i, p.l(i))
	if !ok || feast < 0 {
		return noDate, false
	}
	d := date{pt: document(OpFeast, NoUnit, feast, Near), end: end, rule: RuleFeast}
	if feastAt(feast).year != 0 {
		d.pt.Anchor = Absolute
		return d, true
	}
	if year, to, ok := esYearTail(p, end); ok {
		d.pt, _ = within(d.pt, year)
		d.end = to
		return d, true
	}
	if m, to := esPostMod(p, end); m != noMod {
		d.pt = modify(d.pt, m)
		d.end = to
	}
	return d, true
}

// esDepth is how many words behind its first tell a Spanish name from most others.
const esDepth = 3

// named reads the longest named day that begins with the lexeme's word at i;
// -1 is what only looks like a date.
func (p *parser) named(i int, x *lexeme) (feast, end int, ok bool) {
	var words [esDepth]uint64
	for k, at := 0, i+1; k < len(words); k, at = k+1, at+1 {
		if p.dash(at) && p.tight(at) {
			at++
		}
		words[k] = p.at(at).Fold
	}
	first := p.at(i).Fold
	if x.seconds>>(words[0]%64)&1 != 0 {
		for k := len(words); k > 0; k-- {
			if feast, end, ok = p.namedIn(p.lang.chains[chainOf(first, words[:k])], i); ok {
				return feast, end, true
			}
		}
	}
	if x.alone {
		return p.namedIn(p.lang.chains[first], i)
	}
	return 0, i, false
}

// namedIn is the first name of a chain that stands at i, with its end.
func (p *parser) namedIn(n int32, i int) (feast, end int, ok bool) {
	for ; n != 0; n = p.lang.names[n].next {
		words := p.lang.names[n].words
		at := i + 1
		for _, w := range words {
			if p.dash(at) && p.tight(at) {
				at++
			}
			if p.at(at).Fold != w {
				at = -1
				break
			}
			at++
		}
		if at > 0 && (!p.lang.names[n].capital || p.upper(i)) {
			return int(p.lang.names[n].feast), at, true
		}
	}
	return 0, i, false
}

// esSeason reads a season: "primavera de 1983", "verano pasado".
func esSeason(p *parser, i int) (date, bool) {
	if p.upper(i) && (p.w(i-1) == wOf || p.upper(i+1) || p.w(i+1) == wOf && p.upper(i+2)) {
		return noDate, false // Juegos de Invierno, Primavera de Praga
	}
	d := date{pt: document(OpSeason, NoUnit, int(p.l(i).season), Near), end: i + 1, rule: RuleSeason, bare: true}
	if year, to, ok := esYearTail(p, d.end); ok {
		d.pt, _ = within(d.pt, year)
		d.end, d.bare = to, false
	} else if m, to := esPostMod(p, d.end); m != noMod {
		d.pt = modify(d.pt, m)
		d.end, d.bare = to, false
	} else if p.figure(i+1) && p.at(i+1).Len() == 4 {
		if y, to, ok := p.fourDigits(i + 1); ok {
			d.pt, _ = within(d.pt, absolute(OpYear, y))
			d.end, d.bare = to, false
		}
	}
	return d, true
}

// esWeekday reads a weekday with what stands beside it: "lunes 12 de enero",
// "viernes (6/7)", "martes de la semana pasada", "miércoles que viene".
func esWeekday(p *parser, i int) (date, bool) {
	x := p.l(i)
	d := date{pt: document(OpWeekday, NoUnit, int(x.weekday), Near), end: i + 1, rule: RuleWeekday}
	if x.is(isPlural) {
		return noDate, false
	}
	if x.is(isAbbrev) {
		dot := p.mark(i+1, '.') && p.tight(i+1)
		if dot {
			d.end++
		}
		// "mar" is the sea, and "dom" and "sab" are what not: a day must follow,
		// or the mark of an abbreviation that no sentence ends with.
		if !(p.figure(d.end) && !p.tight(d.end)) && !(p.begins(i) && p.ends(d.end)) && !(dot && !x.is(isMonth) && p.at(d.end).Kind == prose.Word && !p.upper(d.end)) && !p.shortWeekday(i) {
			return noDate, false
		}
		if x.is(isMonth) && (p.figure(i-1) || p.w(i-1) == wOf || p.figure(d.end) && p.at(d.end).Len() == 4) {
			return noDate, false
		}
	} else if p.personal(i) {
		return noDate, false
	}
	// A date beside it says the same day.
	at := d.end
	open := p.mark(at, '(')
	if p.mark(at, ',') || open {
		at++
	}
	if p.w(at) == wThe {
		at++
	}
	day := p.w(at) == wDay || p.l(at).unit == UnitDay
	if day {
		at++
	}
	if full, ok := esDayMonth(p, at, false); ok {
		full.pt.Weekday = uint8(x.weekday)
		if open && p.mark(full.end, ')') {
			full.end++
		}
		return full, true
	}
	if n, end, ok := p.dayNumber(at); ok && (at == d.end || day || p.w(at-1) == wThe) && esDayAlone(p, end) && (p.figure(at) || day || p.w(at-1) == wThe) {
		d.pt.Steps[0] = Step{Op: OpDay, N: int32(n)}
		d.pt.Weekday = uint8(x.weekday)
		d.end, d.rule = end, RuleDay
		if month, to, ok := esInMonth(p, end); ok {
			d.pt, _ = within(d.pt, month)
			d.end = to
		}
		return d, true
	}
	d = esWeekdayTail(p, d)
	// "Un domingo" is any, and so is "un día domingo".
	if d.end == i+1 && p.l(i-1).unit == UnitDay && p.is(i-2, isNumber) && !p.figure(i-2) && p.l(i-2).number == 1 {
		return d, false
	}
	return d, d.end > i+1 || !(p.is(i-1, isNumber) && !p.figure(i-1) && p.l(i-1).number == 1)
}

// shortWeekday reports whether the short form at i is a weekday by its article:
// "el lun", "este vie".
func (p *parser) shortWeekday(i int) bool {
	if p.upper(i) || p.is(i, isMonth) || p.at(i).Len() < 3 || p.l(i).weekday == 7 {
		return false
	}
	return p.word(i-1) == "el" || p.l(i-1).mod == modThis || p.l(i-1).mod == modNext
}

// esWeekdayTail reads what follows a weekday: a modifier or its week.
func esWeekdayTail(p *parser, d date) date {
	if m, to := esPostMod(p, d.end); m != noMod {
		d.pt = modify(d.pt, m)
		d.end = to
	}
	at := esTail(p, d.end)
	if p.mark(at, ',') && p.figure(at+1) && d.pt.first().Dir != Near { // el miércoles pasado, 8 de mayo
		if full, ok := esDayMonth(p, at+1, false); ok {
			full.pt.Weekday = uint8(d.pt.first().N)
			return full
		}
	}
	if p.mark(at, ',') || p.w(at) == wOf || p.w(at) == wOfThe || p.w(at) == wIn {
		at++
	}
	if p.w(at) == wThe && p.w(at+1) == wOther && p.l(at+2).unit == UnitWeek && !p.is(at+2, isPlural) { // de la otra semana
		if pt, ok := within(Point{Count: 1, Steps: d.pt.Steps}, document(OpUnit, UnitWeek, 1, Near)); ok {
			d.pt, d.end = pt, at+3
		}
	} else if p.w(at) == wThe || p.is(at, isMod) || p.l(at).unit == UnitWeek {
		if week, ok := esDate(p, at); ok && (week.rule == RuleUnit || week.rule == RuleTold) && week.pt.first().Op == OpUnit && week.pt.first().Unit == UnitWeek && !week.bare {
			if pt, ok := within(Point{Count: 1, Steps: d.pt.Steps}, week.pt); ok {
				d.pt, d.end = pt, week.end
			}
		}
	}
	return d
}

// personal reports whether the capital word at i, which can be a name ("Plácido
// Domingo", "Julio Iglesias", "Abril Zamora"), is one here.
func (p *parser) personal(i int) bool {
	if !p.upper(i) {
		return false
	}
	next := p.upper(i+1) && p.at(i+1).Flags&prose.Capital == 0 && !p.is(i+1, isMonth|isWeekday|isUnit|isMod|isDeictic)
	if p.begins(i) {
		return next
	}
	if p.w(i-1) == wPlace {
		return true
	}
	before := p.upper(i-1) && p.l(i-1).traits == 0 && p.w(i-1) == noWord
	return before || next
}

// esMonth reads a month that no day precedes: "mayo de 2019", "septiembre
// pasado", "noviembre 19", "julio 5, 2015".
func esMonth(p *parser, i int) (date, bool) {
	x := p.l(i)
	d := date{pt: document(OpMonth, NoUnit, int(x.month), Near), end: i + 1, rule: RuleMonth}
	if x.is(isAbbrev) && p.mark(d.end, '.') && p.tight(d.end) {
		d.end++
	}
	if p.personal(i) {
		return noDate, false
	}
	if n, end, ok := p.dayNumber(d.end); ok && esMonthDayOK(p, d.end, end) {
		if md, ok := monthDayPoint(int(x.month), n); ok {
			d.pt, d.end, d.rule = md, end, RuleMonthDay
			if year, to, ok := esYearTail(p, end); ok {
				if !inYear(md, year) {
					return noDate, false
				}
				d.pt, _ = within(md, year)
				d.end, d.rule = to, yearRule(year, RuleMonthDay)
			}
			return d, true
		}
	}
	if year, to, ok := esYearTail(p, d.end); ok {
		d.pt, _ = within(d.pt, year)
		d.end = to
		d.rule = yearRule(year, RuleMonth)
		return d, true
	}
	if m, to := esPostMod(p, d.end); m != noMod {
		d.pt = modify(d.pt, m)
		d.end = to
		return d, true
	}
	if x.is(isAbbrev) && !p.shortMonth(i) && !(p.mark(d.end-1, '.') && p.w(i-1) != wThe && !(p.is(i-1, isNumber) && !p.figure(i-1)) || p.upper(i) && (p.timely(i-1) || p.is(i-1, isMod)) && p.ends(d.end) || p.is(i-1, isMod) && p.ends(d.end)) {
		return noDate, false
	}
	if p.upper(i) && p.w(i-1) == wOf && p.upper(i-2) {
		return noDate, false // la Revolución de Octubre
	}
	if p.upper(i) && !p.begins(i) && (x.month == 4 || x.month == 7) && p.w(i-1) != wIn && p.w(i-1) != wOf {
		return noDate, false // Abril, Julio
	}
	return d, true
}

// shortMonth reports whether the short form at i, without its dot, is a month
// and no other word: "en sept", "desde oct".
func (p *parser) shortMonth(i int) bool {
	switch p.w(i - 1) {
	case wIn, wFrom, wUntil:
	default:
		return false
	}
	switch p.l(i).month {
	case 3, 5: // the sea, and English
		return false
	}
	return !p.upper(i) && p.word(i) != "set" && !p.figure(i+1)
}

// esMonthDayOK reports whether the number after a month is its day: "julio 5",
// not "mayo 20 personas".
func esMonthDayOK(p *parser, at, end int) bool {
	if !p.figure(at) && p.is(at, isNumber) && p.l(at).number < 2 {
		return false
	}
	if (p.w(end) == wOf || p.w(end) == wOfThe) && !p.figure(end+1) && !p.is(end+1, isMod) && p.l(end+1).unit == NoUnit {
		return false // "clausuró en julio tres de los cuatro niveles"
	}
	return p.ends(end) && !p.mark(end, '%') && !p.mark(end, '/') || p.w(end) != noWord || p.figure(end) && p.at(end).Len() == 4
}

// yearRule is the rule of a date whose year is told: a date of its own, or one
// in a year reckoned from somewhere.
func yearRule(year Point, rule string) string {
	if year.Anchor == Absolute || year.first().Op == OpShortYear {
		return RuleDate
	}
	return rule
}

// inYear reports whether the day exists in the year, where that is known.
func inYear(md, year Point) bool {
	y, known := year.step(OpYear)
	n := int(md.first().N)
	return !known || daysIn(int(y.N), n/100) >= n%100
}

// esWeekdayBeside reads the weekday that stands behind a day: "el 18, miércoles".
func esWeekdayBeside(p *parser, d date) date {
	if x := p.l(d.end + 1); p.mark(d.end, ',') && x.is(isWeekday) && !x.is(isAbbrev|isPlural) && p.ends(d.end+2) {
		d.pt.Weekday, d.end = uint8(x.weekday), d.end+2
	}
	return d
}
