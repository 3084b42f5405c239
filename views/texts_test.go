package views

import (
	"strings"
	"testing"
)

// A word that stands in a text and in no event's sentence is not lost: the empty
// list says that documents hold it, and D shows them; the documents are searched by
// their texts.
func TestSearchOfTexts(t *testing.T) {
	d := browsing(t, 100, 30)
	d.keys("/")
	d.text("sindicato")
	d.keys("enter")
	d.sees("El sindicato de pescadores") // a sentence of an event
	d.keys("F /")
	d.text("deportes") // of the menu, which tells nothing
	d.keys("enter")
	d.sees(d.b.ui.NothingFound, "D: lo dice 1 documento")
	d.keys("D")
	d.sees("1 Documentos", "El Diario de Lisboa", "1 de 4 documentos")
	d.keys("/")
	d.text("zzz")
	d.sees(d.b.ui.DocsNoneFit)
	d.keys("ctrl+u")
	d.text("camp") // within a text
	if got := len(d.b.docs.answer.rows); got != 1 || !strings.Contains(d.screen(), "1 de 4") {
		t.Errorf("%d documents:\n%s", got, d.screen())
	}
	d.keys("enter F D F")
	if d.b.holding(d.b.list.answer) != 0 {
		t.Error("what is found is offered as not found")
	}
	d.keys("/")
	d.text("vega")
	d.keys("enter D")
	d.sees("El filtro es de sucesos")
}
