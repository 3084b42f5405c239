package command

import (
	"context"
	"hito/views/words"
	"io"
	"strings"
)

// shells are those that there is a completion for.
var shells = []string{"bash", "zsh", "fish"}

// savedNames is asked for, in the place of a shell, by the completions themselves:
// the names of the saved queries.
const savedNames = "saved"

// completion writes the completions of a shell.
func (r *run) completion(context.Context) int {
	if len(r.paths) != 1 {
		return r.fail(fault(words.CommandNoShell, words.CommandNoShellHint))
	}
	var script string
	switch r.paths[0] {
	case "bash":
		script = r.bash()
	case "zsh":
		script = r.zsh()
	case "fish":
		script = r.fish()
	case savedNames:
		return r.printSaved()
	default:
		return r.fail(fault(words.CommandShell, words.CommandNoShellHint, r.paths[0]))
	}
	_, err := io.WriteString(r.Stdout, script)
	return r.finish(Done, err)
}

// quoted is s as one word of any of the shells. A single quote within it is
// written as a typographic one: it is only ever within a description.
func quoted(s string) string { return "'" + strings.ReplaceAll(s, "'", "’") + "'" }

// flagNames are how a flag may be written.
func flagNames(f *flag) []string {
	if f.short != "" {
		return []string{"--" + f.name, "-" + f.short}
	}
	return []string{"--" + f.name}
}

// allFlags are the flags of every command, each once.
func allFlags() []*flag {
	seen := map[string]bool{}
	var all []*flag
	for _, c := range commands() {
		for _, f := range append(append([]*flag(nil), c.flags...), commonFlags...) {
			if !seen[f.name] {
				seen[f.name] = true
				all = append(all, f)
			}
		}
	}
	return all
}

// bash is the completion of bash 3.2 and later, which needs no other package.
// A word is cut by bash at "=" and ":", which is mended first.
func (r *run) bash() string {
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.Join(parts, "") + "\n") }
	line("# hito in bash: put this in ~/.bashrc:  source <(hito completion bash)")
	line("_hito() {")
	line("    local cur=${COMP_WORDS[COMP_CWORD]} prev= command= words= files= saved= at= quote= name=")
	line("    [ \"$COMP_CWORD\" -gt 0 ] && prev=${COMP_WORDS[COMP_CWORD-1]}")
	line("    COMPREPLY=()")
	line("    if [ \"$cur\" = '=' ]; then cur=; elif [ \"$prev\" = '=' ]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi")
	line("    if [ \"$cur\" = ':' ]; then prev=$prev:; cur=; elif [ \"$prev\" = ':' ]; then prev=${COMP_WORDS[COMP_CWORD-2]}:; fi")
	line("    case $cur in @|=@) at=@; cur=; prev=${prev%=} ;; esac # bash cuts there too, and wants it given back")
	line("    case $prev in @|=@) at=@; prev=${COMP_WORDS[COMP_CWORD-2]} ;; esac")
	line("    case $cur in [\\\"\\']@*) at=@; quote=${cur%%@*}; cur=${cur#*@} ;; esac")
	line("    if [ \"$COMP_CWORD\" -gt 1 ]; then")
	line("        case ${COMP_WORDS[1]} in")
	line("            ", strings.Join(commandNames(), "|"), ") command=${COMP_WORDS[1]} ;;")
	line("            help) command=help ;;")
	line("        esac")
	line("    fi")
	line("    case $prev in")
	for _, f := range allFlags() {
		names := strings.Join(flagNames(f), "|")
		switch kind, values := kindOf(f.takes()); kind {
		case oneOf:
			line("        ", names, ") words='", strings.Join(values, " "), "' ;;")
		case aFile:
			line("        ", names, ") files=yes ;;")
		case queryText:
			line("        ", names, ") words='", strings.Join(queryKeys(), " "), "'; if [ -n \"$at\" ]; then saved=yes; else compopt -o nospace 2>/dev/null; fi ;;")
		case savedName:
			line("        ", names, ") saved=yes ;;")
		case anyText:
			line("        ", names, ") return ;;")
		}
	}
	line("        type:|*[\\'\\\"]type:) words='", strings.Join(typeValues(), " "), "' ;;")
	line("        status:|*[\\'\\\"]status:) words='", strings.Join(statusValues(), " "), "' ;;")
	line("        *:) return ;;")
	line("    esac")
	bashSaved(line)
	line("    if [ -n \"$words\" ]; then COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")); return; fi")
	line("    if [ -n \"$files\" ]; then local IFS=$'\\n'; COMPREPLY=($(compgen -f -- \"$cur\")); compopt -o filenames 2>/dev/null; return; fi")
	line("    case $command in")
	for _, c := range commands()[1:] {
		line("        ", c.name, ") words='", bashFlags(c), "'", bashFirst(c), " ;;")
	}
	line("        help) words='", strings.Join(commandNames(), " "), "'; files=no ;;")
	line("        *) words='", bashFlags(commands()[0]), "'; [ \"$COMP_CWORD\" = 1 ] && words=\"$words help ", strings.Join(commandNames(), " "), "\" ;;")
	line("    esac")
	line("    case $cur in -*) files=no ;; esac")
	line("    COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))")
	line("    if [ \"$files\" != no ]; then")
	line("        local IFS=$'\\n'")
	line("        COMPREPLY+=($(compgen -f -- \"$cur\")); compopt -o filenames 2>/dev/null")
	line("    fi")
	line("}")
	line("complete -F _hito hito")
	return b.String()
}

// bashSaved offers the names of saved queries, blanks in them as bash writes
// them.
func bashSaved(line func(...string)) {
	line("    if [ -n \"$saved\" ]; then")
	line("        cur=${cur//\\\\/}")
	line("        while IFS= read -r name; do")
	line("            case $name in \"$cur\"*) [ -n \"$quote\" ] || name=$(printf %q \"$name\"); COMPREPLY+=(\"$at$name\") ;; esac")
	line("        done <<<\"$(hito completion ", savedNames, " 2>/dev/null)\"")
	line("        return")
	line("    fi")
}

func bashFlags(c *command) string {
	var names []string
	for _, f := range append(append([]*flag(nil), c.flags...), commonFlags...) {
		names = append(names, flagNames(f)...)
	}
	return strings.Join(names, " ")
}

// bashFirst offers what the first operand can be, and no files in its place.
func bashFirst(c *command) string {
	switch kind, values := c.first(); kind {
	case oneOf:
		return "; [ \"$COMP_CWORD\" = 2 ] && { words=\"$words " + strings.Join(values, " ") + "\"; files=no; }"
	case anyText, noValue:
		return "; [ \"$COMP_CWORD\" = 2 ] && files=no"
	}
	return ""
}

// zsh is the completion of zsh's own system, to be saved as _hito in a folder
// of $fpath or sourced after compinit.
func (r *run) zsh() string {
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.Join(parts, "") + "\n") }
	line("#compdef hito")
	line("# hito in zsh: save this as _hito in a folder of $fpath, or after compinit:  source <(hito completion zsh)")
	line("_hito_saved() {")
	line("  local -a saved")
	line("  saved=(${(f)\"$(hito completion ", savedNames, " 2>/dev/null)\"})")
	line("  compadd -a saved")
	line("}")
	line("_hito_query() {")
	line("  local -a saved")
	line("  saved=(${(f)\"$(hito completion ", savedNames, " 2>/dev/null)\"})")
	line("  saved=(${saved/#/@})")
	line("  compadd -S '' -- ", strings.Join(queryKeys(), " "))
	line("  compadd -a saved")
	line("}")
	line("_hito() {")
	line("  local -a orders")
	line("  orders=(")
	for _, c := range commands()[1:] {
		line("    ", quoted(c.name+":"+r.summary(c)))
	}
	line("    ", quoted("help:"+r.say.Say(words.CommandHelp)))
	line("  )")
	line("  if (( CURRENT > 2 )); then")
	line("    case $words[2] in")
	for _, c := range commands()[1:] {
		line("      ", c.name, ")")
		line("        shift words; (( CURRENT-- ))")
		r.zshArguments(line, c)
		line("        return ;;")
	}
	line("      help) shift words; (( CURRENT-- )); _describe -t commands hito orders; return ;;")
	line("    esac")
	line("  elif (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then")
	line("    _describe -t commands hito orders")
	line("  fi")
	r.zshArguments(line, commands()[0])
	line("}")
	line("if [ \"$funcstack[1]\" = _hito ]; then _hito \"$@\"; else compdef _hito hito; fi")
	return b.String()
}

// zshArguments describes the flags and operands of one command.
func (r *run) zshArguments(line func(...string), c *command) {
	line("        _arguments -s -S \\")
	for _, f := range append(append([]*flag(nil), c.flags...), commonFlags...) {
		described := "[" + zshText(r.say.Of(words.FlagOf, f.name)) + "]"
		action := zshAction(kindOf(f.takes()))
		for _, name := range flagNames(f) {
			spec := "*" + name
			if f.takes() != "" && strings.HasPrefix(name, "--") {
				spec += "=" + described + ":" + zshText(f.takes()) + ":" + action
			} else {
				spec += described
			}
			line("          ", quotedOnce(spec), " \\")
		}
	}
	switch kind, values := c.first(); kind {
	case oneOf:
		line("          '1:", zshText(strings.Fields(c.operands)[0]), ":(", strings.Join(values, " "), ")' \\")
	case anyText:
		line("          '1:", zshText(strings.Fields(c.operands)[0]), ": ' \\")
	}
	line("          '*:file:_files'")
}

// quotedOnce is a word within which the action has quotes of its own.
func quotedOnce(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

func zshAction(kind valueKind, values []string) string {
	switch kind {
	case oneOf:
		return "(" + strings.Join(values, " ") + ")"
	case aFile:
		return "_files"
	case queryText:
		return "_hito_query"
	case savedName:
		return "_hito_saved"
	}
	return " "
}

// zshText is text within a specification, where colons and brackets mean
// something.
func zshText(s string) string {
	return strings.NewReplacer(":", `\:`, "[", "(", "]", ")", "'", "’").Replace(s)
}

// fish is the completion of fish 3 and later.
func (r *run) fish() string {
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.Join(parts, "") + "\n") }
	line("# hito in fish: hito completion fish > ~/.config/fish/completions/hito.fish")
	line("function __hito_order")
	line("    set -l said (commandline -opc)")
	line("    test (count $said) -gt 1; and contains -- $said[2] ", strings.Join(commandNames(), " "), " help; and echo $said[2]")
	line("    return 0")
	line("end")
	line("function __hito_in; test \"$(__hito_order)\" = \"$argv[1]\"; end")
	line("function __hito_first; test (count (commandline -opc)) -eq 2; end")
	line("complete -c hito -f")
	line("complete -c hito -n 'test (count (commandline -opc)) -eq 1' -a help -d ", quoted(r.say.Say(words.CommandHelp)))
	for _, c := range commands()[1:] {
		line("complete -c hito -n 'test (count (commandline -opc)) -eq 1' -a ", c.name, " -d ", quoted(r.summary(c)))
	}
	line("complete -c hito -n '__hito_in help' -a ", quoted(strings.Join(commandNames(), " ")))
	for _, c := range commands() {
		for _, f := range append(append([]*flag(nil), c.flags...), commonFlags...) {
			line(r.fishFlag(c, f))
		}
		switch kind, values := c.first(); {
		case kind == oneOf:
			line("complete -c hito -n '__hito_in ", c.name, "; and __hito_first' -a ", quoted(strings.Join(values, " ")))
			line("complete -c hito -n '__hito_in ", c.name, "; and not __hito_first' -F")
		case kind == noValue: // no operands
		case kind == anyText:
			line("complete -c hito -n '__hito_in ", c.name, "; and not __hito_first' -F")
		case c.name == "":
			line("complete -c hito -n '__hito_in \"\"' -F")
		default:
			line("complete -c hito -n '__hito_in ", c.name, "' -F")
		}
	}
	return b.String()
}

func (r *run) fishFlag(c *command, f *flag) string {
	name := c.name
	if name == "" {
		name = `""`
	}
	text := "complete -c hito -n '__hito_in " + name + "' -l " + f.name
	if f.short != "" {
		text += " -s " + f.short
	}
	switch kind, values := kindOf(f.takes()); kind {
	case oneOf:
		text += " -x -a " + quoted(strings.Join(values, " "))
	case aFile:
		text += " -r -F"
	case queryText:
		text += " -x -a " + quoted(strings.Join(queryKeys(), " ")+" (hito completion "+savedNames+" 2>/dev/null | string replace -r ^ @)")
	case savedName:
		text += " -x -a " + quoted("(hito completion "+savedNames+" 2>/dev/null)")
	case anyText:
		text += " -x"
	}
	return text + " -d " + quoted(r.say.Of(words.FlagOf, f.name))
}
