package page

import (
	"slices"

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

// article is a page with what was found of its article.
type article struct {
	*tree
	measures []measure
	foreign  []hint   // by node: the foreign hints that hold for it
	sums     []int64  // of mass, before each line
	proses   []int64  // bytes of prose lines, before each line
	small    []hint   // by node: the hints of its byline and date
	dated    []bool   // by line: it is an element for dates, or mostly so
	authors  []string // as the head of the page names them, folded
	roles    []role
	root     int32  // the block that holds the body
	body     int32  // the first line of its prose
	title    int32  // the line of the title, -1 where there is none
	supplied bool   // its text is that of the JSON-LD
	heading  string // the title as the head of the page has it, where no line does
}

// extract finds the article of a page whose JSON-LD says what main does.
func extract(t *tree, main object) *article {
	a := &article{tree: t, title: -1}
	for _, name := range [...]string{main.author, t.firstMeta(metasAuthor)} {
		if name != "" && len(name) <= titleBytes {
			a.authors = append(a.authors, folded(name))
		}
	}
	a.measure(main)
	a.disown(main)
	a.sum()
	a.root = a.choose()
	a.assign()
	a.findTitle(main)
	a.introduce()
	a.supplement(main)
	return a
}

// assign says what each line is. What stands in the block of the body and
// belongs to it is its text, but for the lines before and after that are mere
// labels.
func (a *article) assign() {
	a.roles = make([]role, len(a.lines))
	a.inherit()
	a.date()
	first, last := a.nodes[a.root].first, a.nodes[a.root].last
	from, to := a.extent(first, last)
	for i := first; i < last; i++ {
		inner := i >= from && i < to
		r := a.roleOf(i, i >= to)
		switch {
		case r == roleBody && (!inner || a.small[a.lines[i].node]&(hintDate|hintUpdated) != 0) && a.isDateline(i):
			a.roles[i] = roleMeta
		case inner, r == roleBody && !a.isLabel(i), r == roleCaption:
			a.roles[i] = r
		}
	}
	a.dropLabels(first, last)
	a.dropRuns(first, last)
	if !slices.Contains(a.roles, roleBody) {
		a.keepAll()
	}
	a.body = from
}

// extent is the first of the lines that is prose of the article, and the one
// behind the last.
func (a *article) extent(first, last int32) (from, to int32) {
	from, to = last, first
	for i := first; i < last; i++ {
		if a.measures[i].prose && a.isOwn(i) {
			from, to = min(from, i), i+1
		}
	}
	if from >= to {
		return first, last
	}
	return from, to
}

// roleOf is the role of a line in the block of the body; below says that it
// stands under the last prose.
func (a *article) roleOf(i int32, below bool) role {
	l, m := &a.lines[i], &a.measures[i]
	_, heading := isHeading(a.nodes[l.node].tag)
	switch {
	case a.foreign[l.node]&(hintShare|hintTags|hintMenu|hintAd|hintConsent) != 0:
		return roleMenu
	case !a.isOwn(i):
		return roleTeaser
	case a.inside(l.node, hintCaption):
		return roleCaption
	case a.dated[i] && l.end-l.start <= dateBytes:
		return roleMeta
	case a.isAuthor(i):
		return roleByline
	case heading:
		return roleHeading
	case a.small[l.node]&hintByline != 0:
		return roleByline
	case l.links*2 > l.end-l.start && (m.words >= 3 || below):
		return roleTeaser
	}
	return roleBody
}

// isLabel reports whether a line is a few words that end no sentence and are
// neither item, cell nor verse.
func (a *article) isLabel(i int32) bool {
	l, m := &a.lines[i], &a.measures[i]
	if m.words > labelWords || m.stops > 0 || l.kept {
		return false
	}
	switch a.nodes[l.node].tag {
	case atom.Li, atom.Td, atom.Th, atom.Dd, atom.Dt, atom.Blockquote, atom.Pre:
		return false
	}
	return true
}

// dropLabels takes the headings and labels whose text is left out with it: that
// of a box, and those below the end.
func (a *article) dropLabels(first, last int32) {
	next := roleOut
	for i := last - 1; i >= first; i-- {
		switch r := a.roles[i]; {
		case r == roleOut:
		case r == roleMenu:
			next = roleTeaser
		case r == roleHeading && (next == roleTeaser || next == roleOut), r == roleBody && next == roleTeaser && a.isLabel(i) && a.announces(i):
			a.roles[i] = roleTeaser
		default:
			next = r
		}
	}
	for i := last - 1; i >= first && a.roles[i] != roleBody; i-- {
		if a.roles[i] == roleTeaser || a.roles[i] == roleMenu {
			a.roles[i] = roleOut
		}
	}
}

// keepAll is for a page that has no article: all of it is shown, and what is
// plainly not prose is marked.
func (a *article) keepAll() {
	for i := range a.roles {
		switch at := int32(i); {
		case !a.isOwn(at):
			a.roles[i] = roleMenu
		case a.isLink(at):
			a.roles[i] = roleTeaser
		default:
			a.roles[i] = roleBody
		}
	}
}

// maxMarked is how many lines in a row are kept that are not the article's.
const maxMarked = 12

// dropRuns leaves out what is long and not the article's in the midst of it:
// the controls of a film, a whole list of other articles.
func (a *article) dropRuns(first, last int32) {
	for i := first; i < last; i++ {
		end := i
		for end < last && (a.roles[end] == roleTeaser || a.roles[end] == roleMenu) {
			end++
		}
		if end-i > maxMarked {
			for k := i; k < end; k++ {
				a.roles[k] = roleOut
			}
		}
		i = max(i, end-1)
	}
}

// announces reports whether a label is one of what follows it.
func (a *article) announces(i int32) bool {
	return a.text[a.lines[i].end-1] == ':' || a.nodes[a.lines[i].node].tag != atom.P
}

// inherit gives every block the hints of its byline and date from the blocks
// around it, where those are small beside the body's.
func (a *article) inherit() {
	a.small = make([]hint, len(a.nodes))
	size := a.nodes[a.root].last - a.nodes[a.root].first
	for i := range a.nodes {
		n := &a.nodes[i]
		if n.parent >= 0 && n.parent != a.root {
			a.small[i] = a.small[n.parent]
		}
		if (n.last-n.first)*2 < size && n.hints&hintText == 0 {
			a.small[i] |= n.hints & (hintByline | hintDate | hintUpdated)
		}
	}
}

// isOwn reports whether no block says that the line is not the article's.
func (a *article) isOwn(i int32) bool { return a.foreign[a.lines[i].node] == 0 }

// inside reports whether a block near the line's has the hint.
func (a *article) inside(n int32, h hint) bool {
	for steps := 0; n > 0 && steps < 3; n, steps = a.nodes[n].parent, steps+1 {
		if a.nodes[n].hints&h != 0 && a.nodes[n].last-a.nodes[n].first <= captionLines || a.nodes[n].tag == atom.Figcaption {
			return true
		}
	}
	return false
}
