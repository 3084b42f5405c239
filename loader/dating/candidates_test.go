package dating

import (
	"strings"
	"testing"

	"hito/model"
)

// Of several stated dates the first is taken, a finer one that it allows is
// preferred, and every other is told.
func TestCandidates(t *testing.T) {
	for _, c := range []struct {
		name, dates, want, rules string
	}{
		{"one", "2024-06-19", "2024-06-19", "page.jsonld"},
		{"two that agree", "2024-06-19 2024-06-19", "2024-06-19", "page.jsonld"},
		{"two that do not", "2024-06-19 2024-06-21", "2024-06-19", "page.jsonld dating.otherwise page.jsonld"},
		{"the same other date twice", "2024-06-19 2024-06-21 2024-06-21", "2024-06-19", "page.jsonld dating.otherwise page.jsonld"},
		{"a month and a day in it", "2024-06 2024-06-21", "2024-06-21", "page.jsonld page.jsonld"},
		{"a month and a day elsewhere", "2024-06 2024-08-21", "2024-06", "page.jsonld dating.otherwise page.jsonld"},
		{"a day and its year", "2024-06-19 2024", "2024-06-19", "page.jsonld"},
	} {
		d := model.Document{StatedSpan: model.NoSpan}
		for _, text := range strings.Fields(c.dates) {
			date, err := model.ParseEDTF(text)
			if err != nil {
				t.Fatal(err)
			}
			d.Candidates = append(d.Candidates, model.Candidate{Date: date, Reason: model.Reason{Rule: "page.jsonld", Facts: []string{text, text}, Span: model.NoSpan}})
		}
		d.Stated = d.Candidates[0].Date
		Settle(&Evidence{Document: &d})
		var rules []string
		for _, r := range d.Reasons {
			rules = append(rules, r.Rule)
		}
		if got := strings.Join(rules, " "); d.Published.String() != c.want || d.How != model.Stated || got != c.rules {
			t.Errorf("%s: %s %s because of %s, not %s because of %s", c.name, d.Published, d.How, got, c.want, c.rules)
		}
	}
}
