package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hito/model"
)

// moment is a day that a text states, with its clock and zone where it has
// them.
type moment struct {
	year, month, day int
	minutes          int  // of the day, -1 where none is given
	zone             int  // minutes ahead of UTC
	zoned            bool // a zone is given
	start, end       int  // bytes of the text
	short            bool // its year has two digits
	bare             bool // it is digits without anything between them
	monthly          bool // it is a month: its day says nothing
}

// date is the moment's day, or month.
func (m moment) date() model.Date {
	if m.monthly {
		return model.MonthDate(m.year, m.month)
	}
	return model.DayDate(m.year, m.month, m.day)
}

// in is the moment's day in a zone, where it is given in UTC with a clock.
func (m moment) in(zone int) model.Date {
	if !m.zoned || m.zone != 0 || m.minutes < 0 {
		return m.date()
	}
	day := model.DayOf(m.year, m.month, m.day)
	switch at := m.minutes + zone; {
	case at < 0:
		day--
	case at >= 24*60:
		day++
	}
	return model.UnitAt(day, model.GranularityDay)
}

// The years in which a page's date is believed. 1970-01-01 and the like, with
// which programs fill what they do not know, is excluded by itself.
const (
	minYear = 1800
	maxYear = 2100
)

func (m moment) valid() bool {
	if m.year < minYear || m.year > maxYear || !model.ValidDay(m.year, m.month, m.day) {
		return false
	}
	switch [3]int{m.year, m.month, m.day} {
	case [3]int{1970, 1, 1}, [3]int{1969, 12, 31}, [3]int{1900, 1, 1}, [3]int{1980, 1, 1}, [3]int{1999, 11, 30}, [3]int{1899, 12, 30}:
		return false
	}
	return true
}

// scanner finds the days that a text states: 2024-06-19T10:00:00+02:00,
// 19/6/2024, 19 de junio de 2024, June 19th, 2024. It is linear in the text.
type scanner struct {
	text       string
	monthFirst bool // 6/19/2024, as in the United States
	digits     bool // 20240619 is a day too
}

// firstDay is the first day that a text states.
func firstDay(text string) (model.Date, bool) {
	m, ok := scanner{text: text}.next(0)
	return m.date(), ok
}

// next is the first day stated at or after the byte at.
func (s scanner) next(at int) (moment, bool) {
	for at < len(s.text) {
		c := s.text[at]
		if c < '0' || c > '9' {
			at++
			continue
		}
		end := at + 1
		for end < len(s.text) && isDigit(s.text[end]) {
			end++
		}
		if m, ok := s.at(at, end); ok && m.valid() {
			return m, true
		}
		at = end
	}
	return moment{}, false
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// at reads a day whose first number is text[start:end].
func (s scanner) at(start, end int) (moment, bool) {
	switch end - start {
	case 4:
		return s.yearFirst(start, end)
	case 1, 2:
		if m, ok := s.dayMonthYear(start, end); ok {
			return m, true
		}
		if m, ok := s.monthBefore(start, end); ok {
			return m, true
		}
		return s.monthAfter(start, end)
	case 8, 14:
		if s.digits || end < len(s.text) && s.text[end] == 'T' {
			m := moment{year: number(s.text[start : start+4]), month: number(s.text[start+4 : start+6]), day: number(s.text[start+6 : start+8]), minutes: -1, start: start, end: end, bare: true}
			if m.year < 1950 {
				return moment{}, false
			}
			return s.clock(m), true
		}
	}
	return moment{}, false
}

// number is a run of digits as a number, -1 where it is none.
func number(digits string) int {
	n := 0
	if digits == "" || len(digits) > 9 {
		return -1
	}
	for i := range len(digits) {
		if !isDigit(digits[i]) {
			return -1
		}
		n = n*10 + int(digits[i]-'0')
	}
	return n
}

// digitsAt is the end of at most limit digits from at.
func (s scanner) digitsAt(at, limit int) int {
	end := at
	for end < len(s.text) && end-at < limit && isDigit(s.text[end]) {
		end++
	}
	return end
}

// separator is a mark between the numbers of a date: its end, and itself.
func (s scanner) separator(at int) (end int, mark string) {
	if at >= len(s.text) {
		return at, ""
	}
	switch s.text[at] {
	case '-', '/', '.', '_':
		mark = s.text[at : at+1]
		for at++; at < len(s.text) && s.text[at] == ' ' && mark == "."; at++ {
		}
		return at, mark
	}
	for _, sign := range [...]string{"年", "月", "–"} {
		if strings.HasPrefix(s.text[at:], sign) {
			return at + len(sign), sign
		}
	}
	return at, ""
}

// yearFirst reads 2024-06-19 and what is written like it.
func (s scanner) yearFirst(start, end int) (moment, bool) {
	at, mark := s.separator(end)
	if mark == "" {
		return s.yearMonthName(start, end)
	}
	month := at
	at = s.digitsAt(month, 2)
	m := moment{year: number(s.text[start:end]), month: number(s.text[month:at]), minutes: -1, start: start}
	next, second := s.separator(at)
	if at == month || second == "" || second != mark && second != "月" {
		return moment{}, false
	}
	day := next
	at = s.digitsAt(day, 3)
	if at == day || at-day > 2 {
		return moment{}, false
	}
	m.day, m.end = number(s.text[day:at]), at
	return s.clock(m), true
}

// yearMonthName reads "2024 Jun 19", "2024. június 19.".
func (s scanner) yearMonthName(start, end int) (moment, bool) {
	at := end
	for at < len(s.text) && (s.text[at] == ' ' || s.text[at] == '.' || s.text[at] == ',') && at < end+3 {
		at++
	}
	month, at := s.month(at)
	if month == 0 {
		return moment{}, false
	}
	for at < len(s.text) && (s.text[at] == ' ' || s.text[at] == '.') {
		at++
	}
	day := at
	at = s.digitsAt(day, 3)
	if at == day || at-day > 2 {
		return moment{}, false
	}
	return moment{year: number(s.text[start:end]), month: month, day: number(s.text[day:at]), minutes: -1, start: start, end: at}, true
}

// dayMonthYear reads 19/6/2024 and what is written like it.
func (s scanner) dayMonthYear(start, end int) (moment, bool) {
	at, mark := s.separator(end)
	if mark == "" || mark == "年" || mark == "月" {
		return moment{}, false
	}
	middle := at
	at = s.digitsAt(middle, 3)
	next, second := s.separator(at)
	if at == middle || at-middle > 2 || second != mark {
		return moment{}, false
	}
	m := moment{day: number(s.text[start:end]), month: number(s.text[middle:at]), minutes: -1, start: start}
	year := next
	at = s.digitsAt(year, 5)
	switch at - year {
	case 4:
		m.year = number(s.text[year:at])
	case 2:
		m.year, m.short = 2000+number(s.text[year:at]), true
		if m.year > 2069 {
			m.year -= 100
		}
	default:
		return moment{}, false
	}
	if m.month > 12 && m.day <= 12 || s.monthFirst && mark == "/" && m.day <= 12 {
		m.day, m.month = m.month, m.day
	}
	m.end = at
	return s.clock(m), true
}

// monthAfter reads "19 de junio de 2024", "19. Juni 2024", "19th of June, 2024".
func (s scanner) monthAfter(start, end int) (moment, bool) {
	at := s.filling(end)
	month, at := s.month(at)
	if month == 0 {
		return moment{}, false
	}
	return s.yearAfter(moment{day: number(s.text[start:end]), month: month, minutes: -1, start: start}, at)
}

// monthBefore reads "June 19th, 2024", "Jun. 19 2024".
func (s scanner) monthBefore(start, end int) (moment, bool) {
	at := start
	for at > 0 && (s.text[at-1] == ' ' || s.text[at-1] == '.') && start-at < 3 {
		at--
	}
	word := at
	for word > 0 && at-word < 12 {
		r, size := utf8.DecodeLastRuneInString(s.text[:word])
		if !unicode.IsLetter(r) {
			break
		}
		word -= size
	}
	month, to := s.month(word)
	if month == 0 || to != at || at == start {
		return moment{}, false
	}
	at = end
	for at < len(s.text) && s.text[at]|0x20 >= 'a' && s.text[at]|0x20 <= 'z' && at < end+2 {
		at++
	}
	return s.yearAfter(moment{day: number(s.text[start:end]), month: month, minutes: -1, start: word}, at)
}

// yearAfter reads the year behind a day and a month.
func (s scanner) yearAfter(m moment, at int) (moment, bool) {
	at = s.filling(at)
	year := at
	at = s.digitsAt(year, 5)
	switch {
	case at-year == 4:
		m.year = number(s.text[year:at])
	case at-year == 3 && s.text[year-1] == '\'', at-year == 2 && s.text[year-1] == '\'':
		m.year, m.short = 2000+number(s.text[year:at]), true
	default:
		return moment{}, false
	}
	m.end = at
	return s.clock(m), true
}

// filling is the end of what stands between the parts of a date: blanks,
// commas, "de", "of", the signs of ordinals.
func (s scanner) filling(at int) int {
	for steps := 0; steps < 4 && at < len(s.text); steps++ {
		rest := s.text[at:]
		switch rest[0] {
		case ' ', ',', '.', '-', '/', '\'':
			at++
			continue
		}
		switch r, size := utf8.DecodeRuneInString(rest); r {
		case 'º', 'ª', '°', '\u00a0', '’':
			at += size
			continue
		}
		end := 0
		for end < len(rest) && end < 4 && rest[end]|0x20 >= 'a' && rest[end]|0x20 <= 'z' {
			end++
		}
		switch strings.ToLower(rest[:end]) {
		case "de", "del", "of", "do", "d", "st", "nd", "rd", "th", "er", "ro", "the", "di", "den":
			at += end
			continue
		}
		break
	}
	return at
}

// month reads the name of a month at at: its number and its end, 0 where it is
// none.
func (s scanner) month(at int) (month, end int) {
	end = at
	for end < len(s.text) && end-at < 24 {
		r, size := utf8.DecodeRuneInString(s.text[end:])
		if !unicode.IsLetter(r) {
			break
		}
		end += size
	}
	if end-at < 2 {
		return 0, at
	}
	return monthTable()[strings.ToLower(s.text[at:end])], end
}

// epoch reads seconds or milliseconds since 1970, which some pages put into
// attributes; they are of no zone but UTC.
func epoch(text string) (moment, bool) {
	if len(text) == 13 {
		text = text[:10]
	}
	if len(text) != 10 || text[0] == '0' {
		return moment{}, false
	}
	seconds := 0
	for i := range len(text) {
		if !isDigit(text[i]) {
			return moment{}, false
		}
		seconds = seconds*10 + int(text[i]-'0')
	}
	year, month, day := (model.DayOf(1970, 1, 1) + model.Day(seconds/86400)).Civil()
	return moment{year: year, month: month, day: day, minutes: seconds % 86400 / 60, zoned: true}, year >= 1990
}
