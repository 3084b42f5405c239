package actors

import (
	"slices"

	"hito/loader/prose"
)

// evidence is how the capitalised words of a document are written elsewhere in
// it: an open-addressing table over their folds.
type evidence struct {
	keys []uint64
	bits []uint8
	// sieve has the same folds: most words stand nowhere with a capital.
	sieve prose.Sieve
}

const (
	seenLower   uint8 = 1 << iota // also in small letters
	seenSurname                   // behind a first name
	seenAlone                     // with no hyphen at its side
	seenDefined                   // alone in brackets: an acronym
	seenMiddle                    // with a capital that no sentence's start gives it
	seenFree                      // with no "de", "del", "de la" before it
)

// gather looks at the words with a capital, and then over all tokens for their
// small letters.
func (f *finder) gather(sentences []prose.Sentence) {
	tokens, e, s := f.tokens, &f.seen, 0
	e.clear(len(f.uppers))
	for _, at := range f.uppers {
		for s < len(sentences) && sentences[s].Last <= at {
			s++
		}
		if s == len(sentences) || at < sentences[s].First {
			continue // in no sentence
		}
		i, first := int(at), int(sentences[s].First)
		fold := tokens[i].Fold
		slot := e.slot(fold)
		e.keys[slot] = fold
		e.bits[slot] |= f.looksOf(i, f.beginsAt(i, first), i > first)
		e.sieve.Put(fold)
	}
	for i := range tokens {
		if t := &tokens[i]; e.sieve.May(t.Fold) && t.Kind == prose.Word && t.Flags&prose.Upper == 0 && !(i > 0 && tokens[i-1].Is('-')) {
			if at := e.slot(t.Fold); e.keys[at] == t.Fold {
				e.bits[at] |= seenLower
			}
		}
	}
}

// beginsAt reports whether the place of the word at i gives it its capital, in a
// sentence with the first token given: no word stands before it there, or none
// behind a mark that something begins with.
func (f *finder) beginsAt(i, first int) bool {
	for i--; i >= first; i-- {
		switch t := &f.tokens[i]; {
		case t.Kind == prose.Word:
			return false
		case t.Kind == prose.Punct && beginsAnew(t.Value):
			return true
		}
	}
	return true
}

// looksOf is how the capitalised word at i is written there; begin says that
// its place gives it its capital, within that its sentence has words before it.
func (f *finder) looksOf(i int, begin, within bool) (seen uint8) {
	tokens := f.tokens
	if i > 0 && i+1 < len(tokens) && tokens[i-1].Is('(') && tokens[i+1].Is(')') {
		seen |= seenDefined
	}
	if !begin {
		seen |= seenMiddle
	}
	if !f.t.behindOf(tokens, i) {
		seen |= seenFree
	}
	if !(i > 0 && tokens[i-1].Is('-')) && !(i+1 < len(tokens) && tokens[i+1].Is('-')) {
		seen |= seenAlone
	}
	if within && tokens[i-1].Kind == prose.Word && tokens[i-1].Flags&prose.Upper != 0 {
		if w := f.entry(i - 1); w != nil && w.flags&flagGiven != 0 {
			seen |= seenSurname
		}
	}
	return seen
}

// beginsAnew reports whether what stands behind the mark begins as a sentence
// does.
func beginsAnew(mark int32) bool {
	switch mark {
	case ':', '"', '“', '«', '¿', '¡', '·':
		return true
	}
	return false
}

// clear makes room for n words and forgets the others.
func (e *evidence) clear(n int) {
	size := 16
	for size < 4*n {
		size *= 2
	}
	e.keys, e.bits = slices.Grow(e.keys[:0], size)[:size], slices.Grow(e.bits[:0], size)[:size]
	clear(e.keys)
	clear(e.bits)
	e.sieve = prose.Sieve{}
}

// behindOf reports whether "de", "del" or "de la" stands before the token at i.
func (t *tables) behindOf(tokens []prose.Token, i int) bool {
	for _, fold := range t.articles {
		if i > 1 && tokens[i-1].Fold == fold {
			i--
			break
		}
	}
	return i > 0 && (tokens[i-1].Fold == t.of[0] || tokens[i-1].Fold == t.of[1])
}

func (e *evidence) slot(key uint64) uint64 {
	mask := uint64(len(e.keys) - 1)
	at := (key ^ key>>32) & mask
	for e.keys[at] != key && e.keys[at] != 0 {
		at = (at + 1) & mask
	}
	return at
}

// of is what is known of a folded word.
func (e *evidence) of(key uint64) uint8 {
	if at := e.slot(key); e.keys[at] == key {
		return e.bits[at]
	}
	return 0
}
