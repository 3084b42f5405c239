package model

// Knowledge is how a document's publication date is known.
type Knowledge uint8

// How a publication date is known.
const (
	Unknown      Knowledge = iota // nothing bounds it
	Stated                        // the document says it
	Derived                       // its prose fixes it
	Bounded                       // the evidence leaves an interval
	Contradicted                  // stated, but its own prose says otherwise
)

var knowledgeNames = [...]string{"unknown", "stated", "derived", "bounded", "contradicted"}

// String is the name used on the command line and in JSON Lines.
func (k Knowledge) String() string { return knowledgeNames[k] }

// BlockKind says why a stretch of a document is not its prose.
type BlockKind uint8

// The kinds of boilerplate.
const (
	BlockMetadata BlockKind = iota // a "date 2025-11-02" line, front matter
	BlockMenu                      // navigation, "loading", section names
	BlockTeaser                    // links to other articles, "most read"
	BlockCaption                   // a photograph's caption: its dates may be used
	BlockCredit                    // who took the picture, which agency wrote
	BlockRepeat                    // a title or sentence said again
	BlockHeading                   // a subheading within the article
)

var blockNames = [...]string{"metadata", "menu", "teaser", "caption", "credit", "repeat", "heading"}

// String is the name used in reports.
func (k BlockKind) String() string { return blockNames[k] }

// Block is a stretch of boilerplate: kept in the text, shown dimmed, never
// mined for events. Start and End are bytes of the document's text.
type Block struct {
	Start, End int32
	Kind       BlockKind
}

// Problem is something wrong with a file: what, and the mend where there is
// one. What and Hint are message ids of the catalogue with facts.
type Problem struct {
	What Reason
	Hint string
}

// Candidate is a publication date that a document or its format states. Reason
// says where; its span is NoSpan where only the markup has it.
type Candidate struct {
	Date   Date
	Reason Reason
}

// Document is one text as read, decoded to UTF-8 and otherwise untouched.
type Document struct {
	// Path is what a person would open from the current folder.
	Path string
	// Hash is the SHA-256 of the file's bytes, in hex.
	Hash string
	// Title is where the text states its title; NoSpan where it has none.
	Title Span
	// Outlet is who published it, "" where unknown.
	Outlet string
	// Author is who wrote it and URL where it was published, "" where unknown.
	Author, URL string
	// Language is "es", "en" or "" where it cannot be told.
	Language string
	// Text is the whole text, boilerplate included, in UTF-8.
	Text string
	// Stated is the publication date that the document itself states, with the
	// words that state it; zero where it states none.
	Stated     Date
	StatedSpan Span
	// Candidates are all the publication dates that the document and its format
	// state, the most trusted first; Stated is the first. They may disagree.
	Candidates []Candidate
	// Published is the date the document was written, as settled by dating.
	Published Date
	// How says how Published is known, and Reasons why.
	How     Knowledge
	Reasons []Reason
	// Boilerplate is sorted and does not overlap.
	Boilerplate []Block
	// Markup is the marks of the document's format within its prose (Markdown's
	// asterisks, where its links lead), sorted and apart: shown, and no words of
	// it. Its kind means nothing.
	Markup   []Block
	Problems []Problem
	// Kin numbers, from 1, the documents that print one text with small changes,
	// as outlets print an agency's; 0 for a text of its own.
	Kin int32
}

// Slice is the text of a span of this document, "" where the span is outside.
func (d *Document) Slice(s Span) string {
	if s.Document < 0 || s.Start < 0 || s.Start > s.End || int(s.End) > len(d.Text) {
		return ""
	}
	return d.Text[s.Start:s.End]
}

// BlockAt is the boilerplate that covers the byte at, if any.
func (d *Document) BlockAt(at int32) (Block, bool) {
	lo, hi := 0, len(d.Boilerplate)
	for lo < hi {
		mid := (lo + hi) / 2
		if d.Boilerplate[mid].End <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(d.Boilerplate) && d.Boilerplate[lo].Start <= at {
		return d.Boilerplate[lo], true
	}
	return Block{}, false
}
