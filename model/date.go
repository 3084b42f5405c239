package model

// Day counts days since 1970-01-01 in the proleptic Gregorian calendar.
type Day int64

// The two open ends. They sort before and after every real day.
const (
	OpenPast   Day = -1 << 62
	OpenFuture Day = 1 << 62
)

// Granularity is the unit that the words of a date speak in, finest first.
type Granularity uint8

// The granularities. Weeks and weekends have no EDTF form: they print as a
// range of days.
const (
	NoGranularity Granularity = iota
	GranularityDay
	GranularityWeekend
	GranularityWeek
	GranularityMonth
	GranularityQuarter
	GranularitySeason
	GranularityFourMonths
	GranularityHalf
	GranularityYear
	GranularityDecade
	GranularityCentury
	GranularityMillennium
)

var granularityNames = [...]string{"", "day", "weekend", "week", "month", "quarter", "season", "quadrimester", "half",
	"year", "decade", "century", "millennium"}

// String is the name used in JSON Lines, "" for NoGranularity.
func (g Granularity) String() string {
	if int(g) >= len(granularityNames) {
		return ""
	}
	return granularityNames[g]
}

// Qualifier says how sure the source is of a date (EDTF ~ and ?).
type Qualifier uint8

// The EDTF qualifiers; both together print as %.
const (
	Approximate Qualifier = 1 << iota
	Uncertain
)

// String is the EDTF mark: "~", "?", "%" for both, "" for neither.
func (q Qualifier) String() string {
	return [...]string{"", "~", "?", "%"}[q&(Approximate|Uncertain)]
}

// Date is a calendar interval: the first and the last day on which the thing
// can have happened, both included. The zero Date is no date at all.
type Date struct {
	// Earliest and Latest are the ends, OpenPast and OpenFuture where open.
	Earliest, Latest Day
	// Granularity is the unit of the words, or of the left end of an interval.
	Granularity Granularity
	// To is the unit of an interval's right end; NoGranularity where the date
	// is one calendar unit ("2024-06") and not an interval ("2024-06/2024-08").
	To Granularity
	// Qualifier belongs to the whole, or to the left end of an interval;
	// ToQualifier to the right end.
	Qualifier, ToQualifier Qualifier
}

// IsZero reports whether d is no date at all.
func (d Date) IsZero() bool { return d == Date{} }

// IsDay reports whether d is exactly one day.
func (d Date) IsDay() bool { return !d.IsZero() && d.Earliest == d.Latest }

// IsBounded reports whether both ends are known days.
func (d Date) IsBounded() bool {
	return !d.IsZero() && d.Earliest != OpenPast && d.Latest != OpenFuture
}

// Days is the number of days that d spans, or 0 where an end is open.
func (d Date) Days() int {
	if !d.IsBounded() {
		return 0
	}
	return int(d.Latest-d.Earliest) + 1
}
