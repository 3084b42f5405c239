package loader

import (
	"slices"

	"hito/loader/events"
	"hito/loader/journal"
	"hito/model"
)

// decisions are the user's, in the order they were made.
func (o Options) decisions() []model.Decision {
	if o.Journal == nil {
		return o.Decisions
	}
	return slices.Concat(o.Decisions, o.Journal.Decisions())
}

// merge makes the events of a chronology's mentions, as the user's decisions
// have it.
func merge(c *model.Chronology, decisions []model.Decision) {
	links := journal.LinksOf(decisions, c)
	c.Events, c.Suggestions = events.Merge(c, events.Said(links))
	c.SortEvents()
	journal.ApplyTo(decisions, c)
}

// Correct is the chronology as the user's decisions have it: its tellings merged
// anew, by the decisions given and none that it was made with before. Documents
// are not read again. The old chronology stays as it is.
func Correct(old *model.Chronology, decisions []model.Decision) *model.Chronology {
	c := old.Unmerged()
	c.Actors, c.ActorMentions = slices.Clone(old.Actors), slices.Clone(old.ActorMentions)
	for i := range c.Actors {
		c.Actors[i].Events = 0
		c.Actors[i].Roles = slices.Clone(c.Actors[i].Roles)
	}
	merge(c, decisions)
	countEvents(c)
	return c
}
