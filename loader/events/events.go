// Package events finds which sentences tell an event, and which tellings are
// one event. It stands on the document's tokens, its resolved expressions of
// time and its linked actors, and knows nothing of how they were found.
//
// A telling is a trigger (a verb or a noun of the lexicon, or any past or
// future verb that a date stands beside), its clause, the actors of that
// clause, and a date: of the words in the clause, else inherited from what the
// document told just before of the same people, companies or products, else,
// for what sources say (statement.go) and for the news itself (news.go), the
// document's own day, else bounded by it. What is expected or planned makes a
// row only where it has a date (prospect.go). Which tellings are one event is
// decided by named rules and never by a score; see merge.go.
package events

import (
	"slices"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// The types of event.
const (
	Meeting      = "meeting"
	Visit        = "visit"
	Treaty       = "treaty"
	Message      = "message"
	Statement    = "statement"
	Deployment   = "deployment"
	Attack       = "attack"
	Casualties   = "casualties"
	Ceremony     = "ceremony"
	Election     = "election"
	Appointment  = "appointment"
	Resignation  = "resignation"
	Arrest       = "arrest"
	Trial        = "trial"
	Protest      = "protest"
	Announcement = "announcement"
	Start        = "start"
	End          = "end"
	Disaster     = "disaster"
	Test         = "test"
	Sanction     = "sanction"
	Deal         = "deal"
	Law          = "law"
	Result       = "result"
	Publication  = "publication"
	Other        = "event"
)

// kind is an event type as the lexicon keeps it: a number, 0 for none, so that
// thousands of words take little room.
type kind uint8

var kinds = [...]string{"", Meeting, Visit, Treaty, Message, Statement, Deployment, Attack, Casualties, Ceremony, Election, Appointment,
	Resignation, Arrest, Trial, Protest, Announcement, Start, End, Disaster, Test, Sanction, Deal, Law, Other, Result, Publication}

// kindOf is the number of a type; 0 for a name that is none.
func kindOf(name string) kind { return kind(max(0, slices.Index(kinds[:], name))) }

// The types that finding asks for word by word.
var (
	kindOther  = kindOf(Other)
	kindStart  = kindOf(Start)
	kindTreaty = kindOf(Treaty)
)

// kindSet is a set of types, by their numbers.
type kindSet [len(kinds)]bool

func kindsOf(names ...string) (set kindSet) {
	for _, name := range names {
		set[kindOf(name)] = true
	}
	return set
}

// name is the type, "" for none.
func (k kind) name() string { return kinds[k] }

// Source is one document with all that the earlier stages found in it.
type Source struct {
	Document  *model.Document
	Index     int32 // its place in Chronology.Documents
	Tokens    []prose.Token
	Sentences []prose.Sentence
	// Expressions are the document's own, resolved, in order.
	Expressions []model.Expression
	// Mentions are the document's own, in order; Actors is the corpus's.
	Mentions []model.ActorMention
	Actors   []model.Actor
	// Triggers are the user's own words of events, nil for none.
	Triggers *Triggers
}

// Find is the tellings of one document, in order. Telling.Expression counts
// within Source.Expressions. Reasons that Stated has are left out.
func Find(s Source) (found Found) {
	Lend(s, func(lent Found) {
		found = lent
		found.Tellings = slices.Clone(lent.Tellings)
		for i := range found.Tellings {
			m := &found.Tellings[i]
			m.Actors, m.Places = slices.Clone(m.Actors), slices.Clone(m.Places)
			m.Title, m.Figures = slices.Clone(m.Title), slices.Clone(m.Figures)
		}
	})
	return found
}

// Lend is Find for a look: the tellings and their lists are the caller's only as
// long as look runs.
func Lend(s Source, look func(Found)) {
	room := rooms.Get().(*room)
	f := finder{Source: s, words: s.Triggers.wordsOf(s.Document.Language), tellings: room.tellings[:0], acts: room.acts,
		cut: room.cut[:0], memo: room.memo, lists: room.lists, spans: room.spans, given: room.given[:0], kept: room.kept[:0]}
	defer func() {
		clear(f.tellings) // so that the room holds on to nothing
		clear(f.given)
		clear(f.kept)
		f.lists.reset()
		f.spans.reset()
		room.tellings, room.acts, room.cut, room.memo = f.tellings[:0], f.acts, f.cut[:0], f.memo
		room.lists, room.spans, room.given, room.kept = f.lists, f.spans, f.given[:0], f.kept[:0]
		room.giveBack()
	}()
	f.remember()
	f.takePart()
	for at := range s.Sentences {
		f.sentence(at)
	}
	f.settleDates()
	f.refer()
	look(f.found())
}

// room is what finding needs while it lasts, lent from document to document.
type room struct {
	tellings []telling
	acts     []bool
	cut      []clause
	memo     memo
	lists    stock[int32]
	spans    stock[model.Span]
	given    []given
	kept     []model.Telling
}

// giveBack lets the room be lent again, unless it has grown large.
func (r *room) giveBack() {
	if cap(r.memo.verbs) <= hoard {
		rooms.Put(r)
	}
}

var rooms = sync.Pool{New: func() any { return new(room) }}
