package dating

import (
	"slices"

	"hito/loader/timex"
	"hito/model"
)

// settleStated takes the date that the document states: the most trusted of the
// candidates, or a finer one that it allows. What other candidates say otherwise
// is told, and so is prose that tells as past what had then not happened.
func settleStated(e *Evidence) {
	d := e.Document
	d.Published, d.How = d.Stated, model.Stated
	d.Reasons = []model.Reason{{Rule: RuleStated, Facts: []string{d.Slice(d.StatedSpan), d.Stated.String()}, Span: d.StatedSpan}}
	if d.StatedSpan == model.NoSpan && len(d.Candidates) > 0 {
		d.Reasons[0] = d.Candidates[0].Reason // no word of the text says it: its format does
	}
	finer(d)
	disagreements(d)
	if r, ok := contradiction(e); ok {
		d.How = model.Contradicted
		d.Reasons = append(d.Reasons, r)
	}
}

// finer takes the day that another candidate states within the month or year of
// the first.
func finer(d *model.Document) {
	for i := range d.Candidates {
		c := &d.Candidates[i]
		if c.Date.IsDay() && !d.Published.IsDay() && d.Published.Contains(c.Date) {
			d.Published = c.Date
			d.Reasons = append(d.Reasons, c.Reason)
			return
		}
	}
}

// disagreements tells each other date that the document and its format state.
func disagreements(d *model.Document) {
	var told []model.Date
	for i := range d.Candidates {
		c := &d.Candidates[i]
		if c.Date.IsZero() || c.Date.Overlaps(d.Published) || slices.Contains(told, c.Date) {
			continue
		}
		told = append(told, c.Date)
		words := c.Date.String()
		if len(c.Reason.Facts) > 0 && c.Reason.Facts[0] != "" {
			words = c.Reason.Facts[0]
		}
		d.Reasons = append(d.Reasons, model.Reason{Rule: RuleOtherwise, Facts: []string{words, c.Date.String(), d.Published.String()}, Span: c.Reason.Span}, c.Reason)
	}
}

// contradiction is the first day that the prose tells as past and that lies after
// the date the document states, by more than the clocks of two places differ.
func contradiction(e *Evidence) (model.Reason, bool) {
	d := e.Document
	for i := range e.Clues {
		c := &e.Clues[i]
		if c.Tense >= 0 || c.Caption || !c.Value.Absolute() {
			continue
		}
		told := timex.Eval(*c.Value, model.Date{}, model.Date{})
		if told.IsBounded() && told.IsDay() && told.Earliest > d.Published.Latest+1 {
			return model.Reason{Rule: RuleContradicted, Facts: []string{d.Published.String(), d.Slice(c.Span), told.String()}, Span: c.Span}, true
		}
	}
	return model.Reason{}, false
}
