package model

import (
	"slices"
	"sync"
	"testing"
	"time"
)

// millionEvents is made once for all benchmarks, and never by tests.
var millionEvents = sync.OnceValue(func() *Chronology { return madeChronology(1_000_000, 20_000, 9) })

var millionIndex = sync.OnceValue(func() *Index {
	x := NewIndex(millionEvents())
	x.Warm()
	return x
})

func BenchmarkNewIndexMillion(b *testing.B) {
	c := millionEvents()
	b.ReportAllocs()
	for b.Loop() {
		NewIndex(c)
	}
}

func BenchmarkWarmMillion(b *testing.B) {
	c := millionEvents()
	b.ReportAllocs()
	for b.Loop() {
		NewIndex(c).Warm()
	}
}

func BenchmarkFindMillion(b *testing.B) {
	x := millionIndex()
	for _, c := range []struct{ name, query string }{
		{"all", ""},
		{"window", "after:2019 before:2024"},
		{"sure", "after:2019 before:2024 sure:yes"},
		{"actors", "actor:=a0 actor:=a1 -actor:=a2 after:2019 before:2024"},
		{"name", "actor:wei -actor:petrov"},
		{"place and type", "place:norlandia type:treaty status:dated"},
		{"document", "doc:ano2/12"},
		{"rare words", `"alto zzz"`},
		{"phrase", `"tratado comercial con"`},
		{"one letter", "a"},
		{"words of actors", "actor:=a0 tratado cumbre"},
	} {
		q, err := ParseQuery(c.query)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			found := 0
			for b.Loop() {
				x.recent.results = nil
				found = len(x.Find(q))
			}
			b.ReportMetric(float64(found), "events")
		})
	}
}

// BenchmarkFindNarrowing types a phrase letter by letter; a figure is one key, and
// the slowest of them, each at its best.
func BenchmarkFindNarrowing(b *testing.B) {
	x := millionIndex()
	const typed = "tratado comercial con"
	best := [len(typed)]time.Duration{}
	b.ReportAllocs()
	for b.Loop() {
		x.recent.results = nil
		for n := range len(typed) {
			begun := time.Now()
			x.Find(Query{}.With(Term{Text: typed[:n+1]}))
			if took := time.Since(begun); best[n] == 0 || took < best[n] {
				best[n] = took
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(typed)), "µs/key")
	b.ReportMetric(float64(slices.Max(best[:]).Microseconds()), "µs/slowest")
}

func BenchmarkActorsInMillion(b *testing.B) {
	x := millionIndex()
	rows := x.Find(Query{}.With(Term{Key: KeyStatus, Text: "dated"}))
	b.ReportAllocs()
	for b.Loop() {
		x.ActorsIn(rows)
	}
}
