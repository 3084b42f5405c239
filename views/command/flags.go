package command

import (
	"context"
	"slices"
	"strings"

	"hito/model"
	"hito/views/lines"
	"hito/views/words"
)

// settings are what the arguments say.
type settings struct {
	command  *command
	paths    []string
	language string
	// languageAsked says that the language is by flag and not by the locale.
	languageAsked bool

	// configPath is what --config names, configAsked says that it was given.
	configPath              string
	configAsked, whereAsked bool
	theme, color            string

	help, version                bool
	format                       string
	queryText                    string
	actors                       []string
	since, until                 string
	mentions                     bool
	problems, watch, inLines     bool
	fresh                        bool
	saved                        []string // names of saved queries
	reading                      Reading
	whoAsked, wordsAsked         bool
	columnsText                  string
	reference, textLanguage      string
	batch, everything, isExplain bool
	explain                      string
}

// flag is one flag: its name without dashes, the word that stands for its value
// in the help ("" where it takes none), and where it puts what it was given.
type flag struct {
	name, short, value string
	set                func(s *settings, value string)
}

// takes is the word that stands for a flag's value in the help.
func (f *flag) takes() string {
	if f == languageFlag {
		return strings.Join(words.Languages(), "|")
	}
	return f.value
}

// The flags. What each is for is told in the catalogue, as "command.--name".
var (
	formatFlag   = &flag{"format", "", "FORMAT", func(s *settings, v string) { s.format = v }}
	queryFlag    = &flag{"query", "", "QUERY", func(s *settings, v string) { s.queryText = v }}
	actorFlag    = &flag{"actor", "", "NAME", func(s *settings, v string) { s.actors = append(s.actors, v) }}
	sinceFlag    = &flag{"since", "", "DATE", func(s *settings, v string) { s.since = v }}
	untilFlag    = &flag{"until", "", "DATE", func(s *settings, v string) { s.until = v }}
	mentionsFlag = &flag{"mentions", "", "", func(s *settings, _ string) { s.mentions = true }}
	problemsFlag = &flag{"problems", "", "", func(s *settings, _ string) { s.problems = true }}
	watchFlag    = &flag{"watch", "", "", func(s *settings, _ string) { s.watch = true }}
	freshFlag    = &flag{"fresh", "", "", func(s *settings, _ string) { s.fresh = true }}
	savedFlag    = &flag{"saved", "", "QUERY-NAME", func(s *settings, v string) { s.saved = append(s.saved, v) }}
	linesFlag    = &flag{"lines", "", "", func(s *settings, _ string) { s.inLines = true }}
	encodingFlag = &flag{"encoding", "", "CHARSET", func(s *settings, v string) { s.reading.Encoding = v }}
	columnsFlag  = &flag{"columns", "", "FIELD=COLUMN,...", func(s *settings, v string) { s.columnsText = v }}
	hiddenFlag   = &flag{"hidden", "", "", func(s *settings, _ string) { s.reading.Hidden = true }}
	whoFlag      = &flag{"actors", "", "FILE", func(s *settings, v string) { s.reading.Actors, s.whoAsked = v, true }}
	wordsFlag    = &flag{"events", "", "FILE", func(s *settings, v string) { s.reading.Events, s.wordsAsked = v, true }}
	refFlag      = &flag{"ref", "", "DATE", func(s *settings, v string) { s.reference = v }}
	langFlag     = &flag{"lang", "", "es|en", func(s *settings, v string) { s.textLanguage = v }}
	batchFlag    = &flag{"jsonl", "", "", func(s *settings, _ string) { s.batch = true }}
	allFlag      = &flag{"all", "", "", func(s *settings, _ string) { s.everything = true }}
	explainFlag  = &flag{"explain", "", "PHRASE", func(s *settings, v string) { s.explain, s.isExplain = v, true }}
	languageFlag = &flag{"language", "", "LANGUAGE", func(s *settings, v string) { s.language, s.languageAsked = v, true }}
	configFlag   = &flag{"config", "", "FILE", func(s *settings, v string) { s.configPath, s.configAsked = v, true }}
	whereFlag    = &flag{"path", "", "", func(s *settings, _ string) { s.whereAsked = true }}
	themeFlag    = &flag{"theme", "", "THEME", func(s *settings, v string) { s.theme = v }}
	colorFlag    = &flag{"color", "", "auto|always|never", func(s *settings, v string) { s.color = v }}
	helpFlag     = &flag{"help", "h", "", func(s *settings, _ string) { s.help = true }}
	versionFlag  = &flag{"version", "", "", func(s *settings, _ string) { s.version = true }}

	filterFlags = []*flag{queryFlag, savedFlag, actorFlag, sinceFlag, untilFlag, encodingFlag, columnsFlag, hiddenFlag, whoFlag, wordsFlag, colorFlag, themeFlag}
	commonFlags = []*flag{languageFlag, configFlag, helpFlag, versionFlag}
)

// command is one command: its name ("" is the browser), what stands after it
// in its usage line, its own flags, and what it does.
type command struct {
	name, operands string
	flags          []*flag
	run            func(*run, context.Context) int
}

// commands are all of them, the browser first.
func commands() []*command {
	with := func(flags ...*flag) []*flag { return append(flags, filterFlags...) }
	return []*command{
		{"", "[PATH...]", with(watchFlag, linesFlag, freshFlag), (*run).listInstead},
		{"list", "[PATH...]", with(formatFlag), (*run).list},
		{"show", "ID [PATH...]", with(formatFlag), (*run).show},
		{"docs", "[PATH...]", with(formatFlag, problemsFlag), (*run).docs},
		{"actors", "[PATH...]", with(formatFlag, mentionsFlag), (*run).actorList},
		{"dates", "[FILE|-]", []*flag{refFlag, langFlag, explainFlag, batchFlag, allFlag, formatFlag}, (*run).dates},
		{"export", "FORMAT [PATH...]", with(), (*run).export},
		{"config", "", []*flag{whereFlag}, (*run).printConfig},
		{"completion", strings.Join(shells, "|"), nil, (*run).completion},
		{"man", "", nil, (*run).man},
	}
}

func commandNames() []string {
	var names []string
	for _, c := range commands()[1:] {
		names = append(names, c.name)
	}
	return names
}

func commandNamed(name string) *command {
	for _, c := range commands()[1:] {
		if c.name == name {
			return c
		}
	}
	return nil
}

// parse reads the arguments. Flags may stand anywhere; after "--" nothing is a
// flag; "-" alone is standard input. The language is settled first of all, so
// that errors are said in it.
func (r *run) parse() error {
	r.command, r.language = commands()[0], r.say.Language
	args := commandFirst(r.Arguments)
	if len(args) > 0 {
		switch c := commandNamed(args[0]); {
		case args[0] == "help":
			r.help, args = true, args[1:]
			if len(args) > 0 {
				if c := commandNamed(args[0]); c != nil {
					r.command, args = c, args[1:]
				}
			}
		case c != nil:
			r.command, args = c, args[1:]
		}
	}
	for len(args) > 0 {
		arg := args[0]
		args = args[1:]
		switch {
		case arg == "--":
			r.paths = append(r.paths, args...)
			return r.check()
		case len(arg) < 2 || arg[0] != '-':
			r.paths = append(r.paths, arg)
			continue
		}
		rest, err := r.flag(arg, args)
		if err != nil {
			return err
		}
		args = rest
	}
	return r.check()
}

// commandFirst are the arguments with the command before the flags that were given
// before it: "--color always list".
func commandFirst(args []string) []string {
	known := allFlags()
	for i := 0; i < len(args); i++ {
		name, _, hasValue := strings.Cut(args[i], "=")
		at := slices.IndexFunc(known, func(f *flag) bool { return slices.Contains(flagNames(f), name) })
		switch {
		case at >= 0 && known[at].value != "" && !hasValue:
			i++
		case at >= 0:
		case i > 0 && (args[i] == "help" || commandNamed(args[i]) != nil):
			return slices.Concat(args[i:i+1], args[:i], args[i+1:])
		default:
			return args
		}
	}
	return args
}

// flag reads one flag and its value, from the arguments after it if need be.
func (r *run) flag(arg string, after []string) ([]string, error) {
	name, value, hasValue := strings.Cut(arg, "=")
	f := r.find(name)
	if f == nil {
		return nil, r.unknownFlag(name)
	}
	switch {
	case f.value == "" && hasValue:
		return nil, fault(words.CommandValueUnwanted, none, name)
	case f.value != "" && !hasValue:
		if len(after) == 0 {
			return nil, fault(words.CommandValueMissing, words.CommandValueMissingHint, name, name+" "+f.takes())
		}
		value, after = after[0], after[1:]
	}
	f.set(&r.settings, value)
	if tag, ok := words.Match(value); ok && f == languageFlag {
		r.language, r.say = tag, words.For(tag)
	}
	return after, nil
}

// flags are those of the command and those of every command.
func (r *run) flags() []*flag { return append(slices.Clip(r.command.flags), commonFlags...) }

func (r *run) find(name string) *flag {
	for _, f := range r.flags() {
		if name == "--"+f.name || f.short != "" && name == "-"+f.short {
			return f
		}
	}
	return nil
}

// unknownFlag says which flag was meant, or which command has it.
func (r *run) unknownFlag(name string) error {
	var known []string
	for _, f := range r.flags() {
		known = append(known, "--"+f.name)
	}
	if near := words.Nearest(name, known); near != "" {
		return fault(words.CommandFlag, words.CommandNear, name, near)
	}
	for _, c := range commands() {
		for _, f := range c.flags {
			if "--"+f.name == name {
				return fault(words.CommandFlag, words.CommandFlagOf, name, strings.TrimSpace("hito "+c.name)+" "+name)
			}
		}
	}
	return fault(words.CommandFlag, words.CommandFlagHint, name, strings.TrimSpace("hito "+r.command.name)+" --help")
}

// check looks at what the flags were given.
func (r *run) check() error {
	if !slices.Contains(words.Languages(), r.language) {
		return fault(words.CommandTongue, words.CommandTongueHint, r.language, strings.Join(words.Languages(), ", "))
	}
	if r.textLanguage != "" && r.textLanguage != "es" && r.textLanguage != "en" {
		return fault(words.CommandLanguage, words.CommandLanguageHint, r.textLanguage)
	}
	if _, ok := lines.ParseFormat(r.format); r.format != "" && !ok {
		if near := words.Nearest(r.format, lines.Formats[:]); near != "" {
			return fault(words.CommandFormat, words.CommandNear, r.format, near)
		}
		return fault(words.CommandFormat, words.CommandFormatHint, r.format, strings.Join(lines.Formats[:], ", "))
	}
	return r.checkReading()
}

// query is what --query, --actor, --since and --until ask for together.
func (r *run) query() (model.Query, error) {
	q, err := r.queryOf(r.queryText)
	if err != nil {
		return q, err
	}
	for _, name := range r.saved {
		named, err := r.savedQuery(name)
		if err != nil {
			return q, err
		}
		q = q.And(named)
	}
	for _, name := range r.actors {
		bare, exclude := strings.CutPrefix(name, "-")
		if strings.TrimSpace(bare) == "" {
			return q, fault(words.CommandNoActor, words.CommandNoActorHint, "--actor "+name)
		}
		q = q.With(model.Term{Key: model.KeyActor, Text: bare, Exclude: exclude})
	}
	for _, end := range [...]struct {
		key  model.Key
		text string
	}{{model.KeyAfter, r.since}, {model.KeyBefore, r.until}} {
		if end.text == "" {
			continue
		}
		d, err := r.date(end.text)
		if err != nil {
			return q, err
		}
		q = q.With(model.Term{Key: end.key, Date: d})
	}
	if first, last, ok := backwards(q); ok {
		return q, fault(words.CommandBackwards, words.CommandBackwardsHint, first.String(), last.String())
	}
	return words.Query(q)
}

// date reads a date that a flag was given: EDTF or, where it is none, words that
// mean one ("hoy", "junio de 2024"). The error is that of reading EDTF.
func (r *run) date(text string) (model.Date, error) {
	d, err := model.ParseEDTF(text)
	if err == nil || r.DateMeant == nil {
		return d, err
	}
	for _, language := range [...]string{r.language, "es", "en"} {
		if meant, ok := r.DateMeant(text, language); ok {
			return meant, nil
		}
	}
	return d, err
}

// backwards are the first and the last day asked for where no day is both.
func backwards(q model.Query) (first, last model.Date, ok bool) {
	for _, after := range q.Terms {
		for _, before := range q.Terms {
			if after.Key == model.KeyAfter && before.Key == model.KeyBefore && after.Date.Earliest > before.Date.Latest {
				return after.Date, before.Date, true
			}
		}
	}
	return first, last, false
}
