package events

import (
	"strings"

	"hito/loader/prose"
)

// group is a verb with its auxiliaries: "se ha reunido", "lograron expulsar".
type group struct {
	first, last int // tokens, last excluded
	head        int // the token that carries the meaning
	word        word
	tense       tense
	perfect     bool // "ha visitado": what has happened up to now
	before      bool // "había visitado": done before what else is told
	known       bool // its head stands in the lexicon as a verb of an event
	headline    bool // it opens a headline: see headline
}

// readVerb is verbAt, worked out.
func (f *finder) readVerb(at int) (group, bool) {
	if at >= len(f.Tokens) || f.Tokens[at].Kind != prose.Word || f.mentionAt(at) || f.beginsExpression(at) {
		return group{}, false
	}
	w := f.word(at)
	if strings.HasSuffix(f.text(at), "ó") {
		if hidden, ok := f.words.hidden[f.Tokens[at].Fold]; ok && hidden.tense == past {
			w = hidden
		}
	}
	if w.tense == subjunctive && f.accentedFuture(at) {
		w.tense = future // "viajará" folds to what "viajara" does
	}
	if w.reflexive != 0 && f.reflexive(at) {
		w.verb, w.marks = w.reflexive, w.marks&^(markPlain|markSay|markReport|markSupport|markCopula)
	}
	if w.auxiliary != noTense {
		if g, ok := f.compound(at, w.auxiliary); ok {
			return g, true
		}
	}
	if w.marks&markMakes != 0 && f.makesPact(at+1) {
		w.verb, w.marks = kindTreaty, w.marks&^(markPlain|markSay|markReport)
	}
	w = f.turned(at, w)
	g := group{first: at, last: at + 1, head: at, word: w, tense: w.tense}
	if w.verb != 0 && (w.marks&(markPlain|markReport|markSay) == 0 || f.inTitle(at)) && f.headline(at, w) {
		g.word, g.tense, g.known, g.headline = w, past, true, true
		return g, true
	}
	if w.verb != 0 || w.marks&(markSupport|markCopula) != 0 {
		if !w.tense.finite() || f.readsAsNoun(at) || f.unaccented(at, w.tense) || f.governed(at) {
			return group{}, false
		}
		g.known = true
		return f.withInfinitive(g), true
	}
	if t := f.guess(at); t != noTense {
		g.tense = t
		return f.withInfinitive(g), true
	}
	return group{}, false
}

// governed reports whether a preposition stands right before the word, which is
// then no finite verb: "los equipos de rescate".
func (f *finder) governed(at int) bool {
	if at == 0 {
		return false
	}
	switch f.Tokens[at-1].Fold {
	case foldDe, foldDel, foldEn, foldA, foldAl, foldPor, foldPara, foldTras, foldDurante:
		return true
	}
	return false
}

// sudden are the types that headlines tell with the verb in front.
var sudden = kindsOf(Casualties, Resignation, Disaster, Arrest, Attack, Trial)

// headline reports whether a verb opens its sentence as headlines do ("Detenido
// el alcalde", "Fallece Ana Ruiz"), or stands in the document's title in the
// present: what it tells has happened.
func (f *finder) headline(at int, w word) bool {
	t := w.tense
	if t != participle && t != present || f.readsAsNoun(at) && t == present {
		return false
	}
	if t == present && f.inTitle(at) {
		return true
	}
	if t == present && !sudden[w.verb] {
		return false
	}
	return f.Tokens[at].Flags&prose.Upper != 0 && (at == 0 || f.Tokens[at-1].Kind == prose.Break || f.Tokens[at-1].Is('.'))
}

// inTitle reports whether the token stands in the document's title.
func (f *finder) inTitle(at int) bool {
	start := f.Tokens[at].Start
	return f.Document.Title.Document >= 0 && f.Document.Title.Start <= start && start < f.Document.Title.End
}

// titleVerb is the verb of a title that no table knows: the word right behind
// who acts, in the present as titles are: "Telares Soto estrena", "Chile
// retrasa". Whatever can follow a name otherwise (prepositions, marks,
// adjectives in -o) does not end so.
func (f *finder) titleVerb(c clause) (group, bool) {
	if !f.inTitle(c.first) || f.Document.Language == "en" {
		return group{}, false
	}
	for at := c.first + 1; at < c.last; at++ {
		t := &f.Tokens[at]
		if t.Kind != prose.Word || t.Flags&(prose.Upper|prose.Space) != prose.Space || t.Len() < 3 || f.mentionAt(at) || !f.mentionAt(f.behindMarks(at-1, c.first)) {
			continue
		}
		w := f.word(at)
		if w.marks&(markPreposition|markArticle|markClause|markNot|markSilent) != 0 || f.isAdverb(at) || f.isClitic(at) || w.auxiliary != noTense || !presentEnding(f.text(at)) {
			continue
		}
		if w.verb == 0 {
			w.verb, w.marks = kindOther, markPlain
		}
		w.tense = present
		return group{first: at, last: at + 1, head: at, word: w, tense: past, known: true, headline: true}, true
	}
	return group{}, false
}

// behindMarks is the token before the marks that end at at: an apposition's
// comma, a quotation's end.
func (f *finder) behindMarks(at, first int) int {
	for at > first && (f.Tokens[at].Is(',') || f.Tokens[at].Is('"') || f.Tokens[at].Is('»') || f.Tokens[at].Is('”') || f.Tokens[at].Is(')')) {
		at--
	}
	return at
}

// presentEnding reports whether a word ends as verbs do in the third person of
// the present.
func presentEnding(text string) bool {
	for _, ending := range [...]string{"a", "e", "an", "en"} {
		if strings.HasSuffix(text, ending) {
			return true
		}
	}
	return false
}

// takesThing reports whether the verb's object is a thing and not somebody: an
// article right behind it, and no "a" or "con" in its clause before a name.
func (f *finder) takesThing(c clause, g group) bool {
	at := g.last
	for at < c.last && (f.expressionCovers(at) || f.isAdverb(at)) {
		at++
	}
	if at+1 >= c.last || f.mentionAt(at) || f.mentionAt(at+1) {
		return false
	}
	if f.marks(at)&markArticle == 0 && f.Tokens[at].Kind != prose.Number || f.Tokens[at].Fold == foldAl {
		return false
	}
	for ; at < c.last; at++ {
		if fold := f.Tokens[at].Fold; fold == foldA || fold == foldAl || fold == foldCon {
			return false
		}
	}
	return true
}

// weapon reports whether what is launched is one: "lanzó dos misiles".
func (f *finder) weapon(g group) bool {
	for at := g.last; at < min(g.last+5, len(f.Tokens)) && (f.Tokens[at].Kind == prose.Word || f.Tokens[at].Kind == prose.Number); at++ {
		if f.marks(at)&markWeapon != 0 && !f.mentionAt(at) {
			return true
		}
	}
	return false
}

// makesPact reports whether the object at at is something that is signed.
func (f *finder) makesPact(at int) bool {
	for end := min(at+4, len(f.Tokens)); at < end; at++ {
		if f.expressionCovers(at) && end < len(f.Tokens) {
			end++ // "prorrogaron en junio de 2024 el acuerdo"
			continue
		}
		if f.Tokens[at].Kind != prose.Word && f.Tokens[at].Kind != prose.Number {
			return false
		}
		if f.marks(at)&markPact != 0 {
			return true
		}
	}
	return false
}

// reflexive reports whether "se" stands before the verb at at.
func (f *finder) reflexive(at int) bool {
	return at > 0 && f.Tokens[at-1].Fold == foldSe
}

// passive reports whether "se" makes the verb tell what was done and not who
// did it: "se han vendido". Of verbs that people do to each other it does not.
func (f *finder) passive(g group) bool {
	return f.reflexive(g.first) && family(g.word.verb.name()) != Meeting && g.word.reflexive == 0
}

// compound reads "ha visitado", "fue recibido", "va a visitar", "will visit".
func (f *finder) compound(at int, t tense) (group, bool) {
	for next := at + 1; next < len(f.Tokens) && next < at+5; next++ {
		if f.Tokens[next].Kind != prose.Word {
			return group{}, false
		}
		if fold := f.Tokens[next].Fold; fold == foldSido || fold == foldBeen || fold == foldBe && t == future {
			continue // "ha sido detenido"
		}
		w := f.word(next)
		if t == past {
			if done, ok := f.words.hidden[f.Tokens[next].Fold]; ok && done.tense == participle {
				done.marks |= w.marks & markTurn
				w = done
			}
		}
		w = f.turned(next, w)
		if w.tense == participle || w.tense == infinitive || (w.tense == past && f.Document.Language == "en") || (w.verb == 0 && f.endsAsParticiple(next)) {
			if w.reflexive != 0 && f.reflexive(at) {
				w.verb, w.marks = w.reflexive, w.marks&^(markPlain|markSay|markReport|markSupport|markCopula)
			}
			if w.marks&markMakes != 0 && f.makesPact(next+1) {
				w.verb, w.marks = kindTreaty, w.marks&^(markPlain|markSay|markReport)
			}
			perfect := t == past && f.isHave(at)
			if w.tense == infinitive && t == past {
				return group{}, false
			}
			return group{first: at, last: next + 1, head: next, word: w, tense: t, perfect: perfect, before: f.isHad(at), known: w.verb != 0 || w.marks&(markSupport|markCopula) != 0}, true
		}
		if (!f.isClitic(next) || f.marks(next)&markArticle != 0) && f.Tokens[next].Fold != foldA && w.auxiliary == noTense && !f.isAdverb(next) { // not "fue la vencida"
			return group{}, false
		}
	}
	return group{}, false
}

// withInfinitive lets "lograron expulsar" mean what the infinitive does, where
// the finite verb only says that it came about.
func (f *finder) withInfinitive(g group) group {
	if g.known && g.word.marks&markPlain == 0 {
		return g
	}
	for next := g.last; next < len(f.Tokens) && next < g.last+2; next++ {
		w := f.word(next)
		if w.tense == infinitive && w.verb != 0 && w.marks&(markPlain|markReport) == 0 {
			g.head, g.last, g.word, g.known = next, next+1, w, true
			return g
		}
		if f.Tokens[next].Fold != foldA {
			return g
		}
	}
	return g
}

// readsAsNoun tells "la visita" from "visita Asia": a noun stands behind an
// article, a preposition or a number.
func (f *finder) readsAsNoun(at int) bool {
	if !f.isNoun(at) && f.word(at).tense != participle && !f.afterArticle(at) {
		return false
	}
	if at == 0 {
		return f.isNoun(at)
	}
	before := f.Tokens[at-1]
	switch {
	case before.Kind == prose.Number:
		return true
	case before.Kind != prose.Word:
		return false
	case before.Fold == foldDe, before.Fold == foldEn, before.Fold == foldA, before.Fold == foldTras, before.Fold == foldPor, before.Fold == foldPara:
		return true
	}
	return f.afterArticle(at) || f.marks(at-1)&markHedge != 0
}

// isNoun reports whether the word names an event, or begins a phrase that does:
// "la toma de posesión".
func (f *finder) isNoun(at int) bool {
	w := f.word(at)
	return w.noun != 0 || w.marks&markPhrase != 0 && f.nounAt(at) != ""
}

func (f *finder) afterArticle(at int) bool {
	if at == 0 || f.mentionAt(at-1) { // "Kim Jong Un", "Al Fayed"
		return false
	}
	w := f.word(at - 1)
	if w.marks&markArticle == 0 {
		return false
	}
	// "la", "los" before a finite verb are clitics: "los recibió".
	if f.isClitic(at-1) && !f.isNoun(at) {
		return false
	}
	return true
}

// unaccented reports whether a form that folding made into a preterite or a
// future is written without its accent ("firmo", "acuerdo") and so is not one.
func (f *finder) unaccented(at int, t tense) bool {
	text := f.text(at)
	last := text[len(text)-1]
	return f.Document.Language != "en" && (t == past && last == 'o' && !strongPreterite(text) || t == future && (last == 'a' || strings.HasSuffix(text, "an")))
}

// accentedFuture reports whether a word is written as futures are.
func (f *finder) accentedFuture(at int) bool {
	return strings.HasSuffix(f.text(at), "rá") || strings.HasSuffix(f.text(at), "rán")
}

// strongPreterite reports whether a word ends as a preterite without accent
// does: mantuvo, dijo, puso, vino, hizo, produjo, quiso, pudo, supo.
func strongPreterite(text string) bool {
	for _, ending := range [...]string{"uvo", "ijo", "uso", "ino", "izo", "ujo", "iso", "udo", "upo", "rajo", "dio", "vio"} {
		if strings.HasSuffix(text, ending) {
			return true
		}
	}
	return false
}

// guess is the tense of a word that no table knows, by its ending alone; only
// endings that nothing else in Spanish has.
func (f *finder) guess(at int) tense {
	text := f.text(at)
	if f.Document.Language == "en" {
		return guessEnglish(text)
	}
	if len(text) < 5 || f.Tokens[at].Flags&prose.Upper != 0 || f.afterArticle(at) && !f.isClitic(at-1) {
		return noTense
	}
	switch {
	case text == "estuvo":
		return noTense // where somebody was, and not what happened
	case strings.HasSuffix(text, "ó"), strings.HasSuffix(text, "aron"), strings.HasSuffix(text, "ieron"), strings.HasSuffix(text, "yeron"),
		strings.HasSuffix(text, "tuvo"), strings.HasSuffix(text, "puso"), strings.HasSuffix(text, "dujo"), strings.HasSuffix(text, "dujeron"): // retuvo, depuso, dedujo
		return past
	case strings.HasSuffix(text, "rá"), strings.HasSuffix(text, "rán"):
		return future
	}
	return noTense
}

// guessEnglish is the tense of an English word that no table knows.
func guessEnglish(text string) tense {
	if len(text) > 4 && strings.HasSuffix(text, "ed") && !strings.HasSuffix(text, "eed") {
		return past
	}
	return noTense
}

func (f *finder) endsAsParticiple(at int) bool {
	text := f.text(at)
	for _, ending := range [...]string{"ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"} {
		if len(text) > 5 && strings.HasSuffix(text, ending) {
			return true
		}
	}
	return false
}

func (f *finder) isAdverb(at int) bool {
	return strings.HasSuffix(f.text(at), "mente") || strings.HasSuffix(f.text(at), "ly") || f.marks(at)&markNot != 0
}

func (f *finder) isHave(at int) bool {
	switch f.text(at) {
	case "ha", "han", "has", "have":
		return true
	}
	return false
}

func (f *finder) isHad(at int) bool {
	switch f.text(at) {
	case "había", "habían", "hubo", "hubieron", "had":
		return true
	}
	return false
}

// text is the token's words as written.
func (f *finder) text(at int) string {
	return f.Document.Text[f.Tokens[at].Start:f.Tokens[at].End]
}
