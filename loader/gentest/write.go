package gentest

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"unicode/utf8"

	"hito/model"
)

// writer writes one article.
type writer struct {
	Corpus
	r    *rand.Rand
	a    *Article
	news Event
	text strings.Builder
}

var months = [...]string{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"}
var weekdays = [...]string{"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"}

// head writes the title and, mostly, the date, in one of the ways in which
// articles have them.
func (w *writer) head() {
	y, m, d := w.a.Published.Earliest.Civil()
	title := w.fill(pick(w.r, titles), &w.news, "")
	w.a.States = w.r.IntN(oneInUndated) > 0
	long := fmt.Sprintf("%d de %s de %d", d, months[m-1], y)
	switch form := w.r.IntN(4); {
	case !w.a.States:
		w.text.WriteString(title + "\n\n")
	case form == 0:
		fmt.Fprintf(&w.text, "date %04d-%02d-%02d %s\n\n", y, m, d, title)
	case form == 1:
		fmt.Fprintf(&w.text, "%s\n%s / %s\n\n", title, pick(w.r, agencies), long)
	case form == 2:
		fmt.Fprintf(&w.text, "%s\nPor %s. %s\n\n", title, w.person(w.r).name, long)
	default:
		fmt.Fprintf(&w.text, "%s\n%02d/%02d/%d\n\n", title, d, m, y)
	}
}

// paragraph adds a paragraph.
func (w *writer) paragraph(text string) {
	w.text.WriteString(text)
	w.text.WriteString("\n\n")
}

// sizes of an article, in bytes: bodies are between them.
const (
	leastBody = 2200
	mostBody  = 3600
)

// body tells the news, what led to it, and much else.
func (w *writer) body(event int) {
	size := leastBody + w.r.IntN(mostBody-leastBody)
	begin := w.text.Len()
	frames := kinds[w.news.kind].Frames
	w.tell(event, &w.news, frames[w.r.IntN((len(frames)+1)/2)])
	w.sentence(pick(w.r, noise), &w.news)
	w.end()
	w.sentence(pick(w.r, asides), &w.news)
	w.sentence(pick(w.r, noise), &w.news)
	w.end()
	for w.text.Len()-begin < size {
		other := w.earlier(event)
		e := w.Event(other)
		for range 1 + w.r.IntN(3) {
			w.sentence(pick(w.r, noise), &e)
		}
		if w.r.IntN(3) > 0 {
			w.tell(other, &e, pick(w.r, kinds[e.kind].Frames))
		}
		for range w.r.IntN(3) {
			w.sentence(pick(w.r, noise), &w.news)
		}
		w.end()
	}
}

// earlier is an event that the article refers to: mostly a late one.
func (w *writer) earlier(event int) int {
	if event == 0 {
		return 0
	}
	share := w.r.Float64()
	return event - int(float64(event)*share*share*share*share)
}

// tell writes a sentence that tells an event and notes where.
func (w *writer) tell(event int, e *Event, frame string) {
	words, when := w.when(e.Date)
	start := w.text.Len()
	w.sentenceWith(frame, e, words)
	w.a.Tellings = append(w.a.Tellings, Telling{event, start, w.text.Len() - 1, when})
}

func (w *writer) sentence(frame string, e *Event) { w.sentenceWith(frame, e, "") }

func (w *writer) sentenceWith(frame string, e *Event, when string) {
	filled := w.fill(frame, e, when)
	_, size := utf8.DecodeRuneInString(filled)
	w.text.WriteString(strings.ToUpper(filled[:size]) + filled[size:])
	w.text.WriteByte(' ')
}

// end ends a paragraph, whose last sentence has left its space behind it.
func (w *writer) end() { w.text.WriteString("\n\n") }

func (w *writer) foot(outlet int) {
	for _, line := range outlets[outlet].Foot {
		if w.r.IntN(8) > 0 {
			w.paragraph(line)
		}
	}
}

// when is words for a date as a text of the article's day has them, and the
// date that they mean.
func (w *writer) when(date model.Date) (string, model.Date) {
	y, m, d := date.Earliest.Civil()
	long := fmt.Sprintf("el %d de %s de %d", d, months[m-1], y)
	month := "en " + months[m-1] + " de " + strconv.Itoa(y)
	if !w.a.States {
		return long, date
	}
	switch ago := int(w.a.Published.Earliest - date.Earliest); {
	case ago == 1 && w.r.IntN(2) == 0:
		return "ayer", date
	case ago >= 0 && ago <= 5:
		return "el " + weekdays[int(date.Earliest.Weekday()+6)%7], date
	case ago < 200 && w.r.IntN(2) == 0:
		return fmt.Sprintf("el pasado %d de %s", d, months[m-1]), date
	case w.r.IntN(4) == 0:
		return month, model.MonthDate(y, m)
	}
	return long, date
}

// fill puts what an event is of into a frame's slots.
func (w *writer) fill(frame string, e *Event, when string) string {
	return contract.Replace(w.filled(frame, e, when))
}

// contract joins prepositions with the article behind them.
var contract = strings.NewReplacer(" de el ", " del ", " a el ", " al ")

func (w *writer) filled(frame string, e *Event, when string) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(frame, "{")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		slot, after, _ := strings.Cut(rest, "}")
		frame = after
		switch slot {
		case "A":
			out.WriteString(e.a.full())
		case "B":
			out.WriteString(e.b.full())
		case "a":
			out.WriteString(e.a.name)
		case "b":
			out.WriteString(e.b.name)
		case "X":
			out.WriteString(e.a.party.State)
		case "Y":
			out.WriteString(e.b.party.State)
		case "x":
			out.WriteString(e.a.party.Demonym)
		case "when":
			out.WriteString(when)
		case "place":
			out.WriteString(e.Place)
		case "topic":
			out.WriteString(e.topic)
		case "n":
			out.WriteString(number(e.n * 10))
		default:
			panic("gentest: no slot {" + slot + "}")
		}
	}
}
