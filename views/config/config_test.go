package config

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"hito/views/theme"
	"hito/views/words"
)

// some is a small registry.
var some = []Action{
	{Name: "down", Does: "down", Scopes: []string{"", "pager"}, Keys: []string{"j", "down"}},
	{Name: "up", Does: "up", Scopes: []string{"", "pager"}, Keys: []string{"k", "up"}},
	{Name: "search", Does: "search", Scopes: []string{""}, Keys: []string{"/"}},
	{Name: "quit", Does: "quit", Scopes: []string{""}, Keys: []string{"q", "ctrl+c"}},
	{Name: "picker.accept", Does: "accept", Scopes: []string{"picker"}, Typing: true, Keys: []string{"enter"}},
	{Name: "pager.close", Does: "close", Scopes: []string{"pager"}, Keys: []string{"esc", "q"}},
}

// said is what is wrong with a configuration, a line each.
func said(t *testing.T, text string) (Config, []string) {
	t.Helper()
	c, problems := Parse("c.toml", []byte(text), some)
	var all []string
	for _, p := range problems {
		what, hint := words.For("es").Problem(p.Problem)
		if hint == "" || strings.Contains(hint, "config.hint") {
			t.Errorf("%v has no mend", p)
		}
		all = append(all, p.Path+": "+what)
	}
	return c, all
}

func TestDefaultIsReadBack(t *testing.T) {
	for _, language := range []string{"es", "en"} {
		c, problems := Parse("c.toml", []byte(Print(words.For(language), some)), some)
		if len(problems) > 0 || !reflect.DeepEqual(c, Default()) {
			t.Errorf("%s: %+v %v", language, c, problems)
		}
	}
}

func TestEverythingCanBeSaid(t *testing.T) {
	c, problems := said(t, `
language = "en"
theme = "niebla"
color = "never"
dates = 'edtf'
mouse = true
session = false
layout.measure = 72
[layout]
list = 0x20 # in per cent
detail = 4_0
[citation]
style = "template"
template = """
{outlet}: {title}"""
[programs]
opener = ["firefox", "--new-tab",
  # one more
  "{}"]
editor = []
clipboard = ["wl-copy"]
[keys]
search = ["Ctrl+F", "s"]
down = "n"
picker = { accept = ["tab"] }
[themes.niebla]
base = "light"
accent = "#003366"
`)
	mine := theme.Custom{Name: "niebla", Base: theme.Light}
	mine.Colours[3] = "#003366"
	want := Config{Language: "en", Theme: "niebla", Color: "never", Dates: "edtf", Mouse: true, Measure: 72, List: 32, Detail: 40,
		CitationStyle: "template", CitationTemplate: "{outlet}: {title}",
		Opener: []string{"firefox", "--new-tab", "{}"}, Clipboard: []string{"wl-copy"}, Themes: []theme.Custom{mine},
		Keys: map[string][]string{"search": {"ctrl+f", "s"}, "down": {"n"}, "picker.accept": {"tab"}}}
	if len(problems) > 0 || !reflect.DeepEqual(c, want) {
		t.Errorf("%+v\n%+v\n%v", c, want, problems)
	}
}

// What is wrong is told by its line with the mend, and the rest holds.
func TestWhatIsWrongIsTold(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`tema = "dark"`, "c.toml:1: no hay esa clave: «tema»"},
		{`themes = "dark"`, "c.toml:1: no hay esa clave: «themes»; ¿quizá «theme»?"},
		{"\n\nmesure = 70", "c.toml:3: no hay esa clave: «mesure»"},
		{"[layout]\nmesure = 70", "c.toml:2: no hay esa clave: «layout.mesure»; ¿quizá «layout.measure»?"},
		{"measure = 70", "c.toml:1: no hay esa clave: «measure»; ¿quizá «layout.measure»?"},
		{"search = ['s']", "c.toml:1: no hay esa clave: «search»; ¿quizá «keys.search»?"},
		{"[keys]\nserch = ['s']", "c.toml:2: no hay esa clave: «keys.serch»; ¿quizá «search»?"},
		{"[key]\n", "c.toml:1: no hay esa tabla: «key»; ¿quizá «keys»?"},
		{"theme = 'drak'", `c.toml:1: «theme» no puede ser «drak»; hay: "terminal", "dark", "light", "high-contrast", "no-colour"`},
		{"theme = dark", "c.toml:1: no es TOML: «theme = dark»"},
		{"mouse = 'on'", "c.toml:1: «mouse» quiere true o false"},
		{"[layout]\nlist = 95", "c.toml:2: «layout.list» quiere un número entero, de 0 a 90"},
		{"[layout]\nlist = -1", "c.toml:2: «layout.list» quiere un número entero, de 0 a 90"},
		{"[layout]\nlist = 99999999999999999999", "c.toml:2: «layout.list» quiere un número entero, de 0 a 90"},
		{"[programs]\neditor = 'vim +3'", `c.toml:2: «programs.editor» quiere una lista de textos: ["uno", "otro"]`},
		{"[programs]\neditor = ['']", "c.toml:2: «programs.editor» no nombra ningún programa"},
		{"[programs]\nopener = ['./abrir.sh']", "c.toml:2: un programa se nombra por su nombre o por su ruta entera, no «./abrir.sh»: así ningún archivo de la carpeta en que estés hace de programa"},
		{"[programs]\neditor = ['vi', 3]", `c.toml:2: «programs.editor» quiere una lista de textos: ["uno", "otro"]`},
		{"theme = 'dark'\ntheme = 'light'", "c.toml:2: «theme» ya está en la línea 1, que es la que vale"},
		{"[citation]\ntemplate = '{titel}'", "c.toml:2: la plantilla de las citas no conoce «{titel}»; hay: author, outlet, title, date, edtf, quote, where, path, url, line"},
		{"[keys]\nsearch = ['ctrl+entre']", "c.toml:2: no hay esa tecla: «ctrl+entre»"},
		{"[keys]\nsearch = ['entre']", "c.toml:2: no hay esa tecla: «entre»; ¿quizá «enter»?"},
		{"[keys]\nsearch = ['ctrl+c']", "c.toml:2: «ctrl+c» siempre sale, no puede hacer otra cosa"},
		{"[keys.picker]\naccept = ['a']", "c.toml:2: ahí las letras son del texto que se escribe: «a»"},
		{"[keys]\nsearch = ['j']", "c.toml:2: la tecla «j» hace «search», y ya no «down»"},
		{"[keys]\nsearch = ['s']\nquit = ['s', 'q', 'ctrl+c']", "c.toml:3: la tecla «s» hace «search», y ya no «quit»"},
		{"[keys]\ndown = ['q']", "c.toml:2: la tecla «q» hace «down», y ya no «quit»|c.toml:2: la tecla «q» hace «down», y ya no «pager.close»"},
		{"[keys]\nquit = ['q']\npager.close = ['x']", ""},
		{"[themes.dark]\ndim = '#000000'\ntext = '#000001'", "c.toml:2: «dark» es un tema de hito: da otro nombre al tuyo"},
		{"[themes.a]\nbase = 'noche'", `c.toml:2: «themes.a.base» no puede ser «noche»; hay: "dark", "light", "high-contrast", "terminal"`},
		{"[themes.a]\nacent = '#9CC4FF'", "c.toml:2: no hay esa clave: «themes.a.acent»; ¿quizá «accent»?"},
		{"[themes.a]\naccent = 'blue'", "c.toml:2: «themes.a.accent» quiere un color como \"#9CC4FF\", no «blue»"},
		{"[themes.a]\nbase = 'dark'\ndim = '#333333'", "c.toml:3: en el tema «a», «dim» sobre «ground» tiene un contraste de 1.4, y el nivel AA pide 4.5"},
	} {
		rest := "\n[layout]\ndetail = 33\n"
		if strings.Contains(c.text, "[layout]") {
			rest = "\ndetail = 33\n"
		}
		got, problems := said(t, c.text+rest)
		if strings.Join(problems, "|") != c.want {
			t.Errorf("%q is told %q\nwant %q", c.text, problems, c.want)
		}
		if got.Detail != 33 {
			t.Errorf("%q: the rest does not hold", c.text)
		}
	}
}

// After what is no TOML the file goes on.
func TestSlips(t *testing.T) {
	c, problems := said(t, `dates = "edtf"
language "en"
mouse = true
[layout
measure = 60
[programs]
editor = ["vi", "
  "x",
]
opener = ["xdg-open"
clipboard = ["wl-copy"]
[keys]
search = ["s"]
this is prose
`)
	want := []string{
		`c.toml:2: no es TOML: «language "en"»`, `c.toml:4: no es TOML: «[layout»`, `c.toml:5: no hay esa clave: «measure»; ¿quizá «layout.measure»?`,
		`c.toml:7: no es TOML: «editor = ["vi", "»`, `c.toml:10: no es TOML: «opener = ["xdg-open"»`, `c.toml:14: no es TOML: «this is prose»`,
	}
	if !reflect.DeepEqual(problems, want) {
		t.Errorf("it is told\n%s", strings.Join(problems, "\n"))
	}
	if c.Dates != "edtf" || !c.Mouse || len(c.Clipboard) != 1 || len(c.Keys["search"]) != 1 {
		t.Errorf("the rest does not hold: %+v", c)
	}
}

func TestParseKey(t *testing.T) {
	for written, want := range map[string]string{
		"j": "j", "G": "G", "?": "?", "+": "+", "ctrl++": "ctrl++", "é": "é", "ctrl+d": "ctrl+d", "Ctrl+D": "ctrl+d", "^d": "ctrl+d", "^": "^", "control+x": "ctrl+x",
		"Enter": "enter", "return": "enter", "escape": "esc", " ": "space", "PageUp": "pgup", "F5": "f5", "shift+tab": "shift+tab", "shift+g": "G",
		"alt+ctrl+x": "ctrl+alt+x", "shift+ctrl+up": "ctrl+shift+up", "alt+enter": "alt+enter",
		"": "", "jj": "", "ctrl+": "", "ctrl+ctrl+a": "", "hyper+a": "", "shift+1": "", "\x1b": "", "\u0301": "", "f13": "",
	} {
		got, ok := ParseKey(written)
		if !ok {
			got = ""
		}
		if got != want || ok != (want != "") {
			t.Errorf("%q is %q, want %q", written, got, want)
		}
	}
}

func TestPath(t *testing.T) {
	for _, c := range []struct{ config, home, want string }{
		{"/c", "/h", "/c/hito/config.toml"}, {"", "/h", "/h/.config/hito/config.toml"}, {"relativa", "/h", "/h/.config/hito/config.toml"},
		{"relativa", "", ""}, {"", "h", ""}, {"", "", ""},
	} {
		got := Path(func(name string) string {
			return map[string]string{"XDG_CONFIG_HOME": c.config, "HOME": c.home}[name]
		})
		if got != filepath.FromSlash(c.want) {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

// A file that cannot be read is told of, and nothing else happens.
func TestLoad(t *testing.T) {
	folder := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	open := func(path string) (io.ReadCloser, error) {
		switch filepath.Base(path) {
		case "secreta":
			return nil, &fs.PathError{Op: "open", Path: path, Err: errors.New("permission denied")}
		case "rota":
			return nil, errors.New("broken")
		}
		return os.Open(path)
	}
	for _, c := range []struct {
		path  string
		asked bool
		rule  string
		mouse bool
	}{
		{"", true, "", false}, {filepath.Join(folder, "no"), false, "", false}, {filepath.Join(folder, "no"), true, RuleMissing, false},
		{write("buena", "mouse = true"), false, "", true}, {write("vacía", ""), true, "", false}, {folder, false, RuleUnread, false},
		{"secreta", false, RuleUnread, false}, {"rota", true, RuleUnread, false}, {write("grande", strings.Repeat("#", maxFile+1)), false, RuleLarge, false},
		{write("binaria", "\x00\xff\xfe mouse"), false, RuleSlip, false},
	} {
		config, problems := Load(open, c.path, c.asked, func() []Action { return some })
		rule := ""
		for _, p := range problems {
			rule = p.What.Rule
			if !words.For("es").HasReason(rule) || !words.For("en").HasReason(rule) || !strings.HasPrefix(p.Path, c.path) {
				t.Errorf("%v is not said", p)
			}
		}
		if rule != c.rule || config.Mouse != c.mouse || len(problems) > 1 {
			t.Errorf("%q: %v %+v", c.path, problems, config)
		}
	}
}

// Of a thousand slips a hundred are told.
func TestManyProblems(t *testing.T) {
	var b strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&b, "nada-%d = 1\n", i)
	}
	_, problems := said(t, b.String())
	if n := len(problems); n != maxProblems+1 || !strings.Contains(problems[n-1], "900") {
		t.Errorf("%d problems are told, the last %q", n, problems[n-1])
	}
}

// Every entry of the default file is said in both languages.
func TestEverySettingIsSaid(t *testing.T) {
	for _, language := range []string{"es", "en"} {
		say := words.For(language)
		for i := range settings {
			if id := settings[i].whole(); say.About(id) == "" {
				t.Errorf("%s: nothing is said of %s", language, id)
			}
		}
	}
}

// No file, whatever is in it, keeps hito from starting, and its lines are in the
// file.
func FuzzParse(f *testing.F) {
	f.Add(Print(words.For("es"), some))
	f.Add("a = [\n1,\n\"\"\"\nb\n[keys]\nsearch='x'\n[[x]]\ny={z={w=1}}")
	f.Add("keys={search='j',down=['q','q']}\nthemes.a.base='light'\nthemes.b={dim='#123456'}")
	f.Fuzz(func(t *testing.T, text string) {
		c, problems := Parse("c", []byte(text), some)
		if len(problems) > maxProblems+1 || c.Theme == "" || c.Color == "" || c.Measure < 0 {
			t.Errorf("%+v %v", c, problems)
		}
		for _, p := range problems {
			line := 0
			if _, err := fmt.Sscanf(p.Path, "c:%d", &line); err == nil && (line < 1 || line > strings.Count(text, "\n")+1) {
				t.Errorf("line %d of %q", line, text)
			}
		}
		taken := map[string]string{}
		for _, a := range some {
			keys, changed := c.Keys[a.Name]
			if !changed {
				keys = a.Keys
			}
			for _, k := range keys {
				for _, s := range a.Scopes {
					if other, twice := taken[s+" "+k]; twice {
						t.Errorf("%q is of %s and of %s", k, other, a.Name)
					}
					taken[s+" "+k] = a.Name
				}
			}
		}
	})
}

// BenchmarkLoad is what a start pays for a configuration that names everything.
func BenchmarkLoad(b *testing.B) {
	path := filepath.Join(b.TempDir(), "config.toml")
	if err := os.WriteFile(path, []byte(Print(words.For("es"), some)), 0o600); err != nil {
		b.Fatal(err)
	}
	open := func(path string) (io.ReadCloser, error) { return os.Open(path) }
	for b.Loop() {
		if _, problems := Load(open, path, false, func() []Action { return some }); len(problems) > 0 {
			b.Fatal(problems)
		}
	}
}
