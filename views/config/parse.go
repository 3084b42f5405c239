package config

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"

	"hito/model"
	"hito/views/lines"
	"hito/views/theme"
	"hito/views/words"
)

// What can be wrong with a configuration. Each is a rule with its facts, that
// words says.
const (
	RuleUnread    = "config.unread"     // why
	RuleMissing   = "config.missing"    // no facts
	RuleLarge     = "config.large"      // how many kB at most
	RuleSlip      = "config.slip"       // the line
	RuleUnknown   = "config.unknown"    // the key, the nearest
	RuleTable     = "config.table"      // the heading, the nearest
	RuleTwice     = "config.twice"      // the key, the line that holds
	RuleText      = "config.text"       // the key
	RuleFlag      = "config.flag"       // the key
	RuleNumber    = "config.number"     // the key, the largest
	RuleList      = "config.list"       // the key
	RuleEmpty     = "config.empty"      // the key
	RuleRelative  = "config.relative"   // the key, the program
	RuleChoice    = "config.choice"     // the key, the value, the choices
	RuleField     = "config.field"      // the field of a template, the fields there are
	RuleKey       = "config.key"        // the key of the keyboard, the nearest
	RuleLetter    = "config.letter"     // the same
	RuleReserved  = "config.reserved"   // the same
	RuleTaken     = "config.taken"      // the same, who has it, who loses it
	RuleThemeName = "config.theme-name" // the theme
	RuleColour    = "config.colour"     // the key, the value
	RuleContrast  = "config.contrast"   // the theme, the colour, its ground, the contrast, the least
	RuleMany      = "config.many"       // how many more
)

// HintDefault is the mend of most of them.
const HintDefault = "config.hint.default"

// maxFile is how large a configuration may be, and maxProblems how many of its
// slips are told.
const (
	maxFile     = 1 << 20
	maxProblems = 100
)

// Load reads the configuration at a path, which asked says that the person named
// it: one that is nowhere is then told of. What is wrong with it is told by file
// and line. The path "" is no configuration; actions is asked where there is one.
func Load(open func(string) (io.ReadCloser, error), path string, asked bool, actions func() []Action) (Config, []model.FileProblem) {
	if path == "" {
		return Default(), nil
	}
	broken := func(rule string, facts ...string) (Config, []model.FileProblem) {
		return Default(), []model.FileProblem{{Path: path, Problem: model.Problem{What: model.Reason{Rule: rule, Facts: facts}}}}
	}
	file, err := open(path)
	var text []byte
	if err == nil {
		text, err = io.ReadAll(io.LimitReader(file, maxFile+1))
		file.Close()
	}
	var why *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist) && !asked:
		return Default(), nil
	case errors.Is(err, fs.ErrNotExist):
		return broken(RuleMissing)
	case errors.As(err, &why):
		return broken(RuleUnread, why.Err.Error())
	case err != nil:
		return broken(RuleUnread, err.Error())
	case len(text) > maxFile:
		return broken(RuleLarge, strconv.Itoa(maxFile>>10))
	}
	return Parse(path, text, actions())
}

// Parse reads a configuration.
func Parse(path string, text []byte, actions []Action) (Config, []model.FileProblem) {
	file := read(text)
	p := &parser{config: Default(), path: path, actions: actions, seen: map[string]int{}, themes: map[string]int{}, named: make(map[string]int, len(actions))}
	for i := range actions {
		p.named[actions[i].Name] = i
	}
	for _, s := range file.slips {
		p.tell(s.line, RuleSlip, s.text)
	}
	for _, t := range file.tables {
		p.table(t)
	}
	for i := range file.entries { // themes before who names one
		if e := &file.entries[i]; e.path[0] == "themes" && len(e.path) == 3 {
			p.colour(e)
		}
	}
	for i := range file.entries {
		p.entry(&file.entries[i])
	}
	p.contrasts()
	p.settleKeys()
	return p.config, p.problems()
}

// parser is a configuration while it is read.
type parser struct {
	config  Config
	path    string
	actions []Action
	named   map[string]int // the actions by their names
	seen    map[string]int // the line of each entry by its name
	themes  map[string]int // the line of each theme's first entry
	bound   []bound
	found   []found
}

// found is something wrong in a line.
type found struct {
	line int
	what model.Problem
}

func (p *parser) tell(line int, rule string, facts ...string) {
	p.found = append(p.found, found{line, model.Problem{What: model.Reason{Rule: rule, Facts: facts}, Hint: HintDefault}})
}

// problems are what is wrong, by line.
func (p *parser) problems() []model.FileProblem {
	slices.SortStableFunc(p.found, func(a, b found) int { return a.line - b.line })
	var all []model.FileProblem
	for i, f := range p.found {
		if i == maxProblems {
			more := model.Reason{Rule: RuleMany, Facts: []string{strconv.Itoa(len(p.found) - i)}}
			return append(all, model.FileProblem{Path: p.path, Problem: model.Problem{What: more, Hint: HintDefault}})
		}
		all = append(all, model.FileProblem{Path: p.path + ":" + strconv.Itoa(f.line), Problem: f.what})
	}
	return all
}

// entry takes one entry of the file.
func (p *parser) entry(e *entry) {
	name := e.name()
	if first, twice := p.seen[name]; twice {
		p.tell(e.line, RuleTwice, name, strconv.Itoa(first))
		return
	}
	p.seen[name] = e.line
	switch {
	case e.path[0] == "keys" && len(e.path) > 1:
		p.keys(e)
		return
	case e.path[0] == "themes" && len(e.path) == 3:
		return // taken before
	}
	for i := range settings {
		if s := &settings[i]; s.whole() == name {
			p.set(s, e)
			return
		}
	}
	p.tell(e.line, RuleUnknown, name, p.nearest(name))
}

// whole is the setting's name with its table's.
func (s *setting) whole() string {
	if s.table == "" {
		return s.name
	}
	return s.table + "." + s.name
}

// nearest is the entry that a name was meant to be, "" where none is near: also
// one that only stands under another heading.
func (p *parser) nearest(name string) string {
	_, bare, _ := cutLast(name)
	var names []string
	for i := range settings {
		s := settings[i].whole()
		if names = append(names, s); settings[i].name == bare {
			return s
		}
	}
	for i := range p.actions {
		if names = append(names, "keys."+p.actions[i].Name); p.actions[i].Name == bare {
			return "keys." + bare
		}
	}
	return words.Nearest(name, names)
}

func cutLast(name string) (before, after string, ok bool) {
	if at := strings.LastIndexByte(name, '.'); at >= 0 {
		return name[:at], name[at+1:], true
	}
	return "", name, false
}

// table looks at a heading, under which nothing may stand.
func (p *parser) table(t table) {
	names := slices.Clone(tableNames[:])
	for i := range p.actions {
		if scope, _, ok := cutLast(p.actions[i].Name); ok && !slices.Contains(names, "keys."+scope) {
			names = append(names, "keys."+scope)
		}
	}
	name := strings.Join(t.path, ".")
	if slices.Contains(names, name) || t.path[0] == "themes" && len(t.path) == 2 {
		return
	}
	p.tell(t.line, RuleTable, name, words.Nearest(name, names))
}

// set puts a value where it belongs.
func (p *parser) set(s *setting, e *entry) {
	name := e.name()
	switch to := s.at(&p.config).(type) {
	case *string:
		switch {
		case e.value.kind != unstable.String:
			p.tell(e.line, RuleText, name)
		case s.choices != nil && !slices.Contains(s.choices(&p.config), choice(e.value.text)):
			p.tell(e.line, RuleChoice, append([]string{name, e.value.text}, quoted(s.choices(&p.config))...)...)
		case s.name == "template" && !p.template(e):
		case s.choices != nil:
			*to = choice(e.value.text)
		default:
			*to = e.value.text
		}
	case *bool:
		if e.value.kind != unstable.Bool {
			p.tell(e.line, RuleFlag, name)
			return
		}
		*to = e.value.flag
	case *int:
		if e.value.kind != unstable.Integer || e.value.number < 0 || e.value.number > int64(s.most) {
			p.tell(e.line, RuleNumber, name, strconv.Itoa(s.most))
			return
		}
		*to = int(e.value.number)
	case *[]string:
		list, ok := texts(e.value)
		switch {
		case !ok:
			p.tell(e.line, RuleList, name)
		case len(list) > 0 && strings.TrimSpace(list[0]) == "":
			p.tell(e.line, RuleEmpty, name)
		case len(list) > 0 && strings.ContainsAny(list[0], `/\\`) && !filepath.IsAbs(list[0]):
			p.tell(e.line, RuleRelative, name, list[0])
		default:
			*to = list
		}
	}
}

// choice is a word of a few as it is meant: "no-color" is written so too.
func choice(text string) string {
	if text == "no-color" {
		return theme.NoColour
	}
	return text
}

func quoted(choices []string) []string {
	all := make([]string, len(choices))
	for i, c := range choices {
		all[i] = strconv.Quote(c)
	}
	return all
}

// template looks at the fields of a citation's template.
func (p *parser) template(e *entry) bool {
	if field := lines.UnknownField(e.value.text); field != "" {
		p.tell(e.line, RuleField, append([]string{field}, lines.CitationFields()...)...)
		return false
	}
	return true
}

// texts are the texts of a list; ok is false for anything else.
func texts(v value) (all []string, ok bool) {
	if v.kind != unstable.Array {
		return nil, false
	}
	for _, item := range v.list {
		if item.kind != unstable.String {
			return nil, false
		}
		all = append(all, item.text)
	}
	return all, true
}

// colour takes an entry of a theme of the person's own.
func (p *parser) colour(e *entry) {
	name, field := e.path[1], e.path[2]
	if _, twice := p.seen[e.name()]; twice {
		return // told of with the others
	}
	if slices.Contains(theme.Names[:], name) || strings.TrimSpace(name) == "" {
		if p.themes[name] == 0 {
			p.tell(e.line, RuleThemeName, name)
		}
		p.themes[name] = e.line
		return
	}
	if p.themes[name] == 0 {
		p.themes[name] = e.line
		p.config.Themes = append(p.config.Themes, theme.Custom{Name: name, Base: theme.Dark})
	}
	at := slices.IndexFunc(p.config.Themes, func(t theme.Custom) bool { return t.Name == name })
	t := &p.config.Themes[at]
	role := slices.Index(theme.Roles[:], field)
	switch {
	case e.value.kind != unstable.String:
		p.tell(e.line, RuleText, e.name())
	case field == "base" && !slices.Contains(bases, e.value.text):
		p.tell(e.line, RuleChoice, append([]string{e.name(), e.value.text}, quoted(bases)...)...)
	case field == "base":
		t.Base = e.value.text
	case role < 0:
		p.tell(e.line, RuleUnknown, e.name(), words.Nearest(field, append([]string{"base"}, theme.Roles[:]...)))
	default:
		if _, ok := theme.ParseColour(e.value.text); !ok {
			p.tell(e.line, RuleColour, e.name(), e.value.text)
			return
		}
		t.Colours[role] = e.value.text
	}
}

// bases are the themes that one's own can begin from.
var bases = []string{theme.Dark, theme.Light, theme.HighContrast, theme.Terminal}

// contrasts tells of what cannot be read in a theme of the person's own; it is
// drawn so all the same.
func (p *parser) contrasts() {
	for _, t := range p.config.Themes {
		for _, w := range t.Check() {
			line := p.themes[t.Name]
			for _, role := range [...]string{w.Ground, w.Fore} {
				if at, ok := p.seen["themes."+t.Name+"."+role]; ok {
					line = at
				}
			}
			p.tell(line, RuleContrast, t.Name, w.Fore, w.Ground, fmt.Sprintf("%.1f", w.Contrast), fmt.Sprintf("%.1f", w.Least))
		}
	}
}
