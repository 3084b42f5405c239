package loader

import (
	"slices"

	"hito/loader/actors"
	"hito/loader/dating"
	"hito/loader/events"
	"hito/loader/prose"
	"hito/loader/reader/entry"
	"hito/model"
)

// A table of events states what prose has to be read for: each row is one
// telling, dated by its own cell. It joins the tellings of the prose and is
// merged with them by the same rules.

// The rules of what a table gives.
const (
	RuleRow      = events.RuleRow // the cell's words, the date
	RuleDateless = "given.nodate" // no facts: the row's cell of the date is empty, or cannot be read
)

func spanOf(s entry.Span) model.Span { return model.Span{Start: s.Start, End: s.End} }

// clearRows takes back what the reader took a table's rows for: boilerplate, and
// a date line that dates the whole document.
func clearRows(d *model.Document, rows []entry.Event) {
	if len(rows) == 0 {
		return
	}
	first, last := rows[0].Row.Start, rows[len(rows)-1].Row.End
	outside := func(s model.Span) bool { return s.Document < 0 || s.End <= first || s.Start >= last }
	d.Boilerplate = slices.DeleteFunc(slices.Clone(d.Boilerplate), func(b model.Block) bool { return b.Start < last && b.End > first })
	if !outside(d.StatedSpan) {
		d.Stated, d.StatedSpan = model.Date{}, model.NoSpan
	}
	d.Candidates = slices.DeleteFunc(slices.Clone(d.Candidates), func(c model.Candidate) bool { return !outside(c.Reason.Span) })
	if len(d.Candidates) > 0 {
		d.Stated, d.StatedSpan = d.Candidates[0].Date, d.Candidates[0].Reason.Span
	}
	if !outside(d.Title) {
		d.Title = model.NoSpan
	}
}

// knownNames adds the names that the rows state to those found in the text, and
// takes out what was taken for names in their labels.
func (w *work) knownNames(tokens []prose.Token) {
	var given actors.Given
	for i := range w.stated {
		row := &w.stated[i]
		for _, s := range row.Actors {
			given.Actors = append(given.Actors, spanOf(s))
		}
		for _, s := range row.Places {
			given.Places = append(given.Places, spanOf(s))
		}
		given.Whole = given.Whole || row.Whole
		if row.WordsEnd > 0 {
			given.Labels = append(given.Labels, labels(row)...)
		}
	}
	if len(w.stated) > 0 {
		w.named = actors.Known(&w.document, tokens, w.named, given)
	}
}

// labels is what of a row is neither prose nor names: what stands before its
// words, and behind the last of its cells.
func labels(row *entry.Event) []model.Span {
	end := row.WordsEnd
	for _, list := range [...][]entry.Span{row.Actors, row.Places} {
		for _, s := range list {
			end = max(end, s.End)
		}
	}
	return []model.Span{{Start: row.Row.Start, End: row.Title.Start}, {Start: end, End: row.Row.End}}
}

// give puts the rows among the document's tellings, in place of what was read
// out of their words, and their dates among its expressions.
func (w *work) give(all []model.Actor, states events.States) {
	if len(w.stated) == 0 {
		return
	}
	read := w.found.Tellings
	w.found.Tellings = nil
	w.evidence.Tellings = nil
	next := 0
	for i := range w.stated {
		row := &w.stated[i]
		for next < len(read) && read[next].Start < row.Row.Start {
			w.found.Tellings = append(w.found.Tellings, read[next])
			next++
		}
		from := next
		for next < len(read) && read[next].Start < row.Row.End {
			next++
		}
		w.found.Tellings = append(w.found.Tellings, w.row(row, read[from:next]))
	}
	w.found.Tellings = append(w.found.Tellings, read[next:]...)
	w.stateDates()
	for i := range w.found.Tellings {
		m := &w.found.Tellings[i]
		t := dating.Telling{Span: m.Span, Date: m.Date, Stated: m.Expression >= 0}
		t.Kind, t.Actors = states.Identity(m, all)
		w.evidence.Tellings = append(w.evidence.Tellings, t)
	}
}

// row is the telling of a row. What its cells leave out is taken from what its
// words tell, if anything.
func (w *work) row(e *entry.Event, read []model.Telling) model.Telling {
	span := func(s entry.Span) model.Span { return model.Span{Document: w.index, Start: s.Start, End: s.End} }
	m := model.Telling{Span: span(e.Row), Expression: -1, Trigger: span(e.Title), Type: e.Type, Date: e.Date, Title: []model.Span{span(e.Title)}}
	at := slices.IndexFunc(read, func(r model.Telling) bool { return m.Title[0].Contains(r.Trigger) })
	if at < 0 && len(read) > 0 {
		at = 0
	}
	m.Actors, m.Places = w.actorsIn(e.Actors), w.actorsIn(e.Places)
	if at >= 0 {
		r := &read[at]
		if m.Contains(r.Trigger) {
			m.Trigger = r.Trigger
		}
		m.Figures = r.Figures
		if m.Type == "" {
			m.Type = r.Type
		}
		// Prose goes on with who acted last; a row says all that it says itself.
		here := w.actorsIn([]entry.Span{e.Row})
		elsewhere := func(actor int32) bool { return !slices.Contains(here, actor) }
		if len(m.Actors) == 0 {
			m.Actors = slices.DeleteFunc(slices.Clone(r.Actors), elsewhere)
		}
		if len(m.Places) == 0 {
			m.Places = slices.DeleteFunc(slices.Clone(r.Places), elsewhere)
		}
	}
	if len(m.Actors) == 0 {
		m.Actors = w.actorsIn([]entry.Span{e.Title})
	}
	if m.Type == "" {
		m.Type = events.Other
	}
	m.ID = events.MentionID(w.in.Hash, m.Span, m.Title[0])
	when := span(e.When)
	if m.Date.IsZero() || e.When.IsZero() {
		m.Reasons = []model.Reason{{Rule: RuleDateless, Span: m.Span}}
		return m
	}
	m.Reasons = []model.Reason{{Rule: RuleRow, Facts: []string{w.in.Slice(when), m.Date.String()}, Span: when}}
	return m
}

// actorsIn is who is named in the spans, in their order, each once.
func (w *work) actorsIn(spans []entry.Span) []int32 {
	var out []int32
	for _, s := range spans {
		at, _ := slices.BinarySearchFunc(w.mentions, s.Start, func(m model.ActorMention, at int32) int { return int(m.Start) - int(at) })
		for end := s.Start; at < len(w.mentions) && w.mentions[at].End <= s.End; at++ {
			if w.mentions[at].Start < end {
				continue // within a longer name: "guardia rural de Piura"
			}
			if w.mentions[at].Form == model.FormName {
				end = w.mentions[at].End
			}
			if a := w.mentions[at].Actor; !slices.Contains(out, a) {
				out = append(out, a)
			}
		}
	}
	return out
}

// stateDates puts the rows' dates in place of what the tagger made of their
// words.
func (w *work) stateDates() {
	var out []model.Expression
	moved := make([]int32, len(w.expressions)) // to where in out, -1 for dropped
	rows := map[int32]int32{}                  // by the start of the row: its expression
	next := 0
	for i := range w.stated {
		row := &w.stated[i]
		if row.Date.IsZero() || row.When.IsZero() {
			continue
		}
		for ; next < len(w.expressions) && w.expressions[next].End <= row.When.Start; next++ {
			moved[next] = int32(len(out))
			out = append(out, w.expressions[next])
		}
		for ; next < len(w.expressions) && w.expressions[next].Start < row.When.End; next++ {
			moved[next] = -1
		}
		when := model.Span{Document: w.index, Start: row.When.Start, End: row.When.End}
		rows[row.Row.Start] = int32(len(out))
		out = append(out, model.Expression{Span: when, Kind: model.KindDate, Date: row.Date, Rule: RuleRow, AnchorAt: -1}) // the telling says why
	}
	for ; next < len(w.expressions); next++ {
		moved[next] = int32(len(out))
		out = append(out, w.expressions[next])
	}
	for i := range out {
		if out[i].Rule != RuleRow && out[i].AnchorAt >= 0 {
			out[i].AnchorAt = moved[out[i].AnchorAt]
		}
	}
	for i := range w.found.Tellings {
		m := &w.found.Tellings[i]
		if at, ok := rows[m.Start]; ok {
			m.Expression = at
		} else if m.Expression >= 0 {
			m.Expression = moved[m.Expression]
		}
	}
	w.expressions = out
}
