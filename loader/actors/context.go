package actors

import (
	"hito/loader/prose"
	"hito/model"
)

// sentenceState is the state that a sentence speaks of before mention i: one it
// names, or that of a person who holds a post of it.
func (l *linker) sentenceState(d, i int) int16 {
	mentions := l.found[d]
	for k := i - 1; k >= max(0, i-nearby) && mentions[k].sentence == mentions[i].sentence; k-- {
		m := &mentions[k]
		if m.class == classEntity && m.Kind == model.State {
			return m.entity
		}
		if n := l.nodeOf[d][k]; n >= 0 && m.class == className {
			b := &l.books[d]
			for _, f := range b.of[n] {
				if s := b.facts[f].key.state; s != 0 && l.t.entities[s].kind == model.State {
					return s
				}
			}
		}
	}
	return 0
}

// nearby is how many mentions back, or on, the rules look that look around.
const nearby = 60

// body is a name that a document gives with its state: the form last told, and
// the first.
type body struct{ last, first int32 }

// bodies files the names that a document gives with their states.
func (l *linker) bodies(d int) map[uint64]*body {
	told := map[uint64]*body{}
	for i := range l.found[d] {
		if m := &l.found[d][i]; m.class == className && m.state != 0 && told[m.key] == nil {
			told[m.key] = &body{-1, l.formOf[d][i]}
		}
	}
	return told
}

// context links a body named without its state ("Consejo de Seguridad") to the
// one that the document, or a state in the sentence, makes it.
func (l *linker) context(d, i int, told map[uint64]*body) bool {
	mentions := l.found[d]
	key := mentions[i].key
	best := int32(-1)
	if b, ok := told[key]; ok {
		best = b.last
		if best < 0 {
			best = b.first
		}
	}
	if best < 0 {
		state := int16(0)
		for k := i - 1; k >= max(0, i-nearby) && mentions[k].sentence == mentions[i].sentence && state == 0; k-- {
			if m := &mentions[k]; m.class == classEntity && m.Kind == model.State {
				state = m.entity
			}
		}
		if state != 0 {
			best = l.stated[formKey{key, state}]
			if best == 0 {
				best = -1
			} else {
				best--
			}
		}
	}
	if best >= 0 {
		l.link(d, i, l.clusterOf(l.root(best)), RuleContext)
		return true
	}
	if key == securityCouncilKey() {
		l.link(d, i, l.entity(l.t.securityCouncil), RuleContext)
		return true
	}
	return false
}

// securityCouncilKey is the key of "Consejo de Seguridad", which with no state
// near is that of the United Nations.
func securityCouncilKey() uint64 {
	key := uint64(14695981039346656037)
	for _, word := range [...]string{"consejo", "de", "seguridad"} {
		key = (key ^ prose.Fold(word)) * 1099511628211
	}
	return key
}
