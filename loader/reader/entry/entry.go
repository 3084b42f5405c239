// Package entry is what every format of file gives to the reader: texts with
// what their format says of them. A plain file is one entry, a feed one for
// each of its items, a table of articles one for each row, a table of events
// one with the events that its rows state.
//
// A format knows nothing of prose: it says what its own markup says, and the
// reader finds the rest (boilerplate, datelines, language) in the text. Adding a
// format is a package that fills an Entry, and a line where the reader tells
// formats apart.
package entry

import "hito/model"

// Span is a stretch of an entry's text, in bytes. The zero Span is none.
type Span struct{ Start, End int32 }

// IsZero reports whether there is no span.
func (s Span) IsZero() bool { return s == Span{} }

// Entry is one text of a file.
type Entry struct {
	// Part names the entry within its file: "" for a file that is one entry,
	// else "3" for the third row or item, "nota.html" for a member of an archive.
	Part string
	// Text is UTF-8, as hito shows it and as every offset counts it. Its title
	// stands in it, as do the byline and the dateline where the format has them:
	// what is shown can be quoted.
	Text string
	// Title is where the text states its title.
	Title Span
	// Outlet, Author, Language ("es", "en", "pt", ...) and URL are as the format
	// states them, "" where it does not.
	Outlet, Author, Language, URL string
	// Dates are all the publication dates that the format states, the most
	// trusted first. They may disagree.
	Dates []Date
	// Blocks is the boilerplate that the format itself tells from the body
	// (menus, captions), sorted, not overlapping. The reader adds its own.
	Blocks []model.Block
	// Markup is the marks of the format within its prose, sorted, not overlapping:
	// shown, and passed over by all that reads words.
	Markup []model.Block
	// Events are what the rows of a table of events state.
	Events []Event
	// Problems are what was wrong and did not keep it from being read.
	Problems []model.Problem
}

// Date is a publication date that a format states.
type Date struct {
	Date model.Date
	// Rule says where it stands: "page.jsonld", "page.meta", "page.time",
	// "page.url", "feed.published", "table.column", "front.date", ...; the
	// catalogue has a sentence for each.
	Rule string
	// Fact is the words it was read from, as "2024-06-19T10:00:00+02:00".
	Fact string
	// Span is where the text shows it, none where only the markup has it.
	Span Span
}

// Event is an event that a row of a table states.
type Event struct {
	// Row is the row in the text: the telling that the user is shown.
	Row Span
	// Date is what the row states, When where it states it.
	Date model.Date
	When Span
	// Title is the words that name the event.
	Title Span
	// Type is the event type as the table states it, "" where it does not.
	Type string
	// Actors and Places are where the row names who took part, and where.
	Actors, Places []Span
	// WordsEnd is where the prose ends that the title begins, 0 where the row is all
	// prose; what stands elsewhere (dates, types, sources) is labels.
	WordsEnd int32
	// Whole says that each of Actors is one name as it stands.
	Whole bool
}
