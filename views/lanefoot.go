package views

import (
	"strconv"

	"hito/views/cells"
	"hito/views/theme"
)

// Under the lanes: what the cell of the cursor has.

// drawFoot says under the lanes what the cell of the cursor has: where there is
// room, who and when, then its events, and with whom the one that is picked is.
func (l *lanes) drawFoot(b *browser, row *cells.Row, i, feet int) {
	t := b.theme
	lines := feet - 1
	if feet > 2 {
		if i == 0 {
			l.drawCellHead(b, row)
			return
		}
		i--
		lines--
	}
	switch {
	case i == max(lines, 1):
		row.Space(theme.Plain, 1)
		row.Cut(t.Dim, l.tellWith(b), row.Room())
	case len(l.inCell) == 0:
		if i == 0 {
			row.Space(theme.Plain, 1)
			if feet <= 2 {
				row.Cut(t.Dim, l.where(b)+": ", row.Room())
			}
			row.Cut(t.Dim, b.ui.CellEmpty, row.Room())
		}
	default:
		l.drawCellRow(b, row, l.pick/max(lines, 1)*max(lines, 1)+i)
	}
}

// where is the actor and the time of the cursor.
func (l *lanes) where(b *browser) string {
	t := l.table
	when := b.ui.Undated
	switch {
	case l.column < t.len():
		when = b.words.Date(t.date(l.column, l.column))
	case l.column == t.earlyColumn():
		when = b.ui.NoBeginning
	}
	return t.answer.corpus.Actors[t.lanes[l.lane].actor].Name + " · " + when
}

// drawCellHead is the line over the events of the cell.
func (l *lanes) drawCellHead(b *browser, row *cells.Row) {
	t := b.theme
	row.Space(theme.Plain, 1)
	row.Cut(t.Group, l.where(b), row.Room()-8)
	row.Space(theme.Plain, 1)
	l.scratch = l.scratch[:0]
	if n := len(l.inCell); n > 0 {
		l.scratch = append(strconv.AppendInt(l.scratch, int64(l.pick+1), 10), '/')
		l.scratch = strconv.AppendInt(l.scratch, int64(n), 10)
		if n == maxCellRows {
			l.scratch = append(l.scratch, '+')
		}
	}
	row.Fill(t.Rule, "─", row.Room()-len(l.scratch)-2)
	row.Space(theme.Plain, 1)
	row.Bytes(t.Rule, l.scratch)
}

// drawCellRow is an event of the cell: its date and title.
func (l *lanes) drawCellRow(b *browser, row *cells.Row, n int) {
	if n >= len(l.inCell) {
		return
	}
	t, a := b.theme, l.table.answer
	e := a.event(int(l.inCell[n]))
	title := t.Text
	if n == l.pick {
		row.Text(t.Mark, "▌")
		title = t.Strong
	} else {
		row.Space(theme.Plain, 1)
	}
	date := t.Date
	if isUnsure(e.Shown()) {
		date = t.Unsure
	}
	l.scratch = b.words.AppendShortDate(l.scratch[:0], e.Shown())
	row.Cut(date, bytesString(l.scratch), row.Room()/2)
	row.Space(theme.Plain, 2)
	l.scratch = appendTitle(l.scratch[:0], a.corpus.Chronology, e)
	row.Cut(title, bytesString(l.scratch), row.Room())
}
