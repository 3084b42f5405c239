package events

import (
	"slices"
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// conflicts is the fields on which the tellings of a cluster disagree: shown
// side by side, never settled.
func (m *merger) conflicts(c *cluster) []model.Conflict {
	if len(c.members) < 2 {
		return nil
	}
	var out []model.Conflict
	if values := m.placeConflict(c); len(values) > 1 {
		out = append(out, model.Conflict{Field: "place", Values: values})
	}
	if values := m.numberConflict(c); len(values) > 1 {
		out = append(out, model.Conflict{Field: "number", Values: values})
	}
	if values := m.nameConflict(c); len(values) > 1 {
		out = append(out, model.Conflict{Field: "name", Values: values})
	}
	return out
}

// placeConflict is the towns that tellings of different documents name, where
// no telling names both.
func (m *merger) placeConflict(c *cluster) []model.ConflictValue {
	var values []model.ConflictValue
	var seen, documents []int32
	for _, i := range c.members {
		t := &m.Mentions[i]
		for _, p := range t.Places {
			if m.Actors[p].Kind != model.Place || slices.Contains(seen, p) {
				continue
			}
			seen, documents = append(seen, p), append(documents, t.Document)
			values = append(values, model.ConflictValue{Value: m.Actors[p].Name, Span: t.Span})
		}
	}
	if len(slices.Compact(slices.Clone(documents))) < 2 {
		return nil
	}
	return values
}

// numberConflict is the figures that count the same thing and differ: "10.000
// soldados", "15.000 tropas".
func (m *merger) numberConflict(c *cluster) []model.ConflictValue {
	var values []model.ConflictValue
	var numbers, things []string
	for _, i := range c.members {
		for _, s := range m.Mentions[i].Figures {
			text := m.Documents[s.Document].Slice(s)
			number, thing, ok := strings.Cut(text, " ")
			if !ok {
				continue
			}
			thing = counted(thing)
			if at := slices.Index(things, thing); at >= 0 && numbers[at] == number {
				continue
			}
			numbers, things = append(numbers, number), append(things, thing)
			values = append(values, model.ConflictValue{Value: text, Span: s})
		}
	}
	return disagreeing(values, things)
}

// disagreeing keeps the values of the first thing that is counted twice.
func disagreeing(values []model.ConflictValue, things []string) []model.ConflictValue {
	for _, thing := range things {
		var out []model.ConflictValue
		for j, other := range things {
			if other == thing {
				out = append(out, values[j])
			}
		}
		if len(out) > 1 {
			return out
		}
	}
	return nil
}

// sameThings are words that count the same thing.
var sameThings = [...]string{
	"soldados tropas militares efectivos combatientes hombres soldiers troops",
	"muertos fallecidos victimas dead killed deaths",
	"heridos lesionados wounded injured",
	"personas gente people",
	"empleos puestos trabajadores empleados jobs workers",
	"dolares usd dollars",
	"aviones aparatos planes aircraft",
	"detenidos arrestados detainees",
}

func counted(thing string) string {
	thing = prose.FoldString(thing)
	for _, line := range sameThings {
		if slices.Contains(strings.Fields(line), thing) {
			return line
		}
	}
	return thing
}

// nameConflict is what the tellings of a treaty call it.
func (m *merger) nameConflict(c *cluster) []model.ConflictValue {
	var values []model.ConflictValue
	var seen []string
	for _, i := range c.members {
		t := &m.Mentions[i]
		if t.Type != Treaty {
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
