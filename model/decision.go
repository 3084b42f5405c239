package model

// DecisionKind is what the user decided.
type DecisionKind uint8

// The kinds of decision. The first three are about two tellings, the others
// about the event that a telling belongs to.
const (
	DecideSame      DecisionKind = iota // the two tellings are one event
	DecideDifferent                     // they are not
	DecideUnsure                        // asked, and not to be asked again
	DecideName                          // Value is what the user calls the event
	DecideType                          // Value is its type, "meeting"
	DecideDate                          // Value is its date in EDTF
	DecideHide                          // the event is not shown; it is where Value is Shown
)

// Shown is the value of a DecideHide that takes one back.
const Shown = "no"

var decisionNames = [...]string{"same", "different", "unsure", "name", "type", "date", "hide"}

// String is the name used in the journal.
func (k DecisionKind) String() string {
	if int(k) >= len(decisionNames) {
		return ""
	}
	return decisionNames[k]
}

// DecisionKindOf is the kind of that name, false where there is none.
func DecisionKindOf(name string) (DecisionKind, bool) {
	for i, n := range decisionNames {
		if n == name {
			return DecisionKind(i), true
		}
	}
	return 0, false
}

// OfTwo reports whether the decision is about two tellings.
func (k DecisionKind) OfTwo() bool { return k <= DecideUnsure }

// MentionRef points at a telling in a way that outlives a new extraction: by
// its id, and by the words it stands in, where the id has changed.
type MentionRef struct {
	ID string
	// Document is the path of its document, Quote its sentence on one line and
	// Trigger the word that names what happened.
	Document, Quote, Trigger string
}

// Decision is one correction of the user's. B and Value are zero where the kind
// has no use for them.
type Decision struct {
	Kind  DecisionKind
	A, B  MentionRef
	Value string
}

// Withdraws reports whether the decision only takes an earlier one back, so that
// the event is as it was found: a name, type or date with no value, a DecideHide
// with Shown. Of two tellings there is no taking back but to be unsure.
func (d *Decision) Withdraws() bool {
	switch d.Kind {
	case DecideName, DecideType, DecideDate:
		return d.Value == ""
	case DecideHide:
		return d.Value == Shown
	}
	return false
}

// Withdrawal is the decision that takes this one back: what follows is as if
// neither had been made, but that two tellings are not asked about again.
func (d Decision) Withdrawal() Decision {
	switch d.Kind {
	case DecideHide:
		d.Value = Shown
	case DecideName, DecideType, DecideDate:
		d.Value = ""
	default:
		d.Kind = DecideUnsure
	}
	return d
}

// Ref is the reference to a telling, by its place in Mentions.
func (c *Chronology) Ref(mention int32) MentionRef {
	m := &c.Mentions[mention]
	return MentionRef{ID: m.ID.String(), Document: c.Documents[m.Document].Path, Quote: OneLine(c.Text(m.Span)), Trigger: OneLine(c.Text(m.Trigger))}
}

// Suggestion asks whether two tellings are one event: what no rule is sure of,
// and the user can say. A and B are indexes in Chronology.Mentions, A the
// smaller, each the first telling of its event.
type Suggestion struct {
	A, B   int32
	Reason Reason
}

// SuggestionsOf are the suggestions about an event, in order.
func (c *Chronology) SuggestionsOf(e *Event) []Suggestion {
	var out []Suggestion
	first := e.Mentions.First(c)
	for _, s := range c.Suggestions {
		if s.A == first || s.B == first {
			out = append(out, s)
		}
	}
	return out
}

// EventOf is the place in Events of the event whose first telling is the
// mention, -1 for none.
func (c *Chronology) EventOf(mention int32) int32 {
	for i := range c.Events {
		if c.Events[i].Mentions.First(c) == mention {
			return int32(i)
		}
	}
	return -1
}
