package views

import (
	"errors"
	"os"
	"os/exec"
	"strings"

	"hito/model"
	"hito/views/clean"
	"hito/views/words"
)

// What another way of showing a chronology, one that cannot draw, shares with
// the browser: the same counts, the same differences, the same files written,
// the same keys.

// Value is a value by which events are told apart: the term that asks for it, how
// it is called, and how many events have it under the rest of a filter. Of a
// date, Sure of them surely lie in it, and it lies in Depth wider ones.
type Value struct {
	Term         model.Term
	Label        string
	Events, Sure int
	Depth        int
}

// Values are the values of a key (actor, place, type, outlet or date) with their
// counts under the rest of a query, the most frequent first; dates in their order.
func Values(x *model.Index, c *model.Chronology, q model.Query, key model.Key, say *words.Words) []Value {
	rest := q.Without(key)
	if key == model.KeyDate {
		rest = rest.Without(model.KeySure)
	}
	var values []Value
	if key == model.KeyActor {
		for _, a := range x.ActorsIn(x.Find(rest)) {
			actor := &c.Actors[a.Actor]
			values = append(values, Value{Term: model.Term{Key: key, Text: actor.ID, Exact: true}, Label: actor.Name, Events: a.Events})
		}
		return values
	}
	for _, what := range [...]facet{facetPlaces, facetTypes, facetOutlets, facetDates} {
		if what.key() == key {
			for _, v := range countFacet(&corpus{Chronology: c, index: x}, rest, what, say) {
				values = append(values, Value{v.term, v.label, v.events, v.sure, v.depth})
			}
		}
	}
	return values
}

// TermName is a term of a filter as it is shown: "+Kim Jong-un", "tipo: visita".
func TermName(c *model.Chronology, t model.Term, say *words.Words) string {
	sign, name := termName(t, say, func(id string) (string, bool) {
		for i := range c.Actors {
			if c.Actors[i].ID == id {
				return c.Actors[i].Name, true
			}
		}
		return "", false
	})
	return clean.Line(sign + name)
}

// ParseFilter reads a filter as the browser does, with the names of saved queries
// in it where names is set; wrong says what is wrong with it, "" where nothing is.
func ParseFilter(text string, say *words.Words, names model.Names) (q model.Query, wrong string) {
	q, err := readQuery(text, names)
	if err == nil {
		return q, ""
	}
	var fault *model.QueryError
	if !errors.As(err, &fault) {
		return q, clean.Line(err.Error())
	}
	what, hint := say.QueryError(fault)
	return q, clean.Line(what + "; " + hint)
}

// OwnWords are the words of each of two sentences that the other does not have,
// in their order.
func OwnWords(one, other string) (ofOne, ofOther []string) {
	a, b := cutWords(one), cutWords(other)
	markOwn(a, b)
	own := func(text string, cut []word) (words []string) {
		for _, w := range cut {
			if w.own {
				words = append(words, clean.Line(text[w.start:w.end]))
			}
		}
		return words
	}
	return own(one, a), own(other, b)
}

// ShowOriginal opens a document with the person's opener or, where that is empty,
// the program that the system keeps for it, and says what became of it.
func ShowOriginal(d *model.Document, opener []string, say *words.Words) string {
	return clean.Line(original{path: d.Path, url: d.URL, text: d.Text}.show(say.UI(), opener))
}

// EditOriginal is the person's editor on a document, at the line of a byte of its
// text: the one given, or where it is empty the environment's. Where there is
// none, notice says why.
func EditOriginal(d *model.Document, at int32, own []string, say *words.Words) (editor *exec.Cmd, notice string) {
	m := original{path: d.Path, url: d.URL, text: d.Text, at: at}.edit(say.UI(), own, os.Environ())
	return m.editor, clean.Line(m.notice)
}

// DateFinder is the one date that words mean in a language: what depends on a
// day ("hace dos semanas") is reckoned from today, and of what is every year ("12
// de junio") the nearest to near is meant, to today where that is no date. ok is
// false where they mean none, or are more than a date.
type DateFinder func(text, language string, today, near model.Date) (d model.Date, ok bool)

// DateSaid is the date that a person says an event of a document has: EDTF or
// words, in the language given or the other, reckoned from the day the document is
// of; find is Options.Date.
func DateSaid(text, language string, published model.Date, find DateFinder) (model.Date, bool) {
	text = strings.TrimSpace(text)
	if d, err := model.ParseEDTF(text); err == nil && !d.IsZero() {
		return d, true
	}
	if find == nil {
		return model.Date{}, false
	}
	for _, l := range words.LanguagesFrom(language) {
		if d, ok := find(text, l, published, published); ok && !d.IsZero() {
			return d, true
		}
	}
	return model.Date{}, false
}

// DateMeant is the date that a person writes to go to: EDTF, or words that are
// reckoned from today, or are near a day; find is Options.Date.
func DateMeant(text, language string, today, near model.Date, find DateFinder) (model.Date, bool) {
	text = strings.TrimSpace(text)
	if d, err := model.ParseEDTF(text); err == nil && !d.IsZero() {
		return d, true
	}
	if model.Fold(text) == "hoy" || model.Fold(text) == "today" {
		return today, true
	}
	if find == nil || len(text) < 3 {
		return model.Date{}, false
	}
	d, ok := find(text, language, today, near)
	return d, ok && !d.IsZero() && d.Earliest != model.OpenPast
}

// PaneKeys are the names of the actions that keys do while the panes are bare, by
// key, and the keys of each; given are keys of the configuration (Options.Keys).
func PaneKeys(say *words.Words, given map[string][]string) (actions map[string]string, keys map[string][]string) {
	actions, keys = map[string]string{}, map[string][]string{}
	for _, b := range newKeyMap(say.UI(), given).scopes[inPanes] {
		for _, k := range b.Keys() {
			if _, taken := actions[k]; !taken {
				actions[k] = string(b.do)
				keys[string(b.do)] = append(keys[string(b.do)], k)
			}
		}
	}
	return actions, keys
}
