// Package page reads HTML pages as browsers save them: the article's text with
// its title, its dates and who published it; pages in MHTML archives; and the
// fragments of HTML that feeds and tables hold. It knows no publisher and no
// prose (but to tell English, whose numbers of dates stand in another order): it
// goes by what the markup says and by what lines look like, and leaves to the
// reader what only their words tell.
//
// The text is what a person came to read, as lines of plain text in the order
// of the page: the title, the standfirst, who wrote it and when, the pictures'
// captions, the body with its lists and tables. What stands in the midst of it
// and is something else (a link to another article, sharing, an advertisement)
// is kept and marked in Blocks, so that the reader can see where it stood. What
// stands around it (menus, the sidebar, comments, the foot of the site) is left
// out: on most news pages it is several times the article, it is the same on
// every page of an outlet, and whoever wants it opens the page itself. A page
// that has no article is kept whole, its links marked.
//
// The body is found without rules for any one outlet: every line speaks for
// prose or against it (measure.go), the names of blocks say what they are not
// (hints.go), and the block whose lines together speak most for prose is the
// body's (choose.go). Where the page shows only the beginning and its JSON-LD
// has the whole, the text is taken from there (supplement.go).
//
// Pages are read with the tokenizer of golang.org/x/net/html and not with its
// parser: that gives up past 512 open elements, keeps a pointer tree several
// times the page's size, and cannot be told to leave things out. What browsers
// do with unclosed and misplaced tags is done here as far as it changes which
// text stands in which block (build.go), in time and memory that grow with the
// page and no faster, without recursion.
package page

import (
	"strings"
	"unicode/utf8"

	"hito/loader/reader/entry"
	"hito/model"
)

// RuleSupplied is the problem of a page that shows only the beginning of its
// text: the rest was taken from its JSON-LD.
const RuleSupplied = "page.supplied"

// Options are what is known of a page besides its text.
type Options struct {
	// URL is where it was published, "" where only the page can say.
	URL string
	// Saved is when it was saved: dates after that are not believed. Zero where
	// it is not known.
	Saved model.Date
}

// Read reads a page. Its text is what a person came to read, as lines of plain
// text; what stands in the middle of it and is something else is in Blocks.
func Read(text string, o Options) entry.Entry {
	if !utf8.ValidString(text) {
		text = strings.ToValidUTF8(text, "\uFFFD")
	}
	t := build(text)
	var objects []object
	for _, data := range t.data {
		if objects = append(objects, objectsOf(data)...); len(objects) > maxObjects {
			break
		}
	}
	main := mainOf(objects)
	a := extract(t, main)
	e := entry.Entry{URL: strings.ToValidUTF8(o.URL, "\uFFFD")}
	a.facts(&e, objects, main)
	var at placed
	e.Text, e.Title, e.Blocks, at = a.render()
	if a.supplied {
		e.Problems = append(e.Problems, model.Problem{What: model.Reason{Rule: RuleSupplied, Span: model.NoSpan}})
	}
	e.Dates = a.dates(o, objects, main, e.URL, at)
	return e
}
