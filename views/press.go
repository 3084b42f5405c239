package views

import (
	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/words"
)

// key does what a key asks for, where it was pressed.
func (b *browser) key(k tea.KeyPressMsg) tea.Cmd {
	if k.String() == "ctrl+c" {
		return tea.Quit
	}
	b.notice = ""
	switch {
	case k.String() == "esc" && b.typing == typingNothing && b.over == overNothing && b.stopPipe():
		return nil
	case b.typing != typingNothing:
		return b.typeKey(k)
	}
	if c := b.covering(); c != nil {
		return c.pressed(b, k)
	}
	do := b.keys.find(inPanes, k)
	if cmd, done := b.takeBrush(do); done {
		return cmd
	}
	return b.paneKey(do)
}

// paste puts pasted text where text is being typed.
func (b *browser) paste(text string) tea.Cmd {
	if b.typing != typingNothing {
		b.entry.insert(text)
		return b.typed()
	}
	if t, ok := b.covering().(typist); ok {
		return t.pasted(b, text)
	}
	return nil
}

// paneKey does what a key asks for while the panes are bare.
func (b *browser) paneKey(do action) tea.Cmd {
	switch do {
	case moveDown, moveUp, moveTop, moveBottom, halfDown, halfUp, pageDown, pageUp:
		b.move(do)
	case brushLeft:
		b.brushKey(-1)
	case brushRight:
		b.brushKey(1)
	case showLanes:
		b.toggleLanes()
	case nextMonth, prevMonth, nextDay, prevDay, cycleDates:
		return b.timeKey(do)
	case nextTold:
		b.nextMark(1)
	case prevTold:
		b.nextMark(-1)
	case nextTelling:
		b.walk(1)
	case prevTelling:
		b.walk(-1)
	case open, back, nextPane, prevPane, paneLeft, paneRight, goList, goDetail, goSource:
		b.goPane(do)
	case onePane, growPane, shrinkPane, evenPanes, useMouse:
		b.arrangeKey(do)
	case foldPart, foldAll:
		b.foldKey(do)
	case showDocs:
		return b.toggleDocs()
	case goBack, goForward:
		return b.retrace(do == goBack)
	case copyCitation, copyPlace, writeView, openOriginal, editOriginal:
		return b.takeKey(do)
	case readAgain:
		return b.reload()
	case nextTheme:
		b.useTheme(b.themeAfter())
	case quit:
		return tea.Quit
	case suspend:
		return tea.Suspend
	default:
		return b.openingKey(do)
	}
	return nil
}

// openingKey does what a key asks for that lays something over the panes, or
// opens the line at the foot, but for the filter.
func (b *browser) openingKey(do action) tea.Cmd {
	switch do {
	case compareTwo:
		b.beginCompare()
	case showDoubts:
		b.over = overDoubts
		b.doubts.rebuild()
	case showMends:
		return b.beginMend()
	case joinEvents:
		return b.joinKey()
	case splitTelling:
		return b.splitKey()
	case saveQuery:
		b.beginSave()
	case openSaved:
		return b.beginSaved()
	case passOn:
		b.beginPipe()
	case openPalette:
		b.beginPalette()
	case showTrouble, showHelp:
		b.pager.from = b.over
		b.over = overHelp
		if do == showTrouble {
			b.over = overProblems
		}
		b.pager.begin(do == showTrouble)
	default:
		return b.filterKey(do)
	}
	return nil
}

// nextMark goes to the next or the last mark of the search in a pane or, where
// nothing is searched for, of the source.
func (b *browser) nextMark(by int) {
	if b.hunting() != nil {
		b.huntTo(by)
		return
	}
	b.walkSource(by)
}

// filterKey does what a key asks for that is about the filter: the timeline's,
// unless it means something to the documents.
func (b *browser) filterKey(do action) tea.Cmd {
	if do == searchText && b.focus != paneList {
		b.beginHunt()
		return nil
	}
	switch do {
	case "":
		return nil
	case searchText, actorHere, clearFilter:
		if b.mode == modeDocs {
			return b.docsKey(do)
		}
	default:
		b.leaveDocs()
	}
	switch do {
	case pickActors:
		b.over = overPicker
		return b.picker.begin(b.list.answer)
	case pickPlaces:
		return b.beginFacet(facetPlaces)
	case pickDates:
		return b.beginDates()
	case pickTypes:
		return b.beginFacet(facetTypes)
	case pickOutlets:
		return b.beginFacet(facetOutlets)
	case dropTerm:
		return b.beginFacet(facetTerms)
	case zoomIn:
		if b.inLanes() {
			return b.zoomLanes()
		}
		return b.zoom()
	case zoomOut:
		return b.zoomOut()
	case actorHere:
		if b.inLanes() && b.focus == paneList {
			return b.laneActor()
		}
		return b.filterHere()
	case searchText:
		b.begin(typingSearch, b.query.Text())
	case editFilter:
		b.begin(typingFilter, b.query.String())
		return b.knowSaved()
	case clearFilter:
		return b.clear()
	case toggleDates:
		return b.toggleUndated()
	}
	return nil
}

// takeKey does what a key asks for that takes something out of the browser.
func (b *browser) takeKey(do action) tea.Cmd {
	switch do {
	case copyCitation:
		return b.copied(b.citation())
	case copyPlace:
		return b.copied(b.pathLine())
	case writeView:
		b.beginWrite()
		return nil
	}
	return b.openOriginal(do == editOriginal)
}

// move sends a moving key to the pane that has the focus.
func (b *browser) move(do action) {
	switch b.focus {
	case paneList: // only while text is typed; else skim does it
		b.moveLeft(do)
	case paneDetail:
		b.detail.move(do)
		b.followItem()
	case paneSource:
		b.source.move(do)
	}
}

// followItem shows the telling under the detail pane's cursor.
func (b *browser) followItem() {
	if it := b.detail.current(); it != nil && it.kind == itemTelling && it.telling != b.telling && b.event() != nil {
		b.showTelling(it.telling)
	}
}

// walk goes to the next or the last telling of the event.
func (b *browser) walk(by int) {
	if b.mode == modeDocs {
		b.walkDocument(by)
		return
	}
	e := b.event()
	if e == nil {
		return
	}
	to := b.telling + by
	switch {
	case to < 0:
		b.notice = b.ui.FirstTelling
	case to >= e.Mentions.Len():
		b.notice = b.ui.LastTelling
	}
	b.showTelling(to)
	if i := b.detail.find(itemTelling, b.telling); i >= 0 {
		b.detail.goTo(i)
	}
}

// goPane moves between the panes.
func (b *browser) goPane(do action) {
	switch do {
	case open:
		b.open()
	case back:
		switch {
		case b.hunting() != nil:
			b.endHunt()
		case b.marked != "" && b.focus == paneList && b.mode == modeTimeline:
			b.unmark()
		case b.inLanes() && b.focus == paneList:
			b.toggleLanes()
		case b.mode == modeDocs && b.focus == paneList:
			b.leaveDocs()
		case b.mode == modeDocs:
			b.focus = paneList
		default:
			b.focus = max(b.focus, paneDetail) - 1
		}
	case paneLeft, paneRight:
		b.goSide(do)
	case nextPane:
		b.focus = (b.focus + 1) % paneOver
	case prevPane:
		b.focus = (b.focus + paneOver - 1) % paneOver
	case goList:
		b.focus = paneList
	case goDetail:
		b.focus = paneDetail
	case goSource:
		b.focus = paneSource
	}
}

// goSide goes to the pane at the left or the right; in the lanes, to the cell.
func (b *browser) goSide(do action) {
	switch {
	case b.inLanes() && b.focus == paneList:
		b.moveLanes(do)
	case do == paneLeft:
		b.focus = max(b.focus, paneDetail) - 1
	default:
		b.focus = min(b.focus+1, paneSource)
	}
}

// open goes from the list to the detail, and from there to the very words
// behind what is under the cursor.
func (b *browser) open() {
	switch {
	case b.mode == modeDocs:
		b.openDocument()
	case b.focus == paneList && b.inLanes():
		b.openCell()
	case b.focus == paneList && b.event() != nil:
		b.focus = paneDetail
	case b.focus == paneDetail && b.detail.current() != nil && b.detail.current().kind == itemFold:
		b.foldKey(foldPart)
	case b.focus == paneDetail && b.detail.current() != nil:
		b.openItem(b.detail.current())
	case b.focus == paneSource && b.goToTold():
	case b.focus == paneSource:
		b.source.seeks = true
	}
}

// openItem shows the words behind an item: the sentence of its telling, and in
// it (or, where no telling holds them, anywhere) the words themselves.
func (b *browser) openItem(it *item) {
	e, target := b.event(), it.span
	if e == nil { // what the pane still shows is no longer listed
		return
	}
	if it.kind == itemTitle || it.kind == itemTelling || it.kind == itemDate {
		target = model.NoSpan
	}
	mention := int32(-1)
	if it.telling >= 0 {
		b.telling, mention = it.telling, b.detail.corpus.tellingsOf(e)[it.telling]
		if target.Document >= 0 && target.Document != b.detail.corpus.Mentions[mention].Document {
			mention = -1
		}
	} else if target = it.span; target.Document < 0 {
		mention = b.detail.corpus.tellingsOf(e)[b.telling]
	}
	b.source.show(b.detail.corpus, mention, target)
	b.source.seeks = true
	b.focus = paneSource
}

// filterHere filters by the actor under the cursor or, where it is on none, by
// the first actor of the event; a second time, no longer.
func (b *browser) filterHere() tea.Cmd {
	e, it := b.event(), b.detail.current()
	switch {
	case e == nil:
		return nil
	case b.focus == paneDetail && it != nil && it.kind == itemActor:
		return b.toggleActor(it.actor, true)
	case e.Actors.Len() == 0:
		b.notice = b.ui.NoActorHere
		return nil
	}
	first := e.Actors.In(b.detail.corpus.Chronology)[0]
	actor := &b.detail.corpus.Actors[first]
	if _, named := b.query.HasActor(actor.ID); !named && e.Actors.Len() > 1 {
		b.notice = b.ui.FirstActor.Say(actor.Name, e.Actors.Len())
	}
	return b.toggleActor(first, true)
}

// toggleActor includes or excludes an actor, or no longer does.
func (b *browser) toggleActor(actor int32, include bool) tea.Cmd {
	id := b.actorsCorpus().Actors[actor].ID
	if is, named := b.query.HasActor(id); named && is == include {
		return b.setQuery(b.query.WithoutActor(id))
	}
	return b.setQuery(b.query.WithActor(id, include))
}

// actorsCorpus is the corpus whose actors the panes number.
func (b *browser) actorsCorpus() *corpus {
	if b.over == overNothing && b.detail.corpus != nil {
		return b.detail.corpus
	}
	return b.list.answer.corpus
}

// docsKey does what a key asks for that means something else in the documents
// view.
func (b *browser) docsKey(do action) tea.Cmd {
	switch {
	case do == searchText:
		b.begin(typingDocs, b.docs.filter)
		b.docsBefore = b.docs.filter
	case do == actorHere:
		return b.onlyDocument()
	case b.docs.filter != "":
		b.docs.filter = ""
		b.notice = b.ui.FilterCleared
		return b.docs.ask(b.asking.corpus)
	default:
		b.notice = b.ui.FilterNone
	}
	return nil
}

// clear takes the filter away.
func (b *browser) clear() tea.Cmd {
	if b.query.IsEmpty() {
		b.notice = b.ui.FilterNone
		return nil
	}
	b.notice = b.ui.FilterCleared
	return b.setQuery(model.Query{})
}

// toggleUndated hides events without a date, or shows them again.
func (b *browser) toggleUndated() tea.Cmd {
	q, notice := ToggleUndated(b.query, b.ui)
	b.notice = notice
	return b.setQuery(q)
}

// ToggleUndated is a query that hides events without a date where it showed them,
// and the other way round; notice says which.
func ToggleUndated(q model.Query, ui *words.UI) (toggled model.Query, notice string) {
	undated := model.Term{Key: model.KeyStatus, Text: model.Undated.String(), Exclude: true}
	if hidden := q.With(undated); len(hidden.Terms) > len(q.Terms) {
		return hidden, ui.UndatedHidden
	}
	return q.Less(undated), ui.UndatedShown
}
