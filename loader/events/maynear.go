package events

// RuleMayNear asks about two accounts of what happens to somebody but once: its
// facts are the one date, the other, and who is in both.
const RuleMayNear = "suggest.near"

// soonOver is how many days a date may have that is compared by how near it is.
const soonOver = 7

// mayNearKeys files a turn in a life under its type, each person and the stretch of
// four days it begins in, and the one to come, as mayDayKeys does.
func mayNearKeys(m *merger, i int32, put func(key)) {
	t := &m.Mentions[i]
	kind := m.Word(t.Type)
	if !t.Date.IsBounded() || t.Date.Days() > soonOver || !isTurn(kind) && kind != Trial {
		return
	}
	week := int32(t.Date.Earliest >> 2)
	for _, p := range m.facts[i].persons[:min(len(m.facts[i].persons), 4)] {
		put(key{kind, p, week, 1})
		put(key{kind, p, week + 1, 1})
	}
}

// mayNear: the same turn of the same person, told by two documents of dates that are
// near each other.
func (m *merger) mayNear(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	if x.Document == y.Document || x.Type != y.Type || x.Future != y.Future {
		return nil, false
	}
	d, e := m.date(a), m.date(b)
	if d.Earliest > e.Earliest {
		d, e = e, d
	}
	if !d.IsBounded() || !e.IsBounded() || d.Days() > soonOver || e.Days() > soonOver || int(e.Earliest-d.Latest) > nearDays {
		return nil, false
	}
	who := common(m.facts[a].persons, m.facts[b].persons)
	return append([]string{d.String(), e.String()}, m.names(who)...), len(who) > 0
}
