package views

import (
	"cmp"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
	"hito/views/words"
)

// hint is a key and what it does, for the footer.
type hint struct {
	key, text string
	do        action
}

// footerHints is the brief keys of the key map.
func footerHints(ui *words.UI, keys *keyMap) []hint {
	var hints []hint
	for _, k := range keys.all {
		if k.brief != nil {
			var names []string
			for _, do := range k.brief {
				if name := keys.keyOf(ui, string(do)); name != "" {
					names = append(names, name)
				}
			}
			if len(names) > 0 {
				hints = append(hints, hint{strings.Join(names, " "), ui.Brief.Of(string(k.do)), k.do})
			}
		}
	}
	return hints
}

// drawHeader says what is open, the filter, and what it leaves.
//
//	hito  ../shared/seeds               +Putin  «tratado»   12 de 35 sucesos
func (b *browser) drawHeader(row *cells.Row) {
	t := b.theme
	count := b.count(false)
	width := cells.Width(row.Method, count)
	row.Space(theme.Plain, 1)
	row.Text(t.Brand, "hito")
	row.Space(theme.Plain, 2)
	filter := b.filterWidth(row.Method)
	title := min(max(row.Room()-filter-width-5, min(20, row.Room()/4)), row.Room()-width-3)
	if b.title == "" {
		what, how := b.ui.Sample[0], b.ui.Sample[1]
		row.Cut(t.Dim, what, title)
		if rest := title - cells.Width(row.Method, what); rest >= cells.Width(row.Method, how) {
			row.Text(t.Dim, how)
		}
	} else {
		row.CutLeft(t.Dim, b.title, title)
	}
	row.Space(theme.Plain, row.Room()-width-filter-4)
	b.drawFilter(row, row.Room()-width-3)
	row.Space(theme.Plain, row.Room()-width-1)
	row.Text(t.Count, count)
}

// count is "12 de 35 sucesos", or in short "12 de 35".
func (b *browser) count(short bool) string {
	a := b.list.answer
	switch {
	case b.mode == modeDocs:
		return b.countDocs(short)
	case a == nil:
		return ""
	}
	left, all := len(a.rows), len(a.corpus.Events)
	switch {
	case short && b.query.IsEmpty():
		return b.words.Number(all)
	case short:
		return b.ui.CountShort.Count(left, all)
	case !b.query.IsEmpty():
		if a.unsure > 0 {
			return b.ui.CountSurely.Count(left, all, left-a.unsure)
		}
		return b.ui.CountFiltered.Count(left, all)
	}
	return b.ui.Count.Count(all)
}

// drawTabs is the header where one pane is shown at a time.
func (b *browser) drawTabs(row *cells.Row) {
	t := b.theme
	count := b.count(true)
	width := cells.Width(row.Method, count)
	names := [...]string{b.ui.ListTab, b.ui.DetailTab, b.ui.SourceTab}
	switch {
	case b.lanes.shown && b.mode == modeTimeline:
		names[0] = b.ui.LanesTab
	case b.mode == modeDocs:
		names[0], names[1] = b.ui.DocsTab, b.ui.DocTab
	}
	for i, name := range names {
		style, open, shut := t.Title, " ", " "
		if pane(i) == b.focus {
			style, open, shut = t.Cursor, "[", "]"
		}
		room := row.Room()
		row.Text(style, open)
		row.Text(style, strconv.Itoa(i+1))
		row.Text(style, " ")
		row.Text(style, name)
		row.Text(style, shut)
		b.spot(row, room, spot{term: -1, tab: pane(i)})
		row.Space(theme.Plain, 1)
	}
	row.Space(theme.Plain, row.Room()-width-1)
	row.Text(t.Count, count)
}

// drawTitle is a pane's title in its rule.
func (b *browser) drawTitle(row *cells.Row, p pane) {
	t := b.theme
	rule, title, line := t.Rule, t.Title, "─"
	if p == paneOver || p == b.focus && b.over == overNothing {
		rule, title, line = t.RuleFocus, t.TitleFocus, "━"
	}
	row.Fill(rule, line, 1)
	row.Space(theme.Plain, 1)
	switch p {
	case paneList, paneDetail:
		names := [...]string{b.ui.List, b.ui.Detail}
		switch {
		case b.mode == modeDocs:
			names = [...]string{b.ui.Docs, b.ui.Doc}
		case b.lanes.shown:
			names[paneList] = b.ui.Lanes
		}
		row.Cut(title, names[p], row.Room()-2)
	case paneSource:
		b.drawSourceTitle(row, title)
	case paneOver:
		row.Cut(title, b.covering().heading(b), row.Room()-2)
	}
	row.Space(theme.Plain, 1)
	b.scratch = b.appendTail(b.scratch[:0], p)
	if tail := cells.CleanWidth(row.Method, bytesString(b.scratch)); tail > 0 && row.Room() >= tail+3 {
		row.Fill(rule, line, row.Room()-tail-3)
		row.Space(theme.Plain, 1)
		row.Bytes(t.Dim, b.scratch)
		row.Space(theme.Plain, 1)
	}
	row.Fill(rule, line, row.Room())
}

// drawSourceTitle says which document, its date and how that is known; in a
// narrow pane only the file's name, the date, and that it is not stated.
func (b *browser) drawSourceTitle(row *cells.Row, title theme.Style) {
	if b.source.document < 0 || b.source.corpus == nil {
		row.Cut(title, b.ui.Source, row.Room()-2)
		return
	}
	d := &b.source.corpus.Documents[b.source.document]
	b.scratch = b.appendTail(b.scratch[:0], paneSource)
	tail := cells.CleanWidth(row.Method, bytesString(b.scratch))
	if tail > 0 {
		tail += len("  ─")
	}
	b.scratch = b.scratch[:0]
	narrow := row.Room() < 60
	if !narrow || !b.source.hunt.on() { // the marks need its room
		b.scratch = b.words.AppendDate(append(b.scratch, " · "...), d.Published)
	}
	if narrow = narrow || row.Room()-max(tail-12, 0) < 60; len(b.scratch) > 0 && !d.Published.IsZero() && !(narrow && d.How == model.Stated) {
		b.scratch = append(append(append(b.scratch, " ("...), b.words.Knowledge(d.How)...), ')')
	}
	width := cells.Width(row.Method, bytesString(b.scratch)) + tail
	path := d.Path
	if narrow {
		row.Text(title, b.ui.Source[:1])
		path = filepath.Base(path)
	} else {
		row.Text(title, b.ui.Source)
		row.Text(b.theme.Dim, " ·")
	}
	row.Space(theme.Plain, 1)
	row.CutLeft(title, path, max(row.Room()-width-2, 8))
	row.Bytes(b.theme.Dim, b.scratch)
}

// appendTail appends what stands at the right of a title: how far down the
// list is, which mark of a search one is on, which telling the source shows and
// how far down.
func (b *browser) appendTail(dst []byte, p pane) []byte {
	at, of := 0, 0
	begun := len(dst)
	if h := b.huntOf(p); h != nil && h.on() {
		dst = append(append(append(dst, b.ui.Quotes[0]...), huntedName(b.row.Method, h.typed)...), b.ui.Quotes[1]...)
		dst = append(strconv.AppendInt(append(dst, ' '), int64(h.at+1), 10), '/')
		dst = strconv.AppendInt(dst, int64(len(h.hits)), 10)
	}
	switch p {
	case paneSource:
		if at, of = b.tellingShown(); of < 2 {
			of = 0
		}
	case paneOver:
		if n := len(b.doubts.open); b.over == overDoubts && n > 0 {
			at, of = b.doubts.cursor+1, n
		}
	case paneList:
		if a := b.docs.answer; b.mode == modeDocs {
			if a != nil && len(a.rows) > 0 {
				at, of = b.docs.cursor+1, len(a.rows)
			}
		} else if b.lanes.shown {
			if t := b.lanes.table; t != nil && len(t.lanes) > 0 {
				at, of = b.lanes.lane+1, len(t.lanes)
			}
		} else if a := b.list.answer; a != nil && len(a.rows) > 0 {
			at, of = b.list.cursor+1, len(a.rows)
		}
	}
	apart := func() {
		if len(dst) > begun {
			dst = append(dst, " · "...)
		}
	}
	if of > 0 {
		apart()
		dst = append(strconv.AppendInt(dst, int64(at), 10), '/')
		dst = strconv.AppendInt(dst, int64(of), 10)
	}
	if n, s := len(b.source.rows), &b.source; p == paneSource && s.document >= 0 && n > s.height && s.height > 0 {
		apart()
		dst = append(strconv.AppendInt(dst, int64(min((s.top+s.height)*100/n, 100)), 10), " %"...)
	}
	return dst
}

// tellingShown is which telling the source shows, and of how many: of the event
// or, in the documents view, of the document.
func (b *browser) tellingShown() (at, of int) {
	switch e := b.event(); {
	case e != nil:
		return b.telling + 1, e.Mentions.Len()
	case b.mode == modeDocs && b.source.mention >= 0:
		first, last := b.source.corpus.tellings(b.source.document)
		return int(b.source.mention-first) + 1, int(last - first)
	}
	return 0, 0
}

// drawFooter says what can be done, or what is being typed, or what happened.
func (b *browser) drawFooter(row *cells.Row) {
	t := b.theme
	if b.typing != typingNothing {
		b.drawEntry(row)
		return
	}
	right, style := b.state(row.Room())
	if b.loaded && (b.over == overDoubts || b.over == overCompare) {
		right = "" // the keys need the room
	}
	width := cells.Width(row.Method, right)
	if width > 0 {
		width += 2
	}
	limit := row.Room() - width - 1
	row.Space(theme.Plain, 1)
	switch {
	case b.notice != "":
		row.Cut(t.Notice, b.notice, limit)
	case b.over == overCompare:
		drawParts(row, t.Dim, b.ui.CompareHint)
	case b.over == overDoubts:
		drawParts(row, t.Dim, b.ui.DoubtsHint)
	case b.over == overHelp || b.over == overProblems || b.over == overOutput:
		hint := b.ui.PagerHint
		if b.over == overHelp {
			hint += " · " + b.ui.HelpFind
		}
		row.Cut(t.Dim, hint, limit)
	case b.layout.single && (b.over == overPicker || b.over == overFacet):
		row.Text(t.Count, b.count(true))
		row.Space(theme.Plain, 2)
		b.drawFilter(row, limit-8)
	case b.layout.single && len(b.terms()) > 0:
		key, what := b.keys.keyOf(b.ui, string(showHelp)), b.ui.Brief.Of(string(showHelp))
		hint := cells.Width(row.Method, key) + 1 + cells.Width(row.Method, what) + 2
		b.drawFilter(row, max(limit-hint, limit/2))
		if row.Room()-width > hint {
			row.Space(theme.Plain, 2)
			row.Text(t.Key, key)
			row.Space(theme.Plain, 1)
			row.Text(t.Dim, what)
		}
	case b.over == overPicker, b.over == overPalette, b.over == overFacet, b.over == overMends, b.over == overCell:
	default:
		b.drawHints(row, row.Room()-width)
	}
	row.Space(theme.Plain, row.Room()-max(width-1, 0))
	row.Text(style, right)
}

// drawHints writes as many hints as fit in limit cells.
func (b *browser) drawHints(row *cells.Row, limit int) {
	used, room := 0, limit-1
	shown := make([]bool, len(b.hints))
	for _, i := range b.claims {
		h := b.hints[i]
		if !b.helps(h.do) {
			continue
		}
		if width := cells.Width(row.Method, h.key) + 1 + cells.Width(row.Method, b.hintText(h)) + 2; used+width <= room+2 {
			used += width
			shown[i] = true
		}
	}
	for i, h := range b.hints {
		if shown[i] {
			room := row.Room()
			row.Text(b.theme.Key, h.key)
			row.Space(theme.Plain, 1)
			row.Text(b.theme.Dim, b.hintText(h))
			b.spot(row, room, spot{term: -1, do: h.do})
			row.Space(theme.Plain, 2)
		}
	}
}

// hintText is what a hint says in the view that is shown.
func (b *browser) hintText(h hint) string {
	if text := b.ui.BriefDocs.Of(string(h.do)); text != "" && b.mode == modeDocs {
		return text
	}
	return h.text
}

// helps reports whether a hint is of use where the person is.
func (b *browser) helps(do action) bool {
	switch do {
	case clearFilter:
		return b.mode == modeDocs && b.docs.filter != "" || b.mode == modeTimeline && !b.query.IsEmpty()
	case actorHere, showTrouble:
		return b.mode == modeDocs
	case pickActors:
		return b.mode == modeTimeline
	case showLanes:
		return b.inLanes()
	case back:
		return b.focus != paneList || b.mode == modeDocs
	case nextPane:
		return b.focus == paneList && b.query.IsEmpty()
	}
	return true
}

// hintOrder is the order in which hints claim their room: help, quit, what
// opens, then from the left.
func hintOrder(hints []hint) []int {
	rank := func(i int) int {
		switch hints[i].do {
		case showHelp:
			return 0
		case quit:
			return 1
		case open:
			return 2
		}
		return 3
	}
	order := make([]int, len(hints))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return rank(i) - rank(j) })
	return order
}

// drawParts writes as many parts of a text, between its dots, as fit whole; at
// least the first.
func drawParts(row *cells.Row, style theme.Style, text string) {
	row.Cut(style, cmp.Or(wholeParts(row, text), text), row.Room())
}

// wholeParts are the parts of a text, between its dots, that fit in the row.
func wholeParts(row *cells.Row, text string) string {
	for cells.Width(row.Method, text) > row.Room() {
		text = text[:max(strings.LastIndex(text, partsDot), 0)]
	}
	return text
}

// partsDot stands between the parts of a hint.
const partsDot = " · "
