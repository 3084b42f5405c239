package loader

import (
	"path/filepath"
	"slices"
	"strings"

	"hito/loader/actors"
	"hito/loader/dating"
	"hito/loader/kin"
	"hito/loader/prose"
	"hito/model"
)

// kindred looks at what the documents have in common word for word: which print
// one text, and which paragraphs of each its outlet prints under everything.
func kindred(works []*work) (repeated [][]int) {
	sketches := make([]kin.Sketch, len(works))
	for i, w := range works {
		sketches[i] = w.sketch
	}
	pages := make([]kin.Page, len(works))
	for i, group := range kin.Groups(sketches) {
		w := works[i]
		w.in.Kin = group
		pages[i] = kin.Page{Outlet: w.printedBy(), Group: group, Paragraphs: w.paragraphs}
	}
	return kin.Repeated(pages)
}

// printedBy is the document's outlet, or else its folder, where a person may
// well keep what comes from one outlet; or the feed or table that it is part of.
func (w *work) printedBy() string {
	if w.in.Outlet != "" {
		return w.in.Outlet
	}
	if file, _, part := strings.Cut(w.in.Path, "#"); part {
		return "/" + file
	}
	return "/" + filepath.Dir(w.in.Path)
}

// dim marks paragraphs as boilerplate and drops what was found in them. Those
// that say when something was are kept: an outlet repeats what led to the news
// as well. So is everything where little else would be left.
func (w *work) dim(paragraphs []int) {
	w.seen, w.heard = w.clues, w.named
	if len(paragraphs) == 0 || len(w.stated) > 0 {
		return
	}
	blocks := w.in.Boilerplate
	total, dimmed := 0, 0
	for i, p := range w.paragraphs {
		if _, dim := w.in.BlockAt(p.Start); dim {
			continue
		}
		total += int(p.End - p.Start)
		if !slices.Contains(paragraphs, i) || w.dated(p) || w.in.Title.Document >= 0 && w.in.Title.Start < p.End && p.Start < w.in.Title.End {
			continue
		}
		dimmed += int(p.End - p.Start)
		blocks = covered(blocks, model.Block{Start: p.Start, End: p.End, Kind: model.BlockMenu})
	}
	if dimmed == 0 || 2*dimmed > total {
		return
	}
	was := w.document.BlockAt // what is in boilerplate of old stays as it was
	w.in.Boilerplate = blocks
	gone := func(at int32) bool {
		_, dim := w.in.BlockAt(at)
		_, old := was(at)
		return dim && !old
	}
	w.heard = actors.Without(w.named, gone)
	if slices.ContainsFunc(w.clues, func(c dating.Clue) bool { return gone(c.Start) }) {
		w.seen = slices.DeleteFunc(slices.Clone(w.clues), func(c dating.Clue) bool { return gone(c.Start) })
	}
}

// dated reports whether a paragraph has words for a date.
func (w *work) dated(p kin.Paragraph) bool {
	for i := range w.tagged {
		if e := &w.tagged[i]; e.start >= p.Start && e.start < p.End && e.kind == model.KindDate {
			return true
		}
	}
	return false
}

// covered is sorted blocks with one more, as far as none covers it yet.
func covered(blocks []model.Block, more model.Block) []model.Block {
	var out []model.Block
	for _, b := range blocks {
		if b.Start >= more.Start && more.Start < more.End {
			if piece := (model.Block{Start: more.Start, End: min(b.Start, more.End), Kind: more.Kind}); piece.Start < piece.End {
				out = append(out, piece)
			}
		}
		out = append(out, b)
		more.Start = max(more.Start, b.End)
	}
	if more.Start < more.End {
		out = append(out, more)
	}
	return out
}

// copies are the documents of each group, for dating: those that are nearly the
// same.
func copies(works []*work) [][]*dating.Evidence {
	groups := map[int32][]*work{}
	most := int32(0)
	for _, w := range works {
		if w.in.Kin != 0 {
			groups[w.in.Kin] = append(groups[w.in.Kin], w)
			most = max(most, w.in.Kin)
		}
	}
	var out [][]*dating.Evidence
	for group := int32(1); group <= most; group++ {
		var list []*dating.Evidence
		for _, w := range groups[group] {
			if w == groups[group][0] || kin.Alike(&groups[group][0].sketch, &w.sketch) >= nearly {
				list = append(list, w.evidence)
			}
		}
		out = append(out, list)
	}
	return out
}

// nearly is how much two documents have in common at least for one to date the
// other: reports of every day's weather have half.
const nearly = 0.7

// markCopies marks the tellings that say again, word for word, what an earlier
// document of the same text says.
func markCopies(c *model.Chronology) {
	type words struct {
		kin, at int32
		hash    uint64
	}
	first := map[words]int32{} // the document that says it first
	for i := range c.Mentions {
		m := &c.Mentions[i]
		d := &c.Documents[m.Document]
		if d.Kin == 0 {
			continue
		}
		k := words{d.Kin, m.Trigger.Start - m.Start, prose.Fold(d.Slice(m.Span))}
		if document, ok := first[k]; ok {
			m.Copy = document != m.Document
			continue
		}
		first[k] = m.Document
	}
}
