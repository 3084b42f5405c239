package events

import (
	"cmp"
	"slices"

	"hito/loader/cores"
	"hito/model"
)

// Tellings are never compared all with all. Each rule files a telling under
// keys (two persons, a place and a day), and only tellings that share one are
// looked at together: a block. Within a block the finest dates go first, so that
// they make the clusters, and the coarser tellings ("en mayo") look for theirs
// among them. Clusters stand in the block under the months of their dates, so
// that a block of any size costs about its length. What a telling could be one
// with is joined only where it is one thing: of two meetings in May nobody says
// which one "en mayo" is, and that is asked, see suggest.go.

// rule is one reason for two tellings to be one event.
type rule struct {
	id string
	// keys puts down the blocks a telling stands in.
	keys func(m *merger, i int32, put func(key))
	// joins reports whether the two are one event, with the facts.
	joins func(m *merger, a, b int32) ([]string, bool)
	// looks is how many clusters of one block a telling is compared with, 0 for
	// all that a shelf holds.
	looks int
	// filed says when the tellings can be filed under the keys.
	filed when
}

// when is when tellings can be filed for a rule.
type when uint8

const (
	early when = iota // at any time: the keys ask nothing of what has been joined
	late              // once the rule before has joined what it joins
	again             // not at all: the keys are those of the rule before
)

// key is one block: a family, and actors, a document or a day.
type key struct {
	family  string
	a, b, c int32
}

// hasher makes numbers of keys. Two keys of one number share a block, which costs
// time and joins nothing: rules look at the tellings themselves.
type hasher struct {
	family string // that of the key before, and its hash
	sum    uint64
}

func (h *hasher) hash(k key) uint64 {
	if h.sum == 0 || k.family != h.family {
		h.family, h.sum = k.family, 14695981039346656037 // FNV-1a
		for i := range len(k.family) {
			h.sum = (h.sum ^ uint64(k.family[i])) * 1099511628211
		}
	}
	return mix(mix(h.sum^uint64(uint32(k.a))<<32^uint64(uint32(k.b))) ^ uint64(uint32(k.c)))
}

// mix is the mixing of SplitMix64.
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// rankTellings puts the tellings in the order in which blocks look at them: the
// finest dates first, of these what words state, and without doubt; those
// without a date last.
func (m *merger) rankTellings() {
	type ranked struct {
		length   int64
		doubt    int32
		telling  int32
		earliest model.Day
	}
	all := make([]ranked, len(m.Mentions))
	for i := range m.Mentions {
		d := &m.Mentions[i].Date
		all[i] = ranked{length(*d), int32(b2i(!m.facts[i].stated))<<8 | int32(d.Qualifier|d.ToQualifier), int32(i), d.Earliest}
	}
	slices.SortFunc(all, func(a, b ranked) int {
		switch {
		case a.length != b.length:
			return cmp.Compare(a.length, b.length)
		case a.doubt != b.doubt:
			return cmp.Compare(a.doubt, b.doubt)
		case a.earliest != b.earliest:
			return cmp.Compare(a.earliest, b.earliest)
		}
		return cmp.Compare(a.telling, b.telling)
	})
	m.order, m.rank = make([]int32, len(all)), make([]int32, len(all))
	for rank := range all {
		m.order[rank] = all[rank].telling
		m.rank[all[rank].telling] = int32(rank)
	}
}

// endless is longer than any bounded date.
const endless = 1 << 40

// length is how many days a date spans; no date spans more than an open one.
func length(d model.Date) int64 {
	switch {
	case d.IsZero():
		return endless + 1
	case !d.IsBounded():
		return endless
	}
	return int64(d.Latest-d.Earliest) + 1
}

// joinAll applies the rules, the strongest first. One processor applies a rule;
// meanwhile the others file the tellings for the next.
func (m *merger) joinAll() {
	now, next := &filing{}, &filing{}
	m.file(rules[0].keys, now)
	for i := range rules {
		m.compress()
		ahead := rule{filed: again}
		if i+1 < len(rules) {
			ahead = rules[i+1]
		}
		cores.Both(func() { m.apply(&rules[i], now) }, func() {
			if ahead.filed == early {
				m.file(ahead.keys, next)
			}
		})
		if ahead.filed == late {
			m.compress()
			m.file(ahead.keys, next)
		}
		if ahead.filed != again {
			now, next = next, now
		}
	}
}

// apply joins what one rule joins.
func (m *merger) apply(r *rule, f *filing) {
	m.shelves.empty(f)
	if r.looks > 0 {
		m.lookedAt = resized(m.lookedAt, len(m.Mentions))
		clear(m.lookedAt)
	}
	for rank := range int32(len(m.order)) {
		if blocks := f.of(rank); len(blocks) > 0 {
			m.place(r, rank, blocks)
		}
	}
}

// place joins a telling, of which the rank and the blocks are given, to the
// clusters of its blocks that the rule joins it to, unless these lie apart; and
// shelves its own cluster where that does not stand yet.
func (m *merger) place(r *rule, rank int32, blocks []int32) {
	at := m.order[rank]
	m.found, m.without = m.found[:0], m.without[:0]
	several := false
	for _, block := range blocks {
		stands := false
		if !several {
			stands, several = m.look(r, block, at)
		}
		if !stands {
			m.without = append(m.without, block)
		}
	}
	if !several {
		m.joinFound(r, at)
	}
	for _, block := range m.without {
		m.shelves.put(block, m.date(at), at)
	}
}

// look adds what the rule joins to a telling, of what stands on the shelf of a
// block, to those found. It reports whether the telling's own cluster stands there,
// and whether what is found lies apart, at which it stops.
func (m *merger) look(r *rule, block, at int32) (stands, several bool) {
	own, here := m.root(at), onShelf(at, m.date(at))
	looked := 0
	m.lists = m.shelves.near(m.lists[:0], block, m.date(at))
	for _, list := range m.lists {
		for _, other := range list {
			apart := other.apart(here)
			if !apart && m.root(other.telling) == own {
				stands = true
				continue
			}
			if r.looks > 0 {
				if looked > r.looks || m.lookedAt[other.telling] == at+1 {
					continue
				}
				looked++
				m.lookedAt[other.telling] = at + 1
			}
			m.compared++
			if !apart && !m.consider(r, other.telling, at) {
				return stands, true
			}
		}
	}
	return stands, false
}

// consider adds a telling to those found for at, where the rule joins the two; it
// reports false once what is found lies apart.
func (m *merger) consider(r *rule, other, at int32) bool {
	if m.apart(other, at) || len(m.found) == maxFound {
		return true
	}
	for _, c := range m.found {
		if m.root(c.telling) == m.root(other) {
			return true
		}
	}
	if !m.agree(other, at) {
		return true
	}
	many := m.haveMany(other, at) // of many tellings the sentences are looked at last: it takes as long as there are
	if !many && m.tellApart(other, at) {
		return true
	}
	// Where the numbers have been read they cost less than the facts of a rule, which
	// a table of numbered rows would be asked for in vain again and again.
	read := m.numbers.has(other) && m.numbers.has(at)
	if read && m.numberedApart(other, at) {
		return true
	}
	facts, ok := r.joins(m, other, at)
	if !ok || many && m.tellApart(other, at) || !read && m.numberedApart(other, at) {
		return true
	}
	m.found = append(m.found, candidate{m.rank[other], other, facts})
	return len(m.found) == 1 || !m.apart(m.found[0].telling, other)
}

// joinFound joins what was found to the telling at, the finest first.
func (m *merger) joinFound(r *rule, at int32) {
	slices.SortFunc(m.found, func(a, b candidate) int { return cmp.Compare(a.rank, b.rank) })
	for i, c := range m.found {
		if i > 0 { // what it was joined to may forbid more
			if m.root(c.telling) == m.root(at) || m.apart(c.telling, at) || !m.allowed(c.telling, at) {
				continue
			}
			if _, ok := r.joins(m, c.telling, at); !ok || m.numberedApart(c.telling, at) {
				continue
			}
		}
		m.join(c.telling, at, model.Reason{Rule: r.id, Facts: c.facts, Span: model.NoSpan})
	}
}

// candidate is a telling of a cluster that a rule joins another to.
type candidate struct {
	rank, telling int32
	facts         []string
}

// maxFound is how many clusters one telling joins at most by one rule.
const maxFound = 8

// date is what is known of when the telling's event was: what all the tellings
// joined to it allow.
func (m *merger) date(i int32) model.Date { return m.clusters[m.root(i)].date }

// apart reports at a glance whether the dates of the two clusters rule each
// other out, as most in a block do.
func (m *merger) apart(a, b int32) bool {
	x, y := &m.clusters[m.root(a)].date, &m.clusters[m.root(b)].date
	return !x.IsZero() && !y.IsZero() && (x.Latest < y.Earliest || y.Latest < x.Earliest)
}
