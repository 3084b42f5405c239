package model

import "slices"

// sizes are how long arrays of lists are.
type sizes struct{ actors, spans, names, reasons, facts, symbols int32 }

// Tellings are the tellings of one document with their lists, until a chronology
// takes them in. The zero Tellings are none.
type Tellings struct {
	Mentions []Mention
	lists    lists
}

// Keep packs tellings, in arrays that are just large enough.
func Keep(all []Telling) Tellings {
	if len(all) == 0 {
		return Tellings{}
	}
	var t Tellings
	var actors, spans, names, reasons, facts int
	for i := range all {
		x := &all[i]
		actors += len(x.Actors) + len(x.Places)
		spans += len(x.Title) + len(x.Figures)
		names += len(x.Names)
		reasons += len(x.Reasons)
		for j := range x.Reasons {
			for _, fact := range x.Reasons[j].Facts {
				facts += len(fact) + 1 // most are short
			}
		}
	}
	t.Mentions = make([]Mention, 0, len(all))
	t.lists = lists{actors: room[int32](actors), spans: room[Span](spans), names: room[string](names), reasons: room[reason](reasons), facts: room[byte](facts)}
	for i := range all {
		t.Mentions = append(t.Mentions, t.lists.addMention(&all[i]))
	}
	t.lists.symbols = slices.Clip(t.lists.symbols)
	return t
}

func room[T any](size int) []T {
	if size == 0 {
		return nil
	}
	return make([]T, 0, size)
}

// Reserve makes room for the expressions and tellings that Take is going to take in.
func (c *Chronology) Reserve(expressions int, all []*Tellings) {
	mentions, n := 0, c.lists.sizes()
	for _, t := range all {
		more := t.lists.sizes()
		mentions += len(t.Mentions)
		n.actors, n.spans, n.names = n.actors+more.actors, n.spans+more.spans, n.names+more.names
		n.reasons, n.facts = n.reasons+more.reasons, n.facts+more.facts
	}
	c.Expressions = slices.Grow(c.Expressions, expressions)
	c.Mentions = slices.Grow(c.Mentions, mentions)
	l := &c.lists
	l.actors, l.spans, l.names = grow(l.actors, n.actors), grow(l.spans, n.spans), grow(l.names, n.names)
	l.reasons, l.facts = grow(l.reasons, n.reasons), grow(l.facts, n.facts)
}

// grow gives a slice the capacity.
func grow[T any](all []T, capacity int32) []T { return slices.Grow(all, int(capacity)-len(all)) }

// Take takes in the expressions and the tellings of one document, behind those of
// the documents before it. Mention.Expression counts within the document's.
func (c *Chronology) Take(expressions []Expression, t *Tellings) {
	first, at, more := int32(len(c.Expressions)), c.lists.sizes(), &t.lists
	symbols := make([]Symbol, len(more.symbols))
	for i, word := range more.symbols {
		symbols[i] = c.lists.symbol(word)
	}
	c.Expressions = append(c.Expressions, expressions...)
	for i := range t.Mentions {
		m := t.Mentions[i]
		if m.Expression >= 0 {
			m.Expression += first
		}
		if m.Type != 0 {
			m.Type = symbols[m.Type]
		}
		m.Actors.at, m.Places.at = m.Actors.at+at.actors, m.Places.at+at.actors
		m.Title.at, m.Figures.at = m.Title.at+at.spans, m.Figures.at+at.spans
		m.Names.at, m.Reasons.at = m.Names.at+at.names, m.Reasons.at+at.reasons
		c.Mentions = append(c.Mentions, m)
	}
	l := &c.lists
	l.actors, l.spans, l.names = append(l.actors, more.actors...), append(l.spans, more.spans...), append(l.names, more.names...)
	for _, r := range more.reasons {
		if r.rule != 0 {
			r.rule = symbols[r.rule]
		}
		r.facts += uint32(at.facts)
		l.reasons = append(l.reasons, r)
	}
	l.facts = append(l.facts, more.facts...)
	c.told = l.sizes()
}

// AddTelling takes in one telling; its Expression counts within the chronology's.
func (c *Chronology) AddTelling(t Telling) {
	c.Mentions = append(c.Mentions, c.lists.addMention(&t))
	c.told = c.lists.sizes()
}

// NewEvent makes an event of this chronology of a happening, and does not add it.
func (c *Chronology) NewEvent(h Happening) Event { return c.lists.addEvent(&h) }

// EventOfOne is the event of a telling alone, of which only the date need not be
// the telling's: it has its lists.
func (c *Chronology) EventOfOne(telling int32, date Date, status Status) Event {
	m := &c.Mentions[telling]
	return Event{
		ID: m.ID, Date: date, Status: status, Type: m.Type, Title: m.Title, Mentions: TellingList{add(&c.lists.tellings, []int32{telling})},
		Actors: m.Actors, Places: m.Places, Reasons: m.Reasons,
	}
}

// AddReason adds a reason to those of an event.
func (c *Chronology) AddReason(e *Event, why Reason) {
	e.Reasons = c.lists.addReasons(append(slices.Clip(c.WhyEvent(e)), why))
}

// Rename gives an event the user's name.
func (c *Chronology) Rename(e *Event, name string) {
	e.Name = NameList{add(&c.lists.names, []string{name})}
}

// Word is the word of a Symbol.
func (c *Chronology) Word(s Symbol) string { return c.lists.word(s) }

// Symbol is the number of a word in a chronology that is being built.
func (c *Chronology) Symbol(word string) Symbol { return c.lists.symbol(word) }

// Telling is a telling spelled out; its slices are the chronology's.
func (c *Chronology) Telling(m *Mention) Telling {
	return Telling{
		ID: m.ID, Span: m.Span, Expression: m.Expression, Trigger: m.Trigger, Type: c.Word(m.Type), Role: m.Role, Date: m.Date,
		Actors: m.Actors.In(c), Places: m.Places.In(c), Parts: m.Parts, Title: m.Title.In(c), Future: m.Future, Negated: m.Negated,
		Copy: m.Copy, Stated: m.Stated, Figures: m.Figures.In(c), Names: m.Names.In(c), Refers: m.Refers, Reasons: m.Reasons.In(c),
	}
}

// Happening is an event spelled out; its slices are the chronology's.
func (c *Chronology) Happening(e *Event) Happening {
	return Happening{
		ID: e.ID, Date: e.Date, Status: e.Status, Type: c.Word(e.Type), Title: e.Title.In(c), Name: c.NameOf(e), Mentions: e.Mentions.In(c),
		Actors: e.Actors.In(c), Places: e.Places.In(c), Merges: e.Merges.In(c), Conflicts: e.Conflicts.In(c), Reasons: e.Reasons.In(c),
	}
}

// Renumber changes every list of actors: place is by the old number the new one.
func (c *Chronology) Renumber(place []int32) {
	for i, actor := range c.lists.actors {
		c.lists.actors[i] = place[actor]
	}
}

// Unmerged is a chronology like this one whose tellings have not been merged: it
// has no events, and what is done to it leaves this one as it is.
func (c *Chronology) Unmerged() *Chronology {
	out := *c
	out.Events, out.Suggestions = nil, nil
	out.Mentions = slices.Clone(c.Mentions)
	was, to := &c.lists, c.told
	out.lists = lists{
		actors: slices.Clone(first(was.actors, to.actors)), spans: first(was.spans, to.spans), names: first(was.names, to.names),
		reasons: first(was.reasons, to.reasons), facts: first(was.facts, to.facts), symbols: first(was.symbols, to.symbols),
	}
	out.lists.number()
	return &out
}

// first is the first n of a slice, which are not followed by others; nil for none.
func first[T any](all []T, n int32) []T {
	if n == 0 {
		return nil
	}
	return all[:n:n]
}

func (l *lists) sizes() sizes {
	return sizes{int32(len(l.actors)), int32(len(l.spans)), int32(len(l.names)), int32(len(l.reasons)), int32(len(l.facts)), int32(len(l.symbols))}
}
