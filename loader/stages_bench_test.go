package loader

import (
	"context"
	"slices"
	"testing"

	"hito/loader/actors"
	"hito/loader/events"
	"hito/loader/gentest"
	"hito/loader/kin"
	"hito/loader/prose"
	"hito/loader/reader"
	"hito/loader/timex"
	"hito/model"
)

// staged is a corpus of generated articles before its tellings are sought, with
// the tokens of each document and what the reader finds it in.
type staged struct {
	sources []reader.Source
	works   []*work
	tokens  [][]prose.Token
	c       *model.Chronology
	size    int64
}

// stage writes a corpus of n articles and takes it through the stages up to
// events.Find.
func stage(b *testing.B, n int) *staged {
	b.Helper()
	s := &staged{c: &model.Chronology{}}
	folder := b.TempDir()
	corpus := gentest.Corpus{Seed: 1, Articles: n}
	size, err := corpus.Write(folder)
	if err != nil {
		b.Fatal(err)
	}
	s.size = size
	s.sources, _ = reader.Find([]string{folder}, reader.Options{})
	f := &file{}
	for _, source := range s.sources {
		reader.Each(context.Background(), source, reader.Options{}, func(d reader.Document) {
			prose.GiveBack(d.Tokens)
			d.Tokens = nil
			f.works = append(f.works, analyse(d, said{}, nil))
		})
	}
	s.works = admit(s.c, []*file{f}, nil)
	repeated := kindred(s.works)
	for i, w := range s.works {
		w.settled(repeated[i])
		s.tokens = append(s.tokens, slices.Clone(prose.Tokenize(nil, w.in.Text)))
	}
	s.c.Actors, s.c.ActorMentions = actors.LinkWith(s.c.Documents, named(s.works), nil)
	share(s.works, s.c.ActorMentions)
	return s
}

// BenchmarkStages is what each stage costs that looks at one document alone, over
// the same articles.
func BenchmarkStages(b *testing.B) {
	s := stage(b, 300)
	each := func(name string, do func(w *work, tokens []prose.Token)) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(s.size)
			b.ReportAllocs()
			for b.Loop() {
				for i, w := range s.works {
					do(w, s.tokens[i])
				}
			}
		})
	}
	b.Run("read", func(b *testing.B) {
		b.SetBytes(s.size)
		b.ReportAllocs()
		for b.Loop() {
			for _, source := range s.sources {
				reader.Each(context.Background(), source, reader.Options{}, func(d reader.Document) { prose.GiveBack(d.Tokens) })
			}
		}
	})
	each("tokenize", func(w *work, _ []prose.Token) { prose.GiveBack(prose.Lend(w.in.Text)) })
	each("tag", func(w *work, tokens []prose.Token) { tag(w.in, tokens, w.sentences, nil) })
	each("clues", func(w *work, tokens []prose.Token) { w.datingClues(tokens, nil) })
	each("names", func(w *work, tokens []prose.Token) { actors.FindWith(w.in, tokens, w.sentences, nil) })
	each("kin", func(w *work, tokens []prose.Token) {
		kin.SketchOf(w.in, tokens)
		kin.Paragraphs(tokens, w.sentences)
	})
	each("resolve", func(w *work, _ []prose.Token) {
		w.spelled(func(all []timex.Expression) {
			timex.Resolve(all, w.in.Published, w.in.Text, w.index, timex.Options{Bare: true})
		})
	})
	each("find", func(w *work, tokens []prose.Token) {
		events.Lend(events.Source{Document: w.in, Index: w.index, Tokens: tokens, Sentences: w.sentences,
			Expressions: w.resolve(true), Mentions: w.mentions, Actors: s.c.Actors}, func(events.Found) {})
	})
}
