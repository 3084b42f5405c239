package words

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"hito/model"
)

// fact is an argument of a text that is given as words: a fact of a reason, a name,
// what a document says. Its verbs are what a text can say of it:
//
//	%s  as it stands            %q  in quotation marks
//	%D  an EDTF date, as Date writes it           %W  the same with its weekday
//	%A  the same with its article, after a preposition: desde "el 3 sep 2025"
//	%P  the same in brackets, nothing where there is none or it says what the fact before says
//	%d  a number                %w  a weekday, 1 (Monday) to 7
//	%t  an event type           %n  the name of a granularity
//	%k  of an actor's kind      %f  what the system says went wrong
//	%+s this fact and all that follow, with commas
//
// The facts of a reason are its text's arguments from 1 on, at most 7. Since many
// rules give a first fact, then perhaps what it was reckoned from, and last what
// came of it, %[9] is the last of several, and %[8] the one between where there
// are three. An argument that is not there is said as "…", and a bracketed part
// that names it is left out.
type fact struct {
	words *Words
	all   []string
	at    int
}

const (
	between3  = 8     // the argument that is the second of three facts
	lastOfAll = 9     // the argument that is the last of several
	absent    = 65535 // the number by which a text asks whether a fact is there
)

// saying is the arguments of one text. It is used again and again, since a list of
// ten thousand events gives as many reasons.
type saying struct {
	facts [lastOfAll]fact
	args  [lastOfAll]any // the facts, but where there is a number instead
}

var sayings = sync.Pool{New: func() any { return new(saying) }}

// sayingOf is the arguments that facts are for a text; done gives it back.
func (w *Words) sayingOf(all []string) *saying {
	s := sayings.Get().(*saying)
	for i := range s.facts {
		s.facts[i] = fact{w, all, i}
		s.args[i] = &s.facts[i]
	}
	between, last := &s.facts[between3-1], &s.facts[lastOfAll-1]
	between.at, last.at = len(all), len(all)
	if len(all) == 3 {
		between.at = 1
	}
	if len(all) > 1 {
		last.at = len(all) - 1
	}
	return s
}

func (s *saying) done() {
	*s = saying{}
	sayings.Put(s)
}

func (f *fact) isThere() bool { return f.at < len(f.all) && f.all[f.at] != "" }

// PluralForm implements plural.Interface: a fact that is a number has the form of
// that number; one that is not there is the number absent.
func (f *fact) PluralForm(t language.Tag, _ int) (plural.Form, int) {
	if !f.isThere() {
		return plural.Other, absent
	}
	n, err := strconv.Atoi(f.all[f.at])
	if err != nil || n < 0 {
		return plural.Other, -1
	}
	return plural.Cardinal.MatchPlural(t, n%10_000_000, 0, 0, 0, 0), min(n, absent-1)
}

// Format implements fmt.Formatter.
func (f *fact) Format(s fmt.State, verb rune) {
	if f.at >= len(f.all) {
		_, _ = io.WriteString(s, "…")
		return
	}
	text, w := f.all[f.at], f.words
	switch verb {
	case 's', 'v':
		if s.Flag('+') {
			text = strings.Join(f.all[f.at:], ", ")
		}
	case 'q':
		text = w.Quote(text)
	case 'D', 'W', 'A':
		text = w.sayDate(text, verb)
	case 'P':
		said := w.sayDate(text, 'D')
		if text == "" || strings.EqualFold(said, f.all[max(f.at-1, 0)]) {
			return
		}
		text = " (" + said + ")"
	case 'd':
		if n, err := strconv.Atoi(text); err == nil {
			text = w.Number(n)
		}
	case 'w':
		if day, err := strconv.Atoi(text); err == nil && day >= 1 && day <= 7 {
			text = w.names.weekdays[day-1]
		}
	case 't':
		text = w.Type(text)
	case 'n':
		text = named(text, w.names.granularities[:], granularityIDs[:])
	case 'k':
		text = named(text, w.names.kinds[:], kindIDs[:])
	case 'f':
		text = w.System(text)
	default:
		text = "%!" + string(verb) + "(" + text + ")"
	}
	_, _ = io.WriteString(s, text)
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
func (w *Words) sayDate(edtf string, how rune) string {
	d, err := model.ParseEDTF(edtf)
	switch {
	case err != nil:
		return edtf
	case how == 'W' && d.IsDay():
		return w.LongDate(d)
	case how == 'A':
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
		return w.names.dates.aDate + w.Date(d)
	}
	left, right := ends(d)
	if d.Earliest == model.OpenPast {
		return w.article(right, d.Latest) + w.Date(d)
	}
	return w.article(left, inner(d.Earliest, left, false)) + w.Date(d)
}
