package reader

import "testing"

// A place and a full date before the first words of the prose date a document;
// dates within prose do not.
func TestLeadDates(t *testing.T) {
	const es = "El ministro Ruiz Solano se reunió ayer con la alcaldesa en el puerto y firmó el acuerdo."
	const en = "The minister met the mayor in the harbour yesterday and signed the agreement with her."
	for _, c := range []struct{ head, prose, want string }{
		{"Madrid, 3 de marzo de 2020.", es, "2020-03-03"},
		{"Madrid, 3 de marzo de 2020 (EFE).", es, "2020-03-03"},
		{"Madrid, 3 de marzo de 2020 (EFE).-", es, "2020-03-03"},
		{"Madrid (EFE), 3 de marzo de 2020.", es, "2020-03-03"},
		{"Sucre, 3 mar. 2020 .-", es, "2020-03-03"},
		{"La Paz (Bolivia), martes 3 de marzo de 2020 —", es, "2020-03-03"},
		{"La Paz, 3 de marzo de 2020.", es, "2020-03-03"},
		{"Puerto Montt, 3 de marzo de 2020:", es, "2020-03-03"},
		{"LONDON, March 3, 2020 —", en, "2020-03-03"},
		{"London, March 3, 2020.", en, "2020-03-03"},
		{"LONDON, March 3, 2020 (Reuters) -", en, "2020-03-03"},
		{"Madrid, 3 de marzo.", es, ""},
		{"El 3 de marzo de 2020, Madrid.", es, ""},
		{"El 3 de marzo de 2020, Madrid cerró los colegios.", es, ""},
		{"En Madrid, 3 de marzo de 2020.", es, "2020-03-03"},
		{"El Ayuntamiento aprobó el 3 de marzo de 2020:", es, ""},
		{"Ana Ruiz (Lima, 3 de marzo de 1950 – Quito, 4 de mayo de 2001) fue pintora.", es, ""},
		{"Madrid, 3 de marzo de 2020, fue una fiesta.", es, ""},
	} {
		text := c.head + " " + c.prose + "\n"
		document, problem := one("a.txt", []byte(text))
		if problem != nil {
			t.Fatal(problem)
		}
		got := ""
		if !document.Stated.IsZero() {
			got = document.Stated.String()
		}
		if got != c.want {
			t.Errorf("%s stated %q, want %q", text, got, c.want)
		}
		marked := ""
		if len(document.Boilerplate) > 0 {
			marked = text[document.Boilerplate[0].Start:document.Boilerplate[0].End]
		}
		if want := map[bool]string{true: c.head}[c.want != ""]; marked != want {
			t.Errorf("%s marked %q, want %q", text, marked, want)
		}
	}
	parts := "Quito, 3 de marzo de 2020. " + es + "\n\nCuenca, 9 de abril de 2021. " + es + "\n"
	if document, _ := one("a.txt", []byte(parts)); !document.Stated.IsZero() {
		t.Errorf("a chronology is stated %s", document.Stated)
	}
}

// A masthead counts its paper's years and issues beside the date.
func TestMastheads(t *testing.T) {
	const prose = "\n\nEl ministro Ruiz Solano se reunió ayer con la alcaldesa en el puerto y firmó el acuerdo.\n"
	for head, want := range map[string]string{
		"Cuenca, martes 3 de marzo de 2020 - Año XXXI - N.º 9.412":         "2020-03-03",
		"Martes 3 de marzo de 2020 | Año XXXI | Núm. 9412":                 "2020-03-03",
		"EL FARO DEL SUR. Año 31, número 9.412. Martes 3 de marzo de 2020": "2020-03-03",
		"Lima, 3 de marzo de 2020. Edición 1.234. Precio: 1,50 €":          "2020-03-03",
		"Edición impresa - 3/3/2020 - Página 12":                           "2020-03-03",
		"Año XXXI - N.º 9.412":                                             "",
		"El número 12 del 3 de marzo de 2020 se agotó":                     "",
	} {
		document, problem := one("a.txt", []byte(head+prose))
		if problem != nil {
			t.Fatal(problem)
		}
		got := ""
		if !document.Stated.IsZero() {
			got = document.Stated.String()
		}
		if got != want {
			t.Errorf("%s stated %q, want %q", head, got, want)
		}
	}
}
