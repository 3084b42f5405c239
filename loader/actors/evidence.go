package actors

import "hito/loader/prose"

// evidence is how the capitalised words of a document are written elsewhere in
// it: an open-addressing table over their folds.
type evidence struct {
	keys []uint64
	bits []uint8
}

const (
	seenLower   uint8 = 1 << iota // also in small letters
	seenSurname                   // behind a first name
	seenAlone                     // with no hyphen at its side
	seenDefined                   // alone in brackets: an acronym
	seenMiddle                    // with a capital that no sentence's start gives it
	seenFree                      // with no "de", "del", "de la" before it
)

// gather looks over all tokens once for the words and once for their small
// letters.
func gather(tables *tables, tokens []prose.Token, sentences []prose.Sentence) evidence {
	uppers := 0
	for i := range tokens {
		if tokens[i].Flags&prose.Upper != 0 {
			uppers++
		}
	}
	size := 16
	for size < 2*uppers {
		size *= 2
	}
	e := evidence{keys: make([]uint64, size), bits: make([]uint8, size)}
	for _, s := range sentences {
		begin := true
		for i := int(s.First); i < int(s.Last) && i < len(tokens); i++ {
			t := &tokens[i]
			if t.Kind == prose.Punct && (t.Is(':') || t.Is('"') || t.Is('“') || t.Is('«') || t.Is('¿') || t.Is('¡') || t.Is('·')) {
				begin = true
			}
			if t.Kind != prose.Word {
				continue
			}
			if t.Flags&prose.Upper != 0 {
				at := e.slot(t.Fold)
				e.keys[at] = t.Fold
				if i > 0 && i+1 < len(tokens) && tokens[i-1].Is('(') && tokens[i+1].Is(')') {
					e.bits[at] |= seenDefined
				}
				if !begin {
					e.bits[at] |= seenMiddle
				}
				if !tables.behindOf(tokens, i) {
					e.bits[at] |= seenFree
				}
				if !(i > 0 && tokens[i-1].Is('-')) && !(i+1 < len(tokens) && tokens[i+1].Is('-')) {
					e.bits[at] |= seenAlone
				}
				if i > int(s.First) && tokens[i-1].Kind == prose.Word && tokens[i-1].Flags&prose.Upper != 0 {
					if w, _ := tables.words.Lookup(tokens[i-1].Fold); w.flags&flagGiven != 0 {
						e.bits[at] |= seenSurname
					}
				}
			}
			begin = false
		}
	}
	for i := range tokens {
		if t := &tokens[i]; t.Kind == prose.Word && t.Flags&prose.Upper == 0 {
			if at := e.slot(t.Fold); e.keys[at] == t.Fold {
				e.bits[at] |= seenLower
			}
		}
	}
	return e
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

func (e evidence) slot(key uint64) uint64 {
	mask := uint64(len(e.keys) - 1)
	at := (key ^ key>>32) & mask
	for e.keys[at] != key && e.keys[at] != 0 {
		at = (at + 1) & mask
	}
	return at
}

// of is what is known of a folded word.
func (e evidence) of(key uint64) uint8 {
	if at := e.slot(key); e.keys[at] == key {
		return e.bits[at]
	}
	return 0
}
