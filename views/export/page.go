package export

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html"
	"strconv"

	"hito/model"
	"hito/views/lines"
	"hito/views/words"
)

//go:embed page.css
var pageStyle string

// page is one HTML page that needs nothing else: no script, no picture, no font,
// nothing from another place, which its security policy forbids as well. Every
// text passes esc.
func (x *exporter) page(events []int32) error {
	title := x.name
	if title == "" {
		title = x.say.Say(words.ExportTitle)
	}
	hash := sha256.Sum256([]byte(pageStyle))
	x.put("<!DOCTYPE html>\n<html lang=\"", x.say.Language, "\">\n<head>\n<meta charset=\"utf-8\">\n",
		"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-", base64.StdEncoding.EncodeToString(hash[:]), "'; base-uri 'none'; form-action 'none'\">\n",
		"<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
		"<title>", esc(title), "</title>\n<style>", pageStyle, "</style>\n</head>\n<body>\n<header><h1>", esc(title), "</h1>\n<p>",
		esc(x.say.Say(words.ExportCount, len(events))), "</p></header>\n")
	x.pageYears(events)
	x.put("<main>\n")
	heading, open := "", false
	for _, n := range events {
		e := &x.Events[n]
		if h := x.heading(e.Date); h != heading {
			if open {
				x.put("</section>\n")
			}
			x.put("<section id=\"", anchor(e.Date), "\">\n<h2>", esc(h), "</h2>\n")
			heading, open = h, true
		}
		x.pageEvent(e)
	}
	if open {
		x.put("</section>\n")
	}
	x.put("</main>\n</body>\n</html>\n")
	return nil
}

// pageYears are links to the sections.
func (x *exporter) pageYears(events []int32) {
	x.put("<nav>")
	last := ""
	for _, n := range events {
		if h := x.heading(x.Events[n].Date); h != last {
			x.put("<a href=\"#", anchor(x.Events[n].Date), "\">", esc(h), "</a> ")
			last = h
		}
	}
	x.put("</nav>\n")
}

// anchor names the section of a date.
func anchor(d model.Date) string {
	switch {
	case d.IsZero():
		return "undated"
	case d.Earliest.IsOpen():
		return "open"
	}
	year, _, _ := d.Earliest.Civil()
	return "y" + strconv.Itoa(year)
}

func (x *exporter) pageEvent(e *model.Event) {
	class := ""
	if uncertain(e.Shown()) {
		class = " class=\"uncertain\""
	}
	x.put("<article id=\"e", esc(e.ID.String()), "\"", class, ">\n<p class=\"when\">")
	if value := machineDate(e.Date); value != "" {
		x.put("<time datetime=\"", value, "\">", esc(x.say.LongDate(e.Shown())), "</time>")
	} else {
		x.put(esc(x.say.LongDate(e.Shown())))
	}
	x.put(" <span class=\"type\">", esc(x.say.Type(x.Word(e.Type))), "</span>")
	if x.announced(e) {
		x.put(" <span class=\"type\">", esc(x.say.Say(words.ExportAnnounced)), "</span>")
	}
	x.put("</p>\n<h3 dir=\"auto\">", esc(x.Title(e)), "</h3>\n")
	who := x.names(e.Actors.In(x.Chronology), ", ")
	if where := x.names(e.Places.In(x.Chronology), ", "); where != "" {
		if who != "" {
			who += " · "
		}
		who += where
	}
	if who != "" {
		x.put("<p class=\"who\">", esc(who), "</p>\n")
	}
	for _, c := range e.Conflicts.In(x.Chronology) {
		x.put("<p class=\"conflict\">", esc(x.conflict(c)), "</p>\n")
	}
	for _, m := range x.tellings(e) {
		x.pageTelling(m)
	}
	if why := x.WhyEvent(e); len(why) > 0 {
		x.put("<details><summary>", esc(x.say.Say(words.ExportWhy)), "</summary><ul>")
		for _, r := range why {
			x.put("<li>", esc(x.say.Reason(r)), "</li>")
		}
		x.put("</ul></details>\n")
	}
	x.put("</article>\n")
}

func (x *exporter) pageTelling(m *model.Mention) {
	d := x.document(m)
	source := esc(x.source(d))
	if lines.IsWeb(d.URL) {
		source = "<a href=\"" + html.EscapeString(lines.Plain(d.URL)) + "\" rel=\"noopener noreferrer\">" + source + "</a>"
	}
	language := ""
	if d.Language != "" && d.Language != x.say.Language {
		language = " lang=\"" + esc(d.Language) + "\""
	}
	x.put("<figure><blockquote dir=\"auto\"", language, ">", esc(x.Text(m.Span)), "</blockquote><figcaption>", source, " <code>", esc(lines.Place(x.Chronology, m.Span)), "</code></figcaption></figure>\n")
}

// machineDate is a date that HTML's time element can hold: one sure day, month or
// year of the Common Era; "" for all others.
func machineDate(d model.Date) string {
	if d.IsZero() || d.To != model.NoGranularity || d.Qualifier != 0 || d.Earliest.IsOpen() || d.Latest.IsOpen() || !inYears(d.Earliest, d.Latest, 1, 9999) {
		return ""
	}
	switch d.Granularity {
	case model.GranularityDay, model.GranularityMonth, model.GranularityYear:
		return d.String()
	}
	return ""
}

// esc is text of any origin as text of a page, on one line.
func esc(text string) string { return html.EscapeString(lines.Plain(text)) }
