package views

import (
	tea "charm.land/bubbletea/v2"

	"hito/model"
)

// mode is what the left pane lists, and the others follow.
type mode uint8

const (
	modeTimeline mode = iota
	modeDocs
)

// The documents view: the same three panes, of which the left one lists the
// documents, the detail pane says how the one under the cursor is dated and
// what it tells, and the source shows it, also where no event came of it.

// toggleDocs goes to the documents, on the one that the source shows, or back.
func (b *browser) toggleDocs() tea.Cmd {
	if b.mode == modeDocs {
		b.leaveDocs()
		return nil
	}
	b.leave(b.whereNow())
	text := b.query.Text()
	switch {
	case b.holding(b.list.answer) > 0 && b.docs.filter != text: // what no event tells is looked for in the texts
		b.docs.filter, b.docs.answer = text, nil
	case !b.query.IsEmpty() && b.docs.filter == "":
		b.notice = b.ui.DocsUnfiltered
	}
	return b.showDocs()
}

// showDocs shows the documents.
func (b *browser) showDocs() tea.Cmd {
	if b.source.corpus != nil && b.source.document >= 0 {
		b.docs.anchor = b.source.corpus.Documents[b.source.document].Path
	}
	b.mode, b.focus = modeDocs, paneList
	b.list.stale()
	if a := b.docs.answer; a != nil && a.corpus == b.asking.corpus {
		if d := a.corpus.documentAt(b.docs.anchor); d >= 0 {
			b.docs.goTo(a.rowOf(d))
		}
		b.lookInDocs()
		b.followDocs()
		return nil
	}
	b.docs.answer = nil
	b.followDocs()
	return b.docs.ask(b.asking.corpus)
}

// leaveDocs goes back to the timeline.
func (b *browser) leaveDocs() {
	if b.mode == modeTimeline {
		return
	}
	b.leave(b.whereNow())
	b.showTimeline()
}

// showTimeline shows the events.
func (b *browser) showTimeline() {
	b.source.look(b.query)
	b.mode, b.focus = modeTimeline, paneList
	b.list.stale()
	b.detail.show(nil, -1, -1)
	b.followList()
}

// documents takes the documents that a filter leaves.
func (b *browser) documents(m docsMsg) {
	if b.docs.receive(m) && b.mode == modeDocs {
		b.lookInDocs()
		b.followDocs()
	}
}

// lookInDocs marks in the source what documents are searched for, and brings the
// first of it into view.
func (b *browser) lookInDocs() {
	b.source.look(wordsAsQuery(b.docs.filter))
	b.source.seeks = b.source.seeks || b.docs.filter != ""
}

// followDocs shows the document under the cursor in the other panes.
func (b *browser) followDocs() {
	document := b.docs.document()
	if document < 0 {
		b.detail.show(nil, -1, -1)
		b.source.show(nil, -1, model.NoSpan)
		return
	}
	c := b.docs.answer.corpus
	if b.detail.corpus == c && b.detail.document == document {
		return
	}
	old, cursor, top := b.detail.corpus, b.detail.cursor, b.detail.top
	same := old != nil && old != c && b.detail.document >= 0 && old.Documents[b.detail.document].Path == c.Documents[document].Path
	hash, row := b.source.place()
	b.detail.show(c, -1, document)
	b.source.open(c, document, -1, model.NoSpan)
	if same {
		b.detail.cursor, b.detail.top = cursor, top
		b.source.stay(hash, row)
	}
}

// moveLeft moves the cursor of the left pane, and the others follow.
func (b *browser) moveLeft(do action) {
	switch {
	case !b.moveCursor(do):
	case b.mode == modeDocs:
		b.followDocs()
	default:
		b.followList()
	}
}

// moveCursor moves the cursor of the left pane alone, and says whether it moved.
func (b *browser) moveCursor(do action) bool {
	if b.mode == modeDocs {
		return b.docs.move(do)
	}
	if b.lanes.shown {
		b.lanes.move(do)
		return b.lanesToList()
	}
	return b.list.move(do)
}

// walkDocument goes to the next or the last event that the document tells.
func (b *browser) walkDocument(by int) {
	document := b.docs.document()
	if document < 0 {
		return
	}
	c := b.docs.answer.corpus
	first, last := c.tellings(document)
	if first == last {
		b.notice = b.ui.DocTellsNone
		return
	}
	to := b.source.mention + int32(by)
	if b.source.mention < 0 {
		to = first
		if by < 0 {
			to = last - 1
		}
	}
	switch {
	case to < first:
		b.notice = b.ui.FirstTold
	case to >= last:
		b.notice = b.ui.LastTold
	}
	to = max(min(to, last-1), first)
	b.source.open(c, document, to, model.NoSpan)
	b.source.seeks = true
	for i := range b.detail.items {
		if it := &b.detail.items[i]; it.kind == itemTold && it.mention == to {
			b.detail.goTo(i)
		}
	}
}

// openDocument goes to the document, or from the detail pane to the words
// behind what is under the cursor.
func (b *browser) openDocument() {
	it := b.detail.current()
	switch {
	case b.docs.document() < 0:
		return
	case b.focus == paneDetail && it != nil && it.kind == itemTold:
		b.source.open(b.detail.corpus, b.detail.document, it.mention, model.NoSpan)
		b.source.seeks = true
	case b.focus == paneDetail && it != nil && it.span.Document == b.detail.document:
		b.source.open(b.detail.corpus, b.detail.document, -1, it.span)
		b.source.seeks = true
	case b.focus == paneSource:
		b.source.seeks = true
	}
	b.focus = paneSource
}

// onlyDocument shows in the timeline what the document under the cursor tells.
func (b *browser) onlyDocument() tea.Cmd {
	document := b.docs.document()
	if document < 0 {
		return nil
	}
	term := model.Term{Key: model.KeyDocument, Text: b.docs.answer.corpus.Documents[document].Path, Exact: true}
	b.leaveDocs()
	return b.setQuery(b.query.Without(model.KeyDocument).With(term))
}

// noDetail says why the detail pane is empty.
func (b *browser) noDetail() string {
	if b.mode == modeDocs {
		return b.ui.NoDocument
	}
	return b.ui.NoEvent
}

// countDocs is "5 documentos", or "2 de 5 documentos", or in short "2 de 5".
func (b *browser) countDocs(short bool) string {
	a := b.docs.answer
	if a == nil {
		return ""
	}
	left, all := len(a.rows), len(a.corpus.Documents)
	switch {
	case short && a.text == "":
		return b.words.Number(all)
	case short:
		return b.ui.CountShort.Count(left, all)
	case a.text != "":
		return b.ui.DocsCountFiltered.Count(left, all)
	}
	return b.ui.DocsCount.Count(all)
}
