package actors

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"hito/loader/prose"
	"hito/model"
)

// The user's alias file says who is who, and wins over every rule: which names
// are one actor, what kind it is, and which names are not it. It is a list in
// the part of YAML that such lists are written in:
//
//	- name: Banco de España
//	  kind: organisation      # person, state, organisation, place or product
//	  aliases: [BdE, "el banco emisor"]
//	  not: [Banco de España de Lima]
//
// Lists may also be written a line each ("- BdE"). Names match whole words,
// whatever their accents and capitals, but a name with a capital matches only
// words with one.

// Alias is one actor of the file.
type Alias struct {
	Name string
	// Kind is the actor's kind; HasKind says whether the file gives one.
	Kind    model.ActorKind
	HasKind bool
	// Aliases are other names of it; Not are names that are not it.
	Aliases, Not []string
}

// Aliases is a file of them, ready for look-up. Nil is an empty one.
type Aliases struct {
	list  []Alias
	first map[uint64][]aliasName // by the fold of the first word, the longer first
	named map[string]int32       // by folded name: 1 + whose
	never map[string][]int32     // by folded name: 1 + whose it is not
	// phrases are folded names that hold more than names ("la presidenta de Montes"):
	// nobody goes by a word of one alone.
	phrases map[string]bool
}

// aliasName is one name as its words.
type aliasName struct {
	folds []uint64
	upper bool // its first word has a capital
	of    int32
}

// The ids of what can be wrong with the file, with their facts.
const (
	RuleAliasLine  = "actors.alias.line"  // the line, its text: no key, list or actor
	RuleAliasKey   = "actors.alias.key"   // the line, the key: not one of name, kind, aliases, not
	RuleAliasKind  = "actors.alias.kind"  // the line, the kind: none of the five
	RuleAliasName  = "actors.alias.name"  // the line: an actor begins there that has no name
	RuleAliasTwice = "actors.alias.twice" // the line, the name: another actor has it already
	RuleAliasMany  = "actors.alias.many"  // the line, the limit: no more names are read from there on
	HintAliasFile  = "actors.hint.alias"
)

// maxAliases bounds how many actors and names a file may have.
const maxAliases = 20000

// ReadAliases reads an alias file. What it cannot read is in the problems, a
// line each; the rest holds. Path is only told in the problems.
func ReadAliases(path string, data []byte) (*Aliases, []model.FileProblem) {
	return ReadAliasFiles([]AliasFile{{path, string(data)}})
}

// AliasFile is the text of one alias file, and the path that its problems name.
type AliasFile struct{ Path, Text string }

// ReadAliasFiles is ReadAliases for several files that hold together: an actor
// of one name in two of them is one actor.
func ReadAliasFiles(files []AliasFile) (*Aliases, []model.FileProblem) {
	var p aliasParser
	for number, file := range files {
		p.paths = append(p.paths, file.Path)
		p.file, p.first, p.open = number, len(p.list), nil
		at := 0
		for line := range strings.SplitSeq(strings.TrimPrefix(file.Text, "\ufeff"), "\n") {
			at++
			p.line(at, strings.TrimRight(line, " \t\r"))
		}
	}
	return p.ready(), p.problems
}

// aliasParser reads the file line by line.
type aliasParser struct {
	paths    []string // of the files
	file     int      // the one that is read
	first    int      // its first actor
	list     []Alias
	lines    []int     // of each actor
	files    []int     // of each actor: the one that it is in
	open     *[]string // the list that "- name" goes on with, nil for none
	depth    int       // how far the open list's key is indented
	names    int
	problems []model.FileProblem
}

func (p *aliasParser) problem(rule string, line int, fact string) {
	if len(p.problems) < 100 {
		p.problems = append(p.problems, model.FileProblem{Path: p.paths[p.file], Problem: model.Problem{
			What: model.Reason{Rule: rule, Facts: []string{strconv.Itoa(line), fact}, Span: model.NoSpan}, Hint: HintAliasFile}})
	}
}

func (p *aliasParser) line(number int, text string) {
	body := strings.TrimLeft(text, " \t")
	depth := len(text) - len(body)
	if body == "" || body[0] == '#' || body == "---" || p.names > maxAliases {
		return
	}
	if p.names == maxAliases {
		p.names++ // told once
		p.problem(RuleAliasMany, number, strconv.Itoa(maxAliases))
		return
	}
	if rest, ok := strings.CutPrefix(body, "-"); ok && (rest == "" || rest[0] == ' ' || rest[0] == '\t') {
		rest = strings.TrimLeft(rest, " \t")
		if p.open != nil && depth >= p.depth && !startsKey(rest) {
			p.add(p.open, scalar(rest))
			return
		}
		p.list, p.lines = append(p.list, Alias{}), append(p.lines, number)
		p.files = append(p.files, p.file)
		p.names++
		p.open = nil
		if rest == "" {
			return
		}
		body, depth = rest, depth+len(text)-len(rest)-depth
	}
	key, value, ok := strings.Cut(body, ":")
	if !ok || len(p.list) == p.first {
		p.problem(RuleAliasLine, number, body)
		return
	}
	p.set(number, depth, strings.TrimSpace(key), strings.TrimSpace(value))
}

// startsKey reports whether a list's item begins an actor: "name: …".
func startsKey(rest string) bool {
	key, _, ok := strings.Cut(rest, ":")
	if !ok {
		return false
	}
	switch strings.TrimSpace(key) {
	case "name", "kind", "aliases", "not", "not-aliases":
		return true
	}
	return false
}

func (p *aliasParser) set(number, depth int, key, value string) {
	a := &p.list[len(p.list)-1]
	p.open = nil
	switch key {
	case "name":
		a.Name = scalar(value)
	case "kind":
		kind, ok := kindNamed(scalar(value))
		if !ok {
			p.problem(RuleAliasKind, number, scalar(value))
			return
		}
		a.Kind, a.HasKind = kind, true
	case "aliases":
		p.items(&a.Aliases, depth, value)
	case "not", "not-aliases":
		p.items(&a.Not, depth, value)
	default:
		p.problem(RuleAliasKey, number, key)
	}
}

// items reads "[a, b]", one name, or nothing, where lines of names follow.
func (p *aliasParser) items(into *[]string, depth int, value string) {
	if value == "" || value[0] == '#' {
		p.open, p.depth = into, depth
		return
	}
	inner, ok := strings.CutPrefix(value, "[")
	if !ok {
		p.add(into, scalar(value))
		return
	}
	if end := strings.LastIndexByte(inner, ']'); end >= 0 {
		inner = inner[:end]
	}
	for inner != "" {
		item, rest := inner, ""
		if quote := strings.TrimLeft(inner, " \t"); quote != "" && (quote[0] == '"' || quote[0] == '\'') {
			if end := strings.IndexByte(quote[1:], quote[0]); end >= 0 {
				item, rest = quote[:end+2], quote[end+2:]
				_, rest, _ = strings.Cut(rest, ",")
				p.add(into, scalar(item))
				inner = rest
				continue
			}
		}
		item, rest, _ = strings.Cut(inner, ",")
		p.add(into, scalar(item))
		inner = rest
	}
}

func (p *aliasParser) add(into *[]string, name string) {
	if name != "" && p.names < maxAliases {
		p.names++
		*into = append(*into, name)
	}
}

// scalar is a value without its quotes or the comment behind it.
func scalar(value string) string {
	value = strings.TrimSpace(value)
	if len(value) > 1 && (value[0] == '"' || value[0] == '\'') {
		if end := strings.IndexByte(value[1:], value[0]); end >= 0 {
			return value[1 : end+1]
		}
	}
	if at := strings.Index(value, " #"); at >= 0 {
		value = strings.TrimSpace(value[:at])
	}
	return value
}

// kindNamed is the kind of a name, in English or Spanish.
func kindNamed(name string) (model.ActorKind, bool) {
	for k := model.Person; k <= model.Product; k++ {
		if strings.EqualFold(name, k.String()) {
			return k, true
		}
	}
	switch prose.FoldString(name) {
	case "persona":
		return model.Person, true
	case "estado", "pais", "country":
		return model.State, true
	case "organizacion", "organization":
		return model.Organisation, true
	case "lugar":
		return model.Place, true
	case "producto":
		return model.Product, true
	}
	return 0, false
}

// ready makes the names findable.
func (p *aliasParser) ready() *Aliases {
	a := &Aliases{first: map[uint64][]aliasName{}, named: map[string]int32{}, never: map[string][]int32{}, phrases: map[string]bool{}}
	var within []int // by actor that is kept: the file
	for i := range p.list {
		x := p.list[i]
		p.file = p.files[i]
		if x.Name == "" && len(x.Aliases) > 0 {
			x.Name = x.Aliases[0]
		}
		if x.Name == "" {
			p.problem(RuleAliasName, p.lines[i], "")
			continue
		}
		of := a.named[prose.FoldString(x.Name)] - 1
		if of >= 0 && within[of] != p.file { // said in another file too
			had := &a.list[of]
			if !had.HasKind {
				had.Kind, had.HasKind = x.Kind, x.HasKind
			}
			had.Aliases, had.Not = append(had.Aliases, x.Aliases...), append(had.Not, x.Not...)
		} else {
			of = int32(len(a.list))
			a.list, within = append(a.list, x), append(within, p.file)
		}
		for _, name := range append([]string{x.Name}, x.Aliases...) {
			folded := prose.FoldString(name)
			if had := a.named[folded]; had != 0 {
				if had != of+1 {
					p.problem(RuleAliasTwice, p.lines[i], name)
				}
				continue
			}
			a.named[folded] = of + 1
			a.put(name, of)
			if isPhrase(name) {
				a.phrases[folded] = true
			}
		}
		for _, name := range x.Not {
			folded := prose.FoldString(name)
			a.never[folded] = append(a.never[folded], of+1)
		}
	}
	for _, names := range a.first {
		slices.SortStableFunc(names, func(x, y aliasName) int { return len(y.folds) - len(x.folds) })
	}
	return a
}

// isPhrase reports whether a name of the file is more than a name: a word of it
// that is no particle of names is written small.
func isPhrase(name string) bool {
	for _, word := range strings.Fields(name) {
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsLower(first) && !particles[prose.FoldString(word)] {
			return true
		}
	}
	return false
}

// particles are the small words within names.
var particles = map[string]bool{
	"de": true, "del": true, "la": true, "las": true, "los": true, "y": true, "e": true, "da": true, "das": true, "do": true, "dos": true,
	"di": true, "du": true, "von": true, "van": true, "der": true, "den": true, "bin": true, "ibn": true, "al": true, "el": true,
	"of": true, "the": true, "and": true, "for": true, "i": true,
}

func (a *Aliases) put(name string, of int32) {
	var n aliasName
	for _, t := range prose.Tokenize(nil, name) {
		if t.Kind == prose.Word || t.Kind == prose.Number {
			if len(n.folds) == 0 {
				n.upper = t.Flags&prose.Upper != 0
			}
			n.folds = append(n.folds, t.Fold)
		}
	}
	if len(n.folds) > 0 {
		n.of = of
		a.first[n.folds[0]] = append(a.first[n.folds[0]], n)
	}
}

// String tells the file as it was understood, for tests and for people.
func (a *Aliases) String() string {
	var b strings.Builder
	if a != nil {
		for _, x := range a.list {
			fmt.Fprintf(&b, "%s %q %q %q\n", x.Kind, x.Name, x.Aliases, x.Not)
		}
	}
	return b.String()
}
