package views

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"hito/model"
	"hito/views/config"
	"hito/views/words"
)

// What the configuration says holds from the first frame.
func TestConfiguredBrowser(t *testing.T) {
	c := config.Default()
	c.Dates, c.Mouse, c.Measure, c.List, c.Detail, c.CitationStyle = "edtf", true, 30, 30, 70, "bibtex"
	d := drive(t, Options{Language: "es", Title: "notas", NoColor: true, Config: c}, 120, 40)
	d.load(pesca(t))
	d.sees("2025-10-14")
	if p := d.b.panes; !p.Mouse || p.List != 300 || p.Upper != 700 {
		t.Errorf("the panes are %+v", p)
	}
	for _, r := range d.b.source.rows {
		if w := d.b.row.Method.StringWidth(d.b.source.wrapped.document.Text[r.Start:r.End]); w > 30 {
			t.Errorf("a row of the source is %d cells wide", w)
		}
	}
	if cited := d.b.citation(); !strings.HasPrefix(cited, "@article{") {
		t.Errorf("it is cited as %q", cited)
	}
	kept := drive(t, Options{Language: "es", Config: c, Panes: Panes{List: 500}}, 120, 40)
	if p := kept.b.panes; p.List != 500 || p.Upper != 0 {
		t.Errorf("the panes of a session are %+v", p)
	}
}

// What is wrong with the configuration is on the screen, with its line.
func TestConfigurationProblems(t *testing.T) {
	_, problems := config.Parse("/c/config.toml", []byte("tehme = 'dark'\n[keys]\nsearch = ['j']\n"), Actions())
	d := drive(t, Options{Language: "es", NoColor: true, Problems: problems}, 120, 40)
	d.load(pesca(t))
	d.sees("la configuración tiene 2 reparos (!)")
	for _, w := range [...]int{80, 60, 40} { // at every width
		d.send(sized(w, 24))
		d.sees("! configuración")
	}
	d.send(sized(120, 40))
	d.keys("!")
	d.sees("Configuración (2)", "/c/config.toml:1", "no hay esa clave: «tehme»; ¿quizá «theme»?", "/c/config.toml:3", "la tecla «j» hace «search», y ya no «down»")
	none := drive(t, Options{Language: "es", NoColor: true, Problems: problems[:1]}, 120, 40)
	none.load(&model.Chronology{})
	none.sees("1 reparo (!)")
	none.keys("!")
	none.sees("Configuración (1)")
	none.seesNot(none.b.ui.ProblemsNone)
}

// The person's own programs get the file as one argument, where they want it.
func TestOwnPrograms(t *testing.T) {
	folder := t.TempDir()
	t.Chdir(folder)
	for name, text := range map[string]string{
		"mirar":  "#!/bin/sh\nprintf '%s|' \"$#\" \"$@\" > " + filepath.Join(folder, "told") + "\n",
		"copiar": "#!/bin/sh\ncat > " + filepath.Join(folder, "copied") + "\n", "roto": "#!/bin/sh\nexit 3\n", "nano": "#!/bin/sh\n",
		"{} $(x).txt": "x\ny\n",
	} {
		if err := os.WriteFile(name, []byte(text), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", folder+":/usr/bin:/bin")
	ui, file := words.For("es").UI(), filepath.Join(folder, "{} $(x).txt")
	for _, c := range []struct {
		own  []string
		want string
	}{
		{[]string{"mirar"}, "1|" + file + "|"}, {[]string{"mirar", "--nuevo"}, "2|--nuevo|" + file + "|"},
		{[]string{"mirar", "a={}", "b"}, "2|a=" + file + "|b|"}, {[]string{filepath.Join(folder, "mirar"), "{line}"}, "2|1|" + file + "|"},
	} {
		o := original{path: "{} $(x).txt", text: "x\ny\n", at: 2}
		o.show(ui, c.own)
		if told, _ := os.ReadFile("told"); string(told) != c.want {
			t.Errorf("%q was told %q", c.own, told)
		}
	}
	o := original{path: "{} $(x).txt", text: "x\ny\n", at: 2}
	for _, c := range []struct{ own, want []string }{
		{nil, []string{"+2", file}}, {[]string{"mirar"}, []string{file}}, {[]string{"mirar", "-g", "{}:{line}"}, []string{"-g", file + ":2"}},
		{[]string{"mirar", "+{line}"}, []string{"+2", file}},
	} {
		m := o.edit(ui, c.own, []string{"EDITOR=nano"})
		if m.editor == nil || !slices.Equal(m.editor.Args[1:], c.want) {
			t.Errorf("%q: %+v", c.own, m)
		}
	}
	for own, want := range map[string]string{"copiar": "Al portapapeles", "roto": "No se pudo abrir con roto", "nadie": "No se encuentra el programa nadie"} {
		d := drive(t, Options{Language: "es", Title: "notas", Config: config.Config{Clipboard: []string{own}}}, 120, 40)
		d.load(pesca(t))
		d.keys("g j y")
		d.sees(want)
		if copied, _ := os.ReadFile("copied"); own == "copiar" && string(copied) != d.b.citation() {
			t.Errorf("copied was %q", copied)
		}
	}
}
