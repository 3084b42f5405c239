package events

import "hito/model"

// references joins what a document takes up again ("esta reunión") to what it
// takes up.
func (m *merger) references() {
	for i := range m.Mentions {
		t := &m.Mentions[i]
		to := int32(i) + t.Refers
		if t.Refers == 0 || to < 0 || int(to) >= len(m.Mentions) || m.root(to) == m.root(int32(i)) || !m.allowed(to, int32(i)) {
			continue
		}
		words := t.Trigger
		if title := t.Title.In(m.Chronology); len(title) > 0 && title[0].Start <= words.Start {
			words.Start = title[0].Start
		}
		m.join(to, int32(i), model.Reason{Rule: RuleReference, Facts: []string{model.OneLine(m.Text(words))}, Span: words})
	}
}
