package timex

import (
	"slices"
	"strings"

	"hito/loader/prose"
)

// trait is what a word can be; most words of a phrase are only one thing, but
// "segundo" is an ordinal and a unit, "mañana" a day and a part of one.
type trait uint32

const (
	isNumber trait = 1 << iota
	isOrdinal
	isMonth
	isWeekday
	isUnit
	isSeason
	isPart      // a part of the day
	isDeictic   // a day told from today: hoy, ayer
	isMod       // pasado, próximo, este
	isThird     // principios, mediados, finales
	isAbbrev    // short for a month or a weekday: needs a date around it
	isName      // begins a named day
	isPlural    // "los", "meses", "lunes"
	isStart     // an expression can begin with it
	isTense     // a verb form whose tense the table knows
	isYearing   // may stand right before a bare year: "año", "Mundial"
	isNoun      // forbids a number beside it to be a date: "artículo", "calle"
	isProper    // no verb with a capital letter, a verb without
	isRank      // ranks or counts what it stands with: "mayor", "veces"
	isOfCentury // known by two digits of a year of the last century: "la crisis del 29"
	isDurative  // a past that lasts: "vivió hasta marzo" has its end in the past
)

// word is the part that a function word plays in the phrases of a language.
type word uint8

const (
	noWord       word = iota
	wThe              // el, la, los, las
	wOf               // de
	wOfThe            // del
	wTo               // a
	wToThe            // al
	wIn               // en
	wAnd              // y, e
	wOr               // o, u
	wFrom             // desde
	wUntil            // hasta
	wBetween          // entre
	wThat             // que
	wComing           // viene, vienen, entra
	wAgo              // hace
	wInside           // dentro
	wAfter            // después, tras
	wLater            // tarde, posterior
	wBefore           // antes
	wEach             // cada
	wAll              // todo
	wSame             // mismo
	wBy               // por
	wFor              // para
	wWith             // con
	wStarting         // partir, comenzando
	wDuring           // durante
	wAbout            // unos, casi, cerca
	wMore             // más, menos
	wHalf             // medio, media
	wPair             // par
	wSome             // algunos, varios
	wDay              // día
	wDate             // fecha, jornada
	wEve              // víspera
	wNow              // ahora
	wThen             // entonces
	wCentury          // siglo
	wRest             // resto
	wSoFar            // va
	wAnniversary      // aniversario
	wAge              // edad, cumplir
	wHour             // hora, h
	wAM               // am, a. m.
	wPM               // pm
	wNoon             // mediodía
	wMidnight         // medianoche
	wQuarterHour      // cuarto
	wEra              // Cristo
	wBeforeEra        // aC
	wEraNow           // dC
	wOther            // otro
	wLong             // largo ("a lo largo de")
	wTerm             // curso, temporada, ejercicio: 2021-2022
	wNot              // no
	wHas              // ha, han: present perfect
	wStreet           // calle, avenida: a date after it is a name
	wLaw              // ley, artículo: a number after it is none
	wAlready          // ya
	wOrMore           // o más
	wLike             // como
	wIt               // lo
	wScheduled        // previsto, programado
	wDaily            // diario
	wQuarterMark      // T, Q: 3T 2024
	wPlace            // santo, plácido: names a person or place with what follows
)

// mod is what an adjective does to a unit or a date.
type mod uint8

const (
	noMod         mod = iota
	modThis           // este
	modThat           // ese, aquel: the one last told
	modLast           // pasado
	modNext           // próximo
	modFinal          // último: past, or the last of a whole
	modAfter          // siguiente: next to the one last told
	modPrior          // anterior
	modSame           // mismo
	modBeforeLast     // antepasado
	modNow            // presente, actual, en curso
)

// lexeme is what a word means for dates. The zero lexeme is a word that means
// nothing.
type lexeme struct {
	traits  trait
	number  int32 // a cardinal
	ordinal int16
	// seconds has a bit set for the second word of each named day that begins with
	// it, by its fold; alone says that one is no more than it.
	seconds uint64
	alone   bool
	word    word
	unit    Unit
	mod     mod
	month   int8
	weekday int8
	season  int8
	third   int8 // 1 early, 2 middle, 3 late
	deictic int8 // days from today
	tense   tense
	// idle, where not 0, says that it tells a time only beside a word that is not
	// idle, and begins an expression only where one stands within so many tokens.
	idle int8
}

func (l *lexeme) is(t trait) bool { return l.traits&t != 0 }

// entry gives the words of one line of a table one meaning; a word in several
// lines has all of them.
type entry struct {
	words string // separated by spaces
	lexeme
}

// language is all that the engine knows of one: its words, its named days, and
// the rules that make phrases of them.
type language struct {
	lexicon *prose.Lexicon[uint16]
	lexemes []lexeme // 0 is nothing, 1 any number in figures
	names   []name
	folds   []uint64 // what the words of the names are pieces of
	// chains are the first of the names, among names, that begin alike: the longest,
	// and of these the first of its table. See chainOf.
	chains map[uint64]int32
	// depth is how many words behind the first tell one chain from another: "día"
	// begins hundreds of names.
	depth int
	reach int8 // the farthest that an idle word reaches: see addIdle
	// phrase tries to read an expression that begins at the token i.
	phrase func(p *parser, i int) bool
	// tense is the tense of a word of a clause by its ending; noTense where the
	// word is no verb or cannot be told.
	tense func(word string) tense
	// reflexive is the word that makes a present of the verb behind it that
	// tells what is to come ("se juega el domingo"), 0 where there is none.
	reflexive uint64
	// and joins two clauses, with its spaces: " y ".
	and string
	// monthFirst says that 3/4 is 4 March.
	monthFirst bool
}

// figures is the lexeme of numbers in figures.
const figures = 1

// name is a named day as the folded words that name it.
type name struct {
	words []uint64 // all but the first
	// capital says that it is a name only with a capital letter ("Corpus").
	capital bool
	feast   int16 // see feastAt; -1 is what only looks like a date
	next    int32 // the next name of the chain, 0 none
}

// chainOf is the key of the chain of names that begin with a word and then have
// the words.
func chainOf(first uint64, words []uint64) uint64 {
	key := first
	for _, w := range words {
		key = (key ^ w) * 0x9e3779b97f4a7c15 // 2^64 over the golden ratio
		key ^= key >> 32
	}
	return key
}

// newLanguage builds the tables of a language: words and names are its data.
func newLanguage(tables [][]entry, names []namedDays, state func(*stateDay) *[]string, depth int) *language {
	count := 0
	for _, table := range tables {
		count += 4 * len(table)
	}
	l := &language{lexicon: prose.NewLexicon[uint16](count), lexemes: make([]lexeme, 2, count), names: make([]name, 1, 1024), folds: make([]uint64, 0, 4096),
		chains: make(map[uint64]int32, 1024), depth: depth}
	l.lexemes[figures].traits = isNumber | isStart
	for _, table := range tables {
		for i := range table {
			for words := range strings.FieldsSeq(table[i].words) {
				l.merge(words, &table[i].lexeme)
			}
		}
	}
	for i := range names {
		feast := feastIndex(names[i].id)
		for phrase := range strings.SplitSeq(names[i].names, ";") {
			l.addName(phrase, feast)
		}
	}
	for i := range statesDays() {
		d := &statesDays()[i]
		for _, phrase := range *state(d) {
			l.addName(phrase, len(feasts)+i)
		}
	}
	return l
}

// at is the lexeme of the word, made where there is none.
func (l *language) at(word string) *lexeme {
	fold := prose.Fold(word)
	if i, ok := l.lexicon.Lookup(fold); ok {
		return &l.lexemes[i]
	}
	l.lexemes = append(l.lexemes, lexeme{})
	l.lexicon.Put(word, uint16(len(l.lexemes)-1))
	return &l.lexemes[len(l.lexemes)-1]
}

// merge adds the meaning of an entry to a word.
func (l *language) merge(word string, e *lexeme) {
	x := l.at(word)
	x.traits |= e.traits
	if e.traits&isNumber != 0 {
		x.number = e.number
	}
	x.ordinal = max(x.ordinal, e.ordinal)
	x.month, x.weekday, x.season, x.third = max(x.month, e.month), max(x.weekday, e.weekday), max(x.season, e.season), max(x.third, e.third)
	if e.traits&isDeictic != 0 {
		x.deictic = e.deictic
	}
	if e.word != noWord {
		x.word = e.word
	}
	if e.unit != NoUnit {
		x.unit = e.unit
	}
	if e.mod != noMod {
		x.mod = e.mod
	}
	if e.tense != noTense {
		x.tense = e.tense
		x.traits |= isTense
	}
}

// addName adds a named day to the chain of those that begin alike, longer ones
// first. One that begins with ^ needs a capital letter.
func (l *language) addName(phrase string, feast int) {
	n, begins, at := name{feast: int16(feast)}, "", len(l.folds)
	for w := range strings.FieldsSeq(phrase) {
		if begins == "" {
			begins, n.capital = strings.CutPrefix(w, "^")
		} else {
			l.folds = append(l.folds, prose.Fold(w))
		}
	}
	if begins == "" {
		return
	}
	n.words = l.folds[at:len(l.folds):len(l.folds)]
	first := l.at(begins)
	first.traits |= isName | isStart
	l.names = append(l.names, n)
	place := int32(len(l.names) - 1)
	if len(n.words) > 0 {
		first.seconds |= 1 << (n.words[0] % 64)
	} else {
		first.alone = true
	}
	chain := chainOf(prose.Fold(begins), n.words[:min(l.depth, len(n.words))])
	before, next := int32(0), l.chains[chain]
	for next != 0 && len(l.names[next].words) >= len(n.words) {
		before, next = next, l.names[next].next
	}
	l.names[place].next = next
	if before == 0 {
		l.chains[chain] = place
	} else {
		l.names[before].next = place
	}
}

// quiet are the traits, and quietWords the parts, of words that begin no
// expression and tell no time by themselves.
const quiet = isTense | isNoun | isRank | isProper | isYearing | isOfCentury

var quietWords = [...]word{noWord, wStreet, wLaw, wPlace, wOther, wHalf, wAlready, wSoFar, wComing, wLike, wScheduled}

// markQuiet makes such words idle, once all names are known.
func (l *language) markQuiet() {
	for i := range l.lexemes {
		if x := &l.lexemes[i]; x.traits&^quiet == 0 && slices.Contains(quietWords[:], x.word) {
			x.idle = 1
		}
	}
}

// addIdle marks words that tell no time by themselves, and says how many tokens
// behind them the word stands that makes them the beginning of an expression: "de
// aquí a dos meses". They stand before most nouns, and the rules need not be
// tried where nothing that tells time is near.
func (l *language) addIdle(reach int8, words string) {
	for w := range strings.FieldsSeq(words) {
		l.at(w).idle = reach
	}
	l.reach = max(l.reach, reach)
}

// addFalse adds phrases, parted by semicolons, that look like dates and are
// none.
func (l *language) addFalse(phrases string) {
	for phrase := range strings.SplitSeq(phrases, ";") {
		l.addName(phrase, -1)
	}
}
