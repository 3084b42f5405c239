package dating

import (
	"cmp"
	"slices"

	"hito/loader/timex"
	"hito/model"
)

// widest is how many months of candidates are tried for one document.
const widest = 1200

// Refine bounds the documents that Settle could not date to the day by what
// other documents tell of the same events. It reports which documents changed,
// so that their expressions can be resolved anew; call it until none does.
// The outcome does not depend on the order of the evidence.
func Refine(all []*Evidence) (changed []int) {
	if !slices.ContainsFunc(all, func(e *Evidence) bool { return IsOpen(e.Document) }) {
		return nil
	}
	k := known{all: all, others: index(all), before: make([]model.Date, len(all))}
	k.first, k.last = horizon(all)
	for i, e := range all {
		k.before[i] = e.Document.Published
	}
	k.days = days(all, k.before)
	for i, e := range all {
		if IsOpen(e.Document) {
			k.refine(i)
		}
		if e.Document.Published != k.before[i] {
			changed = append(changed, i)
		}
	}
	return changed
}

// known is what the corpus knows when a round begins. Nothing of it changes in
// the round, but for the dates in the documents themselves, which are therefore
// read from before.
type known struct {
	all    []*Evidence
	others map[pairKey][]place
	before []model.Date // when each document was written
	days   map[int][]dayPlace
	// first and last are the first and the last day that any document states.
	first, last model.Day
}

// horizon is the first and the last day of all that is dated.
func horizon(all []*Evidence) (first, last model.Day) {
	first, last = model.OpenFuture, model.OpenPast
	for _, e := range all {
		if d := e.Document.Published; d.IsBounded() {
			first, last = min(first, d.Earliest), max(last, d.Latest)
		}
		for i := range e.Tellings {
			if t := &e.Tellings[i]; t.Date.IsBounded() {
				first, last = min(first, t.Date.Earliest), max(last, t.Date.Latest)
			}
		}
	}
	return first, last
}

// IsOpen reports whether a document's date can still be narrowed: where not, its
// clues, and the values of its tellings, are not asked for any more.
func IsOpen(d *model.Document) bool {
	return d.How == model.Unknown || d.How == model.Bounded
}

// place is one telling: a document and its number there.
type place struct{ document, telling int }

// index files the tellings of all documents by kind and each actor.
type pairKey struct {
	kind string
	a, b int32
}

// crowd is how many tellings of one pair are looked at: what two parties did more
// often than that says little of when a document was written.
const crowd = 2048

func index(all []*Evidence) map[pairKey][]place {
	found := map[pairKey][]place{}
	for i, e := range all {
		for j := range e.Tellings {
			t := &e.Tellings[j]
			for _, k := range pairs(t) {
				if list := found[k]; len(list) < crowd {
					found[k] = append(list, place{i, j})
				}
			}
		}
	}
	return found
}

func pairs(t *Telling) []pairKey {
	var keys []pairKey
	for x := range t.Actors {
		for y := x + 1; y < len(t.Actors) && len(keys) < 10; y++ {
			keys = append(keys, pairKey{t.Kind, t.Actors[x], t.Actors[y]})
		}
	}
	return keys
}

// months is the candidates for a publication month: every month from first on,
// with whether the evidence still allows it.
type months struct {
	first   model.Day
	allowed []bool
}

func (m months) at(i int) model.Date {
	y, month, _ := m.first.AddMonths(i).Civil()
	return model.MonthDate(y, month)
}

// span is the date from one candidate to another: a month, a year where it is
// just that, else an interval of months.
func (m months) span(first, last int) model.Date {
	from, to := m.at(first), m.at(last)
	if year := model.UnitAt(from.Earliest, model.GranularityYear); year.Earliest == from.Earliest && year.Latest == to.Latest {
		return year
	}
	if first == last {
		return from
	}
	return model.Interval(from, to)
}

func (m months) hull() (first, last int, ok bool) {
	first = slices.Index(m.allowed, true)
	if first < 0 {
		return 0, 0, false
	}
	for i, a := range m.allowed {
		if a {
			last = i
		}
	}
	return first, last, true
}

// keep drops the candidates that fits refuses, unless that would leave none.
// It reports whether it dropped any.
func (m months) keep(fits func(model.Date) bool) bool {
	next := make([]bool, len(m.allowed))
	left, dropped := false, false
	for i, a := range m.allowed {
		next[i] = a && fits(m.at(i))
		left = left || next[i]
		dropped = dropped || a && !next[i]
	}
	if !left || !dropped {
		return false
	}
	copy(m.allowed, next)
	return true
}

// refine narrows one document.
func (k *known) refine(at int) {
	e := k.all[at]
	grid, anchored := k.candidates(e)
	if len(grid.allowed) == 0 {
		return
	}
	var why []model.Reason
	if r, ok := k.bySharedDays(at, grid); ok {
		why, anchored = append(why, r), true
	}
	for i := range e.Tellings {
		t := &e.Tellings[i]
		if t.Anchored && !t.Expected {
			if r, ok := k.bySharedEvent(at, t, grid); ok {
				why, anchored = append(why, r), true
			}
		}
	}
	for i := range e.Tellings {
		if r, ok := k.bySameProcess(at, &e.Tellings[i], grid); ok {
			why, anchored = append(why, r), true
		}
	}
	for i := range e.Tellings {
		if t := &e.Tellings[i]; t.Expected {
			if r, ok := k.byExpectation(at, t, grid); ok {
				why = append(why, r)
			}
		}
	}
	if !anchored {
		return
	}
	for i := range e.Clues {
		if r, ok := byMonthOver(e, &e.Clues[i], grid); ok {
			why = append(why, r)
		}
	}
	for i := range e.Clues {
		if r, ok := byNearMonth(e, &e.Clues[i], grid); ok {
			why = append(why, r)
		}
	}
	first, last, ok := grid.hull()
	if !ok || len(why) == 0 || last == len(grid.allowed)-1 {
		return
	}
	d := e.Document
	d.Published, d.How = toTheDay(e, grid.span(first, last), grid), model.Bounded
	d.Reasons = append(without(d.Reasons, why), why...)
}

// without is the reasons but those that later ones say again, of the same words
// by the same rule, and the one that says that there is none.
func without(reasons, later []model.Reason) []model.Reason {
	var out []model.Reason
	for _, r := range reasons {
		again := slices.ContainsFunc(later, func(l model.Reason) bool { return l.Rule == r.Rule && l.Span == r.Span })
		if r.Rule != RuleNothing && !again {
			out = append(out, r)
		}
	}
	return out
}

// candidates is the months that what is known so far allows, from the first to
// two years past the last date that any document states.
func (k *known) candidates(e *Evidence) (grid months, anchored bool) {
	first, last := k.first, k.last
	if first > last {
		return months{}, false
	}
	last = last.AddMonths(24)
	if d := e.Document.Published; !d.IsZero() {
		if d.Earliest != model.OpenPast {
			first = d.Earliest
		}
		if d.Latest != model.OpenFuture {
			last, anchored = d.Latest.AddMonths(1), true
		}
	}
	y, m, _ := first.Civil()
	grid.first = model.DayOf(y, m, 1)
	for day := grid.first; day <= last && len(grid.allowed) < widest; day = day.AddMonths(1) {
		grid.allowed = append(grid.allowed, true)
	}
	if anchored && len(grid.allowed) > 0 {
		grid.allowed[len(grid.allowed)-1] = false
	}
	return grid, anchored
}

// monthDays is how long a date may be that says which day another document means.
const monthDays = 31

// bySharedEvent: an event that leans on this document's date ("el año pasado")
// is told with its date elsewhere.
func (k *known) bySharedEvent(at int, t *Telling, grid months) (model.Reason, bool) {
	// What just the same parties did outranks what they did with others.
	var dates, withOthers []model.Date
	var path string
	for _, pair := range pairs(t) {
		for _, p := range k.others[pair] {
			o := &k.all[p.document].Tellings[p.telling]
			if p.document == at || o.Expected || !o.Stated || !o.Date.IsBounded() || o.Anchored && !k.before[p.document].IsDay() {
				continue
			}
			if path == "" {
				path = k.all[p.document].Document.Path
			}
			if _, _, day := t.Value.MonthDay(); day && o.Date.Days() > monthDays {
				continue // a year is no evidence for a day
			}
			list := &withOthers
			if slices.Equal(o.Actors, t.Actors) {
				list = &dates
			}
			*list = append(*list, o.Date)
		}
	}
	if len(dates) == 0 {
		dates = withOthers
	}
	if len(dates) == 0 {
		return model.Reason{}, false
	}
	first := dates[0]
	stretches := joined(dates)
	dropped := grid.keep(func(month model.Date) bool { return saidIn(*t.Value, month, stretches) })
	if !dropped {
		return model.Reason{}, false
	}
	return model.Reason{Rule: RuleSharedEvent, Facts: []string{k.all[at].Document.Slice(t.Span), path, first.String(), left(grid)}, Span: t.Span}, true
}

// stretch is the days from one to another.
type stretch struct{ first, last model.Day }

// joined is the days of bounded dates as stretches, sorted, none of which touches
// another: there may be thousands of dates, and each month is held against them.
func joined(dates []model.Date) []stretch {
	slices.SortFunc(dates, func(a, b model.Date) int { return cmp.Compare(a.Earliest, b.Earliest) })
	var out []stretch
	for _, d := range dates {
		if n := len(out); n > 0 && d.Earliest <= out[n-1].last+1 {
			out[n-1].last = max(out[n-1].last, d.Latest)
			continue
		}
		out = append(out, stretch{d.Earliest, d.Latest})
	}
	return out
}

// saidIn reports whether the words, written on the first or the last day of
// the month, can mean a day of the stretches. The hull of both days would be too
// wide where a year turns between them.
func saidIn(v timex.Value, month model.Date, stretches []stretch) bool {
	for _, day := range [...]model.Day{month.Earliest, month.Latest} {
		then := timex.Eval(v, model.FromDays(day, day, model.GranularityDay), model.Date{})
		if then.IsZero() {
			continue
		}
		at, _ := slices.BinarySearchFunc(stretches, then.Earliest, func(s stretch, day model.Day) int { return cmp.Compare(s.last, day) })
		if at < len(stretches) && stretches[at].first <= then.Latest {
			return true
		}
	}
	return false
}

// bySameProcess: both documents report the same meeting as news, by the name
// that both give it, so both were written in the same weeks.
func (k *known) bySameProcess(at int, t *Telling, grid months) (model.Reason, bool) {
	if len(t.Process) == 0 || t.Expected {
		return model.Reason{}, false
	}
	for _, pair := range pairs(t) {
		for _, p := range k.others[pair] {
			o := &k.all[p.document].Tellings[p.telling]
			written := k.before[p.document]
			if p.document == at || !written.IsBounded() {
				continue
			}
			for _, name := range t.Process {
				if !slices.Contains(o.Process, name) {
					continue
				}
				if grid.keep(func(month model.Date) bool { return month.Overlaps(written) }) {
					return model.Reason{Rule: RuleSameProcess, Facts: []string{name, k.all[p.document].Document.Path, left(grid)}, Span: t.Span}, true
				}
			}
		}
	}
	return model.Reason{}, false
}

// byExpectation: the document speaks of an event as still to come that another
// tells with its date, after everything this one tells as past.
func (k *known) byExpectation(at int, t *Telling, grid months) (model.Reason, bool) {
	first, _, ok := grid.hull()
	if !ok {
		return model.Reason{}, false
	}
	var next model.Date
	var path string
	for _, pair := range pairs(t) {
		for _, p := range k.others[pair] {
			o := &k.all[p.document].Tellings[p.telling]
			if p.document == at || o.Expected || !o.Stated || !o.Date.IsBounded() || o.Date.Earliest <= grid.at(first).Earliest {
				continue
			}
			if next.IsZero() || o.Date.Earliest > next.Earliest && o.Date.Overlaps(next) || o.Date.Latest < next.Earliest {
				next, path = o.Date, k.all[p.document].Document.Path
			}
		}
	}
	if next.IsZero() {
		return model.Reason{}, false
	}
	if !grid.keep(func(month model.Date) bool { return month.Earliest <= next.Earliest }) {
		return model.Reason{}, false
	}
	return model.Reason{Rule: RuleNotYet, Facts: []string{path, next.String()}, Span: t.Span}, true
}

// byMonthOver: "en abril de este año", told as past, is over; who writes in
// April says "este mes".
func byMonthOver(e *Evidence, c *Clue, grid months) (model.Reason, bool) {
	if c.Tense >= 0 || c.Caption || c.Value.Absolute() || c.Value.Told() || c.Value.Form != timex.Single {
		return model.Reason{}, false
	}
	first, _, ok := grid.hull()
	if !ok {
		return model.Reason{}, false
	}
	probe := timex.Eval(*c.Value, grid.at(first), model.Date{})
	if probe.Granularity != model.GranularityMonth || c.Value.Direction() != 0 {
		return model.Reason{}, false
	}
	dropped := grid.keep(func(month model.Date) bool {
		then := timex.Eval(*c.Value, month, model.Date{})
		return !then.IsZero() && then.Latest < month.Earliest
	})
	if !dropped {
		return model.Reason{}, false
	}
	return model.Reason{Rule: RuleMonthOver, Facts: []string{e.Document.Slice(c.Span), probe.String()}, Span: c.Span}, true
}

// left is what the candidates leave, in EDTF.
func left(grid months) string {
	first, last, ok := grid.hull()
	if !ok {
		return ""
	}
	return grid.span(first, last).String()
}
