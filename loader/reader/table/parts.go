package table

import (
	"strconv"
	"unicode"
	"unicode/utf8"

	"hito/loader/reader/entry"
)

// A table of events is one text, and a long one several: what is known of the
// words of a text is held in memory together, and a person who opens one event
// waits for its text alone.
const (
	partRows  = 1 << 13
	partBytes = 1 << 20
	partNames = 1 << 14 // actors and places that its rows state
)

// parts writes the rows of a table as the texts of its parts.
type parts struct {
	writer
	visit  func(entry.Entry) bool
	enough bool // visit wants no more
	// first and last row of the part under way, and the names that it states.
	first, end, names      int
	split                  bool
	unread, twoWays, blank tally
}

// row writes a row, in a part of its own once the one under way is full.
func (p *parts) row(number int, h *happening) {
	names := len(h.actors) + len(h.places)
	if n := len(p.out.Events); n > 0 && (n == partRows || len(p.text)+h.size() > partBytes || p.names+names > partNames) {
		p.split = true
		p.finish()
	}
	if len(p.out.Events) == 0 {
		p.first = number
	}
	p.end, p.names = number, p.names+names
	p.write(h)
}

// size is about how many bytes a row takes.
func (h *happening) size() int {
	n := len(h.shown) + len(h.called) + len(h.title) + len(h.text) + len(h.source) + 16
	for _, list := range [...][]string{h.actors, h.places, h.more} {
		for _, cell := range list {
			n += len(cell) + 4
		}
	}
	return n
}

// last ends the part under way, and tells of rows behind it.
func (p *parts) last() {
	if len(p.out.Events) > 0 && !p.enough {
		p.finish()
	}
}

// finish visits the part under way and begins another.
func (p *parts) finish() {
	if p.split {
		p.out.Part = strconv.Itoa(p.first) + "-" + strconv.Itoa(p.end)
	}
	p.out.Text = string(append(p.text, '\n'))
	p.out.Problems = p.unread.problem(nil, RuleUndated, HintDates)
	p.out.Problems = p.twoWays.problem(p.out.Problems, RuleUnordered, HintDates)
	p.out.Problems = p.blank.problem(p.out.Problems, RuleNoText, "")
	p.enough = !p.visit(p.out) || p.enough
	p.writer = writer{text: p.text[:0]}
	p.unread, p.twoWays, p.blank, p.names = tally{}, tally{}, tally{}, 0
}

// writer writes rows as paragraphs.
type writer struct {
	out  entry.Entry
	text []byte
}

// add appends words behind a joint, and is where they stand.
func (w *writer) add(joint, words string) entry.Span {
	w.text = append(w.text, joint...)
	start := len(w.text)
	w.text = append(w.text, words...)
	return entry.Span{Start: int32(start), End: int32(len(w.text))}
}

// write writes a row: "19 June 2024 · Title. Text · actors · places · source".
func (w *writer) write(h *happening) {
	if len(w.text) > 0 && w.text[len(w.text)-1] != '\n' {
		w.text = append(w.text, "\n\n"...)
	}
	e := entry.Event{Date: h.when, Type: h.kind, Whole: h.whole}
	start := len(w.text)
	joint := ""
	if h.shown != "" {
		e.When = w.add("", h.shown)
		if h.when.IsZero() {
			e.When = entry.Span{}
		}
		joint = " · "
	}
	if h.called != "" {
		w.add(joint, h.called)
		joint = " · "
	}
	e.Title = w.add(joint, h.title)
	e.Title.End = e.Title.Start + int32(headline(h.title))
	if h.text != "" {
		joint = " "
		if last, _ := utf8.DecodeLastRuneInString(h.title); unicode.IsLetter(last) || unicode.IsDigit(last) || last == '"' || last == '»' || last == '”' || last == ')' {
			joint = ". "
		}
		w.add(joint, h.text)
	}
	e.WordsEnd = int32(len(w.text))
	joint = " · "
	for _, actor := range h.actors {
		e.Actors = append(e.Actors, w.add(joint, actor))
		joint = ", "
	}
	joint = " · "
	for _, place := range h.places {
		e.Places = append(e.Places, w.add(joint, place))
		joint = ", "
	}
	for _, more := range h.more {
		w.add(" · ", more)
	}
	if h.source != "" {
		w.add(" · ", h.source)
	}
	e.Row = entry.Span{Start: int32(start), End: int32(len(w.text))}
	w.out.Events = append(w.out.Events, e)
}

// titleBytes is how long a title may be, in bytes; a longer one is cut to its
// first sentence.
const titleBytes = 100

// headline is how many bytes of a cell name the event: all of it, or the first
// sentence of a long one.
func headline(cell string) int {
	if len(cell) <= titleBytes {
		return len(cell)
	}
	for at := 40; at+2 < len(cell) && at < 4*titleBytes; at++ {
		if (cell[at] == '.' || cell[at] == '?' || cell[at] == '!') && cell[at+1] == ' ' {
			next, _ := utf8.DecodeRuneInString(cell[at+2:])
			short := at < 4 || cell[at-2] == ' ' || cell[at-2] == '.' || cell[at-3] == ' '
			if unicode.IsUpper(next) && !short {
				return at + 1
			}
		}
	}
	end := min(len(cell), 4*titleBytes)
	for end > 0 && end < len(cell) && cell[end] != ' ' {
		end--
	}
	if end == 0 {
		for end = titleBytes; !utf8.RuneStart(cell[end]); end-- {
		}
	}
	return end
}
