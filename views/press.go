package views

import (
	"errors"
	"strconv"
	"strings"

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
	case b.typing != typingNothing:
		return b.typeKey(k)
	case b.over == overPicker:
		return b.pickKey(k)
	case b.over == overPalette:
		return b.paletteKey(k)
	case b.over == overFacet:
		return b.facetKey(k)
	case b.over == overCompare:
		b.compareKey(b.keys.find(inCompare, k))
		return nil
	case b.over != overNothing:
		return b.pagerKey(b.keys.find(inPager, k))
	}
	return b.paneKey(b.keys.find(inPanes, k))
}

// paste puts pasted text where text is being typed.
func (b *browser) paste(text string) tea.Cmd {
	switch {
	case b.typing != typingNothing:
		b.entry.insert(text)
		return b.typed()
	case b.over == overPicker:
		b.picker.insert(text)
		b.picker.choosing = false
		return b.picker.ask(b.list.answer)
	case b.over == overFacet:
		b.facets.insert(text)
		b.facets.choosing = false
		return b.askFacet()
	case b.over == overPalette:
		b.palette.insert(text)
		b.narrowPalette()
	}
	return nil
}

// paneKey does what a key asks for while the panes are bare.
func (b *browser) paneKey(do action) tea.Cmd {
	switch do {
	case searchText, actorHere, clearFilter:
		if b.mode == modeDocs {
			return b.docsKey(do)
		}
	case pickActors, pickPlaces, pickTypes, pickOutlets, dropTerm, editFilter, toggleDates, zoomIn, zoomOut: // they are about the timeline
		b.leaveDocs()
	}
	switch do {
	case moveDown, moveUp, moveTop, moveBottom, halfDown, halfUp, pageDown, pageUp:
		b.move(do)
	case nextMonth, prevMonth, nextDay, prevDay, cycleDates:
		return b.timeKey(do)
	case zoomIn:
		return b.zoom()
	case zoomOut:
		return b.zoomOut()
	case openPalette:
		b.beginPalette()
	case copyCitation:
		return b.copied(b.citation())
	case copyPlace:
		return b.copied(b.pathLine())
	case writeView:
		b.beginWrite()
	case compareTwo:
		b.beginCompare()
	case showDocs:
		return b.toggleDocs()
	case openOriginal, editOriginal:
		return b.openOriginal(do == editOriginal)
	case readAgain:
		return b.reload()
	case nextTelling:
		b.walk(1)
	case prevTelling:
		b.walk(-1)
	case open, back, nextPane, prevPane, paneLeft, paneRight, goList, goDetail, goSource:
		b.goPane(do)
	case pickActors:
		b.over = overPicker
		return b.picker.begin(b.list.answer)
	case pickPlaces:
		return b.beginFacet(facetPlaces)
	case pickTypes:
		return b.beginFacet(facetTypes)
	case pickOutlets:
		return b.beginFacet(facetOutlets)
	case dropTerm:
		return b.beginFacet(facetTerms)
	case goBack, goForward:
		return b.retrace(do == goBack)
	case actorHere:
		return b.filterHere()
	case searchText:
		b.begin(typingSearch, b.query.Text())
	case editFilter:
		b.begin(typingFilter, b.query.String())
	case clearFilter:
		return b.clear()
	case toggleDates:
		return b.toggleUndated()
	case showTrouble, showHelp:
		b.over = overHelp
		if do == showTrouble {
			b.over = overProblems
		}
		b.pager.begin(do == showTrouble)
	case quit:
		return tea.Quit
	case suspend:
		return tea.Suspend
	}
	return nil
}

// move sends a moving key to the pane that has the focus.
func (b *browser) move(do action) {
	switch b.focus {
	case paneList: // only while text is typed; else skim does it
		b.moveLeft(do)
	case paneDetail:
		b.detail.move(do)
		if it := b.detail.current(); it != nil && it.kind == itemTelling && it.telling != b.telling {
			b.showTelling(it.telling)
		}
	case paneSource:
		b.source.move(do)
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
	case to >= len(e.Mentions):
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
		case b.mode == modeDocs && b.focus == paneList:
			b.leaveDocs()
		case b.mode == modeDocs:
			b.focus = paneList
		default:
			b.focus = max(b.focus, paneDetail) - 1
		}
	case paneLeft:
		b.focus = max(b.focus, paneDetail) - 1
	case paneRight:
		b.focus = min(b.focus+1, paneSource)
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

// open goes from the list to the detail, and from there to the very words
// behind what is under the cursor.
func (b *browser) open() {
	switch {
	case b.mode == modeDocs:
		b.openDocument()
	case b.focus == paneList && b.event() != nil:
		b.focus = paneDetail
	case b.focus == paneDetail && b.detail.current() != nil:
		b.openItem(b.detail.current())
	case b.focus == paneSource:
		b.source.seeks = true
	}
}

// openItem shows the words behind an item: the sentence of its telling, and in
// it (or, where no telling holds them, anywhere) the words themselves.
func (b *browser) openItem(it *item) {
	e, target := b.event(), it.span
	if it.kind == itemTitle || it.kind == itemTelling || it.kind == itemDate {
		target = model.NoSpan
	}
	mention := int32(-1)
	if it.telling >= 0 {
		b.telling, mention = it.telling, e.Mentions[it.telling]
		if target.Document >= 0 && target.Document != b.detail.corpus.Mentions[mention].Document {
			mention = -1
		}
	} else if target = it.span; target.Document < 0 {
		mention = e.Mentions[b.telling]
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
	case len(e.Actors) == 0:
		b.notice = b.ui.NoActorHere
		return nil
	}
	actor := &b.detail.corpus.Actors[e.Actors[0]]
	if _, named := b.query.HasActor(actor.ID); !named && len(e.Actors) > 1 {
		b.notice = words.Fill(b.ui.FirstActor, actor.Name, strconv.Itoa(len(e.Actors)))
	}
	return b.toggleActor(e.Actors[0], true)
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

// withoutUndated is the term that hides events without a date.
var withoutUndated = model.Term{Key: model.KeyStatus, Text: model.Undated.String(), Exclude: true}

// toggleUndated hides events without a date, or shows them again.
func (b *browser) toggleUndated() tea.Cmd {
	if q := b.query.With(withoutUndated); len(q.Terms) > len(b.query.Terms) {
		b.notice = b.ui.UndatedHidden
		return b.setQuery(q)
	}
	var kept model.Query
	for _, t := range b.query.Terms {
		if t != withoutUndated {
			kept = kept.With(t)
		}
	}
	b.notice = b.ui.UndatedShown
	return b.setQuery(kept)
}

// pagerKey does what a key asks for while help or problems lie over the panes.
func (b *browser) pagerKey(do action) tea.Cmd {
	switch do {
	case "":
	case pickClose:
		b.over = overNothing
	default:
		b.pager.move(do)
	}
	return nil
}

// begin opens the line at the foot.
func (b *browser) begin(what typing, text string) {
	b.typing, b.before, b.wrong = what, b.query, ""
	b.entry.set(text)
	if what == typingFilter && text != "" {
		b.entry.insert(" ")
	}
}

// typeKey takes a key while the line at the foot is being typed: esc takes
// back what it did, Enter keeps it.
func (b *browser) typeKey(k tea.KeyPressMsg) tea.Cmd {
	switch k.String() {
	case "esc":
		what := b.typing
		b.typing = typingNothing
		if what == typingDocs {
			b.docs.filter = b.docsBefore
			return b.docs.ask(b.asking.corpus)
		}
		if b.query.String() != b.before.String() {
			return b.setQuery(b.before)
		}
		return nil
	case "enter":
		if b.typing == typingFile {
			b.typing = typingNothing
			return b.write(b.entry.String())
		}
		if b.wrong == "" {
			b.typing = typingNothing
			if b.query.String() != b.before.String() {
				b.leave(place{b.before, b.mode, b.anchorHere()})
			}
		}
		return nil
	case "up", "down", "pgup", "pgdown":
		b.move(b.keys.find(inPanes, k))
		return nil
	}
	if changed, _ := b.entry.key(k); changed {
		return b.typed()
	}
	return nil
}

// typed filters by what stands in the line at the foot.
func (b *browser) typed() tea.Cmd {
	switch b.typing {
	case typingFile:
		return nil
	case typingSearch:
		return b.setQuery(b.query.WithText(b.entry.String()))
	case typingDocs:
		b.docs.filter = b.entry.String()
		return b.docs.ask(b.asking.corpus)
	}
	q, err := model.ParseQuery(b.entry.String())
	if err == nil {
		q, err = words.Query(q)
	}
	b.wrong = ""
	if err != nil {
		b.wrong = b.wrongWith(err)
		if wrong := (*model.QueryError)(nil); !errors.As(err, &wrong) || wrong.Fault != model.FaultType {
			return nil
		}
		q = knownTypes(q) // as far as it is known what is meant
	}
	return b.setQuery(q)
}

// knownTypes is a query less its terms of a type that there is not.
func knownTypes(q model.Query) model.Query {
	var known model.Query
	for _, t := range q.Terms {
		if named, err := words.Query(model.Query{Terms: []model.Term{t}}); err == nil {
			known = known.And(named)
		}
	}
	return known
}

// wrongWith says what is wrong with a filter, in the person's language.
func (b *browser) wrongWith(err error) string {
	var e *model.QueryError
	switch {
	case !errors.As(err, &e):
		return err.Error()
	case e.Fault == model.FaultType:
		what, _ := b.words.QueryError(e)
		return what + near(e.Part, b.words.Types(), b.ui)
	}
	what, _, _ := strings.Cut(e.What, ` "`) // less the word that it is about
	if said := b.ui.Wrong[what]; said != "" {
		return said
	}
	return e.What + "; " + e.Hint
}

// near names the types that begin as what was typed does, or some of all.
func near(typed string, types []string, ui *words.UI) string {
	var fit []string
	for _, t := range types {
		if strings.HasPrefix(model.Fold(t), model.Fold(typed)) {
			fit = append(fit, t)
		}
	}
	if len(fit) == 0 {
		fit = types
	}
	return words.Fill(ui.ThereAre, strings.Join(fit, ", "))
}

// pickKey takes a key while the picker is open.
func (b *browser) pickKey(k tea.KeyPressMsg) tea.Cmd {
	where := inPicker
	if b.picker.choosing {
		where = inChoices
	}
	if do := b.keys.find(where, k); do != "" {
		return b.pick(do)
	}
	changed, taken := b.picker.key(k)
	if taken {
		b.picker.choosing = false
		b.picker.stale()
	}
	if changed {
		return b.picker.ask(b.list.answer)
	}
	return nil
}

// pick does what a key of the picker asks for. What concerns the actor under
// the cursor waits until it is known who that is.
func (b *browser) pick(do action) tea.Cmd {
	p := &b.picker
	switch do {
	case pickClose:
		b.over = overNothing
		return nil
	case pickDown:
		p.moveBy(1)
		return nil
	case pickUp:
		p.moveBy(-1)
		return nil
	}
	if p.got != p.asked {
		p.pending = do
		return nil
	}
	actor := p.actor()
	if actor < 0 {
		return nil
	}
	if do == pickAccept {
		return b.accept(actor)
	}
	return b.toggleActor(actor, do == pickInclude)
}

// accept closes the picker; an actor that is not chosen yet is included, or
// excluded where a "-" was typed.
func (b *browser) accept(actor int32) tea.Cmd {
	b.over = overNothing
	id := b.list.answer.corpus.Actors[actor].ID
	include := !b.picker.excludes()
	if is, named := b.query.HasActor(id); named && (is == include || b.picker.choosing) {
		return nil
	}
	return b.setQuery(b.query.WithActor(id, include))
}

// ranked takes the picker's actors, and does what waited for them.
func (b *browser) ranked(m rankedMsg) tea.Cmd {
	if !b.picker.receive(m) {
		return nil
	}
	do := b.picker.pending
	b.picker.pending = ""
	if do == "" || b.over != overPicker {
		return nil
	}
	return b.pick(do)
}
