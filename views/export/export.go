// Package export writes a chronology in the formats of other programs: tables
// and objects for TimelineJS and Timesketch, a calendar (iCalendar), Web
// Annotations of the tellings, a page for a browser, and a text with footnotes.
//
// It reads no file and no flag. No date is made up for a program that has only
// one way to write one: what is uncertain is placed as the format allows (from
// its first day to its last, or at the one end that is known), is said in words
// beside it, and has its EDTF value where the format takes more fields. An event
// that a format cannot hold at all is left out and counted. Every text of a
// document is made safe for where it goes: markup is escaped, a cell is no
// formula, a line break ends no property.
package export

import (
	"bufio"
	"io"
	"iter"
	"slices"
	"strings"

	"hito/model"
	"hito/views/lines"
	"hito/views/words"
)

// Format is a format of another program.
type Format struct {
	// Name is what the command line calls it.
	Name string
	// ForPeople says that its sentences are read by people, and are in their
	// language; those of the others are English, the same on every machine.
	ForPeople bool
	also      []string // other names
	write     func(*exporter, []int32) error
}

// formats are all of them.
func formats() []Format {
	return []Format{
		{"timelinejs", true, []string{"timelinejs-csv"}, (*exporter).timelineTable},
		{"timelinejs-json", true, nil, (*exporter).timelineObject},
		{"timesketch", false, []string{"timesketch-csv"}, (*exporter).timesketchTable},
		{"timesketch-jsonl", false, nil, (*exporter).timesketchLines},
		{"ical", true, []string{"ics", "icalendar"}, (*exporter).calendar},
		{"annotations", false, []string{"jsonld", "json-ld", "webannotation"}, (*exporter).annotations},
		{"html", true, nil, (*exporter).page},
		{"md", true, []string{"markdown"}, (*exporter).markdown},
	}
}

// Names are the names of the formats, in their order.
func Names() []string {
	var names []string
	for _, f := range formats() {
		names = append(names, f.Name)
	}
	return names
}

// Named is the format of a name; ok is false where there is none.
func Named(name string) (f Format, ok bool) {
	name = strings.ToLower(name)
	all := formats()
	i := slices.IndexFunc(all, func(f Format) bool { return f.Name == name || slices.Contains(f.also, name) })
	if i < 0 {
		return Format{}, false
	}
	return all[i], true
}

// Options say what is written beside the events.
type Options struct {
	// Title is of the whole: what was read. "" is none.
	Title string
}

// Write writes the events of these numbers, in this order. left is how many of
// them the format has no place for: those without any date, or of a year that it
// cannot write.
func (f Format) Write(to io.Writer, c *model.Chronology, say *words.Words, events []int32, o Options) (left int, err error) {
	x := &exporter{Chronology: c, say: say, name: o.Title, out: bufio.NewWriterSize(to, 64<<10)}
	if err := f.write(x, events); err != nil {
		return x.left, err
	}
	return x.left, x.out.Flush()
}

// exporter writes one export.
type exporter struct {
	*model.Chronology
	name string // of the whole
	say  *words.Words
	out  *bufio.Writer
	left int
}

// put writes texts as they are.
func (x *exporter) put(texts ...string) {
	for _, text := range texts {
		x.out.WriteString(text) // the error stays with the writer until Flush
	}
}

// names are the names of actors, with commas.
func (x *exporter) names(actors []int32, comma string) string {
	names := make([]string, len(actors))
	for i, a := range actors {
		names[i] = lines.Plain(x.Actors[a].Name)
	}
	return strings.Join(names, comma)
}

// title is an event's title, on one line and safe to show.
func (x *exporter) title(e *model.Event) string { return lines.Plain(x.Title(e)) }

// document is the document of a telling.
func (x *exporter) document(m *model.Mention) *model.Document { return &x.Documents[m.Document] }

// tellings are the tellings of an event that are no copies, at least its first.
func (x *exporter) tellings(e *model.Event) []*model.Mention {
	var all []*model.Mention
	for i, m := range e.Mentions.In(x.Chronology) {
		if telling := &x.Mentions[m]; i == 0 || !telling.Copy {
			all = append(all, telling)
		}
	}
	return all
}

// uncertain reports whether a date is less than one sure day: then it is said in
// words wherever it stands as days.
func uncertain(d model.Date) bool {
	return !d.IsDay() || d.Qualifier != 0 || d.ToQualifier != 0
}

// dated is an event with the days that it has in formats that know no more.
type dated struct {
	*model.Event
	first, last model.Day
}

// within gives the events of these numbers, in their order, whose days are of the
// years first to last, and counts the others as left out.
func (x *exporter) within(events []int32, first, last int) iter.Seq[dated] {
	return func(yield func(dated) bool) {
		for _, n := range events {
			e := dated{Event: &x.Events[n]}
			var ok bool
			if e.first, e.last, ok = placed(e.Date); !ok || !inYears(e.first, e.last, first, last) {
				x.left++
			} else if !yield(e) {
				return
			}
		}
	}
}

// placed is a date as two days, for formats that know no other: from its first
// to its last, the known end alone where the other is open. ok is false where
// there is no day.
func placed(d model.Date) (first, last model.Day, ok bool) {
	first, last = d.Earliest, d.Latest
	switch {
	case d.IsZero() || first.IsOpen() && last.IsOpen():
		return 0, 0, false
	case first.IsOpen():
		first = last
	case last.IsOpen():
		last = first
	}
	return first, last, true
}

// inYears reports whether both days are of the years first to last.
func inYears(from, to model.Day, first, last int) bool {
	a, _, _ := from.Civil()
	b, _, _ := to.Civil()
	return a >= first && b <= last
}
