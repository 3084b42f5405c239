package views

import (
	"slices"

	"github.com/charmbracelet/colorprofile"

	"hito/views/clean"
	"hito/views/theme"
)

// Choosing how things look, while it is looked at.

// dress takes the theme that was chosen, as this terminal can draw it.
func (b *browser) dress() {
	b.theme = theme.New(b.look, b.options.Config.Themes, b.isDark, b.profile)
	b.row.Ground = b.theme.Ground
}

// retheme takes the theme for what the terminal has turned out to be.
func (b *browser) retheme(isDark bool, profile colorprofile.Profile) {
	if b.options.NoColor {
		profile = colorprofile.ASCII
	}
	if profile > colorprofile.ANSI {
		profile = colorprofile.TrueColor // Bubble Tea makes 256 of them
	}
	if isDark == b.isDark && profile == b.profile {
		return
	}
	b.isDark, b.profile = isDark, profile
	b.dress()
	b.restyle()
}

// useTheme draws everything in another theme.
func (b *browser) useTheme(name string) {
	b.look = name
	b.dress()
	b.restyle()
	b.notice = b.ui.ThemeNow.Say(b.themeName(name))
}

// themeNames are the themes that there are, the person's own last.
func (b *browser) themeNames() []string {
	names := slices.Clone(theme.Names[:])
	for i := range b.options.Config.Themes {
		names = append(names, b.options.Config.Themes[i].Name)
	}
	return names
}

// themeAfter is the theme after the one that is shown, and after the last the
// first.
func (b *browser) themeAfter() string {
	names := b.themeNames()
	return names[(max(slices.Index(names, b.look), 0)+1)%len(names)]
}

// themeName is how a theme is called.
func (b *browser) themeName(name string) string {
	if i := slices.Index(theme.Names[:], name); i >= 0 {
		return b.ui.ThemeNames[i]
	}
	return clean.Line(name)
}
