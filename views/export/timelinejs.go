package export

import (
	"encoding/csv"
	"html"
	"strconv"
	"strings"

	"hito/model"
	"hito/views/lines"
)

// TimelineJS (Knight Lab, timeline.knightlab.com), as a spreadsheet and as JSON.
// Its texts are HTML. It needs a year; so what has no date at all is left out,
// and what has only one end stands at that, with its date in words.

// timelineHeader is the first row of its template, to the letter; the columns
// behind it are ours, which TimelineJS passes over and hito reads back.
var timelineHeader = []string{"Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text",
	"Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background",
	"EDTF", "Event Type", "Actors", "Place", "ID"}

// Years that JavaScript's dates can write, with room.
const firstTimelineYear, lastTimelineYear = -200_000, 200_000

func (x *exporter) timelineTable(events []int32) error {
	table := csv.NewWriter(x.out)
	row := make([]string, len(timelineHeader))
	if err := table.Write(timelineHeader); err != nil {
		return err
	}
	if x.name != "" {
		row[9], row[15] = lines.Cell(html.EscapeString(lines.Plain(x.name))), "title"
		if err := table.Write(row); err != nil {
			return err
		}
	}
	for e := range x.within(events, firstTimelineYear, lastTimelineYear) {
		from, to := slideDates(e)
		clear(row)
		copy(row, []string{from.year(), from.part(1), from.part(2), "", to.year(), to.part(1), to.part(2), "",
			lines.Cell(x.say.Date(e.Shown())), lines.Cell(html.EscapeString(x.title(e.Event))), lines.Cell(x.slide(e.Event))})
		copy(row[18:], []string{lines.Cell(e.Date.String()), x.Word(e.Type), lines.Cell(x.names(e.Actors.In(x.Chronology), "; ")), lines.Cell(x.names(e.Places.In(x.Chronology), "; ")), e.ID.String()})
		if err := table.Write(row); err != nil {
			return err
		}
	}
	table.Flush()
	return table.Error()
}

// slide is the text under a headline: every telling as a quotation.
func (x *exporter) slide(e *model.Event) string {
	var b strings.Builder
	for _, m := range x.tellings(e) {
		d := x.document(m)
		b.WriteString("<blockquote>" + html.EscapeString(lines.Plain(x.Text(m.Span))) + "</blockquote><p>" + html.EscapeString(x.source(d)) + "</p>")
	}
	return b.String()
}

// source says of which document a telling is: by its name where that is all
// there is.
func (x *exporter) source(d *model.Document) string {
	if said := lines.Source(x.say, d); said != "" {
		return said
	}
	return lines.Plain(d.Path)
}

// slideDate is a date in as many of year, month and day as its words have;
// years count as historians do, without a year 0.
type slideDate []int

func (s slideDate) year() string {
	switch {
	case len(s) == 0:
		return ""
	case s[0] <= 0:
		return strconv.Itoa(s[0] - 1)
	}
	return strconv.Itoa(s[0])
}

// part is the month (1) or the day (2), "" where there is none.
func (s slideDate) part(i int) string {
	if i >= len(s) {
		return ""
	}
	return strconv.Itoa(s[i])
}

// slideDates are where an event's date begins and ends: to is empty where it is
// one day, month or year.
func slideDates(e dated) (from, to slideDate) {
	if e.Date.To == model.NoGranularity {
		switch e.Date.Granularity {
		case model.GranularityMonth:
			return civil(e.first, 2), nil
		case model.GranularityYear:
			return civil(e.first, 1), nil
		}
	}
	if e.last == e.first {
		return civil(e.first, 3), nil
	}
	return civil(e.first, 3), civil(e.last, 3)
}

func civil(day model.Day, parts int) slideDate {
	y, m, d := day.Civil()
	return slideDate{y, m, d}[:parts]
}

// The objects of TimelineJS's JSON.
type (
	slideText struct {
		Headline string `json:"headline"`
		Text     string `json:"text,omitempty"`
	}
	slideDay struct {
		Year  string `json:"year"`
		Month string `json:"month,omitempty"`
		Day   string `json:"day,omitempty"`
	}
	slideTitle struct {
		Text slideText `json:"text"`
	}
	slideEvent struct {
		ID      string    `json:"unique_id"`
		Start   slideDay  `json:"start_date"`
		End     *slideDay `json:"end_date,omitempty"`
		Display string    `json:"display_date"`
		Text    slideText `json:"text"`
		EDTF    string    `json:"edtf"`
	}
	slides struct {
		Title  *slideTitle  `json:"title,omitempty"`
		Events []slideEvent `json:"events"`
	}
)

func (x *exporter) timelineObject(events []int32) error {
	all := slides{Events: []slideEvent{}}
	if x.name != "" {
		all.Title = &slideTitle{slideText{Headline: html.EscapeString(lines.Plain(x.name))}}
	}
	for e := range x.within(events, firstTimelineYear, lastTimelineYear) {
		from, to := slideDates(e)
		s := slideEvent{ID: e.ID.String(), Start: slideDay{from.year(), from.part(1), from.part(2)}, Display: lines.Plain(x.say.Date(e.Shown())),
			Text: slideText{html.EscapeString(x.title(e.Event)), x.slide(e.Event)}, EDTF: e.Date.String()}
		if to != nil {
			s.End = &slideDay{to.year(), to.part(1), to.part(2)}
		}
		all.Events = append(all.Events, s)
	}
	return lines.NewJSON(x.out).Line(all)
}
