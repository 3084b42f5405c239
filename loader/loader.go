// Package loader turns documents into a chronology. The whole way stands on
// this page; each stage is a package of its own that knows model and prose and
// no other stage:
//
//	bytes -> reader -> Document -> prose.Sentences
//	      -> timex.Tag (symbolic) + actors.Find        a document at a time, in parallel
//	      -> kin                                       what documents have in common word for word
//	      -> dating.Settle                             what each says of its own date
//	      -> actors.Link                               the corpus
//	      -> rounds of timex.Resolve -> events.Find -> dating.Refine
//	      -> events.Merge -> model.Chronology
//
// What a document gives depends on that document alone until the corpus stages,
// and those see the documents sorted by path, so the same corpus gives the same
// chronology whatever the order in which documents finish.
package loader

import (
	"context"
	"io/fs"
	"runtime"

	"hito/loader/actors"
	"hito/loader/dating"
	"hito/loader/events"
	"hito/loader/journal"
	"hito/loader/prose"
	"hito/loader/reader"
	"hito/loader/timex"
	"hito/model"
)

// Options say how to load.
type Options struct {
	// Workers is how many documents are worked on at once; 0 is one a processor.
	Workers int
	// Progress, where set, is told after every file, and after every chronology,
	// how far the load is. It is called from one goroutine at a time, and the load
	// waits for it.
	Progress func(Progress)
	// Reader says how files are found and read.
	Reader reader.Options
	// Actors is the path of the user's file that says who is who: see
	// actors.Aliases. Where it is "", those count that are named actors.yaml at the
	// top of a folder that is loaded, or among the paths; they are never documents.
	Actors string
	// Events is the path of the user's file of words that tell events: see
	// events.Triggers. Where it is "", those count that are named sucesos.yaml or
	// events.yaml, found as the files of Actors are.
	Events string
	// Partial, where set, is given the chronology of the files read so far, now
	// and then and never for all of them: the load's own answer is the last.
	Partial func(c *model.Chronology, loaded, total int)
	// Decisions are the user's corrections, in the order they were made. Those of
	// the Journal, where set, follow; it is asked at every load.
	Decisions []model.Decision
	Journal   *journal.Journal
}

func (o Options) workers() int {
	if o.Workers > 0 {
		return o.Workers
	}
	return runtime.GOMAXPROCS(0)
}

// Partial chronologies are made of the first batch files, then of growth times
// as many, and so on, so that all of them together cost a fraction of the last.
const (
	batch  = 64
	growth = 8
)

// refinements bounds the rounds in which documents bound each other's dates: a
// date found in one round can date another document in the next.
const refinements = 12

// Prepare makes the tables of words that the first document would wait for, each
// in a goroutine of its own where there is a processor to spare, and does not
// wait for them.
func Prepare() {
	if runtime.GOMAXPROCS(0) > 1 {
		go actors.Prepare()
		go events.Prepare()
		go timex.Prepare()
	}
}

// Load reads the files and folders and makes their chronology. What cannot be
// read is in Chronology.Problems; the error is only for ctx.
func Load(ctx context.Context, paths []string, o Options) (*model.Chronology, error) {
	s := Open(paths, o)
	s.once = true
	return s.Load(ctx)
}

// LoadFS is Load for the embedded corpus.
func LoadFS(ctx context.Context, files fs.FS, o Options) (*model.Chronology, error) {
	return openFS(files, o).Load(ctx)
}

// Dates is the temporal tagger alone: the expressions of a text in a language
// ("es", "en", or "" to tell from the text) that was published at reference.
func Dates(text, language string, reference model.Date) []model.Expression {
	tokens := prose.Tokenize(nil, text)
	if language == "" {
		language = prose.Language(tokens)
	}
	sentences := prose.Sentences(nil, text, tokens, language)
	tagged := timex.For(language).Tag(nil, text, tokens, sentences)
	return timex.Resolve(tagged, reference, text, 0, timex.Options{})
}

// said is what the user's files say; nil for what none says.
type said struct {
	who   *actors.Aliases
	words *events.Triggers
}

// chronology runs the corpus stages over the files that have been read; those
// that have not are nil. Where it is the last over them, it uses them up.
func chronology(ctx context.Context, files []*file, problems []model.FileProblem, o Options, user said, last bool) (*model.Chronology, error) {
	c := &model.Chronology{Explainer: &explainer{}}
	works := admit(c, files, problems)
	repeated := kindred(works)
	err := each(ctx, o.workers(), len(works), func(i int) {
		w := works[i]
		if w.settled(repeated[i]); last { // what is left of them stands in seen and heard
			w.named, w.clues, w.paragraphs = nil, nil, nil
		}
	})
	if err != nil {
		return nil, err
	}
	dating.Copies(copies(works))
	c.Actors, c.ActorMentions = actors.LinkWith(c.Documents, named(works), user.who)
	share(works, c.ActorMentions)
	for _, w := range works {
		w.heard = nil
	}
	states := events.StatesOf(c.Actors)
	changed := every(len(works))
	for round := 0; len(changed) > 0; round++ {
		err := each(ctx, o.workers(), len(changed), func(i int) {
			w := works[changed[i]]
			if w.told(c.Actors, states, user.words); last && !dating.IsOpen(w.in) {
				w.done()
			}
		})
		if err != nil {
			return nil, err
		}
		if round == refinements {
			break
		}
		changed = dating.Refine(evidence(works))
	}
	for _, w := range works {
		w.evidence = nil
	}
	gather(c, works)
	if last {
		for _, f := range files {
			if f != nil {
				f.works = nil
			}
		}
		clear(works)
	}
	markCopies(c)
	merge(c, o.decisions())
	datePosts(c)
	countEvents(c)
	if o.Journal != nil {
		c.Problems = append(c.Problems, o.Journal.Problems()...)
	}
	return c, nil
}

// gather puts what was found in the documents into the order of the model. What
// it takes from the works is theirs no more.
func gather(c *model.Chronology, works []*work) {
	expressions := 0
	kept := make([]*model.Tellings, len(works))
	for i, w := range works {
		expressions += len(w.expressions)
		kept[i] = &w.kept
	}
	c.Reserve(expressions, kept)
	for _, w := range works {
		c.Take(w.expressions, &w.kept)
		w.release()
	}
}

func every(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}
