package model

// Part is what the grammar of a telling makes of an actor, where that is plain.
type Part uint8

// The parts: who did it, to whom, with whom.
const (
	NoPart  Part = iota
	Agent        // who did it
	Patient      // to whom it was done
	With         // with whom
)

var partNames = [...]string{"", "who", "whom", "with"}

// String is the name used in JSON Lines, "" for NoPart.
func (p Part) String() string {
	if int(p) >= len(partNames) {
		return ""
	}
	return partNames[p]
}

// Parts are the parts of the first 32 actors of a telling, two bits each, so
// that a million tellings carry them.
type Parts uint64

// partsHeld is how many actors Parts can tell of.
const partsHeld = 32

// Of is the part of the actor at a place of Telling.Actors.
func (p Parts) Of(place int) Part {
	if place < 0 || place >= partsHeld {
		return NoPart
	}
	return Part(p >> (2 * place) & 3)
}

// With is the parts with that of the actor at a place, which had none.
func (p Parts) With(place int, part Part) Parts {
	if place < 0 || place >= partsHeld {
		return p
	}
	return p | Parts(part&3)<<(2*place)
}

// PartIn is the part of an actor in an event: what the first telling that makes
// it plain says, those that report the event before those that refer to it.
func (c *Chronology) PartIn(e *Event, actor int32) Part {
	found, role := NoPart, RoleCaption+1
	for _, i := range e.Mentions.In(c) {
		if !c.hasMention(i) || c.Mentions[i].Role >= role || c.Mentions[i].Parts == 0 {
			continue
		}
		m := &c.Mentions[i]
		for place, a := range m.Actors.In(c) {
			if a == actor && m.Parts.Of(place) != NoPart {
				found, role = m.Parts.Of(place), m.Role
			}
		}
	}
	return found
}
