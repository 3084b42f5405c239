package events

import (
	"slices"
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// What somebody said word for word is said once: two documents that quote the
// same words of the same speaker tell one statement.

// RuleSameQuotation joins such tellings: its facts are the date, the first words
// of the quotation, and who.
const RuleSameQuotation = "events.same-quotation"

// quotedWords is how many words a quotation has by which it is known again.
const quotedWords = 6

// marksOfQuotation are the pairs of marks that words are quoted in.
var marksOfQuotation = [...][2]string{{"«", "»"}, {"“", "”"}, {`"`, `"`}}

// quotationsIn is the quotations of a text that have enough words, each as the
// span of the first of them, with what they fold to.
func quotationsIn(text string) (spans [][2]int, folds []uint64) {
	for _, pair := range marksOfQuotation {
		for at := 0; ; {
			open := strings.Index(text[at:], pair[0])
			if open < 0 {
				break
			}
			start := at + open + len(pair[0])
			length := strings.Index(text[start:], pair[1])
			if length < 0 {
				break
			}
			if end, fold := firstWords(text[start : start+length]); end > 0 {
				spans, folds = append(spans, [2]int{start, start + end}), append(folds, fold)
			}
			at = start + length + len(pair[1])
		}
	}
	return spans, folds
}

// firstWords is where the first words of a quotation end, and what they fold to;
// 0 where it has too few.
func firstWords(quoted string) (end int, fold uint64) {
	var room [64]prose.Token
	words := 0
	for _, t := range prose.Tokenize(room[:0], quoted) {
		if t.Kind != prose.Word && t.Kind != prose.Number {
			continue
		}
		fold = mix(fold ^ t.Fold)
		if words++; words == quotedWords {
			return int(t.End), fold
		}
	}
	return 0, 0
}

// quotationKeys files what somebody said under who and the first words quoted.
func quotationKeys(m *merger, i int32, put func(key)) {
	t := &m.Mentions[i]
	if m.facts[i].family != Statement || t.Actors.Len() == 0 || t.Date.IsZero() {
		return
	}
	_, folds := quotationsIn(m.Text(t.Span))
	for _, fold := range folds {
		put(key{"quotation", m.firstActor(t), int32(fold), int32(fold >> 32)})
	}
}

// sameQuotation: the same speaker, the same words, and dates that allow it.
func (m *merger) sameQuotation(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	if x.Document == y.Document || m.firstActor(x) != m.firstActor(y) || !m.date(a).Overlaps(m.date(b)) {
		return nil, false
	}
	spans, folds := quotationsIn(m.Text(x.Span))
	_, theirs := quotationsIn(m.Text(y.Span))
	for i, fold := range folds {
		if slices.Contains(theirs, fold) {
			words := m.Text(x.Span)[spans[i][0]:spans[i][1]]
			return []string{narrowest(m.date(a), m.date(b)).String(), model.OneLine(words), m.Actors[m.firstActor(x)].Name}, true
		}
	}
	return nil, false
}
