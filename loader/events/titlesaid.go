package events

import (
	"hito/loader/prose"
	"hito/model"
)

// "Putin anunció", "destacó Rosa Gil": who says, and not what. Such a title takes
// the words that are said from its sentence.

// leastSaid is how many columns of what is said a title has at least.
const leastSaid = 48

// withWhatIsSaid is the title of a telling of which the clause only says who
// speaks: what stands before it in the sentence, or right behind it; false for
// any other, and where nothing stands there.
func (f *finder) withWhatIsSaid(t *telling, clause model.Span) ([]model.Span, bool) {
	if t.noun {
		return nil, false
	}
	first, last := f.tokensOf(clause)
	s := f.Sentences[t.sentence]
	ahead := last < int(s.Last) && (f.Tokens[last].Is(':') || f.Tokens[last].Fold == foldQue)
	quoted := first > int(s.First)+1 && (closesQuote(&f.Tokens[first-1]) || f.Tokens[first-1].Is(',') && closesQuote(&f.Tokens[first-2]))
	least := 0
	if quoted && clause.Start == t.Trigger.Start && f.names(first, last) {
		least = 1 // "..., dijo el periodista local Ana Ruiz"
	}
	if !t.say && !t.report && !ahead && !quoted || f.wordsBeside(t, first, last) > least {
		return nil, false
	}
	if ahead {
		return f.saidBehind(t, clause, last)
	}
	if first == int(s.First) || !quoted && !f.Tokens[first-1].Is(',') {
		return f.saidBehind(t, clause, last)
	}
	before := f.trim(model.Span{Document: f.Index, Start: s.Start, End: clause.Start})
	if at, end := f.tokensOf(before); before.End <= clause.Start && f.tells(at, end) && !f.isBreak(end, first) {
		body := f.spans.of(f.cutTo(before, max(titleLength-f.columns(clause)-3, leastSaid)), clause)
		if subject, ok := f.subjectSpan(t, clause); ok && !body[0].Contains(subject) && !f.names(first, last) {
			body = f.spans.before(subject, body)
		}
		return body, true
	}
	return f.saidBehind(t, clause, last)
}

// closesQuote reports whether a mark ends a quotation, or may.
func closesQuote(t *prose.Token) bool {
	return t.Is('”') || t.Is('»') || t.Is('"') || t.Is('’') || t.Is('\'')
}

// saidBehind is the title of a clause of saying with what follows it, behind
// marks or "que".
func (f *finder) saidBehind(t *telling, clause model.Span, last int) ([]model.Span, bool) {
	s, at := f.Sentences[t.sentence], last
	for at < int(s.Last) && (f.Tokens[at].Kind == prose.Punct || f.Tokens[at].Fold == foldQue) {
		at++
	}
	if at >= int(s.Last) || at == last || at-last > 4 || f.Tokens[at].Kind == prose.Break || !f.tells(at, int(s.Last)) {
		return nil, false
	}
	body := f.shortened(f.trim(model.Span{Document: f.Index, Start: clause.Start, End: f.Tokens[s.Last-1].End}), t.Trigger)
	if subject, ok := f.subjectSpan(t, body[0]); ok {
		body = f.spans.before(subject, body)
	}
	return body, true
}

// wordsBeside is how many words of the tokens tell something: no names, dates, articles,
// auxiliaries, and not the verb itself.
func (f *finder) wordsBeside(t *telling, first, last int) int {
	words := 0
	for at := first; at < last; at++ {
		token := &f.Tokens[at]
		if token.Kind == prose.Word && !f.mentionAt(at) && !f.expressionCovers(at) && f.marks(at)&markArticle == 0 && !f.isPreposition(at) &&
			f.word(at).auxiliary == 0 && (token.Start < t.Trigger.Start || token.End > t.Trigger.End) && token.Fold != foldAnd {
			words++
		}
	}
	return words
}

// names reports whether somebody is named in the tokens.
func (f *finder) names(first, last int) bool {
	return f.next(first, last, signActor) < last
}

// tells reports whether enough words to be told stand in the tokens.
func (f *finder) tells(first, last int) bool {
	words := 0
	for at := first; at < last && words < 4; at++ {
		if f.Tokens[at].Kind == prose.Word {
			words++
		}
	}
	return words >= 4
}

// isBreak reports whether the line ends between two tokens.
func (f *finder) isBreak(from, to int) bool {
	for ; from < to; from++ {
		if f.Tokens[from].Kind == prose.Break && f.Tokens[from].Flags&prose.Blank != 0 {
			return true
		}
	}
	return false
}

// cutTo is the beginning of a span that has room, whole words.
func (f *finder) cutTo(s model.Span, room int) model.Span {
	if f.columns(s) <= room {
		return s
	}
	first, last := f.tokensOf(s)
	end := s.End
	for at := first; at < last; at++ {
		cut := model.Span{Document: s.Document, Start: s.Start, End: f.Tokens[at].End}
		if f.columns(cut) > room && at > first {
			break
		}
		end = cut.End
	}
	return f.trim(model.Span{Document: s.Document, Start: s.Start, End: end})
}
