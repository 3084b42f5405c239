package actors

import (
	"cmp"
	"slices"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// Find gives the mentions of one document, sorted by start, the longer first:
// all of its prose, and its captions, headings and repeated titles, which are
// marked Aside; no menu, teaser or credit. It is a pure function of its
// arguments.
func Find(doc *model.Document, tokens []prose.Token, sentences []prose.Sentence) []Mention {
	return FindWith(doc, tokens, sentences, nil)
}

// room is what finding needs while it lasts, lent from document to document:
// for what is found until it is put in order, for what the tables know of the
// tokens, and for how words are written elsewhere.
type room struct {
	out     []Mention
	entries []*word
	idle    []bool
	uppers  []int32
	coded   []int32
	seen    evidence
	order   []int32
}

var rooms = sync.Pool{New: func() any { return new(room) }}

// hoard is the most tokens of which the room is kept: one long text shall not
// hold its memory for good.
const hoard = 1 << 17

// finder is the state of reading one document.
type finder struct {
	doc    *model.Document
	text   string
	tokens []prose.Token
	t      *tables
	seen   evidence
	models models
	// entries is what the tables know of each token, nil where nothing; it may
	// be empty, and is then looked up.
	entries []*word
	idle    []bool  // of each token: nothing begins with it but what a product is called
	uppers  []int32 // the words with a capital, and the first that stands in the sentence or behind it
	coded   []int32 // the figures, and the words with a capital within: what a product may be called

	nextUpper int
	out       []Mention
	order     []int32 // room to put them in order

	// Of the sentence being read:
	first, last int // its tokens
	begin       int // its first word
	number      int32
	shouted     bool // it is written in capitals
	titled      bool // its words are capitalised, as in an English headline
	aside       bool
	apposing    bool // the name being read stands beside a post
	ofPost      bool // the name being read is of what a post is of
	ofCity      bool // and the post is of a city or region
}

func (f *finder) sentence(number int32, s prose.Sentence) {
	if s.First < 0 || int(s.Last) > len(f.tokens) || s.First >= s.Last {
		return
	}
	f.number = number
	for from := int(s.First); from < int(s.Last); {
		start := f.tokens[from].Start
		to, mined := int(s.Last), true
		f.aside = false
		if block, ok := f.doc.BlockAt(start); ok {
			to = f.tokenAt(block.End, from, to)
			f.aside = block.Kind == model.BlockCaption || block.Kind == model.BlockHeading || block.Kind == model.BlockRepeat
			mined = f.aside
		} else if next := f.blockAfter(start); next >= 0 {
			to = f.tokenAt(next, from, to)
		}
		if mined {
			f.piece(from, to)
		}
		from = to
	}
}

// tokenAt is the first token from from on that starts at at or later; never
// from itself, so that a piece is never empty.
func (f *finder) tokenAt(at int32, from, to int) int {
	k := from + 1
	for k < to && f.tokens[k].Start < at {
		k++
	}
	return k
}

// blockAfter is where the next boilerplate after at begins, -1 for none.
func (f *finder) blockAfter(at int32) int32 {
	blocks := f.doc.Boilerplate
	k, _ := slices.BinarySearchFunc(blocks, at, func(b model.Block, at int32) int { return cmp.Compare(b.Start, at+1) })
	if k < len(blocks) {
		return blocks[k].Start
	}
	return -1
}

// piece reads the part of a sentence that no boilerplate interrupts.
func (f *finder) piece(from, to int) {
	f.first, f.last = from, to
	f.looks()
	for i := f.first; i < f.last; {
		if f.idle[i] && f.models.all == nil {
			i++
			continue
		}
		i = max(f.at(i), i+1)
	}
}

// looks measures how the sentence is written. It is asked in the order of the text.
func (f *finder) looks() {
	f.begin = f.first
	for f.begin < f.last && f.tokens[f.begin].Kind != prose.Word {
		f.begin++
	}
	if f.begin == f.last {
		f.begin = -1
	}
	capital, upper := 0, 0
	for f.nextUpper < len(f.uppers) && int(f.uppers[f.nextUpper]) < f.first {
		f.nextUpper++
	}
	for _, i := range f.uppers[f.nextUpper:] {
		if int(i) >= f.last {
			break
		}
		t := &f.tokens[i]
		if t.Flags&prose.Capital != 0 {
			capital++
		}
		if t.Len() > 3 {
			upper++
		}
	}
	f.shouted, f.titled = false, false
	if capital < 2 && upper < 4 {
		return // too few for what follows
	}
	words, long := 0, 0
	for i := f.begin; i < f.last; i++ {
		if t := &f.tokens[i]; t.Kind == prose.Word {
			words++
			if t.Len() > 3 {
				long++
			}
		}
	}
	f.shouted = words >= 3 && capital*10 > words*6
	f.titled = !f.shouted && !f.is(f.last-1, '.') && long >= 5 && upper*10 >= long*8
}

// at reads what begins at token i and gives the token to go on with.
func (f *finder) at(i int) int {
	t := &f.tokens[i]
	if f.models.all != nil {
		if end := f.designated(i); end > i {
			return end
		}
	}
	if t.Kind != prose.Word {
		return i + 1
	}
	entry := f.entry(i)
	upper := t.Flags&prose.Upper != 0
	switch {
	case entry == nil && !upper:
		return f.prefixed(i, t)
	case entry != nil && !upper && entry.inert():
		return i + 1
	}
	var w word
	if entry != nil {
		w = *entry
	}
	switch {
	case entry == nil, upper && w.flags&flagGiven == 0 && w.demonym == 0 && f.surname(i) && (w.entity == 0 || f.t.entities[w.entity].city && !f.located(i, i+1)):
		_, next := f.name(i)
		return next
	}
	m := f.match(i, w)
	if next := f.described(i, w, m); next > i {
		return next
	}
	if w.flags&flagThing != 0 && f.models.all != nil && f.thing(i) {
		return i + 1
	}
	switch {
	case m.entity != 0 && !f.joins(i, m.end):
		if f.t.entities[m.entity].city && f.club(i, m.end) {
			return f.emitClub(i, m.end)
		}
		return f.emitEntity(i, m)
	case m.demonym != 0 && !(upper && f.joins(i, m.end)):
		return f.demonym(i, m)
	case upper:
		_, next := f.name(i)
		return next
	}
	return m.end
}

// nouns are the flags of the words that a description can begin with.
const nouns = flagCredit | flagCapital | flagKoreas | flagCounterpart | flagCountries | flagLeaders | flagMinistry |
	flagTwo | flagOwn | flagAlly | flagNorth | flagSouth | flagPartisan

// described reads what a common noun at i begins, trying one reading after the
// other: a post, a pair, a group, a description; 0 where it begins none.
func (f *finder) described(i int, w word, m match) int {
	if w.flags&nouns == 0 && w.plural == 0 && m.post == 0 && m.group == 0 && m.describer == 0 {
		return 0
	}
	if m.entity != 0 && m.end > i+1 {
		return 0 // "los Estados Unidos", "los Países Bajos": no nouns of their own
	}
	kept := len(f.out)
	for open := f.readings(i, &w, m); open != 0; open &= open - 1 {
		if next := f.read(open&-open, i, w, m); next > i {
			return next
		}
		f.out = f.out[:kept] // what a reading that failed has left
	}
	return 0
}

// reading is a set of readings of a common noun.
type reading uint16

// The readings, the surest first.
const (
	readCredit reading = 1 << iota
	readCapital
	readKoreas
	readPeer
	readPost
	readCollective
	readGroup
	readDescriber
	readMinistry
	readTwo
	readOwn
	readNorth
	readPartisan
)

// readings is those that the noun at i is open to.
func (f *finder) readings(i int, w *word, m match) (open reading) {
	upper := f.tokens[i].Flags&prose.Upper != 0
	may := func(r reading, fits bool) {
		if fits {
			open |= r
		}
	}
	may(readCredit, w.flags&flagCredit != 0)
	may(readCapital, w.flags&flagCapital != 0)
	may(readKoreas, w.flags&flagKoreas != 0 && upper)
	may(readPeer, w.flags&flagCounterpart != 0)
	may(readPost, m.post != 0 && w.flags&flagCounterpart == 0)
	may(readCollective, w.flags&(flagCountries|flagLeaders) != 0 || w.plural != 0)
	may(readGroup, m.group != 0)
	may(readDescriber, m.describer != 0)
	may(readMinistry, m.describer == 0 && w.flags&flagMinistry != 0 && !upper)
	may(readTwo, w.flags&flagTwo != 0)
	may(readOwn, w.flags&(flagOwn|flagAlly) != 0)
	may(readNorth, w.flags&(flagNorth|flagSouth) != 0 && upper)
	may(readPartisan, w.flags&flagPartisan != 0 && open&readNorth == 0)
	return open
}

// read tries one reading of the noun at i; 0 where it does not fit.
func (f *finder) read(r reading, i int, w word, m match) int {
	switch r {
	case readCredit:
		return f.credit(i)
	case readCapital:
		return f.capital(i)
	case readKoreas:
		return f.koreas(i)
	case readPeer:
		return f.peer(i)
	case readPost:
		return f.post(i, m)
	case readCollective:
		return f.collective(i, m, w)
	case readGroup:
		return f.group(i, m)
	case readDescriber:
		return f.describer(i, m)
	case readMinistry:
		_, next := f.organisation(i)
		return next
	case readTwo:
		return f.theTwo(i)
	case readOwn:
		return f.own(i, w)
	case readNorth:
		return f.theNorth(i, w)
	case readPartisan:
		return f.partisan(i, w)
	}
	return 0
}

// match is the longest thing that the tables know at token i.
type match struct {
	entity, demonym        int16
	post, group, describer int8
	end                    int
}

func (f *finder) match(i int, w word) match {
	if i < f.first || i >= f.last {
		return match{end: i + 1}
	}
	m := match{demonym: w.demonym, post: w.post, group: w.group, describer: w.describer, end: i + 1}
	t := &f.tokens[i]
	if m.post == f.t.postMayor && t.Len() == 5 && f.doc.Language != "en" {
		m.post = 0 // "mayor" is a mayor in English only
	}
	if m.post != 0 && t.Len() > 6 && f.text[t.End-3:t.End] == "ía" {
		m.post = 0 // "Secretaría" is an office, "secretaria" who has it
	}
	if w.entity != 0 && t.Flags&prose.Upper != 0 && (!w.capsOnly || t.Flags&prose.Capital != 0 && !f.shouted) {
		m.entity = w.entity
	}
	if w.capsOnly && (f.currency(i) || f.product(i)) {
		m.entity = 0
	}
	if w.phrases == 0 {
		return m
	}
	for k := int(w.phrases); ; k++ {
		p := &f.t.phrases[k]
		if end := f.phraseEnd(i, p); end > 0 {
			m = match{end: end}
			switch p.is {
			case isEntity:
				m.entity = p.id
			case isDemonym:
				m.demonym = p.id
			case isPost:
				m.post = int8(p.id)
			case isGroup:
				m.group = int8(p.id)
			case isDescriber:
				m.describer = int8(p.id)
			}
			return m
		}
		if p.last {
			return m
		}
	}
}

// phraseEnd is the token after the phrase where it stands at i, 0 where not.
func (f *finder) phraseEnd(i int, p *phrase) int {
	t := &f.tokens[i]
	strict := p.is == isEntity
	if strict && p.upper&1 != 0 && t.Flags&prose.Upper == 0 {
		return 0
	}
	at, dots := i+1, 0
	for k, fold := range p.rest {
		for at < f.last && (f.tokens[at].Is('-') || f.tokens[at].Is('.') && f.tokens[at-1].Len() <= 2) {
			dots++
			at++
		}
		if at < f.last && f.tokens[at].Kind == prose.Break && f.tokens[at].Flags&prose.Blank == 0 {
			at++
		}
		if at >= f.last || f.tokens[at].Fold != fold {
			return 0
		}
		if strict && p.upper&(1<<(k+1)) != 0 && f.tokens[at].Flags&prose.Upper == 0 {
			return 0
		}
		at++
	}
	if dots > 0 && f.tokens[at-1].Len() <= 2 && at < f.last && f.tokens[at].Is('.') && f.tokens[at].Flags&prose.Space == 0 && at+1 < f.last {
		at++
	}
	return at
}

// emit adds a mention of the tokens first..last-1 and gives its index.
func (f *finder) emit(m Mention, first, last int) int32 {
	m.Start, m.End = f.tokens[first].Start, f.tokens[last-1].End
	m.first, m.last, m.sentence, m.Aside = int32(first), int32(last), f.number, f.aside
	f.out = append(f.out, m)
	return int32(len(f.out) - 1)
}

// credit skips the names after "Foto:" and "Foto de X / AFP".
func (f *finder) credit(i int) int {
	j := i + 1
	for j < f.last && j < i+4 && !f.is(j, ':') && !f.is(j, ')') {
		j++
	}
	opened := f.is(i-1, '(')
	if !f.is(j, ':') && !opened {
		return 0
	}
	for j < f.last && !f.is(j, ')') && f.tokens[j].Kind != prose.Break {
		j++
	}
	return j
}

// sorted gives the mentions in their order, with what they say of each other.
func (f *finder) sorted() []Mention {
	n := len(f.out)
	f.order = slices.Grow(f.order[:0], 2*n)[:2*n]
	order, place := f.order[:n], f.order[n:]
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int {
		x, y := &f.out[a], &f.out[b]
		if c := cmp.Compare(x.Start, y.Start); c != 0 {
			return c
		}
		return cmp.Compare(y.End, x.End)
	})
	for at, i := range order {
		place[i] = int32(at)
	}
	sorted := make([]Mention, n)
	for at, i := range order {
		m := f.out[i]
		if m.of >= 0 {
			m.of = place[m.of]
		}
		if m.holder >= 0 {
			m.holder = place[m.holder]
		}
		sorted[at] = m
	}
	return sorted
}
