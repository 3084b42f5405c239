package events

import (
	"cmp"
	"strings"
	"sync"

	"hito/loader/prose"
)

// word is what one folded word means to this stage. One form can be a verb
// and a noun ("visita"): both readings are kept, and the token before decides.
type word struct {
	verb, noun kind // 0 where it names no event
	reflexive  kind // the type of the verb with "se", 0 where the same
	tense      tense
	marks      marks
	auxiliary  tense // the tense it gives to the participle or infinitive after it
	signs      sign  // what it may be wherever it stands: see lexicon.sign
}

// unknown reports whether no table of events knows the word.
func (w word) unknown() bool {
	w.marks, w.signs = w.marks&^(markOrdinal|markTurn), 0
	return w == word{}
}

type marks uint32

const (
	markSay         marks = 1 << iota // a verb of speech whose saying is an event
	markReport                        // a verb of speech that only attributes
	markPlain                         // an event only beside a date
	markSupport                       // "mantener" conversaciones: the noun is the event
	markCopula                        // "ser", "tener lugar": its subject is the event
	markAttribution                   // "según": who follows is quoted
	markThis                          // "esta" reunión: the one just told
	markPossessive                    // "su"
	markPreposition                   // stands before nouns that are no subject
	markDelay                         // puts something off
	markPact                          // names what is signed
	markMakes                         // makes a treaty with such a noun
	markPhrase                        // begins a phrase that names an event
	markClause                        // begins a clause
	markArticle                       // stands before nouns
	markPlural                        // a plural noun
	markHedge                         // makes the noun after it possible only
	markNot                           // negates
	markResult                        // a result where a figure stands behind it
	markWeapon                        // launched, an attack
	markMeasure                       // what results are measured in: "puntos"
	markProspect                      // what it governs is expected or planned
	markClitic                        // stands between a subject and its verb
	markOrdinal                       // numbers the rounds of a process
	markTurn                          // tells another event with some complements: see turns
	markStance                        // in the present what somebody thinks, and no event
	markSilent                        // tells no event: the user says so
)

type lexicon struct {
	*prose.Lexicon[word]
	// hidden are the verbs' readings of forms that are a noun or a preposition by
	// themselves, and verbs behind "ha" or with an accent: "dicho", "bajó".
	hidden map[uint64]word
	// phrases are the events' names of several words; of two that begin alike the
	// first that matches counts.
	phrases []phrase
}

var spanish = sync.OnceValue(buildSpanish)

// Prepare builds what the stage looks up in Spanish, which it would else do at
// its first document.
func Prepare() { spanish() }

func buildSpanish() *lexicon {
	l := &lexicon{prose.NewLexicon[word](16000), map[uint64]word{}, phrases()}
	l.verbs(spanishVerbs, func(v verb, put func(string, tense)) { conjugate(v, put) })
	l.nouns(spanishNouns, spanishPlural)
	l.marked(spanishPacts, markPact)
	l.forms(spanishDelayVerbs, conjugate, func(w *word) { w.marks |= markDelay })
	l.forms(spanishPactVerbs, conjugate, func(w *word) { w.marks |= markMakes })
	l.forms(spanishResultVerbs, conjugate, tellsResult)
	l.forms(spanishStances, conjugate, func(w *word) { w.marks |= markStance })
	l.marked(spanishWeapons, markWeapon)
	l.marked(spanishMeasures, markMeasure)
	for _, form := range strings.Fields(spanishNeverVerbs) {
		l.Edit(form, func(w *word) {
			if (w.tense == participle || w.tense == past) && w.verb != 0 {
				l.hidden[prose.Fold(form)] = *w
			}
			w.verb, w.tense, w.marks = 0, noTense, w.marks&^(markSay|markReport|markPlain|markSupport)
		})
	}
	for _, p := range l.phrases {
		l.Edit(p.first, func(w *word) { w.marks |= markPhrase })
	}
	l.marked(spanishClauseWords, markClause)
	l.marked(spanishArticles, markArticle)
	l.marked(spanishHedges, markHedge)
	l.marked("su sus", markPossessive)
	l.marked(spanishPrepositions, markPreposition)
	l.marked("según tal conforme acuerdo", markAttribution)
	l.marked("esta este estas estos esa ese dicha dicho", markThis)
	l.marked(spanishProspects, markProspect)
	l.marked("no nunca jamás tampoco ni sin", markNot)
	l.auxiliaries(spanishAuxiliaries)
	l.marked(clitics, markClitic)
	l.marked(ordinals, markOrdinal)
	l.forms(turningVerbs(spanishTurns), conjugate, func(w *word) { w.marks |= markTurn })
	l.sign()
	return l
}

// forms changes what every form of the verbs means, whether they tell an event
// by themselves or not.
func (l *lexicon) forms(verbs string, inflect func(verb, func(string, tense)), change func(*word)) {
	for _, field := range strings.Fields(verbs) {
		inflect(parseVerb(field), func(form string, t tense) {
			l.Edit(form, func(w *word) {
				change(w)
				if w.marks&^(markTurn|markOrdinal) != 0 || w.verb|w.noun|w.reflexive != 0 {
					w.tense = cmp.Or(w.tense, t)
				}
			})
		})
	}
}

// tellsResult makes a verb one that tells a result where a figure stands by it.
func tellsResult(w *word) {
	if w.verb == 0 {
		w.verb, w.marks = kindOther, w.marks|markPlain
	}
	w.marks |= markResult
}

var english = sync.OnceValue(func() *lexicon {
	l := &lexicon{prose.NewLexicon[word](4000), nil, nil}
	l.verbs(englishVerbs, inflect)
	l.nouns(englishNouns, func(noun string) string { return noun + "s" })
	l.marked(englishClauseWords, markClause)
	l.marked(englishArticles, markArticle)
	l.forms(englishResultVerbs, inflect, tellsResult)
	l.marked(englishMeasures, markMeasure)
	l.marked(englishProspects, markProspect)
	l.marked("not never no without", markNot)
	l.marked("according", markAttribution)
	l.marked("this that", markThis)
	l.marked("his her its their", markPossessive)
	l.marked(englishPrepositions, markPreposition)
	l.auxiliaries(englishAuxiliaries)
	l.marked(clitics, markClitic)
	l.marked(ordinals, markOrdinal)
	l.forms(turningVerbs(englishTurns), inflect, func(w *word) { w.marks |= markTurn })
	l.sign()
	return l
})

// wordsOf is the lexicon of a language; Spanish where it is not known.
func wordsOf(language string) *lexicon {
	if language == "en" {
		return english()
	}
	return spanish()
}

// verbs reads a table of verbs. A finite past outranks another reading of the
// same form, since a chronology is mostly told in the past.
func (l *lexicon) verbs(table string, forms func(verb, func(string, tense))) {
	eachEntry(table, func(head string, fields []string) {
		kind, mark, _ := strings.Cut(head, "+")
		bits := map[string]marks{"say": markSay, "report": markReport, "plain": markPlain}[mark]
		switch kind {
		case "support":
			kind, bits = "", markSupport
		case "copula":
			kind, bits = "", markCopula
		}
		what := kindOf(kind)
		for _, field := range fields {
			forms(parseVerb(field), func(form string, t tense) {
				l.Edit(form, func(w *word) {
					if mark == "se" {
						w.reflexive, w.tense = what, cmp.Or(w.tense, t)
						if strings.HasSuffix(form, "rse") { // "volvieron a encontrarse"
							w.verb = what
						}
						return
					}
					if what != 0 && (w.verb == 0 || w.marks&markPlain != 0) {
						w.verb, w.marks = what, w.marks&^(markSay|markReport|markPlain|markResult)|bits
					} else {
						w.marks |= bits & (markSupport | markCopula)
					}
					if w.tense == noTense || t == past {
						w.tense = t
					}
				})
			})
		}
	})
}

func (l *lexicon) nouns(table string, plural func(string) string) {
	eachEntry(table, func(kind string, nouns []string) {
		for _, noun := range nouns {
			l.Edit(noun, func(w *word) { w.noun = kindOf(kind) })
			l.Edit(plural(noun), func(w *word) {
				if w.noun == 0 {
					w.noun = kindOf(kind)
					w.marks |= markPlural
				}
			})
		}
	})
}

func (l *lexicon) marked(table string, mark marks) {
	for _, form := range strings.Fields(table) {
		l.Edit(form, func(w *word) { w.marks |= mark })
	}
}

func (l *lexicon) auxiliaries(table string) {
	tenses := map[string]tense{"past": past, "future": future, "present": present, "conditional": conditional}
	eachEntry(table, func(head string, forms []string) {
		for _, form := range forms {
			l.Edit(form, func(w *word) { w.auxiliary = tenses[head] })
		}
	})
}

// phrase is an event's name of several words.
type phrase struct {
	first string
	folds []uint64
	kind  string
}

var phrases = sync.OnceValue(func() []phrase {
	var all []phrase
	eachEntry(spanishPhrases, func(kind string, fields []string) {
		for _, field := range fields {
			words := strings.Split(field, "_")
			p := phrase{first: words[0], kind: kind}
			for _, w := range words {
				p.folds = append(p.folds, prose.Fold(w))
			}
			all = append(all, p)
		}
	})
	return all
})

// eachEntry calls visit for every line "head: field field" of a table.
func eachEntry(table string, visit func(head string, fields []string)) {
	for line := range strings.Lines(table) {
		if head, rest, ok := strings.Cut(strings.TrimSpace(line), ":"); ok {
			visit(head, strings.Fields(rest))
		}
	}
}

// parseVerb reads "morir(murió,muere,muerto)".
func parseVerb(field string) verb {
	infinitive, rest, _ := strings.Cut(field, "(")
	v := verb{infinitive: infinitive}
	parts := strings.Split(strings.TrimSuffix(rest, ")"), ",")
	for i, slot := range []*string{&v.preterite, &v.present, &v.participle} {
		if i < len(parts) {
			*slot = parts[i]
		}
	}
	return v
}

func spanishPlural(noun string) string {
	switch {
	case strings.HasSuffix(noun, "ión"):
		return strings.TrimSuffix(noun, "ión") + "iones"
	case strings.HasSuffix(noun, "s"):
		return noun
	case strings.ContainsAny(noun[len(noun)-1:], "aeiou"):
		return noun + "s"
	}
	return noun + "es"
}

// inflect gives the forms of an English verb.
func inflect(v verb, put func(string, tense)) {
	base, done := v.infinitive, v.preterite
	if done == "" {
		switch {
		case strings.HasSuffix(base, "e"):
			done = base + "d"
		case strings.HasSuffix(base, "y"):
			done = strings.TrimSuffix(base, "y") + "ied"
		default:
			done = base + "ed"
		}
	}
	put(base, infinitive)
	put(base+"s", present)
	put(strings.TrimSuffix(base, "e")+"ing", gerund)
	put(done, past)
	if v.present != "" { // the second form in brackets is the participle
		put(v.present, participle)
	}
}
