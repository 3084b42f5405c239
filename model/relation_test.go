package model

import (
	"math/rand/v2"
	"testing"
)

func TestCompareIsATotalOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 20000 {
		a, b, c := randomDate(r).Canonical(), randomDate(r).Canonical(), randomDate(r).Canonical()
		if Compare(a, b) != -Compare(b, a) {
			t.Fatalf("%v and %v are not compared alike both ways", a, b)
		}
		if (Compare(a, b) == 0) != (a == b) {
			t.Fatalf("Compare(%+v, %+v) = %d", a, b, Compare(a, b))
		}
		if Compare(a, b) <= 0 && Compare(b, c) <= 0 && Compare(a, c) > 0 {
			t.Fatalf("%v, %v, %v are in no order", a, b, c)
		}
	}
}

func TestCompareOrder(t *testing.T) {
	sorted := []string{"../2023", "2022", "2023-01-01", "2023-01", "2023-01~", "2023-01/2023-12", "2023-40/2023-41", "2023", "2023/..", "2024", ""}
	for i, a := range sorted {
		for j, b := range sorted {
			x, y := mustDate(t, a), mustDate(t, b)
			if got := Compare(x, y); (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("Compare(%q, %q) = %d", a, b, got)
			}
		}
	}
}

func mustDate(t *testing.T, text string) Date {
	t.Helper()
	if text == "" {
		return Date{}
	}
	d, err := ParseEDTF(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// smallDate is a date within sixty days, so that its days can be listed.
func smallDate(r *rand.Rand) Date {
	base := day(2024, 1, 15)
	a, b := base+Day(r.IntN(60)), base+Day(r.IntN(60))
	switch r.IntN(5) {
	case 0:
		return Date{}
	case 1:
		return UnitAt(a, Granularity(1+r.IntN(4)))
	case 2:
		return Since(UnitAt(a, GranularityDay))
	case 3:
		return Until(UnitAt(a, GranularityMonth))
	}
	return FromDays(min(a, b), max(a, b), Granularity(r.IntN(5)))
}

// daysOf is the set of days of d around those that smallDate gives, with one
// day on each side that stands for the open ends.
func daysOf(d Date) map[Day]bool {
	set := map[Day]bool{}
	for at := day(2023, 12, 1); at < day(2024, 5, 1); at++ {
		if d.HasDay(at) {
			set[at] = true
		}
	}
	return set
}

func TestRelationsAgreeWithDays(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 3000 {
		a, b := smallDate(r), smallDate(r)
		x, y := daysOf(a), daysOf(b)
		shared, inX := 0, len(y) > 0 && len(x) > 0
		before := inX
		for at := range y {
			if x[at] {
				shared++
			} else {
				inX = false
			}
			for other := range x {
				before = before && other < at
			}
		}
		if a.Overlaps(b) != (shared > 0) || b.PossiblyIn(a) != (shared > 0) {
			t.Fatalf("Overlaps(%v, %v) = %v", a, b, a.Overlaps(b))
		}
		if a.Contains(b) != inX || b.SurelyIn(a) != inX {
			t.Fatalf("Contains(%v, %v) = %v", a, b, a.Contains(b))
		}
		if a.Before(b) != before || b.After(a) != before {
			t.Fatalf("Before(%v, %v) = %v", a, b, a.Before(b))
		}
		if b.SurelyIn(a) && !b.PossiblyIn(a) {
			t.Fatalf("%v is surely but not possibly in %v", b, a)
		}
		checkIntersect(t, a, b, x, y)
		hull := Hull(a, b)
		if hull != Hull(b, a) || !a.IsZero() && !hull.Contains(a) || !b.IsZero() && !hull.Contains(b) || hull != hull.Canonical() {
			t.Fatalf("Hull(%v, %v) = %v", a, b, hull)
		}
	}
}

func checkIntersect(t *testing.T, a, b Date, x, y map[Day]bool) {
	t.Helper()
	both, ok := Intersect(a, b)
	if other, _ := Intersect(b, a); other != both {
		t.Fatalf("Intersect(%v, %v) is %v one way and %v the other", a, b, both, other)
	}
	if ok != a.Overlaps(b) || ok == both.IsZero() || both != both.Canonical() {
		t.Fatalf("Intersect(%v, %v) = %+v, %v", a, b, both, ok)
	}
	for at := range daysOf(YearDate(2024)) {
		if both.HasDay(at) != (x[at] && y[at]) {
			t.Fatalf("Intersect(%v, %v) = %v", a, b, both)
		}
	}
}

func TestIntersectHullShift(t *testing.T) {
	for _, c := range []struct{ a, b, intersect, hull string }{
		{"2023-06", "2023", "2023-06", "2023"},
		{"2023-06~", "2023-06", "2023-06", "2023-06"},
		{"2023-06/2024", "2023/2023-09", "2023-06/2023-09", "2023/2024"},
		{"2023-06", "../2023-06-15", "2023-06-01/2023-06-15", "../2023-06"},
		{"2023-07/..", "../2023-09~", "2023-07/2023-09~", "../.."},
		{"2023-10-30/2023-11-05", "2023-11", "2023-11-01/2023-11-05", "2023-10-30/2023-11"},
		{"2023", "2024", "", "2023/2024"},
		{"2023-01-01/2023-12-31", "2023", "2023-01-01/2023-12-31", "2023-01-01/2023-12-31"},
		{"2023", "", "", "2023"},
	} {
		a, b := mustDate(t, c.a), mustDate(t, c.b)
		if got, ok := Intersect(a, b); got.String() != c.intersect || ok != (c.intersect != "") {
			t.Errorf("Intersect(%s, %s) = %v, not %s", c.a, c.b, got, c.intersect)
		}
		if got := Hull(a, b); got.String() != c.hull {
			t.Errorf("Hull(%s, %s) = %v, not %s", c.a, c.b, got, c.hull)
		}
	}
	for _, c := range []struct {
		date string
		days int
		want string
	}{
		{"2023-06-30", 1, "2023-07-01"},
		{"2023-06-30~", -30, "2023-05-31~"},
		{"2023-10-30/2023-11-05", 7, "2023-11-06/2023-11-12"},
		{"2023-10-30/2023-11-05", 1, "2023-10-31/2023-11-06"},
		{"2023-06", 1, "2023-06-02/2023-07-01"},
		{"2023-06?", 1, "2023-06-02?/2023-07-01?"},
		{"2023-06/..", 30, "2023-07/.."},
		{"../2023-06-15~", 1, "../2023-06-16~"},
		{"2023-06-01/2023-06-15?", 0, "2023-06-01/2023-06-15?"},
		{"2023", 365, "2024-01-01/2024-12-30"},
		{"2022", 365, "2023"},
		{"2023-07-XX", 31, "2023-08-XX"},
		{"2023-06/2023-08", 1, "2023-06-02/2023-09-01"},
		{"2023", 1 << 40, ""},
	} {
		if got := mustDate(t, c.date).Shift(c.days).String(); got != c.want {
			t.Errorf("%s moved by %d days is %s, not %s", c.date, c.days, got, c.want)
		}
	}
}
