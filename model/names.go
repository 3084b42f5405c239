package model

import (
	"slices"
	"strings"
	"unicode"
)

// nameIndex finds actors by the words of their names and forms.
type nameIndex struct {
	ids map[string]int32
	// forms lists, by folded word, the forms that have it, in order.
	forms map[string][]int32
	// actor is the actor of each form.
	actor []int32
}

func newNameIndex(actors []Actor) *nameIndex {
	n := &nameIndex{ids: make(map[string]int32, len(actors)), forms: make(map[string][]int32, 2*len(actors))}
	for i := range actors {
		n.ids[actors[i].ID] = int32(i)
		n.add(int32(i), actors[i].Name)
		for _, form := range actors[i].Forms {
			if form.Text != actors[i].Name {
				n.add(int32(i), form.Text)
			}
		}
	}
	return n
}

func (n *nameIndex) add(actor int32, form string) {
	number := int32(len(n.actor))
	n.actor = append(n.actor, actor)
	for _, word := range foldedWords(form) {
		list := n.forms[word]
		if len(list) == 0 || list[len(list)-1] != number {
			n.forms[word] = append(list, number)
		}
	}
}

// foldedWords are the runs of letters and digits of text, folded: "Kim Jong-un"
// is kim, jong and un.
func foldedWords(text string) []string {
	return strings.FieldsFunc(foldString(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
}

// find is which actors the text means, in order: the one of that id, else those
// one of whose forms has every word of the text.
func (n *nameIndex) find(text string) []int32 {
	if actor, ok := n.ids[text]; ok {
		return []int32{actor}
	}
	words := foldedWords(text)
	if len(words) == 0 {
		return nil
	}
	slices.SortFunc(words, func(a, b string) int { return len(n.forms[a]) - len(n.forms[b]) })
	var found []int32
	for _, form := range n.forms[words[0]] {
		has := true
		for _, word := range words[1:] {
			if _, ok := slices.BinarySearch(n.forms[word], form); !ok {
				has = false
				break
			}
		}
		if actor := n.actor[form]; has && (len(found) == 0 || found[len(found)-1] != actor) {
			found = append(found, actor) // forms are in the order of their actors
		}
	}
	return found
}

// exact is the actor of the id.
func (n *nameIndex) exact(id string) []int32 {
	if actor, ok := n.ids[id]; ok {
		return []int32{actor}
	}
	return nil
}
