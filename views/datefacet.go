package views

import (
	"cmp"
	"slices"
	"sort"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
	"hito/views/words"
)

// The facet of dates: decades, the years in them, the months in those, each with
// the events that may lie in it under the rest of the filter, and those that
// surely do. It is a tree where nothing is typed, and a flat list where something
// is. Which of the two measures the filter goes by is a switch, and part of the
// query (sure:yes).
//
//	= [ ] solo lo que cae ahí con seguridad
//	▾ [ ] década de 2020                  12 (10 seguros)
//	▌  ▾ [+] 2025                         11 (9 seguros)
//	     ▸ [ ] julio                       2 (1 seguro)

// dateDepths are the levels of the tree.
var dateDepths = [...]model.Granularity{model.GranularityDecade, model.GranularityYear, model.GranularityMonth}

// countDates is the units in which an event of the query begins or ends, each
// before what lies in it.
func countDates(c *corpus, q model.Query, say *words.Words) []facetValue {
	t := newDateTally(c, c.index.Find(q))
	window, asked := q.Window()
	var values []facetValue
	var add func(depth int, within model.Date)
	add = func(depth int, within model.Date) {
		if depth == len(dateDepths) {
			return
		}
		units := t.units[depth]
		from := sort.Search(len(units), func(i int) bool { return units[i].Earliest >= within.Earliest })
		for _, u := range units[from:] {
			if u.Earliest > within.Latest {
				break
			}
			if asked && !u.PossiblyIn(window) || u.Granularity != dateDepths[depth] {
				continue
			}
			v := facetValue{term: model.Term{Key: model.KeyDate, Date: u}, label: say.Date(u), depth: depth, events: t.possibly(u), sure: t.surely[depth][u]}
			v.folded = model.Fold(v.label) + "\n" + u.String()
			at := len(values)
			values = append(values, v)
			add(depth+1, u)
			values[at].hasInner = len(values) > at+1
		}
	}
	add(0, model.Date{Earliest: model.OpenPast, Latest: model.OpenFuture})
	return values
}

// dateTally counts dates by the units they begin and end in.
type dateTally struct {
	starts, ends []model.Day // sorted
	units        [len(dateDepths)][]model.Date
	surely       [len(dateDepths)]map[model.Date]int // within the unit whole
	seen         [len(dateDepths)]map[model.Date]bool
	// last is the unit last asked for, noted that last noted: most ask for them
	// again.
	last, noted [len(dateDepths)]model.Date
}

func newDateTally(c *corpus, rows []int32) *dateTally {
	t := &dateTally{}
	for i := range dateDepths {
		t.surely[i], t.seen[i] = map[model.Date]int{}, map[model.Date]bool{}
	}
	for _, e := range rows {
		d := c.Events[e].Date
		if d.IsZero() {
			continue
		}
		t.starts, t.ends = append(t.starts, d.Earliest), append(t.ends, d.Latest)
		t.note(d)
	}
	slices.Sort(t.starts)
	slices.Sort(t.ends)
	for depth := range dateDepths {
		for u := range t.seen[depth] {
			t.units[depth] = append(t.units[depth], u)
		}
		slices.SortFunc(t.units[depth], func(a, b model.Date) int { return cmp.Compare(a.Earliest, b.Earliest) })
	}
	return t
}

// note notes the units of a date. One of whole years is of none of their months,
// one of whole decades of none of their years.
func (t *dateTally) note(d model.Date) {
	var above struct{ from, to model.Date }
	for depth := range dateDepths {
		from, to := t.unitOf(depth, d.Earliest), t.unitOf(depth, d.Latest)
		if depth > 0 && above.from.Earliest == d.Earliest && above.to.Latest == d.Latest {
			return
		}
		if from == to && !from.IsZero() {
			t.surely[depth][from]++
		}
		for _, u := range [...]model.Date{from, to} {
			if u != t.noted[depth] && !u.IsZero() {
				t.seen[depth][u], t.noted[depth] = true, u
			}
		}
		above.from, above.to = from, to
	}
}

// unitOf is the unit that a day lies in, zero for an open end.
func (t *dateTally) unitOf(depth int, day model.Day) model.Date {
	last := &t.last[depth]
	switch {
	case day.IsOpen():
		return model.Date{}
	case last.IsZero() || !last.HasDay(day):
		*last = model.UnitAt(day, dateDepths[depth])
	}
	return *last
}

// possibly is how many of the dates may lie in a unit.
func (t *dateTally) possibly(u model.Date) int {
	begun, _ := slices.BinarySearch(t.starts, u.Latest+1)
	over, _ := slices.BinarySearch(t.ends, u.Earliest)
	return begun - over
}

// beginDates opens the facet of dates on the year of the event under the cursor.
func (b *browser) beginDates() tea.Cmd {
	f := &b.facets
	ask := b.beginFacet(facetDates)
	f.choosing, f.open = true, map[model.Date]bool{}
	if e := b.list.event(); e != nil {
		f.start = e.Date.Earliest
		if f.start == model.OpenPast && !e.Date.IsZero() {
			f.start = e.Date.Latest
		}
	}
	return ask
}

// openDates opens the tree at first: the years of what there is room for, and
// the months of the year that the cursor begins on.
func (f *facets) openDates() {
	years := 0
	for _, v := range f.values {
		if v.depth < 2 {
			years++
		}
	}
	on := model.Term{}
	for _, v := range f.values {
		here := v.term.Date.HasDay(f.start)
		if v.depth == 0 && (years < 20 || here) || v.depth == 1 && here {
			f.open[v.term.Date] = true
		}
		if v.depth < 2 && here {
			on = v.term
		}
	}
	f.showDates()
	f.cursor = max(slices.IndexFunc(f.lines, func(v facetValue) bool { return v.term == on }), 0)
}

// showDates lists what of the tree is open.
func (f *facets) showDates() {
	f.lines = f.lines[:0:0]
	shown := [len(dateDepths) + 1]bool{true}
	for _, v := range f.values {
		if shown[v.depth] {
			f.lines = append(f.lines, v)
		}
		shown[v.depth+1] = shown[v.depth] && f.open[v.term.Date]
	}
	f.cursor = max(min(f.cursor, len(f.lines)-1), 0)
	f.stale()
}

// isTree reports whether the lines are a tree of dates.
func (f *facets) isTree() bool { return f.what == facetDates && f.String() == "" }

// openDate opens a line of the tree or, where it is open, goes into it.
func (f *facets) openDate() {
	if !f.isTree() || f.cursor >= len(f.lines) {
		return
	}
	v := &f.lines[f.cursor]
	switch {
	case !v.hasInner:
		return
	case f.open[v.term.Date]:
		f.cursor++
	default:
		f.open[v.term.Date] = true
	}
	f.showDates()
}

// turnDate opens a line of the tree, or shuts it.
func (f *facets) turnDate() {
	if d := f.lines[f.cursor].term.Date; f.open[d] {
		f.shutDate()
	} else {
		f.openDate()
	}
}

// shutDate shuts a line of the tree or, where it is shut, goes out of it.
func (f *facets) shutDate() {
	if !f.isTree() || f.cursor >= len(f.lines) {
		return
	}
	v := &f.lines[f.cursor]
	if f.open[v.term.Date] {
		delete(f.open, v.term.Date)
	} else {
		for depth := v.depth; f.cursor > 0 && f.lines[f.cursor].depth >= depth && depth > 0; {
			f.cursor--
		}
	}
	f.showDates()
}

// toggleSure asks for what surely lies within the filter's dates, or again for
// what possibly does.
func (b *browser) toggleSure() tea.Cmd {
	b.facets.stale()
	if b.query.Sure() {
		return b.setQuery(b.query.Without(model.KeySure))
	}
	return b.setQuery(b.query.With(model.Term{Key: model.KeySure}))
}

// drawSwitch is the line that says by which measure the filter goes.
func (f *facets) drawSwitch(b *browser, row *cells.Row) {
	sign := "[ ] "
	if b.query.Sure() {
		sign = "[+] "
	}
	row.Space(theme.Plain, 1)
	row.Text(b.theme.Key, b.keys.keyOf(b.ui, "tree.sure"))
	row.Space(theme.Plain, 1)
	row.Text(b.theme.Include, sign)
	row.Cut(b.theme.Text, b.ui.OnlySure, row.Room())
}

// drawDate draws the beginning of a line of dates: how deep it lies and whether
// it is open.
func (f *facets) drawDate(row *cells.Row, v *facetValue, dim theme.Style) {
	if !f.isTree() {
		return
	}
	row.Space(dim, 2*v.depth)
	switch {
	case f.open[v.term.Date]:
		row.Text(dim, "▾ ")
	case v.hasInner:
		row.Text(dim, "▸ ")
	default:
		row.Space(dim, 2)
	}
}

// dateLabel is how a line of dates is called: in the tree a month needs no year.
func (f *facets) dateLabel(b *browser, v *facetValue) string {
	if _, month, _ := v.term.Date.Earliest.Civil(); f.isTree() && v.depth == 2 {
		return b.words.Month(month)
	}
	return v.label
}

// dateCount is how many events a line of dates has, by the measure in force,
// and what the other measure says where it differs
// and there is room.
func dateCount(b *browser, v *facetValue, room int) (count, other string) {
	n, rest, say := v.events, v.sure, b.ui.SurelySo
	if b.query.Sure() {
		n, rest, say = v.sure, v.events, b.ui.PossiblySo
	}
	if n != rest {
		other = say.Count(rest)
	}
	if len(v.label)+len(other) > room {
		other = ""
	}
	return b.words.Number(n), other
}
