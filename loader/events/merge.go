package events

import (
	"cmp"
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
	m := &merger{Chronology: c}
	m.prepare()
	m.heed(said)
	m.references()
	for _, rule := range rules {
		m.apply(rule)
	}
	return m.events(), nil
}

func (m *merger) prepare() {
	m.facts = make([]facts, len(m.Mentions))
	m.clusters = make([]cluster, len(m.Mentions))
	m.parent = make([]int32, len(m.Mentions))
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
		m.clusters[i] = cluster{members: ones[i : i+1 : i+1], date: t.Date, persons: f.persons, negated: t.Negated}
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
// that its persons hold posts of, those whose capitals it happened in. Both
// sorted.
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
	for _, p := range t.Places {
		if actors[p].Kind == model.Place {
			states = append(states, s.of[p]...)
		}
	}
	slices.Sort(persons)
	slices.Sort(states)
	return slices.Compact(persons), slices.Compact(states)
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

// rule is one reason for two tellings to be one event.
type rule struct {
	id string
	// keys are the blocks a telling stands in: only tellings that share one are
	// compared, so that the work does not grow with the square of the corpus.
	keys func(m *merger, i int32) []key
	// joins reports whether the two are one event, with the facts.
	joins func(m *merger, a, b int32) ([]string, bool)
}

// key is one block: a family and two actors, or one.
type key struct {
	family string
	a, b   int32
}

// apply joins what one rule joins: each telling is compared with the clusters
// of its blocks, the earlier first.
func (m *merger) apply(r rule) {
	blocks := map[key][]int32{}
	for i := range m.Mentions {
		at := int32(i)
		for _, k := range r.keys(m, at) {
			for _, other := range blocks[k] {
				if m.apart(other, at) || m.root(other) == m.root(at) || !m.allowed(other, at) {
					continue
				}
				if facts, ok := r.joins(m, other, at); ok {
					m.join(other, at, model.Reason{Rule: r.id, Facts: facts, Span: model.NoSpan})
				}
			}
			if len(blocks[k]) < blockSize {
				blocks[k] = append(blocks[k], at)
			}
		}
	}
}

// apart reports at a glance whether the two tellings' own dates rule each other
// out, as most in a block do.
func (m *merger) apart(a, b int32) bool {
	x, y := &m.Mentions[a].Date, &m.Mentions[b].Date
	return !x.IsZero() && !y.IsZero() && (x.Latest < y.Earliest || y.Latest < x.Earliest)
}

// blockSize bounds how many tellings one telling is compared with in a block.
const blockSize = 512

func (m *merger) root(i int32) int32 {
	for m.parent[i] != i {
		m.parent[i] = m.parent[m.parent[i]]
		i = m.parent[i]
	}
	return i
}

// allowed is the check of what forbids a join, on the whole of both clusters.
func (m *merger) allowed(a, b int32) bool {
	x, y := &m.clusters[m.root(a)], &m.clusters[m.root(b)]
	if !x.date.IsZero() && !y.date.IsZero() && !x.date.Overlaps(y.date) {
		return false
	}
	if m.facts[a].family == Meeting && len(x.persons) > 1 && len(y.persons) > 1 && len(common(x.persons, y.persons)) < 2 {
		return false // other interlocutors
	}
	return x.negated == y.negated && !m.sameSentence(x, y) && !m.saidDifferent(a, b)
}

// sameSentence reports whether the two clusters have a sentence in common:
// what one sentence tells apart is not one event.
func (m *merger) sameSentence(x, y *cluster) bool {
	if len(x.members) < len(y.members) {
		x, y = y, x
	}
	for _, j := range y.members {
		span := m.Mentions[j].Span
		if x.spans != nil {
			if _, ok := x.spans[span]; ok {
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
	sorted := x.members[len(x.members)-1] < y.members[0]
	x.members = append(x.members, y.members...)
	if !sorted {
		slices.Sort(x.members)
	}
	m.noteSpans(x, y)
	x.date = narrowest(x.date, y.date)
	if shared := common(x.persons, y.persons); len(shared) > 0 {
		x.persons = shared
	} else {
		x.persons = union(x.persons, y.persons)
	}
	x.barred = append(x.barred, y.barred...)
	*y = cluster{}
	m.edges = append(m.edges, model.Merge{A: min(a, b), B: max(a, b), Reason: reason})
}

// noteSpans keeps the sentences of a cluster at hand once it has many members.
func (m *merger) noteSpans(x, y *cluster) {
	if x.spans == nil && len(x.members) <= fewMembers {
		return
	}
	added := y.members
	if x.spans == nil {
		x.spans, added = y.spans, x.members
		if x.spans == nil {
			x.spans = make(map[model.Span]struct{}, 2*len(x.members))
		}
	}
	for _, i := range added {
		x.spans[m.Mentions[i].Span] = struct{}{}
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

// common is the elements that two sorted slices share.
func common(a, b []int32) []int32 {
	var out []int32
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := cmp.Compare(a[i], b[j]); {
		case c == 0:
			out = append(out, a[i])
			i, j = i+1, j+1
		case c < 0:
			i++
		default:
			j++
		}
	}
	return out
}

func (m *merger) names(actors []int32) []string {
	var out []string
	for _, a := range actors {
		out = append(out, m.Actors[a].Name)
	}
	return out
}
