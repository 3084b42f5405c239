package model

import (
	"cmp"
	"slices"
	"strings"
	"sync"
)

// Index answers queries over a Chronology of up to a million events in
// milliseconds: posting lists for actors, places, types and documents, columns
// for dates, and one folded text. It holds on to the Chronology, which must not
// change. It is safe for use by several goroutines.
//
// What only some queries need (the text, the names, the paths) is made at the
// first that needs it; Warm makes it beforehand.
type Index struct {
	chronology *Chronology
	actors     postings
	places     postings
	types      postings
	statuses   postings
	documents  postings
	typeKeys   map[string]int32 // by folded name
	dates      dateColumns
	// participants are the actors of each event, one after the other: row i has
	// participants[participantsAt[i]:participantsAt[i+1]].
	participants   []int32
	participantsAt []int32

	text  func() searchText
	names func() *nameIndex
	paths func() []string
	// conflicts are the events whose tellings do not agree, looked for once.
	conflicts func() bitset

	recent recentResults
}

// ActorCount is an actor, its place in Chronology.Actors, and in how many of
// the events asked about it takes part.
type ActorCount struct {
	Actor  int32
	Events int
}

// NewIndex makes the index of a chronology.
func NewIndex(c *Chronology) *Index {
	x := &Index{chronology: c, typeKeys: map[string]int32{}}
	size := len(c.Events)
	builds := [...]func(){
		func() {
			x.actors = newPostings(len(c.Actors), size, func(_ []int32, row int) []int32 { return c.Events[row].Actors.In(c) })
		},
		func() {
			x.places = newPostings(len(c.Actors), size, func(_ []int32, row int) []int32 { return c.Events[row].Places.In(c) })
		},
		func() {
			x.dates = newDateColumns(c.Events)
			x.statuses = newPostings(len(statusNames), size, func(dst []int32, row int) []int32 { return append(dst, int32(c.Events[row].Status)) })
		},
		func() { x.documents = newPostings(len(c.Documents), size, c.appendDocuments) },
		x.collectTypes,
		x.collectParticipants,
	}
	inParallel(len(builds), func(i int) { builds[i]() })
	x.text = sync.OnceValue(func() searchText { return newSearchText(c) })
	x.conflicts = sync.OnceValue(func() bitset {
		set := newBitset(len(c.Events))
		for row := range c.Events {
			if c.Events[row].Conflicts.Len() > 0 {
				set.add(int32(row))
			}
		}
		return set
	})
	x.names = sync.OnceValue(func() *nameIndex { return newNameIndex(c.Actors) })
	x.paths = sync.OnceValue(func() []string {
		paths := make([]string, len(c.Documents))
		for i := range c.Documents {
			paths[i] = foldString(c.Documents[i].Path)
		}
		return paths
	})
	return x
}

// appendDocuments appends the documents that tell the event.
func (c *Chronology) appendDocuments(dst []int32, row int) []int32 {
	for _, m := range c.Events[row].Mentions.In(c) {
		if c.hasMention(m) {
			dst = append(dst, c.Mentions[m].Document)
		}
	}
	return dst
}

// collectTypes numbers the types, by their folded names, as they come.
func (x *Index) collectTypes() {
	c := x.chronology
	keys := map[Symbol]int32{} // by the name as written, to fold each once
	typeOf := make([]int32, len(c.Events))
	for row := range c.Events {
		name := c.Events[row].Type
		key, ok := keys[name]
		if !ok {
			folded := foldString(c.Word(name))
			if key, ok = x.typeKeys[folded]; !ok {
				key = int32(len(x.typeKeys))
				x.typeKeys[folded] = key
			}
			keys[name] = key
		}
		typeOf[row] = key
	}
	x.types = newPostings(len(x.typeKeys), len(c.Events), func(dst []int32, row int) []int32 { return append(dst, typeOf[row]) })
}

func (x *Index) collectParticipants() {
	events, actors := x.chronology.Events, int32(len(x.chronology.Actors))
	x.participantsAt = make([]int32, 1, len(events)+1)
	last := make([]int32, actors) // the last event the actor was seen in, plus 1
	for row := range events {
		for _, actor := range events[row].Actors.In(x.chronology) {
			if actor >= 0 && actor < actors && last[actor] != int32(row)+1 {
				last[actor] = int32(row) + 1
				x.participants = append(x.participants, actor)
			}
		}
		x.participantsAt = append(x.participantsAt, int32(len(x.participants)))
	}
}

// Warm makes what the first search for words would make. It may run in the
// background, and takes as long as folding the text of every telling.
func (x *Index) Warm() {
	x.text()
	x.names()
	x.paths()
}

// Find is the numbers of the events that the query shows, in the order of the
// list; the slice is the caller's. A query that narrows a recent one (a letter
// more, an actor more) looks only at what that one found.
func (x *Index) Find(q Query) []int32 {
	if !q.IsEmpty() {
		return x.find(q).rows()
	}
	rows := make([]int32, len(x.chronology.Events))
	for row := range rows {
		rows[row] = int32(row)
	}
	return rows
}

// find is the set of events of the query; it is read only.
func (x *Index) find(q Query) bitset {
	set, done := x.recent.start(q, len(x.chronology.Events))
	if done {
		return set
	}
	x.dates.keepAsked(set, q)
	var words []Term
	for _, t := range q.Terms {
		switch t.Key {
		case KeyText:
			words = append(words, t)
		case KeyActor, KeyPlace, KeyType, KeyStatus, KeyDocument, KeyOutlet, KeyConflict:
			if t.Exclude {
				set.drop(x.having(t))
			} else {
				set.keep(x.havingOneOf(t, q))
			}
		}
	}
	if len(words) == 0 {
		return set
	}
	// The longest first: it leaves the least for the others to scan.
	slices.SortStableFunc(words, func(a, b Term) int { return cmp.Compare(len(b.Text), len(a.Text)) })
	for _, t := range words {
		if found := x.text().search(foldString(t.Text), set); t.Exclude {
			set.drop(found)
		} else {
			set = found
		}
	}
	x.recent.put(q, set)
	return set
}

// havingOneOf is having for a term of the query, or for any of its terms of the
// same key where one is enough.
func (x *Index) havingOneOf(t Term, q Query) bitset {
	have := x.having(t)
	if t.Key.isOneOf() {
		for _, other := range q.Terms {
			if other.Key == t.Key && !other.Exclude && other != t {
				have = slices.Clone(have)
				have.join(x.having(other))
			}
		}
	}
	return have
}

// having is the set of events that the term speaks of, its Exclude aside. It
// is read only.
func (x *Index) having(t Term) bitset {
	switch t.Key {
	case KeyActor:
		return x.actors.union(x.meant(t))
	case KeyPlace:
		return x.places.union(x.meant(t))
	case KeyType:
		if key, ok := x.typeKeys[foldString(t.Text)]; ok {
			return x.types.union([]int32{key})
		}
	case KeyStatus:
		for status, name := range statusNames {
			if name == t.Text {
				return x.statuses.union([]int32{int32(status)})
			}
		}
	case KeyDocument:
		var documents []int32
		wanted := foldString(t.Text)
		for i, path := range x.paths() {
			if t.Exact && x.chronology.Documents[i].Path == t.Text || !t.Exact && strings.Contains(path, wanted) {
				documents = append(documents, int32(i))
			}
		}
		return x.documents.union(documents)
	case KeyOutlet:
		var documents []int32
		wanted := foldString(t.Text)
		for i := range x.chronology.Documents {
			outlet := x.chronology.Documents[i].Outlet
			if t.Exact && outlet == t.Text || !t.Exact && strings.Contains(foldString(outlet), wanted) {
				documents = append(documents, int32(i))
			}
		}
		return x.documents.union(documents)
	case KeyConflict:
		return x.conflicts()
	}
	return newBitset(len(x.chronology.Events))
}

func (x *Index) meant(t Term) []int32 {
	if t.Exact {
		return x.names().exact(t.Text)
	}
	return x.names().find(t.Text)
}

// Actors is which actors a term's text means, as places in Chronology.Actors in
// order: the actor whose id it is, else those who have a name or form in which
// every word of the text is a word, so that "putin" is Vladimir Putin and "kim
// un" Kim Jong-un, but "put" nobody.
func (x *Index) Actors(text string) []int32 { return x.names().find(text) }

// ActorsIn counts in how many of the events, each given once as Find gives
// them, each actor takes part, for those in one at least: the most frequent
// first, then by name, then by place.
func (x *Index) ActorsIn(rows []int32) []ActorCount {
	actors := x.chronology.Actors
	var present []ActorCount
	for actor, n := range x.participations(rows) {
		if n > 0 {
			present = append(present, ActorCount{int32(actor), int(n)})
		}
	}
	slices.SortFunc(present, func(a, b ActorCount) int {
		return cmp.Or(cmp.Compare(b.Events, a.Events), cmp.Compare(actors[a.Actor].Name, actors[b.Actor].Name), cmp.Compare(a.Actor, b.Actor))
	})
	return present
}

// participations is the number of the events that each actor takes part in.
func (x *Index) participations(rows []int32) []int32 {
	counts := make([]int32, len(x.chronology.Actors))
	if len(rows) == len(x.chronology.Events) {
		for actor := range counts {
			counts[actor] = int32(x.actors.count(int32(actor)))
		}
		return counts
	}
	for _, row := range rows {
		if row < 0 || int(row) >= len(x.chronology.Events) {
			continue
		}
		for _, actor := range x.participants[x.participantsAt[row]:x.participantsAt[row+1]] {
			counts[actor]++
		}
	}
	return counts
}

// Find is the rows of a chronology that a query asks for, for those who ask but
// once: no index is made where all are asked for.
func Find(c *Chronology, q Query) []int32 {
	if q.IsEmpty() {
		return (&Index{chronology: c}).Find(q)
	}
	return NewIndex(c).Find(q)
}
