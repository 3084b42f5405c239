package spoken

import (
	"slices"
	"strconv"
	"strings"

	"hito/model"
	"hito/views"
	"hito/views/config"
	"hito/views/lines"
	"hito/views/words"
)

// Time as it is spoken of: how dates are said, how many events there are by month
// or year, and going nearer and further.

// styles are the ways to say dates, in the order in which they are gone through:
// those of the browser but the drawn one. long is how they are said at first.
var styles = [...]string{"long", "source", "edtf", "short", "distance"}

// maxBars is how many stretches of time the histogram is cut into.
const maxBars = 24

// cycleDates says dates in the next way, or in the one that is named by its
// number.
func (t *talk) cycleDates(rest string) {
	at := (slices.Index(styles[:], t.style) + 1) % len(styles)
	if n, ok := whole(rest); ok && n >= 1 && n <= len(styles) {
		at = n - 1
	}
	t.style = styles[at]
	t.say(ended(t.ui.DateStyles[slices.Index(config.DateStyles, t.style)]))
	t.sayEvent()
}

// dated is an event's date as it is said now, or that it has none.
func (t *talk) dated(e *model.Event) string {
	said := lines.Plain(views.ListDate(t.style, t.c, e, t.event(), t.Words))
	switch {
	case said == "":
		return t.ui.Undated
	case t.style == styles[len(styles)-1]:
		return t.distance(said)
	}
	return said
}

// distance says in words what the browser writes with signs: "~+16 meses".
func (t *talk) distance(written string) string {
	far, isAbout := strings.CutPrefix(written, "~")
	said := far
	if after, ok := strings.CutPrefix(far, "+"); ok {
		said = t.Words.Say(words.TalkAfter, after)
	} else if before, ok := strings.CutPrefix(far, "−"); ok {
		said = t.Words.Say(words.TalkBefore, before)
	} else if far == "=" {
		said = t.Words.Say(words.TalkSameDate)
	}
	if isAbout {
		said += ", " + t.Words.Say(words.TalkAbout)
	}
	return said
}

// histogram reads how many events begin in each day, month or year.
func (t *talk) histogram() {
	t.cutTime()
	if len(t.bars) == 0 {
		t.say(sentence(t.ui.ZoomNone))
		return
	}
	t.tell(words.TalkBars)
	bars, here := t.bars, t.barHere()
	t.read(len(bars), func(i int) string {
		line := strconv.Itoa(i+1) + ". " + sentence(t.Words.Date(bars[i].Date)) + " " + ended(t.events(bars[i].Events))
		if i == here {
			line += " " + t.Words.Say(words.TalkBarHere)
		}
		return line
	})
}

// cutTime cuts the time of the list into stretches: those in which events begin.
func (t *talk) cutTime() {
	t.bars = slices.DeleteFunc(views.Histogram(t.c, t.rows, t.Query, maxBars), func(b views.Bar) bool { return b.Events == 0 })
}

// barHere is the bar in which the event begins that the person is on, -1 for none.
func (t *talk) barHere() int {
	e := t.event()
	if e == nil || e.Date.IsZero() || e.Date.Earliest == model.OpenPast {
		return -1
	}
	for i := len(t.bars) - 1; i > 0; i-- {
		if t.bars[i].Date.Earliest <= e.Date.Earliest {
			return i
		}
	}
	return 0
}

// zoomIn shows only the time around the event, or that of the bar, or of the bars
// from one to another, that are named by their numbers.
func (t *talk) zoomIn(rest string) {
	t.cutTime()
	first, last, isRange := strings.Cut(rest, "-")
	from, ok := whole(strings.TrimSpace(first))
	to := from
	if isRange {
		to, _ = whole(strings.TrimSpace(last))
	}
	switch here := t.barHere(); {
	case rest != "" && (!ok || from < 1 || to < from || to > len(t.bars)):
		t.tell(words.TalkWhichBar)
		return
	case rest == "" && (here < 0 || len(t.bars) == 0):
		t.say(sentence(t.ui.ZoomNone))
		return
	case rest == "":
		from, to = here+1, here+1
	}
	one, other := t.bars[from-1], t.bars[to-1]
	if len(t.bars) == 1 {
		finer, ok := views.Finer(one, t.event().Date)
		if !ok {
			t.say(sentence(t.ui.ZoomEnd))
			return
		}
		one, other = finer, finer
	}
	q := views.Zoomed(t.Query, one, other)
	if q.String() == t.Query.String() {
		t.say(sentence(t.ui.ZoomEnd))
		return
	}
	t.zooms = append(t.zooms, t.Query)
	t.setQuery(q)
}

// zoomOut shows the time from before the last time that it went nearer, or all.
func (t *talk) zoomOut() {
	var before model.Query
	if n := len(t.zooms); n > 0 {
		before, t.zooms = t.zooms[n-1], t.zooms[:n-1]
	}
	q := views.ZoomedOut(t.Query, before)
	if q.String() == t.Query.String() {
		t.say(sentence(t.ui.ZoomAll))
		return
	}
	t.setQuery(q)
}

// sure shows only what surely lies in the days that the filter asks for, or again
// what may.
func (t *talk) sure() {
	q := t.Query.Without(model.KeySure)
	if len(q.Terms) == len(t.Query.Terms) {
		q = q.With(model.Term{Key: model.KeySure})
	}
	t.setQuery(q)
}
