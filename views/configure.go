package views

import (
	"slices"
	"strings"

	"hito/views/config"
)

// What the configuration says of the browser, apart from keys and themes.

// colours settles whether there is colour at all: --color and the configuration
// say so, and else NO_COLOR.
func (o *Options) colours() {
	switch o.Config.Color {
	case config.Always:
		o.Environment = slices.DeleteFunc(slices.Clone(o.Environment), func(v string) bool { return strings.HasPrefix(v, "NO_COLOR=") })
	case config.Never:
		o.NoColor = true
	default:
		o.NoColor = o.NoColor || variable(o.Environment, "NO_COLOR") != ""
	}
}

// usualDates is how the configuration has the list write dates.
func (b *browser) usualDates() dateStyle {
	return dateStyle(max(slices.Index(config.DateStyles, b.options.Config.Dates), 0))
}

// configure takes how the panes stand from the configuration, unless the person
// has arranged them in a session that was kept.
func (b *browser) configure() {
	c := &b.options.Config
	b.source.measure = c.Measure
	if p := &b.panes; p.List == 0 && p.Docs == 0 && p.Upper == 0 && p.Column == 0 && p.Stack == [2]int{} {
		p.List, p.Upper, p.Column = 10*c.List, 10*c.Detail, 10*c.Detail
	}
	b.panes.Mouse = b.panes.Mouse || c.Mouse
}
