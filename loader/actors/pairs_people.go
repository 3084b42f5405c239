package actors

import "hito/model"

// together are the two people, wanted ones of different states, that were told
// last in one sentence: this one up to the mention, or the one before.
func (r *reader) together(i int, wanted func(n int32) bool) []int32 {
	mentions := r.found[r.d]
	at, two := int32(-1), [2]int32{-1, -1}
	for j := i - 1; j >= max(0, i-nearby) && mentions[i].sentence-mentions[j].sentence <= 1; j-- {
		n := r.nodeOf[r.d][j]
		if n < 0 || r.nodes[n].kind != model.Person || !wanted(n) {
			continue
		}
		if mentions[j].sentence != at {
			at, two = mentions[j].sentence, [2]int32{n, -1}
			continue
		}
		if n != two[0] && (r.stateOf(n) != r.stateOf(two[0]) || r.stateOf(n) == 0) {
			return []int32{n, two[0]}
		}
	}
	return nil
}

// leaders are two who lead states: told together just before, else those of
// the two states at hand, else the two last told, else told later.
func (r *reader) leaders(i int) []int32 {
	if two := r.together(i, r.leads); two != nil {
		return two
	}
	if two := r.holdersOf(r.topStates(), func(s int16) roleKey { return roleKey{level: levelTop, state: s, holder: -1} }); two != nil {
		return two
	}
	return r.lastLeaders()
}

// ministers are two who hold the post: told together just before, else those
// of the two states at hand.
func (r *reader) ministers(i int, m *Mention) []int32 {
	post, portfolio := m.head, m.portfolio
	if post == r.t.postChancellor {
		post, portfolio = r.t.postMinister, r.t.portfolioForeign
	}
	if p := r.t.portfolioOf[post]; p != 0 {
		post, portfolio = r.t.postMinister, p
	}
	holds := func(n int32) bool {
		for _, role := range r.nodes[n].posts {
			if role.post == post && (portfolio == 0 || role.portfolio == portfolio) {
				return true
			}
		}
		return false
	}
	if two := r.together(i, holds); two != nil {
		return two
	}
	if portfolio == 0 {
		a := r.lastPerson(i, holds)
		if a < 0 {
			return nil
		}
		if b := r.lastPerson(i, func(n int32) bool { return n != a && holds(n) && r.stateOf(n) != r.stateOf(a) }); b >= 0 {
			return []int32{a, b}
		}
		return nil
	}
	states := r.topStates()
	two := r.holdersOf(states, func(s int16) roleKey { return roleKey{post: post, portfolio: portfolio, state: s, holder: -1} })
	if two != nil || len(states) != 2 {
		return two
	}
	for _, s := range states {
		k := roleKey{post: post, portfolio: portfolio, state: r.nodes[s].entity, holder: -1}
		n := r.holderOf(k)
		if n < 0 {
			n = r.roleOf(k)
			r.nodes[n].state = k.state
		}
		two = append(two, n)
	}
	return two
}

// holdersOf are the holders of a post in two states, nil where one has none.
func (r *reader) holdersOf(states []int32, key func(s int16) roleKey) []int32 {
	if len(states) != 2 {
		return nil
	}
	a, b := r.holderOf(key(r.nodes[states[0]].entity)), r.holderOf(key(r.nodes[states[1]].entity))
	if a < 0 || b < 0 || a == b {
		return nil
	}
	return []int32{a, b}
}

// holderOf is who holds a post by this document or the others, -1 for nobody.
func (r *reader) holderOf(k roleKey) int32 {
	b := &r.books[r.d]
	if n, ok := b.last[k]; ok {
		return n
	}
	if n, ok := b.first[k]; ok {
		return n
	}
	return r.holderInCorpus(r.d, k)
}

// two are the people of "los dos": leaders or others, told in one sentence
// just before; else the two last told.
func (r *reader) two(i int) []int32 {
	if two := r.together(i, r.leads); two != nil {
		return two
	}
	if two := r.together(i, func(n int32) bool { return r.nodes[n].kind == model.Person }); two != nil {
		return two
	}
	if a := r.lastPerson(i, func(n int32) bool { return true }); a >= 0 {
		if b := r.lastPerson(i, func(n int32) bool { return n != a && r.leads(n) == r.leads(a) }); b >= 0 {
			return []int32{b, a}
		}
	}
	return nil
}
