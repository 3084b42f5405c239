package lines

import (
	"cmp"
	"slices"
	"strconv"

	"hito/model"
	"hito/views/words"
)

// The fields of `list --format jsonl`.
type (
	eventLine struct {
		ID          string         `json:"id"`
		Date        string         `json:"date"`     // EDTF, "" where undated
		Earliest    string         `json:"earliest"` // a day, ".." where open, "" where undated
		Latest      string         `json:"latest"`
		Granularity string         `json:"granularity"`
		Title       string         `json:"title"`
		Type        string         `json:"type"`
		Status      string         `json:"status"`
		Actors      []actorRef     `json:"actors"`
		Places      []placeRef     `json:"places"`
		Mentions    []mentionLine  `json:"mentions"`
		Merges      []mergeLine    `json:"merges"`
		Conflicts   []conflictLine `json:"conflicts"`
		// Suggestions are other events that this may be the same as.
		Suggestions []suggestionLine `json:"suggestions"`
		Reasons     []reasonLine     `json:"reasons"`
	}
	actorRef struct {
		ID   string `json:"id"`
		Name string `json:"name"`
		Kind string `json:"kind"`
		Role string `json:"role,omitempty"` // who, whom or with, where grammar makes it plain
	}
	placeRef struct {
		ID   string `json:"id"`
		Name string `json:"name"`
	}
	mentionLine struct {
		ID         string          `json:"id"`
		Document   string          `json:"document"`
		Start      int32           `json:"start"`
		End        int32           `json:"end"`
		Quote      string          `json:"quote"`
		Role       string          `json:"role"`
		Expression *expressionLine `json:"expression"`
	}
	expressionLine struct {
		Text  string `json:"text"`
		Start int32  `json:"start"`
		End   int32  `json:"end"`
		Value string `json:"value"`
		Rule  string `json:"rule"`
	}
	mergeLine struct {
		A     string   `json:"a"`
		B     string   `json:"b"`
		Rule  string   `json:"rule"`
		Facts []string `json:"facts"`
	}
	suggestionLine struct {
		Event string   `json:"event"`
		Rule  string   `json:"rule"`
		Facts []string `json:"facts"`
	}
	conflictLine struct {
		Field  string              `json:"field"`
		Values []conflictValueLine `json:"values"`
	}
	conflictValueLine struct {
		Value    string `json:"value"`
		Document string `json:"document"`
		Start    int32  `json:"start"`
		End      int32  `json:"end"`
	}
	reasonLine struct {
		Rule string `json:"rule"`
		Text string `json:"text"`
	}
)

// Events writes the events of these numbers, one a line.
func (p *Printer) Events(events []int32) error {
	switch p.Format {
	case JSONL:
		p.questions() // which all portions share
		return p.ordered(len(events), func(q *Printer, first, end int) error {
			enc := newEncoder(q.out)
			for _, e := range events[first:end] {
				if err := enc.line(q.eventLine(&q.Chronology.Events[e])); err != nil {
					return err
				}
			}
			return nil
		})
	case Text:
		return p.eventText(p.inOrder(events))
	case Markdown:
		return p.eventMarkdown(p.inOrder(events))
	}
	header := []string{"id", "date", "earliest", "latest", "granularity", "status", "type", "title", "actors", "places", "documents", "tellings"}
	return p.table(header).rows(len(events), func(t *table, i int) {
		e, p := &p.Chronology.Events[events[i]], t.p
		t.row(e.ID.String(), e.Date.String(), firstDay(e.Date), lastDay(e.Date), unit(e.Date), e.Status.String(), p.Chronology.Word(e.Type),
			p.Chronology.Title(e), p.names(e.Actors.In(p.Chronology), "; "), p.names(e.Places.In(p.Chronology), "; "), p.paths(e, "; "), strconv.Itoa(e.Mentions.Len()))
	})
}

// inOrder is the events as a person reads them: what happened on a day or before
// it ("≤3 may 2024") stands at that day, and not before all that has one.
func (p *Printer) inOrder(events []int32) []int32 {
	events = slices.Clone(events)
	slices.SortStableFunc(events, func(a, b int32) int {
		return cmp.Compare(orderDay(p.Chronology.Events[a].Date), orderDay(p.Chronology.Events[b].Date))
	})
	return events
}

// orderDay is the day that a date stands at in a list; none is the last.
func orderDay(d model.Date) model.Day {
	switch {
	case d.IsZero():
		return model.OpenFuture
	case d.Earliest == model.OpenPast:
		return d.Latest
	}
	return d.Earliest
}

// dateWidth is how wide the dates of a text list are, long ones excepted.
const dateWidth = 17

// marks are what the browser's list says of an event beside its title: how
// many tellings it has, and ≠ where they disagree.
func marks(c *model.Chronology, e *model.Event) string {
	said := ""
	if n := c.Tellings(e); n > 1 {
		said = "  ×" + strconv.Itoa(n)
	}
	if e.Conflicts.Len() > 0 {
		said += " ≠"
	}
	return said
}

// eventText writes id, date, title, marks and who, in columns.
func (p *Printer) eventText(events []int32) error {
	t := p.table(nil, 12, dateWidth).looking(dim, dated, plain, acting)
	t.apart = 2
	return t.rows(len(events), func(t *table, i int) {
		e := &p.Chronology.Events[events[i]]
		who := p.names(e.Actors.In(p.Chronology), ", ")
		if who != "" {
			who = "[" + who + "]"
		}
		t.row(e.ID.String(), p.Words.ShortDate(e.Date), p.Chronology.Title(e)+marks(p.Chronology, e), who)
	})
}

// eventMarkdown writes what a person pastes into a report.
func (p *Printer) eventMarkdown(events []int32) error {
	header := []string{p.Words.Say(words.LinesDate), p.Words.Say(words.LinesTitle), p.Words.Say(words.LinesActors), p.Words.Say(words.LinesDocuments), "id"}
	return p.table(header).rows(len(events), func(t *table, i int) {
		e := &p.Chronology.Events[events[i]]
		t.row(p.Words.Date(e.Date), p.Chronology.Title(e), p.names(e.Actors.In(p.Chronology), ", "), p.paths(e, ", "), e.ID.String())
	})
}

// paths are the documents that tell an event, each once, in its order.
func (p *Printer) paths(e *model.Event, comma string) string {
	text, last := "", int32(-1)
	for _, m := range e.Mentions.In(p.Chronology) {
		d := p.Chronology.Mentions[m].Document
		if d == last {
			continue
		}
		if last >= 0 {
			text += comma
		}
		text, last = text+p.path(d), d
	}
	return text
}

func (p *Printer) eventLine(e *model.Event) *eventLine {
	c := p.Chronology
	line := &eventLine{
		ID: e.ID.String(), Date: e.Date.String(), Earliest: firstDay(e.Date), Latest: lastDay(e.Date), Granularity: unit(e.Date),
		Title: c.Title(e), Type: c.Word(e.Type), Status: e.Status.String(),
		Actors: make([]actorRef, 0, e.Actors.Len()), Places: make([]placeRef, 0, e.Places.Len()),
		Mentions: make([]mentionLine, 0, e.Mentions.Len()), Merges: make([]mergeLine, 0, e.Merges.Len()),
		Conflicts: make([]conflictLine, 0, e.Conflicts.Len()), Suggestions: p.suggested(e), Reasons: reasonLines(p.Words, c.WhyEvent(e)),
	}
	for _, a := range e.Actors.In(c) {
		line.Actors = append(line.Actors, actorRef{c.Actors[a].ID, c.Actors[a].Name, c.Actors[a].Kind.String(), c.PartIn(e, a).String()})
	}
	for _, a := range e.Places.In(c) {
		line.Places = append(line.Places, placeRef{c.Actors[a].ID, c.Actors[a].Name})
	}
	for _, m := range e.Mentions.In(c) {
		line.Mentions = append(line.Mentions, p.mentionLine(&c.Mentions[m]))
	}
	for _, m := range e.Merges.In(c) {
		line.Merges = append(line.Merges, mergeLine{c.Mentions[m.A].ID.String(), c.Mentions[m.B].ID.String(), m.Reason.Rule, facts(m.Reason)})
	}
	for _, x := range e.Conflicts.In(c) {
		values := make([]conflictValueLine, 0, len(x.Values))
		for _, v := range x.Values {
			values = append(values, conflictValueLine{v.Value, p.path(v.Span.Document), v.Span.Start, v.Span.End})
		}
		line.Conflicts = append(line.Conflicts, conflictLine{x.Field, values})
	}
	return line
}

// suggested is what the event may be the same as, by the ids of the others.
func (p *Printer) suggested(e *model.Event) []suggestionLine {
	return append([]suggestionLine{}, p.questions()[e.ID.String()]...)
}

// questions are the suggestions by the id of each event that they are about. An
// event's id is that of its first telling.
func (p *Printer) questions() map[string][]suggestionLine {
	if p.asked == nil {
		c := p.Chronology
		p.asked = make(map[string][]suggestionLine, 2*len(c.Suggestions))
		for _, s := range c.Suggestions {
			a, b := c.Mentions[s.A].ID, c.Mentions[s.B].ID
			p.asked[a.String()] = append(p.asked[a.String()], suggestionLine{b.String(), s.Reason.Rule, facts(s.Reason)})
			p.asked[b.String()] = append(p.asked[b.String()], suggestionLine{a.String(), s.Reason.Rule, facts(s.Reason)})
		}
	}
	return p.asked
}

func (p *Printer) mentionLine(m *model.Mention) mentionLine {
	line := mentionLine{ID: m.ID.String(), Document: p.path(m.Document), Start: m.Start, End: m.End, Quote: p.Chronology.Text(m.Span), Role: m.Role.String()}
	if m.Expression >= 0 {
		x := &p.Chronology.Expressions[m.Expression]
		line.Expression = &expressionLine{p.Chronology.Text(x.Span), x.Start, x.End, x.Date.String(), x.Rule}
	}
	return line
}

// firstDay is the earliest day of d, "" where there is no date.
func firstDay(d model.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.Earliest.String()
}

// lastDay is the latest day of d, "" where there is no date.
func lastDay(d model.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.Latest.String()
}

// unit is the granularity of d: of its left end, or of the right one where the
// left is open.
func unit(d model.Date) string {
	if d.Granularity == model.NoGranularity {
		return d.To.String()
	}
	return d.Granularity.String()
}

func facts(r model.Reason) []string {
	if r.Facts == nil {
		return []string{}
	}
	return r.Facts
}

func reasonLines(say *words.Words, reasons []model.Reason) []reasonLine {
	lines := make([]reasonLine, 0, len(reasons))
	for _, r := range reasons {
		lines = append(lines, reasonLine{r.Rule, say.Reason(r)})
	}
	return lines
}
