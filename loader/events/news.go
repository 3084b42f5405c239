package events

import (
	"hito/loader/prose"
	"hito/model"
)

// A title and the first lines below it tell one piece of news: the title says
// what, the lines say when.

// newsDays is how many days back the news of a document can lie.
const newsDays = 10

// dateTitle gives a title's telling that no words date the day that the first
// lines give what its people did; it reports whether they do.
func (f *finder) dateTitle(i int) bool {
	t := &f.tellings[i]
	if t.tense != past || !f.inTitle(f.tokenAt(t.Trigger.Start)) {
		return false
	}
	for k := i + 1; k < len(f.tellings); k++ {
		o := &f.tellings[k]
		if !o.lead {
			return false
		}
		if o.Expression < 0 || o.noun && !o.supported || o.Future || !o.Date.IsDay() || !sharesAny(t.Actors, o.Actors) {
			continue
		}
		if gap := f.Document.Published.Latest - o.Date.Latest; gap < 0 || gap > newsDays {
			return false
		}
		t.Date = o.Date
		t.because = because{rule: RuleTitleDate, at: o.Span, date: o.Date}
		return true
	}
	return false
}

func sharesAny(a, b []int32) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}

// belowTitle is how many tellings below a title may be what it tells.
const belowTitle = 4

// titleKeys files the tellings of a title and the first ones below it.
func titleKeys(m *merger, i int32, put func(key)) {
	t := &m.Mentions[i]
	if t.Actors.Len() > 0 && t.Role != model.RoleCaption && (m.inTitle(t) || m.justBelow(i)) {
		put(key{"", t.Document, 0, 0})
	}
}

func (m *merger) inTitle(t *model.Mention) bool {
	title := m.Documents[t.Document].Title
	return title.Document >= 0 && title.Start <= t.Trigger.Start && t.Trigger.End <= title.End
}

// justBelow reports whether the i-th telling is one of the first below its
// document's title.
func (m *merger) justBelow(i int32) bool {
	for k := i - 1; k >= 0 && k >= i-belowTitle && m.Mentions[k].Document == m.Mentions[i].Document; k-- {
		if m.inTitle(&m.Mentions[k]) {
			return true
		}
	}
	return false
}

// sameTitle: the title, in words that tell no kind of event or the same, and
// the first telling below it of one day and of somebody in both. One title is
// one telling of one event.
func (m *merger) sameTitle(a, b int32) ([]string, bool) {
	if !m.inTitle(&m.Mentions[a]) {
		a, b = b, a
	}
	x, y := &m.Mentions[a], &m.Mentions[b]
	both := m.sharedActors(a, b)
	if !m.inTitle(x) || m.inTitle(y) || x.Future != y.Future || len(both) == 0 || m.Word(x.Type) != Other && m.Word(y.Type) != Other && m.facts[a].family != m.facts[b].family {
		return nil, false
	}
	if !x.Date.IsDay() || !y.Date.IsDay() || x.Date.Earliest != y.Date.Earliest || m.toldBelow(a) {
		return nil, false
	}
	return m.names(both), true
}

// toldBelow reports whether the document of a title's telling tells its event
// outside the title too. It looks through the document and not through the
// cluster, which may have a telling of every document.
func (m *merger) toldBelow(a int32) bool {
	own, document := m.root(a), m.Mentions[a].Document
	elsewhere := func(i int32) bool { return m.root(i) == own && !m.inTitle(&m.Mentions[i]) }
	for i := a - 1; i >= 0 && m.Mentions[i].Document == document; i-- {
		if elsewhere(i) {
			return true
		}
	}
	for i := a + 1; int(i) < len(m.Mentions) && m.Mentions[i].Document == document; i++ {
		if elsewhere(i) {
			return true
		}
	}
	return false
}

// resultReach is how many tokens behind its verb the figure of a result stands.
const resultReach = 9

// isResult reports whether a verb tells a result in figures, of somebody or
// something that has a name: "el Nikkei 225 perdió un 3 %".
func (f *finder) isResult(c clause, g group, acting []int32) bool {
	if g.word.marks&markResult == 0 || g.tense != past || len(acting) == 0 {
		return false
	}
	if f.Actors[acting[0]].Kind == model.State {
		return false
	}
	for at := g.last; at < min(c.last, g.last+resultReach); at++ {
		if f.Tokens[at].Kind != prose.Number || f.expressionCovers(at) {
			continue
		}
		end := at + 1
		for end+1 < c.last && (f.Tokens[end].Is('.') || f.Tokens[end].Is(',')) && f.Tokens[end+1].Kind == prose.Number && f.Tokens[end+1].Flags&prose.Space == 0 {
			end += 2
		}
		if end < c.last && (f.Tokens[end].Is('%') || f.Tokens[end].Is('$') || f.Tokens[end].Is('€') || f.marks(end)&markMeasure != 0) {
			return true
		}
		at = end
	}
	return false
}
