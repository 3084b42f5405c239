package actors

import (
	"slices"

	"hito/loader/prose"
	"hito/model"
)

// Given is what a document's format states of who is named where: the cells of
// a table's columns of actors and of places.
type Given struct {
	Actors, Places []model.Span
	// Labels are where nobody is named: dates, types of event, sources.
	Labels []model.Span
	// Whole says that a cell of actors is one name as it stands, as in data sets
	// with a name for everybody: "Civilians (Mali)".
	Whole bool
}

// Known adds to the mentions that Find found in a document the names that its
// format states. A cell that is made up of mentions is what they say ("Putin
// (Rusia)"); every other is a name as it stands, whatever its letters, and what
// was found within it, but for states and places, is none. The result is in
// order, as Find's is.
func Known(doc *model.Document, tokens []prose.Token, found []Mention, given Given) []Mention {
	k := &knower{finder: &finder{doc: doc, text: doc.Text, tokens: tokens, t: loadTables(), seen: evidence{keys: make([]uint64, 1), bits: make([]uint8, 1)}, out: slices.Clone(found)},
		found: found, gone: make([]bool, len(found)), whole: given.Whole}
	for _, s := range given.Labels {
		k.inside(s, func(i int) { k.gone[i] = true })
	}
	for _, s := range given.Actors {
		k.actor(s)
	}
	for _, s := range given.Places {
		k.place(s)
	}
	return k.without()
}

// knower is the state of Known: the finder holds what was found, and behind it
// what is added.
type knower struct {
	*finder
	found []Mention
	gone  []bool
	whole bool
}

// inside calls do with the mentions found in a span.
func (k *knower) inside(s model.Span, do func(i int)) {
	at, _ := slices.BinarySearchFunc(k.found, s.Start, func(m Mention, at int32) int { return int(m.Start) - int(at) })
	for ; at < len(k.found) && k.found[at].Start < s.End; at++ {
		if k.found[at].End <= s.End {
			do(at)
		}
	}
}

// cell makes the tokens of a span what the finder reads; false where it has no
// word.
func (k *knower) cell(s model.Span) bool {
	k.first, _ = slices.BinarySearchFunc(k.tokens, s.Start, func(t prose.Token, at int32) int { return int(t.Start) - int(at) })
	k.last, k.begin, k.number = k.first, -1, 0
	words := false
	for k.last < len(k.tokens) && k.tokens[k.last].End <= s.End {
		words = words || k.tokens[k.last].Kind == prose.Word
		k.last++
	}
	at, _ := slices.BinarySearchFunc(k.found, s.Start, func(m Mention, at int32) int { return int(m.Start) - int(at) })
	if at > 0 {
		at--
	}
	if len(k.found) > 0 {
		k.number = k.found[min(at, len(k.found)-1)].sentence
	}
	return words
}

func (k *knower) actor(s model.Span) {
	if !k.cell(s) {
		return
	}
	if !k.whole && k.said(s) {
		k.inside(s, func(i int) { k.out[i].weak = k.out[i].weak && k.out[i].class != className })
		return
	}
	k.inside(s, func(i int) { k.gone[i] = k.found[i].class != classEntity || k.found[i].Form == model.FormRole })
	k.withoutYears()
	if next := k.forces(); next == k.last {
		k.inside(s, func(i int) { k.gone[i] = true }) // group has added the state anew
		return
	}
	if k.is(k.first+1, ':') && k.initials(k.first) && k.first+2 < k.last {
		short := k.given(k.first, k.first+1, -1)
		k.given(k.first+2, k.last, short)
		return
	}
	k.given(k.first, k.last, -1)
}

// said reports whether the mentions found in a cell are what it says: they are
// most of it and all its capitals, and no two of them are parts of one name
// ("Group for Support of Workers").
func (k *knower) said(s model.Span) bool {
	covered, end, nameless := int32(0), s.Start, 0
	at := k.first
	bare := false
	k.inside(s, func(i int) {
		m := &k.found[i]
		if m.class == className && m.votes&votePerson == 0 {
			nameless++
		}
		if m.End <= end {
			return
		}
		for ; at < k.last && k.tokens[at].Start < m.Start; at++ {
			bare = bare || k.upper(at)
		}
		for at < k.last && k.tokens[at].Start < m.End {
			at++
		}
		covered += m.End - max(end, m.Start)
		end = m.End
	})
	for ; at < k.last; at++ {
		bare = bare || k.upper(at)
	}
	return 2*covered >= s.End-s.Start && !bare && nameless < 2
}

// withoutYears leaves out the years in brackets behind a name: "(2021-)".
func (k *knower) withoutYears() {
	open := k.last - 1
	if !k.is(open, ')') {
		return
	}
	for open--; open > k.first && (k.tokens[open].Kind == prose.Number || k.is(open, '-') || k.is(open, '–')); open-- {
	}
	if k.is(open, '(') && open > k.first && open+2 < k.last {
		k.last = open
	}
}

// forces reads a cell that is a group with its state: "Military Forces of Mali";
// the token behind it, 0 where it is none.
func (k *knower) forces() int {
	kept := len(k.out)
	if m := k.match(k.first, k.word(k.first)); m.group != 0 {
		if next := k.group(k.first, m); next == k.last && k.out[len(k.out)-1].state|k.out[len(k.out)-1].entity != 0 {
			return next
		}
	}
	k.out = k.out[:kept]
	return 0
}

// given adds the name first..last, an organisation unless its words are a
// person's; of is the acronym that stands before it, -1 for none.
func (k *knower) given(first, last int, of int32) int32 {
	m := Mention{Kind: model.Organisation, Form: model.FormName, class: className, alias: of >= 0, key: k.key(first, last), of: of, holder: -1}
	for i := first; i < last; i++ {
		if k.tokens[i].Kind == prose.Word && m.words < 255 {
			m.words++
		}
	}
	if k.whole || !k.upper(first) || k.is(last-1, ')') || m.words > 4 {
		m.votes = voteOrganisation | voteStrong
	}
	return k.emit(m, first, last)
}

// place makes what a cell of places holds a place.
func (k *knower) place(s model.Span) {
	if !k.cell(s) {
		return
	}
	covered := false
	k.inside(s, func(i int) {
		m := &k.out[i]
		if k.found[i].Start != s.Start || 2*(k.found[i].End-s.Start) < s.End-s.Start {
			return
		}
		if covered = true; m.class == className {
			m.Kind, m.votes, m.weak = model.Place, votePlace|voteStrong, false
		}
	})
	if !covered {
		index := k.given(k.first, k.last, -1)
		k.out[index].Kind, k.out[index].votes = model.Place, votePlace|voteStrong
	}
}

// without is what is left, in order.
func (k *knower) without() []Mention {
	k.out = drop(k.out, func(i int) bool { return i < len(k.gone) && k.gone[i] })
	return k.sorted()
}

// Without is the mentions that do not begin where gone says, in order. Those that
// leaned on one of them stand by themselves.
func Without(found []Mention, gone func(at int32) bool) []Mention {
	return drop(found, func(i int) bool { return gone(found[i].Start) })
}

// drop is found without those that gone says, by their number.
func drop(found []Mention, gone func(i int) bool) []Mention {
	place := make([]int32, len(found))
	left := int32(0)
	for i := range found {
		place[i] = -1
		if !gone(i) {
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
