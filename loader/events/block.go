package events

import (
	"cmp"
	"slices"

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
}

// key is one block: a family, and actors, a document or a day.
type key struct {
	family  string
	a, b, c int32
}

// hash is the key as a number. Two keys of one number share a block, which
// costs time and joins nothing: rules look at the tellings themselves.
func (k key) hash() uint64 {
	h := uint64(14695981039346656037) // FNV-1a
	for i := range len(k.family) {
		h = (h ^ uint64(k.family[i])) * 1099511628211
	}
	return mix(mix(h^uint64(uint32(k.a))<<32^uint64(uint32(k.b))) ^ uint64(uint32(k.c)))
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
	m.order = make([]int32, len(m.Mentions))
	for i := range m.order {
		m.order[i] = int32(i)
	}
	slices.SortFunc(m.order, func(a, b int32) int {
		x, y := &m.Mentions[a].Date, &m.Mentions[b].Date
		return cmp.Or(cmp.Compare(length(*x), length(*y)), cmp.Compare(b2i(m.facts[b].stated), b2i(m.facts[a].stated)),
			cmp.Compare(x.Qualifier|x.ToQualifier, y.Qualifier|y.ToQualifier), cmp.Compare(x.Earliest, y.Earliest), cmp.Compare(a, b))
	})
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

// apply joins what one rule joins.
func (m *merger) apply(r rule) {
	f := m.file(r.keys)
	shelves := f.shelves()
	if r.looks > 0 {
		m.lookedAt = make([]int32, len(m.Mentions))
	}
	for rank := range int32(len(m.order)) {
		if blocks := f.of(rank); len(blocks) > 0 {
			m.place(r, &shelves, rank, blocks)
		}
	}
}

// place joins a telling, of which the rank and the blocks are given, to the
// clusters of its blocks that the rule joins it to, unless these lie apart; and
// shelves its own cluster where that does not stand yet. The blocks are used up.
func (m *merger) place(r rule, shelves *shelves, rank int32, blocks []int32) {
	at := m.order[rank]
	m.found = m.found[:0]
	several := false
	for i, block := range blocks {
		stands, looked := false, 0
		several = several || !shelves.near(block, m.date(at), func(other int32) bool {
			if i := m.order[other]; m.root(i) == m.root(at) {
				stands = true
				return true
			}
			if r.looks > 0 {
				if looked > r.looks || m.lookedAt[other] == rank+1 {
					return true
				}
				looked++
				m.lookedAt[other] = rank + 1
			}
			return m.consider(r, other, at)
		})
		if stands {
			blocks[i] = noBlock
		}
	}
	if !several {
		m.joinFound(r, at)
	}
	for _, block := range blocks {
		if block != noBlock {
			shelves.put(block, m.date(at), rank)
		}
	}
}

const noBlock = -1

// consider adds the telling of rank other to those found for at, where the rule
// joins the two; it reports false once what is found lies apart.
func (m *merger) consider(r rule, rank, at int32) bool {
	other := m.order[rank]
	m.compared++
	if m.apart(other, at) || len(m.found) == maxFound || !m.fits(other, at) {
		return true
	}
	many := m.haveMany(other, at) // of many tellings the sentences are looked at last: it takes as long as there are
	if !many && m.tellApart(other, at) {
		return true
	}
	for _, c := range m.found {
		if m.root(c.telling) == m.root(other) {
			return true
		}
	}
	facts, ok := r.joins(m, other, at)
	if !ok || many && m.tellApart(other, at) || m.numberedApart(other, at) {
		return true
	}
	m.found = append(m.found, candidate{rank, other, facts})
	return len(m.found) == 1 || !m.apart(m.found[0].telling, other)
}

// joinFound joins what was found to the telling at, the finest first.
func (m *merger) joinFound(r rule, at int32) {
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
