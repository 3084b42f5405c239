package front

import (
	"strings"
	"testing"

	"hito/loader/reader/entry"
	"hito/loader/reader/entry/entrytest"
)

func TestFields(t *testing.T) {
	for _, c := range []struct{ text, title, date, author, outlet, url, language string }{
		{"---\ntitle: Uno\ndate: 2024-06-19\n---\nTexto.", "Uno", "2024-06-19", "", "", "", ""},
		{"---\r\nTítulo: 'Uno: ''dos'''\r\nFecha: 19 de junio de 2024\r\n---\r\nTexto.", "Uno: ''dos''", "2024-06-19", "", "", "", ""},
		{"\ufeff---\ntitle: \"Uno # dos\" # tres\nlastmod: 2024-06-19\n...\nTexto.", "Uno # dos", "2024-06-19", "", "", "", ""},
		{"---\ntitle: >-\n  Uno\n  dos\nauthor:\n  - Pía Gil\n  - \"Ana Sol\"\n---\n", "Uno\n  dos", "", "Pía Gil, Ana Sol", "", "", ""},
		{"---\ntitle: Uno\nsource: https://ejemplo.org/a\npublished: 2024-06-19\ncreated: 2025-01-01\nauthor:\n  - \"[[Pía Gil]]\"\n---\n", "Uno", "2024-06-19", "Pía Gil", "", "https://ejemplo.org/a", ""},
		{"---\ntitle: Uno\nauthor:\n  name: Pía Gil\n  email: p@ejemplo.org\nsite: Diario Lago\nlang: es_MX\n---\n", "Uno", "", "Pía Gil, email: p@ejemplo.org", "Diario Lago", "", "es"},
		{"+++\ntitle = 'Uno'\ndate = 2024-06-19T10:00:00Z\nauthors = [\"Pía Gil\", \"Ana Sol\"]\n+++\n", "Uno", "2024-06-19", "Pía Gil, Ana Sol", "", "", ""},
		{"+++\ntitle = \"\"\"\nUno\n\"\"\"\n[params]\ndate = 2024-06-19\n+++\n", "Uno", "", "", "", "", ""},
		{"---\ntitle: Uno\n  dos\ntags: [a, b]\n---\n", "Uno\n  dos", "", "", "", "", ""},
		{"---\ndate: !!timestamp 2024-06-19\ntitle: &a Uno\n---\n# Dos\n", "&a Uno", "", "", "", "", ""},
		{"---\ntitle: Uno\ndate: 3/5/2024\n---\nLa alcaldesa abrió ayer el muelle de la ciudad con los vecinos.\n", "Uno", "2024-05-03", "", "", "", ""},
		{"# Uno\n\nTexto.\n", "Uno", "", "", "", "", ""},
		{"Uno\n===\n\nTexto.\n", "Uno", "", "", "", "", ""},
		{"Texto.\n\n# Uno\n", "", "", "", "", "", ""},
		{"# Uno #\n\n## Dos\n", "Uno", "", "", "", "", ""},
		{"---\nNota: esto es texto\n\nY sigue.\n", "", "", "", "", "", ""},
		{"", "", "", "", "", "", ""},
		{"---", "", "", "", "", "", ""},
	} {
		e := Read(c.text)
		entrytest.Sound(t, &e)
		date := ""
		if len(e.Dates) > 0 {
			date = e.Dates[0].Date.String()
		}
		if got := e.Text[e.Title.Start:e.Title.End]; got != c.title || date != c.date || e.Author != c.author || e.Outlet != c.outlet || e.URL != c.url || e.Language != c.language {
			t.Errorf("%q: title %q, date %s, author %q, outlet %q, url %q, language %q", c.text, got, date, e.Author, e.Outlet, e.URL, e.Language)
		}
	}
}

func TestProblems(t *testing.T) {
	for text, rule := range map[string]string{
		"---\ntitle: Uno\nesto no\n---\n":        RuleBroken,
		"---\ntitle: \"Uno\n---\n":               RuleBroken,
		"---\ntitle: Uno\n\nTexto que sigue.\n":  RuleUnclosed,
		"---\ntitle: Uno\ndate: ayer\n---\n":     RuleNoDate,
		"---\ntitle: Uno\ndate: 3/5/2024\n---\n": RuleNoDate,
	} {
		e := Read(text)
		if len(e.Problems) == 0 || e.Problems[len(e.Problems)-1].What.Rule != rule {
			t.Errorf("%q: %v, not %s", text, e.Problems, rule)
		}
	}
	if e := Read("---\ntitle: Uno\n\nTexto que sigue.\n"); len(e.Blocks) == 0 || e.Text[:e.Blocks[0].End] != "---\ntitle: Uno\n" {
		t.Errorf("a front matter that is not closed ends at %v", e.Blocks)
	}
}

func TestIs(t *testing.T) {
	for text, want := range map[string]bool{
		"---\ntitle: Uno\n---\nTexto.": true, "+++\ntitle = \"Uno\"\n+++\n": true, "---\n\nTexto.\n\n---\n": false, "Texto": false, "": false,
		"---\nfoo: bar\n---\n": true, "----\ntitle: Uno\n": false, "---\ntitle: Uno": true, "+++ b/main.go\n@@ -1 +1 @@\n": false, "--- a/main.go\n": false,
	} {
		if Is(text) != want {
			t.Errorf("%q has a front matter: %v", text, !want)
		}
	}
}

func TestHostile(t *testing.T) {
	for name, text := range map[string]string{
		"one long line":       "---\ntitle: " + strings.Repeat("x", 4<<20),
		"keys":                "---\n" + strings.Repeat("a: b\n", 1<<20),
		"aliases":             "---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ntitle: *c\n---\n",
		"nested lists":        "---\ntitle: " + strings.Repeat("[", 1<<20) + "\n---\n",
		"comments":            strings.Repeat("<!--\n", 1<<18),
		"fences":              strings.Repeat("```\n~~~\n", 1<<18) + "```\n",
		"links":               strings.Repeat("[", 1<<20) + strings.Repeat("](", 1<<20),
		"a link to nowhere":   strings.Repeat("[a](", 1<<20),
		"pictures":            strings.Repeat("![", 1<<20) + ")",
		"underlines":          strings.Repeat("a\n---\n\n", 1<<18),
		"lines of one letter": strings.Repeat("a\n", 1<<20),
		"no line ends":        strings.Repeat("#", 4<<20),
	} {
		entrytest.Bounded(t, name, len(text), 20, func() {
			e := Read(text)
			entrytest.Sound(t, &e)
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range files {
		f.Add(read(f, name))
	}
	f.Add("---\ntitle: >\n  a\n- b\n---\n![x](y)\n*z*\n")
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "\ufffd")
		e := Read(text)
		entrytest.Sound(t, &e)
		if e.Text != text {
			t.Error("the text is changed")
		}
	})
}

func BenchmarkRead(b *testing.B) {
	text := "---\ntitle: Uno\ndate: 2024-06-19\n---\n\n" + strings.Repeat("La alcaldesa recorrió [las obras](https://ejemplo.org) del muelle el **martes**.\n\n", 500)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	var e entry.Entry
	for b.Loop() {
		e = Read(text)
	}
	_ = e
}

func TestMarks(t *testing.T) {
	for text, want := range map[string]string{
		"El **canciller** _viajó_ a `Lima`":           "El canciller viajó a Lima",
		"3 * 4 y snake_case_name y 5*":                "3 * 4 y snake_case_name y 5",
		"[Lima](https://ejemplo.org/a_(b)) y [x] (y)": "Lima y [x] (y)",
		"![foto](a.jpg) y [**Ana**](b)":               "foto y Ana",
		`\*no\* y [a\]b](c)`:                          `\*no\* y a\]b`,
		"[sin fin](https://ejemplo.org":               "[sin fin](https://ejemplo.org",
		"***Ana*** y *Luis*, [Lima](x).":              "Ana y Luis, Lima.",
		"[[Nota]] y [a][1]":                           "[[Nota]] y [a][1]",
		"* punto con *énfasis*":                       "* punto con énfasis",
	} {
		e := Read(text)
		entrytest.Sound(t, &e)
		var b strings.Builder
		at := 0
		for _, m := range e.Markup {
			b.WriteString(text[at:m.Start])
			at = int(m.End)
		}
		b.WriteString(text[at:])
		if b.String() != want {
			t.Errorf("%q is %q without its marks, not %q", text, b.String(), want)
		}
	}
}
