package events

import (
	"slices"
	"strings"

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
	persons          []int32 // that it named
	subjectParagraph int32
	tellings         []telling
	covered          []bool // by an actor's mention, for each token
	expected         []Expectation
	allProcesses     []string // of the document; nil until asked for
	nextMention      int      // the first actor mention at or after the sentence
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
	report    bool    // its verb only says who said it
	say       bool    // its verb is one of speech
	relative  clause  // that goes on about its noun, zero for none
	dated     bool    // it makes no row without a date of its own words
	supported bool    // the verb of its clause only carries it
	lent      bool    // its date is that of another telling of the sentence
}

// sentence finds the tellings of the sentence at.
func (f *finder) sentence(at int) {
	s, role, ok := f.prose(f.Sentences[at])
	if !ok {
		return
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
		if role == model.RoleCaption {
			f.tellings[first+i].Role = role
		}
	}
	if role != model.RoleCaption {
		if spoken == nil {
			spoken = f.actorsIn(s.Start, s.End)
		}
		f.persons = f.persons[:0:0]
		for _, a := range f.actorsIn(s.Start, s.End) {
			if f.Actors[a].Kind == model.Person {
				f.persons = append(f.persons, a)
			}
		}
		if len(spoken) > 0 {
			f.subject, f.subjectParagraph = spoken, s.Paragraph
		}
	}
	f.dateSentence(f.tellings[first:], s)
}

// prose is the part of a sentence that may be mined, and its role: a date line
// can cover its head and a credit its tail; a caption is mined for what it
// dates.
func (f *finder) prose(s prose.Sentence) (prose.Sentence, model.TellingRole, bool) {
	role := model.RoleCore
	if block, dim := f.Document.BlockAt(s.Start); dim {
		switch {
		case block.Kind == model.BlockCaption:
			role = model.RoleCaption
		case block.End >= s.End:
			return s, role, false
		default:
			s.First = int32(f.tokenAt(block.End))
			s.Start = f.Tokens[s.First].Start
		}
	}
	for s.Last > s.First {
		block, dim := f.Document.BlockAt(f.Tokens[s.Last-1].Start)
		if !dim || block.Kind == model.BlockCaption {
			break
		}
		s.Last--
		s.End = f.Tokens[s.Last].Start
	}
	return s, role, s.First < s.Last
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
		switch overt := f.overtSubject(c.first, g.first); {
		case len(acting) == 0 && overt == ownSubject:
			acting = inherited // "sus cancilleres firmaron" acts for them
		case len(acting) == 0 && overt == noSubject:
			acting = f.leftOut(c, g, inherited)
		case len(acting) > 0 && len(inherited) > 0 && f.possessive(c.first, g.first):
			acting = union(acting, inherited[:1]) // "su diálogo con Ana se rompió"
		}
	} else {
		acting = f.actorsIn(start, end)
	}
	if found && f.completesNoun(sentence, c, g, acting) {
		return acting
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

// completesNoun gives the noun of the clause before what a relative clause says
// of it: "el encuentro que mantuvieron Ana y Luis", "una cumbre que se celebrará
// el viernes". It reports whether the clause did no more than that.
func (f *finder) completesNoun(sentence int, c clause, g group, acting []int32) bool {
	if len(f.tellings) == 0 || c.lead < 1 || g.word.marks&(markSupport|markCopula) == 0 || f.supportedNoun(clause{first: g.last, last: c.last, lead: -1}, g) >= 0 && g.word.marks&markCopula == 0 && !f.follows(c.lead) {
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
	t.Actors = union(t.Actors, f.actorsIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End))
	t.Places = union(t.Places, f.placesIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End, false))
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

// leftOut is who acts in a clause that names nobody before its verb: in a
// relative clause the actor named right before it, else who acted before.
//
// "El acuerdo que firmaron" is the work of the two who were spoken of; "el
// desfile que marcó" is nobody's.
func (f *finder) leftOut(c clause, g group, inherited []int32) []int32 {
	if c.lead < 1 || f.Tokens[c.lead].Fold != foldQue && f.Tokens[c.lead].Fold != foldThat {
		return inherited
	}
	before := c.lead - 1
	if f.Tokens[before].Is(',') && before > 0 {
		before--
	}
	if !f.mentionAt(before) {
		if f.Tokens[before].Kind == prose.Word && !f.nominal(before) {
			return inherited // "anunció que visitará", "después de que firmaran"
		}
		if len(inherited) > 1 && strings.HasSuffix(f.text(g.first), "n") {
			return inherited
		}
		return nil
	}
	return f.actorsIn(f.Tokens[max(0, before-4)].Start, f.Tokens[before].End)
}

// What stands before a verb as its subject, where no actor does.
const (
	noSubject    = iota // nothing: it is left out
	otherSubject        // a noun that is no actor: "El intercambio llega"
	ownSubject          // a noun of who acted before: "sus cancilleres"
)

// overtSubject looks for the subject among the tokens before a verb.
func (f *finder) overtSubject(first, verb int) int {
	for at := first; at < verb-1; at++ {
		if f.word(at).marks&markArticle == 0 || f.expressionCovers(f.Tokens[at]) || f.mentionAt(at) {
			continue
		}
		if at > first && f.isPreposition(at-1) || f.isPreposition(at) {
			continue
		}
		if f.word(at).marks&markPossessive != 0 {
			return ownSubject
		}
		return otherSubject
	}
	return noSubject
}

// possessive reports whether "su" stands before the verb.
func (f *finder) possessive(first, verb int) bool {
	for at := first; at < verb; at++ {
		if f.word(at).marks&markPossessive != 0 {
			return true
		}
	}
	return false
}

func (f *finder) isPreposition(at int) bool { return f.word(at).marks&markPreposition != 0 }

// nominal reports whether a word before "que" can be what the relative clause
// is about: any that is no verb and no preposition.
func (f *finder) nominal(at int) bool {
	if f.isPreposition(at) {
		return false
	}
	return f.word(at).verb == "" && f.guess(at) == noTense || f.readsAsNoun(at)
}

// verbTelling adds the telling of a clause's main verb.
func (f *finder) verbTelling(sentence int, c clause, g group, acting []int32) {
	if g.tense == subjunctive && !f.factive(c) || g.tense == conditional || g.tense == imperfect && g.word.marks&markPlain != 0 {
		return
	}
	if f.supportedNoun(c, g) >= 0 {
		return // the noun tells it: "mantuvo una reunión"
	}
	span := model.Span{Document: f.Index, Start: f.Tokens[g.first].Start, End: f.Tokens[g.last-1].End}
	t := f.newTelling(sentence, c, g.word.verb, span)
	t.tense, t.perfect, t.subject = g.tense, g.perfect, acting
	t.Future = g.tense == future
	t.Negated = f.negated(g.first)
	t.report = g.word.marks&markReport != 0
	t.say = g.word.marks&markSay != 0
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
	if verb {
		supported = f.supportedNoun(c, g)
	}
	for at := c.first; at < c.last; at++ {
		w := f.word(at)
		if w.noun = f.nounAt(at); w.noun == "" || verb && at >= g.first && at < g.last {
			continue
		}
		if w.verb != "" && !f.readsAsNoun(at) || f.expressionCovers(f.Tokens[at]) {
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

// supportedNoun is the noun that tells the event of a clause whose verb only
// carries it: the object of "mantener", the subject of "ser", the message that
// is sent; -1 where the verb tells it.
func (f *finder) supportedNoun(c clause, g group) int {
	switch {
	case g.word.marks&markCopula != 0:
		at := f.objectNoun(c.first, g.first)
		if at >= 0 && f.word(at).marks&markPlural != 0 {
			return -1
		}
		return at
	case g.word.marks&markSupport != 0:
		if at := f.objectNoun(g.last, c.last); at >= 0 {
			return at
		}
		return f.objectNoun(c.first, g.first)
	case g.word.verb == Deployment || g.word.verb == Deal || g.word.verb == Announcement || g.word.verb == Visit:
		if at := f.objectNoun(g.last, min(c.last, g.last+8)); at >= 0 && f.nounAt(at) == Message {
			return at
		}
	}
	return -1
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
	t.tense = past
	if supported {
		t.tense, t.perfect, t.subject = g.tense, g.perfect, acting
		t.Future = g.tense == future
		t.Negated = f.negated(g.first)
		t.Actors = union(acting, f.actorsIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End))
		t.supported = true
	} else {
		t.Role = model.RoleReference
		t.dated = len(within) == 0
	}
	t.after = !supported && f.indefinite(at) && f.subordinate(c)
	if !supported && f.Tokens[max(0, f.nounStart(at)-1)].Fold == foldDurante && t.Type == Meeting && len(within) > 0 {
		t.Actors = union(acting, within) // "reafirmó su apoyo durante una reunión con"
	}
	f.recall(&t, at)
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

// recall gives "esta reunión" the date and the people of the meeting last told.
func (f *finder) recall(t *telling, at int) {
	start := f.nounStart(at)
	if f.word(start).marks&markThis == 0 && !(t.subject != nil || t.supported) {
		return
	}
	if f.word(start).marks&markThis == 0 && (f.Tokens[start].Start != t.Start || f.indefinite(at) || len(t.Actors) > 0) {
		return // "La entrevista se celebró" goes on too; "La visita de Ana" does not
	}
	o := f.lastTold(family(t.Type), t.paragraph)
	if o == nil {
		if len(f.persons) == 2 {
			t.Actors = union(t.Actors, f.persons) // the two the sentence before was about
		}
		return
	}
	t.Actors, t.Date = union(o.Actors, t.Actors), o.Date
	t.Role, t.dated = model.RoleReference, false
	if !t.Date.IsZero() {
		t.Reasons = []model.Reason{{Rule: RuleToldDate, Facts: []string{o.Date.String()}, Span: o.Span}}
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
		if family(o.Type) != kind {
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
		if fold := f.Tokens[at].Fold; at > first && (fold == foldDurante || fold == foldTras || fold == foldAntes || fold == foldDespues) {
			return -1
		}
		if f.nounAt(at) != "" && (f.word(at).verb == "" || f.readsAsNoun(at)) {
			return at
		}
	}
	return -1
}

// nounAt is the event type that the noun, or the phrase of several words, at
// at names; "" where it names none.
func (f *finder) nounAt(at int) string {
	if f.covered[at] {
		return ""
	}
	w := f.word(at)
	if w.marks&markPhrase == 0 {
		return w.noun
	}
	for _, p := range phrases() {
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
	return w.noun
}

// nounStart is the first token of the noun phrase whose noun is at: its
// article and the adjectives between.
func (f *finder) nounStart(at int) int {
	start := at
	for back := 1; back <= 4 && at-back >= 0 && f.Tokens[at-back].Kind == prose.Word; back++ {
		if f.word(at-back).marks&markArticle != 0 {
			start = at - back
		}
	}
	return start
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

// cover notes which tokens an actor's name or role covers.
func (f *finder) cover() {
	f.covered = make([]bool, len(f.Tokens))
	at := 0
	for i := range f.Mentions {
		m := &f.Mentions[i]
		for at > 0 && f.Tokens[at-1].End > m.Start {
			at--
		}
		for at < len(f.Tokens) && f.Tokens[at].Start < m.End {
			f.covered[at] = f.Tokens[at].End > m.Start || f.covered[at]
			at++
		}
	}
}

// mentionAt reports whether an actor's name or role covers the token.
func (f *finder) mentionAt(at int) bool { return f.covered != nil && f.covered[at] }

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
