package views

import (
	"slices"
	"sort"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
)

// marks is what stands out in a stretch of a document: the sentence of a
// telling, its expression of time, its actors, and boilerplate.
type marks struct {
	document *model.Document
	// sentence is the telling, also another stretch that was asked for.
	sentence, also model.Span
	time           model.Span
	who            []model.Span
	// found is what was searched for, sorted and apart.
	found []model.Span
	look  markLook
	cuts  []int32
}

// markLook is the styles of the parts.
type markLook struct{ text, sentence, time, who, also, boilerplate theme.Style }

// set marks a telling, or nothing where mention is -1.
func (m *marks) set(c *model.Chronology, document, mention int32) {
	m.document = &c.Documents[document]
	m.sentence, m.time, m.also, m.who, m.found = model.NoSpan, model.NoSpan, model.NoSpan, m.who[:0], nil
	if mention < 0 {
		return
	}
	t := &c.Mentions[mention]
	m.sentence = t.Span
	if t.Expression >= 0 {
		m.time = c.Expressions[t.Expression].Span
	}
	for _, a := range actorsWithin(c, t.Span) {
		m.who = append(m.who, a.Span)
	}
}

// actorsWithin is the namings of actors in a span.
func actorsWithin(c *model.Chronology, s model.Span) []model.ActorMention {
	all := c.ActorMentions
	from := sort.Search(len(all), func(i int) bool { return !before(all[i].Span, s.Document, s.Start) })
	to := from
	for to < len(all) && before(all[to].Span, s.Document, s.End) {
		to++
	}
	return all[from:to]
}

func before(s model.Span, document, at int32) bool {
	return s.Document < document || s.Document == document && s.Start < at
}

// stretches calls yield for each stretch of one style between start and end.
func (m *marks) stretches(start, end int32, yield func(style theme.Style, start, end int32)) {
	m.cuts = append(m.cuts[:0], start, end)
	m.cut(m.sentence, start, end)
	m.cut(m.also, start, end)
	m.cut(m.time, start, end)
	for _, s := range m.who {
		m.cut(s, start, end)
	}
	blocks := m.document.Boilerplate
	first := sort.Search(len(blocks), func(i int) bool { return blocks[i].End > start })
	for _, b := range blocks[first:] {
		if b.Start >= end {
			break
		}
		m.cuts = append(m.cuts, max(b.Start, start), min(b.End, end))
	}
	for _, b := range markup(m.document, start, end) {
		m.cuts = append(m.cuts, max(b.Start, start), min(b.End, end))
	}
	for _, s := range overlapping(m.found, start, end) {
		m.cut(s, start, end)
	}
	slices.Sort(m.cuts)
	for i := 1; i < len(m.cuts); i++ {
		if m.cuts[i-1] < m.cuts[i] {
			yield(m.styleAt(m.cuts[i-1]), m.cuts[i-1], m.cuts[i])
		}
	}
}

func (m *marks) cut(s model.Span, start, end int32) {
	if s.Document >= 0 && s.Start < end && s.End > start {
		m.cuts = append(m.cuts, max(s.Start, start), min(s.End, end))
	}
}

func (m *marks) styleAt(at int32) theme.Style {
	if holds(m.also, at) || len(overlapping(m.found, at, at+1)) > 0 {
		return m.look.also
	}
	if len(markup(m.document, at, at+1)) > 0 {
		return m.look.boilerplate
	}
	if holds(m.time, at) {
		return m.look.time
	}
	for _, s := range m.who {
		if holds(s, at) {
			return m.look.who
		}
	}
	if holds(m.sentence, at) {
		return m.look.sentence
	}
	if _, ok := m.document.BlockAt(at); ok {
		return m.look.boilerplate
	}
	return m.look.text
}

// markup is the marks of the document's format that overlap a stretch.
func markup(d *model.Document, start, end int32) []model.Block {
	all := d.Markup
	from := sort.Search(len(all), func(i int) bool { return all[i].End > start })
	to := from
	for to < len(all) && all[to].Start < end {
		to++
	}
	return all[from:to]
}

func holds(s model.Span, at int32) bool { return s.Document >= 0 && s.Start <= at && at < s.End }

// draw writes the bytes start to end of the document.
func (m *marks) draw(row *cells.Row, start, end int32) {
	m.stretches(start, end, func(style theme.Style, start, end int32) {
		row.Text(style, m.document.Text[start:end])
	})
}
