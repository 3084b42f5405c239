package events

import (
	"slices"

	"hito/model"
)

// Merging puts tellings of one event together by named rules and never by a
// score. A rule says yes with its facts or says nothing; before two clusters
// are joined, what forbids it is checked on the whole of both: dates that
// cannot be one, other interlocutors, another kind of event, two events told
// apart in one sentence. The stronger rules go first, and within a rule the
// order is that of the tellings, so the outcome does not depend on chance.

// merger joins the tellings of a corpus.
type merger struct {
	*model.Chronology
	facts    []facts
	parent   []int32   // a disjoint-set forest; the root is the first telling
	clusters []cluster // by root
	edges    []model.Merge
	order    []int32  // the tellings as blocks look at them
	records  []record // room for blocks
	found    []candidate
	compared int // how many times two tellings were looked at together
}

// facts is what the rules ask of a telling, worked out once.
type facts struct {
	family  string
	persons []int32 // sorted
	states  []int32 // sorted, those that persons stand for included
	process []string
	stated  bool // words of its own date it
	leaning bool // and those words lean on a document's date that is no day
}

// cluster is what is known of the tellings joined so far.
type cluster struct {
	members []int32
	date    model.Date // what all of them allow
	stated  bool       // words of one of them date it
	persons []int32    // who stands in every telling of a meeting
	negated bool
	// spans are the sentences of its members; nil while they are few.
	spans map[model.Span]struct{}
	// barred are tellings that the user keeps out of it.
	barred []int32
}

// fewMembers is how many members are looked through one by one.
const fewMembers = 16

// Said is what the user has said of pairs of tellings, places in
// Chronology.Mentions: it goes before every rule.
type Said struct {
	Same, Different, Unsure [][2]int32
}

// Merge joins the tellings of a chronology (its Mentions, sorted by document
// and start) into events, in the order of their first tellings, and lists the
// pairs of events that may be one. It reads Documents, Expressions, Actors,
// ActorMentions and Mentions, and changes nothing.
func Merge(c *model.Chronology, said Said) ([]model.Event, []model.Suggestion) {
	m := merge(c, said)
	return m.events(), m.suggestions(said.Unsure)
}

// merge joins the tellings of a chronology.
func merge(c *model.Chronology, said Said) *merger {
	m := &merger{Chronology: c}
	m.prepare()
	m.rankTellings()
	m.heed(said)
	m.references()
	for _, rule := range rules {
		m.apply(rule)
	}
	return m
}

func (m *merger) prepare() {
	m.facts = make([]facts, len(m.Mentions))
	m.clusters = make([]cluster, len(m.Mentions))
	ones := make([]int32, len(m.Mentions)) // every cluster's first member
	states := StatesOf(m.Actors)
	m.parent = make([]int32, len(m.Mentions))
	for i := range m.Mentions {
		t := &m.Mentions[i]
		f := facts{family: family(t.Type), stated: t.Expression >= 0}
		if f.stated {
			f.leaning = m.Expressions[t.Expression].Anchor == model.AnchorDocument && !m.Documents[t.Document].Published.IsDay()
		}
		f.process = t.Names
		f.persons, f.states = states.identities(t, m.Actors)
		m.facts[i], m.parent[i] = f, int32(i)
		ones[i] = int32(i)
		m.clusters[i] = cluster{members: ones[i : i+1 : i+1], date: t.Date, stated: f.stated, persons: f.persons, negated: t.Negated}
	}
}

// States says which states actors stand for: the persons by the posts they
// hold, the places whose capitals they are.
type States struct {
	of [][]int32 // by actor: the states, each once
}

// StatesOf works out what the actors stand for.
func StatesOf(actors []model.Actor) States {
	byID := map[string]int32{}
	for i := range actors {
		if actors[i].Kind == model.State {
			byID[actors[i].ID] = int32(i)
		}
	}
	s := States{of: make([][]int32, len(actors))}
	for i := range actors {
		a := &actors[i]
		for _, r := range a.Roles {
			if r.State >= 0 && actors[r.State].Kind == model.State && !slices.Contains(s.of[i], r.State) {
				s.of[i] = append(s.of[i], r.State)
			}
		}
		if state, ok := byID[a.Of]; ok && a.Kind == model.Place {
			s.of[i] = append(s.of[i], state)
		}
	}
	return s
}

// identities is the persons of a telling, and the states: those named, those
// that its persons hold posts of, and where these are less than two, those whose
// capitals it happened in. Both sorted.
func (s States) identities(t *model.Mention, actors []model.Actor) (persons, states []int32) {
	for _, a := range t.Actors {
		switch actors[a].Kind {
		case model.Person:
			persons = append(persons, a)
			states = append(states, s.of[a]...)
		case model.State:
			states = append(states, a)
		case model.Organisation:
			if family(t.Type) == Treaty { // the Fund signs as a state does
				states = append(states, a)
			}
		}
	}
	slices.Sort(states)
	if states = slices.Compact(states); len(states) < 2 { // else where it happened is not whose it was
		for _, p := range t.Places {
			if actors[p].Kind == model.Place {
				states = append(states, s.of[p]...)
			}
		}
		slices.Sort(states)
		states = slices.Compact(states)
	}
	slices.Sort(persons)
	return slices.Compact(persons), states
}

// Identity is what a telling of the same event in another document is known
// by: the family of its type, and the states of a pact or a deployment, the
// persons of anything else. Sorted.
func (s States) Identity(t *model.Mention, actors []model.Actor) (kind string, who []int32) {
	persons, states := s.identities(t, actors)
	if kind = family(t.Type); kind == Treaty || kind == Deployment {
		return kind, states
	}
	return kind, persons
}

// family is the type under which tellings are compared: what one source calls
// a visit another calls a meeting, and a pact is a treaty.
func family(kind string) string {
	switch kind {
	case Visit:
		return Meeting
	case Deal:
		return Treaty
	case Message, Announcement:
		return Statement
	}
	return kind
}
