package views

import (
	"hito/views/theme"
)

// state is what goes on: reading, searching, files that could not be read.
func (b *browser) state(room int) (string, theme.Style) {
	short := room < 100
	switch {
	case !b.loaded:
		return b.sayProgress(room * 3 / 5), b.theme.Notice
	case b.list.answer == nil:
		return "", b.theme.Dim
	}
	text, style := b.troubles(short)
	n := len(b.doubts.open)
	if n == 0 || short && text != "" || room < 60 {
		return text, style
	}
	doubts := b.ui.DoubtsCount.Count(n)
	if text == "" {
		return doubts, b.theme.Dim
	}
	return doubts + " · " + text, style
}

// troubles says what was not read, or not without a remark.
func (b *browser) troubles(short bool) (string, theme.Style) {
	if n := len(b.options.Problems); n > 0 {
		if short {
			return b.ui.MisconfiguredShort, b.theme.Warning
		}
		return b.ui.MisconfiguredCount.Count(n), b.theme.Warning
	}
	switch n := b.list.answer.corpus.unread; {
	case n >= 1 && short:
		return b.ui.ProblemsShort.Count(n), b.theme.Warning
	case n >= 1:
		return b.ui.ProblemsCount.Count(n), b.theme.Warning
	case b.list.answer.corpus.remarks > 0 && short:
		return b.ui.RemarksShort.Count(b.list.answer.corpus.remarks), b.theme.Dim
	case b.list.answer.corpus.remarks > 0:
		return b.ui.RemarksCount.Count(b.list.answer.corpus.remarks), b.theme.Dim
	case b.watching && !short:
		return b.ui.Watching, b.theme.Dim
	}
	return "", b.theme.Dim
}

// styled is a line of an empty pane.
type styled struct {
	style theme.Style
	text  string
}

// emptyLines says why the list is empty, and what to do about it.
func (b *browser) emptyLines() []styled {
	t, a := b.theme, b.list.answer
	switch {
	case a == nil && !b.loaded:
		return []styled{{t.Dim, b.ui.ReadingNone}}
	case a == nil || len(a.corpus.Events) == 0:
		if !b.loaded {
			return []styled{{t.Dim, b.ui.ReadingNone}}
		}
		documents := 0
		if a != nil {
			documents = len(a.corpus.Documents)
		}
		lines := []styled{{t.Strong, b.ui.NoEvents}, {t.Dim, b.ui.NoEventsHint.Count(documents)}}
		if a != nil && len(a.corpus.troubles) > 0 {
			lines = append(lines, styled{t.Warning, b.ui.SeeProblems})
		}
		return lines
	}
	lines := []styled{{t.Strong, b.ui.NothingFound}, {}}
	if n := b.holding(a); n > 0 { // no event tells it, and documents hold it all the same
		lines = append(lines, styled{t.Text, b.ui.InTexts.Count(n)}, styled{})
	}
	lines = append(lines, styled{t.Dim, b.ui.HowToWiden})
	for _, w := range a.widen {
		sign, name := b.termName(w.term)
		lines = append(lines, styled{t.Text, b.ui.WidenTerm.Say(sign+name, w.left)})
	}
	lines = append(lines, styled{t.Text, b.ui.WidenAll.Count(len(a.corpus.Events))})
	if a.query.Text() != "" { // which events do not tell, but texts may
		lines = append(lines, styled{}, styled{t.Dim, b.ui.SearchTexts})
	}
	return lines
}
