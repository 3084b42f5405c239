package events

import (
	"slices"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// completesNoun gives the noun of the clause before what a relative clause says
// of it: "el encuentro que mantuvieron Ana y Luis", "una cumbre que se celebrará
// el viernes". It reports whether the clause did no more than that.
func (f *finder) completesNoun(sentence int, c clause, g group, acting []int32) bool {
	begins := g.word.verb == kindStart && g.tense != subjunctive
	if len(f.tellings) == 0 || c.lead < 1 || g.word.marks&(markSupport|markCopula) == 0 && !begins || f.supportedNoun(clause{first: g.last, last: c.last, lead: -1}, g) >= 0 && g.word.marks&markCopula == 0 && !f.follows(c.lead) {
		return false
	}
	t := &f.tellings[len(f.tellings)-1]
	if !t.noun || t.sentence != sentence || !f.follows(c.lead) {
		return false
	}
	if t.tense = g.tense; g.tense == subjunctive || g.tense == present {
		t.tense = past
	}
	t.Future, t.perfect = g.tense == future, g.perfect
	t.Actors = f.union(t.Actors, f.actorsIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End))
	t.Places = f.union(t.Places, f.placesIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End, false))
	if t.Role == model.RoleReference && t.clause.first == int(f.Sentences[sentence].First) {
		t.Role = model.RoleCore // what the whole sentence is about
	}
	t.relative = c
	t.dated = false
	return true
}

// follows reports whether the word at lead is a "que" that goes on from the
// last telling's noun.
func (f *finder) follows(lead int) bool {
	if fold := f.Tokens[lead].Fold; fold != foldQue && fold != foldThat {
		return false
	}
	if len(f.tellings) == 0 {
		return false
	}
	t := &f.tellings[len(f.tellings)-1]
	return t.noun && len(t.Title) > 0 && f.Tokens[lead].Start-t.Title[0].End < 4
}

// nounTellings adds the tellings that nouns of the clause name: the object of
// "mantener", "celebrar"; or a noun with a complement that says who.
func (f *finder) nounTellings(sentence int, c clause, g group, verb bool, acting []int32) {
	supported := -1
	if verb {
		supported = f.supportedNoun(c, g)
	}
	for at := f.next(c.first, c.last, signNoun); at < c.last; at = f.next(at+1, c.last, signNoun) {
		w := f.word(at)
		noun := f.nounAt(at)
		if noun == "" || verb && at >= g.first && at < g.last {
			continue
		}
		if w.verb != 0 && !f.readsAsNoun(at) || f.expressionCovers(at) {
			continue
		}
		if at > 0 && at != supported && f.Tokens[at-1].Fold == foldDe && f.word(at+1).noun == 0 && !f.isOf(at+1) {
			continue // "vuelos de prueba": of what kind, and no event
		}
		if verb && at >= g.last && at != supported && family(noun) != Meeting && family(noun) == family(g.word.verb.name()) {
			continue // "firmaron un tratado": one event, told by its verb
		}
		if w.marks&markPlural != 0 && at != supported && !f.datedPlural(at, noun) {
			continue // "las frecuentes visitas": none of them in particular
		}
		if f.marks(at-1)&markHedge != 0 && at != supported {
			f.expect(at, c, noun)
			continue
		}
		f.nounTelling(sentence, c, at, at == supported, g, acting)
	}
}

// datedPlural reports whether a plural is one event by its date: "las detenciones
// del martes", "los incendios de agosto de 2019", and not "las reuniones de mayo".
func (f *finder) datedPlural(at int, noun string) bool {
	if at == 0 || at+2 >= len(f.Tokens) || !f.isOf(at+1) || !f.expressionCovers(at+2) && !f.expressionCovers(at+1) {
		return false
	}
	if known, _ := definite().Lookup(f.Tokens[at-1].Fold); !known && f.Tokens[at-1].Fold != foldLos && f.Tokens[at-1].Fold != foldLas {
		return false
	}
	return noun == Arrest || noun != Casualties && noun != Test && standsAlone[noun]
}

// isOf reports whether the word is "de" or "del".
func (f *finder) isOf(at int) bool {
	return at < len(f.Tokens) && (f.Tokens[at].Fold == foldDe || f.Tokens[at].Fold == foldDel || f.Tokens[at].Fold == foldOf)
}

// expect notes a meeting that the document only speaks of as possible.
func (f *finder) expect(at int, c clause, kind string) {
	if family(kind) != Meeting {
		return
	}
	persons := f.personsIn(f.Tokens[at].End, f.Tokens[f.complementEnd(at, c.last)-1].End)
	if len(persons) > 1 {
		persons = slices.Sorted(slices.Values(persons))
		f.expected = append(f.expected, Expectation{model.Span{Document: f.Index, Start: f.Tokens[at-1].Start, End: f.Tokens[at].End}, persons})
	}
}

// carriers are the types whose verbs can carry a message: "envió una carta".
var carriers = kindsOf(Deployment, Deal, Announcement, Visit, Meeting)

// supportedNoun is the noun that tells the event of a clause whose verb only
// carries it: the object of "mantener", the subject of "ser", the message that
// is sent; -1 where the verb tells it.
func (f *finder) supportedNoun(c clause, g group) int {
	switch {
	case g.word.marks&markCopula != 0:
		at := f.objectNoun(c.first, g.first)
		if at >= 0 && f.marks(at)&markPlural != 0 {
			return -1
		}
		return at
	case g.word.marks&markSupport != 0:
		if at := f.objectNoun(g.last, c.last); at >= 0 {
			return at
		}
		return f.objectNoun(c.first, g.first)
	case g.word.verb == kindStart:
		return f.startedNoun(c, g)
	case f.happenedNoun(c, g) >= 0:
		return f.happenedNoun(c, g)
	case (g.word.marks&markPlain != 0 || g.word.verb == kindOther) && g.last+1 < c.last && (f.Tokens[g.last].Fold == foldA || f.Tokens[g.last].Fold == foldEn):
		for at := g.last + 1; at < min(c.last, g.last+3); at++ { // "saldrá a la venta", "entra en huelga"
			if f.nounAt(at) != "" && !f.mentionAt(at) && !f.expressionCovers(at) && (at+1 >= c.last || !f.isOf(at+1)) {
				return at
			}
		}
	case carriers[g.word.verb]:
		at := f.objectNoun(g.last, min(c.last, g.last+8))
		if at >= 0 && (f.nounAt(at) == Message || f.nounAt(at) == Resignation && f.word(at-1).marks&markPossessive != 0) { // "presentó su dimisión"
			return at
		}
	}
	return -1
}

// comes are the forms of the verbs by which what happened only came.
var comes = sync.OnceValue(func() *prose.Lexicon[bool] {
	l := prose.NewLexicon[bool](64)
	for _, v := range [...]string{"llegar", "venir(vino,viene)", "durar", "seguir(siguió,sigue)", "prolongar", "alargar", "desarrollar", "transcurrir", "acabar", "discurrir"} {
		conjugate(parseVerb(v), func(form string, _ tense) { l.Put(form, true) })
	}
	for _, w := range [...]string{"lasted", "came"} {
		l.Put(w, true)
	}
	return l
})

// happenedNoun is the noun at the head of a clause of which the verb only says
// that it came, or how long it took: "Las detenciones llegaron en junio", "La
// cumbre duró el lunes siete horas". -1 where there is none.
func (f *finder) happenedNoun(c clause, g group) int {
	if is, _ := comes().Lookup(f.Tokens[g.head].Fold); !is || g.tense != past {
		return -1
	}
	c.first = f.behindAdjunct(c.first, g.first)
	at := f.objectNoun(c.first, min(g.first, c.first+3))
	if at >= c.first && f.marks(at)&markPlural != 0 && f.nounAt(at) != Arrest && !standsAlone[f.nounAt(at)] {
		return -1 // "Las frecuentes visitas han venido"
	}
	if at <= c.first || f.marks(f.nounStart(at))&markArticle == 0 || f.nounStart(at) > c.first+1 || f.tellsOf(c.first, at) {
		return -1
	}
	return at
}

// behindAdjunct is the token behind what says when at the head of a clause: "A
// finales de mayo, la visita". First where nothing does.
func (f *finder) behindAdjunct(first, verb int) int {
	at := first
	for at < verb && (f.expressionCovers(at) || f.isPreposition(at)) {
		at++
	}
	if at > first && at < verb && f.Tokens[at].Is(',') {
		return at + 1
	}
	return first
}

// startedNoun is the strike, the trial or the like that a verb says has begun, as
// its subject or right behind it: "el paro empezó el lunes", "iniciaron una
// huelga de hambre". -1 where it speaks of something else.
func (f *finder) startedNoun(c clause, g group) int {
	at := f.objectNoun(c.first, g.first)
	if at < 0 || f.overtSubject(c.first, at) != noSubject || f.tellsOf(c.first, at) {
		first := g.last
		for first < c.last && f.expressionCovers(first) { // "iniciaron el lunes un paro"
			first++
		}
		at = f.objectNoun(first, min(c.last, first+4))
	}
	if at < 0 || f.word(at).marks&markPlural != 0 || at > 0 && f.Tokens[at-1].Fold == foldEn { // "puso en marcha"
		return -1
	}
	switch f.nounAt(at) {
	case Protest, Trial, Election, Attack, Meeting, Disaster:
		return at
	}
	return -1
}

// tellsOf reports whether somebody is named between the tokens.
func (f *finder) tellsOf(first, last int) bool {
	return f.next(first, last, signActor) < last
}

// nounTelling adds the telling of the noun at at.
func (f *finder) nounTelling(sentence int, c clause, at int, supported bool, g group, acting []int32) {
	reach := f.complementEnd(at, c.last)
	start := f.Tokens[f.nounStart(at)].Start
	span := model.Span{Document: f.Index, Start: f.Tokens[at].Start, End: f.Tokens[at].End}
	t := f.newTelling(sentence, c, f.nounAt(at), span)
	t.noun = true
	within := f.actorsIn(f.Tokens[at].End, f.Tokens[reach-1].End)
	t.Actors = within
	t.bare = len(within) == 0
	t.tense = past
	if supported {
		t.tense, t.perfect, t.before, t.subject = g.tense, g.perfect, g.before, acting
		t.Future = g.tense == future
		t.Negated = f.negated(g.first)
		t.Actors = f.union(acting, f.actorsIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End))
		t.supported = true
	} else {
		t.Role = model.RoleReference
		t.dated = len(within) == 0
	}
	if !supported && f.titleNews(c, at) {
		t.Role, t.dated, t.supported = model.RoleCore, false, true
	}
	t.after = !supported && f.indefinite(at) && f.subordinate(c)
	if !supported && f.Tokens[max(0, f.nounStart(at)-1)].Fold == foldDurante && t.Type == Meeting {
		// "reafirmó su apoyo a Ana durante una reunión con Luis"
		t.Actors = f.union(f.union(acting, f.actorsIn(f.Sentences[sentence].Start, start)), within)
		t.dated = t.dated && len(t.Actors) < 2
	}
	if len(within) == 0 && f.personsAmong(t.Actors) < 2 {
		f.recall(&t, at)
	}
	t.Places = f.placesIn(start, f.Tokens[reach-1].End, t.Type == Visit)
	if supported {
		t.Places = f.placesIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End, t.Type == Visit)
	}
	t.Figures = f.figuresIn(at, reach)
	t.Title = f.spans.of(model.Span{Document: f.Index, Start: start, End: f.Tokens[reach-1].End})
	f.tellings = append(f.tellings, t)
}

// titleNews reports whether the noun at at is what the document's title tells as
// its news, with no verb: "Golpe de Estado en Níger", "Incendio en el puerto".
func (f *finder) titleNews(c clause, at int) bool {
	if !f.inTitle(at) || at > c.first+1 || f.nounStart(at) > c.first || f.hasVerb(c.first, c.last) || f.Tokens[c.last-1].End+2 < f.Document.Title.End {
		return false
	}
	switch f.nounAt(at) {
	case Attack, Disaster, Casualties:
		return f.indefinite(at) || f.nounStart(at) == at
	}
	return false
}

// subordinate reports whether the clause says before or after what the main
// clause happened.
func (f *finder) subordinate(c clause) bool {
	for at := max(0, c.first-2); at < c.first+3 && at < c.last; at++ {
		if fold := f.Tokens[at].Fold; fold == foldDespues || fold == foldTras || fold == foldAntes {
			return true
		}
	}
	return false
}

// recall gives "esta reunión" the date and the people of the meeting last told.
func (f *finder) recall(t *telling, at int) {
	start := f.nounStart(at)
	if f.marks(start)&markThis == 0 {
		// "La entrevista se celebró" goes on too; "La visita de Ana" does not.
		if f.Tokens[start].Start != t.Start || start == at || f.indefinite(at) {
			return
		}
	}
	if f.isOf(at+1) && at+2 < len(f.Tokens) && f.marks(at+2)&markArticle != 0 {
		return // "La reunión de los ministros": of others
	}
	o := f.lastTold(family(t.Type), t.paragraph)
	if o == nil {
		if kind := family(t.Type); len(f.persons) == 2 && (kind == Meeting || kind == Treaty) {
			t.Actors = f.union(t.Actors, f.persons) // the two the sentence before was about; a strike is not theirs
		}
		return
	}
	t.Actors, t.Date = f.union(o.Actors, t.Actors), o.Date
	t.Role, t.dated = model.RoleReference, false
	if !t.Date.IsZero() {
		t.because = because{rule: RuleToldDate, at: o.Span, date: o.Date}
	}
}

// lastTold is the telling of a family in the last sentence that has one, its
// main clause before the others; nil where it is too far back.
func (f *finder) lastTold(kind string, paragraph int32) *telling {
	for i := len(f.tellings) - 1; i >= 0; i-- {
		o := &f.tellings[i]
		if paragraph-o.paragraph > 3 {
			return nil
		}
		if family(o.Type) != kind || o.Future || o.Role != model.RoleCore || len(o.Actors) < 2 {
			continue
		}
		for i > 0 && f.tellings[i-1].sentence == o.sentence {
			if i--; family(f.tellings[i].Type) == kind {
				o = &f.tellings[i]
			}
		}
		return o
	}
	return nil
}

// objectNoun is the first event noun of the tokens, -1 where there is none
// within reach.
func (f *finder) objectNoun(first, last int) int {
	for at := first; at < last && at < first+12; at++ {
		if fold := f.Tokens[at].Fold; at > first && (fold == foldDurante || fold == foldTras || fold == foldAntes || fold == foldDespues) {
			return -1
		}
		if f.nounAt(at) != "" && (f.word(at).verb == 0 || f.readsAsNoun(at)) {
			return at
		}
	}
	return -1
}

// nounAt is the event type that the noun, or the phrase of several words, at
// at names; "" where it names none.
func (f *finder) nounAt(at int) string {
	if f.mentionAt(at) {
		return ""
	}
	w := f.word(at)
	if w.marks&markPhrase == 0 {
		return w.noun.name()
	}
	for _, p := range f.words.phrases {
		if at+len(p.folds) > len(f.Tokens) {
			continue
		}
		match := true
		for i, fold := range p.folds {
			match = match && f.Tokens[at+i].Fold == fold
		}
		if match {
			return p.kind
		}
	}
	return w.noun.name()
}

// nounStart is the first token of the noun phrase whose noun is at: its
// article and the adjectives between.
func (f *finder) nounStart(at int) int {
	start := at
	for back := 1; back <= 4 && at-back >= 0 && f.Tokens[at-back].Kind == prose.Word && !f.isPreposition(at-back) && !f.mentionAt(at-back) && !f.expressionCovers(at-back); back++ {
		if f.marks(at-back)&markArticle != 0 {
			start = at - back
		}
	}
	return start
}

// complementEnd is where the noun's complement ends: the next comma, finite
// verb, or the clause's end.
func (f *finder) complementEnd(at, last int) int {
	for next := at + 1; next < last; next++ {
		t := &f.Tokens[next]
		if t.Is(',') && !f.betweenActors(next, last) || t.Is(':') || t.Is('(') {
			return next
		}
		if t.Kind == prose.Word && next > at+1 {
			if f.hasVerbAt(next) {
				return next
			}
		}
	}
	return last
}

// betweenActors reports whether a comma stands within a list of actors or
// before an apposition: right after one and right before another.
func (f *finder) betweenActors(comma, last int) bool {
	return comma > 0 && comma+1 < last && f.mentionAt(comma-1) && f.mentionAt(comma+1)
}

// indefinite reports whether "un", "una" or nothing stands before the noun.
func (f *finder) indefinite(at int) bool {
	switch f.text(f.nounStart(at)) {
	case "un", "una", "a", "an", "Un", "Una":
		return true
	}
	return false
}
