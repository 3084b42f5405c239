package prose

import "slices"

// Lexicon maps folded words to what they mean to one stage: an open-addressing
// table over the hashes that tokens carry, so that a look-up is one probe and
// no allocation. Build it once; it is safe for concurrent reading.
type Lexicon[T any] struct {
	keys   []uint64
	values []T
	mask   uint64
	size   int
}

// NewLexicon makes a lexicon with room for n words.
func NewLexicon[T any](n int) *Lexicon[T] {
	size := 16
	for size < 2*n {
		size *= 2
	}
	return &Lexicon[T]{keys: make([]uint64, size), values: make([]T, size), mask: uint64(size - 1)}
}

// Put sets what word, in any case and with or without accents, means.
func (l *Lexicon[T]) Put(word string, value T) {
	if 2*(l.size+1) > len(l.keys) {
		l.grow()
	}
	l.put(Fold(word), value)
}

// Edit changes what a word means; where it meant nothing, change is given the
// zero value.
func (l *Lexicon[T]) Edit(word string, change func(*T)) {
	if 2*(l.size+1) > len(l.keys) {
		l.grow()
	}
	key := Fold(word)
	at := l.slot(key)
	if l.keys[at] == 0 {
		l.keys[at] = key
		l.size++
	}
	change(&l.values[at])
}

func (l *Lexicon[T]) put(key uint64, value T) {
	at := l.slot(key)
	if l.keys[at] == 0 {
		l.size++
	}
	l.keys[at], l.values[at] = key, value
}

func (l *Lexicon[T]) grow() {
	bigger := NewLexicon[T](len(l.keys))
	for at, key := range l.keys {
		if key != 0 {
			bigger.put(key, l.values[at])
		}
	}
	*l = *bigger
}

// Clone is a lexicon of the same words that can be changed by itself.
func (l *Lexicon[T]) Clone() *Lexicon[T] {
	own := *l
	own.keys, own.values = slices.Clone(l.keys), slices.Clone(l.values)
	return &own
}

// Each calls visit with what every word means, in no order, so that it can be
// changed.
func (l *Lexicon[T]) Each(visit func(*T)) {
	for at, key := range l.keys {
		if key != 0 {
			visit(&l.values[at])
		}
	}
}

// Len is the number of words.
func (l *Lexicon[T]) Len() int { return l.size }

// Lookup is what the folded word means, and whether it is known at all.
func (l *Lexicon[T]) Lookup(fold uint64) (T, bool) {
	at := l.slot(fold)
	return l.values[at], l.keys[at] == fold && fold != 0
}

// Find is what the folded word means, in the lexicon's own place, which nobody
// may change; nil where it is not known.
func (l *Lexicon[T]) Find(fold uint64) *T {
	if at := l.slot(fold); l.keys[at] == fold && fold != 0 {
		return &l.values[at]
	}
	return nil
}

// slot is where the key stands, or the free place where it would.
func (l *Lexicon[T]) slot(key uint64) uint64 {
	at := (key ^ key>>32) & l.mask
	for l.keys[at] != key && l.keys[at] != 0 {
		at = (at + 1) & l.mask
	}
	return at
}
