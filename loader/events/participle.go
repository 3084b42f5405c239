package events

import (
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// What forms of a verb tell that are no verb of a clause: "tras reunirse con", "el
// tratado firmado en 2024".

// infinitiveTellings adds what an infinitive after a preposition tells as a
// fact: "tras reunirse con", "después de visitar".
func (f *finder) infinitiveTellings(sentence int, c clause, verb bool, inherited []int32) {
	if verb || c.lead < 0 {
		return
	}
	for at := c.first; at < c.last && at < c.first+4; at++ {
		w := f.word(at)
		if w.tense != infinitive || w.verb == 0 || w.marks&(markPlain|markReport) != 0 || !f.factive(c) {
			continue
		}
		span := model.Span{Document: f.Index, Start: f.Tokens[at].Start, End: f.Tokens[at].End}
		t := f.newTelling(sentence, c, w.verb.name(), span)
		subject := f.subject
		if c.first > int(f.Sentences[sentence].First)+1 && len(inherited) > 0 {
			subject = inherited // "Ana dimitió tras reunirse con Luis"
		}
		t.Role, t.tense, t.subject = model.RoleReference, past, subject
		t.Actors = f.union(subject, f.actorsIn(span.End, f.Tokens[c.last-1].End))
		t.Places = f.placesIn(span.End, f.Tokens[c.last-1].End, t.Type == Visit)
		t.after = t.Type == Meeting && f.personsAmong(t.Actors) > 1
		f.tellings = append(f.tellings, t)
		return
	}
}

// participleTellings adds what a participle beside a date tells of a noun: "el
// tratado firmado en 2024".
func (f *finder) participleTellings(sentence int, c clause, g group, acting []int32) {
	for at := f.next(c.first+1, c.last, signParticiple); at < c.last; at = f.next(at+1, c.last, signParticiple) {
		w := f.word(at)
		if w.tense != participle || w.verb == 0 || w.marks&(markPlain|markReport|markSay) != 0 || at >= g.first && at < g.last && g.last > 0 || f.mentionAt(at) {
			continue
		}
		if f.Tokens[at-1].Kind != prose.Word && !f.Tokens[at-1].Is(',') || f.marks(at-1)&markArticle != 0 || f.word(at-1).auxiliary != noTense {
			continue
		}
		if g.last > 0 && at >= g.last && g.word.verb == w.verb {
			continue // "puso a disposición judicial a tres detenidos": its verb tells it
		}
		reach := f.complementEnd(at, c.last)
		for next := f.next(at+1, reach, signParticiple); next < reach; next = f.next(next+1, reach, signParticiple) {
			if f.Tokens[next-1].Fold == foldAnd && f.word(next).tense == participle { // "cesado en enero y detenido en febrero"
				reach = next - 1
			}
		}
		if f.expressionIn(f.Tokens[at].End, f.Tokens[reach-1].End) < 0 {
			continue
		}
		start := f.nounStart(max(c.first, at-1))
		span := model.Span{Document: f.Index, Start: f.Tokens[at].Start, End: f.Tokens[at].End}
		t := f.newTelling(sentence, c, w.verb.name(), span)
		t.Role, t.tense, t.noun = model.RoleReference, past, true
		t.Actors = f.actorsIn(f.Tokens[start].Start, f.Tokens[reach-1].End)
		whose := f.participleOf(c.first, at)
		if f.Tokens[at-1].Is(',') && whose == nil {
			if start = f.phraseBefore(c.first, at); start == at {
				continue
			}
		}
		if whose != nil {
			start = at
			t.Actors = f.union(whose, t.Actors)
		} else if len(t.Actors) < 2 {
			t.Actors = f.union(t.Actors, acting)
		}
		t.Places = f.placesIn(f.Tokens[start].Start, f.Tokens[reach-1].End, t.Type == Visit)
		t.Title = f.spans.of(model.Span{Document: f.Index, Start: f.Tokens[start].Start, End: f.Tokens[reach-1].End})
		f.tellings = append(f.tellings, t)
		at = reach - 1
	}
}

// participleOf is the person whom a participle speaks of: named right before it or
// the comma before it, with other participles between ("a Marcos Soto, cesado en
// enero y detenido en febrero"). Nil where none is.
func (f *finder) participleOf(first, at int) []int32 {
	for at--; at > first; at-- {
		switch t := &f.Tokens[at]; {
		case f.mentionAt(at):
			if whose := f.namedAt(at); len(whose) == 1 && f.Actors[whose[0]].Kind == model.Person {
				return whose
			}
			return nil
		case t.Is(','), t.Fold == foldAnd, t.Fold == foldAndE, f.expressionCovers(at), f.word(at).tense == participle, f.endsAsParticiple(at):
		case t.Kind == prose.Word && f.isPreposition(at) && f.expressionCovers(at+1): // "en enero"
		default:
			return nil
		}
	}
	return nil
}

// phraseBefore is where the noun phrase begins that a participle behind a comma
// agrees with: "el Acuerdo de Lima, firmado". The participle itself where none does.
func (f *finder) phraseBefore(first, participle int) int {
	for at := participle - 2; at >= max(first, participle-phraseReach); at-- {
		if f.Tokens[at].Kind == prose.Punct || f.Tokens[at].Kind == prose.Break || f.hasVerbAt(at) {
			return participle
		}
		if f.marks(at)&markArticle != 0 && f.Tokens[at].Fold != foldDel && agrees(f.text(at), f.text(participle)) {
			return at
		}
	}
	return participle
}

// agrees reports whether an article can be of the noun of a participle: "la" of
// "firmada", "unos" of "firmados".
func agrees(article, participle string) bool {
	plural := strings.HasSuffix(participle, "s")
	feminine := strings.HasSuffix(strings.TrimSuffix(participle, "s"), "a")
	switch strings.ToLower(article) {
	case "el", "un", "este", "ese", "aquel", "al":
		return !plural && !feminine
	case "la", "una", "esta", "esa", "aquella":
		return !plural && feminine
	case "los", "unos", "estos", "esos":
		return plural && !feminine
	case "las", "unas", "estas", "esas":
		return plural && feminine
	}
	return strings.HasSuffix(article, "s") == plural
}

// nameBefore is the name that stands last before the token at.
func (f *finder) nameBefore(first, at int) model.Span {
	for at--; at > first && !f.mentionAt(at); at-- {
	}
	end := f.Tokens[at].End
	for at > first && f.mentionAt(at-1) {
		at--
	}
	return model.Span{Document: f.Index, Start: f.Tokens[at].Start, End: end}
}
