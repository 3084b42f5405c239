package views

import (
	"slices"
	"strings"
	"unicode/utf8"

	"hito/model"
)

// hit is an actor that the picker offers: how well it fits what was typed, and
// in how many of the events shown it takes part.
type hit struct {
	actor  int32
	events int
	score  int
}

// maxHits is how many actors the picker offers.
const maxHits = 1000

// foldActor is an actor's name and forms as they are searched, one a line.
func foldActor(a *model.Actor) string {
	var b strings.Builder
	b.WriteString(model.Fold(a.Name))
	for _, f := range a.Forms {
		b.WriteByte('\n')
		b.WriteString(model.Fold(f.Text))
	}
	return b.String()
}

// rank is the actors that fit what was typed, the best first. Where nothing
// was typed: those that the query names, then those of the events shown.
func rank(a *answer, typed string) []hit {
	pattern := strings.Fields(model.Fold(strings.TrimPrefix(typed, "-")))
	events := make([]int, len(a.corpus.Actors))
	for _, n := range a.actors {
		events[n.Actor] = n.Events
	}
	var hits []hit
	if len(pattern) == 0 {
		for i, chosen := range chosenActors(a.corpus, a.query) {
			hits = append(hits, hit{chosen, events[chosen], len(a.query.Terms) - i})
			events[chosen] = -1
		}
		for _, n := range a.actors {
			if events[n.Actor] >= 0 && len(hits) < maxHits {
				hits = append(hits, hit{n.Actor, n.Events, 0})
			}
		}
		return hits
	}
	for i, folded := range a.corpus.folded {
		if score := fit(folded, pattern); score > 0 {
			hits = append(hits, hit{int32(i), events[i], score})
		}
	}
	slices.SortStableFunc(hits, func(x, y hit) int {
		if x.score != y.score {
			return y.score - x.score
		}
		return y.events - x.events
	})
	return hits[:min(len(hits), maxHits)]
}

// chosenActors is the actors that a query names by id.
func chosenActors(c *corpus, q model.Query) []int32 {
	var chosen []int32
	for _, t := range q.Terms {
		if a, ok := c.actors[t.Text]; ok && t.Key == model.KeyActor && !slices.Contains(chosen, a) {
			chosen = append(chosen, a)
		}
	}
	return chosen
}

// fit is how well every word of the pattern fits a folded actor; 0 is not at
// all.
func fit(folded string, pattern []string) int {
	total := 0
	for _, word := range pattern {
		best := 0
		for rest := folded; rest != "" && best < fitWord; {
			var form string
			form, rest, _ = strings.Cut(rest, "\n")
			best = max(best, fitForm(form, word))
		}
		if best == 0 {
			return 0
		}
		total += best
	}
	return total
}

// How well a word fits a form of a name.
const (
	fitLetters = 1 // its letters stand there in order
	fitInside  = 3
	fitStart   = 6 // a word of the name begins with it
	fitWord    = 8 // it is a word of the name
)

func fitForm(form, word string) int {
	best := 0
	for at := 0; ; {
		i := strings.Index(form[at:], word)
		if i < 0 {
			break
		}
		start, end := at+i, at+i+len(word)
		best = max(best, fitInside)
		if start == 0 || !isWordByte(form[start-1]) {
			best = max(best, fitStart)
			if end == len(form) || !isWordByte(form[end]) {
				return fitWord
			}
		}
		at = start + 1
	}
	if best == 0 && utf8.RuneCountInString(word) > 1 && inOrder(form, word) {
		return fitLetters
	}
	return best
}

func isWordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= utf8.RuneSelf
}

// inOrder reports whether the letters of word stand in form in their order.
func inOrder(form, word string) bool {
	for _, r := range word {
		i := strings.IndexRune(form, r)
		if i < 0 {
			return false
		}
		form = form[i+utf8.RuneLen(r):]
	}
	return true
}
