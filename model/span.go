package model

// Span is a half-open range of bytes in the UTF-8 text of one document.
// Document is its place in Chronology.Documents, or -1 for no span.
type Span struct {
	Document   int32
	Start, End int32
}

// NoSpan is the span of a value that no words state.
var NoSpan = Span{Document: -1}

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(t Span) bool {
	return s.Document == t.Document && s.Start < t.End && t.Start < s.End
}

// Contains reports whether t lies wholly in s.
func (s Span) Contains(t Span) bool {
	return s.Document == t.Document && s.Start <= t.Start && t.End <= s.End
}

// Reason is one step of a chain of reasons: a rule's id ("timex.weekday.past")
// and its facts, in the order in which the rule's sentence names them. Facts
// are EDTF dates, words of the source, or names; never prose of our own, so
// that the sentence can be said in the reader's language.
type Reason struct {
	Rule  string
	Facts []string
	// Span points at the words it rests on, NoSpan where there are none.
	Span Span
}
