// Package dating settles when each document was written: what it states; what
// its own prose fixes (a weekday that is also a named day); what other dated
// documents bound (an event that both tell, "el año pasado" in one and 2024 in
// the other). It never invents a date: what the evidence leaves open stays an
// interval, and boilerplate is no evidence, but for the dates in captions,
// which are labelled as such.
package dating

import (
	"hito/loader/timex"
	"hito/model"
)

// Clue is one expression of time in a document, as evidence of when it was
// written.
type Clue struct {
	model.Span
	Value *timex.Value
	// Tense is that of the verb it stands with: -1 past, 1 future, 0 unknown.
	Tense int
	// Caption says that it stands in a photograph's caption.
	Caption bool
	// Sentence numbers the sentence, so that clues of one sentence are known.
	Sentence int32
}

// Telling is an event as a document tells it, in the terms by which another
// document's telling of it can be known.
type Telling struct {
	model.Span
	// Kind is the family of the event; Actors are those that identify it: the
	// persons of a meeting, the states of a treaty. Sorted.
	Kind   string
	Actors []int32
	// Date is what it resolves to today, zero where unknown; Stated says that
	// words of its own date it.
	Date   model.Date
	Stated bool
	// Value is the expression that dates it, where it leans on the document's
	// date, else nil; Anchored says that it does.
	Value    *timex.Value
	Anchored bool
	// Process is what the document calls it ("la segunda ronda del diálogo").
	Process []string
	// Expected says that the document speaks of it as something to come that
	// has not been arranged: "una nueva cumbre".
	Expected bool
}

// Evidence is all that bears on one document's date.
type Evidence struct {
	Document *model.Document
	Clues    []Clue
	Tellings []Telling
	// Actors is who and what the document names, and Days the single days that
	// its prose tells as they resolve today, both sorted, each once.
	Actors []int32
	Days   []model.Day
}

// The ids of the rules of this stage, with their facts in order.
const (
	RuleStated       = "dating.stated"       // the words, the date
	RuleNamedDay     = "dating.named-day"    // the weekday's words, the day's words, the date that both are
	RuleWeekdayIs    = "dating.today"        // the words, the date: agencies name the weekday of the day they write on
	RuleNotBefore    = "dating.not-before"   // the words, the date: told as past
	RuleCaption      = "dating.caption"      // the words, the date: a caption tells it
	RuleSharedEvent  = "dating.shared-event" // the words here, the other document's path, the date there, what it leaves
	RuleSharedDays   = "dating.shared-days"  // two days' words here, the other document's path, the year it gives them, what it leaves
	RuleComing       = "dating.coming"       // the words, the day to come that they name with its weekday
	RuleMonthOver    = "dating.month-over"   // the words, the month that is over
	RuleNear         = "dating.near"         // the words, what they leave: a month without its year is near
	RuleSameProcess  = "dating.same-process" // the words both use, the other document's path, what it leaves
	RuleNotYet       = "dating.not-yet"      // the other document's path, the date: here still to come
	RuleContradicted = "dating.contradicted" // the stated date, the words, the date that they say has passed
	RuleOtherwise    = "dating.otherwise"    // its words, the date, the date taken: the document or its format states another date too
	RuleCopy         = "dating.copy"         // the other document's path, its date: both print one text
	RuleCopyDates    = "dating.copy-dates"   // the other document's path, its date, the date here: one text, two dates
	RuleNothing      = "dating.nothing"      // no facts: nothing says when
)

// Rules lists every rule id, so that each can be given its sentence.
var Rules = []string{RuleStated, RuleNamedDay, RuleWeekdayIs, RuleNotBefore, RuleCaption, RuleSharedEvent, RuleSharedDays, RuleComing,
	RuleMonthOver, RuleNear, RuleSameProcess, RuleNotYet, RuleContradicted, RuleOtherwise, RuleCopy, RuleCopyDates, RuleNothing}

// Settle dates a document by what stands in it alone.
func Settle(e *Evidence) {
	d := e.Document
	if d.Stated.IsZero() {
		if day, span, ok := formal(e); ok {
			d.Stated, d.StatedSpan = day, span
		}
	}
	if !d.Stated.IsZero() {
		settleStated(e)
		return
	}
	lower, why := notBefore(e)
	lower, why = gone(e, lower, why)
	if day, reasons, ok := namedDay(e, lower); ok {
		d.Published, d.How = model.FromDays(day, day, model.GranularityDay), model.Derived
		d.Reasons = append(append(d.Reasons[:0:0], reasons...), why...)
		return
	}
	if lower.IsZero() {
		d.Published, d.How = model.Date{}, model.Unknown
		d.Reasons = []model.Reason{{Rule: RuleNothing, Span: model.NoSpan}}
		return
	}
	if written, reasons, ok := coming(e, lower); ok {
		d.Published, d.How, d.Reasons = written, model.Bounded, append(why, reasons...)
		return
	}
	d.Published, d.How, d.Reasons = model.Since(lower), model.Bounded, why
}

// notBefore is the latest date that the document tells as past: it was written
// on it or later.
func notBefore(e *Evidence) (model.Date, []model.Reason) {
	var latest model.Date
	var at *Clue
	for i := range e.Clues {
		c := &e.Clues[i]
		if c.Tense > 0 || c.Tense == 0 && !c.Caption || !c.Value.Absolute() || c.Value.Form == timex.Until || c.Value.Form == timex.Before {
			continue
		}
		told := timex.Eval(*c.Value, model.Date{}, model.Date{})
		if told.IsZero() || told.Earliest == model.OpenPast {
			continue
		}
		if latest.IsZero() || told.Earliest > latest.Earliest {
			latest, at = told, c
		}
	}
	if at == nil {
		return model.Date{}, nil
	}
	rule := RuleNotBefore
	if at.Caption {
		rule = RuleCaption
	}
	from := model.FromDays(latest.Earliest, latest.Earliest, model.GranularityDay)
	if latest.Granularity >= model.GranularityMonth && !latest.IsInterval() {
		from = latest
	}
	return from, []model.Reason{{Rule: rule, Facts: []string{e.Document.Slice(at.Span), latest.String()}, Span: at.Span}}
}

// yearsAhead is how many years after the last date told a weekday and a day of
// the year are looked for: they fall together again after 5, 6 or 11.
const yearsAhead = 5

// nearClues is how many expressions of a sentence before and behind a day are
// looked at for its weekday.
const nearClues = 64

// namedDay finds the day that a weekday and a day without a year in one
// sentence are together: "el martes", "Día de la Liberación de Corea". News
// that names a weekday so is of that very day.
func namedDay(e *Evidence, lower model.Date) (model.Day, []model.Reason, bool) {
	if lower.IsZero() {
		return 0, nil, false
	}
	for i := range e.Clues {
		day := &e.Clues[i]
		month, dayOfMonth, ok := day.Value.MonthDay()
		if _, year := day.Value.Year(); !ok || year || day.Tense > 0 {
			continue
		}
		for j := max(i-nearClues, 0); j < min(i+nearClues, len(e.Clues)); j++ {
			week := &e.Clues[j]
			weekday, ok := week.Value.Weekday()
			if !ok || i == j || week.Sentence != day.Sentence || week.Tense > 0 || week.Caption != day.Caption {
				continue
			}
			year, _, _ := lower.Earliest.Civil()
			for y := year; y <= year+yearsAhead; y++ {
				if !model.ValidDay(y, month, dayOfMonth) {
					continue
				}
				candidate := model.DayOf(y, month, dayOfMonth)
				if candidate < lower.Earliest || candidate.Weekday() != weekday {
					continue
				}
				d := e.Document
				date := model.FromDays(candidate, candidate, model.GranularityDay).String()
				return candidate, []model.Reason{
					{Rule: RuleNamedDay, Facts: []string{d.Slice(week.Span), d.Slice(day.Span), date}, Span: day.Span},
					{Rule: RuleWeekdayIs, Facts: []string{d.Slice(week.Span), date}, Span: week.Span},
				}, true
			}
		}
	}
	return 0, nil, false
}
