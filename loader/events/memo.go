package events

import (
	"slices"

	"hito/loader/prose"
)

// memo keeps what is asked of a token again and again: what it means, and the
// verb group that begins with it. Both hang on the document alone.
type memo struct {
	words []word
	// verbs says of each token where in groups the group is that begins with it.
	verbs  []int32
	groups []group
}

// What verbs says where there is no group.
const (
	verbUnasked int32 = 0
	verbNone    int32 = -1
)

// hoard is the most tokens of which the room is kept: one long text shall not
// hold its memory for good.
const hoard = 1 << 17

// remember looks all words up, and gets ready for the verbs.
func (f *finder) remember() {
	n := len(f.Tokens)
	f.memo.words = slices.Grow(f.memo.words[:0], n)[:n]
	f.memo.verbs = slices.Grow(f.memo.verbs[:0], n)[:n]
	clear(f.memo.verbs)
	f.memo.groups = f.memo.groups[:0]
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
	switch asked := f.memo.verbs[at]; asked {
	case verbNone:
		return group{}, false
	case verbUnasked:
		g, ok := f.readVerb(at)
		f.memo.verbs[at] = verbNone
		if ok {
			f.memo.groups = append(f.memo.groups, g)
			f.memo.verbs[at] = int32(len(f.memo.groups))
		}
		return g, ok
	default:
		return f.memo.groups[asked-1], true
	}
}
