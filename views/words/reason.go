package words

import (
	"strconv"
	"strings"

	"hito/model"
)

// A reason's sentence is a template over the facts of its rule, counted from 1:
//
//	{1}   the fact as it stands: a name, a number
//	{1q}  words of the source, in quotation marks
//	{1d}  an EDTF date, as Date writes it    {1D} the same with its weekday
//	{2v}  a date in brackets, nothing where there is none or it says the same as the fact before
//	{1e}  the same with its article, after a preposition: desde "el 3 sep 2025"
//	{1w}  a weekday, 1 (Monday) to 7         {1t} an event type
//	{1n}  the name of a granularity          {1k} of an actor's kind
//	{1+}  this fact and all that follow, with commas
//	{1?}  nothing: for a bracketed part that stands only where this fact is
//
// {0} and the like is the last fact. A part in square brackets is left out where
// a fact it names is not there or is empty.

// Reason says why: the sentence of r's rule with its facts, without a full
// stop. A rule without a sentence is said by its id and facts.
func (w *Words) Reason(r model.Reason) string {
	tmpl, ok := w.reasons[r.Rule]
	if !ok {
		if len(r.Facts) == 0 {
			return r.Rule
		}
		return r.Rule + ": " + strings.Join(r.Facts, ", ")
	}
	var b strings.Builder
	w.say(&b, tmpl, r.Facts)
	return b.String()
}

// HasReason reports whether rule has a sentence in this language.
func (w *Words) HasReason(rule string) bool { _, ok := w.reasons[rule]; return ok }

// Hint says the mend that a problem names, "" where it names none. A hint that
// is not in the catalogue is said as it stands.
func (w *Words) Hint(id string) string {
	if text, ok := w.hints[id]; ok {
		return text
	}
	return id
}

// HasHint reports whether a hint's id has a sentence in this language.
func (w *Words) HasHint(id string) bool { _, ok := w.hints[id]; return ok }

// Problem says what is wrong with a file, and the mend ("" where none).
func (w *Words) Problem(p model.Problem) (what, hint string) {
	return w.Reason(p.What), w.Hint(p.Hint)
}

// Repeats reports whether a problem is only that the file repeats what is read
// elsewhere (a copy, a link to a folder), or that it is no document (a picture
// beside a saved page): nothing of it is missing.
func Repeats(p model.Problem) bool {
	return p.What.Rule == "reader.duplicate" || p.What.Rule == "reader.linked" || p.What.Rule == "reader.passed"
}

// InPart reports whether a problem is only a line's of a file of the user's (who
// is who, words of events, corrections), of which the rest holds.
func InPart(p model.Problem) bool {
	return strings.HasPrefix(p.What.Rule, "actors.alias.") || strings.HasPrefix(p.What.Rule, "events.trigger.") || p.What.Rule == "journal.broken"
}

// PassedOver reports whether a problem is only that the file is no document (a
// picture beside a saved page).
func PassedOver(p model.Problem) bool { return p.What.Rule == "reader.passed" }

// say writes a template; a bracketed part goes where its facts are there. A
// brace or bracket that holds no placeholder stands for itself.
func (w *Words) say(b *strings.Builder, tmpl string, facts []string) {
	for tmpl != "" {
		at := strings.IndexAny(tmpl, "{[")
		if at < 0 {
			b.WriteString(tmpl)
			return
		}
		b.WriteString(tmpl[:at])
		end := byte('}')
		if tmpl[at] == '[' {
			end = ']'
		}
		size := strings.IndexByte(tmpl[at:], end)
		switch inside := tmpl[at+1 : at+max(size, 1)]; {
		case size < 0 || end == '}' && !isPlaceholder(inside) || end == ']' && !strings.Contains(inside, "{"):
			b.WriteByte(tmpl[at])
			tmpl = tmpl[at+1:]
			continue
		case end == '}':
			w.sayFact(b, inside, facts)
		case allThere(inside, facts):
			w.say(b, inside, facts)
		}
		tmpl = tmpl[at+size+1:]
	}
}

func isPlaceholder(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' && len(s) <= 2 }

// allThere reports whether every fact that the part names is there.
func allThere(part string, facts []string) bool {
	for {
		_, after, ok := strings.Cut(part, "{")
		if !ok {
			return true
		}
		if fact, ok := factAt(facts, after[0]); !ok || fact == "" {
			return false
		}
		part = after
	}
}

// factAt is the fact of a digit: the first for 1, the last for 0.
func factAt(facts []string, digit byte) (fact string, ok bool) {
	n := int(digit) - '1'
	if digit == '0' {
		n = len(facts) - 1
	}
	if n < 0 || n >= len(facts) {
		return "", false
	}
	return facts[n], true
}

// sayFact writes the fact that a placeholder ("2d") names.
func (w *Words) sayFact(b *strings.Builder, placeholder string, facts []string) {
	fact, ok := factAt(facts, placeholder[0])
	if !ok {
		b.WriteString("…")
		return
	}
	switch how := placeholder[1:]; how {
	case "?":
	case "q":
		b.WriteString(w.l.quotes[0])
		b.WriteString(fact)
		b.WriteString(w.l.quotes[1])
	case "d", "D", "e":
		b.WriteString(w.sayDate(fact, how))
	case "v":
		if said := w.sayDate(fact, "d"); fact != "" && !strings.EqualFold(said, facts[max(placeholder[0], '2')-'2']) {
			b.WriteString(" (" + said + ")")
		}
	case "w":
		if day, err := strconv.Atoi(fact); err == nil && day >= 1 && day <= 7 {
			fact = w.l.weekdays[day-1]
		}
		b.WriteString(fact)
	case "t":
		b.WriteString(w.Type(fact))
	case "n":
		b.WriteString(named(fact, w.l.granularities[:], english.granularities[:]))
	case "k":
		b.WriteString(named(fact, w.l.kinds[:], english.kinds[:]))
	case "s":
		b.WriteString(w.System(fact))
	case "+":
		b.WriteString(strings.Join(facts[max(placeholder[0], '1')-'1':], ", "))
	default:
		b.WriteString(fact)
	}
}

// named is the name, in this language, of a thing given by its English name.
func named(id string, names, ids []string) string {
	for i, s := range ids {
		if s == id {
			return names[i]
		}
	}
	return id
}

// sayDate writes an EDTF date, or the fact as it stands where it is none.
func (w *Words) sayDate(edtf, how string) string {
	d, err := model.ParseEDTF(edtf)
	switch {
	case err != nil:
		return edtf
	case how == "D" && d.IsDay():
		return w.LongDate(d)
	case how == "e":
		return w.afterPreposition(d)
	}
	return w.Date(d)
}

// afterPreposition is a date as it stands after one: "el 3 sep 2025", "una fecha
// entre mayo y agosto de 2025".
func (w *Words) afterPreposition(d model.Date) string {
	d = d.Canonical()
	_, n := third(d)
	switch approximate := (d.Qualifier|d.ToQualifier)&model.Approximate != 0; {
	case (d.Qualifier|d.ToQualifier)&model.Uncertain != 0, d.IsZero(), approximate && n >= 0, within(d) != model.NoGranularity:
		return w.Date(d)
	case approximate, d.IsInterval() && d.IsBounded() && whole(d) == model.NoGranularity:
		return w.l.dates.aDate + w.Date(d)
	}
	left, right := ends(d)
	if d.Earliest == model.OpenPast {
		return w.article(right, d.Latest) + w.Date(d)
	}
	return w.article(left, inner(d.Earliest, left, false)) + w.Date(d)
}
