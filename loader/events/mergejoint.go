package events

import "hito/model"

// What two people did together on a day, in no words for a meeting ("salieron del
// palacio", "se dieron la mano"), is their meeting of that time that another
// document of the affair tells.

// RuleSameJoint joins the two; its facts are the date, and who.
const RuleSameJoint = "events.same-joint"

// jointKeys files meetings, and what two did together, under two persons and the
// months of the date.
func jointKeys(m *merger, i int32, put func(key)) {
	f, t := &m.facts[i], &m.Mentions[i]
	if !f.stated || t.Future || t.Negated || !t.Date.IsBounded() || t.Date.Days() > affairDays || f.family != Meeting && !m.isJoint(i) {
		return
	}
	first, last, _ := months(t.Date)
	m.pairs(f.persons, func(a, b int32) {
		for month := first; month <= last; month++ {
			put(key{"joint", a, b, month})
		}
	})
}

// isJoint reports whether a telling of no kind has two persons who act together.
func (m *merger) isJoint(i int32) bool {
	t := &m.Mentions[i]
	if m.facts[i].family != Other || !t.Date.IsDay() {
		return false
	}
	n := 0
	for place, a := range t.Actors.In(m.Chronology) {
		n += b2i(m.Actors[a].Kind == model.Person && t.Parts.Of(place) == model.Agent)
	}
	return n > 1
}

// sameJoint: a meeting, and what the same two did together on a day within its date.
func (m *merger) sameJoint(a, b int32) ([]string, bool) {
	f, g := &m.facts[a], &m.facts[b]
	p, q := m.date(a), m.date(b)
	if m.Mentions[a].Document == m.Mentions[b].Document || (f.family == Meeting) == (g.family == Meeting) || !p.Contains(q) && !q.Contains(p) {
		return nil, false
	}
	if n := shared(f.persons, g.persons); n < 2 || n < min(len(f.persons), len(g.persons)) {
		return nil, false
	}
	return append([]string{narrowest(p, q).String()}, m.names(common(f.persons, g.persons))...), true
}
