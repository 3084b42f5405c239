package views

import (
	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/words"
)

// barAt is the bar of the strip at a column of the left pane: the nearest.
func (b *browser) barAt(x int) int {
	s := &b.list.strip
	return max(min((x-1)/max(s.cells, 1), len(s.counts)-1), 0)
}

// brushTime is the time that the bars from one to another are of, and how it is
// said.
func (b *browser) brushTime(from, to int) (after, before model.Date, said string) {
	s := &b.list.strip
	if from > to {
		from, to = to, from
	}
	after, before = model.UnitAt(s.from[from], s.unit), model.UnitAt(s.from[to], s.unit)
	said = string(b.words.AppendLongDate(nil, after))
	if from < to {
		said += " – " + string(b.words.AppendLongDate(nil, before))
	}
	return after, before, said
}

// brushing says what time letting go of the button would ask for.
func (b *browser) brushing(to int) {
	if len(b.list.strip.counts) == 0 || to == b.pointer.from {
		return
	}
	_, _, said := b.brushTime(b.pointer.from, to)
	b.notice = words.Fill(b.ui.Arranged.Brush, said)
}

// brushed shows only the time that was brushed; where no more than one bar was
// touched, it goes to the first event there.
func (b *browser) brushed(to int) tea.Cmd {
	s, from := &b.list.strip, b.pointer.from
	if s.answer == nil || s.answer != b.list.answer || max(from, to) >= len(s.counts) {
		return nil
	}
	if from == to {
		b.list.goTo(b.list.answer.beginning(s.from[from]))
		b.followList()
		return nil
	}
	after, before, _ := b.brushTime(from, to)
	bare := b.query.Without(model.KeyDate).Without(model.KeyAfter).Without(model.KeyBefore)
	b.zooms = append(b.zooms, b.query)
	b.notice = ""
	return b.setQuery(bare.With(model.Term{Key: model.KeyAfter, Date: after}).With(model.Term{Key: model.KeyBefore, Date: before}))
}
