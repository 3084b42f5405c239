// Package theme is what things look like: for each of its themes one table of
// colours (palettes.go), and one table (looks.go) that says which colour and
// which attributes each part of the screen has. It is the only place in hito
// that makes escape sequences of colour.
//
// The styles are made once into the bytes that switch a terminal to a style
// from any other: rows are written from these. It decides nothing of where
// things stand. No part of the screen is told from another by its colour alone:
// without colour every difference is one of weight, line or reversal.
package theme

import (
	"image/color"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

// Style is a look: the sequence that switches a terminal to it, or "" for
// plain text.
type Style string

// Plain is text as the terminal, or the theme's Ground, draws it.
const Plain Style = ""

// Sequence is what switches a terminal to the style.
func (s Style) Sequence() string {
	if s == Plain {
		return ansi.ResetStyle
	}
	return string(s)
}

// Theme is a set of styles, named by what they are for.
type Theme struct {
	// Ground is what Plain text is drawn in: Plain where the terminal's own
	// colours are left as they are.
	Ground Style
	// Text and its shades.
	Text, Strong, Dim Style
	// Rule and Title are of a pane, RuleFocus and TitleFocus of the pane that
	// the keys go to.
	Rule, Title, RuleFocus, TitleFocus Style
	// Brand is hito's name in the header, Filter the filter in force, Count how
	// many events it leaves.
	Brand, Filter, Count Style
	// Group is a header of a month, Date a date in the list, Unsure one that is
	// not exact.
	Group, Date, Unsure, Conflict Style
	// Cursor is the row under the cursor where the keys go to the pane, Shadow
	// where they do not; CursorDim and ShadowDim are for their lesser parts.
	Cursor, CursorDim, Shadow, ShadowDim Style
	// Label heads a part of the detail pane.
	Label, Actor Style
	// Quote is a sentence in the detail pane, QuoteTime and QuoteWho its
	// expression of time and its actors.
	Quote, QuoteTime, QuoteWho Style
	// Sentence is the telling in the source, Time its expression of time, Who
	// its actors; Mark is the sign beside it, Boilerplate what is not prose.
	Sentence, Time, Who, Mark, Boilerplate Style
	// Match is what was searched for.
	Match Style
	// Key is a key in help, Notice and Warning are messages, Input what is typed,
	// Wrong the part of it that cannot be understood.
	Key, Notice, Warning, Input, Wrong Style
	// Include and Exclude are the signs of the actor picker.
	Include, Exclude Style
}

// The names of the themes that there are, as the configuration and --theme write
// them. Terminal follows the terminal, be it light or dark, and leaves its
// ground alone; Dark, Light and HighContrast draw their own.
const (
	Terminal     = "terminal"
	Dark         = "dark"
	Light        = "light"
	HighContrast = "high-contrast"
	NoColour     = "no-colour"
)

// Names are the themes that there are, the default first.
var Names = [...]string{Terminal, Dark, Light, HighContrast, NoColour}

// New is a theme by its name, one of Names or of custom's, for a dark or a light
// terminal of so many colours. Another name is Terminal.
func New(name string, custom []Custom, isDark bool, profile colorprofile.Profile) *Theme {
	t := &Theme{}
	if profile < colorprofile.ANSI || name == NoColour {
		for i := range looks {
			*looks[i].of(t) = looks[i].bare.style(nil, nil)
		}
		return t
	}
	return drawn(paletteOf(name, custom, isDark), profile)
}

// drawn is the theme in the colours of a palette.
func drawn(p *palette, profile colorprofile.Profile) *Theme {
	t := &Theme{}
	var colours [roleCount]color.Color
	for r := range colours {
		colours[r] = p[r].colour(profile)
	}
	t.Ground = plain.style(colours[text], colours[ground])
	for i := range looks {
		if l := &looks[i]; l.attributes != plain || l.fore != text || l.ground != ground {
			*l.of(t) = l.attributes.style(colours[l.fore], colours[l.ground])
		}
	}
	return t
}

// ForLines is a theme for plain lines that scroll by: the sixteen colours, as
// other programs use them, on the terminal's own ground.
func ForLines(name string) *Theme {
	if name == NoColour {
		return New(NoColour, nil, true, colorprofile.ANSI)
	}
	return drawn(&inLines, colorprofile.ANSI)
}

// attributes are weights and lines.
type attributes uint8

const (
	bold attributes = 1 << iota
	faint
	italic
	underline
	reverse
	plain attributes = 0
)

// style is the sequence of the attributes in colours, which may be nil: what
// Lip Gloss writes before a text in that style, made to begin with a reset.
func (a attributes) style(fore, ground color.Color) Style {
	s := lipgloss.NewStyle().Bold(a&bold != 0).Faint(a&faint != 0).Italic(a&italic != 0).Underline(a&underline != 0).Reverse(a&reverse != 0)
	if fore != nil {
		s = s.Foreground(fore)
	}
	if ground != nil {
		s = s.Background(ground)
	}
	const text = "x"
	sequence, _, _ := strings.Cut(s.Render(text), text)
	parameters, ok := strings.CutPrefix(sequence, "\x1b[")
	if !ok {
		return Plain
	}
	return Style("\x1b[0;" + parameters)
}
