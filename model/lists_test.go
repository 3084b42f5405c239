package model

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// madeTelling is a telling with lists of every kind, or none of some.
func madeTelling(r *rand.Rand, n int) Telling {
	numbers := func() (list []int32) {
		for range r.IntN(4) {
			list = append(list, int32(r.IntN(50)))
		}
		return list
	}
	spans := func() (list []Span) {
		for range r.IntN(3) {
			list = append(list, Span{0, int32(r.IntN(9)), int32(r.IntN(99))})
		}
		return list
	}
	words := func() (list []string) {
		for range r.IntN(3) {
			list = append(list, []string{"", "á", "Ana Ruiz", "segunda cumbre", string(make([]byte, 200))}[r.IntN(5)])
		}
		return list
	}
	t := Telling{
		ID: IDOf(fmt.Sprintf("%012x", n)), Span: Span{Document: int32(n)}, Expression: int32(r.IntN(3)) - 1, Trigger: NoSpan, Type: fmt.Sprint("type", r.IntN(60)),
		Date: YearDate(r.IntN(3000)), Actors: numbers(), Places: numbers(), Parts: Parts(r.Uint64()), Title: spans(), Figures: spans(), Names: words(),
		Refers: int32(r.IntN(5)) - 2, Role: TellingRole(r.IntN(4)), Future: r.IntN(2) > 0, Negated: r.IntN(2) > 0, Copy: r.IntN(2) > 0, Stated: r.IntN(2) > 0,
	}
	if r.IntN(9) == 0 {
		t.Type = ""
	}
	for range r.IntN(3) {
		t.Reasons = append(t.Reasons, Reason{Rule: fmt.Sprint("rule.", r.IntN(40)), Facts: words(), Span: Span{int32(n), 1, 2}})
	}
	return t
}

// What is packed spells out as it was, however it came into the chronology, and so
// does what is left of it once the events are gone.
func TestPackedIsAsSpelledOut(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var all []Telling
	one, several := &Chronology{}, &Chronology{}
	var kept []*Tellings
	expressions := int32(0)
	for n := range 200 {
		var document []Telling
		for range r.IntN(4) {
			document = append(document, madeTelling(r, n))
		}
		packed := Keep(document)
		kept = append(kept, &packed)
		several.Take(make([]Expression, 3), &packed)
		for _, x := range document {
			if x.Expression >= 0 {
				x.Expression += expressions
			}
			one.AddTelling(x)
			all = append(all, x)
		}
		expressions += 3
	}
	reserved := &Chronology{}
	reserved.Reserve(int(expressions), kept)
	at := &reserved.Expressions[:1][0]
	for _, packed := range kept {
		reserved.Take(make([]Expression, 3), packed)
	}
	if &reserved.Expressions[0] != at {
		t.Error("what was reserved is not enough")
	}
	for name, c := range map[string]*Chronology{"one by one": one, "by document": several, "reserved": reserved} {
		for i := range all {
			h := Happening{ID: all[i].ID, Type: "of the event", Name: "suyo", Mentions: []int32{int32(i), 0}, Actors: []int32{1},
				Merges:    []Merge{{A: 1, B: 2, Reason: Reason{Rule: "merge", Facts: []string{"2024"}, Span: NoSpan}}},
				Conflicts: []Conflict{{Field: "date"}}, Reasons: all[i].Reasons, Title: all[i].Title, Places: all[i].Places}
			e := c.NewEvent(h)
			if got := c.Happening(&e); empties(got) != empties(h) {
				t.Fatalf("%s: %+v, not %+v", name, got, h)
			}
		}
		for what, c := range map[string]*Chronology{"": c, "unmerged": c.Unmerged()} {
			for i := range all {
				if got := c.Telling(&c.Mentions[i]); empties(got) != empties(all[i]) {
					t.Fatalf("%s %s: %+v, not %+v", name, what, got, all[i])
				}
			}
		}
	}
}

// empties prints a value, so that a list without anything is like one that is nil.
func empties(v any) string { return fmt.Sprintf("%+v", v) }

// An event of one telling has that telling's lists, and a renumbering reaches both.
func TestEventOfOne(t *testing.T) {
	c := &Chronology{Actors: make([]Actor, 3)}
	c.AddTelling(Telling{ID: IDOf("abc"), Type: "visit", Actors: []int32{0, 2}, Places: []int32{1}, Title: []Span{{0, 1, 2}}, Reasons: []Reason{{Rule: "said"}}})
	e := c.EventOfOne(0, YearDate(2024), Dated)
	c.Renumber([]int32{2, 1, 0})
	got := c.Happening(&e)
	want := Happening{ID: IDOf("abc"), Date: YearDate(2024), Status: Dated, Type: "visit", Mentions: []int32{0}, Actors: []int32{2, 0}, Places: []int32{1},
		Title: []Span{{0, 1, 2}}, Reasons: []Reason{{Rule: "said"}}}
	if empties(got) != empties(want) {
		t.Errorf("%+v, not %+v", got, want)
	}
	c.Rename(&e, "el viaje")
	c.AddReason(&e, Reason{Rule: "journal.name"})
	if c.NameOf(&e) != "el viaje" || e.Reasons.Len() != 2 || c.Mentions[0].Reasons.Len() != 1 {
		t.Errorf("%+v", c.Happening(&e))
	}
}

func TestID(t *testing.T) {
	for _, digits := range []string{"", "a", "0123456789ab"} {
		if got := IDOf(digits).String(); got != digits {
			t.Errorf("%q, not %q", got, digits)
		}
	}
	if id := IDOf("0123456789abc"); id != (ID{}) || !IDOf("abc").HasPrefix("ab") || IDOf("abc").HasPrefix("b") {
		t.Errorf("%v", id)
	}
}
