package views

import (
	"bytes"
	"sort"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/clean"
)

// Hunting is searching in the pane that has the focus: in the source the whole
// document, in the detail pane what is said of the event. What is found is
// marked, whatever its case and accents, and n and N go through it until esc
// takes the marks away. It is no filter: the list stays as it is.

// hunt is what is searched for in a pane, and where it was found.
type hunt struct {
	typed  string
	finder finder
	hits   []model.Span // sorted and apart; in the detail pane of document 0
	at     int          // the hit that one is on, -1 for none
	// from is where the search began: the top row, to which esc goes back, and
	// the byte from which hits count.
	fromTop int
	from    int32
}

// maxHunted is how many places are found of one word.
const maxHunted = 20_000

// on reports whether something is searched for.
func (h *hunt) on() bool { return h.typed != "" }

// look sets what is searched for: all of it, in one piece.
func (h *hunt) look(typed string) {
	h.typed, h.hits, h.at = typed, nil, -1
	h.finder.words = h.finder.words[:0]
	if word := bytes.TrimSpace([]byte(model.Fold(strings.Join(strings.Fields(typed), " ")))); len(word) > 0 {
		h.finder.words = append(h.finder.words, word)
	} else {
		h.typed = ""
	}
}

// in is every place of the text, up to maxHunted; a long text is searched a
// stretch at a time, each up to the end of a line.
func (h *hunt) in(document int32, text string) []model.Span {
	var hits []model.Span
	for start := 0; start < len(text) && len(hits) < maxHunted; {
		end := min(start+maxSearched/2, len(text))
		if line := strings.IndexByte(text[end:], '\n'); line >= 0 {
			end = min(end+line+1, start+maxSearched)
		} else {
			end = min(len(text), start+maxSearched)
		}
		hits = append(hits, h.finder.in(document, text, start, end)...)
		start = end
	}
	return hits
}

// step is the hit by so many from the one that one is on, or else the first from
// where the search began; around tells that it began anew at the other end.
func (h *hunt) step(by int) (at int, around bool) {
	n := len(h.hits)
	if n == 0 {
		return -1, false
	}
	if h.at < 0 {
		first := sort.Search(n, func(i int) bool { return h.hits[i].Start >= h.from })
		if by < 0 {
			first--
		}
		return (first + n) % n, false
	}
	at = h.at + by
	return (at + n) % n, at < 0 || at >= n
}

// huntedMsg brings what was found in a long document.
type huntedMsg struct {
	document *model.Document
	typed    string
	hits     []model.Span
}

// hunting is the search of the pane with the focus, nil where there is none.
func (b *browser) hunting() *hunt {
	h := b.huntOf(b.focus)
	if h == nil || !h.on() {
		return nil
	}
	return h
}

// huntedName is what is searched for, as a title has room for it.
func huntedName(m cells.Method, typed string) string {
	name, _ := cells.Cut(m, clean.Line(typed), 24)
	return name
}

func (b *browser) huntOf(p pane) *hunt {
	switch p {
	case paneDetail:
		return &b.detail.hunt
	case paneSource:
		return &b.source.hunt
	}
	return nil
}

// beginHunt opens the line at the foot for a search in the pane.
func (b *browser) beginHunt() {
	h := b.huntOf(b.focus)
	h.from = b.detail.byteAt(b.detail.top)
	h.fromTop = b.detail.top
	if b.focus == paneSource {
		h.from, h.fromTop = 0, b.source.top
		if b.source.top < len(b.source.rows) {
			h.from = b.source.rows[b.source.top].Start
		}
	}
	b.begin(typingHunt, h.typed)
}

// hunt searches for what is typed.
func (b *browser) hunt(typed string) tea.Cmd {
	h := b.huntOf(b.focus)
	if h == nil {
		return nil
	}
	h.look(typed)
	switch b.focus {
	case paneDetail:
		b.detail.rebuild()
	case paneSource:
		b.source.huntedIn = nil
		b.source.search()
	}
	found := b.settle()
	if len(h.hits) > 0 {
		b.huntTo(1)
	} else {
		b.huntBack(h)
	}
	return found
}

// huntTo goes to the next hit, or the one before.
func (b *browser) huntTo(by int) {
	h := b.hunting()
	if h == nil {
		return
	}
	at, around := h.step(by)
	if at < 0 {
		b.notice = b.ui.Arranged.HuntNone.Say(h.typed)
		return
	}
	h.at = at
	b.notice = b.ui.Arranged.HuntAt.Count(at+1, len(h.hits))
	if around {
		b.notice = b.ui.Arranged.HuntAround
	}
	if b.focus == paneSource {
		b.source.reach(h.hits[at])
	} else {
		b.detail.reach(h.hits[at])
	}
}

// huntBack shows again what was shown when the search began.
func (b *browser) huntBack(h *hunt) {
	if b.focus == paneSource {
		b.source.wheel(h.fromTop-b.source.top, len(b.source.rows), b.source.height)
		b.source.stale()
		return
	}
	b.detail.clampTo(h.fromTop)
	b.detail.surface.stale()
}

// cancelHunt takes back what was typed.
func (b *browser) cancelHunt() {
	h := b.huntOf(b.focus)
	if h == nil {
		return
	}
	b.endHunt()
	b.settle()
	b.huntBack(h)
}

// endHunt takes the marks away.
func (b *browser) endHunt() {
	if h := b.hunting(); h != nil {
		h.look("")
		b.detail.rebuild()
		b.source.search()
	}
}

// huntKept says how to go on once the search is typed.
func (b *browser) huntKept() {
	if h := b.hunting(); h != nil && len(h.hits) > 0 {
		b.notice = b.ui.Arranged.HuntKept.Count(len(h.hits))
	} else if h != nil {
		b.notice = b.ui.Arranged.HuntNone.Say(h.typed)
	}
}

// hunted takes what was found in a long document.
func (b *browser) hunted(m huntedMsg) {
	s := &b.source
	if m.typed != s.hunt.typed || s.huntedIn != m.document {
		return
	}
	s.hunt.hits = m.hits
	s.search()
	if b.focus == paneSource && s.hunt.at < 0 && len(m.hits) > 0 {
		b.huntTo(1)
	}
}

// seek finds what is hunted in the document that is shown: at once where it is
// short, else by the command it gives.
func (s *source) seek(d *model.Document) tea.Cmd {
	if !s.hunt.on() || s.huntedIn == d {
		return nil
	}
	s.huntedIn, s.hunt.at, s.hunt.hits = d, -1, nil
	s.stale()
	if len(d.Text) <= maxAtOnce {
		s.hunt.hits = s.hunt.in(s.document, d.Text)
		s.search()
		return nil
	}
	document, typed := s.document, s.hunt.typed
	return func() tea.Msg {
		var h hunt
		h.look(typed)
		return huntedMsg{d, typed, h.in(document, d.Text)}
	}
}

// reach brings a hit into view.
func (s *source) reach(hit model.Span) {
	s.stale()
	first, last := s.rowAt(hit.Start), s.rowAt(max(hit.End-1, hit.Start))
	if s.inView(first, last) {
		return
	}
	s.top = first - s.height/3
	s.clamp(len(s.rows), s.height)
}

// hitRow reports whether the hit that one is on stands in a row.
func (s *source) hitRow(start, end int32) bool {
	h := &s.hunt
	return h.on() && h.at >= 0 && h.at < len(h.hits) && h.hits[h.at].Start < end && h.hits[h.at].End > start
}

// seek finds what is hunted in the lines of the pane, as one text in which they
// are a blank apart.
func (d *detail) seek() {
	d.starts = d.starts[:0]
	if !d.hunt.on() {
		return
	}
	at := d.hunt.at
	var text strings.Builder
	for _, line := range d.lines {
		for _, s := range d.segments[line.first:line.last] {
			d.starts = append(d.starts, int32(text.Len()))
			text.WriteString(s.text)
		}
		text.WriteByte(' ')
	}
	d.hunt.hits = d.hunt.in(0, text.String())
	d.hunt.at = min(at, len(d.hunt.hits)-1)
}

// byteAt is where a line begins in that text.
func (d *detail) byteAt(line int) int32 {
	if line < len(d.lines) && d.lines[line].first < len(d.starts) {
		return d.starts[d.lines[line].first]
	}
	return 0
}

// reach brings a hit into view, and puts the cursor on its item.
func (d *detail) reach(hit model.Span) {
	d.surface.stale()
	segment := sort.Search(len(d.starts), func(i int) bool { return d.starts[i] > hit.Start }) - 1
	for n, line := range d.lines {
		if segment < line.first || segment >= line.last {
			continue
		}
		if it := d.segments[segment].item; it >= 0 {
			d.cursor = int(it)
		}
		d.reveal(n, n, d.height)
		d.clamp(len(d.lines), d.height)
	}
}
