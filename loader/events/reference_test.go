package events

import (
	"strings"
	"testing"

	"hito/model"
)

// together is the triggers of every event of several tellings, a line each.
func together(t *testing.T, document string) string {
	c := corpus(t, document)
	events, _ := Merge(c, Said{})
	var lines []string
	for _, e := range events {
		var words []string
		for _, m := range e.Mentions.In(c) {
			words = append(words, c.Text(c.Mentions[m].Trigger))
		}
		if len(words) > 1 {
			lines = append(lines, e.Date.String()+" "+strings.Join(words, " + "))
		}
	}
	return strings.Join(lines, "\n")
}

func TestReferences(t *testing.T) {
	const news = "2024-05-12 [p:Ana Ruiz] recibió {el lunes|2024-05-06} a [p:Luis Soto] en [l:Lima]."
	for _, c := range []struct{ name, text, want string }{
		{"the noun takes up the news", news + "\n\nHay calma.\n\nLa visita ha levantado ampollas en el Senado.", "2024-05-06 recibió + visita"},
		{"so does a demonstrative", news + "\n\nHay calma.\n\nEsta reunión se ha producido en plena campaña.", "2024-05-06 recibió + reunión"},
		{"over another meeting of that time, in a paragraph of its own",
			news + "\n\n[p:Luis Soto] conversó {el lunes|2024-05-06} con [p:Eva Paz]. Fue breve.\n\nEsta reunión se ha producido en plena campaña.", "2024-05-06 recibió + reunión"},
		{"the sentence before it goes first within a paragraph",
			news + "\n\n[p:Luis Soto] conversó {el lunes|2024-05-06} con [p:Eva Paz]. La reunión duró una hora.", "2024-05-06 conversó + reunión"},
		{"what the paragraph tells of another time goes before the news",
			news + "\n\n[p:Luis Soto] conversó {en 2019|2019} con [p:Eva Paz]. Llovía. La reunión duró una hora.", "2019 conversó + reunión"},
		{"a visit takes up no talk", news + "\n\n[p:Luis Soto] conversó {el lunes|2024-05-06} con [p:Eva Paz]. La visita duró una hora.", "2024-05-06 recibió + visita"},
		{"a pact by the words of its name",
			"2024-05-12 [s:Chile] y [s:Perú] firmaron {en 2023|2023} un tratado de cooperación pesquera.\n\nHay calma. [p:Ana Ruiz] invocó el acuerdo de cooperación pesquera.", "2023 firmaron + acuerdo"},
		{"whose meeting is said", news + "\n\nHay calma.\n\nLa reunión de los ministros ha sido un éxito.", ""},
		{"what was not", news + "\n\nHay calma.\n\nLa reunión no tuvo éxito.", ""},
		{"nothing to take up", "2024-05-12 Hay calma.\n\nLa reunión ha sido un éxito. La visita ha gustado.", ""},
		{"a pact of another name", "2024-05-12 [s:Chile] y [s:Perú] firmaron {en 2023|2023} un tratado de cooperación pesquera.\n\nHay calma. [p:Ana Ruiz] invocó el acuerdo de aguas dulces.", ""},
		{"two pacts of one name", "2024-05-12 [s:Chile] y [s:Perú] firmaron {en 2023|2023} un tratado de cooperación pesquera. [s:Chile] y [s:Bolivia] firmaron {en 2021|2021} otro tratado de cooperación pesquera.\n\nHay calma. [p:Ana Ruiz] invocó el acuerdo de cooperación pesquera.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := together(t, c.text); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}

// What a document refers to stands in that document, and nothing refers to
// itself.
func TestReferencesStayInTheirDocument(t *testing.T) {
	const text = "2024-05-12 [p:Ana Ruiz] recibió {el lunes|2024-05-06} a [p:Luis Soto]. La visita duró poco.\n\nLa reunión ha gustado."
	c := corpus(t, text, text, text)
	found := 0
	for i, m := range c.Mentions {
		if m.Refers == 0 {
			continue
		}
		found++
		if to := c.Mentions[i+int(m.Refers)]; to.Document != m.Document || to.Role != model.RoleCore {
			t.Errorf("%q refers to %q", c.Text(m.Span), c.Text(to.Span))
		}
	}
	if found != 6 {
		t.Errorf("%d references", found)
	}
}
