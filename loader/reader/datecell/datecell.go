// Package datecell reads the dates of forms: the cells of a table, the fields of
// a feed, a front matter. The whole cell is one date, in whatever form programs
// and people write one: "2024-06-19T10:00:00+02:00", "Wed, 19 Jun 24 10:00 GMT",
// "19/06/2024", "19 de junio de 2024", "19–21 June 2024", "c. 1850", "1936-39",
// EDTF. It is not for dates in prose, which are timex's, and knows no reference
// date: what does not say its year is not read.
package datecell

import (
	"strings"
	"sync"

	"hito/model"
)

// Order is how a column writes dates of figures alone, such as 03/05/2024.
type Order uint8

// The orders.
const (
	NoOrder    Order = iota // not known: what can be read in two ways is not read
	DayFirst                // 03/05/2024 is 3 May
	MonthFirst              // 03/05/2024 is 5 March
)

// Outcome is what became of a cell.
type Outcome uint8

// The outcomes.
const (
	Read      Outcome = iota
	Empty             // blank, or a word for that: "s/f", "n/a", "sin fecha"
	Ambiguous         // two orders of day and month give two dates
	Unreadable
)

// maxCell is the length of the longest cell that is looked at, in bytes.
const maxCell = 160

// Parse reads a cell that is a date and nothing else; a clock time and a weekday
// may stand with it, and are dropped: the day is the one written, whatever the
// zone.
func Parse(cell string, order Order) (model.Date, Outcome) {
	cell = trim(cell)
	if cell == "" {
		return model.Date{}, Empty
	}
	if len(cell) > maxCell {
		return model.Date{}, Unreadable
	}
	if d, ok := edtf(cell); ok {
		return d, Read
	}
	s := scanners.Get().(*scanner)
	defer scanners.Put(s)
	if !s.tokenize(cell) {
		return model.Date{}, Unreadable
	}
	if s.isBlank() {
		return model.Date{}, Empty
	}
	s.order, s.ambiguous, s.qualifier = order, false, 0
	d := s.date()
	switch {
	case !d.IsZero():
		return d, Read
	case s.ambiguous:
		return d, Ambiguous
	}
	return d, Unreadable
}

// scanners are lent to Parse.
var scanners = sync.Pool{New: func() any { return new(scanner) }}

// trim is the cell without white space and the quotes and brackets around it.
func trim(cell string) string {
	cell = strings.Trim(cell, " \t\r\n\u00a0\u200b\ufeff\"'“”«»,;")
	if n := len(cell); n > 2 && (cell[0] == '[' && cell[n-1] == ']' || cell[0] == '(' && cell[n-1] == ')') {
		return strings.TrimSpace(cell[1 : n-1])
	}
	return cell
}

// rangesBefore is the year before which "1936-39" is four years and not the last
// part of three of 1936 in the codes of EDTF, which print quarters so.
const rangesBefore = 2000

// edtf reads EDTF. A year and two figures beyond the seasons' codes are years
// where EDTF's own reading is unlikely.
func edtf(cell string) (model.Date, bool) {
	if b := cell[0]; b > '9' && b != 'Y' {
		return model.Date{}, false
	}
	d, err := model.ParseEDTF(cell)
	if err != nil {
		return model.Date{}, false
	}
	if len(cell) == len("1936-39") && cell[4] == '-' {
		first, last := atoi(cell[:4]), atoi(cell[5:])
		if first > 0 && first < rangesBefore && last > 24 && last > first%100 {
			return model.Interval(model.YearDate(first), model.YearDate(first-first%100+last)), true
		}
	}
	return d, true
}

// atoi is the value of figures, -1 where there are others.
func atoi(s string) int {
	n := 0
	for _, b := range []byte(s) {
		if b < '0' || b > '9' || n > 1e12 {
			return -1
		}
		n = n*10 + int(b-'0')
	}
	return n
}

// The moments of Unix time that are taken for dates: 1973 to 2100, in seconds.
const (
	firstUnix = 100_000_000
	lastUnix  = 4_102_444_800
)

func atoi64(s string) int64 {
	if len(s) > 19 || s == "" {
		return -1
	}
	var n int64
	for _, b := range []byte(s) {
		if b < '0' || b > '9' {
			return -1
		}
		n = n*10 + int64(b-'0')
	}
	return n
}

// TwoDigits is the year of two figures: 69 to 99 are 1969 to 1999, the rest 2000
// to 2068 (POSIX strptime).
func twoDigits(year int) int {
	if year >= 69 {
		return 1900 + year
	}
	return 2000 + year
}
