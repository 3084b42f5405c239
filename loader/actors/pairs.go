package actors

import (
	"slices"

	"hito/model"
)

// weigh raises a state over those told before it.
func (r *reader) weigh(n int32) {
	if r.t.past[r.nodes[n].entity] {
		return // "ambos países" are none that is no more
	}
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
		return r.onlyState
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
	if r.mostStates != nil {
		return r.mostStates
	}
	count := map[int32]int{}
	order := []int32{}
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
	r.mostStates = order[:min(len(order), 2)]
	return r.mostStates
}

func (r *reader) front(n int32) {
	for k, p := range r.people {
		if p == n {
			copy(r.people[1:k+1], r.people[:k])
			r.people[0] = n
			return
		}
	}
	if r.people = append(r.people, n); len(r.people) > 16 {
		r.people = r.people[:16]
	}
	copy(r.people[1:], r.people[:len(r.people)-1])
	r.people[0] = n
}

// lastLeaders are the two last told, else those that the document tells later.
func (r *reader) lastLeaders() []int32 {
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
	if len(people) < 2 && r.mayLead(r.named[0]) && r.mayLead(r.named[1]) {
		return r.named[:]
	}
	if len(people) < 2 {
		return nil
	}
	return people[:2]
}

// mayLead reports whether a person n, -1 for none, is known by name and not to
// hold a post.
func (r *reader) mayLead(n int32) bool { return n >= 0 && r.nodes[n].cluster >= 0 && !r.occupied(n) }

// pair links a mention to two actors.
func (r *reader) pair(i int, two []int32) {
	if len(two) != 2 {
		return
	}
	r.link(r.d, i, two[0], RulePair)
	r.second[place{int32(r.d), int32(i)}] = two[1]
	r.because(r.d, &r.found[r.d][i], two[1], RulePair)
}
