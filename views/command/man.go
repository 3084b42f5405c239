package command

import (
	"context"
	"fmt"
	"hito/views/words"
	"io"
	"slices"
	"strings"
)

// man writes the manual page, made of the same tables as the help: roff with
// the macros of man(7), in ASCII alone, so that any formatter and any locale
// shows it.
func (r *run) man(context.Context) int {
	if len(r.paths) > 0 {
		return r.fail(fault(words.CommandNoOperands, none, r.paths[0]))
	}
	_, err := io.WriteString(r.Stdout, r.manual())
	return r.finish(Done, err)
}

func (r *run) manual() string {
	p := &page{}
	r.manualOfUse(p)
	r.manualOfCommands(p)
	r.manualOfFlags(p)
	r.manualOfPlaces(p)
	return p.b.String()
}

// manualOfUse is what hito is and how it is called.
func (r *run) manualOfUse(p *page) {
	say := r.say.Say
	version := strings.Fields(r.Version + " -")[0]
	p.b.WriteString(`.TH HITO 1 "" "hito ` + roff(version) + "\" \"hito\"\n")
	p.heading(say(words.ManName))
	p.text("hito - " + say(words.ManIs))
	p.heading(say(words.ManSynopsis))
	for i, c := range commands() {
		if i > 0 {
			p.request(".br")
		}
		p.request(".B " + roff(strings.TrimSpace("hito "+c.name)))
		p.text(strings.TrimSpace("[" + say(words.ManFlag) + "...] " + c.operands))
	}
	p.heading(say(words.ManDescription))
	p.text(strings.Join(strings.Fields(say(words.CommandHitoIs)), " "))
	p.request(".PP")
	p.text(say(words.ManPipes))
}

// manualOfCommands is each command with what it takes.
func (r *run) manualOfCommands(p *page) {
	say := r.say.Say
	p.heading(say(words.ManCommands))
	for _, c := range commands() {
		p.item(strings.TrimSpace("hito " + c.name + " " + c.operands))
		p.text(r.about(c))
		var own []string
		for _, f := range c.flags {
			if !slices.Contains(filterFlags, f) {
				own = append(own, "--"+f.name)
			}
		}
		if slices.Contains(c.flags, queryFlag) {
			own = append(own, say(words.ManFilters))
		}
		if len(own) > 0 {
			p.text(say(words.ManTakes, strings.Join(own, ", ")))
		}
	}
}

// manualOfFlags is the flags, the queries and the codes that hito exits with.
func (r *run) manualOfFlags(p *page) {
	say := r.say.Say
	p.heading(say(words.ManFlags))
	for _, f := range allFlags() {
		name := "--" + f.name
		if f.short != "" {
			name = "-" + f.short + ", " + name
		}
		p.item(strings.TrimSpace(name + " " + f.takes()))
		p.text(r.say.Of(words.FlagOf, f.name))
	}
	p.heading(say(words.ManQueries))
	p.lines(say(words.CommandQueriesTerms))
	p.text(say(words.CommandTypes) + " " + strings.Join(r.say.Types(), ", ") + ".")
	p.heading(say(words.ManStatus))
	p.text(strings.Join(strings.Fields(say(words.CommandCodes)), " "))
}

// manualOfPlaces is files and variables, and then examples.
func (r *run) manualOfPlaces(p *page) {
	say := r.say.Say
	p.heading(say(words.ManFiles))
	for _, id := range []string{"configuration", "corrections", "sessions", "saved"} {
		p.item(r.say.Of(words.FilePathOf, id))
		p.text(r.say.Of(words.FileOf, id))
	}
	p.heading(say(words.ManEnvironment))
	for _, name := range []string{"LC_ALL, LC_MESSAGES, LANG", "NO_COLOR", "TERM", "VISUAL, EDITOR", "XDG_CONFIG_HOME", "XDG_STATE_HOME"} {
		p.item(name)
		p.text(r.say.Of(words.EnvironmentOf, strings.ReplaceAll(strings.Fields(strings.ReplaceAll(name, ",", ""))[0], "_", "-")))
	}
	p.heading(say(words.ManExamples))
	for _, c := range commands() {
		if examples := r.say.Of(words.ExamplesOf, c.title()); examples != "" {
			p.lines(examples)
		}
	}
}

// about is what a command is for, at length.
func (r *run) about(c *command) string {
	if c.name == "" {
		return r.summary(c)
	}
	return strings.Join(strings.Fields(r.say.Of(words.IsOf, c.name)), " ")
}

// pageWidth is how long the lines of the source of the page are, its escapes
// left out.
const pageWidth = 60

// page is a manual page being written.
type page struct {
	b    strings.Builder
	last string
}

func (p *page) request(line string) {
	p.b.WriteString(line + "\n")
	p.last = line
}
func (p *page) heading(title string) { p.request(".SH " + roff(strings.ToUpper(title))) }
func (p *page) item(name string)     { p.request(".TP"); p.request(".B " + roff(name)) }
func (p *page) text(paragraph string) {
	for line := range strings.SplitSeq(wrapped(strings.Fields(paragraph), pageWidth), "\n") {
		p.request(roffLine(line))
	}
}

// lines writes lines as they stand.
func (p *page) lines(text string) {
	if !strings.HasPrefix(p.last, ".SH") {
		p.request(".PP")
	}
	p.request(".nf")
	for line := range strings.SplitSeq(text, "\n") {
		p.request(roffLine(line))
	}
	p.request(".fi")
}

// roffLine is a line of text, which no formatter takes for a request.
func roffLine(s string) string {
	s = roff(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, `\(aq`) || strings.HasPrefix(s, "'") {
		return `\&` + s
	}
	return s
}

// roff is text as roff writes it: ASCII, with every other letter by its number.
func roff(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\\':
			b.WriteString(`\e`)
		case r == '-':
			b.WriteString(`\-`)
		case r == '\'':
			b.WriteString(`\(aq`)
		case r == '"':
			b.WriteString(`\(dq`)
		case r == '`', r == '^', r == '~':
			b.WriteString(map[rune]string{'`': `\(ga`, '^': `\(ha`, '~': `\(ti`}[r])
		case r < 0x20:
			b.WriteByte(' ')
		case r < 0x7F:
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, `\[u%04X]`, r)
		}
	}
	return b.String()
}
