package lines

import (
	"strings"
	"testing"

	"hito/model"
	"hito/views/words"
)

// article is a document of which everything is known.
func article() *model.Document {
	text := "Vega & Okoro {firman} el 100%\n\nLa presidenta Vega recibió a Okoro.\n"
	return &model.Document{Path: "notas/diario 1.txt", URL: "https://diario.example/vega_okoro?a={b}", Outlet: "El Diario", Author: "Ana Mora", Text: text,
		Title: model.Span{End: 31}, Published: model.DayDate(2025, 10, 15), How: model.Stated}
}

func TestCite(t *testing.T) {
	quote := "La presidenta Vega recibió\n a Okoro."
	web, paper, bare := article(), article(), &model.Document{Path: "a.txt", Title: model.NoSpan}
	paper.URL, paper.Author = "", ""
	for _, c := range []struct {
		style, language string
		cited           Cited
		want            string
	}{
		{"plain", "es", Cited{web, quote, 3}, "Ana Mora, El Diario, «Vega & Okoro {firman} el 100%», 15 oct 2025: «La presidenta Vega recibió a Okoro.» (https://diario.example/vega_okoro?a={b})"},
		{"", "es", Cited{bare, "", 0}, "(a.txt)"},
		{"markdown", "es", Cited{web, quote, 3}, "Ana Mora, *El Diario*, [Vega &amp; Okoro {firman} el 100%](<https://diario.example/vega_okoro?a={b}>), 15 oct 2025: «La presidenta Vega recibió a Okoro.»"},
		{"markdown", "es", Cited{paper, "", 0}, "*El Diario*, [Vega &amp; Okoro {firman} el 100%](<notas/diario 1.txt>), 15 oct 2025"},
		{"markdown", "es", Cited{bare, "", 0}, "[a.txt](<a.txt>)"},
		{"apa", "es", Cited{web, quote, 3}, "«La presidenta Vega recibió a Okoro.» (Ana Mora, 2025)\n\nAna Mora. (2025, 15 de octubre). Vega & Okoro {firman} el 100%. El Diario. https://diario.example/vega_okoro?a={b}"},
		{"apa", "en", Cited{paper, "", 0}, "El Diario. (2025, October 15). Vega & Okoro {firman} el 100%. notas/diario 1.txt"},
		{"apa", "es", Cited{bare, "", 0}, "(s. f.). a.txt"},
		{"bibtex", "es", Cited{web, quote, 3}, "@online{diario2025vega,\n  author = {Ana Mora},\n  title = {Vega \\& Okoro \\{firman\\} el 100\\%},\n  organization = {El Diario},\n  date = {2025-10-15},\n  url = {https://diario.example/vega_okoro?a=%7Bb%7D},\n  annotation = {«La presidenta Vega recibió a Okoro.»},\n}"},
		{"bibtex", "es", Cited{paper, "", 0}, "@article{diario2025vega,\n  title = {Vega \\& Okoro \\{firman\\} el 100\\%},\n  journaltitle = {El Diario},\n  entrysubtype = {newspaper},\n  date = {2025-10-15},\n  file = {notas/diario 1.txt},\n}"},
		{"bibtex", "es", Cited{bare, "", 0}, "@article{hito,\n  entrysubtype = {newspaper},\n  file = {a.txt},\n}"},
		{"template", "es", Cited{web, quote, 3}, "Ana Mora, El Diario, «Vega & Okoro {firman} el 100%», 15 oct 2025: «La presidenta Vega recibió a Okoro.» <https://diario.example/vega_okoro?a={b}>"},
		{"template", "es", Cited{bare, "", 0}, "sin fecha <a.txt>"},
	} {
		if got := Cite(words.For(c.language), c.style, CitationTemplate, c.cited); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.style, got, c.want)
		}
	}
}

func TestTemplate(t *testing.T) {
	for template, want := range map[string]string{
		"":                         "",
		"{path}:{line}":            "notas/diario 1.txt:3",
		"{edtf} {url}[ ({author}]": "2025-10-15 https://diario.example/vega_okoro?a={b} (Ana Mora",
		"[{nada}] {":               "{nada} {",
		"a\n{outlet}":              "a\nEl Diario",
	} {
		if got := Cite(words.For("es"), "template", template, Cited{article(), "", 3}); got != want {
			t.Errorf("%q gives %q, want %q", template, got, want)
		}
	}
	for template, want := range map[string]string{"{title} {": "", "{titel}": "{titel}", "{author}{x y}": "{x y}", "": ""} {
		if got := UnknownField(template); got != want {
			t.Errorf("%q has the unknown field %q, want %q", template, got, want)
		}
	}
}

// What a document brings is on one line and does nothing to a terminal, in every
// style.
func TestHostileCitations(t *testing.T) {
	d := article()
	d.Author, d.Outlet, d.Path, d.URL = "A\x1b[31m\nna", "El\u202e Diario\r", "a\x1b]0;x\a.txt", "https://a.example/\x1b[2J\n"
	d.Text = "T\x1b[1mítulo\nraro"
	d.Title = model.Span{End: int32(len(d.Text))}
	for _, style := range CitationStyles {
		got := Cite(words.For("es"), style, "{author}{outlet}{title}{date}{quote}{where}{path}{url}", Cited{d, "La \x9b31m\nvoz", 1})
		for _, r := range strings.ReplaceAll(got, "\n", "") {
			if r < 0x20 || r >= 0x7F && r < 0xA0 || r == 0x202E {
				t.Errorf("%s: %q", style, got)
				break
			}
		}
	}
}
