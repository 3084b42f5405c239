package events

import (
	"slices"

	"hito/loader/prose"
	"hito/model"
)

// What part the actors of a telling have, where grammar makes it plain: before
// an active verb, or behind "por" after a passive, stands who did it; behind
// "a", or before a passive, to whom; behind "con", with whom. Anything else is
// left open.

// parts is the parts of a telling's actors.
func (f *finder) parts(t *telling) model.Parts {
	if t.reference || t.noun && !t.supported {
		return 0
	}
	var out model.Parts
	passive := f.isPassive(t)
	verb, _ := f.tokensOf(t.Trigger)
	leftOut := !t.noun && f.overtSubject(t.clause.first, verb) == noSubject
	for place, actor := range t.Actors {
		part, named := f.partOf(t, actor, passive)
		if !named && leftOut && slices.Contains(t.subject, actor) && f.Actors[actor].Kind != model.Place {
			part = f.subjectPart(passive)
		}
		out = out.With(place, part)
	}
	return out
}

// isPassive reports whether a telling's verb is a passive: "fue detenido",
// "Detenido el alcalde", "was arrested".
func (f *finder) isPassive(t *telling) bool {
	first, last := f.tokensOf(t.Trigger)
	if first >= last || f.word(last-1).tense != participle && !(f.Document.Language == "en" && f.word(last-1).tense == past) {
		return false
	}
	if first == last-1 {
		return f.Document.Language != "en" // a headline's participle
	}
	for at := first; at < last-1; at++ {
		switch f.text(at) {
		case "fue", "fueron", "será", "serán", "es", "son", "sido", "ser", "Fue", "Fueron", "was", "were", "been", "be", "is", "are":
			return true
		}
	}
	return false
}

// subjectPart is the part of the subject.
func (f *finder) subjectPart(passive bool) model.Part {
	if passive {
		return model.Patient
	}
	return model.Agent
}

// partOf is the part of an actor by how the telling's clause names it; named
// says whether the clause does.
func (f *finder) partOf(t *telling, actor int32, passive bool) (part model.Part, named bool) {
	start, end := f.Tokens[t.clause.first].Start, f.Tokens[t.clause.last-1].End
	at := f.mentionFrom(start)
	for i := at; i < len(f.Mentions) && f.Mentions[i].Start < end; i++ {
		m := &f.Mentions[i]
		if m.Actor != actor {
			continue
		}
		if named = true; f.insideAnother(i) {
			continue
		}
		if part = f.partAt(t, i, passive); part != model.NoPart {
			return part, true
		}
	}
	return model.NoPart, named
}

// insideAnother reports whether the i-th mention is part of what names another
// actor: the state in "el canciller de Chile".
func (f *finder) insideAnother(i int) bool {
	m := &f.Mentions[i]
	for k := max(0, i-3); k < min(len(f.Mentions), i+3); k++ {
		if o := &f.Mentions[k]; k != i && o.Actor != m.Actor && o.Contains(m.Span) && o.End-o.Start > m.End-m.Start {
			return true
		}
	}
	return false
}

// goesWithVerb reports whether the "con" at at says with whom the verb is done,
// and belongs to no noun: "se reunió el lunes con Ana", and not "en pleno pulso
// con Ana".
func (f *finder) goesWithVerb(t *telling, at int) bool {
	if f.Tokens[at].Start < t.Trigger.Start {
		return at == t.clause.first
	}
	for at--; at > t.clause.first && f.Tokens[at].Start >= t.Trigger.End && (f.expressionCovers(at) || f.isAdverb(at)); at-- {
	}
	return f.Tokens[at].End <= t.Trigger.End || f.mentionAt(at) || f.Tokens[at].Is(',')
}

// partAt is the part of the i-th mention by the words before it; of several
// joined by commas and "y", by those before the first.
func (f *finder) partAt(t *telling, i int, passive bool) model.Part {
	m := &f.Mentions[i]
	before := f.tokenAt(m.Start) - 1
	for steps := 0; steps < 6 && before >= t.clause.first; steps++ {
		switch {
		case f.word(before).marks&markArticle != 0 && f.Tokens[before].Fold != foldAl && f.Tokens[before].Fold != foldDel:
			before--
			continue
		case (f.Tokens[before].Is(',') && m.Start >= t.Trigger.End || f.Tokens[before].Fold == foldAnd || f.Tokens[before].Fold == foldAndE) && before > t.clause.first && f.mentionAt(before-1):
			for before--; before > t.clause.first && f.mentionAt(before-1); before-- { // "a Ana y Luis"
			}
			before--
			continue
		}
		break
	}
	behind := m.Start >= t.Trigger.End
	if before >= t.clause.first && f.Tokens[before].Kind == prose.Word {
		switch fold := f.Tokens[before].Fold; {
		case fold == foldCon || fold == foldWith:
			if f.goesWithVerb(t, before) {
				return model.With
			}
			return model.NoPart
		case behind && (fold == foldA || fold == foldAl) && f.Actors[m.Actor].Kind != model.State && f.Document.Language != "en":
			return model.Patient
		case behind && passive && (fold == foldPor || fold == foldBy):
			return model.Agent
		case f.isPreposition(before):
			return model.NoPart
		}
	}
	_, last := f.tokensOf(t.Trigger)
	switch {
	case behind && f.Document.Language == "en" && before == last-1 && !passive:
		return model.Patient // "arrested Ana Ruiz"
	case slices.Contains(t.subject, m.Actor) && m.Form != model.FormDemonym:
		return f.subjectPart(passive)
	}
	return model.NoPart
}
