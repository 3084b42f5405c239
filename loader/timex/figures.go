package timex

import (
	"hito/loader/prose"
	"hito/model"
)

// figuresDate reads a date in figures at i: 21/04/2016, 21-04-16, 2016-04-21,
// 6-jul-2018, 29-XI-99, 3/2015, 20/2. It is looked like (seen) where the signs
// are there, and ok where they make a date of the calendar.
func (p *parser) figuresDate(i int) (pt Point, end int, seen, ok bool) {
	if p.touched(i) {
		return pt, i, false, false
	}
	sep := p.at(i + 1)
	if sep.Kind != prose.Punct || !p.tight(i+1) || !p.tight(i+2) {
		return pt, i, false, false
	}
	switch sep.Value {
	case '/', '-', '.', '–':
	default:
		return pt, i, false, false
	}
	third := p.at(i+3).Is(rune(sep.Value)) && p.tight(i+3) && p.tight(i+4)
	if third && p.part(i) && p.part(i+2) && p.part(i+4) {
		if p.tight(i+5) && (p.mark(i+5, '/') || p.mark(i+5, '-')) && p.tight(i+6) && p.figure(i+6) {
			return pt, i, false, false // a longer code
		}
		pt, ok = p.threeParts(i, i+2, i+4, sep.Value)
		return pt, i + 5, sep.Value != '.' || ok, ok
	}
	if third && p.part(i+4) {
		return pt, i, false, false
	}
	pt, ok = p.twoParts(i, i+2, sep.Value)
	return pt, i + 3, ok, ok
}

// touched reports whether the token i is the tail of something longer: a code,
// a decimal, a file name.
func (p *parser) touched(i int) bool {
	if !p.tight(i) {
		return false
	}
	before := p.at(i - 1)
	switch {
	case before.Kind == prose.Number:
		return true
	case before.Kind == prose.Word:
		return true
	case before.Is('-') || before.Is('/') || before.Is('.') || before.Is(','):
		if p.figure(i-2) && !p.tight(i-2) && p.at(i-2).Len() <= 2 && p.at(i-2).Value <= 31 && before.Is('-') {
			return false // 4-22 de enero
		}
		return p.tight(i-1) && !(p.at(i-2).Kind == prose.Word && p.at(i).Len() == 4)
	}
	return before.Is('$') || before.Is('€') || before.Is('£') || before.Is('+') || before.Is('#')
}

// part reports whether the token can be a day, a month or a year.
func (p *parser) part(i int) bool {
	if p.figure(i) {
		return p.at(i).Len() <= 4
	}
	if p.is(i, isMonth) {
		return true
	}
	_, _, ok := p.roman(i)
	return ok
}

// monthPart is the month at i, in figures, by name, or in Roman numerals; name
// tells the last two.
func (p *parser) monthPart(i int) (m int, name bool) {
	if p.figure(i) {
		return int(p.at(i).Value), false
	}
	if x := p.l(i); x.is(isMonth) {
		return int(x.month), true
	}
	n, _, _ := p.roman(i)
	return n, true
}

func (p *parser) threeParts(a, b, c int, sep int32) (Point, bool) {
	la, lc := p.at(a).Len(), p.at(c).Len()
	x, xName := p.monthPart(a)
	y, yName := p.monthPart(b)
	z, zName := p.monthPart(c)
	short := false
	switch {
	case xName || zName && !p.is(c, isMonth):
		return Point{}, false
	case la == 4 && p.figure(b) && p.at(b).Len() <= 2 && !zName, la == 4 && yName: // year, month, day
		if y > 12 {
			y, z = z, y
		}
		return dayPoint(x, y, z)
	case la == 4 && zName: // 2020/23/sep
		return dayPoint(x, z, y)
	case zName: // 23-2020-sep
		return dayPoint(y, z, x)
	case la > 2 || p.figure(b) && p.at(b).Len() > 2:
		return Point{}, false
	case lc == 2 && !zName && (sep != '.' || la == 2 && (yName || p.at(b).Len() == 2)):
		short = true
	case lc != 4:
		return Point{}, false
	}
	if !yName && (y > 12 && x <= 12 || p.lang.monthFirst && x <= 12) {
		x, y = y, x
	}
	if short {
		md, ok := monthDayPoint(y, x)
		if ok {
			md, ok = within(md, shortYear(z))
		}
		return md, ok
	}
	return dayPoint(z, y, x)
}

// dayPoint is a day of the calendar, not ok where there is none.
func dayPoint(year, month, day int) (Point, bool) {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Point{}, false
	}
	pt := absolute(OpYear, year)
	pt.add(OpMonthDay, NoUnit, int32(100*month+day), Near)
	return pt, true
}

// monthPoint is a month of a year.
func monthPoint(year, month int) (Point, bool) {
	if year < 1 || month < 1 || month > 12 {
		return Point{}, false
	}
	pt := absolute(OpYear, year)
	pt.add(OpMonth, NoUnit, int32(month), Near)
	return pt, true
}

func (p *parser) twoParts(a, b int, sep int32) (Point, bool) {
	ta, tb := p.at(a), p.at(b)
	x, xName := p.monthPart(a)
	y, yName := p.monthPart(b)
	if p.tight(b+1) && (p.at(b+1).Kind == prose.Word || p.mark(b+1, '%') || p.mark(b+1, '.') && p.tight(b+2)) || xName {
		return Point{}, false
	}
	switch {
	case yName && p.is(b, isMonth) && ta.Len() <= 2: // 7-ene
		return monthDayPoint(y, x)
	case yName:
		return Point{}, false
	case ta.Len() == 4 && tb.Len() <= 2 && sep != '.' && x >= 1900 && x <= lastYear:
		if sep != '/' && (x+1)%100 == y {
			return Point{}, false // 2011-12 is two years
		}
		return monthPoint(x, y)
	case tb.Len() == 4 && ta.Len() <= 2 && y >= 1900 && y <= lastYear:
		if p.lawBefore(a) || sep == '.' && p.at(b).Value > 2100 {
			return Point{}, false
		}
		return monthPoint(y, x)
	case sep == '/' && ta.Len() <= 2 && tb.Len() <= 2 && (p.dayBefore(a) || y > 12 && y != 24 && x <= 12 && p.ends(b+1) && p.at(a-1).Kind == prose.Word):
		if y > 12 || p.lang.monthFirst && x <= 12 {
			x, y = y, x
		}
		return monthDayPoint(y, x)
	}
	return Point{}, false
}

// monthDayPoint is a day of an unnamed year.
func monthDayPoint(month, day int) (Point, bool) {
	if month < 1 || month > 12 || day < 1 || day > daysIn(2000, month) {
		return Point{}, false
	}
	return document(OpMonthDay, NoUnit, 100*month+day, Near), true
}

// lawBefore reports whether what stands before i names a law, a file or a
// number in a series: "la Ley Orgánica 3/2018".
func (p *parser) lawBefore(i int) bool {
	x := p.l(i - 1)
	if x.word == wLaw || p.isOrdinalSign(i-1) {
		return true
	}
	return p.upper(i-1) && !x.is(isMonth|isWeekday|isStart) && x.word == noWord
}

// dayBefore reports whether the words before i, or the line that it stands
// alone on, ask for a day of a month: 1/2 may be a half.
func (p *parser) dayBefore(i int) bool {
	switch p.w(i - 1) {
	case wThe, wOfThe, wToThe, wFor, wOf, wFrom, wUntil, wTo, wAnd, wStarting:
		return p.w(i+3) != wOf
	}
	if p.is(i-1, isWeekday|isMod) || p.w(i-1) == wDay {
		return true
	}
	before := p.at(i - 1)
	return (before.Kind == prose.Break || before.Is('(') || before.Is('?') || before.Is(',')) && (p.ends(i+3) || p.w(i+3) != noWord && p.w(i+3) != wOf)
}

// clock reads a time of the day at i: 18:40, 8 p.m., 20.30 h, las seis y
// media. It is sure where the signs alone make it one.
func (p *parser) clock(i int) (end int, sure, ok bool) {
	h, end, ok := p.cardinal(i)
	if !ok && p.figure(i) && p.at(i).Value <= 24 { // 20.30 looks like a decimal
		h, end, ok = int(p.at(i).Value), i+1, true
	}
	if !ok || h > 24 || h < 0 {
		switch p.w(i) {
		case wNoon, wMidnight:
			return i + 1, true, true
		}
		return i, false, false
	}
	minutes := func(at int) bool {
		return p.figure(at) && p.at(at).Len() == 2 && p.at(at).Value < 60 && p.tight(at)
	}
	switch {
	case p.figure(i) && p.mark(end, ':') && p.tight(end) && minutes(end+1):
		end, sure = end+2, true
		if p.mark(end, ':') && minutes(end+1) {
			end += 2
		}
	case p.figure(i) && p.mark(end, '.') && p.tight(end) && minutes(end+1):
		end += 2
	case p.w(end) == wAnd && (p.w(end+1) == wHalf || p.w(end+1) == wQuarterHour):
		end, sure = end+2, true
	case p.w(end) == wAnd && p.is(end+1, isNumber) && !p.figure(end+1):
		_, end, _ = p.inWords(end + 1)
	case p.w(end) == wMore && (p.w(end+1) == wQuarterHour || p.is(end+1, isNumber) && !p.figure(end+1)): // menos
		if p.w(end+1) == wQuarterHour {
			end += 2
		} else {
			_, end, _ = p.inWords(end + 1)
		}
	}
	if e, ok := p.clockMark(end); ok {
		end, sure = e, true
	}
	return end, sure, true
}

// clockMark reads what makes a number an hour: h, horas, a. m., GMT.
func (p *parser) clockMark(i int) (end int, ok bool) {
	end = i
	for range 4 {
		switch p.w(end) {
		case wHour:
			end, ok = end+1, true
			if p.word(end) == "local" {
				end++
			}
			if p.mark(end, '.') && p.tight(end) && p.at(end+1).Kind != prose.Break && !p.upper(end+1) {
				end++
			}
			continue
		case wAM, wPM:
			end, ok = end+1, true
			continue
		}
		// a. m., p.m.
		if c := p.at(end); c.Kind == prose.Word && c.Len() == 1 && p.mark(end+1, '.') && p.at(end+2).Len() == 1 &&
			(p.word(end) == "a" || p.word(end) == "p") && p.word(end+2) == "m" {
			end, ok = end+3, true
			if p.mark(end, '.') && p.tight(end) {
				end++
			}
			continue
		}
		break
	}
	return end, ok
}

func daysIn(year, month int) int { return model.DaysInMonth(year, month) }
