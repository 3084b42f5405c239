package loader

import (
	"sync"

	"hito/loader/prose"
	"hito/loader/timex"
	"hito/model"
)

// tagged is a timex.Expression as a work keeps it: of its value, which is large,
// there is one for all that say the same.
type tagged struct {
	start, end, evidenceStart, evidenceEnd int32
	value                                  *timex.Value // not to be changed
	rule                                   string
	kind                                   model.ExpressionKind
}

// values keeps of every value of expressions one: news says "el lunes" in every
// document. A nil one keeps none.
type values struct {
	mutex sync.Mutex
	known map[timex.Value]*timex.Value
}

// one is the value that stands for all its like.
func (v *values) one(value *timex.Value) *timex.Value {
	if v == nil {
		own := *value
		return &own
	}
	v.mutex.Lock()
	defer v.mutex.Unlock()
	known := v.known[*value]
	if known == nil {
		if v.known == nil {
			v.known = map[timex.Value]*timex.Value{}
		}
		own := *value
		known = &own
		v.known[own] = known
	}
	return known
}

// tags lends the room for the expressions of a document while they are looked at.
var tags = sync.Pool{New: func() any { return new([]timex.Expression) }}

// tag finds the expressions of time in a document.
func tag(d *model.Document, tokens []prose.Token, sentences []prose.Sentence, all *values) []tagged {
	room := tags.Get().(*[]timex.Expression)
	defer tags.Put(room)
	*room = timex.For(d.Language).Tag((*room)[:0], d.Text, tokens, sentences)
	if len(*room) == 0 {
		return nil
	}
	out := make([]tagged, len(*room))
	for i := range *room {
		e := &(*room)[i]
		out[i] = tagged{e.Start, e.End, e.EvidenceStart, e.EvidenceEnd, all.one(&e.Value), e.Rule, e.Kind}
	}
	return out
}

// spelled calls do with the expressions of a work as their stage knows them, which
// are lent to it until it returns.
func (w *work) spelled(do func([]timex.Expression)) {
	room := tags.Get().(*[]timex.Expression)
	defer tags.Put(room)
	*room = (*room)[:0]
	for i := range w.tagged {
		t := &w.tagged[i]
		*room = append(*room, timex.Expression{Start: t.start, End: t.end, EvidenceStart: t.evidenceStart, EvidenceEnd: t.evidenceEnd,
			Kind: t.kind, Value: *t.value, Rule: t.rule})
	}
	do(*room)
}
