package events

import "hito/model"

// heed does what the user has said, before any rule: pairs that are different
// keep their clusters apart for good, pairs that are the same are joined
// whatever else forbids it.
func (m *merger) heed(said Said) {
	for _, pair := range said.Different {
		for i, at := range pair {
			own := m.clusters[at].own()
			own.barred = append(own.barred, pair[1-i])
		}
	}
	for _, pair := range said.Same {
		if a, b := pair[0], pair[1]; m.root(a) != m.root(b) && !m.saidDifferent(a, b) {
			m.join(a, b, model.Reason{Rule: RuleUserSame, Span: model.NoSpan})
		}
	}
}

// saidDifferent reports whether the user has said of a telling of the one
// cluster that it is not what one of the other tells.
func (m *merger) saidDifferent(a, b int32) bool {
	x, y := m.root(a), m.root(b)
	if len(m.clusters[y].barred()) < len(m.clusters[x].barred()) {
		x, y = y, x
	}
	for _, at := range m.clusters[x].barred() {
		if m.root(at) == y {
			return true
		}
	}
	return false
}
