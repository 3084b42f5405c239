package views

import "hito/model"

// walkSource goes to the next or the last sentence of the document that tells
// an event, whichever: from where the person is.
func (b *browser) walkSource(by int) {
	s := &b.source
	if b.mode == modeDocs {
		b.walkDocument(by)
		return
	}
	if s.corpus == nil || s.document < 0 {
		b.notice = b.ui.NoSource
		return
	}
	first, last := s.corpus.tellings(s.document)
	if first == last {
		b.notice = b.ui.DocTellsNone
		return
	}
	to := s.mention + int32(by)
	if s.mention < first || s.mention >= last {
		to = first
	}
	switch {
	case to < first:
		b.notice = b.ui.FirstTold
	case to >= last:
		b.notice = b.ui.LastTold
	}
	s.open(s.corpus, s.document, max(min(to, last-1), first), model.NoSpan)
	s.seeks = true
	b.focus = paneSource
	if b.notice == "" && !b.tellsEvent(s.mention) {
		b.notice = b.ui.EnterGoesThere
	}
}

// tellsEvent reports whether a telling is of the event that the panes show.
func (b *browser) tellsEvent(mention int32) bool {
	e := b.event()
	return e != nil && has(b.detail.corpus.tellingsOf(e), mention)
}

// goToTold puts the list on the event of the sentence that the source marks,
// where it is another than the one that the panes show.
func (b *browser) goToTold() bool {
	s := &b.source
	if s.mention < 0 || s.corpus != b.detail.corpus || b.tellsEvent(s.mention) {
		return false
	}
	a, event := b.list.answer, s.corpus.ids.event[s.mention]
	if event < 0 || a == nil || a.corpus != s.corpus {
		return false
	}
	row, there := a.rowOf(event)
	if !there {
		b.notice = b.ui.FilteredOut
		return true
	}
	mention := s.mention
	b.list.goTo(row)
	b.followList()
	for i, m := range a.corpus.tellingsOf(&a.corpus.Events[event]) {
		if m == mention {
			b.showTelling(i)
		}
	}
	return true
}
