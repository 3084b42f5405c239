package views

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/clean"
	"hito/views/theme"
	"hito/views/words"
)

// mends is what the person corrects: of an event its date, its name, its type
// and whether it is shown at all; and what stands of all that was decided, the
// last first, each of which can be taken back though others came after it.
//
//	Intro escribe otra cosa · x retira …
//	▌fecha    jun 2024
//	 título   En 2024 firmaron un acuerdo
//	 tipo     acuerdo
//	 ocultar  no mostrar más este suceso
//	 Lo que has decidido ─────────────── 2
//	 fecha    2023-06 «Luis Soto visitó…»
type mends struct {
	corpus *corpus
	event  int32
	// standing are the decisions that still count, the last first; kept says that
	// they have come.
	standing []model.Decision
	kept     bool
	cursor   int
	scroll
	surface
	// kind is what is being typed of the event, reads how it is understood.
	kind  model.DecisionKind
	reads string
}

// mendMsg is the decisions that were ever made, in order.
type mendMsg struct{ decisions []model.Decision }

// mendable are what can be said of an event, in the order of the rows.
var mendable = [...]model.DecisionKind{model.DecideDate, model.DecideName, model.DecideType, model.DecideHide, model.DecideSame, model.DecideDifferent}

// mendsHead is how many rows there are above the decisions; mendsBars how many
// above everything.
const (
	mendsHead = len(mendable)
	mendsBars = 1
)

// beginMend opens the corrections of the event at hand.
func (b *browser) beginMend() tea.Cmd {
	store := b.options.Corrections
	if store == nil {
		b.notice = b.ui.DecideNowhere
		return nil
	}
	m := &b.mends
	m.corpus, m.event, m.cursor, m.top = b.detail.corpus, -1, 0, 0
	if b.event() != nil && b.mode == modeTimeline {
		m.event = b.detail.event
	} else {
		m.cursor = mendsHead
	}
	b.over = overMends
	m.stale()
	return b.askMends()
}

// askMends asks for what was decided, beside the program: a decision may be on
// its way to the disk.
func (b *browser) askMends() tea.Cmd {
	store := b.options.Corrections
	if store == nil {
		return nil
	}
	return func() tea.Msg { return mendMsg{store.Decisions()} }
}

// receive takes what was decided.
func (m *mends) receive(decisions []model.Decision) {
	m.standing, m.kept = standing(decisions), true
	m.moveTo(m.cursor)
}

// take takes a new chronology, where the event is found again by its telling.
func (m *mends) take(c *corpus) {
	if m.corpus == nil {
		return // never opened
	}
	if m.event >= 0 && m.corpus != c {
		m.event = c.again(m.corpus, m.event)
	}
	m.corpus = c
	m.moveTo(m.cursor)
}

// standing are the decisions that still count, the last first: no later one is
// about the same, and none takes it back.
func standing(decisions []model.Decision) []model.Decision {
	type about struct {
		kind model.DecisionKind
		a, b string
	}
	var kept []model.Decision
	seen := map[about]bool{}
	for i := len(decisions) - 1; i >= 0; i-- {
		d := &decisions[i]
		is := about{d.Kind, d.A.ID, d.B.ID}
		if d.Kind.OfTwo() {
			is = about{model.DecideSame, min(d.A.ID, d.B.ID), max(d.A.ID, d.B.ID)}
		}
		if !seen[is] && !d.Withdraws() && d.Kind != model.DecideUnsure {
			kept = append(kept, *d)
		}
		seen[is] = true
	}
	return kept
}

func (m *mends) rows() int { return mendsHead + len(m.standing) }

// moveTo moves the cursor to a row; what is about an event has none where there
// is no event.
func (m *mends) moveTo(row int) {
	first := 0
	if m.event < 0 {
		first = mendsHead
	}
	m.cursor = max(min(row, m.rows()-1), first)
	m.stale()
}

func (m *mends) heading(b *browser) string { return b.ui.Mend.Title }

func (m *mends) clicked(b *browser, row, _ int, double bool) tea.Cmd {
	n := m.top + row - mendsBars
	if n > mendsHead {
		n-- // the heading between them
	}
	if row < mendsBars || n >= m.rows() {
		return nil
	}
	m.moveTo(n)
	if double {
		return b.mendHere()
	}
	return nil
}

func (m *mends) wheeled(_ *browser, _, notches int) { m.moveTo(m.cursor + notches) }

func (m *mends) pressed(b *browser, k tea.KeyPressMsg) tea.Cmd {
	switch do := b.keys.find(inMends, k); do {
	case pickClose:
		b.over = overNothing
	case moveDown:
		m.moveTo(m.cursor + 1)
	case moveUp:
		m.moveTo(m.cursor - 1)
	case moveTop:
		m.moveTo(0)
	case moveBottom:
		m.moveTo(m.rows() - 1)
	case halfDown, halfUp, pageDown, pageUp:
		m.moveTo(m.cursor + steps(do, max(m.size.h-mendsBars, 1)))
	case pickAccept:
		return b.mendHere()
	case pickExclude:
		return b.takeBack()
	case undoLast:
		return b.undo()
	case showHelp:
		return b.openingKey(do)
	}
	return nil
}

// mendHere types what the row under the cursor says of the event, hides it, or
// goes to the event that a decision is about.
func (b *browser) mendHere() tea.Cmd {
	m := &b.mends
	if m.cursor >= mendsHead {
		return b.goToDecided()
	}
	if m.event < 0 {
		return nil
	}
	kind := mendable[m.cursor]
	switch kind {
	case model.DecideHide:
		b.over = overNothing
		return b.decideEvent(kind, "")
	case model.DecideSame:
		b.over = overNothing
		return b.joinKey()
	case model.DecideDifferent:
		cmd := b.splitKey()
		b.over = overNothing
		return cmd
	}
	m.kind, m.reads = kind, b.ui.Mend.EmptyIsFound
	b.begin(typingMend, b.mendValue(kind, true))
	return nil
}

// goToDecided goes to the event that the decision under the cursor is about.
func (b *browser) goToDecided() tea.Cmd {
	m := &b.mends
	at := m.cursor - mendsHead
	if at >= len(m.standing) || m.corpus == nil {
		return nil
	}
	a, event := b.list.answer, m.corpus.ids.find(m.standing[at].A.ID)
	if event < 0 || a == nil || a.corpus != m.corpus {
		b.notice = b.ui.Mend.Elsewhere
		return nil
	}
	row, there := a.rowOf(event)
	if !there {
		b.notice = b.ui.FilteredOut
		return nil
	}
	b.over = overNothing
	b.leaveDocs()
	b.list.goTo(row)
	b.followList()
	return nil
}

// takeBack takes the decision under the cursor back.
func (b *browser) takeBack() tea.Cmd {
	m := &b.mends
	at := m.cursor - mendsHead
	if at < 0 || at >= len(m.standing) {
		b.notice = b.ui.Mend.NothingHere
		return nil
	}
	back := m.standing[at].Withdrawal()
	m.standing = slices.Delete(m.standing, at, at+1)
	m.moveTo(m.cursor)
	return b.keep(back)
}

// mendValue is what is known of an event: as it is typed, or as it is shown.
func (b *browser) mendValue(kind model.DecisionKind, typed bool) string {
	m := &b.mends
	e := &m.corpus.Events[m.event]
	switch kind {
	case model.DecideDate:
		if typed {
			return e.Date.String()
		}
		return string(b.words.AppendLongDate(nil, e.Shown()))
	case model.DecideType:
		return b.words.Type(m.corpus.Word(e.Type))
	case model.DecideName:
		return clean.Line(string(appendTitle(nil, m.corpus.Chronology, e)))
	case model.DecideSame:
		return b.joinText()
	case model.DecideDifferent:
		return b.splitText()
	}
	return b.ui.Mend.Hide
}

// mendLabel is what a row of what can be said of an event is called.
func (b *browser) mendLabel(kind model.DecisionKind) string {
	switch kind {
	case model.DecideSame:
		return b.ui.Join.Join
	case model.DecideDifferent:
		return b.ui.Join.Split
	}
	return b.ui.Mend.Fields[kind]
}

// published is when the document was written that tells the event first.
func (m *mends) published() model.Date {
	e := &m.corpus.Events[m.event]
	return m.corpus.Documents[m.corpus.Mentions[m.corpus.tellingsOf(e)[0]].Document].Published
}

// mendTyped is the decision's value that the words typed mean, and how it reads;
// what is wrong with them, or "". No words take back what was decided before.
func (b *browser) mendTyped(text string) (value, reads, wrong string) {
	text = strings.TrimSpace(text)
	if text == "" {
		return "", b.ui.Mend.AsFound, ""
	}
	switch b.mends.kind {
	case model.DecideDate:
		date, ok := DateSaid(text, b.words.Language, b.mends.published(), b.options.Date)
		if !ok {
			return "", "", b.ui.Mend.NoDate
		}
		return date.String(), string(b.words.AppendLongDate(nil, date)), ""
	case model.DecideType:
		q, err := words.Query(model.Query{Terms: []model.Term{{Key: model.KeyType, Text: text}}})
		if err != nil {
			return "", "", b.wrongWith(err)
		}
		return q.Terms[0].Text, b.words.Type(q.Terms[0].Text), ""
	}
	return text, "", ""
}

// mendEntered decides what was typed.
func (b *browser) mendEntered() tea.Cmd {
	value, _, wrong := b.mendTyped(b.entry.String())
	if wrong != "" {
		b.wrong = wrong
		return nil
	}
	b.typing = typingNothing
	return b.decideEvent(b.mends.kind, value)
}

// decideEvent writes down what the person says of the event.
func (b *browser) decideEvent(kind model.DecisionKind, value string) tea.Cmd {
	m := &b.mends
	if m.event < 0 || int(m.event) >= len(m.corpus.Events) {
		return nil
	}
	e := &m.corpus.Events[m.event]
	return b.keep(model.Decision{Kind: kind, A: m.corpus.Ref(m.corpus.tellingsOf(e)[0]), Value: value})
}

// draw draws the corrections.
func (m *mends) draw(b *browser, to size) {
	height := max(to.h-mendsBars, 1)
	line := m.cursor
	if line >= mendsHead {
		line++ // the heading between them
	}
	m.reveal(line, line, height)
	m.clamp(m.rows()+1, height)
	m.surface.draw(&b.row, to, true, func(row *cells.Row, i int) {
		n := m.top + i - mendsBars
		switch {
		case i == 0:
			row.Space(theme.Plain, 1)
			drawParts(row, b.theme.Dim, b.ui.Mend.Hint)
		case n < mendsHead && m.event < 0:
			if n == 0 {
				row.Space(theme.Plain, 1)
				row.Cut(b.theme.Dim, b.ui.Mend.NoEvent, row.Room())
			}
		case n < mendsHead:
			m.drawRow(b, row, n, b.mendLabel(mendable[n]), b.mendValue(mendable[n], false))
		case n == mendsHead:
			row.Space(theme.Plain, 1)
			row.Cut(b.theme.Label, b.ui.Mend.Heading, row.Room()-6)
			row.Space(theme.Plain, 1)
			count := strconv.Itoa(len(m.standing))
			row.Fill(b.theme.Rule, "─", row.Room()-len(count)-2)
			row.Space(theme.Plain, 1)
			row.Text(b.theme.Dim, count)
		case n <= m.rows():
			d := &m.standing[n-1-mendsHead]
			m.drawRow(b, row, n-1, b.ui.Mend.Fields[d.Kind], b.decidedText(d, to.w))
		case n == mendsHead+1 && m.kept:
			row.Space(theme.Plain, 1)
			row.Cut(b.theme.Dim, b.ui.Mend.None, row.Room())
		}
	})
}

// drawRow draws a row: what it is about, and what is said of it.
func (m *mends) drawRow(b *browser, row *cells.Row, n int, label, text string) {
	style, dim := beginRow(row, b.theme, n == m.cursor)
	row.Cut(dim, label, min(row.Room(), 11))
	row.Space(dim, min(max(12-cells.Width(row.Method, label), 1), row.Room()))
	row.Cut(style, text, row.Room()-1)
	row.EndWith(style)
}

// decidedTelling is the telling that a decision is about: its sentence as it was
// written down, or as it is read, or where it is not read now its id.
func (b *browser) decidedTelling(r model.MentionRef, room int) string {
	quote := r.Quote
	if c := b.mends.corpus; quote == "" && c != nil {
		if m := c.ids.telling(r.ID); m >= 0 {
			quote = model.OneLine(c.Text(c.Mentions[m].Span))
		}
	}
	if quote == "" {
		return r.ID
	}
	quote = clean.Line(quote)
	if head, _ := cells.Cut(b.row.Method, quote, room); len(head) < len(quote) {
		quote, _ = cells.Cut(b.row.Method, quote, room-1)
		quote += "…"
	}
	return b.words.Quote(quote)
}

// decidedText is what a decision says, and of what, for so many cells.
func (b *browser) decidedText(d *model.Decision, room int) string {
	if d.Kind.OfTwo() { // each has half of the room
		room = max((room-18)/2, 12)
	}
	about := b.decidedTelling(d.A, room)
	switch {
	case d.Kind.OfTwo():
		about += " · " + b.decidedTelling(d.B, room)
	case d.Kind == model.DecideType:
		about = b.words.Type(d.Value) + " · " + about
	case d.Value != "":
		about = d.Value + " · " + about
	}
	return clean.Line(about)
}
