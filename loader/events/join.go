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

// haveMany reports whether the clusters of both have many members.
func (m *merger) haveMany(a, b int32) bool {
	return min(len(m.clusters[m.root(a)].members), len(m.clusters[m.root(b)].members)) > fewMembers
}

// tellApart is sameSentence for the clusters of two tellings. Of two with many
// members it is found out once: clusters only grow.
func (m *merger) tellApart(a, b int32) bool {
	x, y := m.root(a), m.root(b)
	if !m.haveMany(a, b) {
		return m.sameSentence(&m.clusters[x], &m.clusters[y])
	}
	pair := [2]int32{min(x, y), max(x, y)}
	if m.toldApart[pair] {
		return true
	}
	apart := m.sameSentence(&m.clusters[x], &m.clusters[y])
	if apart {
		if m.toldApart == nil {
			m.toldApart = map[[2]int32]bool{}
		}
		m.toldApart[pair] = true
	}
	return apart
}

// fits is allowed but for the sentences of both.
func (m *merger) fits(a, b int32) bool {
	x, y := &m.clusters[m.root(a)], &m.clusters[m.root(b)]
	if !x.date.IsZero() && !y.date.IsZero() && !x.date.Overlaps(y.date) {
		return false
	}
	if m.facts[a].family == Meeting && len(x.persons) > 1 && len(y.persons) > 1 && shared(x.persons, y.persons) < 2 {
		return false // other interlocutors
	}
	return x.negated == y.negated && !m.saidDifferent(a, b)
}

// sameSentence reports whether the two clusters have a sentence in common:
// what one sentence tells apart is not one event.
func (m *merger) sameSentence(x, y *cluster) bool {
	if len(x.members) < len(y.members) {
		x, y = y, x
	}
	for _, j := range y.members {
		span := m.Mentions[j].Span
		if x.rare != nil && x.rare.spans != nil {
			if _, ok := x.rare.spans[span]; ok {
				return true
			}
			continue
		}
		for _, i := range x.members {
			if m.Mentions[i].Span == span {
				return true
			}
		}
	}
	return false
}

func (m *merger) join(a, b int32, reason model.Reason) {
	into, from := min(m.root(a), m.root(b)), max(m.root(a), m.root(b))
	x, y := &m.clusters[into], &m.clusters[from]
	m.parent[from] = into
	if len(x.members) < len(y.members) { // the smaller is moved, whichever is first
		x.members, y.members = y.members, x.members
		if x.rare != nil || y.rare != nil {
			a, b := x.own(), y.own()
			a.spans, b.spans = b.spans, a.spans
		}
	}
	x.members = append(x.members, y.members...)
	m.noteSpans(x, y)
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
	m.edges = append(m.edges, model.Merge{A: min(a, b), B: max(a, b), Reason: reason})
}

// noteSpans keeps the sentences of a cluster at hand once it has many members.
func (m *merger) noteSpans(x, y *cluster) {
	if len(x.members) <= fewMembers && (x.rare == nil || x.rare.spans == nil) {
		return
	}
	rare, added := x.own(), y.members
	if rare.spans == nil {
		rare.spans, added = make(map[model.Span]struct{}, 2*len(x.members)), x.members
	}
	for _, i := range added {
		rare.spans[m.Mentions[i].Span] = struct{}{}
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
