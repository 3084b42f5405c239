package events

import (
	"slices"
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// rules are the reasons to join, the strongest first.
var rules = []rule{
	{RuleCopy, copyKeys, (*merger).sameCopy, 0, early},
	{RuleSamePersons, meetingKeys, (*merger).samePersons, 0, early},
	{RuleSameDay, dayKeys, (*merger).sameDay, 0, early},
	{RuleSameVisit, visitKeys, (*merger).sameVisit, 0, early},
	{RuleSameProcess, processKeys, (*merger).sameProcess, 0, early},
	{RuleSameSending, sendingKeys, (*merger).sameSending, 0, early},
	{RuleSamePlace, placeKeys, (*merger).samePlace, 0, early},
	{RuleSameStates, stateKeys, (*merger).sameStates, 0, early},
	{RuleSameLeaders, leaderKeys, (*merger).sameLeaders, 0, late},
	{RuleSameDocument, documentKeys, (*merger).sameDocument, 0, early},
	{RuleSameRow, rowKeys, (*merger).sameRow, 0, early},
	{RuleSameAct, actKeys, (*merger).sameAct, 0, early},
	{RuleSameTurn, turnKeys, (*merger).sameTurn, 0, late},
	{RuleSameNews, newsKeys, (*merger).sameNews, 0, early},
	{RuleSameWords, wordKeys, (*merger).sameWords, 0, early},
	{RuleSameIncident, affairKeys, (*merger).sameIncident, affairLooks, early},
	{RuleSameAffair, affairKeys, (*merger).sameAffair, affairLooks, again},
	{RuleSameJoint, jointKeys, (*merger).sameJoint, 0, early},
	{RuleSameName, nameKeys, (*merger).sameName, 0, early},
	{RuleSameHappening, happeningKeys, (*merger).sameHappening, affairLooks, early},
	{RuleSameDeed, deedKeys, (*merger).sameDeed, affairLooks, early},
	{RuleSameQuotation, quotationKeys, (*merger).sameQuotation, affairLooks, early},
	{RuleSameTitle, titleKeys, (*merger).sameTitle, 0, early},
	{RuleSameSpeaker, speakerKeys, (*merger).sameSpeaker, 0, early},
}

// maxPairs bounds the pairs of actors that a crowded sentence is filed under.
const (
	maxPairs     = 15
	pairedActors = 6 // that have so many pairs
)

// pairs calls put with every pair of the sorted actors, up to maxPairs: of more,
// those of the first ids.
func (m *merger) pairs(actors []int32, put func(a, b int32)) {
	n := 0
	if len(actors)*(len(actors)-1)/2 > maxPairs {
		byID := slices.Clone(actors)
		slices.SortFunc(byID, func(a, b int32) int { return strings.Compare(m.Actors[a].ID, m.Actors[b].ID) })
		actors = byID[:pairedActors]
		slices.Sort(actors)
	}
	for x := range actors {
		for y := x + 1; y < len(actors) && n < maxPairs; y++ {
			put(actors[x], actors[y])
			n++
		}
	}
}

// meetingKeys files a telling under its family and two persons, and what they
// said to each other under the day too.
func meetingKeys(m *merger, i int32, put func(key)) {
	f, day := &m.facts[i], int32(0)
	if f.family == Statement {
		if !m.Mentions[i].Date.IsDay() {
			return
		}
		day = int32(m.Mentions[i].Date.Earliest)
	}
	m.pairs(f.persons, func(a, b int32) { put(key{f.family, a, b, day}) })
}

// dayKeys files a telling that words date to the day under it and two persons.
func dayKeys(m *merger, i int32, put func(key)) {
	if f := &m.facts[i]; f.stated && m.Mentions[i].Date.IsDay() {
		m.pairs(f.persons, func(a, b int32) { put(key{"", a, b, int32(m.Mentions[i].Date.Earliest)}) })
	}
}

// processKeys files a meeting under what its document calls it and two persons.
func processKeys(m *merger, i int32, put func(key)) {
	if f := &m.facts[i]; f.family == Meeting {
		for _, name := range m.Mentions[i].Names.In(m.Chronology) {
			m.pairs(f.persons, func(a, b int32) { put(key{name, a, b, 0}) })
		}
	}
}

func stateKeys(m *merger, i int32, put func(key)) {
	if f := &m.facts[i]; f.family == Treaty {
		m.pairs(f.states, func(a, b int32) { put(key{Treaty, a, b, 0}) })
	}
}

func sendingKeys(m *merger, i int32, put func(key)) {
	if f := &m.facts[i]; m.Word(m.Mentions[i].Type) == Deployment {
		m.pairs(f.states, func(a, b int32) { put(key{Deployment, a, b, m.firstState(i)}) })
	}
}

func documentKeys(m *merger, i int32, put func(key)) {
	if f := &m.facts[i]; f.family != Statement {
		m.pairs(f.persons, func(a, b int32) { put(key{f.family, a, b, m.Mentions[i].Document}) })
	}
}

// samePersons: a meeting or a visit, the same two persons, dates that words
// state and that are one.
func (m *merger) samePersons(a, b int32) ([]string, bool) {
	f, g := &m.facts[a], &m.facts[b]
	if f.family != g.family || shared(f.persons, g.persons) < 2 || !m.datedAlike(a, b) {
		return nil, false
	}
	if f.family == Statement && (!m.Mentions[a].Date.IsDay() || !m.Mentions[b].Date.IsDay()) {
		return nil, false // people say many things to each other in a month
	}
	return append([]string{narrowest(m.date(a), m.date(b)).String()}, m.names(common(f.persons, g.persons))...), true
}

// datedAlike reports whether both tellings carry dates of words, no longer
// than a year, that overlap.
func (m *merger) datedAlike(a, b int32) bool {
	return m.date(a).Overlaps(m.date(b)) && m.dated(a) && m.dated(b)
}

func (m *merger) dated(i int32) bool {
	c := &m.clusters[m.root(i)]
	return c.date.IsBounded() && c.date.Days() <= 366 && (c.stated || c.date.IsDay())
}

// sameDay: one telling is a meeting or a visit, the other what one of the two
// said to the other, on the very same day.
func (m *merger) sameDay(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	f, g := &m.facts[a], &m.facts[b]
	if !x.Date.IsDay() || x.Date.Earliest != y.Date.Earliest || !y.Date.IsDay() || shared(f.persons, g.persons) < 2 {
		return nil, false
	}
	if f.family != Meeting && g.family != Meeting || !m.stated(a, b) {
		return nil, false
	}
	return append([]string{x.Date.String()}, m.names(common(f.persons, g.persons))...), true
}

func (m *merger) stated(a, b int32) bool { return m.facts[a].stated && m.facts[b].stated }

// sameStates: a treaty, the same two states or more, dates that overlap.
func (m *merger) sameStates(a, b int32) ([]string, bool) {
	f, g := &m.facts[a], &m.facts[b]
	if f.family != Treaty || g.family != Treaty || shared(f.states, g.states) < 2 || !m.datedAlike(a, b) {
		return nil, false
	}
	if len(f.persons) > 1 && len(g.persons) > 1 && shared(f.persons, g.persons) == 0 {
		return nil, false
	}
	return append([]string{narrowest(m.date(a), m.date(b)).String()}, m.names(common(f.states, g.states))...), true
}

// sameSending: troops or arms that one state sends to another, a process whose
// tellings speak of one stretch of time.
func (m *merger) sameSending(a, b int32) ([]string, bool) {
	f, g := &m.facts[a], &m.facts[b]
	x, y := &m.Mentions[a], &m.Mentions[b]
	if m.Word(x.Type) != Deployment || x.Type != y.Type || shared(f.states, g.states) < 2 || !f.stated && !g.stated {
		return nil, false
	}
	if x.Future || y.Future || m.firstState(a) != m.firstState(b) || !m.beginAlike(a, b) {
		return nil, false
	}
	return m.names(common(f.states, g.states)), true
}

// beginAlike reports whether two processes can have begun at the same time: what
// words date "desde abril" did not begin in December.
func (m *merger) beginAlike(a, b int32) bool {
	x, y := m.beginning(a), m.beginning(b)
	return x.IsZero() || y.IsZero() || x.Overlaps(y)
}

// beginning is when a process began, as far as words of one of its tellings say;
// zero where none do.
func (m *merger) beginning(i int32) model.Date {
	c := &m.clusters[m.root(i)]
	switch {
	case !c.stated || c.date.Earliest == model.OpenPast:
		return model.Date{}
	case c.date.Latest != model.OpenFuture:
		return c.date
	}
	return model.UnitAt(c.date.Earliest, max(c.date.Granularity, model.GranularityDay))
}

// firstState is the state that acts in a telling, -1 where none does.
func (m *merger) firstState(i int32) int32 {
	for _, a := range m.Mentions[i].Actors.In(m.Chronology) {
		if m.Actors[a].Kind == model.State {
			return a
		}
	}
	return -1
}

// visitKeys files a visit under who goes and where.
func visitKeys(m *merger, i int32, put func(key)) {
	t := &m.Mentions[i]
	if m.Word(t.Type) != Visit || len(m.facts[i].persons) == 0 {
		return
	}
	for _, p := range m.facts[i].persons {
		for _, to := range union(t.Places.In(m.Chronology), m.facts[i].states) {
			put(key{Visit, p, to, 0})
		}
	}
}

// sameVisit: the same traveller and the same state or place, dates of words.
func (m *merger) sameVisit(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	if m.Word(x.Type) != Visit || x.Type != y.Type || !m.datedAlike(a, b) {
		return nil, false
	}
	who := common(m.facts[a].persons, m.facts[b].persons)
	if len(who) == 0 || m.facts[a].persons[0] != m.facts[b].persons[0] && len(who) < 2 {
		return nil, false
	}
	var to []int32
	for _, p := range union(x.Places.In(m.Chronology), m.facts[a].states) {
		if slices.Contains(union(y.Places.In(m.Chronology), m.facts[b].states), p) {
			to = append(to, p)
		}
	}
	if len(to) == 0 {
		return nil, false
	}
	return append([]string{narrowest(m.date(a), m.date(b)).String()}, append(m.names(who), m.names(to)...)...), true
}

// sameProcess: the same two persons, and both documents give the meeting the
// same name ("la segunda ronda del diálogo estratégico").
func (m *merger) sameProcess(a, b int32) ([]string, bool) {
	f, g := &m.facts[a], &m.facts[b]
	if f.family != Meeting || g.family != Meeting || shared(f.persons, g.persons) < 2 || m.Mentions[a].Document == m.Mentions[b].Document {
		return nil, false
	}
	if !m.newsOf(a) || !m.newsOf(b) {
		return nil, false
	}
	for _, name := range m.Mentions[a].Names.In(m.Chronology) {
		if slices.Contains(m.Mentions[b].Names.In(m.Chronology), name) {
			return append([]string{m.asWritten(a, name)}, m.names(common(f.persons, g.persons))...), true
		}
	}
	return nil, false
}

// asWritten is the words of a telling's document that give a process its folded
// name, as they stand ("segunda ronda del diálogo estratégico").
func (m *merger) asWritten(i int32, name string) string {
	text := m.Documents[m.Mentions[i].Document].Text
	wanted := strings.Fields(name)
	tokens := prose.Tokenize(nil, text)
	folded := func(at int) string { return prose.FoldString(text[tokens[at].Start:tokens[at].End]) }
	for at := range tokens {
		if tokens[at].Fold != prose.Fold(wanted[0]) {
			continue
		}
		next := 1
		for k := at + 1; k < len(tokens) && k < at+8; k++ {
			if tokens[k].Kind != prose.Word {
				break
			}
			if next < len(wanted) && folded(k) == wanted[next] {
				if next++; next == len(wanted) {
					return model.OneLine(text[tokens[at].Start:tokens[k].End])
				}
			}
		}
	}
	return name
}

// newsOf reports whether the telling is of the document's own time, and so may
// be the process that the document is about.
func (m *merger) newsOf(i int32) bool {
	d, written := m.Mentions[i].Date, m.Documents[m.Mentions[i].Document].Published
	return d.IsZero() || written.IsZero() || d.Latest >= written.Earliest-60
}

// sameDocument: told again in one document, by the same two persons.
func (m *merger) sameDocument(a, b int32) ([]string, bool) {
	f, g := &m.facts[a], &m.facts[b]
	x, y := &m.Mentions[a], &m.Mentions[b]
	if x.Document != y.Document || f.family != g.family || shared(f.persons, g.persons) < 2 || f.family == Statement || x.Future != y.Future {
		return nil, false
	}
	if x.Date.IsZero() || y.Date.IsZero() || x.Date.Earliest == model.OpenPast && y.Date.IsDay() || y.Date.Earliest == model.OpenPast && x.Date.IsDay() {
		return nil, false
	}
	return m.names(common(f.persons, g.persons)), true
}

// actKeys files a telling under its exact day, its type and who acts.
func actKeys(m *merger, i int32, put func(key)) {
	t := &m.Mentions[i]
	if t.Date.IsDay() && m.facts[i].stated && t.Actors.Len() > 0 && m.Word(t.Type) != Other && m.facts[i].family != Statement {
		put(key{m.Word(t.Type), m.firstActor(t), int32(t.Date.Earliest), 0})
	}
}

// sameAct: the same actor, the same verb or noun, the same day.
func (m *merger) sameAct(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	if x.Document == y.Document || m.facts[a].family == Statement {
		return nil, false
	}
	if len(m.facts[a].persons) > 0 && len(m.facts[b].persons) > 0 && shared(m.facts[a].persons, m.facts[b].persons) == 0 {
		return nil, false
	}
	both := m.sharedActors(a, b)
	if len(both) < 2 && !strings.EqualFold(m.trigger(a), m.trigger(b)) {
		return nil, false
	}
	return append([]string{x.Date.String(), m.trigger(a)}, m.names(both)...), true
}

// sharedActors is who is in both, in the order of the first. It stands until it is
// asked for again.
func (m *merger) sharedActors(a, b int32) []int32 {
	m.both = m.both[:0]
	theirs := m.Mentions[b].Actors.In(m.Chronology)
	for _, x := range m.Mentions[a].Actors.In(m.Chronology) {
		if slices.Contains(theirs, x) {
			m.both = append(m.both, x)
		}
	}
	return m.both
}

func (m *merger) trigger(i int32) string {
	t := &m.Mentions[i]
	return m.Documents[t.Document].Slice(t.Trigger)
}

// newsKeys files what the first lines of a document tell as its news.
func newsKeys(m *merger, i int32, put func(key)) {
	t := &m.Mentions[i]
	if t.Reasons.Rule(m.Chronology) == RuleNews && t.Actors.Len() > 0 {
		put(key{m.facts[i].family, t.Document, 0, 0})
	}
}

// sameNews: the title and the lines below it tell one piece of news, by the
// same two actors, or by one and the same word.
func (m *merger) sameNews(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	both := m.sharedActors(a, b)
	if x.Document != y.Document || x.Type != y.Type || len(both) == 0 {
		return nil, false
	}
	if len(both) < 2 && !strings.EqualFold(m.trigger(a), m.trigger(b)) {
		return nil, false
	}
	return m.names(both), true
}
