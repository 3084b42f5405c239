package actors

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"

	"hito/model"
)

// clusters says in one string which mentions are which actor, and how each is
// called, whatever the order of the documents.
func clusters(docs []model.Document, found [][]Mention) []string {
	actors, mentions := Link(docs, found)
	var out []string
	for _, m := range mentions {
		out = append(out, fmt.Sprint(docs[m.Document].Path, m.Start, m.End, actors[m.Actor].ID, actors[m.Actor].Name, actors[m.Actor].Forms, m.Form))
	}
	slices.Sort(out)
	return out
}

// TestOrder: the order of the documents changes no id and no cluster.
func TestOrder(t *testing.T) {
	var docs []model.Document
	var found [][]Mention
	for i, c := range sentenceCases {
		doc, mentions := readIn(c.language(), c.text)
		doc.Path = fmt.Sprint(i)
		docs, found = append(docs, doc), append(found, mentions)
	}
	want := clusters(docs, found)
	random := rand.New(rand.NewSource(1))
	for range 8 {
		order := random.Perm(len(docs))
		shuffled, mentions := make([]model.Document, len(docs)), make([][]Mention, len(docs))
		for at, i := range order {
			shuffled[at], mentions[at] = docs[i], found[i]
		}
		got := clusters(shuffled, mentions)
		if !slices.Equal(got, want) {
			for k := range want {
				if got[k] != want[k] {
					t.Fatalf("another order gives\n%s\nnot\n%s", got[k], want[k])
				}
			}
		}
	}
}
