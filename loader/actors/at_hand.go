package actors

import "hito/model"

// What a document speaks of just now: whose country "su país" is, who leads
// the states at hand, which politician "el republicano" takes up.

// recent is how many mentions back a description may take up somebody.
const recent = 120

// leads reports whether the sources say that a person leads a state.
func (r *reader) leads(n int32) bool {
	for _, role := range r.nodes[n].roles {
		if r.t.ranks[role.key.post] == rankTop && role.key.holder < 0 && !role.key.former {
			return true
		}
	}
	return false
}

// stateOf is the state whose post a person holds, by this document, else by
// the others; 0 for none.
func (r *reader) stateOf(n int32) int16 {
	if n < 0 || r.nodes[n].kind != model.Person {
		return 0
	}
	best := int16(0)
	for _, role := range r.nodes[n].roles {
		s := role.key.state
		if s == 0 || r.t.entities[s].kind != model.State {
			continue
		}
		if int(role.document) == r.d {
			return s
		}
		if best == 0 {
			best = s
		}
	}
	return best
}

// lastPerson is the person last told before mention i that is wanted, -1 for
// none.
func (r *reader) lastPerson(i int, wanted func(n int32) bool) int32 {
	for j := i - 1; j >= max(0, i-recent); j-- {
		if n := r.nodeOf[r.d][j]; n >= 0 && r.nodes[n].kind == model.Person && wanted(n) {
			return n
		}
	}
	return -1
}

// subject is the first person or state told in the sentence before mention i,
// -1 for none.
func (r *reader) subject(i int) int32 {
	first := int32(-1)
	mentions := r.found[r.d]
	for j := i - 1; j >= max(0, i-nearby) && mentions[j].sentence == mentions[i].sentence; j-- {
		n := r.nodeOf[r.d][j]
		if n < 0 || r.nodes[n].kind == model.Person {
			if n >= 0 {
				first = n
			}
			continue
		}
		if r.nodes[n].kind == model.State && mentions[j].Form == model.FormName && (first < 0 || r.nodes[first].kind != model.Person) {
			first = n
		}
	}
	return first
}

// own links "su país" to the state of whoever is the subject.
func (r *reader) own(i int) {
	n := r.subject(i)
	s := r.stateOf(n)
	if s == 0 {
		if n = r.lastPerson(i, func(n int32) bool { return r.stateOf(n) != 0 }); n >= 0 {
			s = r.stateOf(n)
		}
	}
	if s == 0 {
		s = r.mostTold()
	}
	if s != 0 {
		r.link(r.d, i, r.entity(s), RuleContext)
	}
}

// ally links "su aliado", "su invitado" to the other of two told together.
func (r *reader) ally(i int) {
	self := r.subject(i)
	if self >= 0 && r.nodes[self].kind == model.State {
		for _, n := range r.topStates() {
			if n != self {
				r.link(r.d, i, n, RuleContext)
				return
			}
		}
		return
	}
	if self < 0 {
		self = r.named[0]
	}
	if self < 0 {
		return
	}
	other := int32(-1)
	if r.leads(self) {
		other = r.lastPerson(i, func(n int32) bool { return n != self && r.leads(n) })
	}
	if other < 0 {
		other = r.lastPerson(i, func(n int32) bool { return n != self })
	}
	if other >= 0 {
		r.link(r.d, i, other, RuleContext)
	}
}

// government links "el Gobierno" to the state at hand, and "el Gobierno de
// Petro" to the state that the person leads.
func (r *reader) government(i int, m *Mention) {
	s := m.state
	if s == 0 && m.holder >= 0 {
		n := r.nodeOf[r.d][m.holder]
		if s = r.stateOf(n); s == 0 {
			r.link(r.d, i, r.groupOf(groupKey{head: r.t.groupGovernment, key: m.key}), RuleGroup)
			return
		}
	}
	if s == 0 {
		s = r.mostTold()
	}
	if s != 0 {
		r.link(r.d, i, r.entity(s), RuleContext)
	}
}

// city links "la capital" to the city of the state at hand.
func (r *reader) city(i int) {
	s := r.sentenceState(r.d, i)
	if r.t.capitals[s] == 0 {
		s = r.stateOf(r.subject(i))
	}
	if r.t.capitals[s] == 0 {
		s = r.mostTold()
	}
	if city := r.t.capitals[s]; city != 0 {
		r.link(r.d, i, r.entity(city), RuleContext)
	}
}

// nominal links "el norcoreano" to the person of the state last told, and "el
// republicano" to the politician last told outside its sentence.
func (r *reader) nominal(i int, m *Mention) {
	n := int32(-1)
	if m.weak && !r.opens(m) {
		mentions := r.found[r.d]
		subject := r.subject(i)
		n = r.lastPerson(i, func(n int32) bool { return n != subject && r.politician(n) && (m.state == 0 || r.stateOf(n) == m.state) })
		_ = mentions
	} else if m.weak {
		if n = r.sentenceBefore(i, r.politician); n < 0 {
			n = r.lastPerson(i, r.politician)
		}
	} else {
		n = r.lastPerson(i, func(n int32) bool { return r.stateOf(n) == m.state })
	}
	if n >= 0 {
		r.link(r.d, i, n, RuleDescribed)
	}
}

// politician reports whether the sources give a person a post.
func (r *reader) politician(n int32) bool { return r.occupied(n) }

// sentenceBefore is the first wanted person told in the sentence before that
// of mention i, -1 for none.
func (r *reader) sentenceBefore(i int, wanted func(n int32) bool) int32 {
	mentions := r.found[r.d]
	best, sentence := int32(-1), int32(-1)
	for j := i - 1; j >= max(0, i-nearby) && mentions[i].sentence-mentions[j].sentence <= 2; j-- {
		n := r.nodeOf[r.d][j]
		if mentions[j].sentence == mentions[i].sentence || n < 0 || r.nodes[n].kind != model.Person || !wanted(n) {
			continue
		}
		if sentence >= 0 && mentions[j].sentence != sentence {
			break
		}
		sentence, best = mentions[j].sentence, n
	}
	return best
}

// diplomat is whom "el diplomático colombiano", "el funcionario chavista", "el
// enviado de Maduro" take up: the minister or envoy of the state last told.
func (r *reader) diplomat(i int, state int16) int32 {
	return r.lastPerson(i, func(n int32) bool {
		if state != 0 && r.stateOf(n) != state || r.leads(n) {
			return false
		}
		for _, role := range r.nodes[n].roles {
			switch r.t.posts[role.key.post] {
			case "minister", "deputy-minister", "ambassador", "envoy", "secretary", "officer", "spokesperson", "representative", "vice-president", "chancellor":
				return true
			}
		}
		return false
	})
}

// ofCorpus is the person last told in this sentence or the two before whom
// other documents, not this, give the post; -1 for none.
func (r *reader) ofCorpus(i int, k roleKey) int32 {
	mentions := r.found[r.d]
	for j := i - 1; j >= max(0, i-nearby) && mentions[i].sentence-mentions[j].sentence <= 2; j-- {
		n := r.nodeOf[r.d][j]
		if n < 0 || r.nodes[n].kind != model.Person {
			continue
		}
		for _, role := range r.nodes[n].roles {
			if role.key.post == k.post && role.key.former == k.former && role.key.portfolio == k.portfolio && role.key.holder < 0 {
				return n
			}
		}
	}
	return -1
}

// takenUp is whom a description takes up before anybody is asked who holds the
// post: diplomats and officials, envoys of a person, and a leader who speaks;
// -1 for none.
func (r *reader) takenUp(i int, m *Mention, k roleKey) int32 {
	switch {
	case m.head == r.t.postOfficer && k.holder < 0 && k.key == 0 && m.definite:
		return r.diplomat(i, k.state)
	case m.head == r.t.postEnvoy && k.holder >= 0 && r.nodes[k.holder].kind == model.Person:
		if s := r.stateOf(k.holder); s != 0 {
			return r.diplomat(i, s)
		}
	case m.speaks && k.state == 0 && k.holder < 0 && k.key == 0 && r.t.ranks[m.head] == rankTop && r.generic(m):
		return r.sentenceBefore(i, r.leads)
	}
	return -1
}

// generic reports whether the word for a leader fits every state's.
func (r *reader) generic(m *Mention) bool {
	return r.t.posts[m.head] == "leader" || r.t.leaderWords[m.word]
}

// atHand is the holder of a bare post whom this document does not tell with
// it: one whom the others tell, else that of the state at hand, else, for
// words that fit every leader, the leader last told; -1 for none.
func (r *reader) atHand(i int, m *Mention, k roleKey) int32 {
	if k.state != 0 || k.holder >= 0 || k.key != 0 || k.former || !m.definite {
		return -1
	}
	rank := r.t.ranks[m.head]
	if rank != rankTop && rank != rankMinister {
		if r.opens(m) && r.t.posts[m.head] == "general" {
			return r.sentenceBefore(i, r.leads)
		}
		return -1
	}
	if n := r.ofCorpus(i, k); n >= 0 {
		return n
	}
	if rank == rankTop && r.generic(m) && len(r.people) > 0 {
		return r.people[0]
	}
	if s := r.sentenceState(r.d, i); s != 0 {
		k.state = s
		if n := r.holderOf(k); n >= 0 {
			return n
		}
	}
	if rank == rankTop && r.t.posts[m.head] == "president" {
		if s := r.mostTold(); s != 0 {
			k.state = s
			return r.holderOf(k)
		}
	}
	return -1
}
