package model

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Query is what a person asks to see: an event is shown when every term holds;
// of several types, of several statuses, or of several dates, one is enough.
// The empty query shows every event. Queries are values: every method leaves
// its receiver as it was.
type Query struct {
	Terms []Term
}

// Key says what a term speaks of.
type Key uint8

// The keys of terms. KeyText has no name: a bare word or a quoted phrase.
const (
	KeyText Key = iota
	KeyActor
	KeyPlace
	KeyType
	KeyStatus
	KeyDocument
	KeyAfter
	KeyBefore
	KeyDate
	KeySure
	KeyOutlet
	KeyConflict
	keyCount
)

// Term is one condition of a query.
type Term struct {
	Key Key
	// Exclude asks for the events that do not have it; never on after, before or
	// sure.
	Exclude bool
	// Exact says that Text is an actor's id, and not a name ("actor:=ID"), or a
	// document's whole path ("doc:=PATH"), or an outlet's whole name.
	Exact bool
	// Text is what is looked for, as it was typed; a status by its name,
	// "yes" for sure and conflict, and "" for dates.
	Text string
	// Date is the date of KeyAfter, KeyBefore and KeyDate.
	Date Date
}

// keyNames are the names of the keys: what a query prints, then what else it
// may be typed as, in Spanish and English. Case and accents do not matter.
var keyNames = [...][]string{
	KeyText:     {""},
	KeyActor:    {"actor", "actores", "actors", "quien", "who"},
	KeyPlace:    {"place", "lugar", "places", "lugares", "where"},
	KeyType:     {"type", "tipo"},
	KeyStatus:   {"status", "estado"},
	KeyDocument: {"doc", "document", "documento", "docs"},
	KeyAfter:    {"after", "since", "desde", "despues"},
	KeyBefore:   {"before", "until", "hasta", "antes"},
	KeyDate:     {"date", "fecha", "on", "en"},
	KeySure:     {"sure", "seguro"},
	KeyOutlet:   {"outlet", "medio", "outlets", "medios", "source", "fuente"},
	KeyConflict: {"conflict", "conflicto", "conflictos", "conflicts", "desacuerdo", "disagreement"},
}

// statusAliases are the other names of a status, folded.
var statusAliases = [...][]string{
	Undated:       {"undated", "sinfecha", "sin-fecha", "sin fecha"},
	BoundedStatus: {"bounded", "acotado", "acotada", "acotados"},
	Dated:         {"dated", "fechado", "fechada", "confecha", "con-fecha", "con fecha"},
}

// String is the name that queries print.
func (k Key) String() string {
	if int(k) >= len(keyNames) {
		return ""
	}
	return keyNames[k][0]
}

func (k Key) isDate() bool  { return k == KeyAfter || k == KeyBefore || k == KeyDate }
func (k Key) isActor() bool { return k == KeyActor || k == KeyPlace }

// canBeExact reports whether "=" before its text has a meaning.
func (k Key) canBeExact() bool { return k.isActor() || k == KeyDocument || k == KeyOutlet }

// isOneOf reports whether an event has but one such thing, so that several terms
// of the key ask for any of them: type:visit type:meeting, date:2024 date:2026.
func (k Key) isOneOf() bool { return k == KeyType || k == KeyStatus || k == KeyDate }

// IsEmpty reports whether the query asks for nothing, so that it shows all.
func (q Query) IsEmpty() bool { return len(q.Terms) == 0 }

// String is the query as ParseQuery reads it: ParseQuery(q.String()) is q for
// every query that ParseQuery or With gave.
func (q Query) String() string {
	var b strings.Builder
	for i, t := range q.Terms {
		if i > 0 {
			b.WriteByte(' ')
		}
		t.write(&b)
	}
	return b.String()
}

// String is the term as a query prints it.
func (t Term) String() string {
	var b strings.Builder
	t.write(&b)
	return b.String()
}

func (t Term) write(b *strings.Builder) {
	if t.Exclude {
		b.WriteByte('-')
	}
	if t.Key != KeyText {
		b.WriteString(t.Key.String())
		b.WriteByte(':')
	}
	switch {
	case t.Key.isDate():
		b.WriteString(t.Date.String())
		return
	case t.Exact:
		b.WriteByte('=')
	}
	if t.needsQuotes() {
		b.WriteByte('"')
		quoteEscaper.WriteString(b, t.Text)
		b.WriteByte('"')
		return
	}
	b.WriteString(t.Text)
}

var quoteEscaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`)

func (t Term) needsQuotes() bool {
	if t.Text == "" || strings.IndexFunc(t.Text, unicode.IsSpace) >= 0 || closingQuote(t.Text) != 0 {
		return true
	}
	return t.Key == KeyText && (t.Text[0] == '-' || t.Text[0] == '@' || strings.Contains(t.Text, ":")) || t.Key.canBeExact() && t.Text[0] == '='
}

// closingQuote is the mark that ends the quotation which text begins with, 0
// where it begins with none.
func closingQuote(text string) rune {
	switch r, _ := utf8.DecodeRuneInString(text); r {
	case '"':
		return '"'
	case '“', '”':
		return '”'
	case '«':
		return '»'
	}
	return 0
}

// Window is the days from the first to the last of Windows, the zero Date where
// there is none, and whether the query asks for any.
func (q Query) Window() (Date, bool) {
	windows, asked := q.Windows()
	if len(windows) == 0 {
		return Date{}, asked
	}
	window := Date{Earliest: windows[0].Earliest, Latest: windows[len(windows)-1].Latest}
	return window.Canonical(), asked
}

// Windows are the stretches of days that the query's dates ask for, in order and
// with days between them, and whether it asks for any. The dates are inclusive
// at both ends: after:2024 begins on 1 January 2024, before:2025-09 ends on 30
// September 2025, and what either leaves out nothing brings back; date:2024-06
// is that month, and of several such any will do. Excluded dates are no matter.
func (q Query) Windows() (windows []Date, asked bool) {
	from, to := OpenPast, OpenFuture
	for _, t := range q.Terms {
		switch {
		case t.Exclude:
		case t.Key == KeyAfter:
			from, asked = max(from, t.Date.Earliest), true
		case t.Key == KeyBefore:
			to, asked = min(to, t.Date.Latest), true
		}
	}
	if q.count(KeyDate) == 0 {
		windows = []Date{{Earliest: from, Latest: to}}
	} else {
		asked = true
		for _, t := range q.Terms {
			if t.Key == KeyDate && !t.Exclude {
				windows = append(windows, Date{Earliest: max(from, t.Date.Earliest), Latest: min(to, t.Date.Latest)})
			}
		}
	}
	windows = slices.DeleteFunc(windows, func(w Date) bool { return w.Earliest > w.Latest })
	slices.SortFunc(windows, func(a, b Date) int { return cmp.Compare(a.Earliest, b.Earliest) })
	apart := windows[:0]
	for _, w := range windows {
		if n := len(apart); n > 0 && w.Earliest <= apart[n-1].Latest+1 {
			apart[n-1].Latest = max(apart[n-1].Latest, w.Latest)
			continue
		}
		apart = append(apart, w)
	}
	return apart, asked
}

// Sure reports whether only what surely lies in the window is asked for, and
// not what possibly does.
func (q Query) Sure() bool {
	return slices.ContainsFunc(q.Terms, func(t Term) bool { return t.Key == KeySure })
}

// With is the query with one more term; the same query where it has the term,
// or the term says nothing (no text, no date). Fields that the key has no use
// for are dropped.
func (q Query) With(t Term) Query {
	switch {
	case t.Key.isDate():
		t = Term{Key: t.Key, Date: t.Date.Canonical(), Exclude: t.Exclude && t.Key == KeyDate}
	case t.Key == KeySure:
		t = Term{Key: t.Key, Text: "yes"}
	case t.Key == KeyConflict:
		t = Term{Key: t.Key, Text: "yes", Exclude: t.Exclude}
	case t.Key >= keyCount:
		return q
	default:
		t.Date, t.Exact = Date{}, t.Exact && t.Key.canBeExact()
		if t.Key == KeyStatus {
			t.Text = statusOf(t.Text)
		}
	}
	if t.Date.IsZero() && strings.TrimSpace(t.Text) == "" || slices.Contains(q.Terms, t) {
		return q
	}
	return Query{append(slices.Clip(q.Terms), t)}
}

// Without is the query without its terms of the key.
func (q Query) Without(key Key) Query {
	return q.drop(func(t Term) bool { return t.Key == key })
}

// Less is the query without that one term.
func (q Query) Less(term Term) Query {
	return q.drop(func(t Term) bool { return t == term })
}

func (q Query) drop(unwanted func(Term) bool) Query {
	if !slices.ContainsFunc(q.Terms, unwanted) {
		return q
	}
	var kept []Term
	for _, t := range q.Terms {
		if !unwanted(t) {
			kept = append(kept, t)
		}
	}
	return Query{kept}
}

// And is the query that asks for what both ask for.
func (q Query) And(other Query) Query {
	for _, t := range other.Terms {
		q = q.With(t)
	}
	return q
}

// WithActor is the query that includes, or excludes, the actor of the id, in
// place of what it asked of that actor before.
func (q Query) WithActor(id string, include bool) Query {
	return q.WithoutActor(id).With(Term{Key: KeyActor, Text: id, Exact: true, Exclude: !include})
}

// WithoutActor is the query without its terms on the actor of the id.
func (q Query) WithoutActor(id string) Query {
	return q.drop(func(t Term) bool { return t.Key == KeyActor && t.Text == id })
}

// HasActor reports whether the query names the actor of the id, and whether it
// includes or excludes it.
func (q Query) HasActor(id string) (include, named bool) {
	for _, t := range q.Terms {
		if t.Key == KeyActor && t.Text == id {
			return !t.Exclude, true
		}
	}
	return false, false
}

// WithText is the query that looks for the words and quoted phrases of text,
// in place of those it looked for before; "" looks for none. Nothing in it is
// an error, so it can be called at every key: a quotation that is not closed
// yet runs to the end, and "-" and ":" are letters like others.
func (q Query) WithText(text string) Query {
	q = q.drop(isSearched)
	for text = strings.TrimSpace(text); text != ""; text = strings.TrimSpace(text) {
		var value string
		if closing := closingQuote(text); closing != 0 {
			value, text, _ = cutQuoted(text, closing)
		} else {
			value, text = cutBare(text)
		}
		q = q.With(Term{Text: value})
	}
	return q
}

// Text is what WithText would take to look for the same words.
func (q Query) Text() string {
	return Query{q.drop(func(t Term) bool { return !isSearched(t) }).Terms}.String()
}

func isSearched(t Term) bool { return t.Key == KeyText && !t.Exclude }
