package actors

import (
	"slices"

	"hito/loader/prose"
)

// What the words of a text are to the finder, looked up once a document.

// inert reports whether nothing is read that begins with the word, in small
// letters.
func (w *word) inert() bool {
	return w.phrases|w.demonym == 0 && w.post|w.group|w.describer|w.plural == 0 && w.flags&(nouns|flagThing) == 0
}

// currency reports whether a sign of money hangs on the word at i: "US$", "$US".
func (f *finder) currency(i int) bool {
	return f.money(i+1) && f.tokens[i+1].Flags&prose.Space == 0 || f.money(i-1) && f.tokens[i].Flags&prose.Space == 0
}

// money reports whether the sign of a currency stands at i.
func (f *finder) money(i int) bool {
	return f.is(i, '$') || f.is(i, '€') || f.is(i, '£') || f.is(i, '¥')
}

// word is the entry of the word at i, the zero entry for anything else.
func (f *finder) word(i int) word {
	if i >= f.first && i < f.last {
		if w := f.entry(i); w != nil {
			return *w
		}
	}
	return word{}
}

// flags is the flags of the word at i.
func (f *finder) flags(i int) flag {
	if i >= f.first && i < f.last {
		if w := f.entry(i); w != nil {
			return w.flags
		}
	}
	return 0
}

// entry is what the tables know of the token i, nil where nothing.
func (f *finder) entry(i int) *word {
	if i < len(f.entries) {
		return f.entries[i]
	}
	if f.tokens[i].Kind != prose.Word {
		return nil
	}
	return f.t.words.Find(f.tokens[i].Fold)
}

// lookUp finds the entries of all tokens, and notes which tokens nothing begins
// with, which have a capital and which may be codes.
func (f *finder) lookUp(entries []*word, idle []bool, uppers, coded []int32) {
	n := len(f.tokens)
	entries, idle = slices.Grow(entries, n)[:n], slices.Grow(idle, n)[:n]
	for i := range f.tokens {
		t := &f.tokens[i]
		if t.Kind != prose.Word {
			entries[i], idle[i] = nil, true
			if t.Kind == prose.Number {
				coded = append(coded, int32(i))
			}
			continue
		}
		entry := f.t.words.Find(t.Fold)
		entries[i] = entry
		switch {
		case t.Flags&prose.Upper != 0:
			idle[i] = false
			uppers = append(uppers, int32(i))
			continue
		case entry == nil:
			idle[i] = !f.hasPrefix(t)
		default:
			idle[i] = entry.inert()
		}
		if f.camel(i) {
			coded = append(coded, int32(i))
		}
	}
	f.entries, f.idle, f.uppers, f.coded = entries, idle, uppers, coded
}

func (f *finder) is(i int, r rune) bool { return i >= f.first && i < f.last && f.tokens[i].Is(r) }

// upper reports whether a capitalised word stands at i.
func (f *finder) upper(i int) bool {
	return i >= f.first && i < f.last && f.tokens[i].Kind == prose.Word && f.tokens[i].Flags&prose.Upper != 0
}

// starts reports whether the word at i has its capital from its place: first
// in the sentence, after a colon, or in a quotation.
func (f *finder) starts(i int) bool {
	if i <= f.begin {
		return true
	}
	k := i - 1
	t := &f.tokens[k]
	switch t.Kind {
	case prose.Break:
		return t.Flags&prose.Blank != 0
	case prose.Number:
		return k == f.first
	case prose.Word:
		return false
	}
	switch t.Value {
	case ':', '"', '“', '«', '‘', '¿', '¡', '—', '–', '.', '?', '!', '…', '·', '•', '|':
		return true
	}
	return false
}
