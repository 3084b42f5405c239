package events

import (
	"slices"

	"hito/loader/prose"
	"hito/model"
)

// Where an event happened, and what is counted in it.

// placesIn is the places named between two bytes after "en", or after "a" too
// where somebody goes there.
func (f *finder) placesIn(start, end int32, goes bool) []int32 {
	var found []int32
	for i := f.nextMention; i < len(f.Mentions) && f.Mentions[i].Start < end; i++ {
		m := &f.Mentions[i]
		kind := f.Actors[m.Actor].Kind
		if m.Start < start || kind != model.Place && kind != model.State && m.Form != model.FormPlace || m.Form == model.FormDemonym {
			continue
		}
		if f.locative(m.Start, goes) && !slices.Contains(found, m.Actor) {
			found = f.lists.add(found, m.Actor)
		}
	}
	return found
}

// locative reports whether the words before the byte say "in" (or "to").
func (f *finder) locative(at int32, goes bool) bool {
	i := f.tokenAt(at)
	for back := i - 1; back >= 0 && back >= i-5; back-- {
		switch fold := f.Tokens[back].Fold; {
		case fold == foldEn || fold == foldIn || fold == foldAt:
			return true
		case fold == foldA || fold == foldAl || fold == foldTo:
			return goes
		case f.Tokens[back].Kind != prose.Word || f.word(back).verb != 0 && f.word(back).tense != noTense:
			return goes && back == i-1
		}
	}
	return false
}

// figuresIn is the numbers that count something among the tokens.
func (f *finder) figuresIn(first, last int) []model.Span {
	var found []model.Span
	for at := first; at < last; at++ {
		if f.Tokens[at].Kind != prose.Number || f.expressionCovers(at) {
			continue
		}
		end := at + 1
		for end+1 < last && (f.Tokens[end].Is('.') || f.Tokens[end].Is(',')) && f.Tokens[end+1].Kind == prose.Number && f.Tokens[end+1].Flags&prose.Space == 0 {
			end += 2
		}
		if end < last && f.Tokens[end].Kind == prose.Word {
			found = f.spans.add(found, model.Span{Document: f.Index, Start: f.Tokens[at].Start, End: f.Tokens[end].End})
		}
		at = end
	}
	return found
}
