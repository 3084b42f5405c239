package views

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
)

// compare shows two tellings of one event side by side, with the words that
// only one of them has marked: what its sources disagree on, to the letter.
//
//	1 El Diario · 15 oct 2025        │ 2 La Voz · 16 oct 2025 (deducida)
//	fecha: 14 oct 2025               │ fecha: 14 oct 2025
//	La presidenta … firmaron este    │ Portugal y Nigeria firmaron el 14
//	martes en Lisboa un acuerdo      │ de octubre en Oporto un acuerdo
type compare struct {
	event       int32
	left, right int // which tellings
	pair
	scroll
	height int
	surface
	stale bool
}

// besideWidth is the width below which the one telling stands above the other.
const besideWidth = 52

// beginCompare puts the telling that the source shows beside the next.
func (b *browser) beginCompare() {
	e := b.event()
	if e == nil || e.Mentions.Len() < 2 {
		b.notice = b.ui.OneTelling
		return
	}
	c := &b.compare
	c.corpus, c.event, c.top = b.detail.corpus, b.detail.event, 0
	c.left = min(b.telling, e.Mentions.Len()-1)
	c.right = c.other(e)
	b.over = overCompare
	c.rebuild()
}

// other is the first telling after the left one that another document gives, or
// else the next.
func (c *compare) other(e *model.Event) int {
	tellings := c.corpus.tellingsOf(e)
	n := min(len(tellings), maxTellings)
	for i := 1; i < n; i++ {
		if at := (c.left + i) % n; c.corpus.Mentions[tellings[at]].Document != c.corpus.Mentions[tellings[c.left]].Document {
			return at
		}
	}
	return (c.left + 1) % e.Mentions.Len()
}

func (c *compare) rebuild() { c.stale = true; c.surface.stale() }

// walk puts the next or the last telling on the right, passing over the one on
// the left.
func (c *compare) walk(by int) {
	n := c.corpus.Events[c.event].Mentions.Len()
	c.right = (c.right + by + n) % n
	if c.right == c.left {
		c.right = (c.right + by + n) % n
	}
	c.top = 0
	c.rebuild()
}

// swap changes the sides.
func (c *compare) swap() { c.left, c.right = c.right, c.left; c.rebuild() }

func (c *compare) heading(b *browser) string { return b.ui.CompareTitle }

func (c *compare) clicked(*browser, int, int, bool) tea.Cmd { return nil }

func (c *compare) wheeled(_ *browser, rows, _ int) {
	c.wheel(rows, c.lines(), c.height)
	c.surface.stale()
}

func (c *compare) pressed(b *browser, k tea.KeyPressMsg) tea.Cmd {
	switch do := b.keys.find(inCompare, k); do {
	case "":
	case nextTelling:
		c.walk(1)
	case prevTelling:
		c.walk(-1)
	case showHelp:
		return b.openingKey(do)
	case swapSides:
		c.swap()
	case sayDifferent:
		tellings := c.corpus.tellingsOf(&c.corpus.Events[c.event])
		b.over = overNothing
		return b.decide(model.DecideDifferent, tellings[c.left], tellings[c.right])
	case pickClose:
		b.over = overNothing
		b.showTelling(c.left)
	default:
		c.top += steps(do, c.height)
		c.clamp(c.lines(), c.height)
		c.surface.stale()
	}
	return nil
}

// build sets the two tellings into columns.
func (c *compare) build(b *browser, to size) {
	if !c.stale && c.width == to.w && c.height == to.h && c.columns[0].method == b.row.Method {
		return
	}
	c.stale, c.height = false, to.h
	c.surface.stale()
	e := &c.corpus.Events[c.event]
	for i, n := range [...]int{c.left, c.right} {
		c.mentions[i], c.labels[i], c.more[i] = c.corpus.tellingsOf(e)[n], strconv.Itoa(n+1), 0
	}
	c.set(b, to.w, to.w < besideWidth)
	c.clamp(c.lines(), c.height)
}

func (c *compare) draw(b *browser, to size) {
	c.build(b, to)
	c.surface.draw(&b.row, to, true, func(row *cells.Row, i int) { c.drawLine(b, row, c.top+i) })
}
