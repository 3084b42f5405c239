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
		acting := c.Events[i].Actors.In(c)
		for _, a := range acting {
			c.Actors[a].Events++
		}
		for _, a := range c.Events[i].Places.In(c) {
			if !slices.Contains(acting, a) {
				c.Actors[a].Events++
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
	c.Renumber(place)
}
