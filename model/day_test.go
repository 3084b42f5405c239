package model

import (
	"math/rand/v2"
	"testing"
	"time"
)

func TestDayAgreesWithTime(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 5000 {
		year, month, dayOfMonth := r.IntN(6000)-1000, r.IntN(40)-12, r.IntN(90)-30
		d := DayOf(year, month, dayOfMonth)
		clock := time.Date(year, time.Month(month), dayOfMonth, 0, 0, 0, 0, time.UTC)
		y, m, n := d.Civil()
		if y != clock.Year() || m != int(clock.Month()) || n != clock.Day() || int64(d) != clock.Unix()/86400 {
			t.Fatalf("DayOf(%d, %d, %d) is %v, not %v", year, month, dayOfMonth, d, clock)
		}
		if want := (int(clock.Weekday())+6)%7 + 1; d.Weekday() != want {
			t.Fatalf("%v is day %d of the week, not %d", d, d.Weekday(), want)
		}
		if back := DayOf(d.Civil()); back != d {
			t.Fatalf("%v and back is %v", d, back)
		}
	}
}

func TestDayAtTheEdges(t *testing.T) {
	const most = int(^uint(0) >> 1)
	for _, c := range []struct {
		name string
		got  Day
		want Day
	}{
		{"first", DayOf(-maxYear, 1, 1), minDay},
		{"before the first", DayOf(-maxYear, 1, 0), OpenPast},
		{"last", DayOf(maxYear, 12, 31), maxDay},
		{"after the last", DayOf(maxYear, 12, 32), OpenFuture},
		{"year too large", DayOf(most, 1, 1), OpenFuture},
		{"year too small", DayOf(-most, 1, 1), OpenPast},
		{"month too small", DayOf(2024, -most, 1), OpenPast},
		{"day too large", DayOf(2024, 1, most), OpenFuture},
		{"a month from 31 January", day(2023, 1, 31).AddMonths(1), day(2023, 2, 28)},
		{"a month from 31 January of a leap year", day(2024, 1, 31).AddMonths(1), day(2024, 2, 29)},
		{"a month before 31 March", day(2023, 3, 31).AddMonths(-1), day(2023, 2, 28)},
		{"14 months on", day(2023, 11, 30).AddMonths(15), day(2025, 2, 28)},
		{"a year from 29 February", day(2024, 2, 29).AddYears(1), day(2025, 2, 28)},
		{"four years from 29 February", day(2024, 2, 29).AddYears(4), day(2028, 2, 29)},
		{"years before 1", day(44, 3, 15).AddYears(-87), day(-43, 3, 15)},
		{"ages on", day(2024, 2, 29).AddYears(most), OpenFuture},
		{"ages ago", day(2024, 2, 29).AddMonths(-most), OpenPast},
		{"days on", day(2024, 2, 28).AddDays(2), day(2024, 3, 1)},
		{"days out of the calendar", day(2024, 2, 28).AddDays(-most), OpenPast},
		{"open stays open", OpenPast.AddDays(1), OpenPast},
		{"open stays open for months", OpenFuture.AddMonths(-1), OpenFuture},
		{"open stays open for years", OpenPast.AddYears(most), OpenPast},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v, not %v", c.name, c.got, c.want)
		}
	}
	for text, d := range map[string]Day{"2025-10-27": day(2025, 10, 27), "-0043-03-15": day(-43, 3, 15), "..": OpenPast,
		"+12025-01-02": day(12025, 1, 2), "0079-08-24": day(79, 8, 24)} {
		if d.String() != text {
			t.Errorf("%q prints %q", text, d.String())
		}
	}
	for _, d := range []Day{OpenPast, OpenFuture, Day(-1 << 63), Day(1<<63 - 1)} {
		if w := d.Weekday(); w < 1 || w > 7 {
			t.Errorf("%d has weekday %d", int64(d), w)
		}
	}
	if ValidDay(2023, 2, 29) || !ValidDay(2000, 2, 29) || ValidDay(1900, 2, 29) || ValidDay(2023, 13, 1) {
		t.Error("ValidDay is wrong about leap years or months")
	}
}

// TestUnitsPartTheDays checks that units of one granularity follow each other
// without gap or overlap, over the turn of the years and of the era.
func TestUnitsPartTheDays(t *testing.T) {
	for g := GranularityDay; g <= GranularityMillennium; g++ {
		if g == GranularityWeekend {
			continue
		}
		for _, start := range []Day{day(-1001, 1, 1), day(-10, 1, 1), day(1999, 11, 1), day(2023, 12, 1)} {
			u := UnitAt(start, g)
			for range 60 {
				if !u.HasDay(u.Earliest) || UnitAt(u.Earliest, g) != u || UnitAt(u.Latest, g) != u {
					t.Fatalf("%v %v is not the unit of its own days", g, u)
				}
				next := UnitAt(u.Latest+1, g)
				if next.Earliest != u.Latest+1 {
					t.Fatalf("%v %v is followed by %v", g, u, next)
				}
				u = next
			}
		}
	}
}
