package actors

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hito/loader/prose"
	"hito/model"
)

const shared = "../../../shared"

// read makes a document and its mentions of a text.
func read(text string, boilerplate ...model.Block) (model.Document, []Mention) {
	return readIn("es", text, boilerplate...)
}

func readIn(language, text string, boilerplate ...model.Block) (model.Document, []Mention) {
	doc := model.Document{Text: text, Language: language, Boilerplate: boilerplate}
	tokens := prose.Tokenize(nil, text)
	return doc, Find(&doc, tokens, prose.Sentences(nil, text, tokens, language))
}

type goldMention struct {
	Doc           int
	Start, End    int32
	Kind, Surface string
	Entity        []string
}

type goldSeeds struct {
	Files       []string
	Mentions    []goldMention
	Boilerplate []struct {
		Doc        int
		Start, End int32
		Why        string
	}
}

func blockKind(why string) model.BlockKind {
	switch {
	case strings.Contains(why, "metadatos"):
		return model.BlockMetadata
	case strings.HasPrefix(why, "pie"):
		return model.BlockCaption
	case strings.Contains(why, "ladillo"):
		return model.BlockHeading
	case strings.Contains(why, "duplicado"):
		return model.BlockRepeat
	case strings.Contains(why, "crédito"), strings.Contains(why, "firma"):
		return model.BlockCredit
	}
	return model.BlockMenu
}

type pair struct{ gold, system string }

// bCubed is the B3 precision and recall of pairs.
func bCubed(pairs []pair) (p, r float64) {
	both, gold, system := map[pair]float64{}, map[string]float64{}, map[string]float64{}
	for _, x := range pairs {
		both[x]++
		gold[x.gold]++
		system[x.system]++
	}
	for _, x := range pairs {
		p += both[x] / system[x.system]
		r += both[x] / gold[x.gold]
	}
	return p / float64(len(pairs)), r / float64(len(pairs))
}

// TestSeeds computes the figures of ../shared/score/seeds.py for actors.
func TestSeeds(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(shared, "gold/seeds.json"))
	if err != nil {
		t.Log("no ../shared: the five articles are not scored")
		return
	}
	var gold goldSeeds
	if err := json.Unmarshal(data, &gold); err != nil {
		t.Fatal(err)
	}
	var docs []model.Document
	var found [][]Mention
	for d, name := range gold.Files {
		text, err := os.ReadFile(filepath.Join(shared, "seeds", name))
		if err != nil {
			t.Fatal(err)
		}
		var blocks []model.Block
		for _, b := range gold.Boilerplate {
			if b.Doc == d {
				blocks = append(blocks, model.Block{Start: b.Start, End: b.End, Kind: blockKind(b.Why)})
			}
		}
		doc, mentions := read(string(text), blocks...)
		docs, found = append(docs, doc), append(found, mentions)
	}
	actors, mentions := Link(docs, found)
	scoreSeeds(t, gold, docs, actors, mentions)
}

func scoreSeeds(t *testing.T, gold goldSeeds, docs []model.Document, actors []model.Actor, mentions []model.ActorMention) {
	span := func(m goldMention) model.Span {
		return model.Span{Document: int32(m.Doc), Start: m.Start, End: m.End}
	}
	for _, m := range gold.Mentions {
		if s := span(m); docs[m.Doc].Slice(s) != m.Surface && !strings.EqualFold(docs[m.Doc].Slice(s), m.Surface) {
			t.Fatalf("gold offsets: %q is not %q", docs[m.Doc].Slice(s), m.Surface)
		}
	}
	var pairs []pair
	where := map[pair][]string{}
	wanted, hit := 0, 0
	for _, m := range gold.Mentions {
		if len(m.Entity) == 0 || m.Kind == "credit" {
			continue
		}
		wanted++
		var best *model.ActorMention
		for i := range mentions {
			if !mentions[i].Overlaps(span(m)) {
				continue
			}
			if best == nil || mentions[i].Span == span(m) && best.Span != span(m) {
				best = &mentions[i]
			}
		}
		if best == nil {
			t.Logf("missed  %d %s %q", m.Doc, m.Kind, m.Surface)
			continue
		}
		hit++
		if len(m.Entity) == 1 {
			x := pair{m.Entity[0], actors[best.Actor].ID}
			pairs = append(pairs, x)
			where[x] = append(where[x], docs[m.Doc].Slice(best.Span))
		}
	}
	spurious := 0
	for i := range mentions {
		over := false
		for _, m := range gold.Mentions {
			over = over || mentions[i].Overlaps(span(m))
		}
		for _, b := range gold.Boilerplate {
			over = over || mentions[i].Overlaps(model.Span{Document: int32(b.Doc), Start: b.Start, End: b.End})
		}
		if !over {
			spurious++
			t.Logf("spurious %d %q -> %s", mentions[i].Document, docs[mentions[i].Document].Slice(mentions[i].Span), actors[mentions[i].Actor].ID)
		}
	}
	logPairs(t, pairs, where)
	p, r := 1-float64(spurious)/float64(len(mentions)), float64(hit)/float64(wanted)
	bp, br := bCubed(pairs)
	t.Logf("seeds: mention_p %.3f mention_r %.3f b3_p %.3f b3_r %.3f", p, r, bp, br)
	if p < 0.97 || r < 0.97 || bp < 0.95 || br < 0.97 {
		t.Errorf("below the floors")
	}
}

// logPairs says which gold actor went where.
func logPairs(t *testing.T, pairs []pair, where map[pair][]string) {
	main := map[string]string{}
	count := map[pair]int{}
	for _, x := range pairs {
		count[x]++
		if m, ok := main[x.gold]; !ok || count[x] > count[pair{x.gold, m}] {
			main[x.gold] = x.system
		}
	}
	owner := map[string]string{}
	for g, s := range main {
		if o, ok := owner[s]; !ok || count[pair{g, s}] > count[pair{o, s}] {
			owner[s] = g
		}
	}
	for x, texts := range where {
		if main[x.gold] != x.system || owner[x.system] != x.gold {
			t.Logf("%s -> %s: %d %q", x.gold, x.system, len(texts), texts)
		}
	}
}
