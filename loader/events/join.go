package events

import (
	"slices"

	"hito/model"
)

// root is the first telling of the cluster of a telling. After compress it only
// reads, until the next join.
func (m *merger) root(i int32) int32 {
	for {
		up := m.parent[i]
		if up == i {
			return i
		}
		if top := m.parent[up]; top != up {
			m.parent[i] = top
		}
		i = up
	}
}

// compress lets every telling point at its root. Done again, it only reads.
func (m *merger) compress() {
	for i, up := range m.parent { // roots come first
		if top := m.parent[up]; top != up {
			m.parent[i] = top
		}
	}
}

// allowed is the check of what forbids a join, on the whole of both clusters.
func (m *merger) allowed(a, b int32) bool {
	return m.fits(a, b) && !m.tellApart(a, b)
}

// sentencesOf are the sentences of a cluster, given by its root, that tell of
// something else too.
func (m *merger) sentencesOf(root int32) []int32 {
	c := &m.clusters[root]
	switch {
	case c.size == 1 && m.sentence[root] >= 0:
		return m.sentence[root : root+1 : root+1]
	case c.rare == nil:
		return nil
	}
	return c.rare.sentences
}

// tellApart reports whether the clusters of two tellings have a sentence in
// common: what one sentence tells apart is not one event. Of two that have many
// it is found out once: clusters only grow.
func (m *merger) tellApart(a, b int32) bool {
	x, y := m.root(a), m.root(b)
	if !m.haveMany(a, b) {
		return m.sameSentence(x, y)
	}
	pair := [2]int32{min(x, y), max(x, y)}
	if m.toldApart[pair] {
		return true
	}
	apart := m.sameSentence(x, y)
	if apart {
		if m.toldApart == nil {
			m.toldApart = map[[2]int32]bool{}
		}
		m.toldApart[pair] = true
	}
	return apart
}

// haveMany reports whether the clusters of both have many sentences to compare.
func (m *merger) haveMany(a, b int32) bool {
	return min(len(m.sentencesOf(m.root(a))), len(m.sentencesOf(m.root(b)))) > fewSentences
}

// sameSentence is tellApart for two clusters, given by their roots.
func (m *merger) sameSentence(x, y int32) bool {
	many, few := m.sentencesOf(x), m.sentencesOf(y)
	if len(many) < len(few) {
		x, y, many, few = y, x, few, many
	}
	if len(few) == 0 {
		return false
	}
	if rare := m.clusters[x].rare; rare != nil && rare.among != nil {
		return slices.ContainsFunc(few, func(s int32) bool {
			_, ok := rare.among[s]
			return ok
		})
	}
	return slices.ContainsFunc(few, func(s int32) bool { return slices.Contains(many, s) })
}

// fits is allowed but for the sentences of both.
func (m *merger) fits(a, b int32) bool { return !m.apart(a, b) && m.agree(a, b) }

// agree is fits but for the dates of both.
func (m *merger) agree(a, b int32) bool {
	x, y := &m.clusters[m.root(a)], &m.clusters[m.root(b)]
	if m.facts[a].family == Meeting && len(x.persons) > 1 && len(y.persons) > 1 && shared(x.persons, y.persons) < 2 {
		return false // other interlocutors
	}
	return x.negated == y.negated && !m.saidDifferent(a, b)
}

// edgesAtOnce is how many edges are given room at once.
const edgesAtOnce = 256

func (m *merger) join(a, b int32, reason model.Reason) {
	into, from := min(m.root(a), m.root(b)), max(m.root(a), m.root(b))
	x, y := &m.clusters[into], &m.clusters[from]
	m.noteSentences(into, from)
	m.parent[from] = into
	if x.size < y.size { // the smaller stands behind the larger
		m.next[y.last], x.first = x.first, y.first
	} else {
		m.next[x.last], x.last = y.first, y.last
	}
	x.size += y.size
	x.date, x.stated = narrowest(x.date, y.date), x.stated || y.stated
	if shared := common(x.persons, y.persons); len(shared) > 0 {
		x.persons = shared
	} else {
		x.persons = union(x.persons, y.persons)
	}
	if barred := y.barred(); len(barred) > 0 {
		x.own().barred = append(x.barred(), barred...)
	}
	*y = cluster{}
	last := len(m.edges) - 1
	if last < 0 || len(m.edges[last]) == edgesAtOnce {
		m.edges = append(m.edges, make([]model.Merge, 0, edgesAtOnce))
		last++
	}
	m.edges[last] = append(m.edges[last], model.Merge{A: min(a, b), B: max(a, b), Reason: reason})
}

// noteSentences gives a cluster the sentences of another that is to be joined to
// it.
func (m *merger) noteSentences(into, from int32) {
	many, few := m.sentencesOf(into), m.sentencesOf(from)
	if len(few) == 0 && (m.clusters[into].size > 1 || len(many) == 0) {
		return
	}
	among, added := m.clusters[into].own().among, few
	if len(many) < len(few) {
		many, few = few, many
		added = few
		if rare := m.clusters[from].rare; rare != nil {
			among = rare.among
		}
	}
	rare := m.clusters[into].own()
	if rare.sentences = append(many, few...); among == nil && len(rare.sentences) > fewSentences {
		among, added = make(map[int32]struct{}, 2*len(rare.sentences)), rare.sentences
	}
	if rare.among = among; among != nil {
		for _, s := range added {
			among[s] = struct{}{}
		}
	}
}

// narrowest is the date that two overlapping dates both allow; where one lies
// in the other it is kept as it stands, with its granularity and qualifier.
func narrowest(a, b model.Date) model.Date {
	switch {
	case a.IsZero():
		return b
	case b.IsZero():
		return a
	case a.Earliest == b.Earliest && a.Latest == b.Latest:
		if a.Qualifier|a.ToQualifier > b.Qualifier|b.ToQualifier {
			return b
		}
		return a
	case a.Contains(b):
		return b
	case b.Contains(a):
		return a
	}
	if both, ok := model.Intersect(a, b); ok {
		return both
	}
	return a
}

// shared counts the elements that two sorted slices share.
func shared(a, b []int32) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			n, i, j = n+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return n
}

// common is the elements that two sorted slices share, nil for none.
func common(a, b []int32) []int32 {
	n := shared(a, b)
	if n == 0 {
		return nil
	}
	return appendCommon(make([]int32, 0, n), a, b)
}

// appendCommon adds the elements that two sorted slices share.
func appendCommon(to, a, b []int32) []int32 {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			to = append(to, a[i])
			i, j = i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return to
}

// names are the names of actors in the order of the alphabet, whatever their
// places in the chronology.
func (m *merger) names(actors []int32) []string {
	if len(actors) == 0 {
		return nil
	}
	out := make([]string, 0, len(actors))
	for _, a := range actors {
		out = append(out, m.Actors[a].Name)
	}
	slices.Sort(out)
	return out
}
