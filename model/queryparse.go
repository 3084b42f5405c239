package model

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// QueryError says what is wrong with a term of a query, and the mend.
type QueryError struct {
	// Term is the bad term as it was typed.
	Term string
	// What is wrong with it, and how to write it right.
	What, Hint string
	// Fault is what is wrong, for whoever says it in another language, and Part
	// what it is about: a key, a value, part of a date.
	Fault QueryFault
	Part  string
	// At is the byte of the query at which Term begins.
	At int
}

// QueryFault is what can be wrong with a term.
type QueryFault uint8

// The faults.
const (
	FaultOther QueryFault = iota
	FaultUnclosed
	FaultDash
	FaultKey
	FaultNothing
	FaultSureExcluded
	FaultDateExcluded
	FaultDate
	FaultStatus
	FaultSure
	FaultConflict
	FaultType  // found by those who know the types
	FaultSaved // found by those who keep the saved queries
)

// Error is one line with the term, what is wrong, and the mend.
func (e *QueryError) Error() string {
	return fmt.Sprintf("bad term %q: %s: %s", e.Term, e.What, e.Hint)
}

const (
	hintKeys   = "known keys are actor, place, type, status, doc, outlet, after, before, date, sure and conflict; put words with a colon in quotes"
	hintQuote  = `add the closing mark, or write \" for one inside the quotation`
	hintStatus = "known ones are dated, bounded and undated"
	hintSure   = "write sure:yes or sure:no"
	hintYes    = "write conflict:yes or conflict:no"
	hintValue  = "write it right after the colon, in quotes where it has spaces"
	hintDash   = `write -word to leave out, "-" to look for a dash`
)

// ParseQuery reads terms with spaces between them:
//
//	tratado "tratado de paz"   words, and phrases, of the title or the tellings
//	actor:putin actor:"kim jong-un"   an actor, by the words of a name or by id
//	actor:=ID                  an actor by id only
//	place:pekín                where it happened, named as actors are
//	type:meeting               the event's type
//	status:undated             dated, bounded or undated
//	doc:efe doc:=notes/a.txt   told by a document whose path has these letters,
//	                           or is just this
//	outlet:efe                 told by an outlet whose name has these letters
//	after:2024 before:2025-09  from the first day of the one to the last of the
//	                           other, both included
//	date:2024-06 date:2026     within that month, or that year
//	sure:yes                   surely within those days, not only possibly
//	conflict:yes               the tellings do not agree on something; no: they do
//
// A "-" before a term leaves out what has it (not before after, before or sure).
// Without sure, -date:2024-06 leaves what may lie elsewhere; with it, only what
// surely does. Keys
// have other names, Spanish ones too (lugar:, tipo:, estado:, desde:, hasta:,
// fecha:, since:, until:). Dates are EDTF. Case and accents never matter.
// Quotations are "…", “…” or «…». An error is a *QueryError.
func ParseQuery(text string) (Query, error) { return ParseQueryNaming(text, nil) }

// Names reads the name of a saved query that a text begins with, the @ before it
// left out: the query, and how many bytes the name takes. An error is a
// *QueryError, or that of reading what was saved.
type Names func(text string) (q Query, size int, err error)

// ParseQueryNaming is ParseQuery of a text in which a term may be an @ and the
// name of a saved query, which stands for its terms. Without names it is a word
// like any other.
func ParseQueryNaming(text string, names Names) (Query, error) {
	var q Query
	whole := len(text)
	place := func(err error) error {
		if wrong := (*QueryError)(nil); errors.As(err, &wrong) {
			wrong.At = whole - len(text)
		}
		return err
	}
	for text = skipSpace(text); text != ""; text = skipSpace(text) {
		if text[0] == '@' && names != nil {
			saved, size, err := names(text[1:])
			if err != nil {
				return Query{}, place(err)
			}
			q, text = q.And(saved), text[1+size:]
			continue
		}
		raw, rest, err := cutTerm(text)
		if err != nil {
			return Query{}, place(err)
		}
		if q, err = raw.addTo(q); err != nil {
			return Query{}, place(err)
		}
		text = rest
	}
	return q, nil
}

func skipSpace(text string) string { return strings.TrimLeftFunc(text, unicode.IsSpace) }

// rawTerm is a term cut into its parts.
type rawTerm struct {
	typed, key, value      string
	exclude, quoted, exact bool
}

// cutTerm reads the term that text begins with, and gives the rest.
func cutTerm(text string) (raw rawTerm, rest string, err error) {
	rest = text
	if rest[0] == '-' {
		raw.exclude, rest = true, rest[1:]
	}
	if at := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) }); at > 0 && rest[at] == ':' {
		raw.key, rest = rest[:at], rest[at+1:]
		if key, ok := keyOf(raw.key); ok && key.canBeExact() && strings.HasPrefix(rest, "=") {
			raw.exact, rest = true, rest[1:]
		}
	}
	if closing := closingQuote(rest); closing != 0 {
		var closed bool
		raw.quoted = true
		if raw.value, rest, closed = cutQuoted(rest, closing); !closed {
			return raw, "", &QueryError{Term: text, What: "the quotation is not closed", Hint: hintQuote, Fault: FaultUnclosed}
		}
	} else {
		raw.value, rest = cutBare(rest)
	}
	raw.typed = text[:len(text)-len(rest)]
	return raw, rest, nil
}

// cutBare reads up to a space.
func cutBare(text string) (value, rest string) {
	if at := strings.IndexFunc(text, unicode.IsSpace); at >= 0 {
		return text[:at], text[at:]
	}
	return text, ""
}

// cutQuoted reads the quotation that text begins with, in which a backslash
// stands before a mark or a backslash that belongs to it.
func cutQuoted(text string, closing rune) (value, rest string, closed bool) {
	_, at := utf8.DecodeRuneInString(text)
	var b strings.Builder
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if r == closing {
			return b.String(), text[at+size:], true
		}
		if r == '\\' && at+1 < len(text) {
			if next, n := utf8.DecodeRuneInString(text[at+1:]); next == closing || next == '\\' {
				at, size = at+1, n
			}
		}
		b.WriteString(text[at : at+size])
		at += size
	}
	return b.String(), "", false
}

func keyOf(name string) (Key, bool) {
	name = foldString(name)
	for key, names := range keyNames {
		for _, known := range names {
			if name == known && name != "" {
				return Key(key), true
			}
		}
	}
	return KeyText, false
}

func statusOf(name string) string {
	folded := foldString(strings.TrimSpace(name))
	for status, names := range statusAliases {
		for _, known := range names {
			if folded == known {
				return Status(status).String()
			}
		}
	}
	return ""
}

// addTo is q with the term.
func (raw rawTerm) addTo(q Query) (Query, error) {
	fail := func(fault QueryFault, part, what, hint string) (Query, error) {
		return Query{}, &QueryError{Term: raw.typed, What: what, Hint: hint, Fault: fault, Part: part}
	}
	if raw.key == "" {
		if raw.value == "" && !raw.quoted {
			return fail(FaultDash, "", "nothing after the dash", hintDash)
		}
		return q.With(Term{Text: raw.value, Exclude: raw.exclude}), nil
	}
	key, ok := keyOf(raw.key)
	switch {
	case !ok:
		return fail(FaultKey, raw.key+":", fmt.Sprintf("unknown key %q", raw.key+":"), hintKeys)
	case strings.TrimSpace(raw.value) == "":
		return fail(FaultNothing, "", "nothing to look for", hintValue)
	case raw.exclude && key == KeySure:
		return fail(FaultSureExcluded, "", "it cannot be left out", hintSure)
	case raw.exclude && key.isDate() && key != KeyDate:
		return fail(FaultDateExcluded, "", "dates cannot be left out", "ask for the days before with before:, those after with after:")
	case key.isDate():
		date, err := ParseEDTF(raw.value)
		if wrong := (*DateError)(nil); errors.As(err, &wrong) {
			return fail(FaultDate, wrong.Part, fmt.Sprintf("bad date %q", wrong.Part), "expected "+wrong.Expected)
		}
		return q.With(Term{Key: key, Date: date, Exclude: raw.exclude}), nil
	case key == KeySure:
		return raw.addSure(q)
	case key == KeyConflict:
		return raw.addConflict(q)
	case key == KeyStatus && statusOf(raw.value) == "":
		return fail(FaultStatus, raw.value, fmt.Sprintf("unknown status %q", raw.value), hintStatus)
	}
	return q.With(Term{Key: key, Text: raw.value, Exact: raw.exact, Exclude: raw.exclude}), nil
}

// addConflict is q with the events whose tellings do not agree, or with the others.
func (raw rawTerm) addConflict(q Query) (Query, error) {
	switch foldString(raw.value) {
	case "yes", "si", "true":
		return q.With(Term{Key: KeyConflict, Exclude: raw.exclude}), nil
	case "no", "false":
		return q.With(Term{Key: KeyConflict, Exclude: !raw.exclude}), nil
	}
	return Query{}, &QueryError{Term: raw.typed, What: "neither yes nor no of a conflict", Hint: hintYes, Fault: FaultConflict, Part: raw.value}
}

func (raw rawTerm) addSure(q Query) (Query, error) {
	switch foldString(raw.value) {
	case "yes", "si", "true":
		return q.With(Term{Key: KeySure}), nil
	case "no", "false":
		return q.Without(KeySure), nil
	}
	return Query{}, &QueryError{Term: raw.typed, What: "neither yes nor no", Hint: hintSure, Fault: FaultSure, Part: raw.value}
}
