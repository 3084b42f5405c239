package views

import (
	"cmp"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"sync/atomic"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
)

// docTable is what the documents view knows of every document, by number. It
// is made in a command, at the first that needs it.
type docTable struct {
	order  []int32 // by date, then path; undated ones last
	events []int32 // how many events it tells
	share  []uint8 // per cent of it that is boilerplate
	// copies are how many other documents have the same text, or nearly so, and
	// twins where they stand.
	copies []int32
	twins  map[int32][]string
	folded []string // what is searched: title, outlet, path
}

func newDocTable(c *corpus) *docTable {
	n := len(c.Documents)
	t := &docTable{
		order: make([]int32, n), events: make([]int32, n), share: make([]uint8, n), copies: make([]int32, n),
		folded: make([]string, n), twins: map[int32][]string{},
	}
	last := make([]int32, n) // the last event seen in it, plus 1
	for e := range c.Events {
		for _, m := range c.tellingsOf(&c.Events[e]) {
			if d := c.Mentions[m].Document; last[d] != int32(e)+1 {
				last[d] = int32(e) + 1
				t.events[d]++
			}
		}
	}
	for i := range c.Documents {
		d := &c.Documents[i]
		t.order[i] = int32(i)
		t.share[i] = boilerplateShare(d)
		t.folded[i] = model.Fold(d.Slice(d.Title) + "\n" + d.Outlet + "\n" + d.Path)
	}
	for _, p := range c.Problems { // a copy is named with the document it repeats
		if p.What.Rule == repeatRule && len(p.What.Facts) > 0 {
			if d := c.documentAt(p.What.Facts[0]); d >= 0 {
				t.copies[d]++
				t.twins[d] = append(t.twins[d], p.Path)
			}
		}
	}
	t.kin(c)
	slices.SortFunc(t.order, c.compareDocuments)
	return t
}

// kin notes the documents that print one text with small changes.
func (t *docTable) kin(c *corpus) {
	groups := map[int32][]int32{}
	for i := range c.Documents {
		if kin := c.Documents[i].Kin; kin > 0 {
			groups[kin] = append(groups[kin], int32(i))
		}
	}
	for _, group := range groups {
		for _, d := range group {
			t.copies[d] += int32(len(group) - 1)
			for _, other := range group[:min(len(group), maxReasons)] {
				if other != d {
					t.twins[d] = append(t.twins[d], c.Documents[other].Path)
				}
			}
		}
	}
}

// compareDocuments is the order of the documents view: by date, then by path.
func (c *corpus) compareDocuments(a, b int32) int {
	return cmp.Or(model.Compare(c.Documents[a].Published, c.Documents[b].Published), cmp.Compare(a, b))
}

// repeatRule is the problem of a file that repeats another.
const repeatRule = "reader.duplicate"

// boilerplateShare is how much of a document is boilerplate, in per cent of its
// bytes.
func boilerplateShare(d *model.Document) uint8 {
	if len(d.Text) == 0 {
		return 0
	}
	n := 0
	for _, b := range d.Boilerplate {
		n += int(b.End - b.Start)
	}
	return uint8(min((n*100+len(d.Text)/2)/len(d.Text), 100))
}

// documentAt is the document of a path, -1 where there is none.
func (c *corpus) documentAt(path string) int32 {
	i := sort.Search(len(c.Documents), func(i int) bool { return c.Documents[i].Path >= path })
	if i < len(c.Documents) && c.Documents[i].Path == path {
		return int32(i)
	}
	return -1
}

// tellings are the tellings of a document: from first up to last, not included.
func (c *corpus) tellings(document int32) (first, last int32) {
	from := func(d int32) int32 {
		return int32(sort.Search(len(c.Mentions), func(i int) bool { return c.Mentions[i].Document >= d }))
	}
	return from(document), from(document + 1)
}

// docAnswer is the documents that a filter leaves. It is built in a command and
// never changed.
type docAnswer struct {
	corpus *corpus
	table  *docTable
	text   string
	rows   []int32 // documents, in the order of the list
	outline
	// What some of them have, and is worth a column.
	hasCopies, hasOutlets bool
}

// askDocs is the documents in whose title, outlet, path or text every word stands;
// nil once another question is asked. before is the last answer, if any.
func askDocs(c *corpus, text string, before *docAnswer, number int64, wanted *atomic.Int64) *docAnswer {
	a := &docAnswer{corpus: c, table: c.docs(), text: text}
	rows, ok := a.table.search(c, text, a.table.among(c, text, before), number, wanted)
	if !ok {
		return nil
	}
	a.rows = rows
	for _, d := range rows {
		a.hasCopies = a.hasCopies || a.table.copies[d] > 0
		a.hasOutlets = a.hasOutlets || c.Documents[d].Outlet != ""
	}
	a.outline = outline{grouping(len(a.rows), func(i int) model.Date { return c.Documents[a.rows[i]].Published }), len(a.rows)}
	return a
}

// document is the document on a row, -1 where there is none.
func (a *docAnswer) document(row int) int32 {
	if a == nil || row < 0 || row >= len(a.rows) {
		return -1
	}
	return a.rows[row]
}

// rowOf is the row of a document, or where it would stand.
func (a *docAnswer) rowOf(document int32) int {
	return sort.Search(len(a.rows), func(i int) bool { return a.corpus.compareDocuments(a.rows[i], document) >= 0 })
}

// docsMsg is an answer to the question with this number.
type docsMsg struct {
	number int64
	answer *docAnswer
}

// docs is the left pane of the documents view: every document, those of a date
// first, under headers of year and month.
//
//	 fecha         título                    medio       suc.  relleno
//	 2025 octubre ───────────────────────────────────────────────── 2
//	▌mié 15 oct =  Vega y Okoro firman en…   El Diario      5      8%
//	 jue 16 oct ∴  Acuerdo de pesca entre…   La Voz         3      0%
type docs struct {
	answer *docAnswer
	asked  atomic.Int64 // questions so far
	filter string
	cursor int
	scroll
	height int
	anchor string // path of the document that the person last went to
	surface
	scratch []byte
}

// ask asks for the documents that the filter leaves.
func (l *docs) ask(c *corpus) tea.Cmd {
	if c == nil {
		return nil
	}
	number, text, before, asked := l.asked.Add(1), l.filter, l.answer, &l.asked
	return func() tea.Msg { return docsMsg{number, askDocs(c, text, before, number, asked)} }
}

// receive takes an answer, unless it is to an older question. The cursor stays
// on its document, or near it.
func (l *docs) receive(m docsMsg) bool {
	if m.number != l.asked.Load() || m.answer == nil {
		return false
	}
	offset := l.height / 3
	if l.answer != nil && len(l.answer.rows) > 0 {
		offset = l.answer.lineOf(l.cursor) - l.top
	}
	a := m.answer
	l.answer = a
	if l.anchor == "" {
		l.cursor, l.top = 0, 0
	} else if d := a.corpus.documentAt(l.anchor); d >= 0 {
		l.cursor = a.rowOf(d)
	}
	l.cursor = max(min(l.cursor, len(a.rows)-1), 0)
	if len(a.rows) > 0 && l.anchor != "" {
		l.top = a.lineOf(l.cursor) - offset
	}
	l.settle()
	return true
}

func (l *docs) setHeight(h int) {
	if h = max(h-1, 0); l.height != h { // the first row names the columns
		l.height = h
		l.settle()
	}
}

// settle brings the cursor's line, and the header just above it, into view.
func (l *docs) settle() {
	if l.answer == nil || l.height <= 0 {
		return
	}
	l.follow(l.answer.outline, l.cursor, l.height)
	l.stale()
}

// document is the document under the cursor, -1 where there is none.
func (l *docs) document() int32 { return l.answer.document(l.cursor) }

// goTo puts the cursor on a row, and says whether it moved.
func (l *docs) goTo(row int) bool {
	if l.answer == nil || len(l.answer.rows) == 0 {
		return false
	}
	row = max(min(row, len(l.answer.rows)-1), 0)
	moved := row != l.cursor
	l.cursor = row
	l.anchor = l.answer.corpus.Documents[l.document()].Path
	l.settle()
	return moved
}

// move does what a moving key asks for.
func (l *docs) move(do action) bool { return l.goTo(moved(do, l.cursor, l.height)) }

// The columns of a row, in cells: what a narrow pane has no room for is 0.
type docColumns struct{ date, outlet, events, share, copies int }

func docColumnsFor(width int, a *docAnswer) docColumns {
	c := docColumns{date: dateWidth(width)}
	if a == nil {
		return c
	}
	if width >= 44 {
		c.events = 5
	}
	if width >= 56 && a.hasOutlets {
		c.outlet = min(width/4, 24)
	}
	if width >= 64 {
		c.share = 6
	}
	if a.hasCopies && width >= 40 {
		c.copies = 4
	}
	return c
}

// draw draws the rows on the screen.
func (l *docs) draw(b *browser, to size, focused bool) {
	l.surface.draw(&b.row, to, focused, func(row *cells.Row, i int) {
		columns := docColumnsFor(to.w, l.answer)
		if i == 0 {
			l.drawHeads(b, row, columns)
			return
		}
		line := l.top + i - 1
		if l.answer == nil || line >= l.answer.lines() {
			if i == 1 && (l.answer == nil || len(l.answer.rows) == 0) {
				row.Space(theme.Plain, 1)
				row.Cut(b.theme.Dim, l.nothing(b), row.Room())
			}
			return
		}
		r, g := l.answer.at(line)
		if r < 0 {
			l.scratch = drawGroup(b, row, l.answer.groups[g], l.answer.size(g), l.scratch)
			return
		}
		l.drawDocument(b, row, r, g, columns, focused)
	})
}

// nothing says why the list is empty.
func (l *docs) nothing(b *browser) string {
	switch {
	case l.answer == nil || len(l.answer.corpus.Documents) == 0 && !b.loaded:
		return b.ui.ReadingNone
	case len(l.answer.corpus.Documents) == 0:
		return b.ui.DocsNone
	}
	return b.ui.DocsNoneFit
}

// drawHeads names the columns.
func (l *docs) drawHeads(b *browser, row *cells.Row, c docColumns) {
	t, heads, width := b.theme, &b.ui.DocsHeads, row.Room()
	row.Space(theme.Plain, 1)
	row.Cut(t.Dim, heads[0], c.date)
	row.Space(theme.Plain, row.Room()-(width-1-c.date))
	row.Space(theme.Plain, 3)
	right := c.outlet + c.events + c.share + c.copies
	row.Cut(t.Dim, heads[1], row.Room()-right)
	row.Space(theme.Plain, row.Room()-right)
	row.Cut(t.Dim, heads[2], max(c.outlet-1, 0))
	row.Space(theme.Plain, row.Room()-(c.events+c.share+c.copies))
	for i, width := range [...]int{c.events, c.share, c.copies} {
		drawRight(row, t.Dim, heads[3+i], width)
	}
}

// drawRight writes s at the right of a column.
func drawRight(row *cells.Row, style theme.Style, s string, width int) {
	if width == 0 {
		return
	}
	s, _ = cells.Cut(row.Method, s, width-1)
	row.Space(style, width-cells.Width(row.Method, s))
	row.Text(style, s)
}

func (l *docs) drawDocument(b *browser, row *cells.Row, r, g int, c docColumns, focused bool) {
	number := l.answer.rows[r]
	d := &l.answer.corpus.Documents[number]
	s := rowStylesOf(b.theme, r == l.cursor, focused, d.How != model.Stated)
	if r == l.cursor {
		row.Text(b.theme.Mark, "▌")
	} else {
		row.Space(theme.Plain, 1)
	}
	l.scratch = appendListDate(l.scratch[:0], b.words, d.Published, l.answer.groups[g])
	before := row.Room()
	row.Cut(s.date, bytesString(l.scratch), c.date)
	row.Space(s.blank, c.date-(before-row.Room())+1)
	style := s.date
	if d.How == model.Contradicted {
		style = s.mark
	}
	row.Text(style, knowledgeSigns[d.How])
	row.Space(s.blank, 1)
	right := c.outlet + c.events + c.share + c.copies
	l.scratch = appendDocTitle(l.scratch[:0], d)
	row.Cut(s.text, bytesString(l.scratch), row.Room()-right-1)
	row.Space(s.blank, row.Room()-right)
	row.Cut(s.date, d.Outlet, max(c.outlet-1, 0))
	row.Space(s.blank, row.Room()-(c.events+c.share+c.copies))
	table := l.answer.table
	l.drawNumber(row, s.text, c.events, "", int64(table.events[number]), "")
	l.drawNumber(row, s.date, c.share, "", int64(table.share[number]), b.words.PercentSign())
	if table.copies[number] > 0 {
		l.drawNumber(row, s.date, c.copies, "×", int64(table.copies[number])+1, "")
	}
	row.EndWith(s.blank)
}

// drawNumber writes a number at the right of a column.
func (l *docs) drawNumber(row *cells.Row, style theme.Style, width int, before string, n int64, after string) {
	if width == 0 {
		return
	}
	l.scratch = append(strconv.AppendInt(append(l.scratch[:0], before...), n, 10), after...)
	row.Space(style, width-cells.Width(row.Method, bytesString(l.scratch)))
	row.Bytes(style, l.scratch)
}

// knowledgeSigns say beside a date how it is known, in one cell and without
// colour: stated, derived, bounded, contradicted.
var knowledgeSigns = [...]string{
	model.Unknown: "?", model.Stated: "=", model.Derived: "∴", model.Bounded: "±", model.Contradicted: "≠",
}

// appendDocTitle appends the title of a document, or its file's name.
func appendDocTitle(dst []byte, d *model.Document) []byte {
	start := len(dst)
	if dst = appendWords(dst, d.Slice(d.Title)); len(dst) > start {
		return dst
	}
	return append(dst, filepath.Base(d.Path)...)
}
