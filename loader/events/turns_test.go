package events

import (
	"strings"
	"testing"

	"hito/loader/prose"
)

// tellingsOf is what a marked text tells, a line each.
func tellingsOf(t *testing.T, language, text string) string {
	t.Helper()
	s := marked(t, "2024-05-12", text)
	if language == "en" {
		s.Document.Language = "en"
		s.Sentences = prose.Sentences(nil, s.Document.Text, s.Tokens, "en")
	}
	var lines []string
	for _, m := range Find(s).Tellings {
		lines = append(lines, m.Type+" "+m.Date.String())
	}
	return strings.Join(lines, "\n")
}

// The complement says what the verb tells.
func TestTurns(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"es", "El tribunal declaró {el lunes|2024-05-06} culpable a [p:Luis Soto].", "trial 2024-05-06"},
		{"es", "El tribunal declaró a [p:Luis Soto] inocente {el lunes|2024-05-06}.", "trial 2024-05-06"},
		{"es", "[p:Luis Soto] se declaró culpable {el lunes|2024-05-06}.", "trial 2024-05-06"},
		{"es", "[p:Luis Soto] declaró {el lunes|2024-05-06} que no sabe quién es culpable.", "statement 2024-05-06"},
		{"es", "La jueza mandó a prisión a [p:Luis Soto] {el lunes|2024-05-06}.", "arrest 2024-05-06"},
		{"es", "[s:Chile] envió {el lunes|2024-05-06} 200 soldados a [s:Perú].", "deployment 2024-05-06"},
		{"es", "[p:Luis Soto] fue enviado a la cárcel {el lunes|2024-05-06}.", "arrest 2024-05-06"},
		{"es", "[s:Chile] ganó {el lunes|2024-05-06} su tercera Copa.", "result 2024-05-06"},
		{"es", "[p:Ana Ruiz] ganó las elecciones {el lunes|2024-05-06}.", "election 2024-05-06"},
		{"es", "El proceso contra [p:Luis Soto] quedó visto para sentencia {el lunes|2024-05-06}.", "trial 2024-05-06"},
		{"es", "Los chilenos acudieron {el lunes|2024-05-06} a las urnas.", "election 2024-05-06"},
		{"es", "[p:Ana Ruiz] acudió a la feria {el lunes|2024-05-06}.", "visit 2024-05-06"},
		{"en", "The judges struck down the tax {on Monday|2024-05-06}.", "trial 2024-05-06"},
		{"en", "[s:Chile] struck the base {on Monday|2024-05-06}.", "attack 2024-05-06"},
		{"en", "Voters in [s:Chile] go to the polls {on Sunday|2024-05-19}.", "election 2024-05-19"},
		{"en", "[p:Luis Soto] was found guilty {on Monday|2024-05-06}.", "trial 2024-05-06"},
		{"en", "[p:Luis Soto] founded [o:Acme] {on Monday|2024-05-06}.", "start 2024-05-06"},
		{"en", "[s:Chile] won the final {on Monday|2024-05-06}.", "result 2024-05-06"},
	} {
		if got := tellingsOf(t, c.language, c.text); got != c.want {
			t.Errorf("%s\n got: %s\nwant: %s", c.text, got, c.want)
		}
	}
}

// What a day told just before says of what no words date.
func TestDatesThatGoOn(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// A relative clause is of the day of its noun.
		{"Fue la ofensiva {de marzo|2024-03} con la que [s:Chile] ocupó el valle.", "attack 2024-03\nattack 2024-03"},
		{"Fue la cumbre {de marzo|2024-03} en la que [s:Chile] y [s:Perú] firmaron el pacto.", "treaty 2024-03"},
		// A story goes on from the past day that it began with,
		{"Todo empezó {el 3 de marzo|2024-03-03}. [s:Chile] bombardeó el puerto. [s:Perú] cerró la frontera.", "start 2024-03-03\nattack 2024-03-03\nend 2024-03-03"},
		// not from a day to come, nor from what somebody said.
		{"El pleno será {el viernes|2024-05-17}. [s:Chile] bombardeó el puerto.", "attack 2024-05-12"},
		{"[p:Eva Paz] dijo {el 3 de marzo|2024-03-03} que hay paz. [s:Chile] bombardeó el puerto.", "statement 2024-03-03\nattack 2024-05-12"},
		// In a paragraph of its own the news is no part of the story.
		{"Todo empezó {el 3 de marzo|2024-03-03}.\n\n[s:Chile] bombardeó el puerto.", "start 2024-03-03\nattack 2024-05-12"},
		// What was planned for a day was not put off on it.
		{"[s:Chile] aplazó la cita prevista para {el 3 de marzo|2024-03-03}.", "end 2024-05-12"},
		{"La visita de [p:Eva Paz] prevista para {el 3 de marzo|2024-03-03} se suspendió.", "end 2024-05-12"},
	} {
		if got := tellingsOf(t, "es", c.text); got != c.want {
			t.Errorf("%s\n got: %s\nwant: %s", c.text, got, c.want)
		}
	}
}
