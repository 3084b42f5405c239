package views

import (
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"hito/views/cells"
	"hito/views/clean"
	"hito/views/theme"
)

// maxEntry is how many characters an entry takes: more were pasted by mistake.
const maxEntry = 1000

// entry is a line of text being typed. The editing is Bubbles'; the drawing is
// ours, since rows have an exact width in the terminal's own way of counting
// and Bubbles counts in another. The zero entry is ready.
type entry struct {
	input textinput.Model
	made  bool
	// room is how many cells of its row were left where the caret was drawn.
	room int
	// bad is what of it cannot be understood, from a rune up to another.
	bad [2]int
	// selected says that what stands there was put there for the person: what is
	// typed first takes its place, and any other key keeps it.
	selected bool
}

// make makes the input when it is first wanted: its tables are no business of
// the program's start.
func (e *entry) make() {
	if e.made {
		return
	}
	e.made, e.input = true, textinput.New()
	e.input.CharLimit = maxEntry
	e.input.SetVirtualCursor(false) // nothing blinks, and no command is to be run
	// The terminal pastes; Bubbles would run a program that reads the clipboard
	// and insert what it says uncleaned.
	e.input.KeyMap.Paste.SetEnabled(false)
	e.input.Focus()
}

func (e *entry) set(s string) {
	e.make()
	e.bad, e.selected = [2]int{}, false
	e.input.SetValue(clean.Line(s))
	e.input.CursorEnd()
}

// offer sets the text as one that the first letter typed takes the place of.
func (e *entry) offer(s string) {
	e.set(s)
	e.selected = e.String() != ""
}

// String is what was typed.
func (e *entry) String() string { return e.input.Value() }

// insert puts s at the caret; it is cleaned, since it may have been pasted.
func (e *entry) insert(s string) {
	if e.selected {
		e.set("")
	}
	e.update(tea.PasteMsg{Content: clean.Line(s)})
}

// key takes a key, and says whether it changed the text, and whether it was of
// any use to a line of text.
func (e *entry) key(k tea.KeyPressMsg) (changed, taken bool) {
	if k.Mod&^(tea.ModShift|tea.ModCapsLock|tea.ModNumLock) != 0 {
		k.Text = "" // a command, not a letter
	}
	k.Text = clean.Line(k.Text)
	if e.selected {
		e.selected = false
		switch name := k.String(); {
		case k.Text != "":
			e.set("")
		case name == "backspace" || name == "delete":
			e.set("")
			return true, true
		default:
			changed, _ = e.update(k)
			return changed, true
		}
	}
	return e.update(k)
}

func (e *entry) update(msg tea.Msg) (changed, taken bool) {
	e.make()
	value, caret := e.input.Value(), e.input.Position()
	e.input, _ = e.input.Update(msg)
	changed = e.input.Value() != value
	return changed, changed || e.input.Position() != caret
}

// drawPrompted writes a prompt and the text behind it, for which the prompt makes
// room on a narrow row; behind cells, but no more than half of what is left, stay
// for what is to follow.
func (e *entry) drawPrompted(row *cells.Row, t *theme.Theme, prompt string, behind int) {
	const leastPrompt = 10
	typed := cells.CleanWidth(row.Method, e.String()) + 1 // and the caret
	row.Space(theme.Plain, 1)
	row.Cut(t.Label, prompt, max(row.Room()-1-typed, min(leastPrompt, row.Room()/3)))
	row.Space(theme.Plain, 1)
	e.draw(row, t, row.Room()-min(behind, row.Room()/2))
}

// draw writes the text in at most limit cells, one of them for the terminal's
// cursor behind it; a long text is shown around the caret.
func (e *entry) draw(row *cells.Row, t *theme.Theme, limit int) {
	limit = min(limit, row.Room())
	if limit <= 0 {
		return
	}
	text, caret := []rune(e.input.Value()), e.input.Position()
	from := 0
	for from < caret && cells.Width(row.Method, string(text[from:caret])) >= limit {
		from++
	}
	before := row.Room()
	e.drawTyped(row, t, text, from, caret, row.Room())
	e.room = row.Room()
	e.drawTyped(row, t, text, caret, len(text), limit-(before-row.Room()))
}
