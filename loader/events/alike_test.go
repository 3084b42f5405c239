package events

import (
	"fmt"
	"slices"
	"testing"
)

// alike is n documents that print one sentence, but for a number where numbered.
func alike(n int, numbered bool) []string {
	out := make([]string, n)
	for i := range out {
		round := ""
		if numbered {
			round = fmt.Sprintf("en la ronda %d ", i+1)
		}
		out[i] = "2024-05-12 [p:Ana Ruiz] se reunió {el lunes|2024-05-06} " + round + "con [p:Luis Soto]."
	}
	return out
}

// However many rows tell the same, they are one event; and as many as numbers tell
// apart are as many.
func TestMergeRowsAlike(t *testing.T) {
	const rows = 300 // more than one shelf holds
	for _, c := range []struct {
		numbered bool
		want     int
	}{{false, 1}, {true, rows}} {
		chronology := corpus(t, alike(rows, c.numbered)...)
		events, _ := Merge(chronology, Said{})
		if len(events) != c.want {
			t.Errorf("numbered %v: %d rows are %d events, not %d", c.numbered, rows, len(events), c.want)
		}
	}
}

// The words of a title are the same when they are asked for again.
func TestContentWordsAgain(t *testing.T) {
	m := merge(corpus(t, "2024-05-12 [p:Ana Ruiz] inauguró {el lunes|2024-05-06} la biblioteca municipal con [p:Luis Soto]."), Said{})
	for i := range m.Mentions {
		read := m.readContent(nil, int32(i))
		for range 2 {
			if got := m.contentWords(int32(i)); !slices.Equal(got, read) {
				t.Errorf("telling %d: %v, not %v", i, got, read)
			}
		}
	}
}
