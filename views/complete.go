package views

import (
	"cmp"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/cells"
	"hito/views/clean"
	"hito/views/theme"
	"hito/views/words"
)

// Completion of the filter while it is typed: the names of fields, and for each
// field what the documents have. What fits is shown beside the text; Tab puts in
// the first, and the next each time it is pressed again, Shift+Tab the one before.
type completion struct {
	// typed is the text before the caret that the options complete, whose last term
	// begins at a byte of it; rest is what stands behind the caret.
	typed, rest string
	at          int
	options     []option
	pick        int // -1 where none was put in yet
	// asked counts the questions, got the last one answered; tab says that Tab was
	// pressed before the answer came.
	asked, got int
	tab        bool
	known      facetsKnown
}

// option is something that the term being typed may become.
type option struct {
	text string // the whole term
	name string // what is shown
}

// facetsKnown keeps the values of facets over a whole corpus.
type facetsKnown struct {
	corpus *corpus
	values [facetTerms][]facetValue
}

// completionMsg brings the options for the question with this number.
type completionMsg struct {
	number  int
	options []option
	known   facetsKnown
}

// maxOptions is how many options are offered.
const maxOptions = 20

// complete asks what the text before the caret may become.
func (b *browser) complete() tea.Cmd {
	c := &b.completion
	text, caret := []rune(b.entry.String()), 0
	if b.entry.made {
		caret = b.entry.input.Position()
	}
	c.typed, c.rest = string(text[:caret]), string(text[caret:])
	c.options, c.pick, c.tab = nil, -1, false
	c.asked++
	if b.completeSaved() {
		return nil
	}
	if b.typing != typingFilter || b.list.answer == nil || c.rest != "" && !strings.HasPrefix(c.rest, " ") {
		c.got = c.asked
		return nil
	}
	term := model.Typed(c.typed)
	c.at = term.At
	number, known, a, ui, say := c.asked, c.known, b.list.answer, b.ui, b.words
	return func() tea.Msg {
		if known.corpus != a.corpus {
			known = facetsKnown{corpus: a.corpus}
		}
		finder := optionFinder{a, ui, say, &known, term}
		return completionMsg{number, finder.options(), known}
	}
}

// completeSaved offers the saved queries where the name of one is being typed.
func (b *browser) completeSaved() bool {
	c := &b.completion
	at := strings.LastIndexByte(c.typed, '@')
	if b.typing != typingFilter || at < 0 || at > 0 && c.typed[at-1] != ' ' || c.rest != "" && !strings.HasPrefix(c.rest, " ") {
		return false
	}
	typed, quoted := strings.CutPrefix(c.typed[at+1:], `"`)
	if strings.Contains(typed, `"`) {
		return false
	}
	for _, q := range b.queries {
		if strings.HasPrefix(model.Fold(q.Name), model.Fold(typed)) {
			c.options = append(c.options, option{q.AsTyped(), clean.Line(q.Name)})
		}
	}
	if len(c.options) == 0 && !quoted && strings.Contains(typed, " ") { // what follows a name
		return false
	}
	c.at, c.got = at, c.asked
	return true
}

// completed takes options, unless they answer an older question.
func (b *browser) completed(m completionMsg) tea.Cmd {
	c := &b.completion
	if m.number != c.asked {
		return nil
	}
	c.got, c.options, c.known = m.number, m.options, m.known
	if c.tab {
		return b.cycle(1)
	}
	return nil
}

// cycle puts in the next option, or the last.
func (b *browser) cycle(by int) tea.Cmd {
	c := &b.completion
	n := len(c.options)
	switch {
	case c.got != c.asked:
		c.tab = true
		return nil
	case n == 0:
		return nil
	case c.pick < 0 && by < 0:
		c.pick = 0
	}
	c.tab = false
	c.pick = (c.pick + by + n) % n
	before := c.typed[:c.at] + c.options[c.pick].text
	b.entry.set(before)
	caret := b.entry.input.Position()
	b.entry.set(before + c.rest)
	b.entry.input.SetCursor(caret)
	if n == 1 { // nothing else to choose: what comes next is completed next
		return join(b.applyFilter(), b.complete())
	}
	return b.applyFilter()
}

// optionFinder looks for what a term may become.
type optionFinder struct {
	a     *answer
	ui    *words.UI
	say   *words.Words
	known *facetsKnown
	term  model.TypedTerm
}

// options are the terms, the likeliest first.
func (f optionFinder) options() []option {
	if f.term.Field != "" {
		return f.valuesOf(f.term.Key, f.term.Field)
	}
	if f.term.Value == "" {
		return nil
	}
	found := f.fields()
	if len(found) < maxOptions && len(f.term.Value) > 1 {
		found = append(found, f.valuesOf(model.KeyActor, f.ui.Fields[model.KeyActor])...)
	}
	return found[:min(len(found), maxOptions)]
}

// fields are those that begin as was typed: by the name in the person's language,
// or else by another.
func (f optionFinder) fields() []option {
	var found []option
	typed := model.Fold(f.term.Value)
	for key, name := range f.ui.Fields {
		if name == "" {
			continue
		}
		names := append([]string{name}, model.Key(key).FieldNames()...)
		for _, n := range names {
			if strings.HasPrefix(model.Fold(n), typed) {
				found = append(found, f.option(n+":", "", n+":"))
				break
			}
		}
	}
	return found
}

func (f optionFinder) option(field, value, name string) option {
	sign := ""
	if f.term.Exclude {
		sign = "-"
	}
	return option{sign + field + value, name}
}

// valuesOf are what a field may ask for.
func (f optionFinder) valuesOf(key model.Key, field string) []option {
	var names []string
	switch key {
	case model.KeyActor:
		for _, h := range rank(f.a, f.term.Value) {
			if h.score > fitLetters || f.term.Value == "" {
				names = append(names, f.a.corpus.Actors[h.actor].Name)
			}
		}
	case model.KeyPlace:
		names = f.facet(facetPlaces)
	case model.KeyType:
		names = f.facet(facetTypes)
	case model.KeyOutlet:
		names = f.facet(facetOutlets)
	case model.KeyStatus:
		names = f.beginning(f.ui.Statuses[:])
	case model.KeySure, model.KeyConflict:
		names = []string{f.ui.Yes}
	case model.KeyDocument:
		names = f.documents()
	case model.KeyAfter, model.KeyBefore, model.KeyDate:
		names = f.dates()
	}
	var found []option
	for _, name := range names[:min(len(names), maxOptions)] {
		name = clean.Line(name)
		found = append(found, f.option(field+":", model.Quoted(key, name), name))
	}
	return found
}

// facet is the values of a facet over all events that fit what was typed.
func (f optionFinder) facet(what facet) []string {
	if f.known.values[what] == nil {
		f.known.values[what] = countFacet(f.a.corpus, model.Query{}, what, f.say)
	}
	var names []string
	for _, v := range narrow(f.known.values[what], f.term.Value) {
		names = append(names, v.label)
	}
	return names
}

func (f optionFinder) beginning(all []string) []string {
	var names []string
	for _, name := range all {
		if strings.HasPrefix(model.Fold(name), model.Fold(f.term.Value)) {
			names = append(names, name)
		}
	}
	return names
}

// documents are the names of those whose path has what was typed.
func (f optionFinder) documents() []string {
	var names []string
	typed := model.Fold(f.term.Value)
	for i := range f.a.corpus.Documents {
		if path := f.a.corpus.Documents[i].Path; strings.Contains(model.Fold(path), typed) {
			if names = append(names, filepath.Base(path)); len(names) == maxOptions {
				break
			}
		}
	}
	return names
}

// dates are the years and the months of the events shown that begin as was typed:
// the years first while none is typed whole.
func (f optionFinder) dates() []string {
	var years, months []string
	for _, g := range f.a.groups {
		if g.kind != groupMonth && g.kind != groupYear || g.year < 0 {
			continue
		}
		if year := model.YearDate(g.year).String(); strings.HasPrefix(year, f.term.Value) && !slices.Contains(years, year) {
			years = append(years, year)
		}
		if month := model.MonthDate(g.year, max(g.month, 1)).String(); g.kind == groupMonth && len(f.term.Value) >= 4 && strings.HasPrefix(month, f.term.Value) {
			months = append(months, month)
		}
	}
	slices.Reverse(years)
	return append(years[:min(len(years), maxOptions)], months...)
}

// drawOptions shows beside what is typed what it may become: the one that Tab put
// in is marked.
func (c *completion) drawOptions(b *browser, row *cells.Row) {
	row.Text(b.theme.Key, keyName(b.ui, "tab"))
	from := max(c.pick, 0)
	for i := range len(c.options) {
		o := c.options[(from+i)%len(c.options)]
		style := b.theme.Text
		if (from+i)%len(c.options) == c.pick {
			style = b.theme.Strong
		}
		width := cells.CleanWidth(row.Method, o.name)
		if i > 0 && row.Room() < width+8 {
			row.Text(b.theme.Dim, " +"+strconv.Itoa(len(c.options)-i))
			return
		}
		row.Text(b.theme.Dim, " "[:1])
		if i > 0 {
			row.Text(b.theme.Dim, "· ")
		}
		row.Cut(style, o.name, row.Room()-1)
	}
}

// typedHistory is the lines that were entered, the latest last, and where among
// them a person is: at is how many steps back, draft what was typed before.
type typedHistory struct {
	lines []string
	at    int
	draft string
}

// maxHistory is how many lines are remembered.
const maxHistory = 100

// remember keeps a line that was entered.
func (h *typedHistory) remember(line string) {
	h.at = 0
	line = strings.TrimSpace(line)
	if line == "" {
		return
	}
	if i := slices.Index(h.lines, line); i >= 0 {
		h.lines = slices.Delete(h.lines, i, i+1)
	}
	h.lines = append(h.lines, line)
	if n := len(h.lines); n > maxHistory {
		h.lines = slices.Delete(h.lines, 0, n-maxHistory)
	}
}

// restore takes up the lines of another day.
func (h *typedHistory) restore(lines []string) {
	for _, line := range lines {
		h.remember(clean.Line(line))
	}
}

// step is the line one step further back, or nearer again; ok is false where
// there is none.
func (h *typedHistory) step(by int, now string) (line string, ok bool) {
	to := h.at + by
	if to < 0 || to > len(h.lines) {
		return "", false
	}
	if h.at == 0 {
		h.draft = now
	}
	if h.at = to; to == 0 {
		return h.draft, true
	}
	return h.lines[len(h.lines)-to], true
}

// history is the lines entered where the person types now, nil where none are
// kept.
func (b *browser) history() *typedHistory {
	switch b.typing {
	case typingFilter:
		return &b.filters
	case typingSearch:
		return &b.searches
	}
	return nil
}

// recall puts a line from before in place of what is typed.
func (b *browser) recall(by int) tea.Cmd {
	h := b.history()
	line, ok := h.step(by, b.entry.String())
	if !ok {
		return nil
	}
	b.entry.set(line)
	return b.typed()
}

// badPart is where in a text, in runes, the term stands that an error is about.
func badPart(text string, e *model.QueryError) [2]int {
	at, term := e.At, e.Term
	if e.Fault == model.FaultType { // found by those who do not know where it stood
		at = strings.Index(text, e.Part)
		term = e.Part
	}
	if at < 0 || at > len(text) {
		return [2]int{}
	}
	end := min(at+len(term), len(text))
	from := len([]rune(text[:at]))
	return [2]int{from, from + cmp.Or(len([]rune(text[at:end])), 1)}
}

// drawTyped writes runes of the text being typed, those that are wrong as such.
func (e *entry) drawTyped(row *cells.Row, t *theme.Theme, text []rune, from, to, limit int) {
	for from < to && limit > 0 {
		style, until := t.Input, to
		if e.selected {
			style = t.Cursor
		}
		switch bad := e.bad; {
		case bad[0] >= bad[1] || from >= bad[1]:
		case from >= bad[0]:
			style, until = t.Wrong, min(to, bad[1])
		default:
			until = min(to, bad[0])
		}
		before := row.Room()
		row.Cut(style, string(text[from:until]), limit)
		limit -= before - row.Room()
		from = until
	}
}
