package endtoend

import (
	"regexp"
	"strings"
	"testing"

	"hito/views/command"
	"hito/views/screentest"
)

// Every feature is visited in one sitting, in both languages: a screen that shows
// it ("!": that does not) must come before the next keys are pressed.
func TestEveryFeatureInATerminal(t *testing.T) {
	const down, up, enter, escape, tab = "\x1b[B", "\x1b[A", "\r", "\x1b", "\t"
	type step struct{ keys, es, en string }
	steps := []step{
		{"", "2025", "2025"}, {"G", "{n}/{n}", "{n}/{n}"}, {"g", "1/{n}", "1/{n}"}, {"}", "2/{n}", "2/{n}"}, {"}", "3/{n}", "3/{n}"}, {")", "4/{n}", "4/{n}"}, {"(", "3/{n}", "3/{n}"},
		{"{", "2/{n}", "2/{n}"}, {"\x04", "/{n}", "/{n}"}, {"g", "1/{n}", "1/{n}"}, {"t", "palabras de la fuente", "words of the source"}, {"t", "EDTF", "EDTF"}, {"t", "enteras", "in full"},
		{"t", "distancia", "distance"}, {"t", "dibujadas", "drawn"}, {"t", "cortas", "short"},
		{"d", "Fechas: incluir", "Dates: include"}, {escape, "!Fechas: incluir", "!Dates: include"}, {"v", "1 Carriles: quién y cuándo", "1 Lanes: who and when"}, {".", "Intro filtra", "Enter filters"},
		{escape, "!Intro filtra", "!Enter filters"}, {"v", "1 Cronología", "1 Timeline"}, {":", "Acciones y fechas", "Actions and dates"}, {"2025-10-27", "Ir a", "Go to"}, {enter, "lun 27 oct", "Mon 27 Oct"},
		{"z", "de {n}", "of {n}"}, {"z", "de {n}", "of {n}"}, {"Z", "de {n}", "of {n}"}, {"Z", "{n} sucesos", "{n} events"}, {"a", "Actores: incluir", "Actors: include"}, {"lavrov", "Lavrov", "Lavrov"},
		{enter, "+Serguéi Lavrov", "+Serguéi Lavrov"}, {"L", "Lugares: incluir", "Places: include"}, {escape, "!Lugares: incluir", "!Places: include"}, {"T", "Tipos de suceso", "Types of event"},
		{down, "espacio incluye", "space includes"}, {"x", "[−]", "[−]"}, {escape, "!Tipos de suceso", "!Types of event"}, {"x", "Quitar algo", "Take something off"}, {escape, "!Quitar algo", "!Take something"},
		{"<", "de {n}", "of {n}"}, {"<", "{n} sucesos", "{n} events"}, {">", "+Serguéi Lavrov", "+Serguéi Lavrov"}, {"F", "Filtro quitado", "Filter cleared"}, {"/", "Buscar:", "Search:"}, {"kremlin", "«kremlin»", "“kremlin”"},
		{enter, "de {n}", "of {n}"}, {"F", "Filtro quitado", "Filter cleared"}, {"f", "Filtro:", "Filter:"}, {"type:zzz", "no hay ese tipo", "no such type"}, {escape, "!Filtro:", "!Filter:"},
		{"u", "ocultos", "hidden"}, {"u", "a la vista", "shown"}, {"A", "Filtrado por", "Filtered by"}, {"F", "Filtro quitado", "Filter cleared"},
		{enter, "2 Suceso", "2 Event"}, {enter, "3 ", "3 "}, {"]", "", ""}, {"[", "", ""}, {"y", "Al portapapeles", "To the clipboard"}, {"Y", "portapapeles", "clipboard"},
		{"o", "ejemplo va dentro", "example is part"}, {"e", "ejemplo va dentro", "example is part"}, {"r", "nada ha cambiado", "nothing has changed"}, {escape, "━ 2", "━ 2"}, {escape, "━ 1", "━ 1"},
		{"D", "1 Documentos", "1 Documents"}, {"/", "Buscar en los documentos", "Find in the documents"}, {"kremlin-choe", "1 de 5", "1 of 5"}, {enter, "1 de 5", "1 of 5"}, {enter, "3 ", "3 "}, {"]", "1/", "1/"},
		{escape, "━ 1", "━ 1"}, {"F", "5 documentos", "5 documents"}, {"A", "doc:", "doc:"}, {"F", "Filtro quitado", "Filter cleared"}, {"w", "Escribir en", "Write to"}, {escape, "!Escribir en", "!Write to"},
		{"!", "Ningún archivo", "No file gave"}, {escape, "!Ningún archivo", "!No file gave"}, {"?", "Moverse", "Moving"}, {"jjG", "acotada", "bounded"}, {escape, "━ 1", "━ 1"}, {tab + tab + tab, "{n} sucesos", "{n} events"}, {"JJK", "/{n}", "/{n}"},
		{"0", "Solo este panel", "This pane alone"}, {"0", "2 Suceso", "2 Event"}, {"++_", "━┬─", "━┬─"}, {"=", "como al principio", "as at the beginning"},
		{":2025-10-27" + enter, "lun 27 oct", "Mon 27 Oct"}, {"2--", "━ 2", "━ 2"}, {"-", "▸ Quién lo cuenta", "▸ Who tells it"}, {"-", "!▸", "!▸"},
		{"3/", "Buscar en la fuente", "Find in the source"}, {"de", "«de» 1/", "“de” 1/"}, {enter, "n la siguiente", "n the next"}, {"n", "Marca 2 de", "Mark 2 of"}, {"NN", "vuelve a empezar", "begins anew"},
		{escape, "!«de»", "!“de”"}, {"1:2025-10-27" + enter, "━ 1", "━ 1"}, {"s", "Dos relatos", "Two tellings"}, {escape, "!Dos relatos", "!Two tellings"}, {"M", "¿Son el mismo", "Are they one"}, {escape, "!¿Son el", "!Are they"},
		{"c", "Corregir", "Correct"}, {escape, "!Corregir", "!Correct"}, {"d", "Fechas: incluir", "Dates: include"}, {escape, "!Fechas: incluir", "!Dates: include"}, {"v", "1 Carriles: quién y cuándo", "1 Lanes: who and when"}, {"v", "1 Cronología", "1 Timeline"},
		{"m", "Con ratón", "With the mouse"}, {"\x1b[<0;70;25M\x1b[<0;70;25m", "━ 3 ", "━ 3 "}, {"\x1b[<65;70;25M", "━ 3 ", "━ 3 "}, {"\x1b[<0;20;2M\x1b[<0;20;2m", "━ 1 ", "━ 1 "}, {"m", "Sin ratón", "Without the mouse"},
	}
	for _, lang := range []string{"es", "en"} {
		t.Run(lang, func(t *testing.T) {
			s := screentest.Open(t, 120, 40, nil, hito.Path(), "--language", lang)
			all := regexp.MustCompile(`(\d+) (sucesos|events) *\n`)
			s.Until(func(screen string) bool { return strings.Contains(screen, "2025") && all.MatchString(screen) })
			found := all.FindStringSubmatch(s.Text())
			if found == nil {
				t.Fatalf("no events:\n%s", s.Text())
			}
			for i, step := range steps {
				want := step.es
				if lang == "en" {
					want = step.en
				}
				want, gone := strings.CutPrefix(strings.ReplaceAll(want, "{n}", found[1]), "!")
				s.Press(step.keys)
				if !s.Until(func(screen string) bool { return strings.Contains(screen, want) != gone }) {
					t.Fatalf("step %d (%q): %q is not on the screen:\n%s", i, step.keys, want, s.Text())
				}
			}
			s.Press("q")
			if code := s.Left(); code != command.Done {
				t.Errorf("exit %d", code)
			}
		})
	}
}
