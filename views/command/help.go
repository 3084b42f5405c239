package command

import (
	"fmt"
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
	b.WriteString("\n" + say("command.examples") + "\n")
	for _, line := range strings.Split(say(id+".examples"), "\n") {
		b.WriteString("  " + line + "\n")
	}
	b.WriteString("\n" + say("command.codes") + "\n")
	_, err := fmt.Fprint(r.Stdout, b.String())
	return r.finish(Done, err)
}

func column(s string, width int) string {
	return s + strings.Repeat(" ", max(1, width-utf8.RuneCountInString(s)))
}
