package loader

import (
	"context"
	"sync"
	"sync/atomic"

	"hito/loader/actors"
	"hito/loader/dating"
	"hito/loader/events"
	"hito/loader/prose"
	"hito/loader/timex"
	"hito/model"
)

// work is one document on its way, with what each stage found in it.
type work struct {
	in    *model.Document
	index int32

	sentences []prose.Sentence
	tagged    []timex.Expression
	clues     []dating.Clue
	named     []actors.Mention

	mentions    []model.ActorMention
	evidence    *dating.Evidence
	expressions []model.Expression
	found       events.Found
}

// each calls do for 0..n-1 from several goroutines and waits; it stops early
// when ctx ends. A panic in do is raised again in the caller's goroutine, where
// the terminal can still be restored.
func each(ctx context.Context, workers, n int, do func(i int)) error {
	if workers = min(workers, n); workers <= 1 {
		for i := range n {
			if err := ctx.Err(); err != nil {
				return err
			}
			do(i)
		}
		return nil
	}
	var next atomic.Int64
	var group sync.WaitGroup
	var failed atomic.Pointer[any]
	for range workers {
		group.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					failed.CompareAndSwap(nil, &p)
				}
			}()
			for ctx.Err() == nil && failed.Load() == nil {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				do(i)
			}
		})
	}
	group.Wait()
	if p := failed.Load(); p != nil {
		panic(*p)
	}
	return ctx.Err()
}

// analyse runs the stages that look at one document alone.
func analyse(ctx context.Context, documents []model.Document, o Options) ([]*work, error) {
	works := make([]*work, len(documents))
	var done int
	var mutex sync.Mutex
	err := each(ctx, o.workers(), len(documents), func(i int) {
		d := &documents[i]
		w := &work{in: d, index: int32(i)}
		tokens := prose.Tokenize(nil, d.Text)
		w.sentences = prose.Sentences(nil, d.Text, tokens, d.Language)
		w.tagged = timex.For(d.Language).Tag(nil, d.Text, tokens, w.sentences)
		w.clues = w.datingClues(tokens)
		w.named = actors.Find(d, tokens, w.sentences)
		works[i] = w
		if o.Progress != nil {
			mutex.Lock()
			done++
			o.Progress(done, len(documents))
			mutex.Unlock()
		}
	})
	return works, err
}

// tell resolves the document's expressions against its date and finds its
// events. The tokens are made anew: keeping them all would cost more.
func (w *work) tell(all []model.Actor) {
	tokens := prose.Tokenize(nil, w.in.Text)
	w.expressions = w.resolve()
	w.found = events.Find(events.Source{
		Document: w.in, Index: w.index, Tokens: tokens, Sentences: w.sentences,
		Expressions: w.expressions, Mentions: w.mentions, Actors: all,
	})
	w.evidence.Tellings = w.tellings(all)
}

func named(works []*work) [][]actors.Mention {
	out := make([][]actors.Mention, len(works))
	for i, w := range works {
		out[i] = w.named
		w.named = nil
	}
	return out
}

// share gives each document its own part of the linked mentions.
func share(works []*work, mentions []model.ActorMention) {
	at := 0
	for i, w := range works {
		first := at
		for at < len(mentions) && mentions[at].Document == int32(i) {
			at++
		}
		w.mentions = mentions[first:at]
	}
}

func evidence(works []*work) []*dating.Evidence {
	out := make([]*dating.Evidence, len(works))
	for i, w := range works {
		out[i] = w.evidence
	}
	return out
}
