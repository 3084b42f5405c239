package table

import (
	"strconv"
	"strings"

	"hito/loader/reader/datecell"
	"hito/loader/reader/entry"
	"hito/model"
)

// happening is what a row of a table of events says.
type happening struct {
	when        model.Date
	shown       string // the date, as the table has it
	title, text string
	kind        string // of hito's types
	called      string // the type, as the table has it
	actors      []string
	places      []string
	more        []string // "fatalities: 3"
	source      string
	whole       bool // each actor is one name as it stands
}

// happenings visits the entries of a table of events: a paragraph to a row, and as
// many rows to an entry as are one part.
func (g *grid) happenings(visit func(entry.Entry) bool) {
	p := parts{visit: visit}
	orders := g.orders()
	more := g.moreColumns()
	if g.above != "" {
		p.out.Title = p.add("", squeeze(g.above))
		p.text = append(p.text, "\n\n"...)
	}
	g.each(func(r *row) bool {
		if g.full(r) || p.enough {
			return false
		}
		h := happening{
			title: squeeze(g.first(titleRole, r.cells)), text: squeeze(g.first(leadRole, r.cells)), called: squeeze(g.first(kindRole, r.cells)),
			source: squeeze(g.first(outletRole, r.cells)),
		}
		if g.isTitleSlide(r, &p.writer, &h) {
			return true
		}
		g.describe(&h, r)
		g.date(&h, r, orders, &p.unread, &p.twoWays)
		if h.title == "" && h.text == "" {
			p.blank.add(r.number, "")
			return true
		}
		h.more = g.others(more, r)
		g.read++
		p.row(r.number, &h)
		return true
	})
	p.last()
}

// others are the cells of columns that no role is known for, with their names.
func (g *grid) others(columns []int, r *row) []string {
	const longest = 200 // bytes
	var out []string
	for _, column := range columns {
		if column < len(r.cells) {
			if cell := entry.Line(r.cells[column]); cell != "" && cell != "0" && len(cell) <= longest {
				out = append(out, entry.Line(g.header[column])+": "+cell)
			}
		}
	}
	return out
}

// isTitleSlide reports whether the row is TimelineJS's title, which is no event
// but the name of the whole.
func (g *grid) isTitleSlide(r *row, w *writer, h *happening) bool {
	if !g.isTimeline() || !strings.EqualFold(h.called, "title") {
		return false
	}
	if len(w.text) == 0 && h.title != "" {
		w.out.Title = w.add("", h.title)
		if text := squeeze(g.first(textRole, r.cells)); text != "" {
			w.add("\n\n", text)
		}
		w.text = append(w.text, "\n\n"...)
	}
	return true
}

// describe fills what the row says but for its date.
func (g *grid) describe(h *happening, r *row) {
	event, text := squeeze(g.first(eventRole, r.cells)), squeeze(g.first(textRole, r.cells))
	for _, words := range [...]*string{&event, &text, &h.text} { // the first there is is the title
		if h.title == "" {
			h.title, *words = *words, ""
		}
	}
	for _, words := range [...]string{event, text} {
		if words != "" && words != h.title && words != h.text {
			h.text = strings.TrimSpace(words + " " + h.text)
		}
	}
	finer := squeeze(g.first(subkindRole, r.cells))
	if h.kind = typeOf(finer); h.kind == "" {
		h.kind = typeOf(h.called)
	}
	if g.isTimeline() {
		h.called = "" // "era"
	}
	if finer != "" && finer != h.called {
		h.called = strings.TrimPrefix(h.called+": "+finer, ": ")
	}
	for _, column := range g.of[actorRole] {
		if column < len(r.cells) {
			h.actors = append(h.actors, g.names(r.cells[column])...)
		}
	}
	for _, column := range g.of[placeRole] {
		if column < len(r.cells) {
			h.places = append(h.places, list(r.cells[column])...)
		}
	}
	h.actors, h.places = once(h.actors), once(h.places)
	if h.whole = g.isACLED(); h.whole && len(h.places) > 3 {
		h.places = append(h.places[:2], h.places[len(h.places)-1])
	}
}

// names is who a cell of actors names: one or several. A comma is part of a name
// where each has its own column.
func (g *grid) names(cell string) []string {
	if g.isACLED() && !strings.Contains(cell, ";") {
		cell += ";"
	}
	return list(cell)
}

// once is the values without those said before, at most as many as a row names.
func once(values []string) []string {
	const most = 64
	out := values[:0]
	for _, value := range values {
		seen := len(out) == most
		for _, earlier := range out {
			seen = seen || earlier == value
		}
		if !seen {
			out = append(out, value)
		}
	}
	return out
}

// squeeze is a cell without markup, on one line.
func squeeze(cell string) string { return entry.Line(plain(cell)) }

// moreColumns are the columns that no role is known for and that are few enough
// to be shown with their names.
func (g *grid) moreColumns() []int {
	const most = 8
	var out []int
	for column, found := range g.ranks {
		if len(found) == 0 && len(strings.TrimSpace(g.header[column])) > 1 && len(g.header[column]) < 30 {
			out = append(out, column)
		}
	}
	if len(out) > most || g.isTimeline() || g.isACLED() {
		return g.named(out, "fatalities")
	}
	return out
}

func (g *grid) named(columns []int, name string) []int {
	for _, column := range columns {
		if strings.EqualFold(g.header[column], name) {
			return []int{column}
		}
	}
	return nil
}

// date fills when it was, from one column or from those of its parts.
func (g *grid) date(h *happening, r *row, orders map[int]datecell.Order, unread, twoWays *tally) {
	if g.inParts() {
		var bad string
		if h.when, h.shown, bad = g.parts(r); bad != "" {
			unread.add(r.number, bad)
		}
		if shown := g.first(shownRole, r.cells); shown != "" {
			h.shown = squeeze(shown)
		}
		return
	}
	from, cell, outcome := g.oneOf(dateRole, r, orders)
	if outcome != datecell.Read {
		from, cell, outcome = ofYear(cell, g.first(yearRole, r.cells), outcome)
	}
	to, end, _ := g.oneOf(endRole, r, orders)
	h.when, h.shown = from, shown(entry.Line(cell), from)
	switch outcome {
	case datecell.Ambiguous:
		twoWays.add(r.number, cell)
	case datecell.Unreadable:
		unread.add(r.number, cell)
	}
	if g.isACLED() {
		h.when = precise(from, g.first(precisionRole, r.cells))
	}
	if !to.IsZero() && !from.IsZero() && to != from {
		if both := model.Interval(from, to); !both.IsZero() {
			h.when = both
			h.shown += " – " + shown(entry.Line(end), to)
		}
	}
}

// ofYear reads a date whose year is a cell of its own: "19 de junio" and 2024.
func ofYear(cell, year string, outcome datecell.Outcome) (model.Date, string, datecell.Outcome) {
	if year != "" {
		for _, joint := range [...]string{" ", "/"} {
			whole := strings.Trim(cell+joint+year, " /")
			if d, what := datecell.Parse(whole, datecell.DayFirst); what == datecell.Read {
				return d, whole, what
			}
		}
	}
	return model.Date{}, cell, outcome
}

// oneOf reads the first cell of the role that is a date; where none is, it is
// the first that is not blank, with what became of it.
func (g *grid) oneOf(role role, r *row, orders map[int]datecell.Order) (model.Date, string, datecell.Outcome) {
	first, outcome := "", datecell.Empty
	for _, column := range g.of[role] {
		if column >= len(r.cells) {
			continue
		}
		cell := strings.TrimSpace(r.cells[column])
		d, what := datecell.Parse(cell, orders[column])
		if what == datecell.Read {
			return d, cell, what
		}
		if outcome == datecell.Empty {
			first, outcome = cell, what
		}
	}
	return model.Date{}, first, outcome
}

// precise is ACLED's date as exact as its time_precision: 1 a day, 2 the week
// that the day is the middle of, 3 the month.
func precise(d model.Date, precision string) model.Date {
	if !d.IsDay() {
		return d
	}
	switch precision {
	case "2":
		return model.FromDays(d.Earliest-3, d.Latest+3, model.GranularityDay).WithQualifier(model.Approximate)
	case "3":
		return model.UnitAt(d.Earliest, model.GranularityMonth)
	}
	return d
}

// parts reads a date whose parts are cells of their own, and its end; bad is what
// could not be read.
func (g *grid) parts(r *row) (d model.Date, shown, bad string) {
	d, shown, bad = join(g.first(yearRole, r.cells), g.first(monthRole, r.cells), g.first(dayRole, r.cells))
	end, until, worse := join(g.first(endYearRole, r.cells), g.first(endMonthRole, r.cells), g.first(endDayRole, r.cells))
	switch {
	case bad != "" || worse != "" && end.IsZero():
		if bad == "" {
			bad = worse
		}
	case !end.IsZero() && end != d:
		if both := model.Interval(d, end); !both.IsZero() {
			return both, shown + " – " + until, ""
		}
		bad = shown + " – " + until
	}
	return d, shown, bad
}

// join is the date of a year, a month (its number or name) and a day. Years
// before 1 are counted as historians do, as TimelineJS shows them: -44 is 44 BC.
func join(year, month, day string) (d model.Date, shown, bad string) {
	if year == "" && month == "" && day == "" {
		return model.Date{}, "", ""
	}
	cell := strings.TrimSpace(day + " " + month + " " + year)
	if _, ok := number(month); month == "" || ok {
		cell = year
		for _, part := range [...]string{month, day} {
			if n, ok := number(part); ok {
				cell += "-" + n
			} else if part != "" {
				cell += "-" + part
			}
		}
	}
	if before, ok := strings.CutPrefix(cell, "-"); ok {
		if d, ok := beforeOne(before); ok {
			return d, cell, ""
		}
	}
	if d, outcome := datecell.Parse(cell, datecell.DayFirst); outcome == datecell.Read {
		return d, cell, ""
	}
	return model.Date{}, cell, cell
}

// number is a whole number of one or two figures in two ("6" and "6.0" are "06").
func number(cell string) (string, bool) {
	cell = strings.TrimSuffix(cell, ".0")
	n, err := strconv.Atoi(cell)
	if err != nil || n < 1 || n > 99 {
		return "", false
	}
	if n < 10 {
		return "0" + strconv.Itoa(n), true
	}
	return strconv.Itoa(n), true
}

// beforeOne reads year, month and day figures of a year before 1.
func beforeOne(cell string) (model.Date, bool) {
	var n [3]int
	i := 0
	for part := range strings.SplitSeq(cell, "-") {
		value, err := strconv.Atoi(part)
		if err != nil || i == len(n) || value < 1 {
			return model.Date{}, false
		}
		n[i] = value
		i++
	}
	year := 1 - n[0]
	switch i {
	case 1:
		return model.YearDate(year), true
	case 2:
		return model.MonthDate(year, n[1]), n[1] <= 12
	}
	return model.DayDate(year, n[1], n[2]), model.ValidDay(year, n[1], n[2])
}
