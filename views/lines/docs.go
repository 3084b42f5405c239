package lines

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"hito/model"
	"hito/views/words"
)

// documentLine is the fields of `docs --format jsonl`.
type documentLine struct {
	Path        string        `json:"path"`
	Title       string        `json:"title"`
	Outlet      string        `json:"outlet"`
	Language    string        `json:"language"`
	Published   string        `json:"published"` // EDTF, "" where nothing bounds it
	How         string        `json:"how"`
	Reasons     []reasonLine  `json:"reasons"`
	Boilerplate [][2]int32    `json:"boilerplate"`
	Problems    []problemLine `json:"problems"`
	Author      string        `json:"author"`
	URL         string        `json:"url"`
	// Candidates are all the publication dates that it states.
	Candidates []candidateLine `json:"candidates"`
	// Events is how many events it tells; Kin numbers the documents that print
	// one text with small changes, 0 for a text of its own.
	Events int   `json:"events"`
	Kin    int32 `json:"kin"`
}

type candidateLine struct {
	Date string `json:"date"` // EDTF
	Rule string `json:"rule"`
	Text string `json:"text"`
}

type problemLine struct {
	Rule string `json:"rule"`
	Text string `json:"text"`
	Hint string `json:"hint,omitempty"`
}

// Documents writes the documents of these numbers, one a line.
func (p *Printer) Documents(documents []int32) error {
	if p.Format == JSONL {
		events := p.eventsTold()
		return p.ordered(len(documents), func(q *Printer, first, end int) error {
			enc := newEncoder(q.out)
			for _, i := range documents[first:end] {
				line := q.documentLine(&q.Chronology.Documents[i])
				line.Events = events[i]
				if err := enc.line(line); err != nil {
					return err
				}
			}
			return nil
		})
	}
	say, events := p.Words, p.eventsTold()
	var t *table
	switch p.Format {
	case Text:
		t = p.table(nil, p.pathWidth(documents), 14, 11, 8, utf8.RuneCountInString(say.Percent(100)+" "+say.Say(words.LinesBoilerplate))).looking(plain, dated, dim, dim, dim, strong, warning)
	case CSV:
		t = p.table([]string{"path", "published", "how", "language", "boilerplate", "title", "problems", "outlet", "author", "url", "events", "kin"})
	default:
		t = p.table([]string{say.Say(words.LinesDocument), say.Say(words.LinesPublished), say.Say(words.LinesHow), say.Say(words.LinesLanguage),
			say.Say(words.LinesBoilerplate), say.Say(words.LinesTitle), say.Say(words.LinesProblems)})
	}
	for _, i := range documents {
		d := &p.Chronology.Documents[i]
		published, how, tongue := say.ShortDate(d.Published), say.Knowledge(d.How), say.Tongue(d.Language)
		if p.Format == CSV {
			published, how, tongue = d.Published.String(), d.How.String(), d.Language
		}
		if p.Format == CSV {
			t.row(d.Path, published, how, tongue, strconv.Itoa(share(d))+"%", d.Slice(d.Title), p.problemText(d.Problems),
				d.Outlet, d.Author, d.URL, strconv.Itoa(events[i]), strconv.Itoa(int(d.Kin)))
			continue
		}
		dim := say.Percent(share(d))
		if p.Format == Text {
			dim += " " + say.Say(words.LinesBoilerplate) // no column has a name there
		}
		t.row(d.Path, published, how, tongue, dim, d.Slice(d.Title), p.problemText(d.Problems))
	}
	return t.end()
}

// pathWidth is how wide the column of the paths is: the longest of them, up to
// a third of a wide screen.
func (p *Printer) pathWidth(documents []int32) int {
	width := 0
	for _, d := range documents {
		width = max(width, utf8.RuneCountInString(p.Chronology.Documents[d].Path))
	}
	return min(width, 48)
}

func (p *Printer) documentLine(d *model.Document) *documentLine {
	line := &documentLine{
		Path: d.Path, Title: d.Slice(d.Title), Outlet: d.Outlet, Language: d.Language, Published: d.Published.String(), How: d.How.String(),
		Author: d.Author, URL: d.URL, Kin: d.Kin, Candidates: make([]candidateLine, 0, len(d.Candidates)),
		Reasons: reasonLines(p.Words, d.Reasons), Boilerplate: make([][2]int32, 0, len(d.Boilerplate)), Problems: make([]problemLine, 0, len(d.Problems)),
	}
	for _, c := range d.Candidates {
		line.Candidates = append(line.Candidates, candidateLine{c.Date.String(), c.Reason.Rule, p.Words.Reason(c.Reason)})
	}
	for _, b := range d.Boilerplate {
		line.Boilerplate = append(line.Boilerplate, [2]int32{b.Start, b.End})
	}
	for _, x := range d.Problems {
		what, hint := p.Words.Problem(x)
		line.Problems = append(line.Problems, problemLine{x.What.Rule, what, hint})
	}
	return line
}

// eventsTold is how many events each document tells.
func (p *Printer) eventsTold() []int {
	c := p.Chronology
	told, last := make([]int, len(c.Documents)), make([]int, len(c.Documents)) // last: the event last seen in it, plus 1
	for e := range c.Events {
		for _, m := range c.Events[e].Mentions.In(c) {
			if d := c.Mentions[m].Document; last[d] != e+1 {
				last[d] = e + 1
				told[d]++
			}
		}
	}
	return told
}

// share is how much of a document is boilerplate, in per cent of its bytes.
func share(d *model.Document) int {
	if len(d.Text) == 0 {
		return 0
	}
	n := 0
	for _, b := range d.Boilerplate {
		n += int(b.End - b.Start)
	}
	return (n*100 + len(d.Text)/2) / len(d.Text)
}

func (p *Printer) problemText(problems []model.Problem) string {
	var said []string
	for _, x := range problems {
		what, _ := p.Words.Problem(x)
		said = append(said, what)
	}
	return strings.Join(said, "; ")
}
