package views

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
	"hito/views/words"
)

// facet is one thing by which events are told apart.
type facet uint8

const (
	facetPlaces facet = iota
	facetTypes
	facetOutlets
	facetTerms // the filter's own terms, to take them away
	facetDates
	facetSaved // saved queries, to apply them
)

// facetValue is a value that the facet offers: the term that asks for it, how
// it is called, and how many events have it under the rest of the filter.
type facetValue struct {
	term   model.Term
	label  string
	folded string
	events int
	score  int
	// Of a date: how deep in the tree it lies, and how many events surely lie in
	// it; events are those that may.
	depth, sure int
	hasInner    bool // others lie below it in the tree
}

// facets chooses places, types or outlets to include or exclude, as the picker
// chooses actors.
//
//	Lugar: pek▏                        2 lugares
//	Intro incluye y cierra · …
//	▌[+] Pekín                            12
type facets struct {
	entry
	what     facet
	query    model.Query  // whose rest the events are counted under
	values   []facetValue // all of them
	lines    []facetValue // those that fit what was typed
	cursor   int
	choosing bool
	// asked counts the questions, got the last one answered.
	asked, got int
	open       map[model.Date]bool // of the tree of dates
	start      model.Day           // where it begins
	scroll
	surface
}

// facetMsg brings the values of the question with this number, and what of
// them fits what was typed.
type facetMsg struct {
	number        int
	values, lines []facetValue
}

// key is the query's key for a facet.
func (f facet) key() model.Key {
	return [...]model.Key{facetPlaces: model.KeyPlace, facetTypes: model.KeyType, facetOutlets: model.KeyOutlet, facetTerms: model.KeyText, facetDates: model.KeyDate, facetSaved: model.KeyText}[f]
}

// beginFacet opens a facet.
func (b *browser) beginFacet(what facet) tea.Cmd {
	f := &b.facets
	if what == facetTerms && len(b.query.Terms) < 2 {
		return b.clear()
	}
	b.over = overFacet
	f.what, f.values, f.lines, f.cursor, f.top, f.choosing = what, nil, nil, 0, 0, false
	f.set("")
	return b.askFacet()
}

// askFacet counts the facet's values beside the program.
func (b *browser) askFacet() tea.Cmd {
	f, a := &b.facets, b.list.answer
	f.stale()
	if a == nil {
		return nil
	}
	f.asked++
	number, what, typed, values := f.asked, f.what, f.String(), f.values
	rest := b.query.Without(what.key())
	if what == facetDates {
		rest = rest.Without(model.KeySure)
	}
	if what == facetSaved {
		values = b.savedValues()
	} else if what == facetTerms {
		values = b.termValues()
	} else if f.query.String() != rest.String() {
		values = nil
	}
	f.query = rest
	c, say := a.corpus, b.words
	return func() tea.Msg {
		if values == nil {
			values = countFacet(c, rest, what, say)
		}
		return facetMsg{number, values, narrow(values, typed)}
	}
}

// termValues are the terms of the filter.
func (b *browser) termValues() []facetValue {
	var values []facetValue
	for _, t := range b.query.Terms {
		sign, name := b.termName(t)
		values = append(values, facetValue{term: t, label: sign + name, folded: model.Fold(name)})
	}
	return values
}

// countFacet counts, under a query, the events of each value.
func countFacet(c *corpus, q model.Query, what facet, say *words.Words) []facetValue {
	rows := c.index.Find(q)
	var values []facetValue
	add := func(term model.Term, label string, n int) {
		values = append(values, facetValue{term: term, label: label, folded: model.Fold(label), events: n})
	}
	switch what {
	case facetDates:
		return countDates(c, q, say)
	case facetPlaces:
		counts := make([]int, len(c.Actors))
		for _, e := range rows {
			for _, p := range c.Events[e].Places.In(c.Chronology) {
				counts[p]++
			}
		}
		for p, n := range counts {
			if n > 0 {
				add(model.Term{Key: model.KeyPlace, Text: c.Actors[p].ID, Exact: true}, c.Actors[p].Name, n)
			}
		}
	case facetTypes:
		counts := map[model.Symbol]int{}
		for _, e := range rows {
			counts[c.Events[e].Type]++
		}
		for symbol, n := range counts {
			if kind := c.Word(symbol); kind != "" {
				add(model.Term{Key: model.KeyType, Text: kind}, say.Type(kind), n)
			}
		}
	case facetOutlets:
		for outlet, n := range countOutlets(c, rows) {
			add(model.Term{Key: model.KeyOutlet, Text: outlet, Exact: true}, outlet, n)
		}
	}
	slices.SortFunc(values, func(x, y facetValue) int {
		return cmp.Or(cmp.Compare(y.events, x.events), strings.Compare(x.folded, y.folded), strings.Compare(x.term.Text, y.term.Text))
	})
	return values
}

// countOutlets counts the events that each outlet tells.
func countOutlets(c *corpus, rows []int32) map[string]int {
	counts, seen := map[string]int{}, map[string]int{} // seen: the last event, plus 1
	for _, e := range rows {
		for _, m := range c.tellingsOf(&c.Events[e]) {
			outlet := c.Documents[c.Mentions[m].Document].Outlet
			if outlet != "" && seen[outlet] != int(e)+1 {
				seen[outlet] = int(e) + 1
				counts[outlet]++
			}
		}
	}
	return counts
}

// narrow is the values that fit what was typed, the best first.
func narrow(values []facetValue, typed string) []facetValue {
	pattern := strings.Fields(model.Fold(strings.TrimPrefix(typed, "-")))
	if len(pattern) == 0 {
		return values
	}
	var fitting []facetValue
	for _, v := range values {
		if v.score = fit(v.folded, pattern); v.score > 0 {
			fitting = append(fitting, v)
		}
	}
	slices.SortStableFunc(fitting, func(x, y facetValue) int { return cmp.Compare(y.score, x.score) })
	return fitting
}

// receive takes values, unless they answer an older question; the cursor stays
// on its value while one is choosing.
func (f *facets) receive(m facetMsg) {
	if m.number != f.asked {
		return
	}
	on := model.Term{}
	if f.choosing && f.cursor < len(f.lines) {
		on = f.lines[f.cursor].term
	}
	f.stale()
	first := f.values == nil
	f.got, f.values, f.lines, f.cursor = m.number, m.values, m.lines, 0
	switch {
	case !f.isTree():
	case first:
		f.openDates()
	default:
		f.showDates()
	}
	if first {
		return
	}
	for i := range f.lines {
		if f.choosing && f.lines[i].term == on {
			f.cursor = i
		}
	}
}

func (f *facets) heading(b *browser) string { return b.facetTitle() }

func (f *facets) caret() (room int, typing bool) { return f.room, !f.choosing }

func (f *facets) pasted(b *browser, text string) tea.Cmd {
	f.insert(text)
	f.choosing = false
	return b.askFacet()
}

func (f *facets) clicked(b *browser, row, inside int, double bool) tea.Cmd {
	box := inBox(inside)
	n := f.top + row - f.bars()
	if f.what == facetDates && row == f.bars()-1 {
		return b.toggleSure()
	}
	if row < f.bars() || n >= len(f.lines) || f.got != f.asked {
		return nil
	}
	f.cursor, f.choosing = n, true
	f.stale()
	if f.isTree() {
		inside -= 2*f.lines[n].depth + 2
		if box = inBox(inside); inside < 1 {
			f.turnDate()
			return nil
		}
	}
	switch {
	case box && f.what != facetTerms:
		return b.chooseFacet(pickInclude, f.lines[n].term)
	case double:
		return b.chooseFacet(pickAccept, f.lines[n].term)
	}
	return nil
}

func (f *facets) wheeled(_ *browser, _, notches int) { f.moveBy(notches) }

// moveBy moves the cursor, which begins to choose.
func (f *facets) moveBy(n int) {
	f.cursor, f.choosing = max(min(f.cursor+n, len(f.lines)-1), 0), true
	f.stale()
}

func (f *facets) pressed(b *browser, k tea.KeyPressMsg) tea.Cmd {
	where := inPicker
	switch {
	case f.choosing && f.what == facetDates:
		where = inDates
	case f.choosing:
		where = inChoices
	}
	switch do := b.keys.find(where, k); do {
	case openBranch:
		f.openDate()
	case shutBranch:
		f.shutDate()
	case switchSure:
		return b.toggleSure()
	case pickClose:
		b.over = overNothing
	case pickDown:
		f.moveBy(1)
	case pickUp:
		f.moveBy(-1)
	case pickAccept, pickInclude, pickExclude:
		if f.got != f.asked || f.cursor >= len(f.lines) {
			return nil
		}
		return b.chooseFacet(do, f.lines[f.cursor].term)
	default:
		changed, taken := f.key(k)
		if taken {
			f.choosing = false
			f.stale()
		}
		if changed {
			return b.askFacet()
		}
	}
	return nil
}

// chooseFacet includes or excludes a value, or no longer does; Enter closes, and
// leaves what is chosen already as it is.
func (b *browser) chooseFacet(do action, term model.Term) tea.Cmd {
	f := &b.facets
	switch f.what {
	case facetTerms:
		b.over = overNothing
		return b.setQuery(b.query.Less(term))
	case facetSaved:
		return b.chooseSaved(do)
	}
	sign := b.facetSign(term)
	term.Exclude = do == pickExclude || do == pickAccept && strings.HasPrefix(f.String(), "-")
	opposite := term
	opposite.Exclude = !term.Exclude
	q := b.query.Less(term).Less(opposite)
	already := sign == 1 && !term.Exclude || sign == -1 && term.Exclude
	if do == pickAccept {
		b.over = overNothing
		if already || sign != 0 && f.choosing {
			return nil
		}
	}
	if !already {
		q = q.With(term)
	}
	return join(b.setQuery(q), b.askFacet())
}

// facetSign is 1 where the query includes a value, -1 where it excludes it.
func (b *browser) facetSign(term model.Term) int {
	for _, t := range b.query.Terms {
		if t.Key == term.Key && t.Text == term.Text && t.Exact == term.Exact && t.Date == term.Date {
			if t.Exclude {
				return -1
			}
			return 1
		}
	}
	return 0
}

// bars is how many rows stand above the values.
func (f *facets) bars() int {
	if f.what == facetDates {
		return pickerBars + 1
	}
	return pickerBars
}

func (f *facets) draw(b *browser, to size) {
	bars := f.bars()
	height := max(to.h-bars, 1)
	f.reveal(f.cursor, f.cursor, height)
	f.clamp(len(f.lines), height)
	f.surface.draw(&b.row, to, true, func(row *cells.Row, i int) {
		t := b.theme
		switch n := f.top + i - bars; {
		case i == 0:
			drawPrompt(row, t, &f.entry, b.facetPrompt(), strconv.Itoa(len(f.lines)))
		case i == 1:
			hint := b.ui.PickerTyping
			switch {
			case f.what == facetTerms:
				hint = b.ui.TermsHint
			case f.what == facetSaved:
				hint = b.ui.SavedHint
			case f.choosing && f.what == facetDates:
				hint = b.ui.DatesHint
			case f.choosing:
				hint = b.ui.PickerChoosing
			}
			row.Space(theme.Plain, 1)
			drawParts(row, t.Dim, hint)
		case i < bars:
			f.drawSwitch(b, row)
		case n < len(f.lines):
			f.drawValue(b, row, n)
		case n == 0 && f.got == f.asked:
			row.Space(theme.Plain, 1)
			none := b.ui.FacetNone
			if len(f.values) == 0 {
				none = b.ui.FacetEmpty
			}
			row.Cut(t.Dim, none, row.Room())
		}
	})
}

func (f *facets) drawValue(b *browser, row *cells.Row, n int) {
	t, v := b.theme, &f.lines[n]
	text, dim := beginRow(row, t, n == f.cursor)
	switch f.what {
	case facetSaved:
		row.Cut(text, v.label, row.Room())
		row.Space(dim, 2)
		row.Cut(dim, v.term.Text, row.Room())
		row.EndWith(dim)
		return
	case facetTerms:
		row.Cut(text, v.label, row.Room())
		row.EndWith(dim)
		return
	}
	label, count, other := v.label, strconv.Itoa(v.events), ""
	if f.what == facetDates {
		f.drawDate(row, v, dim)
		label = f.dateLabel(b, v)
		count, other = dateCount(b, v, row.Room()-9)
	}
	sign, style := "[ ] ", dim
	switch b.facetSign(v.term) {
	case 1:
		sign, style = "[+] ", t.Include
	case -1:
		sign, style = "[−] ", t.Exclude
	}
	row.Text(style, sign)
	width := cells.Width(row.Method, count) + cells.Width(row.Method, other)
	row.Cut(text, label, row.Room()-width-2)
	row.Space(dim, row.Room()-width-1)
	row.Text(dim, other)
	row.Text(text, count)
	row.EndWith(dim)
}
