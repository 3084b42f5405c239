package events

import "hito/loader/prose"

// copyKeys files a telling under the text that its document prints with others,
// and the words of its sentence.
func copyKeys(m *merger, i int32, put func(key)) {
	t := &m.Mentions[i]
	if d := &m.Documents[t.Document]; d.Kin != 0 {
		put(key{"copy", d.Kin, int32(uint32(prose.Fold(d.Slice(t.Span)))), 0})
	}
}

// sameCopy: documents that print one text, the same sentence, the same words in
// it. It is one telling, printed twice.
func (m *merger) sameCopy(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	d, e := &m.Documents[x.Document], &m.Documents[y.Document]
	if x.Document == y.Document || d.Kin != e.Kin || x.Trigger.Start-x.Start != y.Trigger.Start-y.Start || prose.Fold(d.Slice(x.Span)) != prose.Fold(e.Slice(y.Span)) {
		return nil, false
	}
	return []string{d.Path}, true
}
