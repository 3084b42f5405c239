package kin

import (
	"slices"

	"hito/loader/prose"
)

// Paragraph is a paragraph of a document, in bytes, and the hash of its words.
type Paragraph struct {
	Start, End int32
	Key        uint64
}

// Paragraphs is a document's paragraphs of two words or more.
func Paragraphs(tokens []prose.Token, sentences []prose.Sentence) []Paragraph {
	var out []Paragraph
	for at := 0; at < len(sentences); {
		to := at + 1
		for to < len(sentences) && sentences[to].Paragraph == sentences[at].Paragraph {
			to++
		}
		p := Paragraph{Start: sentences[at].Start, End: sentences[to-1].End, Key: 14695981039346656037}
		words := 0
		for i := int(sentences[at].First); i < int(sentences[to-1].Last) && i < len(tokens); i++ {
			if t := &tokens[i]; t.Kind == prose.Word || t.Kind == prose.Number {
				p.Key = (p.Key ^ t.Fold) * 1099511628211
				words++
			}
		}
		if words >= 2 {
			out = append(out, p)
		}
		at = to
	}
	return out
}

// Page is a document as Repeated sees it.
type Page struct {
	Outlet string
	// Group is its number among Groups: copies of one text count once.
	Group      int32
	Paragraphs []Paragraph
}

// An outlet repeats a paragraph that stands in most of its texts, where it has
// three or more; in a fifth of them, where that is five or more; or in so many
// that it cannot be news.
const (
	fewTexts  = 3
	someTexts = 5
	share     = 5
	manyTexts = 40
)

// Repeated is, for each page, the numbers of its paragraphs that its outlet
// repeats from text to text; nil for none. Outlets without a name are not looked
// at.
func Repeated(pages []Page) [][]int {
	out := make([][]int, len(pages))
	order := make([]int32, 0, len(pages))
	for i := range pages {
		if pages[i].Outlet != "" {
			order = append(order, int32(i))
		}
	}
	slices.SortStableFunc(order, func(a, b int32) int {
		x, y := pages[a].Outlet, pages[b].Outlet
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	})
	for from := 0; from < len(order); {
		to := from + 1
		for to < len(order) && pages[order[to]].Outlet == pages[order[from]].Outlet {
			to++
		}
		repeatedIn(pages, order[from:to], out)
		from = to
	}
	return out
}

// repeatedIn looks at the pages of one outlet.
func repeatedIn(pages []Page, of []int32, out [][]int) {
	if len(of) < fewTexts {
		return
	}
	// The texts that have a paragraph: pages, but for copies of earlier ones.
	var keys []uint64
	texts := 0
	groups := map[int32]bool{}
	var own []uint64
	for _, i := range of {
		p := &pages[i]
		if p.Group != 0 {
			if groups[p.Group] {
				continue
			}
			groups[p.Group] = true
		}
		texts++
		own = own[:0]
		for _, q := range p.Paragraphs {
			own = append(own, q.Key)
		}
		slices.Sort(own)
		keys = append(keys, slices.Compact(own)...)
	}
	slices.Sort(keys)
	repeated := map[uint64]bool{}
	for from := 0; from < len(keys); {
		to := from + 1
		for to < len(keys) && keys[to] == keys[from] {
			to++
		}
		if n := to - from; n >= fewTexts && 2*n > texts || n >= someTexts && share*n >= texts || n >= manyTexts {
			repeated[keys[from]] = true
		}
		from = to
	}
	if len(repeated) == 0 {
		return
	}
	for _, i := range of {
		for k, q := range pages[i].Paragraphs {
			if repeated[q.Key] {
				out[i] = append(out[i], k)
			}
		}
	}
}
