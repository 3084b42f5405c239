package actors

import (
	"slices"
	"strings"
	"testing"

	"hito/model"
)

// sentenceCase is a few sentences and all that is to be found in them: a line
// for each mention, its words and the id of its actor.
type sentenceCase struct{ lang, text, want string }

func (c sentenceCase) language() string { return c.lang }

var sentenceCases = slices.Concat(latinCases, politicsCases, wiresCases, worldCases, articlesCases, companiesCases, englishCases, wordsCases, kindsCases, ofCases, commonCases, bodiesCases, articledCases, localCases, productsCases)

// TestSentences: what is found in each case, and whom it is linked to.
func TestSentences(t *testing.T) {
	for _, c := range sentenceCases {
		doc, mentions := readIn(c.language(), c.text)
		actors, linked := Link([]model.Document{doc}, [][]Mention{mentions})
		var got strings.Builder
		got.WriteByte('\n')
		for _, m := range linked {
			got.WriteString(doc.Slice(m.Span) + " = " + actors[m.Actor].ID + "\n")
		}
		if got.String() != c.want {
			t.Errorf("%s\ngot%s\nwant%s", c.text, got.String(), c.want)
		}
	}
}
