package page

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// The bounds of what stands between a title and the body.
const (
	leadWords  = 7   // a heading under the title that has as many is a standfirst
	leads      = 3   // and so many may
	headLines  = 40  // no title stands further above the body
	titleBytes = 300 // no title is longer
	dateBytes  = 160 // no line that is there for its date is
)

// findTitle finds the line of the title: a heading that says what the head of
// the page gives as its title, an <h1> before others; else the nearest <h1>
// above the body; else any line that says it. Where no line does, the title is
// the head's.
func (a *article) findTitle(main object) {
	wanted := a.foldedTitles(main)
	first := max(0, a.body-4*headLines)
	for _, fits := range [...]func(i int32, tag atom.Atom) bool{
		func(i int32, tag atom.Atom) bool { return tag == atom.H1 && a.matches(i, wanted) },
		func(i int32, tag atom.Atom) bool {
			_, heading := isHeading(tag)
			return heading && a.isOwn(i) && !a.isLink(i) && a.matches(i, wanted)
		},
		func(i int32, tag atom.Atom) bool {
			return tag == atom.H1 && a.isOwn(i) && !a.isLink(i) && a.measures[i].words > 1
		},
		func(i int32, tag atom.Atom) bool { return a.isOwn(i) && !a.isLink(i) && a.matches(i, wanted) },
	} {
		for i := min(a.body, int32(len(a.lines))-1); i >= first; i-- {
			if fits(i, a.nodes[a.lines[i].node].tag) {
				a.setTitle(i)
				return
			}
		}
	}
	for i := a.nodes[a.root].first; i < min(a.nodes[a.root].last, a.nodes[a.root].first+headLines); i++ {
		if a.roles[i] == roleHeading && a.matches(i, wanted) || a.nodes[a.lines[i].node].tag == atom.H1 && a.isOwn(i) {
			a.setTitle(i)
			return
		}
	}
	if main.headline == "" && a.firstMeta(metasTitle) == "" && a.guessTitle() {
		return
	}
	for _, title := range a.titles(main) {
		if len(strings.Fields(title)) > 2 && len(title) <= titleBytes {
			a.heading = title
			return
		}
	}
}

// isLink reports whether most of a line is a link.
func (a *article) isLink(i int32) bool {
	return a.lines[i].links*2 > a.lines[i].end-a.lines[i].start
}

func (a *article) setTitle(i int32) {
	a.title = i
	a.roles[i] = roleTitle
}

// foldedTitles are the titles in the head of the page as they are compared.
func (a *article) foldedTitles(main object) []string {
	titles := a.titles(main)
	for i, title := range titles {
		titles[i] = folded(title)
	}
	return titles
}

// guessTitle takes the short line right above the body for the title, where
// the head of the page names it nowhere but in a <title> that no line repeats:
// old pages have their outlet and section there.
func (a *article) guessTitle() bool {
	for i := a.body - 1; i >= max(0, a.body-4); i-- {
		m := &a.measures[i]
		if a.isOwn(i) && !a.isLink(i) && m.words >= 4 && m.words <= 25 && m.stops == 0 && !a.isDateline(i) && a.roles[i] != roleCaption && a.roles[i] != roleByline {
			a.setTitle(i)
			return true
		}
	}
	return false
}

// titles are the titles in the head of the page.
func (a *article) titles(main object) []string {
	var all []string
	for _, title := range [...]string{main.headline, a.firstMeta(metasTitle), a.tree.title} {
		if len(title) > 2*titleBytes {
			continue
		}
		if title = strings.TrimSpace(plainText(title)); title != "" && !strings.Contains(title, "{{") {
			all = append(all, withoutOutlet(title, a.firstMeta("og:site_name")))
		}
	}
	return all
}

// withoutOutlet is a title without the outlet's name behind a bar or dash.
func withoutOutlet(title, outlet string) string {
	for _, bar := range [...]string{" | ", " - ", " – ", " — ", " :: ", " » "} {
		at := strings.LastIndex(title, bar)
		if at < 0 {
			continue
		}
		tail := strings.TrimSpace(title[at+len(bar):])
		if strings.EqualFold(tail, outlet) || len(strings.Fields(tail)) <= 4 && len(strings.Fields(title[:at])) >= 4 {
			return strings.TrimSpace(title[:at])
		}
	}
	return title
}

// matches reports whether a line says a title that is wanted, folded: all of it,
// or all but its end.
func (a *article) matches(i int32, wanted []string) bool {
	l := &a.lines[i]
	if l.end-l.start > titleBytes || a.measures[i].words < 3 {
		return false
	}
	text := folded(string(a.text[l.start:l.end]))
	for _, title := range wanted {
		if text == title || len(text) > 20 && strings.HasPrefix(title, text) && len(text)*10 > len(title)*6 {
			return true
		}
	}
	return false
}

// folded is a title as it is compared: its letters and digits in lower case.
func folded(text string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(text) {
		if r > 0x7f && r != '\u00a0' && r != '“' && r != '”' && r != '‘' && r != '’' && r != '«' && r != '»' && r != '—' && r != '–' && r != '…' ||
			r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// plainText is a value of JSON-LD or a meta element without the entities and
// tags that some pages leave in it.
func plainText(value string) string {
	if !strings.ContainsAny(value, "<&") {
		return strings.Join(strings.Fields(value), " ")
	}
	return strings.Join(strings.Fields(Fragment(value)), " ")
}

// introduce gives their roles to the lines between the title and the body that
// are the article's: its standfirst, the byline, the date, a caption.
func (a *article) introduce() {
	if a.title < 0 {
		return
	}
	found := 0
	for i := a.title + 1; i < a.body && i-a.title < 4*headLines; i++ {
		if a.roles[i] != roleOut {
			continue
		}
		l, m := &a.lines[i], &a.measures[i]
		r := a.roleOf(i, false)
		_, heading := isHeading(a.nodes[l.node].tag)
		linked := a.isLink(i)
		switch {
		case r == roleTeaser && a.foreign[l.node] == hintTeaser && m.prose && i-a.title < headLines:
			if a.roles[i] = roleBody; a.inside(l.node, hintCaption) {
				a.roles[i] = roleCaption
			}
		case !a.isOwn(i):
		case r == roleBody && a.isDateline(i):
			a.roles[i] = roleMeta
		case r == roleBody && m.prose, r == roleCaption, r == roleByline, r == roleMeta:
			a.roles[i] = r
		case heading && m.words >= leadWords && !linked && found < leads:
			a.roles[i] = roleBody
			found++
		}
	}
}

// isDateline reports whether a line is there for its date.
func (a *article) isDateline(i int32) bool {
	l := &a.lines[i]
	if l.end-l.start > dateBytes || a.isLink(i) && !a.dated[i] || a.measures[i].prose && a.small[l.node]&(hintDate|hintUpdated) == 0 {
		return false
	}
	_, ok := scanner{text: string(a.text[l.start:l.end])}.next(0)
	return ok
}

// date finds the lines that are elements for dates: a <time>, a class that says
// so.
func (a *article) date() {
	a.dated = make([]bool, len(a.lines))
	for i := range a.marks {
		m := &a.marks[i]
		if m.tag != atom.Time && m.hints&(hintDate|hintUpdated) == 0 || int(m.line) >= len(a.lines) {
			continue
		}
		l := &a.lines[m.line]
		if l.start <= m.start && m.end <= l.end && (m.end-m.start)*3 >= l.end-l.start {
			a.dated[m.line] = true
		}
	}
}

// isAuthor reports whether a line is the name of who the page's head says wrote
// it, with "Por" before it or not.
func (a *article) isAuthor(i int32) bool {
	l := &a.lines[i]
	if len(a.authors) == 0 || l.end-l.start > titleBytes || a.measures[i].words > 30 || a.measures[i].prose {
		return false
	}
	line := folded(string(a.text[l.start:l.end]))
	for _, name := range a.authors {
		if line == name || strings.HasSuffix(line, name) && len(line)-len(name) <= len("escritopor") {
			return true
		}
	}
	return false
}
