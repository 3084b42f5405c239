package actors

import "hito/model"

// reader is what a document has told so far, while Link reads it.
type reader struct {
	*linker
	d          int
	asks       []roleKey
	describe   map[describedKey]int32 // the organisation last described so
	early      map[describedKey]int32 // the one first described so
	groupState map[groupKey]int16     // the state last told of a ministry or group, by what else it is
	groupFirst map[groupKey]int16     // the one first told
	onlyState  int16                  // the one state that the document names, 0 for more or none
	mostStates []int32                // the two it names most, once asked for
	company    int32                  // the organisation last named
	leading    int32                  // the first one of the last sentence that names any
	ledBy      int32                  // that sentence
	body       int32                  // the international one
	bodyEnd    int32                  // where its name ends
	power      int32                  // the armed one
	product    int32                  // the product last named
	homeState  int16                  // see home
	homeKnown  bool
	homes      map[int32]int16 // the state that an organisation was said to be of
	states     []scored        // the states told, the more told the higher
	people     []int32         // the leaders told, the last first
	named      [2]int32        // the people last told, the last first
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
	l.first, l.last = emptied(l.first), emptied(l.last)
	b.first, b.last = l.first, l.last
	for i := range b.facts {
		f := &b.facts[i]
		l.levels(f.key, f.word, f.female, func(key roleKey) {
			if _, ok := b.first[key]; !ok {
				b.first[key] = f.node
			}
		})
	}
	r := &l.reader
	*r = reader{linker: l, d: d, groupState: emptied(r.groupState), groupFirst: emptied(r.groupFirst), describe: emptied(r.describe), early: emptied(r.early),
		company: -1, leading: -1, ledBy: -1, body: -1, power: -1, product: -1, homes: emptied(r.homes), named: [2]int32{-1, -1},
		asks: r.asks[:0], states: r.states[:0], people: r.people[:0]}
	mentions := l.found[d]
	r.lookAhead()
	for i := range mentions {
		r.mention(i)
	}
	l.shortGroups(d)
	*b = book{} // nobody asks it any more
}

// lookAhead notes what the document tells first, for what is said before it.
func (r *reader) lookAhead() {
	several := false
	for i := range r.found[r.d] {
		m := &r.found[r.d][i]
		switch {
		case m.class == classDescriber && m.of >= 0 && r.nodeOf[r.d][m.of] >= 0:
			n := r.nodeOf[r.d][m.of]
			r.nodes[n].described = m.head
			for _, k := range [...]describedKey{{m.head, m.state}, {m.head, 0}} {
				if _, ok := r.early[k]; !ok {
					r.early[k] = n
				}
			}
		case m.class == classGroup && m.state != 0:
			if k := (groupKey{m.head, m.portfolio, 0, m.key}); r.groupFirst[k] == 0 {
				r.groupFirst[k] = m.state
			}
		case m.class == classEntity && m.Kind == model.State:
			several = several || r.onlyState != 0 && r.onlyState != m.entity
			r.onlyState = m.entity
		}
	}
	if several {
		r.onlyState = 0
	}
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
		} else {
			r.groupState[groupKey{m.head, m.portfolio, 0, m.key}] = m.state
		}
	case classCountries:
		r.pair(i, r.topStates())
	case classLeaders:
		if m.head != 0 && r.t.ranks[m.head] == rankMinister {
			r.pair(i, r.ministers(i, m))
		} else {
			r.pair(i, r.leaders(i))
		}
	case classTwo:
		r.pair(i, r.two(i))
	case classState:
		r.government(i, m)
	case classCity:
		r.city(i)
	case classOwn:
		r.own(i)
	case classAlly:
		r.ally(i, m.female)
	case classNominal:
		r.nominal(i, m)
	case classThing:
		r.thing(i)
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
	case model.Product:
		r.product = n
	case model.Person:
		b := &r.books[r.d]
		if r.named[0] != n {
			r.named = [2]int32{n, r.named[0]}
		}
		leads := r.leads(n)
		for _, f := range b.of[n] {
			r.levels(b.facts[f].key, b.facts[f].word, b.facts[f].female, func(k roleKey) { b.last[k] = n })
		}
		if leads {
			r.front(n)
		}
	case model.Organisation:
		if x.entity != 0 && r.t.entities[x.entity].bloc {
			if m.Start >= r.bodyEnd { // not within the name of another
				r.body, r.bodyEnd = n, m.End
			}
		} else if x.entity != 0 && r.t.entities[x.entity].power {
			r.power = n
		}
		if m.class == className && x.cluster >= 0 && !r.clusters[x.cluster].head || m.class == classDescriber && m.of >= 0 {
			r.company = n
			if m.sentence != r.ledBy {
				r.leading, r.ledBy = n, m.sentence
			}
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
	if n := r.takenUp(i, m, k); n >= 0 {
		r.link(r.d, i, n, RuleDescribed)
		return
	}
	if k.holder >= 0 && r.nodes[k.holder].kind == model.Person && (r.t.ranks[m.head] == rankMinister || r.t.posts[m.head] == "ambassador") {
		if s := r.stateOf(k.holder); s != 0 {
			k.state, k.holder = s, -1 // "el canciller de Maduro"
		}
	}
	if k.state == 0 && k.holder < 0 && m.portfolio == 0 && k.key == 0 {
		b := &r.books[r.d]
		n, ok := b.last[roleKey{level: levelWord, former: m.former, holder: -1, key: m.word}]
		if !ok && m.female {
			n, ok = b.last[roleKey{level: levelWord, post: k.post, former: m.former, holder: -1}]
		}
		if ok && !r.clashes(n, m) {
			r.link(r.d, i, n, RuleRole)
			return
		}
	}
	bare := k.state == 0 && k.holder < 0
	if n, rule := r.holder(k); n >= 0 && !(bare && r.clashes(n, m)) {
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
	n := r.justTold(i, m, k)
	if n < 0 {
		n = r.atHand(i, m, k)
	}
	if n >= 0 && !(bare && r.clashes(n, m)) {
		r.link(r.d, i, n, RuleDescribed)
		b := &r.books[r.d]
		r.levels(k, m.word, m.female, func(key roleKey) { b.last[key] = n })
		return
	}
	if k.holder >= 0 || k.state != 0 && r.unique(k) {
		r.link(r.d, i, r.roleOf(k), RuleRole)
	}
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
	}
	for _, ask := range r.asks {
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
