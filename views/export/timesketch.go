package export

import (
	"encoding/csv"
	"strconv"

	"hito/model"
	"hito/views/lines"
)

// Timesketch (timesketch.org), as CSV and as JSON Lines. Each row is a moment, so
// a date of more than one day is two rows, its earliest and its latest day, and
// each says which of the two it is.

// Years that Timesketch's importer can hold (it counts nanoseconds in 64 bits).
const firstTimesketchYear, lastTimesketchYear = 1678, 2261

// The first three columns are those that Timesketch asks for, to the letter.
var timesketchHeader = []string{"message", "datetime", "timestamp_desc", "timestamp", "edtf", "date_in_words", "date_status", "event_id", "event_type", "actors", "places",
	"sources", "quote"}

// What a moment is.
const (
	momentDay      = "Event day"
	momentEarliest = "Earliest possible day of event"
	momentLatest   = "Latest possible day of event"
)

type moment struct {
	Message   string `json:"message"`
	Datetime  string `json:"datetime"`
	What      string `json:"timestamp_desc"`
	Timestamp int64  `json:"timestamp"` // microseconds since 1970
	EDTF      string `json:"edtf"`
	InWords   string `json:"date_in_words"`
	Status    string `json:"date_status"`
	EventID   string `json:"event_id"`
	Type      string `json:"event_type"`
	Actors    string `json:"actors"`
	Places    string `json:"places"`
	Sources   string `json:"sources"`
	Quote     string `json:"quote"`
}

// moments gives an event's rows.
func (x *exporter) moments(events []int32, each func(moment) error) error {
	for e := range x.within(events, firstTimesketchYear, lastTimesketchYear) {
		m := moment{Message: x.title(e.Event), EDTF: e.Shown().String(), InWords: lines.Plain(x.say.Date(e.Shown())), Status: e.Status.String(), EventID: e.ID.String(), Type: x.Word(e.Type),
			Actors: x.names(e.Actors.In(x.Chronology), "; "), Places: x.names(e.Places.In(x.Chronology), "; ")}
		for i, telling := range x.tellings(e.Event) {
			if i == 0 {
				m.Quote = lines.Plain(x.Text(telling.Span))
			} else {
				m.Sources += "; "
			}
			m.Sources += lines.Plain(lines.Place(x.Chronology, telling.Span))
		}
		if err := eachMoment(m, e.Date, e.first, e.last, each); err != nil {
			return err
		}
	}
	return nil
}

// eachMoment gives the rows of one event whose days are first to last.
func eachMoment(m moment, d model.Date, first, last model.Day, each func(moment) error) error {
	at := func(day model.Day, what string) error {
		m.Datetime, m.Timestamp, m.What = day.String()+"T00:00:00+00:00", int64(day)*86_400_000_000, what
		return each(m)
	}
	switch {
	case d.Earliest.IsOpen():
		return at(last, momentLatest)
	case d.Latest.IsOpen():
		return at(first, momentEarliest)
	case first == last:
		return at(first, momentDay)
	}
	if err := at(first, momentEarliest); err != nil {
		return err
	}
	return at(last, momentLatest)
}

func (x *exporter) timesketchTable(events []int32) error {
	table := csv.NewWriter(x.out)
	if err := table.Write(timesketchHeader); err != nil {
		return err
	}
	err := x.moments(events, func(m moment) error {
		return table.Write([]string{lines.Cell(m.Message), m.Datetime, m.What, strconv.FormatInt(m.Timestamp, 10), lines.Cell(m.EDTF), lines.Cell(m.InWords), m.Status,
			m.EventID, m.Type, lines.Cell(m.Actors), lines.Cell(m.Places), lines.Cell(m.Sources), lines.Cell(m.Quote)})
	})
	table.Flush()
	if err != nil {
		return err
	}
	return table.Error()
}

func (x *exporter) timesketchLines(events []int32) error {
	out := lines.NewJSON(x.out)
	return x.moments(events, func(m moment) error { return out.Line(m) })
}
