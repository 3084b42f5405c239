package timex

import (
	"hito/loader/prose"
	"hito/model"
)

// enBesideWeekday reads the weekday told behind a day: "18 July, Fri", "May
// 22 (Tuesday)".
func enBesideWeekday(p *parser, d date) date {
	if d.rule != RuleMonthDay && d.rule != RuleDate || d.pt.Weekday != 0 {
		return d
	}
	at := d.end
	open := p.mark(at, '(')
	if !open && !p.mark(at, ',') {
		return d
	}
	x := p.l(at + 1)
	if !x.is(isWeekday) || x.is(isPlural) || open != p.mark(at+2, ')') || !open && !p.ends(at+2) {
		return d
	}
	d.pt.Weekday = uint8(x.weekday)
	d.end = at + 2
	if open {
		d.end++
	}
	return d
}

// enSecond reads the end of a range behind the date d: "10 August - 12
// September", "1987-1998", "July 11-13", "January to April 2015".
func enSecond(p *parser, d date) (date, bool) {
	at := d.end
	dash := p.dash(at) && (!p.mark(at, '—') || p.tight(at))
	switch p.w(at) {
	case wTo, wThrough, wUntil:
	default:
		if !dash {
			return noDate, false
		}
	}
	at++
	if d.rule == RuleYear {
		y, end, ok := p.fourDigits(at)
		if ok && int32(y) > d.pt.first().N && (dash && !p.dash(end) || p.w(d.end) != wTo || p.w(d.end-2) != noWord || p.begins(d.end-1)) {
			return date{pt: absolute(OpYear, y), end: end, rule: RuleYear}, true
		}
		if y, end, ok := enShortYears(p, d.end-1); ok {
			return date{pt: absolute(OpYear, y), end: end, rule: RuleYear}, true
		}
		return noDate, false
	}
	if e, ok := enSameMonth(p, d, at); ok {
		return e, true
	}
	e, ok := date{}, false
	if dash && p.figure(at) && p.tight(at) {
		if e, ok = enFigures(p, at, true); ok && e.pt.Count == 1 && e.rule == RuleMonthDay {
			e = enWithYear(p, e, e.pt)
		}
	}
	if !ok {
		e, ok = enDate(p, at)
	}
	if !ok || e.bare {
		return noDate, false
	}
	day := enIsDay(&d) && enIsDay(&e)
	if !day && !(isCivil(d.rule) && isCivil(e.rule)) && !(d.rule == e.rule && (d.rule == RulePartOfYear || d.rule == RuleDecade || d.rule == RuleCentury || d.rule == RuleSeason)) {
		return noDate, false
	}
	if p.w(d.end) == wTo && (d.rule == RuleDeictic || d.rule == RuleUnit) && !day {
		return noDate, false
	}
	if enIsDay(&e) {
		e.end = enTail(p, e.end)
	}
	return e, true
}

// enShortYears reads the end of a range of years that shares their century:
// "1914-18", "2024-25".
func enShortYears(p *parser, i int) (y, end int, ok bool) {
	t := p.at(i + 2)
	if !p.figure(i) || p.at(i).Len() != 4 || !p.dash(i+1) || !p.tight(i+1) || !p.tight(i+2) || t.Kind != prose.Number || t.Len() != 2 || p.tight(i+3) && (p.dash(i+3) || p.mark(i+3, '/')) && p.tight(i+4) {
		return 0, i, false
	}
	y = int(p.at(i).Value)
	return y/100*100 + int(t.Value), i + 3, int(t.Value) > y%100 && enYearEnds(p, i+3)
}

// enSameMonth reads the last day of a range within the month of d: "July
// 13-15", "from August 27th to the 29th".
func enSameMonth(p *parser, d date, at int) (date, bool) {
	s, ok := d.pt.step(OpMonthDay)
	if !ok || d.rule != RuleMonthDay && d.rule != RuleDate {
		return noDate, false
	}
	if p.w(at) == wThe {
		at++
	}
	n, end, ok := enDayNumber(p, at)
	if !ok || n <= int(s.N%100) || p.is(end, isMonth) || p.w(end) == wOf && p.is(end+1, isMonth) || p.mark(end, '/') || p.mark(end, ':') && p.tight(end) || p.is(end, isUnit) {
		return noDate, false
	}
	if _, sure, ok := enClock(p, at); ok && sure {
		return noDate, false
	}
	e := d
	for i := range e.pt.Steps[:e.pt.Count] {
		if e.pt.Steps[i].Op == OpMonthDay {
			e.pt.Steps[i].N = s.N/100*100 + int32(n)
		}
	}
	e.pt.Weekday = 0
	e.end = end
	if e.pt.Count == 1 {
		return enWithYear(p, e, e.pt), true
	}
	return e, true
}

// enEmitRange reports the range from a to b.
func enEmitRange(p *parser, from int, a, b date) bool {
	v := Value{Form: Range, From: complete(a.pt, b.pt), To: follow(a.pt, b.pt)}
	switch {
	case v.From != a.pt: // what they share is the whole of both
		v.To = b.pt
	case a.pt.Anchor == Absolute && b.pt.Anchor == FromDocument && b.pt.Count == 1 && isCivil(b.rule): // 10 August 2013 - 12 September
		v.To.Anchor = FromStart
		v.To.Steps[0].Dir = Future
	}
	return p.found(from, b.end, model.KindDate, RuleRange, v)
}

// enShared reads a list behind the date d: further days of its month ("May 3, 4
// and 5"), or a last member that says what all share ("May and June 2019").
func enShared(p *parser, from int, d date) bool {
	if enMoreDays(p, from, d) {
		return true
	}
	if d.pt.Count != 1 || d.pt.Anchor != FromDocument || d.rule != RuleMonth && d.rule != RuleMonthDay && d.rule != RuleWeekday && d.rule != RulePartOfYear && d.rule != RuleSeason {
		return false
	}
	at := d.end
	if p.w(at) != wAnd && p.w(at) != wOr && !p.mark(at, ',') {
		return false
	}
	if at++; p.w(at) == wAnd || p.w(at) == wOr {
		at++
	}
	start := at
	for p.w(at) == wThe || p.w(at) == wIn || p.w(at) == wOn {
		at++
	}
	e, ok := enCore(p, at, at > start)
	if !ok || e.bare {
		return false
	}
	if e.pt.Count == 1 && e.rule == d.rule && e.pt.Anchor == FromDocument && d.rule != RuleWeekday { // a longer list
		before := len(p.out)
		p.out = append(p.out, Expression{})
		if !enShared(p, at, e) {
			p.out = p.out[:before]
			return false
		}
		last := p.out[len(p.out)-1].Value.From
		if shared := complete(d.pt, last); shared != d.pt {
			p.out[before] = Expression{Start: p.at(from).Start, End: p.at(d.end - 1).End, Rule: RuleList, Value: Value{From: shared}}
			return true
		}
		p.out[before] = Expression{Start: p.at(from).Start, End: p.at(d.end - 1).End, Rule: d.rule, Value: Value{From: d.pt}}
		return true
	}
	if e.pt.first().Op == d.pt.first().Op && e.pt.Count == 1 || e.rule != d.rule && e.rule != RuleDate || p.dash(e.end) {
		return false
	}
	shared := complete(d.pt, e.pt)
	if shared == d.pt {
		return false
	}
	p.emit(from, d.end, model.KindDate, RuleList, Value{From: shared})
	if enIsDay(&e) {
		e.end = enTail(p, e.end)
	}
	return p.found(at, e.end, model.KindDate, e.rule, Value{From: e.pt})
}

// enMoreDays reads further days behind a day told with its month.
func enMoreDays(p *parser, from int, d date) bool {
	s, ok := d.pt.step(OpMonthDay)
	if !ok || d.rule != RuleMonthDay || d.pt.Count != 1 || !p.is(from, isMonth) && !p.is(from+1, isMonth) {
		return false
	}
	const most = 12
	var days [most]struct{ n, at, end int }
	count, at, closed := 0, d.end, false
	for count < most && !closed {
		switch {
		case p.mark(at, ',') && (p.w(at+1) == wAnd || p.w(at+1) == wOr):
			at, closed = at+2, true
		case p.w(at) == wAnd, p.w(at) == wOr:
			at, closed = at+1, true
		case p.mark(at, ','):
			at++
		default:
			return false
		}
		n, end, ok := enDayNumber(p, at)
		if _, sure, clock := enClock(p, at); !ok || clock && sure || !p.figure(at) || p.is(end, isMonth) || p.w(end) == wOf {
			return false
		}
		days[count] = struct{ n, at, end int }{n, at, end}
		count, at = count+1, end
	}
	last := days[count-1].end
	if !closed || !p.ends(last) && p.w(last) == noWord && p.enVerb(last) == noTense && !p.figure(last) || p.mark(last, '%') || p.is(last, isUnit) {
		return false
	}
	year, end, known := enYearTail(p, last)
	place := func(n int) Point {
		pt := document(OpMonthDay, NoUnit, int(s.N/100*100)+n, Near)
		if known {
			pt, _ = within(pt, year)
		}
		return pt
	}
	p.emit(from, d.end, model.KindDate, RuleList, Value{From: place(int(s.N % 100))})
	for _, x := range days[:count] {
		p.emit(x.at, x.end, model.KindDate, RuleList, Value{From: place(x.n)})
	}
	if known {
		p.out[len(p.out)-1].End = p.at(end - 1).End
		last = end
	}
	p.end = last
	return true
}

// enDayList reads a list or range of days that share the month behind them: "3-5
// May", "the 1st, 2nd and 3rd of March", "16 and 17 April 1999".
func enDayList(p *parser, from, i int) bool {
	const most = 12
	var days [most]struct{ n, at, end int }
	count, at, ranged := 0, i, false
	for count < most {
		if p.w(at) == wThe && count > 0 {
			at++
		}
		if count > 0 {
			if last, ok := enDayMonth(p, at); ok {
				return enEmitDays(p, from, days[:count], at, last, ranged)
			}
		}
		n, end, ok := enDayNumber(p, at)
		if !ok || p.figure(at) && count == 0 && p.touched(at) {
			return false
		}
		days[count] = struct{ n, at, end int }{n, at, end}
		count++
		switch {
		case p.w(end) == wAnd || p.w(end) == wOr:
			at = end + 1
		case p.mark(end, ',') && (p.w(end+1) == wAnd || p.w(end+1) == wOr):
			at = end + 2
		case p.mark(end, ',') && !p.tight(end+1):
			at = end + 1
		case count == 1 && (p.dash(end) || p.w(end) == wTo || p.w(end) == wUntil || p.w(end) == wThrough || p.mark(end, '/') && p.tight(end) && p.tight(end+1)):
			at, ranged = end+1, true
		default:
			return false
		}
	}
	return false
}

// enEmitDays reports the days before last, which share its month.
func enEmitDays(p *parser, from int, days []struct{ n, at, end int }, at int, last date, ranged bool) bool {
	end := enTail(p, last.end)
	if ranged {
		if len(days) != 1 || int(days[0].n) > 31 {
			return false
		}
		a := complete(document(OpDay, NoUnit, days[0].n, Near), last.pt)
		if last.rule == RuleDay {
			a = last.pt
			a.Steps[a.Count-1].N = int32(days[0].n)
		}
		return p.found(from, end, model.KindDate, RuleRange, Value{Form: Range, From: a, To: last.pt})
	}
	for i, d := range days {
		start := d.at
		if i == 0 {
			start = from
		}
		p.emit(start, d.end, model.KindDate, RuleList, Value{From: complete(document(OpDay, NoUnit, d.n, Near), last.pt)})
	}
	return p.found(at, end, model.KindDate, last.rule, Value{From: last.pt})
}

// enBetween reads "between 3 and 5 May", "between 2007 and 2009".
func enBetween(p *parser, i int) bool {
	at := i + 1
	if enDayList(p, i, at) {
		out := p.out
		if n := len(out); n >= 2 && out[n-1].Rule != RuleRange && out[n-2].Rule == RuleList && out[n-2].Start == p.at(i).Start {
			out[n-2].Value = Value{Form: Range, From: out[n-2].Value.From, To: out[n-1].Value.From}
			out[n-2].End, out[n-2].Rule = out[n-1].End, RuleRange
			p.out = out[:n-1]
		}
		return true
	}
	a, ok := enEnd(p, at)
	if !ok {
		return enClockFirst(p, i)
	}
	if p.w(a.end) == wAnd && !a.bare && a.rule == RuleMonthDay {
		if b, ok := enSameMonth(p, a, a.end+1); ok {
			return enEmitRange(p, i, a, b)
		}
	}
	if p.w(a.end) != wAnd && p.w(a.end) != wThrough && p.w(a.end) != wTo {
		return enClockFirst(p, i)
	}
	b, ok := enEnd(p, a.end+1)
	if !ok || b.bare || a.bare {
		return enClockFirst(p, i)
	}
	return enEmitRange(p, i, a, b)
}

// enFromTo reads "from May 3 to June 2", "from 13 to 15 July", "from Monday
// until today".
func enFromTo(p *parser, i int) bool {
	if enDayList(p, i, i+1) {
		return true
	}
	if p.w(i+1) == wThe && enDayList(p, i, i+2) {
		return true
	}
	a, ok := enEnd(p, i+1)
	if !ok {
		return enClockFirst(p, i)
	}
	if !a.bare {
		if b, ok := enSecond(p, a); ok {
			return enEmitRange(p, i, a, b)
		}
	}
	at := a.end
	if !p.dash(at) && p.w(at) != wTo && p.w(at) != wUntil && p.w(at) != wThrough {
		return false
	}
	b, ok := enEnd(p, at+1)
	if !ok || b.bare && b.rule == RuleDay {
		return enClockFirst(p, i)
	}
	if a.bare { // from 4 to January 22, 1995
		if a.rule != RuleDay || b.rule != RuleMonthDay && b.rule != RuleDate {
			return enClockFirst(p, i)
		}
		a.pt = complete(a.pt, b.pt)
		return p.found(i, b.end, model.KindDate, RuleRange, Value{Form: Range, From: a.pt, To: b.pt})
	}
	return enEmitRange(p, i, a, b)
}

// enCenturies reads "19th and early 20th centuries".
func enCenturies(p *parser, from, i int) bool {
	a, end, ok := enOrdinal(p, i)
	if !ok || p.w(end) != wAnd && p.w(end) != wTo && p.w(end) != wOr {
		return false
	}
	at, third := end+1, 0
	if p.w(at) == wThe {
		at++
	}
	start := at
	if p.is(at, isThird) {
		third, at = int(p.l(at).third), at+1
	}
	b, last, ok := enOrdinal(p, at)
	if x := p.l(last); !ok || x.unit != UnitCentury || !x.is(isPlural) || a < 1 || b < 1 || a > 30 || b > 30 {
		return false
	}
	e := enCentury(p, b, last+1)
	first := absolute(OpCentury, a)
	if e.pt.first().N < 0 {
		first = absolute(OpCentury, -a)
	}
	if third > 0 {
		e.pt.add(OpThird, NoUnit, int32(third), Near)
		e.rule = RuleThird
	}
	p.emit(from, end, model.KindDate, RuleList, Value{From: first})
	return p.found(start, e.end, model.KindDate, e.rule, Value{From: e.pt})
}
