package events

import (
	"hito/loader/prose"
	"hito/model"
)

// What is expected or planned for a day is an event to come: "se espera que
// llegue el 11 de noviembre", "prevé abrir en 2026", "cuando entre en servicio
// en mayo". Without a date it is a hope, and no row.

// prospectReach is how many tokens behind the word of expectation the verb of
// what is expected stands.
const prospectReach = 9

// prospectTelling adds what a clause says is to come, where a date stands
// behind its verb; it reports whether it did.
func (f *finder) prospectTelling(sentence int, c clause, acting []int32) bool {
	if f.conditional {
		return false
	}
	for at := f.next(c.first, c.last, signProspect); at < c.last; at = f.next(at+1, c.last, signProspect) {
		w := f.word(at)
		if w.verb == 0 && f.unknownInfinitive(at) {
			w.verb, w.tense = kindOther, infinitive
		}
		if w.verb == 0 || w.marks&(markReport|markSilent) != 0 || f.mentionAt(at) || w.tense != infinitive && w.tense != subjunctive || f.accentedFuture(at) {
			continue
		}
		from := f.foreseen(c, at, w.tense)
		if from < 0 || f.expressionIn(f.Tokens[at].End, f.Tokens[c.last-1].End) < 0 {
			continue
		}
		span := model.Span{Document: f.Index, Start: f.Tokens[at].Start, End: f.Tokens[at].End}
		t := f.newTelling(sentence, c, w.verb.name(), span)
		t.tense, t.Future, t.dated, t.prospect = future, true, true, true
		t.subject, t.opening = acting, f.Tokens[from].Start
		t.Actors = f.union(acting, f.actorsIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End))
		t.Places = f.placesIn(f.Tokens[c.first].Start, f.Tokens[c.last-1].End, t.Type == Visit)
		t.Figures = f.figuresIn(at, c.last)
		f.tellings = append(f.tellings, t)
		return true
	}
	return false
}

// unknownInfinitive reports whether a word that no table knows ends as
// infinitives do.
func (f *finder) unknownInfinitive(at int) bool {
	t := &f.Tokens[at]
	if t.Kind != prose.Word || t.Flags&prose.Upper != 0 || t.Len() < 5 || !f.word(at).unknown() || f.afterArticle(at) {
		return false
	}
	switch f.text(at)[t.Len()-2:] {
	case "ar", "er", "ir":
		return f.Document.Language != "en"
	}
	return false
}

// foreseen is the word of expectation that governs the verb at at, with the
// "se" before it: "espera recibir", "está previsto que se entregue"; or the
// "cuando" of a subjunctive. It is -1 where none does.
func (f *finder) foreseen(c clause, at int, t tense) int {
	if t == subjunctive && c.lead >= 0 && f.Tokens[c.lead].Fold == foldCuando {
		return c.lead
	}
	for back := at - 1; back >= 0 && back >= at-prospectReach; back-- {
		if f.Tokens[back].Kind == prose.Break && f.Tokens[back].Flags&prose.Blank != 0 || f.Tokens[back].Is('.') || f.Tokens[back].Is(';') {
			return -1
		}
		if w := f.word(back); w.marks&markProspect != 0 && !f.mentionAt(back) {
			if f.negated(back) {
				return -1
			}
			for back > 0 && f.Tokens[back-1].Kind == prose.Word && (f.isClitic(back-1) || f.word(back-1).auxiliary != noTense) {
				back--
			}
			return back
		}
	}
	return -1
}
