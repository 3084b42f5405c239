package prose

import (
	"strings"
	"sync"
	"unicode"
)

// abbreviation says what a full stop after a short form means.
type abbreviation uint8

const (
	notAbbreviation abbreviation = iota
	titleForm                    // a name follows: never an end ("Sra. López")
	numberForm                   // a number follows, or it is a plain word ("art. 5", "art.")
	finalForm                    // may stand last: an end where a sentence plainly begins ("S. A. El")
)

// The short forms of Spanish and English news prose, without their stop, by
// what follows them. Forms of single letters and of letters with stops within
// (EE. UU., a. C., p. ej., U.S.) are read by their shape.
const (
	titleForms = `sr sra srta sres sras dr dra dres dras dn dna prof profa lic licda ing arq abg abog gral gob cnel
		tte cmdte cap sgto alm sto sta excmo excma ilmo ilma mons pbro hno hna fr rev rvdo mtro mtra diput sen
		mr mrs ms messrs st ste mt ft gen col lt maj capt cpt sgt cpl adm cmdr gov rep sens reps hon pres supt
		av avda blvd ctra pza plza urb dpto dept
		ej cf cfr vs ca aprox`
	numberForms = `art arts no nos num nums nro pag pags pp vol vols fig figs cap caps sec secc tel ext apdo inc par parr
		op ed ch km
		ene feb mar abr may jun jul ago sep sept oct nov dic jan apr aug dec
		lun mie jue vie sab dom mon tue tues wed thu thurs fri sat sun`
	finalForms = `inc ltd corp co cia ltda bros jr hnos admon assn bco edo rep uu ff aa oo jj cc`
)

// starters begin sentences far more often than they begin names: what tells
// that "EE. UU. El" is an end and "EE. UU. Donald" is none. Words that names
// begin with as often (De, Del, San, I) are left out.
const starters = `el la los las un una unos unas lo este esta estos estas ese esa esos esas eso esto aquel aquella su sus
	en al a ante bajo con contra desde durante entre hacia hasta mediante para por segun sin sobre tras
	y e o pero sino aunque mientras cuando donde como si porque que quien cual cuanto pues asi ademas tambien
	asimismo entonces luego despues antes ayer hoy manana ahora ya aun todavia nunca siempre no ni se le les nos
	es son era eran fue fueron hay hubo habia ha han esta estaba todo toda todos todas otro otra otros otras
	cada ambos ambas muchos muchas varios varias algunos algunas mas menos solo tal dicho dicha posteriormente
	finalmente actualmente recientemente anteriormente mas
	the an this that these those he she it they we you his her its their our in on at by for from with without
	to of as if when while where after before since until under over during despite although though because
	and but or nor so yet both some many most all each every another other there here also however meanwhile
	earlier later according last next what who which why how`

// weekdays are written with a capital in English and follow "a.m." there.
const weekdays = `monday tuesday wednesday thursday friday saturday sunday`

// lettered are nouns that a single letter tells apart ("la vitamina C", "la red
// social X", "el grupo B"): the letter is no initial, and its stop ends.
const lettered = `vitamina vitaminas hepatitis social plataforma grupo clase tipo serie plan categoria bloque zona puerta
	terminal letra planta linea sector opcion anexo apartado fase punto variante cepa
	vitamin class type series group category block zone gate terminal letter option annex schedule exhibit variant strain`

var abbreviations = sync.OnceValue(func() *Lexicon[abbreviation] {
	lexicon := NewLexicon[abbreviation](256)
	for form, words := range map[abbreviation]string{titleForm: titleForms, numberForm: numberForms, finalForm: finalForms} {
		for _, word := range strings.Fields(words) {
			known, _ := lexicon.Lookup(Fold(word))
			lexicon.Put(word, max(known, form))
		}
	}
	// Forms that stand in two lists: the title wins before a name.
	lexicon.Put("rep", titleForm)
	return lexicon
})

var (
	starterWords = sync.OnceValue(func() *Lexicon[struct{}] { return wordSet(starters) })
	weekdayWords = sync.OnceValue(func() *Lexicon[struct{}] { return wordSet(weekdays) })
	letterWords  = sync.OnceValue(func() *Lexicon[struct{}] { return wordSet(lettered) })
)

// wordSet is the lexicon of words parted by space, that mean no more than that
// they are in it.
func wordSet(words string) *Lexicon[struct{}] {
	fields := strings.Fields(words)
	lexicon := NewLexicon[struct{}](len(fields))
	for _, word := range fields {
		lexicon.Put(word, struct{}{})
	}
	return lexicon
}

// isStarter reports whether the word, capitalised, plainly begins a sentence.
func isStarter(t Token) bool {
	if t.Kind != Word || t.Flags&Upper == 0 || t.Flags&Capital != 0 {
		return false
	}
	_, ok := starterWords().Lookup(t.Fold)
	return ok
}

// class is the kind of short form that the word at at is.
func (s *splitter) class(at int) abbreviation {
	form, _ := abbreviations().Lookup(s.tokens[at].Fold)
	if s.english && form == titleForm && s.tokens[at].Len() == 2 && s.tokens[at].Fold == Fold("sr") {
		return finalForm // "Ken Griffey Sr."
	}
	return form
}

// abbreviated reports whether the full stop at at belongs to a short form, an
// initial, a date or a list's number, and ends no sentence before the token
// next.
func (s *splitter) abbreviated(at, next int) bool {
	before, after := s.tokens[at-1], s.tokens[next]
	switch before.Kind {
	case Number:
		return s.numbered(at, next)
	case Punct:
		return false
	}
	opens := !isStarter(after) && after.Kind != Punct
	if s.dotted(at) {
		if before.Flags&Upper != 0 || after.Kind == Number {
			return opens || s.bracketed(next)
		}
		// a.m., p. ej.: a capital after it is a new sentence, unless it is a
		// time zone or the second half of the form (a. C.).
		_, weekday := weekdayWords().Lookup(after.Fold)
		return after.Flags&Capital != 0 || s.letter(next) || weekday
	}
	if before.End-before.Start == 1 { // an initial, or a mark of one letter
		if before.Flags&Upper != 0 {
			if at-2 >= s.first && s.tokens[at-2].Flags&Upper == 0 {
				if _, named := letterWords().Lookup(s.tokens[at-2].Fold); named {
					return false
				}
			}
			return opens || s.bracketed(next) || s.letter(next) // "Cobres S. A., dimitió"
		}
		return after.Kind == Number || s.letter(next) || s.text[before.Start] == 'v' && opens
	}
	switch s.class(at - 1) {
	case titleForm:
		return after.Kind != Punct || s.bracketed(next)
	case numberForm:
		return after.Kind == Number || isRoman(s.text[after.Start:after.End])
	case finalForm:
		return opens || s.bracketed(next)
	}
	// EE. UU., FF. AA.: doubled capitals before doubled capitals.
	return s.doubled(at-1) && s.doubled(next) || s.doubled(at-1) && opens
}

// bracketed reports whether the token at opens a parenthesis ("N. V. (EADS)").
func (s *splitter) bracketed(at int) bool { return s.tokens[at].Is('(') || s.tokens[at].Is('[') }

// dotted reports whether the full stop at at is the last of a form with stops
// within: "U.S.", "EE.UU.", "a.m.".
func (s *splitter) dotted(at int) bool {
	return at >= 3 && at-3 >= s.first && s.tokens[at-2].Is('.') && s.tokens[at-3].Kind == Word &&
		s.tokens[at-1].Flags&Space == 0 && s.tokens[at-2].Flags&Space == 0 &&
		s.tokens[at-1].Len() <= 4 && s.tokens[at-3].Len() <= 4
}

// letter reports whether the token is one letter with a stop of its own.
func (s *splitter) letter(at int) bool {
	return s.tokens[at].Kind == Word && s.tokens[at].Len() == 1 && at+1 < len(s.tokens) && s.tokens[at+1].Is('.') &&
		s.tokens[at+1].Flags&Space == 0
}

// doubled reports whether the word is one capital twice, as Spanish shortens
// plurals: EE, UU, FF, AA.
func (s *splitter) doubled(at int) bool {
	t := s.tokens[at]
	return t.Kind == Word && t.Len() == 2 && t.Flags&Capital != 0 && s.text[t.Start] == s.text[t.Start+1]
}

// numbered reports whether the full stop after a number is that of a list
// ("1. El plan") or of a date in figures ("29. 11. 2024").
func (s *splitter) numbered(at, next int) bool {
	before, after := s.tokens[at-1], s.tokens[next]
	if at-1 == s.first && before.Len() <= 2 {
		return true
	}
	if after.Kind != Number || before.Value > 31 || before.Value < 1 {
		return false
	}
	pointed := next+1 < len(s.tokens) && s.tokens[next+1].Is('.') && s.tokens[next+1].Flags&Space == 0
	stopped := at >= 2 && s.tokens[at-2].Is('.') && s.tokens[at-1].Flags&Space != 0
	return after.Value >= 1 && after.Value <= 12 && after.Len() <= 2 && pointed || before.Value <= 12 && after.Len() == 4 && stopped
}

func isRoman(word string) bool { return word != "" && strings.Trim(word, "IVXLC") == "" }

func isLower(r rune) bool { return unicode.IsLower(r) && unicode.ToUpper(r) != r }
