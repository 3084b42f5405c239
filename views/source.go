package views

import (
	"cmp"
	"sort"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
)

// source is the lower right pane: a document, wrapped once for a width into
// rows of bytes, with the sentence of a telling marked.
//
//	━ 3 Fuente · noticias/a.txt · 2 nov 2025 (declarada) ━━ 1/2 ━
//	  Sucesos  Deportes  Más leídas                     boilerplate
//	▌ El presidente recibió este lunes a los delegados  the sentence
//	▌ de seis países. Durante la reunión …
//	┊ La víspera habían firmado …                       another telling
type source struct {
	corpus   *corpus
	document int32 // -1 for none
	mention  int32 // the telling that is marked, -1 for none
	target   model.Span
	wrapped
	cache []wrapped
	scroll
	height int
	// measure is how wide the text is at most, 0 for maxMeasure.
	measure int
	// seeks says that what is marked is to be brought into view; stays that the
	// pane is to show what it showed, from row stayAt, of a document read again.
	seeks, stays bool
	stayAt       int
	stood        int32 // the document that was shown last
	surface
	marks  marks
	finder finder
	hunt   hunt
	// huntedIn is the document in which the hunt's hits stand.
	huntedIn *model.Document
}

// wrapped is a document in rows of a width.
type wrapped struct {
	document *model.Document
	width    int
	method   cells.Method
	rows     []cells.Range
}

func (w *wrapped) is(d *model.Document, width int, m cells.Method) bool {
	return w.document == d && w.width == width && w.method == m
}

// wrappedMsg brings a long document that was wrapped beside the program.
type wrappedMsg struct{ wrapped }

const (
	maxWrapped = 8       // documents kept wrapped
	maxAtOnce  = 1 << 17 // bytes of a document that is wrapped in Update
	gutter     = 2       // cells left of the text
	maxMeasure = 96      // cells of a line, since nobody reads longer ones with ease
)

// show marks a telling, or (mention -1) only a span, and brings it into view.
func (s *source) show(c *corpus, mention int32, target model.Span) {
	document := int32(-1)
	switch {
	case mention >= 0:
		document = c.Mentions[mention].Document
	case target.Document >= 0:
		document = target.Document
	}
	s.open(c, document, mention, target)
}

// open shows a document, with a telling or a span of it marked, if any.
func (s *source) open(c *corpus, document, mention int32, target model.Span) {
	if s.corpus == c && s.document == document && s.mention == mention && s.target == target {
		return
	}
	if s.corpus != c {
		s.cache = nil // it holds on to the documents of another
	}
	if s.corpus != c {
		s.stood = -1
	}
	s.corpus, s.document, s.mention, s.target, s.seeks, s.stays = c, document, mention, target, true, false
	s.stale()
	if s.document < 0 {
		return
	}
	s.marks.set(c.Chronology, s.document, mention)
	s.marks.also = target
	s.search()
}

// look marks what a query searches for.
func (s *source) look(q model.Query) {
	s.finder.look(q)
	s.search()
}

func (s *source) search() {
	if s.document < 0 || s.corpus == nil {
		return
	}
	s.stale()
	if s.hunt.on() { // its marks alone, or nobody could tell them apart
		s.marks.found = nil
		if s.huntedIn == &s.corpus.Documents[s.document] {
			s.marks.found = s.hunt.hits
		}
		return
	}
	text := s.corpus.Documents[s.document].Text
	s.marks.found = s.finder.in(s.document, text, 0, len(text))
}

// fit wraps the document for a size and brings the telling into view; a long
// document is wrapped by the command it gives.
func (s *source) fit(to size, method cells.Method) tea.Cmd {
	width := min(max(to.w-gutter, 1), cmp.Or(s.measure, maxMeasure))
	if s.corpus == nil || s.document < 0 || to.h == 0 {
		return nil
	}
	d := &s.corpus.Documents[s.document]
	return join(s.seek(d), s.wrap(d, width, to, method))
}

// wrap wraps the document for a width.
func (s *source) wrap(d *model.Document, width int, to size, method cells.Method) tea.Cmd {
	if s.is(d, width, method) {
		if s.seeks || s.height != to.h {
			s.height = to.h
			s.find()
		}
		return nil
	}
	s.height = to.h
	s.stale()
	for _, w := range s.cache {
		if w.is(d, width, method) {
			s.take(w)
			return nil
		}
	}
	w := wrapped{d, width, method, nil}
	if len(d.Text) <= maxAtOnce {
		w.rows = cells.Wrap(method, d.Text, width, nil)
		s.take(w)
		return nil
	}
	s.wrapped = w
	return func() tea.Msg {
		w.rows = cells.Wrap(method, d.Text, width, nil)
		return wrappedMsg{w}
	}
}

// receive takes a document that was wrapped beside the program.
func (s *source) receive(w wrapped) {
	if s.is(w.document, w.width, w.method) {
		s.take(w)
	}
}

func (s *source) take(w wrapped) {
	s.wrapped = w
	for i := range s.cache {
		if s.cache[i].is(w.document, w.width, w.method) {
			s.find()
			return
		}
	}
	if len(s.cache) == maxWrapped {
		s.cache = append(s.cache[:0], s.cache[1:]...)
	}
	s.cache = append(s.cache, w)
	s.find()
}

// place is what the pane shows of a document, to be found again in a new
// corpus: the document's hash and the row at the top.
func (s *source) place() (hash string, top int) {
	if s.corpus == nil || s.document < 0 || s.seeks {
		return "", 0
	}
	return s.corpus.Documents[s.document].Hash, s.top
}

// stay shows what was shown at the place, if the document is still the same.
func (s *source) stay(hash string, top int) {
	if s.corpus != nil && s.document >= 0 && hash != "" && s.corpus.Documents[s.document].Hash == hash {
		s.stays, s.stayAt = true, top
	}
}

// find brings what is marked into view: a third down the pane, unless it is in
// view already.
func (s *source) find() {
	s.seeks = false
	s.stale()
	if s.stays {
		s.stays, s.top = false, s.stayAt
		s.clamp(len(s.rows), s.height)
		return
	}
	span := s.span()
	if span.Document < 0 && len(s.marks.found) > 0 { // what was searched for
		span = s.marks.found[0]
	}
	if span.Document < 0 || len(s.rows) == 0 {
		s.top = 0
		return
	}
	first, last := s.rowAt(span.Start), s.rowAt(max(span.End-1, span.Start))
	stands := s.stood == s.document && s.inView(first, last)
	s.stood = s.document
	if stands {
		s.clamp(len(s.rows), s.height)
		return
	}
	s.top = first - max(min(s.height/3, s.height-(last-first+1)), 0)
	s.clamp(len(s.rows), s.height)
}

// inView reports whether rows are on the screen, not at its very edge: then they
// need not move there, and neither does what the person reads.
func (s *source) inView(first, last int) bool {
	edge := min(s.height/8, 2)
	return (first >= s.top+edge || s.top == 0 && first >= 0) && (last < s.top+s.height-edge || last < s.top+s.height && s.top+s.height >= len(s.rows))
}

// span is what Enter and the list bring into view.
func (s *source) span() model.Span {
	if s.target.Document >= 0 {
		return s.target
	}
	if s.corpus != nil && s.mention >= 0 {
		return s.corpus.Mentions[s.mention].Span
	}
	return model.NoSpan
}

// rowAt is the row that holds a byte.
func (s *source) rowAt(at int32) int {
	i := sort.Search(len(s.rows), func(i int) bool { return s.rows[i].End > at })
	return min(i, max(len(s.rows)-1, 0))
}

// move does what a moving key asks for.
func (s *source) move(do action) {
	s.top += steps(do, s.height)
	s.clamp(len(s.rows), s.height)
	s.stale()
}

// draw draws the rows on the screen.
func (s *source) draw(b *browser, to size) {
	s.surface.draw(&b.row, to, false, func(row *cells.Row, i int) {
		n := s.top + i
		if s.document < 0 || n >= len(s.rows) {
			if i == 0 && len(s.rows) == 0 {
				row.Space(theme.Plain, 1)
				row.Cut(b.theme.Dim, b.ui.NoSource, row.Room())
			}
			return
		}
		r := s.rows[n]
		t := b.theme
		s.marks.look = markLook{t.Text, t.Sentence, t.Time, t.Who, t.Match, t.Boilerplate}
		switch s.kind(r) {
		case 2:
			row.Text(t.Mark, "▌")
		case 1:
			row.Text(t.Text, "┊")
		default:
			row.Space(theme.Plain, 1)
		}
		if s.hitRow(r.Start, r.End) {
			row.Text(t.Mark, "›")
		} else {
			row.Space(theme.Plain, 1)
		}
		s.marks.draw(row, r.Start, r.End)
	})
}

// kind is 2 for a row of what is marked, 1 for one of another telling.
func (s *source) kind(r cells.Range) int {
	here := model.Span{Document: s.document, Start: r.Start, End: r.End}
	if here.Overlaps(s.marks.sentence) || here.Overlaps(s.marks.also) {
		return 2
	}
	all := s.corpus.Mentions
	i := sort.Search(len(all), func(i int) bool { return !before(all[i].Span, s.document, r.End) })
	if i > 0 && here.Overlaps(all[i-1].Span) {
		return 1
	}
	return 0
}
