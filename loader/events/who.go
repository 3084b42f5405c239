package events

import (
	"slices"
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// existential reports whether a verb says only that there is something, which
// nobody does: "habrá elecciones", "hubo una protesta".
func (f *finder) existential(g group) bool {
	if g.last != g.first+1 {
		return false
	}
	switch f.text(g.first) {
	case "hay", "Hay", "hubo", "Hubo", "había", "Había", "habrá", "Habrá", "habría", "Habría":
		return true
	}
	return false
}

// beginsExpression reports whether an expression of time begins with the token:
// "hace tres años" does nothing.
func (f *finder) beginsExpression(at int) bool { return f.sign(at)&signTimeBegins != 0 }

// subjectAfter is who acts where the subject follows its verb: "el lunes
// dimitió el ministro", "murió Ana Ruiz". A person right behind a verb without
// "a" is its subject, since as an object it would have it. Nobody, and not nil,
// where something else is the subject: "explotó una bomba".
func (f *finder) subjectAfter(c clause, g group) []int32 {
	at := g.last
	for at < c.last && (f.expressionCovers(at) || f.isAdverb(at)) {
		at++
	}
	if at >= c.last {
		return nil
	}
	if f.mentionAt(at) || f.marks(at)&markArticle != 0 && at+1 < c.last && f.mentionAt(at+1) {
		for i := f.nextMention; i < len(f.Mentions) && f.Mentions[i].Start <= f.Tokens[min(at+1, c.last-1)].Start; i++ {
			m := f.Mentions[i]
			if m.Start >= f.Tokens[at].Start && f.Actors[m.Actor].Kind == model.Person {
				return f.actorsIn(m.Start, m.End)
			}
		}
	}
	switch g.word.verb.name() {
	case Casualties, Resignation, Disaster, Start, End:
		if !f.isPreposition(at) && !f.mentionAt(at) && f.Tokens[at].Kind != prose.Punct && f.marks(at)&markClause == 0 {
			return []int32{}
		}
	}
	return nil
}

// agreeing is the subject that the verb's number lets be left out: one for a
// singular, more for a plural. Only Spanish shows it.
func (f *finder) agreeing(subject []int32, g group) []int32 {
	if f.Document.Language == "en" || len(subject) == 0 {
		return subject
	}
	persons := f.personsAmong(subject)
	plural := strings.HasSuffix(f.text(g.first), "n")
	if g.tense == infinitive || plural == (persons > 1 || persons == 0 && len(subject) > 1) {
		return subject
	}
	if plural && persons == 1 && len(subject) > 1 {
		return subject // the person and a body: who did it is not clear, but they are those spoken of
	}
	if !plural && persons == 0 {
		return subject[:1]
	}
	return nil
}

// firstVerb is the first finite verb of a sentence, its end where it has none.
func (f *finder) firstVerb(s prose.Sentence) int {
	return f.nextVerb(int(s.First), int(s.Last))
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
	return f.namedAt(before)
}

// relativeOf is the actor that a relative clause is about, where it is named
// right before it.
func (f *finder) relativeOf(c clause) []int32 {
	if fold := f.Tokens[c.lead].Fold; fold != foldQue && fold != foldThat {
		return nil
	}
	before := c.lead - 1
	if f.Tokens[before].Is(',') && before > 0 {
		before--
	}
	if !f.mentionAt(before) {
		return nil
	}
	return f.namedAt(before)
}

// namedAt is who the mention that covers the token names, unless it is a place
// or an adjective: "la capital china que" is not about China.
func (f *finder) namedAt(at int) []int32 {
	t := &f.Tokens[at]
	for i := f.nextMention; i < len(f.Mentions) && f.Mentions[i].Start <= t.Start; i++ {
		m := &f.Mentions[i]
		if m.End >= t.End && m.Form != model.FormDemonym && m.Form != model.FormPlace && f.Actors[m.Actor].Kind != model.Place {
			return f.lists.of(m.Actor)
		}
	}
	return nil
}

// What stands before a verb as its subject, where no actor does.
const (
	noSubject    = iota // nothing: it is left out
	otherSubject        // a noun that is no actor: "El intercambio llega"
	ownSubject          // a noun of who acted before: "sus cancilleres"
)

// overtSubject looks for the subject among the tokens before a verb.
func (f *finder) overtSubject(first, verb int) int {
	const nominal = signActor | signCapital | signArticle
	for at := f.next(first, verb, nominal); at < verb; at = f.next(at+1, verb, nominal) {
		if at > first && f.properNoun(at) {
			return otherSubject
		}
		if at == verb-1 {
			break // what stands right before a verb is a clitic
		}
		if f.mentionAt(at) && f.placeAt(at) && (at == first || !f.isPreposition(at-1) && f.marks(at-1)&markArticle == 0) {
			return otherSubject // "Wall Street había caído"
		}
		if f.marks(at)&markArticle == 0 || f.expressionCovers(at) || f.mentionAt(at) {
			continue
		}
		if at > first && f.isPreposition(at-1) || f.isPreposition(at) {
			continue
		}
		if f.marks(at)&markPossessive != 0 && !f.isKin(at+1) {
			return ownSubject
		}
		return otherSubject
	}
	return noSubject
}

// kinWords are who belongs to somebody and acts alone: "su hermano fue detenido".
const kinWords = `hermano hermana hermanos hermanas esposo esposa marido mujer hijo hija hijos hijas padre madre padres primo prima cuñado cuñada suegro suegra yerno nuera
	sobrino sobrina tío tía abuelo abuela nieto nieta novio novia pareja viuda viudo abogado abogada socio socia amigo amiga rival antecesor antecesora predecesor predecesora sucesor sucesora
	brother sister wife husband son daughter father mother lawyer partner predecessor successor`

var kinTable = sync.OnceValue(func() *prose.Lexicon[bool] {
	l := prose.NewLexicon[bool](128)
	for _, w := range strings.Fields(kinWords) {
		l.Put(w, true)
	}
	return l
})

// isKin reports whether the word is somebody else who belongs to somebody.
func (f *finder) isKin(at int) bool {
	is, _ := kinTable().Lookup(f.Tokens[at].Fold)
	return is && f.Tokens[at].Kind == prose.Word
}

// placeAt reports whether a place's name begins at the token.
func (f *finder) placeAt(at int) bool {
	start := f.Tokens[at].Start
	i := f.mentionFrom(start)
	return i < len(f.Mentions) && f.Mentions[i].Start == start && f.Actors[f.Mentions[i].Actor].Kind == model.Place
}

// properNoun reports whether a capitalised word that names no known actor
// stands at at, and not behind a preposition.
func (f *finder) properNoun(at int) bool {
	t := &f.Tokens[at]
	return t.Kind == prose.Word && t.Flags&prose.Upper != 0 && !f.mentionAt(at) && !f.expressionCovers(at) && f.Tokens[at-1].Kind == prose.Word && !f.isPreposition(at-1)
}

// possessive reports whether "su" stands before the verb, and is not of somebody
// named right behind: "su diálogo con Ana se rompió" is of who acted before too,
// "su esposa, Ana Ruiz, firmó" is not.
func (f *finder) possessive(first, verb int) bool {
	for at := first; at < verb; at++ {
		if f.marks(at)&markPossessive == 0 {
			continue
		}
		if f.mentionAt(at) || f.mentionAt(at+1) {
			return false // "su ministro de Defensa"
		}
		for next := at + 1; next < verb && next < at+4; next++ {
			if f.isPreposition(next) {
				return true
			}
			if f.mentionAt(next) {
				return false
			}
		}
		return true
	}
	return false
}

// possessor is whom "su" is of, of those who acted before: a person, where one did.
func (f *finder) possessor(inherited []int32) []int32 {
	for i, a := range inherited {
		if f.Actors[a].Kind == model.Person {
			return inherited[i : i+1]
		}
	}
	return inherited[:1]
}

// attached reports whether whoever is named before a verb only belongs to its
// subject, which is a thing: "La sintonía con Chile ha dado", "El caso contra Ana
// se cerró".
func (f *finder) attached(first, verb int) bool {
	if f.marks(first)&markArticle == 0 || f.marks(first)&markPossessive != 0 || f.mentionAt(first) || f.mentionAt(first+1) {
		return false
	}
	start, end := f.Tokens[first].Start, f.Tokens[verb].Start
	for i := f.nextMention; i < len(f.Mentions) && f.Mentions[i].Start < end; i++ {
		m := &f.Mentions[i]
		if m.Start < start || !f.acts[i] {
			continue
		}
		at := f.tokenAt(m.Start) - 1
		if f.marks(at)&markArticle != 0 && !f.isPreposition(at) {
			at--
		}
		if at <= first || f.Tokens[at].Fold != foldCon && f.Tokens[at].Fold != foldContra && f.Tokens[at].Fold != foldWith && f.Tokens[at].Fold != foldAgainst {
			return false
		}
		if before := &f.Tokens[at-1]; before.Kind != prose.Word || f.mentionAt(at-1) || f.expressionCovers(at-1) {
			return false
		}
	}
	return true
}

func (f *finder) isPreposition(at int) bool { return f.marks(at)&markPreposition != 0 }

// nominal reports whether a word before "que" can be what the relative clause
// is about: any that is no verb and no preposition.
func (f *finder) nominal(at int) bool {
	if f.isPreposition(at) {
		return false
	}
	return f.word(at).verb == 0 && f.guess(at) == noTense || f.readsAsNoun(at)
}

// takePart notes which mentions are of somebody who can take part in what is
// told: of no place, not quoted, and not only saying what another is.
func (f *finder) takePart() {
	f.acts = slices.Grow(f.acts[:0], len(f.Mentions))[:len(f.Mentions)]
	for i := range f.Mentions {
		m := &f.Mentions[i]
		f.acts[i] = f.Actors[m.Actor].Kind != model.Place && !f.attributed(m.Start) && !f.within(i)
	}
}

// mentionAt reports whether an actor's name or role covers the token.
func (f *finder) mentionAt(at int) bool { return f.sign(at)&signActor != 0 }

// actorsIn is the actors named between two bytes, in order, each once.
func (f *finder) actorsIn(start, end int32) []int32 {
	room := 0
	for i := f.nextMention; i < len(f.Mentions) && f.Mentions[i].Start < end; i++ {
		if f.Mentions[i].Start >= start && f.acts[i] {
			room++
		}
	}
	if room == 0 {
		return nil
	}
	found := f.lists.list(room)
	for i := f.nextMention; i < len(f.Mentions) && f.Mentions[i].Start < end; i++ {
		if m := &f.Mentions[i]; m.Start >= start && f.acts[i] && !slices.Contains(found, m.Actor) {
			found = append(found, m.Actor)
		}
	}
	return found
}

// personsIn is the persons among the actors named between two bytes.
func (f *finder) personsIn(start, end int32) []int32 {
	persons := f.actorsIn(start, end)
	n := 0
	for _, a := range persons {
		if f.Actors[a].Kind == model.Person {
			persons[n] = a
			n++
		}
	}
	return persons[:n]
}

// within reports whether the i-th mention only tells what another is: the
// maker's name in a product's ("el Airbus A380"), the body in a post or a
// description ("la directora de Telares Soto"). A state acts through its posts.
func (f *finder) within(i int) bool {
	m := &f.Mentions[i]
	kind := f.Actors[m.Actor].Kind
	if m.Form == model.FormDemonym {
		return f.describes(i)
	}
	if kind != model.Organisation && kind != model.Product {
		return false
	}
	for k := max(0, i-3); k < min(len(f.Mentions), i+3); k++ {
		o := &f.Mentions[k]
		if o.Actor != m.Actor && o.Contains(m.Span) && o.End-o.Start > m.End-m.Start && (o.Form == model.FormRole || o.Kind == model.Product) {
			return true
		}
	}
	return false
}

// describes reports whether the i-th mention, a demonym, only says where a
// company or a product is from: "el fabricante estadounidense", "el DAX alemán".
func (f *finder) describes(i int) bool {
	m := &f.Mentions[i]
	for k := max(0, i-2); k < min(len(f.Mentions), i+3); k++ {
		o := &f.Mentions[k]
		kind := f.Actors[o.Actor].Kind
		if k == i || kind != model.Organisation && kind != model.Product {
			continue
		}
		if o.Form == model.FormRole && o.Contains(m.Span) || o.Form == model.FormName && kind == model.Product && o.End+1 == m.Start {
			return true
		}
	}
	return false
}

// actingIn is the actors among those before a verb that can act: not who is the
// object of another ("antes de ver a Ana, conversó").
func (f *finder) actingIn(start, end int32) []int32 {
	found := f.actorsIn(start, end)
	for i := f.nextMention; i < len(f.Mentions) && f.Mentions[i].Start < end; i++ {
		m := f.Mentions[i]
		if m.Start < start {
			continue
		}
		at := f.tokenAt(m.Start)
		if at > 1 && f.marks(at-1)&markArticle != 0 && f.Tokens[at-1].Fold != foldAl && f.Tokens[at-1].Start > start {
			at--
		}
		if at == 0 || f.Tokens[at-1].Start < start {
			continue
		}
		switch f.Tokens[at-1].Fold {
		case foldA, foldAl:
		case foldEn, foldIn, foldDesde, foldPara:
		default:
			continue
		}
		found = slices.DeleteFunc(found, func(a int32) bool { return a == m.Actor })
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

// union is what is in a, and then what is in b too.
func (f *finder) union(a, b []int32) []int32 {
	more := 0
	for _, x := range b {
		if !slices.Contains(a, x) {
			more++
		}
	}
	if more == 0 {
		return a
	}
	out := append(f.lists.list(len(a)+more), a...)
	for _, x := range b {
		if !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

func union(a, b []int32) []int32 {
	more := 0
	for _, x := range b {
		if !slices.Contains(a, x) {
			more++
		}
	}
	if more == 0 {
		return slices.Clone(a)
	}
	out := append(make([]int32, 0, len(a)+more), a...)
	for _, x := range b {
		if !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

// personsAmong counts the persons.
func (f *finder) personsAmong(actors []int32) int {
	n := 0
	for _, a := range actors {
		if f.Actors[a].Kind == model.Person {
			n++
		}
	}
	return n
}
