package views

import "hito/model"

// idTable finds an event by the id of any of its tellings, so that the cursor
// keeps its place when documents are added and event numbers change. It is an
// open-addressing table of telling numbers: 8 bytes a telling.
type idTable struct {
	chronology *model.Chronology
	slots      []int32 // telling number + 1, 0 where empty
	event      []int32 // by telling, -1 where it is in none
}

func newIDTable(c *model.Chronology) idTable {
	size := 8
	for size < 2*len(c.Mentions) {
		size *= 2
	}
	t := idTable{chronology: c, slots: make([]int32, size), event: make([]int32, len(c.Mentions))}
	for i := range t.event {
		t.event[i] = -1
	}
	for e := range c.Events {
		for _, m := range c.Events[e].Mentions.In(c) {
			t.event[m] = int32(e)
		}
	}
	for m := range c.Mentions {
		at := hash(c.Mentions[m].ID) & uint32(size-1)
		for t.slots[at] != 0 {
			at = (at + 1) & uint32(size-1)
		}
		t.slots[at] = int32(m) + 1
	}
	return t
}

// find is the event that the telling id belongs to, -1 where there is none.
func (t *idTable) find(id string) int32 {
	if m := t.telling(id); m >= 0 {
		return t.event[m]
	}
	return -1
}

// telling is the telling of an id, a place in Mentions; -1 where there is none.
func (t *idTable) telling(digits string) int32 {
	id := model.IDOf(digits)
	if len(t.slots) == 0 || id == (model.ID{}) {
		return -1
	}
	mask := uint32(len(t.slots) - 1)
	for at := hash(id) & mask; t.slots[at] != 0; at = (at + 1) & mask {
		m := t.slots[at] - 1
		if t.chronology.Mentions[m].ID == id {
			return m
		}
	}
	return -1
}

// hash is 32-bit FNV-1a.
func hash(id model.ID) uint32 {
	h := uint32(2166136261)
	for _, digit := range id {
		h = (h ^ uint32(digit)) * 16777619
	}
	return h
}
