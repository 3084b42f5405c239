package events

import (
	"slices"

	"hito/loader/prose"
	"hito/model"
)

// finder walks one document. What it keeps from sentence to sentence is the
// subject last spoken of and the tellings so far.
type finder struct {
	Source
	words *lexicon
	cut   []clause
	// subject is who the last sentence spoke of, for verbs whose subject is
	// left out ("En 2024, firmaron un acuerdo"), and where it stood.
	subject          []int32
	subjectParagraph int32
	tellings         []telling
	expected         []Expectation
	nextMention      int // the first actor mention at or after the sentence
	nextExpression   int
}

// telling is a model.Mention with what only this stage needs to know of it.
type telling struct {
	model.Mention
	sentence  int
	paragraph int32
	clause    clause
	tense     tense
	perfect   bool
	noun      bool    // its trigger is a noun
	subject   []int32 // who acts
	after     bool    // "después de asistir a": of the day of the main clause
	report    bool
	dated     bool
}

// sentence finds the tellings of the sentence at.
func (f *finder) sentence(at int) {
	s := f.Sentences[at]
	role := model.RoleCore
	if block, ok := f.Document.BlockAt(s.Start); ok {
		if block.Kind != model.BlockCaption {
			return
		}
		role = model.RoleCaption
	}
	f.advance(s)
	subject := f.subject
	if s.Paragraph > f.subjectParagraph+1 {
		subject = nil
	}
	first := len(f.tellings)
	var spoken []int32
	for _, c := range f.clauses(s) {
		if acting := f.clauseTellings(at, c, subject); len(acting) > 0 {
			subject = acting
			if spoken == nil {
				spoken = acting
			}
		}
	}
	for i := range f.tellings[first:] {
		f.tellings[first+i].Role = role
	}
	if role != model.RoleCaption {
		if spoken == nil {
			spoken = f.actorsIn(s.Start, s.End)
		}
		if len(spoken) > 0 {
			f.subject, f.subjectParagraph = spoken, s.Paragraph
		}
	}
	f.dateSentence(f.tellings[first:], s)
}

// advance moves the two cursors to the sentence.
func (f *finder) advance(s prose.Sentence) {
	for f.nextMention < len(f.Mentions) && f.Mentions[f.nextMention].End <= s.Start {
		f.nextMention++
	}
	for f.nextExpression < len(f.Expressions) && f.Expressions[f.nextExpression].End <= s.Start {
		f.nextExpression++
	}
}

// clauseTellings finds the tellings of one clause and returns who acts in it.
func (f *finder) clauseTellings(sentence int, c clause, inherited []int32) []int32 {
	if c.quoted {
		return nil
	}
	start, end := f.Tokens[c.first].Start, f.Tokens[c.last-1].End
	g, found := group{}, false
	for at := c.first; at < c.last; at++ {
		if g, found = f.verbAt(at); found {
			break
		}
	}
	var acting []int32
	if found {
		acting = f.actorsIn(start, f.Tokens[g.first].Start)
		if len(acting) == 0 {
			acting = inherited
		}
	} else {
		acting = f.actorsIn(start, end)
	}
	if found && g.known && g.word.verb != "" {
		f.verbTelling(sentence, c, g, acting)
	} else if found && !g.known && f.expressionIn(start, end) >= 0 {
		g.word.verb = Other
		g.word.marks = markPlain
		f.verbTelling(sentence, c, g, acting)
	}
	f.nounTellings(sentence, c, g, found, acting)
	f.infinitiveTellings(sentence, c, g, found, acting)
	return acting
}

// verbTelling adds the telling of a clause's main verb.
func (f *finder) verbTelling(sentence int, c clause, g group, acting []int32) {
	if g.tense == subjunctive && !f.factive(c) || g.tense == conditional || g.tense == imperfect && g.word.marks&markPlain != 0 {
		return
	}
	if g.tense == past && g.word.marks&markSupport != 0 && f.objectNoun(g.last, c.last) >= 0 {
		return // the noun tells it: "mantuvo una reunión"
	}
	span := model.Span{Document: f.Index, Start: f.Tokens[g.first].Start, End: f.Tokens[g.last-1].End}
	t := f.newTelling(sentence, c, g.word.verb, span)
	t.tense, t.perfect, t.subject = g.tense, g.perfect, acting
	t.Future = g.tense == future
	t.Negated = f.negated(g.first)
	t.report = g.word.marks&markReport != 0
	t.Actors = union(acting, f.actorsIn(span.End, f.Tokens[c.last-1].End))
	t.Places = f.placesIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End, t.Type == Visit)
	t.Figures = f.figuresIn(g.last, c.last)
	if g.word.marks&markPlain != 0 || t.report {
		t.dated = true // it needs a date of its own: see dateSentence
	}
	f.tellings = append(f.tellings, t)
}

// factive reports whether a clause in the subjunctive tells a fact all the
// same: "después de que firmaran".
func (f *finder) factive(c clause) bool {
	for at := max(0, c.first-3); at < c.first+2 && at < c.last; at++ {
		if fold := f.Tokens[at].Fold; fold == foldDespues || fold == foldTras {
			return true
		}
	}
	return false
}

// nounTellings adds the tellings that nouns of the clause name: the object of
// "mantener", "celebrar"; or a noun with a complement that says who.
func (f *finder) nounTellings(sentence int, c clause, g group, verb bool, acting []int32) {
	supported := -1
	if verb && g.word.marks&markSupport != 0 {
		if supported = f.objectNoun(g.last, c.last); supported < 0 {
			supported = f.objectNoun(c.first, g.first)
		}
	}
	for at := c.first; at < c.last; at++ {
		w := f.word(at)
		if w.noun == "" || verb && at >= g.first && at < g.last || f.mentionAt(at) {
			continue
		}
		if w.verb != "" && !f.readsAsNoun(at) {
			continue
		}
		if verb && at > g.last && at != supported && family(w.noun) != Meeting && family(w.noun) == family(g.word.verb) {
			continue // "firmaron un tratado": one event, told by its verb
		}
		if w.marks&markPlural != 0 && at != supported {
			continue // "las frecuentes visitas": none of them in particular
		}
		if f.word(at-1).marks&markHedge != 0 && at != supported {
			f.expect(at, c, w.noun)
			continue
		}
		f.nounTelling(sentence, c, at, at == supported, g, acting)
	}
}

// expect notes a meeting that the document only speaks of as possible.
func (f *finder) expect(at int, c clause, kind string) {
	if family(kind) != Meeting {
		return
	}
	var persons []int32
	for _, a := range f.actorsIn(f.Tokens[at].End, f.Tokens[f.complementEnd(at, c.last)-1].End) {
		if f.Actors[a].Kind == model.Person {
			persons = append(persons, a)
		}
	}
	if len(persons) > 1 {
		slices.Sort(persons)
		f.expected = append(f.expected, Expectation{model.Span{Document: f.Index, Start: f.Tokens[at-1].Start, End: f.Tokens[at].End}, persons})
	}
}

// nounTelling adds the telling of the noun at at.
func (f *finder) nounTelling(sentence int, c clause, at int, supported bool, g group, acting []int32) {
	reach := f.complementEnd(at, c.last)
	start := f.Tokens[f.nounStart(at)].Start
	span := model.Span{Document: f.Index, Start: f.Tokens[at].Start, End: f.Tokens[at].End}
	t := f.newTelling(sentence, c, f.word(at).noun, span)
	t.noun = true
	within := f.actorsIn(f.Tokens[at].End, f.Tokens[reach-1].End)
	t.Actors = within
	t.tense = past
	if supported {
		t.tense, t.perfect, t.subject = g.tense, g.perfect, acting
		t.Future = g.tense == future
		t.Negated = f.negated(g.first)
		t.Actors = union(acting, f.actorsIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End))
	} else {
		t.Role = model.RoleReference
		t.dated = len(within) == 0
	}
	t.after = !supported && f.indefinite(at) && f.subordinate(c)
	t.Places = f.placesIn(start, f.Tokens[reach-1].End, t.Type == Visit)
	if supported {
		t.Places = f.placesIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End, false)
	}
	t.Figures = f.figuresIn(at, reach)
	t.Title = []model.Span{{Document: f.Index, Start: start, End: f.Tokens[reach-1].End}}
	f.tellings = append(f.tellings, t)
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

// infinitiveTellings adds what an infinitive after a preposition tells as a
// fact: "tras reunirse con", "después de visitar".
func (f *finder) infinitiveTellings(sentence int, c clause, g group, verb bool, acting []int32) {
	if verb || c.lead < 0 {
		return
	}
	for at := c.first; at < c.last && at < c.first+4; at++ {
		w := f.word(at)
		if w.tense != infinitive || w.verb == "" || w.marks&(markPlain|markReport) != 0 || !f.factive(c) {
			continue
		}
		span := model.Span{Document: f.Index, Start: f.Tokens[at].Start, End: f.Tokens[at].End}
		t := f.newTelling(sentence, c, w.verb, span)
		t.Role, t.tense, t.subject = model.RoleReference, past, f.subject
		t.Actors = union(f.subject, f.actorsIn(span.End, f.Tokens[c.last-1].End))
		t.Places = f.placesIn(span.End, f.Tokens[c.last-1].End, t.Type == Visit)
		f.tellings = append(f.tellings, t)
		return
	}
}

func (f *finder) newTelling(sentence int, c clause, kind string, trigger model.Span) telling {
	s := f.Sentences[sentence]
	return telling{
		Mention: model.Mention{
			Span:       model.Span{Document: f.Index, Start: s.Start, End: s.End},
			Expression: -1, Trigger: trigger, Type: kind,
		},
		sentence: sentence, paragraph: s.Paragraph, clause: c,
	}
}

// objectNoun is the first event noun of the tokens, -1 where there is none
// within reach.
func (f *finder) objectNoun(first, last int) int {
	for at := first; at < last && at < first+12; at++ {
		if w := f.word(at); w.noun != "" && (w.verb == "" || f.readsAsNoun(at)) {
			return at
		}
	}
	return -1
}

// nounStart is the first token of the noun phrase whose noun is at: its
// article and the adjectives between.
func (f *finder) nounStart(at int) int {
	for back := 1; back <= 3 && at-back >= 0; back++ {
		if f.Tokens[at-back].Kind != prose.Word {
			break
		}
		if f.word(at-back).marks&markArticle != 0 {
			return at - back
		}
	}
	return at
}

// complementEnd is where the noun's complement ends: the next comma, finite
// verb, or the clause's end.
func (f *finder) complementEnd(at, last int) int {
	for next := at + 1; next < last; next++ {
		t := f.Tokens[next]
		if t.Is(',') && !f.betweenActors(next, last) || t.Is(':') || t.Is('(') {
			return next
		}
		if t.Kind == prose.Word && next > at+1 {
			if _, ok := f.verbAt(next); ok {
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

func (f *finder) negated(verb int) bool {
	for at := verb - 1; at >= 0 && at >= verb-3; at-- {
		if f.Tokens[at].Kind != prose.Word {
			return false
		}
		if f.word(at).marks&markNot != 0 {
			return true
		}
		if !f.isClitic(at) {
			return false
		}
	}
	return false
}

// mentionAt reports whether an actor's name or role covers the token.
func (f *finder) mentionAt(at int) bool {
	t := f.Tokens[at]
	for i := f.nextMention; i < len(f.Mentions) && f.Mentions[i].Start < t.End; i++ {
		if f.Mentions[i].End > t.Start {
			return true
		}
	}
	return false
}

// actorsIn is the actors named between two bytes, in order, each once.
func (f *finder) actorsIn(start, end int32) []int32 {
	var found []int32
	for i := f.nextMention; i < len(f.Mentions) && f.Mentions[i].Start < end; i++ {
		m := f.Mentions[i]
		if m.Start < start || f.Actors[m.Actor].Kind == model.Place || f.attributed(m.Start) {
			continue
		}
		if !slices.Contains(found, m.Actor) {
			found = append(found, m.Actor)
		}
	}
	return found
}

// attributed reports whether "según" stands right before the byte: who is
// quoted takes no part.
func (f *finder) attributed(at int32) bool {
	i := f.tokenAt(at)
	for back := i - 1; back >= 0 && back >= i-3; back-- {
		if f.Tokens[back].Fold == foldSegun {
			return true
		}
		if f.Tokens[back].Kind != prose.Word {
			return false
		}
	}
	return false
}

// placesIn is the places named between two bytes after "en", or after "a" too
// where somebody goes there.
func (f *finder) placesIn(start, end int32, goes bool) []int32 {
	var found []int32
	for i := f.nextMention; i < len(f.Mentions) && f.Mentions[i].Start < end; i++ {
		m := f.Mentions[i]
		kind := f.Actors[m.Actor].Kind
		if m.Start < start || kind != model.Place && kind != model.State && m.Form != model.FormPlace || m.Form == model.FormDemonym {
			continue
		}
		if f.locative(m.Start, goes) && !slices.Contains(found, m.Actor) {
			found = append(found, m.Actor)
		}
	}
	return found
}

// locative reports whether the words before the byte say "in" (or "to").
func (f *finder) locative(at int32, goes bool) bool {
	i := f.tokenAt(at)
	for back := i - 1; back >= 0 && back >= i-5; back-- {
		switch fold := f.Tokens[back].Fold; {
		case fold == foldEn || fold == foldIn || fold == foldAt:
			return true
		case fold == foldA || fold == foldAl || fold == foldTo:
			return goes
		case f.Tokens[back].Kind != prose.Word || f.word(back).verb != "" && f.word(back).tense == past:
			return goes && back == i-1
		}
	}
	return false
}

// figuresIn is the numbers that count something among the tokens.
func (f *finder) figuresIn(first, last int) []model.Span {
	var found []model.Span
	for at := first; at < last; at++ {
		if f.Tokens[at].Kind != prose.Number || f.expressionCovers(f.Tokens[at]) {
			continue
		}
		end := at + 1
		for end+1 < last && (f.Tokens[end].Is('.') || f.Tokens[end].Is(',')) && f.Tokens[end+1].Kind == prose.Number && f.Tokens[end+1].Flags&prose.Space == 0 {
			end += 2
		}
		if end < last && f.Tokens[end].Kind == prose.Word {
			found = append(found, model.Span{Document: f.Index, Start: f.Tokens[at].Start, End: f.Tokens[end].End})
		}
		at = end
	}
	return found
}

func union(a, b []int32) []int32 {
	out := slices.Clone(a)
	for _, x := range b {
		if !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}
