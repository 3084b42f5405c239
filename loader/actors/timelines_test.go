package actors

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
	"testing"

	"hito/model"
)

// TestAirbus computes the figures of ../shared/score/timelines.py for actors.
func TestAirbus(t *testing.T) {
	folder := filepath.Join(shared, "corpora/meantime-airbus")
	data, err := os.ReadFile(filepath.Join(folder, "gold.json"))
	if err != nil {
		t.Log("no ../shared: the news of Airbus are not scored")
		return
	}
	var gold goldNews
	if err := json.Unmarshal(data, &gold); err != nil {
		t.Fatal(err)
	}
	docs, found, number := readGold(t, folder, gold)
	actors, mentions := Link(docs, found)
	nearest := func(d, start, end int32) int {
		best, gap := -1, int32(0)
		for i := range mentions {
			m := &mentions[i]
			if m.Document != d || m.Start >= end || start >= m.End {
				continue
			}
			if miss := max(m.Start-start, start-m.Start) + max(m.End-end, end-m.End); best < 0 || miss < gap {
				best, gap = i, miss
			}
		}
		return best
	}
	var pairs []pair
	where := map[pair][]string{}
	for _, g := range gold.Actors {
		d, start, end := number[g[0].(string)], int32(g[1].(float64)), int32(g[2].(float64))
		text := docs[d].Text[start:end]
		best := nearest(d, start, end)
		if best < 0 {
			t.Logf("missed %s %q", g[0], text)
			continue
		}
		x := pair{g[3].(string), actors[mentions[best].Actor].ID}
		pairs = append(pairs, x)
		where[x] = append(where[x], text+" | "+docs[d].Slice(mentions[best].Span))
	}
	logPairs(t, pairs, where)
	r := float64(len(pairs)) / float64(len(gold.Actors))
	bp, br := bCubed(pairs)
	t.Logf("airbus: found %.3f b3_p %.3f b3_r %.3f b3 %.3f", r, bp, br, 2*bp*br/(bp+br))
	if r < 0.97 || bp < 0.87 || br < 0.90 {
		t.Errorf("below the floors")
	}
}

type goldNews struct {
	Documents map[string]struct{ File string }
	Actors    [][5]any // document, start, end, instance, type
}

func readGold(t *testing.T, folder string, gold goldNews) (docs []model.Document, found [][]Mention, number map[string]int32) {
	var names []string
	for name := range gold.Documents {
		names = append(names, name)
	}
	sort.Strings(names)
	number = map[string]int32{}
	for i, name := range names {
		text, err := os.ReadFile(filepath.Join(folder, "docs", gold.Documents[name].File))
		if err != nil {
			t.Fatal(err)
		}
		number[name] = int32(i)
		doc, mentions := read(string(text))
		docs, found = append(docs, doc), append(found, mentions)
	}
	return docs, found, number
}
