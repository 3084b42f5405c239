// Package spoken shows a chronology as a conversation in lines: for screen
// readers, for terminals that cannot draw, and for pipes. It has the content and
// the actions of the browser, asks for a command at a time, by a word in Spanish
// or English or by the browser's key, and answers in short sentences and pages.
//
// It moves no cursor, changes no colour and draws no box: what it writes is words
// and line ends, every one of which passed views/clean. It reads no document: it
// is given a chronology, and a way to have it read again.
package spoken

import (
	"bufio"
	"context"
	"errors"
	"io"
	"strings"
	"time"

	"hito/model"
	"hito/views"
	"hito/views/clean"
	"hito/views/config"
	"hito/views/lines"
	"hito/views/words"
)

// Options is what Run is told. Chronology, Words, In and Out are needed.
type Options struct {
	// Chronology is what is shown, and Load reads it again; without Load nothing
	// is.
	Chronology *model.Chronology
	Load       func(ctx context.Context) (*model.Chronology, error)
	Query      model.Query
	Words      *words.Words
	// Config is the person's configuration: how to cite, and the programs that
	// open originals.
	Config config.Config
	// Title says what is open: "" is the embedded example.
	Title string
	In    io.Reader
	Out   io.Writer
	// Prompt says that a person types the commands: then a sign asks for each.
	Prompt bool
	// Page is how many lines are read at once; 0 is DefaultPage.
	Page int
	// Corrections, Date, Keys and Create are as the browser's.
	Corrections views.Corrections
	Date        views.DateFinder
	Keys        map[string][]string
	Create      func(name string) (io.WriteCloser, error)
	// Queries, where set, keeps the queries that the person saves.
	Queries views.QueryStore
	// Session, where set, is where the person was when they left these documents,
	// and Leave is told where they are when they leave, as the browser's are: what of
	// it has no meaning here stays as it was.
	Session *views.Session
	Leave   func(views.Session)
	// Notice is what is said at the beginning.
	Notice string
	// Today is the day that dates are reckoned from; the system's where nil.
	Today func() model.Date
}

// DefaultPage is how many lines are read at once where nobody says.
const DefaultPage = 20

// maxCommand is how long a command may be, in bytes.
const maxCommand = 64 << 10

// prompt asks for a command.
const prompt = "> "

// Run talks until the commands end, or one says to quit. The error is that of
// reading or writing; the end of the commands is none.
func Run(ctx context.Context, o Options) error {
	t := newTalk(ctx, o)
	t.greet()
	in := bufio.NewScanner(o.In)
	in.Buffer(make([]byte, 0, 4096), maxCommand)
	for !t.quit && ctx.Err() == nil {
		if o.Prompt {
			t.out.WriteString(prompt)
		}
		if err := t.out.Flush(); err != nil {
			return err
		}
		if !scan(ctx, in) {
			break
		}
		t.hear(clean.Line(in.Text()))
	}
	if o.Leave != nil {
		o.Leave(t.session())
	}
	if ctx.Err() != nil {
		return errors.Join(ctx.Err(), t.out.Flush())
	}
	if o.Prompt && !t.quit {
		t.out.WriteString("\n")
	}
	err := in.Err()
	if errors.Is(err, bufio.ErrTooLong) {
		t.tell(words.TalkLong)
		err = nil
	}
	return errors.Join(err, t.out.Flush())
}

// scan reads the next command; false at the end of them, and once ctx is done,
// though nobody types any more. It reads no further ahead than that: a program
// that the command starts may want what comes next.
func scan(ctx context.Context, in *bufio.Scanner) bool {
	read := make(chan bool, 1)
	go func() { read <- in.Scan() }()
	select {
	case more := <-read:
		return more
	case <-ctx.Done():
		return false
	}
}

// talk is a conversation: what is shown, where the person is, and what is being
// read or asked.
type talk struct {
	Options
	ctx  context.Context
	out  *bufio.Writer
	ui   *words.UI
	page int
	quit bool
	// resumed says that the filter is that of the last time.
	resumed bool

	c    *model.Chronology
	x    *model.Index
	rows []int32 // event numbers under the filter
	at   int     // the row that the person is on
	// telling is which telling of the event is spoken of, other that which it
	// was last compared with, -1 for none.
	telling, other int
	document       int32 // the document spoken of, -1 where it is the telling's
	past, ahead    []view

	reading  reading
	values   []views.Value // as last read, to be chosen by number
	bars     []views.Bar
	zooms    []model.Query // from before each time that it went nearer
	style    string        // of dates, one of styles
	groups   views.Groups
	standing []model.Decision // as last read
	asking   int              // the doubt that is asked, -1 where none is
	later    map[[2]string]bool

	commands []command
	byWord   map[string]int
	byKey    map[string]int
	keys     map[string][]string
}

// view is a filter and the event that the person was on.
type view struct {
	query  model.Query
	anchor string
}

// reading is what is being read a page at a time.
type reading struct {
	total, next int
	begun       int // the first line of the page that was read last
	line        func(i int) string
	sought      string
}

func newTalk(ctx context.Context, o Options) *talk {
	t := &talk{Options: o, ctx: ctx, out: bufio.NewWriter(o.Out), ui: o.Words.UI(), page: o.Page, document: -1, other: -1, asking: -1}
	if t.page <= 0 {
		t.page = DefaultPage
	}
	t.style = styles[0]
	t.learn()
	t.take(o.Chronology)
	t.resume()
	return t
}

// take shows a chronology; the person stays on the event, if it is still told.
func (t *talk) take(c *model.Chronology) {
	anchor := t.anchor()
	t.c, t.x = c, model.NewIndex(c)
	t.document, t.other, t.values = -1, -1, nil
	t.find(anchor)
}

// anchor is the id of the event that the person is on, "" for none.
func (t *talk) anchor() string {
	if e := t.event(); e != nil {
		return e.ID.String()
	}
	return ""
}

// event is the event that the person is on, nil where no row is left.
func (t *talk) event() *model.Event {
	if t.c == nil || t.at >= len(t.rows) {
		return nil
	}
	return &t.c.Events[t.rows[t.at]]
}

// find filters anew, and goes to the event with a telling of the id or, where it
// is not left, to the row that it would be on.
func (t *talk) find(anchor string) {
	t.rows = t.x.Find(t.Query)
	t.at, t.telling = min(t.at, max(len(t.rows)-1, 0)), 0
	if anchor == "" {
		return
	}
	for row, e := range t.rows {
		for _, m := range t.c.Events[e].Mentions.In(t.c) {
			if t.c.Mentions[m].ID == model.IDOf(anchor) {
				t.at = row
				return
			}
		}
	}
}

// setQuery filters by another query, and says what is left.
func (t *talk) setQuery(q model.Query) {
	if q.String() != t.Query.String() {
		t.past, t.ahead = append(t.past, view{t.Query, t.anchor()}), nil
	}
	t.show(view{q, t.anchor()})
}

// show goes to a view and says what it has.
func (t *talk) show(v view) {
	t.Query = v.query
	t.find(v.anchor)
	t.sayFilter()
	t.sayCount()
	t.sayEvent()
}

// say writes one line. It is made safe here, whatever it is of.
func (t *talk) say(line string) { t.out.WriteString(lines.Plain(line) + "\n") }

// tell writes a sentence of the catalogue.
func (t *talk) tell(key words.Key, args ...any) { t.say(t.Words.Say(key, args...)) }

// read reads lines a page at a time.
func (t *talk) read(total int, line func(i int) string) {
	t.reading = reading{total: total, line: line}
	t.more()
}

// more reads the next page.
func (t *talk) more() {
	r := &t.reading
	if r.next >= r.total {
		t.tell(words.TalkNoMore)
		return
	}
	r.begun = r.next
	for n := 0; n < t.page && r.next < r.total; n++ {
		t.say(r.line(r.next))
		r.next++
	}
	if left := r.total - r.next; left > 0 {
		t.tell(words.TalkMore, left)
	}
}

// near is the day of the event that was shown last, zero where it has none.
func (t *talk) near() model.Date {
	e := t.event()
	if e == nil || e.Date.IsZero() || e.Date.Earliest == model.OpenPast {
		return model.Date{}
	}
	return model.FromDays(e.Date.Earliest, e.Date.Earliest, model.GranularityDay)
}

// goOn reads the next page, of the events where nothing is being read.
func (t *talk) goOn() {
	if t.reading.total == 0 {
		t.list("")
		return
	}
	t.more()
}

// less reads the page before the one that was read last.
func (t *talk) less() {
	r := &t.reading
	if r.begun == 0 || r.total == 0 {
		t.tell(words.TalkNoLess)
		return
	}
	r.next = max(r.begun-t.page, 0)
	t.more()
}

// seek reads on from the next line that has the words, of what was read last; no
// words are those of the last time. Behind the last line it begins anew.
func (t *talk) seek(rest string) {
	r := &t.reading
	if rest != "" {
		r.sought = rest
	}
	if r.sought == "" || r.total == 0 {
		t.tell(words.TalkHowToFind)
		return
	}
	for i := range r.total {
		at := (r.begun + 1 + i) % r.total
		if rest != "" { // from this page on
			at = (r.begun + i) % r.total
		}
		if strings.Contains(model.Fold(lines.Plain(r.line(at))), model.Fold(r.sought)) {
			r.next = at
			t.more()
			return
		}
	}
	t.tell(words.TalkNotFound, r.sought)
}

// today is the day that dates are reckoned from.
func (t *talk) today() model.Date {
	if t.Today != nil {
		return t.Today()
	}
	year, month, day := time.Now().Date()
	return model.DayDate(year, int(month), day)
}

// hear does what a command asks for.
func (t *talk) hear(line string) {
	line = strings.TrimSpace(line)
	if t.asking >= 0 && t.answer(line) {
		return
	}
	if line == "" {
		t.more()
		return
	}
	if n, ok := whole(line); ok {
		t.openRow(n)
		return
	}
	word, rest, _ := strings.Cut(line, " ")
	rest = strings.TrimSpace(rest)
	switch {
	case line[0] == '/' && len(line) > 1:
		word, rest = "/", strings.TrimSpace(line[1:])
	case line[0] == '@' && len(line) > 1:
		t.filter(line)
		return
	case line[0] == ':' && len(line) > 1:
		t.goToDate(strings.TrimSpace(line[1:]))
		return
	}
	if n, ok := t.meant(word); ok {
		t.commands[n].run(t, rest)
		return
	}
	if _, isDate := views.DateMeant(line, t.Words.Language, t.today(), t.near(), t.Date); isDate {
		t.goToDate(line)
		return
	}
	if why := t.whyAbsent(word); why != "" {
		t.say(sentence(why))
		return
	}
	t.tell(words.TalkUnknown, word)
}

// whole is a number from 1.
func whole(text string) (n int, ok bool) {
	if len(text) == 0 || len(text) > 9 {
		return 0, false
	}
	for _, r := range text {
		if r < '0' || r > '9' {
			return 0, false
		}
		n = 10*n + int(r-'0')
	}
	return n, true
}
