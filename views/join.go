package views

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/clean"
)

// What hito does not ask about is decided here: an event is marked, and with
// another one said to be the same; a telling that belongs to another event is
// split off the one it stands in. Each is one decision of the person's, though it
// may take several lines of the journal, and one undo takes it back.

// Groups is how many lines of the journal each decision of this run took, the last
// last. In the browser only the commands that write touch it, which are run one
// after another. The zero Groups is ready.
type Groups struct{ sizes []int }

// Add writes down several lines that are one decision: all of them, or none.
func (g *Groups) Add(store Corrections, all []model.Decision) error {
	for i, d := range all {
		if err := store.Add(d); err != nil {
			for range i {
				_, _, _ = store.Undo() // what cannot be undone either stands, and is seen
			}
			return err
		}
	}
	g.sizes = append(g.sizes, len(all))
	return nil
}

// decidable is the event at hand where something can be decided of it; else nil,
// and the notice says why.
func (b *browser) decidable() *model.Event {
	e := b.event()
	switch {
	case b.options.Corrections == nil:
		b.notice = b.ui.DecideNowhere
		return nil
	case e == nil || b.mode != modeTimeline:
		b.notice = b.ui.NoEvent
		return nil
	}
	return e
}

// joinKey marks the event at hand or, where another is marked, says that the two
// are one.
func (b *browser) joinKey() tea.Cmd {
	e := b.decidable()
	if e == nil {
		return nil
	}
	c := b.detail.corpus
	marked := c.ids.find(b.marked)
	switch {
	case marked == b.detail.event:
		b.unmark()
		return nil
	case marked < 0:
		b.marked, b.notice = c.Mentions[c.tellingsOf(e)[0]].ID.String(), b.ui.Join.Marked
		b.list.stale()
		b.mends.stale()
		return nil
	}
	b.unmark()
	b.notice = ""
	return b.joinTwo(&c.Events[marked], e)
}

// unmark lets go of the event that is marked.
func (b *browser) unmark() {
	if b.marked != "" {
		b.notice = b.ui.Join.Unmarked
	}
	b.marked = ""
	b.list.stale()
}

// joinTwo says that two events are one.
func (b *browser) joinTwo(one, other *model.Event) tea.Cmd {
	c, store := b.detail.corpus, b.options.Corrections
	first, second := c.tellingsOf(one)[0], c.tellingsOf(other)[0]
	b.doubts.answer(c, min(first, second), max(first, second))
	return b.keepAll(func() []model.Decision { return Joining(c.Chronology, one, other, store.Decisions()) })
}

// Joining are the decisions that make two events one: their first tellings are the
// same, and so are those that were said to be different before.
func Joining(c *model.Chronology, one, other *model.Event, made []model.Decision) []model.Decision {
	first, second := one.Mentions.In(c)[0], other.Mentions.In(c)[0]
	first, second = min(first, second), max(first, second)
	ids := func(e *model.Event) []string {
		var all []string
		for _, m := range e.Mentions.In(c) {
			all = append(all, c.Mentions[m].ID.String())
		}
		return all
	}
	ours, theirs := ids(one), ids(other)
	same := model.Decision{Kind: model.DecideSame, A: c.Ref(first), B: c.Ref(second)}
	all := []model.Decision{same}
	for _, s := range standing(made) {
		across := slices.Contains(ours, s.A.ID) && slices.Contains(theirs, s.B.ID) || slices.Contains(theirs, s.A.ID) && slices.Contains(ours, s.B.ID)
		if s.Kind == model.DecideDifferent && across && !(s.A.ID == same.A.ID && s.B.ID == same.B.ID) {
			s.Kind = model.DecideSame
			all = append(all, s)
		}
	}
	return all
}

// maxSplit is how many tellings one is said to differ from at once.
const maxSplit = 200

// Splitting are the decisions that take a telling out of its event: it differs
// from all its others.
func Splitting(c *model.Chronology, e *model.Event, at int) []model.Decision {
	tellings := e.Mentions.In(c)
	this := c.Ref(tellings[at])
	var all []model.Decision
	for i, m := range tellings[:min(len(tellings), maxSplit)] {
		if i != at {
			all = append(all, model.Decision{Kind: model.DecideDifferent, A: this, B: c.Ref(m)})
		}
	}
	return all
}

// splitKey says that the telling that the source shows is not of the event at
// hand: it differs from all its others.
func (b *browser) splitKey() tea.Cmd {
	e := b.decidable()
	switch {
	case e == nil:
		return nil
	case e.Mentions.Len() < 2:
		b.notice = b.ui.OneTelling
		return nil
	case e.Mentions.Len() > 2 && b.telling == 0 && b.focus == paneList && b.over == overNothing:
		b.notice = b.ui.Join.WhichTelling.Say(e.Mentions.Len())
		return nil
	}
	c, at := b.detail.corpus, min(b.telling, e.Mentions.Len()-1)
	return b.keepAll(func() []model.Decision { return Splitting(c.Chronology, e, at) })
}

// keepAll writes down several lines that are one decision: all of them, or none.
func (b *browser) keepAll(lines func() []model.Decision) tea.Cmd {
	store, groups := b.options.Corrections, &b.groups
	return b.doubts.write(func() tea.Msg {
		all := lines()
		return decidedMsg{decision: all[0], why: groups.Add(store, all)}
	})
}

// Undo undoes the lines of the last decision; ok is false where there is none.
func (g *Groups) Undo(store Corrections) (last model.Decision, ok bool, err error) {
	n := 1
	if last := len(g.sizes) - 1; last >= 0 {
		n, g.sizes = g.sizes[last], g.sizes[:last]
	}
	for i := range n {
		d, found, why := store.Undo()
		if why != nil || !found {
			if i > 0 && why == nil {
				return last, true, nil
			}
			return last, found, why
		}
		last, ok = d, true
	}
	return last, ok, nil
}

// joinText and splitText say, among the corrections, what they would do.
func (b *browser) joinText() string {
	c := b.mends.corpus
	marked := c.ids.find(b.marked)
	if marked < 0 || marked == b.mends.event {
		return b.ui.Join.WithOther
	}
	return b.ui.Join.WithMarked.Say(clean.Line(string(appendTitle(nil, c.Chronology, &c.Events[marked]))))
}

func (b *browser) splitText() string {
	c := b.mends.corpus
	e := &c.Events[b.mends.event]
	if e.Mentions.Len() < 2 {
		return b.ui.OneTelling
	}
	m := &c.Mentions[c.tellingsOf(e)[min(b.telling, e.Mentions.Len()-1)]]
	return b.ui.Join.ThisTelling.Say(b.words.Quote(clean.Line(model.OneLine(c.Text(m.Span)))))
}
