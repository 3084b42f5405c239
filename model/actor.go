package model

import "sort"

// ActorKind is a hint, which the user can change, of what an actor is.
type ActorKind uint8

// The kinds of actor.
const (
	Person ActorKind = iota
	State
	Organisation
	Place
	Product // what is made or reckoned: a model, a work, an index
)

var actorKindNames = [...]string{"person", "state", "organisation", "place", "product"}

// String is the name used in queries and JSON Lines.
func (k ActorKind) String() string { return actorKindNames[k] }

// FormKind is how a mention names its actor.
type FormKind uint8

// The kinds of form.
const (
	FormName FormKind = iota
	FormRole
	FormDemonym
	FormPlace
	FormPronoun
)

var formKindNames = [...]string{"name", "role", "demonym", "place", "pronoun"}

// String is the name used in JSON Lines.
func (k FormKind) String() string { return formKindNames[k] }

// Form is one surface form of an actor and how often it stands.
type Form struct {
	Text  string
	Count int
}

// Role is a post that the sources give a person, with the dates of the
// documents that give it.
type Role struct {
	Post  string // as the source writes it
	State int32  // the actor it is a post of, -1 where none is named
	Date  Date
	Span  Span
}

// Actor is who took part: a person, a state, an organisation, a place, or a product.
type Actor struct {
	// ID is a short stable key, the same however the corpus is ordered.
	ID   string
	Name string
	Kind ActorKind
	// Of is the ID of the state whose capital or seat of power a place is, ""
	// where it is none or not known.
	Of string
	// Forms is sorted by count, then text.
	Forms []Form
	Roles []Role
	// Mentions and Events count how often it is named, and in how many events
	// it takes part.
	Mentions, Events int
	// Reasons says why its forms were taken for one actor.
	Reasons []Reason
}

// ActorMention is one naming of an actor: Actor is its place in
// Chronology.Actors.
type ActorMention struct {
	Span
	Actor int32
	Kind  ActorKind
	Form  FormKind
}

// NamedIn is where a telling of an event first names an actor, by its place in
// Actors, false where none does: it was the one spoken of.
func (c *Chronology) NamedIn(e *Event, actor int32) (Span, bool) {
	for _, m := range e.Mentions.In(c) {
		telling := c.Mentions[m].Span
		at := sort.Search(len(c.ActorMentions), func(i int) bool {
			a := &c.ActorMentions[i]
			return a.Document > telling.Document || a.Document == telling.Document && a.Start >= telling.Start
		})
		for ; at < len(c.ActorMentions) && telling.Contains(c.ActorMentions[at].Span); at++ {
			if c.ActorMentions[at].Actor == actor {
				return c.ActorMentions[at].Span, true
			}
		}
	}
	return NoSpan, false
}
