package events

import (
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// A pact that has a name ("el Acuerdo de Lima", "la declaración de San Cristóbal")
// is known by it in every document: what makes it, told at dates that agree, is one
// event, and its name with a year tells it by itself.

// namedSign marks the name of a pact among a telling's names, which are otherwise
// those of processes.
const namedSign = "@"

// pactName is the name of the pact that the noun at at has behind it, and the token
// behind that; "" where it has none.
func (f *finder) pactName(at, last int) (name string, end int) {
	if f.sign(at)&signPact == 0 || at+2 >= last || !f.isOf(at+1) {
		return "", at
	}
	end = at + 2
	var words []string
	for ; end < last && end < at+7; end++ {
		t := &f.Tokens[end]
		switch {
		case t.Kind == prose.Word && t.Flags&prose.Upper != 0 && !f.expressionCovers(end):
			words = append(words, prose.FoldString(f.text(end)))
			continue
		case len(words) > 0 && t.Kind == prose.Word && end+1 < last && f.Tokens[end+1].Flags&prose.Upper != 0 && !f.expressionCovers(end+1) && t.Len() < 4 && t.Fold != foldAnd && t.Fold != foldEn && t.Fold != foldA && t.Fold != foldCon:
			continue // "Acuerdo de San Pedro de Atacama"
		}
		break
	}
	if len(words) == 0 {
		return "", at
	}
	return strings.Join(words, " "), end
}

// nameReach is how many tokens lie between what makes a pact and its name.
const nameReach = 6

// namesPact is the name of the pact that the telling makes, as a name of it; nil for
// none.
func (f *finder) namesPact(t *telling) []string {
	if !makesNamed(t.Type) || t.Future {
		return nil
	}
	first, last := f.tokensOf(t.Trigger)
	s := f.Sentences[t.sentence]
	for at := max(int(s.First), first-nameReach-2); at < min(int(s.Last), last+nameReach); at++ {
		name, end := f.pactName(at, int(s.Last))
		if name == "" || end < first-2 || end < first && f.hasVerb(end, first) || at >= last && (f.tellsOf(last, at) && !t.noun || f.prepositionBetween(last, at)) {
			continue
		}
		return []string{namedSign + name}
	}
	return nil
}

// prepositionBetween reports whether a preposition that no expression of time has
// stands among the tokens: "firmó en virtud del Acuerdo de Lima" makes another.
func (f *finder) prepositionBetween(first, last int) bool {
	for at := first; at < last; at++ {
		if f.isPreposition(at) && !f.expressionCovers(at) && !f.expressionCovers(at+1) {
			return true
		}
	}
	return false
}

// makesNamed reports whether what has a name can have come about by an event of the
// type.
func makesNamed(kind string) bool {
	return kind == Treaty || kind == Deal || kind == Start || kind == Other || kind == Publication
}

// datedPacts adds what a pact's name with its date tells: "invocó el Acuerdo de
// Lima de 1966".
func (f *finder) datedPacts(sentence int, c clause) {
	if f.memo.any&signPact == 0 {
		return
	}
	for at := f.next(c.first, c.last, signPact); at < c.last; at = f.next(at+1, c.last, signPact) {
		_, end := f.pactName(at, c.last)
		if end <= at+2 || end+1 >= c.last || !f.isOf(end) && !f.expressionCovers(end) || !f.expressionCovers(end+1) {
			continue
		}
		e := f.expressionAt(end + 1)
		if e == nil || e.Kind != model.KindDate || !e.Date.IsBounded() {
			continue
		}
		_, behind := f.tokensOf(e.Span)
		start := f.Tokens[f.nounStart(at)].Start
		t := f.newTelling(sentence, c, Treaty, model.Span{Document: f.Index, Start: f.Tokens[at].Start, End: f.Tokens[at].End})
		t.Role, t.tense, t.noun, t.named = model.RoleReference, past, true, true
		t.Title = f.spans.of(model.Span{Document: f.Index, Start: start, End: f.Tokens[behind-1].End})
		f.tellings = append(f.tellings, t)
	}
}

// RuleSameName joins what makes a pact of one name; its facts are the date and the
// name.
const RuleSameName = "events.same-name"

// nameKeys files what makes a pact under its name.
func nameKeys(m *merger, i int32, put func(key)) {
	if t := &m.Mentions[i]; m.facts[i].stated && t.Date.IsBounded() && t.Date.Days() <= pactDays {
		for _, name := range t.Names.In(m.Chronology) {
			if strings.HasPrefix(name, namedSign) {
				put(key{name, 0, 0, 0})
			}
		}
	}
}

// sameName: a pact of one name, made at dates of which one lies within the other.
func (m *merger) sameName(a, b int32) ([]string, bool) {
	p, q := m.date(a), m.date(b)
	if !p.Contains(q) && !q.Contains(p) || m.Mentions[a].Negated || m.Mentions[b].Negated {
		return nil, false
	}
	for _, name := range m.Mentions[a].Names.In(m.Chronology) {
		for _, other := range m.Mentions[b].Names.In(m.Chronology) {
			if name == other && strings.HasPrefix(name, namedSign) {
				return []string{narrowest(p, q).String(), m.asWritten(a, name[len(namedSign):])}, true
			}
		}
	}
	return nil, false
}
