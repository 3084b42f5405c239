package views

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
	"hito/views/words"
)

// grid is where the columns of the lanes are, in cells from the pane's left.
type grid struct {
	name  int // width of the names
	left  int // where the buckets begin
	cells int // of a bucket
	aside int // width of a column beside the grid
	right int // where those begin, behind their border
}

// maxLaneBucket is how many cells wide a bucket of the lanes may be.
const maxLaneBucket = 6

// maxName is how wide the names of lanes are at most.
const maxName = 30

func nameWidth(width int) int { return max(min(width*22/100, 26), min(9, width/3)) }

func asideWidth(width int) int {
	if width < 60 {
		return 3
	}
	return 4
}

// laneRoom is how many cells of a pane are for the grid.
func laneRoom(width int, a *answer) int {
	room := width - nameWidth(width) - 2
	beside := a.asides()
	if beside.hasEarly || beside.hasUndated {
		room--
	}
	if beside.hasEarly {
		room -= asideWidth(width)
	}
	if beside.hasUndated {
		room -= asideWidth(width)
	}
	return max(room, 1)
}

func gridOf(width int, t *laneTable) grid {
	g := grid{name: nameWidth(width), aside: asideWidth(width), cells: 1}
	room := laneRoom(width, t.answer)
	if n := t.len(); n > 0 {
		g.cells = max(min(room/n, maxLaneBucket), 1)
	}
	// What the buckets leave is for the names.
	g.name += max(min(room-t.len()*g.cells, maxName-g.name), 0)
	g.left = g.name + 2
	g.right = g.left + t.len()*g.cells
	return g
}

// The rows over and under the lanes, in a pane of the height.
func laneHeads(height int) int {
	if height < 12 {
		return 1
	}
	return 2
}

func laneFeet(height int) int {
	switch {
	case height < 6:
		return 1
	case height < 16:
		return 2
	case height < 24:
		return 4
	}
	return 7
}

func laneBars(height int) int { return laneHeads(height) + laneFeet(height) }

// draw draws the lanes on the screen.
func (l *lanes) draw(b *browser, to size, focused bool) {
	t := l.table
	heads, feet := laneHeads(to.h), laneFeet(to.h)
	height := max(to.h-heads-feet, 0)
	if t != nil {
		l.clamp(len(t.lanes), max(height, 1))
	}
	l.surface.draw(&b.row, to, focused, func(row *cells.Row, i int) {
		switch {
		case t == nil || len(t.lanes) == 0:
			l.drawNone(b, row, i)
		case i == 0 && heads > 0:
			l.drawTimes(b, row, gridOf(to.w, t))
		case i < heads:
			l.drawRule(b, row, gridOf(to.w, t))
		case i >= to.h-feet:
			l.drawFoot(b, row, i-(to.h-feet), feet)
		case l.top+i-heads < len(t.lanes):
			l.drawLane(b, row, l.top+i-heads, gridOf(to.w, t), focused)
		}
	})
}

// drawNone says why there are no lanes.
func (l *lanes) drawNone(b *browser, row *cells.Row, i int) {
	a := b.list.answer
	if l.table != nil && a != nil && len(a.rows) > 0 {
		if i == 0 {
			row.Space(theme.Plain, 1)
			row.Cut(b.theme.Dim, b.ui.LanesNone, row.Room())
		}
		return
	}
	if l.table != nil || a == nil {
		b.list.drawNothing(b, row, i)
	}
}

// cellsTo is how many cells are left up to column x of a row that is being drawn.
func cellsTo(row *cells.Row, width, x int) int { return x - (width - row.Room()) }

// drawTimes writes over the grid when its buckets begin, as far as there is room.
func (l *lanes) drawTimes(b *browser, row *cells.Row, g grid) {
	t, width := l.table, row.Room()
	row.Space(theme.Plain, 1)
	row.Cut(b.theme.Dim, b.ui.LanesCount.Count(len(t.lanes)), g.name)
	free := 0
	for i := range t.len() {
		if x := g.left + i*g.cells; t.isTick(i) && x >= free {
			l.scratch = t.appendTick(l.scratch[:0], b.words, i)
			if n := utf8.RuneCount(l.scratch); x+n <= max(g.right, g.left+n) {
				row.Space(theme.Plain, cellsTo(row, width, x))
				row.Bytes(b.theme.Dim, l.scratch)
				free = x + n + 1
			}
		}
	}
	row.Space(theme.Plain, cellsTo(row, width, g.right))
	for _, side := range t.sides() {
		row.Text(b.theme.Rule, side.border)
		row.Space(theme.Plain, g.aside-1)
		row.Text(b.theme.Dim, side.sign)
	}
}

// side is a column beside the grid.
type side struct {
	column       int
	border, sign string
}

func (t *laneTable) sides() []side {
	var sides []side
	if t.hasEarly {
		sides = append(sides, side{t.earlyColumn(), "│", "≤"})
	}
	if t.hasUndated {
		sides = append(sides, side{t.undatedColumn(), "│", "?"})
	}
	if len(sides) == 2 {
		sides[1].border = ""
	}
	return sides
}

// isTick reports whether a bucket begins something that is worth a name: of days
// and weeks a month, of months a year, of years a decade.
func (t *laneTable) isTick(i int) bool {
	if i == 0 {
		return true
	}
	unit := model.GranularityYear
	switch t.unit {
	case model.GranularityDay, model.GranularityWeek:
		unit = model.GranularityMonth
	case model.GranularityMonth, model.GranularityQuarter:
	case model.GranularityYear:
		if t.len() > 12 {
			unit = model.GranularityDecade
		}
	default:
		return true
	}
	return model.UnitAt(t.from[i], unit) != model.UnitAt(t.from[i-1], unit)
}

// appendTick appends the name of where a bucket begins.
func (t *laneTable) appendTick(dst []byte, w *words.Words, i int) []byte {
	switch t.unit {
	case model.GranularityDay, model.GranularityWeek:
		if i == 0 {
			return w.AppendShortDate(dst, model.UnitAt(t.from[i], model.GranularityDay))
		}
		return w.AppendShortDate(dst, model.UnitAt(t.from[i], model.GranularityMonth))
	case model.GranularityMonth, model.GranularityQuarter:
		if i == 0 {
			return w.AppendShortDate(dst, model.UnitAt(t.from[i], t.unit))
		}
	}
	return w.AppendShortDate(dst, model.UnitAt(t.from[i], model.GranularityYear))
}

// drawRule draws the line over the lanes, with a sign for each name and for the
// cursor.
func (l *lanes) drawRule(b *browser, row *cells.Row, g grid) {
	t, rule := l.table, b.theme.Rule
	row.Space(theme.Plain, 1)
	row.Fill(rule, "─", g.name+1)
	for i := range t.len() {
		sign, style := "─", rule
		if br := &b.brush; br.on && br.of == t.answer && i >= br.low() && i <= br.high() {
			row.Fill(b.theme.Mark, "━", g.cells)
			continue
		}
		switch {
		case i == l.column:
			sign, style = "▼", b.theme.Mark
		case t.isTick(i):
			sign = "┬"
		}
		if i == l.column {
			row.Fill(rule, "─", g.cells/2)
			row.Text(style, sign)
			row.Fill(rule, "─", g.cells-g.cells/2-1)
			continue
		}
		row.Text(style, sign)
		row.Fill(rule, "─", g.cells-1)
	}
	for _, s := range t.sides() {
		if s.border != "" {
			row.Text(rule, "┼")
		}
		if s.column == l.column {
			row.Fill(rule, "─", g.aside-1)
			row.Text(b.theme.Mark, "▼")
			continue
		}
		row.Fill(rule, "─", g.aside)
	}
	row.Fill(rule, "─", row.Room())
}

// drawLane draws an actor and what it has.
func (l *lanes) drawLane(b *browser, row *cells.Row, i int, g grid, focused bool) {
	t, th := l.table, b.theme
	lane := &t.lanes[i]
	here, meets := i == l.lane, i != l.lane && slices.Contains(l.with, lane.actor)
	name := th.Text
	switch {
	case here:
		row.Text(th.Mark, "▌")
		name = th.Strong
	case meets:
		row.Text(th.Mark, "◆")
		name = th.Actor
	default:
		row.Space(theme.Plain, 1)
	}
	width := row.Room()
	row.Cut(name, t.answer.corpus.Actors[lane.actor].Name, g.name)
	row.Space(theme.Plain, g.name+1-(width-row.Room()))
	l.drawCells(b, row, i, g, focused)
	for _, s := range t.sides() {
		row.Text(th.Rule, s.border)
		style := th.Date
		if s.column == l.column && here {
			style = th.Cursor
		}
		l.scratch = l.scratch[:0]
		if count := t.cell(i, s.column).sure; count > 0 {
			l.scratch = strconv.AppendInt(l.scratch, int64(min(count, 999)), 10)
		}
		row.Space(theme.Plain, g.aside-max(len(l.scratch), 1))
		row.Bytes(style, l.scratch)
		if len(l.scratch) == 0 {
			row.Space(style, 1)
		}
	}
}

// drawCells draws the buckets of a lane; most of them are empty.
func (l *lanes) drawCells(b *browser, row *cells.Row, i int, g grid, focused bool) {
	t, th := l.table, b.theme
	here, n, link := i == l.lane, t.len(), l.links(i)
	mine := here || link || slices.Contains(l.with, t.lanes[i].actor)
	all := t.cells[i*n : (i+1)*n]
	empty := 0
	for c := range all {
		atCursor := c == l.column && mine
		if all[c].sure == 0 && all[c].may == 0 && !atCursor {
			empty += g.cells
			continue
		}
		row.Space(theme.Plain, empty)
		empty = 0
		style := th.Date
		switch {
		case atCursor && here && focused:
			style = th.Cursor
		case atCursor && here:
			style = th.Shadow
		case atCursor:
			style = th.Mark
		case all[c].sure == 0:
			style = th.Unsure
		}
		l.drawCell(row, all, c, g, style, atCursor && link)
	}
	row.Space(theme.Plain, empty)
}

// links reports whether a lane lies between those that meet at the cursor.
func (l *lanes) links(i int) bool {
	if l.column >= l.table.len() {
		return false
	}
	low, high := l.lane, l.lane
	for _, actor := range l.with {
		if lane, ok := l.table.laneOf[actor]; ok {
			low, high = min(low, lane), max(high, lane)
		}
	}
	return i >= low && i <= high && low < high
}

// drawCell draws what a lane has in a bucket; link says that those who meet at
// the cursor are above and below.
func (l *lanes) drawCell(row *cells.Row, all []laneCell, c int, g grid, style theme.Style, link bool) {
	cell := all[c]
	line, left, right := barLine(cell), " ", " "
	if cell.may > 0 && (c > 0 && all[c-1].may > 0 || cell.ends&barFromBefore != 0) {
		left = line
	}
	if cell.may > 0 && (c+1 < len(all) && all[c+1].may > 0 || cell.ends&barGoesOn != 0) {
		right = line
	}
	l.scratch = l.scratch[:0]
	if cell.sure > 1 {
		l.scratch = strconv.AppendInt(l.scratch, int64(cell.sure), 10)
	}
	width := max(len(l.scratch), 1)
	tooLong := width >= g.cells // figures side by side would be read as one
	if tooLong {
		width = 1
	}
	lead := (g.cells - width + 1) / 2
	if width == 1 {
		lead = g.cells / 2
	}
	row.Fill(style, left, lead)
	switch {
	case cell.sure == 0 && cell.may == 0 && link:
		row.Fill(style, "│", 1)
	case cell.sure == 0:
		row.Fill(style, barSign(cell), 1)
	case cell.sure == 1:
		row.Fill(style, "●", 1)
	case tooLong:
		row.Fill(style, shadeOf(cell.sure), 1)
	default:
		row.Bytes(style, l.scratch)
	}
	rest := g.cells - lead - width
	if cell.ends&barGoesOn != 0 && rest > 0 {
		row.Fill(style, right, rest-1)
		row.Fill(style, "▸", 1)
		return
	}
	row.Fill(style, right, rest)
}

// shadeOf is how a count looks where there is no room for figures: from two, four
// and eight events on.
func shadeOf(n int32) string {
	switch {
	case n < 4:
		return "▒"
	case n < 8:
		return "▓"
	}
	return "█"
}

// barLine is the line of a bar, or of several.
func barLine(c laneCell) string {
	if c.may > 1 {
		return "═"
	}
	return "─"
}

// barSigns are how bars look in a bucket, by which of their ends lie in it: one
// bar, several.
var barSigns = [...][2]string{
	0:                    {"─", "═"},
	barBegins:            {"├", "╞"},
	barStops:             {"┤", "╡"},
	barBegins | barStops: {"┼", "╪"},
}

func barSign(c laneCell) string {
	if c.may == 0 {
		return " "
	}
	switch {
	case c.ends&barFromBefore != 0 && c.ends&barBegins == 0:
		return "◂"
	case c.ends&barGoesOn != 0 && c.ends&barStops == 0:
		return "▸"
	}
	return barSigns[c.ends&(barBegins|barStops)][min(c.may-1, 1)]
}
