package views

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"hito/views/config"
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
	d := drive(t, Options{Language: "es", Title: "notas", NoColor: true, Config: config.Config{Keys: map[string][]string{
		"down": {"n", "ctrl+j"}, "up": {"p"}, "next-told": {}, "search": {"s"}, "compare": {}, "help": {"f1", "?"},
	}}}, 120, 60)
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
	d.keys("esc s")
	d.text("nada de esto")
	d.sees(" F quita todo el filtro")
	if ui := d.b.ui; !strings.HasPrefix(ui.CompareHint, "n p desplazar") || words.For("es").UI().CompareHint == ui.CompareHint || ui.FilteredOut == "" {
		t.Errorf("a text names keys as %q", ui.CompareHint)
	}
}

// The default configuration is written with a comment on everything, and read
// back as what it is.
func TestDefaultConfiguration(t *testing.T) {
	for _, language := range []string{"es", "en"} {
		say := words.For(language)
		text := config.Print(say, Actions())
		c, problems := config.Parse("config.toml", []byte(text), Actions())
		if len(problems) > 0 {
			t.Errorf("%s: the default configuration has problems: %v", language, problems)
		}
		if !reflect.DeepEqual(c, config.Default()) {
			t.Errorf("%s: it is read as %+v", language, c)
		}
		for _, name := range scopeNames {
			if id := "keys." + name; name != "" && say.About(id) == "" {
				t.Errorf("%s: nothing is said of %s", language, id)
			}
		}
		for _, a := range Actions() {
			for _, key := range a.Keys {
				if parsed, ok := config.ParseKey(key); !ok || parsed != key {
					t.Errorf("%s: the key %q of %s is read as %q", language, key, a.Name, parsed)
				}
			}
		}
	}
}

// Help is searched by key and by word, and shows keys as they are bound.
func TestHelpIsSearched(t *testing.T) {
	d := drive(t, Options{Language: "es", NoColor: true, Config: config.Config{Keys: map[string][]string{"search": {"ctrl+s"}}}}, 120, 40)
	d.load(pesca(t))
	d.keys("? /")
	d.sees("Tecla o palabra:")
	d.text("^s")
	d.sees("^s", "buscar en el texto")
	d.seesNot("bajar", "Paneles")
	d.keys("backspace backspace")
	d.text("j")
	d.sees("Moverse", "j ↓", "bajar")
	d.seesNot("Mayús+↓")
	d.keys("backspace")
	d.text("CRONOLOGIA")
	d.sees("ir a la cronología")
	d.keys("enter")
	d.seesNot("bajar")
	d.keys("/")
	d.text("zzz")
	d.sees("Ninguna tecla, ni nada que se haga")
	d.keys("esc")
	d.sees("bajar")
	d.keys("esc ?")
	d.sees("bajar")
}

// What keeps and drops a line being typed is bound as all else.
func TestReboundEntry(t *testing.T) {
	d := drive(t, Options{Language: "es", NoColor: true, Config: config.Config{Keys: map[string][]string{"entry.close": {"ctrl+g"}, "entry.accept": {"f2"}}}}, 120, 40)
	d.load(pesca(t))
	d.keys("/")
	d.text("tratado")
	d.keys("esc enter")
	if d.b.typing != typingSearch {
		t.Error("a key that was taken away still ends what is typed")
	}
	d.keys("ctrl+g")
	if d.b.typing != typingNothing || !d.b.query.IsEmpty() {
		t.Errorf("it is not dropped: %v", d.b.query)
	}
	d.keys("/")
	d.text("tratado")
	d.send(tea.KeyPressMsg{Code: tea.KeyF2})
	if d.b.typing != typingNothing || d.b.query.IsEmpty() {
		t.Errorf("it is not kept: %v", d.b.query)
	}
}
