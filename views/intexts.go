package views

import tea "charm.land/bubbletea/v2"

// What no event tells is not lost where a document says it: the empty list offers
// the documents that hold the words.

// inTextsMsg is how many documents of a corpus hold words that no event tells.
type inTextsMsg struct {
	corpus *corpus
	text   string
	n      int
}

// askTexts looks for the words in the documents, where an answer has no events.
// A search that another answer has overtaken is given up: each letter typed asks anew.
func (b *browser) askTexts(a *answer) tea.Cmd {
	text, c := a.query.Text(), a.corpus
	number, asked := b.textsAsked.Add(1), &b.textsAsked
	if len(a.rows) > 0 || text == "" || len(c.Documents) == 0 || b.inTexts.corpus == c && b.inTexts.text == text {
		return nil
	}
	return func() tea.Msg {
		t := c.docs()
		rows, ok := t.search(c, text, t.order, number, asked)
		if !ok {
			return nil
		}
		return inTextsMsg{c, text, len(rows)}
	}
}

// holding is how many documents hold the words of an answer without events, as far
// as is known.
func (b *browser) holding(a *answer) int {
	if a == nil || len(a.rows) > 0 || b.inTexts.corpus != a.corpus || b.inTexts.text != a.query.Text() {
		return 0
	}
	return b.inTexts.n
}
