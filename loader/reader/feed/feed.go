// Package feed reads feeds: RSS 0.9x, 1.0 and 2.0, Atom, and JSON Feed. An item
// is a document: its title, a line of author, outlet and date, and its content as
// text.
//
// Feeds are read by a scanner of tags and not by an XML parser: real feeds have
// bare ampersands, stray brackets and control characters, at which encoding/xml
// gives up with all that follows, and a scanner that knows no entities but HTML's
// has nothing to expand and nothing to fetch. It knows nothing of podcasts'
// sounds and pictures, and of sitemaps.
package feed

import (
	"html"
	"strconv"
	"strings"

	"hito/loader/reader/datecell"
	"hito/loader/reader/entry"
	"hito/loader/reader/page"
	"hito/model"
)

// The rules that problems and dates carry, and their facts.
const (
	RulePublished = "feed.published" // its words, the date
	RuleUpdated   = "feed.updated"   // its words, the date
	RuleNoDate    = "feed.no-date"   // the item's number, the words of a date that cannot be read
	RuleTruncated = "feed.truncated" // the line at which the file ends, how many items were whole
	RuleEntities  = "feed.entities"  // how many entities the file declares, none of which is expanded
	RuleItemless  = "feed.no-items"  // no item
	RuleBlank     = "feed.no-text"   // how many items have neither title nor text
	RuleTooMany   = "feed.many"      // the limit
)

// HintWhole is the mend of a feed that was cut short.
const HintWhole = "feed.hint.whole"

// maxItems is how many items of one feed are read.
const maxItems = 1 << 17

// Is reports whether the text of a file is a feed, by its outermost element or,
// for JSON Feed, by its version. The name is not asked: feeds are called feed.xml,
// rss, index.php.
func Is(text, name string) bool {
	text = strings.TrimLeft(strings.TrimPrefix(text, "\ufeff"), " \t\r\n")
	if strings.HasPrefix(text, "{") {
		return isJSONFeed(text)
	}
	if !strings.HasPrefix(text, "<") {
		return false
	}
	s := scanner{text: text[:min(len(text), maxProlog)]}
	t, ok := s.next()
	if !ok {
		return false
	}
	switch t.name {
	case "rss", "feed":
		return true
	case "rdf":
		return strings.Contains(s.text, "purl.org/rss/") || strings.Contains(s.text, "<channel") || strings.Contains(s.text, "netscape.com/rdf")
	case "channel", "item", "entry": // cut out of a feed
		return strings.Contains(s.text, "<title")
	}
	return false
}

// maxProlog is how far into a text its outermost element is looked for.
const maxProlog = 1 << 16

// Read reads a feed. Its entries are the items that are whole; the problems are
// of the file, those of one item the entry's.
func Read(text string) ([]entry.Entry, []model.Problem) {
	text = strings.TrimPrefix(text, "\ufeff")
	r := reader{}
	if strings.HasPrefix(strings.TrimLeft(text, " \t\r\n"), "{") {
		r.json(text)
	} else {
		r.xml(text)
	}
	r.stateZone(r.channel.published, r.channel.updated)
	r.region = r.channel.language
	r.localise()
	if r.blank > 0 {
		r.fail(RuleBlank, "", strconv.Itoa(r.blank))
	}
	if r.items == 0 && len(r.problems) == 0 {
		r.fail(RuleItemless, "")
	}
	return r.entries, r.problems
}

// reader gathers the items of one feed.
type reader struct {
	channel  item
	entries  []entry.Entry
	problems []model.Problem
	items    int // numbered so far
	blank    int
	full     bool
	zone     int    // of the first date that has one, in minutes ahead of universal time
	region   string // the feed's language, with its country: "es-MX"
}

// item is what an item, or the channel, says.
type item struct {
	title, content, summary          string
	author, publisher, outlet        string
	link, about, original, permalink string
	language                         string
	published, updated               []string
}

func (r *reader) fail(rule, hint string, facts ...string) {
	r.problems = append(r.problems, problem(rule, hint, facts...))
}

func problem(rule, hint string, facts ...string) model.Problem {
	return model.Problem{What: model.Reason{Rule: rule, Facts: facts, Span: model.NoSpan}, Hint: hint}
}

// add makes an entry of an item.
func (r *reader) add(i *item) {
	r.items++
	a := entry.Article{Part: strconv.Itoa(r.items), Title: text(i.title), Author: text(i.author), Outlet: outletOf(text(first(i.outlet, r.channel.publisher, r.channel.title))),
		Language: first(i.language, r.channel.language), URL: first(i.original, i.link, i.permalink, i.about), Body: text(i.content)}
	if a.Body == "" {
		a.Body = text(i.summary)
	}
	a.Body, a.Tail = cutTrailer(a.Body)
	if a.Title == "" && a.Body == "" {
		r.blank++
		return
	}
	if len(r.entries) == maxItems {
		if !r.full {
			r.full = true
			r.fail(RuleTooMany, "", strconv.Itoa(maxItems))
		}
		return
	}
	r.stateZone(i.published, i.updated)
	r.dates(&a, i.published, RulePublished)
	if len(a.Dates) == 0 {
		r.dates(&a, i.updated, RuleUpdated)
	}
	if len(a.Dates) > 0 {
		a.Problems = nil
	}
	r.entries = append(r.entries, a.Entry())
}

// dates reads the dates that an item states, the first one first.
func (r *reader) dates(a *entry.Article, stated []string, rule string) {
	for _, words := range stated {
		d, outcome := datecell.Parse(words, datecell.OrderOf(entry.Language(a.Language)))
		switch {
		case outcome == datecell.Read:
			a.Dates = append(a.Dates, entry.Date{Date: d, Rule: rule, Fact: words})
			if len(a.Dates) == 1 {
				a.Shown = words
			}
		case outcome != datecell.Empty:
			a.Problems = append(a.Problems, problem(RuleNoDate, "", a.Part, entry.Cut(words, 60)))
		}
	}
}

// text is the words of a field that may hold HTML, or HTML within HTML.
func text(field string) string {
	if entry.HasTags(field) {
		return page.Fragment(field)
	}
	if strings.Contains(field, "&") {
		return html.UnescapeString(field)
	}
	return strings.TrimSpace(field)
}

func first(values ...string) string {
	for _, value := range values {
		if value = strings.TrimSpace(value); value != "" {
			return value
		}
	}
	return ""
}

// sections are the words, folded, by which the title of a feed tells it from the
// outlet's other feeds.
const sections = `portada noticias rss feed home news latest all todas ultimas ultima hora titulares headlines inicio actualidad de la the in frontpage top
	stories breaking atom canal boletin internacional nacional espana mundo world politica politics economia business sociedad`

// outletOf is the name of an outlet without the name of a section behind a mark:
// "Diario Lago - Portada", "Noticias | Diario Lago".
func outletOf(title string) string {
	for _, mark := range [...]string{" - ", " – ", " | ", " » ", " > ", ": "} {
		before, after, ok := strings.Cut(title, mark)
		switch {
		case !ok:
		case isSection(after):
			return before
		case isSection(before):
			return after
		}
	}
	return title
}

func isSection(words string) bool {
	words = model.Fold(words)
	for word := range strings.FieldsSeq(words) {
		known := false
		for section := range strings.FieldsSeq(sections) {
			known = known || section == word
		}
		if !known {
			return false
		}
	}
	return words != ""
}

// trailers are how the programs that write feeds end an item: the words that
// begin its last paragraph, and words that stand in it.
var trailers = [...][2]string{
	{"La entrada ", " se publicó primero en "}, {"La entrada ", " apareció primero en "}, {"La entrada ", " aparece primero en "},
	{"The post ", " appeared first on "}, {"The post ", " first appeared on "}, {"O post ", " apareceu primeiro em "},
	{"L'article ", " est apparu en premier sur "}, {"L’entrada ", " ha aparegut primer a "},
}

// cutTrailer takes the last paragraph from a body where a program wrote it.
func cutTrailer(body string) (rest, trailer string) {
	at := strings.LastIndexByte(strings.TrimRight(body, "\n"), '\n') + 1
	last := body[at:]
	for _, t := range trailers {
		if strings.HasPrefix(last, t[0]) && strings.Contains(last, t[1]) {
			return body[:at], last
		}
	}
	return body, ""
}
