package spoken

import (
	"slices"
	"strconv"

	"hito/model"
	"hito/views"
	"hito/views/lines"
	"hito/views/words"
)

// filter shows what a query leaves; without one it says the filter.
func (t *talk) filter(rest string) {
	if rest == "" {
		t.sayFilter()
		t.tell(words.TalkHowToFilter)
		return
	}
	q, wrong := views.ParseFilter(rest, t.Words, t.names(rest))
	if wrong != "" {
		t.say(sentence(wrong))
		return
	}
	t.setQuery(q)
}

// search looks for words in titles and tellings, under the rest of the filter.
func (t *talk) search(rest string) {
	if rest == "" {
		t.tell(words.TalkHowToSearch)
		return
	}
	t.setQuery(t.Query.WithText(rest))
}

func (t *talk) clear() {
	if t.Query.IsEmpty() {
		t.say(sentence(t.ui.FilterNone))
		return
	}
	t.setQuery(model.Query{})
}

// drop takes a term off the filter by its number; without one it reads them.
func (t *talk) drop(rest string) {
	n, ok := whole(rest)
	if !ok || n < 1 || n > len(t.Query.Terms) {
		if t.Query.IsEmpty() {
			t.say(sentence(t.ui.FilterNone))
			return
		}
		for i, term := range t.Query.Terms {
			t.say(strconv.Itoa(i+1) + ". " + ended(t.term(term)))
		}
		t.tell(words.TalkHowToDrop)
		return
	}
	t.setQuery(t.Query.Less(t.Query.Terms[n-1]))
}

// undated hides what has no date, or shows it again.
func (t *talk) undated() {
	q, notice := views.ToggleUndated(t.Query, t.ui)
	t.say(sentence(notice))
	t.setQuery(q)
}

// facet reads the values of a key with their counts under the rest of the filter.
// What follows the command narrows them to what begins so.
func facet(key model.Key) func(t *talk, rest string) {
	return func(t *talk, rest string) {
		t.values = nil
		for _, v := range views.Values(t.x, t.c, t.Query, key, t.Words) {
			if rest == "" || within(v.Label, rest) {
				t.values = append(t.values, v)
			}
		}
		if len(t.values) == 0 {
			t.tell(words.TalkNoValues)
			return
		}
		t.tell(words.TalkChoose)
		values := t.values
		t.read(len(values), func(i int) string {
			v := &values[i]
			line := strconv.Itoa(i+1) + ". " + lines.Plain(v.Label) + ": " + t.events(v.Events)
			if key == model.KeyDate && v.Sure < v.Events {
				line += ", " + t.Words.Say(words.TalkSurely, v.Sure)
			}
			return ended(line + t.chosen(v.Term))
		})
	}
}

// chosen says that the filter has a value already.
func (t *talk) chosen(term model.Term) string {
	for _, k := range t.Query.Terms {
		exclude := k.Exclude
		if k.Exclude = false; k == term {
			if exclude {
				return ", " + t.Words.Say(words.TalkExcluded)
			}
			return ", " + t.Words.Say(words.TalkIncluded)
		}
	}
	return ""
}

// within reports whether a label has the words, whatever their accents and case.
func within(label, words string) bool {
	folded, part := model.Fold(label), model.Fold(words)
	for i := 0; i+len(part) <= len(folded); i++ {
		if folded[i:i+len(part)] == part && (i == 0 || folded[i-1] == ' ') {
			return true
		}
	}
	return false
}

// choose includes or excludes a value that was read, by its number; a second time
// it no longer does.
func (t *talk) choose(rest string, exclude bool) {
	n, ok := whole(rest)
	if !ok || n < 1 || n > len(t.values) {
		t.tell(words.TalkWhichValue)
		return
	}
	term := t.values[n-1].Term
	opposite := term
	opposite.Exclude = true
	q := t.Query.Less(term).Less(opposite)
	term.Exclude = exclude
	if had := len(t.Query.Terms) > len(q.Terms) && slices.Contains(t.Query.Terms, term); !had {
		q = q.With(term)
	}
	t.setQuery(q)
}

// actorHere filters by the event's first actor, or no longer does.
func (t *talk) actorHere() {
	e := t.event()
	if e == nil || e.Actors.Len() == 0 {
		t.say(sentence(t.ui.NoActorHere))
		return
	}
	id := t.c.Actors[e.Actors.In(t.c)[0]].ID
	if include, named := t.Query.HasActor(id); named && include {
		t.setQuery(t.Query.WithoutActor(id))
		return
	}
	t.setQuery(t.Query.WithActor(id, true))
}

// retrace goes to the last view of from, and notes this one in to.
func (t *talk) retrace(from, to *[]view, none words.Key) {
	if len(*from) == 0 {
		t.tell(none)
		return
	}
	v := (*from)[len(*from)-1]
	*from = (*from)[:len(*from)-1]
	*to = append(*to, view{t.Query, t.anchor()})
	t.show(v)
}
