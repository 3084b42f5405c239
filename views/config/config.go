// Package config is the person's configuration: one TOML file in the folder that
// XDG names, with the keys, the theme, the language and the programs that hito
// uses. It reads the file, says what is wrong with it, and writes the default
// one with a comment on everything.
//
// It is never a reason not to start: what cannot be understood is told of by
// its line, and the rest holds. It looks in one place, or where --config says,
// and never beside documents: a stranger's folder configures nothing and runs
// nothing.
package config

import (
	"path/filepath"
	"slices"

	"hito/views/lines"
	"hito/views/theme"
	"hito/views/words"
)

// Config is what the person has configured. Default gives the values of what
// is not said.
type Config struct {
	// Language is one of words.Languages, "" where the locale decides.
	Language string
	// Theme is the name of a theme: one of theme.Names or of Themes.
	Theme  string
	Themes []theme.Custom
	// Color is one of Colors.
	Color string
	// Dates is one of DateStyles.
	Dates string
	// Measure is how many cells wide a source's text is at most, 0 for as usual.
	Measure int
	// Mouse says that the mouse is heard from the beginning.
	Mouse bool
	// Session says that each corpus is opened where it was left.
	Session bool
	// List is the left pane's share of the width, Detail that of the rows that the
	// detail pane has over the source, in per cent; 0 where the layout decides.
	List, Detail int
	// CitationStyle is one of lines.CitationStyles, CitationTemplate how the last
	// of them is written.
	CitationStyle, CitationTemplate string
	// Opener, Editor and Clipboard are programs and their arguments; empty where
	// the system's, $VISUAL or $EDITOR, and the terminal's clipboard are meant.
	Opener, Editor, Clipboard []string
	// Keys are the keys of actions that have other keys than usual, by Action.Name.
	Keys map[string][]string
}

// Colors are what Color can be: colour where there is a terminal, always, or
// never.
var Colors = []string{Auto, Always, Never}

// When text is coloured.
const (
	Auto   = "auto"
	Always = "always"
	Never  = "never"
)

// DateStyles are the ways in which the list can write dates, in the order of the
// browser's.
var DateStyles = []string{"short", "source", "edtf", "long", "distance", "drawn"}

// Default is the configuration of who has none.
func Default() Config {
	return Config{Theme: theme.Terminal, Color: Auto, Dates: DateStyles[0], Session: true, CitationStyle: lines.CitationStyles[0], CitationTemplate: lines.CitationTemplate}
}

// Action is something that keys can be bound to.
type Action struct {
	// Name is what the configuration calls it, with its table: "search",
	// "picker.accept". Does is what UI.Keys calls it.
	Name, Does string
	// Scopes are where its keys hold: no two actions of one scope can have the
	// same key. Typing says that in one of them letters are text.
	Scopes []string
	Typing bool
	// Keys are those it has where nothing else is said.
	Keys []string
}

// Path is where the configuration lies: $XDG_CONFIG_HOME/hito/config.toml, or
// that below ~/.config. It is "" where the environment names neither; what is
// not absolute counts for nothing, as XDG has it, since it would depend on where
// one stands.
func Path(getenv func(string) string) string {
	for _, folder := range [...]string{getenv("XDG_CONFIG_HOME"), under(getenv("HOME"), ".config")} {
		if filepath.IsAbs(folder) {
			return filepath.Join(folder, "hito", "config.toml")
		}
	}
	return ""
}

func under(home, folder string) string {
	if home == "" {
		return ""
	}
	return filepath.Join(home, folder)
}

// setting is an entry of the file that holds one value.
type setting struct {
	table, name string
	// at is where the value goes: a *string, *bool, *int or *[]string.
	at func(*Config) any
	// choices are what a text can be, nil where anything.
	choices func(*Config) []string
	// most is the largest that a number can be.
	most int
}

func these(names []string) func(*Config) []string { return func(*Config) []string { return names } }

// languages are those of the interface, and none.
func languages(*Config) []string { return append([]string{""}, words.Languages()...) }

// settings are the entries there are, apart from keys and themes, in the order
// in which the default file has them.
var settings = [...]setting{
	{"", "language", func(c *Config) any { return &c.Language }, languages, 0},
	{"", "theme", func(c *Config) any { return &c.Theme }, (*Config).themes, 0},
	{"", "color", func(c *Config) any { return &c.Color }, these(Colors), 0},
	{"", "dates", func(c *Config) any { return &c.Dates }, these(DateStyles), 0},
	{"", "mouse", func(c *Config) any { return &c.Mouse }, nil, 0},
	{"", "session", func(c *Config) any { return &c.Session }, nil, 0},
	{"layout", "measure", func(c *Config) any { return &c.Measure }, nil, 1000},
	{"layout", "list", func(c *Config) any { return &c.List }, nil, 90},
	{"layout", "detail", func(c *Config) any { return &c.Detail }, nil, 90},
	{"citation", "style", func(c *Config) any { return &c.CitationStyle }, these(lines.CitationStyles), 0},
	{"citation", "template", func(c *Config) any { return &c.CitationTemplate }, nil, 0},
	{"programs", "opener", func(c *Config) any { return &c.Opener }, nil, 0},
	{"programs", "editor", func(c *Config) any { return &c.Editor }, nil, 0},
	{"programs", "clipboard", func(c *Config) any { return &c.Clipboard }, nil, 0},
}

// tableNames are the headings of the default file, in its order; those of keys
// follow, by their actions.
var tableNames = [...]string{"layout", "citation", "programs", "keys", "themes"}

// themes are the names that a theme can have.
func (c *Config) themes() []string {
	names := slices.Clone(theme.Names[:])
	for i := range c.Themes {
		names = append(names, c.Themes[i].Name)
	}
	return names
}
