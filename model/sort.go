package model

import (
	"cmp"
	"slices"
	"strings"
)

// CompareEvents orders events as the list shows them: by date as Compare does,
// so that those without one come last, then by where they are first told, then
// by id.
func CompareEvents(a, b *Event) int {
	return cmp.Or(Compare(a.Date, b.Date), cmp.Compare(a.firstMention(), b.firstMention()), strings.Compare(a.ID, b.ID))
}

// SortEvents puts events in the order of the list.
func SortEvents(events []Event) {
	// Events are large: their keys are sorted, and each event moves once.
	type key struct {
		date       Date
		first, row int32
	}
	keys := make([]key, len(events))
	for row := range events {
		keys[row] = key{events[row].Date, events[row].firstMention(), int32(row)}
	}
	slices.SortFunc(keys, func(a, b key) int {
		if c := Compare(a.date, b.date); c != 0 {
			return c
		}
		return cmp.Or(cmp.Compare(a.first, b.first), strings.Compare(events[a.row].ID, events[b.row].ID), cmp.Compare(a.row, b.row))
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

func (e *Event) firstMention() int32 {
	if len(e.Mentions) == 0 {
		return -1
	}
	return e.Mentions[0]
}
