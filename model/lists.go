package model

import (
	"encoding/binary"
	"slices"
)

// A chronology has as many lists (who took part, where, the spans of a title) as
// it has fields of tellings and events: millions, most of them of one or two. A
// slice for each would take 24 bytes and a piece of memory of its own, and the
// garbage collector would follow every one. So the lists of one kind stand one
// after the other in an array that the chronology owns, and a field says where its
// own begins and how long it is: 8 bytes, and no pointer. Lists that are alike may
// be the same one, as an event of one telling has that telling's.

// run is a list's place in the array of its kind. The zero run is empty.
type run struct{ at, size int32 }

// Len is how many the list has.
func (r run) Len() int { return int(r.size) }

// The lists of a chronology, by what is in them. In makes a list a slice again,
// which belongs to the chronology and is not to be changed.
type (
	ActorList    struct{ run } // places in Chronology.Actors
	TellingList  struct{ run } // places in Chronology.Mentions
	SpanList     struct{ run }
	NameList     struct{ run }
	ReasonList   struct{ run }
	MergeList    struct{ run }
	ConflictList struct{ run }
)

// In is the list as a slice of the chronology's.
func (l ActorList) In(c *Chronology) []int32 { return cut(c.lists.actors, l.run) }

// In is the list as a slice of the chronology's.
func (l TellingList) In(c *Chronology) []int32 { return cut(c.lists.tellings, l.run) }

// First is the first of the list, -1 of an empty one.
func (l TellingList) First(c *Chronology) int32 {
	if l.size == 0 {
		return -1
	}
	return c.lists.tellings[l.at]
}

// In is the list as a slice of the chronology's.
func (l SpanList) In(c *Chronology) []Span { return cut(c.lists.spans, l.run) }

// In is the list as a slice of the chronology's.
func (l NameList) In(c *Chronology) []string { return cut(c.lists.names, l.run) }

// In is the list as a slice of the chronology's.
func (l ConflictList) In(c *Chronology) []Conflict { return cut(c.lists.conflicts, l.run) }

// In is the reasons, made anew from the little room that they are kept in.
func (l ReasonList) In(c *Chronology) []Reason {
	if l.size == 0 {
		return nil
	}
	out := make([]Reason, 0, l.size)
	for _, kept := range cut(c.lists.reasons, l.run) {
		out = append(out, c.lists.reason(kept))
	}
	return out
}

// Rule is the rule of the first reason, "" where there is none.
func (l ReasonList) Rule(c *Chronology) string {
	if l.size == 0 {
		return ""
	}
	return c.lists.symbols[c.lists.reasons[l.at].rule]
}

// In is the merges, made anew from the little room that they are kept in.
func (l MergeList) In(c *Chronology) []Merge {
	if l.size == 0 {
		return nil
	}
	out := make([]Merge, 0, l.size)
	for _, kept := range cut(c.lists.merges, l.run) {
		out = append(out, Merge{kept.a, kept.b, c.lists.reason(kept.why)})
	}
	return out
}

func cut[T any](all []T, r run) []T { return all[r.at : r.at+r.size : r.at+r.size] }

func add[T any](all *[]T, list []T) run {
	if len(list) == 0 {
		return run{}
	}
	r := run{int32(len(*all)), int32(len(list))}
	*all = append(*all, list...)
	return r
}

// Symbol is a word of which there are few and that is said often, a rule's id or
// a type of event, as the chronology numbers it: Chronology.Symbol has the word.
// The zero Symbol is "".
type Symbol uint32

// lists are the arrays that the lists stand in.
type lists struct {
	actors    []int32
	tellings  []int32
	spans     []Span
	names     []string
	reasons   []reason
	merges    []merge
	conflicts []Conflict
	// facts are those of reasons, each behind its length.
	facts []byte
	// symbols are the words of the Symbols, the first of them "", and numbers the
	// Symbols of the words, nil while they are few.
	symbols []string
	numbers map[string]Symbol
}

// reason is a Reason as it is kept: facts is where in lists.facts its own begin.
type reason struct {
	rule  Symbol
	facts uint32
	count uint32
	Span
}

// merge is a Merge as it is kept.
type merge struct {
	a, b int32
	why  reason
}

// fewSymbols is how many are looked through one by one.
const fewSymbols = 16

// symbol is the number of a word, which gets one where it has none.
func (l *lists) symbol(word string) Symbol {
	if word == "" {
		return 0
	}
	if l.numbers == nil {
		if at := slices.Index(l.symbols, word); at >= 0 {
			return Symbol(at)
		}
	} else if number, ok := l.numbers[word]; ok {
		return number
	}
	if len(l.symbols) == 0 {
		l.symbols = append(l.symbols, "")
	}
	number := Symbol(len(l.symbols))
	l.symbols = append(l.symbols, word)
	if l.numbers != nil {
		l.numbers[word] = number
	} else {
		l.number()
	}
	return number
}

// number makes the numbers of the symbols, unless they are few.
func (l *lists) number() {
	if len(l.symbols) <= fewSymbols {
		return
	}
	l.numbers = make(map[string]Symbol, 2*len(l.symbols))
	for i, word := range l.symbols {
		l.numbers[word] = Symbol(i)
	}
}

// word is the word of a symbol.
func (l *lists) word(s Symbol) string {
	if s == 0 {
		return ""
	}
	return l.symbols[s]
}

// keep is a reason as it is kept, with its facts at the end of the others.
func (l *lists) keep(r Reason) reason {
	kept := reason{rule: l.symbol(r.Rule), facts: uint32(len(l.facts)), count: uint32(len(r.Facts)), Span: r.Span}
	for _, fact := range r.Facts {
		l.facts = binary.AppendUvarint(l.facts, uint64(len(fact)))
		l.facts = append(l.facts, fact...)
	}
	return kept
}

// reason is a reason that is kept, as it was.
func (l *lists) reason(kept reason) Reason {
	r := Reason{Rule: l.word(kept.rule), Span: kept.Span}
	if kept.count > 0 {
		r.Facts = make([]string, kept.count)
	}
	at := l.facts[kept.facts:]
	for i := range r.Facts {
		size, n := binary.Uvarint(at)
		at = at[n:]
		r.Facts[i], at = string(at[:size]), at[size:]
	}
	return r
}

func (l *lists) addReasons(reasons []Reason) ReasonList {
	if len(reasons) == 0 {
		return ReasonList{}
	}
	r := run{int32(len(l.reasons)), int32(len(reasons))}
	for i := range reasons {
		l.reasons = append(l.reasons, l.keep(reasons[i]))
	}
	return ReasonList{r}
}

func (l *lists) addMerges(merges []Merge) MergeList {
	if len(merges) == 0 {
		return MergeList{}
	}
	r := run{int32(len(l.merges)), int32(len(merges))}
	for i := range merges {
		l.merges = append(l.merges, merge{merges[i].A, merges[i].B, l.keep(merges[i].Reason)})
	}
	return MergeList{r}
}

// addMention adds the lists of a telling, which becomes a Mention.
func (l *lists) addMention(t *Telling) Mention {
	return Mention{
		ID: t.ID, Span: t.Span, Expression: t.Expression, Trigger: t.Trigger, Type: l.symbol(t.Type), Role: t.Role, Date: t.Date,
		Actors: ActorList{add(&l.actors, t.Actors)}, Places: ActorList{add(&l.actors, t.Places)}, Parts: t.Parts,
		Title: SpanList{add(&l.spans, t.Title)}, Future: t.Future, Negated: t.Negated, Copy: t.Copy, Stated: t.Stated,
		Figures: SpanList{add(&l.spans, t.Figures)}, Names: NameList{add(&l.names, t.Names)}, Refers: t.Refers, Reasons: l.addReasons(t.Reasons),
	}
}

// addEvent adds the lists of a happening, which becomes an Event.
func (l *lists) addEvent(h *Happening) Event {
	e := Event{
		ID: h.ID, Date: h.Date, Status: h.Status, Type: l.symbol(h.Type), Title: SpanList{add(&l.spans, h.Title)},
		Mentions: TellingList{add(&l.tellings, h.Mentions)}, Actors: ActorList{add(&l.actors, h.Actors)}, Places: ActorList{add(&l.actors, h.Places)},
		Merges: l.addMerges(h.Merges), Conflicts: ConflictList{add(&l.conflicts, h.Conflicts)}, Reasons: l.addReasons(h.Reasons),
	}
	if h.Name != "" {
		e.Name = NameList{add(&l.names, []string{h.Name})}
	}
	return e
}
