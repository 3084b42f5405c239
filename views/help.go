package views

import (
	"slices"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/clean"
	"hito/views/theme"
)

// pager is a text that lies over the panes and can be scrolled: help, or the
// files with problems.
type pager struct {
	problems bool // what it shows
	from     over // what it lies over
	// pattern is what keys are looked for in help: a key, or words of what it does.
	pattern string
	flow
	scroll
	height int
	surface
	stale bool
}

// begin shows the problems, or help.
func (p *pager) begin(problems bool) {
	p.problems, p.top, p.pattern = problems, 0, ""
	p.rebuild()
}

// find narrows help to what fits what is typed.
func (p *pager) find(pattern string) {
	p.pattern, p.top = strings.TrimSpace(pattern), 0
	p.rebuild()
}

func (p *pager) rebuild() { p.stale = true; p.surface.stale() }

func (p *pager) build(b *browser, to size) {
	if !p.stale && p.width == max(to.w-2, 1) && p.height == to.h && p.method == b.row.Method {
		return
	}
	p.reset(b.row.Method, to.w-2)
	p.height, p.stale = to.h, false
	p.surface.stale()
	switch {
	case b.over == overOutput:
		p.tellOutput(b)
	case p.problems:
		p.tellProblems(b)
	default:
		p.tellKeys(b)
	}
	p.clamp(len(p.lines), p.height)
}

func (p *pager) move(do action) {
	p.top += steps(do, p.height)
	p.clamp(len(p.lines), p.height)
	p.surface.stale()
}

func (p *pager) draw(b *browser, to size) {
	p.build(b, to)
	p.surface.draw(&b.row, to, true, func(row *cells.Row, i int) {
		if n := p.top + i; n < len(p.lines) {
			row.Space(theme.Plain, 1+p.lines[n].indent)
			for _, s := range p.segments[p.lines[n].first:p.lines[n].last] {
				row.Text(s.style, s.text)
			}
		}
	})
}

// helpLine is a line of a column of help: a heading, or keys and what they do.
type helpLine struct{ heading, keys, text string }

const keysWidth = 15

// fits reports whether a line is about what was typed: one of its keys, or words
// of what it does. A single letter is a key, where it is one of the line's.
func (l helpLine) fits(typed string) bool {
	switch {
	case typed == "" || slices.Contains(strings.Fields(l.keys), typed):
		return true
	case utf8.RuneCountInString(typed) == 1:
		return false
	}
	return fit(model.Fold(l.text)+"\n"+model.Fold(l.keys), strings.Fields(model.Fold(typed))) > 0
}

// tellKeys makes help of the key map: in two columns where there is room.
func (p *pager) tellKeys(b *browser) {
	left := helpLines(b, aboutMoving, aboutPanes)
	right := helpLines(b, aboutFilter, aboutPicker, aboutOthers)
	if p.width < 90 {
		left, right = append(append(left, helpLine{}), right...), nil
	}
	half := p.width / 2
	if right != nil {
		left, right = wrapHelp(p.method, left, half-keysWidth-1), wrapHelp(p.method, right, p.width-half-keysWidth)
	}
	for i := range max(len(left), len(right)) {
		p.line(0, keysWidth)
		if i < len(left) {
			p.tellKey(b.theme, left[i], 0)
		}
		if i < len(right) {
			p.tab(half)
			p.tellKey(b.theme, right[i], half)
		}
	}
	if p.pattern != "" {
		if len(left)+len(right) == 0 {
			p.line(0, 0)
			p.add(b.theme.Text, noItem, b.ui.HelpNone.Say(clean.Line(p.pattern)))
		}
		return
	}
	p.line(0, 0)
	for _, note := range b.ui.HelpNotes {
		p.line(0, 0)
		p.add(b.theme.Dim, noItem, note)
	}
}

// wrapHelp breaks what keys do into lines of a column's width.
func wrapHelp(m cells.Method, lines []helpLine, width int) []helpLine {
	var wrapped []helpLine
	for _, l := range lines {
		keys := l.keys
		for i, r := range cells.Wrap(m, l.text, width, nil) {
			if i > 0 {
				keys = ""
			}
			wrapped = append(wrapped, helpLine{l.heading, keys, l.text[r.Start:r.End]})
		}
	}
	return wrapped
}

func (p *pager) tellKey(t *theme.Theme, l helpLine, from int) {
	if l.heading != "" {
		p.add(t.Label, noItem, l.heading)
		return
	}
	p.add(t.Key, noItem, l.keys)
	if l.text != "" {
		p.tab(from + keysWidth)
		p.add(t.Text, noItem, l.text)
	}
}

// tab fills the line with blanks up to a cell.
func (f *flow) tab(to int) {
	f.pending = false
	n := max(min(to, f.width)-f.used, 1)
	f.put(theme.Plain, noItem, blanks[:min(n, len(blanks))], min(n, len(blanks)))
	f.start, f.startUsed = len(f.segments), f.used
}

const blanks = "                                                                                                                        "

func helpLines(b *browser, sections ...section) []helpLine {
	ui := b.ui
	headings := [sectionCount]string{ui.Moving, ui.Panes, ui.Filtering, ui.Others, ui.InPicker}
	var lines []helpLine
	for _, s := range sections {
		if len(lines) > 0 {
			lines = append(lines, helpLine{})
		}
		begun := len(lines)
		lines = append(lines, helpLine{heading: headings[s]})
		for _, k := range b.keys.all {
			if k.section == s {
				keys := k.Help().Key
				if keys == "" { // it is in the palette
					keys = "(" + b.keys.keyOf(ui, string(openPalette)) + ")"
				}
				if line := (helpLine{keys: keys, text: k.Help().Desc}); line.fits(b.pager.pattern) {
					lines = append(lines, line)
				}
			}
		}
		if len(lines) == begun+1 { // nothing under the heading
			lines = lines[:max(begun-1, 0)]
		}
	}
	return lines
}

// maxProblems is how many problems of each kind are listed.
const maxProblems = 300

// tellProblems lists the files that could not be read, those that were read
// with a remark, and those that repeat others.
func (p *pager) tellProblems(b *browser) {
	var c *corpus
	if a := b.list.answer; a != nil {
		c = a.corpus
	}
	p.tellTroubles(b, b.ui.Misconfigured, b.options.Problems)
	if c == nil || len(c.troubles) == 0 {
		if len(b.options.Problems) > 0 {
			return
		}
		p.line(0, 0)
		p.add(b.theme.Text, noItem, b.ui.ProblemsNone)
		return
	}
	read := c.unread + c.remarks
	p.tellTroubles(b, b.ui.Unread, c.troubles[:c.unread])
	p.tellTroubles(b, b.ui.Remarked, c.troubles[c.unread:read])
	p.tellTroubles(b, b.ui.Repeated, c.troubles[read:read+c.repeats])
	p.tellTroubles(b, b.ui.PassedOver, c.troubles[read+c.repeats:])
}

func (p *pager) tellTroubles(b *browser, heading string, troubles []model.FileProblem) {
	if len(troubles) == 0 {
		return
	}
	p.blank()
	p.line(0, 0)
	p.add(b.theme.Label, noItem, heading)
	p.space()
	p.add(b.theme.Dim, noItem, "("+b.words.Number(len(troubles))+")")
	for _, f := range troubles[:min(len(troubles), maxProblems)] {
		what, hint := b.words.Problem(f.Problem)
		p.line(1, 3)
		p.add(b.theme.Strong, noItem, f.Path)
		p.line(3, 5)
		p.add(b.theme.Warning, noItem, what)
		if hint != "" {
			p.space()
			p.add(b.theme.Dim, noItem, "→")
			p.space()
			p.add(b.theme.Dim, noItem, hint)
		}
	}
	if more := len(troubles) - maxProblems; more > 0 {
		p.line(1, 3)
		p.add(b.theme.Dim, noItem, b.ui.More.Count(more)+"; "+b.ui.AllProblems)
	}
}

func (p *pager) heading(b *browser) string {
	switch b.over {
	case overOutput:
		return b.ui.PipeTitle.Say(b.piping.output.Program)
	case overProblems:
		return b.ui.ProblemsTitle
	}
	return b.ui.HelpTitle
}

func (p *pager) pressed(b *browser, k tea.KeyPressMsg) tea.Cmd {
	switch do := b.keys.find(inPager, k); do {
	case "":
	case pickClose:
		b.over, p.from = p.from, overNothing
	case findHelp:
		if b.over == overHelp {
			b.begin(typingHelp, p.pattern)
		}
	default:
		p.move(do)
	}
	return nil
}

func (p *pager) clicked(*browser, int, int, bool) tea.Cmd { return nil }

func (p *pager) wheeled(_ *browser, rows, _ int) {
	p.wheel(rows, len(p.lines), p.height)
	p.surface.stale()
}
