package views

import (
	"sort"

	tea "charm.land/bubbletea/v2"

	"hito/model"
)

// Going through time: how the list writes dates, and keys that go to a date or
// to the next month or day with events.

// dateStyle is how the list writes a date.
type dateStyle uint8

const (
	datesShort    dateStyle = iota // "mié 3 sep"
	datesText                      // the words of the source: "este miércoles"
	datesEDTF                      // "2025-09-03"
	datesLong                      // "miércoles 3 de septiembre de 2025"
	datesDistance                  // from the event under the cursor: "+12 días"
	datesDrawn                     // short, and drawn on the month or year
	dateStyles
)

// cycleDates writes the dates of the list in the next way.
func (b *browser) cycleDates() {
	b.dates = (b.dates + 1) % dateStyles
	b.notice = b.ui.DateStyles[b.dates]
	b.list.stale()
}

// width is how wide the column of dates is in a list of the width.
func (s dateStyle) width(width int) int {
	usual := dateWidth(width)
	if s == datesShort || width < 30 {
		return usual
	}
	if s == datesDrawn {
		return usual + 1 + spanColumn(width)
	}
	return max(min([...]int{datesText: 24, datesEDTF: 25, datesLong: 34, datesDistance: 12, datesDrawn: 0}[s], width*9/20), usual)
}

// appendDate appends the date of the event on a row in the list's way.
func (b *browser) appendDate(dst []byte, a *answer, e *model.Event, g group) []byte {
	if e.Date.IsZero() && b.dates != datesText {
		return appendListDate(dst, b.words, e.Date, g)
	}
	switch b.dates {
	case datesText:
		if x := a.corpus.datedBy(e); x >= 0 {
			return appendWords(dst, a.corpus.Text(a.corpus.Expressions[x].Span))
		}
	case datesEDTF:
		return e.Shown().AppendTo(dst)
	case datesLong:
		return b.words.AppendLongDate(dst, e.Shown())
	case datesDistance:
		if from := a.event(b.list.cursor); from != nil && !from.Date.IsZero() {
			return b.words.AppendDistance(dst, from.Date, e.Date)
		}
	}
	return appendListDate(dst, b.words, e.Shown(), g)
}

// datedBy is the expression that gives an event its date, or else the first of
// its tellings, -1 where none has one.
func (c *corpus) datedBy(e *model.Event) int32 {
	first := int32(-1)
	tellings := c.tellingsOf(e)
	for _, m := range tellings[:min(len(tellings), maxTellings)] {
		switch x := c.Mentions[m].Expression; {
		case x < 0:
		case c.Mentions[m].Date.SameDays(e.Date):
			return x
		case first < 0:
			first = x
		}
	}
	return first
}

// timeline is a list of things in the order of their dates, which the cursor
// goes through.
type timeline interface {
	rowsAndCursor() (rows, cursor int)
	dateOf(row int) model.Date
	groupsOf() outline
	goTo(row int) bool
}

func (l *list) rowsAndCursor() (int, int) {
	if l.answer == nil {
		return 0, 0
	}
	return len(l.answer.rows), l.cursor
}
func (l *list) dateOf(row int) model.Date { return l.answer.event(row).Date }
func (l *list) groupsOf() outline         { return l.answer.outline }

func (l *docs) rowsAndCursor() (int, int) {
	if l.answer == nil {
		return 0, 0
	}
	return len(l.answer.rows), l.cursor
}
func (l *docs) dateOf(row int) model.Date {
	return l.answer.corpus.Documents[l.answer.rows[row]].Published
}
func (l *docs) groupsOf() outline { return l.answer.outline }

// left is what the left pane lists.
func (b *browser) left() timeline {
	if b.mode == modeDocs {
		return &b.docs
	}
	return &b.list
}

// goLeft puts the left pane's cursor on a row, and has the others follow.
func (b *browser) goLeft(row int) {
	if !b.left().goTo(row) {
		return
	}
	if b.mode == modeDocs {
		b.followDocs()
	} else {
		b.followList()
	}
}

// byMonth goes to the next or the previous month that has something.
func (b *browser) byMonth(by int) {
	t := b.left()
	rows, cursor := t.rowsAndCursor()
	if rows == 0 {
		return
	}
	o := t.groupsOf()
	g := o.groupOf(cursor) + by
	if by < 0 && int(o.groups[g-by].first) < cursor { // first to the beginning of its own
		g -= by
	}
	if g >= 0 && g < len(o.groups) {
		b.goLeft(int(o.groups[g].first))
	}
}

// byDay goes to the first of the next or the previous day that has something.
func (b *browser) byDay(by int) {
	t := b.left()
	rows, cursor := t.rowsAndCursor()
	if rows == 0 {
		return
	}
	// firstFrom is the first row that begins on the day or later; rows without a
	// date are the last.
	firstFrom := func(day model.Day) int {
		return sort.Search(rows, func(i int) bool { d := t.dateOf(i); return d.IsZero() || d.Earliest >= day })
	}
	here := t.dateOf(cursor)
	undated := sort.Search(rows, func(i int) bool { return t.dateOf(i).IsZero() })
	first := undated
	if !here.IsZero() {
		first = firstFrom(here.Earliest)
	}
	switch {
	case by > 0 && here.IsZero():
	case by > 0:
		b.goLeft(firstFrom(here.Earliest + 1))
	case first < cursor:
		b.goLeft(first)
	case first > 0:
		b.goLeft(firstFrom(t.dateOf(first - 1).Earliest))
	}
}

// goToDate goes to the first event or document of a date, or after it.
func (b *browser) goToDate(d model.Date) {
	t := b.left()
	rows, _ := t.rowsAndCursor()
	if rows == 0 {
		return
	}
	row := sort.Search(rows, func(i int) bool { at := t.dateOf(i); return at.IsZero() || at.Earliest >= d.Earliest })
	undated := row == rows || t.dateOf(row).IsZero()
	if undated && row > 0 {
		row--
	}
	b.goLeft(row)
	b.focus = paneList
	if at := t.dateOf(row); at.IsZero() || !at.Overlaps(d) {
		b.notice = b.ui.NothingOn.Say(b.words.Date(d))
	}
}

// dateMeant is the date that a person writes: EDTF, or words that are reckoned
// from today ("hoy", "junio de 2024", "hace dos semanas"). A day of every year ("12
// de junio") is that of the year that the cursor is in.
func (b *browser) dateMeant(text string) (model.Date, bool) {
	year, month, day := b.now().Date()
	return DateMeant(text, b.words.Language, model.DayDate(year, int(month), day), b.dateHere(), b.options.Date)
}

// dateHere is the day that the cursor of the left pane is on, of a row without a
// date the last that a row has; zero where none has any.
func (b *browser) dateHere() model.Date {
	t := b.left()
	rows, cursor := t.rowsAndCursor()
	if rows == 0 {
		return model.Date{}
	}
	d := t.dateOf(cursor)
	if d.IsZero() {
		if last := sort.Search(rows, func(i int) bool { return t.dateOf(i).IsZero() }) - 1; last >= 0 {
			d = t.dateOf(last)
		}
	}
	switch {
	case d.IsZero():
		return d
	case d.Earliest == model.OpenPast:
		d.Earliest = d.Latest
	}
	return model.FromDays(d.Earliest, d.Earliest, model.GranularityDay)
}

// timeKey does what a key asks for that goes through time.
func (b *browser) timeKey(do action) tea.Cmd {
	if b.inLanes() && do != cycleDates {
		b.lanesTime(do)
		return nil
	}
	switch do {
	case nextMonth:
		b.byMonth(1)
	case prevMonth:
		b.byMonth(-1)
	case nextDay:
		b.byDay(1)
	case prevDay:
		b.byDay(-1)
	case cycleDates:
		b.cycleDates()
	}
	return nil
}
