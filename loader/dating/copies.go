package dating

import "hito/model"

// Copies dates the documents of each group, which print one text: what dates one
// of them dates the text. Where those that state their dates disagree, every one
// of them says so, and none is believed more than another.
func Copies(groups [][]*Evidence) {
	for _, group := range groups {
		copies(group)
	}
}

func copies(group []*Evidence) {
	var stated []*Evidence
	first, last := model.OpenFuture, model.OpenPast
	for _, e := range group {
		if d := e.Document; d.How == model.Stated && d.Published.IsBounded() {
			stated = append(stated, e)
			first, last = min(first, d.Published.Earliest), max(last, d.Published.Latest)
		}
	}
	if len(stated) == 0 {
		return
	}
	source := stated[0].Document
	for _, e := range group {
		if d := e.Document; IsOpen(d) {
			d.Published, d.How = source.Published, model.Derived
			if first != source.Published.Earliest || last != source.Published.Latest {
				d.Published, d.How = model.FromDays(first, last, model.GranularityDay), model.Bounded
			}
			d.Reasons = append(without(d.Reasons, nil), model.Reason{Rule: RuleCopy, Facts: []string{source.Path, d.Published.String()}, Span: model.NoSpan})
		}
	}
	for _, e := range stated {
		for _, other := range stated {
			if a, b := e.Document, other.Document; a.Published.Earliest != b.Published.Earliest || a.Published.Latest != b.Published.Latest {
				a.Reasons = append(a.Reasons[:len(a.Reasons):len(a.Reasons)], model.Reason{Rule: RuleCopyDates, Facts: []string{b.Path, b.Published.String(), a.Published.String()}, Span: model.NoSpan})
				break
			}
		}
	}
}
