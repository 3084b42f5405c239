package events

import "testing"

// A title ends with a phrase, and says with an empty span that its sentence goes on.
func TestTitlesEndWithTheirPhrase(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a point of the compass", "[p:Eva Paz] visitó {el 3 de mayo|2024-05-03} las islas del este, las primeras desde que hubo puente.",
			"Eva Paz visitó el 3 de mayo las islas del este…"},
		{"what a quotation calls it", "[p:Eva Paz] calificó {el lunes|2024-05-06} la oferta de «limosna».",
			"Eva Paz calificó el lunes la oferta de «limosna»"},
		{"a quantity of what", "[p:Eva Paz] anunció {el lunes|2024-05-06} que ambos puertos tienen mucho que perder juntos, según la radio.",
			"Eva Paz anunció el lunes que ambos puertos tienen mucho que perder juntos"},
		{"an auxiliary", "[p:Eva Paz], concejala de Soria, ha dicho {este lunes|2024-05-06} que «el puerto sobra».",
			"Eva Paz, concejala de Soria, ha dicho este lunes que «el puerto sobra»"},
		{"a relative clause that has room", "[p:Eva Paz] firmó {el lunes|2024-05-06} un pacto con lo que quedaba del gremio.",
			"Eva Paz firmó el lunes un pacto con lo que quedaba del gremio"},
	} {
		checkTitle(t, c.name, c.text, c.want)
	}
}

// Nobody stands before a clause that has a subject of its own, or one that its
// verb cannot be of.
func TestTitlesCarryOnlyTheirSubject(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a kinsman", "[p:Eva Paz] llevaba meses en la cárcel. Su hermano fue detenido {el lunes|2024-05-06}.",
			"Su hermano fue detenido el lunes"},
		{"behind se", "[p:Eva Paz] espera noticias. {El martes|2024-05-07} se reunirá la junta con [p:Ana Ruiz].",
			"El martes se reunirá la junta con Ana Ruiz"},
		{"behind a place", "[s:Perú] abre la frontera. {El martes|2024-05-07} salió de Tacna el primer tren.",
			"El martes salió de Tacna el primer tren"},
		{"an object is none", "[p:Eva Paz] espera noticias. {El martes|2024-05-07} firmó el pacto.",
			"Eva Paz … El martes firmó el pacto"},
		{"both", "[p:Eva Paz] y [p:Ana Ruiz] esperan noticias. {El martes|2024-05-07} firmaron el pacto.",
			"Eva Paz y Ana Ruiz … El martes firmaron el pacto"},
		{"what lasts", "[o:FEMCA] convocó la huelga, que ha durado cuatro días, hasta {el lunes|2024-05-06}.",
			"la huelga … ha durado cuatro días, hasta el lunes"},
	} {
		checkTitle(t, c.name, c.text, c.want)
	}
}

// checkTitle compares the last telling's title.
func checkTitle(t *testing.T, name, text, want string) {
	t.Helper()
	s := marked(t, "2024-05-12", text)
	found := Find(s).Tellings
	if len(found) == 0 {
		t.Errorf("%s: %s: no tellings", name, s.Document.Text)
		return
	}
	if got := titled(s, &found[len(found)-1]); got != want {
		t.Errorf("%s: %s\n got: %s\nwant: %s", name, s.Document.Text, got, want)
	}
}
