package lines

import (
	"hito/model"
	"hito/views/words"
)

// eventJSON appends an event as a line of `list --format jsonl`, without the line
// end: the fields of the command line's contract, in its order.
func (p *Printer) eventJSON(dst []byte, e *model.Event) []byte {
	c, j := p.Chronology, jsonText(append(dst, '{'))
	j.text("id", e.ID.String())
	j.text("date", e.Date.String()) // EDTF, "" where undated
	j.text("earliest", firstDay(e.Date))
	j.text("latest", lastDay(e.Date))
	j.text("granularity", unit(e.Date))
	j.text("title", c.Title(e))
	j.text("type", c.Word(e.Type))
	j.text("status", e.Status.String())
	j.list("actors")
	for _, a := range e.Actors.In(c) {
		j.object()
		j.text("id", c.Actors[a].ID)
		j.text("name", c.Actors[a].Name)
		j.text("kind", c.Actors[a].Kind.String())
		if role := c.PartIn(e, a).String(); role != "" { // who, whom or with, where grammar makes it plain
			j.text("role", role)
		}
		j.end('}')
	}
	j.end(']')
	j.list("places")
	for _, a := range e.Places.In(c) {
		j.object()
		j.text("id", c.Actors[a].ID)
		j.text("name", c.Actors[a].Name)
		j.end('}')
	}
	j.end(']')
	j.list("mentions")
	for _, m := range e.Mentions.In(c) {
		p.mentionJSON(&j, &c.Mentions[m])
	}
	j.end(']')
	p.joinsJSON(&j, e)
	reasonsJSON(&j, p.Words, c.WhyEvent(e))
	return append(j, '}')
}

func (p *Printer) mentionJSON(j *jsonText, m *model.Mention) {
	c := p.Chronology
	j.object()
	j.text("id", m.ID.String())
	j.text("document", p.path(m.Document))
	j.number("start", m.Start)
	j.number("end", m.End)
	j.text("quote", c.Text(m.Span))
	j.text("role", m.Role.String())
	j.key("expression")
	if m.Expression < 0 {
		*j = append(*j, "null"...)
	} else {
		x := &c.Expressions[m.Expression]
		j.object()
		j.text("text", c.Text(x.Span))
		j.number("start", x.Start)
		j.number("end", x.End)
		j.text("value", x.Date.String())
		j.text("rule", x.Rule)
		j.end('}')
	}
	j.end('}')
}

// joinsJSON is why its tellings are one event, on what they disagree, and which
// other events it may be the same as.
func (p *Printer) joinsJSON(j *jsonText, e *model.Event) {
	c := p.Chronology
	j.list("merges")
	for _, m := range e.Merges.In(c) {
		j.object()
		j.text("a", c.Mentions[m.A].ID.String())
		j.text("b", c.Mentions[m.B].ID.String())
		j.text("rule", m.Reason.Rule)
		j.texts("facts", m.Reason.Facts)
		j.end('}')
	}
	j.end(']')
	j.list("conflicts")
	for _, x := range e.Conflicts.In(c) {
		j.object()
		j.text("field", x.Field)
		j.list("values")
		for _, v := range x.Values {
			j.object()
			j.text("value", v.Value)
			j.text("document", p.path(v.Span.Document))
			j.number("start", v.Span.Start)
			j.number("end", v.Span.End)
			j.end('}')
		}
		j.end(']')
		j.end('}')
	}
	j.end(']')
	j.list("suggestions")
	for _, s := range p.questions()[e.ID] {
		j.object()
		j.text("event", s.event.String())
		j.text("rule", s.why.Rule)
		j.texts("facts", s.why.Facts)
		j.end('}')
	}
	j.end(']')
}

func reasonsJSON(j *jsonText, say *words.Words, reasons []model.Reason) {
	j.list("reasons")
	for _, r := range reasons {
		j.object()
		j.text("rule", r.Rule)
		j.text("text", say.Reason(r))
		j.end('}')
	}
	j.end(']')
}
