package command

import (
	"fmt"
	"hito/views/words"
	"slices"
	"strings"
	"unicode/utf8"
)

// printVersion says which hito this is.
func (r *run) printVersion() int {
	_, err := fmt.Fprintln(r.Stdout, "hito "+r.Version)
	return r.finish(Done, err)
}

// printHelp says what the command is for, its flags, and some examples.
func (r *run) printHelp() int {
	say := r.say.Say
	var b strings.Builder
	usage := strings.Join(strings.Fields("hito "+r.command.name+" [FLAG...] "+r.command.operands), " ")
	b.WriteString(r.say.Of(words.IsOf, r.command.title()) + "\n\n" + say(words.CommandUsage) + "\n  " + usage + "\n")
	if r.command.name == "" {
		width := 0
		for _, c := range commands()[1:] {
			width = max(width, len("hito "+c.name+" "+c.operands)+2)
		}
		for _, c := range commands()[1:] {
			b.WriteString("  " + column("hito "+c.name+" "+c.operands, width) + r.say.Of(words.ShortOf, c.name) + "\n")
		}
	}
	b.WriteString("\n" + say(words.CommandFlags) + "\n")
	for _, f := range r.flags() {
		name := "--" + f.name
		if f.short != "" {
			name = "-" + f.short + ", " + name
		}
		b.WriteString("  " + column(strings.TrimSpace(name+" "+f.takes()), 24) + r.say.Of(words.FlagOf, f.name) + "\n")
	}
	if slices.Contains(r.command.flags, queryFlag) {
		section(&b, say(words.CommandQueries), say(words.CommandQueriesTerms))
	}
	if r.command.name == "list" {
		section(&b, say(words.CommandTypes), wrapped(commaed(r.say.Types()), 80))
	}
	section(&b, say(words.CommandExamples), r.say.Of(words.ExamplesOf, r.command.title()))
	b.WriteString("\n" + say(words.CommandCodes) + "\n")
	_, err := fmt.Fprint(r.Stdout, b.String())
	return r.finish(Done, err)
}

// section writes a heading and its lines.
func section(b *strings.Builder, heading, lines string) {
	b.WriteString("\n" + heading + "\n")
	for _, line := range strings.Split(lines, "\n") {
		b.WriteString("  " + line + "\n")
	}
}

// commaed is names with commas behind all but the last.
func commaed(names []string) []string {
	with := make([]string, len(names))
	for i, name := range names {
		with[i] = name
		if i+1 < len(names) {
			with[i] += ","
		}
	}
	return with
}

// wrapped is words in lines of no more than width letters.
func wrapped(names []string, width int) string {
	var b strings.Builder
	at := 0
	for i, name := range names {
		switch n := utf8.RuneCountInString(name); {
		case i == 0:
			at = n
		case at+1+n > width:
			b.WriteByte('\n')
			at = n
		default:
			b.WriteByte(' ')
			at += 1 + n
		}
		b.WriteString(name)
	}
	return b.String()
}

func column(s string, width int) string {
	return s + strings.Repeat(" ", max(1, width-utf8.RuneCountInString(s)))
}
