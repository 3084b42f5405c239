// Package theme is what things look like: one table of styles for dark and
// light terminals, one for terminals of sixteen colours, and one without any
// colour. It is the only place in hito that makes escape sequences.
//
// The styles are declared with Lip Gloss and rendered once, into the bytes
// that switch a terminal to a style from any other: rows are written from
// these, since rendering each cell's style anew would cost a hundred times as
// much. It decides nothing of where things stand.
package theme

import (
	"image/color"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// Style is a look: the sequence that switches a terminal to it, or "" for
// plain text.
type Style string

// Plain is text as the terminal draws it.
const Plain Style = ""

// Sequence is what switches a terminal to the style.
func (s Style) Sequence() string {
	if s == Plain {
		return reset
	}
	return string(s)
}

const reset = "\x1b[m"

// Theme is a set of styles, named by what they are for.
type Theme struct {
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
	// Key is a key in help, Notice and Warning are messages, Input what is typed.
	Key, Notice, Warning, Input Style
	// Include and Exclude are the signs of the actor picker.
	Include, Exclude Style
}

// render is the sequence that Lip Gloss writes before a text in the style,
// made to begin with a reset.
func render(s lipgloss.Style) Style {
	const text = "x"
	sequence, _, _ := strings.Cut(s.Render(text), text)
	parameters, ok := strings.CutPrefix(sequence, "\x1b[")
	if !ok {
		return Plain
	}
	return Style("\x1b[0;" + parameters)
}

// tint is a colour of a palette: in full on light and on dark ground, and its
// number among the sixteen on each.
type tint struct{ light, dark, light16, dark16 string }

// The palette. The grounds come with what is written on them: a terminal that
// does not say whether it is light must not be left with black on dark blue.
var (
	dim     = tint{"#696E78", "#8A8F98", "8", "7"}
	accent  = tint{"#0050AF", "#7AB2FF", "4", "12"}
	date    = tint{"#006269", "#8FBCBB", "4", "14"}
	unsure  = tint{"#8C5500", "#DEB868", "5", "11"}
	warning = tint{"#B41E14", "#F0806E", "1", "9"}
	actor   = tint{"#146928", "#98CD8C", "2", "10"}
	time    = tint{"#964600", "#F5C86E", "5", "11"}
	good    = tint{"#146928", "#98CD8C", "2", "10"}

	cursor   = tint{"#BCD6FA", "#2D4A73", "14", "4"}
	shadow   = tint{"#E2E4E8", "#32363E", "7", "8"}
	sentence = tint{"#FFF4D0", "#2A303C", "7", "0"}
	match    = tint{"#FFDC82", "#604818", "11", "5"}
	on       = tint{"#0F0F14", "#F0F2F5", "0", "15"}
)

// New is the theme for a dark or a light terminal of so many colours; without
// colour every difference is one of weight, line or reversal.
func New(isDark bool, profile colorprofile.Profile) *Theme {
	if profile < colorprofile.ANSI {
		return monochrome()
	}
	ground, depth := lipgloss.LightDark(isDark), lipgloss.Complete(profile)
	return coloured(func(t tint) color.Color {
		full := ground(lipgloss.Color(t.light), lipgloss.Color(t.dark))
		return depth(ground(lipgloss.Color(t.light16), lipgloss.Color(t.dark16)), full, full)
	})
}

// coloured is the theme in the colours that pick gives for the palette.
func coloured(pick func(tint) color.Color) *Theme {
	plain := lipgloss.NewStyle()
	bold := plain.Bold(true)
	in := func(s lipgloss.Style, t tint) lipgloss.Style { return s.Foreground(pick(t)) }
	onto := func(s lipgloss.Style, fore, back tint) Style { return render(in(s, fore).Background(pick(back))) }
	return &Theme{
		Text: Plain, Strong: render(bold), Dim: render(in(plain, dim)),
		Rule: render(in(plain, dim)), Title: render(in(plain, dim)),
		RuleFocus: render(in(plain, accent)), TitleFocus: render(in(bold, accent)),
		Brand: render(in(bold, accent)), Filter: render(in(plain, unsure)), Count: render(bold),
		Group: render(in(bold, dim)), Date: render(in(plain, date)),
		Unsure: render(in(plain.Italic(true), unsure)), Conflict: render(in(plain, warning)),
		Cursor: onto(bold, on, cursor), CursorDim: onto(plain, date, cursor),
		Shadow: onto(bold, on, shadow), ShadowDim: onto(plain, date, shadow),
		Label: render(in(bold, accent)), Actor: render(in(plain, actor)),
		Quote: Plain, QuoteTime: render(in(plain.Underline(true), time)), QuoteWho: render(in(plain, actor)),
		Sentence: onto(bold, on, sentence), Time: onto(bold.Underline(true), time, sentence),
		Who: onto(bold.Italic(true), actor, sentence), Mark: render(in(bold, time)),
		Boilerplate: render(in(plain.Faint(true), dim)),
		Match:       onto(bold, on, match), Key: render(in(bold, accent)),
		Notice: render(in(plain, unsure)), Warning: render(in(plain, warning)),
		Input: render(bold), Include: render(in(bold, good)), Exclude: render(in(bold, warning)),
	}
}

func monochrome() *Theme {
	none := lipgloss.NewStyle()
	bold, faint := render(none.Bold(true)), render(none.Faint(true))
	reversed, under := render(none.Reverse(true)), render(none.Underline(true))
	return &Theme{
		Text: Plain, Strong: bold, Dim: Plain,
		Rule: Plain, Title: Plain, RuleFocus: bold, TitleFocus: bold,
		Brand: bold, Filter: under, Count: bold,
		Group: bold, Date: Plain, Unsure: render(none.Italic(true)), Conflict: bold,
		Cursor: reversed, CursorDim: reversed, Shadow: under, ShadowDim: under,
		Label: bold, Actor: Plain, Quote: Plain, QuoteTime: bold, QuoteWho: under,
		Sentence: bold, Time: render(none.Bold(true).Reverse(true)), Who: render(none.Bold(true).Underline(true)),
		Mark: bold, Boilerplate: faint, Match: reversed, Key: bold,
		Notice: bold, Warning: bold, Input: bold, Include: bold, Exclude: bold,
	}
}
