package page

import (
	"bytes"
	"strings"
)

// Scripts that are read for a date, and how much of each.
const (
	maxScripts = 16
	maxScript  = 1 << 20
)

// scriptKeys are the names under which the data that pages hand to their own
// scripts hold when they were published, the most trusted first.
var scriptKeys = []string{
	"datePublished", "publishedDate", "published_at", "publishedAt", "publish_date", "publishDate", "publicationDate",
	"publication_date", "firstPublished", "pubDate", "published_time", "fechaPublicacion", "fecha_publicacion", "created_at", "createdAt",
}

// mayState reports whether a script may hold a date of publication.
func mayState(script []byte) bool {
	script = script[:min(len(script), maxScript)]
	return bytes.Contains(script, []byte("ubli")) || bytes.Contains(script, []byte("reated")) || bytes.Contains(script, []byte("pubDate"))
}

// fromScripts reads the dates in what pages hand to their scripts. It is only
// done where nothing else gives one.
func (d *dating) fromScripts() {
	for rank, key := range scriptKeys {
		for _, script := range d.scripts {
			at := strings.Index(script, key)
			if at < 0 {
				continue
			}
			rest := script[at+len(key):]
			value := strings.TrimLeft(rest[:min(len(rest), 60)], "\\\"': =")
			if end := strings.IndexAny(value, "\"'\\,;"); end >= 0 {
				value = value[:end]
			}
			if d.add(RuleScript, rankScript+rank, value) {
				return
			}
		}
	}
}
