package reader

import (
	"slices"

	"hito/loader/prose"
	"hito/model"
)

const (
	repeatWords     = 4  // a line said twice has as many at least
	summaryWords    = 30 // a first line that sums up has no more
	introducedShare = 30 // percent of its words, where the next line introduces whom it names
	undatedShare    = 40 // percent of its words, where it names no day
	nearHeadlines   = 6  // headlines that later lines are compared with
	stemLetters     = 6  // words that begin alike are one: reunió, reunión
)

// repeats marks lines that say an earlier one again: the same words, nearly
// the words of a headline, or a first line that only sums up the second.
func (d *draft) repeats() {
	first := make(map[uint64]int, len(d.units))
	var headlines []stems
	for at := range d.units {
		u := &d.units[at]
		if u.words < repeatWords {
			continue
		}
		key := d.key(d.tokensOf(u))
		if earlier, ok := first[key]; ok {
			// What stood in a caption may be said in the prose for the first time.
			if !u.marked && (!d.units[earlier].marked || !d.isProse(u)) {
				d.mark(u, model.BlockRepeat)
			}
			continue
		}
		first[key] = at
		if u.marked || u.words > headlineWords || u.to-u.from > 1 {
			continue
		}
		above := at <= d.body && len(headlines) < nearHeadlines
		if !above && (len(headlines) == 0 || u.ending == endStop && d.lines) {
			continue
		}
		mine := d.stems(d.tokensOf(u))
		if d.saysAgain(u, mine, headlines) {
			d.mark(u, model.BlockRepeat)
			continue
		}
		if above {
			headlines = append(headlines, mine)
		}
	}
	d.summary()
}

// key is the hash of a run's words.
func (d *draft) key(tokens []prose.Token) uint64 {
	hash := phraseStart
	for at := range tokens {
		if token := &tokens[at]; token.Kind == prose.Word || token.Kind == prose.Number {
			hash = phraseStep(hash, token.Fold)
		}
	}
	return hash
}

// stems are the beginnings of a run's longer words, and its numbers, folded and
// hashed, each once; those of names a second time by themselves.
type stems struct {
	words, names []uint64
}

func (d *draft) stems(tokens []prose.Token) stems {
	s := stems{words: make([]uint64, 0, 32)}
	for at, token := range tokens {
		stem := token.Fold
		if token.Kind == prose.Word {
			word := d.text[token.Start:token.End]
			letters, cut := 0, len(word)
			for i := range word {
				if letters == stemLetters {
					cut = i
					break
				}
				letters++
			}
			if letters < 4 {
				continue
			}
			stem = prose.Fold(word[:cut])
		} else if token.Kind != prose.Number {
			continue
		}
		if !slices.Contains(s.words, stem) {
			s.words = append(s.words, stem)
		}
		if at > 0 && token.Flags&prose.Upper != 0 && !slices.Contains(s.names, stem) {
			s.names = append(s.names, stem)
		}
	}
	return s
}

// coverage is the share, in percent, of the words of s that t has too.
func (s stems) coverage(t stems) int {
	if len(s.words) == 0 {
		return 0
	}
	shared := 0
	for _, word := range s.words {
		if slices.Contains(t.words, word) {
			shared++
		}
	}
	return 100 * shared / len(s.words)
}

// saysAgain reports whether the unit says one of the headlines again.
func (d *draft) saysAgain(u *unit, mine stems, headlines []stems) bool {
	if len(mine.words) < 4 {
		return false
	}
	for _, headline := range headlines {
		there, back := mine.coverage(headline), headline.coverage(mine)
		if u.ending == endStop {
			// A sentence says a headline again only if it says no more.
			if there >= 85 && back >= 85 && !d.lines {
				return true
			}
			continue
		}
		if there >= 80 && back >= 35 {
			return true
		}
	}
	return false
}

// summary marks a first sentence, on a line of its own, that the next paragraph
// says again: the page's standfirst, or its title where no other stands above.
func (d *draft) summary() {
	for at := range d.units[:min(len(d.units), headUnits)] {
		u := &d.units[at]
		if u.marked {
			continue
		}
		if u.to-u.from != 1 || u.words > headlineWords {
			return
		}
		if u.ending != endStop {
			continue
		}
		next := at + 1
		for next < len(d.units) && !d.isProse(&d.units[next]) {
			next++
		}
		if next == len(d.units) {
			return
		}
		titled := d.titled(at)
		switch {
		case d.isFirstSentence(u, &d.units[next]):
		case titled || next != at+1 || u.words > summaryWords || !d.sumsUp(u, &d.units[next]):
			return
		}
		d.mark(u, model.BlockRepeat)
		if !titled {
			d.document.Title = model.Span{Start: u.start, End: u.end}
		}
		return
	}
}

// isFirstSentence reports whether a paragraph begins with the sentence of u.
func (d *draft) isFirstSentence(u, paragraph *unit) bool {
	if u.words < repeatWords || paragraph.to-paragraph.from < 2 {
		return false
	}
	first := d.sentences[paragraph.from]
	return d.key(d.tokensOf(u)) == d.key(d.tokens[first.First:first.Last])
}

// sumsUp reports whether the next paragraph says the sentence of u at greater
// length: it has its words, or its names again as if for the first time.
func (d *draft) sumsUp(u, next *unit) bool {
	if u.words < repeatWords || 2*next.words < 3*u.words || d.tokens[u.first].Kind == prose.Punct && !isQuote(d.tokens[u.first]) {
		return false
	}
	mine, theirs := d.stems(d.tokensOf(u)), d.stems(d.tokensOf(next))
	if len(mine.words) < 4 {
		return false
	}
	covered := mine.coverage(theirs)
	if covered >= 75 || covered >= 50 && len(mine.names) >= 3 && (stems{words: mine.names}).coverage(theirs) == 100 {
		return true
	}
	if covered >= introducedShare && d.introduces(u, next) {
		return true
	}
	return covered >= undatedShare && covered*len(mine.words) >= 300 && d.isUndated(u)
}

// isUndated reports whether the unit names no day, month or number: the first
// sentence of news does, what sums it up seldom.
func (d *draft) isUndated(u *unit) bool {
	for _, token := range d.tokensOf(u) {
		if token.Kind == prose.Number {
			return false
		}
		if token.Kind != prose.Word {
			continue
		}
		switch entry, _ := calendarWords().Lookup(token.Fold); {
		case entry.word == weekdayWord, entry.word == monthWord:
			return false
		}
		switch d.text[token.Start:token.End] {
		case "hoy", "ayer", "mañana", "today", "yesterday":
			return false
		}
	}
	return true
}

// introduces reports whether the paragraph gives the full name of somebody whom u
// calls by one name alone: prose does so where it speaks of them first, and what
// stands above is no prose.
func (d *draft) introduces(u, paragraph *unit) bool {
	mine, theirs := d.tokensOf(u), d.tokensOf(paragraph)
	for at, token := range mine {
		if !isName(mine, at) || token.Len() < 3 || isName(mine, at-1) || isName(mine, at+1) {
			continue
		}
		for i := 1; i < len(theirs); i++ {
			if theirs[i].Fold != token.Fold || !isName(theirs, i) {
				continue
			}
			if isName(theirs, i-1) && theirs[i-1].Flags&prose.Capital == 0 && (i > 1 || !has(book().starters, theirs[0])) {
				return true
			}
			break // it is called the same there
		}
	}
	return false
}

// isName reports whether a word with a capital stands at at, and nothing but a
// space before it.
func isName(tokens []prose.Token, at int) bool {
	return at >= 0 && at < len(tokens) && tokens[at].Kind == prose.Word && tokens[at].Flags&prose.Upper != 0
}
