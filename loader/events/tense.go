package events

import (
	"hito/loader/prose"
	"hito/model"
)

// Tenses says for each span of a text, in order, whether the verb of its
// clause tells the past (-1), the future (1), or neither (0). It needs no
// actors, so it can be asked before they are linked. The user's own words, nil for
// none, are verbs here too.
func Tenses(d *model.Document, tokens []prose.Token, sentences []prose.Sentence, spans []model.Span, words *Triggers) []int {
	if len(spans) == 0 {
		return nil
	}
	room := rooms.Get().(*room)
	f := finder{Source: Source{Document: d, Tokens: tokens, Sentences: sentences}, words: words.wordsOf(d.Language), cut: room.cut[:0], memo: room.memo}
	defer func() {
		room.cut, room.memo = f.cut[:0], f.memo
		room.giveBack()
	}()
	f.rememberTokens(0, 0)
	f.memo.strides, f.memo.named = f.memo.strides[:0], f.memo.named[:0]
	out := make([]int, len(spans))
	sentence, cut := 0, -1
	for i, span := range spans {
		for sentence < len(sentences) && sentences[sentence].End <= span.Start {
			sentence++
		}
		if sentence < len(sentences) && sentences[sentence].Start <= span.Start && !f.complement(span) {
			if cut != sentence {
				cut = sentence
				f.cutAlone(sentences[sentence])
			}
			out[i] = f.tenseAt(span.Start)
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

// cutAlone cuts one sentence of which nothing is remembered; one that is no
// prose has no clauses.
func (f *finder) cutAlone(s prose.Sentence) {
	f.cut = f.cut[:0]
	if s.Last-s.First <= longestSentence {
		f.rememberTokens(int(s.First), int(s.Last))
		f.clauses(s)
	}
}

// tenseAt is the tense of the first finite verb of the clause, of those the
// sentence was cut into, that holds the byte; a clause without one has that of
// the clause before it.
func (f *finder) tenseAt(at int32) int {
	tense := 0
	for _, c := range f.cut {
		if f.Tokens[c.first].Start > at {
			break
		}
		verb := f.nextVerb(c.first, c.last)
		if verb == c.last {
			continue
		}
		switch g, _ := f.verbAt(verb); {
		case g.tense == past || g.tense == imperfect || g.tense == subjunctive && f.factual(c, g):
			tense = -1
		case g.tense == future || g.tense == conditional:
			tense = 1
		default:
			tense = 0
		}
	}
	return tense
}
