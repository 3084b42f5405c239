package model

import "strconv"

// The years that a Date can name: nine digits either side of year 0. Only the
// four-digit ones have months and days in EDTF; beyond them a date is whole
// years ("Y170000002").
const (
	maxYear      = 999_999_999
	maxShortYear = 9999
)

// The first and the last day that a Date can name: 1 January and 31 December
// of those years. The longest shift is far beyond both.
const (
	minDay Day   = -365243219162
	maxDay Day   = 365241780471
	far    int64 = 1 << 40
)

// DayOf is the day of a civil date in the proleptic Gregorian calendar, where
// year 0 exists (1 BC is 0, 44 BC is -43). It normalises as time.Date does: 30
// February is 1 or 2 March, month 13 is the next January. Years beyond nine
// digits give an open end. ValidDay tells real dates from others.
func DayOf(year, month, day int) Day {
	y, m, n := int64(year), int64(month), int64(day)
	for _, part := range [...]int64{y, m, n} {
		if part < -far || part > far {
			return openAt(part)
		}
	}
	carry := floorDiv(m-1, 12)
	y, m = y+carry, m-carry*12
	d := dayOf(y, m, 1) + Day(n) - 1
	switch {
	case d < minDay:
		return OpenPast
	case d > maxDay:
		return OpenFuture
	}
	return d
}

// ValidDay reports whether year, month and day name a day of the calendar
// within the years that a Date can name.
func ValidDay(year, month, day int) bool {
	return year >= -maxYear && year <= maxYear && month >= 1 && month <= 12 && day >= 1 && day <= DaysInMonth(year, month)
}

// DaysInMonth is 28 to 31, or 0 where month is not 1 to 12.
func DaysInMonth(year, month int) int {
	switch {
	case month < 1 || month > 12:
		return 0
	case month == 2 && isLeap(year):
		return 29
	case month == 2:
		return 28
	case month == 4 || month == 6 || month == 9 || month == 11:
		return 30
	}
	return 31
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// Civil is the day's year, month and day of the month. An open end gives the
// first or the last day of the years that a Date can name.
func (d Day) Civil() (year, month, day int) {
	// Howard Hinnant, "chrono-compatible low-level date algorithms": eras of 400
	// years, years that begin in March.
	z := int64(min(max(d, minDay), maxDay)) + 719468
	era := floorDiv(z, 146097)
	dayOfEra := z - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	march := (5*dayOfYear + 2) / 153
	day = int(dayOfYear-(153*march+2)/5) + 1
	month = int(march) + 3
	if month > 12 {
		month -= 12
	}
	year = int(yearOfEra + era*400)
	if month <= 2 {
		year++
	}
	return year, month, day
}

// dayOf is the inverse of Civil; the date must be valid.
func dayOf(year, month, day int64) Day {
	if month <= 2 {
		year--
		month += 12
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := (153*(month-3)+2)/5 + day - 1
	return Day(era*146097 + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear - 719468)
}

// Weekday is the ISO day of the week: Monday is 1, Sunday 7.
func (d Day) Weekday() int {
	// 1970-01-01 was a Thursday.
	w := (int64(d)%7 + 3) % 7
	if w < 0 {
		w += 7
	}
	return int(w) + 1
}

// IsOpen reports whether d is an open end and no day.
func (d Day) IsOpen() bool { return d < minDay || d > maxDay }

// AddDays is the day n days on, or back; an open end stays open.
func (d Day) AddDays(n int) Day {
	switch shift := int64(n); {
	case d.IsOpen():
		return d
	case shift < -far || d+Day(shift) < minDay:
		return OpenPast
	case shift > far || d+Day(shift) > maxDay:
		return OpenFuture
	}
	return d + Day(n)
}

// AddMonths is the same day of the month n months on, or back, or the month's
// last day where it is shorter: 31 January and a month is 28 or 29 February.
// An open end stays open.
func (d Day) AddMonths(n int) Day { return d.addMonths(int64(n)) }

func (d Day) addMonths(n int64) Day {
	switch {
	case d.IsOpen():
		return d
	case n < -far || n > far:
		return openAt(n)
	}
	year, month, day := d.Civil()
	months := int64(year)*12 + int64(month) - 1 + n
	y := floorDiv(months, 12)
	if y < -maxYear || y > maxYear {
		return openAt(y)
	}
	m := months - y*12 + 1
	return dayOf(y, m, int64(min(day, DaysInMonth(int(y), int(m)))))
}

// AddYears is the same day n years on, or back; 29 February becomes the 28th
// where the year has none.
func (d Day) AddYears(n int) Day {
	return d.addMonths(12 * min(max(int64(n), -far), far))
}

// String is the day in ISO 8601 ("2025-10-27", "-0043-03-15", and with a sign
// beyond four digits: "+12025-10-27"), or ".." for an open end.
func (d Day) String() string { return string(d.appendTo(make([]byte, 0, 16))) }

func (d Day) appendTo(dst []byte) []byte {
	if d.IsOpen() {
		return append(dst, ".."...)
	}
	year, month, day := d.Civil()
	if year > maxShortYear {
		dst = append(dst, '+')
	}
	dst = appendYear(dst, year)
	dst = append(dst, '-')
	dst = appendTwo(dst, month)
	dst = append(dst, '-')
	return appendTwo(dst, day)
}

func appendYear(dst []byte, year int) []byte {
	if year < 0 {
		dst, year = append(dst, '-'), -year
	}
	for limit := 1000; limit > 1 && year < limit; limit /= 10 {
		dst = append(dst, '0')
	}
	return strconv.AppendInt(dst, int64(year), 10)
}

func appendTwo(dst []byte, n int) []byte { return append(dst, byte('0'+n/10), byte('0'+n%10)) }

// openAt is the open end on the side of n's sign.
func openAt(n int64) Day {
	if n < 0 {
		return OpenPast
	}
	return OpenFuture
}

// floorDiv divides, rounding down, not towards zero.
func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
