package datecell

import "hito/model"

// date reads the tokens as one date, zero where they are none.
func (s *scanner) date() model.Date {
	s.qualifiers()
	s.clock()
	if len(s.tokens) == 0 {
		return model.Date{}
	}
	if d := s.interval(); !d.IsZero() {
		return s.qualified(d)
	}
	if d := s.open(); !d.IsZero() {
		return s.qualified(d)
	}
	p, ok := s.part(s.tokens)
	if !ok {
		return model.Date{}
	}
	return s.qualified(p.date())
}

func (s *scanner) qualified(d model.Date) model.Date {
	if s.qualifier != 0 {
		return d.WithQualifier(s.qualifier)
	}
	return d
}

// open reads "desde 2020" and "before 1936", and a dash at an end: "2020–".
func (s *scanner) open() model.Date {
	last := len(s.tokens) - 1
	if last > 0 && (s.marked(last, '–') || s.marked(last, '-')) {
		p, _ := s.part(s.tokens[:last])
		return model.Since(p.date())
	}
	if last == 0 || !s.tokens[0].isWord {
		return model.Date{}
	}
	p, ok := s.part(s.tokens[1:])
	d := p.date()
	first := s.tokens[0]
	switch {
	case !ok || d.IsZero() || !d.IsBounded():
	case first.word.is(sinceWord):
		if first.text == "after" || first.text == "despues" || first.text == "tras" || first.text == "depuis" {
			return model.Since(model.UnitAt(d.Latest+1, unitOf(d)))
		}
		return model.Since(d)
	case first.word.is(untilWord):
		if first.text == "antes" || first.text == "before" || first.text == "ante" {
			return model.Until(model.UnitAt(d.Earliest-1, unitOf(d)))
		}
		return model.Until(d)
	}
	return model.Date{}
}

func unitOf(d model.Date) model.Granularity {
	if d.To == model.NoGranularity {
		return d.Granularity
	}
	return model.GranularityDay
}

// interval reads two ends with a dash or a word between them; what one end does
// not say is the other's.
func (s *scanner) interval() model.Date {
	tokens := s.tokens
	if tokens[0].word.is(sinceWord) || tokens[0].text == "del" || tokens[0].text == "entre" || tokens[0].text == "between" {
		tokens = tokens[1:]
	}
	for at := 1; at+1 < len(tokens); at++ {
		if !isBetween(tokens, at) {
			continue
		}
		if d := yearsOnly(tokens, at); !d.IsZero() {
			return d
		}
		ambiguous := s.ambiguous
		left, ok := s.part(tokens[:at])
		right, fine := s.part(tokens[at+1:])
		if ok && fine {
			left.inherit(&right)
			if d := model.Interval(left.date(), right.date()); !d.IsZero() {
				return d
			}
		}
		s.ambiguous = ambiguous
	}
	return model.Date{}
}

// yearsOnly reads "1936–39" and "2024/25", the last two figures of a year that is
// no month.
func yearsOnly(tokens []token, at int) model.Date {
	if len(tokens) != 3 || at != 1 || tokens[0].digits != 4 || tokens[2].digits != 2 {
		return model.Date{}
	}
	first, last := int(tokens[0].value), int(tokens[2].value)
	if last <= 12 || last <= first%100 {
		return model.Date{}
	}
	return model.Interval(model.YearDate(first), model.YearDate(first-first%100+last))
}

// isBetween reports whether the token at at parts two ends.
func isBetween(tokens []token, at int) bool {
	t := &tokens[at]
	if t.word.is(spanWord) || t.mark == '–' {
		return true
	}
	if t.mark != '-' && t.mark != '/' {
		return false
	}
	if t.space && tokens[at+1].space {
		return true
	}
	before, after := &tokens[at-1], &tokens[at+1]
	if t.mark == '/' {
		return len(tokens) == 3 && before.digits == 4 && after.value > 12
	}
	if before.word.is(monthWord) && after.word.is(monthWord) {
		return true
	}
	if before.digits == 0 || after.digits == 0 {
		return false
	}
	if before.digits == 4 && after.digits == 4 || len(tokens) == 3 && before.digits == 4 && after.value > 12 {
		return true
	}
	dashes, others := 0, 0
	for i := range tokens {
		switch {
		case tokens[i].mark == '-':
			dashes++
		case tokens[i].mark == '/' || tokens[i].mark == '.' || tokens[i].word.is(monthWord):
			others++
		}
	}
	return dashes == 1 && others > 0
}

// part is what one end of a date says: 0 for what it does not.
type part struct {
	year, month, day      int
	season, quarter, half int
	hasYear, decade       bool
}

// inherit completes both ends of an interval with each other.
func (p *part) inherit(to *part) {
	switch {
	case !p.hasYear && to.hasYear:
		p.year, p.hasYear = to.year, true
	case !to.hasYear && p.hasYear:
		to.year, to.hasYear = p.year, true
	}
	if p.day > 0 && p.month == 0 {
		p.month = to.month
	}
	if to.day > 0 && to.month == 0 {
		to.month = p.month
	}
}

func (p *part) date() model.Date {
	switch {
	case !p.hasYear:
		return model.Date{}
	case p.decade:
		return model.DecadeDate(p.year)
	case p.season > 0:
		return model.SeasonDate(p.year, 20+p.season)
	case p.quarter > 0:
		return model.QuarterDate(p.year, p.quarter)
	case p.half > 0:
		return model.HalfDate(p.year, p.half)
	case p.day > 0:
		if !model.ValidDay(p.year, p.month, p.day) {
			return model.Date{}
		}
		return model.DayDate(p.year, p.month, p.day)
	case p.month > 0:
		return model.MonthDate(p.year, p.month)
	}
	return model.YearDate(p.year)
}

// fields is what the tokens of a part hold, before their places tell what each is.
type fields struct {
	figures        [4]token
	n              int
	sign           rune // the mark between the first two
	month, ordinal int
	monthAt        int // how many figures stand before the month
	season         int
	quarter, half  bool
	decade, before bool
	negative       bool
}

// part reads tokens that are one date or a part of one, and nothing else.
func (s *scanner) part(tokens []token) (part, bool) {
	var f fields
	for at := range tokens {
		var ok bool
		switch t := &tokens[at]; {
		case t.digits > 0:
			ok = f.figure(t)
		case t.isWord:
			ok = f.word(tokens, at)
		default:
			ok = f.mark(t, at)
		}
		if !ok {
			return part{}, false
		}
	}
	return s.settle(&f)
}

func (f *fields) figure(t *token) bool {
	if f.n == len(f.figures) {
		return false
	}
	f.figures[f.n] = *t
	f.n++
	return true
}

func (f *fields) mark(t *token, at int) bool {
	switch t.mark {
	case '-', '–':
		if at == 0 {
			f.negative = true
			return true
		}
	case ',', '.', '/', '\'', '’', 'º', 'ª', '°', '(', ')', '·', '|', ';':
	default:
		return false
	}
	if f.n == 1 && f.sign == 0 {
		f.sign = t.mark
	}
	return true
}

func (f *fields) word(tokens []token, at int) bool {
	t := &tokens[at]
	m := t.word
	short := len(t.text) == 1
	beside := at > 0 && tokens[at-1].digits > 0 && !t.space
	before := at+1 < len(tokens) && tokens[at+1].digits == 1 && !tokens[at+1].space
	switch {
	case m.is(monthWord) && f.month == 0:
		f.month, f.monthAt = int(m.number), f.n
	case m.is(seasonWord) && f.season == 0:
		f.season = int(m.number)
	case m.is(decadeWord) && (!short || beside && tokens[at-1].digits == 4):
		f.decade = true
	case m.is(quarterWord) && (!short || beside && tokens[at-1].digits == 1 || before):
		f.quarter = true
	case m.is(halfWord) && (!short || beside && tokens[at-1].digits == 1 || before):
		f.half = true
	case m.is(beforeEra):
		f.before = true
	case m.is(ordinalWord):
		f.ordinal = int(m.number)
	case m.is(afterEra), m.is(fillerWord), m.is(clockWord), m.is(weekdayWord):
		if f.n == 1 && f.sign == 0 {
			f.sign = ' '
		}
	default:
		return false
	}
	return true
}

// settle tells by their places what the figures are.
func (s *scanner) settle(f *fields) (part, bool) {
	var p part
	p.month, p.season = f.month, f.season
	ok := true
	switch {
	case f.quarter || f.half:
		ok = f.division(&p)
	case f.month > 0:
		ok = f.aroundMonth(&p)
	case f.season > 0, f.decade:
		ok = f.n == 1 && f.figures[0].digits == 4
		p.setYear(f.figures[0])
		p.decade = f.decade
		if p.decade && p.year%10 != 0 {
			ok = false
		}
	default:
		ok = s.figuresAlone(f, &p)
	}
	if f.before || f.negative {
		if !p.hasYear || p.year == 0 || f.negative && f.n > 1 {
			return part{}, false
		}
		p.year = 1 - p.year
	}
	return p, ok
}

func (p *part) setYear(t token) { p.year, p.hasYear = int(min(t.value, 1<<40)), true }

// division reads a quarter or half: "1T 2024", "2024 Q3", "primer semestre de 2024".
func (f *fields) division(p *part) bool {
	number := f.ordinal
	for _, t := range f.figures[:f.n] {
		switch {
		case t.digits == 4 && !p.hasYear:
			p.setYear(t)
		case t.digits == 1 && number == 0:
			number = int(t.value)
		default:
			return false
		}
	}
	if f.quarter {
		p.quarter = number
		return number >= 1 && number <= 4 && p.hasYear
	}
	p.half = number
	return number >= 1 && number <= 2 && p.hasYear
}

// aroundMonth reads the figures that stand with a month's name: a year has four,
// or comes after the day.
func (f *fields) aroundMonth(p *part) bool {
	if f.ordinal == 1 && f.n <= 1 {
		p.day = 1 // primero de mayo
	}
	switch f.n {
	case 0:
		return true
	case 1:
		if t := f.figures[0]; t.digits <= 2 && t.value >= 1 && t.value <= 31 && p.day == 0 {
			p.day = int(t.value)
		} else {
			p.setYear(t)
			if t.digits <= 2 && !f.before {
				p.year = twoDigits(p.year)
			}
		}
		return true
	case 2:
		day, year := f.figures[0], f.figures[1]
		if day.digits > 2 {
			day, year = year, day
		}
		if day.digits > 2 || day.value == 0 || year.digits <= 2 && f.monthAt == 2 {
			return false // "19-21 de junio" has no year
		}
		p.day = int(day.value)
		p.setYear(year)
		if year.digits <= 2 && !f.before {
			p.year = twoDigits(p.year)
		}
		return year.digits <= 4 && year.digits != 3 || f.before
	}
	return false
}
