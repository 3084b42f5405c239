// Package loader turns documents into a chronology. The whole way stands on
// this page; each stage is a package of its own that knows model and prose and
// no other stage:
//
//	bytes -> reader -> Document -> prose.Sentences
//	      -> timex.Tag (symbolic) + actors.Find        a document at a time, in parallel
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
	"hito/loader/prose"
	"hito/loader/reader"
	"hito/loader/timex"
	"hito/model"
)

// Options say how to load.
type Options struct {
	// Workers is how many documents are worked on at once; 0 is one a processor.
	Workers int
	// Progress, where set, is told how many of how many files are done. It is
	// called from one goroutine at a time.
	Progress func(loaded, total int)
	// Partial, where set, is given the chronology of the files read so far, now
	// and then and never for all of them: the load's own answer is the last.
	Partial func(c *model.Chronology, loaded, total int)
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
const refinements = 4

// Load reads the files and folders and makes their chronology. What cannot be
// read is in Chronology.Problems; the error is only for ctx.
func Load(ctx context.Context, paths []string, o Options) (*model.Chronology, error) {
	sources, problems := reader.Find(paths)
	return load(ctx, len(sources), problems, o, func(i int) (model.Document, *model.FileProblem) {
		return reader.Read(sources[i])
	})
}

// LoadFS is Load for the embedded corpus.
func LoadFS(ctx context.Context, files fs.FS, o Options) (*model.Chronology, error) {
	documents, problems := reader.FromFS(files)
	return load(ctx, len(documents), problems, o, func(i int) (model.Document, *model.FileProblem) {
		return documents[i], nil
	})
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

// load reads n files in growing batches and makes a chronology after each.
func load(ctx context.Context, n int, problems []model.FileProblem, o Options, read func(int) (model.Document, *model.FileProblem)) (*model.Chronology, error) {
	files := make([]*work, n)
	failed := make([]*model.FileProblem, n)
	progress := counter(o.Progress, n)
	for done, upto := 0, min(batch, n); ; done, upto = upto, min(upto*growth, n) {
		err := each(ctx, o.workers(), upto-done, func(i int) {
			var document model.Document
			if document, failed[done+i] = read(done + i); failed[done+i] == nil {
				files[done+i], failed[done+i] = analysed(document)
			}
			progress()
		})
		if err != nil {
			return nil, err
		}
		c, err := chronology(ctx, files[:upto], failed[:upto], problems, o)
		if err != nil || upto == n {
			return c, err
		}
		if o.Partial != nil {
			o.Partial(c, upto, n)
		}
	}
}

// chronology runs the corpus stages over the files that could be read.
func chronology(ctx context.Context, files []*work, failed []*model.FileProblem, problems []model.FileProblem, o Options) (*model.Chronology, error) {
	c := &model.Chronology{}
	works := admit(c, files, failed, problems)
	for _, w := range works {
		w.evidence = &dating.Evidence{Document: w.in, Clues: w.clues}
		dating.Settle(w.evidence)
	}
	c.Actors, c.ActorMentions = actors.Link(c.Documents, named(works))
	share(works, c.ActorMentions)
	states := events.StatesOf(c.Actors)
	changed := every(len(works))
	for round := 0; len(changed) > 0; round++ {
		err := each(ctx, o.workers(), len(changed), func(i int) { works[changed[i]].told(c.Actors, states) })
		if err != nil {
			return nil, err
		}
		if round == refinements {
			break
		}
		changed = dating.Refine(evidence(works))
	}
	finish(c, works)
	return c, nil
}

// finish merges the tellings and puts everything in the order of the model.
func finish(c *model.Chronology, works []*work) {
	var processes [][]string
	for _, w := range works {
		first := int32(len(c.Expressions))
		c.Expressions = append(c.Expressions, w.expressions...)
		for _, m := range w.found.Mentions {
			if m.Expression >= 0 {
				m.Expression += first
			}
			c.Mentions = append(c.Mentions, m)
		}
		processes = append(processes, w.found.Processes...)
	}
	c.Events = events.Merge(c, processes)
	model.SortEvents(c.Events)
	datePosts(c)
	countEvents(c)
}

func every(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}
