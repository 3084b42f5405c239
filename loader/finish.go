package loader

import (
	"cmp"
	"slices"

	"hito/model"
)

// datePosts gives every post that the sources name the date of the document
// that names it.
func datePosts(c *model.Chronology) {
	for i := range c.Actors {
		for j := range c.Actors[i].Roles {
			r := &c.Actors[i].Roles[j]
			if r.Span.Document >= 0 {
				r.Date = c.Documents[r.Span.Document].Published
			}
		}
	}
}

// countEvents counts the events of each actor and puts the actors in order: by
// events, then mentions, then name.
func countEvents(c *model.Chronology) {
	for i := range c.Events {
		for _, list := range [...][]int32{c.Events[i].Actors, c.Events[i].Places} {
			for _, a := range list {
				c.Actors[a].Events++
			}
		}
		for _, a := range c.Events[i].Places {
			if slices.Contains(c.Events[i].Actors, a) {
				c.Actors[a].Events--
			}
		}
	}
	order := every(len(c.Actors))
	slices.SortFunc(order, func(a, b int) int {
		x, y := &c.Actors[a], &c.Actors[b]
		return cmp.Or(-cmp.Compare(x.Events, y.Events), -cmp.Compare(x.Mentions, y.Mentions), cmp.Compare(x.Name, y.Name), cmp.Compare(x.ID, y.ID))
	})
	place := make([]int32, len(order))
	sorted := make([]model.Actor, len(order))
	for to, from := range order {
		place[from], sorted[to] = int32(to), c.Actors[from]
	}
	c.Actors = sorted
	renumber(c, place)
}

// renumber changes every reference to an actor. The lists of the tellings may be
// shared, and those of another chronology: they are written anew, all into one.
func renumber(c *model.Chronology, place []int32) {
	for i := range c.Actors {
		for j := range c.Actors[i].Roles {
			if r := &c.Actors[i].Roles[j]; r.State >= 0 {
				r.State = place[r.State]
			}
		}
	}
	for i := range c.ActorMentions {
		c.ActorMentions[i].Actor = place[c.ActorMentions[i].Actor]
	}
	total := 0
	for i := range c.Mentions {
		total += len(c.Mentions[i].Actors) + len(c.Mentions[i].Places)
	}
	for i := range c.Events {
		total += len(c.Events[i].Actors) + len(c.Events[i].Places)
	}
	room := make([]int32, 0, total)
	all := func(actors []int32) []int32 {
		first := len(room)
		for _, a := range actors {
			room = append(room, place[a])
		}
		return room[first:len(room):len(room)]
	}
	for i := range c.Mentions {
		m := &c.Mentions[i]
		m.Actors, m.Places = all(m.Actors), all(m.Places)
	}
	for i := range c.Events {
		e := &c.Events[i]
		e.Actors, e.Places = all(e.Actors), all(e.Places)
	}
}
