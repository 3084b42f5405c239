package actors

import (
	"slices"

	"hito/loader/prose"
	"hito/model"
)

// Known adds to the mentions that Find found in a document the names that its
// format states: the cells of a table's columns of actors and of places. A
// stated span of which mentions are half or more is what they say ("Putin
// (Rusia)"); every other is a name as it stands, whatever its letters. The result
// is in order, as Find's is.
func Known(doc *model.Document, tokens []prose.Token, found []Mention, actors, places []model.Span) []Mention {
	f := &finder{doc: doc, text: doc.Text, tokens: tokens, t: loadTables(), out: slices.Clone(found)}
	f.known(actors, 0)
	f.known(places, votePlace|voteStrong)
	if len(f.out) == len(found) {
		return found
	}
	return f.sorted()
}

func (f *finder) known(spans []model.Span, votes uint8) {
	found := slices.Clone(f.out) // in order: what this adds comes behind
	slices.SortStableFunc(found, func(a, b Mention) int { return int(a.Start) - int(b.Start) })
	for _, s := range spans {
		at, _ := slices.BinarySearchFunc(found, s.Start, func(m Mention, at int32) int { return int(m.End) - 1 - int(at) })
		covered := int32(0)
		for end := s.Start; at < len(found) && found[at].Start < s.End; at++ {
			if to := min(found[at].End, s.End); to > end {
				covered += to - max(end, found[at].Start)
				end = to
			}
		}
		if 2*covered >= s.End-s.Start {
			continue
		}
		first, _ := slices.BinarySearchFunc(f.tokens, s.Start, func(t prose.Token, at int32) int { return int(t.Start) - int(at) })
		last := first
		words := uint8(0)
		for last < len(f.tokens) && f.tokens[last].End <= s.End {
			if f.tokens[last].Kind == prose.Word && words < 255 {
				words++
			}
			last++
		}
		if words == 0 {
			continue
		}
		kind := model.Organisation
		if votes&votePlace != 0 {
			kind = model.Place
		}
		f.emit(Mention{Kind: kind, Form: model.FormName, class: className, votes: votes, words: words, key: f.key(first, last), of: -1, holder: -1}, first, last)
	}
}

// Without is the mentions that do not begin where gone says, in order. Those that
// leaned on one of them stand by themselves.
func Without(found []Mention, gone func(at int32) bool) []Mention {
	place := make([]int32, len(found))
	left := int32(0)
	for i := range found {
		place[i] = -1
		if !gone(found[i].Start) {
			place[i] = left
			left++
		}
	}
	if int(left) == len(found) {
		return found
	}
	out := make([]Mention, 0, left)
	for i, m := range found {
		if place[i] < 0 {
			continue
		}
		if m.of >= 0 {
			m.of = place[m.of]
		}
		if m.holder >= 0 {
			m.holder = place[m.holder]
		}
		out = append(out, m)
	}
	return out
}
