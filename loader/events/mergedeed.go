package events

import (
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// What somebody does, in documents of one affair: of one kind and one time it is
// one deed, told by whatever verb ("firmó la ley", "promulgó la norma"), where no
// other deed of that kind is told of them then.

// RuleSameDeed joins such tellings; its facts are the date, who, whom both
// documents name, and the words by which both tell it.
const RuleSameDeed = "events.same-deed"

// doer is the person, body or company that acts first in a telling, -1 for none.
func (m *merger) doer(i int32) int32 {
	t := &m.Mentions[i]
	for place, a := range t.Actors.In(m.Chronology) {
		if k := m.Actors[a].Kind; (k == model.Person || k == model.Organisation) && t.Parts.Of(place) == model.Agent {
			return a
		}
	}
	return -1
}

// isDeed reports whether two tellings of the type by one doer are one where time
// allows one: what people say, and whom they see, they do many times a day.
func isDeed(kind string) bool {
	switch kind {
	case Law, Treaty, Deal, Sanction, Resignation, Appointment, Election, Publication, Ceremony, Trial, Deployment, End, Start, Protest:
		return true
	}
	return false
}

// orderRoots are the beginnings, folded, of the verbs by which a court or an
// authority says what is to be done or left: one source tells that it forbade the
// vote, another that it ordered to put it off.
const orderRoots = `orden prohib suspend autoriz oblig conmin exig requir dictamin resolv fall advirt insta dispus dispon anul invalid`

// order is the kind of such deeds.
const order = "order"

// deedOf is the kind under which a telling is compared as a deed, "" for none.
func (m *merger) deedOf(i int32) string {
	t := &m.Mentions[i]
	if who := m.doer(i); who >= 0 && m.Actors[who].Kind == model.Organisation && t.Date.IsDay() {
		word := prose.FoldString(m.trigger(i))
		word = word[strings.LastIndexByte(word, ' ')+1:]
		for root := range strings.FieldsSeq(orderRoots) {
			if strings.HasPrefix(word, root) {
				return order
			}
		}
	}
	if !isDeed(m.Word(t.Type)) {
		return ""
	}
	return m.facts[i].family
}

// deedKeys files what words date under who did it, its kind and its months.
func deedKeys(m *merger, i int32, put func(key)) {
	t := &m.Mentions[i]
	if !m.facts[i].stated || !t.Date.IsBounded() || t.Date.Days() > affairDays || t.Negated {
		return
	}
	deed := m.deedOf(i)
	if deed == "" {
		return
	}
	if who := m.doer(i); who >= 0 {
		first, last, _ := months(t.Date)
		for month := first; month <= last && month < first+12; month++ {
			put(key{deed, who, month, 5})
		}
	}
}

// sameDeed: two documents of one affair, the same doer, one kind of deed, and dates
// of which one lies within the other, a month at most.
func (m *merger) sameDeed(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	p, q := m.date(a), m.date(b)
	if x.Document == y.Document || m.deedOf(a) != m.deedOf(b) || m.setApart(a, b) || !p.Contains(q) && !q.Contains(p) || max(p.Days(), q.Days()) > affairDays {
		return nil, false
	}
	day := p.IsDay() && q.IsDay()
	f, g := &m.facts[a], &m.facts[b]
	if !day && x.Future != y.Future || shared(f.persons, g.persons) < min(len(f.persons), len(g.persons)) {
		return nil, false
	}
	known := m.oneAffair(x.Document, y.Document)
	if len(known) < affairActors || !m.onlyDeed(a, b) || !m.onlyDeed(b, a) {
		return nil, false
	}
	who := m.doer(a)
	return []string{narrowest(p, q).String(), m.Actors[who].Name, strings.Join(m.names(known)[:affairActors], ", "), m.trigger(a), m.trigger(b)}, who == m.doer(b)
}

// onlyDeed reports whether the document of a tells no other deed of its kind and
// doer that the date of b allows too.
func (m *merger) onlyDeed(a, b int32) bool {
	date, who, deed := m.date(b), m.doer(a), m.deedOf(a)
	first, last := max(0, a-aroundReach), min(int32(len(m.Mentions)), a+aroundReach)
	for i := first; i < last; i++ {
		if m.Mentions[i].Document == m.Mentions[a].Document && m.root(i) != m.root(a) && m.root(i) != m.root(b) && date.Overlaps(m.date(i)) && m.doer(i) == who && m.deedOf(i) == deed {
			return false
		}
	}
	return true
}
