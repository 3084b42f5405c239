// Package gentest makes news articles of which everything is known: when each
// was written, which events it tells in which sentence, which are copies of one
// agency's text. Tests and benchmarks are made of them; nothing in hito's own
// way uses it.
//
// The articles are sentence frames (frames.go) filled at random from a seed:
// one seed gives one corpus, to the byte, and an article of it can be made
// without the others. They have the shape of news and the noise of it, and are
// no measure of how well hito reads real prose.
package gentest

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"hito/model"
)

// Corpus is Articles articles, of about 3 KB each.
type Corpus struct {
	Seed     uint64
	Articles int
}

// Event is what happened. Actors are full names, the first two its parties.
type Event struct {
	Kind   string
	Date   model.Date // a day
	Place  string
	Actors []string
	// the rest is what the frames are filled with
	a, b  person
	topic string
	n     int
	kind  int
}

// Telling is an event as an article tells it: the bytes of its sentence. When
// is the date that the words state, which may be coarser than the event's.
type Telling struct {
	Event      int
	Start, End int
	When       model.Date
}

// Article is one document. Path is below the corpus's folder, with slashes.
type Article struct {
	Path, Outlet, Text string
	Published          model.Date // a day
	// States says that the text states its date.
	States   bool
	Tellings []Telling
	// CopyOf is the article whose text this one prints with small changes, -1
	// for none.
	CopyOf int
}

type person struct {
	name, surname string
	woman         bool
	party         party
	post          [2]string
}

// perEvent is how many articles have an event as their news; events is how many
// there are.
const perEvent = 3

// Events is how many events the corpus tells.
func (c Corpus) Events() int { return (c.Articles + perEvent - 1) / perEvent }

// days is the stretch of time that the corpus is of.
const days = 6 * 365

func (c Corpus) random(kind, i uint64) *rand.Rand {
	return rand.New(rand.NewPCG(c.Seed<<8|kind, i*0x9e3779b97f4a7c15+1))
}

// Event is event number i: they come about in the order of their numbers.
func (c Corpus) Event(i int) Event {
	r := c.random(1, uint64(i))
	start := model.DayOf(2019, 1, 1)
	day := start + model.Day(i*days/max(c.Events(), 1)) + model.Day(r.IntN(3))
	e := Event{Date: model.FromDays(day, day, model.GranularityDay), Place: pick(r, places), topic: pick(r, topics), n: 2 + r.IntN(400), kind: r.IntN(len(kinds))}
	e.Kind = kinds[e.kind].Name
	e.a = c.person(r)
	for e.b = c.person(r); e.b.name == e.a.name || e.b.party == e.a.party; {
		e.b = c.person(r)
	}
	e.Actors = []string{e.a.name, e.b.name}
	return e
}

// person is somebody out of the corpus's people: their number grows with the
// corpus, and the few are named far more often than the many.
func (c Corpus) person(r *rand.Rand) person {
	people := float64(40 + c.Articles/10)
	share := r.Float64()
	return c.somebody(int(people * share * share * share))
}

func (c Corpus) somebody(number int) person {
	r := c.random(2, uint64(number))
	first := number % len(given)
	p := person{woman: first%2 == 1, party: pick(r, parties), post: pick(r, posts)}
	p.surname = surnames[(number/len(given)+number)%len(surnames)]
	p.name = given[first] + " " + p.surname
	if second := number / (len(given) * 2); second > 0 { // two surnames, as the many have
		p.surname += " " + surnames[(second+r.IntN(7))%len(surnames)]
		p.name = given[first] + " " + p.surname
	}
	return p
}

func (p person) full() string {
	post := p.post[0]
	if p.woman {
		post = p.post[1]
	}
	return post + " " + p.party.Of + ", " + p.name
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// oneIn are the shares of articles that are something unusual.
const (
	oneInUndated = 10
	oneInCopies  = 12
)

// Article is article number i.
func (c Corpus) Article(i int) Article {
	r := c.random(3, uint64(i))
	a := Article{CopyOf: -1}
	outlet := r.IntN(len(outlets))
	a.Outlet = outlets[outlet].Name
	a.Path = fmt.Sprintf("%s/%03d/%06d.txt", outlets[outlet].Folder, i/1000, i)
	if i > 0 && r.IntN(oneInCopies) == 0 {
		if of := c.original(i); of >= 0 {
			return c.copied(r, a, outlet, of)
		}
	}
	w := writer{Corpus: c, r: r, a: &a}
	event := i / perEvent
	w.news = c.Event(event)
	day := w.news.Date.Earliest + model.Day(r.IntN(4))
	a.Published = model.FromDays(day, day, model.GranularityDay)
	w.head()
	w.body(event)
	w.foot(outlet)
	a.Text = w.text.String()
	return a
}

// original is an article about the same news that article i can print again.
func (c Corpus) original(i int) int {
	for of := i - 1; of >= 0 && of >= i-perEvent; of-- {
		if r := c.random(3, uint64(of)); r.IntN(len(outlets)) >= 0 && !(of > 0 && r.IntN(oneInCopies) == 0) {
			return of
		}
	}
	return -1
}

// copied is the article of with another outlet's head and foot, a word changed
// here and there and perhaps without its last paragraph.
func (c Corpus) copied(r *rand.Rand, a Article, outlet, of int) Article {
	from := c.Article(of)
	body := from.Text
	if at := strings.Index(body, "\n\n"); at >= 0 {
		body = body[at+2:]
	}
	paragraphs := strings.Split(strings.TrimRight(body, "\n"), "\n\n")
	for n := len(paragraphs); n > 4 && isFoot(paragraphs[n-1]); n-- {
		paragraphs = paragraphs[:n-1]
	}
	if len(paragraphs) > 5 && r.IntN(2) == 0 {
		paragraphs = paragraphs[:len(paragraphs)-1]
	}
	w := writer{Corpus: c, r: r, a: &a, news: c.Event(of / perEvent)}
	a.CopyOf, a.Published = of, from.Published
	w.head()
	for _, p := range paragraphs {
		w.paragraph(p)
	}
	w.foot(outlet)
	a.Text = w.text.String()
	for _, t := range from.Tellings {
		sentence := from.Text[t.Start:t.End]
		if at := strings.Index(a.Text, sentence); at >= 0 {
			a.Tellings = append(a.Tellings, Telling{t.Event, at, at + len(sentence), t.When})
		}
	}
	return a
}

func isFoot(paragraph string) bool {
	for _, o := range outlets {
		for _, line := range o.Foot {
			if line == paragraph {
				return true
			}
		}
	}
	return false
}

// Write writes the corpus below a folder and returns how many bytes that was.
func (c Corpus) Write(folder string) (int64, error) {
	var size int64
	made := map[string]bool{}
	for i := range c.Articles {
		a := c.Article(i)
		path := filepath.Join(folder, filepath.FromSlash(a.Path))
		if dir := filepath.Dir(path); !made[dir] {
			if err := os.MkdirAll(dir, 0o755); err != nil {
				return size, err
			}
			made[dir] = true
		}
		if err := os.WriteFile(path, []byte(a.Text), 0o644); err != nil {
			return size, err
		}
		size += int64(len(a.Text))
	}
	return size, nil
}

func number(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return strconv.Itoa(n/1000) + "." + fmt.Sprintf("%03d", n%1000)
}
