package views

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"hito/views/config"
	"hito/views/theme"
)

// tour visits every view that is drawn, from the list's first row, and calls
// look in each.
func tour(d *driver, look func(where string)) {
	for _, stop := range []struct{ where, keys string }{
		{"list", "j j j j j j"}, {"detail", "enter"}, {"source", "enter"}, {"tellings", "esc esc s"}, {"documents", "esc D"},
		{"document", "enter"}, {"actors", "esc esc a"}, {"actor chosen", "down space"}, {"places", "esc L"}, {"help", "esc ?"},
		{"problems", "esc !"}, {"palette", "esc :"}, {"filter", "esc f"}, {"search", "esc F /"},
	} {
		d.keys(stop.keys)
		look(stop.where)
	}
}

// Every theme draws every view, with the same words in the same places; one
// with a ground of its own leaves no cell without it.
func TestEveryTheme(t *testing.T) {
	mine := []theme.Custom{{Name: "mía", Base: theme.Light}}
	for _, size := range []tea.WindowSizeMsg{{Width: 120, Height: 40}, {Width: 60, Height: 20}, {Width: 40, Height: 12}} {
		words := map[string]string{}
		for _, name := range append([]string{"", "mía"}, theme.Names[:]...) {
			d := drive(t, Options{Language: "es", Title: "notas", Config: config.Config{Theme: name, Themes: mine}}, size.Width, size.Height)
			d.load(pesca(t))
			d.keys("g")
			painted := d.b.theme.Ground != theme.Plain
			if want := name == theme.Dark || name == theme.Light || name == theme.HighContrast || name == "mía"; painted != want {
				t.Errorf("%q has the ground %q", name, d.b.theme.Ground)
			}
			tour(d, func(where string) {
				if before, ok := words[where]; ok && before != d.screen() {
					t.Errorf("%s: the theme %q changes what is said:\n%s", where, name, d.screen())
				}
				words[where] = d.screen()
				if bare := onNoGround(d.b.View().Content); painted && bare != "" {
					t.Errorf("%s: the theme %q leaves %q without a ground", where, name, bare)
				}
			})
		}
	}
}

// onNoGround is the first text of a screen that is drawn on no ground.
func onNoGround(content string) string {
	grounded := false
	for rest := content; rest != ""; {
		if after, ok := strings.CutPrefix(rest, "\x1b["); ok {
			parameters, text, _ := strings.Cut(after, "m")
			grounded, rest = strings.Contains(parameters, "48;"), text
			continue
		}
		at := strings.IndexByte(rest, '\x1b')
		if at < 0 {
			at = len(rest)
		}
		if text := strings.Trim(rest[:at], "\n"); text != "" && !grounded {
			return text
		}
		rest = rest[at:]
	}
	return ""
}

// The theme is chosen in the palette and by a key, and holds for what follows:
// also once the terminal says whether it is dark.
func TestChoosingThemes(t *testing.T) {
	d := drive(t, Options{Language: "es", Config: config.Config{Theme: theme.Dark, Keys: map[string][]string{"next-theme": {"f9"}}}}, 80, 24)
	d.load(pesca(t))
	d.send(tea.KeyPressMsg{Code: tea.KeyF9})
	d.sees("Tema: claro")
	light := d.b.theme.Ground
	d.send(tea.BackgroundColorMsg{Color: ansi.Black})
	d.send(tea.ColorProfileMsg{Profile: colorprofile.ANSI})
	d.send(tea.ColorProfileMsg{Profile: colorprofile.ANSI256})
	if light == theme.Plain || d.b.theme.Ground != light {
		t.Errorf("the ground was %q and is %q", light, d.b.theme.Ground)
	}
	d.keys(":")
	d.text("tema contraste")
	d.keys("enter")
	d.sees("Tema: alto contraste")
	d.keys("j")
	if ground := d.b.theme.Ground; ground == light || ground == theme.Plain {
		t.Errorf("the ground is %q", ground)
	}
}

// drawn is how the first telling of text on the screen is drawn: its sequence's
// parameters, "" for plain text.
func drawn(t *testing.T, content, text string) string {
	t.Helper()
	at := strings.Index(content, text)
	if at < 0 {
		t.Fatalf("the screen has no %q:\n%s", text, ansi.Strip(content))
	}
	before := content[:at]
	begin := strings.LastIndex(before, "\x1b[")
	parameters, _, _ := strings.Cut(before[begin+2:], "m")
	return strings.TrimPrefix(parameters, "0")
}

// Where there is no colour, what is marked is told from what is not by a sign or
// an attribute.
func TestMarksWithoutColour(t *testing.T) {
	d := onTreaty(t, 160, 50)
	d.b.useTheme(theme.NoColour)
	d.keys("1")
	list := d.b.View().Content
	d.keys("2")
	away := d.b.View().Content
	cursor, shadow := drawn(t, list, "mar 14 oct"), drawn(t, away, "mar 14 oct")
	if cursor == "" || shadow == "" || cursor == shadow || !strings.Contains(list, "▌") {
		t.Errorf("the cursor is drawn %q with the keys, %q without", cursor, shadow)
	}
	d.sees("▌", "┊", "≠") // the sentence, those of other events, what they do not agree on
	content := d.b.View().Content
	looks := map[string]string{"prose": ""}
	for what, text := range map[string]string{"sentence": "La presidenta ", "time": "este martes", "who": "Chidi Okoro", "boilerplate": "Portada"} {
		look := drawn(t, content[strings.LastIndex(content, "3 Fuente"):], text)
		for other, same := range looks {
			if look == same {
				t.Errorf("%s and %s are both drawn %q", what, other, look)
			}
		}
		looks[what] = look
	}
	d.keys("1 /")
	d.text("tratado")
	d.keys("enter")
	if found := drawn(t, d.b.View().Content, "tratado"); found == "" {
		t.Error("what was searched for is not marked")
	}
	d.keys("F a down space")
	d.sees("[+]")
	d.keys("x")
	d.sees("[−]")
}
