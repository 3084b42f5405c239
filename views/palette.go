package views

import (
	"cmp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
)

// palette lists everything that can be done, with its key, and narrows as one
// types; a date that is typed is gone to.
//
//	: mes▏                                          3 acciones
//	Intro hace · ↓ elige · esc cierra
//	▌al mes siguiente con sucesos                            }
//	 al mes anterior con sucesos                             {
type palette struct {
	entry
	lines  []paletteLine
	cursor int
	scroll
	surface
}

// paletteLine is something to be done; do is goDate for a date, useTheme for a
// theme.
type paletteLine struct {
	do         action
	text, keys string
	date       model.Date
	theme      string
	score      int
}

// beginPalette opens the palette.
func (b *browser) beginPalette() {
	b.over = overPalette
	b.palette.set("")
	b.narrowPalette()
}

// narrowPalette lists what fits what was typed, the best first.
func (b *browser) narrowPalette() {
	p := &b.palette
	p.lines, p.cursor, p.top = p.lines[:0], 0, 0
	p.stale()
	typed := p.String()
	if d, ok := b.dateMeant(typed); ok {
		p.lines = append(p.lines, paletteLine{do: goDate, text: b.ui.GoToDate.Say(b.words.LongDate(d)), date: d, score: 1 << 20})
	}
	pattern := strings.Fields(model.Fold(typed))
	for _, s := range [...]section{aboutFilter, aboutOthers, aboutPanes, aboutMoving} {
		for _, k := range b.keys.all {
			if k.section != s || k.do == openPalette || !slices.Contains(k.scopes, inPanes) {
				continue
			}
			line := paletteLine{do: k.do, text: k.Help().Desc, keys: k.Help().Key}
			line.score = fit(model.Fold(line.text)+"\n"+model.Fold(line.keys)+"\n"+strings.ReplaceAll(model.Fold(b.ui.Also.Of(string(k.do))), " ", "\n"), pattern)
			if line.score > 0 || len(pattern) == 0 {
				p.lines = append(p.lines, line)
			}
		}
	}
	for _, name := range b.themeNames() {
		line := paletteLine{do: useTheme, text: b.ui.UseTheme.Say(b.themeName(name)), theme: name}
		if line.score = fit(model.Fold(line.text), pattern); line.score > 0 {
			p.lines = append(p.lines, line)
		}
	}
	slices.SortStableFunc(p.lines, func(x, y paletteLine) int { return cmp.Compare(y.score, x.score) })
}

func (p *palette) heading(b *browser) string { return b.ui.PaletteTitle }

func (p *palette) caret() (room int, typing bool) { return p.room, true }

func (p *palette) pasted(b *browser, text string) tea.Cmd {
	p.insert(text)
	b.narrowPalette()
	return nil
}

func (p *palette) clicked(b *browser, row, _ int, double bool) tea.Cmd {
	n := p.top + row - pickerBars
	if row < pickerBars || n >= len(p.lines) {
		return nil
	}
	p.moveBy(n - p.cursor)
	if double {
		b.over = overNothing
		return b.doLine(p.lines[n])
	}
	return nil
}

func (p *palette) wheeled(_ *browser, _, notches int) { p.moveBy(notches) }

func (p *palette) pressed(b *browser, k tea.KeyPressMsg) tea.Cmd {
	switch b.keys.find(inPicker, k) {
	case pickClose:
		b.over = overNothing
	case pickDown:
		p.moveBy(1)
	case pickUp:
		p.moveBy(-1)
	case pickAccept:
		if p.cursor >= len(p.lines) {
			return nil
		}
		b.over = overNothing
		return b.doLine(p.lines[p.cursor])
	default:
		if k.String() == "backspace" && p.String() == "" {
			b.over = overNothing
			return nil
		}
		if changed, _ := p.key(k); changed {
			b.narrowPalette()
		} else {
			p.stale()
		}
	}
	return nil
}

// doLine does what a line of the palette says.
func (b *browser) doLine(l paletteLine) tea.Cmd {
	switch l.do {
	case goDate:
		b.goToDate(l.date)
		return nil
	case useTheme:
		b.useTheme(l.theme)
		return nil
	case nextEvent, prevEvent:
		return b.skim(l.do)
	}
	return b.paneKey(l.do)
}

func (p *palette) moveBy(n int) {
	p.cursor = max(min(p.cursor+n, len(p.lines)-1), 0)
	p.stale()
}

func (p *palette) draw(b *browser, to size) {
	height := max(to.h-pickerBars, 1)
	p.reveal(p.cursor, p.cursor, height)
	p.clamp(len(p.lines), height)
	p.surface.draw(&b.row, to, true, func(row *cells.Row, i int) {
		t := b.theme
		switch n := p.top + i - pickerBars; {
		case i == 0:
			drawPrompt(row, t, &p.entry, b.ui.PalettePrompt, b.ui.PaletteCount.Count(len(p.lines)))
		case i == 1:
			row.Space(theme.Plain, 1)
			drawParts(row, t.Dim, b.ui.PaletteHint)
		case n < len(p.lines):
			p.drawLine(t, row, n)
		case n == 0:
			row.Space(theme.Plain, 1)
			row.Cut(t.Dim, b.ui.PaletteNone, row.Room())
		}
	})
}

// drawPrompt writes a line that is being typed, with a count at its right where
// what is typed leaves room for it.
func drawPrompt(row *cells.Row, t *theme.Theme, e *entry, prompt, count string) {
	e.drawPrompted(row, t, prompt, 0)
	if width := cells.Width(row.Method, count); row.Room() > width+1 {
		row.Space(theme.Plain, row.Room()-width-1)
		row.Text(t.Dim, count)
	}
}

// beginRow begins a row of a list that lies over the panes: the cursor's sign or
// a blank, and the styles of what follows.
func beginRow(row *cells.Row, t *theme.Theme, here bool) (text, dim theme.Style) {
	if here {
		row.Text(t.Mark, "▌")
		return t.Cursor, t.CursorDim
	}
	row.Space(theme.Plain, 1)
	return t.Text, t.Dim
}

func (p *palette) drawLine(t *theme.Theme, row *cells.Row, n int) {
	text, _ := beginRow(row, t, n == p.cursor)
	keys := t.Key
	if n == p.cursor {
		keys = t.Cursor
	}
	l := &p.lines[n]
	width := cells.Width(row.Method, l.keys)
	row.Cut(text, l.text, row.Room()-width-2)
	row.Space(text, row.Room()-width-1)
	row.Text(keys, l.keys)
	row.EndWith(text)
}
