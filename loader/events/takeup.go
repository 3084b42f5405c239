package events

import (
	"slices"
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// What a document has told it speaks of again anywhere in a sentence, by the
// same noun or by another of its class: "dos días antes de la consulta", after
// "se celebró un referéndum"; "atribuyó el siniestro al mal tiempo". Where only
// one event of the class was told, or one right before, that is what is meant.

// classWords are the classes of nouns that name one event, by the type of what
// they take up. In brackets are the nouns that take up whatever of that type
// was told, by verb or noun; the others take up what a noun of their class told.
const classWords = `
election: referéndum plebiscito consulta referendum
election: elecciones comicios votación [comicios elección] election vote poll
disaster: terremoto sismo seísmo temblor earthquake quake tremor
disaster: incendio fuego fire blaze
disaster: derrumbe derrumbamiento desprendimiento hundimiento desplome collapse
disaster: alud avalancha avalanche
disaster: inundación riada desbordamiento flood
disaster: huracán ciclón tifón hurricane typhoon
disaster: [accidente siniestro tragedia desastre catástrofe percance accident crash disaster tragedy]
attack: [ataque atentado tiroteo asalto emboscada attack bombing shooting]
attack: masacre matanza massacre
attack: asesinato crimen homicidio murder killing
protest: [huelga paro paralización strike]
protest: manifestación marcha march rally
trial: [fallo sentencia veredicto condena dictamen ruling verdict]
trial: juicio trial
trial: laudo arbitraje
arrest: [detención arresto captura arrest]
resignation: [dimisión renuncia cese destitución resignation]
casualties: [muerte fallecimiento deceso death]
appointment: [nombramiento designación appointment]
ceremony: funeral sepelio entierro
ceremony: investidura inauguration
`

// classRoots are the beginnings, folded, of the verbs that tell what the nouns of
// a class name, by one of the nouns.
const classRoots = `
elecciones: vota votar votó votaron eligi elegir
terremoto: temblo
incendio: incendi
derrumbe: derrumb desprend desplom
accidente: estrell volc descarril
huelga: huelg
fallo: conden sentenci absol dictamin
detención: detuv deten detien arrest apres
dimisión: dimit dimis renunci destitu
muerte: muri muert fallec
nombramiento: nombr design
`

// nounClass is what a noun takes up.
type nounClass struct {
	class uint8 // its line in classWords, from 1; 0 for none
	kind  kind
	any   bool // whatever of the type
}

var nounClasses = sync.OnceValue(func() *prose.Lexicon[nounClass] {
	l := prose.NewLexicon[nounClass](256)
	class := uint8(0)
	eachEntry(classWords, func(head string, fields []string) {
		class++
		any := false
		for _, field := range fields {
			any = any || strings.HasPrefix(field, "[")
			l.Put(strings.Trim(field, "[]"), nounClass{class, kindOf(head), any})
			any = any && !strings.HasSuffix(field, "]")
		}
	})
	return l
})

// rooted is a beginning of verbs and the class that it is of.
type rooted struct {
	root  string
	class uint8
}

var classRootList = sync.OnceValue(func() []rooted {
	var all []rooted
	eachEntry(classRoots, func(head string, fields []string) {
		c, _ := nounClasses().Lookup(prose.Fold(head))
		for _, field := range fields {
			all = append(all, rooted{prose.FoldString(field), c.class})
		}
	})
	return all
})

// pollClass is the class of elections, which are told by who won them too.
func pollClass() uint8 {
	c, _ := nounClasses().Lookup(prose.Fold("elecciones"))
	return c.class
}

// happeningOf is the class that the last word of a trigger names, as a noun or as
// a verb's form; 0 for none.
func happeningOf(trigger string) uint8 {
	word := prose.FoldString(trigger[strings.LastIndexByte(trigger, ' ')+1:])
	if c, ok := nounClasses().Lookup(prose.Fold(word)); ok {
		return c.class
	}
	if c, ok := nounClasses().Lookup(prose.Fold(singular(word))); ok {
		return c.class // "las detenciones"
	}
	for _, r := range classRootList() {
		if strings.HasPrefix(word, r.root) {
			return r.class
		}
	}
	return 0
}

// classOf is what the noun at at takes up.
func (f *finder) classOf(at int) nounClass {
	if f.Tokens[at].Kind != prose.Word {
		return nounClass{}
	}
	c, _ := nounClasses().Lookup(f.Tokens[at].Fold)
	return c
}

// takeUps hangs on the tellings before told what the sentence takes up again by
// a known noun of a class.
func (f *finder) takeUps(sentence int, s prose.Sentence, told int) {
	for at := f.next(int(s.First), int(s.Last)-1, signArticle) + 1; at < int(s.Last); at = f.next(at, int(s.Last)-1, signArticle) + 1 {
		if f.sign(at)&(signActor|signCapital) != 0 || f.sign(at-1)&signArticle == 0 || f.expressionCovers(at) && f.sign(at)&signNoun == 0 {
			continue
		}
		c := f.classOf(at)
		if c.class == 0 || !f.isKnown(at, c) || f.carried(sentence, at, told) {
			continue
		}
		if to := f.takenOf(sentence, at, c, told); to >= 0 {
			f.hang(sentence, s, at, to)
		}
	}
}

// harmParagraphs is how many paragraphs behind an accident its victims are told.
const harmParagraphs = 2

// harmDone hangs deaths and injuries that name nobody and no date on the accident
// or the attack told before: "Un autobús volcó el lunes. Dos pasajeros murieron".
func (f *finder) harmDone() {
	for i := range f.tellings {
		t := &f.tellings[i]
		if t.Type != Casualties || t.noun || t.Expression >= 0 || len(t.Actors) > 0 || t.tense != past || t.before || t.refers > 0 || t.Negated || t.Role != model.RoleCore || f.stands(t) {
			continue
		}
		for k := i - 1; k >= 0 && t.paragraph-f.tellings[k].paragraph <= harmParagraphs; k-- {
			o := &f.tellings[k]
			if o.sentence == t.sentence || o.Type != Disaster && o.Type != Attack && o.Type != Casualties || o.Negated || o.Future || o.refers > 0 || o.Date.IsZero() || !f.stands(o) {
				continue
			}
			if written := f.Document.Published; !written.IsZero() && o.Date.Latest < written.Earliest-newsReach {
				break
			}
			t.refers, t.Role = k+1, model.RoleReference
			t.Date, t.Reasons = o.Date, nil
			f.dateAs(t, o)
			break
		}
	}
}

// isKnown reports whether the words before the noun say that it was told:
// "la", "del", "aquella"; "su" of what happens to somebody.
func (f *finder) isKnown(at int, c nounClass) bool {
	before := &f.Tokens[at-1]
	if known, _ := definite().Lookup(before.Fold); known || before.Fold == foldDel || before.Fold == foldAl {
		return true
	}
	if f.marks(at-1)&markPossessive == 0 {
		return false
	}
	switch c.kind.name() {
	case Arrest, Resignation, Casualties, Appointment:
		return true
	}
	return false
}

// carried reports whether the noun at at is already the telling of its clause:
// "presentó su dimisión" tells of a resignation and takes up none.
func (f *finder) carried(sentence, at, told int) bool {
	for i := told - 1; i >= 0 && f.tellings[i].sentence >= sentence; i-- {
		if t := &f.tellings[i]; t.Trigger.Start <= f.Tokens[at].Start && f.Tokens[at].End <= t.Trigger.End && (t.supported || t.Expression >= 0) {
			return true
		}
	}
	return false
}

// takenOf is the telling that the noun of a class takes up: the only one told
// before of its class, or of several that in the sentence before. -1 for none.
func (f *finder) takenOf(sentence, at int, c nounClass, told int) int {
	found := -1
	for i := told - 1; i >= 0; i-- {
		t := &f.tellings[i]
		if t.sentence == sentence && !t.Negated && t.Trigger.Start != f.Tokens[at].Start && (t.Expression >= 0 || t.supported || !t.noun) && f.isOfClass(t, c) {
			return -1 // the sentence tells it itself
		}
		if t.sentence >= sentence || t.Negated || t.reference || t.refers > 0 || t.Role == model.RoleCaption || t.Date.IsZero() || !f.isOfClass(t, c) || !f.stands(t) {
			continue
		}
		if found >= 0 && !f.tellings[found].Date.Overlaps(t.Date) {
			if f.tellings[found].sentence >= sentence-1 {
				break
			}
			return -1
		}
		if found < 0 || t.Role == model.RoleCore && t.Expression >= 0 {
			found = i
		}
	}
	if found < 0 || !f.complementAgrees(at, &f.tellings[found]) {
		return -1
	}
	if f.marks(at-1)&markPossessive != 0 && !f.ownerAmong(sentence, at, &f.tellings[found]) {
		return -1
	}
	return found
}

// ownerAmong reports whether "su" before the noun at at can be of somebody in
// the telling: its sentence names nobody before but them.
func (f *finder) ownerAmong(sentence, at int, t *telling) bool {
	persons := f.personsAmong(t.Actors)
	for _, a := range f.actorsBetween(f.Sentences[sentence].Start, f.Tokens[at].Start) {
		if f.Actors[a].Kind == model.Person && !slices.Contains(t.Actors, a) {
			persons = 0
		}
	}
	return persons > 0
}

// actorsBetween is the actors named between two bytes of any sentence.
func (f *finder) actorsBetween(start, end int32) []int32 {
	var found []int32
	at := f.mentionFrom(start)
	for ; at < len(f.Mentions) && f.Mentions[at].Start < end; at++ {
		found = append(found, f.Mentions[at].Actor)
	}
	return found
}

// isOfClass reports whether a noun of the class takes up the telling.
func (f *finder) isOfClass(t *telling, c nounClass) bool {
	if kindOf(t.Type) != c.kind && !(t.Type == Casualties && c.kind.name() == Disaster && c.any) {
		return false
	}
	first, last := f.tokensOf(t.Trigger)
	if last-first == 1 && t.noun {
		if own := f.classOf(first); own.class == c.class {
			return true
		} else if own.class != 0 && !own.any && !c.any {
			return false
		}
	}
	return c.any
}

// behindReach is how many tokens behind its noun a complement is looked
// through.
const behindReach = 8

// complementAgrees reports whether what stands right behind a noun says nothing
// that the telling's sentence does not: "la huelga de los estibadores" takes up
// no strike of teachers.
func (f *finder) complementAgrees(noun int, t *telling) bool {
	at := noun + 1
	if at >= len(f.Tokens) || f.Tokens[at].Kind != prose.Word {
		return true
	}
	end := min(len(f.Tokens), at+behindReach)
	switch f.Tokens[at].Fold {
	case foldDe, foldDel, foldOf, foldEntre:
		at++
	default:
		if f.mentionAt(at) {
			end = at + 1 // "el sismo peruano"
			break
		}
		if f.expressionCovers(at) || f.isPreposition(at) || f.marks(at)&(markClause|markClitic|markNot|markArticle) != 0 || f.isAdverb(at) || f.hasVerbAt(at) ||
			f.endsAsParticiple(at) || f.word(at).auxiliary != noTense || f.Tokens[at].Fold == foldAnd || f.Tokens[at].Fold == foldAndE {
			return true
		}
		end = at + 1 // "la consulta médica"
	}
	agrees, named := false, false
	for ; at < end && f.Tokens[at].Kind != prose.Punct && f.Tokens[at].Kind != prose.Break; at++ {
		switch {
		case f.expressionCovers(at):
			if e := f.expressionAt(at); e == nil || e.Date.IsZero() || !e.Date.Overlaps(t.Date) {
				return false
			}
			agrees = true
		case f.mentionAt(at):
			if f.sentenceNames(t.sentence, at) || named && agrees {
				agrees = true
			} else if named = true; !agrees {
				return false
			}
		case f.marks(at)&(markArticle|markPreposition) != 0:
		case f.hasVerbAt(at) || f.marks(at)&markClause != 0:
			return agrees
		case f.Tokens[at].Kind == prose.Word && f.Tokens[at].Len() > 3:
			if !f.sentenceSays(t.sentence, f.Tokens[at].Fold) {
				return agrees
			}
			agrees = true
		}
	}
	return agrees
}

// expressionAt is the expression of time that covers the token, nil for none.
func (f *finder) expressionAt(at int) *model.Expression {
	for i := range f.Expressions {
		if e := &f.Expressions[i]; e.Start <= f.Tokens[at].Start && f.Tokens[at].End <= e.End {
			return e
		}
	}
	return nil
}

// sentenceNames reports whether a sentence names an actor that the token at at
// does.
func (f *finder) sentenceNames(sentence, at int) bool {
	s, t := f.Sentences[sentence], &f.Tokens[at]
	for i := range f.Mentions {
		if m := &f.Mentions[i]; m.Start <= t.Start && t.End <= m.End {
			for k := range f.Mentions {
				if o := &f.Mentions[k]; o.Start >= s.Start && o.End <= s.End && o.Actor == m.Actor {
					return true
				}
			}
		}
	}
	return false
}

// sentenceSays reports whether a word stands in a sentence.
func (f *finder) sentenceSays(sentence int, fold uint64) bool {
	s := f.Sentences[sentence]
	for at := int(s.First); at < int(s.Last); at++ {
		if f.Tokens[at].Fold == fold {
			return true
		}
	}
	return false
}
