// Package model is what is known: dates, documents, actors, events, queries.
// It is pure data and pure functions; it reads no file, draws nothing, and
// imports nothing else of hito's.
package model

// Chronology is everything that was made of a corpus. Things refer to each
// other by their place in its slices. It is never changed once built: a new
// load makes a new one.
type Chronology struct {
	// Documents are sorted by path.
	Documents []Document
	// Expressions are sorted by document and start.
	Expressions []Expression
	// Actors are sorted by events, mentions, then name.
	Actors []Actor
	// ActorMentions are sorted by document and start.
	ActorMentions []ActorMention
	// Mentions are sorted by document and start.
	Mentions []Mention
	// Events are in the order of the list: by date, earliest, latest, finer
	// first; undated ones last.
	Events []Event
	// Suggestions are the pairs of events that may be one, the likeliest first.
	Suggestions []Suggestion
	// Problems are files that could not be read, in the order of their paths.
	Problems []FileProblem
	// Explainer gives the reasons of Expressions; nil where they have their own.
	Explainer Explainer
	// lists are what the lists of Mentions and Events are in, and told how much of
	// them is of Mentions.
	lists lists
	told  sizes
}

// FileProblem is a file that could not be read, or only in part.
type FileProblem struct {
	Path string
	Problem
	// Documents is how many documents were read of it nonetheless.
	Documents int
}

// Text is the words of a span, "" for no span.
func (c *Chronology) Text(s Span) string {
	if s.Document < 0 || int(s.Document) >= len(c.Documents) {
		return ""
	}
	return c.Documents[s.Document].Slice(s)
}
