package events

import (
	"slices"

	"hito/loader/cores"
	"hito/model"
)

// Merging puts tellings of one event together by named rules and never by a
// score. A rule says yes with its facts or says nothing; before two clusters
// are joined, what forbids it is checked on the whole of both: dates that
// cannot be one, other interlocutors, another kind of event, two events told
// apart in one sentence. The stronger rules go first, and within a rule the
// order is that of the tellings, so the outcome does not depend on chance.

// merger joins the tellings of a corpus. Its Chronology is a copy that stays as it
// is while the lists of events are added to the chronology into. What is by telling
// is by its place in Chronology.Mentions.
type merger struct {
	*model.Chronology
	into *model.Chronology

	naming   []int32 // by document: where in ActorMentions its own begin; and the end of all
	facts    []facts // by telling
	sentence []int32 // by telling: the first one of its sentence, -1 where that tells nothing else
	signs    []signs // by telling: of those that mergeaffair.go compares
	numbers  numberings
	contents contents
	casts    [][]int32 // by document: see cast

	parent   []int32         // by telling: a disjoint-set forest; the root is the first telling
	clusters []cluster       // by root
	next     []int32         // by telling: the next member of its cluster, -1 for none
	edges    [][]model.Merge // as they were made, so many at once
	// toldApart are the pairs of clusters, by root, that a sentence tells apart,
	// of those with many members.
	toldApart map[[2]int32]bool

	order    []int32 // the tellings as blocks look at them
	rank     []int32 // by telling: its place in order
	shelves  shelves // of the blocks of a rule
	found    []candidate
	without  []int32 // blocks where a cluster does not stand yet
	lookedAt []int32 // by telling: the one, and one, that it was compared with last by a rule with looks
	compared int     // how many times two tellings were looked at together

	// Room for what is made again and again.
	records  []record   // of file,
	parts    [][]record // by stretch of the tellings,
	places   []int32    // and by stretch and bucket
	lists    [][]shelved
	evidence evidence
	both     []int32 // of sharedActors
}

// facts is what the rules ask of a telling, worked out once.
type facts struct {
	family  string
	persons []int32 // sorted
	states  []int32 // sorted, those that persons stand for included
	towns   []int32 // and other places, no states, that its sentence names, sorted
	stated  bool    // words of its own date it
	leaning bool    // and those words lean on a document's date that is no day
}

// cluster is what is known of the tellings joined so far.
type cluster struct {
	first, last int32 // its members, linked by merger.next
	size        int32
	stated      bool // words of one of them date it
	negated     bool
	date        model.Date // what all of them allow
	persons     []int32    // who stands in every telling of a meeting
	rare        *rarities  // nil for most
}

// rarities are what few clusters have.
type rarities struct {
	// sentences are those of its members of which others are told too, by number,
	// and among is the set of them where they are many. Of one member alone
	// merger.sentence has it.
	sentences []int32
	among     map[int32]struct{}
	// barred are tellings that the user keeps out of it.
	barred []int32
}

// barred are the tellings that the user keeps out of the cluster.
func (c *cluster) barred() []int32 {
	if c.rare == nil {
		return nil
	}
	return c.rare.barred
}

// own is the cluster's rarities, made where it has none.
func (c *cluster) own() *rarities {
	if c.rare == nil {
		c.rare = &rarities{}
	}
	return c.rare
}

// fewSentences is how many sentences are looked through one by one.
const fewSentences = 16

// Said is what the user has said of pairs of tellings, places in
// Chronology.Mentions: it goes before every rule.
type Said struct {
	Same, Different, Unsure [][2]int32
}

// Merge joins the tellings of a chronology (its Mentions, sorted by document
// and start) into events, in the order of their first tellings, and lists the
// pairs of events that may be one. It reads Documents, Expressions, Actors,
// ActorMentions and Mentions, and adds to the chronology the lists of the events.
func Merge(c *model.Chronology, said Said) (all []model.Event, may []model.Suggestion) {
	m := merge(c, said)
	m.compress()
	m.relink()
	cores.Both(func() { may = m.suggestions(said.Unsure) }, func() { all = m.events() })
	return all, may
}

// merge joins the tellings of a chronology.
func merge(c *model.Chronology, said Said) *merger {
	as := *c
	m := &merger{Chronology: &as, into: c}
	m.findNamings()
	m.prepare()
	m.rankTellings()
	m.heed(said)
	m.references()
	m.readSigns()
	m.joinAll()
	return m
}

// roomAtOnce is how many actors of tellings are given room at once.
const roomAtOnce = 4096

// findNamings finds where the namings of each document begin.
func (m *merger) findNamings() {
	m.naming = make([]int32, len(m.Documents)+1)
	for i := range m.ActorMentions {
		m.naming[m.ActorMentions[i].Document+1]++
	}
	for d := range m.Documents {
		m.naming[d+1] += m.naming[d]
	}
}

// namings are the mentions of actors that a span has.
func (m *merger) namings(s model.Span) []model.ActorMention {
	all := m.ActorMentions[m.naming[s.Document]:m.naming[s.Document+1]]
	first, _ := slices.BinarySearchFunc(all, s.Start, func(a model.ActorMention, start int32) int { return int(a.Start - start) })
	end := first
	for end < len(all) && s.Contains(all[end].Span) {
		end++
	}
	return all[first:end]
}

func (m *merger) prepare() {
	m.facts = make([]facts, len(m.Mentions))
	m.clusters = make([]cluster, len(m.Mentions))
	m.next = make([]int32, len(m.Mentions))
	states := StatesOf(m.Actors)
	m.parent = make([]int32, len(m.Mentions))
	cores.Ranges(len(m.Mentions), filedAtOnce, func(first, end int) {
		var room []int32
		for i := first; i < end; i++ {
			t := &m.Mentions[i]
			f := facts{family: family(m.Word(t.Type)), stated: t.Expression >= 0}
			if f.stated {
				f.leaning = m.Expressions[t.Expression].Anchor == model.AnchorDocument && !m.Documents[t.Document].Published.IsDay()
			}
			if cap(room)-len(room) < roomAtOnce/64 {
				room = make([]int32, 0, roomAtOnce)
			}
			f.persons, f.states, room = states.identities(f.family, t.Actors.In(m.Chronology), t.Places.In(m.Chronology), m.Actors, room)
			f.towns, room = m.townsIn(t.Span, room)
			m.facts[i], m.parent[i] = f, int32(i)
			m.next[i] = -1
			m.clusters[i] = cluster{first: int32(i), last: int32(i), size: 1, date: t.Date, stated: f.stated, persons: f.persons, negated: t.Negated}
		}
	})
	m.numberSentences()
}

// numberSentences finds the tellings that share a sentence.
func (m *merger) numberSentences() {
	m.sentence = make([]int32, len(m.Mentions))
	for i := range m.Mentions {
		m.sentence[i] = -1
		span := m.Mentions[i].Span
		for k := i - 1; k >= 0 && m.Mentions[k].Document == span.Document && m.Mentions[k].Start == span.Start; k-- {
			if m.Mentions[k].Span == span {
				if m.sentence[k] < 0 {
					m.sentence[k] = int32(k)
				}
				m.sentence[i] = m.sentence[k]
				break
			}
		}
	}
}

// relink links the members of every cluster in the order of the tellings.
func (m *merger) relink() {
	for i := range m.clusters {
		m.clusters[i].first = -1
	}
	for i := int32(len(m.Mentions)) - 1; i >= 0; i-- {
		c := &m.clusters[m.parent[i]]
		m.next[i], c.first = c.first, i
	}
}

// firstActors are the actors of a telling, no more than most.
func (m *merger) firstActors(t *model.Mention, most int) []int32 {
	who := t.Actors.In(m.Chronology)
	return who[:min(len(who), most)]
}

// firstActor is the first actor of a telling that has one.
func (m *merger) firstActor(t *model.Mention) int32 { return t.Actors.In(m.Chronology)[0] }

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

// identities is the persons of a telling, of which the family and who took part
// and where are given, and the states: those named, those
// that its persons hold posts of, and where these are less than two, those whose
// capitals it happened in. Both sorted. They stand at the end of room, which is
// returned as far as it is filled.
func (s States) identities(kind string, who, where []int32, actors []model.Actor, room []int32) (persons, states, filled []int32) {
	first := len(room)
	for _, a := range who {
		if actors[a].Kind == model.Person {
			room = append(room, a)
		}
	}
	persons, room = setAt(room, first)
	first = len(room)
	for _, a := range who {
		switch actors[a].Kind {
		case model.Person:
			room = append(room, s.of[a]...)
		case model.State:
			room = append(room, a)
		case model.Organisation:
			if kind == Treaty { // the Fund signs as a state does
				room = append(room, a)
			}
		}
	}
	if states, room = setAt(room, first); len(states) < 2 { // else where it happened is not whose it was
		for _, p := range where {
			if actors[p].Kind == model.Place {
				room = append(room, s.of[p]...)
			}
		}
		states, room = setAt(room, first)
	}
	return persons, states, room
}

// setAt sorts what stands in room from first on, each once; room ends with it. It
// is nil where there is nothing.
func setAt(room []int32, first int) (set, filled []int32) {
	set = room[first:]
	slices.Sort(set)
	n := len(slices.Compact(set))
	if n == 0 {
		return nil, room[:first]
	}
	return room[first : first+n : first+n], room[:first+n]
}

// Identity is what a telling of the same event in another document is known
// by: the family of its type, and the states of a pact or a deployment, the
// persons of anything else. Sorted.
func (s States) Identity(t *model.Telling, actors []model.Actor) (kind string, who []int32) {
	kind = family(t.Type)
	persons, states, _ := s.identities(kind, t.Actors, t.Places, actors, nil)
	if kind == Treaty || kind == Deployment {
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
