// Package theme is what things look like: one table of styles for dark and
// light terminals, and one without any colour. It is the only place in hito
// that makes escape sequences.
//
// A style is computed once, as the bytes that switch a terminal to it from
// any other; Bubble Tea turns its colours into those that the terminal has.
package theme

// Style is a look: the SGR parameters that follow a reset ("1;4"), or ""
// for plain text.
type Style string

// Plain is text as the terminal draws it.
const Plain Style = ""

// Sequence is what switches a terminal to the style.
func (s Style) Sequence() string {
	if s == Plain {
		return "\x1b[m"
	}
	return string(s)
}

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
	// Key is a key in help, Notice and Warning are messages, Input what is typed
	// and Caret where it goes.
	Key, Notice, Warning, Input, Caret Style
	// Include and Exclude are the signs of the actor picker.
	Include, Exclude Style
}

// look is a style in parts; a colour is "r;g;b" in decimal or "".
type look struct {
	attributes string // "1;" bold, "2;" faint, "3;" italic, "4;" underlined, "7;" reversed
	fore, back string
}

func (l look) style() Style {
	s := "\x1b[0"
	if l.attributes != "" {
		s += ";" + l.attributes
	}
	if l.fore != "" {
		s += ";38;2;" + l.fore
	}
	if l.back != "" {
		s += ";48;2;" + l.back
	}
	return Style(s + "m")
}

// palette is the colours of a theme.
type palette struct {
	dim, accent, date, unsure, warning, actor, time, good string
	// Backgrounds, and what is written on them: a terminal that does not say
	// whether it is light must not be left with black on dark blue.
	cursor, shadow, sentence, match, on string
}

var dark = palette{
	dim: "138;143;152", accent: "122;178;255", date: "143;188;187", unsure: "222;184;104", warning: "240;128;110",
	actor: "152;205;140", time: "245;200;110", good: "152;205;140",
	cursor: "45;74;115", shadow: "50;54;62", sentence: "42;48;60", match: "96;72;24", on: "240;242;245",
}

var light = palette{
	dim: "105;110;120", accent: "0;80;175", date: "0;98;105", unsure: "140;85;0", warning: "180;30;20",
	actor: "20;105;40", time: "150;70;0", good: "20;105;40",
	cursor: "188;214;250", shadow: "226;228;232", sentence: "255;244;208", match: "255;220;130", on: "15;15;20",
}

// New is the theme for a dark or a light terminal; without colour every
// difference is one of weight, line or reversal.
func New(isDark, colour bool) *Theme {
	switch {
	case !colour:
		return monochrome()
	case isDark:
		return coloured(dark)
	}
	return coloured(light)
}

func coloured(p palette) *Theme {
	return &Theme{
		Text: Plain, Strong: look{attributes: "1"}.style(), Dim: look{fore: p.dim}.style(),
		Rule: look{fore: p.dim}.style(), Title: look{fore: p.dim}.style(),
		RuleFocus: look{fore: p.accent}.style(), TitleFocus: look{attributes: "1", fore: p.accent}.style(),
		Brand: look{attributes: "1", fore: p.accent}.style(), Filter: look{fore: p.unsure}.style(),
		Count: look{attributes: "1"}.style(),
		Group: look{attributes: "1", fore: p.dim}.style(), Date: look{fore: p.date}.style(),
		Unsure: look{attributes: "3", fore: p.unsure}.style(), Conflict: look{fore: p.warning}.style(),
		Cursor: look{attributes: "1", fore: p.on, back: p.cursor}.style(), CursorDim: look{fore: p.date, back: p.cursor}.style(),
		Shadow: look{attributes: "1", fore: p.on, back: p.shadow}.style(), ShadowDim: look{fore: p.date, back: p.shadow}.style(),
		Label: look{attributes: "1", fore: p.accent}.style(), Actor: look{fore: p.actor}.style(),
		Quote: Plain, QuoteTime: look{attributes: "4", fore: p.time}.style(), QuoteWho: look{fore: p.actor}.style(),
		Sentence: look{attributes: "1", fore: p.on, back: p.sentence}.style(),
		Time:     look{attributes: "1;4", fore: p.time, back: p.sentence}.style(),
		Who:      look{attributes: "1;3", fore: p.actor, back: p.sentence}.style(),
		Mark:     look{attributes: "1", fore: p.time}.style(), Boilerplate: look{attributes: "2", fore: p.dim}.style(),
		Match: look{attributes: "1", fore: p.on, back: p.match}.style(), Key: look{attributes: "1", fore: p.accent}.style(),
		Notice: look{fore: p.unsure}.style(), Warning: look{fore: p.warning}.style(),
		Input: look{attributes: "1"}.style(), Caret: look{attributes: "7"}.style(),
		Include: look{attributes: "1", fore: p.good}.style(), Exclude: look{attributes: "1", fore: p.warning}.style(),
	}
}

func monochrome() *Theme {
	bold, faint := look{attributes: "1"}.style(), look{attributes: "2"}.style()
	reversed, under := look{attributes: "7"}.style(), look{attributes: "4"}.style()
	return &Theme{
		Text: Plain, Strong: bold, Dim: Plain,
		Rule: Plain, Title: Plain, RuleFocus: bold, TitleFocus: bold,
		Brand: bold, Filter: under, Count: bold,
		Group: bold, Date: Plain, Unsure: look{attributes: "3"}.style(), Conflict: bold,
		Cursor: reversed, CursorDim: reversed, Shadow: under, ShadowDim: under,
		Label: bold, Actor: Plain, Quote: Plain, QuoteTime: bold, QuoteWho: under,
		Sentence: bold, Time: look{attributes: "1;7"}.style(), Who: look{attributes: "1;4"}.style(),
		Mark: bold, Boilerplate: faint, Match: reversed, Key: bold,
		Notice: bold, Warning: bold, Input: bold, Caret: reversed, Include: bold, Exclude: bold,
	}
}
