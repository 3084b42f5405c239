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

// record files a telling, by its rank, under a block.
type record struct {
	block uint64 // first the key's hash, then the number of the block
	rank  int32
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

// file files the tellings under the keys, and returns the records of those that
// share one with another, sorted by rank, and how many blocks there are.
func (m *merger) file(keys func(m *merger, i int32, put func(key))) (filed []record, blocks int) {
	records := m.records[:0]
	rank := int32(0)
	put := func(k key) { records = append(records, record{k.hash(), rank}) }
	for at, i := range m.order {
		rank = int32(at)
		keys(m, i, put)
	}
	m.records = records
	slices.SortFunc(records, func(a, b record) int { return cmp.Or(cmp.Compare(a.block, b.block), cmp.Compare(a.rank, b.rank)) })
	filed = records[:0]
	for start := 0; start < len(records); {
		end := start + 1
		for end < len(records) && records[end].block == records[start].block {
			end++
		}
		if records[end-1].rank != records[start].rank {
			for _, r := range records[start:end] {
				filed = append(filed, record{uint64(blocks), r.rank})
			}
			blocks++
		}
		start = end
	}
	slices.SortFunc(filed, func(a, b record) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.block, b.block)) })
	return slices.Compact(filed), blocks
}

// apply joins what one rule joins.
func (m *merger) apply(r rule) {
	filed, blocks := m.file(r.keys)
	shelves := make([]shelf, blocks)
	for start := 0; start < len(filed); {
		end := start + 1
		for end < len(filed) && filed[end].rank == filed[start].rank {
			end++
		}
		m.place(r, shelves, filed[start:end])
		start = end
	}
}

// place joins a telling, whose records are given, to the clusters of its blocks
// that the rule joins it to, unless these lie apart; and shelves its own cluster
// where that does not stand yet.
func (m *merger) place(r rule, shelves []shelf, records []record) {
	rank := records[0].rank
	at := m.order[rank]
	m.found = m.found[:0]
	several := false
	for i := range records {
		stands := false
		several = several || !shelves[records[i].block].near(m.date(at), func(other int32) bool {
			if i := m.order[other]; m.root(i) == m.root(at) {
				stands = true
				return true
			}
			return m.consider(r, other, at)
		})
		if stands {
			records[i].block = noBlock
		}
	}
	if !several {
		m.joinFound(r, at)
	}
	for _, rec := range records {
		if rec.block != noBlock {
			shelves[rec.block].put(m.date(at), rank)
		}
	}
}

const noBlock = ^uint64(0)

// consider adds the telling of rank other to those found for at, where the rule
// joins the two; it reports false once what is found lies apart.
func (m *merger) consider(r rule, rank, at int32) bool {
	other := m.order[rank]
	m.compared++
	if m.apart(other, at) || !m.allowed(other, at) || len(m.found) == maxFound {
		return true
	}
	for _, c := range m.found {
		if m.root(c.telling) == m.root(other) {
			return true
		}
	}
	facts, ok := r.joins(m, other, at)
	if !ok {
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
			if _, ok := r.joins(m, c.telling, at); !ok {
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

// shelf holds one telling of each cluster of a block, by its rank. Up to
// shelfDepth of them stand in one list. Where there are more, each stands under
// every month of its date, or among the long ones where that is open or spans
// more than shelfMonths.
type shelf struct {
	all, long []int32
	months    map[int32][]int32
}

const (
	// shelfMonths is how many months a cluster stands under at most.
	shelfMonths = 13
	// shelfDepth is how many clusters of one list a telling is compared with:
	// what a month tells more of, of the same people, is not told apart by rules.
	shelfDepth = 128
)

// months are the months of a date, which need only be the same number for the
// same day: thirty days each. It is false where they are many or endless.
func months(d model.Date) (first, last int32, few bool) {
	if d.IsZero() || !d.IsBounded() {
		return 0, 0, false
	}
	first, last = int32(d.Earliest/30), int32(d.Latest/30)
	return first, last, last-first < shelfMonths
}

func (s *shelf) put(d model.Date, rank int32) {
	if len(s.all) < shelfDepth {
		s.all = append(s.all, rank)
		if len(s.all) < shelfDepth/4 {
			return // few enough to look through
		}
	}
	first, last, few := months(d)
	if !few {
		if len(s.long) < shelfDepth {
			s.long = append(s.long, rank)
		}
		return
	}
	if s.months == nil {
		s.months = map[int32][]int32{}
	}
	for month := first; month <= last; month++ {
		if list := s.months[month]; len(list) < shelfDepth {
			s.months[month] = append(list, rank)
		}
	}
}

// near calls visit with what may share a day with the date, until visit returns
// false; it reports whether it never did. It can name a rank more than once.
func (s *shelf) near(d model.Date, visit func(rank int32) bool) bool {
	first, last, few := months(d)
	if len(s.all) < shelfDepth || !few {
		return each(s.all, visit)
	}
	if !each(s.all[:shelfDepth/4], visit) {
		return false
	}
	for month := first; month <= last; month++ {
		if !each(s.months[month], visit) {
			return false
		}
	}
	return each(s.long, visit)
}

func each(list []int32, visit func(rank int32) bool) bool {
	for _, rank := range list {
		if !visit(rank) {
			return false
		}
	}
	return true
}
