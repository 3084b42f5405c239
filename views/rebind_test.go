package views

import (
	"regexp"
	"testing"

	"hito/views/words"
)

// Every row of the key map has a name of its own that the configuration can
// write, and every scope has a table.
func TestActionNames(t *testing.T) {
	plain := regexp.MustCompile(`^([a-z]+\.)?[a-z]+(-[a-z]+)*$`)
	seen := map[string]bool{}
	for _, b := range bindings() {
		name := b.name()
		if seen[name] || !plain.MatchString(name) {
			t.Errorf("the name %q is twice, or cannot be written", name)
		}
		seen[name] = true
	}
	tables := map[string]bool{}
	for s, name := range scopeNames {
		if tables[name] || name == "" && scope(s) != inPanes {
			t.Errorf("scope %d is named %q", s, name)
		}
		tables[name] = true
	}
}

// A key that was given to another action does what it was given to; the help,
// the palette, the footer and texts name it.
func TestReboundKeys(t *testing.T) {
	d := drive(t, Options{Language: "es", Title: "notas", NoColor: true, Keys: map[string][]string{
		"down": {"n", "ctrl+j"}, "up": {"p"}, "next-told": {}, "search": {"s"}, "compare": {}, "help": {"f1", "?"},
	}}, 120, 60)
	d.load(pesca(t))
	d.keys("g n ctrl+j n p")
	if d.b.list.cursor != 2 {
		t.Errorf("the cursor is on row %d", d.b.list.cursor)
	}
	d.keys("j")
	if d.b.list.cursor != 2 {
		t.Error("a key that was taken away still moves")
	}
	d.sees("n p mover", "s buscar", "f1 ayuda")
	d.keys("?")
	d.sees("n ^j", "f1 ?")
	d.keys("esc :")
	d.text("buscar en el texto")
	d.sees("buscar en el texto")
	if l := d.b.palette.lines[0]; l.do != searchText || l.keys != "s" {
		t.Errorf("the palette begins with %+v", l)
	}
	if got := d.b.keys.say(words.For("es").UI(), "pulsa {key:search} o {key:compare}; {key:"); got != "pulsa s o :compare; {key:" {
		t.Errorf("the text is %q", got)
	}
}
