package views

import (
	"slices"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"hito/views/cells"
	"hito/views/clean"
	"hito/views/theme"
)

// maxEntry is how many characters an entry takes: more were pasted by mistake.
const maxEntry = 1000

// entry is a line of text being typed.
type entry struct {
	text  []rune
	caret int
}

func (e *entry) set(s string) {
	e.text = e.text[:0]
	e.caret = 0
	e.insert(s)
}

// String is what was typed.
func (e *entry) String() string { return string(e.text) }

// insert puts s at the caret; it is cleaned, since it may have been pasted.
func (e *entry) insert(s string) {
	runes := []rune(clean.Line(s))
	runes = runes[:min(len(runes), maxEntry-len(e.text))]
	e.text = slices.Insert(e.text, e.caret, runes...)
	e.caret += len(runes)
}

// key takes a key, and says whether it changed the text, and whether it was a
// key for a line of text at all.
func (e *entry) key(k tea.KeyPressMsg) (changed, taken bool) {
	before := len(e.text)
	switch k.String() {
	case "backspace", "ctrl+h":
		e.cut(e.caret-1, e.caret)
	case "delete":
		e.cut(e.caret, e.caret+1)
	case "ctrl+w", "alt+backspace":
		e.cut(e.wordStart(), e.caret)
	case "ctrl+u":
		e.cut(0, e.caret)
	case "left":
		e.caret = max(e.caret-1, 0)
	case "right":
		e.caret = min(e.caret+1, len(e.text))
	case "home", "ctrl+a":
		e.caret = 0
	case "end", "ctrl+e":
		e.caret = len(e.text)
	default:
		if k.Text == "" || k.Mod&^(tea.ModShift|tea.ModCapsLock|tea.ModNumLock) != 0 {
			return false, false
		}
		e.insert(k.Text)
	}
	return len(e.text) != before, true
}

func (e *entry) cut(from, to int) {
	from, to = max(from, 0), min(to, len(e.text))
	if from < to {
		e.text = slices.Delete(e.text, from, to)
		e.caret = from
	}
}

// wordStart is where the word before the caret begins.
func (e *entry) wordStart() int {
	i := e.caret
	for i > 0 && unicode.IsSpace(e.text[i-1]) {
		i--
	}
	for i > 0 && !unicode.IsSpace(e.text[i-1]) {
		i--
	}
	return i
}

// draw writes the text with its caret in at most limit cells; a long text is
// shown around the caret.
func (e *entry) draw(row *cells.Row, t *theme.Theme, limit int) {
	limit = min(limit, row.Room())
	if limit <= 0 {
		return
	}
	from := 0
	for from < e.caret && cells.Width(row.Method, string(e.text[from:e.caret])) >= limit {
		from++
	}
	before := row.Room()
	row.Text(t.Input, string(e.text[from:e.caret]))
	under, rest := " ", ""
	if e.caret < len(e.text) {
		under, rest = string(e.text[e.caret]), string(e.text[e.caret+1:])
	}
	row.Text(t.Caret, under)
	row.Cut(t.Input, rest, limit-(before-row.Room()))
}
