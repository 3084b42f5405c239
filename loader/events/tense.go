package events

import (
	"hito/loader/prose"
	"hito/model"
)

// Tenses says for each span of a text, in order, whether the verb of its
// clause tells the past (-1), the future (1), or neither (0). It needs no
// actors, so it can be asked before they are linked.
func Tenses(d *model.Document, tokens []prose.Token, sentences []prose.Sentence, spans []model.Span) []int {
	f := finder{Source: Source{Document: d, Tokens: tokens, Sentences: sentences}, words: wordsOf(d.Language)}
	out := make([]int, len(spans))
	sentence := 0
	for i, span := range spans {
		for sentence < len(sentences) && sentences[sentence].End <= span.Start {
			sentence++
		}
		if sentence < len(sentences) && sentences[sentence].Start <= span.Start && !f.complement(span) {
			out[i] = f.tenseAt(sentences[sentence], span.Start)
		}
	}
	return out
}

// complement reports whether an expression belongs to the noun before it and
// not to the verb: "las presidenciales de 2024", "el Mundial 2026".
func (f *finder) complement(span model.Span) bool {
	at := f.tokenAt(span.Start)
	if at == 0 || at >= len(f.Tokens) {
		return false
	}
	before := f.Tokens[at-1]
	if before.Fold == foldDe || before.Fold == foldDel || before.Fold == foldOf {
		return true
	}
	year := f.Tokens[at].Kind == prose.Number && f.Tokens[at].End == span.End
	return year && before.Kind == prose.Word && !f.isPreposition(at-1)
}

// tenseAt is the tense of the first finite verb of the clause that holds the
// byte; a clause without one has that of the clause before it.
func (f *finder) tenseAt(s prose.Sentence, at int32) int {
	tense := 0
	if s.Last-s.First > longestSentence {
		return tense
	}
	for _, c := range f.clauses(s) {
		if f.Tokens[c.first].Start > at {
			break
		}
		for i := c.first; i < c.last; i++ {
			g, ok := f.verbAt(i)
			if !ok {
				continue
			}
			switch {
			case g.tense == past || g.tense == imperfect || g.tense == subjunctive && f.factive(c):
				tense = -1
			case g.tense == future || g.tense == conditional:
				tense = 1
			default:
				tense = 0
			}
			break
		}
	}
	return tense
}
