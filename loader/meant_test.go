package loader

import (
	"testing"

	"hito/model"
)

// A whole text is one date, reckoned from today or near a day, or it is none.
func TestDateMeant(t *testing.T) {
	today, near := model.DayDate(2026, 11, 22), model.DayDate(2024, 5, 30)
	for _, x := range []struct{ language, text, want string }{
		{"es", "19 de junio de 2024", "2024-06-19"},
		{"es", "en junio de 2024", "2024-06"},
		{"es", "el 19 de junio de 2024.", "2024-06-19"},
		{"es", "hace dos días", "2026-11-20"},
		{"es", "ayer", "2026-11-21"},
		{"es", "12 de junio", "2024-06-12"}, // of every year: the nearest to near
		{"en", "12 June", "2024-06-12"},
		{"en", "on June 3, 2023", "2023-06-03"},
		{"es", "antes de 2020", "../2019"},
		{"es", "2024-02-092024-02-04", ""},
		{"es", "2024-06-02 o 2024-06-03", ""},
		{"es", "2024-06-31", ""},
		{"es", "3 y 4 de junio de 2024", ""},
		{"es", "la boda del 3 de junio de 2024", ""},
		{"es", "3 de junio de 2024 por la tarde o así", ""},
		{"es", "tres días", ""},
		{"es", "cosas", ""},
		{"es", "", ""},
	} {
		d, ok := DateMeant(x.text, x.language, today, near)
		if got := d.String(); ok != (x.want != "") || ok && got != x.want {
			t.Errorf("%q means %q %v, want %q", x.text, got, ok, x.want)
		}
	}
	if d, _ := DateMeant("12 de junio", "es", today, model.Date{}); d.String() != "2026-06-12" {
		t.Errorf("near no day: %s", d)
	}
}
