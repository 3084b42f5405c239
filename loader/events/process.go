package events

import (
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// Expectation is a meeting that a document speaks of as something that may
// come: "una nueva cumbre entre Putin y Kim". It is no event, but says that the
// document was written before it.
type Expectation struct {
	model.Span
	Persons []int32 // sorted
}

// Found is what Find finds in one document.
type Found struct {
	// Tellings have among their Names those that their sentence and the next
	// give to what they are part of, folded: "segunda dialogo estrategico".
	Tellings []model.Telling
	Expected []Expectation
}

// ordinals are the words that number the rounds of a process.
const ordinals = `primer primera segundo segunda tercer tercera cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava noveno novena décimo décima
	first second third fourth fifth sixth seventh eighth ninth tenth`

// rounds are the nouns that an ordinal makes the name of one meeting.
const rounds = `ronda cumbre reunión edición sesión conferencia foro encuentro congreso asamblea diálogo consulta jornada vuelta fase
	round summit meeting session conference forum dialogue`

var processWords = sync.OnceValue(func() *prose.Lexicon[byte] {
	l := prose.NewLexicon[byte](128)
	for _, w := range strings.Fields(ordinals) {
		l.Put(w, 'o')
	}
	for _, w := range strings.Fields(rounds) {
		l.Put(w, 'r')
	}
	return l
})

// processesIn is the names of processes in one sentence: an ordinal, a round,
// "de" and two or more words more.
func (f *finder) processesIn(s prose.Sentence) []string {
	var found []string
	if f.memo.any&signOrdinal == 0 {
		return nil
	}
	last := int(s.Last) - 3
	for at := f.next(int(s.First), last, signOrdinal); at < last; at = f.next(at+1, last, signOrdinal) {
		if class, _ := processWords().Lookup(f.Tokens[at+1].Fold); class != 'r' {
			continue
		}
		if fold := f.Tokens[at+2].Fold; fold != foldDe && fold != foldDel {
			continue
		}
		end := at + 3
		for end < int(s.Last) && end < at+7 && f.Tokens[end].Kind == prose.Word && (!f.loose(end) || end == at+3) {
			end++
		}
		if end >= at+5 {
			// Of "segunda ronda del diálogo estratégico" and "segunda sesión del
			// diálogo estratégico" only the number and the name count.
			words := []string{prose.FoldString(f.text(at))}
			for i := at + 3; i < end && len(words) < 3; i++ {
				if f.marks(i)&markArticle == 0 {
					words = append(words, prose.FoldString(f.text(i)))
				}
			}
			found = append(found, strings.Join(words, " "))
		}
	}
	return found
}

// isNews reports whether a telling is of the document's own time: no words
// date it, or words that lean on the day of writing ("en la víspera").
func (f *finder) isNews(t *telling) bool {
	if t.Expression < 0 {
		return t.Role == model.RoleCore
	}
	switch f.Expressions[t.Expression].Anchor {
	case model.AnchorDocument, model.AnchorUnknown:
		return true
	}
	return false
}

// processes is the names that bear on a telling: its sentence's and, within
// the paragraph, the next one's; and for the news that an undated document is
// about, every name in the document.
func (f *finder) processes(t *telling) []string {
	if f.Document.How == model.Bounded && f.isNews(t) {
		if f.allProcesses == nil {
			f.allProcesses = []string{}
			for _, s := range f.Sentences {
				if _, dim := f.Document.BlockAt(s.Start); !dim {
					f.allProcesses = append(f.allProcesses, f.processesIn(s)...)
				}
			}
		}
		return f.allProcesses
	}
	found := f.processesIn(f.Sentences[t.sentence])
	if next := t.sentence + 1; next < len(f.Sentences) && f.Sentences[next].Paragraph == t.paragraph {
		found = append(found, f.processesIn(f.Sentences[next])...)
	}
	return found
}
