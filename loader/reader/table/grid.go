package table

import (
	"strconv"
	"strings"

	"hito/loader/prose"
	"hito/loader/reader/datecell"
	"hito/loader/reader/jsonvalue"
	"hito/model"
)

// grid is a table whatever its format: named columns and rows of cells, which
// are read as often as is asked, one at a time.
type grid struct {
	*mapping
	// each visits the rows until visit is false. The cells are the visitor's only
	// until it returns.
	each func(visit func(r *row) bool)
	// trouble, after a visit of all rows, adds what was wrong with them.
	trouble func(problems []model.Problem) []model.Problem
	many    bool // there are more rows than are read
	read    int  // rows that something came of
	visited int  // entries
	// above is what stands above the header: the name of the table.
	above  string
	kind   kind
	sample [][]string
}

// maxRows is how many rows of a table are read.
const maxRows = 1 << 17

// full reports whether the row is one too many.
func (g *grid) full(r *row) bool {
	g.many = g.many || r.number > maxRows
	return g.many
}

// rowsRead is how many rows were read, for a problem: "" for none.
func (g *grid) rowsRead() string {
	if g.read == 0 {
		return ""
	}
	return strconv.Itoa(g.read)
}

type row struct {
	cells  []string
	number int // from 1, without the header
	line   int // that it begins in, from 1
	wide   int // how many cells it had, 0 where it has as many as it should
}

// csvGrid is the grid of a table of text, nil where it is none.
func csvGrid(text string, o Options) *grid {
	mark, body := markOf(text, o)
	if mark == 0 {
		mark = ','
	}
	start := newSplitter(text[body:], mark)
	start.line += strings.Count(text[:body], "\n")
	begin := *start
	above, ok := start.header(o)
	if !ok {
		return nil
	}
	g := &grid{mapping: newMapping(start.cells, o), above: above}
	if headless(start.cells) && len(o.Columns) == 0 {
		g.mapping, g.above = headlessMapping(start.cells), ""
		*start = begin
	}
	start.cells = nil
	c := csvRows{grid: g, start: start}
	g.each, g.trouble = c.each, c.trouble
	g.survey()
	return g
}

// csvRows are the rows of a table of text.
type csvRows struct {
	*grid
	start  *splitter
	ragged tally
	open   int
}

func (c *csvRows) each(visit func(r *row) bool) {
	at := *c.start
	width := len(c.header)
	c.ragged = tally{}
	r := row{}
	for {
		line, ok := at.next(width)
		if c.open = at.open; !ok {
			return
		}
		r.number++
		r.line, r.wide = line, len(at.cells)
		if r.wide != width {
			c.ragged.add(line, "")
			c.mend(&at, width)
		}
		r.cells = at.cells
		if !visit(&r) {
			return
		}
	}
}

func (c *csvRows) trouble(problems []model.Problem) []model.Problem {
	if c.kind != articles { // whose rows say it each for itself
		problems = c.ragged.problem(problems, RuleRagged, HintQuotes)
	}
	if c.open > 0 {
		problems = append(problems, problem(RuleQuote, HintQuotes, strconv.Itoa(c.open), c.rowsRead()))
	}
	return problems
}

// mend makes a row that is too long as wide as the header where the last column
// is prose, whose marks then part no cells.
func (g *grid) mend(s *splitter, width int) {
	if len(s.cells) <= width || width == 0 {
		return
	}
	for _, p := range g.ranks[width-1] {
		if p.role == textRole || p.role == leadRole || p.role == eventRole {
			s.cells[width-1] = strings.Join(s.cells[width-1:], string(rune(s.mark)))
		}
	}
	s.cells = s.cells[:width]
}

// headless reports whether the first row is no header: a cell of it is a date.
func headless(cells []string) bool {
	for _, cell := range cells {
		if _, outcome := datecell.Parse(cell, datecell.DayFirst); outcome == datecell.Read && len(cell) >= 4 {
			return true
		}
	}
	return false
}

// headlessMapping takes the first date of a row for when, and its longest other
// cell for what happened.
func headlessMapping(cells []string) *mapping {
	header := make([]string, len(cells))
	date, longest := -1, -1
	for i, cell := range cells {
		if _, outcome := datecell.Parse(cell, datecell.DayFirst); outcome == datecell.Read && date < 0 {
			date = i
			header[i] = "date"
		} else if longest < 0 || len(cell) > len(cells[longest]) {
			longest = i
		}
	}
	if longest >= 0 && len(cells[longest]) > 3 {
		header[longest] = "event"
	}
	return newMapping(header, Options{})
}

// jsonGrid is the grid of an array of objects, of objects one after another, or
// of the longest such array within an object; nil where there is none.
func jsonGrid(text string, o Options) *grid {
	start := jsonvalue.Space(text, 0)
	if start == len(text) {
		return nil
	}
	g := &grid{mapping: newMapping(nil, o)}
	j := &jsonRows{text: text, mapping: g.mapping, columns: map[string]int{}, list: -1}
	switch {
	case text[start] == '[':
		j.list = start
	case text[start] != '{':
		return nil
	default:
		if end, _ := jsonvalue.Skip(text, start); jsonvalue.Space(text, end) == len(text) {
			j.list = rowsWithin(text, start)
			g.above = nameWithin(text, start)
		}
	}
	g.each = j.each
	g.trouble = func(problems []model.Problem) []model.Problem {
		problems = j.broken.problem(problems, RuleBroken, HintWhole, g.rowsRead())
		if j.truncated > 0 {
			problems = append(problems, problem(RuleTruncated, HintWhole, strconv.Itoa(j.truncated), g.rowsRead()))
		}
		return problems
	}
	g.survey()
	return g
}

// rowsWithin is where the longest array of objects within an object begins, -1
// where the object itself is a row.
func rowsWithin(text string, start int) int {
	known := 0
	_, _ = jsonvalue.Members(text, start, func(key string, at int) bool {
		for _, p := range rolesOf(key) {
			if p.rank < looseRank && (p.role == textRole || p.role == titleRole) && strings.HasPrefix(text[jsonvalue.Space(text, at):], `"`) {
				known++
			}
		}
		return known < 2
	})
	if known >= 2 {
		return -1
	}
	best, size := -1, 0
	for _, list := range jsonvalue.Lists(text, start) {
		if list.End-list.Start > size {
			best, size = list.Start, list.End-list.Start
		}
	}
	return best
}

// nameWithin is the title that TimelineJS gives a chronology in JSON, "" for none.
func nameWithin(text string, start int) string {
	name := ""
	_, _ = jsonvalue.Members(text, start, func(key string, at int) bool {
		if key == "title" {
			if v, _, err := jsonvalue.Parse(text, at); err == nil {
				name = v.Get("text").Get("headline").Text
			}
		}
		return key != "title"
	})
	return name
}

// surveyed is how many rows the columns and the kind of a table are told by.
const surveyed = 64

// survey takes the first rows as the sample.
func (g *grid) survey() {
	g.each(func(r *row) bool {
		g.sample = append(g.sample, append([]string(nil), r.cells...))
		return len(g.sample) < surveyed
	})
}

// looks is what the sample looks like.
func (g *grid) looks() looks {
	var l looks
	dates, coarse := 0, 0
	for _, cells := range g.sample {
		l.described += len(g.first(leadRole, cells))
		if d, outcome := datecell.Parse(g.first(dateRole, cells), datecell.DayFirst); outcome == datecell.Read {
			dates++
			if !d.IsDay() {
				coarse++
			}
		}
	}
	l.described /= max(len(g.sample), 1)
	l.coarse = coarse > 0 && 4*coarse >= dates
	return l
}

// orders are how each column writes dates of figures: what all its cells say, and
// else what the language of the header does. They are looked at only where one of
// the first cells needs it.
func (g *grid) orders() map[int]datecell.Order {
	columns := map[int]*datecell.Column{}
	for _, r := range [...]role{dateRole, endRole, lastRole} {
		for _, column := range g.of[r] {
			columns[column] = &datecell.Column{}
		}
	}
	if g.needOrders(columns) {
		g.each(func(r *row) bool {
			for column, c := range columns {
				if column < len(r.cells) {
					c.See(r.cells[column])
				}
			}
			return true
		})
	}
	out := map[int]datecell.Order{}
	for column, c := range columns {
		out[column] = c.Order()
		if out[column] == datecell.NoOrder {
			out[column] = orderOfName(g.header, column)
		}
		if out[column] == datecell.NoOrder && c.Needed() && !c.Mixed() {
			out[column] = datecell.OrderOf(g.language())
		}
	}
	return out
}

// language is that of the words in the sample.
func (g *grid) language() string {
	const enough = 4096 // bytes
	var b strings.Builder
	for _, cells := range g.sample {
		for _, r := range [...]role{titleRole, eventRole, textRole, leadRole} {
			cell := g.first(r, cells)
			b.WriteString(strings.ToValidUTF8(cell[:min(len(cell), enough)], ""))
			b.WriteByte('\n')
		}
		if b.Len() > enough {
			break
		}
	}
	return prose.Language(prose.Tokenize(nil, b.String()))
}

// needOrders reports whether a cell of the sample is of figures with the day and
// the month before the year.
func (g *grid) needOrders(columns map[int]*datecell.Column) bool {
	for column := range columns {
		var c datecell.Column
		for _, cells := range g.sample {
			if column < len(cells) {
				c.See(cells[column])
			}
		}
		if c.Needed() {
			return true
		}
	}
	return false
}

// orderOfName is the order that a header tells: "fecha (dd/mm/aaaa)", or that it
// is in Spanish, which writes the day first.
func orderOfName(header []string, column int) datecell.Order {
	name := prose.FoldString(header[column])
	switch {
	case strings.Contains(name, "dd/mm"), strings.Contains(name, "dd-mm"), strings.Contains(name, "d/m/"):
		return datecell.DayFirst
	case strings.Contains(name, "mm/dd"), strings.Contains(name, "mm-dd"), strings.Contains(name, "m/d/"):
		return datecell.MonthFirst
	}
	for _, word := range [...]string{"fecha", "publicad", "inicio", "fin", "cuando", "dia", "creado"} {
		if strings.HasPrefix(name, word) {
			return datecell.DayFirst
		}
	}
	return datecell.NoOrder
}
