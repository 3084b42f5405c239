package reader

import "testing"

// The name of the paper above the title is the outlet and no title.
func TestMastheadLines(t *testing.T) {
	const body = "\n\nEl ministro Ruiz Solano se reunió ayer con la alcaldesa en el puerto y firmó el acuerdo.\n"
	for _, c := range []struct{ head, title, outlet string }{
		{"LA VOZ DEL SUR\n\nEl puerto reabre tras nueve días", "El puerto reabre tras nueve días", "LA VOZ DEL SUR"},
		{"La Voz del Sur\nMartes 3 de marzo de 2020\n\nEl puerto reabre tras nueve días", "El puerto reabre tras nueve días", "La Voz del Sur"},
		{"EL CABO\nCuenca, martes 3 de marzo de 2020\n\nEl puerto reabre tras nueve días", "El puerto reabre tras nueve días", "EL CABO"},
		{"The Harbour Gazette\n\nThe port opens again after nine days", "The port opens again after nine days", "The Harbour Gazette"},
		{"Ruiz Solano dimite\n\nEl puerto reabre tras nueve días", "El puerto reabre tras nueve días", ""},
		{"La prensa calla\n\nEl puerto reabre tras nueve días", "El puerto reabre tras nueve días", ""},
		{"La Voz del Sur", "La Voz del Sur", ""},
	} {
		document, problem := one("a.txt", []byte(c.head+body))
		if problem != nil {
			t.Fatal(problem)
		}
		if title := document.Slice(document.Title); title != c.title || document.Outlet != c.outlet {
			t.Errorf("%q: title %q of %q, want %q of %q", c.head, title, document.Outlet, c.title, c.outlet)
		}
	}
}

// Where no masthead stands, the outlet is in a part of the line above, or behind
// the place and day.
func TestOutletsAbove(t *testing.T) {
	const body = "El ministro Ruiz Solano se reunió ayer con la alcaldesa en el puerto y firmó el acuerdo.\n"
	for _, c := range []struct{ text, title, outlet string }{
		{"LA GACETA DEL CABO | ECONOMÍA | 3/3/2020\n\nEl puerto reabre tras nueve días\n\n" + body, "El puerto reabre tras nueve días", "LA GACETA DEL CABO"},
		{"Onda Sur > Tribunales\nEl puerto reabre tras nueve días\nRedacción / Ibérica\n3.03.2020 - 20:14 h\n\n" + body, "El puerto reabre tras nueve días", "Onda Sur"},
		{"Martes 3 marzo 2020 | POLÍTICA | 17\n\nEl puerto reabre tras nueve días\n\n" + body, "El puerto reabre tras nueve días", ""},
		{"CUENCA, 3 de marzo de 2020 (Andes Sur) - " + body, "", "Andes Sur"},
		{"La Paz (Bolivia), martes 3 de marzo de 2020 — " + body, "", ""},
	} {
		document, problem := one("a.txt", []byte(c.text))
		if problem != nil {
			t.Fatal(problem)
		}
		if title := document.Slice(document.Title); title != c.title || document.Outlet != c.outlet || c.title != "" && document.Stated.IsZero() && c.outlet == "" {
			t.Errorf("%q: title %q of %q on %s, want %q of %q", c.text, title, document.Outlet, document.Stated, c.title, c.outlet)
		}
	}
}
