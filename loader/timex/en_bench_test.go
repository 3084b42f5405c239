package timex

import (
	"strings"
	"testing"

	"hito/loader/prose"
	"hito/model"
)

// BenchmarkEnglish is the whole way from bytes to dates over 5 MB of English
// news sentences, one date to some twenty words.
func BenchmarkEnglish(b *testing.B) {
	subjects := []string{"The president of the republic", "A spokesman for the German government", "The European Commission", "A court in Bogota"}
	verbs := []string{"met his counterparts of the region", "announced a plan to invest some 2,300 million euros", "will travel to Peking to sign the treaty",
		"has asked the member states to spend more"}
	when := []string{"on Monday", "on September 3", "in 2019", "at the end of July", "next week", "three days later", "between 3 and 5 May",
		"two months ago", "on March 14, 2021 at 10 a.m.", "for three years", "yesterday", "last Friday"}
	rest := "Analysts believe that the measure may have little effect on the economy of the country, where inflation is still above the mean of the zone. "
	var text strings.Builder
	for i := 0; text.Len() < 5<<20; i++ {
		text.WriteString(subjects[i%len(subjects)] + " " + verbs[i/2%len(verbs)] + " " + when[i%len(when)] + ", sources of the delegation said. " + rest)
		if i%4 == 3 {
			text.WriteString("\n\n")
		}
	}
	s := text.String()
	anchor := model.DayDate(2025, 10, 28)
	var tokens []prose.Token
	var sentences []prose.Sentence
	var exprs []Expression
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		tokens = prose.Tokenize(tokens[:0], s)
		sentences = prose.Sentences(sentences[:0], s, tokens, "en")
		exprs = For("en").Tag(exprs[:0], s, tokens, sentences)
		Resolve(exprs, anchor, s, 0, Options{})
	}
}
