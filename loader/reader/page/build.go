package page

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// The bounds of a page. What is beyond them is read with less structure, never
// left out.
const (
	maxDepth  = 400     // open elements; a deeper one stands beside its parent
	maxReach  = 100     // open elements that an end tag looks through for its own
	maxNodes  = 1 << 20 // blocks
	maxLines  = 1 << 20
	maxMarks  = 4096    // dates, names
	maxMetas  = 1024    // meta elements
	maxValue  = 8192    // bytes of an attribute that is kept
	maxData   = 8 << 20 // bytes of JSON-LD
	maxIndent = 40      // spaces in a row, where white space stands as it is
)

// node is a block of the page with its lines. Nodes stand in the order in
// which they begin; those from a node's own place to its next are its subtree.
type node struct {
	parent, next int32 // nodes
	first, last  int32 // lines, last excluded
	tag          atom.Atom
	hints        hint
}

// gap is what stands before a line.
type gap uint8

const (
	gapNone  gap = iota
	gapTab       // it is a cell in the row of the line before
	gapLine      // a line end
	gapBlank     // an empty line
)

// line is a run of text that no block and no <br> breaks.
type line struct {
	start, end int32 // bytes of tree.text
	links      int32 // bytes of it that are links
	node       int32 // the innermost block
	gap        gap
	kept       bool // white space stands as it is
}

// mark is an element in the text that says what it is: a date, a name.
type mark struct {
	hints      hint
	tag        atom.Atom
	start, end int32  // bytes of tree.text
	line, node int32  // where it begins
	value      string // its datetime or content attribute
}

// meta is a meta element: its name, property or itemprop in lower case.
type meta struct{ name, content string }

// tree is a page as lines of text in reading order and the blocks they lie in.
type tree struct {
	text  []byte
	lines []line
	nodes []node
	marks []mark

	metas     []meta
	data      []string // JSON-LD
	scripts   []string // scripts that may hold a date
	title     string
	language  string
	canonical string
	saved     string // where a browser says it saved it from
}

// frame is an open element.
type frame struct {
	tag    atom.Atom
	node   int32 // its own, -1 where it has none
	mark   int32 // its own, -1 where it has none
	traits traits
	hidden bool
	link   bool
	pre    bool
}

// builder makes a tree of the tokens of a page. It follows what browsers do
// with unclosed and misplaced tags as far as it changes which text stands in
// which block. It is linear in the page: every element is opened and closed
// once, and no search goes further than maxReach.
type builder struct {
	tree
	z        *html.Tokenizer
	open     []frame
	opened   [256]int32 // how many are open, by slot: most end tags have theirs
	at       int32      // innermost node
	hidden   int        // open hidden elements
	links    int        // open links
	drawings int        // open <svg> and <math>
	linkEnd  int        // where in the text the last link ended
	pres     int        // open elements whose white space stands
	need     gap        // what must stand before the next text
	broken   bool       // need comes of a <br>
	within   bool       // a line is under way
	space    bool       // white space waits
	indent   int        // spaces that wait where white space stands as it is
	bytes    int        // of JSON-LD
	attrs    attributes
}

// build reads a page, or a fragment of one.
func build(page string) *tree {
	page = tame(page)
	b := &builder{z: html.NewTokenizer(strings.NewReader(page)), at: 0}
	b.text = make([]byte, 0, len(page)/4+64)
	b.nodes = append(b.nodes, node{parent: -1, tag: atom.Html})
	for {
		switch b.z.Next() {
		case html.ErrorToken:
			b.pop(0)
			b.endLine()
			b.nodes[0].next, b.nodes[0].last = int32(len(b.nodes)), int32(len(b.lines))
			return &b.tree
		case html.TextToken:
			if b.hidden == 0 {
				text := b.z.Text()
				b.space = b.space || b.abuts(text)
				b.write(text)
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			b.start()
		case html.EndTagToken:
			name, _ := b.z.TagName()
			b.end(atom.Lookup(name))
		case html.CommentToken:
			if b.saved == "" {
				b.saved = savedFrom(b.z.Text())
			}
		}
	}
}

// savedFrom is the address in the comment that browsers put into saved pages:
// " saved from url=(0031)https://…".
func savedFrom(comment []byte) string {
	const sign = "saved from url=("
	at := bytes.Index(comment[:min(len(comment), 64)], []byte(sign))
	if at < 0 {
		return ""
	}
	rest := comment[at+len(sign):]
	_, address, ok := bytes.Cut(rest[:min(len(rest), maxValue)], []byte(")"))
	if !ok {
		return ""
	}
	if end := bytes.IndexAny(address, " \t\r\n"); end >= 0 {
		address = address[:end]
	}
	return string(address)
}

// start opens an element.
func (b *builder) start() {
	name, more := b.z.TagName()
	tag := atom.Lookup(name)
	b.attrs.read(b.z, more)
	t := traitsOf(tag)
	if b.drawings > 0 {
		b.z.NextIsNotRawText() // a drawing's <title/> is an element like others
	}
	switch tag {
	case 0:
		return
	case atom.Br:
		b.lineBreak()
		return
	case atom.Hr:
		b.closeP()
		b.breakLine(gapBlank)
		return
	case atom.Html, atom.Body:
		if b.language == "" {
			b.language = string(b.attrs.lang)
		}
		return
	case atom.Head:
		return
	case atom.Meta:
		b.meta()
		return
	case atom.Link:
		if b.canonical == "" && bytes.EqualFold(b.attrs.rel, []byte("canonical")) {
			b.canonical = string(b.attrs.href)
		}
		return
	case atom.Script, atom.Title:
		if b.raw(tag) {
			return
		}
	}
	if t&void != 0 {
		return
	}
	b.imply(tag, t)
	b.push(tag, t)
}

// raw reads the content of a script or title, and its end tag.
func (b *builder) raw(tag atom.Atom) bool {
	isData := tag == atom.Script && bytes.Contains(bytes.ToLower(b.attrs.kind), []byte("ld+json"))
	if tag == atom.Title && (b.title != "" || b.hidden > 0) {
		return false
	}
	switch b.z.Next() {
	case html.TextToken:
		switch {
		case tag == atom.Title:
			b.title = strings.Join(strings.Fields(string(b.z.Text()[:])), " ")
		case isData:
			if raw := b.z.Raw(); b.bytes+len(raw) <= maxData && len(b.data) < maxScripts*16 {
				b.bytes += len(raw)
				b.data = append(b.data, string(raw))
			}
		case len(b.scripts) < maxScripts:
			if raw := b.z.Raw(); mayState(raw) {
				b.scripts = append(b.scripts, string(raw[:min(len(raw), maxScript)]))
			}
		}
		b.z.Next() // the end tag, or the end of the page
	}
	return true
}

// imply ends the elements that the start of this one ends.
func (b *builder) imply(tag atom.Atom, t traits) {
	if t&closesP != 0 {
		b.closeP()
	}
	if t&named != 0 {
		switch tag {
		case atom.Dt, atom.Dd:
			b.close(atom.Dt, atom.Dd)
		case atom.Td, atom.Th:
			b.close(atom.Td, atom.Th)
		case atom.Tr:
			b.close(atom.Tr, atom.Tr)
		case atom.Thead, atom.Tbody, atom.Tfoot:
			b.close(atom.Thead, atom.Tbody)
			b.close(atom.Tfoot, atom.Tfoot)
		default:
			b.close(tag, tag)
		}
	}
	if n := len(b.open); n > 0 {
		if _, ok := isHeading(tag); ok {
			if _, ok := isHeading(b.open[n-1].tag); ok {
				b.pop(n - 1)
			}
		}
	}
	if tag == atom.A && b.links > 0 {
		b.end(atom.A)
	}
	if len(b.open) >= maxDepth && t&(breaks|cell) != 0 {
		b.pop(len(b.open) - 1)
	}
}

// closeP ends an open paragraph that nothing but formatting lies in.
func (b *builder) closeP() {
	for at, low := len(b.open)-1, len(b.open)-maxReach; at >= max(low, 0); at-- {
		f := &b.open[at]
		if f.tag == atom.P {
			b.pop(at)
			return
		}
		if f.traits&phrase == 0 {
			return
		}
	}
}

// close ends the innermost open element of either tag, if no element that
// holds such ones begins further in.
func (b *builder) close(tag, other atom.Atom) {
	for at, low := len(b.open)-1, len(b.open)-maxReach; at >= max(low, 0); at-- {
		if open := b.open[at].tag; open == tag || open == other {
			b.pop(at)
			return
		} else if closing(tag, open) {
			return
		}
	}
}

// push opens an element that has content.
func (b *builder) push(tag atom.Atom, t traits) {
	if len(b.open) >= maxDepth {
		return
	}
	a := &b.attrs
	f := frame{tag: tag, node: -1, mark: -1, traits: t}
	f.hidden = t&opaque != 0 || a.isHidden(tag)
	hints := a.hints(tag)
	f.hidden = f.hidden || hints&hintUnseen != 0 && !(t&section != 0 && hints&hintBody != 0)
	f.link = tag == atom.A && len(a.href) > 0
	f.pre = tag == atom.Pre || tag == atom.Listing
	switch {
	case t&cell != 0:
		b.breakLine(gapTab)
	case t&apart != 0:
		b.breakLine(gapBlank)
	case t&breaks != 0:
		b.breakLine(gapLine)
	}
	if t&(breaks|cell) != 0 && len(b.nodes) < maxNodes && !f.hidden && b.hidden == 0 {
		f.node = int32(len(b.nodes))
		b.nodes = append(b.nodes, node{parent: b.at, first: int32(len(b.lines)), tag: tag, hints: hints})
		b.at = f.node
	}
	if b.isMark(tag, hints) {
		f.mark = int32(len(b.marks))
		at := int32(len(b.lines))
		if b.within {
			at--
		}
		b.marks = append(b.marks, mark{hints: hints, tag: tag, start: int32(len(b.text)), line: at, node: b.at, value: a.value()})
	}
	if f.hidden {
		b.hidden++
	}
	if tag == atom.Svg || tag == atom.Math {
		b.drawings++
	}
	if f.link {
		b.links++
	}
	if f.link || tag == atom.Time { // two of them side by side: style sheets part them
		b.space = b.space || b.within && b.linkEnd == len(b.text)
	}
	if f.pre {
		b.pres++
	}
	b.open = append(b.open, f)
	b.opened[slot(tag)]++
}

// slot is where an element is counted among the open ones: headings all in one.
func slot(tag atom.Atom) uint8 {
	if _, ok := isHeading(tag); ok {
		tag = atom.H1
	}
	return uint8(tag>>8) ^ uint8(tag)*31
}

// isMark reports whether an element is worth a mark.
func (b *builder) isMark(tag atom.Atom, hints hint) bool {
	if len(b.marks) >= maxMarks {
		return false
	}
	return tag == atom.Time || tag == atom.H1 || len(b.attrs.datetime) > 0 ||
		hints&(hintDate|hintUpdated|hintByline) != 0 && hints&(hintComment|hintTeaser) == 0
}

// end closes the innermost open element of the tag, with all that was opened
// in it; a formatting element closes no block.
func (b *builder) end(tag atom.Atom) {
	switch {
	case tag == 0 || tag == atom.Body || tag == atom.Html || tag == atom.Head:
		return
	case tag == atom.Br:
		b.lineBreak()
		return
	}
	if b.opened[slot(tag)] == 0 {
		if tag == atom.P {
			b.breakLine(gapBlank)
		}
		return
	}
	t := traitsOf(tag)
	_, heading := isHeading(tag)
	for at, low := len(b.open)-1, len(b.open)-maxReach; at >= max(low, 0); at-- {
		f := &b.open[at]
		if _, ok := isHeading(f.tag); f.tag == tag || heading && ok {
			if t&phrase != 0 {
				b.remove(at)
			} else {
				b.pop(at)
			}
			return
		}
		if closing(tag, f.tag) {
			return
		}
	}
	if tag == atom.P {
		b.breakLine(gapBlank)
	}
}

// remove closes one element and leaves those within it open.
func (b *builder) remove(at int) {
	b.leave(b.open[at])
	b.open = append(b.open[:at], b.open[at+1:]...)
}

// pop closes all elements from at on.
func (b *builder) pop(at int) {
	for len(b.open) > at {
		f := b.open[len(b.open)-1]
		b.open = b.open[:len(b.open)-1]
		b.leave(f)
	}
}

// leave does what the end of an element does.
func (b *builder) leave(f frame) {
	b.opened[slot(f.tag)]--
	if f.hidden {
		b.hidden--
	}
	if f.tag == atom.Svg || f.tag == atom.Math {
		b.drawings--
	}
	if f.link {
		b.links--
	}
	if f.link || f.tag == atom.Time {
		b.linkEnd = len(b.text)
	}
	if f.pre {
		b.pres--
	}
	if f.mark >= 0 {
		b.marks[f.mark].end = int32(len(b.text))
	}
	switch {
	case f.traits&cell != 0:
		b.breakLine(gapTab)
	case f.traits&apart != 0:
		b.breakLine(gapBlank)
	case f.traits&breaks != 0:
		b.breakLine(gapLine)
	}
	if f.node < 0 {
		return
	}
	n := &b.nodes[f.node]
	n.last, n.next = int32(len(b.lines)), int32(len(b.nodes))
	b.at = n.parent
	if n.first == n.last { // nothing was in it
		b.nodes = b.nodes[:f.node]
		for m := len(b.marks) - 1; m >= 0 && b.marks[m].node >= f.node; m-- {
			b.marks[m].node = b.at
		}
	}
}
