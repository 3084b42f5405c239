package page

import "golang.org/x/net/html/atom"

// disown finds the blocks that class names and elements say are not the
// article. A hint is void for a block that holds most of the page's prose.
func (a *article) disown(main object) {
	a.proses = make([]int64, len(a.lines)+1)
	for i := range a.lines {
		a.proses[i+1] = a.proses[i]
		if a.measures[i].prose {
			a.proses[i+1] += int64(a.lines[i].end - a.lines[i].start)
		}
	}
	total := a.proses[len(a.lines)]
	a.foreign = make([]hint, len(a.nodes))
	a.findCards(main, total)
	for i := range a.nodes {
		n := &a.nodes[i]
		if n.parent >= 0 {
			a.foreign[i] |= a.foreign[n.parent]
		}
		own := n.hints & hintForeign
		share := a.proses[n.last] - a.proses[n.first]
		if share*100 >= total*bodyShare {
			own &= hintComment | hintConsent
		}
		if share*100 >= total*commentShare {
			own = 0
		}
		a.foreign[i] |= own
		if n.hints&hintText != 0 {
			a.foreign[i] = 0
		}
	}
}

func (a *article) sum() {
	a.sums = make([]int64, len(a.lines)+1)
	for i := range a.lines {
		m := a.measures[i].mass
		if a.foreign[a.lines[i].node] != 0 && m > 0 {
			m = -m / 2
		}
		a.sums[i+1] = a.sums[i] + int64(m)
	}
}

func (a *article) massOf(n int32) int64 {
	return a.sums[a.nodes[n].last] - a.sums[a.nodes[n].first]
}

// choose finds the block that holds the article's body: the one whose lines
// speak most for prose and least against; a larger one only if it adds enough.
// Where no block speaks for prose (verse, lists, very short notes), it is the
// one with most text of those that are called the article.
func (a *article) choose() int32 {
	best, said := int32(0), int32(0)
	for i := int32(0); int(i) < len(a.nodes); i++ {
		if !a.canHold(i) || a.foreign[i] != 0 {
			continue
		}
		if a.massOf(i) > a.massOf(best) {
			best = i
		}
		if a.nodes[i].hints&hintText != 0 && a.massOf(i) > minProse && (said == 0 || a.massOf(i) > a.massOf(said)) {
			said = i
		}
	}
	switch {
	case said != 0 && a.massOf(said)*2 > a.massOf(best):
		return said
	case a.massOf(best) < minProse:
		return a.called(best)
	}
	at := best
	// Down into the part that has nearly all of it.
	for holder := at; ; {
		var part int32 = -1
		for child := at + 1; child < a.nodes[at].next; child = a.nodes[child].next {
			if part < 0 || a.massOf(child) > a.massOf(part) {
				part = child
			}
		}
		if part < 0 || a.massOf(part)*(100+climb) < a.massOf(holder)*100 {
			return holder
		}
		if at = part; a.canHold(at) {
			holder = at
		}
	}
}

// canHold reports whether a block is of a kind that holds articles: no list,
// no paragraph.
func (a *article) canHold(n int32) bool {
	switch a.nodes[n].tag {
	case atom.Div, atom.Section, atom.Article, atom.Main, atom.Td, atom.Form, atom.Center, atom.Html, atom.Fieldset:
		return true
	}
	return false
}

// called is the block with most text among those that are called the article
// and hold no other such; or the given one where there is none.
func (a *article) called(otherwise int32) int32 {
	texts := make([]int64, len(a.lines)+1)
	for i := range a.lines {
		l := &a.lines[i]
		texts[i+1] = texts[i] - linkLine
		if a.isOwn(int32(i)) && l.links*2 < l.end-l.start {
			texts[i+1] = texts[i] + int64(l.end-l.start)
		}
	}
	best, most := otherwise, int64(0)
	for i := range a.nodes {
		n := &a.nodes[i]
		if n.hints&hintBody == 0 || a.foreign[i] != 0 || !a.canHold(int32(i)) {
			continue
		}
		text := texts[n.last] - texts[n.first]
		if text >= most {
			best, most = int32(i), text
		}
	}
	return best
}

// The bounds of a card: the block in which a page tells of another article.
const (
	cardLines = 12
	cardBytes = 800 // of prose
	cardDepth = 6   // blocks about its heading
)

// findCards finds the blocks that tell of other articles: around a heading that
// is a link, as far as no other heading and not much text is in them.
func (a *article) findCards(main object, total int64) {
	headings := make([]int32, len(a.lines)+1)
	for i := range a.lines {
		headings[i+1] = headings[i]
		if _, ok := isHeading(a.nodes[a.lines[i].node].tag); ok {
			headings[i+1]++
		}
	}
	wanted := a.foldedTitles(main)
	var cards []int32
	around := map[int32]int{} // how many cards each block holds, two levels up
	for i := range a.lines {
		if headings[i+1] == headings[i] || !a.isLink(int32(i)) || a.matches(int32(i), wanted) {
			continue
		}
		card := int32(-1)
		for n, steps := a.lines[i].node, 0; n > 0 && steps < cardDepth; n, steps = a.nodes[n].parent, steps+1 {
			block := &a.nodes[n]
			prose := a.proses[block.last] - a.proses[block.first]
			if headings[block.last]-headings[block.first] > 1 || block.last-block.first > cardLines || prose > cardBytes || prose*100 > total*bodyShare {
				break
			}
			card = n
		}
		if card > 0 {
			cards = append(cards, card)
			around[a.nodes[card].parent]++
			around[a.above(card)]++
		}
	}
	for _, card := range cards { // one by itself may be a post with its own address
		if around[a.nodes[card].parent] > 1 || around[a.above(card)] > 1 {
			a.foreign[card] |= hintTeaser
		}
	}
}

// above is the block two levels up, or one where there is no other.
func (a *article) above(n int32) int32 {
	parent := a.nodes[n].parent
	return max(a.nodes[parent].parent, 0)
}
