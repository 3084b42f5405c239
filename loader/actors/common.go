package actors

import (
	"strings"
	"sync"

	"hito/loader/prose"
)

// Common nouns and adjectives that are written with capitals: names of subjects,
// offices and programmes ("Ciencias Políticas", "Protección Civil"), and nouns
// that a writer honours ("la Resurrección"). They are no persons, and alone
// mostly nobody.

// commonEndings end nouns and adjectives of Spanish, and of English, and no
// family name to speak of.
const commonEndings = `
ción sión ciones siones miento mientos idad idades ismo ismos logía logías nomía grafía
ítica íticas ístico ística ísticos ísticas ógica ógicas ógico ógicos ónica ónicas ónico ónicos áfica áfico áficas áficos émica émico ífica ífico íficas íficos
ómica ómico ómicas ómicos ánica ánico ánicas ánicos ática ático áticas áticos ética ético éticas éticos ámico ámica émicos émicas
onal onales ural urales icial iciales ercial erciales ctoral ctorales amental amentales iental ientales
tivo tiva tivos tivas sivo siva
ment ments tion tions sion ness ship ology
`

// nounEndings are those of commonEndings that nouns alone have.
const nounEndings = `ción sión ciones siones miento mientos idad idades ismo ismos`

// endings are ends of words by their last bytes.
type endings map[byte][]string

func endingsOf(list string) func() endings {
	return sync.OnceValue(func() endings {
		out := endings{}
		for ending := range strings.FieldsSeq(list) {
			last := ending[len(ending)-1]
			out[last] = append(out[last], ending)
		}
		return out
	})
}

var commonEndingList, nounEndingList = endingsOf(commonEndings), endingsOf(nounEndings)

// ends reports whether the word at i has one of the endings, and more before it.
func (f *finder) ends(i int, list endings) bool {
	s := f.text[f.tokens[i].Start:f.tokens[i].End]
	for _, ending := range list[s[len(s)-1]] {
		if len(s) > len(ending)+2 && s[len(s)-len(ending):] == ending {
			return true
		}
	}
	return false
}

// commonIn reports whether a word of the name i..end is a common one: by its
// ending, by what the tables know of it, or because the document writes it small
// too.
func (f *finder) commonIn(i, end int) bool {
	const known = flagPlaceNoun | flagOrgHead | flagMinistry | flagProduct | flagCounted | flagThing
	if last := &f.tokens[end-1]; f.flags(end-1)&flagSurname != 0 || last.Len() > 4 && f.text[last.End-2:last.End] == "ez" {
		return false
	}
	for k := i; k < end; k++ {
		t := &f.tokens[k]
		if t.Kind != prose.Word || !f.upper(k) || t.Len() < 5 {
			continue
		}
		w := f.word(k)
		if w.flags&(flagGiven|flagSurname) != 0 {
			continue
		}
		if w.flags&known != 0 || k == i && w.flags&flagCommon != 0 || w.portfolio != 0 || w.describer != 0 || f.ends(k, commonEndingList()) ||
			f.doc.Language != "en" && f.seen.of(t.Fold)&seenLower != 0 {
			return true
		}
	}
	return false
}

// commonAlone reports whether the single capitalised word at i names nobody: a
// post with nobody's name, a noun that the document writes small too, or one by
// its ending, with no article and no verb that makes it an actor.
func (f *finder) commonAlone(i int, w word) bool {
	t := &f.tokens[i]
	if t.Flags&prose.Capital != 0 || w.flags&flagGiven != 0 || f.initials(i) {
		return false
	}
	seen := f.seen.of(t.Fold)
	if w.post != 0 && seen&seenSurname == 0 {
		return true // "Secretario"
	}
	if f.doc.Language == "en" {
		return false
	}
	if p := f.word(i - 1); p.flags&flagDeterminer != 0 || f.contracted(i-1) || p.describer != 0 && !f.upper(i-1) {
		return false // "el Municipio", "el diario Liberación"
	}
	if next := f.flags(i + 1); next&(flagVerb|flagSaying|flagHuman) != 0 || f.preterite(i+1) || f.starts(i) {
		return false
	}
	return seen&seenLower != 0 && seen&seenSurname == 0 || f.ends(i, nounEndingList())
}

// abbreviates reports whether the word in brackets at i is what the name before
// it is called for short: letters of its words in their order, the first with
// the first: "Ministerio de Salud (Minsa)".
func (f *finder) abbreviates(i int, first, last int32) bool {
	if n := f.tokens[i].Len(); n < 3 || n > 10 || f.text[f.tokens[i].Start]|0x20 != f.text[f.tokens[first].Start]|0x20 {
		return false
	}
	short := prose.FoldString(f.text[f.tokens[i].Start:f.tokens[i].End])
	at, words := 0, 0
	for k := int(first); k < int(last) && at < len(short); k++ {
		t := &f.tokens[k]
		if t.Kind != prose.Word || t.Len() > 40 {
			continue
		}
		word := prose.FoldString(f.text[t.Start:t.End])
		if word[0] != short[at] {
			if words == 0 {
				return false // the tail's: "Consejo de la Universidad Nacional (UN)"
			}
			continue // a word gives its first letters, or none
		}
		words++
		for k := 0; k < len(word) && at < len(short); k++ {
			if word[k] == short[at] {
				at++
			} else if k > 5 {
				break
			}
		}
	}
	return at == len(short) && words >= 2
}
