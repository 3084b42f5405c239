package export

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"hito/model"
	"hito/views/lines"
)

// A calendar (RFC 5545): every event lasts whole days, and its end is the day
// after its last (section 3.6.1). A calendar has no way to say "some day in
// July", so what is uncertain covers all the days that it may be on, is
// tentative, and says its date in words before its title.

// Years that a calendar can write: four figures.
const firstCalendarYear, lastCalendarYear = 1, 9998

func (x *exporter) calendar(events []int32) error {
	x.property("BEGIN", "VCALENDAR")
	x.property("VERSION", "2.0")
	x.property("PRODID", "-//hito//hito//"+strings.ToUpper(x.say.Language))
	x.property("CALSCALE", "GREGORIAN")
	if x.name != "" {
		x.property("X-WR-CALNAME", calendarText(x.name))
	}
	for e := range x.within(events, firstCalendarYear, lastCalendarYear) {
		x.calendarEvent(e.Event, e.first, e.last)
	}
	x.property("END", "VCALENDAR")
	return nil
}

func (x *exporter) calendarEvent(e *model.Event, first, last model.Day) {
	summary, status := x.title(e), "CONFIRMED"
	if uncertain(e.Shown()) || x.announced(e) {
		status = "TENTATIVE"
	}
	if uncertain(e.Shown()) {
		summary = x.say.Date(e.Shown()) + ": " + summary
	}
	x.property("BEGIN", "VEVENT")
	x.property("UID", e.ID.String()+"@hito.invalid")
	x.property("DTSTAMP", x.stamp(e))
	x.property("DTSTART;VALUE=DATE", calendarDay(first))
	x.property("DTEND;VALUE=DATE", calendarDay(last+1))
	x.property("SUMMARY", calendarText(summary))
	x.property("DESCRIPTION", calendarText(x.calendarWords(e)...))
	if e.Places.Len() > 0 {
		x.property("LOCATION", calendarText(x.names(e.Places.In(x.Chronology), ", ")))
	}
	x.property("CATEGORIES", calendarText(x.say.Type(x.Word(e.Type))))
	x.property("STATUS", status)
	x.property("TRANSP", "TRANSPARENT")
	for _, m := range x.tellings(e) {
		if u := x.document(m).URL; lines.IsWeb(u) && lines.Plain(u) == u && !strings.Contains(u, " ") {
			x.property("URL", u)
			break
		}
	}
	x.property("X-HITO-EDTF", calendarText(e.Shown().String()))
	x.property("END", "VEVENT")
}

// announced reports whether the sources only say that it will be.
func (x *exporter) announced(e *model.Event) bool {
	for _, m := range e.Mentions.In(x.Chronology) {
		if !x.Mentions[m].Future {
			return false
		}
	}
	return true
}

// calendarWords are the paragraphs of the description: the date and how it is
// known, who, and every telling.
func (x *exporter) calendarWords(e *model.Event) []string {
	said := []string{x.say.LongDate(e.Shown()) + " (" + e.Shown().String() + "; " + x.say.Status(e.Status) + ")"}
	if e.Actors.Len() > 0 {
		said = append(said, x.names(e.Actors.In(x.Chronology), ", "))
	}
	for _, m := range x.tellings(e) {
		said = append(said, lines.Citation(x.say, x.document(m), x.Text(m.Span)))
	}
	return said
}

// stamp is when what is known of an event was last changed, as far as documents
// tell: the last day that one of its tellings can be of. (RFC 5545 wants one, and
// the day of the export would make other bytes of the same documents.)
func (x *exporter) stamp(e *model.Event) string {
	day := model.Day(0)
	for _, m := range e.Mentions.In(x.Chronology) {
		d := x.document(&x.Mentions[m]).Published
		if !d.IsZero() && !d.Latest.IsOpen() && inYears(d.Latest, d.Latest, firstCalendarYear, lastCalendarYear) {
			day = max(day, d.Latest)
		}
	}
	return calendarDay(day) + "T000000Z"
}

// calendarDay is a day as YYYYMMDD.
func calendarDay(day model.Day) string {
	y, m, d := day.Civil()
	return fmt.Sprintf("%04d%02d%02d", y, m, d)
}

// calendarText is a value of the type TEXT: paragraphs, each cleaned, with what
// ends a value or begins another escaped.
func calendarText(paragraphs ...string) string {
	escaped := make([]string, len(paragraphs))
	for i, p := range paragraphs {
		escaped[i] = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`).Replace(lines.Plain(p))
	}
	return strings.Join(escaped, `\n`)
}

// foldAt is how many bytes a line may have (RFC 5545, section 3.1).
const foldAt = 75

// property writes a line, folded: what follows a line end and a blank goes on,
// and no letter is cut in two.
func (x *exporter) property(name, value string) {
	line, room := name+":"+value, foldAt
	for len(line) > room {
		cut := room
		for cut > 0 && !utf8.RuneStart(line[cut]) {
			cut--
		}
		x.put(line[:cut], "\r\n ")
		line, room = line[cut:], foldAt-1
	}
	x.put(line, "\r\n")
}
