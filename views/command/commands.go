package command

import (
	"context"
	"slices"
	"strings"

	"hito/model"
	"hito/views/config"
	"hito/views/lines"
	"hito/views/theme"
	"hito/views/words"
)

// printer is where the command's lines go. What programs read (JSON Lines,
// CSV) is the same on every machine: its sentences are English unless a
// language was asked for by flag.
func (r *run) printer(c *model.Chronology) *lines.Printer {
	f, _ := lines.ParseFormat(r.format)
	say := r.say
	if (f == lines.JSONL || f == lines.CSV || r.batch) && !r.languageAsked {
		say = words.For("en")
	}
	p := lines.New(r.Stdout, c, say, f)
	if when := r.colours(); when == config.Always || when == config.Auto && r.StdoutTerminal && r.Getenv("TERM") != "dumb" {
		p.Look = theme.ForLines(r.theme)
	}
	return p
}

// selection is the chronology and the events of it that the query shows.
type selection struct {
	*model.Chronology
	events []int32
	all    bool // nothing was asked for
}

// selected loads, and finds what the query asks for.
func (r *run) selected(ctx context.Context) (s selection, code int, ok bool) {
	q, err := r.query()
	if err != nil {
		return s, r.fail(err), false
	}
	c, code, ok := r.load(ctx)
	if !ok {
		return s, code, false
	}
	s = selection{c, r.Find(c, q), q.IsEmpty()}
	if len(s.events) == 0 && !s.all {
		r.tell(r.say.Say(words.CommandNothing, q.String()))
		r.hint(r.say.Say(words.CommandNothingHint))
		if code == Done {
			code = NothingFits
		}
	}
	return s, code, true
}

// finish is the exit code after printing: code, unless that failed.
func (r *run) finish(code int, err error) int {
	if err != nil {
		return r.fail(err)
	}
	return code
}

func (r *run) list(ctx context.Context) int {
	s, code, ok := r.selected(ctx)
	if !ok {
		return code
	}
	return r.finish(code, r.printer(s.Chronology).Events(s.events))
}

func (r *run) show(ctx context.Context) int {
	if len(r.paths) == 0 {
		return r.fail(fault(words.CommandShow, words.CommandShowHint))
	}
	id := r.paths[0]
	r.paths = r.paths[1:]
	s, code, ok := r.selected(ctx)
	if !ok || len(s.events) == 0 && !s.all {
		return code
	}
	c := s.Chronology
	found := slices.DeleteFunc(eventsNamed(c, id), func(e int32) bool { return !slices.Contains(s.events, e) })
	switch {
	case len(found) == 0:
		r.tell(r.say.Say(words.CommandNoEvent, id))
		r.hint(r.say.Say(words.CommandShowHint))
		return NothingFits
	case len(found) > 1:
		ids := make([]string, len(found))
		for i, e := range found {
			ids[i] = c.Events[e].ID.String()
		}
		return r.fail(fault(words.CommandManyEvents, words.CommandManyEventsHint, id, strings.Join(ids, ", ")))
	}
	return r.finish(code, r.printer(c).Event(found[0]))
}

// eventsNamed are the events with a telling of that id or, where none has it,
// with one whose id begins so.
func eventsNamed(c *model.Chronology, id string) []int32 {
	var found []int32
	for i := range c.Events {
		for _, m := range c.Events[i].Mentions.In(c) {
			switch mention := c.Mentions[m].ID; {
			case mention == model.IDOf(id):
				return []int32{int32(i)}
			case id != "" && mention.HasPrefix(id) && !slices.Contains(found, int32(i)):
				found = append(found, int32(i))
			}
		}
	}
	return found
}

// docs are the documents that tell a selected event or, with --problems, the
// files that were not read, or with a remark.
func (r *run) docs(ctx context.Context) int {
	if r.problems {
		c, code, ok := r.load(ctx)
		if !ok {
			return code
		}
		if len(c.Problems) == 0 && !slices.ContainsFunc(c.Documents, func(d model.Document) bool { return len(d.Problems) > 0 }) {
			r.tell(r.say.Say(words.CommandNoProblems))
		}
		return r.finish(code, r.printer(c).Problems())
	}
	s, code, ok := r.selected(ctx)
	if !ok {
		return code
	}
	kept := s.keep(len(s.Documents), func(e *model.Event, keep func(int32)) {
		for _, m := range e.Mentions.In(s.Chronology) {
			keep(s.Mentions[m].Document)
		}
	})
	return r.finish(code, r.printer(s.Chronology).Documents(kept))
}

// actorList is the actors of the selected events or, with --mentions, where
// the tellings of those events name anybody.
func (r *run) actorList(ctx context.Context) int {
	s, code, ok := r.selected(ctx)
	if !ok {
		return code
	}
	p := r.printer(s.Chronology)
	if r.mentions {
		return r.finish(code, p.Namings(s.namings()))
	}
	kept := s.keep(len(s.Actors), func(e *model.Event, keep func(int32)) {
		for _, a := range e.Actors.In(s.Chronology) {
			keep(a)
		}
		for _, a := range e.Places.In(s.Chronology) {
			keep(a)
		}
	})
	return r.finish(code, p.Actors(kept))
}

// keep gives the numbers below n that the selected events ask to keep, in
// order; all of them where no query was given.
func (s selection) keep(n int, of func(e *model.Event, keep func(int32))) []int32 {
	wanted := make([]bool, n)
	for _, e := range s.events {
		of(&s.Events[e], func(i int32) { wanted[i] = true })
	}
	kept := make([]int32, 0, n)
	for i := range wanted {
		if wanted[i] || s.all {
			kept = append(kept, int32(i))
		}
	}
	return kept
}

// namings are the actor mentions within the tellings of the selected events.
func (s selection) namings() []int32 {
	wanted := make([]bool, len(s.ActorMentions))
	for _, e := range s.events {
		for _, m := range s.Events[e].Mentions.In(s.Chronology) {
			telling := s.Mentions[m].Span
			from, _ := slices.BinarySearchFunc(s.ActorMentions, telling, func(a model.ActorMention, t model.Span) int {
				if a.Document != t.Document {
					return int(a.Document - t.Document)
				}
				return int(a.Start - t.Start)
			})
			for ; from < len(wanted) && telling.Contains(s.ActorMentions[from].Span); from++ {
				wanted[from] = true
			}
		}
	}
	kept := make([]int32, 0, len(wanted))
	for i := range wanted {
		if wanted[i] || s.all {
			kept = append(kept, int32(i))
		}
	}
	return kept
}
