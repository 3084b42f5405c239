package actors

import (
	"slices"

	"hito/model"
)

// reader is what a document has told so far, while Link reads it.
type reader struct {
	*linker
	d        int
	asks     []roleKey
	describe map[describedKey]int32 // the organisation last described so
	early    map[describedKey]int32 // the one first described so
	company  int32                  // the organisation last named
	homes    map[int32]int16        // the state that an organisation was said to be of
	states   []scored               // the states told, the more told the higher
	people   []int32                // the leaders told, the last first
	named    [2]int32               // the people last told, the last first
}

type scored struct {
	node   int32
	weight float64
}

type describedKey struct {
	class int8
	state int16
}

// resolve links the descriptions of one document, in the order it tells them.
func (l *linker) resolve(d int) {
	b := &l.books[d]
	b.last = map[roleKey]int32{}
	r := &reader{linker: l, d: d, describe: map[describedKey]int32{}, early: map[describedKey]int32{}, company: -1, homes: map[int32]int16{}, named: [2]int32{-1, -1}}
	mentions := l.found[d]
	for i := range mentions {
		if m := &mentions[i]; m.class == classDescriber && m.of >= 0 && l.nodeOf[d][m.of] >= 0 {
			n := l.nodeOf[d][m.of]
			l.nodes[n].described = m.head
			for _, k := range [...]describedKey{{m.head, m.state}, {m.head, 0}} {
				if _, ok := r.early[k]; !ok {
					r.early[k] = n
				}
			}
		}
	}
	for i := range mentions {
		r.mention(i)
	}
	b.last, b.first = nil, nil
}

func (r *reader) mention(i int) {
	m := &r.found[r.d][i]
	switch m.class {
	case classPost:
		r.post(i, m)
	case classPeer:
		r.peer(i, m)
	case classDescriber:
		r.describer(i, m)
	case classGroup:
		if m.state == 0 {
			r.ministry(i, m)
		}
	case classCountries:
		r.pair(i, r.topStates())
	case classLeaders:
		r.pair(i, r.leaders())
	}
	if n := r.nodeOf[r.d][i]; n >= 0 {
		r.told(n, m)
	}
}

// told keeps the books of who was told last.
func (r *reader) told(n int32, m *Mention) {
	x := &r.nodes[n]
	switch x.kind {
	case model.State:
		r.weigh(n)
	case model.Person:
		b := &r.books[r.d]
		if r.named[0] != n {
			r.named = [2]int32{n, r.named[0]}
		}
		leads := false
		for _, f := range b.of[n] {
			r.levels(b.facts[f].key, b.facts[f].said, func(k roleKey) { b.last[k] = n })
			leads = leads || r.t.ranks[b.facts[f].key.post] == rankTop && b.facts[f].key.holder < 0
		}
		if leads {
			r.front(n)
		}
	case model.Organisation:
		if m.class == className && x.cluster >= 0 && !r.clusters[x.cluster].head || m.class == classDescriber && m.of >= 0 {
			r.company = n
		}
		if x.described != 0 {
			r.describe[describedKey{x.described, 0}] = n
			if m.class == classDescriber && m.state != 0 {
				r.homes[n] = m.state
			}
			if m.class == classDescriber && m.state != 0 {
				r.describe[describedKey{x.described, m.state}] = n
			}
		}
	}
}

// weigh raises a state over those told before it.
func (r *reader) weigh(n int32) {
	found := false
	for k := range r.states {
		r.states[k].weight *= 0.95
		if r.states[k].node == n {
			r.states[k].weight++
			found = true
		}
	}
	if !found {
		r.states = append(r.states, scored{n, 1})
	}
	if len(r.states) > 12 {
		least := 0
		for k := range r.states {
			if r.states[k].weight < r.states[least].weight {
				least = k
			}
		}
		r.states = append(r.states[:least], r.states[least+1:]...)
	}
}

// mostTold is the state that the document has told of most; where it has told
// of none, the only one that it will; else 0.
func (r *reader) mostTold() int16 {
	best := -1
	for k := range r.states {
		if best < 0 || r.states[k].weight > r.states[best].weight {
			best = k
		}
	}
	if best < 0 {
		only := int16(0)
		for k := range r.found[r.d] {
			if m := &r.found[r.d][k]; m.class == classEntity && m.Kind == model.State && m.entity != only {
				if only != 0 {
					return 0
				}
				only = m.entity
			}
		}
		return only
	}
	return r.nodes[r.states[best].node].entity
}

func (r *reader) topStates() []int32 {
	a, b := -1, -1
	for k := range r.states {
		switch {
		case a < 0 || r.states[k].weight > r.states[a].weight:
			a, b = k, a
		case b < 0 || r.states[k].weight > r.states[b].weight:
			b = k
		}
	}
	if b < 0 {
		return r.laterStates()
	}
	return []int32{r.states[a].node, r.states[b].node}
}

// laterStates are the two states that the whole document tells of most, for a
// pair that it speaks of before it has named both.
func (r *reader) laterStates() []int32 {
	count := map[int32]int{}
	var order []int32
	for k := range r.found[r.d] {
		n := r.nodeOf[r.d][k]
		if n < 0 || r.nodes[n].kind != model.State {
			continue
		}
		if count[n] == 0 {
			order = append(order, n)
		}
		count[n]++
	}
	slices.SortStableFunc(order, func(a, b int32) int { return count[b] - count[a] })
	if len(order) < 2 {
		return nil
	}
	return order[:2]
}

func (r *reader) front(n int32) {
	for k, p := range r.people {
		if p == n {
			copy(r.people[1:k+1], r.people[:k])
			r.people[0] = n
			return
		}
	}
	r.people = append([]int32{n}, r.people...)
}

// leaders are the two last told, else those that the document tells later.
func (r *reader) leaders() []int32 {
	people := r.people
	if len(people) < 2 {
		for _, f := range r.books[r.d].facts {
			if r.t.ranks[f.key.post] == rankTop && f.key.holder < 0 && (len(people) == 0 || people[0] != f.node) {
				people = append(append([]int32{}, people...), f.node)
			}
			if len(people) == 2 {
				break
			}
		}
	}
	if len(people) < 2 && r.named[1] >= 0 {
		return r.named[:]
	}
	if len(people) < 2 {
		return nil
	}
	return people[:2]
}

// pair links a mention to two actors.
func (r *reader) pair(i int, two []int32) {
	if len(two) != 2 {
		return
	}
	r.link(r.d, i, two[0], RulePair)
	r.second[place{int32(r.d), int32(i)}] = two[1]
	r.because(r.d, &r.found[r.d][i], two[1], RulePair)
}

func (r *reader) post(i int, m *Mention) {
	if r.t.ranks[m.head] == rankTitle {
		return
	}
	if m.of >= 0 {
		if n := r.nodeOf[r.d][m.of]; n >= 0 {
			r.link(r.d, i, n, RuleApposition)
			return
		}
	}
	k := r.exact(r.d, m)
	if m.head == r.t.postChancellor && m.holder < 0 {
		if n, ok := r.books[r.d].last[roleKey{level: levelAny, post: m.head, former: m.former, holder: -1}]; ok {
			r.link(r.d, i, n, RuleRole)
			return
		}
	}
	if n, rule := r.holder(k); n >= 0 {
		r.link(r.d, i, n, rule)
		return
	}
	if m.head == r.t.postChancellor {
		k.post, k.portfolio = r.t.postPremier, 0
		if n, rule := r.holder(k); n >= 0 {
			r.link(r.d, i, n, rule)
			return
		}
	}
	if n := r.justTold(i, m, k); n >= 0 {
		r.link(r.d, i, n, RuleDescribed)
		b := &r.books[r.d]
		r.levels(k, m.said, func(key roleKey) { b.last[key] = n })
		return
	}
	if k.holder >= 0 || k.state != 0 && r.unique(k) {
		r.link(r.d, i, r.roleOf(k), RuleRole)
	}
}

// unique reports whether a state has one holder of the post, or nearly, so
// that a holder without a name is an actor: its president, but no striker.
func (r *reader) unique(k roleKey) bool {
	switch r.t.posts[k.post] {
	case "ambassador", "governor", "mayor", "spokesperson", "vice-president", "secretary-general", "prosecutor", "deputy-minister", "envoy", "secretary",
		"high-representative", "crown", "chief":
		return true
	}
	return r.t.ranks[k.post] == rankTop || r.t.ranks[k.post] == rankMinister
}

// justTold is the person whom a description that nobody is known to bear
// takes up: the first named in the sentence before, or the one before that, of
// whom no post is known. Only leaders with their state, and the subject of a
// sentence, are taken so.
func (r *reader) justTold(i int, m *Mention, k roleKey) int32 {
	rank := r.t.ranks[m.head]
	leads := k.state != 0 && k.holder < 0 && rank == rankTop && !k.former
	subject := m.definite && r.opens(m) && (k.former || k.state == 0 && k.holder < 0 && rank != rankTop)
	if !leads && !subject && !m.own {
		return -1
	}
	mentions := r.found[r.d]
	best := int32(-1)
	for j, sentence := i-1, int32(-1); j >= 0 && m.sentence-mentions[j].sentence <= 2; j-- {
		x := &mentions[j]
		n := r.nodeOf[r.d][j]
		if x.sentence == m.sentence && !m.own || x.class != className || n < 0 || r.nodes[n].kind != model.Person || r.occupied(n) {
			continue
		}
		if sentence >= 0 && x.sentence != sentence {
			break
		}
		sentence, best = x.sentence, n
		if m.own {
			break
		}
	}
	return best
}

// opens reports whether the mention is the first thing of its sentence.
func (r *reader) opens(m *Mention) bool {
	text := r.docs[r.d].Text
	return m.Start == 0 || text[m.Start] >= 'A' && text[m.Start] <= 'Z'
}

// occupied reports whether the sources give a person another post.
func (r *reader) occupied(n int32) bool {
	for _, role := range r.nodes[n].roles {
		if r.t.ranks[role.key.post] != rankTitle {
			return true
		}
	}
	return false
}

// holder is who holds a post: by the document, last told first, else by the
// corpus.
func (r *reader) holder(k roleKey) (int32, string) {
	b := &r.books[r.d]
	r.asks = r.linker.asks(k, r.asks)
	for _, ask := range r.asks {
		if n, ok := b.last[ask]; ok {
			return n, RuleRole
		}
		if n, ok := b.first[ask]; ok {
			return n, RuleRole
		}
	}
	if k.state == 0 && k.holder < 0 {
		return -1, ""
	}
	for _, ask := range r.asks {
		if n := r.holderInCorpus(r.d, ask); n >= 0 {
			return n, RuleRoleCorpus
		}
	}
	return -1, ""
}

func (r *reader) peer(i int, m *Mention) {
	if m.of >= 0 && r.nodeOf[r.d][m.of] >= 0 {
		r.link(r.d, i, r.nodeOf[r.d][m.of], RuleApposition)
		return
	}
	k, ok := r.peerPost(r.d, i, -1)
	if !ok {
		return
	}
	if k.state != 0 {
		if n, _ := r.holder(k); n >= 0 {
			r.link(r.d, i, n, RulePeer)
		} else {
			r.link(r.d, i, r.roleOf(k), RulePeer)
		}
		return
	}
	if n := r.other(i, k); n >= 0 {
		r.link(r.d, i, n, RulePeer)
	}
}

// other is who else holds the same post in another state: "su homóloga" where
// the document has told of two.
func (r *reader) other(i int, k roleKey) int32 {
	b := &r.books[r.d]
	antecedent := int32(-1)
	for j := i - 1; j >= 0 && j > i-40; j-- {
		if n := r.nodeOf[r.d][j]; n >= 0 && r.nodes[n].kind == model.Person {
			antecedent = n
			break
		}
	}
	best := int32(-1)
	for _, f := range b.facts {
		if f.key.post != k.post || f.key.portfolio != k.portfolio || f.node == antecedent {
			continue
		}
		if best < 0 || int(f.mention) < i {
			best = f.node
		}
	}
	return best
}

func (r *reader) describer(i int, m *Mention) {
	if m.of >= 0 {
		if n := r.nodeOf[r.d][m.of]; n >= 0 {
			r.link(r.d, i, n, RuleApposition)
		}
		return
	}
	if m.state == 0 && m.head == r.t.describerCompany && r.company >= 0 {
		if as := r.nodes[r.company].described; as == 0 || as == m.head {
			r.link(r.d, i, r.company, RuleDescribed)
			return
		}
	}
	k := describedKey{m.head, m.state}
	if n, ok := r.describe[k]; ok {
		r.link(r.d, i, n, RuleDescribed)
		return
	}
	if n, ok := r.early[k]; ok && m.state != 0 {
		r.link(r.d, i, n, RuleDescribed)
		return
	}
	if m.head == r.t.describerCompany {
		if n := r.companyOf(i, m); n >= 0 {
			r.homes[n] = m.state
			r.link(r.d, i, n, RuleDescribed)
		}
	}
}

// companyOf is the company that "la petrolera española" takes up: the first
// named in the sentence before, or the one before that, of which no other
// state is known.
func (r *reader) companyOf(i int, m *Mention) int32 {
	mentions := r.found[r.d]
	best := int32(-1)
	for j, sentence := i-1, int32(-1); j >= 0 && m.sentence-mentions[j].sentence <= 2; j-- {
		x := &mentions[j]
		n := r.nodeOf[r.d][j]
		if x.sentence == m.sentence || x.class != className || n < 0 || r.nodes[n].kind != model.Organisation || x.state != 0 && x.state != m.state ||
			r.nodes[n].cluster < 0 || r.clusters[r.nodes[n].cluster].head {
			continue
		}
		if home := r.homes[n]; home != 0 && home != m.state {
			continue
		}
		if sentence >= 0 && x.sentence != sentence {
			break
		}
		sentence, best = x.sentence, n
	}
	return best
}

// ministry links a ministry told without its state.
func (r *reader) ministry(i int, m *Mention) {
	mentions := r.found[r.d]
	best := int16(0)
	if m.weak {
		if s := r.sentenceState(r.d, i); s != 0 {
			r.link(r.d, i, r.groupOf(groupKey{m.head, 0, s, 0}), RuleContext)
		}
		return
	}
	for k := range mentions {
		x := &mentions[k]
		if x.class == classGroup && x.head == m.head && x.portfolio == m.portfolio && x.key == m.key && x.state != 0 && (best == 0 || k < i) {
			best = x.state
		}
	}
	if best == 0 {
		best = r.sentenceState(r.d, i)
	}
	if best == 0 {
		best = r.mostTold()
	}
	if best != 0 {
		r.link(r.d, i, r.groupOf(groupKey{m.head, m.portfolio, best, m.key}), RuleContext)
		return
	}
	r.link(r.d, i, r.groupOf(groupKey{m.head, m.portfolio, 0, m.key}), RuleGroup)
}
