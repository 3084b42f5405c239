package actors

import "hito/model"

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
// sentence, are taken so; no "ministro", of whom a state has many.
func (r *reader) justTold(i int, m *Mention, k roleKey) int32 {
	rank := r.t.ranks[m.head]
	leads := k.state != 0 && k.holder < 0 && rank == rankTop && !k.former
	subject := m.definite && r.opens(m) && (k.former || k.key == 0 && k.state == 0 && k.holder < 0 && rank != rankTop && m.head != r.t.postMinister)
	if !leads && !subject && !m.own {
		return -1
	}
	mentions := r.found[r.d]
	best := int32(-1)
	for j, sentence := i-1, int32(-1); j >= max(0, i-nearby) && m.sentence-mentions[j].sentence <= 2; j-- {
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

func (r *reader) describer(i int, m *Mention) {
	if m.of >= 0 {
		if n := r.nodeOf[r.d][m.of]; n >= 0 {
			r.link(r.d, i, n, RuleApposition)
		}
		return
	}
	if m.state == 0 && m.head == r.t.describerCompany && r.company >= 0 {
		company := r.company
		if r.opens(m) { // "La empresa perdió": whom the sentence before was about
			company = r.leading
		}
		if as := r.nodes[company].described; as == 0 || as == m.head {
			r.link(r.d, i, company, RuleDescribed)
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
	if m.head == r.t.describerBody && m.state == 0 && r.body >= 0 {
		r.link(r.d, i, r.body, RuleDescribed)
		return
	}
	if m.head == r.t.describerGuerrilla && r.power >= 0 {
		r.link(r.d, i, r.power, RuleDescribed)
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
	for j, sentence := i-1, int32(-1); j >= max(0, i-nearby) && m.sentence-mentions[j].sentence <= 2; j-- {
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
	best := int16(0)
	if m.weak {
		told := r.groupState[groupKey{m.head, 0, 0, 0}]
		if told != 0 && (m.own || r.inSentence(i, told)) {
			r.link(r.d, i, r.groupOf(groupKey{m.head, 0, told, 0}), RuleContext)
			return
		}
		if s := r.sentenceState(r.d, i); s != 0 {
			r.link(r.d, i, r.groupOf(groupKey{m.head, 0, s, 0}), RuleContext)
		}
		return
	}
	k := groupKey{m.head, m.portfolio, 0, m.key}
	if best = r.groupState[k]; best == 0 {
		best = r.groupFirst[k]
	}
	if best == 0 && m.head == r.t.groupOpposition {
		best = r.opposition(i)
	}
	if best == 0 {
		best = r.sentenceState(r.d, i)
	}
	if best == 0 {
		best = r.home()
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
