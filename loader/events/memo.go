package events

import (
	"slices"

	"hito/loader/prose"
	"hito/model"
)

// memo keeps what is asked of a token again and again: what it means, what it
// can be the beginning of, and the verb group that begins with it. All hang on
// the document alone, and are kept for the tokens from first on.
type memo struct {
	first int
	words []word
	signs []sign
	any   sign // those that any of the tokens has
	// verbs says of each token where in groups the group is that begins with it.
	verbs  []int32
	groups []group
	// strides says where in the tokens each stretch of stride bytes of the text
	// begins, named where in the mentions: see tokenAt and mentionFrom.
	strides, named []int32
}

// sign is what a token may be, so that walks over a sentence pass over the
// others at once. All but those of actors and times only allow what is to be
// checked.
type sign uint16

const (
	signActor      sign = 1 << iota // an actor's name or role covers it
	signTime                        // an expression of time covers it
	signTimeBegins                  // such an expression begins with it
	signVerb                        // a finite verb group may begin with it
	signNoun                        // a noun that names an event, or the first word of a phrase that does
	signParticiple                  // a participle that tells an event by itself
	signProspect                    // an infinitive or a subjunctive, of what may be expected
	signCuts                        // a clause may begin or end with it
	signCapital                     // a word with a capital
	signArticle                     // stands before nouns
	signPact                        // names what is signed
	signOrdinal                     // numbers the rounds of a process
)

// What verbs says where there is no group.
const (
	verbUnasked int32 = 0
	verbNone    int32 = -1
)

// hoard is the most tokens of which the room is kept: one long text shall not
// hold its memory for good.
const hoard = 1 << 17

// stride is how many bytes of text one look-up of a token spans.
const stride = 16

// remember looks all words up, and gets ready for the verbs.
func (f *finder) remember() {
	f.rememberTokens(0, len(f.Tokens))
	f.rememberPlaces()
	f.signActors()
	f.signTimes()
}

// rememberTokens does what hangs on the words alone for the tokens first..last,
// last excluded, and forgets the others.
func (f *finder) rememberTokens(first, last int) {
	n := last - first
	m := &f.memo
	m.first = first
	m.words = slices.Grow(m.words[:0], n)[:n]
	m.signs = slices.Grow(m.signs[:0], n)[:n]
	m.verbs = slices.Grow(m.verbs[:0], n)[:n]
	clear(m.verbs)
	m.groups = m.groups[:0]
	any, text, tokens := sign(0), f.Document.Text, f.Tokens[first:last]
	for i := range tokens {
		w, t := &m.words[i], &tokens[i]
		*w = word{}
		if t.Kind == prose.Word {
			if known := f.words.Find(t.Fold); known != nil {
				*w = *known
			}
		}
		s := signsOf(text, t, w)
		m.signs[i] = s
		any |= s
	}
	m.any = any
}

// lookUp is what the token means, the zero word where nothing.
func (f *finder) lookUp(at int) word {
	if at < 0 || at >= len(f.Tokens) || f.Tokens[at].Kind != prose.Word {
		return word{}
	}
	w, _ := f.words.Lookup(f.Tokens[at].Fold)
	return w
}

// signsOf is the signs that a token, which means w, has by itself.
func signsOf(text string, t *prose.Token, w *word) sign {
	if t.Kind != prose.Word {
		if t.Kind == prose.Punct && cutsClause(t.Value) {
			return signCuts
		}
		return 0
	}
	s := w.signs
	if t.Flags&prose.Upper != 0 {
		s |= signCapital
	}
	if t.Len() < 4 {
		return s
	}
	return s | endings[lastOf[text[t.End-1]]][text[t.End-2]]
}

// sign works out for every word the signs that it has wherever it stands.
func (l *lexicon) sign() {
	l.Each(func(w *word) { w.signs = w.ownSigns() })
	for _, joint := range [...]string{"y", "e"} {
		l.Edit(joint, func(w *word) { w.signs |= signCuts })
	}
}

// ownSigns is the signs that a word has by what it means.
func (w *word) ownSigns() (s sign) {
	if w.noun != 0 || w.marks&markPhrase != 0 {
		s |= signNoun
	}
	if w.verb != 0 {
		switch {
		case w.tense == participle && w.marks&(markPlain|markReport|markSay) == 0:
			s |= signParticiple
		case w.tense == infinitive || w.tense == subjunctive:
			s |= signProspect
		}
	}
	if w.verb|w.reflexive != 0 || w.auxiliary != noTense || w.marks&(markSupport|markCopula|markMakes|markTurn) != 0 {
		s |= signVerb
	}
	if w.marks&markClause != 0 {
		s |= signCuts
	}
	if w.marks&markArticle != 0 {
		s |= signArticle
	}
	if w.marks&markPact != 0 {
		s |= signPact
	}
	if w.marks&markOrdinal != 0 {
		s |= signOrdinal
	}
	return s
}

// Words have signs by how they end as well (see guess and unknownInfinitive): by
// their last two bytes, which lastOf and endings put together.
const (
	otherLast = iota
	lastN     // -on, -án
	lastO     // -vo, -so, -jo
	lastAcute // -á, -ó
	lastD     // -ed
	lastR
	lasts
)

// lastOf is which of these the last byte of a word is.
var lastOf = [256]uint8{'n': lastN, 'o': lastO, 0xa1: lastAcute, 0xb3: lastAcute, 'd': lastD, 'r': lastR}

// endings is the signs of a word by its last byte and the one before.
var endings = func() (signs [lasts][256]sign) {
	for last, befores := range [lasts]string{lastN: "o\xa1", lastO: "vsj", lastAcute: "\xc3", lastD: "e"} {
		for i := range len(befores) {
			signs[last][befores[i]] = signVerb
		}
	}
	for before := range signs[lastR] {
		signs[lastR][before] = signProspect
	}
	return signs
}()

// cutsClause reports whether a clause may begin or end at the mark.
func cutsClause(mark int32) bool {
	switch mark {
	case '«', '“', '»', '”', '"', ';', '–', '—', ':', ',':
		return true
	}
	return false
}

// signActors signs the tokens that an actor's name or role covers.
func (f *finder) signActors() {
	at := 0
	for i := range f.Mentions {
		m := &f.Mentions[i]
		for at > 0 && f.Tokens[at-1].End > m.Start {
			at--
		}
		for at < len(f.Tokens) && f.Tokens[at].Start < m.End {
			if f.Tokens[at].End > m.Start {
				f.memo.signs[at] |= signActor
			}
			at++
		}
	}
}

// signTimes signs the tokens that an expression of time covers.
func (f *finder) signTimes() {
	at := 0
	for i := range f.Expressions {
		e := &f.Expressions[i]
		for at = max(at, f.tokenAt(e.Start)); at < len(f.Tokens) && f.Tokens[at].Start < e.End; at++ {
			f.memo.signs[at] |= signTime
			if f.Tokens[at].Start == e.Start {
				f.memo.signs[at] |= signTimeBegins
			}
		}
	}
}

// rememberPlaces notes where in the text the tokens and the mentions stand.
func (f *finder) rememberPlaces() {
	strides, named := f.memo.strides[:0], f.memo.named[:0]
	for at := range f.Tokens {
		for int(f.Tokens[at].Start) >= len(strides)*stride {
			strides = append(strides, int32(at))
		}
	}
	for i := range f.Mentions {
		for int(f.Mentions[i].Start) >= len(named)*stride {
			named = append(named, int32(i))
		}
	}
	f.memo.strides, f.memo.named = strides, named
}

// mentionFrom is the first mention that begins at or after the byte.
func (f *finder) mentionFrom(at int32) int {
	if place := int(at) / stride; at >= 0 && place < len(f.memo.named) {
		i := int(f.memo.named[place])
		for i < len(f.Mentions) && f.Mentions[i].Start < at {
			i++
		}
		return i
	}
	i, _ := slices.BinarySearchFunc(f.Mentions, at, func(m model.ActorMention, at int32) int { return int(m.Start - at) })
	return i
}

// word is what the token at at means, the zero word where nothing.
func (f *finder) word(at int) word {
	if i := uint(at - f.memo.first); i < uint(len(f.memo.words)) {
		return f.memo.words[i]
	}
	return f.lookUp(at)
}

// marks is the marks of what the token at at means.
func (f *finder) marks(at int) marks {
	if i := uint(at - f.memo.first); i < uint(len(f.memo.words)) {
		return f.memo.words[i].marks
	}
	return f.lookUp(at).marks
}

// sign is the signs of the token at at, none where there is no such token.
func (f *finder) sign(at int) sign {
	if i := uint(at - f.memo.first); i < uint(len(f.memo.signs)) {
		return f.memo.signs[i]
	}
	return f.signFar(at)
}

func (f *finder) signFar(at int) sign {
	if uint(at) >= uint(len(f.Tokens)) {
		return 0
	}
	w := f.lookUp(at)
	return signsOf(f.Document.Text, &f.Tokens[at], &w)
}

// next is the first token from at on, last excluded, that has one of the signs;
// last, or at where that lies behind it, where none has.
func (f *finder) next(at, last int, any sign) int {
	if first, signs := f.memo.first, f.memo.signs; at >= first && last <= first+len(signs) {
		for at < last && signs[at-first]&any == 0 {
			at++
		}
		return at
	}
	for at < last && f.sign(at)&any == 0 {
		at++
	}
	return at
}

// hasVerbAt reports whether a finite verb group begins at at.
func (f *finder) hasVerbAt(at int) bool {
	if f.sign(at)&signVerb == 0 {
		return false
	}
	i := uint(at - f.memo.first)
	if i < uint(len(f.memo.verbs)) && f.memo.verbs[i] != verbUnasked {
		return f.memo.verbs[i] > 0
	}
	_, ok := f.verbAt(at)
	return ok
}

// verbAt reads the finite verb group that begins at at, if one does.
func (f *finder) verbAt(at int) (group, bool) {
	if f.sign(at)&signVerb == 0 {
		return group{}, false
	}
	i := uint(at - f.memo.first)
	if i >= uint(len(f.memo.verbs)) {
		return f.readVerb(at)
	}
	switch asked := f.memo.verbs[i]; asked {
	case verbNone:
		return group{}, false
	case verbUnasked:
		g, ok := f.readVerb(at)
		f.memo.verbs[i] = verbNone
		if ok {
			f.memo.groups = append(f.memo.groups, g)
			f.memo.verbs[i] = int32(len(f.memo.groups))
		}
		return g, ok
	default:
		return f.memo.groups[asked-1], true
	}
}
