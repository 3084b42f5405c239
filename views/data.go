package views

import (
	"context"
	"sort"
	"sync"

	tea "charm.land/bubbletea/v2"

	"hito/model"
	"hito/views/words"
)

// corpus is a chronology made ready to be browsed. It is built in a command
// and never changed.
type corpus struct {
	*model.Chronology
	generation int
	index      *model.Index
	ids        idTable
	actors     map[string]int32 // by id
	folded     []string         // by actor: its name and forms, for the picker
	// troubles are the files that could not be read, unread of them, then those
	// that were read with a remark, remarks of them, then those that repeat others,
	// repeats of them, then those that are no documents.
	troubles                 []model.FileProblem
	unread, remarks, repeats int
	// docs is what the documents view knows of them.
	docs func() *docTable
}

func newCorpus(c *model.Chronology, generation int) *corpus {
	n := &corpus{
		Chronology: c, generation: generation, index: model.NewIndex(c), ids: newIDTable(c),
		actors: make(map[string]int32, len(c.Actors)), folded: make([]string, len(c.Actors)),
	}
	for i := range c.Actors {
		a := &c.Actors[i]
		n.actors[a.ID] = int32(i)
		n.folded[i] = foldActor(a)
	}
	n.collectTroubles()
	n.docs = sync.OnceValue(func() *docTable { return newDocTable(n) })
	return n
}

// tellingsOf is the tellings of an event.
func (c *corpus) tellingsOf(e *model.Event) []int32 { return e.Mentions.In(c.Chronology) }

func (c *corpus) collectTroubles() {
	for _, p := range c.Problems {
		if !words.Repeats(p.Problem) && !words.Whole(p) {
			c.troubles = append(c.troubles, p)
		}
	}
	c.unread = len(c.troubles)
	for _, p := range c.Problems {
		if words.Whole(p) {
			c.troubles = append(c.troubles, p)
		}
	}
	for i := range c.Documents {
		for _, problem := range c.Documents[i].Problems {
			c.troubles = append(c.troubles, model.FileProblem{Path: c.Documents[i].Path, Problem: problem})
		}
	}
	c.remarks = len(c.troubles) - c.unread
	read := len(c.troubles)
	for _, p := range c.Problems {
		if words.Repeats(p.Problem) && !words.PassedOver(p.Problem) {
			c.troubles = append(c.troubles, p)
		}
	}
	c.repeats = len(c.troubles) - read
	for _, p := range c.Problems {
		if words.PassedOver(p.Problem) {
			c.troubles = append(c.troubles, p)
		}
	}
}

// answer is what a query leaves of a corpus. It is built in a command and
// never changed.
type answer struct {
	corpus *corpus
	query  model.Query
	// rows are event numbers in the order of the list.
	rows []int32
	outline
	// actors of the rows, with how many rows each is in.
	actors []model.ActorCount
	// unsure is how many of them only may lie in the time that the query asks for.
	unsure int
	// widen says, where no row is left, what leaving out one term would leave.
	widen []widening
}

// widening is a term of a query and how many events stand without it.
type widening struct {
	term model.Term
	left int
}

func ask(c *corpus, q model.Query) *answer {
	a := &answer{corpus: c, query: q, rows: c.index.Find(q)}
	a.outline = outline{grouping(len(a.rows), func(i int) model.Date { return c.Events[a.rows[i]].Date }), len(a.rows)}
	a.actors = c.index.ActorsIn(a.rows)
	a.unsure = Unsure(c.index, q, len(a.rows))
	if len(a.rows) == 0 && len(q.Terms) > 1 {
		for i, t := range q.Terms[:min(len(q.Terms), 8)] {
			less := model.Query{Terms: append(append([]model.Term(nil), q.Terms[:i]...), q.Terms[i+1:]...)}
			if left := len(c.index.Find(less)); left > 0 {
				a.widen = append(a.widen, widening{t, left})
			}
		}
	}
	return a
}

// event is the event on a row, nil where there is none.
func (a *answer) event(row int) *model.Event {
	if a == nil || row < 0 || row >= len(a.rows) {
		return nil
	}
	return &a.corpus.Events[a.rows[row]]
}

// rowOf is the row of an event, or where it would stand, and whether it does.
func (a *answer) rowOf(event int32) (int, bool) {
	i := sort.Search(len(a.rows), func(i int) bool { return a.rows[i] >= event })
	return i, i < len(a.rows) && a.rows[i] == event
}

// The messages of the commands below.
type (
	batchMsg  struct{ Batch }
	loadedMsg struct{ feed *feed } // no batch will come any more of it
	// answerMsg is an answer to the question with this number; change is what is
	// new in its corpus, where that was asked.
	answerMsg struct {
		number int
		answer *answer
		change *change
	}
)

// feed is the stream of batches between the loading and the program.
type feed struct {
	ctx     context.Context
	batches chan Batch
}

func newFeed(ctx context.Context) *feed { return &feed{ctx, make(chan Batch)} }

// run loads, and ends when the loading does.
func (f *feed) run(load func(context.Context, func(Batch)) Batch) tea.Cmd {
	return func() tea.Msg {
		defer close(f.batches)
		last := load(f.ctx, f.send)
		last.Done = true
		f.send(last)
		return nil
	}
}

// send passes a batch on. One that only tells the progress is dropped while
// the program is busy: the next one says more.
func (f *feed) send(b Batch) {
	if b.Chronology == nil && !b.Done {
		select {
		case f.batches <- b:
		default:
		}
		return
	}
	select {
	case f.batches <- b:
	case <-f.ctx.Done():
	}
}

// next waits for a batch.
func (f *feed) next() tea.Msg {
	select {
	case b, ok := <-f.batches:
		if ok {
			return batchMsg{b}
		}
	case <-f.ctx.Done():
	}
	return loadedMsg{f}
}

// asking keeps count of questions to the corpus: one is answered at a time,
// the newest replaces those that wait, and an answer to an older query is
// dropped. (One about an older chronology is not: while batches stream in,
// each is shown.)
type asking struct {
	number  int // of the newest query
	busy    bool
	waiting bool
	corpus  *corpus           // the newest that is ready
	coming  *model.Chronology // one to be made ready first
	taken   *model.Chronology // the newest that was, or is being, made ready
	comingG int
	// compare says that the one to come is of documents that were read again.
	compare bool
	query   model.Query
}

// filter asks for the query's rows.
func (q *asking) filter(query model.Query) tea.Cmd {
	q.query = query
	q.number++
	return q.start()
}

// load asks for the same query's rows in a new chronology.
func (q *asking) load(c *model.Chronology, generation int, compare bool) tea.Cmd {
	q.coming, q.comingG, q.compare = c, generation, compare
	return q.start()
}

// newest is the newest chronology, nil where none has come.
func (q *asking) newest() *model.Chronology {
	switch {
	case q.coming != nil:
		return q.coming
	case q.taken != nil:
		return q.taken
	}
	return nil
}

func (q *asking) start() tea.Cmd {
	if q.corpus == nil && q.coming == nil {
		return nil
	}
	if q.busy {
		q.waiting = true
		return nil
	}
	q.busy, q.waiting = true, false
	number, c, coming, generation, query, compare := q.number, q.corpus, q.coming, q.comingG, q.query, q.compare
	if coming != nil {
		q.taken = coming
	}
	q.coming, q.compare = nil, false
	return func() tea.Msg {
		var found *change
		if coming != nil {
			if compare && c != nil {
				found = changeOf(c.Chronology, coming)
			}
			c = newCorpus(coming, generation)
		}
		return answerMsg{number, ask(c, query), found}
	}
}

// answered takes an answer: it reports whether it is still of use, and starts
// the question that waits, if any.
func (q *asking) answered(m answerMsg) (fresh bool, next tea.Cmd) {
	q.busy = false
	q.corpus = m.answer.corpus
	fresh = m.number == q.number
	if q.waiting {
		next = q.start()
	}
	return fresh, next
}

// pending reports whether a question has no answer yet.
func (q *asking) pending() bool { return q.busy || q.waiting }
