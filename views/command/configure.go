package command

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"hito/views/config"
	"hito/views/theme"
	"hito/views/words"
)

// configure reads the person's configuration, and takes from it what no flag
// says. What is wrong with it is kept to be told.
func (r *run) configure() {
	r.config, r.misconfigured = config.Load(r.Open, r.configuration(), r.configAsked, r.bindable)
	if r.config.Language != "" && !r.languageAsked {
		r.language = r.config.Language
		r.say = words.For(r.language)
	}
	if r.theme == "" {
		r.theme = r.config.Theme
	}
}

// bindable is what keys can be bound to.
func (r *run) bindable() []config.Action {
	if r.Actions == nil {
		return nil
	}
	return r.Actions()
}

// configuration is where the configuration is looked for: where --config says,
// "" where it says that there is none.
func (r *run) configuration() string {
	switch {
	case r.configAsked && (r.configPath == "" || r.configPath == "none"):
		return ""
	case r.configAsked:
		return r.configPath
	}
	return config.Path(r.Getenv)
}

// checkLooks looks at what was said of colours.
func (r *run) checkLooks() error {
	if r.color != "" && !slices.Contains(config.Colors, r.color) {
		return fault(words.CommandColor, words.CommandColorHint, r.color)
	}
	names := slices.Clone(theme.Names[:])
	for i := range r.config.Themes {
		names = append(names, r.config.Themes[i].Name)
	}
	if r.theme == "no-color" {
		r.theme = theme.NoColour
	}
	if slices.Contains(names, r.theme) {
		return nil
	}
	if near := words.Nearest(r.theme, names); near != "" {
		return fault(words.CommandTheme, words.CommandNear, r.theme, near)
	}
	return fault(words.CommandTheme, words.CommandThemeHint, r.theme, strings.Join(names, ", "))
}

// colours says when there is colour, one of config.Colors: as the flag has it,
// else as NO_COLOR has it, else as the configuration has it.
func (r *run) colours() string {
	switch {
	case r.color != "":
		return r.color
	case r.Getenv("NO_COLOR") != "":
		return config.Never
	}
	return r.config.Color
}

// printConfig writes the default configuration, or where it is looked for.
func (r *run) printConfig(context.Context) int {
	if len(r.paths) > 0 {
		return r.fail(fault(words.CommandNoOperand, none, r.paths[0]))
	}
	r.tellProblems(r.misconfigured)
	if r.whereAsked {
		path := r.configuration()
		if path == "" {
			return r.fail(fault(words.CommandNoConfig, none))
		}
		_, err := fmt.Fprintln(r.Stdout, path)
		return r.finish(Done, err)
	}
	_, err := fmt.Fprint(r.Stdout, config.Print(r.say, r.bindable()))
	return r.finish(Done, err)
}
