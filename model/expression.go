package model

// ExpressionKind is the kind of a time expression, after TIMEX3's types.
type ExpressionKind uint8

// The kinds of expression. Only KindDate carries a Date for a chronology;
// durations, sets and clock times are recognised so that they are not dates.
const (
	KindDate ExpressionKind = iota
	KindDuration
	KindSet
	KindClock
	KindAge
	KindPresent // "ahora", "actualmente"
)

var expressionNames = [...]string{"date", "duration", "set", "time", "age", "present"}

// String is the name used in JSON Lines.
func (k ExpressionKind) String() string { return expressionNames[k] }

// AnchorKind says what a relative expression was reckoned from.
type AnchorKind uint8

// What an expression is reckoned from.
const (
	AnchorNone     AnchorKind = iota // absolute
	AnchorDocument                   // the document's publication date
	AnchorTold                       // the date last told, "al día siguiente"
	AnchorUnknown                    // relative to an event that no date is known of
)

var anchorNames = [...]string{"none", "document", "told", "unknown"}

// String is the name used in tables and JSON Lines.
func (a AnchorKind) String() string { return anchorNames[a] }

// Bound says whether the words leave one side of a date open: "desde 2019"
// names 2019 and means 2019 and later.
type Bound uint8

// The bounds.
const (
	BoundNone Bound = iota
	BoundSince
	BoundUntil
)

// Expression is one expression of time found in a document and resolved as far
// as its anchor allows.
type Expression struct {
	Span
	Kind ExpressionKind
	// Bound says that Date is only the one end that the words name.
	Bound Bound
	// Anchor is what it was reckoned from, and AnchorAt the place, among the
	// document's own, of the expression that told it (-1 where none did).
	Anchor   AnchorKind
	AnchorAt int32
	// Date is the resolved date; zero where the anchor is not known at all.
	Date Date
	// Rule is the id of the phrase rule that found it.
	Rule string
	// Chain is how it was reckoned. A chronology does not keep it:
	// Chronology.Chain makes it anew.
	*Chain
}

// Chain is how an expression was reckoned.
type Chain struct {
	// Symbolic is the value as a function of the anchor, in a form a person can
	// read: "weekday(1) < DCT".
	Symbolic string
	// AnchorDate is the date that it was reckoned from, where Anchor names one.
	AnchorDate Date
	// Reasons is the chain from the words to the date.
	Reasons []Reason
}

// Explainer makes anew what a chronology does not keep, since it takes much room
// and is seldom asked for. It gives the same for the same chronology, whoever
// asks, and several may ask at once.
type Explainer interface {
	// Explain is the reasons of an expression of c.
	Explain(c *Chronology, x *Expression) []Reason
	// Stated is the reasons of a telling of c of which only the words date it.
	Stated(c *Chronology, m *Mention) []Reason
}

// Chain is the chain of reasons from the words of an expression to its date.
func (c *Chronology) Chain(x *Expression) []Reason {
	switch {
	case x.Chain != nil:
		return x.Reasons
	case c.Explainer != nil:
		return c.Explainer.Explain(c, x)
	}
	return nil
}
