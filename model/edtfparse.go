package model

import (
	"fmt"
	"strings"
)

// DateError says what is wrong with a date that is no EDTF.
type DateError struct {
	// Text is the whole date, Part the part of it that is wrong.
	Text, Part string
	// Expected says what would be right in its place.
	Expected string
}

// Error is one line: `bad date "2024-13": "13": expected a month ...`.
func (e *DateError) Error() string {
	if e.Part == e.Text {
		return fmt.Sprintf("bad date %q: expected %s", e.Text, e.Expected)
	}
	return fmt.Sprintf("bad date %q: %q: expected %s", e.Text, e.Part, e.Expected)
}

// What each part of a date may be.
const (
	expectDate      = "a date such as 2024-06-30, 2024-06, 2024, 199X or 2024-06/2024-08"
	expectYear      = "a year of four digits, as in 0044, -0043, 199X or 20XX (longer years begin with Y)"
	expectLongYear  = "Y and a year of five to nine digits, as in Y17000"
	expectMonth     = "a month 01 to 12, a season 21 to 32, a quarter 33 to 36, four months 37 to 39, a half 40 or 41, or XX"
	expectOnlyMonth = "a month 01 to 12 before the day"
	expectDay       = "a day of that month in two digits, or XX"
	expectTime      = "a time such as T10:30, T10:30:00Z or T10:30:00+02:00"
	expectEnd       = "nothing after the date but one of ~ ? %"
	expectNoXYear   = "no month or day after a year with unknown digits"
	expectOneSlash  = "one / between two dates"
	expectOrder     = "an interval that ends no earlier than it begins"
	expectOneEnd    = "a date at one end of the / at least, or ../.."
	expectBareOpen  = "an open end without ~ ? %"
)

// ParseEDTF reads a date in EDTF (ISO 8601-2:2019): levels 0 and 1, and of level
// 2 what a chronology needs. Its forms:
//
//	2024-06-30 2024-06 2024     a day, a month, a year
//	2024-06-30T10:30:00Z        the day as written; the time is dropped
//	-0043-03-15 0000            years before 1: 1 BC is 0000, 44 BC is -0043
//	Y170000002 Y-17000          years beyond four digits
//	199X 20XX 1XXX              decade, century, millennium of these digits
//	2024-XX 2024-06-XX          a month of 2024, a day of June: which, is not known
//	2024-XX-XX                  a day of 2024: which, is not known
//	2024-21 ... 2024-24         spring, summer, autumn, winter (see SeasonDate);
//	                            25 to 28 northern, 29 to 32 southern
//	2024-33 ... 2024-41         quarters, four months (37), halves (40)
//	2024-06~ 2024? 2024-06-30%  approximate, uncertain, both
//	2024-06/2024-08-15          an interval, each end with its own qualifier
//	../2024 2024/.. ../..       open ends; /2024 and 2024/ (an end that is not
//	                            known) are read as open
//
// At an end of an interval an unknown month or day is the whole year or month.
// The date is Canonical; an error is a *DateError.
func ParseEDTF(text string) (Date, error) {
	left, right, isInterval := strings.Cut(text, "/")
	if !isInterval {
		return parseUnit(text, text)
	}
	if at := strings.IndexByte(right, '/'); at >= 0 {
		return Date{}, &DateError{text, right[at:], expectOneSlash}
	}
	if text == "/" || len(text) < 4 && (left == ".." || right == "..") {
		return Date{}, &DateError{text, text, expectOneEnd}
	}
	from, err := parseEnd(text, left, OpenPast)
	if err != nil {
		return Date{}, err
	}
	to, err := parseEnd(text, right, OpenFuture)
	if err != nil {
		return Date{}, err
	}
	d := join(from.left(), to.right())
	if d.IsZero() {
		return Date{}, &DateError{text, text, expectOrder}
	}
	return d, nil
}

// parseEnd reads one end of an interval; open is what it is where it is open.
func parseEnd(text, part string, open Day) (Date, error) {
	if part == "" || part == ".." {
		return Date{Earliest: open, Latest: open}, nil
	}
	if strings.HasPrefix(part, "..") {
		return Date{}, &DateError{text, part, expectBareOpen}
	}
	d, err := parseUnit(text, part)
	if in, ok := d.unspecifiedIn(); err == nil && ok && d.isUnspecified() {
		d.Granularity = in
	}
	return d, err
}

// parseUnit reads one calendar unit, which is the whole text or an end of it.
func parseUnit(text, part string) (Date, error) {
	bare, qualifier := cutQualifier(part)
	var d Date
	var expected string
	switch {
	case bare == "":
		return Date{}, &DateError{text, part, expectDate}
	case bare[0] == 'Y':
		d, part, expected = parseLongYear(bare)
	default:
		d, part, expected = parseShort(bare)
	}
	if expected != "" {
		if part == "" { // something is missing at the end
			part = bare
		}
		return Date{}, &DateError{text, part, expected}
	}
	d.Qualifier = qualifier
	return d, nil
}

func cutQualifier(text string) (string, Qualifier) {
	if text == "" {
		return text, 0
	}
	switch bare := text[:len(text)-1]; text[len(text)-1] {
	case '~':
		return bare, Approximate
	case '?':
		return bare, Uncertain
	case '%':
		return bare, Approximate | Uncertain
	}
	return text, 0
}

// parseLongYear reads "Y17000". Where it fails it gives, as parseShort does, the
// part that is wrong and what was expected of it.
func parseLongYear(text string) (d Date, part, expected string) {
	digits, sign := text[1:], 1
	if strings.HasPrefix(digits, "-") {
		digits, sign = digits[1:], -1
	}
	year, ok := number(digits)
	if !ok || len(digits) < 5 || len(digits) > 9 || isShortYear(year) {
		return Date{}, text, expectLongYear
	}
	return YearDate(sign * year), "", ""
}

// parseShort reads a date whose year has four digits.
func parseShort(text string) (d Date, part, expected string) {
	negative := text[0] == '-'
	rest := text
	if negative {
		rest = text[1:]
	}
	digits, tail := cutAt(rest, 4)
	block, unknown := parseYear(digits, negative)
	if unknown < 0 || tail != "" && tail[0] != '-' {
		return Date{}, yearPart(text), expectYear
	}
	if tail == "" {
		return block, "", ""
	}
	if unknown > 0 {
		return Date{}, tail[1:], expectNoXYear
	}
	year, _, _ := block.Earliest.Civil()
	month, tail := cutAt(tail[1:], 2)
	if tail != "" && tail[0] != '-' {
		return Date{}, month + tail, expectMonth
	}
	if tail == "" {
		if d = parseMonth(year, month); d.IsZero() {
			return d, month, expectMonth
		}
		return d, "", ""
	}
	day, tail := cutAt(tail[1:], 2)
	if tail != "" && tail[0] != 'T' {
		return Date{}, tail, expectEnd
	}
	if d, part, expected = parseDay(year, month, day); expected == "" && tail != "" {
		if d.isUnspecified() || !isTime(tail[1:]) {
			return Date{}, tail, expectTime
		}
	}
	return d, part, expected
}

// yearPart is what stands in the year's place, to name it in an error.
func yearPart(text string) string {
	if at := strings.IndexByte(text[1:], '-'); at >= 0 {
		return text[:at+1]
	}
	return text
}

// parseYear reads four digits, the last ones of which may be X: the year, or
// the decade, century or millennium, and how many are X; -1 where it is none.
func parseYear(digits string, negative bool) (Date, int) {
	known := strings.TrimRight(digits, "X")
	unknown := len(digits) - len(known)
	year, ok := number(known)
	if !ok || len(digits) != 4 || negative && year == 0 && unknown == 0 {
		return Date{}, -1
	}
	g := [...]Granularity{GranularityYear, GranularityDecade, GranularityCentury, GranularityMillennium}[unknown]
	for range unknown {
		year *= 10
	}
	switch {
	case negative && year == 0:
		year = -1 // -000X and the like, whose year 0 is 000X's
	case negative:
		year = -year
	}
	return blockDate(year, g), unknown
}

func parseMonth(year int, text string) Date {
	if text == "XX" {
		return Unspecified(YearDate(year), GranularityMonth)
	}
	n, ok := number(text)
	switch {
	case !ok || len(text) != 2:
	case n <= 12:
		return MonthDate(year, n)
	case n >= codeSpring && n < codeQuarter:
		return SeasonDate(year, n)
	case n >= codeQuarter && n < codeFourMonths:
		return QuarterDate(year, n-codeQuarter+1)
	case n >= codeFourMonths && n < codeHalf:
		return FourMonthsDate(year, n-codeFourMonths+1)
	case n >= codeHalf && n <= codeLast:
		return HalfDate(year, n-codeHalf+1)
	}
	return Date{}
}

func parseDay(year int, month, day string) (d Date, part, expected string) {
	if month == "XX" {
		if day != "XX" {
			return Date{}, day, "XX as the day of an unknown month"
		}
		return Unspecified(YearDate(year), GranularityDay), "", ""
	}
	m, ok := number(month)
	if !ok || len(month) != 2 || m < 1 || m > 12 {
		return Date{}, month, expectOnlyMonth
	}
	if day == "XX" {
		return Unspecified(MonthDate(year, m), GranularityDay), "", ""
	}
	n, ok := number(day)
	if d = DayDate(year, m, n); !ok || len(day) != 2 || d.IsZero() {
		return Date{}, day, expectDay
	}
	return d, "", ""
}

// isTime reports whether text is a time of day, with or without seconds, their
// fraction, and a zone: "10:30", "10:30:00.5Z", "24:00:00", "10:30:00-03".
func isTime(text string) bool {
	hour, rest, ok := clockPart(text, 24)
	if !ok || rest == "" || rest[0] != ':' {
		return false
	}
	minute, rest, ok := clockPart(rest[1:], 59)
	second := 0
	if ok && strings.HasPrefix(rest, ":") {
		second, rest, ok = clockPart(rest[1:], 60)
		if ok && len(rest) > 1 && (rest[0] == '.' || rest[0] == ',') {
			fraction := strings.TrimLeft(rest[1:], "0123456789")
			ok = len(fraction) < len(rest)-1
			rest = fraction
		}
	}
	if !ok || hour == 24 && minute+second > 0 {
		return false
	}
	return isZone(rest)
}

func isZone(text string) bool {
	if text == "" || text == "Z" {
		return true
	}
	if text[0] != '+' && text[0] != '-' {
		return false
	}
	_, rest, ok := clockPart(text[1:], 23)
	if !ok || rest == "" {
		return ok
	}
	_, rest, ok = clockPart(strings.TrimPrefix(rest, ":"), 59)
	return ok && rest == ""
}

// clockPart reads two digits, up to most, and gives the rest.
func clockPart(text string, most int) (n int, rest string, ok bool) {
	digits, rest := cutAt(text, 2)
	n, ok = number(digits)
	return n, rest, ok && len(digits) == 2 && n <= most
}

// number reads up to nine decimal digits and nothing else.
func number(digits string) (int, bool) {
	n := 0
	for i := range len(digits) {
		c := digits[i] - '0'
		if c > 9 || i >= 9 {
			return 0, false
		}
		n = n*10 + int(c)
	}
	return n, digits != ""
}

// cutAt splits text after n bytes, or at its end.
func cutAt(text string, n int) (string, string) {
	n = min(n, len(text))
	return text[:n], text[n:]
}
