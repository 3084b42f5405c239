package export

import (
	"strconv"

	"hito/model"
	"hito/views/lines"
	"hito/views/words"
)

// markdown is a chronology to go on writing: a heading for every year, an item
// for every event, a footnote for every telling.
func (x *exporter) markdown(events []int32) error {
	title := x.name
	if title == "" {
		title = x.say.Say(words.ExportTitle)
	}
	x.put("# ", lines.MarkdownText(title), "\n")
	heading := ""
	var notes []*model.Mention
	for _, n := range events {
		e := &x.Events[n]
		if h := x.heading(e.Date); h != heading {
			x.put("\n## ", lines.MarkdownText(h), "\n\n")
			heading = h
		}
		x.put("- **", lines.MarkdownText(x.say.Date(e.Shown())), "** — ", lines.MarkdownText(x.title(e)))
		if x.announced(e) {
			x.put(" (", x.say.Say(words.ExportAnnounced), ")")
		}
		for _, m := range x.tellings(e) {
			notes = append(notes, m)
			x.put("[^", strconv.Itoa(len(notes)), "]")
		}
		x.put("\n")
		for _, c := range e.Conflicts.In(x.Chronology) {
			x.put("  - ", lines.MarkdownText(x.conflict(c)), "\n")
		}
	}
	x.put("\n")
	for i, m := range notes {
		x.put("[^", strconv.Itoa(i+1), "]: ", lines.MarkdownText(lines.Citation(x.say, x.document(m), x.Text(m.Span))), "\n")
	}
	return nil
}

// heading is the year that an event begins in; what has no beginning or no date
// stands under a heading that says so.
func (x *exporter) heading(d model.Date) string {
	switch {
	case d.IsZero():
		return x.say.Say(words.ExportUndated)
	case d.Earliest.IsOpen():
		return x.say.Say(words.ExportOpen)
	}
	year, _, _ := d.Earliest.Civil()
	return x.say.Date(model.YearDate(year))
}

// conflict is what the tellings disagree on, each value with its source.
func (x *exporter) conflict(c model.Conflict) string {
	said := "≠ " + x.say.Field(c.Field) + ": "
	for i, v := range c.Values {
		if i > 0 {
			said += " / "
		}
		value := v.Value
		if d, err := model.ParseEDTF(value); err == nil && c.Field == "date" {
			value = x.say.Date(d)
		}
		said += lines.Plain(value) + " (" + x.shortSource(&x.Documents[v.Span.Document]) + ")"
	}
	return said
}

// shortSource is a document's outlet, or its path.
func (x *exporter) shortSource(d *model.Document) string {
	if d.Outlet != "" {
		return lines.Plain(d.Outlet)
	}
	return lines.Plain(d.Path)
}
