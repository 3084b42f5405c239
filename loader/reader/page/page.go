// Package page reads HTML pages as browsers save them: the article's text with
// its title, its dates and who published it; pages in MHTML archives; and the
// fragments of HTML that feeds and tables hold.
package page

import (
	"strings"
	"unicode/utf8"

	"hito/loader/reader/entry"
	"hito/model"
)

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
	e := entry.Entry{URL: o.URL}
	a.facts(&e, objects, main)
	var at placed
	e.Text, e.Title, e.Blocks, at = a.render()
	e.Dates = a.dates(o, objects, main, e.URL, at)
	return e
}
