package kin

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"hito/loader/gentest"
	"hito/loader/prose"
	"hito/model"
)

func sketchOf(text string) Sketch {
	return SketchOf(&model.Document{Text: text}, prose.Tokenize(nil, text))
}

// words is a text of n words drawn from many, so that no two texts share a run.
func wordsOf(r *rand.Rand, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = string(rune('a'+r.IntN(26))) + string(rune('a'+r.IntN(26))) + string(rune('a'+r.IntN(26)))
	}
	return out
}

// A sketch tells about how much two texts have in common.
func TestAlike(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for _, c := range []struct {
		keep, of    int // words of the first that begin the second
		least, most float64
	}{{400, 400, 1, 1}, {360, 400, 0.68, 0.94}, {200, 400, 0.17, 0.52}, {0, 400, 0, 0.05}} {
		a := wordsOf(r, 400)
		b := append(slices.Clone(a[:c.keep]), wordsOf(r, c.of-c.keep)...)
		x, y := sketchOf(strings.Join(a, " ")), sketchOf(strings.Join(b, " "))
		if got := Alike(&x, &y); got < c.least || got > c.most {
			t.Errorf("%d of %d words the same: %.2f alike", c.keep, c.of, got)
		}
	}
	short := sketchOf("Nada que decir hoy.")
	if got := Alike(&short, &short); got != 0 {
		t.Errorf("a text too short to tell is %.2f like itself", got)
	}
}

// Copies are found, and nothing else, whatever the order of the documents.
func TestGroups(t *testing.T) {
	corpus := gentest.Corpus{Seed: 5, Articles: 600}
	var sketches []Sketch
	var truth []int // the article whose text each prints
	for i := range corpus.Articles {
		a := corpus.Article(i)
		sketches = append(sketches, sketchOf(a.Text))
		truth = append(truth, i)
		if a.CopyOf >= 0 {
			truth[i] = truth[a.CopyOf]
		}
	}
	groups := Groups(sketches)
	found, copies := 0, 0
	for i := range truth {
		if truth[i] == i {
			continue
		}
		copies++
		if groups[i] != 0 && groups[i] == groups[truth[i]] {
			found++
		}
	}
	if found*100 < copies*97 {
		t.Errorf("%d of %d copies are found", found, copies)
	}
	first := map[int32]int{}
	for i, g := range groups {
		if of, ok := first[g]; ok && g != 0 && truth[of] != truth[i] {
			t.Errorf("articles %d and %d are no copies of each other", of, i)
		} else if !ok {
			first[g] = i
		}
	}
	if want := int32(len(first)) - 1; slices.Max(groups) != want {
		t.Errorf("%d groups are numbered to %d", want, slices.Max(groups))
	}
	order := rand.New(rand.NewPCG(9, 9)).Perm(len(sketches))
	shuffled := make([]Sketch, len(sketches))
	for to, from := range order {
		shuffled[to] = sketches[from]
	}
	again := Groups(shuffled)
	for to, from := range order {
		for to2, from2 := range order[:to] {
			if (again[to] != 0 && again[to] == again[to2]) != (groups[from] != 0 && groups[from] == groups[from2]) {
				t.Fatalf("articles %d and %d: together in one order and not in another", from, from2)
			}
		}
	}
}

// What an outlet prints under most of its texts is repeated; what stands in two
// of them, or in copies of one text, is not.
func TestRepeated(t *testing.T) {
	page := func(outlet string, group int32, keys ...uint64) Page {
		p := Page{Outlet: outlet, Group: group}
		for _, k := range keys {
			p.Paragraphs = append(p.Paragraphs, Paragraph{Key: k})
		}
		return p
	}
	for _, c := range []struct {
		name  string
		pages []Page
		want  int // paragraphs found in all
	}{
		{"under every text", []Page{page("A", 0, 1, 9), page("A", 0, 2, 9), page("A", 0, 3, 9)}, 3},
		{"two texts are too few", []Page{page("A", 0, 1, 9), page("A", 0, 2, 9)}, 0},
		{"under few of many", []Page{page("A", 0, 1, 9), page("A", 0, 2, 9), page("A", 0, 3, 9), page("A", 0, 4), page("A", 0, 5), page("A", 0, 6)}, 0},
		{"in copies of one text", []Page{page("A", 1, 1, 9), page("A", 1, 1, 9), page("A", 1, 1, 9), page("A", 0, 2)}, 0},
		{"of different outlets", []Page{page("A", 0, 1, 9), page("B", 0, 2, 9), page("C", 0, 3, 9)}, 0},
		{"of no outlet", []Page{page("", 0, 1, 9), page("", 0, 2, 9), page("", 0, 3, 9)}, 0},
		{"twice in one text", []Page{page("A", 0, 9, 9), page("A", 0, 9), page("A", 0, 1), page("A", 0, 2)}, 0},
	} {
		found := 0
		for _, list := range Repeated(c.pages) {
			found += len(list)
		}
		if found != c.want {
			t.Errorf("%s: %d paragraphs, not %d", c.name, found, c.want)
		}
	}
}
