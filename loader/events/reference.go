package events

import (
	"cmp"
	"slices"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// What a document has told it goes on to speak of by a noun alone: "Esta
// reunión se ha producido en medio de", "La visita ha levantado ampollas", "el
// acuerdo de pesca". Such a reference has no date and names nobody; it hangs on
// the telling it refers to, and makes no event by itself.

// referring are the nouns that take up a meeting, a visit or a deal of companies told before. Going,
// a visit, takes up a visit or the reception of somebody.
var referring = sync.OnceValue(func() *prose.Lexicon[byte] {
	l := prose.NewLexicon[byte](64)
	for _, w := range [...]string{"reunión", "encuentro", "entrevista", "cita", "audiencia", "conversación", "meeting", "encounter"} {
		l.Put(w, 'm')
	}
	for _, w := range [...]string{"visita", "viaje", "visit", "trip"} {
		l.Put(w, 'v')
	}
	for _, w := range [...]string{"acuerdo", "contrato", "compra", "venta", "adquisición", "pedido", "fusión", "operación", "transacción", "deal", "purchase", "sale", "merger", "contract"} {
		l.Put(w, 'd')
	}
	return l
})

// definite are the words that say of a noun after them that it is known.
var definite = sync.OnceValue(func() *prose.Lexicon[bool] {
	l := prose.NewLexicon[bool](32)
	for _, w := range [...]string{"el", "la", "este", "esta", "ese", "esa", "aquel", "aquella", "dicho", "dicha", "the", "this", "that"} {
		l.Put(w, true)
	}
	return l
})

// refer finds the references of the document and hangs each on its telling.
func (f *finder) refer() {
	lead := f.leadMeeting()
	told := len(f.tellings)
	f.nextBlock = 0
	for at := range f.Sentences {
		s, role, ok := f.prose(f.Sentences[at])
		if !ok || role == model.RoleCaption || s.Last-s.First > longestSentence {
			continue
		}
		if noun, ok := f.opening(s); ok {
			if to := f.taken(at, noun, lead, told); to >= 0 {
				f.hang(at, s, noun, to)
			}
		}
		if noun, to := f.thatPact(at, s, told); to >= 0 {
			f.hang(at, s, noun, to)
		}
		last := int(s.Last) - 3
		for noun := f.next(int(s.First), last, signPact); noun < last; noun = f.next(noun+1, last, signPact) {
			if to := f.namedPact(at, noun, told); to >= 0 {
				f.hang(at, s, noun, to)
			}
		}
		f.takeUps(at, s, told)
	}
	f.harmDone()
	if len(f.tellings) == told {
		return
	}
	f.inOrder()
}

// inOrder sorts the tellings as they stand in the document.
func (f *finder) inOrder() {
	order := make([]int, len(f.tellings))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := &f.tellings[a], &f.tellings[b]
		if x.sentence != y.sentence {
			return cmp.Compare(x.sentence, y.sentence)
		}
		if x.reference || y.reference {
			return cmp.Compare(b2i(x.reference), b2i(y.reference))
		}
		return 0
	})
	place := make([]int, len(order))
	sorted := make([]telling, len(order))
	for to, from := range order {
		place[from], sorted[to] = to, f.tellings[from]
	}
	for i := range sorted {
		if r := sorted[i].refers; r > 0 {
			sorted[i].refers = place[r-1] + 1
		}
	}
	f.tellings = sorted
}

// opening is the noun that a sentence is about: known, alone, and right before
// its verb.
func (f *finder) opening(s prose.Sentence) (int, bool) {
	first, last := int(s.First), int(s.Last)
	if known, _ := definite().Lookup(f.Tokens[first].Fold); !known {
		return 0, false
	}
	noun := first + 1
	for noun < last && noun < first+3 && f.class(noun) == 0 {
		noun++ // "la breve reunión"
	}
	if noun >= last || f.class(noun) == 0 {
		return 0, false
	}
	for at := noun + 1; at < last && at <= noun+5; at++ {
		t := &f.Tokens[at]
		switch {
		case t.Kind != prose.Word || f.mentionAt(at) || f.expressionCovers(at):
			return 0, false
		case t.Fold == foldDe || t.Fold == foldDel || t.Fold == foldOf || t.Fold == foldQue:
			return 0, false
		}
		if g, ok := f.verbAt(at); ok {
			return noun, g.tense.finite() && g.tense != conditional && g.tense != subjunctive && !f.negated(g.first)
		}
		if f.isPreposition(at) {
			return 0, false
		}
	}
	return 0, false
}

// class is what kind of referring noun the token is, 0 for none.
func (f *finder) class(at int) byte {
	if f.Tokens[at].Kind != prose.Word || f.mentionAt(at) {
		return 0
	}
	c, _ := referring().Lookup(f.Tokens[at].Fold)
	return c
}

// leadMeeting is the meeting or visit that the document is about: the first
// that its title or first lines tell as of its own time, -1 for none.
func (f *finder) leadMeeting() int {
	for i := range f.tellings {
		t := &f.tellings[i]
		if !t.lead {
			break
		}
		if f.canBeTaken(t) && t.Role == model.RoleCore && f.ofItsTime(t) {
			return i
		}
	}
	return -1
}

// canBeTaken reports whether a reference may take the telling up: a meeting of
// two, or somebody's visit, that has come about.
func (f *finder) canBeTaken(t *telling) bool {
	if family(t.Type) != Meeting || t.Future || t.Negated || t.Role == model.RoleCaption || t.reference {
		return false
	}
	return (len(t.Actors) > 1 || t.Type == Visit && len(t.Actors)+len(t.Places) > 1) && f.stands(t)
}

// newsReach is how many days before a document was written its news lies.
const newsReach = 14

// ofItsTime reports whether a telling is of about the time its document was
// written.
func (f *finder) ofItsTime(t *telling) bool {
	written := f.Document.Published
	return t.Date.IsZero() || written.IsZero() || t.Date.Latest >= written.Earliest-newsReach
}

// taken is the telling that a noun of the sentence takes up: what the sentence
// before in its paragraph tells; what its paragraph or the last tells of
// another time than the news; else the news. -1 for none.
func (f *finder) taken(sentence, noun, lead, told int) int {
	if f.class(noun) == 'd' {
		return f.takenDeal(sentence, told)
	}
	visit := f.class(noun) == 'v'
	paragraph := f.Sentences[sentence].Paragraph
	if lead >= 0 && f.tellings[lead].sentence >= sentence {
		lead = -1
	}
	for i := told - 1; i >= 0; i-- {
		t := &f.tellings[i]
		if t.sentence >= sentence || !f.canBeTaken(t) || t.Role != model.RoleCore || visit && !f.receives(t) {
			continue
		}
		switch near := paragraph - t.paragraph; {
		case near > 1:
			return lead
		case t.sentence == sentence-1 && near == 0:
			return f.mainOf(i)
		case !f.ofItsTime(t) || lead < 0:
			return f.mainOf(i)
		}
	}
	return lead
}

// thatPact is the noun by which a sentence takes up the pact or the sending that
// the sentence before tells, and its telling: "Gracias a ese pacto". -1 where it
// takes up none.
func (f *finder) thatPact(sentence int, s prose.Sentence, told int) (noun, to int) {
	last := min(int(s.Last), int(s.First)+8)
	for at := f.next(int(s.First)+1, last, signPact); at < last; at = f.next(at+1, last, signPact) {
		if f.marks(at-1)&markThis == 0 || f.mentionAt(at) {
			continue
		}
		for i := told - 1; i >= 0; i-- {
			t := &f.tellings[i]
			if t.sentence < sentence-1 || t.paragraph != s.Paragraph && t.sentence != sentence-1 {
				break
			}
			if t.sentence < sentence && family(t.Type) == Treaty && !t.Future && !t.Negated && !t.reference && t.Role == model.RoleCore && f.stands(t) {
				return at, i
			}
		}
	}
	return -1, -1
}

// dealReach is how many paragraphs back a deal is still "el acuerdo".
const dealReach = 4

// takenDeal is the deal of a company that the document told last, near enough;
// -1 for none. What states sign they name again when they mean it.
func (f *finder) takenDeal(sentence, told int) int {
	for i := told - 1; i >= 0; i-- {
		t := &f.tellings[i]
		if f.Sentences[sentence].Paragraph-t.paragraph > dealReach {
			return -1
		}
		if t.sentence >= sentence || family(t.Type) != Treaty || t.Future || t.Negated || t.reference || t.Role != model.RoleCore || !f.stands(t) {
			continue
		}
		for _, a := range t.Actors {
			if f.Actors[a].Kind == model.Organisation {
				return i
			}
		}
	}
	return -1
}

// mainOf is the first telling of a meeting in the sentence of the telling at i.
func (f *finder) mainOf(i int) int {
	main := i
	for at := i - 1; at >= 0 && f.tellings[at].sentence == f.tellings[i].sentence; at-- {
		if f.canBeTaken(&f.tellings[at]) && f.tellings[at].Role == model.RoleCore {
			main = at
		}
	}
	return main
}

// receives reports whether a telling is one that "la visita" can take up.
func (f *finder) receives(t *telling) bool {
	if t.Type == Visit {
		return true
	}
	for _, t := range f.Tokens[f.tokenAt(t.Trigger.Start):f.lastToken(t.Trigger)] {
		if hosting, _ := hosts().Lookup(t.Fold); hosting {
			return true
		}
	}
	return false
}

func (f *finder) lastToken(s model.Span) int {
	_, last := f.tokensOf(s)
	return last
}

// hosts are the forms of verbs that make their object a visitor.
var hosts = sync.OnceValue(func() *prose.Lexicon[bool] {
	l := prose.NewLexicon[bool](128)
	for _, v := range [...]string{"recibir", "acoger(,acoge)"} {
		conjugate(parseVerb(v), func(form string, _ tense) { l.Put(form, true) })
	}
	for _, w := range [...]string{"received", "hosted", "welcomed"} {
		l.Put(w, true)
	}
	return l
})

// namedPact is the dated pact, told elsewhere in the document, that the noun at
// at names again by two words or more: "el acuerdo de asociación estratégica".
// -1 where it names none, or two.
func (f *finder) namedPact(sentence, at, told int) int {
	if f.marks(at)&markPact == 0 || f.mentionAt(at) || f.Tokens[at+1].Fold != foldDe {
		return -1
	}
	if known, _ := definite().Lookup(f.Tokens[at-b2i(at > 0)].Fold); !known {
		return -1
	}
	first, second := f.Tokens[at+2], f.Tokens[at+3]
	if first.Kind != prose.Word || second.Kind != prose.Word || f.loose(at+2) || f.loose(at+3) || f.mentionAt(at+2) || f.mentionAt(at+3) {
		return -1
	}
	found := -1
	for i := range f.tellings[:told] {
		t := &f.tellings[i]
		if t.sentence == sentence && t.Expression >= 0 && t.Type == Treaty {
			return -1 // the sentence tells it itself
		}
		if t.sentence == sentence || t.Type != Treaty || t.Expression < 0 || !f.says(t.sentence, first.Fold, second.Fold) {
			continue
		}
		if found >= 0 && !f.tellings[found].Date.Overlaps(t.Date) {
			return -1
		}
		found = i
	}
	return found
}

// says reports whether two words stand side by side in a sentence.
func (f *finder) says(sentence int, first, second uint64) bool {
	s := f.Sentences[sentence]
	for at := int(s.First); at+1 < int(s.Last); at++ {
		if f.Tokens[at].Fold == first && f.Tokens[at+1].Fold == second {
			return true
		}
	}
	return false
}

// hang makes the noun of a sentence a reference to the telling at to: the
// telling that the noun already is, or a new one.
func (f *finder) hang(sentence int, s prose.Sentence, noun, to int) {
	start := f.nounStart(noun)
	span := model.Span{Document: f.Index, Start: f.Tokens[noun].Start, End: f.Tokens[noun].End}
	o := &f.tellings[to]
	for i := range f.tellings {
		t := &f.tellings[i]
		if t.sentence != sentence || t.Trigger.Start != span.Start {
			continue
		}
		if t.refers = to + 1; t.Expression < 0 && f.personsAmong(o.Actors) >= min(f.personsAmong(t.Actors), 2) {
			t.Actors, t.Date, t.because = o.Actors, o.Date, because{}
			t.Role, t.dated = model.RoleReference, false
			f.dateAs(t, o)
		}
		return
	}
	t := f.newTelling(sentence, clause{first: start, last: int(s.Last), lead: -1}, o.Type, span)
	t.Role, t.tense, t.noun, t.reference, t.refers = model.RoleReference, past, true, true, to+1
	t.Actors, t.Date = o.Actors, o.Date
	f.dateAs(&t, o)
	t.Title = f.spans.of(model.Span{Document: f.Index, Start: f.Tokens[start].Start, End: s.End})
	f.tellings = append(f.tellings, t)
}

// dateAs says why a reference has the date of what it refers to.
func (f *finder) dateAs(t, o *telling) {
	if !t.Date.IsZero() {
		t.because = because{rule: RuleToldDate, at: o.Span, date: o.Date}
	}
}
