package views

import (
	"strings"
	"testing"

	"hito/model"
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

// A search of the texts that another answer has overtaken is given up.
func TestOvertakenSearchOfTextsEnds(t *testing.T) {
	c := newCorpus(pesca(t), 1)
	b := &browser{}
	words := func(text string) *answer { return ask(c, model.Query{Terms: []model.Term{{Text: text}}}) }
	first := b.askTexts(words("deporte"))
	second := b.askTexts(words("deportes"))
	if first == nil || second == nil {
		t.Fatal("words that no event tells are not looked for")
	}
	if m := first(); m != nil {
		t.Errorf("the older search says %v", m)
	}
	if m, ok := second().(inTextsMsg); !ok || m.n != 1 || m.text != "deportes" {
		t.Errorf("the newer search says %v", m)
	}
}
