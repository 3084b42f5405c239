package reader

import (
	"strings"
	"sync"

	"hito/loader/prose"
)

// phraseSet holds set phrases by the hash of their words.
type phraseSet struct {
	phrases map[uint64]byte // 0 or the phrase's label
	longest int             // words
	// first has a bit for each phrase's first word: most lines begin with none.
	first [64]uint64
}

// opens reports whether a phrase may begin with the word whose hash is given.
func (s *phraseSet) opens(hash uint64) bool { return s.first[hash>>6&63]&(1<<(hash&63)) != 0 }

// phraseBook is every table of phrases_es.go and phrases_en.go, compiled. A
// page may mix languages, so both are always looked in.
type phraseBook struct {
	sections, openers, modules, links, labels phraseSet
	captions, credits, authors, agencies      phraseSet
	filed, intros                             phraseSet
	// single holds the words of interfaceWords and the sections of one word.
	single, pictures, professions *prose.Lexicon[struct{}]
	// Those of phrases_scene.go.
	scenePlaces, sceneFollowers, hands, arrivals, spells, starters, staff, tellingVerbs, counted *prose.Lexicon[struct{}]
	sceneVerbs                                                                                   *prose.Lexicon[bool] // whether the occasion must be named
	notices                                                                                      *prose.Lexicon[byte]
	noticeSieve                                                                                  prose.Sieve // of the same words
}

// What a word says of a notice.
const (
	noticeCookie byte = 1 << iota // cookies
	noticeOurs                    // the page speaks of itself
	noticeLetter                  // a newsletter, alerts
	noticeAsk                     // to subscribe
	noticeOffer                   // to receive: at the beginning it asks
)

var book = sync.OnceValue(func() *phraseBook {
	b := &phraseBook{
		sections: compile(sectionsES, sectionsEN), openers: compile(openersES, openersEN), modules: compile(modulesES, modulesEN),
		links: compile(linksES, linksEN), captions: compile(captionOpenersES, captionOpenersEN), credits: compile(creditsES, creditsEN, authorsES, authorsEN), authors: compile(authorsES, authorsEN),
		agencies: compile(agencies), labels: compileLabels(),
		filed: compile(filedES, filedEN), intros: compile(authorIntrosES, authorIntrosEN),
		scenePlaces: wordSet(scenePlaceWords), sceneFollowers: wordSet(sceneFollowers), hands: wordSet(handWords), arrivals: wordSet(arrivalWords),
		spells: wordSet(spellWords), staff: wordSet(staffWords), starters: wordSet(starterWords), tellingVerbs: wordSet(tellingWords), counted: wordSet(countedES, countedEN),
		single: wordSet(interfaceWords), pictures: wordSet(picturesES, picturesEN), professions: wordSet(professionsES, professionsEN),
	}
	b.sceneVerbs = prose.NewLexicon[bool](128)
	for _, word := range strings.Fields(sceneVerbsShow) {
		b.sceneVerbs.Put(word, false)
	}
	for _, word := range strings.Fields(sceneVerbsOccasion) {
		b.sceneVerbs.Put(word, true)
	}
	b.notices = prose.NewLexicon[byte](64)
	for i, words := range []string{cookieWords, ourWords, letterWords, askWords, offerFirstWords} {
		for _, word := range strings.Fields(words) {
			b.notices.Put(word, 1<<i)
			b.noticeSieve.Put(prose.Fold(word))
		}
	}
	for _, table := range []string{sectionsES, sectionsEN} {
		for phrase := range strings.SplitSeq(table, ",") {
			if words := strings.Fields(phrase); len(words) == 1 {
				b.single.Put(words[0], struct{}{})
			}
		}
	}
	return b
})

func compile(tables ...string) phraseSet {
	set := phraseSet{phrases: map[uint64]byte{}}
	for _, table := range tables {
		set.putAll(table, 0)
	}
	return set
}

// The letters of labels, by what follows the colon.
const (
	labelPicture byte = 'p'
	labelCredit  byte = 'c'
	labelTags    byte = 't'
	labelMedia   byte = 'm'
)

func compileLabels() phraseSet {
	set := phraseSet{phrases: map[uint64]byte{}}
	for _, table := range []struct {
		letter byte
		words  string
	}{{labelPicture, pictureLabelsES}, {labelPicture, pictureLabelsEN}, {labelCredit, creditLabelsES},
		{labelCredit, creditLabelsEN}, {labelTags, tagLabelsES}, {labelTags, tagLabelsEN},
		{labelMedia, mediaLabelsES}, {labelMedia, mediaLabelsEN}} {
		set.putAll(table.words, table.letter)
	}
	return set
}

// putAll puts the phrases of a table, which commas part.
func (s *phraseSet) putAll(table string, label byte) {
	for phrase := range strings.SplitSeq(table, ",") {
		s.put(phrase, label)
	}
}

func (s *phraseSet) put(phrase string, label byte) {
	words := strings.Fields(phrase)
	if len(words) == 0 {
		return
	}
	hash := phraseStart
	for i, word := range words {
		hash = phraseStep(hash, prose.Fold(word))
		if i == 0 {
			s.first[hash>>6&63] |= 1 << (hash & 63)
		}
	}
	s.phrases[hash] = label
	s.longest = max(s.longest, len(words))
}

func wordSet(tables ...string) *prose.Lexicon[struct{}] {
	words := strings.Fields(strings.Join(tables, " "))
	set := prose.NewLexicon[struct{}](len(words))
	for _, word := range words {
		set.Put(word, struct{}{})
	}
	return set
}

// The hash of a phrase is made of those of its words, in order.
const phraseStart uint64 = 0x9e3779b97f4a7c15

func phraseStep(hash, fold uint64) uint64 {
	hash = (hash ^ fold) * 0xff51afd7ed558ccd
	return hash ^ hash>>32
}

// anyNumber stands for every number.
var anyNumber = sync.OnceValue(func() uint64 { return prose.Fold("#") })

// step adds the token to a phrase's hash; marks and line ends are not part of
// phrases.
func step(hash uint64, token prose.Token) (uint64, bool) {
	switch token.Kind {
	case prose.Word:
		return phraseStep(hash, token.Fold), true
	case prose.Number:
		return phraseStep(hash, anyNumber()), true
	}
	return hash, false
}

// prefix is the longest phrase of the set that the tokens begin with: behind is
// the token behind it and words its length; ok is false where there is none.
func (s *phraseSet) prefix(tokens []prose.Token) (behind, words int, label byte, ok bool) {
	hash, count := phraseStart, 0
	for at, token := range tokens {
		var counts bool
		if hash, counts = step(hash, token); !counts {
			continue
		}
		if count++; count > s.longest || count == 1 && !s.opens(hash) {
			break
		}
		if l, known := s.phrases[hash]; known {
			behind, words, label, ok = at+1, count, l, true
		}
	}
	return behind, words, label, ok
}

// whole reports whether the tokens are one phrase of the set and no more.
func (s *phraseSet) whole(tokens []prose.Token) bool {
	hash, count := phraseStart, 0
	for _, token := range tokens {
		var counts bool
		if hash, counts = step(hash, token); counts {
			if count++; count > s.longest || count == 1 && !s.opens(hash) {
				return false
			}
		}
	}
	_, ok := s.phrases[hash]
	return ok && count > 0
}

// label is the letter of the label that stands before a colon at the tokens'
// beginning, 0 where none does, and the token behind the colon.
func (b *phraseBook) label(tokens []prose.Token) (letter byte, behind int) {
	hash, count := phraseStart, 0
	for at, token := range tokens {
		if token.Is(':') {
			return b.labels.phrases[hash], at + 1
		}
		if token.Is(',') { // as broadcasters write: "Pie de foto, El lago."
			if letter := b.labels.phrases[hash]; (letter == labelPicture || letter == labelCredit) && count > 1 {
				return letter, at + 1
			}
			break
		}
		if token.Kind == prose.Break {
			break
		}
		var counts bool
		if hash, counts = step(hash, token); counts {
			if count++; count > b.labels.longest || count == 1 && !b.labels.opens(hash) {
				break
			}
		}
	}
	return 0, 0
}

func has(set *prose.Lexicon[struct{}], token prose.Token) bool {
	if token.Kind != prose.Word {
		return false
	}
	_, ok := set.Lookup(token.Fold)
	return ok
}

// agency is how many tokens the agency's name at the beginning takes, 0 where
// none stands there. Marks within a name (Efe-Epa) count.
func (b *phraseBook) agency(tokens []prose.Token) int {
	if len(tokens) == 0 || tokens[0].Kind != prose.Word || tokens[0].Flags&prose.Upper == 0 && tokens[0].Len() > 3 {
		return 0
	}
	behind, _, _, ok := b.agencies.prefix(tokens)
	if !ok {
		return 0
	}
	return behind
}
