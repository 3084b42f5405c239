package views

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/words"
)

// Reading again: at a key, or when the documents have changed. The person's
// place (event, telling, pane, filter, what is scrolled to) stays, found again
// by the ids of tellings, and a note says what is new.

type (
	changedMsg struct{}            // the documents have changed
	blindMsg   struct{ why error } // changes are not seen any more
)

// watch follows the documents for as long as the program runs.
func (b *browser) watch() tea.Cmd {
	b.changes = make(chan struct{}, 1)
	ctx, changes, follow := b.feed.ctx, b.changes, b.options.Watch
	return tea.Batch(b.nextChange, func() tea.Msg {
		err := follow(ctx, func() {
			select {
			case changes <- struct{}{}:
			default: // one is waiting already
			}
		})
		if err == nil || ctx.Err() != nil {
			return nil
		}
		return blindMsg{err}
	})
}

// nextChange waits for a change.
func (b *browser) nextChange() tea.Msg {
	select {
	case <-b.changes:
		return changedMsg{}
	case <-b.feed.ctx.Done():
		return nil
	}
}

// onChange reads the documents again, once they are not being read any more.
func (b *browser) onChange() tea.Cmd {
	if !b.loaded {
		b.again = true
		return b.nextChange
	}
	b.quiet = true // nobody asked: what changes nothing is not told
	return join(b.nextChange, b.reload())
}

// reload reads the documents again.
func (b *browser) reload() tea.Cmd {
	if b.options.Load == nil {
		return nil
	}
	if !b.loaded {
		b.notice = b.ui.StillReading
		return nil
	}
	b.loaded, b.again, b.reloading = false, false, true
	b.progress, b.begun = Progress{}, b.now()
	b.feed = newFeed(b.feed.ctx)
	return tea.Batch(b.feed.run(b.options.Load), b.feed.next, b.turnLater())
}

// readAll notes that all has been read, and begins anew where something has
// changed meanwhile.
func (b *browser) readAll() tea.Cmd {
	b.loaded, b.reloading = true, false
	b.list.stale()
	b.docs.stale()
	if b.again {
		b.quiet = true
		return b.reload()
	}
	return nil
}

// change is what is other in a chronology than in the one before.
type change struct{ added, removed, edited, events int }

// changeOf compares two chronologies, whose documents are sorted by path.
func changeOf(old, now *model.Chronology) *change {
	c := &change{events: len(now.Events) - len(old.Events)}
	i, j := 0, 0
	for i < len(old.Documents) || j < len(now.Documents) {
		order := 0
		switch {
		case i == len(old.Documents):
			order = 1
		case j == len(now.Documents):
			order = -1
		default:
			order = strings.Compare(old.Documents[i].Path, now.Documents[j].Path)
		}
		switch {
		case order < 0:
			c.removed++
			i++
		case order > 0:
			c.added++
			j++
		default:
			if old.Documents[i].Hash != now.Documents[j].Hash {
				c.edited++
			}
			i++
			j++
		}
	}
	return c
}

// say says what has changed: "+2 documentos, 1 cambiado, +5 sucesos".
func (c *change) say(ui *words.UI) string {
	var parts []string
	add := func(text words.Phrase, n int, sign string) {
		if n != 0 {
			parts = append(parts, sign+text.Count(n))
		}
	}
	add(ui.ChangedDocuments, c.added, "+")
	add(ui.ChangedDocuments, c.removed, "−")
	add(ui.ChangedEdited, c.edited, "")
	if c.events < 0 {
		add(ui.ChangedEvents, -c.events, "−")
	} else {
		add(ui.ChangedEvents, c.events, "+")
	}
	if parts == nil {
		return ui.ChangedNothing
	}
	return ui.Changed.Say(strings.Join(parts, ", "))
}

// again is where an event of an old corpus stands in a new one, -1 where it is
// not told any more: by the ids of its tellings or, in a document that was
// edited, by the place of its first.
func (c *corpus) again(old *corpus, event int32) int32 {
	if event < 0 {
		return -1
	}
	e := &old.Events[event]
	for _, m := range old.tellingsOf(e) {
		if found := c.ids.find(old.Mentions[m].ID.String()); found >= 0 {
			return found
		}
	}
	if e.Mentions.Len() == 0 {
		return -1
	}
	was := old.Mentions[old.tellingsOf(e)[0]]
	document := c.documentAt(old.Documents[was.Document].Path)
	if document < 0 {
		return -1
	}
	first, last := c.tellings(document)
	best := int32(-1)
	for m := first; m < last; m++ {
		if best < 0 || c.Mentions[m].Start <= was.Start {
			best = m
		}
	}
	if best < 0 {
		return -1
	}
	return c.ids.event[best]
}

// sayProgress says how far the load is, in at most limit cells or so:
// "leyendo 3.200 de 10.000 documentos · 12 de 40 MB · 4.100 sucesos · quedan 8 s".
func (b *browser) sayProgress(limit int) string {
	p, w := b.progress, b.words
	if p.OfFiles == 0 {
		return b.wheel() + b.ui.ReadingNone
	}
	if p.Files == p.OfFiles {
		return b.wheel() + b.ui.Joining.Count(p.OfFiles)
	}
	parts := []string{b.ui.Reading.Count(p.Files, p.OfFiles)}
	done, all := p.Bytes, p.OfBytes
	if all == 0 {
		done, all = int64(p.Files), int64(p.OfFiles)
	}
	if left, ok := words.TimeLeft(done, all, b.now().Sub(b.begun)); ok {
		parts = append(parts, b.ui.TimeLeft.Say(w.Span(left)))
	}
	if p.OfBytes >= 100_000 {
		parts = append(parts, b.ui.Megabytes.Say(w.Megabytes(p.Bytes), w.Megabytes(p.OfBytes)))
	}
	if p.Events > 0 {
		parts = append(parts, b.ui.Count.Count(p.Events))
	}
	said := b.wheel() + parts[0]
	for _, part := range parts[1:] {
		if longer := said + " · " + part; len(longer) <= limit {
			said = longer
		}
	}
	return said
}
