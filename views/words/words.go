// Package words is what hito says to a person, in Spanish and in English:
// dates as one writes them, the sentence behind each reason, the names of
// kinds, types and states, problems and their mends.
//
// It holds no text of documents and draws nothing. Where a sentence quotes a
// document (the facts of a reason), the words come back as they stand there:
// whoever puts them on a terminal cleans them first.
package words

import (
	"strings"

	"hito/model"
)

// Words says things in one language. It is never changed: share it freely.
type Words struct {
	// Language is "es" or "en".
	Language string
	l        *language
	reasons  map[string]string
	hints    map[string]string
}

// language is one language's tables (es.go, en.go).
type language struct {
	months, monthsShort     [12]string
	weekdays, weekdaysShort [7]string // Monday first
	dates                   datePhrases
	kinds                   [5]string // by model.ActorKind
	forms                   [5]string // by model.FormKind
	statuses                [3]string // by model.Status
	knowledge               [5]string // by model.Knowledge
	blocks                  [7]string // by model.BlockKind
	roles                   [4]string // by model.TellingRole
	expressions             [6]string // by model.ExpressionKind
	granularities           [13]string
	types, fields, tongues  []entry
	quotes                  [2]string
	units                   [3][2]string // day, month, year: one, several
}

// entry is one line of a table: an id and what is said for it.
type entry struct{ id, text string }

// say finds id in a short table, or gives back the id.
func say(table []entry, id string) string {
	for _, e := range table {
		if e.id == id {
			return e.text
		}
	}
	return id
}

// gather makes the look-up table of several lists of sentences.
func gather(lists ...[]entry) map[string]string {
	n := 0
	for _, l := range lists {
		n += len(l)
	}
	m := make(map[string]string, n)
	for _, l := range lists {
		for _, e := range l {
			m[e.id] = e.text
		}
	}
	return m
}

// For gives the words of "es" or "en"; anything else is English.
func For(lang string) *Words {
	if lang == "es" {
		return spanishWords()
	}
	return englishWords()
}

// Locale is the language ("es" or "en") that the environment asks for: the
// first of LC_ALL, LC_MESSAGES and LANG that is set decides, as everywhere.
func Locale(getenv func(string) string) string {
	for _, name := range [...]string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		v := strings.ToLower(getenv(name))
		if v == "" {
			continue
		}
		if v == "es" || strings.HasPrefix(v, "es_") || strings.HasPrefix(v, "es-") || strings.HasPrefix(v, "es.") || strings.HasPrefix(v, "es@") {
			return "es"
		}
		return "en"
	}
	return "en"
}

// Month is the name of month m, 1 to 12: "septiembre".
func (w *Words) Month(m int) string { return w.l.months[m-1] }

// MonthShort is the short name of month m, 1 to 12: "sep".
func (w *Words) MonthShort(m int) string { return w.l.monthsShort[m-1] }

// Weekday is the name of the day's weekday: "lunes".
func (w *Words) Weekday(d model.Day) string { return w.l.weekdays[weekday(d)] }

// WeekdayShort is the short name of the day's weekday: "lun".
func (w *Words) WeekdayShort(d model.Day) string { return w.l.weekdaysShort[weekday(d)] }

// Kind names an actor's kind: "persona".
func (w *Words) Kind(k model.ActorKind) string { return w.l.kinds[k] }

// Form names how a mention names its actor: "gentilicio".
func (w *Words) Form(f model.FormKind) string { return w.l.forms[f] }

// Status says whether an event has a date: "sin fecha".
func (w *Words) Status(s model.Status) string { return w.l.statuses[s] }

// Knowledge says how a publication date is known: "deducida".
func (w *Words) Knowledge(k model.Knowledge) string { return w.l.knowledge[k] }

// Block says why a stretch of text is not prose: "menú".
func (w *Words) Block(b model.BlockKind) string { return w.l.blocks[b] }

// Role says what a telling does for its event: "lo cuenta".
func (w *Words) Role(r model.TellingRole) string { return w.l.roles[r] }

// Expression names a kind of time expression: "duración".
func (w *Words) Expression(k model.ExpressionKind) string { return w.l.expressions[k] }

// Granularity names the unit that a date's words speak in: "mes".
func (w *Words) Granularity(g model.Granularity) string { return w.l.granularities[g] }

// Type names an event type: "reunión" for "meeting". An unknown type is said
// by its id.
func (w *Words) Type(id string) string { return say(w.l.types, id) }

// Field names what a conflict is about: "fecha" for "date".
func (w *Words) Field(id string) string { return say(w.l.fields, id) }

// Tongue names a document's language: "español" for "es".
func (w *Words) Tongue(code string) string { return say(w.l.tongues, code) }

// Say is the sentence of the catalogue with this id and its facts.
func (w *Words) Say(id string, facts ...string) string {
	return w.Reason(model.Reason{Rule: id, Facts: facts})
}

// Quote puts words of a source in the language's quotation marks.
func (w *Words) Quote(s string) string { return w.l.quotes[0] + s + w.l.quotes[1] }
