package views

import (
	"bytes"
	"sort"
	"unicode/utf8"

	"hito/model"
)

// maxFound is how many places of a text are marked, maxSearched how many bytes
// of it are searched: what a screen shows, many times over.
const (
	maxFound    = 2000
	maxSearched = maxAtOnce
)

// finder marks what was searched for where it stands in a text, whatever its
// case and accents. Finding events is the index's work; this is for the eye.
type finder struct {
	words  [][]byte // folded
	folded []byte
	at     []int32 // by byte of folded: where it comes from
	found  []model.Span
}

// look sets what is searched for: the words and phrases of a query.
func (f *finder) look(q model.Query) {
	f.words = f.words[:0]
	for _, t := range q.Terms {
		if t.Key == model.KeyText && !t.Exclude {
			if word := bytes.TrimSpace([]byte(model.Fold(t.Text))); len(word) > 0 {
				f.words = append(f.words, word)
			}
		}
	}
}

// in is where the words stand in the bytes start to end of a document's text,
// in their order and apart from each other.
func (f *finder) in(document int32, text string, start, end int) []model.Span {
	f.found = f.found[:0]
	if len(f.words) == 0 {
		return nil
	}
	f.fold(text, start, min(end, start+maxSearched))
	for i := 0; i < len(f.folded) && len(f.found) < maxFound; {
		n := f.longestAt(i)
		if n == 0 {
			i++
			continue
		}
		f.found = append(f.found, model.Span{Document: document, Start: f.at[i], End: f.at[i+n]})
		i += n
	}
	return f.found
}

// longestAt is the length of the longest word at a byte of the folded text.
func (f *finder) longestAt(i int) int {
	n := 0
	for _, w := range f.words {
		if len(w) > n && f.folded[i] == w[0] && bytes.HasPrefix(f.folded[i:], w) {
			n = len(w)
		}
	}
	return n
}

// fold folds a stretch of text and notes where each byte comes from.
func (f *finder) fold(text string, start, end int) {
	f.folded, f.at = f.folded[:0], f.at[:0]
	for i := start; i < end; {
		c, size := text[i], 1
		switch {
		case c >= utf8.RuneSelf:
			_, size = utf8.DecodeRuneInString(text[i:])
			f.put(model.Fold(text[i:i+size]), i)
		case c == ' ' || '\t' <= c && c <= '\r':
			if n := len(f.folded); n == 0 || f.folded[n-1] != ' ' {
				f.folded, f.at = append(f.folded, ' '), append(f.at, int32(i))
			}
		default:
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			f.folded, f.at = append(f.folded, c), append(f.at, int32(i))
		}
		i += size
	}
	f.at = append(f.at, int32(end))
}

func (f *finder) put(folded string, at int) {
	for range len(folded) {
		f.at = append(f.at, int32(at))
	}
	f.folded = append(f.folded, folded...)
}

// overlapping is those of the spans, which are sorted and apart, that overlap
// a stretch.
func overlapping(spans []model.Span, start, end int32) []model.Span {
	from := sort.Search(len(spans), func(i int) bool { return spans[i].End > start })
	to := from
	for to < len(spans) && spans[to].Start < end {
		to++
	}
	return spans[from:to]
}
