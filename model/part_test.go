package model

import "testing"

func TestParts(t *testing.T) {
	var p Parts
	p = p.With(0, Agent).With(2, With).With(31, Patient).With(32, Agent)
	for place, want := range map[int]Part{-1: NoPart, 0: Agent, 1: NoPart, 2: With, 31: Patient, 32: NoPart} {
		if got := p.Of(place); got != want {
			t.Errorf("the actor at %d is %q, not %q", place, got, want)
		}
	}
}

func TestPartInTakesWhatReportsBeforeWhatRefers(t *testing.T) {
	c := &Chronology{}
	c.AddTelling(Telling{Role: RoleReference, Actors: []int32{0, 1}, Parts: Parts(0).With(0, Patient)})
	c.AddTelling(Telling{Role: RoleCore, Actors: []int32{1, 0}, Parts: Parts(0).With(1, Agent).With(0, With)})
	made := c.NewEvent(Happening{Mentions: []int32{0, 1}})
	e := &made
	if c.PartIn(e, 0) != Agent || c.PartIn(e, 1) != With || c.PartIn(e, 2) != NoPart {
		t.Errorf("%v %v %v", c.PartIn(e, 0), c.PartIn(e, 1), c.PartIn(e, 2))
	}
}
