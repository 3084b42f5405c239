package events

import (
	"slices"
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// conflicts is the fields on which the tellings of a cluster disagree: shown
// side by side, never settled.
func (m *merger) conflicts(members []int32) []model.Conflict {
	if len(members) < 2 {
		return nil
	}
	var out []model.Conflict
	if values := m.dateConflict(members); len(values) > 1 {
		out = append(out, model.Conflict{Field: "date", Values: values})
	}
	if values := m.placeConflict(members); len(values) > 1 {
		out = append(out, model.Conflict{Field: "place", Values: values})
	}
	if values := m.numberConflict(members); len(values) > 1 {
		out = append(out, model.Conflict{Field: "number", Values: values})
	}
	if values := m.nameConflict(members); len(values) > 1 {
		out = append(out, model.Conflict{Field: "name", Values: values})
	}
	return out
}

// placeConflict is the towns that tellings of different documents name, where
// no telling names both.
func (m *merger) placeConflict(members []int32) []model.ConflictValue {
	var values []model.ConflictValue
	var seen, documents []int32
	for _, i := range members {
		t := &m.Mentions[i]
		for _, p := range t.Places.In(m.Chronology) {
			if m.Actors[p].Kind != model.Place || slices.Contains(seen, p) {
				continue
			}
			seen, documents = append(seen, p), append(documents, t.Document)
			values = append(values, model.ConflictValue{Value: m.Actors[p].Name, Span: t.Span})
		}
	}
	if len(slices.Compact(slices.Clone(documents))) < 2 || m.namedTogether(members, seen) {
		return nil
	}
	return values
}

// namedTogether reports whether one sentence of the cluster names all the
// places: "en San Cristóbal, la capital del Táchira" is no disagreement.
func (m *merger) namedTogether(members []int32, places []int32) bool {
	return slices.ContainsFunc(members, func(i int32) bool {
		return len(inBoth(places, m.facts[i].towns)) == len(places)
	})
}

// maxValues is how many values of one field are looked at.
const maxValues = 64

// numberConflict is the counts of one thing that cannot both be right: "unos
// 10.000 soldados", "15 mil tropas". Each count is shown once.
func (m *merger) numberConflict(members []int32) []model.ConflictValue {
	if !m.severalDocuments(members) {
		return nil
	}
	var room [16]quantity
	all := room[:0]
	for _, i := range members {
		if len(all) >= maxValues {
			break
		}
		kept := len(all)
		all = m.quantitiesOf(all, i)
		for _, q := range all[kept:] {
			if !slices.ContainsFunc(all[:kept], func(o quantity) bool { return o.thing == q.thing && o.least == q.least && o.most == q.most }) {
				all[kept] = q
				kept++
			}
		}
		all = all[:kept]
	}
	for i, q := range all {
		if !slices.ContainsFunc(all[i+1:], func(o quantity) bool { return o.thing == q.thing && !o.agrees(q) && o.Document != q.Document }) {
			continue
		}
		var out []model.ConflictValue
		for _, o := range all {
			if o.thing == q.thing {
				out = append(out, model.ConflictValue{Value: model.OneLine(m.Text(o.Span)), Span: o.Span})
			}
		}
		return out
	}
	return nil
}

// severalDocuments reports whether more than one document tells of a cluster.
func (m *merger) severalDocuments(members []int32) bool {
	first := m.Mentions[members[0]].Document
	return m.Mentions[members[len(members)-1]].Document != first // the members are sorted
}

// dateConflict is the dates that words give and that exclude each other, where
// the user has put tellings together all the same.
func (m *merger) dateConflict(members []int32) []model.ConflictValue {
	var out []model.ConflictValue
	var dates []model.Date
	apart := false
	for _, i := range members {
		t := &m.Mentions[i]
		if t.Expression < 0 || t.Date.IsZero() || len(dates) >= maxValues || slices.Contains(dates, t.Date) {
			continue
		}
		for _, d := range dates {
			apart = apart || !d.Overlaps(t.Date)
		}
		dates = append(dates, t.Date)
		out = append(out, model.ConflictValue{Value: t.Date.String(), Span: m.Expressions[t.Expression].Span})
	}
	if !apart {
		return nil
	}
	return out
}

// sameThings are words that count the same thing.
var sameThings = [...]string{
	"soldados tropas militares efectivos combatientes uniformados hombres soldiers troops",
	"muertos muertes fallecidos victimas dead killed deaths",
	"heridos lesionados wounded injured",
	"personas gente people",
	"empleos puestos trabajadores empleados jobs workers",
	"dolares usd dollars",
	"aviones aparatos planes aircraft",
	"detenidos arrestados detainees",
}

// thingLines is the line of sameThings that a word stands in, counted from 1.
var thingLines = sync.OnceValue(func() *prose.Lexicon[uint64] {
	l := prose.NewLexicon[uint64](64)
	for i, line := range sameThings {
		for _, word := range strings.Fields(line) {
			l.Put(word, uint64(i)+1)
		}
	}
	return l
})

// nameConflict is what the tellings of a treaty call it.
func (m *merger) nameConflict(members []int32) []model.ConflictValue {
	var values []model.ConflictValue
	var seen []string
	for _, i := range members {
		t := &m.Mentions[i]
		if m.Word(t.Type) != Treaty {
			continue
		}
		span, ok := pactName(m.Documents[t.Document].Text, t)
		if !ok {
			continue
		}
		text := m.Documents[t.Document].Slice(span)
		if folded := prose.FoldString(text); !slices.Contains(seen, folded) {
			seen = append(seen, folded)
			values = append(values, model.ConflictValue{Value: text, Span: span})
		}
	}
	return values
}

// pactHeads are the nouns that name a pact.
var pactHeads = [...]string{"acuerdo de ", "tratado de ", "pacto de ", "convenio de ", "alianza de ", "agreement ", "treaty "}

// pactName is the words that name the pact in a telling's sentence: from the
// noun to the next verb-like word or mark, seven words at most.
func pactName(text string, t *model.Mention) (model.Span, bool) {
	sentence := text[t.Start:t.End]
	from := max(0, int(t.Trigger.Start-t.Start))
	for _, head := range pactHeads {
		at := strings.Index(sentence[from:], head)
		if at < 0 {
			continue
		}
		start := from + at
		end := start + len(head)
		words := 0
		for end < len(sentence) && words < 3 {
			next := strings.IndexAny(sentence[end:], " ,.;:()\"»”\n")
			if next < 0 {
				end = len(sentence)
				break
			}
			end += next
			words++
			if sentence[end] != ' ' || stopsName(sentence[end+1:]) {
				break
			}
			end++
		}
		for end > start && sentence[end-1] == ' ' {
			end--
		}
		return model.Span{Document: t.Document, Start: t.Start + int32(start), End: t.Start + int32(end)}, true
	}
	return model.Span{}, false
}

// stopsName reports whether what follows no longer belongs to a name.
func stopsName(rest string) bool {
	word, _, _ := strings.Cut(rest, " ")
	switch word {
	case "que", "en", "durante", "con", "entre", "y", "tras", "el", "la", "se", "cuyo", "cuya", "for", "with", "between", "and", "the":
		return true
	}
	return false
}
