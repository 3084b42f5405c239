package dating

import (
	"hito/loader/timex"
	"hito/model"
)

// News that names a month without its year means one nearby: a past one of the
// last months, a coming one of the next. What is farther off it says with its
// year ("en noviembre del año pasado").
const (
	monthsBack  = 9
	monthsAhead = 6
)

// bareMonth is the month that a clue names without a year, and whether it
// names one.
func (c *Clue) bareMonth() (int, bool) {
	if c.Caption || c.Tense == 0 || c.Value.Form != timex.Single || c.Value.From.Anchor != timex.FromDocument || c.Value.From.Count == 0 {
		return 0, false
	}
	switch s := c.Value.From.Steps[0]; s.Op {
	case timex.OpMonth:
		return int(s.N), true
	case timex.OpMonthDay:
		return int(s.N / 100), true
	}
	return 0, false
}

// byNearMonth keeps the months near enough to one that the clue names.
func byNearMonth(e *Evidence, c *Clue, grid months) (model.Reason, bool) {
	named, ok := c.bareMonth()
	if !ok {
		return model.Reason{}, false
	}
	dropped := grid.keep(func(month model.Date) bool {
		_, m, _ := month.Earliest.Civil()
		if c.Tense < 0 {
			return (m-named+12)%12 <= monthsBack
		}
		return (named-m+12)%12 <= monthsAhead
	})
	if !dropped {
		return model.Reason{}, false
	}
	return model.Reason{Rule: RuleNear, Facts: []string{e.Document.Slice(c.Span), left(grid)}, Span: c.Span}, true
}

// toTheDay narrows the first and the last month by the days that the document
// names in them: told as past, it was written on that day or later; announced,
// before.
func toTheDay(e *Evidence, written model.Date, grid months) model.Date {
	first, last, ok := grid.hull()
	if !ok || last-first > 1 {
		return written
	}
	earliest, latest := grid.at(first).Earliest, grid.at(last).Latest
	for i := range e.Clues {
		c := &e.Clues[i]
		if _, bare := c.bareMonth(); !bare {
			continue
		}
		if c.Tense < 0 {
			end := grid.at(first).Latest
			if then := timex.Eval(c.Value, model.FromDays(end, end, model.GranularityDay), model.Date{}); !then.IsZero() && then.Earliest > earliest && then.Earliest <= end {
				earliest = then.Earliest
			}
			continue
		}
		begin := grid.at(last).Earliest
		if then := timex.Eval(c.Value, model.FromDays(begin, begin, model.GranularityDay), model.Date{}); then.IsDay() && then.Earliest > begin && then.Earliest <= latest {
			latest = then.Earliest - 1
		}
	}
	if earliest > latest || earliest == grid.at(first).Earliest && latest == grid.at(last).Latest {
		return written
	}
	return model.FromDays(earliest, latest, model.GranularityDay)
}
