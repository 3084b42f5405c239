package loader

import (
	"slices"
	"strings"

	"hito/loader/timex"
	"hito/model"
)

// DateMeant is the one date that a person writes in words, in a language: what
// stands before and behind it may be nothing but a preposition or an article
// ("en junio de 2024"). What depends on a day is reckoned from today ("hace dos
// semanas"); of what is every year, and nothing says of which ("12 de junio"), the
// nearest to near is meant, or where that is no date, to today. It is false where
// the words are no date, or more than one.
func DateMeant(text, language string, today, near model.Date) (model.Date, bool) {
	x, ok := oneDate(text, language, today)
	if ok && !near.IsZero() && x.Chain != nil && slices.ContainsFunc(x.Chain.Reasons, func(r model.Reason) bool { return r.Rule == timex.ReasonNear }) {
		x, ok = oneDate(text, language, near)
	}
	return x.Date, ok
}

// oneDate is the expression that a text is, and nothing besides.
func oneDate(text, language string, reference model.Date) (model.Expression, bool) {
	found := Dates(text, language, reference)
	if len(found) != 1 || found[0].Kind != model.KindDate || found[0].Date.IsZero() {
		return model.Expression{}, false
	}
	x := found[0]
	before, after := strings.TrimSpace(text[:x.Start]), strings.TrimSpace(text[x.End:])
	return x, (before == "" || leadsDate[model.Fold(before)]) && strings.Trim(after, ".,") == ""
}

// leadsDate is what may stand before a date that somebody is asked for.
var leadsDate = map[string]bool{
	"en": true, "el": true, "la": true, "los": true, "a": true, "al": true, "de": true, "del": true,
	"on": true, "in": true, "the": true, "at": true, "of": true,
}
