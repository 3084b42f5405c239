package loader

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"hito/loader/actors"
	"hito/loader/cores"
	"hito/loader/dating"
	"hito/loader/events"
	"hito/loader/kin"
	"hito/loader/prose"
	"hito/loader/reader"
	"hito/loader/reader/entry"
	"hito/model"
)

// work is one document on its way, with what each stage found in it.
type work struct {
	// document is what was read; in is the copy of it in a chronology, which
	// dating completes, and index its place there.
	document model.Document
	in       *model.Document
	index    int32

	// stated are the events that a table states, in the order of the text.
	stated []entry.Event

	sentences []prose.Sentence
	tagged    []tagged
	clues     []dating.Clue
	named     []actors.Mention

	// sketch and paragraphs are what it is compared with others by; seen and heard
	// the clues and names that are left when this is done.
	sketch     kin.Sketch
	paragraphs []kin.Paragraph
	seen       []dating.Clue
	heard      []actors.Mention

	mentions    []model.ActorMention
	evidence    *dating.Evidence
	expressions []model.Expression
	found       events.Found // while the stages look at it
	kept        model.Tellings
}

// each calls do for 0..n-1, several at once, and stops early when ctx ends.
func each(ctx context.Context, workers, n int, do func(i int)) error {
	cores.While(workers, n, func() bool { return ctx.Err() == nil }, do)
	return ctx.Err()
}

// RuleDefect is the problem of a document over which a stage broke down; its
// fact is what the stage said. HintReport is its mend.
const (
	RuleDefect = "loader.defect"
	HintReport = "loader.hint.report"
)

// defect is what became of a stage that broke down.
func defect(why any) model.Problem {
	return model.Problem{What: model.Reason{Rule: RuleDefect, Facts: []string{fmt.Sprint(why)}, Span: model.NoSpan}, Hint: HintReport}
}

// analysed is analyse for a document that may bring a stage down: the rest of
// the corpus is not lost with it.
func analysed(document reader.Document, user said, all *values) (w *work, problem *model.FileProblem) {
	defer func() {
		if why := recover(); why != nil {
			w, problem = nil, &model.FileProblem{Path: document.Path, Problem: defect(why)}
		}
	}()
	w = analyse(document, user, all)
	if rule, facts := w.over(); rule != "" {
		return nil, &model.FileProblem{Path: document.Path, Problem: model.Problem{What: model.Reason{Rule: rule, Facts: facts, Span: model.NoSpan}, Hint: HintSplit}}
	}
	return w, nil
}

// What one document may cost. Time is bounded by what there is to do and not by
// a clock, so that a document over the limit is over it on every machine: beyond
// the text itself, which the reader bounds, the stages take time in proportion to
// these. Three novels have fewer.
const (
	maxNames = 60_000 // namings of anybody
	maxDates = 60_000 // expressions of time
)

// The problems of a document that would cost too much, with what there is of it
// and the limit, and the mend.
const (
	RuleNames = "loader.names"
	RuleDates = "loader.dates"
	HintSplit = "loader.hint.split"
)

// over is the rule of the limit that a document is over, with its facts; "" for
// none.
func (w *work) over() (rule string, facts []string) {
	switch {
	case len(w.named) > maxNames:
		return RuleNames, []string{strconv.Itoa(len(w.named)), strconv.Itoa(maxNames)}
	case len(w.tagged) > maxDates:
		return RuleDates, []string{strconv.Itoa(len(w.tagged)), strconv.Itoa(maxDates)}
	}
	return "", nil
}

// analyse runs the stages that look at one document alone, and at what the user
// says.
func analyse(read reader.Document, user said, all *values) *work {
	w := &work{document: read.Document, stated: read.Events, sentences: read.Sentences}
	clearRows(&w.document, read.Events)
	d := &w.document
	tokens := read.Tokens
	if tokens == nil {
		tokens = prose.Without(prose.Lend(d.Text), d.Markup)
		w.sentences = prose.Sentences(nil, d.Text, tokens, d.Language)
	}
	defer prose.GiveBack(tokens)
	w.tagged = tag(d, tokens, w.sentences, all)
	w.clues = w.datingClues(tokens, user.words)
	w.named = actors.FindWith(d, tokens, w.sentences, user.who)
	w.knownNames(tokens)
	if len(w.stated) == 0 {
		w.sketch = kin.SketchOf(d, tokens)
		w.paragraphs = kin.Paragraphs(tokens, w.sentences)
	}
	return w
}

// admit puts the documents that could be read into a chronology, sorted, each
// text once, and returns their works in the same order.
func admit(c *model.Chronology, files []*file, problems []model.FileProblem) []*work {
	problems = slices.Clone(problems)
	var all []*work
	for _, f := range files {
		if f != nil {
			problems = append(problems, f.problems...)
			all = append(all, f.works...)
		}
	}
	all, c.Problems = reader.Unique(all, func(w **work) *model.Document { return &(*w).document }, problems)
	c.Documents = make([]model.Document, len(all))
	countRead(c.Problems, all)
	for i, w := range all {
		c.Documents[i] = w.document
		w.in, w.index = &c.Documents[i], int32(i)
		w.in.Problems = slices.Clip(w.in.Problems) // the work's own stay as they are
		w.in.Candidates = slices.Clone(w.in.Candidates)
		for k := range w.in.Candidates {
			number(&w.in.Candidates[k].Reason.Span, i)
		}
		number(&w.in.Title, i)
		number(&w.in.StatedSpan, i)
		for k := range w.clues {
			w.clues[k].Document = int32(i)
		}
	}
	return all
}

// countRead counts for each problem the documents that were read of its file or
// archive all the same; all are sorted by their paths.
func countRead(problems []model.FileProblem, all []*work) {
	before := func(path string) int {
		at, _ := slices.BinarySearchFunc(all, path, func(w *work, path string) int { return strings.Compare(w.document.Path, path) })
		return at
	}
	for i := range problems {
		p := &problems[i]
		p.Documents = before(p.Path+"\x00") - before(p.Path)
		for _, mark := range [...]byte{'#', '/'} { // parts of a file, members of an archive
			p.Documents += before(p.Path+string(mark+1)) - before(p.Path+string(mark))
		}
	}
}

// number gives a span the number of its document, if it is one.
func number(span *model.Span, document int) {
	if span.Document >= 0 {
		span.Document = int32(document)
	}
}

// settled marks what the document's outlet repeats and dates the document by
// itself. One that brings this down is of no known date, and says so.
func (w *work) settled(repeated []int) {
	w.evidence = &dating.Evidence{Document: w.in}
	defer func() {
		if why := recover(); why != nil {
			w.seen, w.heard = nil, nil
			w.evidence.Clues, w.in.Published, w.in.How = nil, model.Date{}, model.Unknown
			w.in.Problems = append(w.in.Problems, defect(why))
		}
	}()
	w.dim(repeated)
	w.evidence.Clues = w.seen
	dating.Settle(w.evidence)
}

// told is tell for a document that may bring a stage down: it then tells
// nothing, and says so.
func (w *work) told(all []model.Actor, states events.States, words *events.Triggers) {
	defer func() {
		if why := recover(); why != nil {
			w.expressions, w.found, w.kept, w.evidence.Tellings = nil, events.Found{}, model.Tellings{}, nil
			w.in.Problems = append(w.in.Problems, defect(why))
		}
	}()
	w.tell(all, states, words)
}

// tell resolves the document's expressions against its date and finds its
// events. The tokens are made anew: keeping them all would cost more.
func (w *work) tell(all []model.Actor, states events.States, words *events.Triggers) {
	tokens := prose.Without(prose.Lend(w.in.Text), w.in.Markup)
	defer prose.GiveBack(tokens)
	w.expressions = w.resolve(len(w.in.Text) <= rereadable)
	events.Lend(events.Source{
		Document: w.in, Index: w.index, Tokens: tokens, Sentences: w.sentences,
		Expressions: w.expressions, Mentions: w.mentions, Actors: all, Triggers: words,
	}, func(found events.Found) {
		w.found = found
		w.evidence.Tellings = w.tellings(all, states)
		w.evidence.Actors, w.evidence.Days = w.actors(), w.days()
		w.give(all, states)
		w.kept, w.found = model.Keep(w.found.Tellings), events.Found{}
	})
}

// actors is who and what the document names, sorted, each once.
func (w *work) actors() []int32 {
	out := make([]int32, 0, len(w.mentions))
	for i := range w.mentions {
		out = append(out, w.mentions[i].Actor)
	}
	slices.Sort(out)
	return slices.Clip(slices.Compact(out))
}

// days is the single days that the document's prose tells, sorted, each once.
func (w *work) days() []model.Day {
	var out []model.Day
	for i := range w.expressions {
		e := &w.expressions[i]
		if _, dim := w.in.BlockAt(e.Start); !dim && e.Date.IsDay() && e.Date.Qualifier == 0 {
			out = append(out, e.Date.Earliest)
		}
	}
	slices.Sort(out)
	return slices.Clip(slices.Compact(out))
}

// done lets go of what only finding its tellings needs, where they are found for
// good: its date stands. What they say of the dates of others stays.
func (w *work) done() {
	w.tagged, w.clues, w.sentences, w.seen = nil, nil, nil, nil
	if w.evidence != nil {
		w.evidence.Clues = nil
		for i := range w.evidence.Tellings {
			w.evidence.Tellings[i].Value = nil
		}
	}
}

// release lets go of what belongs to one chronology; what was found in the
// document alone stays.
func (w *work) release() {
	w.in, w.mentions, w.evidence, w.expressions, w.kept = nil, nil, nil, nil, model.Tellings{}
	w.seen, w.heard = nil, nil
}

func named(works []*work) [][]actors.Mention {
	out := make([][]actors.Mention, len(works))
	for i, w := range works {
		out[i] = w.heard
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
