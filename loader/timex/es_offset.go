package timex

import (
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// amount is a number of units: "dos meses y medio".
type amount struct {
	n     int
	unit  Unit
	end   int
	vague bool // some, several: no number can be told
	about bool // unos, casi
	today bool // hace hoy un año
}

// esAmount reads a number of units at i.
func esAmount(p *parser, i int) (a amount, ok bool) {
	at, ok := esAmountLead(p, i, &a)
	if !ok {
		return a, false
	}
	switch {
	case p.w(at) == wHalf && p.is(at+1, isUnit): // medio año
		return esHalves(p, a, at+1)
	case p.w(at) == wQuarterHour && p.w(at+1) == wOf && p.l(at+2).unit == UnitCentury: // cuarto de siglo
		return amount{n: 25, unit: UnitYear, end: at + 3, about: true, today: a.today}, true
	case p.is(at, isNumber) && p.l(at).number == 1 && p.w(at+1) == wQuarterHour && p.w(at+2) == wOf && p.l(at+3).unit == UnitCentury:
		return amount{n: 25, unit: UnitYear, end: at + 4, about: true, today: a.today}, true
	case p.w(at) == wPair && p.w(at+1) == wOf:
		a.n, a.about, at = 2, true, at+2
	case p.is(at, isNumber) && p.l(at).number == 1 && !p.figure(at) && p.w(at+1) == wPair && p.w(at+2) == wOf:
		a.n, a.about, at = 2, true, at+3
	case p.w(at) == wSome || p.is(at, isUnit) && p.is(at, isPlural):
		a.vague = true
		if p.w(at) == wSome {
			at++
		}
	case p.is(at, isUnit) && p.w(at+1) == wAnd && p.w(at+2) == wHalf: // mes y medio
		a.n = 1
	default:
		if a.n, at, ok = p.cardinal(at); !ok {
			if !a.about || !p.is(at, isUnit) {
				return a, false
			}
			a.vague = true
		}
	}
	if (p.w(at) == wOr || p.dash(at)) && a.n > 0 && p.is(at+1, isNumber) { // cuatro o cinco
		if n, to, ok := p.cardinal(at + 1); ok && n > a.n && n <= 2*a.n+1 && p.is(to, isUnit) {
			a.about, at = true, to
		}
	}
	if p.w(at) == wAnd && p.w(at+1) == wHalf && p.is(at+2, isUnit) { // dos y medio días
		a.unit, a.end = p.l(at+2).unit, at+3
		return a, true
	}
	if p.w(at) == wAge || p.word(at) == "largos" || p.word(at) == "largas" {
		at++
	}
	x := p.l(at)
	if !x.is(isUnit) || a.n > 100_000 {
		return a, false
	}
	a.unit, a.end = x.unit, at+1
	if p.fin(at) || p.w(at+1) == wOf && p.l(at+2).unit == UnitWeek && x.third == 3 {
		a.unit, a.end = UnitWeekend, at+3
	}
	if p.w(a.end) == wAnd && p.w(a.end+1) == wHalf && !p.is(a.end+2, isUnit) {
		a.end += 2
		a.halve()
	}
	return a, true
}

// esAmountLead reads what makes an amount vague or exact before its number:
// "unos", "poco más de", "como", and "hoy" behind "hace".
func esAmountLead(p *parser, i int, a *amount) (at int, ok bool) {
	at = i
	if p.w(i-1) == wAgo && p.is(i, isDeictic) && p.l(i).deictic == 0 && !p.is(i, isPart) {
		a.today, at = true, i+1
	}
	if p.word(at) == "cosa" && p.w(at+1) == wOf {
		a.about, at = true, at+2
	} else if p.w(at) == wLike && p.w(i-1) == wAgo || p.w(at+1) == wMore && p.w(at+2) == wOf && p.at(at).Kind == prose.Word && p.little(at) { // hace como, poco más de
		a.about, at = true, at+1
	}
	for p.w(at) == wAbout || p.w(at) == wMore || p.w(at) == wAlready || p.w(at) == wOf && at > i || p.w(at) == wBefore {
		a.about = a.about || p.w(at) == wAbout || p.w(at) == wMore
		if p.w(at) == wMore && p.w(at+1) == wOf {
			at++
		}
		at++
		if at > i+4 {
			return at, false
		}
	}
	return at, true
}

// little reports whether the word at i makes an amount vaguer: "poco más de".
func (p *parser) little(i int) bool {
	switch p.word(i) {
	case "poco", "algo", "mucho", "bastante", "no", "muy":
		return true
	}
	return false
}

// halve adds half a unit, in the units that have no halves.
func (a *amount) halve() {
	switch a.unit {
	case UnitYear:
		a.n, a.unit = 12*a.n+6, UnitMonth
	case UnitMonth:
		a.n, a.unit, a.about = (a.n*61+30)/14, UnitWeek, true
	case UnitWeek:
		a.n, a.unit = 7*a.n+3, UnitDay
	case UnitDecade:
		a.n, a.unit = 10*a.n+5, UnitYear
	case UnitCentury:
		a.n, a.unit = 100*a.n+50, UnitYear
	}
}

// esHalves reads half a unit: "medio año".
func esHalves(p *parser, a amount, i int) (amount, bool) {
	a.unit, a.end = p.l(i).unit, i+1
	a.halve()
	a.about = true
	return a, a.n > 0 || a.unit >= UnitHour
}

// esAgoEnd is the token behind "hace tres años".
func esAgoEnd(p *parser, i int) (int, bool) {
	a, ok := esAmount(p, i+1)
	return a.end, ok
}

// esAgo reads "hace dos meses", "hace más de 30 años", and "hacia 2019".
func esAgo(p *parser, i int) bool {
	a, ok := esAmount(p, i+1)
	if !ok {
		return esWeekdaysAgo(p, i) || p.word(i)[1:] == "acia" && esTowards(p, i)
	}
	if a.vague || a.n == 0 {
		return p.found(i, a.end, model.KindDuration, RuleDuration, Value{})
	}
	op := OpShift
	if a.today || p.is(i-1, isDeictic) && p.l(i-1).deictic == 0 && !p.is(i-1, isPart) { // hoy hace un año
		op = OpMove
	}
	v := Value{From: document(op, a.unit, -a.n, Near)}
	end := a.end
	// hace dos años y tres meses
	if p.w(end) == wAnd && p.is(end+1, isNumber) {
		if b, ok := esAmount(p, end+1); ok && b.unit < a.unit && !b.vague {
			v.From.Steps[0].Op = OpMove
			v.From.add(OpShift, b.unit, int32(-b.n), Near)
			end = b.end
		}
	}
	v.From.Approx = a.about
	if p.word(end) == "atrás" { // hace 5 años atrás
		end++
	}
	return p.found(i, end, model.KindDate, RuleOffset, v)
}

// esWeekdaysAgo reads "hace dos lunes": the Monday before the last one.
func esWeekdaysAgo(p *parser, i int) bool {
	n, at, ok := p.cardinal(i + 1)
	if !ok || n < 1 || n > 20 || !p.is(at, isWeekday) || p.is(at, isAbbrev) {
		return false
	}
	pt := document(OpWeekday, NoUnit, int(p.l(at).weekday), StrictPast)
	pt.add(OpMove, UnitWeek, int32(1-n), Near)
	return p.found(i, at+1, model.KindDate, RuleOffset, Value{From: pt})
}

// esTowards reads "hacia 2019", "hacia finales de mayo": about then.
func esTowards(p *parser, i int) bool {
	before := len(p.out)
	at := i + 1
	if p.w(at) == wToThe || !esDated(p, at) || len(p.out) != before+1 || p.out[before].Kind != model.KindDate {
		p.out = p.out[:before]
		return false
	}
	p.out[before].Value.From.Approx = true
	return true
}

// esAhead reads "dentro de dos semanas", and "en dos semanas" where no verb of
// the past makes that a duration.
func esAhead(p *parser, i int) bool {
	at, inside := i+1, p.w(i) == wInside
	if inside {
		if p.w(at) != wOf {
			return false
		}
		at++
	}
	if p.w(at) == wThe || !p.is(at, isNumber) && p.w(at) != wSome && p.w(at) != wAbout && p.w(at) != wMore && p.w(at) != wHalf && p.w(at) != wPair {
		return false
	}
	a, ok := esAmount(p, at)
	if !ok || p.w(a.end) == wAge {
		return false
	}
	if a.vague || a.unit >= UnitHour && (a.n < 24 || !inside) || p.w(a.end) == wOf && !inside {
		return p.found(i, a.end, model.KindDuration, RuleDuration, Value{})
	}
	pt := document(OpMove, a.unit, a.n, Near)
	if a.about {
		pt.Steps[0].Op = OpShift
	}
	if inside {
	} else if dir, _ := p.direction(i, a.end); dir == Past || p.is(a.end, isMod) || p.ranked(i) {
		return p.found(i, a.end, model.KindDuration, RuleDuration, Value{})
	}
	pt.Approx = a.about
	end := a.end
	if p.w(end) == wTo && p.w(end+1) == wStarting && (p.w(end+2) == wOf && (p.w(end+3) == wNow || p.is(end+3, isDeictic))) {
		end += 4
	}
	if p.w(end) == wFrom {
		if d, ok := esEnd(p, end+1); ok && !d.bare {
			return esShift(p, i, d, a, 1)
		}
	}
	return p.found(i, end, model.KindDate, RuleOffset, Value{From: pt})
}

// rankReach is how far before "en ocho años" the rank is looked for that makes
// a duration of it.
const rankReach = 7

// ranked reports whether what stands before the words at i is ranked or counted
// over the time they tell: "su primera cumbre en ocho años", "la cifra más alta
// en tres décadas", "dos veces en un mes".
func (p *parser) ranked(i int) bool {
	for j := i - 1; j >= i-rankReach && j >= 0; j-- {
		if p.mark(j, '%') || p.word(j) == "ciento" {
			return true // suben un 3% en un año
		}
		if t := p.at(j); t.Kind == prose.Break || t.Kind == prose.Punct && !t.Is('"') && !t.Is('»') || p.isVerb(j) {
			return false
		}
		if p.is(j, isOrdinal|isRank) || p.w(j) == wMore && p.w(j+1) != wOf {
			return true
		}
	}
	return false
}

// roughDays is about how many days a unit has.
func (u Unit) roughDays() int {
	if m := u.months(); m > 0 {
		return m * 61 / 2
	}
	return max(u.days(), 1)
}

// esShift reports the date a.n units after (sign 1) or before the date d.
func esShift(p *parser, from int, d date, a amount, sign int) bool {
	pt := d.pt
	op := OpShift
	if a.unit == UnitDay || d.rule == RuleDeictic {
		op = OpMove
	}
	pt.add(op, a.unit, int32(sign*a.n), Near)
	return p.found(from, d.end, model.KindDate, RuleOffset, Value{From: pt})
}

// esOffset reads a number of units: reckoned from a date ("tres días después",
// "dos semanas antes del 5 de mayo", "un año atrás"), a rolling span ("los 5
// próximos años"), or else a duration.
func esOffset(p *parser, i int) bool {
	a, ok := esAmount(p, i)
	if !ok {
		return esCounted(p, i)
	}
	end := a.end
	if p.w(end) == wAnd && p.is(end+1, isNumber) && !a.vague { // 2 semanas y 2 días antes
		if b, ok := esAmount(p, end+1); ok && b.unit < a.unit && !b.vague && (p.w(b.end) == wBefore || p.w(b.end) == wAfter) {
			a.n, a.unit, end = a.n*a.unit.roughDays()+b.n*b.unit.roughDays(), UnitDay, b.end
		}
	}
	if a.vague || a.unit >= UnitHour && a.n < 24 {
		if to, ok := esHoursOn(p, a); ok {
			return p.found(i, to, model.KindDate, RuleTold, Value{From: told(OpUnit, UnitDay, 0)})
		}
		return p.found(i, a.end, model.KindDuration, RuleDuration, Value{})
	}
	sign := 1
	switch {
	case p.w(end) == wAfter, p.w(end) == wMore && p.w(end+1) == wLater:
		if p.w(end) == wMore {
			end++
		}
	case p.w(end) == wBefore, p.word(end) == "atrás":
		sign = -1
		if p.w(end) != wBefore {
			return p.found(i, end+1, model.KindDate, RuleOffset, Value{From: document(OpShift, a.unit, -a.n, Near)})
		}
	case p.w(end) == wTo && p.w(end+1) == wStarting && p.w(end+2) == wOf:
		if d, ok := esEnd(p, end+3); ok {
			return esShift(p, i, d, a, 1)
		}
		return p.found(i, a.end, model.KindDuration, RuleDuration, Value{})
	case p.is(end, isMod) && !p.is(end+1, isUnit):
		if m := p.l(end).mod; p.w(end+1) != wTo && p.w(end+1) != wToThe &&
			(m == modAfter || m == modNext || m == modLast || m == modFinal || m == modPrior) {
			n := a.n
			if m != modAfter && m != modNext {
				n = -n
			}
			return p.found(i, end+1, model.KindDate, RuleRolling, Value{From: document(OpRolling, a.unit, n, Near)})
		}
		return p.found(i, a.end, model.KindDuration, RuleDuration, Value{})
	case p.w(end) == wThat && p.w(end+1) == wComing:
		return p.found(i, end+2, model.KindDate, RuleRolling, Value{From: document(OpRolling, a.unit, a.n, Near)})
	default:
		return esDuration(p, i, a)
	}
	end++
	if p.w(end) == wOf || p.w(end) == wOfThe || p.w(end) == wThat {
		if d, ok := esEnd(p, end+1); ok && !d.bare && p.w(end) != wThat {
			return esShift(p, i, d, a, sign)
		}
		return p.found(i, end, model.KindDuration, RuleDuration, Value{}) // after an event
	}
	pt := told(OpShift, a.unit, sign*a.n)
	pt.Approx = a.about
	return p.found(i, end, model.KindDate, RuleOffset, Value{From: pt})
}

// esHoursOn reads what makes "horas" of the day told last: "horas después",
// "tres horas antes", "minutos más tarde"; of an event or a date it is not.
func esHoursOn(p *parser, a amount) (end int, ok bool) {
	if a.unit < UnitHour {
		return a.end, false
	}
	end = a.end
	if p.w(end) == wMore && p.w(end+1) == wLater {
		end++
	} else if p.w(end) != wBefore && p.w(end) != wAfter {
		return end, false
	}
	end++
	return end, p.w(end) != wOf && p.w(end) != wOfThe && p.w(end) != wThat
}

// esPassed reads the time that passes, behind "al cabo de" or "a la vuelta de":
// from what was told in the past, or from now on.
func esPassed(p *parser, from, i int) bool {
	a, ok := esAmount(p, i)
	if !ok || a.vague || a.unit >= UnitHour {
		return false
	}
	pt := told(OpShift, a.unit, a.n)
	if dir, _ := p.direction(from, a.end); dir == Future {
		pt = document(OpMove, a.unit, a.n, Near)
	}
	pt.Approx = a.about
	return p.found(from, a.end, model.KindDate, RuleOffset, Value{From: pt})
}

// esPassedBy reads the time that has passed where a clause begins so: "Pasadas
// dos semanas, dimitió". "Las pasadas dos semanas" are the last two.
func esPassedBy(p *parser, i int) bool {
	if !strings.HasSuffix(p.word(i), "s") || p.w(i-1) == wThe || !p.begins(i) && !p.mark(i-1, ',') {
		return false
	}
	a, ok := esAmount(p, i+1)
	return ok && p.mark(a.end, ',') && !p.ends(a.end+1) && esPassed(p, i, i+1)
}

// esAfterAll reads "a los tres días": so long after what was told. In years it
// is an age.
func esAfterAll(p *parser, i int) bool {
	if p.w(i+1) != wThe || !p.is(i+1, isPlural) {
		if p.w(i+1) == wThe && p.word(i+2) == "vuelta" && p.w(i+3) == wOf {
			return esPassed(p, i, i+4)
		}
		return false
	}
	if d, ok := esFormalDay(p, i+2); ok {
		return p.found(i+2, d.end, model.KindDate, d.rule, Value{From: d.pt})
	}
	a, ok := esAmount(p, i+2)
	if !ok || a.vague || a.unit >= UnitYear {
		return false
	}
	return p.found(i, a.end, model.KindDate, RuleOffset, Value{From: told(OpShift, a.unit, a.n)})
}

// esCounted reads "5 próximos años", "dos pasados meses".
func esCounted(p *parser, i int) bool {
	n, at, ok := p.cardinal(i)
	if !ok || n == 0 {
		return false
	}
	if p.l(at).ordinal == 1 && p.is(at, isOrdinal) && p.is(at+1, isUnit) { // los nueve primeros meses del año
		d, ok := esFirst(p, n, at+1)
		return ok && p.found(i, d.end, model.KindDate, d.rule, Value{From: d.pt})
	}
	if !p.is(at, isMod) {
		return false
	}
	m := p.l(at).mod
	if !p.is(at+1, isUnit) || !p.is(at+1, isPlural) {
		return false
	}
	d, ok := esRolling(p, m, n, at+1, i)
	return ok && p.found(i, d.end, model.KindDate, d.rule, Value{From: d.pt})
}

// esDuration reports a number of units that no date is reckoned with: an age,
// or a duration.
func esDuration(p *parser, i int, a amount) bool {
	if p.w(a.end) == wOf && p.w(a.end+1) == wAge {
		return p.found(i, a.end+2, model.KindAge, RuleAge, Value{})
	}
	if a.unit == UnitYear && p.mark(i-1, ',') && (p.mark(a.end, ',') || p.mark(a.end, ')')) {
		return p.found(i, a.end, model.KindAge, RuleAge, Value{})
	}
	return p.found(i, a.end, model.KindDuration, RuleDuration, Value{})
}

// esVague reads spans that no number bounds: "los últimos años".
func esVague(p *parser, i, at int) bool {
	_, end := esPreMods(p, at)
	if end == at || !p.is(end, isUnit) || !p.is(end, isPlural) {
		return false
	}
	return p.found(i, end+1, model.KindDuration, RuleDuration, Value{})
}

// esAnniversary reads "80 aniversario": the year that is commemorated.
func esAnniversary(p *parser, i int) bool { return esAnniversaryAt(p, i, i) }

func esAnniversaryAt(p *parser, from, i int) bool {
	n, end, ok := p.ordinalWord(i)
	if !ok {
		if n, end, ok = p.roman(i); !ok || p.w(end) != wAnniversary {
			n, end, ok = p.cardinal(i)
		}
	}
	if !ok || p.w(end) != wAnniversary || n < 1 || n > 3000 {
		return false
	}
	return p.found(from, end+1, model.KindDate, RuleAnniversary, Value{From: document(OpUnit, UnitYear, -n, Near)})
}

// esOther reads "la otra semana": the next one in America, or the one before
// where the verb is past.
func esOther(p *parser, i int) bool {
	if p.w(i+1) != wOther || p.is(i, isPlural) {
		return false
	}
	u := p.l(i + 2).unit
	if !p.is(i+2, isUnit) || u != UnitWeek && u != UnitMonth && u != UnitYear {
		return false
	}
	n := 1
	if dir, _ := p.direction(i, i+3); dir == Past {
		n = -1
	}
	return p.found(i, i+3, model.KindDate, RuleUnit, Value{From: document(OpUnit, u, n, Near)})
}
