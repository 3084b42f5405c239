package events

import (
	"slices"
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// Whom a title puts before a clause that does not name who acts: only somebody
// its verb can be of.

// lastingVerbs are what only happenings do.
const lastingVerbs = `durar prolongar(prolongó,prolonga) transcurrir ocurrir suceder acontecer`

// movingVerbs take no object, and often stand before what moves.
const movingVerbs = `salir llegar pasar partir zarpar despegar(,despega) aterrizar arribar atracar entrar circular desfilar viajar acudir regresar volver(volvió,vuelve,vuelto)`

var lasting = sync.OnceValue(func() *prose.Lexicon[bool] { return formsOf(lastingVerbs) })

var moving = sync.OnceValue(func() *prose.Lexicon[bool] { return formsOf(movingVerbs) })

// formsOf is every form of the Spanish verbs.
func formsOf(verbs string) *prose.Lexicon[bool] {
	l := prose.NewLexicon[bool](1024)
	for _, v := range strings.Fields(verbs) {
		conjugate(parseVerb(v), func(form string, _ tense) { l.Put(form, true) })
	}
	return l
}

// carries reports whether the mention can stand before the telling's clause as
// the subject it leaves out: the clause has none of its own, and the verb
// agrees with it.
func (f *finder) carries(t *telling, m *model.ActorMention) bool {
	c := t.clause
	g, ok := f.verbAt(f.nextVerb(c.first, c.last))
	if !ok || g.first >= c.last {
		return true
	}
	kind := f.Actors[m.Actor].Kind
	if does, _ := lasting().Lookup(f.Tokens[g.head].Fold); does {
		return kind != model.Person && kind != model.Organisation && kind != model.State
	}
	switch {
	case f.overtSubject(c.first, g.first) != noSubject, f.subjectBehind(c, g):
		return false
	case kind != model.Person && c.lead >= 0 && (f.Tokens[c.lead].Fold == foldWho || f.Tokens[c.lead].Fold == foldQuien || f.Tokens[c.lead].Fold == foldQuienes):
		return false
	case kind != model.Person && g.word.verb.name() == Resignation:
		return false
	}
	return f.agrees(m, g)
}

// putBefore is the i-th mention as the subject of a telling that leaves its own
// out, with the one that "y" joins to it where the verb is of both.
func (f *finder) putBefore(t *telling, i int) (model.Span, bool) {
	m := &f.Mentions[i]
	if f.carries(t, m) {
		return m.Span, true
	}
	if len(t.subject) < 2 || !f.carriesSome(t) {
		return m.Span, false
	}
	for k := f.mentionFrom(t.Trigger.Start) - 1; k > 0 && k > i-subjectReach; k-- {
		a, b := &f.Mentions[k-1], &f.Mentions[k]
		if a.End < b.Start && slices.Contains(t.subject, a.Actor) && slices.Contains(t.subject, b.Actor) && a.Actor != b.Actor {
			if between := f.tokenAt(a.End); f.Tokens[between].Fold == foldAnd && f.Tokens[between+1].Start == b.Start {
				return model.Span{Document: f.Index, Start: a.Start, End: b.End}, true
			}
		}
	}
	return m.Span, false
}

// carriesSome reports whether the telling's clause leaves its subject out.
func (f *finder) carriesSome(t *telling) bool {
	g, ok := f.verbAt(f.nextVerb(t.clause.first, t.clause.last))
	return ok && f.overtSubject(t.clause.first, g.first) == noSubject && !f.subjectBehind(t.clause, g)
}

// actsBehind reports whether who acts in a relative clause stands right behind
// its verb, and what it speaks of is the object: "el acuerdo que firma el país".
func (f *finder) actsBehind(t *telling) bool {
	c := t.clause
	g, ok := f.verbAt(f.nextVerb(c.first, c.last))
	if !ok || f.Tokens[c.lead].Fold != foldQue || f.Tokens[c.lead-1].Is(',') || f.Document.Language == "en" {
		return false
	}
	at := g.last
	return at < c.last && (f.mentionAt(at) || f.marks(at)&markArticle != 0 && f.Tokens[at].Fold != foldAl) && !f.expressionCovers(at) &&
		(f.marks(at)&markArticle == 0 || strings.HasSuffix(f.text(g.first), "n") == strings.HasSuffix(f.text(at), "s"))
}

// agrees reports whether a verb has the number of who is named. A plural is told
// by a word in -s, since a body's name may be either.
func (f *finder) agrees(m *model.ActorMention, g group) bool {
	if f.Document.Language == "en" || !strings.HasSuffix(f.text(g.first), "n") {
		return true
	}
	first, last := f.tokensOf(m.Span)
	if f.Actors[m.Actor].Kind == model.Person && m.Form == model.FormName {
		return false
	}
	for at := first; at < last; at++ {
		if strings.HasSuffix(f.text(at), "s") {
			return true
		}
	}
	return false
}

// subjectBehind reports whether the verb's subject stands behind it: "se reunirá
// la junta", "salió de Lima el primer tren". Of a verb that takes an object,
// what stands there is that.
func (f *finder) subjectBehind(c clause, g group) bool {
	if f.Document.Language == "en" {
		return false
	}
	at := g.last
	for at < c.last && (f.expressionCovers(at) || f.isAdverb(at) || f.text(at) == "también") {
		at++
	}
	if at >= c.last {
		return false
	}
	if f.mentionAt(at) && f.personAt(at) {
		return f.numberOf(at, g)
	}
	if f.intransitive(g) && f.beginsPhrase(at, g) {
		return f.numberOf(at, g)
	}
	if moves, _ := moving().Lookup(f.Tokens[g.head].Fold); !moves {
		return false
	}
	for ; at < c.last && (f.Tokens[at].Kind == prose.Word || f.Tokens[at].Kind == prose.Number); at++ {
		if f.word(at).tense == infinitive || f.Tokens[at].Fold == foldPara {
			return false
		}
		if f.beginsPhrase(at, g) {
			return f.numberOf(at, g)
		}
	}
	return false
}

// beginsPhrase reports whether a noun phrase begins with the article at the token
// that no preposition governs.
func (f *finder) beginsPhrase(at int, g group) bool {
	return f.marks(at)&markArticle != 0 && !f.isPreposition(at) && !f.expressionCovers(at) && (f.Tokens[at].Flags&prose.Upper == 0 || !f.mentionAt(at)) &&
		(at == g.last || f.marks(at-1)&markArticle == 0 && !f.isPreposition(at-1))
}

// intransitive reports whether nothing can stand behind the verb but its
// subject: with "se", passive, and of who resigns.
func (f *finder) intransitive(g group) bool {
	if f.reflexive(g.first) {
		return true
	}
	switch f.text(g.first) {
	case "fue", "fueron", "es", "son", "será", "serán":
		return true
	}
	return g.word.verb.name() == Resignation && g.last == g.first+1
}

// personAt reports whether the name of a person begins at the token.
func (f *finder) personAt(at int) bool {
	start := f.Tokens[at].Start
	for i := f.mentionFrom(start); i < len(f.Mentions) && f.Mentions[i].Start == start; i++ {
		if f.Actors[f.Mentions[i].Actor].Kind == model.Person {
			return true
		}
	}
	return false
}

// numberOf reports whether the noun phrase that begins at the token has the
// verb's number.
func (f *finder) numberOf(at int, g group) bool {
	plural := strings.HasSuffix(f.text(g.first), "n")
	if f.marks(at)&markArticle == 0 {
		return true // a name: another may follow it
	}
	text := f.text(at)
	if f.marks(at)&markPossessive == 0 || text == "sus" {
		return plural || !strings.HasSuffix(text, "s") // a plural may be of one and another
	}
	return !plural
}
