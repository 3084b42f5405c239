package views

import (
	"testing"
	"time"

	"hito/model"
)

func TestDatesAreWrittenInEachWay(t *testing.T) {
	d := onTreaty(t, 160, 40)
	for _, want := range [][]string{
		{"▌este martes", "A finales de julio"},
		{"▌2025-10-14", "2025-07-21~/2025-07-31", "../2025-08"},
		{"▌martes 14 de octubre de 2025", "2019"},
		{"▌=", "~−3 meses", "+3 días", "−1 día", "~−7 años"},
		{"▌mar 14 oct   ┈┈┈┈┈●┈┈┈┈┈┈ La", "fin. jul     ┈┈┈┈┈┈┈━━━━━ Nigeria", "may–sep      ━━━━━━━━━━━▸", "2019         ━━━━━━━━━━━━"},
		{"▌mar 14 oct   La", "fin. jul"},
	} {
		d.keys("t")
		d.sees(want...)
	}
	d.keys("t t t t j")
	d.sees("▌=", "−3 días", "−4 días")
	for _, size := range [][2]int{{80, 24}, {60, 20}, {40, 12}} {
		d.send(sized(size[0], size[1]))
		d.keys("t")
	}
}

func TestGoingThroughTime(t *testing.T) {
	d := browsing(t, 120, 40)
	for _, c := range []struct {
		keys string
		row  int
	}{
		// rows: ≤ago 2025, 2019, may 2023, may–sep, fin. jul, 13, 14, 17 oct, 1, 2, 3 nov, undated
		{"}", 1}, {"}", 2}, {"}", 3}, {"}", 4}, {"}", 5}, {"j", 6}, {"}", 8}, {"{", 5}, {"j j {", 5}, {"{", 4}, {"} )", 6}, {")", 7}, {")", 8},
		{"(", 7}, {"( (", 5}, {"G )", 11}, {"}", 11}, {"(", 10}, {"G {", 8}, {"g {", 0}, {"(", 0},
	} {
		d.keys(c.keys)
		if d.b.list.cursor != c.row {
			t.Errorf("after %q the cursor is on row %d, want %d", c.keys, d.b.list.cursor, c.row)
		}
	}
	d.keys("D g } ) ( { G (")
	none := drive(t, Options{}, 80, 24)
	none.keys("} { ) ( t :")
	none.text("2024")
	none.keys("enter")
}

func TestPalette(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys(":")
	d.sees("Acciones y fechas", "quitar el filtro", "elegir actores")
	d.text("RELATO sig")
	d.sees("▌relato siguiente del suceso", "1 acción")
	d.keys("ctrl+u")
	d.text("documentos y")
	d.keys("enter")
	d.sees("1 Documentos")
	d.keys("esc ctrl+p")
	d.text("zzz")
	d.sees(d.b.ui.PaletteNone)
	d.keys("enter esc : down down up x backspace backspace")
	d.seesNot("Acciones y fechas")
}

// A date that is typed is gone to, or what follows it.
func TestGoToDate(t *testing.T) {
	d := browsing(t, 120, 40)
	d.b.now = func() time.Time { return time.Date(2025, 11, 2, 9, 0, 0, 0, time.UTC) }
	d.b.options.Date = func(text, language string, today, near model.Date) (model.Date, bool) {
		if text == "2 de noviembre" {
			year, _, _ := near.Earliest.Civil()
			return model.DayDate(year, 11, 2), !near.IsZero()
		}
		return today.Shift(-1), text == "ayer" && language == "es"
	}
	for _, c := range []struct {
		typed string
		row   int
	}{{"2025-10", 5}, {"hoy", 9}, {"ayer", 8}, {"2023", 2}, {"2024-01", 3}, {"2031", 10}, {"1999", 1}, {"2025-10", 5}, {"2 de noviembre", 9}} {
		d.keys(":")
		d.text(c.typed)
		d.sees("▌Ir a:")
		d.keys("enter")
		if d.b.list.cursor != c.row {
			t.Errorf("%s leads to row %d, want %d", c.typed, d.b.list.cursor, c.row)
		}
	}
	d.keys(":")
	d.text("1999")
	d.keys("enter")
	d.sees("No hay nada en esa fecha (1999)")
}
