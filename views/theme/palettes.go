package theme

import (
	"image/color"
	"strconv"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

// role is what a colour is for. Its name is what a theme of the person's own
// calls it.
type role uint8

const (
	ground   role = iota // what everything is drawn on
	text                 // what is written on it
	dim                  // lesser text, and rules
	accent               // titles, keys, hito's name
	date                 // dates
	unsure               // dates that are not exact, messages
	warning              // conflicts, warnings, what is left out
	actor                // actors
	time                 // the words of a source that tell the time, and marks
	good                 // what is chosen
	on                   // text on the grounds below
	cursor               // ground of the row under the cursor
	shadow               // the same in a pane that the keys do not go to
	sentence             // ground of the sentence in its source
	match                // ground of what was searched for
	roleCount
)

// Roles are the names of the colours of a theme, in order.
var Roles = [roleCount]string{
	ground: "ground", text: "text", dim: "dim", accent: "accent", date: "date", unsure: "unsure", warning: "warning",
	actor: "actor", time: "time", good: "good", on: "on", cursor: "cursor", shadow: "shadow", sentence: "sentence", match: "match",
}

// tint is a colour: in full, "" for the terminal's own, and its number among
// the sixteen, which each terminal paints as it likes.
type tint struct {
	full  string
	basic int8
}

// own is the terminal's own colour.
var own = tint{"", -1}

// palette is a colour for each role.
type palette [roleCount]tint

// onDark and onLight are the terminal's own ground with colours for it: of the 240
// that xterm numbers, nearly all, since a slow line has to carry their names with
// every piece of a row ("38;5;246" and not "38;2;148;148;148"). The grounds of rows come with what is written on them: a terminal that does not
// say whether it is light must not be left with black on dark blue.
var (
	onDark = palette{
		ground: own, text: own, dim: {"#949494", 7}, accent: {"#87AFFF", 12}, date: {"#AFD7D7", 14}, unsure: {"#D7AF5F", 11},
		warning: {"#FF875F", 9}, actor: {"#87D787", 10}, time: {"#FFD75F", 11}, good: {"#87D787", 10},
		on: {"#EEEEEE", 15}, cursor: {"#294469", 4}, shadow: {"#303030", 8}, sentence: {"#303030", 0}, match: {"#5F5F00", 5},
	}
	onLight = palette{
		ground: own, text: own, dim: {"#6C6C6C", 8}, accent: {"#005FAF", 4}, date: {"#005F5F", 4}, unsure: {"#875F00", 5},
		warning: {"#AF0000", 1}, actor: {"#005F00", 2}, time: {"#875F00", 5}, good: {"#005F00", 2},
		on: {"#121212", 0}, cursor: {"#BCD6FA", 14}, shadow: {"#E4E4E4", 7}, sentence: {"#FFFFD7", 7}, match: {"#FFD787", 11},
	}
)

// inLines are the colours of plain lines, which must do on any ground: the first
// eight, in full as xterm has them.
var inLines = palette{
	ground: own, text: own, dim: own, accent: {"#00CDCD", 6}, date: {"#00CDCD", 6}, unsure: {"#CD00CD", 5}, warning: {"#CD0000", 1},
	actor: {"#00CD00", 2}, time: {"#CD00CD", 5}, good: {"#00CD00", 2}, on: own, cursor: own, shadow: own, sentence: own, match: own,
}

// The themes that draw a ground of their own.
var (
	dark = palette{
		ground: {"#14171C", 0}, text: {"#DCE0E6", 7}, dim: {"#9499A3", 7}, accent: {"#7AB2FF", 14}, date: {"#8FBCBB", 14}, unsure: {"#DEB868", 11},
		warning: {"#F0806E", 9}, actor: {"#98CD8C", 10}, time: {"#F5C86E", 11}, good: {"#98CD8C", 10},
		on: {"#F0F2F5", 15}, cursor: {"#294469", 4}, shadow: {"#32363E", 4}, sentence: {"#2A303C", 0}, match: {"#604818", 5},
	}
	light = palette{
		ground: {"#FCFCFA", 15}, text: {"#1C1E22", 0}, dim: {"#5F646E", 0}, accent: {"#0050AF", 4}, date: {"#006269", 4}, unsure: {"#8C5500", 1},
		warning: {"#B41E14", 1}, actor: {"#146928", 4}, time: {"#8A4000", 1}, good: {"#146928", 4},
		on: {"#0F0F14", 0}, cursor: {"#BCD6FA", 14}, shadow: {"#E2E4E8", 7}, sentence: {"#FFF4D0", 15}, match: {"#FFDC82", 11},
	}
	highContrast = palette{
		ground: {"#000000", 0}, text: {"#FFFFFF", 15}, dim: {"#D0D0D0", 7}, accent: {"#8CC8FF", 14}, date: {"#7FE9E9", 14}, unsure: {"#FFE070", 11},
		warning: {"#FFA494", 11}, actor: {"#9CF09C", 10}, time: {"#FFE070", 11}, good: {"#9CF09C", 10},
		on: {"#FFFFFF", 15}, cursor: {"#003C96", 4}, shadow: {"#303030", 0}, sentence: {"#202020", 0}, match: {"#5A3C00", 5},
	}
)

// Custom is a theme of the person's own: a theme, with other colours for some
// roles.
type Custom struct {
	Name string
	// Base is one of Names, but NoColour.
	Base string
	// Colours are "#RRGGBB" by role, "" where the base's holds.
	Colours [roleCount]string
}

// paletteOf is the palette of a theme.
func paletteOf(name string, custom []Custom, isDark bool) *palette {
	switch name {
	case Dark:
		return &dark
	case Light:
		return &light
	case HighContrast:
		return &highContrast
	}
	for i := range custom {
		if custom[i].Name != name {
			continue
		}
		p := *paletteOf(custom[i].Base, nil, isDark)
		for r, full := range custom[i].Colours {
			if full != "" {
				p[r].full = full
			}
		}
		return &p
	}
	if isDark {
		return &onDark
	}
	return &onLight
}

// colour is the tint as a terminal of so many colours has it, nil where it is
// the terminal's own.
func (t tint) colour(profile colorprofile.Profile) color.Color {
	switch rgb, ok := ParseColour(t.full); {
	case !ok:
		return nil
	case profile == colorprofile.ANSI:
		return ansi.BasicColor(t.basic)
	default:
		if n, ok := numbered(rgb); ok {
			return ansi.IndexedColor(n)
		}
		return rgb
	}
}

// numbered is the number that xterm, and what follows it, has for a colour: those
// from 16 on, a cube of six steps each way and 24 greys, which people do not paint
// otherwise as they do the first sixteen.
func numbered(c color.RGBA) (n uint8, ok bool) {
	if c.R == c.G && c.G == c.B && c.R >= 8 && c.R <= 238 && (c.R-8)%10 == 0 {
		return 232 + (c.R-8)/10, true
	}
	n = 16
	for _, v := range [...]uint8{c.R, c.G, c.B} {
		step := uint8(0)
		switch {
		case v == 0:
		case v >= 95 && (v-95)%40 == 0:
			step = 1 + (v-95)/40
		default:
			return 0, false
		}
		n = 16 + (n-16)*6 + step
	}
	return n, true
}

// ParseColour is the colour that "#RRGGBB" writes.
func ParseColour(s string) (c color.RGBA, ok bool) {
	if len(s) != 7 || s[0] != '#' {
		return c, false
	}
	n, err := strconv.ParseUint(s[1:], 16, 32)
	if err != nil {
		return c, false
	}
	return color.RGBA{R: uint8(n >> 16), G: uint8(n >> 8), B: uint8(n), A: 255}, true
}
