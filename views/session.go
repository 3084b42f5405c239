package views

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/config"
)

// Session is where a person was and how they had it: what is given to the browser
// when the same corpus is opened again. It holds no text of documents: ids of
// tellings, which are hashes, paths, and the person's own filter.
type Session struct {
	Query string `json:"query,omitempty"`
	// Telling is the id of the telling that was shown: its event is found by it,
	// whatever the events are by then.
	Telling string `json:"telling,omitempty"`
	// View is "lanes" or "documents", "" for the timeline; Document is the path of
	// the document that the documents view was on.
	View     string `json:"view,omitempty"`
	Document string `json:"document,omitempty"`
	Pane     string `json:"pane,omitempty"`
	Dates    string `json:"dates,omitempty"`
	Panes    Panes  `json:"panes,omitzero"`
	// Filters and Searches are what was entered before, the latest last.
	Filters  []string `json:"filters,omitempty"`
	Searches []string `json:"searches,omitempty"`
}

// The names of views and panes in a session.
const (
	viewLanes = "lanes"
	viewDocs  = "documents"
)

var paneNames = [...]string{paneList: "", paneDetail: "detail", paneSource: "source"}

// session is where the person is now.
func (b *browser) session() Session {
	s := Session{
		Query: b.query.String(), Panes: b.panes,
		Filters: b.filters.lines, Searches: b.searches.lines,
	}
	if b.dates != b.usualDates() {
		s.Dates = config.DateStyles[b.dates]
	}
	if b.typing == typingFilter || b.typing == typingSearch {
		s.Query = b.before.String() // what is being typed is not kept
	}
	if e := b.event(); e != nil && b.telling < e.Mentions.Len() {
		s.Telling = b.detail.corpus.Mentions[b.detail.corpus.tellingsOf(e)[b.telling]].ID.String()
	} else {
		s.Telling = b.anchorHere()
	}
	if b.focus < paneOver {
		s.Pane = paneNames[b.focus]
	}
	switch r := b.resuming; {
	case r != nil && b.list.answer == nil: // nothing was shown yet
		s.Telling, s.View, s.Document = r.Telling, r.View, r.Document
	case b.mode == modeDocs:
		s.View = viewDocs
		if d := b.docs.document(); d >= 0 {
			s.Document = b.docs.answer.corpus.Documents[d].Path
		}
	case b.lanes.shown:
		s.View = viewLanes
	}
	return s
}

// resume takes up a session, but for what has to wait for the documents. A filter
// that is asked for goes before the session's, and so does its first event.
func (b *browser) resume(s *Session) {
	b.detail.unfold(s.Panes.Folded)
	b.filters.restore(s.Filters)
	b.searches.restore(s.Searches)
	b.panes = s.Panes
	if s.Dates != "" {
		b.dates = dateStyle(max(slices.Index(config.DateStyles, s.Dates), 0))
	}
	if !b.query.IsEmpty() {
		return
	}
	q, err := readQuery(s.Query, nil)
	if err != nil {
		q = model.Query{}
	}
	b.query, b.asking.query = q, q
	b.list.anchor = s.Telling
	b.focus = pane(max(slices.Index(paneNames[:], s.Pane), 0))
	b.lanes.shown = s.View == viewLanes
	b.resuming = s
	if !q.IsEmpty() {
		b.notice = b.ui.Resumed
	}
}

// resumed takes up what had to wait for the documents: the telling, and the
// documents view. It gives up once all is read, or the person has gone elsewhere.
func (b *browser) resumed() tea.Cmd {
	s := b.resuming
	if s == nil {
		return nil
	}
	if s.View == viewDocs && b.mode == modeTimeline && b.list.anchor == s.Telling {
		focus := b.focus
		cmd := b.showDocs()
		b.docs.anchor, b.focus, b.resuming = s.Document, focus, nil
		return cmd
	}
	if e := b.event(); e != nil {
		for i, m := range b.detail.corpus.tellingsOf(e) {
			if b.detail.corpus.Mentions[m].ID == model.IDOf(s.Telling) {
				b.showTelling(i)
				b.resuming = nil
				return nil
			}
		}
	}
	if b.loaded {
		b.resuming = nil
	}
	return nil
}
