package config

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2/unstable"

	"hito/views/words"
)

// bound is an action that the file gives keys.
type bound struct {
	action *Action
	keys   []string
	line   int
}

// keys takes an entry of [keys] or of a table below it.
func (p *parser) keys(e *entry) {
	name := strings.Join(e.path[1:], ".")
	at, known := p.named[name]
	if !known {
		var names []string
		for i := range p.actions {
			names = append(names, p.actions[i].Name)
		}
		p.tell(e.line, RuleUnknown, e.name(), words.Nearest(name, names))
		return
	}
	if e.value.kind == unstable.String { // search = "/"
		e.value = value{kind: unstable.Array, list: []value{e.value}}
	}
	given, ok := texts(e.value)
	if !ok {
		p.tell(e.line, RuleList, e.name())
		return
	}
	b := bound{action: &p.actions[at], line: e.line}
	for _, k := range given {
		if key := p.key(b.action, k, e.line); key != "" && !slices.Contains(b.keys, key) {
			b.keys = append(b.keys, key)
		}
	}
	p.bound = append(p.bound, b)
}

// key is a key as the terminal names it, "" where it cannot be bound to the
// action, which is told.
func (p *parser) key(a *Action, written string, line int) string {
	key, ok := ParseKey(written)
	switch {
	case !ok:
		p.tell(line, RuleKey, written, words.Nearest(strings.ToLower(written), keyNames))
	case key == always && a.Name != quitting:
		p.tell(line, RuleReserved, written)
	case a.Typing && utf8.RuneCountInString(key) == 1:
		p.tell(line, RuleLetter, written)
	default:
		return key
	}
	return ""
}

// always is the key that leaves hito whatever the configuration says, and
// quitting the action that may have it.
const (
	always   = "ctrl+c"
	quitting = "quit"
)

// settleKeys gives each key to one action of a scope. What the person changed
// goes before what is as usual, and what stands first in the file before what
// follows; who loses a key is told.
func (p *parser) settleKeys() {
	var order []bound
	given := map[string]bool{}
	for _, b := range p.bound {
		if given[b.action.Name] = true; !slices.Equal(b.keys, b.action.Keys) {
			order = append(order, b)
		}
	}
	if len(order) == 0 {
		return // as usual, and there no key does two things
	}
	for _, b := range p.bound {
		if slices.Equal(b.keys, b.action.Keys) {
			order = append(order, b)
		}
	}
	for i := range p.actions {
		if a := &p.actions[i]; !given[a.Name] {
			order = append(order, bound{a, a.Keys, 0})
		}
	}
	type place struct{ scope, key string }
	owner := map[place]*bound{}
	for i := range order {
		b := &order[i]
		kept := make([]string, 0, len(b.keys))
		for _, key := range b.keys {
			var other *bound
			for _, s := range b.action.Scopes {
				if o := owner[place{s, key}]; o != nil && o.action.Does != b.action.Does {
					other = o
				}
			}
			if other != nil {
				p.tell(max(b.line, other.line), RuleTaken, key, other.action.Name, b.action.Name)
				continue
			}
			kept = append(kept, key)
			for _, s := range b.action.Scopes {
				owner[place{s, key}] = b
			}
		}
		if b.keys = kept; !slices.Equal(kept, b.action.Keys) {
			if p.config.Keys == nil {
				p.config.Keys = map[string][]string{}
			}
			p.config.Keys[b.action.Name] = kept
		}
	}
}

// keyNames are the keys that have a name, as Bubble Tea calls them.
var keyNames = []string{
	"enter", "tab", "esc", "space", "backspace", "delete", "insert", "up", "down", "left", "right", "home", "end", "pgup", "pgdown",
	"f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12",
}

// otherNames are what people call some of them.
var otherNames = map[string]string{
	"return": "enter", "escape": "esc", "del": "delete", "ins": "insert", "pageup": "pgup", "pagedown": "pgdown", "page-up": "pgup",
	"page-down": "pgdown", "spacebar": "space", " ": "space", "bksp": "backspace",
}

// modifiers in the order in which a terminal's key has them.
var modifiers = []string{"ctrl", "alt", "shift"}

// ParseKey is a key as the terminal names it, of how a person writes it: "ctrl+d",
// "Ctrl+D", "^d", "shift+tab", "F1", "G", "?".
func ParseKey(written string) (key string, ok bool) {
	if r, rest, is := strings.Cut(written, "^"); is && r == "" && len(rest) == 1 {
		written = "ctrl+" + rest
	}
	var held []string
	rest := written
	for {
		before, after, ok := strings.Cut(rest, "+")
		m := strings.ToLower(before)
		if m == "control" {
			m = "ctrl"
		}
		if !ok || after == "" || !slices.Contains(modifiers, m) {
			break
		}
		if slices.Contains(held, m) {
			return "", false
		}
		held, rest = append(held, m), after
	}
	name := strings.ToLower(rest)
	if other, ok := otherNames[name]; ok {
		name = other
	}
	r, size := utf8.DecodeRuneInString(rest)
	switch {
	case slices.Contains(keyNames, name):
	case size != len(rest) || size == 0 || !unicode.IsGraphic(r) || unicode.IsMark(r):
		return "", false
	case len(held) == 0:
		return rest, true
	case slices.Contains(held, "shift") && len(held) == 1:
		upper := string(unicode.ToUpper(r))
		return upper, upper != rest || unicode.IsUpper(r) // which key shift+1 is, keyboards do not agree
	}
	key = name
	for _, m := range slices.Backward(modifiers) {
		if slices.Contains(held, m) {
			key = m + "+" + key
		}
	}
	return key, true
}
