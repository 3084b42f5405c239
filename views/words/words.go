// Package words is what hito says to a person, in Spanish and in English:
// dates as one writes them, the sentence behind each reason, the names of
// kinds, types and states, problems and their mends.
//
// The texts stand in folders, one for each language (texts/es), which table.go
// reads; catalogue.go makes a catalog of golang.org/x/text of them, with its
// plurals and its numbers. Dates are written by patterns of the folders' own,
// since golang.org/x/text has no names of months or weekdays, and no forms of
// dates, that one may use.
//
// The package holds no text of documents and draws nothing. Where a sentence quotes
// a document (the facts of a reason), the words come back as they stand there:
// whoever puts them on a terminal cleans them first.
package words

import (
	"strings"
	"sync"

	"hito/model"
)

// Words says things in one language. It is never changed: share it freely.
type Words struct {
	// Language is the tag of one of Languages: "es", "en".
	Language string
	names    *names
	texts    *catalogue
	ui       func() *UI
}

// fallback is the language of whoever asks for none that there is.
const fallback = "en"

// languages are the words of each language, made when they are first asked for.
var languages = sync.OnceValue(func() map[string]func() *Words {
	all := map[string]func() *Words{}
	for _, name := range Languages() {
		all[name] = sync.OnceValue(func() *Words { return newWords(name, all[fallback]) })
	}
	return all
})

// For gives the words of a language, by its tag; where there is none such,
// English.
func For(lang string) *Words {
	make, ok := languages()[lang]
	if !ok {
		make = languages()[fallback]
	}
	return make()
}

// newWords is the words of a language; what it lacks is said in English.
func newWords(language string, english func() *Words) *Words {
	w := &Words{Language: language}
	w.texts = newCatalogue(w, tablesOf(language))
	if language != fallback {
		w.texts.english = english
	}
	w.names = newNames(w.texts)
	w.ui = sync.OnceValue(func() *UI { return newUI(w.texts) })
	return w
}

// Month is the name of month m, 1 to 12: "septiembre".
func (w *Words) Month(m int) string { return w.names.months[m-1] }

// MonthShort is the short name of month m, 1 to 12: "sep".
func (w *Words) MonthShort(m int) string { return w.names.monthsShort[m-1] }

// Weekday is the name of the day's weekday: "lunes".
func (w *Words) Weekday(d model.Day) string { return w.names.weekdays[weekday(d)] }

// WeekdayShort is the short name of the day's weekday: "lun".
func (w *Words) WeekdayShort(d model.Day) string { return w.names.weekdaysShort[weekday(d)] }

// Kind names an actor's kind: "persona".
func (w *Words) Kind(k model.ActorKind) string { return w.names.kinds[k] }

// Form names how a mention names its actor: "gentilicio".
func (w *Words) Form(f model.FormKind) string { return w.names.forms[f] }

// Status says whether an event has a date: "sin fecha".
func (w *Words) Status(s model.Status) string { return w.names.statuses[s] }

// Knowledge says how a publication date is known: "deducida".
func (w *Words) Knowledge(k model.Knowledge) string { return w.names.knowledge[k] }

// Block says why a stretch of text is not prose: "menú".
func (w *Words) Block(b model.BlockKind) string { return w.names.blocks[b] }

// Role says what a telling does for its event: "lo cuenta".
func (w *Words) Role(r model.TellingRole) string { return w.names.roles[r] }

// Expression names a kind of time expression: "duración".
func (w *Words) Expression(k model.ExpressionKind) string { return w.names.expressions[k] }

// Granularity names the unit that a date's words speak in: "mes".
func (w *Words) Granularity(g model.Granularity) string { return w.names.granularities[g] }

// Type names an event type: "reunión" for "meeting". An unknown type is said
// by its id.
func (w *Words) Type(id string) string { return w.named(typePrefix, id) }

// Field names what a conflict is about: "fecha" for "date".
func (w *Words) Field(id string) string { return w.named("name.field.", id) }

// Tongue names a document's language: "español" for "es".
func (w *Words) Tongue(code string) string {
	if code == "" {
		code = "unknown"
	}
	return w.named("name.tongue.", code)
}

// named is the name of what has an id, or the id.
func (w *Words) named(prefix, id string) string {
	if _, ok := w.texts.find(prefix + id); !ok {
		return id
	}
	return w.texts.text(prefix + id)
}

// About is the comment that the default configuration has on an entry of it, with
// the facts that it takes; "" where there is none.
func (w *Words) About(entry string, facts ...string) string {
	if !w.HasReason("about." + entry) {
		return ""
	}
	return w.Reason(model.Reason{Rule: "about." + entry, Facts: facts})
}

// Quote puts words of a source in the language's quotation marks.
func (w *Words) Quote(s string) string { return w.names.quotes[0] + s + w.names.quotes[1] }

// Say is the text of a key with its arguments in their order: an int is written as
// the language writes numbers and decides which form the text takes, a string is a
// fact.
func (w *Words) Say(key Key, args ...any) string { return w.texts.withArguments(key.id, args) }

// Of is the text that a family has for id, "" where it has none.
func (w *Words) Of(f Family, id string, args ...any) string {
	key := f.before + id + f.after
	if _, ok := w.texts.find(key); !ok {
		return ""
	}
	return w.texts.withArguments(key, args)
}

// Reason says why: the sentence of r's rule with its facts, without a full
// stop. A rule without a sentence is said by its id and facts.
func (w *Words) Reason(r model.Reason) string {
	t, ok := w.texts.find(r.Rule)
	switch {
	case !ok && len(r.Facts) == 0:
		return r.Rule
	case !ok:
		return r.Rule + ": " + strings.Join(r.Facts, ", ")
	case len(t.forms) == 0 && !strings.Contains(t.body, "%[") && !strings.Contains(t.body, "%+["):
		return w.texts.text(r.Rule)
	}
	s := w.sayingOf(r.Facts)
	defer s.done()
	return w.texts.say(r.Rule, s.args[:]...)
}

// HasReason reports whether rule has a sentence in this language.
func (w *Words) HasReason(rule string) bool { _, ok := w.texts.texts.find(rule); return ok }

// Hint says the mend that a problem names, "" where it names none. A hint that
// is not in the catalogue is said as it stands.
func (w *Words) Hint(id string) string { return w.named("", id) }

// HasHint reports whether a hint's id has a sentence in this language.
func (w *Words) HasHint(id string) bool { return w.HasReason(id) }

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

// Whole reports whether all of a file was read: what is told of it is a remark,
// as that a date in a row is not understood.
func Whole(p model.FileProblem) bool {
	switch p.What.Rule {
	case "table.ragged", "table.quote", "table.no-text", "table.undated", "table.unordered", "table.missing", "feed.no-text", "feed.entities":
		return p.Documents > 0
	}
	return false
}

// Partly reports whether some of a file was read, and some could not be.
func Partly(p model.FileProblem) bool { return p.Documents > 0 && !Whole(p) && !Repeats(p.Problem) }

// PassedOver reports whether a problem is only that the file is no document (a
// picture beside a saved page).
func PassedOver(p model.Problem) bool { return p.What.Rule == "reader.passed" }
