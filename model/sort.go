package model

import (
	"bytes"
	"cmp"
	"slices"
)

// CompareEvents orders events as the list shows them: by date as Compare does,
// so that those without one come last, then by where they are first told, then
// by id.
func (c *Chronology) CompareEvents(a, b *Event) int {
	return cmp.Or(Compare(a.Date, b.Date), cmp.Compare(a.Mentions.First(c), b.Mentions.First(c)), bytes.Compare(a.ID[:], b.ID[:]))
}

// SortEvents puts the events in the order of the list.
func (c *Chronology) SortEvents() {
	events := c.Events
	// Events are large: their keys are sorted, and each event moves once.
	type key struct {
		date       Date
		first, row int32
	}
	keys := make([]key, len(events))
	for row := range events {
		keys[row] = key{events[row].Date, events[row].Mentions.First(c), int32(row)}
	}
	slices.SortFunc(keys, func(a, b key) int {
		if c := Compare(a.date, b.date); c != 0 {
			return c
		}
		return cmp.Or(cmp.Compare(a.first, b.first), bytes.Compare(events[a.row].ID[:], events[b.row].ID[:]), cmp.Compare(a.row, b.row))
	})
	for to := range keys { // round by round, each of which ends where it begins
		if keys[to].row == int32(to) {
			continue
		}
		first := events[to]
		for at := int32(to); ; {
			from := keys[at].row
			if keys[at].row = at; from == int32(to) {
				events[at] = first
				break
			}
			events[at] = events[from]
			at = from
		}
	}
}
