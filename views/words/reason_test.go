package words

import (
	"strings"
	"testing"

	"hito/model"
)

// speaking is a language with these texts alone.
func speaking(language, texts string) *Words {
	read, _ := readTable(texts)
	word, _, _ := strings.Cut(texts, " ")
	w := &Words{Language: language, names: For(language).names}
	w.texts = newCatalogue(w, tables{word: func() *table { return read }})
	w.texts.english = func() *Words { return For(language) }
	return w
}

func TestTemplates(t *testing.T) {
	cases := []struct {
		text  string
		facts []string
		want  string
	}{
		{"nada que decir", nil, "nada que decir"},
		{"dice %[1]q, %[2]D", []string{"el lunes", "2025-10-27"}, "dice «el lunes», 27 oct 2025"},
		{"solo el %[1]W", []string{"2025-10-27"}, "solo el lunes 27 de octubre de 2025"},
		{"desde %[1]A", []string{"2025-10-27"}, "desde el 27 oct 2025"},
		{"desde %[1]A", []string{"2025-10"}, "desde octubre de 2025"},
		{"desde %[1]A", []string{"../2025-10-27"}, "desde el 27 oct 2025 o antes"},
		{"desde %[1]A", []string{"2025-10-27~"}, "desde una fecha hacia el 27 oct 2025"},
		{"desde %[1]A", []string{"2025-07-21~/2025-07-31~"}, "desde finales de julio de 2025"},
		{"desde %[1]A", []string{"2025-05/2025-08"}, "desde una fecha entre mayo y agosto de 2025"},
		{"desde %[1]A", []string{"2025-01/2025-12"}, "desde 2025"},
		{"desde %[1]A", []string{"2025-XX"}, "desde un mes de 2025"},
		{"%[1]q[, desde %[8]A][: %[9]D]", []string{"hoy", "2025-10", "2025-09"}, "«hoy», desde octubre de 2025: septiembre de 2025"},
		{"%[1]q[, desde %[8]A][: %[9]D]", []string{"hoy", "2025-10"}, "«hoy»: octubre de 2025"},
		{"%[1]q[, desde %[8]A][: %[9]D]", []string{"hoy"}, "«hoy»"},
		{"dice %[1]q%[2]P", []string{"Octubre de 2024", "2024-10"}, "dice «Octubre de 2024»"},
		{"dice %[1]q%[2]P", []string{"el mes pasado", "2024-10"}, "dice «el mes pasado» (octubre de 2024)"},
		{"dice %[1]q%[2]P", []string{"el sábado", ""}, "dice «el sábado»"},
		{"un %[1]w", []string{"3"}, "un miércoles"},
		{"un %[1]w", []string{"8"}, "un 8"},
		{"una %[1]t de %[2]k", []string{"meeting", "person"}, "una reunión de persona"},
		{"el %[1]n", []string{"four months"}, "el cuatrimestre"},
		{"todos: %+[2]s", []string{"x", "Ana", "Luis", "Eva"}, "todos: Ana, Luis, Eva"},
		{"%[1]s[; eso deja %[2]D]", []string{"a"}, "a"},
		{"%[1]s[; eso deja %[2]D]", []string{"a", ""}, "a"},
		{"%[1]s[; eso deja %[2]D]", []string{"a", "2025-05/2025-08"}, "a; eso deja entre mayo y agosto de 2025"},
		{"falta %[3]s", []string{"a"}, "falta …"},
		{"no es fecha: %[1]D", []string{"mañana"}, "no es fecha: mañana"},
		{`{"id", "lang"} [FLAG] %[1]s`, []string{"x"}, `{"id", "lang"} [FLAG] x`},
		{"abierto {1", []string{"x"}, "abierto {1"},
		{"llaves {} y [] y {12345}", []string{"x"}, "llaves {} y [] y {12345}"},
		// a fact is never read as a template
		{"%[1]s", []string{"{1} [{2}] {1q}"}, "{1} [{2}] {1q}"},
	}
	for _, c := range cases {
		if got := speaking("es", "x = "+c.text).Reason(model.Reason{Rule: "x", Facts: c.facts}); got != c.want {
			t.Errorf("%q %q: %q, want %q", c.text, c.facts, got, c.want)
		}
	}
}

// A rule nobody gave a sentence is still said, by its id and facts.
func TestUnknownRule(t *testing.T) {
	w := For("en")
	if got := w.Reason(model.Reason{Rule: "x.y", Facts: []string{"a", "b"}}); got != "x.y: a, b" {
		t.Errorf("%q", got)
	}
	if got := w.Reason(model.Reason{Rule: "x.y"}); got != "x.y" {
		t.Errorf("%q", got)
	}
}

func TestLocale(t *testing.T) {
	cases := []struct {
		env  map[string]string
		want string
	}{
		{nil, "en"},
		{map[string]string{"LANG": "es_ES.UTF-8"}, "es"},
		{map[string]string{"LANG": "es"}, "es"},
		{map[string]string{"LANG": "est_EE"}, "en"},
		{map[string]string{"LANG": "C", "LC_MESSAGES": "es_MX"}, "es"},
		{map[string]string{"LANG": "es_ES", "LC_ALL": "C"}, "en"},
		{map[string]string{"LANG": "es_ES", "LC_ALL": ""}, "es"},
		{map[string]string{"LANG": "fr_FR"}, "en"},
		{map[string]string{"LANG": "es-419"}, "es"},
		{map[string]string{"LANG": "es@euro"}, "es"},
		{map[string]string{"LANG": "gl_ES.UTF-8"}, "es"},
		{map[string]string{"LANG": "ca_ES.UTF-8@valencia"}, "es"},
		{map[string]string{"LANG": "en_GB.UTF-8"}, "en"},
		{map[string]string{"LANG": "pt_BR.UTF-8"}, "en"},
		{map[string]string{"LANG": "POSIX"}, "en"},
		{map[string]string{"LANG": "es_ES.UTF-8", "LC_ALL": "C.UTF-8"}, "en"},
		{map[string]string{"LANG": "\xff//??"}, "en"},
	}
	for _, c := range cases {
		if got := Locale(func(k string) string { return c.env[k] }); got != c.want {
			t.Errorf("%v: %q, want %q", c.env, got, c.want)
		}
	}
}

// A query names types in either language.
func TestQueryTypes(t *testing.T) {
	for text, want := range map[string]string{
		"tipo:Reunion": "type:meeting", "type:meeting": "type:meeting", "-tipo:tratado visita": "-type:treaty visita", "tipo:MEETING": "type:meeting", "": "",
	} {
		q, err := model.ParseQuery(text)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := Query(q); err != nil || got.String() != want {
			t.Errorf("%q: %q, %v, want %q", text, got, err, want)
		}
	}
}

// Whatever is wrong with a query is said in both languages, and a type that
// there is not names those there are.
func TestQueryErrors(t *testing.T) {
	for _, c := range []struct{ text, es, hint string }{
		{"tipo:xyz", "no hay ese tipo de suceso: xyz", "reunión, visita"},
		{"-type:xyz", "no hay ese tipo de suceso: xyz", "reunión, visita"},
		{"foo:x", "no hay esa clave: foo:", "lugar"},
		{`a "b`, "faltan las comillas que cierran", "ciérralas"},
		{"-", "no hay nada tras el guion", "-palabra"},
		{"actor:", "falta qué buscar", "dos puntos"},
		{"-sure:yes", "eso no se puede excluir", "seguro:sí"},
		{"-desde:2024", "las fechas no se pueden excluir", "hasta:"},
		{"desde:2024-13", "no es una fecha: 13", "EDTF"},
		{"estado:roto", "no hay ese estado: roto", "sinfecha"},
		{"sure:quizá", "no es sí ni no: quizá", "seguro:no"},
	} {
		q, err := model.ParseQuery(c.text)
		if err == nil {
			_, err = Query(q)
		}
		wrong, ok := err.(*model.QueryError)
		if !ok {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		if what, hint := For("es").QueryError(wrong); what != c.es || !strings.Contains(hint, c.hint) {
			t.Errorf("%s: %q, %q", c.text, what, hint)
		}
		if what, hint := For("en").QueryError(wrong); strings.HasPrefix(what, "query.") || hint == "" {
			t.Errorf("%s in English: %q, %q", c.text, what, hint)
		}
	}
}
