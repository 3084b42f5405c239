package events

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// The user's file of words says which words tell an event, and of what type. It
// wins over the tables of this package: with a new word, another type, or none.
// It is a list in the part of YAML that such lists are written in:
//
//	- word: encierro         # a noun, or a verb's infinitive
//	  type: protesta         # a type by its Spanish or English name; none tells no event
//	  language: es           # es or en; left out, nouns are of both
//	  is: noun               # or verb, where the ending misleads ("alquiler")
//	  forms: [encierros]     # more forms, which tell it as the word does
//
// A verb is conjugated and a noun gets its plural as those of the tables do: see
// conjugate and spanishPlural; what is irregular stands in brackets behind the
// infinitive: see spanishVerbs. An English verb is written with its "to", and a
// verb that tells the event only with "se", with its -se.

// trigger is one entry of the file.
type trigger struct {
	word, language string
	what           kind // 0 for none
	noun           bool // "is: noun"
	verb           bool // "is: verb"
	typed          bool // it has a type that is one
	broken         bool // what was wrong with it has been told
	forms          []string
	file, line     int
}

// Triggers are the words of such files, ready for look-up. Nil is none.
type Triggers struct {
	list             []trigger
	spanish, english func() *lexicon
}

// TriggerFile is the text of one such file, and the path that its problems name.
type TriggerFile struct{ Path, Text string }

// The ids of what can be wrong with the file, with their facts.
const (
	RuleTriggerLine     = "events.trigger.line"     // the line, its text: no key, list or word
	RuleTriggerKey      = "events.trigger.key"      // the line, the key: none of those there are
	RuleTriggerType     = "events.trigger.type"     // the line, the type: none of those there are
	RuleTriggerLanguage = "events.trigger.language" // the line, the language: neither es nor en
	RuleTriggerIs       = "events.trigger.is"       // the line, what it is: neither noun nor verb
	RuleTriggerWord     = "events.trigger.word"     // the line, the word: none, or no verb of that language
	RuleTriggerNoType   = "events.trigger.no-type"  // the line, the word: it says not what it tells
	RuleTriggerTwice    = "events.trigger.twice"    // the line, the word: said before
	RuleTriggerMany     = "events.trigger.many"     // the line, the limit: no more words are read from there on
	HintTriggerFile     = "events.hint.trigger"
)

// maxTriggers bounds how many words and forms files may have.
const maxTriggers = 5000

// spanishTypes are the Spanish names of the types, folded, in the order of kinds.
const spanishTypes = `reunion visita tratado mensaje declaracion despliegue ataque victimas ceremonia eleccion nombramiento dimision detencion
	juicio protesta anuncio comienzo fin desastre prueba sancion acuerdo ley suceso resultado publicacion`

// TypeNamed is the type of a Spanish or English name, whatever its accents and
// capitals; "" and true for none, and false for a name that is none.
func TypeNamed(name string) (string, bool) {
	name = prose.FoldString(name)
	if name == "none" || name == "ninguno" {
		return "", true
	}
	if at := slices.Index(strings.Fields(spanishTypes), name); at >= 0 {
		return kinds[at+1], true
	}
	return name, kindOf(name) != 0
}

// ReadTriggers reads files of words that hold together. What it cannot read is
// in the problems, a line each; the rest holds.
func ReadTriggers(files []TriggerFile) (*Triggers, []model.FileProblem) {
	p := triggerParser{files: files}
	for number, file := range files {
		p.file, p.first, p.open = number, len(p.list), false
		at := 0
		for line := range strings.SplitSeq(strings.TrimPrefix(file.Text, "\ufeff"), "\n") {
			at++
			p.line(at, strings.TrimRight(line, " \t\r"))
		}
	}
	t := &Triggers{list: p.checked()}
	t.spanish = sync.OnceValue(func() *lexicon { return t.over(spanish(), "es") })
	t.english = sync.OnceValue(func() *lexicon { return t.over(english(), "en") })
	return t, p.problems
}

// triggerParser reads the files line by line.
type triggerParser struct {
	files    []TriggerFile
	file     int // the one that is read
	first    int // its first entry
	list     []trigger
	open     bool // "- form" goes on with the last entry's forms
	depth    int  // how far their key is indented
	words    int
	problems []model.FileProblem
}

func (p *triggerParser) problem(rule string, line int, fact string) {
	if len(p.problems) < 100 {
		p.problems = append(p.problems, model.FileProblem{Path: p.files[p.file].Path, Problem: model.Problem{
			What: model.Reason{Rule: rule, Facts: []string{strconv.Itoa(line), fact}, Span: model.NoSpan}, Hint: HintTriggerFile}})
	}
}

func (p *triggerParser) line(number int, text string) {
	body := strings.TrimLeft(text, " \t")
	depth := len(text) - len(body)
	if body == "" || body[0] == '#' || body == "---" || p.words > maxTriggers {
		return
	}
	if p.words == maxTriggers {
		p.words++ // told once
		p.problem(RuleTriggerMany, number, strconv.Itoa(maxTriggers))
		return
	}
	if rest, ok := strings.CutPrefix(body, "-"); ok && (rest == "" || rest[0] == ' ' || rest[0] == '\t') {
		rest = strings.TrimLeft(rest, " \t")
		if p.open && depth >= p.depth && !strings.Contains(rest, ":") {
			p.form(rest)
			return
		}
		p.list = append(p.list, trigger{file: p.file, line: number})
		p.words++
		if p.open = false; rest == "" {
			return
		}
		body, depth = rest, len(text)-len(rest)
	}
	key, value, ok := strings.Cut(body, ":")
	if !ok || len(p.list) == p.first {
		p.problem(RuleTriggerLine, number, body)
		return
	}
	p.open = false
	p.set(number, depth, strings.TrimSpace(key), strings.TrimSpace(value))
}

// set takes one key of the last entry.
func (p *triggerParser) set(number, depth int, key, value string) {
	t := &p.list[len(p.list)-1]
	if key == "forms" {
		p.forms(depth, value)
		return
	}
	value = plainValue(value)
	rule := ""
	switch key {
	case "word":
		t.word = value
	case "type":
		name, ok := TypeNamed(value)
		if t.what, t.typed = kindOf(name), ok; !ok {
			rule = RuleTriggerType
		}
	case "language":
		if t.language = strings.ToLower(value); t.language != "es" && t.language != "en" {
			rule = RuleTriggerLanguage
		}
	case "is":
		t.noun, t.verb = value == "noun", value == "verb"
		if !t.noun && !t.verb {
			rule = RuleTriggerIs
		}
	default:
		p.problem(RuleTriggerKey, number, key)
	}
	if rule != "" {
		t.broken = true // it must not hold as what it does not say
		p.problem(rule, number, value)
	}
}

// forms reads "[a, b]", one form, or nothing, where lines of forms follow.
func (p *triggerParser) forms(depth int, value string) {
	if value == "" || value[0] == '#' {
		p.open, p.depth = true, depth
		return
	}
	inner, ok := strings.CutPrefix(value, "[")
	if !ok {
		p.form(value)
		return
	}
	inner, _, _ = strings.Cut(inner, "]")
	for form := range strings.SplitSeq(inner, ",") {
		p.form(form)
	}
}

func (p *triggerParser) form(form string) {
	if form = plainValue(form); form != "" && p.words < maxTriggers {
		p.words++
		t := &p.list[len(p.list)-1]
		t.forms = append(t.forms, form)
	}
}

// plainValue is a value without its quotes or the comment behind it.
func plainValue(value string) string {
	value = strings.TrimSpace(value)
	if len(value) > 1 && (value[0] == '"' || value[0] == '\'') {
		if end := strings.IndexByte(value[1:], value[0]); end >= 0 {
			return strings.TrimSpace(value[1 : end+1])
		}
	}
	if at := strings.Index(value, " #"); at >= 0 {
		value = strings.TrimSpace(value[:at])
	}
	return value
}

// checked is the entries that hold: with a word and a type, said once.
func (p *triggerParser) checked() []trigger {
	type said struct {
		word, language string
		noun, verb     bool
	}
	seen := map[said]bool{}
	return slices.DeleteFunc(p.list, func(t trigger) bool {
		p.file = t.file
		key := said{prose.FoldString(t.word), t.language, t.noun, t.verb}
		switch _, form := t.verbOf(); {
		case t.broken:
		case t.word == "" || form == notAWord:
			p.problem(RuleTriggerWord, t.line, t.word)
		case !t.typed:
			p.problem(RuleTriggerNoType, t.line, t.word)
		case seen[key]:
			p.problem(RuleTriggerTwice, t.line, t.word)
		default:
			seen[key] = true
			return false
		}
		return true
	})
}
