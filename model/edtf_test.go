package model

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func day(year, month, day int) Day { return DayOf(year, month, day) }

// edtfForms are the forms of ISO 8601-2 levels 0 and 1, then those of level 2
// that we read, with their days and what they print as ("" where the same).
var edtfForms = []struct {
	text        string
	first, last Day
	prints      string
}{
	// Level 0: dates, times, intervals.
	{"1991-08-19", day(1991, 8, 19), day(1991, 8, 19), ""},
	{"1991-08", day(1991, 8, 1), day(1991, 8, 31), ""},
	{"1991", day(1991, 1, 1), day(1991, 12, 31), ""},
	{"0000", day(0, 1, 1), day(0, 12, 31), ""},
	{"1991-08-19T06:15:30", day(1991, 8, 19), day(1991, 8, 19), "1991-08-19"},
	{"1991-08-19T06:15:30Z", day(1991, 8, 19), day(1991, 8, 19), "1991-08-19"},
	{"1991-08-19T06:15:30-04", day(1991, 8, 19), day(1991, 8, 19), "1991-08-19"},
	{"1991-08-19T23:59:60+04:30", day(1991, 8, 19), day(1991, 8, 19), "1991-08-19"},
	{"1991-08-19T24:00:00", day(1991, 8, 19), day(1991, 8, 19), "1991-08-19"},
	{"1991-08-19T06:15", day(1991, 8, 19), day(1991, 8, 19), "1991-08-19"},
	{"1991-08-19T06:15:30.125+0200", day(1991, 8, 19), day(1991, 8, 19), "1991-08-19"},
	{"1961/1989", day(1961, 1, 1), day(1989, 12, 31), ""},
	{"1961-08/1989-11", day(1961, 8, 1), day(1989, 11, 30), ""},
	{"1961-08-13/1989-11-09", day(1961, 8, 13), day(1989, 11, 9), ""},
	{"1961-08-13/1989-11", day(1961, 8, 13), day(1989, 11, 30), ""},
	{"1961-08-13/1989", day(1961, 8, 13), day(1989, 12, 31), ""},
	{"1961/1989-11-09", day(1961, 1, 1), day(1989, 11, 9), ""},
	// Level 1: years beyond four digits, and before 1.
	{"Y170000002", day(170000002, 1, 1), day(170000002, 12, 31), ""},
	{"Y-170000002", day(-170000002, 1, 1), day(-170000002, 12, 31), ""},
	{"Y17000/Y17500", day(17000, 1, 1), day(17500, 12, 31), ""},
	{"-1985", day(-1985, 1, 1), day(-1985, 12, 31), ""},
	{"-0044-03-15", day(-44, 3, 15), day(-44, 3, 15), ""},
	{"-0044-03", day(-44, 3, 1), day(-44, 3, 31), ""},
	// Level 1: seasons.
	{"1936-21", day(1936, 3, 21), day(1936, 6, 20), ""},
	{"1936-22", day(1936, 6, 21), day(1936, 9, 22), ""},
	{"1936-23", day(1936, 9, 23), day(1936, 12, 20), ""},
	{"1936-24", day(1936, 12, 21), day(1937, 3, 20), ""},
	// Level 1: qualifiers.
	{"1936?", day(1936, 1, 1), day(1936, 12, 31), ""},
	{"1936-07~", day(1936, 7, 1), day(1936, 7, 31), ""},
	{"1936-07-18%", day(1936, 7, 18), day(1936, 7, 18), ""},
	{"1936-22~", day(1936, 6, 21), day(1936, 9, 22), ""},
	{"193X?", day(1930, 1, 1), day(1939, 12, 31), ""},
	{"-0044-03-15T10:00:00Z", day(-44, 3, 15), day(-44, 3, 15), "-0044-03-15"},
	// Level 1: digits that are not known.
	{"193X", day(1930, 1, 1), day(1939, 12, 31), ""},
	{"19XX", day(1900, 1, 1), day(1999, 12, 31), ""},
	{"1936-XX", day(1936, 1, 1), day(1936, 12, 31), ""},
	{"1936-07-XX", day(1936, 7, 1), day(1936, 7, 31), ""},
	{"1936-XX-XX", day(1936, 1, 1), day(1936, 12, 31), ""},
	{"1936-XX~", day(1936, 1, 1), day(1936, 12, 31), ""},
	// Level 1: intervals with open, unknown and qualified ends.
	{"1936-07-18/..", day(1936, 7, 18), OpenFuture, ""},
	{"1936-07/..", day(1936, 7, 1), OpenFuture, ""},
	{"1936/..", day(1936, 1, 1), OpenFuture, ""},
	{"../1939-04-01", OpenPast, day(1939, 4, 1), ""},
	{"../1939", OpenPast, day(1939, 12, 31), ""},
	{"1936-07-18/", day(1936, 7, 18), OpenFuture, "1936-07-18/.."},
	{"/1939-04", OpenPast, day(1939, 4, 30), "../1939-04"},
	{"../..", OpenPast, OpenFuture, ""},
	{"1936~/1939-04", day(1936, 1, 1), day(1939, 4, 30), ""},
	{"1936/1939-04~", day(1936, 1, 1), day(1939, 4, 30), ""},
	{"1936-07-18~/1939-04-01?", day(1936, 7, 18), day(1939, 4, 1), ""},
	{"1936?/1939%", day(1936, 1, 1), day(1939, 12, 31), ""},
	{"1936~/..", day(1936, 1, 1), OpenFuture, ""},
	{"../1939?", OpenPast, day(1939, 12, 31), ""},
	{"1936-07-XX/1939-04-01", day(1936, 7, 1), day(1939, 4, 1), "1936-07/1939-04-01"},
	{"1936-XX-XX/1939-04-01", day(1936, 1, 1), day(1939, 4, 1), "1936/1939-04-01"},
	{"1936-07-18/1939-XX", day(1936, 7, 18), day(1939, 12, 31), "1936-07-18/1939"},
	// Level 2: parts of the year, millennia.
	{"1936-27", day(1936, 9, 23), day(1936, 12, 20), "1936-23"},
	{"1936-29", day(1936, 9, 23), day(1936, 12, 20), "1936-23"},
	{"1936-30", day(1936, 12, 21), day(1937, 3, 20), "1936-24"},
	{"1936-31", day(1936, 3, 21), day(1936, 6, 20), "1936-21"},
	{"1936-32", day(1936, 6, 21), day(1936, 9, 22), "1936-22"},
	{"1936-33", day(1936, 1, 1), day(1936, 3, 31), ""},
	{"1936-36", day(1936, 10, 1), day(1936, 12, 31), ""},
	{"1936-37", day(1936, 1, 1), day(1936, 4, 30), ""},
	{"1936-39", day(1936, 9, 1), day(1936, 12, 31), ""},
	{"1936-40", day(1936, 1, 1), day(1936, 6, 30), ""},
	{"1936-41", day(1936, 7, 1), day(1936, 12, 31), ""},
	{"1936-33/1938-41", day(1936, 1, 1), day(1938, 12, 31), ""},
	{"1936-21/1937-24~", day(1936, 3, 21), day(1938, 3, 20), ""},
	{"1XXX", day(1000, 1, 1), day(1999, 12, 31), ""},
	{"19XX/200X", day(1900, 1, 1), day(2009, 12, 31), ""},
	{"-004X", day(-49, 1, 1), day(-40, 12, 31), ""},
	{"-03XX", day(-399, 1, 1), day(-300, 12, 31), ""},
	{"-000X", day(-9, 1, 1), day(-1, 12, 31), ""},
	{"000X", day(0, 1, 1), day(9, 12, 31), ""},
	// Ranges that are one unit.
	{"2025-10-27/2025-11-02", day(2025, 10, 27), day(2025, 11, 2), ""},
	{"2025-10-27~/2025-11-02~", day(2025, 10, 27), day(2025, 11, 2), ""},
	{"2025-11-01/2025-11-02", day(2025, 11, 1), day(2025, 11, 2), ""},
	{"2025-11/2025-11", day(2025, 11, 1), day(2025, 11, 30), "2025-11"},
	{"2025-11~/2025-11", day(2025, 11, 1), day(2025, 11, 30), ""},
}

func TestParseEDTFForms(t *testing.T) {
	for _, c := range edtfForms {
		d, err := ParseEDTF(c.text)
		if err != nil {
			t.Errorf("ParseEDTF(%q): %v", c.text, err)
			continue
		}
		if d.Earliest != c.first || d.Latest != c.last {
			t.Errorf("ParseEDTF(%q) is %v to %v, not %v to %v", c.text, d.Earliest, d.Latest, c.first, c.last)
		}
		want := c.prints
		if want == "" {
			want = c.text
		}
		if got := d.String(); got != want {
			t.Errorf("ParseEDTF(%q) prints %q, not %q", c.text, got, want)
		}
		if again, err := ParseEDTF(d.String()); err != nil || again != d {
			t.Errorf("ParseEDTF(%q) = %+v, %v, not %+v", d.String(), again, err, d)
		}
	}
}

func TestParseEDTFErrors(t *testing.T) {
	for _, c := range []struct{ text, part, expected string }{
		{"", "", expectDate},
		{"ayer", "ayer", expectYear},
		{"91", "91", expectYear},
		{"19911", "19911", expectYear},
		{"-0000", "-0000", expectYear},
		{"XXXX", "XXXX", expectYear},
		{"1X91", "1X91", expectYear},
		{"1991-13", "13", expectMonth},
		{"1991-00", "00", expectMonth},
		{"1991-42", "42", expectMonth},
		{"1991-8", "8", expectMonth},
		{"1991-", "1991-", expectMonth},
		{"1991-0819", "0819", expectMonth},
		{"19910819", "19910819", expectYear},
		{"1991-21-03", "21", expectOnlyMonth},
		{"1991-02-29", "29", expectDay},
		{"1991-08-32", "32", expectDay},
		{"1991-08-", "1991-08-", expectDay},
		{"1991-XX-03", "03", "XX as the day of an unknown month"},
		{"199X-08", "08", expectNoXYear},
		{"1991-08-19 06:15", " 06:15", expectEnd},
		{"1991-08-19T25:00:00", "T25:00:00", expectTime},
		{"1991-08-XXT10:00", "T10:00", expectTime},
		{"1991?-08", "1991?", expectYear},
		{"Y1991", "Y1991", expectLongYear},
		{"Y1234567890", "Y1234567890", expectLongYear},
		{"/", "/", expectOneEnd},
		{"/..", "/..", expectOneEnd},
		{"1991/1992/1993", "/1993", expectOneSlash},
		{"1992/1991", "1992/1991", expectOrder},
		{"..~/1991", "..~", expectBareOpen},
		{"1991/agosto", "agosto", expectYear},
		{"~", "~", expectDate},
	} {
		d, err := ParseEDTF(c.text)
		wrong, ok := err.(*DateError)
		if !ok || !d.IsZero() {
			t.Errorf("ParseEDTF(%q) = %v, %v, not an error", c.text, d, err)
			continue
		}
		if wrong.Text != c.text || wrong.Part != c.part || wrong.Expected != c.expected {
			t.Errorf("ParseEDTF(%q) says %v, not %q: expected %s", c.text, err, c.part, c.expected)
		}
		if said := err.Error(); !strings.Contains(said, c.expected) || strings.Contains(said, "\n") {
			t.Errorf("ParseEDTF(%q) says %q", c.text, said)
		}
	}
}

func TestConstructors(t *testing.T) {
	for _, c := range []struct {
		name string
		date Date
		want string
	}{
		{"day", DayDate(2024, 2, 29), "2024-02-29"},
		{"no such day", DayDate(2023, 2, 29), ""},
		{"month", MonthDate(-43, 3), "-0043-03"},
		{"no such month", MonthDate(2024, 0), ""},
		{"year", YearDate(0), "0000"},
		{"long year", YearDate(-12000), "Y-12000"},
		{"too long a year", YearDate(1 << 30), ""},
		{"decade", DecadeDate(1994), "199X"},
		{"century", CenturyDate(1801), "18XX"},
		{"century before 1", CenturyDate(-350), "-03XX"},
		{"millennium", MillenniumDate(1000), "1XXX"},
		{"season", SeasonDate(2024, 24), "2024-24"},
		{"southern season", SeasonDate(2024, 29), "2024-23"},
		{"no such season", SeasonDate(2024, 20), ""},
		{"quarter", QuarterDate(2024, 3), "2024-35"},
		{"no such quarter", QuarterDate(2024, 5), ""},
		{"half", HalfDate(2024, 2), "2024-41"},
		{"four months", FourMonthsDate(2024, 2), "2024-38"},
		{"no such four months", FourMonthsDate(2024, 4), ""},
		{"week", WeekDate(day(2025, 10, 29)), "2025-10-27/2025-11-02"},
		{"weekend", WeekendDate(day(2025, 11, 2)), "2025-11-01/2025-11-02"},
		{"no weekend", WeekendDate(day(2025, 11, 3)), ""},
		{"open week", WeekDate(OpenFuture), ""},
		{"interval", Interval(MonthDate(2023, 7), DayDate(2023, 8, 4)), "2023-07/2023-08-04"},
		{"interval of intervals", Interval(Since(YearDate(2020)), Until(YearDate(2024)).WithQualifier(Uncertain)), "2020/2024?"},
		{"backward interval", Interval(YearDate(2024), YearDate(2023)), ""},
		{"interval to nowhere", Interval(YearDate(2024), Date{}), ""},
		{"interval of weeks", Interval(WeekDate(day(2025, 10, 29)), MonthDate(2025, 12)), "2025-10-27/2025-12"},
		{"since", Since(MonthDate(2023, 7)), "2023-07/.."},
		{"until", Until(MonthDate(2023, 7)), "../2023-07"},
		{"since nothing", Since(Date{}), ""},
		{"days of a month", FromDays(day(2023, 7, 1), day(2023, 7, 31), GranularityMonth), "2023-07"},
		{"days of two months", FromDays(day(2023, 7, 1), day(2023, 8, 31), GranularityMonth), "2023-07/2023-08"},
		{"days", FromDays(day(2023, 7, 1), day(2023, 7, 31), GranularityDay), "2023-07-01/2023-07-31"},
		{"days that are no month", FromDays(day(2023, 7, 1), day(2023, 7, 20), GranularityMonth), "2023-07-01/2023-07-20"},
		{"days from a week on", FromDays(day(2025, 10, 27), OpenFuture, GranularityWeek), "2025-10-27/.."},
		{"one day", FromDays(day(2023, 7, 1), day(2023, 7, 1), GranularityMonth), "2023-07-01"},
		{"backward days", FromDays(day(2023, 7, 2), day(2023, 7, 1), GranularityDay), ""},
		{"all days", FromDays(OpenPast, OpenFuture, GranularityDay), "../.."},
		{"a day of July", Unspecified(MonthDate(2023, 7), GranularityDay), "2023-07-XX"},
		{"a month of 2023", Unspecified(YearDate(2023), GranularityMonth), "2023-XX"},
		{"a year of a decade", Unspecified(DecadeDate(2020), GranularityYear), ""},
		{"a day of nothing", Unspecified(Date{}, GranularityDay), ""},
		{"approximate end of July", Interval(DayDate(2023, 7, 21).WithQualifier(Approximate), DayDate(2023, 7, 31)), "2023-07-21~/2023-07-31"},
		{"qualified week", WeekDate(day(2025, 10, 27)).WithQualifier(Approximate | Uncertain), "2025-10-27%/2025-11-02%"},
		{"over the end of four digits", FromDays(day(9999, 12, 27), day(10000, 1, 2), GranularityWeek), "9999-12-27/Y10000"},
		{"month beyond four digits", UnitAt(day(12024, 5, 5), GranularityMonth), "Y12024"},
	} {
		if got := c.date.String(); got != c.want || c.date != c.date.Canonical() {
			t.Errorf("%s: %q (%+v), not %q", c.name, got, c.date, c.want)
		}
		if c.want != "" {
			if back, err := ParseEDTF(c.want); err != nil || back != c.date {
				t.Errorf("%s: ParseEDTF(%q) = %+v, %v, not %+v", c.name, c.want, back, err, c.date)
			}
		}
	}
	if g := FromDays(day(2025, 10, 27), day(2025, 11, 2), GranularityDay).Granularity; g != GranularityWeek {
		t.Errorf("Monday to Sunday is a %v", g)
	}
}

func TestNamesOfGranularities(t *testing.T) {
	seen := map[string]bool{}
	for g := NoGranularity; g <= GranularityMillennium; g++ {
		if name := g.String(); seen[name] || (name == "") != (g == NoGranularity) {
			t.Errorf("granularity %d is called %q", g, name)
		} else {
			seen[name] = true
		}
	}
	if name := (GranularityMillennium + 1).String(); name != "" {
		t.Errorf("no granularity is called %q", name)
	}
}

// randomDate is a date that the program can make, or one put together badly.
func randomDate(r *rand.Rand) Date {
	near := func() Day { return day(2020, 1, 1) + Day(r.IntN(2000)) }
	far := func() Day { return minDay + Day(r.Int64N(int64(maxDay-minDay)+1)) }
	edge := []Day{OpenPast, OpenFuture, minDay, maxDay, day(9999, 12, 31), day(-9999, 1, 1), day(0, 1, 1), 0, 1 << 61, -1 << 61}
	pick := func() Day {
		switch r.IntN(8) {
		case 0:
			return edge[r.IntN(len(edge))] + Day(r.IntN(3)-1)
		case 1:
			return far()
		case 2:
			return day(r.IntN(20000)-10000, 1, 1)
		}
		return near()
	}
	a, b := pick(), pick()
	g := Granularity(r.IntN(int(GranularityMillennium) + 2))
	switch r.IntN(6) {
	case 0:
		return UnitAt(a, g).WithQualifier(Qualifier(r.IntN(4)))
	case 1:
		return Interval(UnitAt(min(a, b), g).WithQualifier(Qualifier(r.IntN(4))), UnitAt(max(a, b), Granularity(r.IntN(13))))
	case 2:
		return Since(UnitAt(a, g))
	case 3:
		return Until(UnitAt(a, g).WithQualifier(Qualifier(r.IntN(4))))
	case 4:
		return FromDays(min(a, b), max(a, b), g)
	}
	return Date{a, b, g, Granularity(r.IntN(15)), Qualifier(r.IntN(9)), Qualifier(r.IntN(9))}
}

func TestPrintThenParse(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		d := randomDate(r)
		want := d.Canonical()
		if again := want.Canonical(); again != want {
			t.Fatalf("%+v: canonical twice is %+v, once %+v", d, again, want)
		}
		text := d.String()
		if want.IsZero() {
			if text != "" {
				t.Fatalf("%+v is no date but prints %q", d, text)
			}
			continue
		}
		if got, err := ParseEDTF(text); err != nil || got != want {
			t.Fatalf("%+v prints %q, which is %+v, %v, not %+v", d, text, got, err, want)
		}
	}
}

func FuzzEDTF(f *testing.F) {
	for _, c := range edtfForms {
		f.Add(c.text)
	}
	f.Add("9999-24/Y10000")
	f.Fuzz(func(t *testing.T, text string) {
		d, err := ParseEDTF(text)
		if err != nil {
			if !d.IsZero() || err.Error() == "" {
				t.Fatalf("ParseEDTF(%q) = %v, %v", text, d, err)
			}
			return
		}
		if d.IsZero() || d != d.Canonical() {
			t.Fatalf("ParseEDTF(%q) = %+v, not canonical", text, d)
		}
		if again, err := ParseEDTF(d.String()); err != nil || again != d {
			t.Fatalf("%q prints %q, which is %+v, %v, not %+v", text, d.String(), again, err, d)
		}
	})
}
