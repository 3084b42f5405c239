package words

import (
	"strings"

	"hito/model"
)

// typeOf is the id of the event type that a person names in any language,
// "meeting" for "reunión" and for "Meeting", and whether there is one; what
// names none stays as it is.
func typeOf(name string) (id string, known bool) {
	folded := model.Fold(strings.TrimSpace(name))
	if _, ok := For(fallback).texts.find(typePrefix + folded); ok {
		return folded, true
	}
	for _, language := range Languages() {
		for _, t := range For(language).texts.texts["name"]().texts {
			if id, ok := strings.CutPrefix(t.key, typePrefix); ok && model.Fold(t.body) == folded {
				return id, true
			}
		}
	}
	return name, false
}

const typePrefix = "name.type."

// Types are the names of all event types in this language, in a fixed order.
func (w *Words) Types() []string {
	var names []string
	for _, t := range w.texts.texts["name"]().texts {
		if strings.HasPrefix(t.key, typePrefix) {
			names = append(names, t.body)
		}
	}
	return names
}

// Query is a query with its event types by their ids, however they were named.
// A type that there is not is a *model.QueryError.
func Query(q model.Query) (model.Query, error) {
	named := model.Query{}
	for _, t := range q.Terms {
		if t.Key == model.KeyType {
			id, known := typeOf(t.Text)
			if !known {
				return q, &model.QueryError{Term: t.String(), What: "unknown type \"" + t.Text + "\"", Hint: typesHint(For(fallback)),
					Fault: model.FaultType, Part: t.Text}
			}
			t.Text = id
		}
		named = named.With(t)
	}
	return named, nil
}

func typesHint(w *Words) string { return w.Say(QueryTypeHint, strings.Join(w.Types(), ", ")) }

// queryFaults are the texts for what can be wrong with a query, and for the mends.
var queryFaults = map[model.QueryFault]struct{ what, hint Key }{
	model.FaultUnclosed: {QueryUnclosed, QueryUnclosedHint}, model.FaultDash: {QueryDash, QueryDashHint}, model.FaultKey: {QueryKey, QueryKeyHint}, model.FaultNothing: {QueryNothing, QueryNothingHint},
	model.FaultSureExcluded: {QuerySureExcluded, QuerySureExcludedHint}, model.FaultDateExcluded: {QueryDateExcluded, QueryDateExcludedHint}, model.FaultDate: {QueryDate, QueryDateHint},
	model.FaultStatus: {QueryStatus, QueryStatusHint}, model.FaultSure: {QuerySure, QuerySureHint}, model.FaultConflict: {QuerySure, QueryConflictHint}, model.FaultType: {QueryType, QueryTypeHint},
	model.FaultSaved: {QuerySaved, QuerySavedHint},
}

// QueryError says what is wrong with a term of a query, and the mend.
func (w *Words) QueryError(e *model.QueryError) (what, hint string) {
	said, ok := queryFaults[e.Fault]
	switch {
	case !ok:
		return e.What, e.Hint
	case e.Fault == model.FaultType:
		return w.Say(said.what, e.Part), typesHint(w)
	}
	return w.Say(said.what, e.Part), w.Say(said.hint)
}
