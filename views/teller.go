package views

import (
	"path/filepath"
	"slices"
	"strconv"

	"hito/model"
	"hito/views/theme"
	"hito/views/words"
)

// maxTellings and maxReasons keep the detail pane of an event that a thousand
// documents tell as cheap as any other.
const (
	maxTellings = 200
	maxReasons  = 40
	maxActors   = 100
	maxWhy      = 6 // reasons of a document's date
)

// noItem is the item of text that the cursor does not go to.
const noItem = int32(-1)

// teller sets one event into the lines of the detail pane.
type teller struct {
	*detail
	c *model.Chronology
	e *model.Event
	w *words.Words
	u *words.UI
	t *theme.Theme
	// part is the part that is being told.
	part part
}

func newTeller(d *detail, b *browser) *teller {
	t := &teller{detail: d, c: d.corpus.Chronology, w: b.words, u: b.ui, t: b.theme}
	if d.event >= 0 {
		t.e = &d.corpus.Events[d.event]
	}
	return t
}

// newItem begins an item and gives its number.
func (t *teller) newItem(it item) int32 {
	it.part = t.part
	t.items = append(t.items, it)
	return int32(len(t.items) - 1)
}

func (t *teller) all() {
	t.title()
	t.date()
	t.actors()
	t.conflicts()
	t.tellings()
	t.merges()
}

func (t *teller) title() {
	span := model.NoSpan
	if t.e.Title.Len() > 0 {
		span = t.e.Title.In(t.c)[0]
	} else if t.e.Mentions.Len() > 0 {
		span = t.c.Mentions[t.e.Mentions.In(t.c)[0]].Span
	}
	it := t.newItem(item{kind: itemTitle, span: span, telling: t.tellingOf(span), actor: -1})
	t.line(0, 0)
	t.add(t.t.Strong, it, string(appendTitle(nil, t.c, t.e)))
}

// tellingOf is the telling whose sentence holds a span, -1 where none does.
func (t *teller) tellingOf(s model.Span) int {
	if t.e == nil {
		return -1
	}
	for i, m := range t.e.Mentions.In(t.c) {
		if t.c.Mentions[m].Span.Contains(s) {
			return i
		}
	}
	return -1
}

// date says the date, the type, and how the date is known.
func (t *teller) date() {
	span, telling := model.NoSpan, -1
	for i, m := range t.e.Mentions.In(t.c) {
		if x := t.c.Mentions[m].Expression; x >= 0 {
			span, telling = t.c.Expressions[x].Span, i
			break
		}
	}
	it := t.newItem(item{kind: itemDate, span: span, telling: telling, actor: -1})
	style := t.t.Date
	if isUnsure(t.e.Shown()) {
		style = t.t.Unsure
	}
	t.line(0, 0)
	t.add(style, it, t.w.LongDate(t.e.Shown()))
	if t.e.Type != 0 {
		t.dot()
		t.add(t.t.Text, noItem, t.w.Type(t.c.Word(t.e.Type)))
	}
	if t.e.Status == model.BoundedStatus {
		t.dot()
		t.add(t.t.Unsure, noItem, t.w.Status(t.e.Status))
	}
	if t.e.Mentions.Len() > 0 {
		t.flags(&t.c.Mentions[t.e.Mentions.In(t.c)[0]])
	}
	t.spans()
	if !t.folded(partWhy, t.u.Arranged.Why, len(t.c.WhyEvent(t.e))) {
		t.reasons(t.c.WhyEvent(t.e), 1, -1)
	}
}

func (t *teller) flags(m *model.Mention) {
	if m.Future {
		t.dot()
		t.add(t.t.Notice, noItem, t.u.Announced)
	}
	if m.Negated {
		t.dot()
		t.add(t.t.Warning, noItem, t.u.Denied)
	}
}

func (t *teller) dot() {
	t.space()
	t.add(t.t.Text, noItem, "·")
	t.space()
}

// reasons says why, one line each.
func (t *teller) reasons(reasons []model.Reason, indent, telling int) {
	for i, r := range reasons {
		if i == maxReasons {
			t.more(len(reasons)-i, indent)
			return
		}
		if saidBefore(reasons[:i], r) { // two tellings, one reason
			continue
		}
		in := telling
		if in < 0 {
			in = t.tellingOf(r.Span)
		}
		it := t.newItem(item{kind: itemReason, span: r.Span, telling: in, actor: -1})
		t.line(indent, indent+2)
		t.add(t.t.Dim, it, "· ")
		t.add(t.t.Dim, it, t.w.Reason(r))
	}
}

func saidBefore(reasons []model.Reason, r model.Reason) bool {
	return slices.ContainsFunc(reasons, func(s model.Reason) bool { return s.Rule == r.Rule && slices.Equal(s.Facts, r.Facts) })
}

func (t *teller) more(n, indent int) {
	t.line(indent, indent)
	t.add(t.t.Dim, noItem, t.u.More.Count(n))
}

// actors lists actors and places, each an item, side by side.
func (t *teller) actors() {
	t.blank()
	if t.folded(partWho, t.u.Arranged.Who, t.e.Actors.Len()+t.e.Places.Len()) {
		return
	}
	var by [model.With + 1][]int32
	for _, a := range t.e.Actors.In(t.c) {
		part := t.c.PartIn(t.e, a)
		by[part] = append(by[part], a)
	}
	t.names(t.u.Doers, by[model.Agent])
	t.names(t.u.Done, by[model.Patient])
	t.names(t.u.Beside, by[model.With])
	t.names(t.u.Actors, by[model.NoPart])
	t.names(t.u.Places, t.e.Places.In(t.c))
}

func (t *teller) names(label string, actors []int32) {
	if len(actors) == 0 {
		return
	}
	t.line(0, 2)
	t.add(t.t.Label, noItem, label)
	t.space()
	for i, a := range actors {
		if i == maxActors {
			t.more(len(actors)-i, 2)
			return
		}
		if i > 0 {
			t.dot()
		}
		span, telling := t.namingOf(a)
		it := t.newItem(item{kind: itemActor, span: span, telling: telling, actor: a})
		t.space()
		t.add(t.t.Actor, it, t.c.Actors[a].Name)
	}
}

// namingOf is the first naming of an actor in the event's tellings.
func (t *teller) namingOf(actor int32) (model.Span, int) {
	for i, m := range t.e.Mentions.In(t.c) {
		if i == maxTellings {
			break
		}
		for _, naming := range actorsWithin(t.c, t.c.Mentions[m].Span) {
			if naming.Actor == actor {
				return naming.Span, i
			}
		}
	}
	return model.NoSpan, -1
}

// conflicts sets what the tellings say of a field side by side.
func (t *teller) conflicts() {
	if t.e.Conflicts.Len() == 0 {
		return
	}
	t.blank()
	if t.folded(partConflicts, t.u.Conflicts, t.e.Conflicts.Len()) {
		return
	}
	t.line(0, 0)
	t.add(t.t.Label, noItem, t.u.Conflicts)
	for _, c := range t.e.Conflicts.In(t.c) {
		t.line(1, 3)
		t.add(t.t.Strong, noItem, t.w.Field(c.Field))
		t.add(t.t.Strong, noItem, ":")
		t.values(&c)
	}
}

// values sets what does not agree side by side where that fits on the line,
// else each on a line of its own.
func (t *teller) values(c *model.Conflict) {
	together := t.used - 2 // the first has no ≠
	for _, v := range c.Values {
		together += wordWidth(t.method, t.value(c.Field, v.Value)) + wordWidth(t.method, t.outlet(v.Span.Document)) + 6 // blanks, ≠, brackets
	}
	for i, v := range c.Values {
		if i == maxActors {
			t.more(len(c.Values)-i, 3)
			break
		}
		if together > t.width {
			t.line(3, 5)
		}
		if i > 0 || together > t.width {
			t.space()
			t.add(t.t.Conflict, noItem, "≠")
		}
		it := t.newItem(item{kind: itemConflict, span: v.Span, telling: t.tellingOf(v.Span), actor: -1})
		t.space()
		t.add(t.t.Text, it, t.value(c.Field, v.Value))
		t.space()
		t.add(t.t.Dim, it, "("+t.outlet(v.Span.Document)+")")
	}
}

// value is what a source says of a field: dates are said in words.
func (t *teller) value(field, value string) string {
	if field == "date" {
		if d, err := model.ParseEDTF(value); err == nil {
			return t.w.Date(d)
		}
	}
	return value
}

// outlet is how a document is called in a line: its outlet, or its file's name.
func (t *teller) outlet(document int32) string {
	if document < 0 || int(document) >= len(t.c.Documents) {
		return "?"
	}
	d := &t.c.Documents[document]
	if d.Outlet != "" {
		return d.Outlet
	}
	return filepath.Base(d.Path)
}

func (t *teller) tellings() {
	t.blank()
	if t.folded(partTellings, t.u.Tellings, t.e.Mentions.Len()) {
		return
	}
	t.line(0, 0)
	t.add(t.t.Label, noItem, t.u.Tellings)
	if n := t.e.Mentions.Len(); n > 1 {
		t.space()
		t.add(t.t.Dim, noItem, "("+strconv.Itoa(n)+")")
	}
	for i, m := range t.e.Mentions.In(t.c) {
		if i == maxTellings {
			t.more(t.e.Mentions.Len()-i, 1)
			return
		}
		t.telling(i, m)
	}
}

// telling is who tells it and when, the sentence, and what its words mean.
func (t *teller) telling(i int, number int32) {
	m := &t.c.Mentions[number]
	d := &t.c.Documents[m.Document]
	it := t.newItem(item{kind: itemTelling, span: m.Span, telling: i, actor: -1})
	t.line(1, 3)
	t.add(t.t.Strong, it, strconv.Itoa(i+1))
	t.space()
	t.add(t.t.Strong, it, t.outlet(m.Document))
	t.dot()
	if d.Published.IsZero() {
		t.add(t.t.Dim, it, t.w.Date(d.Published))
	} else {
		t.add(t.t.Text, it, t.w.Date(d.Published))
	}
	if d.How != model.Stated && d.How != model.Unknown {
		t.space()
		t.add(t.t.Dim, it, "("+t.w.Knowledge(d.How)+")")
	}
	if m.Copy {
		t.dot()
		t.add(t.t.Unsure, it, t.u.TellingCopy)
	}
	if m.Role != model.RoleCore {
		t.dot()
		t.add(t.t.Dim, it, t.w.Role(m.Role))
	}
	t.quote(it, number)
	t.meaning(i, m)
	t.published(i, d)
}

// published says why a document is taken to be of a date that it does not
// state, or that its own words contradict.
func (t *teller) published(i int, d *model.Document) {
	if d.How == model.Stated || len(d.Reasons) == 0 {
		return
	}
	t.line(3, 5)
	t.add(t.t.Dim, noItem, t.u.Published.Say(t.w.Date(d.Published), t.w.Knowledge(d.How)))
	t.reasons(d.Reasons[:min(len(d.Reasons), maxWhy)], 4, i)
}

// quote sets the sentence with its marks.
func (t *teller) quote(it, number int32) {
	m := &t.c.Mentions[number]
	t.marks.set(t.c, m.Document, number)
	t.marks.look = markLook{t.t.Quote, t.t.Quote, t.t.QuoteTime, t.t.QuoteWho, t.t.Match, t.t.Quote}
	text, end := t.marks.document.Text, min(m.End, m.Start+maxTitle)
	t.marks.found = t.finder.in(m.Document, text, int(m.Start), int(end))
	t.line(3, 3)
	t.add(t.t.Quote, it, "«")
	t.marks.stretches(m.Start, end, func(style theme.Style, start, end int32) {
		t.add(style, it, text[start:end])
	})
	t.pending = false
	t.add(t.t.Quote, it, "»")
}

// meaning says what date the telling's words give, and why.
func (t *teller) meaning(i int, m *model.Mention) {
	if m.Expression < 0 {
		return
	}
	x := &t.c.Expressions[m.Expression]
	it := t.newItem(item{kind: itemDate, span: x.Span, telling: i, actor: -1})
	t.line(3, 5)
	words, date := t.c.Text(x.Span), t.w.LongDate(m.Date)
	t.add(t.t.Date, it, words)
	if words != date { // "2024" means 2024
		t.space()
		t.add(t.t.Text, it, "→")
		t.space()
		style := t.t.Date
		if isUnsure(m.Date) {
			style = t.t.Unsure
		}
		t.add(style, it, date)
	}
	t.reasons(t.c.Chain(x), 4, i)
}

// merges says why the tellings are one event.
func (t *teller) merges() {
	if t.e.Merges.Len() == 0 {
		return
	}
	t.blank()
	if t.folded(partMerges, t.u.Merges, t.e.Merges.Len()) {
		return
	}
	t.line(0, 0)
	t.add(t.t.Label, noItem, t.u.Merges)
	for i, merge := range t.e.Merges.In(t.c) {
		if i == maxReasons {
			t.more(t.e.Merges.Len()-i, 1)
			return
		}
		a, b := t.place(merge.A), t.place(merge.B)
		it := t.newItem(item{kind: itemMerge, span: merge.Reason.Span, telling: b, actor: -1})
		t.line(1, 3)
		t.add(t.t.Strong, it, strconv.Itoa(a+1)+"+"+strconv.Itoa(b+1))
		t.space()
		t.add(t.t.Dim, it, t.w.Reason(merge.Reason))
	}
}

// place is a telling's place in the event's list.
func (t *teller) place(mention int32) int {
	for i, m := range t.e.Mentions.In(t.c) {
		if m == mention {
			return i
		}
	}
	return -1
}
