package views

import (
	"bytes"
	"sort"
	"strconv"

	"hito/model"
	"hito/views/words"
)

// groupKind is what a header of the list stands for.
type groupKind uint8

const (
	groupMonth groupKind = iota
	groupYear            // dates as coarse as a year, before any month of it
	groupOpen            // events of which only the latest day is known
	groupUndated
)

// group is a header of the list and the rows under it: from first up to the
// first of the next group.
type group struct {
	kind        groupKind
	year, month int
	first       int32
}

// grouping cuts n rows, which are in the order of the list, into the months in
// which they begin. A year that follows a day of its January stays there, so
// that no month is headed twice.
func grouping(n int, date func(row int) model.Date) []group {
	var groups []group
	var last group
	for i := range n {
		g := groupOf(date(i))
		if i > 0 && (g.kind == last.kind && g.year == last.year && g.month == last.month || g.kind == groupYear && last.kind == groupMonth && g.year == last.year) {
			continue
		}
		g.first = int32(i)
		groups, last = append(groups, g), g
	}
	return groups
}

func groupOf(d model.Date) group {
	switch {
	case d.IsZero() || d.Earliest == model.OpenPast && d.Latest == model.OpenFuture:
		return group{kind: groupUndated}
	case d.Earliest == model.OpenPast:
		return group{kind: groupOpen}
	}
	year, month, _ := d.Earliest.Civil()
	if month == 1 && (d.Latest == model.OpenFuture || d.Days() > 31) {
		return group{kind: groupYear, year: year}
	}
	return group{kind: groupMonth, year: year, month: month}
}

// name is the group's header, in two parts of different weight: "2025",
// "septiembre".
func (g group) name(w *words.Words, dst []byte) (year []byte, rest string) {
	switch g.kind {
	case groupOpen:
		return dst, w.UI().NoBeginning
	case groupUndated:
		return dst, w.UI().Undated
	case groupYear:
		return appendYear(dst, g.year, w), ""
	}
	return appendYear(dst, g.year, w), w.Month(g.month)
}

func appendYear(dst []byte, year int, w *words.Words) []byte {
	if year > 0 {
		return strconv.AppendInt(dst, int64(year), 10)
	}
	return w.AppendDate(dst, model.YearDate(year))
}

// outline is the list as lines: each group a header line, each row a line.
type outline struct {
	groups []group
	rows   int
}

// lines is how many lines the list has.
func (o outline) lines() int { return o.rows + len(o.groups) }

// lineOf is the line that a row stands on.
func (o outline) lineOf(row int) int { return row + o.groupOf(row) + 1 }

// groupOf is the group that a row belongs to, -1 where there is none.
func (o outline) groupOf(row int) int {
	return sort.Search(len(o.groups), func(i int) bool { return int(o.groups[i].first) > row }) - 1
}

// at says what stands on a line: a row, or (row -1) the header of a group.
func (o outline) at(line int) (row, group int) {
	g := sort.Search(len(o.groups), func(i int) bool { return int(o.groups[i].first)+i > line }) - 1
	if g >= 0 && int(o.groups[g].first)+g == line {
		return -1, g
	}
	return line - g - 1, g
}

// firstDated is the row where a reader begins: the first whose beginning is
// known, 0 where there is none.
func (o outline) firstDated() int {
	for _, g := range o.groups[:min(len(o.groups), 2)] {
		if g.kind == groupMonth || g.kind == groupYear {
			return int(g.first)
		}
	}
	return 0
}

// size is how many rows a group has.
func (o outline) size(g int) int {
	if g+1 < len(o.groups) {
		return int(o.groups[g+1].first - o.groups[g].first)
	}
	return o.rows - int(o.groups[g].first)
}

// appendListDate appends the date of an event as the list shows it: a day with
// its weekday ("mié 3 sep", "~mié 3 sep?"), anything else in its short form
// ("fin. jul"), without the year that the group's header already says. Of what
// goes on from one year into another only the years stand: "1999–2015".
func appendListDate(dst []byte, w *words.Words, d model.Date, g group) []byte {
	start := len(dst)
	if d.IsDay() && g.kind == groupMonth {
		marks := d.Qualifier | d.ToQualifier
		if marks&model.Approximate != 0 {
			dst = append(dst, '~')
		}
		dst = append(dst, w.WeekdayShort(d.Earliest)...)
		dst = w.AppendDayMonth(append(dst, ' '), d.Earliest)
		if marks&model.Uncertain != 0 {
			dst = append(dst, '?')
		}
		return dst
	}
	if d.IsZero() {
		return append(dst, "—"...)
	}
	if d.To != model.NoGranularity && d.IsBounded() && (d.Qualifier|d.ToQualifier)&model.Approximate == 0 {
		from, fromMonth, _ := d.Earliest.Civil()
		to, toMonth, _ := d.Latest.Civil()
		if to > from+1 || to > from && toMonth >= fromMonth { // "may–jun 2015" would be of one year
			d.Earliest, d.Latest = model.YearDate(from).Earliest, model.YearDate(to).Latest
			d.Granularity, d.To = model.GranularityYear, model.GranularityYear
			return w.AppendShortDate(dst, d)
		}
	}
	dst = w.AppendShortDate(dst, d)
	if g.kind != groupMonth && g.kind != groupYear {
		return dst
	}
	var buffer [16]byte
	year := appendYear(append(buffer[:0], ' '), g.year, w)
	if at := bytes.LastIndex(dst[start:], year); at > 0 {
		at += start
		dst = append(dst[:at], dst[at+len(year):]...)
	}
	return dst
}

// isUnsure reports whether a date is not one certain day.
func isUnsure(d model.Date) bool {
	return !d.IsDay() || d.Qualifier != 0 || d.ToQualifier != 0
}

// follow scrolls as little as brings the row of the cursor into a view of so
// many lines, and the header just above it.
func (s *scroll) follow(o outline, cursor, height int) {
	line := o.lineOf(cursor)
	first := line
	if _, g := o.at(line - 1); height > 2 && g >= 0 && int(o.groups[g].first) == cursor {
		first--
	}
	if s.leaps && line >= s.top+height { // half a page, which is then good for many keys
		s.top = line - height/2
	} else if s.leaps && first < s.top {
		s.top = first - height/2
	}
	s.reveal(first, line, height)
	s.clamp(o.lines(), height)
}
