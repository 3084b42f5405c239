package views

import (
	"strings"
	"testing"
)

// What no event tells is found in the texts of documents, whatever its case and
// accents, marked there, and in view; short words are looked for in names alone.
func TestTextsOfDocumentsAreSearched(t *testing.T) {
	c := pesca(t)
	far := strings.Repeat("Nada que contar aquí.\n\n", 60) + "El quéso manchego de la cantina es bueno.\n"
	c.Documents[1].Text += far
	d := drive(t, Options{Language: "es", Title: "notas", NoColor: true}, 120, 40)
	d.load(c)
	d.keys("/")
	d.text("manchego")
	d.sees("Ningún suceso cumple", "D / busca en todo el texto")
	d.keys("esc D /")
	d.text("MANCHEGO queso")
	d.sees("1 de 4 documentos", "El quéso manchego")
	d.text(" zz")
	d.sees("0 de 4 documentos")
	d.keys("backspace backspace backspace backspace enter v")
	d.seesNot("El quéso")
	for text, want := range map[string]int{"": 4, "es": 0, "manchego": 1, "manche": 1, "voz": 1, "voz manchego": 0} {
		if got := FindDocuments(c, text); text != "es" && len(got) != want {
			t.Errorf("%q is in %v", text, got)
		}
	}
}

// Typing on looks only where the words stood before; an older question is given up.
func TestSearchOfTextsNarrows(t *testing.T) {
	c := newCorpus(pesca(t), 1)
	table := newDocTable(c)
	before := &docAnswer{corpus: c, text: "acu", rows: []int32{2}}
	for text, want := range map[string]int{"acuerdo": 1, "ACU": 1, "ac": 4, "pesca": 4, "": 4} {
		if got := table.among(c, text, before); len(got) != want {
			t.Errorf("%q is looked for in %v", text, got)
		}
	}
	if got := table.among(c, "acuerdo", &docAnswer{corpus: c, text: "ac", rows: []int32{2}}); len(got) != 4 {
		t.Errorf("a word too short for texts narrows them: %v", got)
	}
	l := &docs{}
	l.asked.Store(2)
	if a := askDocs(c, "acuerdo", nil, 1, &l.asked); a != nil {
		t.Error("an older question is answered")
	}
	if a := askDocs(c, "acuerdo", nil, 2, &l.asked); a == nil || len(a.rows) == 0 {
		t.Error("the question is not answered")
	}
}
