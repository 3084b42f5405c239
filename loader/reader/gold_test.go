package reader

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hito/model"
)

// shared is a file beside the repository, nil where it is not there.
func shared(t testing.TB, path string) []byte {
	data, err := os.ReadFile(filepath.Join("../../../shared", path))
	if err != nil {
		t.Logf("not compared with %s: it is not there", path)
	}
	return data
}

// goldBlocks is the boilerplate of a set of documents: files by number.
type goldBlocks struct {
	Files       []string
	Boilerplate []struct{ Doc, Start, End int }
}

// boilerplateScore counts the bytes that are marked rightly, marked, and to be
// marked.
func boilerplateScore(t *testing.T, gold goldBlocks, folder func(file string) []byte) (right, marked, wanted int) {
	for doc, file := range gold.Files {
		document, problem := one(file, folder(file))
		if problem != nil {
			t.Fatalf("%s: %v", file, problem)
		}
		is := make([]bool, len(document.Text))
		for _, b := range document.Boilerplate {
			for at := b.Start; at < b.End; at++ {
				is[at] = true
				marked++
			}
		}
		is2 := make([]bool, len(document.Text))
		for _, b := range gold.Boilerplate {
			if b.Doc == doc {
				for at := b.Start; at < b.End; at++ {
					is2[at] = true
					wanted++
					if is[at] {
						right++
					}
				}
			}
		}
		for at := 0; at < len(is); {
			end := at
			for end < len(is) && is[end] == is[at] && is2[end] == is2[at] {
				end++
			}
			if words := strings.TrimSpace(document.Text[at:end]); is[at] != is2[at] && words != "" {
				t.Logf("%s %d: marked %v, to be marked %v: %q", file, at, is[at], is2[at], words)
			}
			at = end
		}
	}
	return right, marked, wanted
}

func TestBoilerplateAgreesWithGold(t *testing.T) {
	data := shared(t, "gold/seeds.json")
	if data == nil {
		return
	}
	var gold goldBlocks
	if err := json.Unmarshal(data, &gold); err != nil {
		t.Fatal(err)
	}
	right, marked, wanted := boilerplateScore(t, gold, func(file string) []byte { return shared(t, "seeds/"+file) })
	precision, recall := float64(right)/float64(marked), float64(right)/float64(wanted)
	t.Logf("precision %.3f, recall %.3f of %d bytes", precision, recall, wanted)
	if precision < 0.95 || recall < 0.95 {
		t.Errorf("precision %.3f, recall %.3f, want 0.95", precision, recall)
	}
}

// Wire prose of one sentence a line: nothing but the date line is boilerplate,
// and that date is the document's.
func TestWireProseStaysProse(t *testing.T) {
	data := shared(t, "corpora/meantime-airbus/gold.json")
	if data == nil {
		return
	}
	var gold struct {
		Documents map[string]struct {
			File, Published string
			Sentences       map[string][2]int32
		}
	}
	if err := json.Unmarshal(data, &gold); err != nil {
		t.Fatal(err)
	}
	right := 0
	for _, want := range gold.Documents {
		document, problem := one(want.File, shared(t, "corpora/meantime-airbus/docs/"+want.File))
		if problem != nil {
			t.Fatalf("%s: %v", want.File, problem)
		}
		if document.Stated.String() == want.Published {
			right++
		} else {
			t.Logf("%s: stated %s (%q), published %s", want.File, document.Stated, document.Slice(document.StatedSpan), want.Published)
		}
		if title := want.Sentences["0"]; document.Title.Start != title[0] || document.Title.End != title[1]-1 && document.Title.End != title[1] {
			t.Errorf("%s: title %q", want.File, document.Slice(document.Title))
		}
		date := want.Sentences["1"]
		for _, b := range document.Boilerplate {
			if b.Kind != model.BlockMetadata || b.Start != date[0] || b.End > date[1] {
				t.Errorf("%s: marked %s %q", want.File, b.Kind, document.Text[b.Start:b.End])
			}
		}
	}
	// Two of the thirty texts state another date than the corpus gives them.
	t.Logf("%d of %d publication dates", right, len(gold.Documents))
	if right < len(gold.Documents)-2 {
		t.Errorf("%d of %d publication dates", right, len(gold.Documents))
	}
}
