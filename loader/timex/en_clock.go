package timex

import (
	"hito/loader/prose"
	"hito/model"
)

// enClock reads a time of the day: 18:40, 8 p.m., 8:30am EST, noon, 4 o'clock,
// 9a. It is sure where the signs alone make it one.
func enClock(p *parser, i int) (end int, sure, ok bool) {
	if w := p.w(i); w == wNoon || w == wMidnight {
		return i + 1, true, true
	}
	t := p.at(i)
	if t.Kind == prose.Number {
		if t.Value < 0 || t.Value > 24 || t.Len() > 2 || p.touched(i) && !p.dash(i-1) {
			return i, false, false
		}
		end = i + 1
		minutes := func(at int) bool {
			return p.figure(at) && p.at(at).Len() == 2 && p.at(at).Value < 60 && p.tight(at)
		}
		if (p.mark(end, ':') || p.mark(end, '.') || p.word(end) == "h") && p.tight(end) && minutes(end+1) {
			sure = !p.mark(end, '.')
			end += 2
			if p.mark(end, ':') && minutes(end+1) {
				end += 2
			}
		} else if p.word(end) == "h" && p.tight(end) {
			end, sure = end+1, true
		}
	} else {
		n, to, isNumber := enWords(p, i)
		if !isNumber || n < 1 || n > 12 || p.is(i, isOrdinal) {
			return i, false, false
		}
		end = to
	}
	if to, ok := enHalfDay(p, end); ok {
		end, sure = to, true
	}
	if enQuote(p, end-1) && p.w(end) == wHour {
		end, sure = end+1, true
	}
	if p.word(end) == "o" && enQuote(p, end+1) && p.w(end+2) == wHour {
		end, sure = end+3, true
	} else if p.w(end) == wHour {
		end, sure = end+1, true
	}
	if sure && p.w(end) == wZone {
		end++
	}
	return end, sure, true
}

// enHalfDay reads am, p.m., or the letter alone.
func enHalfDay(p *parser, i int) (int, bool) {
	switch p.w(i) {
	case wAM, wPM:
		return i + 1, !(p.upper(i) && !p.tight(i) && p.at(i).Flags&prose.Capital == 0)
	}
	c := p.at(i)
	if c.Kind != prose.Word || c.Len() != 1 {
		return i, false
	}
	if b := p.text[c.Start] | 0x20; b != 'a' && b != 'p' {
		return i, false
	}
	if p.mark(i+1, '.') && p.tight(i+1) && p.at(i+2).Len() == 1 && p.text[p.at(i+2).Start]|0x20 == 'm' && p.at(i+2).Kind == prose.Word {
		end := i + 3
		if p.mark(end, '.') && p.tight(end) && (!p.ends(end+1) || p.at(end+1).Kind == prose.Punct) {
			end++
		}
		return end, true
	}
	if n := p.at(i + 1); n.Kind == prose.Word && n.Len() == 1 && p.text[n.Start]|0x20 == 'm' {
		return i + 2, true
	}
	return i + 1, p.tight(i) && (p.ends(i+1) || p.w(i+1) != noWord)
}

// enHours reads a time or a span of times: "3:30-4:30pm", "from 9 to 11am",
// "between 10 and 11:30", "at 5".
func enHours(p *parser, i int) (end int, sure, ok bool) {
	end, sure, ok = enClock(p, i)
	if !ok {
		return i, false, false
	}
	at := end
	if p.w(at) == wTo || p.w(at) == wAnd || p.w(at) == wUntil || p.w(at) == wThrough || p.dash(at) {
		if to, also, ok := enClock(p, at+1); ok && (p.mark(to, '/') || p.mark(to, '-')) && p.tight(to) && p.figure(to+1) {
			return end, sure, true
		} else if ok && (sure || also) {
			return to, true, true
		} else if ok && p.dash(at) && p.tight(at) {
			return to, false, true
		}
	}
	return end, sure, true
}

// enTail is the token behind what belongs to the date that ends at i: a part of
// the day, a time.
func enTail(p *parser, i int) int {
	for range maxTail {
		end := enTailOne(p, i)
		if end == i {
			break
		}
		i = end
	}
	return i
}

// enISOTime reads the time of ISO 8601 behind its day: T08:15:30Z.
func enISOTime(p *parser, i int) (int, bool) {
	if p.word(i) != "T" || !p.tight(i) || !p.figure(i+1) || !p.tight(i+1) {
		return i, false
	}
	end := i + 2
	for (p.mark(end, ':') || p.mark(end, '.')) && p.tight(end) && p.tight(end+1) && p.figure(end+1) {
		end += 2
	}
	if p.tight(end) && (p.mark(end, '-') || p.mark(end, '+')) && p.figure(end+1) {
		if end += 2; p.mark(end, ':') && p.figure(end+1) {
			end += 2
		}
	} else if p.tight(end) && p.word(end) == "Z" {
		end++
	}
	return end, true
}

func enTailOne(p *parser, i int) int {
	if end, ok := enISOTime(p, i); ok {
		return end
	}
	at := i
	if enQuote(p, at) && p.w(at+1) == wGenitive {
		return i
	}
	if p.mark(at, ',') || p.mark(at, '@') {
		at++
	}
	asked := at > i && p.mark(at-1, '@')
	if p.is(at, isThird) && at == i {
		if p.is(at+1, isPart) {
			at++
		} else if p.w(at+1) == wIn && p.w(at+2) == wThe && p.is(at+3, isPart) {
			return at + 4
		}
	}
	if at == i || p.is(i, isThird) {
		if p.is(at, isPart) && !p.is(at, isPlural|isDeictic) {
			return at + 1
		}
	}
	switch p.w(at) {
	case wAt, wAbout, wBy:
		at++
		if p.w(at) == wAbout {
			at++
		}
		asked = p.w(at-1) != wBy
	case wIn:
		if p.w(at+1) == wThe && p.is(at+2, isPart) && !p.is(at+2, isPlural) && p.w(at+3) != wOf {
			return at + 3
		}
		return i
	case wFrom, wBetween:
		if end, sure, ok := enHours(p, at+1); ok && sure && end > at+2 && enClockEnds(p, end) {
			return end
		}
		return i
	}
	if !p.figure(at) && !asked && p.w(at) != wNoon && p.w(at) != wMidnight && !p.is(at, isNumber) {
		return i
	}
	end, sure, ok := enHours(p, at)
	if !ok || !sure && !(asked && p.w(at-1) != wAbout) || !enClockEnds(p, end) || p.is(end, isMonth|isUnit) || p.mark(end, '/') && p.tight(end) {
		return i
	}
	return end
}

// enClockEnds reports whether an hour can end before the token i: nothing
// counted follows.
func enClockEnds(p *parser, i int) bool {
	return p.ends(i) || p.w(i) != noWord || p.l(i).traits&^isAfterYear != 0 || p.enVerb(i) != noTense
}

// enClockFirst reads a time of the day at i and the day it belongs to where
// that follows: then both are a date.
func enClockFirst(p *parser, i int) bool {
	at := i
	if p.w(at) == wAt || p.w(at) == wFrom || p.w(at) == wBetween {
		at++
	}
	end, sure, ok := enHours(p, at)
	if !ok || p.is(at, isNumber) && !p.figure(at) && !sure {
		return false
	}
	next := end
	for range 3 {
		if p.mark(next, ',') || p.w(next) == wOn || p.w(next) == wZone {
			next++
		}
	}
	if sure || p.is(next, isDeictic) || p.l(next).mod == modThis && p.is(next+1, isPart) {
		if p.is(next, isDeictic|isWeekday|isMonth|isMod|isName|isNumber|isOrdinal) || p.figure(next) {
			if d, ok := enDate(p, next); ok && !d.bare && enIsDay(&d) && (sure || d.rule == RuleDeictic) {
				return enFinish(p, i, d)
			}
		}
	}
	if !sure {
		return false
	}
	return p.found(i, end, model.KindClock, RuleClock, Value{})
}
