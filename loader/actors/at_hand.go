package actors

import "hito/model"

// What a document speaks of just now: whose country "su país" is, who leads
// the states at hand, which politician "el republicano" takes up.

// recent is how many mentions back a description may take up somebody.
const recent = 120

// leads reports whether the sources say that a person leads a state.
func (r *reader) leads(n int32) bool {
	for _, role := range r.nodes[n].posts {
		if r.t.ranks[role.post] == rankTop && role.holder < 0 && !role.former {
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
	for _, f := range r.books[r.d].of[n] {
		if s := r.books[r.d].facts[f].key.state; s != 0 && r.t.entities[s].kind == model.State {
			return s
		}
	}
	best, rank := int16(0), -1
	for _, role := range r.nodes[n].posts { // whatever the documents' order
		s := role.state
		if s == 0 || r.t.entities[s].kind != model.State {
			continue
		}
		points := 0
		if !role.former {
			points += 2
		}
		if r.t.ranks[role.post] == rankTop {
			points++
		}
		if points > rank || points == rank && s < best {
			best, rank = s, points
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
func (r *reader) ally(i int, female bool) {
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
		other = r.mostTogether(i, func(n int32) bool { return n != self && r.leads(n) && r.suits(n, female) })
	}
	if other < 0 {
		other = r.mostTogether(i, func(n int32) bool { return n != self && r.suits(n, female) })
	}
	if other >= 0 {
		r.link(r.d, i, other, RuleContext)
	}
}

// government links "el Gobierno" to the state at hand, "el régimen" to the one
// that the sources call so, and "el Gobierno de Petro" to the state that the
// person leads.
func (r *reader) government(i int, m *Mention) {
	s := m.state
	if s == 0 && m.holder >= 0 {
		n := r.nodeOf[r.d][m.holder]
		if n < 0 || r.nodes[n].kind != model.Person {
			return
		}
		if s = r.stateOf(n); s == 0 && r.top(n) && !r.elsewhere(n) {
			s = r.otherState(i, n)
		} else if s == 0 && !r.occupied(n) && !r.t.regimeWords[m.word] {
			s = r.home()
		}
	} else if s == 0 && r.t.regimeWords[m.word] {
		s = r.best(r.regimes())
	}
	if s == 0 && m.holder < 0 {
		s = r.home()
	}
	if s != 0 {
		r.link(r.d, i, r.entity(s), RuleContext)
	}
}

// elsewhere reports whether a person governs a region, city or body.
func (r *reader) elsewhere(n int32) bool {
	for _, role := range r.nodes[n].posts {
		if role.holder >= 0 || role.post == r.t.postGovernor || role.post == r.t.postMayor {
			return true
		}
	}
	return false
}

// otherState is the state at hand that is not that of the subject, for a
// government named after a person n of whom no state is told; 0 for none.
func (r *reader) otherState(i int, n int32) int16 {
	self := int16(0)
	if s := r.subject(i); s >= 0 && s != n {
		if self = r.stateOf(s); r.nodes[s].kind == model.State {
			self = r.nodes[s].entity
		}
	}
	for _, s := range r.topStates() {
		if e := r.nodes[s].entity; e != self {
			return e
		}
	}
	return 0
}

// best is the state of the set that the document has told of most, 0 for none.
func (r *reader) best(set map[int16]bool) int16 {
	best := -1
	for k := range r.states {
		if set[r.nodes[r.states[k].node].entity] && (best < 0 || r.states[k].weight > r.states[best].weight) {
			best = k
		}
	}
	if best < 0 {
		return 0
	}
	return r.nodes[r.states[best].node].entity
}

// regimes are the states whose governments the documents call a regime.
func (l *linker) regimes() map[int16]bool {
	if l.calledRegime != nil {
		return l.calledRegime
	}
	l.calledRegime, l.opposed = map[int16]bool{}, map[int16]bool{}
	for d := range l.found {
		for i := range l.found[d] {
			switch m := &l.found[d][i]; {
			case m.class == classEntity && m.Kind == model.State && l.t.regimeWords[m.word]:
				l.calledRegime[m.entity] = true
			case m.class == classGroup && m.head == l.t.groupOpposition && m.state != 0:
				l.opposed[m.state] = true
			case m.class == classState && m.holder >= 0 && l.t.regimeWords[m.word] && l.nodeOf[d] != nil && l.nodeOf[d][m.holder] >= 0:
				for _, role := range l.nodes[l.nodeOf[d][m.holder]].posts {
					l.calledRegime[role.state] = role.state != 0
				}
			}
		}
	}
	return l.calledRegime
}

// opposition is the state whose opposition "la oposición" is: one of which the
// documents tell an opposition, else that of the subject; 0 for none.
func (r *reader) opposition(i int) int16 {
	r.regimes()
	if s := r.best(r.opposed); s != 0 {
		return s
	}
	return r.stateOf(r.subject(i))
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

// nominal links "el norcoreano" to the person of the state last told.
func (r *reader) nominal(i int, m *Mention) {
	n := int32(-1)
	if m.weak {
		n = r.partisan(i, m)
	} else {
		n = r.lastPerson(i, func(n int32) bool { return r.stateOf(n) == m.state })
	}
	if n >= 0 {
		r.link(r.d, i, n, RuleDescribed)
	}
}

// partisan is whom "el republicano" takes up: at a sentence's start the first
// of the one before, else one told outside the sentence; leaders before other
// politicians, and these before people of no post; -1 for none.
func (r *reader) partisan(i int, m *Mention) int32 {
	subject := int32(-1)
	if !r.opens(m) {
		subject = r.subject(i)
	}
	free := func(n int32) bool { return !r.occupied(n) }
	for _, sort := range [...]func(int32) bool{r.top, r.politician, free} {
		if m.state != 0 {
			if n := r.lastPerson(i, func(n int32) bool { return n != subject && r.stateOf(n) == m.state && sort(n) }); n >= 0 {
				return n
			}
		}
		wanted := func(n int32) bool { return sort(n) && (m.state == 0 || r.stateOf(n) == 0) && r.suits(n, m.female) }
		if subject < 0 {
			if n := r.sentenceBefore(i, wanted); n >= 0 {
				return n
			}
		}
		if n := r.lastPerson(i, func(n int32) bool { return n != subject && wanted(n) }); n >= 0 {
			return n
		}
	}
	return -1
}

// politician reports whether the sources give a person a post in politics.
func (r *reader) politician(n int32) bool {
	for _, role := range r.nodes[n].posts {
		switch r.t.posts[role.post] {
		case "senator", "deputy", "governor", "mayor", "candidate", "opposition", "vice-president", "secretary", "councillor":
			return true
		}
		if rank := r.t.ranks[role.post]; !role.former && (rank == rankTop || rank == rankMinister) {
			return true
		}
	}
	return false
}

// top reports whether the sources give a person the lead of a state, now or
// before, or say that it runs for it.
func (r *reader) top(n int32) bool {
	for _, role := range r.nodes[n].posts {
		if r.t.ranks[role.post] == rankTop && role.holder < 0 || r.t.posts[role.post] == "candidate" || r.t.posts[role.post] == "opposition" {
			return true
		}
	}
	return false
}

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
		for _, role := range r.nodes[n].posts {
			switch r.t.posts[role.post] {
			case "minister", "deputy-minister", "ambassador", "envoy", "secretary", "officer", "spokesperson", "representative", "vice-president", "chancellor", "charge":
				if !role.former {
					return true
				}
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
		for _, role := range r.nodes[n].posts {
			if role.post == k.post && role.former == k.former && role.portfolio == k.portfolio && role.holder < 0 {
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
	if s := r.subject(i); s >= 0 && !r.opens(m) && !r.leads(s) && r.stateOf(s) != 0 {
		k.state = r.stateOf(s) // "Lavrov transmitió un mensaje del presidente"
		if n := r.holderOf(k); n >= 0 {
			return n
		}
		k.state = 0
	}
	if n := r.ofCorpus(i, k); n >= 0 {
		return n
	}
	if s := r.sentenceState(r.d, i); s != 0 {
		k.state = s
		if n := r.holderOf(k); n >= 0 {
			return n
		}
		if r.generic(m) {
			if n := r.holderOf(roleKey{level: levelTop, state: s, holder: -1}); n >= 0 {
				return n
			}
		}
		k.state = 0
	}
	if rank == rankTop && r.generic(m) && len(r.people) > 0 {
		return r.people[0]
	}
	if rank == rankTop && r.t.posts[m.head] == "president" {
		if s := r.mostTold(); s != 0 {
			k.state = s
			return r.holderOf(k)
		}
	}
	return -1
}

// inSentence reports whether the sentence names a state before mention i.
func (r *reader) inSentence(i int, state int16) bool {
	mentions := r.found[r.d]
	for j := i - 1; j >= max(0, i-nearby) && mentions[j].sentence == mentions[i].sentence; j-- {
		if mentions[j].class == classEntity && mentions[j].entity == state {
			return true
		}
	}
	return false
}

// mostTogether is the wanted person told most in the last three sentences
// before mention i, the first of those told as often; else the last told.
func (r *reader) mostTogether(i int, wanted func(n int32) bool) int32 {
	mentions := r.found[r.d]
	var told [8]int32
	var count [8]int
	known, best := 0, -1
	for j := i - 1; j >= max(0, i-nearby) && mentions[i].sentence-mentions[j].sentence <= 3; j-- {
		n := r.nodeOf[r.d][j]
		if n < 0 || r.nodes[n].kind != model.Person || !wanted(n) {
			continue
		}
		k := 0
		for k < known && told[k] != n {
			k++
		}
		if k == len(told) {
			continue
		}
		told[k], known = n, max(known, k+1)
		if mentions[j].Name() {
			count[k]++
		}
	}
	for k := range known {
		if best < 0 || count[k] >= count[best] {
			best = k
		}
	}
	if best < 0 {
		return r.lastPerson(i, wanted)
	}
	return told[best]
}
