package events

import (
	"slices"

	"hito/loader/prose"
)

// memo keeps what is asked of a token again and again: what it means, and the
// verb group that begins with it. Both hang on the document alone.
type memo struct {
	words []word
	verbs []verbMemo
}

type verbMemo struct {
	group group
	state verbState
}

type verbState uint8

const (
	verbUnasked verbState = iota
	verbNone
	verbSome
)

// remember looks all words up, and gets ready for the verbs.
func (f *finder) remember() {
	n := len(f.Tokens)
	f.memo.words = slices.Grow(f.memo.words[:0], n)[:n]
	f.memo.verbs = slices.Grow(f.memo.verbs[:0], n)[:n]
	clear(f.memo.verbs)
	for i := range f.Tokens {
		t := &f.Tokens[i]
		f.memo.words[i] = word{}
		if t.Kind == prose.Word {
			if w, ok := f.words.Lookup(t.Fold); ok {
				f.memo.words[i] = w
			}
		}
	}
}

// word is what the token at at means, the zero word where nothing.
func (f *finder) word(at int) word {
	if uint(at) < uint(len(f.memo.words)) {
		return f.memo.words[at]
	}
	if at < 0 || at >= len(f.Tokens) || f.Tokens[at].Kind != prose.Word {
		return word{}
	}
	w, _ := f.words.Lookup(f.Tokens[at].Fold)
	return w
}

// verbAt reads the finite verb group that begins at at, if one does.
func (f *finder) verbAt(at int) (group, bool) {
	if uint(at) >= uint(len(f.memo.verbs)) {
		return f.readVerb(at)
	}
	m := &f.memo.verbs[at]
	if m.state == verbUnasked {
		group, ok := f.readVerb(at)
		m.group, m.state = group, verbNone
		if ok {
			m.state = verbSome
		}
	}
	return m.group, m.state == verbSome
}
