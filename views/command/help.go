package command

import (
	"fmt"
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
	id := "command." + r.command.name
	if r.command.name == "" {
		id = "command.hito"
	}
	var b strings.Builder
	usage := strings.Join(strings.Fields("hito "+r.command.name+" [FLAG...] "+r.command.operands), " ")
	b.WriteString(say(id+".is") + "\n\n" + say("command.usage") + "\n  " + usage + "\n")
	if r.command.name == "" {
		for _, c := range commands()[1:] {
			b.WriteString("  " + column("hito "+c.name+" "+c.operands, 24) + say("command."+c.name+".short") + "\n")
		}
	}
	b.WriteString("\n" + say("command.flags") + "\n")
	for _, f := range r.flags() {
		name := "--" + f.name
		if f.short != "" {
			name = "-" + f.short + ", " + name
		}
		b.WriteString("  " + column(strings.TrimSpace(name+" "+f.value), 24) + say("command.--"+f.name) + "\n")
	}
	if slices.Contains(r.command.flags, queryFlag) {
		section(&b, say("command.queries"), say("command.queries.terms"))
	}
	section(&b, say("command.examples"), say(id+".examples"))
	b.WriteString("\n" + say("command.codes") + "\n")
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

func column(s string, width int) string {
	return s + strings.Repeat(" ", max(1, width-utf8.RuneCountInString(s)))
}
