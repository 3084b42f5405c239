package views

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hito/model"
	"hito/views/cells"
	"hito/views/theme"
)

// pair is two tellings beside each other, or the one above the other, with the
// words that only one of them has marked.
type pair struct {
	corpus   *corpus
	mentions [2]int32  // the tellings, places in corpus.Mentions
	labels   [2]string // what each is called
	more     [2]int    // how many more tellings its event has, where that is said
	columns  [2]flow
	width    int
	stacked  bool
}

// set sets the two tellings in so many cells.
func (p *pair) set(b *browser, width int, stacked bool) {
	p.width, p.stacked = width, stacked
	each := max((width-3)/2, 1)
	if stacked {
		each = max(width-2, 1)
	}
	var texts [2]string
	var cut [2][]word
	for i, m := range p.mentions {
		texts[i] = p.corpus.Text(p.corpus.Mentions[m].Span)
		cut[i] = cutWords(texts[i])
	}
	markOwn(cut[0], cut[1])
	for i := range p.columns {
		p.columns[i].reset(b.row.Method, each)
		p.tell(b, i)
		p.quote(b, &p.columns[i], texts[i], cut[i])
	}
}

// lines is how many rows they take.
func (p *pair) lines() int {
	if p.stacked {
		return len(p.columns[0].lines) + 1 + len(p.columns[1].lines)
	}
	return max(len(p.columns[0].lines), len(p.columns[1].lines))
}

// drawLine draws one of these rows.
func (p *pair) drawLine(b *browser, row *cells.Row, n int) {
	if p.stacked {
		f := &p.columns[0]
		if n > len(f.lines) {
			f, n = &p.columns[1], n-len(f.lines)-1
		}
		f.drawLine(row, n)
		return
	}
	for side := range p.columns {
		f := &p.columns[side]
		if side > 0 {
			row.Space(theme.Plain, row.Room()-f.width-2)
			row.Text(b.theme.Rule, "│")
		}
		f.drawLine(row, n)
	}
}

// drawLine draws a line of a flow, one cell in; nothing where there is none.
func (f *flow) drawLine(row *cells.Row, n int) {
	row.Space(theme.Plain, 1)
	if n < 0 || n >= len(f.lines) {
		return
	}
	row.Space(theme.Plain, f.lines[n].indent)
	for _, s := range f.segments[f.lines[n].first:f.lines[n].last] {
		row.Text(s.style, strings.ReplaceAll(s.text, "\n", " "))
	}
}

// tell says who tells it and when, what the words' date is, who and where.
func (p *pair) tell(b *browser, side int) {
	t, f, m := b.theme, &p.columns[side], &p.corpus.Mentions[p.mentions[side]]
	d := &p.corpus.Documents[m.Document]
	outlet := d.Outlet
	if outlet == "" {
		outlet = string(appendDocTitle(nil, d))
	}
	f.line(0, 2)
	f.add(t.Strong, noItem, p.labels[side])
	f.space()
	f.add(t.Strong, noItem, outlet)
	if p.more[side] > 0 {
		f.space()
		f.add(t.Dim, noItem, b.ui.More.Count(p.more[side]))
	}
	f.line(2, 2)
	f.add(t.Dim, noItem, b.words.Date(d.Published))
	if d.How != model.Stated {
		f.space()
		f.add(t.Dim, noItem, "("+b.words.Knowledge(d.How)+")")
	}
	f.blank()
	other := &p.corpus.Mentions[p.mentions[1-side]]
	style := t.Date
	if !m.Date.IsZero() && !other.Date.IsZero() && !m.Date.Overlaps(other.Date) {
		style = t.Conflict // else the one only says less than the other
	}
	f.line(0, 2)
	f.add(t.Label, noItem, b.words.Field("date")+":")
	f.space()
	if style == t.Conflict {
		f.add(style, noItem, "≠")
		f.space()
	}
	f.add(style, noItem, b.words.Date(m.Date))
	p.figures(b, f, m, other)
	p.names(b, f, b.ui.Actors, m.Actors.In(p.corpus.Chronology), other.Actors.In(p.corpus.Chronology))
	p.names(b, f, b.ui.Places, m.Places.In(p.corpus.Chronology), other.Places.In(p.corpus.Chronology))
}

// figures lists the numbers that a telling gives, those that the other has otherwise
// with a sign: "31 votos", where the other has "33 votos".
func (p *pair) figures(b *browser, f *flow, m, other *model.Mention) {
	if m.Figures.Len() == 0 {
		return
	}
	f.line(0, 2)
	f.add(b.theme.Label, noItem, b.words.Field("number")+":")
	figures := m.Figures.In(p.corpus.Chronology)
	var theirs []string
	for _, s := range other.Figures.In(p.corpus.Chronology) {
		theirs = append(theirs, model.OneLine(p.corpus.Text(s)))
	}
	for i, s := range figures[:min(len(figures), maxActors)] {
		if i > 0 {
			f.add(b.theme.Dim, noItem, ",")
		}
		f.space()
		text, style := model.OneLine(p.corpus.Text(s)), b.theme.Text
		if otherwise(text, theirs) {
			style = b.theme.Conflict
			f.add(style, noItem, "≠")
			f.space()
		}
		f.add(style, noItem, text)
	}
}

// otherwise reports whether another number of the same thing, which is its last word,
// stands among others, and this one does not.
func otherwise(text string, others []string) bool {
	thing := func(s string) string { s = model.Fold(s); return s[strings.LastIndexByte(s, ' ')+1:] }
	differs := false
	for _, theirs := range others {
		if thing(theirs) == thing(text) {
			if model.Fold(theirs) == model.Fold(text) {
				return false
			}
			differs = true
		}
	}
	return differs
}

// names lists actors, those that the other telling lacks with a sign.
func (p *pair) names(b *browser, f *flow, label string, actors, others []int32) {
	t := b.theme
	f.line(0, 2)
	f.add(t.Label, noItem, label)
	for i, a := range actors[:min(len(actors), maxActors)] {
		if i > 0 {
			f.add(t.Dim, noItem, ",")
		}
		f.space()
		if !has(others, a) {
			f.add(t.Conflict, noItem, "+"+p.corpus.Actors[a].Name)
			continue
		}
		f.add(t.Actor, noItem, p.corpus.Actors[a].Name)
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
func (p *pair) quote(b *browser, f *flow, text string, cut []word) {
	f.blank()
	f.line(0, 0)
	at := 0
	put := func(style theme.Style, from, to int) {
		if from < to {
			f.add(style, noItem, text[from:to])
		}
	}
	for _, w := range cut {
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
