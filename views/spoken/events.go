package spoken

import (
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"hito/model"
	"hito/views"
	"hito/views/lines"
	"hito/views/words"
)

// wordsOf are a command's words in a language, the usual one first.
func wordsOf(command, language string) []string {
	return strings.Fields(words.For(language).Of(words.WordOf, command))
}

// greet says what is open, how much there is of it, and how to get help.
func (t *talk) greet() {
	if t.Title == "" {
		t.say("hito. " + t.Words.Say(words.TalkSample))
	} else {
		t.say("hito. " + t.Title + ".")
	}
	if !t.Query.IsEmpty() {
		t.sayFilter()
	}
	t.sayCount()
	unread := 0
	for _, p := range t.c.Problems {
		if !words.Repeats(p.Problem) && !words.Whole(p) {
			unread++
		}
	}
	if unread > 0 {
		t.tell(words.TalkProblems, unread)
	}
	if n := len(t.c.Suggestions); n > 0 {
		t.tell(words.TalkDoubts, n)
	}
	if t.Notice != "" {
		t.say(sentence(t.Notice))
	}
	if t.resumed {
		t.tell(words.TalkResumed)
	}
	t.tell(words.TalkGreet)
	t.sayEvent()
}

func (t *talk) sayCount() {
	if len(t.rows) == len(t.c.Events) {
		t.tell(words.TalkEvents, len(t.rows))
		return
	}
	t.tell(words.TalkEventsOf, len(t.rows), len(t.c.Events))
	if unsure := views.Unsure(t.x, t.Query, len(t.rows)); unsure > 0 {
		t.say(sentence(t.Words.Say(words.TalkSurely, len(t.rows)-unsure)))
	}
	if len(t.rows) == 0 {
		t.tell(words.TalkWiden)
	}
}

func (t *talk) sayFilter() {
	if t.Query.IsEmpty() {
		t.tell(words.TalkNoFilter)
		return
	}
	var terms []string
	for _, term := range t.Query.Terms {
		terms = append(terms, t.term(term))
	}
	t.tell(words.TalkFilter, strings.Join(terms, ", "))
}

// term is a term of the filter in words, where the browser's chips have signs.
func (t *talk) term(term model.Term) string {
	name := views.TermName(t.c, term, t.Words)
	for sign, key := range map[string]words.Key{"−": words.TalkWithout, "≥ ": words.TalkSince, "≤ ": words.TalkUntil} { // no two at once
		if bare, ok := strings.CutPrefix(name, sign); ok {
			return t.Words.Say(key, bare)
		}
	}
	return strings.TrimPrefix(name, "+")
}

// anyType is the type of an event that is of no other: it goes without saying.
const anyType = "event"

// rowLine is a row of the list: its number, date, title, and what the browser's
// list marks.
func (t *talk) rowLine(row int) string {
	e := &t.c.Events[t.rows[row]]
	line := strconv.Itoa(row+1) + ". " + sentence(t.dated(e)) + " " + ended(t.c.Title(e))
	if n := t.c.Tellings(e); n > 1 {
		line += " " + t.Words.Say(words.TalkTellings, n)
	}
	if e.Conflicts.Len() > 0 {
		line += " " + t.Words.Say(words.TalkDisagree)
	}
	return line
}

// ended is a text that ends as a sentence does.
func ended(text string) string {
	text = lines.Plain(text)
	if text == "" || strings.ContainsAny(text[len(text)-1:], ".!?") || strings.HasSuffix(text, "…") {
		return text
	}
	return text + "."
}

// sentence is words of ours as a sentence.
func sentence(text string) string {
	text = ended(text)
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// sayEvent says the event that the person is on, in short: when and what first,
// and where in the list last.
func (t *talk) sayEvent() {
	e := t.event()
	if e == nil {
		return
	}
	t.say(sentence(t.dated(e)))
	t.say(ended(t.c.Title(e)))
	var about string
	if kind := t.c.Word(e.Type); kind != anyType {
		about = t.Words.Type(kind)
	}
	for _, m := range e.Mentions.In(t.c) {
		if t.c.Mentions[m].Negated {
			about = strings.TrimPrefix(about+", "+t.ui.Denied, ", ")
			break
		}
		if t.c.Mentions[m].Future {
			about = strings.TrimPrefix(about+", "+t.ui.Announced, ", ")
			break
		}
	}
	if about != "" {
		t.say(sentence(about))
	}
	t.sayNames(t.ui.Actors, e.Actors.In(t.c))
	t.sayNames(t.ui.Places, e.Places.In(t.c))
	if n := t.c.Tellings(e); n > 1 {
		t.tell(words.TalkTellings, n)
	}
	for _, c := range e.Conflicts.In(t.c) {
		t.tell(words.TalkDisagreeOn, t.Words.Field(c.Field))
	}
	t.tell(words.TalkRow, t.at+1, len(t.rows))
}

func (t *talk) sayNames(label string, actors []int32) {
	if len(actors) == 0 {
		return
	}
	names := make([]string, len(actors))
	for i, a := range actors {
		names[i] = t.c.Actors[a].Name
	}
	t.say(ended(label + " " + strings.Join(names, ", ")))
}

// step goes to the next or the previous event.
func (t *talk) step(by int) {
	switch to := t.at + by; {
	case len(t.rows) == 0:
		t.sayCount()
	case to < 0:
		t.tell(words.TalkAtFirst)
	case to >= len(t.rows):
		t.tell(words.TalkAtLast)
	default:
		t.goTo(to)
	}
}

// goTo goes to a row and says its event.
func (t *talk) goTo(row int) {
	if len(t.rows) == 0 {
		t.sayCount()
		return
	}
	t.at, t.telling, t.other, t.document = max(min(row, len(t.rows)-1), 0), 0, -1, -1
	t.sayEvent()
}

// openRow goes to a row by its number.
func (t *talk) openRow(n int) {
	if n < 1 || n > len(t.rows) {
		t.tell(words.TalkNoRow, n, len(t.rows))
		return
	}
	t.goTo(n - 1)
}

// list reads the events from the one that the person is on, or from the row that
// is named.
func (t *talk) list(rest string) {
	from := t.at
	if n, ok := whole(rest); ok && n >= 1 && n <= len(t.rows) {
		from = n - 1
	}
	if len(t.rows) == 0 {
		t.sayCount()
		return
	}
	t.read(len(t.rows)-from, func(i int) string { return t.rowLine(from + i) })
}

// detail reads all that is known of the event.
func (t *talk) detail() {
	if t.event() == nil {
		t.sayCount()
		return
	}
	var b strings.Builder
	p := lines.New(&b, t.c, t.Words, lines.Text)
	p.Spoken = true
	if err := p.Event(t.rows[t.at]); err != nil {
		t.say(err.Error())
		return
	}
	t.readText(b.String())
}

// readText reads the lines of a text that are not blank.
func (t *talk) readText(text string) {
	var all []string
	for line := range strings.Lines(text) {
		if line = lines.Plain(line); line != "" {
			all = append(all, line)
		}
	}
	t.read(len(all), func(i int) string { return all[i] })
}

// byUnit goes to the next or the previous month or day that has an event.
func (t *talk) byUnit(by int, unit model.Granularity) {
	e := t.event()
	if e == nil {
		t.sayCount()
		return
	}
	key := func(row int) model.Date {
		d := t.c.Events[t.rows[row]].Date
		if d.IsZero() || d.Earliest.IsOpen() {
			return model.Date{}
		}
		return model.UnitAt(d.Earliest, unit)
	}
	here, row := key(t.at), t.at
	for row >= 0 && row < len(t.rows) && key(row) == here {
		row += by
	}
	if row < 0 || row >= len(t.rows) {
		t.tell(map[bool]words.Key{true: words.TalkAtLast, false: words.TalkAtFirst}[by > 0])
		return
	}
	if by < 0 {
		for there := key(row); row > 0 && key(row-1) == there; row-- { // to the first of it
		}
	}
	t.goTo(row)
}

// goToDate goes to the first event of a date, or after it.
func (t *talk) goToDate(text string) {
	if text == "" {
		t.tell(words.TalkWhichDate)
		return
	}
	d, ok := views.DateMeant(text, t.Words.Language, t.today(), t.near(), t.Date)
	if !ok {
		t.tell(words.TalkNoDate, text)
		return
	}
	if len(t.rows) == 0 {
		t.sayCount()
		return
	}
	date := func(row int) model.Date { return t.c.Events[t.rows[row]].Date }
	row := sort.Search(len(t.rows), func(i int) bool { at := date(i); return at.IsZero() || at.Earliest >= d.Earliest })
	if row > 0 && (row == len(t.rows) || date(row).IsZero()) {
		row--
	}
	if at := date(row); at.IsZero() || !at.Overlaps(d) {
		t.say(sentence(t.ui.NothingOn.Say(t.Words.Date(d))))
	}
	t.goTo(row)
}
