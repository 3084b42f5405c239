package model

// unit is one calendar unit: its days, and the year and number that name it
// (the month, the quarter, the season's code; 0 where the year is enough).
type unit struct {
	first, last  Day
	year, number int
}

// Codes of ISO 8601-2 for parts of a year, in the place of a month.
const (
	codeSpring       = 21 // 21 to 24: the seasons, northern here
	codeNorthern     = 25 // 25 to 28: northern seasons, said to be so
	codeSouthern     = 29 // 29 to 32: southern seasons
	codeQuarter      = 33 // 33 to 36
	codeFourMonths   = 37 // 37 to 39, "quadrimesters"
	codeHalf         = 40 // 40 to 41, "semestrals"
	codeLast         = 41
	monthsInQuarter  = 3
	monthsInFour     = 4
	monthsInHalfYear = 6
)

// seasonStarts are the first days of the northern seasons 21 to 24, as month
// and day: the solstices and equinoxes to the day. Winter ends in the next
// year.
var seasonStarts = [...]struct{ month, day int }{{3, 21}, {6, 21}, {9, 23}, {12, 21}}

// UnitAt is the calendar unit of the granularity g that the day lies in: its
// month, its ISO week (Monday to Sunday), its season, its decade. It is zero
// for an open end, for NoGranularity, and for a weekend on a weekday; beyond
// four-digit years it is the year.
//
// Decades, centuries and millennia are those of the digits, as EDTF writes
// them (199X, 18XX): 1800 to 1899 is a century, and so is -0199 to -0100.
func UnitAt(day Day, g Granularity) Date {
	u, ok := unitAt(day, g)
	if !ok {
		return Date{}
	}
	return Date{Earliest: u.first, Latest: u.last, Granularity: g}.Canonical()
}

func unitAt(day Day, g Granularity) (unit, bool) {
	if day.IsOpen() {
		return unit{}, false
	}
	switch g {
	case GranularityDay:
		year, _, _ := day.Civil()
		return unit{first: day, last: day, year: year}, true
	case GranularityWeek, GranularityWeekend:
		return weekAt(day, g)
	}
	year, month, dayOfMonth := day.Civil()
	switch g {
	case GranularityMonth:
		return months(year, month, 1, month), true
	case GranularityQuarter:
		return partOfYear(year, month, monthsInQuarter, codeQuarter), true
	case GranularityFourMonths:
		return partOfYear(year, month, monthsInFour, codeFourMonths), true
	case GranularityHalf:
		return partOfYear(year, month, monthsInHalfYear, codeHalf), true
	case GranularitySeason:
		if month < 3 || month == 3 && dayOfMonth < 21 {
			return season(year-1, codeSpring+3), true
		}
		number := codeSpring
		for _, start := range seasonStarts[1:] {
			if month > start.month || month == start.month && dayOfMonth >= start.day {
				number++
			}
		}
		return season(year, number), true
	case GranularityYear:
		return years(year, year), true
	case GranularityDecade, GranularityCentury, GranularityMillennium:
		return years(digitBlock(year, yearsIn(g))), true
	}
	return unit{}, false
}

func weekAt(day Day, g Granularity) (unit, bool) {
	monday := day - Day(day.Weekday()-1)
	first := monday
	if g == GranularityWeekend {
		first += 5
	}
	year, _, _ := first.Civil()
	return unit{first: first, last: monday + 6, year: year}, day >= first
}

// months is the unit of count months from the given one.
func months(year, month, count, number int) unit {
	return unit{first: DayOf(year, month, 1), last: DayOf(year, month+count, 1) - 1, year: year, number: number}
}

// partOfYear is the part, of size months, that the month lies in; first is the
// code of the year's first part.
func partOfYear(year, month, size, first int) unit {
	part := (month - 1) / size
	return months(year, part*size+1, size, first+part)
}

// season is the northern season of the code 21 to 24 that begins in the year.
func season(year, code int) unit {
	at := code - codeSpring
	start, next, nextYear := seasonStarts[at], seasonStarts[(at+1)%4], year+(at+1)/4
	return unit{first: DayOf(year, start.month, start.day), last: DayOf(nextYear, next.month, next.day) - 1, year: year, number: code}
}

func years(first, last int) unit {
	return unit{first: DayOf(first, 1, 1), last: DayOf(last, 12, 31), year: first}
}

func yearsIn(g Granularity) int {
	switch g {
	case GranularityDecade:
		return 10
	case GranularityCentury:
		return 100
	case GranularityMillennium:
		return 1000
	}
	return 1
}

// digitBlock is the years whose digits but the last ones are those of year:
// 1990 to 1999 is 199X, -0049 to -0040 is -004X. Year 0 belongs to 000X, so
// that -000X is nine years, and every year lies in exactly one block.
func digitBlock(year, size int) (first, last int) {
	if year >= 0 {
		first = year - year%size
		return first, first + size - 1
	}
	last = year - year%size // towards zero
	return last - size + 1, min(last, -1)
}

// DayDate is one day; zero where there is no such day in four-digit years.
func DayDate(year, month, day int) Date {
	if !isShortYear(year) || !ValidDay(year, month, day) {
		return Date{}
	}
	return UnitAt(DayOf(year, month, day), GranularityDay)
}

// MonthDate is a month from 1 to 12.
func MonthDate(year, month int) Date { return partDate(year, month, 1, GranularityMonth) }

// QuarterDate is three months: the quarter 1 to 4 of the year.
func QuarterDate(year, quarter int) Date {
	return partDate(year, quarter, monthsInQuarter, GranularityQuarter)
}

// FourMonthsDate is four months: the part 1 to 3 of the year.
func FourMonthsDate(year, part int) Date {
	return partDate(year, part, monthsInFour, GranularityFourMonths)
}

// HalfDate is six months: the half 1 or 2 of the year.
func HalfDate(year, half int) Date { return partDate(year, half, monthsInHalfYear, GranularityHalf) }

// partDate is the nth part of a year whose parts have size months.
func partDate(year, n, size int, g Granularity) Date {
	if !isShortYear(year) || n < 1 || n > 12/size {
		return Date{}
	}
	return UnitAt(DayOf(year, (n-1)*size+1, 1), g)
}

// SeasonDate is a season by its EDTF code: 21 to 24 spring, summer, autumn and
// winter, meant for the north: 21 March to 20 June, to 22 September, to 20
// December, and to 20 March of the next year. 25 to 28 are the same; 29 to 32
// are the southern ones, so that 29 (spring) has the days of 23, and prints so.
func SeasonDate(year, code int) Date {
	switch {
	case !isShortYear(year):
		return Date{}
	case code >= codeSpring && code < codeNorthern:
	case code >= codeNorthern && code < codeSouthern:
		code -= codeNorthern - codeSpring
	case code >= codeSouthern && code < codeQuarter:
		code = codeSpring + (code-codeSouthern+2)%4
	default:
		return Date{}
	}
	u := season(year, code)
	return Date{Earliest: u.first, Latest: u.last, Granularity: GranularitySeason}
}

// YearDate is a year, of up to nine digits; year 0 exists, 44 BC is -43.
func YearDate(year int) Date {
	if year < -maxYear || year > maxYear {
		return Date{}
	}
	return UnitAt(DayOf(year, 1, 1), GranularityYear)
}

// DecadeDate is the decade of the digits that the year lies in: 1990 to 1999
// for 1990, and for 1994.
func DecadeDate(firstYear int) Date { return blockDate(firstYear, GranularityDecade) }

// CenturyDate is the century of the digits that the year lies in, as TIMEX3 and
// EDTF write it: 1800 to 1899, "18XX", for 1800 and for 1801, so the 19th
// century misses its year 1900.
func CenturyDate(firstYear int) Date { return blockDate(firstYear, GranularityCentury) }

// MillenniumDate is the thousand years of the digits: 1000 to 1999, "1XXX".
func MillenniumDate(firstYear int) Date { return blockDate(firstYear, GranularityMillennium) }

func blockDate(year int, g Granularity) Date {
	if !isShortYear(year) {
		return Date{}
	}
	return UnitAt(DayOf(year, 1, 1), g)
}

// WeekDate is the ISO week, Monday to Sunday, that the day lies in.
func WeekDate(monday Day) Date { return UnitAt(monday, GranularityWeek) }

// WeekendDate is the Saturday and Sunday of the day's week; the day is one of
// the two, else the date is zero.
func WeekendDate(saturday Day) Date { return UnitAt(saturday, GranularityWeekend) }

func isShortYear(year int) bool { return year >= -maxShortYear && year <= maxShortYear }
