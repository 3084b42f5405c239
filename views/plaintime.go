package views

import (
	"slices"

	"hito/model"
	"hito/views/config"
	"hito/views/words"
)

// What a way of showing a chronology that cannot draw shares with the browser's
// going through time: how the list writes dates, the bars of the histogram, the
// filters that they stand for, and what stands of the person's decisions.

// ListDate is an event's date as the list writes it in a style, one of
// config.DateStyles; chosen is the event that distances are told from. What is
// drawn is short here. No date is "".
func ListDate(style string, c *model.Chronology, e, chosen *model.Event, say *words.Words) string {
	if e.Date.IsZero() && style != config.DateStyles[datesText] {
		return ""
	}
	switch dateStyle(slices.Index(config.DateStyles, style)) {
	case datesText:
		if x := (&corpus{Chronology: c}).datedBy(e); x >= 0 {
			return string(appendWords(nil, c.Text(c.Expressions[x].Span)))
		}
	case datesEDTF:
		return e.Shown().String()
	case datesLong:
		return say.LongDate(e.Shown())
	case datesDistance:
		if chosen != nil && chosen != e && !chosen.Date.IsZero() {
			return string(say.AppendDistance(nil, chosen.Date, e.Date))
		}
		return say.LongDate(e.Shown())
	}
	if e.Date.IsZero() {
		return ""
	}
	return say.ShortDate(e.Shown())
}

// Bar is a stretch of time, and how many events of a list begin in it.
type Bar struct {
	Date   model.Date
	Events int
}

// Histogram is the bars of a list of events, which a query left: days, weeks,
// months, quarters, years or more, of which there are no more than most. Events
// whose beginning nobody knows are in none.
func Histogram(c *model.Chronology, rows []int32, q model.Query, most int) []Bar {
	var s strip
	s.fit(&answer{corpus: &corpus{Chronology: c}, rows: rows, query: q}, most)
	all := make([]Bar, len(s.counts))
	for i, n := range s.counts {
		all[i] = Bar{s.date(i, i), n}
	}
	return all
}

// Zoomed is a query that shows only what may lie from one bar of its histogram to
// another, in place of the time that it asked for.
func Zoomed(q model.Query, from, to Bar) model.Query {
	q = timeless(q)
	unit := from.Date.Granularity
	if from.Date.SameDays(to.Date) {
		return q.With(model.Term{Key: model.KeyDate, Date: from.Date})
	}
	return q.With(model.Term{Key: model.KeyAfter, Date: end(from.Date.Earliest, unit)}).With(model.Term{Key: model.KeyBefore, Date: end(to.Date.Latest, unit)})
}

// Finer is the first part of a bar, a unit smaller, that an event's date begins
// in; ok is false where there is none smaller.
func Finer(b Bar, d model.Date) (finerBar Bar, ok bool) {
	unit := finer(b.Date.Granularity)
	if unit == b.Date.Granularity || d.IsZero() {
		return b, false
	}
	return Bar{Date: model.UnitAt(max(d.Earliest, b.Date.Earliest), unit)}, true
}

// Unsure is how many of the events that a query leaves, so many, only may lie in the
// time that it asks for, where it asks for any; the others surely do.
func Unsure(x *model.Index, q model.Query, left int) int {
	if len(timeless(q).Terms) == len(q.Terms) || len(q.Without(model.KeySure).Terms) < len(q.Terms) {
		return 0
	}
	return left - len(x.Find(q.With(model.Term{Key: model.KeySure})))
}

// timeless is a query without the time that it asks for.
func timeless(q model.Query) model.Query {
	return q.Without(model.KeyDate).Without(model.KeyAfter).Without(model.KeyBefore)
}

// ZoomedOut is a query with the time that another asked for, in place of its own.
func ZoomedOut(q, before model.Query) model.Query {
	q = timeless(q)
	for _, t := range before.Terms {
		if t.Key == model.KeyDate || t.Key == model.KeyAfter || t.Key == model.KeyBefore {
			q = q.With(t)
		}
	}
	return q
}

// Standing are the decisions that still count, the last first.
func Standing(decisions []model.Decision) []model.Decision { return standing(decisions) }
