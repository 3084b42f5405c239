package views

import (
	"errors"
	"io/fs"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/clean"
	"hito/views/memory"
	"hito/views/words"
)

// Saved queries: the filter is saved under a name, and a list of them, narrowed as
// one types, applies one, gives it another name, or deletes it.

// QueryStore keeps the person's saved queries; memory.Memory is one.
type QueryStore interface {
	Queries() ([]memory.Query, error)
	SaveQuery(memory.Query) error
	RenameQuery(old, name string) error
	DeleteQuery(name string) error
}

// savedMsg brings the saved queries: to choose from where open is set, else after
// a change, of which notice tells.
type savedMsg struct {
	queries []memory.Query
	open    bool
	renamed bool
	notice  string
}

// beginSaved reads the saved queries, to choose from.
func (b *browser) beginSaved() tea.Cmd { return b.changeSaved("", nil, true) }

// knowSaved reads the saved queries, for a filter that names them. That they
// cannot be read is told where one is named, or where they are asked for.
func (b *browser) knowSaved() tea.Cmd {
	store := b.options.Queries
	if store == nil {
		return nil
	}
	return func() tea.Msg {
		queries, _ := store.Queries()
		return savedMsg{queries: queries}
	}
}

// names are the saved queries as a filter that is typed names them.
func (b *browser) names() model.Names {
	if b.options.Queries == nil {
		return nil
	}
	return memory.Names(b.queries)
}

// changeSaved does something to the saved queries and reads them again; notice
// says that it was done.
func (b *browser) changeSaved(notice string, do func(QueryStore) error, open bool) tea.Cmd {
	store, ui := b.options.Queries, b.ui
	if store == nil {
		b.notice = ui.DecideNowhere
		return nil
	}
	return func() tea.Msg {
		var err error
		if do != nil {
			err = do(store)
		}
		queries, unread := store.Queries()
		if err == nil {
			err = unread
		}
		if err != nil {
			notice = WhyUnsaved(err, ui)
			open = open && (errors.Is(err, memory.ErrName) || errors.Is(err, fs.ErrExist))
		}
		return savedMsg{queries, open, open && do != nil, notice}
	}
}

// WhyUnsaved says why the saved queries could not be read or changed.
func WhyUnsaved(err error, ui *words.UI) string {
	switch {
	case errors.Is(err, memory.ErrName):
		return ui.BadName
	case errors.Is(err, fs.ErrExist):
		return ui.NameTaken
	}
	return ui.QueryFailed.Say(clean.Line(ui.System(err)))
}

// tookSaved shows the saved queries, or says what became of them.
func (b *browser) tookSaved(m savedMsg) tea.Cmd {
	b.queries = m.queries
	if m.notice != "" {
		b.notice = m.notice
	}
	switch {
	case len(m.queries) == 0 && b.over == overFacet && b.facets.what == facetSaved:
		b.over = overNothing
	case m.open && len(m.queries) == 0 && m.notice == "":
		b.notice = b.ui.NoQueries
	case m.open && len(m.queries) > 0:
		cmd := b.beginFacet(facetSaved)
		if m.renamed { // the keys go on meaning what they did
			b.facets.choosing = true
		}
		return cmd
	case b.over == overFacet && b.facets.what == facetSaved:
		return b.askFacet()
	case b.typing == typingFilter && strings.Contains(b.entry.String(), "@"):
		return b.typed()
	}
	return nil
}

// savedValues are the saved queries as values of the list.
func (b *browser) savedValues() []facetValue {
	values := make([]facetValue, 0, len(b.queries))
	for _, q := range b.queries {
		values = append(values, facetValue{term: model.Term{Text: q.Text}, label: q.Name, folded: model.Fold(q.Name) + "\n" + model.Fold(q.Text)})
	}
	return values
}

// chooseSaved applies the saved query under the cursor, begins to rename it, or
// deletes it.
func (b *browser) chooseSaved(do action) tea.Cmd {
	v := b.facets.lines[b.facets.cursor]
	switch do {
	case pickInclude:
		b.over = overNothing
		b.begin(typingRename, v.label)
		b.renaming = v.label
		return nil
	case pickExclude:
		return b.changeSaved(b.ui.QueryDeleted.Say(clean.Line(v.label)), func(s QueryStore) error { return s.DeleteQuery(v.label) }, false)
	}
	b.over = overNothing
	q, wrong := ParseFilter(v.term.Text, b.words, nil)
	if wrong != "" {
		b.notice = wrong
		return nil
	}
	return b.setQuery(q)
}

// beginSave asks for the name of the filter.
func (b *browser) beginSave() {
	if b.query.IsEmpty() {
		b.notice = b.ui.NoFilterToSave
		return
	}
	b.begin(typingSave, "")
}

// nameEntered saves the filter under the name that was typed, or renames.
func (b *browser) nameEntered() tea.Cmd {
	what, name, text, old := b.typing, b.entry.String(), b.query.String(), b.renaming
	b.typing = typingNothing
	switch {
	case name == "":
		return nil
	case what == typingRename:
		return b.changeSaved(b.ui.QueryRenamed.Say(name), func(s QueryStore) error { return s.RenameQuery(old, name) }, true)
	}
	return b.changeSaved(b.ui.QuerySaved.Say(name), func(s QueryStore) error { return s.SaveQuery(memory.Query{Name: name, Text: text}) }, false)
}

// facetTitle and facetPrompt are of the list that a facet lies over the panes
// with.
func (b *browser) facetTitle() string {
	if b.facets.what == facetSaved {
		return b.ui.SavedTitle
	}
	return b.ui.FacetTitles[b.facets.what]
}

func (b *browser) facetPrompt() string {
	if b.facets.what == facetSaved {
		return b.ui.SavedPrompt
	}
	return b.ui.FacetPrompts[b.facets.what]
}
