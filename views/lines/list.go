package lines

import (
	"cmp"
	"slices"
	"strconv"

	"hito/model"
	"hito/views/words"
)

// reasonLine is a reason in JSON Lines.
type reasonLine struct {
	Rule string `json:"rule"`
	Text string `json:"text"`
}

// question is another event that one may be the same as, and why that is asked.
type question struct {
	event model.ID
	why   model.Reason
}

// Events writes the events of these numbers, one a line.
func (p *Printer) Events(events []int32) error {
	switch p.Format {
	case JSONL:
		p.questions() // which all portions share
		return p.ordered(len(events), func(q *Printer, first, end int) error {
			var line []byte
			for _, e := range events[first:end] {
				line = append(q.eventJSON(line[:0], &q.Chronology.Events[e]), '\n')
				if _, err := q.out.Write(line); err != nil {
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
		t.row(e.ID.String(), p.Words.ShortDate(e.Shown()), p.Chronology.Title(e)+marks(p.Chronology, e), who)
	})
}

// eventMarkdown writes what a person pastes into a report.
func (p *Printer) eventMarkdown(events []int32) error {
	header := []string{p.Words.Say(words.LinesDate), p.Words.Say(words.LinesTitle), p.Words.Say(words.LinesActors), p.Words.Say(words.LinesDocuments), "id"}
	return p.table(header).rows(len(events), func(t *table, i int) {
		e := &p.Chronology.Events[events[i]]
		t.row(p.Words.Date(e.Shown()), p.Chronology.Title(e), p.names(e.Actors.In(p.Chronology), ", "), p.paths(e, ", "), e.ID.String())
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

// questions are the suggestions by the id of each event that they are about. An
// event's id is that of its first telling.
func (p *Printer) questions() map[model.ID][]question {
	if p.asked == nil {
		c := p.Chronology
		p.asked = make(map[model.ID][]question, 2*len(c.Suggestions))
		for _, s := range c.Suggestions {
			a, b := c.Mentions[s.A].ID, c.Mentions[s.B].ID
			p.asked[a] = append(p.asked[a], question{b, s.Reason})
			p.asked[b] = append(p.asked[b], question{a, s.Reason})
		}
	}
	return p.asked
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
