package timex

import (
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"hito/loader/prose"
)

// What is passed over because only idle words stand there begins no expression:
// the rules, tried everywhere, find the same.
func TestIdleWordsBeginNothing(t *testing.T) {
	eager := &Tagger{language: sync.OnceValue(func() *language {
		l := spanish()
		for i := range l.lexemes {
			l.lexemes[i].idle = 0
		}
		return l
	})}
	var words []string
	for _, table := range [][]entry{esNumbers, esCalendar, esModifiers, esFunction} {
		for i := range table {
			words = append(words, strings.Fields(table[i].words)...)
		}
	}
	var idle []string
	for reach := int8(0); reach < 10; reach++ {
		idle = append(idle, strings.Fields(esIdle[reach])...)
	}
	idle = append(idle, "que", "recién", "vuelta", "largo", "cabo", "aquí", "barco", "firmó", "Pazos")
	others := []string{"Ana", "casa", "visitó", "XIX", "V", "2024", "11", "3", "98", "20:30", ".", ",", "-", "/", "(", "\n"}
	random := rand.New(rand.NewPCG(1, 2))
	for range 60_000 {
		var b strings.Builder
		for range 3 + random.IntN(9) {
			from := idle
			switch random.IntN(8) {
			case 0, 1:
				from = words
			case 2:
				from = others
			}
			b.WriteString(from[random.IntN(len(from))])
			b.WriteByte(' ')
		}
		text := b.String()
		tokens := prose.Tokenize(nil, text)
		sentences := prose.Sentences(nil, text, tokens, "es")
		got, want := For("es").Tag(nil, text, tokens, sentences), eager.Tag(nil, text, tokens, sentences)
		if !slices.Equal(got, want) {
			t.Fatalf("%q: %v, where the rules everywhere find %v", text, got, want)
		}
	}
}
