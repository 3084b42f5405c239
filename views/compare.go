package views

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
)

// compare shows two tellings of one event side by side, with the words that
// only one of them has marked: what its sources disagree on, to the letter.
//
//	1 El Diario · 15 oct 2025        │ 2 La Voz · 16 oct 2025 (deducida)
//	fecha: 14 oct 2025               │ fecha: 14 oct 2025
//	La presidenta … firmaron este    │ Portugal y Nigeria firmaron el 14
//	martes en Lisboa un acuerdo      │ de octubre en Oporto un acuerdo
type compare struct {
	corpus      *corpus
	event       int32
	left, right int // which tellings
	columns     [2]flow
	scroll
	height int
	surface
	stale bool
}

// beginCompare puts the telling that the source shows beside the next.
func (b *browser) beginCompare() {
	e := b.event()
	if e == nil || len(e.Mentions) < 2 {
		b.notice = b.ui.OneTelling
		return
	}
	c := &b.compare
	c.corpus, c.event, c.top = b.detail.corpus, b.detail.event, 0
	c.left = min(b.telling, len(e.Mentions)-1)
	c.right = c.other(e)
	b.over = overCompare
	c.rebuild()
}

// other is the first telling after the left one that another document gives, or
// else the next.
func (c *compare) other(e *model.Event) int {
	n := min(len(e.Mentions), maxTellings)
	for i := 1; i < n; i++ {
		if at := (c.left + i) % n; c.corpus.Mentions[e.Mentions[at]].Document != c.corpus.Mentions[e.Mentions[c.left]].Document {
			return at
		}
	}
	return (c.left + 1) % len(e.Mentions)
}

func (c *compare) rebuild() { c.stale = true; c.surface.stale() }

// walk puts the next or the last telling on the right, passing over the one on
// the left.
func (c *compare) walk(by int) {
	n := len(c.corpus.Events[c.event].Mentions)
	c.right = (c.right + by + n) % n
	if c.right == c.left {
		c.right = (c.right + by + n) % n
	}
	c.top = 0
	c.rebuild()
}

// swap changes the sides.
func (c *compare) swap() { c.left, c.right = c.right, c.left; c.rebuild() }

// compareKey does what a key asks for while two tellings are compared.
func (b *browser) compareKey(do action) {
	c := &b.compare
	switch do {
	case "":
	case nextTelling:
		c.walk(1)
	case prevTelling:
		c.walk(-1)
	case swapSides:
		c.swap()
	case pickClose:
		b.over = overNothing
		b.showTelling(c.left)
	default:
		c.top += steps(do, c.height)
		c.clamp(c.lines(), c.height)
		c.surface.stale()
	}
}

func (c *compare) lines() int { return max(len(c.columns[0].lines), len(c.columns[1].lines)) }

// build sets the two tellings into columns.
func (c *compare) build(b *browser, to size) {
	half := max((to.w-3)/2, 1)
	if !c.stale && c.columns[0].width == half && c.height == to.h && c.columns[0].method == b.row.Method {
		return
	}
	c.stale, c.height = false, to.h
	c.surface.stale()
	e := &c.corpus.Events[c.event]
	numbers := [2]int{c.left, c.right}
	var texts [2]string
	for i, n := range numbers {
		texts[i] = c.corpus.Text(c.corpus.Mentions[e.Mentions[n]].Span)
	}
	words := [2][]word{cutWords(texts[0]), cutWords(texts[1])}
	markOwn(words[0], words[1])
	for i, n := range numbers {
		c.columns[i].reset(b.row.Method, half)
		c.tell(b, &c.columns[i], n, e.Mentions[n])
		c.quote(b, &c.columns[i], texts[i], words[i])
	}
	c.clamp(c.lines(), c.height)
}

// tell says who tells it and when, what the words' date is, who and where.
func (c *compare) tell(b *browser, f *flow, telling int, number int32) {
	t, m := b.theme, &c.corpus.Mentions[number]
	d := &c.corpus.Documents[m.Document]
	outlet := d.Outlet
	if outlet == "" {
		outlet = string(appendDocTitle(nil, d))
	}
	f.line(0, 2)
	f.add(t.Strong, noItem, strconv.Itoa(telling+1))
	f.space()
	f.add(t.Strong, noItem, outlet)
	f.line(2, 2)
	f.add(t.Dim, noItem, b.words.Date(d.Published))
	if d.How != model.Stated {
		f.space()
		f.add(t.Dim, noItem, "("+b.words.Knowledge(d.How)+")")
	}
	f.blank()
	other := &c.corpus.Mentions[c.corpus.Events[c.event].Mentions[c.left+c.right-telling]]
	style := t.Date
	if !m.Date.SameDays(other.Date) {
		style = t.Conflict
	}
	f.line(0, 2)
	f.add(t.Label, noItem, b.words.Field("date")+":")
	f.space()
	if style == t.Conflict {
		f.add(style, noItem, "≠")
		f.space()
	}
	f.add(style, noItem, b.words.Date(m.Date))
	c.names(b, f, b.ui.Actors, m.Actors, other.Actors)
	c.names(b, f, b.ui.Places, m.Places, other.Places)
}

// names lists actors, those that the other telling lacks with a sign.
func (c *compare) names(b *browser, f *flow, label string, actors, others []int32) {
	t := b.theme
	f.line(0, 2)
	f.add(t.Label, noItem, label)
	for i, a := range actors[:min(len(actors), maxActors)] {
		if i > 0 {
			f.add(t.Dim, noItem, ",")
		}
		f.space()
		if !has(others, a) {
			f.add(t.Conflict, noItem, "+"+c.corpus.Actors[a].Name)
			continue
		}
		f.add(t.Actor, noItem, c.corpus.Actors[a].Name)
	}
	if len(actors) == 0 {
		f.space()
		f.add(t.Dim, noItem, "—")
	}
}

func has(numbers []int32, n int32) bool {
	for _, m := range numbers {
		if m == n {
			return true
		}
	}
	return false
}

// quote sets the sentence, words that the other lacks marked.
func (c *compare) quote(b *browser, f *flow, text string, words []word) {
	f.blank()
	f.line(0, 0)
	at := 0
	put := func(style theme.Style, from, to int) {
		if from < to {
			f.add(style, noItem, text[from:to])
		}
	}
	for _, w := range words {
		put(b.theme.Text, at, w.start)
		style := b.theme.Text
		if w.own {
			style = b.theme.Match
		}
		put(style, w.start, w.end)
		at = w.end
	}
	put(b.theme.Text, at, min(len(text), maxTitle))
}

// word is a word of a sentence; own says that the other sentence lacks it.
type word struct {
	start, end int
	folded     string
	own        bool
}

// maxCompared is how many words of a sentence are compared: more than any has.
const maxCompared = 400

// cutWords is the words and numbers of a text ("15.000" is one).
func cutWords(text string) []word {
	var words []word
	text = text[:min(len(text), maxTitle)]
	for at := 0; at < len(text) && len(words) < maxCompared; {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !isWordRune(r) {
			at += size
			continue
		}
		end := at
		for end < len(text) {
			r, size := utf8.DecodeRuneInString(text[end:])
			inside := end+size < len(text) && (r == '.' || r == ',' || r == '-')
			if inside {
				next, _ := utf8.DecodeRuneInString(text[end+size:])
				inside = isWordRune(next) && (r == '-' || unicode.IsDigit(next))
			}
			if !isWordRune(r) && !inside {
				break
			}
			end += size
		}
		words = append(words, word{start: at, end: end, folded: model.Fold(text[at:end])})
		at = end
	}
	return words
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// markOwn marks the words of each sentence that the other does not have anywhere:
// another order alone is no difference.
func markOwn(a, b []word) {
	in := func(words []word) map[string]bool {
		set := make(map[string]bool, len(words))
		for _, w := range words {
			set[w.folded] = true
		}
		return set
	}
	inA, inB := in(a), in(b)
	for i := range a {
		a[i].own = !inB[a[i].folded]
	}
	for i := range b {
		b[i].own = !inA[b[i].folded]
	}
}

func (c *compare) draw(b *browser, to size) {
	c.build(b, to)
	c.surface.draw(&b.row, to, true, func(row *cells.Row, i int) {
		n := c.top + i
		for side := range c.columns {
			f := &c.columns[side]
			if side > 0 {
				row.Space(theme.Plain, row.Room()-f.width-2)
				row.Text(b.theme.Rule, "│")
			}
			row.Space(theme.Plain, 1)
			if n >= len(f.lines) {
				continue
			}
			row.Space(theme.Plain, f.lines[n].indent)
			for _, s := range f.segments[f.lines[n].first:f.lines[n].last] {
				row.Text(s.style, strings.ReplaceAll(s.text, "\n", " "))
			}
		}
	})
}
