package events

import (
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
	memo  memo
	lists stock[int32]      // of actors and places
	spans stock[model.Span] // of titles and figures
	given []given
	kept  []model.Telling // those that stand
	// subject is who the last sentence spoke of, for verbs whose subject is
	// left out ("En 2024, firmaron un acuerdo"), and where it stood.
	subject          []int32
	persons          []int32 // that it named
	subjectParagraph int32
	tellings         []telling
	acts             []bool // for each mention, that it is of somebody who can take part
	expected         []Expectation
	allProcesses     []string // of the document; nil until asked for
	conditional      bool     // the sentence has said "si"
	today            int      // the telling of the first lines that "hoy" dates, in the perfect; -1 for none
	told             int      // sentences of prose so far
	nextMention      int      // the first actor mention at or after the sentence
	nextExpression   int
	nextBlock        int // the first block of boilerplate that ends behind the sentence's beginning
}

// telling is a model.Telling with what only this stage needs to know of it.
type telling struct {
	model.Telling
	because
	sentence      int
	paragraph     int32
	clause        clause
	tense         tense
	perfect       bool
	result        bool    // it tells a result in figures
	prospect      bool    // it is expected, and not announced
	opening       int32   // where the words of expectation begin
	before        bool    // the pluperfect: "había anunciado"
	noun          bool    // its trigger is a noun
	subject       []int32 // who acts
	after         bool    // "después de asistir a": of the day of the main clause
	report        bool    // its verb only says who said it
	say           bool    // its verb is one of speech
	relative      clause  // that goes on about its noun, zero for none
	dated         bool    // it makes no row without a date of its own words
	ofAnniversary bool    // its date is what an anniversary counts from
	lead          bool    // it stands in the title or the first lines
	bare          bool    // a noun whose own phrase names nobody
	supported     bool    // the verb of its clause only carries it
	lent          bool    // its date is that of another telling of the sentence
	reference     bool    // it was made by refer
	named         bool    // the name of a pact tells it
	aside         bool    // a part of what its sentence tells, and no event
	refers        int     // the telling it takes up, counted from 1; 0 for none
}

// leadSentences are the title and the two sentences below it: what they tell
// without a date is the news itself.
const leadSentences = 3

// longestSentence is how many tokens a sentence may have. What has more is no
// prose (a table, a list without stops), and would cost its square.
const longestSentence = 400

// sentence finds the tellings of the sentence at.
func (f *finder) sentence(at int) {
	s, role, ok := f.prose(f.Sentences[at])
	if !ok || s.Last-s.First > longestSentence {
		return
	}
	f.advance(s)
	f.told++
	subject := f.subject
	if s.Paragraph > f.subjectParagraph+1 {
		subject = nil
	}
	if subject != nil && f.overtSubject(int(s.First), f.firstVerb(s)) == otherSubject {
		subject = nil // the sentence is about something else
	}
	f.conditional = false
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
		f.persons = f.personsIn(s.Start, s.End)
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
	if !f.touched(s) {
		return s, role, s.First < s.Last
	}
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

// touched reports whether boilerplate stands in the sentence. It is asked in the
// order of the text.
func (f *finder) touched(s prose.Sentence) bool {
	blocks := f.Document.Boilerplate
	for f.nextBlock < len(blocks) && blocks[f.nextBlock].End <= s.Start {
		f.nextBlock++
	}
	return f.nextBlock < len(blocks) && blocks[f.nextBlock].Start < s.End
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
	if c.lead >= 0 && f.isIf(c.lead) {
		f.conditional = true
		return nil
	}
	if c.quoted {
		return nil
	}
	start, end := f.Tokens[c.first].Start, f.Tokens[c.last-1].End
	g, found := group{}, false
	if at := f.nextVerb(c.first, c.last); at < c.last {
		g, found = f.verbAt(at)
	}
	if !found || g.tense == infinitive {
		if title, ok := f.titleVerb(c); ok {
			g, found = title, true
		}
	}
	acting := f.actorsIn(start, end)
	if found {
		acting = f.whoActs(c, g, inherited)
	}
	if found && f.completesNoun(sentence, c, g, acting) {
		return acting
	}
	if found && g.known && g.word.verb == 0 && g.word.marks&markSupport != 0 && f.supportedNoun(c, g) < 0 && !f.silenced(c) &&
		(f.expressionIn(start, end) >= 0 || f.newsVerb(c, g, acting)) {
		g.word.verb, g.word.marks = kindOther, markPlain // "se acogió el lunes a la ley"
	}
	if found && g.known && g.word.verb != 0 {
		f.verbTelling(sentence, c, g, acting)
	} else if found && !g.known && g.word.marks&markSilent == 0 && (f.expressionIn(start, end) >= 0 || f.newsVerb(c, g, acting)) {
		g.word.verb = kindOther
		g.word.marks = markPlain
		f.verbTelling(sentence, c, g, acting)
	}
	told := len(f.tellings)
	f.nounTellings(sentence, c, g, found, acting)
	f.infinitiveTellings(sentence, c, found, inherited)
	f.participleTellings(sentence, c, g, acting)
	f.datedPacts(sentence, c)
	if len(f.tellings) == told && (!found || !g.known || g.word.marks&markPlain != 0 || g.tense == subjunctive) {
		f.prospectTelling(sentence, c, acting)
	}
	return acting
}

// newsVerb reports whether a verb that no table knows tells the news: in the
// title or the first lines, done, and of somebody ("Telares Soto ha tejido").
func (f *finder) newsVerb(c clause, g group, acting []int32) bool {
	if f.inTitle(g.first) && c.lead >= 0 {
		return false // what a title adds with "y" is no news of its own
	}
	return f.told <= leadSentences && g.tense == past && !g.before &&
		(len(acting) > 0 || f.passive(g) && len(f.actorsIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End)) > 0)
}

// whoActs is the subject of a clause's verb: who is named before it, else
// behind it, else who acted before, where the verb leaves its subject out.
func (f *finder) whoActs(c clause, g group, inherited []int32) []int32 {
	acting := f.actingIn(f.Tokens[c.first].Start, f.Tokens[g.first].Start)
	if len(acting) == 0 && c.resumes >= 0 {
		head := f.cut[c.resumes]
		if acting = f.actingIn(f.Tokens[head.first].Start, f.Tokens[head.last-1].End); len(acting) == 0 {
			return nil
		}
	}
	if len(acting) > 0 {
		if len(inherited) > 0 && f.possessive(c.first, g.first) {
			return f.union(acting, f.possessor(inherited)) // "su diálogo con Ana se rompió"
		}
		if !f.attached(c.first, g.first) {
			return acting
		}
	}
	if f.existential(g) {
		return nil
	}
	overt := f.overtSubject(c.first, g.first)
	if overt == noSubject && f.happensToPersons(g) && f.personsAmong(inherited) == 0 && len(inherited) > 0 {
		if len(f.persons) == 1 && !strings.HasSuffix(f.text(g.first), "n") {
			return f.persons // "El Congreso destituyó a Ana. Ese día fue detenida"
		}
		return nil
	}
	switch {
	case overt == ownSubject:
		return inherited // "sus cancilleres firmaron" acts for them
	case overt == noSubject && f.passive(g) && c.lead > 0:
		return f.relativeOf(c) // "el modelo X, que se lanzó en mayo"
	case overt == noSubject && g.headline && g.word.tense == present && len(f.cut) > 0 && f.cut[0].first < c.first:
		return inherited // «El 787 "Nube" hace su primer vuelo»
	case overt == otherSubject || g.headline || f.passive(g):
		return nil // "Detenido el alcalde", "se han vendido": nobody who acts is named
	}
	if after := f.subjectAfter(c, g); after != nil {
		return after
	}
	return f.agreeing(f.leftOut(c, g, inherited), g)
}

// happensToPersons reports whether the verb is a passive of what is done to
// persons alone: "fue detenido", "ha sido nombrada".
func (f *finder) happensToPersons(g group) bool {
	if g.head == g.first || f.isHave(g.first) && g.head == g.first+1 || f.isHad(g.first) && g.head == g.first+1 || g.word.tense != participle {
		return false
	}
	switch g.word.verb.name() {
	case Arrest, Appointment, Resignation, Casualties, Trial:
		return true
	}
	return false
}

// verbTelling adds the telling of a clause's main verb.
func (f *finder) verbTelling(sentence int, c clause, g group, acting []int32) {
	if f.conditional && g.tense != past || g.tense == subjunctive && !f.factual(c, g) || g.tense == conditional || g.tense == imperfect && g.word.marks&markPlain != 0 {
		return
	}
	if g.word.marks&markSilent != 0 || f.supportedNoun(c, g) >= 0 {
		return // the noun tells it: "mantuvo una reunión"
	}
	if g.word.marks&markPlain != 0 && c.lead >= 0 && f.inTitle(g.first) {
		return // what a title adds with "y" is no news of its own
	}
	if f.nobody(c, g) {
		return
	}
	span := model.Span{Document: f.Index, Start: f.Tokens[g.first].Start, End: f.Tokens[g.last-1].End}
	t := f.newTelling(sentence, c, g.word.verb.name(), span)
	t.tense, t.perfect, t.before, t.subject = g.tense, g.perfect, g.before, acting
	t.Future = g.tense == future
	t.Negated = f.negated(g.first)
	t.report = g.word.marks&markReport != 0
	t.say = g.word.marks&markSay != 0
	t.Actors = f.union(acting, f.actorsIn(span.End, f.Tokens[c.last-1].End))
	if len(acting) == 0 { // "las entregas a Telares Soto se harán en mayo"
		t.Actors = f.union(f.actorsIn(f.Tokens[c.first].Start, span.Start), t.Actors)
	}
	t.Places = f.placesIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End, t.Type == Visit)
	t.Figures = f.figuresIn(g.last, c.last)
	if t.Type == Deployment && len(t.Figures) == 0 && f.personsAmong(t.Actors) > 1 {
		t.Type = Message // "trasladó a Ana su preocupación"
	}
	if t.Type == Meeting && g.word.reflexive == 0 && f.takesThing(c, g) {
		t.Type = Other // "recibió un préstamo": nobody is met
	}
	if t.Type == Start && f.weapon(g) {
		t.Type = Attack
	}
	if t.Type == Attack && len(acting) == 0 && f.harmedBy(c, g) {
		t.Type = Casualties // "un derrumbe mató a siete": nobody attacks
	}
	if f.isResult(c, g, acting) {
		t.Type, t.result = Result, true
	} else if g.word.marks&markPlain != 0 || t.report || t.before && t.Type == Other {
		t.dated = true // it needs a date of its own: see dateSentence
	}
	f.tellings = append(f.tellings, t)
}

// nobody reports whether the verb's subject is nobody or nothing: "Nadie golpeó".
func (f *finder) nobody(c clause, g group) bool {
	for at := g.first - 1; at >= c.first && at >= g.first-3; at-- {
		switch f.Tokens[at].Fold {
		case foldNadie, foldNinguno, foldNobody:
			return true
		}
		if !f.isClitic(at) {
			return false
		}
	}
	return false
}

// harmedBy reports whether the verb's subject is an accident or the like.
func (f *finder) harmedBy(c clause, g group) bool {
	at := f.objectNoun(c.first, g.first)
	return at >= 0 && f.nounAt(at) == Disaster
}

// factive reports whether a clause in the subjunctive tells a fact all the
// same: "después de que firmaran".
func (f *finder) factive(c clause) bool {
	for at := max(0, c.first-3); at < c.first+2 && at < c.last; at++ {
		if fold := f.Tokens[at].Fold; fold == foldDespues || fold == foldTras || fold == foldLuego {
			return true
		}
	}
	return false
}

// factual is factive for a verb: "desde que firmaran" is a fact too, and "desde
// que firmen" none yet.
func (f *finder) factual(c clause, g group) bool {
	if f.factive(c) {
		return true
	}
	text := strings.TrimSuffix(f.text(g.first), "n")
	if c.lead < 1 || f.Tokens[c.lead-1].Fold != foldDesde && f.Tokens[c.lead].Fold != foldDesde {
		return false
	}
	return strings.HasSuffix(text, "ra") || strings.HasSuffix(text, "se")
}

// phraseReach is how many tokens a noun phrase has before the participle behind its
// comma.
const phraseReach = 18

func (f *finder) newTelling(sentence int, c clause, kind string, trigger model.Span) telling {
	s := f.Sentences[sentence]
	return telling{
		Telling: model.Telling{
			Span:       model.Span{Document: f.Index, Start: s.Start, End: s.End},
			Expression: -1, Trigger: trigger, Type: kind,
		},
		sentence: sentence, paragraph: s.Paragraph, clause: c, lead: f.told <= leadSentences,
	}
}

func (f *finder) negated(verb int) bool {
	for at := verb - 1; at >= 0 && at >= verb-3; at-- {
		if f.Tokens[at].Kind != prose.Word {
			return false
		}
		if f.marks(at)&markNot != 0 {
			return true
		}
		if !f.isClitic(at) {
			return false
		}
	}
	return false
}
