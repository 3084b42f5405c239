package views

import (
	tea "charm.land/bubbletea/v2"

	"hito/model"
)

// place is where a person was: what was shown, and on what.
type place struct {
	query  model.Query
	mode   mode
	lanes  bool
	anchor string // the event that the cursor was on
}

// trail is the places a person came through, and those they came back from.
type trail struct{ past, ahead []place }

// maxTrail is how many places are kept.
const maxTrail = 100

// whereNow is the place that is shown.
func (b *browser) whereNow() place { return place{b.query, b.mode, b.lanes.shown, b.anchorHere()} }

// anchorHere is the event under the list's cursor.
func (b *browser) anchorHere() string {
	if e := b.list.event(); e != nil {
		return e.ID.String()
	}
	return b.list.anchor
}

func (p place) sameView(q place) bool {
	return p.mode == q.mode && p.lanes == q.lanes && p.query.String() == q.query.String()
}

// leave notes the place that is about to be left.
func (b *browser) leave(from place) {
	if n := len(b.trail.past); n > 0 && b.trail.past[n-1].sameView(from) {
		b.trail.past[n-1] = from
	} else {
		b.trail.past = append(b.trail.past, from)
	}
	if n := len(b.trail.past); n > maxTrail {
		b.trail.past = append(b.trail.past[:0], b.trail.past[n-maxTrail:]...)
	}
	b.trail.ahead = b.trail.ahead[:0]
}

// retrace goes back to the place before, or forward again.
func (b *browser) retrace(back bool) tea.Cmd {
	from, to := &b.trail.past, &b.trail.ahead
	none := b.ui.TrailStart
	if !back {
		from, to, none = to, from, b.ui.TrailEnd
	}
	now := b.whereNow()
	for n := len(*from); n > 0; n = len(*from) {
		p := (*from)[n-1]
		*from = (*from)[:n-1]
		if p.sameView(now) {
			continue
		}
		*to = append(*to, now)
		return b.goTo(p)
	}
	b.notice = none
	return nil
}

// goTo shows a place again.
func (b *browser) goTo(p place) tea.Cmd {
	var docs tea.Cmd
	if p.mode != b.mode {
		if p.mode == modeDocs {
			docs = b.showDocs()
		} else {
			b.showTimeline()
		}
	}
	if p.lanes != b.lanes.shown {
		b.showLanes(p.lanes)
	}
	if p.anchor != "" {
		b.list.anchor = p.anchor
	}
	b.query = p.query
	b.picker.stale()
	return join(docs, b.asking.filter(p.query))
}
