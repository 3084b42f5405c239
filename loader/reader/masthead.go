package reader

import (
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// A masthead is the name of the paper on a line of its own above the title: "La
// Voz del Sur", "EL FARO". It says who published the text, and is no title.

// mastheadNouns are what papers call themselves, in Spanish and English.
const mastheadNouns = `
diario voz faro gaceta heraldo mercurio tribuna crónica correo prensa periódico semanario revista vespertino matutino
noticiero telégrafo tiempo tiempos universal imparcial liberal independiente debate vanguardia opinión razón información
actualidad noticias portal observador espectador economista expansión cuadernos boletín agencia radio onda canal televisión
times post herald news gazette tribune courier chronicle journal guardian observer telegraph examiner daily weekly
`

var mastheadWords = sync.OnceValue(func() *prose.Lexicon[bool] {
	words := prose.NewLexicon[bool](128)
	for word := range strings.FieldsSeq(mastheadNouns) {
		words.Put(word, true)
	}
	return words
})

// mastheadLength is how many words a paper's name has at most.
const mastheadLength = 6

// masthead takes the name of the outlet from the line that stands first, where a
// date line or the title itself follows.
func (d *draft) masthead() {
	at := 0
	for at < len(d.units) && at < d.body && d.units[at].marked {
		at++
	}
	if at > 2 || at+1 >= d.body {
		return
	}
	u := &d.units[at]
	named, paper := d.isPaperName(d.tokensOf(u))
	if !named || u.ending != endNone || u.to-u.from != 1 {
		return
	}
	next, dated := at+1, false
	for next < d.body && d.units[next].marked {
		dated = dated || d.units[next].kind == model.BlockMetadata
		next++
	}
	if next >= d.body || !d.isHeadline(&d.units[next]) || d.units[next].words < shortWords || !paper && !dated {
		return
	}
	if d.document.Outlet == "" {
		d.document.Outlet = d.text[u.start:u.end]
	}
	d.mark(u, model.BlockMetadata)
}

// isPaperName reports whether a line is a name and nothing else, and whether it
// says that it is a paper's.
func (d *draft) isPaperName(tokens []prose.Token) (named, paper bool) {
	words := 0
	for _, t := range tokens {
		switch {
		case t.Kind == prose.Break:
			continue
		case t.Kind != prose.Word:
			return false, false
		case t.Flags&prose.Upper == 0 && !isNameLink(d.text[t.Start:t.End]):
			return false, false
		}
		words++
		_, known := mastheadWords().Lookup(t.Fold)
		paper = paper || known
	}
	return words > 0 && words <= mastheadLength, paper
}
