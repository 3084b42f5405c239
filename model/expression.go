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
	// Symbolic is the value as a function of the anchor, in a form a person can
	// read: "weekday(1) < DCT".
	Symbolic string
	// Date is the resolved date; zero where the anchor is not known at all.
	Date Date
	// Bound says that Date is only the one end that the words name.
	Bound Bound
	// Rule is the id of the phrase rule that found it.
	Rule string
	// Anchor is what it was reckoned from, AnchorDate that date, and AnchorAt
	// the index of the expression that told it (-1 where none did).
	Anchor     AnchorKind
	AnchorDate Date
	AnchorAt   int32
	// Reasons is the chain from the words to the date.
	Reasons []Reason
}
