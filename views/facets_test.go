package views

import "testing"

// Facets count under the rest of the filter: choosing one value leaves the
// others in sight, and of types, any chosen will do.
func TestTypesFacet(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("T")
	d.sees("Tipos de suceso", "[ ] accident", "2", "[ ] tratado")
	d.keys("down up x")
	d.sees("[−] accident", "10 de 12 sucesos", "[ ] tratado")
	d.keys("x space")
	d.sees("[+] accident", "2 de 12 sucesos", "[ ] tratado")
	for range 8 {
		d.keys("down")
	}
	d.keys("enter")
	d.seesNot("Tipos de suceso")
	d.keys("T")
	d.text("trat")
	d.keys("enter")
	d.sees("4 de 12 sucesos", "tipo: accident  tipo: talks  tipo: tratado")
	d.keys("T")
	d.text("-reun")
	d.keys("enter")
	d.sees("−tipo: reunión")
}

func TestPlacesAndOutlets(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("L")
	d.sees("[ ] Lisboa", "[ ] Oporto")
	d.text("LISB")
	d.keys("enter")
	d.sees("lugar: Lisboa", "2 de 12 sucesos")
	d.keys("O")
	d.sees("[ ] El Diario de Lisboa", "[ ] La Voz")
	d.text("voz")
	d.keys("enter")
	d.sees("medio: La Voz", "1 de 12 sucesos", "▌mar 14 oct")
	d.keys("O")
	d.text("zz")
	d.sees(d.b.ui.FacetNone)
	d.keys("enter esc")
	d.sees("1 de 12 sucesos")
	d.keys("x down enter") // the second term of two goes
	d.sees("lugar: Lisboa", "2 de 12 sucesos")
	d.seesNot("medio:")
	d.keys("x")
	d.sees("12 sucesos", d.b.ui.FilterCleared)
}

// A pasted name is a typed one, and an answer to an older question is dropped.
func TestFacetTyping(t *testing.T) {
	d := browsing(t, 80, 24)
	d.keys("L")
	d.b.paste("opor\x1b")
	d.hold = true
	d.text("x")
	d.hold, d.held = false, nil
	d.send(facetMsg{number: d.b.facets.asked - 1})
	d.keys("backspace backspace esc")
	d.sees("12 sucesos")
}

// Back and forward go through the views, each with its filter and its place.
func TestTrail(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("<")
	d.sees(d.b.ui.TrailStart)
	d.keys("A k D")
	d.sees("1 Documentos")
	d.keys("ctrl+o")
	d.sees("1 Cronología", "+Marta Vega")
	d.keys("<")
	d.sees("12 sucesos")
	d.seesNot("+Marta Vega")
	d.keys("> >")
	d.sees("1 Documentos")
	d.keys(">")
	d.sees(d.b.ui.TrailEnd)
	d.keys("< <")
	d.sees("12 sucesos", "▌mar 14 oct")
	d.keys("/")
	d.text("pesca")
	d.keys("enter >")
	d.sees(d.b.ui.TrailEnd, "«pesca»")
	d.keys("<")
	d.sees("12 sucesos")
	d.keys("/")
	d.text("zz")
	d.keys("esc <") // what was typed and taken back was no place
	d.sees("12 sucesos")
	for range 150 {
		d.keys("u")
	}
	if n := len(d.b.trail.past); n > maxTrail {
		t.Errorf("%d places are kept", n)
	}
}
