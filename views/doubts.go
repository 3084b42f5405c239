package views

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/clean"
	"hito/views/theme"
)

// doubts is what may be one event, the likeliest first, for the person to say:
// the questions, and of the one under the cursor why it is asked and both
// tellings.
//
//	▌ago 2025  Lavrov ya estuvo en Corea … ≟ El jefe de la diplomacia acudió …
//	──────────────────────────────────────────────────────────────────────────
//	Por qué puede serlo: la misma persona (…) va al mismo sitio (…), sobre …
//
//	1 El Diario                         │ 2 La Voz
type doubts struct {
	pair
	open   []model.Suggestion // those that were not answered
	cursor int
	list   scroll
	why    flow
	scroll // of what is under the questions
	height int
	surface
	stale bool
	// answered are the pairs, by the ids of their tellings, that were answered
	// since the documents were read.
	answered map[[2]string]bool
	// reopened is a pair whose answer was taken back, until it is asked again.
	reopened [2]string
	// writing says that a decision is being written, waiting are those that come
	// after it. said is what to say once the documents are read again.
	writing bool
	waiting []tea.Cmd
	said    string
}

// stackWidth is the width below which the one telling is above the other.
const stackWidth = 76

func (d *doubts) rebuild() { d.stale = true; d.surface.stale() }

// pairOf names the pair of a question, whatever the numbers of its tellings.
func (c *corpus) pairOf(a, b int32) [2]string {
	return [2]string{c.Mentions[a].ID.String(), c.Mentions[b].ID.String()}
}

// take takes the questions of a chronology; the cursor stays on its question
// or, where that was answered, in its place.
func (d *doubts) take(c *corpus) {
	if c == nil {
		return
	}
	at := [2]string{}
	if d.cursor < len(d.open) {
		at = d.corpus.pairOf(d.open[d.cursor].A, d.open[d.cursor].B)
	}
	if d.reopened != [2]string{} {
		at = d.reopened
	}
	d.corpus, d.open = c, nil
	for _, s := range c.Suggestions {
		pair := c.pairOf(s.A, s.B)
		if d.answered[pair] {
			continue
		}
		if pair == at {
			d.cursor, d.reopened = len(d.open), [2]string{}
		}
		d.open = append(d.open, s)
	}
	d.cursor = max(min(d.cursor, len(d.open)-1), 0)
	d.rebuild()
}

// goTo moves the cursor to another question.
func (d *doubts) goTo(n int) {
	d.cursor, d.top, d.reopened = max(min(n, len(d.open)-1), 0), 0, [2]string{}
	d.rebuild()
}

func (d *doubts) heading(b *browser) string { return b.ui.DoubtsTitle }

func (d *doubts) clicked(*browser, int, int, bool) tea.Cmd { return nil }

func (d *doubts) wheeled(_ *browser, rows, _ int) {
	d.top = max(d.top+rows, 0)
	d.rebuild()
}

func (d *doubts) pressed(b *browser, k tea.KeyPressMsg) tea.Cmd {
	switch do := b.keys.find(inDoubts, k); do {
	case "":
	case pickClose:
		b.over = overNothing
	case saySame:
		return b.answerDoubt(model.DecideSame)
	case sayDifferent:
		return b.answerDoubt(model.DecideDifferent)
	case sayUnsure:
		return b.answerDoubt(model.DecideUnsure)
	case undoLast:
		return b.undo()
	case showHelp:
		return b.openingKey(do)
	case moveDown:
		d.goTo(d.cursor + 1)
	case moveUp:
		d.goTo(d.cursor - 1)
	case moveTop:
		d.goTo(0)
	case moveBottom:
		d.goTo(len(d.open) - 1)
	default:
		d.top += steps(do, d.room())
		d.rebuild()
	}
	return nil
}

// answerDoubt answers the question under the cursor.
func (b *browser) answerDoubt(kind model.DecisionKind) tea.Cmd {
	d := &b.doubts
	if d.cursor >= len(d.open) {
		b.notice = b.ui.DoubtsNone
		return nil
	}
	s := d.open[d.cursor]
	return b.decide(kind, s.A, s.B)
}

// decidedMsg says what became of a decision, or of taking one back.
type decidedMsg struct {
	decision model.Decision
	undone   bool
	none     bool // there was none to undo
	why      error
}

// decide writes down what the person says of two tellings.
func (b *browser) decide(kind model.DecisionKind, one, other int32) tea.Cmd {
	d := &b.doubts
	if b.options.Corrections == nil {
		b.notice = b.ui.DecideNowhere
		return nil
	}
	c := d.corpus
	if b.over != overDoubts {
		c = b.compare.corpus
	}
	decision := model.Decision{Kind: kind, A: c.Ref(one), B: c.Ref(other)}
	d.answer(c, one, other)
	return b.keep(decision)
}

// answer takes the question about two tellings for answered, if there is one.
func (d *doubts) answer(c *corpus, one, other int32) {
	if d.answered == nil {
		d.answered = map[[2]string]bool{}
	}
	d.answered[c.pairOf(one, other)], d.reopened = true, [2]string{}
	d.take(d.corpus)
	d.top = 0
}

// keep writes a decision down.
func (b *browser) keep(decision model.Decision) tea.Cmd {
	return b.keepAll(func() []model.Decision { return []model.Decision{decision} })
}

// undo takes the last decision back.
func (b *browser) undo() tea.Cmd {
	store := b.options.Corrections
	if store == nil {
		b.notice = b.ui.DecideNowhere
		return nil
	}
	groups := &b.groups
	return b.doubts.write(func() tea.Msg {
		decision, ok, err := groups.Undo(store)
		return decidedMsg{decision: decision, undone: true, none: !ok, why: err}
	})
}

// write writes after what is being written, so that the order is the person's.
func (d *doubts) write(do tea.Cmd) tea.Cmd {
	if d.writing {
		d.waiting = append(d.waiting, do)
		return nil
	}
	d.writing = true
	return do
}

// decided goes on once a decision is written: the documents' events are put
// together anew. Where it could not be written the question is open again.
func (b *browser) decided(m decidedMsg) tea.Cmd {
	d := &b.doubts
	var next tea.Cmd
	if d.writing = len(d.waiting) > 0; d.writing {
		next, d.waiting = d.waiting[0], d.waiting[1:]
	}
	if m.undone == (m.why == nil) && !m.none && m.decision.Kind.OfTwo() {
		d.reopened = [2]string{m.decision.A.ID, m.decision.B.ID}
		delete(d.answered, d.reopened)
		d.take(d.corpus)
	}
	switch {
	case m.why != nil && m.undone:
		b.notice = b.ui.UndoFailed.Say(clean.Line(b.words.System(m.why.Error())))
		return next
	case m.why != nil:
		b.notice = b.ui.DecideFailed.Say(clean.Line(b.words.System(m.why.Error())))
		return next
	case m.none:
		b.notice = b.ui.UndoNone
		return next
	case m.undone:
		d.said = b.ui.Undone
	case m.decision.Kind.OfTwo():
		d.said = b.ui.Decided[m.decision.Kind]
	case m.decision.Withdraws():
		d.said = b.ui.Mend.TakenBack
	default:
		d.said = b.ui.Mend.Decided
	}
	b.notice = d.said
	next = join(next, b.askMends())
	if !b.loaded {
		b.again = true
		return next
	}
	b.quiet = true
	return join(next, b.correct())
}

// correctedMsg is a chronology as the decisions have it, of those asked for the
// one with this number, made from one of this generation.
type correctedMsg struct {
	chronology         *model.Chronology
	number, generation int
}

// correct puts the events together anew, as the decisions have it, without
// reading the documents again where that can be.
func (b *browser) correct() tea.Cmd {
	c := b.asking.newest()
	if b.options.Correct == nil || c == nil {
		return b.reload()
	}
	b.corrections++
	correct, number, generation := b.options.Correct, b.corrections, b.generation
	return func() tea.Msg { return correctedMsg{correct(c), number, generation} }
}

// corrected takes a corrected chronology, unless a later one is on its way.
func (b *browser) corrected(m correctedMsg) tea.Cmd {
	switch {
	case m.number != b.corrections:
		return nil
	case m.generation != b.generation || !b.loaded:
		b.again = true // what was read meanwhile may not know of the decision
		if b.loaded {
			return b.reload()
		}
		return nil
	}
	return b.asking.load(m.chronology, m.generation, true)
}

// rows is how many rows the questions have; room those of what is under them.
func (d *doubts) rows() int {
	if d.stacked && d.height < minTallHeight { // both tellings need the room
		return max(min(len(d.open), 2), 1)
	}
	return max(min(len(d.open), d.height/4, 8), 1)
}
func (d *doubts) room() int { return max(d.height-d.rows()-1, 0) }

// build sets the question under the cursor.
func (d *doubts) build(b *browser, to size) {
	if !d.stale && d.width == to.w && d.height == to.h && d.why.method == b.row.Method {
		return
	}
	d.stale, d.height, d.width = false, to.h, to.w
	d.surface.stale()
	d.why.reset(b.row.Method, to.w-2)
	d.why.line(0, 2)
	if d.cursor >= len(d.open) {
		none := b.ui.DoubtsNone
		if d.corpus == nil {
			none = b.ui.ReadingNone
		}
		d.why.add(b.theme.Text, noItem, none)
		d.clamp(len(d.why.lines), d.height)
		return
	}
	s := &d.open[d.cursor]
	d.why.add(b.theme.Label, noItem, b.ui.DoubtsWhy)
	d.why.space()
	d.why.add(b.theme.Text, noItem, b.words.Reason(s.Reason))
	d.mentions = [2]int32{s.A, s.B}
	for i, m := range d.mentions {
		d.labels[i], d.more[i] = strconv.Itoa(i+1), 0
		if e := d.corpus.ids.event[m]; e >= 0 {
			d.more[i] = d.corpus.Events[e].Mentions.Len() - 1
		}
	}
	d.set(b, to.w, to.w < stackWidth)
	d.list.reveal(d.cursor, d.cursor, d.rows())
	d.list.clamp(len(d.open), d.rows())
	d.clamp(len(d.why.lines)+1+d.lines(), d.room())
}

func (d *doubts) draw(b *browser, to size) {
	d.build(b, to)
	d.surface.draw(&b.row, to, true, func(row *cells.Row, i int) {
		rows := d.rows()
		n := d.top + i - rows - 1
		switch {
		case len(d.open) == 0:
			d.why.drawLine(row, d.top+i)
		case i < rows:
			d.drawQuestion(b, row, d.list.top+i)
		case i == rows:
			row.Fill(b.theme.Rule, "─", row.Room())
		case d.stacked && n > d.lines(): // both tellings first, then why
			d.why.drawLine(row, n-d.lines()-1)
		case d.stacked && n < d.lines():
			d.drawLine(b, row, n)
		case d.stacked:
		case n < len(d.why.lines):
			d.why.drawLine(row, n)
		case n > len(d.why.lines):
			d.drawLine(b, row, n-len(d.why.lines)-1)
		}
	})
}

// drawQuestion draws a question in one row: the titles of both events.
func (d *doubts) drawQuestion(b *browser, row *cells.Row, n int) {
	if n >= len(d.open) {
		return
	}
	t, style := b.theme, b.theme.Text
	if n == d.cursor {
		style = t.Cursor
		row.Text(t.Mark, "▌")
	} else {
		row.Space(theme.Plain, 1)
	}
	s := &d.open[n]
	row.Cut(style, d.title(s.A), (row.Room()-4)/2)
	row.Text(style, " ≟ ")
	row.Cut(style, d.title(s.B), row.Room()-1)
	row.EndWith(style)
}

// title is that of the event of a telling.
func (d *doubts) title(mention int32) string {
	if e := d.corpus.ids.event[mention]; e >= 0 {
		return string(appendTitle(nil, d.corpus.Chronology, &d.corpus.Events[e]))
	}
	return string(appendWords(nil, d.corpus.Text(d.corpus.Mentions[mention].Span)))
}
