package views

import (
	"bytes"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"hito/model"
)

// Searching all that the documents say, whether it tells an event or not: each word
// stands in the title, the outlet, the path, or anywhere in the text.

// minTextWord is how many letters a word has for texts to be searched for it:
// shorter ones stand in nearly all of them.
const minTextWord = 3

// textWords are the words of a search of documents, and whether all of them are
// looked for in the texts too.
func textWords(text string) (words [][]byte, whole bool) {
	whole = true
	for _, w := range strings.Fields(model.Fold(text)) {
		words = append(words, []byte(w))
		whole = whole && utf8.RuneCountInString(w) >= minTextWord
	}
	return words, whole
}

// docFinder finds documents by words.
type docFinder struct {
	c      *model.Chronology
	words  [][]byte
	folded []byte
}

// fits reports whether a document has every word: in what names it, which is given
// folded, or in its text.
func (f *docFinder) fits(d int32, named string) bool {
	read := false
	for _, w := range f.words {
		if strings.Contains(named, string(w)) {
			continue
		}
		if utf8.RuneCount(w) < minTextWord {
			return false
		}
		if !read {
			f.folded, read = model.AppendFold(f.folded[:0], f.c.Documents[d].Text), true
		}
		if !bytes.Contains(f.folded, w) {
			return false
		}
	}
	return true
}

// search is those of the documents, in their order, in which the words stand; nil
// and false once wanted is no longer the question that is asked.
func (t *docTable) search(c *corpus, text string, among []int32, number int64, wanted *atomic.Int64) (rows []int32, ok bool) {
	const often = 64 // documents between looks at what is asked
	words, _ := textWords(text)
	f := docFinder{c: c.Chronology, words: words}
	rows = make([]int32, 0, len(among))
	for i, d := range among {
		if i%often == 0 && wanted != nil && wanted.Load() != number {
			return nil, false
		}
		if f.fits(d, t.folded[d]) {
			rows = append(rows, d)
		}
	}
	return rows, true
}

// among are the documents that may fit: those that fitted before, where the person
// has only gone on typing.
func (t *docTable) among(c *corpus, text string, before *docAnswer) []int32 {
	if before == nil || before.corpus != c || before.text == "" || !strings.HasPrefix(model.Fold(text), model.Fold(before.text)) {
		return t.order
	}
	if _, whole := textWords(before.text); !whole {
		return t.order
	}
	return before.rows
}

// FindDocuments are the documents in whose title, outlet, path or text every word
// stands, in the order of the documents view.
func FindDocuments(c *model.Chronology, text string) []int32 {
	if strings.TrimSpace(text) == "" {
		text = ""
	}
	of := &corpus{Chronology: c}
	t := newDocTable(of)
	rows, _ := t.search(of, text, t.order, 0, nil)
	return rows
}

// wordsAsQuery are the words of a search of documents as a query has them: what is
// marked in the source.
func wordsAsQuery(text string) (q model.Query) {
	for _, w := range strings.Fields(text) {
		q = q.With(model.Term{Text: w})
	}
	return q
}
