package events

import "strings"

// Two documents of one affair that tell of an election, an arrest or a strike,
// the one by its day and the other by its month, or by a noun and a verb, tell of
// one, where no other of its kind is told of that time: of two strikes in May
// nobody says which one "en mayo" is.

// RuleSameHappening joins them; its facts are the date, whom both documents name,
// and the words by which both tell it.
const RuleSameHappening = "events.same-happening"

// happeningKeys files what words date under the class of its trigger and the
// months of its date.
func happeningKeys(m *merger, i int32, put func(key)) {
	s := &m.signs[i]
	if s.class == "" || s.happening == 0 {
		return
	}
	first, last, _ := months(m.Mentions[i].Date)
	for month := first; month <= last && month < first+12; month++ {
		put(key{"happening", int32(s.happening), month, 0})
	}
}

// sameHappening: two documents of one affair, the same class of noun or verb, and
// dates of which one lies within the other, a month at most.
func (m *merger) sameHappening(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	p, q := m.date(a), m.date(b)
	if m.signs[a].happening != m.signs[b].happening || x.Future != y.Future && !(p.IsDay() && q.IsDay()) || m.setApart(a, b) {
		return nil, false
	}
	if !p.Contains(q) && !q.Contains(p) || max(p.Days(), q.Days()) > affairDays {
		return nil, false
	}
	if x.Document == y.Document {
		return nil, false
	}
	known := m.oneAffair(x.Document, y.Document)
	if len(known) < affairActors || !m.onlyOfItsTime(a, b) || !m.onlyOfItsTime(b, a) {
		return nil, false
	}
	return []string{narrowest(p, q).String(), strings.Join(m.names(known)[:affairActors], ", "), m.trigger(a), m.trigger(b)}, true
}

// aroundReach is how many tellings before and behind one are looked through for
// others of its kind.
const aroundReach = 200

// onlyOfItsTime reports whether the document of a tells no other event of its
// class that the date of b allows too.
func (m *merger) onlyOfItsTime(a, b int32) bool {
	date := m.date(b)
	own := func(i int32) bool { // whether i is another event that b could be
		s := &m.signs[i]
		return s.happening == m.signs[a].happening && m.root(i) != m.root(a) && m.root(i) != m.root(b) && date.Contains(m.date(i))
	}
	for i := a - 1; i >= max(0, a-aroundReach) && m.Mentions[i].Document == m.Mentions[a].Document; i-- {
		if own(i) {
			return false
		}
	}
	for i := a + 1; int(i) < min(len(m.Mentions), int(a)+aroundReach) && m.Mentions[i].Document == m.Mentions[a].Document; i++ {
		if own(i) {
			return false
		}
	}
	return true
}
