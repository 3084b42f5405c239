package views

import (
	"path/filepath"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
	"hito/views/words"
)

// termName is a term of the filter as the header shows it.
func (b *browser) termName(t model.Term) (sign, name string) {
	return termName(t, b.words, func(id string) (string, bool) {
		if a := b.list.answer; a != nil {
			if i, ok := a.corpus.actors[id]; ok {
				return a.corpus.Actors[i].Name, true
			}
		}
		return "", false
	})
}

// termName is a term as it is shown; actor is the name of the one with an id.
func termName(t model.Term, w *words.Words, actor func(id string) (string, bool)) (sign, name string) {
	ui := w.UI()
	if t.Exclude {
		sign = "−"
	}
	switch t.Key {
	case model.KeyActor:
		if sign == "" {
			sign = "+"
		}
		if name, ok := actor(t.Text); ok && t.Exact {
			return sign, name
		}
		return sign, t.Text
	case model.KeyText:
		return sign, ui.Quotes[0] + t.Text + ui.Quotes[1]
	case model.KeyStatus:
		for s := model.Undated; s <= model.Dated; s++ {
			if s.String() == t.Text {
				return sign, w.Status(s)
			}
		}
	case model.KeyType:
		return sign, ui.TermType.Say(w.Type(t.Text))
	case model.KeyPlace:
		name := t.Text
		if named, ok := actor(t.Text); ok && t.Exact {
			name = named
		}
		return sign, ui.TermPlace.Say(name)
	case model.KeyOutlet:
		return sign, ui.TermOutlet.Say(t.Text)
	case model.KeyDocument:
		return sign, ui.TermDocument.Say(filepath.Base(t.Text))
	case model.KeyAfter:
		return "≥ ", w.ShortDate(t.Date)
	case model.KeyBefore:
		return "≤ ", w.ShortDate(t.Date)
	case model.KeyDate:
		return sign, w.ShortDate(t.Date)
	case model.KeySure:
		return "", ui.TermSure
	case model.KeyConflict:
		return sign, ui.TermConflict
	}
	t.Exclude = false
	return sign, t.String()
}

// terms are those of the filter of what the left pane lists.
func (b *browser) terms() []model.Term {
	switch {
	case b.mode == modeTimeline:
		return b.query.Terms
	case b.docs.filter != "":
		return []model.Term{{Text: b.docs.filter}}
	}
	return nil
}

func (b *browser) filterWidth(m cells.Method) int {
	width := 0
	for _, t := range b.terms() {
		sign, name := b.termName(t)
		width += cells.Width(m, sign) + cells.CleanWidth(m, name) + 2
	}
	return max(width-2, 0)
}

// drawFilter writes the terms of the filter in at most limit cells.
func (b *browser) drawFilter(row *cells.Row, limit int) {
	end := row.Room() - limit
	for i, term := range b.terms() {
		if i > 0 {
			row.Space(theme.Plain, min(2, row.Room()-end))
		}
		sign, name := b.termName(term)
		style := b.theme.Filter
		if term.Exclude {
			style = b.theme.Warning
		}
		room := row.Room()
		row.Cut(style, sign, row.Room()-end)
		row.Cut(style, name, row.Room()-end)
		b.spot(row, room, spot{term: i})
	}
}
