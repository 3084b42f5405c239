package views

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hito/views/cells"
	"hito/views/theme"
)

// picker chooses actors to include or exclude, while the list beside it shows
// what that leaves.
//
//	actor: put▏                        3 actores
//	Intro incluye y cierra · …
//	▌[+] Vladímir Putin          persona   12
//	 [−] Donald Trump            persona    4
//
// While a name is being typed every letter belongs to it. Once the cursor was
// moved, space includes and x or - excludes; typing takes over again at any
// other letter.
type picker struct {
	entry
	hits     []hit
	cursor   int
	choosing bool
	// asked counts the questions for hits, got the last one answered; pending
	// is a key that waits for the answer.
	asked, got int
	pending    action
	scroll
	surface
}

// rankedMsg is the actors that fit what was typed.
type rankedMsg struct {
	number int
	hits   []hit
}

const pickerBars = 2 // rows above the actors

// begin opens the picker anew.
func (p *picker) begin(a *answer) tea.Cmd {
	p.set("")
	p.cursor, p.top, p.choosing, p.pending, p.hits = 0, 0, false, "", nil
	return p.ask(a)
}

// ask ranks the actors beside the program.
func (p *picker) ask(a *answer) tea.Cmd {
	p.stale()
	if a == nil {
		return nil
	}
	p.asked++
	number, typed := p.asked, p.String()
	return func() tea.Msg { return rankedMsg{number, rank(a, typed)} }
}

// receive takes hits, unless they answer an older question. The cursor stays
// on its actor while one is choosing, and goes to the best while one types.
func (p *picker) receive(m rankedMsg) bool {
	if m.number != p.asked {
		return false
	}
	on := int32(-1)
	if p.choosing && p.cursor < len(p.hits) {
		on = p.hits[p.cursor].actor
	}
	p.got, p.hits, p.cursor = m.number, m.hits, 0
	for i, h := range p.hits {
		if h.actor == on {
			p.cursor = i
		}
	}
	p.stale()
	return true
}

// actor is the actor under the cursor, -1 where there is none.
func (p *picker) actor() int32 {
	if p.cursor < len(p.hits) {
		return p.hits[p.cursor].actor
	}
	return -1
}

// excludes reports whether what was typed asks to exclude ("-trump").
func (p *picker) excludes() bool { return strings.HasPrefix(p.String(), "-") }

func (p *picker) moveBy(n int) {
	p.cursor = max(min(p.cursor+n, len(p.hits)-1), 0)
	p.choosing = true
	p.stale()
}

// draw draws the picker.
func (p *picker) draw(b *browser, to size) {
	p.reveal(p.cursor, p.cursor, max(to.h-pickerBars, 1))
	p.clamp(len(p.hits), max(to.h-pickerBars, 1))
	p.surface.draw(&b.row, to, true, func(row *cells.Row, i int) {
		t := b.theme
		switch {
		case i == 0:
			drawPrompt(row, t, &p.entry, b.ui.PickerPrompt, b.ui.PickerCount.Count(len(p.hits)))
		case i == 1:
			hint := b.ui.PickerTyping
			if p.choosing {
				hint = b.ui.PickerChoosing
			}
			row.Space(theme.Plain, 1)
			drawParts(row, t.Dim, hint)
		case p.top+i-pickerBars < len(p.hits):
			p.drawHit(b, row, p.top+i-pickerBars)
		case i == pickerBars && p.got == p.asked:
			row.Space(theme.Plain, 1)
			row.Cut(t.Dim, b.ui.PickerNone, row.Room())
		}
	})
}

func (p *picker) drawHit(b *browser, row *cells.Row, i int) {
	t, h := b.theme, p.hits[i]
	actor := &b.list.answer.corpus.Actors[h.actor]
	text, dim := beginRow(row, t, i == p.cursor)
	sign, style := "[ ] ", dim
	if include, named := b.query.HasActor(actor.ID); named && include {
		sign, style = "[+] ", t.Include
	} else if named {
		sign, style = "[−] ", t.Exclude
	}
	row.Text(style, sign)
	kind := b.words.Kind(actor.Kind)
	count := strconv.Itoa(h.events)
	tail := 6
	if row.Room() > 40 {
		tail += 13
	}
	before := row.Room()
	row.Cut(text, actor.Name, row.Room()-tail)
	row.Space(text, row.Room()-tail)
	if before > 40 {
		row.Cut(dim, kind, 12)
	}
	row.Space(dim, row.Room()-len(count)-1)
	row.Text(dim, count)
	row.EndWith(dim)
}

func (p *picker) heading(b *browser) string { return b.ui.ActorsTitle }

func (p *picker) caret() (room int, typing bool) { return p.room, !p.choosing }

func (p *picker) pasted(b *browser, text string) tea.Cmd {
	p.insert(text)
	p.choosing = false
	return p.ask(b.list.answer)
}

func (p *picker) pressed(b *browser, k tea.KeyPressMsg) tea.Cmd {
	where := inPicker
	if p.choosing {
		where = inChoices
	}
	if do := b.keys.find(where, k); do != "" {
		return b.pick(do)
	}
	changed, taken := p.key(k)
	if taken {
		p.choosing = false
		p.stale()
	}
	if changed {
		return p.ask(b.list.answer)
	}
	return nil
}

func (p *picker) clicked(b *browser, row, inside int, double bool) tea.Cmd {
	n := p.top + row - pickerBars
	if row < pickerBars || n >= len(p.hits) {
		return nil
	}
	p.moveBy(n - p.cursor)
	switch {
	case inBox(inside):
		return b.pick(pickInclude)
	case double:
		return b.pick(pickAccept)
	}
	return nil
}

func (p *picker) wheeled(_ *browser, _, notches int) { p.moveBy(notches) }

// inBox reports whether a click so many cells into a row is on its box, "[+]".
func inBox(inside int) bool { return inside >= 1 && inside < 4 }

// pick does what a key of the picker asks for. What concerns the actor under
// the cursor waits until it is known who that is.
func (b *browser) pick(do action) tea.Cmd {
	p := &b.picker
	switch do {
	case pickClose:
		b.over = overNothing
		return nil
	case pickDown:
		p.moveBy(1)
		return nil
	case pickUp:
		p.moveBy(-1)
		return nil
	}
	if p.got != p.asked {
		p.pending = do
		return nil
	}
	actor := p.actor()
	if actor < 0 {
		return nil
	}
	if do == pickAccept {
		return b.accept(actor)
	}
	return b.toggleActor(actor, do == pickInclude)
}

// accept closes the picker; an actor that is not chosen yet is included, or
// excluded where a "-" was typed.
func (b *browser) accept(actor int32) tea.Cmd {
	b.over = overNothing
	id := b.list.answer.corpus.Actors[actor].ID
	include := !b.picker.excludes()
	if is, named := b.query.HasActor(id); named && (is == include || b.picker.choosing) {
		return nil
	}
	return b.setQuery(b.query.WithActor(id, include))
}

// ranked takes the picker's actors, and does what waited for them.
func (b *browser) ranked(m rankedMsg) tea.Cmd {
	if !b.picker.receive(m) {
		return nil
	}
	do := b.picker.pending
	b.picker.pending = ""
	if do == "" || b.over != overPicker {
		return nil
	}
	return b.pick(do)
}
