package views

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// Skimming: a person who holds j down, or a terminal that sends five hundred
// at once, wants to be further down the list, not to read what is on the way.
// The first key is drawn at once. Those that follow within the same frame only
// move the cursor; when the frame is over, what they came to is laid out and
// drawn. Any other key catches up first, so no key ever sees a stale screen.
//
// Of keys that come faster than a hand presses them, detail and source are not
// drawn at all: they follow once the hand rests. Drawing them takes ten times
// the bytes of the list's two rows, which a slow line has no room for.

// framePace is how long a frame of skimming lasts: shorter than one of the
// renderer's, at 120 a second.
const framePace = 6 * time.Millisecond

// handRest is after how long a hand rests: longer than keyboards take to repeat a
// key (25 to 90 ms), shorter than people take to press one again.
const handRest = 100 * time.Millisecond

// restMsg says that some time has passed since a key, the so manieth of those
// that the panes have not followed yet.
type restMsg struct{ moves int }

// frameMsg says that a frame of skimming is over.
type frameMsg struct{}

// skims reports whether a message is a key that goes through the list.
func (b *browser) skims(msg tea.Msg) (action, bool) {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok || b.typing != typingNothing || b.over != overNothing {
		return "", false
	}
	switch do := b.keys.find(inPanes, k); do {
	case nextEvent, prevEvent:
		return do, true
	case moveDown, moveUp, moveTop, moveBottom, halfDown, halfUp, pageDown, pageUp:
		return do, b.focus == paneList
	case paneLeft, paneRight:
		return do, b.focus == paneList && b.inLanes()
	}
	return "", false
}

// skim moves through the list.
func (b *browser) skim(do action) tea.Cmd {
	b.notice = ""
	b.dropBrush()
	now := b.now()
	fast := now.Sub(b.moved) < b.rest
	b.moved, b.list.leaps, b.docs.leaps = now, fast, fast
	var rest tea.Cmd
	if fast && b.layout.shows(paneList) {
		if b.moveCursor(do) {
			b.trails++
			rest = b.restLater(b.trails)
		}
	} else {
		b.moveLeft(do)
		b.trails = 0
	}
	if b.skimming {
		b.behind = true
		return rest
	}
	b.skimming = true
	return join(b.settle(), b.nextFrame(), rest)
}

func (b *browser) restLater(moves int) tea.Cmd {
	return tea.Tick(b.rest, func(time.Time) tea.Msg { return restMsg{moves} })
}

// rested lets the panes follow the list, unless the hand has moved on since.
func (b *browser) rested(m restMsg) tea.Cmd {
	if m.moves != b.trails || b.trails == 0 {
		return nil
	}
	b.catchUp()
	return b.settle()
}

// catchUp lets the panes follow the list where they trail it.
func (b *browser) catchUp() {
	if b.trails == 0 {
		return
	}
	b.trails = 0
	if b.mode == modeDocs {
		b.followDocs()
	} else {
		b.followList()
	}
}

// frameOver draws what was skimmed to, and goes on while keys come.
func (b *browser) frameOver() tea.Cmd {
	b.skimming = false
	if !b.behind {
		return nil
	}
	b.skimming = true
	return join(b.settle(), b.nextFrame())
}

func (b *browser) nextFrame() tea.Cmd {
	if b.pace == 0 {
		return func() tea.Msg { return frameMsg{} }
	}
	return tea.Tick(b.pace, func(time.Time) tea.Msg { return frameMsg{} })
}
