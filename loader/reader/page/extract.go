package page

import (
	"golang.org/x/net/html/atom"
)

// role is what a line of the page is.
type role uint8

const (
	roleOut     role = iota // not of the article: left out
	roleBody                // its prose, its lists and tables
	roleHeading             // a subheading
	roleTitle
	roleMeta    // date and the like
	roleByline  // who wrote it
	roleCaption // of a picture
	roleTeaser  // other articles, in the middle of this one
	roleMenu    // sharing, tags, buttons, in the middle of it
)

// measure is what a line looks like.
type measure struct {
	words int32
	stops int32 // ends of sentences
	mass  int32 // how much it speaks for prose, below zero against
	prose bool
}

// article is a page with what was found of its article.
type article struct {
	*tree
	measures []measure
	foreign  []hint  // by node: the foreign hints that hold for it
	sums     []int64 // of mass, before each line
	proses   []int64 // bytes of prose lines, before each line
	roles    []role
	root     int32 // the block that holds the body
	title    int32 // the line of the title, -1 where there is none
}

// The weights of lines, tuned on whole collections of pages, never on one.
const (
	proseWords = 10
	linkLine   = 30 // what a line of links costs, and its length by four
	shortLine  = 12
	bodyShare  = 60  // percent of a page's prose that makes a foreign hint void
	climb      = 12  // percent that a larger block must add
	minProse   = 140 // bytes: less is no article
)

// extract finds the article of a page.
func extract(t *tree) *article {
	a := &article{tree: t, title: -1}
	a.measure()
	a.disown()
	a.sum()
	a.root = a.choose()
	a.assign()
	return a
}

func (a *article) measure() {
	a.measures = make([]measure, len(a.lines))
	for i := range a.lines {
		l := &a.lines[i]
		m := &a.measures[i]
		text := a.text[l.start:l.end]
		inWord := false
		for at, c := range text {
			space := c == ' ' || c == '\n'
			if !space && !inWord {
				m.words++
			}
			inWord = !space
			if c == '.' || c == '!' || c == '?' {
				if at+1 == len(text) || text[at+1] == ' ' || text[at+1] == '"' || text[at+1] == ')' || text[at+1] >= 0x80 {
					m.stops++
				}
			}
		}
		n := l.end - l.start
		tag := a.nodes[l.node].tag
		_, heading := isHeading(tag)
		plain := n - l.links
		switch {
		case heading:
			m.mass = 0
			if l.links*2 > n {
				m.mass = -shortLine
			}
		case l.links*2 > n:
			m.mass = -linkLine - n/4
		case m.words >= proseWords && m.stops > 0:
			m.prose = true
			m.mass = plain - l.links
		case m.words >= 2*proseWords:
			m.prose = true
			m.mass = plain - l.links
		case m.words >= proseWords:
			m.mass = (plain - l.links) / 2
		case m.stops > 0 && m.words >= 4:
			m.mass = plain / 4
		default:
			m.mass = -shortLine
		}
	}
}

// disown finds the blocks that class names and elements say are not the
// article. A hint is void for a block that holds most of the page's prose.
func (a *article) disown() {
	a.proses = make([]int64, len(a.lines)+1)
	for i := range a.lines {
		a.proses[i+1] = a.proses[i]
		if a.measures[i].prose {
			a.proses[i+1] += int64(a.lines[i].end - a.lines[i].start)
		}
	}
	total := a.proses[len(a.lines)]
	a.foreign = make([]hint, len(a.nodes))
	for i := range a.nodes {
		n := &a.nodes[i]
		if n.parent >= 0 {
			a.foreign[i] = a.foreign[n.parent]
		}
		own := n.hints & hintForeign
		if own != 0 && (a.proses[n.last]-a.proses[n.first])*100 < total*bodyShare {
			a.foreign[i] |= own
		}
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
func (a *article) choose() int32 {
	best := int32(0)
	for i := range a.nodes {
		if a.nodes[i].hints&hintText != 0 && a.massOf(int32(i)) > minProse && (a.nodes[best].hints&hintText == 0 || a.massOf(int32(i)) > a.massOf(best)) {
			best = int32(i)
		}
	}
	if best != 0 {
		return best
	}
	// From the whole page down: into the part that has nearly all of it.
	at := int32(0)
	for {
		var part int32 = -1
		for child := at + 1; child < a.nodes[at].next; child = a.nodes[child].next {
			if part < 0 || a.massOf(child) > a.massOf(part) {
				part = child
			}
		}
		if part < 0 || traitsOf(a.nodes[part].tag)&section == 0 || a.massOf(part)*(100+climb) < a.massOf(at)*100 {
			return at
		}
		at = part
	}
}

// assign says what each line is.
func (a *article) assign() {
	a.roles = make([]role, len(a.lines))
	first, last := a.nodes[a.root].first, a.nodes[a.root].last
	from, to := last, first
	for i := first; i < last; i++ {
		if a.measures[i].prose && a.isOwn(i) {
			from, to = min(from, i), i+1
		}
	}
	if from >= to {
		from, to = first, last
	}
	for i := from; i < to; i++ {
		l, m := &a.lines[i], &a.measures[i]
		_, heading := isHeading(a.nodes[l.node].tag)
		switch {
		case !a.isOwn(i):
			a.roles[i] = roleTeaser
		case a.inside(l.node, hintCaption):
			a.roles[i] = roleCaption
		case heading:
			a.roles[i] = roleHeading
		case l.links*2 > l.end-l.start && m.words >= 3:
			a.roles[i] = roleTeaser
		default:
			a.roles[i] = roleBody
		}
	}
	a.findTitle(from)
}

// isOwn reports whether no block says that the line is not the article's.
func (a *article) isOwn(i int32) bool { return a.foreign[a.lines[i].node] == 0 }

// inside reports whether a block near the line's has the hint.
func (a *article) inside(n int32, h hint) bool {
	for steps := 0; n > 0 && steps < 3; n, steps = a.nodes[n].parent, steps+1 {
		if a.nodes[n].hints&h != 0 && traitsOf(a.nodes[n].tag)&section == 0 || a.nodes[n].tag == atom.Figcaption {
			return true
		}
	}
	return false
}

// findTitle finds the heading above the body.
func (a *article) findTitle(body int32) {
	for i := body; i >= 0 && int(i) < len(a.lines); i-- {
		if a.nodes[a.lines[i].node].tag == atom.H1 {
			a.title = i
			a.roles[i] = roleTitle
			for j := i + 1; j < body; j++ {
				if a.isOwn(j) && a.measures[j].prose {
					a.roles[j] = roleBody
				}
			}
			return
		}
	}
}
