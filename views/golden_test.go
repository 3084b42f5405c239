package views

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hito/model"
)

// screens are the views of which golden screens are kept, at every size and in
// both languages, by the keys that lead there: names of keys, and 'words typed.
// testdata/NAME.txt has them all, one under the other; -update renews them.
var screens = []struct{ name, keys string }{
	{"list", "j j j j j"},
	{"detail", "j j j j j j enter"},
	{"source", "j j j j j j enter enter ]"},
	{"first", ""},
	{"alone", "j j j j j j 3 0"},
	{"resized", "+ + 2 + + +"},
	{"folded", "j j j j j j 2 - j j j space"},
	{"found", "j j j j j j 3 / 'nigeria enter n"},
	{"search", "/ 'licencias"},
	{"filtered", "f 'after:2025-09_-type:strike enter"},
	{"wrong-filter", "f 'actor:vega_type:trat"},
	{"nothing", "/ 'tanques enter"},
	{"documents", "D j"},
	{"document", "D j 2 j j j"},
	{"problems", "!"},
	{"doubts", "M"},
	{"compare", "j j j j j j s"},
	{"correct", "j j j j j j c"},
	{"help", "?"},
	{"palette", ": 'sucesos"},
	{"go-to-date", ": '2025-10"},
	{"actors", "a down down space"},
	{"places", "L down x"},
	{"types", "T 're"},
	{"outlets", "O down space"},
	{"terms", "a down space esc / 'pesca enter x"},
	{"write", "w"},
	{"hostile", "G k k enter"},
}

func TestScreens(t *testing.T) {
	for _, view := range screens {
		t.Run(view.name, func(t *testing.T) {
			var all strings.Builder
			for _, language := range []string{"es", "en"} {
				for _, s := range [][2]int{{120, 40}, {80, 24}, {60, 20}, {40, 12}} {
					d, _ := doubting(t, language, s[0], s[1])
					d.script(view.keys)
					fmt.Fprintf(&all, "%s %dx%d\n%s\n", language, s[0], s[1], d.trimmed())
				}
			}
			compareGolden(t, view.name, all.String())
		})
	}
}

// Sizes and documents of their own.
func TestOddScreens(t *testing.T) {
	for _, c := range []struct {
		name, language string
		w, h           int
		keys           string
		c              func(testing.TB) *model.Chronology
	}{
		{"200x50-list", "es", 200, 50, "j j j j j", pesca},
		{"60x40-stacked", "es", 60, 40, "j j j j j j 2", pesca},
		{"160x45-documents", "en", 160, 45, "D g j enter ]", withCandidates},
		{"100x30-scripts", "es", 100, 30, "j j enter", scripts},
		{"60x36-scripts", "es", 60, 36, "j 3 j", scripts},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := drive(t, Options{Language: c.language, Title: "notas", NoColor: true}, c.w, c.h)
			d.load(c.c(t))
			d.keys("g")
			d.script(c.keys)
			d.golden(c.name)
		})
	}
}

// script presses keys, and types what has a ' before it ("_" is a blank).
func (d *driver) script(keys string) {
	d.t.Helper()
	for word := range strings.FieldsSeq(keys) {
		if typed, ok := strings.CutPrefix(word, "'"); ok && typed != "" {
			d.text(strings.ReplaceAll(typed, "_", " "))
		} else {
			d.keys(word)
		}
	}
}

// trimmed is the screen, less the blanks at the ends of its lines.
func (d *driver) trimmed() string {
	var b strings.Builder
	for line := range strings.SplitSeq(d.screen(), "\n") {
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return b.String()
}

// golden compares the screen with testdata/name.txt.
func (d *driver) golden(name string) {
	d.t.Helper()
	compareGolden(d.t, name, d.trimmed())
}

func compareGolden(t testing.TB, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".txt")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (go test ./views -update writes it)", err)
	}
	if got != string(want) {
		t.Errorf("%s differs; go test ./views -update renews it\n%s", path, firstDifference(got, string(want)))
	}
}

// firstDifference is the first line in which two texts differ, with the one that
// says of which screen it is.
func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	screen := ""
	for i := range max(len(g), len(w)) {
		var a, b string
		if i < len(g) {
			a = g[i]
		}
		if i < len(w) {
			b = w[i]
		}
		if a != b {
			return fmt.Sprintf("%s, line %d\ngot:  %s\nwant: %s", screen, i+1, a, b)
		}
		if strings.HasPrefix(a, "es ") || strings.HasPrefix(a, "en ") {
			screen = a
		}
	}
	return ""
}

// Every golden screen is one that a test still makes.
func TestNoScreenIsLeftBehind(t *testing.T) {
	made := map[string]bool{}
	for _, view := range screens {
		made[view.name] = true
	}
	entries, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		name := strings.TrimSuffix(e.Name(), ".txt")
		if !e.IsDir() && !made[name] && !strings.Contains(name, "x") {
			t.Errorf("testdata/%s is of no view", e.Name())
		}
	}
}

// scripts is a chronology of wide, combining and right-to-left writing.
func scripts(t testing.TB) *model.Chronology {
	f := &fixture{t: t, c: &model.Chronology{}}
	sentences := []string{
		"التقى الرئيس محمود درويش بالسفير خوسيه غارسيا في 3 مايو 2024 في مدريد.",
		"ראש הממשלה נפגש עם שר החוץ García ב-4 במאי 2024.",
		"习近平主席于2024年5月5日在北京会见了金正恩委员长。",
		"क्षत्रिय नेता ने ६ मई 2024 को समझौते पर हस्ताक्षर किए।",
		"Jose\u0301 Mari\u0301a A\u0308\u0301lvarez firmo\u0301 el 7 de mayo de 2024 con 👩‍👩‍👧‍👦 y 🇪🇸 y un 1️⃣.",
		"นายกรัฐมนตรีลงนามข้อตกลงเมื่อวันที่ 8 พฤษภาคม 2024 สำเร็จ",
	}
	text := strings.Join(sentences, "\n\n") + "\n\n" + strings.Repeat("漢字かな交じり文 ", 40) + "\n" + strings.Repeat("e\u0301\u0302\u0303", 60)
	d := f.document("notas/escrituras-习.txt", "大報 الحياة", text, model.DayDate(2024, 5, 9), model.Stated)
	names := []string{"محمود درويش", "García", "习近平", "क्षत्रिय", "Jose\u0301", "นายกรัฐมนตรี"}
	for i, s := range sentences {
		who := f.actor(names[i], model.Person)
		f.event("meeting", s, nil, f.telling(d, s, "", model.DayDate(2024, 5, 3+i), who))
	}
	return f.done()
}
