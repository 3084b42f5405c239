package loader

import (
	"slices"

	"hito/loader/dating"
	"hito/loader/events"
	"hito/loader/prose"
	"hito/loader/timex"
	"hito/model"
)

// What one stage found, in the terms of the next: the stages do not know each
// other.

// datingClues is the document's expressions of time as evidence of its date. What
// stands in boilerplate is none, but for captions.
func (w *work) datingClues(tokens []prose.Token, words *events.Triggers) []dating.Clue {
	dates := 0
	for i := range w.tagged {
		if w.tagged[i].kind == model.KindDate {
			dates++
		}
	}
	clues := make([]dating.Clue, 0, dates)
	spans := make([]model.Span, 0, dates)
	for i := range w.tagged {
		e := &w.tagged[i]
		block, dim := w.document.BlockAt(e.start)
		if e.kind != model.KindDate || dim && block.Kind != model.BlockCaption {
			continue
		}
		span := model.Span{Start: e.start, End: e.end} // the document gets its number later
		spans = append(spans, span)
		clues = append(clues, dating.Clue{Span: span, Value: e.value, Caption: dim, Sentence: w.sentenceAt(e.start)})
	}
	for i, tense := range events.Tenses(&w.document, tokens, w.sentences, spans, words) {
		clues[i].Tense = tense
	}
	return clues
}

// sentenceAt is the number of the sentence that holds the byte.
func (w *work) sentenceAt(at int32) int32 {
	i, found := slices.BinarySearchFunc(w.sentences, at, func(s prose.Sentence, at int32) int { return int(s.Start - at) })
	if !found {
		i--
	}
	return int32(i)
}

// resolve evaluates the document's expressions against its date; bare, without
// how each was reckoned.
func (w *work) resolve(bare bool) []model.Expression {
	inBoilerplate := func(start int32) bool {
		_, dim := w.in.BlockAt(start)
		return dim
	}
	var resolved []model.Expression
	w.spelled(func(all []timex.Expression) {
		resolved = timex.Resolve(all, w.in.Published, w.in.Text, w.index, timex.Options{Skip: inBoilerplate, Bare: bare})
	})
	for i := range resolved {
		e := &resolved[i]
		if v := w.tagged[i].value; v.Landmark {
			e.Bound = boundOf(v.Form)
		}
		if !bare && timex.Ahead(e) {
			e.Date = model.Date{}
		}
		if w.in.How == model.Bounded && e.Anchor == model.AnchorDocument {
			e.Date = inMonths(e.Date)
		}
	}
	return resolved
}

// inMonths says in whole months a date that was reckoned from a document known
// only to the month: "la víspera" of May to September is no more exact.
func inMonths(d model.Date) model.Date {
	if !d.IsBounded() || d.Days() <= 62 || !d.IsInterval() && d.Granularity >= model.GranularityMonth {
		return d
	}
	return model.Interval(model.UnitAt(d.Earliest, model.GranularityMonth), model.UnitAt(d.Latest, model.GranularityMonth))
}

// boundOf is the side that an open range leaves open.
func boundOf(form timex.Form) model.Bound {
	switch form {
	case timex.Since, timex.After:
		return model.BoundSince
	case timex.Until, timex.Before:
		return model.BoundUntil
	}
	return model.BoundNone
}

// tellings is the document's tellings in the terms by which another document's
// telling of the same event is known: meetings by persons, pacts by states.
func (w *work) tellings(all []model.Actor, states events.States) []dating.Telling {
	out := make([]dating.Telling, 0, len(w.found.Tellings)+len(w.found.Expected))
	for i := range w.found.Tellings {
		m := &w.found.Tellings[i]
		if m.Role == model.RoleCaption {
			continue
		}
		t := dating.Telling{Span: m.Span, Date: m.Date, Stated: m.Expression >= 0, Process: m.Names}
		t.Kind, t.Actors = states.Identity(m, all)
		if m.Expression >= 0 {
			e := &w.expressions[m.Expression]
			if t.Span = e.Span; !m.Future && (e.Anchor == model.AnchorDocument || e.Anchor == model.AnchorUnknown) {
				t.Value, t.Anchored = w.tagged[m.Expression].value, true
			}
		}
		out = append(out, t)
	}
	for _, e := range w.found.Expected {
		out = append(out, dating.Telling{Span: e.Span, Kind: events.Meeting, Actors: e.Persons, Expected: true})
	}
	return out
}
