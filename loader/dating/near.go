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

// byNearMonth keeps the months near enough to one that the clue names. Where
// another clue names a month on the other side of the day of writing, that day
// lies between the two, and not a year away: "el 17 de octubre" gone and "el 18
// de noviembre" to come.
func byNearMonth(e *Evidence, c *Clue, grid months) (model.Reason, bool) {
	named, ok := c.bareMonth()
	if !ok {
		return model.Reason{}, false
	}
	dropped := grid.keep(func(month model.Date) bool {
		if c.Tense < 0 {
			return monthsBetween(named, month) <= monthsBack
		}
		return 12-monthsBetween(named, month) <= monthsAhead || monthsBetween(named, month) == 0
	})
	for i := range e.Clues {
		other := &e.Clues[i]
		coming, ok := other.bareMonth()
		if !ok || c.Tense > 0 || other.Tense < 0 {
			continue
		}
		between := grid.keep(func(month model.Date) bool {
			ahead := (12 - monthsBetween(coming, month)) % 12
			return monthsBetween(named, month)+ahead < 12
		})
		dropped = dropped || between
	}
	if !dropped {
		return model.Reason{}, false
	}
	return model.Reason{Rule: RuleNear, Facts: []string{e.Document.Slice(c.Span), left(grid)}, Span: c.Span}, true
}

// monthsBetween is how many months the month named last lies before a month of
// the calendar, 0 to 11.
func monthsBetween(named int, month model.Date) int {
	_, m, _ := month.Earliest.Civil()
	return (m - named + 12) % 12
}

// toTheDay narrows the first and the last month by the days that the document
// names in them: told as past, it was written on that day or later; announced,
// before. Else the day would be a year away, and not near.
func toTheDay(e *Evidence, written model.Date, grid months) model.Date {
	first, last, ok := grid.hull()
	if !ok {
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
			if then := timex.Eval(*c.Value, model.FromDays(end, end, model.GranularityDay), model.Date{}); !then.IsZero() && then.Earliest > earliest && then.Earliest <= end {
				earliest = then.Earliest
			}
			continue
		}
		begin := grid.at(last).Earliest
		if then := timex.Eval(*c.Value, model.FromDays(begin, begin, model.GranularityDay), model.Date{}); then.IsDay() && then.Earliest > begin && then.Earliest <= latest {
			latest = then.Earliest - 1
		}
	}
	if earliest > latest || earliest == grid.at(first).Earliest && latest == grid.at(last).Latest {
		return written
	}
	return model.FromDays(earliest, latest, model.GranularityDay)
}
