package dating

import (
	"hito/loader/timex"
	"hito/model"
)

// comingDays is how far ahead a weekday and a day are looked for that the
// document announces together, and soonDays how near one is that it calls the
// next: "el próximo martes 8 de julio".
const (
	comingDays = 45
	soonDays   = 14
	nextDays   = 2 * 366 // from the last day told: news has told something of the last two years
)

// coming bounds the document from above by a day to come that it names with its
// weekday: of the years, only one has both soon after what it tells as past, or,
// where it calls it the next, within nextDays.
func coming(e *Evidence, lower model.Date) (model.Date, []model.Reason, bool) {
	for i := range e.Clues {
		c := &e.Clues[i]
		next := c.Value.From.Steps[0].Dir == timex.StrictFuture
		within := model.Day(comingDays)
		if next { // it is the one right ahead: of the next years, one has it
			within = nextDays
		}
		day, ok := c.weekdayAfter(lower.Earliest, within)
		if !ok || c.Tense <= 0 && !next || !next && !lower.IsDay() {
			continue
		}
		from := lower.Earliest
		if next {
			from = max(from, day-soonDays)
		}
		date := model.FromDays(day, day, model.GranularityDay)
		written := model.FromDays(from, day-1, model.GranularityDay)
		return written, []model.Reason{{Rule: RuleComing, Facts: []string{e.Document.Slice(c.Span), date.String()}, Span: c.Span}}, true
	}
	return model.Date{}, nil, false
}

// gone raises the lower bound to a day that the document tells as past with its
// weekday, where it lies soon after the bound.
func gone(e *Evidence, lower model.Date, why []model.Reason) (model.Date, []model.Reason) {
	for i := range e.Clues {
		c := &e.Clues[i]
		if !lower.IsDay() || c.Tense >= 0 {
			continue
		}
		if day, ok := c.weekdayAfter(lower.Earliest, comingDays); ok {
			lower = model.FromDays(day, day, model.GranularityDay)
			why = []model.Reason{{Rule: RuleNotBefore, Facts: []string{e.Document.Slice(c.Span), lower.String()}, Span: c.Span}}
		}
	}
	return lower, why
}

// weekdayAfter is the first day within so many days after another that a clue
// names with its weekday and without its year.
func (c *Clue) weekdayAfter(first, within model.Day) (model.Day, bool) {
	month, dayOfMonth, ok := c.Value.MonthDay()
	if !ok || c.Caption || c.Value.From.Weekday == 0 || c.Value.From.Count != 1 {
		return 0, false
	}
	year, _, _ := first.Civil()
	for y := year; y <= year+1+int(within/366); y++ {
		if !model.ValidDay(y, month, dayOfMonth) {
			continue
		}
		day := model.DayOf(y, month, dayOfMonth)
		if day > first && day <= first+within && day.Weekday() == int(c.Value.From.Weekday) {
			return day, true
		}
	}
	return 0, false
}
