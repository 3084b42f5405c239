package reader

import (
	"strings"

	"hito/loader/prose"
	"hito/model"
)

const (
	trailingRun = 3 // headlines behind the prose that make a list of links
	headingRun  = 4 // more lines without a stop in a row are a list's content
)

// teasers marks lists of other articles: all from their heading on until the
// prose comes back, and headlines behind the last prose.
func (d *draft) teasers() {
	for at := 0; at < len(d.units); {
		u := &d.units[at]
		if !d.headsModule(u) {
			at++
			continue
		}
		if at < d.body && !u.marked && d.body < len(d.units) {
			d.mark(u, model.BlockMenu) // above the article, its title may follow
		}
		if at < d.body && d.body < len(d.units) {
			at++
			continue
		}
		end := d.moduleEnd(at + 1)
		for i := at; i < end; i++ {
			d.mark(&d.units[i], model.BlockTeaser)
		}
		at = max(end, at+1)
	}
	d.span()
	d.trailing()
}

// headsModule reports whether the unit is the heading of a list of articles.
func (d *draft) headsModule(u *unit) bool {
	if u.words > 8 || u.ending == endStop || u.ending == endQuestion {
		return false
	}
	tokens := d.tokensOf(u)
	if book().modules.whole(tokens) {
		return true
	}
	// "Más de Mundo", "More from Asia": the phrase ends in a preposition.
	behind, _, _, ok := book().modules.prefix(tokens)
	if !ok || countWords(tokens[behind:]) > 3 {
		return false
	}
	switch d.text[tokens[behind-1].Start:tokens[behind-1].End] {
	case "de", "en", "sobre", "from", "in", "on", "DE", "EN", "SOBRE", "FROM", "IN", "ON":
		return !u.marked || u.kind != model.BlockCaption
	}
	return false
}

// moduleEnd is the first unit behind a module's heading where prose is back: a
// paragraph that is too long for a teaser, or one with a stop that no further
// headline follows.
func (d *draft) moduleEnd(at int) int {
	summaries, headlines, from := 0, 0, at
	loose := false // empty lines part the module's own lines
	for ; at < len(d.units); at++ {
		u := &d.units[at]
		if u.marked && u.kind != model.BlockMenu && u.kind != model.BlockTeaser {
			continue // captions and credits of the teasers' pictures
		}
		if u.ending != endStop && u.ending != endOpen || u.marked {
			headlines++
			loose = loose || u.gap && at > from
			continue
		}
		if d.isProse(u) && (u.words >= longWords || u.to-u.from > 1) {
			return d.withHeading(at)
		}
		if u.gap && !loose && headlines > 0 {
			return at // the empty line ends the list
		}
		// A short sentence: the prose, or a teaser's summary.
		if next := d.unmarked(at + 1); summaries == 0 && headlines > 0 && (next == len(d.units) || d.isProse(&d.units[next])) {
			return at
		}
		summaries++
	}
	return at
}

// unmarked is the first unit from at on that is not marked.
func (d *draft) unmarked(at int) int {
	for at < len(d.units) && d.units[at].marked {
		at++
	}
	return at
}

// withHeading takes the heading before the paragraph at to the prose, if it
// asks or an empty line parts it from the teasers before; else at.
func (d *draft) withHeading(at int) int {
	if before := &d.units[at-1]; !before.marked && before.ending == endQuestion && before.words <= headingWords {
		return at - 1
	}
	return at
}

// trailing marks headlines, buttons and names behind the last paragraph.
func (d *draft) trailing() {
	if d.body == len(d.units) || d.tail >= len(d.units) || d.lines && len(d.units)-d.tail < trailingRun {
		return
	}
	if last := &d.units[d.tail-1]; last.ending == endOpen {
		return // a list that the prose introduces
	}
	run := d.units[d.tail:]
	loose, stops, first, last, long := 0, 0, -1, -1, false
	for i := range run {
		switch {
		case run[i].marked:
		case run[i].ending == endOpen:
			return
		case run[i].ending == endStop:
			stops++
			last = i
		case !d.isItem(&run[i]):
			if first < 0 {
				first = i
			}
			loose++
			long = long || run[i].words > headingWords || run[i].to-run[i].from > 1 || d.tells(d.tokensOf(&run[i]))
		}
	}
	list := loose >= trailingRun && stops <= loose/3 || loose > 0 && !long && last < first && d.stopped(d.tail+first)
	for i := range run {
		u := &run[i]
		if u.marked || u.ending == endStop || d.isItem(u) {
			continue
		}
		switch {
		case list && u.words <= shortWords && isPersonal(d.text, d.tokensOf(u)) && loose < trailingRun:
			d.mark(u, model.BlockCredit)
		case list:
			d.mark(u, model.BlockTeaser)
		case i < last || u.ending != endNone || u.words > shortWords:
		case isPersonal(d.text, d.tokensOf(u)):
			d.mark(u, model.BlockCredit)
		default:
			d.mark(u, model.BlockMenu)
		}
	}
}

// stopped reports whether the text has some paragraphs of prose before the unit
// at end, parted by empty lines, and all end with a stop: a line without one
// behind them is none.
func (d *draft) stopped(end int) bool {
	paragraphs := 0
	for at := d.body; at < end; at++ {
		u := &d.units[at]
		switch {
		case u.marked:
		case u.ending == endStop && (u.gap || at == d.body):
			paragraphs++
		case u.ending == endStop || u.words <= headingWords:
		default:
			return false
		}
	}
	return paragraphs >= trailingRun && !d.lines
}

// isItem reports whether the unit is an item of a list, or a day of a chronology.
func (d *draft) isItem(u *unit) bool {
	if _, dates := d.readDateLine(d.tokensOf(u)); dates {
		return true
	}
	token := d.tokens[u.first]
	return token.Kind == prose.Punct && (token.Is('-') || token.Is('–') || token.Is('—') || token.Is('•') || token.Is('*') || token.Is('·')) ||
		token.Kind == prose.Number && u.first+1 < u.last && (d.tokens[u.first+1].Is('.') || d.tokens[u.first+1].Is(')'))
}

// header finds the title, and marks sections, kickers and names about it.
func (d *draft) header() {
	title := -1
	for at := 0; at < min(d.body+1, len(d.units)); at++ {
		u := &d.units[at]
		if u.marked || at == d.body && d.isProse(u) || at >= d.head && !d.isHeadline(u) {
			continue
		}
		if title < 0 || d.units[title].words < shortWords && u.words >= shortWords {
			title = at
		}
		if u.words >= shortWords {
			break
		}
	}
	if title >= 0 && d.document.Title == model.NoSpan {
		d.document.Title = model.Span{Start: d.units[title].start, End: d.units[title].end}
	}
	if d.body == len(d.units) {
		return
	}
	for at := 0; at < d.body; at++ {
		u := &d.units[at]
		if u.marked || at == title || u.ending == endStop || u.ending == endOpen {
			continue
		}
		switch {
		case u.words <= shortWords && title >= 0 && isPersonal(d.text, d.tokensOf(u)) && at > title:
			d.mark(u, model.BlockCredit)
		case u.words < shortWords && title >= 0 && (at < title && !d.isItem(u) || u.words == 1 || isPersonal(d.text, d.tokensOf(u))):
			d.mark(u, model.BlockMenu)
		}
	}
}

// isHeadline reports whether the unit can be a title: a line without a stop.
func (d *draft) isHeadline(u *unit) bool {
	return u.words >= 2 && u.words <= headlineWords && (u.ending == endNone || u.ending == endQuestion ||
		strings.HasSuffix(strings.TrimRight(d.text[u.start:u.end], `"”»'`), "!"))
}

// headings marks short lines without a stop between paragraphs.
func (d *draft) headings() {
	for at := d.body + 1; at < d.tail; {
		if !d.isHeading(at) {
			at++
			continue
		}
		end := at + 1
		for end < d.tail && d.isHeading(end) {
			end++
		}
		if end-at <= headingRun && d.follows(at) && d.leads(end) {
			for i := at; i < end; i++ {
				d.mark(&d.units[i], model.BlockHeading)
			}
		}
		at = end
	}
}

// isHeading reports whether the unit looks like a subheading.
func (d *draft) isHeading(at int) bool {
	u := &d.units[at]
	if u.marked || u.words > headingWords || u.to-u.from > 1 || d.isItem(u) {
		return false
	}
	if _, dates := d.readDateLine(d.tokensOf(u)); dates {
		return false // a day of a chronology, which dates what follows
	}
	switch u.ending {
	case endNone:
		return true
	case endQuestion:
		return !d.lines || u.gap
	}
	return false
}

// follows reports whether prose stands before the unit at, which does not
// announce a list.
func (d *draft) follows(at int) bool {
	for at--; at >= 0; at-- {
		if u := &d.units[at]; !u.marked {
			return u.ending == endStop || u.ending == endQuestion
		}
	}
	return false
}

// leads reports whether prose stands at at, over what is marked.
func (d *draft) leads(at int) bool {
	for ; at < len(d.units); at++ {
		if u := &d.units[at]; !u.marked {
			return u.ending == endStop || u.ending == endOpen
		}
	}
	return false
}

// signature marks an agency's name behind the last sentence of the prose.
func (d *draft) signature() {
	for at := len(d.units) - 1; at >= 0; at-- {
		u := &d.units[at]
		if u.marked {
			continue
		}
		last := d.sentences[u.to-1]
		tokens := d.tokens[last.First:last.Last]
		if u.to-u.from > 1 && (d.onlyAgencies(tokens) || d.isSource(tokens) || d.isSigned(u, tokens)) {
			d.block(last.Start, last.End, model.BlockCredit)
		} else if inner, before := trailingGroup(tokens); inner != nil && len(before) > 0 && d.onlyAgencies(inner) {
			d.block(tokens[len(before)].Start, last.End, model.BlockCredit)
		}
		return
	}
}

// isSource reports whether the sentence names the sources of the text.
func (d *draft) isSource(tokens []prose.Token) bool {
	for len(tokens) > 0 && tokens[0].Kind == prose.Punct {
		tokens = tokens[1:]
	}
	behind, _, _, ok := book().credits.prefix(tokens)
	return ok && countWords(tokens) <= creditWords && d.namesOnly(tokens[behind:])
}

// isSigned reports whether the last sentence of a paragraph is a name alone.
func (d *draft) isSigned(u *unit, tokens []prose.Token) bool {
	return u.ending == endNone && countWords(tokens) <= shortWords && isPersonal(d.text, tokens)
}
