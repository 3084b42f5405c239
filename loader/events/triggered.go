package events

import (
	"maps"
	"slices"
	"strings"

	"hito/loader/prose"
)

// How the user's words come over the tables: on copies of them, made at the
// first document of the language. Where there is no file, nothing is copied.

// wordsOf is the lexicon of a language with the user's words in it.
func (t *Triggers) wordsOf(language string) *lexicon {
	switch {
	case t == nil || len(t.list) == 0:
		return wordsOf(language)
	case language == "en":
		return t.english()
	}
	return t.spanish()
}

// wordClass is how a word of the file is inflected.
type wordClass uint8

const (
	notAWord wordClass = iota
	aNoun
	aPhrase      // of several words, taken whole
	aVerb        // Spanish
	aReflexive   // Spanish, with "se" only
	anEnglishOne // verb
)

// verbOf is the verb that the word is, and how it is inflected.
func (t *trigger) verbOf() (verb, wordClass) {
	written, irregular, _ := strings.Cut(t.word, "(")
	written = strings.TrimSpace(written)
	if len(wordsIn(written)) == 0 {
		return verb{}, notAWord
	}
	base, isEnglish := strings.CutPrefix(strings.ToLower(written), "to ")
	if t.language == "es" {
		base, isEnglish = strings.ToLower(written), false
	}
	isEnglish = isEnglish || t.language == "en" && t.verb
	base = strings.TrimSpace(base)
	if !t.noun && len(wordsIn(base)) == 1 && len(base) > 2 {
		v := parseVerb(base + "(" + strings.ReplaceAll(irregular, " ", ""))
		stem, reflexive := strings.CutSuffix(base, "se")
		switch {
		case isEnglish:
			return v, anEnglishOne
		case t.language != "en" && isInfinitive(base):
			return v, aVerb
		case t.language != "en" && reflexive && isInfinitive(stem):
			v.infinitive = stem
			return v, aReflexive
		}
	}
	switch {
	case t.verb || irregular != "":
		return verb{}, notAWord // no verb that could be conjugated
	case len(wordsIn(written)) > 1:
		return verb{}, aPhrase
	}
	return verb{}, aNoun
}

// isInfinitive reports whether a Spanish word ends as infinitives do.
func isInfinitive(word string) bool {
	if len(word) < 3 {
		return false
	}
	switch word[len(word)-2:] {
	case "ar", "er", "ir":
		return true
	}
	return len(word) > 4 && strings.HasSuffix(word, "ír")
}

// wordsIn is the words of a name.
func wordsIn(name string) []string {
	var words []string
	for _, t := range prose.Tokenize(nil, name) {
		if t.Kind == prose.Word {
			words = append(words, name[t.Start:t.End])
		}
	}
	return words
}

// over is a copy of a language's lexicon with the user's words in it. What
// follows by rule goes in first, so that it never changes a word that the file
// has itself.
func (t *Triggers) over(base *lexicon, language string) *lexicon {
	l := &lexicon{base.Clone(), maps.Clone(base.hidden), nil}
	if l.hidden == nil {
		l.hidden = map[uint64]word{}
	}
	s := speaking{lexicon: l, never: map[uint64]bool{}, plural: spanishPlural}
	if language == "en" {
		s.plural = func(noun string) string { return noun + "s" }
	} else {
		for _, form := range strings.Fields(spanishNeverVerbs) {
			s.never[prose.Fold(form)] = true
		}
	}
	for i := range t.list {
		if x := &t.list[i]; x.language == "" || x.language == language {
			s.inflected(x, language)
		}
	}
	for i := range t.list {
		if x := &t.list[i]; x.language == "" || x.language == language {
			s.whole(x, language)
		}
	}
	slices.SortStableFunc(s.phrases, func(a, b phrase) int { return len(b.folds) - len(a.folds) })
	l.phrases = append(s.phrases, base.phrases...)
	l.sign()
	return l
}

// speaking is a lexicon that takes the user's words.
type speaking struct {
	*lexicon
	never   map[uint64]bool // the forms that are a noun or a preposition by themselves
	plural  func(string) string
	phrases []phrase
}

// inflected puts what follows from an entry by rule.
func (s *speaking) inflected(x *trigger, language string) {
	v, class := x.verbOf()
	switch {
	case class == aNoun:
		s.noun(s.plural(strings.ToLower(wordsIn(x.word)[0])), x.what, true)
	case (class == aVerb || class == aReflexive) && language == "es":
		conjugate(v, func(form string, t tense) { s.verb(form, t, x.what, class == aReflexive, false) })
	case class == anEnglishOne && language == "en":
		inflect(v, func(form string, t tense) { s.verb(form, t, x.what, false, false) })
	}
}

// whole puts the words that an entry has itself.
func (s *speaking) whole(x *trigger, language string) {
	_, class := x.verbOf()
	verbal := class == aVerb || class == aReflexive || class == anEnglishOne
	if verbal && (class == anEnglishOne) != (language == "en") {
		return
	}
	if !verbal {
		s.name(x.word, x.what)
	}
	for _, form := range x.forms {
		if verbal && len(wordsIn(form)) == 1 {
			form = strings.ToLower(form)
			s.verb(form, tenseOf(form, language), x.what, class == aReflexive, true)
		} else {
			s.name(form, x.what)
		}
	}
}

// name puts a noun or a phrase.
func (s *speaking) name(name string, what kind) {
	switch words := wordsIn(name); len(words) {
	case 0:
	case 1:
		s.noun(words[0], what, false)
	default:
		p := phrase{first: words[0], kind: what.name()}
		for _, w := range words {
			p.folds = append(p.folds, prose.Fold(w))
		}
		s.phrases = append(s.phrases, p)
		s.Edit(p.first, func(w *word) { w.marks |= markPhrase })
	}
}

// noun puts one form of a noun; plural says that it is one only by rule.
func (s *speaking) noun(form string, what kind, plural bool) {
	s.Edit(form, func(w *word) {
		had := w.noun
		w.noun = what
		switch {
		case what == 0:
			w.marks |= markSilent
			if w.verb|w.reflexive != 0 {
				w.silence() // else "la visita" would be read as the verb
			}
		case !plural:
			w.marks &^= markPlural
		case had == 0:
			w.marks |= markPlural
		}
	})
}

// silence makes the word's verb one that tells nothing, but still governs its
// clause.
func (w *word) silence() {
	w.verb, w.reflexive = kindOther, 0
	w.marks = w.marks&^(markMakes|markResult|markTurn) | markSilent | markPlain
}

// closed are the marks of words that belong to grammar, whatever verb a form of
// them could be.
const closed = markArticle | markPreposition | markClause | markNot | markClitic

// verb puts one form of a verb; given says that the file has it itself.
func (s *speaking) verb(form string, t tense, what kind, reflexive, given bool) {
	change := func(w *word) {
		if w.tense == noTense || t == past || given {
			w.tense = t
		}
		switch {
		case what == 0:
			w.silence()
		case reflexive:
			w.reflexive = what
		default:
			w.verb, w.reflexive = what, 0
			w.marks &^= markSay | markReport | markPlain | markResult | markSupport | markCopula | markMakes | markTurn | markSilent
			if what == kindStatement || what == kindAnnouncement {
				w.marks |= markSay
			}
		}
	}
	fold := prose.Fold(form)
	had, _ := s.Lookup(fold)
	if given || !s.never[fold] && had.marks&closed == 0 && had.auxiliary == noTense {
		s.Edit(form, change)
	} else if t == past || t == participle { // read as the verb only behind "ha", or with its accent
		if hidden, ok := s.hidden[fold]; ok {
			had = hidden
		}
		change(&had)
		s.hidden[fold] = had
	}
}

var (
	kindStatement    = kindOf(Statement)
	kindAnnouncement = kindOf(Announcement)
)

// ending is how forms of verbs end that have a tense.
type ending struct {
	text  string
	tense tense
}

// The endings of verbs by language, the longer before the shorter.
var (
	spanishEndings = [...]ending{{"ría", conditional}, {"rían", conditional}, {"rá", future}, {"rán", future}, {"ndo", gerund}, {"aron", past}, {"eron", past},
		{"ó", past}, {"ado", participle}, {"ada", participle}, {"ados", participle}, {"adas", participle}, {"ido", participle}, {"ida", participle},
		{"idos", participle}, {"idas", participle}, {"aba", imperfect}, {"aban", imperfect}, {"ía", imperfect}, {"ían", imperfect},
		{"ar", infinitive}, {"er", infinitive}, {"ir", infinitive}, {"o", past}}
	englishEndings = [...]ending{{"ing", gerund}, {"s", present}, {"", past}}
)

// tenseOf is the tense of a form of a verb by its ending; the present where none
// tells.
func tenseOf(form, language string) tense {
	all := spanishEndings[:]
	if language == "en" {
		all = englishEndings[:]
	}
	for _, e := range all {
		if strings.HasSuffix(form, e.text) {
			return e.tense
		}
	}
	return present
}

// silenced reports whether a word that tells no event, as the user says, stands
// in a clause: then its supporting verb tells none either ("hubo una marcha").
func (f *finder) silenced(c clause) bool {
	for at := c.first; at < c.last; at++ {
		if f.marks(at)&markSilent != 0 {
			return true
		}
	}
	return false
}
