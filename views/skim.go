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

// framePace is how long a frame of skimming lasts: shorter than one of the
// renderer's, at 120 a second.
const framePace = 6 * time.Millisecond

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
	}
	return "", false
}

// skim moves through the list.
func (b *browser) skim(do action) tea.Cmd {
	b.notice = ""
	b.moveLeft(do)
	if b.skimming {
		b.behind = true
		return nil
	}
	b.skimming = true
	return join(b.settle(), b.nextFrame())
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
