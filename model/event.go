package model

import "bytes"

// TellingRole is what a telling does for its event.
type TellingRole uint8

// The roles of a telling.
const (
	RoleCore      TellingRole = iota // the sentence reports the event
	RoleReference                    // it refers to the event in passing
	RoleDetail                       // it adds to an event told nearby
	RoleCaption                      // a photograph's caption tells it
)

var tellingRoleNames = [...]string{"core", "reference", "detail", "caption"}

// String is the name used in JSON Lines.
func (r TellingRole) String() string { return tellingRoleNames[r] }

// Status says whether an event has a date.
type Status uint8

// The states of an event's date.
const (
	Undated       Status = iota
	BoundedStatus        // evidence leaves an interval, no words state the date
	Dated
)

var statusNames = [...]string{"undated", "bounded", "dated"}

// String is the name used in JSON Lines.
func (s Status) String() string { return statusNames[s] }

// ID is the id of a telling, and of the event whose first telling it is: a short
// hash in hexadecimal digits.
type ID [12]byte

// IDOf is an id of its digits, the zero ID for more than twelve.
func IDOf(digits string) (id ID) {
	if len(digits) <= len(id) {
		copy(id[:], digits)
	}
	return id
}

// String is the digits, "" for the zero ID.
func (id ID) String() string { return string(id.AppendTo(nil)) }

// AppendTo appends the digits to dst.
func (id ID) AppendTo(dst []byte) []byte {
	return append(dst, bytes.TrimRight(id[:], "\x00")...)
}

// HasPrefix reports whether the digits begin so.
func (id ID) HasPrefix(digits string) bool {
	return len(digits) <= len(id) && string(id[:len(digits)]) == digits
}

// Mention is one telling of an event, as a chronology has it: its lists stand in
// arrays of the chronology's, so that a million tellings hold no pointer. Telling
// is the same spelled out, and says what its fields are.
type Mention struct {
	ID ID
	Span
	Expression      int32
	Trigger         Span
	Type            Symbol
	Refers          int32
	Date            Date
	Parts           Parts
	Actors, Places  ActorList
	Title, Figures  SpanList
	Names           NameList
	Reasons         ReasonList
	Role            TellingRole
	Future, Negated bool
	Copy, Stated    bool
}

// Telling is one telling of an event: a sentence, its expression of time, the
// word that names what happened, who took part, and where.
type Telling struct {
	// ID is a short hash of the document's content hash and the sentence span.
	ID   ID
	Span // the sentence
	// Expression is the index in Chronology.Expressions of the words that date
	// it, -1 where none do.
	Expression int32
	// Trigger is the verb or noun that names what happened.
	Trigger Span
	// Type is the event type, "meeting", "treaty", "visit", ...
	Type string
	Role TellingRole
	Date Date
	// Actors are places in Chronology.Actors, those who act before those
	// mentioned, each once; Places are actors of kind Place or State where it
	// happened.
	Actors, Places []int32
	// Parts says what part the Actors have, where grammar makes it plain.
	Parts Parts
	// Title is the spans of the sentence that name the event in short.
	Title []Span
	// Future says that the source announces it; Negated that it denies it.
	Future, Negated bool
	// Copy says that an earlier document that prints the same text tells it in the
	// same words: it confirms nothing.
	Copy bool
	// Stated says that the words of its expression date it, and that this is all
	// the reason there is; Reasons may then be left out: Chronology.WhyDated has it.
	Stated bool
	// Figures are the numbers it gives ("10.000 soldados"), for conflicts.
	Figures []Span
	// Names are what its document calls the process that it is part of, folded
	// ("segunda dialogo estrategico"): what other documents know it by.
	Names []string
	// Refers is how many places on in Chronology.Mentions (back where negative)
	// the telling stands that its document takes up here ("esta reunión"); 0 for
	// none.
	Refers  int32
	Reasons []Reason
}

// Merge says why two tellings are one event: A and B are indexes in
// Chronology.Mentions.
type Merge struct {
	A, B   int32
	Reason Reason
}

// ConflictValue is what one telling says of a field.
type ConflictValue struct {
	Value string
	Span  Span
}

// Conflict is a field ("date", "place", "number", "name") on which the
// tellings of an event disagree; it is shown, never settled.
type Conflict struct {
	Field  string
	Values []ConflictValue
}

// Event is what happened, as a chronology has it: its lists stand in arrays of the
// chronology's. Happening is the same spelled out, and says what its fields are.
type Event struct {
	ID             ID
	Type           Symbol
	Date           Date
	Title          SpanList
	Name           NameList // one at most
	Mentions       TellingList
	Actors, Places ActorList
	Merges         MergeList
	Conflicts      ConflictList
	Reasons        ReasonList
	Status         Status
}

// Happening is what happened: a cluster of tellings.
type Happening struct {
	// ID is the id of its first telling.
	ID     ID
	Date   Date
	Status Status
	Type   string
	// Title is a list of spans of the sources: extractive by construction.
	Title []Span
	// Name is what the user calls it instead, "" where nothing.
	Name string
	// Mentions are indexes in Chronology.Mentions, the first telling first.
	Mentions []int32
	// Actors and Places are places in Chronology.Actors.
	Actors, Places []int32
	Merges         []Merge
	Conflicts      []Conflict
	// Reasons says how its date follows from its tellings; where there is but one
	// telling they may be left out: Chronology.WhyEvent has them.
	Reasons []Reason
}

// IsCarried reports whether no words give the day of the event: it is one that was
// told before, of the same people, and is likely to be this one's too.
func (e *Event) IsCarried() bool { return e.Status == BoundedStatus && e.Date.IsDay() }

// Shown is the date as a person is shown it: uncertain where it is carried.
func (e *Event) Shown() Date {
	if e.IsCarried() {
		return e.Date.WithQualifier(e.Date.Qualifier | Uncertain)
	}
	return e.Date
}

// WhyDated is how the date of a telling follows.
func (c *Chronology) WhyDated(m *Mention) []Reason {
	if m.Reasons.Len() == 0 && m.Stated && c.Explainer != nil {
		return c.Explainer.Stated(c, m)
	}
	return m.Reasons.In(c)
}

// WhyEvent is how the date of an event follows from its tellings.
func (c *Chronology) WhyEvent(e *Event) []Reason {
	if first := e.Mentions.First(c); e.Reasons.Len() == 0 && e.Mentions.Len() == 1 && c.hasMention(first) && c.Mentions[first].Stated {
		return c.WhyDated(&c.Mentions[first])
	}
	return e.Reasons.In(c)
}

// NameOf is what the user calls an event, "" where nothing.
func (c *Chronology) NameOf(e *Event) string {
	if e.Name.Len() == 0 {
		return ""
	}
	return e.Name.In(c)[0]
}

// Tellings is how many tellings an event has that are no copies of each other: one
// text that several outlets print is one telling.
func (c *Chronology) Tellings(e *Event) int {
	n := 0
	for _, i := range e.Mentions.In(c) {
		if c.hasMention(i) && !c.Mentions[i].Copy {
			n++
		}
	}
	return max(n, min(1, e.Mentions.Len()))
}
