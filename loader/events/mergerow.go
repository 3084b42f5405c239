package events

import "slices"

// RuleRow is the reason of a telling that a row of a table states; its facts are
// the cell's words and the date.
const RuleRow = "given.row"

// statedByRow reports whether a row of a table states the telling: one event with its
// type, its day and who took part, and nothing else.
func (m *merger) statedByRow(i int32) bool {
	return m.Mentions[i].Reasons.Rule(m.Chronology) == RuleRow
}

// rowKeys files a telling of one day under it, its type and each of its people.
func rowKeys(m *merger, i int32, put func(key)) {
	t, f := &m.Mentions[i], &m.facts[i]
	if !t.Date.IsDay() || !f.stated || f.family == Statement || m.Word(t.Type) == Other || t.Negated {
		return
	}
	for _, p := range f.persons[:min(len(f.persons), maxPairs)] {
		put(key{f.family, p, int32(t.Date.Earliest), 1})
	}
}

// sameRow: a row and a telling of another document, of the same day and type, that
// has all the people of the row, whose places do not differ.
func (m *merger) sameRow(a, b int32) ([]string, bool) {
	if m.statedByRow(b) {
		a, b = b, a
	}
	x, y := &m.Mentions[a], &m.Mentions[b]
	f, g := &m.facts[a], &m.facts[b]
	if !m.statedByRow(a) || x.Document == y.Document || x.Date != y.Date || f.family != g.family || x.Type != y.Type {
		return nil, false
	}
	who := common(f.persons, g.persons)
	if len(who) < len(f.persons) || m.statedByRow(b) && len(who) < len(g.persons) {
		return nil, false
	}
	if here, there := f.towns, g.towns; len(here) > 0 && len(there) > 0 && shared(here, there) == 0 && !slices.Equal(x.Places.In(m.Chronology), y.Places.In(m.Chronology)) {
		return nil, false
	}
	return append([]string{x.Date.String()}, m.names(who)...), true
}
