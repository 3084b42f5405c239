package model

import (
	"slices"
	"strings"
	"sync"
)

// recentResults remembers what the last searches for words found, so that
// typing one letter more searches only that, and taking it back searches
// nothing.
type recentResults struct {
	mutex   sync.Mutex
	results []result // the latest last
}

type result struct {
	query Query
	set   bitset
	count int
}

const rememberedResults = 12

// start is the smallest set that is known to hold all events of the query, a
// copy of the caller's own, and whether it is the answer already.
func (r *recentResults) start(q Query, rows int) (set bitset, done bool) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	var best *result
	for i := range r.results {
		known := &r.results[i]
		switch {
		case !q.narrows(known.query):
		case known.query.narrows(q):
			return slices.Clone(known.set), true
		case best == nil || known.count < best.count:
			best = known
		}
	}
	if best == nil {
		return fullBitset(rows), false
	}
	return slices.Clone(best.set), false
}

// put remembers the answer of a query, in place of the oldest one.
func (r *recentResults) put(q Query, set bitset) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if len(r.results) == rememberedResults {
		r.results = slices.Delete(r.results, 0, 1)
	}
	r.results = append(r.results, result{Query{slices.Clone(q.Terms)}, set, set.count()})
}

// narrows reports whether every event of q is surely one of wide: each term of
// wide follows from a term of q.
func (q Query) narrows(wide Query) bool {
	for _, t := range wide.Terms {
		if !slices.ContainsFunc(q.Terms, t.followsFrom) {
			return false
		}
		if t.Key.isOneOf() && !t.Exclude && q.count(t.Key) != wide.count(t.Key) {
			return false // one more of them widens
		}
	}
	return true
}

// count is how many terms of the key the query includes.
func (q Query) count(key Key) int {
	n := 0
	for _, t := range q.Terms {
		if t.Key == key && !t.Exclude {
			n++
		}
	}
	return n
}

// followsFrom reports whether the term holds wherever the other does.
func (t Term) followsFrom(other Term) bool {
	if t == other {
		return true
	}
	if t.Key != KeyText || other.Key != KeyText || t.Exclude != other.Exclude {
		return false
	}
	a, b := foldString(t.Text), foldString(other.Text)
	if t.Exclude {
		return strings.Contains(a, b)
	}
	return strings.Contains(b, a)
}
