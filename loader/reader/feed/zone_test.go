package feed

import (
	"strings"
	"testing"
)

// feedOf is a feed of one item.
func feedOf(language, built, link, published string) string {
	return `<rss version="2.0"><channel><title>Diario Sur</title><language>` + language + `</language>` + built +
		`<item><title>Abre el muelle</title><link>` + link + `</link><description>El muelle abrió.</description>` + published + `</item></channel></rss>`
}

func pubDate(words string) string { return "<pubDate>" + words + "</pubDate>" }

// A date in universal time is of the outlet's own day, as far as that is known.
func TestUniversalTime(t *testing.T) {
	const evening = "Tue, 07 May 2024 04:30:00 +0000" // 6 May in America
	built := "<lastBuildDate>Tue, 07 May 2024 01:00:00 -0500</lastBuildDate>"
	for _, c := range []struct{ language, built, link, published, want string }{
		{"es-CO", "", "https://sur.example/a", pubDate(evening), "2024-05-06 feed.local"},
		{"es", "", "https://sur.com.pe/a", pubDate(evening), "2024-05-06 feed.local"},
		{"es", built, "https://sur.example/a", pubDate(evening), "2024-05-06 feed.local"},
		{"es", "", "https://sur.example/2024/05/06/a", pubDate(evening), "2024-05-06 feed.local"},
		{"es", "", "https://sur.example/2024/05/07/a", pubDate(evening), "2024-05-07 feed.published"},
		{"es", "", "https://sur.example/a", pubDate(evening), "2024-05-06/2024-05-07 feed.universal"},
		{"es-ES", "", "https://sur.example/a", pubDate(evening), "2024-05-07 feed.published"},
		{"es-ES", "", "https://sur.example/a", pubDate("Tue, 07 May 2024 22:30:00 GMT"), "2024-05-07/2024-05-08 feed.universal"},
		{"es", "", "https://sur.example/a", pubDate("Tue, 07 May 2024 15:00:00 GMT"), "2024-05-07 feed.published"},
		{"es", "", "https://sur.example/a", pubDate("Tue, 07 May 2024 00:00:00 GMT"), "2024-05-07 feed.published"},
		{"es", "", "https://sur.example/a", pubDate("2024-05-07T02:15:00Z") + "<dc:date>2024-05-06T23:15:00-03:00</dc:date>", "2024-05-06 feed.local"},
		{"es", "", "https://sur.example/a", pubDate("Mon, 06 May 2024 23:30:00 -0500"), "2024-05-06 feed.published"},
		{"es", "", "https://sur.example/a", pubDate("2024-05-07"), "2024-05-07 feed.published"},
		{"es_MX", "", "https://sur.example/a", pubDate("Tue, 07 May 2024 06:30:00 +0000"), "2024-05-06/2024-05-07 feed.universal"},
	} {
		entries, _ := Read(feedOf(c.language, c.built, c.link, c.published))
		if len(entries) != 1 || len(entries[0].Dates) == 0 {
			t.Fatalf("%+v: no date", c)
		}
		d := entries[0].Dates[0]
		if got := d.Date.String() + " " + d.Rule; got != c.want {
			t.Errorf("%s %s %s: %s, not %s", c.language, c.link, c.published, got, c.want)
		}
		if !strings.Contains(c.published, d.Fact) {
			t.Errorf("the words %q are not the feed's", d.Fact)
		}
	}
}

// What is no clock and zone is none.
func TestInstants(t *testing.T) {
	for words, want := range map[string]instant{
		"Tue, 07 May 2024 04:30:00 GMT": {270, 0}, "2024-05-07T04:30:00.123Z": {270, 0}, "2024-05-07T4:30-05:00": {270, -300},
		"7 May 2024 23:59 +0530": {1439, 330}, "2024-05-07 10:00:00+02": {600, 120},
	} {
		if got, ok := instantOf(words); !ok || got != want {
			t.Errorf("%s is %v (%v), not %v", words, got, ok, want)
		}
	}
	for _, words := range []string{"", "7 May 2024", "10:00", "2024-05-07T10:00:00", "10:00 EST", "25:00 GMT", ":30Z", "1:2Z", "10:00 +9900", "10:00 +02:0"} {
		if got, ok := instantOf(words); ok {
			t.Errorf("%q is %v", words, got)
		}
	}
}
