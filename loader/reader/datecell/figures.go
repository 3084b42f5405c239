package datecell

import "hito/model"

// figuresAlone reads a date without words.
func (s *scanner) figuresAlone(f *fields, p *part) bool {
	a, b, c := f.figures[0], f.figures[1], f.figures[2]
	switch f.n {
	case 1:
		return f.one(p, a)
	case 2:
		switch {
		case a.digits == 4 && b.digits <= 2:
			p.setYear(a)
			p.month = int(b.value)
			return p.month >= 1 && p.month <= 12
		case a.digits <= 2 && b.digits == 4 && (f.sign == ',' || f.sign == ' '):
			p.day = int(a.value)
			p.setYear(b)
			return p.day >= 1 && p.day <= 31
		case a.digits <= 2 && b.digits == 4:
			p.setYear(b)
			p.month = int(a.value)
			return p.month >= 1 && p.month <= 12
		case a.digits <= 2 && b.digits <= 2 && f.sign != 0:
			return s.dayAndMonth(p, int(a.value), int(b.value), f.sign)
		}
	case 3:
		switch {
		case a.digits == 4 && b.digits <= 2 && c.digits <= 2:
			p.setYear(a)
			p.month, p.day = int(b.value), int(c.value)
			return model.ValidDay(p.year, p.month, p.day)
		case a.digits <= 2 && b.digits <= 2 && (c.digits == 4 || c.digits == 2):
			p.setYear(c)
			if c.digits == 2 {
				p.year = twoDigits(p.year)
			}
			return s.dayAndMonth(p, int(a.value), int(b.value), f.sign)
		}
	}
	return false
}

// one reads a single number: a year, a day for the other end of an interval, or
// a whole date without marks.
func (f *fields) one(p *part, t token) bool {
	switch {
	case t.digits == 4, t.digits <= 3 && (f.before || f.negative):
		p.setYear(t)
		return true
	case t.digits <= 2:
		p.day = int(t.value)
		return p.day >= 1 && p.day <= 31
	case t.digits == 8, t.digits == 12, t.digits == 14:
		n := int(t.value)
		for digits := t.digits; digits > 8; digits -= 2 {
			n /= 100
		}
		p.year, p.month, p.day, p.hasYear = n/10000, n/100%100, n%100, true
		return p.year >= 1000 && model.ValidDay(p.year, p.month, p.day)
	case t.digits == 10, t.digits == 13, t.digits == 16:
		n := t.value
		for n >= lastUnix {
			n /= 1000
		}
		p.year, p.month, p.day = model.Day(n / 86400).Civil()
		p.hasYear = n >= firstUnix
		return p.hasYear
	}
	return false
}

// dayAndMonth decides which is which: by size, by the column's order, or by a
// stop between them, which only countries that write the day first have.
func (s *scanner) dayAndMonth(p *part, a, b int, sign rune) bool {
	p.day, p.month = a, b
	switch {
	case a == b && a <= 12, b <= 12 && a > 12 && a <= 31:
	case a <= 12 && b > 12 && b <= 31:
		p.day, p.month = b, a
	case a > 12 || b > 12 || a == 0 || b == 0:
		return false
	case sign == '.' && s.order == NoOrder:
	case s.order == NoOrder:
		s.ambiguous = true
		return false
	case s.order == MonthFirst:
		p.day, p.month = b, a
	}
	return !p.hasYear || model.ValidDay(p.year, p.month, p.day)
}

// OrderOf is the order in which a language's people write the day and the month:
// the day first in all that hito tells but English, which has both. NoOrder too
// where the language ("es", "pt-BR", "" for unknown) is none that is known.
func OrderOf(language string) Order {
	if len(language) < 2 {
		return NoOrder
	}
	switch language[:2] {
	case "es", "pt", "fr", "it", "ca", "gl", "de", "ru", "uk":
		return DayFirst
	}
	return NoOrder
}

// Column gathers what the cells of one column say of the order of day and month.
type Column struct {
	dayFirst, monthFirst int
	// How many steps from one cell to the next go forward and back, were the day
	// or the month first.
	forward, back [2]int
	last          [2]model.Day
	pairs         int
}

// See takes in the next cell.
func (c *Column) See(cell string) {
	a, b, year, ok := pair(trim(cell))
	if !ok {
		return
	}
	switch {
	case a > 12 && a <= 31 && b <= 12:
		c.dayFirst++
	case b > 12 && b <= 31 && a <= 12:
		c.monthFirst++
	}
	days := [2]model.Day{model.DayOf(year, b, a), model.DayOf(year, a, b)}
	if c.pairs++; c.pairs > 1 {
		for i, day := range days {
			switch {
			case day > c.last[i]:
				c.forward[i]++
			case day < c.last[i]:
				c.back[i]++
			}
		}
	}
	c.last = days
}

// Order is the column's: what every cell that can be read in one way only says,
// and else the one in which the column is sorted, if it is in one alone. It is
// NoOrder where they disagree.
func (c *Column) Order() Order {
	switch {
	case c.dayFirst > 0 && c.monthFirst == 0:
		return DayFirst
	case c.monthFirst > 0 && c.dayFirst == 0:
		return MonthFirst
	case c.dayFirst > 0 || c.pairs < 3:
		return NoOrder
	}
	sorted := func(i int) bool { return (c.forward[i] == 0) != (c.back[i] == 0) }
	switch {
	case sorted(0) && !sorted(1):
		return DayFirst
	case sorted(1) && !sorted(0):
		return MonthFirst
	}
	return NoOrder
}

// Mixed reports whether some cells have the day first and some the month.
func (c *Column) Mixed() bool { return c.dayFirst > 0 && c.monthFirst > 0 }

// Needed reports whether any cell seen is of figures alone with the day and the
// month before the year.
func (c *Column) Needed() bool { return c.pairs > 0 }

// pair reads the figures at the beginning of "03/05/2024 10:00".
func pair(cell string) (a, b, year int, ok bool) {
	var n [3]int
	at := 0
	for i := range n {
		start := at
		for at < len(cell) && at-start < 5 && '0' <= cell[at] && cell[at] <= '9' {
			n[i] = 10*n[i] + int(cell[at]-'0')
			at++
		}
		if at == start || i < 2 && (at-start > 2 || at == len(cell) || cell[at] != '/' && cell[at] != '-' && cell[at] != '.') {
			return 0, 0, 0, false
		}
		if i == 2 && at-start == 2 {
			n[2] = twoDigits(n[2])
		}
		at++
	}
	return n[0], n[1], n[2], true
}
