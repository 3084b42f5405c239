package lines

import (
	"slices"
	"strconv"
	"strings"

	"hito/model"
	"hito/views/words"
)

// Event writes one event whole: its title, date and the chain of reasons, who
// and where, every telling with its sentence, what the tellings disagree on,
// and why they were taken for one event. Its JSON line is that of the list.
func (p *Printer) Event(event int32) error {
	switch p.Format {
	case JSONL, CSV:
		return p.Events([]int32{event})
	}
	e, c, say := &p.Chronology.Events[event], p.Chronology, p.Words
	p.heading(c.Title(e))
	p.field(words.LinesDate, dateAndValue(say.LongDate(e.Shown()), e.Date))
	p.reasons(p.Chronology.WhyEvent(e))
	p.field(words.LinesType, say.Type(c.Word(e.Type)))
	p.field(words.LinesStatus, say.Status(e.Status))
	p.field(words.LinesActors, p.namesWithKinds(e.Actors.In(c)))
	p.parts(e)
	p.field(words.LinesPlaces, p.names(e.Places.In(c), ", "))
	p.field(words.LinesId, e.ID.String())
	p.who(e)
	p.section(words.LinesTellings)
	for n, m := range e.Mentions.In(c) {
		p.telling(n+1, &c.Mentions[m])
	}
	if e.Conflicts.Len() > 0 {
		p.section(words.LinesConflicts)
		for _, x := range e.Conflicts.In(c) {
			p.conflict(x)
		}
	}
	if e.Merges.Len() > 0 {
		p.section(words.LinesMerges)
		for _, m := range e.Merges.In(c) {
			p.item(say.Say(words.LinesMerge, p.place(e, m.A), p.place(e, m.B)) + ": " + say.Reason(m.Reason))
		}
	}
	p.suggestions(e)
	return p.out.Flush()
}

// who writes of everybody who took part by which words a telling names them, and
// why these words are theirs.
func (p *Printer) who(e *model.Event) {
	if e.Actors.Len() == 0 {
		return
	}
	c := p.Chronology
	p.section(words.LinesWho)
	for _, actor := range e.Actors.In(c) {
		a := &c.Actors[actor]
		at, named := c.NamedIn(e, actor)
		if !named {
			p.item(a.Name + ": " + p.Words.Say(words.LinesUnnamed))
			continue
		}
		d := &c.Documents[at.Document]
		p.item(a.Name + ": " + p.Words.Say(words.LinesNamed, c.Text(at)) + " — " + d.Path + ":" + strconv.Itoa(LineOf(d.Text, at.Start)))
		for _, r := range a.Reasons {
			if r.Span.Overlaps(at) || r.Span.Document < 0 && slices.Contains(r.Facts, c.Text(at)) {
				p.because([]model.Reason{r})
			}
		}
	}
}

// suggestions writes what the event may be the same as, and why that is asked.
func (p *Printer) suggestions(e *model.Event) {
	c, begun := p.Chronology, false
	for _, s := range c.SuggestionsOf(e) {
		other := c.EventOf(s.A)
		if other < 0 || &c.Events[other] == e {
			other = c.EventOf(s.B)
		}
		if other < 0 || &c.Events[other] == e {
			continue
		}
		if !begun {
			p.section(words.LinesSuggestions)
			begun = true
		}
		o := &c.Events[other]
		p.item(p.Words.Date(o.Date) + " — " + c.Title(o) + " (" + o.ID.String() + ")")
		p.because([]model.Reason{s.Reason})
	}
}

// place is the number of a telling within its event, from 1.
func (p *Printer) place(e *model.Event, mention int32) string {
	for n, m := range e.Mentions.In(p.Chronology) {
		if m == mention {
			return strconv.Itoa(n + 1)
		}
	}
	return "?"
}

func (p *Printer) telling(n int, m *model.Mention) {
	c, say := p.Chronology, p.Words
	d := &c.Documents[m.Document]
	source := d.Path + ":" + strconv.Itoa(LineOf(d.Text, m.Start))
	if d.Outlet != "" {
		source = d.Outlet + ", " + source
	}
	p.item(strconv.Itoa(n) + ". " + source + " (" + say.Date(d.Published) + ", " + say.Knowledge(d.How) + ") — " + say.Role(m.Role))
	p.quote(c.Text(m.Span))
	if m.Expression >= 0 {
		x := &c.Expressions[m.Expression]
		arrow := " → "
		if p.Spoken {
			arrow = ": "
		}
		p.detail(say.Say(words.LinesSays, c.Text(x.Span)) + arrow + dateAndValue(say.Date(x.Date), x.Date))
		p.because(c.Chain(x))
	}
	p.because(c.WhyDated(m))
}

func (p *Printer) conflict(x model.Conflict) {
	p.item(p.Words.Field(x.Field) + ":")
	for _, v := range x.Values {
		value := v.Value
		if d, err := model.ParseEDTF(value); err == nil && x.Field == "date" {
			value = p.Words.Date(d)
		}
		source := p.path(v.Span.Document)
		if outlet := p.Chronology.Documents[v.Span.Document].Outlet; outlet != "" {
			source = outlet + ", " + source
		}
		if said := p.Chronology.Text(v.Span); said != v.Value {
			source += ": " + p.Words.Quote(said)
		}
		p.detail(value + " — " + source)
	}
}

// parts writes who did it, to whom and with whom, as far as grammar makes it plain.
func (p *Printer) parts(e *model.Event) {
	for _, line := range [...]struct {
		part  model.Part
		label words.Key
	}{{model.Agent, words.LinesDoer}, {model.Patient, words.LinesDoneTo}, {model.With, words.LinesDoneWith}} {
		var actors []int32
		for _, a := range e.Actors.In(p.Chronology) {
			if p.Chronology.PartIn(e, a) == line.part {
				actors = append(actors, a)
			}
		}
		if len(actors) > 0 {
			p.field(line.label, p.names(actors, ", "))
		}
	}
}

func (p *Printer) namesWithKinds(actors []int32) string {
	var b strings.Builder
	for i, a := range actors {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(p.Chronology.Actors[a].Name + " (" + p.Words.Kind(p.Chronology.Actors[a].Kind) + ")")
	}
	return b.String()
}

// dateAndValue is a date in words with its EDTF value.
func dateAndValue(said string, d model.Date) string {
	if d.IsZero() || said == d.String() {
		return said
	}
	return said + " (" + d.String() + ")"
}

// The kinds of line that a page is made of. Each is made safe where it is
// written, in Markdown against being read as marks too.

func (p *Printer) safe(s string) string {
	if s = oneLine(s); p.Format == Markdown {
		return markdown.Replace(s)
	}
	return s
}

func (p *Printer) heading(s string) {
	if p.Format == Markdown {
		p.out.WriteString("# ")
	}
	p.out.WriteString(p.paint(strong, p.safe(s)) + "\n\n")
}

func (p *Printer) section(id words.Key) {
	p.out.WriteString("\n")
	if p.Format == Markdown {
		p.out.WriteString("## ")
	}
	p.out.WriteString(p.paint(label, p.Words.Say(id)) + "\n")
	if p.Format == Markdown {
		p.out.WriteString("\n")
	}
}

// field writes a name and its value, and nothing where there is no value.
func (p *Printer) field(id words.Key, value string) {
	switch {
	case value == "":
	case p.Format == Markdown:
		p.out.WriteString("- **" + p.Words.Say(id) + "**: " + p.safe(value) + "\n")
	case p.Spoken:
		p.out.WriteString(p.Words.Say(id) + ": " + p.safe(value) + "\n")
	default:
		style := plain
		switch id {
		case words.LinesDate:
			style = dated
		case words.LinesActors:
			style = acting
		}
		p.out.WriteString(p.paint(dim, padded(p.Words.Say(id), 10)) + p.paint(style, p.safe(value)) + "\n")
	}
}

func (p *Printer) reasons(reasons []model.Reason) {
	for _, r := range reasons {
		switch {
		case p.Format == Markdown:
			p.out.WriteString("  - " + p.safe(p.Words.Reason(r)) + "\n")
			continue
		case p.Spoken:
			p.detail(p.Words.Reason(r))
			continue
		}
		p.out.WriteString(strings.Repeat(" ", 10) + p.paint(dim, "· "+p.safe(p.Words.Reason(r))) + "\n")
	}
}

// because writes reasons under a detail.
func (p *Printer) because(reasons []model.Reason) {
	for _, r := range reasons {
		if p.Format == Markdown || p.Spoken {
			p.detail(p.Words.Reason(r))
		} else {
			p.detail("· " + p.Words.Reason(r))
		}
	}
}

func (p *Printer) item(s string) {
	indent := "  "
	if p.Format == Markdown {
		indent = "- "
	}
	p.out.WriteString(indent + p.safe(s) + "\n")
}

func (p *Printer) detail(s string) {
	indent := "     "
	if p.Format == Markdown {
		indent = "  - "
	}
	p.out.WriteString(indent + p.safe(s) + "\n")
}

func (p *Printer) quote(s string) {
	if p.Format == Markdown {
		p.out.WriteString("  > " + p.safe(s) + "\n")
		return
	}
	p.out.WriteString("     " + p.paint(strong, p.Words.Quote(p.safe(s))) + "\n")
}

// LineOf is the line of a text, from 1, that the byte at stands on.
func LineOf(text string, at int32) int {
	return 1 + strings.Count(text[:max(min(int(at), len(text)), 0)], "\n")
}
