package events

import (
	"fmt"
	"testing"

	"hito/model"
)

// crowd is n tellings over n/4 documents. Every fourth telling repeats another:
// as many actors, days and pairs as news of that size has. With days, all are
// told of the same four people in so many days: the worst case.
func crowd(n, days int) *model.Chronology {
	c := &model.Chronology{}
	people := max(8, n/50)
	if days > 0 {
		people = 4
	} else {
		days = 3000
	}
	for i := range people {
		c.Actors = append(c.Actors, model.Actor{ID: fmt.Sprint("a", i), Name: fmt.Sprint("Ana ", i), Kind: model.Person})
	}
	const perDocument = 4
	const text = "Ana Ruiz se reunió con Luis Soto en la ciudad."
	for d := range (n + perDocument - 1) / perDocument {
		c.Documents = append(c.Documents, model.Document{Path: fmt.Sprintf("%07d.txt", d), Text: text, Published: model.DayDate(2024, 5, 12)})
	}
	random := uint32(1)
	next := func(below int) int {
		random = random*1664525 + 1013904223 // Numerical Recipes' generator
		return int(random>>8) % below
	}
	kinds := [...]string{Meeting, Visit, Statement, Treaty}
	for i := range n {
		a, b := int32(next(people)), int32(next(people-1))
		if b >= a {
			b++
		}
		day := model.DayOf(2016, 1, 1) + model.Day(next(days))
		date := model.FromDays(day, day, model.GranularityDay)
		if next(8) == 0 {
			date = model.UnitAt(day, model.GranularityMonth)
		}
		kind := kinds[next(len(kinds))]
		if i > 100 && next(4) == 0 { // news that another document told
			o := &c.Mentions[i-1-next(100)]
			who := o.Actors.In(c)
			a, b, date, kind = who[0], who[1], o.Date, c.Word(o.Type)
		}
		c.Expressions = append(c.Expressions, model.Expression{Date: date})
		at := int32(i % perDocument * 11)
		span := model.Span{Document: int32(i / perDocument), Start: at, End: at + 10}
		c.AddTelling(model.Telling{
			ID: model.IDOf(fmt.Sprint("m", i)), Span: span, Expression: int32(i), Trigger: model.Span{Document: span.Document, Start: at, End: at + 3},
			Type: kind, Date: date, Actors: []int32{a, b},
		})
	}
	return c
}

// What is looked at together grows with the tellings and not with their square,
// even where all of them are of the same people in one month, or on one day.
func TestMergeLooksAtFewPairs(t *testing.T) {
	for _, c := range []struct{ days, most int }{{0, 8}, {30, 250}, {1, 250}} {
		for _, n := range []int{2_000, 8_000} {
			if got := merge(crowd(n, c.days), Said{}).compared / n; got > c.most {
				t.Errorf("%d tellings in %d days: each is compared with %d others, not with %d at most", n, c.days, got, c.most)
			}
		}
	}
}

// BenchmarkMerge shows how merging grows with the tellings, and what happens
// where all of them are of the same people in one month.
func BenchmarkMerge(b *testing.B) {
	for _, n := range [...]int{10_000, 100_000, 1_000_000} {
		for _, days := range [...]int{0, 30, 1} {
			name := fmt.Sprintf("%d", n)
			if days > 0 {
				name += fmt.Sprintf("-four-people-%d-days", days)
			}
			b.Run(name, func(b *testing.B) {
				c := crowd(n, days)
				b.ReportAllocs()
				events := 0
				for b.Loop() {
					made, _ := Merge(c, Said{})
					events = len(made)
				}
				b.ReportMetric(float64(events), "events")
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/telling")
			})
		}
	}
}
