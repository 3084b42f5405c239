package actors

import (
	"hito/loader/prose"
	"hito/model"
)

// name reads the name that begins at the capitalised word i: its mention's
// index, -1 where the word begins none, and the token to go on with.
func (f *finder) name(i int) (int32, int) {
	w := f.word(i)
	if f.product(i) {
		return -1, i + 2
	}
	if f.surname(i) {
		w = word{}
	}
	if w.flags&flagEvent != 0 && w.flags&flagGiven == 0 {
		return -1, f.skipEvent(i)
	}
	if f.shouted || f.nameless(i, w) || f.suffix(i) || f.letters(i, w) {
		return -1, i + 1
	}
	if w.flags&(flagOrgHead|flagMinistry) != 0 && w.flags&flagGiven == 0 {
		return f.organisation(i)
	}
	if f.ordinary(i, w) {
		return -1, i + 1
	}
	if index, ok := f.glued(i); ok {
		return index, i + 1
	}
	return f.proper(i, w)
}

// nameless reports whether the capitalised word at i cannot begin a name: a
// month, a unit, a roman numeral, a letter.
func (f *finder) nameless(i int, w word) bool {
	t := &f.tokens[i]
	switch {
	case w.flags&flagTime != 0:
		return !f.nameFollows(i)
	case f.currency(i):
		return t.Len() <= 3
	case f.upper(i + 1):
		return false
	case w.flags&flagMoney != 0 && t.Flags&prose.Capital != 0 && f.amount(i):
		return true
	case w.flags&(flagNobody|flagCountries) != 0:
		return true // "los Estados miembros"
	case t.Len() == 1:
		return !f.is(i+1, '.') && !f.apostrophe(i+1)
	}
	return t.Flags&prose.Capital != 0 && roman(f.text[t.Start:t.End])
}

// suffix reports whether the capitals at i belong to the figure of a model
// before them: "777-200LR", "A350 XWB".
func (f *finder) suffix(i int) bool {
	if i-1 < f.first || f.tokens[i-1].Kind != prose.Number || f.upper(i+1) {
		return false
	}
	t := &f.tokens[i]
	if t.Flags&prose.Space == 0 {
		return t.Len() <= 4 && (t.Len() == 1 || t.Flags&prose.Capital != 0)
	}
	return t.Flags&prose.Capital != 0 && t.Len() <= 4 && (f.product(i-2) || f.is(i-2, '-') && f.product(i-3))
}

// letters reports whether the word at i is two capitals with no vowel that
// nothing makes a name: no article, noun or list before it, no verb after it,
// no brackets that say what they stand for.
func (f *finder) letters(i int, w word) bool {
	t := &f.tokens[i]
	if t.Len() != 2 || t.Flags&prose.Capital == 0 || w.entity != 0 || w.group != 0 || f.upper(i+1) || f.seen.of(t.Fold)&seenDefined != 0 {
		return false
	}
	for _, c := range []byte(f.text[t.Start:t.End]) {
		switch c {
		case 'A', 'E', 'I', 'O', 'U', 'Y':
			return false
		}
	}
	if f.amount(i) {
		return true
	}
	before, after := f.word(i-1), f.word(i+1)
	return before.flags&(flagDeterminer|flagOf|flagTo|flagAnd|flagSaying|flagPreposition|flagVia) == 0 && before.describer == 0 && !f.is(i-1, ',') && !f.is(i+1, ',') &&
		after.flags&(flagVerb|flagSaying|flagAnd|flagHuman|flagTrade) == 0 && !f.preterite(i+1)
}

// amount reports whether a figure stands before the code of a currency at i, or
// behind it: "1.750 millones de SGD", "CHF 300".
func (f *finder) amount(i int) bool {
	for k := i - 1; k >= f.first && k >= i-3; k-- {
		if f.tokens[k].Kind == prose.Number || f.money(k) {
			return true
		}
		if w := f.word(k); w.flags&(flagOf|flagCommon) == 0 {
			break
		}
	}
	return i+1 < f.last && f.tokens[i+1].Kind == prose.Number
}

// ordinary reports whether the word at i is a common one, capitalised by its
// place or in a heading.
func (f *finder) ordinary(i int, w word) bool {
	if w.flags&flagGiven != 0 && (w.flags&flagCommon == 0 || f.upper(i+1)) {
		return false // but "Ella"
	}
	start := f.starts(i)
	if !start && w.flags&flagDeterminer != 0 && f.articled(i) {
		return false // "La Cámpora"
	}
	if w.flags&flagCommon != 0 && !f.acronymic(i) {
		return start || f.titled || !f.upper(i+1) || f.flags(i+1)&(flagOrgHead|flagOrgTail) == 0
	}
	seen := f.seen.of(f.tokens[i].Fold)
	if start && seen&seenMiddle == 0 && w.flags&flagParticle == 0 && f.upper(i+1) && f.doc.Language != "en" && (f.preterite(i) || w.flags&flagVerb != 0) {
		return true // "Ganó Pedro Soto", "Decomisa Aduana"
	}
	return start && seen&(seenLower|seenMiddle) == seenLower && (w.flags&flagParticle == 0 || f.particle(i, i+1, false) == 0)
}

// articled reports whether the capitalised article at i, within a sentence,
// begins a name: "el diario El Faro", "la agrupación La Cámpora".
func (f *finder) articled(i int) bool {
	t := &f.tokens[i]
	if f.doc.Language == "en" || f.titled || f.shouted || t.Flags&prose.Capital != 0 && t.Len() > 1 || !f.upper(i+1) || f.tokens[i+1].Flags&prose.Capital != 0 {
		return false
	}
	w := f.word(i + 1)
	return w.flags&(flagTime|flagOrgHead|flagMinistry|flagCommon) == 0 && w.post == 0 && f.match(i+1, w).entity == 0
}

// proper reads a name whose first word is sure to be one.
func (f *finder) proper(i int, w word) (int32, int) {
	t := &f.tokens[i]
	end, words := f.run(i)
	if w.flags&flagPlaceHead != 0 && words == 1 {
		if next := f.placeOf(end); next > end {
			m := Mention{Kind: model.Place, Form: model.FormName, class: className, votes: votePlace | voteStrong, words: 2, key: f.key(i, next), of: -1, holder: -1}
			return f.emit(m, i, next), next
		}
	}
	if words == 1 && end == i+1 && t.Len() == 1 {
		return -1, i + 1 // "V."
	}
	if name, form := f.withForm(i, end); form > 0 {
		m := Mention{Kind: model.Organisation, Form: model.FormName, class: className, votes: voteOrganisation | voteStrong, words: min(words, uint8(name-i)), key: f.key(i, name), of: -1, holder: -1}
		return f.emit(m, i, name), form
	}
	if words == 1 && w.flags&flagGiven == 0 && (w.portfolio != 0 || w.flags&flagPlaceHead != 0) {
		return -1, i + 1 // "Exteriores", "Hacienda": a ministry at most; "el Norte"
	}
	if words == 1 && !f.apposing && !f.ofPost && f.commonAlone(i, w) {
		return -1, i + 1
	}
	if f.is(end, '.') && f.tokens[end-1].Len() == 1 && f.is(end-2, '.') && end+1 < f.last {
		end++ // "N.V."
	}
	m := Mention{Kind: model.Organisation, Form: model.FormName, class: className, words: words, of: -1, holder: -1}
	m.key = f.key(i, end)
	f.vote(&m, i, end)
	if w.flags&flagDeterminer != 0 && m.votes&votePlace == 0 {
		m.votes = m.votes&^votePerson | voteOrganisation // "La Zámora"
	}
	if m.geo {
		i--
		m.key = f.key(i, end)
	}
	if words == 1 && w.flags&flagGiven == 0 && t.Flags&prose.Capital == 0 && f.starts(i) && f.seen.of(t.Fold)&seenMiddle == 0 {
		if f.inflected(i) {
			return -1, i + 1
		}
		m.weak = f.flags(end)&flagVerb == 0 && !f.preterite(end) && !f.coordinated(end) && !(f.pausedName(i, end))
	}
	if index, next := f.national(m, i, end); index >= 0 {
		return index, next
	}
	index := f.emit(m, i, end)
	if next := f.acronym(index, end); next > end {
		return index, next
	}
	return index, end
}

// surname reports whether the document gives the word at i as a family name,
// so that it is one here too, whatever else it means: "Carlos Cuerpo", "Cuerpo".
func (f *finder) surname(i int) bool {
	seen := f.seen.of(f.tokens[i].Fold)
	return seen&seenSurname != 0 && (seen&seenLower == 0 || !f.starts(i))
}

// placeOf is where "Plaza de los Rehenes" ends, from its "de"; 0 for none.
func (f *finder) placeOf(j int) int {
	if f.flags(j)&flagOf == 0 {
		return 0
	}
	k := j + 1
	if f.flags(k)&flagDeterminer != 0 && !f.upper(k) {
		k++
	}
	if !f.upper(k) {
		return 0
	}
	for k < f.last && f.upper(k) {
		k++
	}
	return k
}

// acronymic reports whether a common word stands in capitals after an article,
// as the name of a party does: "el líder del MAS".
func (f *finder) acronymic(i int) bool {
	t := &f.tokens[i]
	return t.Flags&prose.Capital != 0 && t.Len() >= 3 && !f.titled && f.flags(i-1)&(flagDeterminer|flagOf) != 0
}

// coordinated reports whether "y" and another name follow at j.
func (f *finder) coordinated(j int) bool {
	if f.flags(j)&flagAnd == 0 {
		return false
	}
	j++
	if f.flags(j)&flagDeterminer != 0 {
		j++
	}
	return f.upper(j) || f.word(j).describer != 0
}

// pausedName reports whether the word at i, of which nothing else is known, is
// a name by what follows the comma behind it: a verb of saying ("Bolívar,
// añadió") or what it is ("Fedecámaras, la patronal").
func (f *finder) pausedName(i, end int) bool {
	if !f.is(end, ',') || f.seen.of(f.tokens[i].Fold)&seenLower != 0 {
		return false
	}
	if end+1 < f.last {
		switch f.text[f.tokens[end+1].Start:f.tokens[end+1].End] {
		case "que", "quien", "cuyo", "cuya", "cuyos", "cuyas", "which", "who", "whose": // "Chrysler, que cerró"
			return !f.inflected(i)
		}
	}
	w, noun := f.word(end+1), f.word(end+2)
	return w.flags&flagSaying != 0 || w.flags&flagDeterminer != 0 && (noun.describer != 0 || noun.post != 0 || noun.flags&flagMost != 0)
}

// initials reports whether the word at i is written as an acronym: "KCNA",
// "AfD".
func (f *finder) initials(i int) bool {
	if !f.upper(i) || f.tokens[i].Len() > 8 {
		return false
	}
	capitals := 0
	for _, c := range []byte(f.text[f.tokens[i].Start:f.tokens[i].End]) {
		if 'A' <= c && c <= 'Z' {
			capitals++
		}
	}
	return capitals >= 2
}

// national reads a name that ends in its state and gives its acronym:
// "Petróleos de Venezuela (PDVSA)", "Alternativa para Alemania (AfD)".
func (f *finder) national(m Mention, i, end int) (int32, int) {
	w := f.word(end)
	if w.flags&flagOf == 0 && (w.flags&flagCommon == 0 || end >= f.last || f.tokens[end].Len() > 4) {
		return -1, end
	}
	e, at := f.entityAt(end + 1)
	if e.entity == 0 || !f.is(e.end, '(') || !f.is(e.end+2, ')') || !f.initials(e.end+1) {
		return -1, end
	}
	m.state = f.acting(at, e, false)
	m.votes, m.weak = voteOrganisation|voteStrong, false
	m.words++
	index := f.emit(m, i, e.end)
	return index, f.acronym(index, e.end)
}

// key hashes the folded words of a name.
func (f *finder) key(i, end int) uint64 {
	key := uint64(14695981039346656037)
	for ; i < end; i++ {
		if t := &f.tokens[i]; t.Kind == prose.Word || t.Kind == prose.Number {
			key = (key ^ t.Fold) * 1099511628211
		}
	}
	return key
}

// run is where the name that begins at i ends, and how many words it has.
func (f *finder) run(i int) (int, uint8) {
	given := f.flags(i)&flagGiven != 0
	j, words := i+1, uint8(1)
	if t := &f.tokens[i]; !given && t.Flags&prose.Capital != 0 && t.Len() <= 5 && f.flags(j)&flagGiven != 0 && f.upper(j) && f.upper(j+1) && f.tokens[j].Flags&prose.Capital == 0 {
		return j, words // "PS Ana Ruiz": of a party
	}
	for j < f.last && words < 9 {
		next := f.continues(i, j, given)
		if next == 0 {
			break
		}
		j = next
		words++
	}
	return j, words
}

// continues is the end of the next word of the name i..j, 0 where it ends.
func (f *finder) continues(i, j int, given bool) int {
	t := &f.tokens[j]
	switch {
	case t.Kind == prose.Word && f.upper(j):
		return f.nextWord(i, j, given)
	case t.Kind == prose.Break && t.Flags&prose.Blank == 0 && f.upper(j+1) && f.flags(j+1)&flagGiven == 0 && given:
		return f.nextWord(i, j+1, given)
	case t.Is('-') && t.Flags&prose.Space == 0 && j+1 < f.last && f.tokens[j+1].Kind == prose.Word && f.tokens[j+1].Flags&prose.Space == 0:
		if f.upper(j+1) && f.separate(i, j) {
			return 0
		}
		return j + 2
	case t.Is('.') && f.tokens[j-1].Len() == 1 && f.upper(j-1) && f.upper(j+1) && (given || j-1 == i || j-3 == i && f.tokens[i].Len() == 1 || f.flags(j+1)&flagGiven != 0):
		return j + 2
	case f.apostrophe(j) && f.tokens[j-1].Len() <= 2 && f.upper(j+1):
		return j + 2
	case t.Is('&') && f.upper(j+1):
		return j + 2
	case t.Kind == prose.Word && t.Flags&prose.Upper == 0:
		return f.particle(i, j, given)
	}
	return 0
}

// nextWord decides whether the capitalised word at j goes on the name.
func (f *finder) nextWord(i, j int, given bool) int {
	w := f.word(j)
	m := f.match(j, w)
	if m.post != 0 && w.flags&(flagGiven|flagOrgTail) == 0 && !(given && j == i+1 && f.doc.Language != "en" && !f.titled) || w.flags&flagTime != 0 && !given || f.product(j) {
		return 0
	}
	if w.flags&(flagCommon|flagDeterminer) != 0 && f.titled && w.flags&flagGiven == 0 {
		return 0
	}
	if m.entity != 0 && given && w.flags&flagGiven == 0 && f.t.entities[m.entity].kind != model.Place {
		return 0
	}
	if m.entity != 0 && m.end > j+1 || f.ofPost && (!given || f.ofCity) && w.flags&flagGiven != 0 && f.upper(j+1) {
		return 0
	}
	return j + 1
}

// particle joins "von der Leyen", "de la Cruz", "bin Salmán", "of America".
func (f *finder) particle(i, j int, given bool) int {
	w := f.word(j)
	k := j
	switch {
	case w.flags&flagTo != 0 && (given || f.apposing) && j == i+1 && f.tokens[j].Len() == 2 && f.upper(j+1) && f.word(j+1) == (word{}):
		return j + 2 // "Abdelfatá al Burhan"
	case w.flags&flagParticle != 0 && w.flags&flagTo == 0 || w.flags&flagTo != 0 && f.is(j+1, '-'):
		for k < j+3 && (f.flags(k)&(flagParticle|flagDeterminer) != 0 || f.is(k, '-')) && !f.upper(k) {
			k++
		}
	case w.flags&flagAnd != 0 && f.tokens[j].Len() == 3 && f.upper(j+1):
		k++
		if f.flags(k)&flagOrgTail == 0 && f.flags(k+1)&flagOrgTail == 0 {
			return 0
		}
	case w.flags&flagOf != 0 && given:
		return f.ofFamily(i, j)
	case w.flags&flagOf != 0:
		return f.ofTail(i, j)
	default:
		return 0
	}
	if !f.upper(k) || k == j {
		return 0
	}
	return k + 1
}

// separate reports whether a hyphen at j parts two names ("cumbre
// Putin-Trump"), each of which the document also writes alone.
func (f *finder) separate(i, j int) bool {
	if j != i+1 || f.flags(i)&flagGiven != 0 {
		return false
	}
	w := f.word(j + 1)
	return w.entity != 0 || f.seen.of(f.tokens[j+1].Fold)&(seenMiddle|seenAlone) == seenMiddle|seenAlone && f.seen.of(f.tokens[i].Fold)&seenAlone != 0
}

func (f *finder) apostrophe(i int) bool { return f.is(i, '\'') || f.is(i, '’') }

// product reports whether a figure hangs on the word at i: "A330", "KC-45".
func (f *finder) product(i int) bool {
	j := i + 1
	if f.is(j, '-') {
		j++
	}
	return i >= f.first && j < f.last && f.tokens[j].Kind == prose.Number && f.tokens[j].Flags&prose.Space == 0 && f.tokens[i].Len() <= 4
}

// nameFollows reports whether a month or weekday at i is a first name.
func (f *finder) nameFollows(i int) bool {
	return f.flags(i)&flagGiven != 0 && f.upper(i+1) && f.flags(i+1)&(flagTime|flagCommon) == 0 && (f.doc.Language != "en" || !f.starts(i))
}

// skipEvent passes over the name of a war, treaty, feast or prize, and gives
// the token after it; states within it are left to be found.
func (f *finder) skipEvent(i int) int {
	j := i + 1
	for j < f.last {
		w := f.word(j)
		switch {
		case f.upper(j):
			if f.match(j, w).entity != 0 {
				return j
			}
			j++
			continue
		case w.flags&flagOf != 0:
			k := j + 1
			if f.flags(k)&flagDeterminer != 0 && !f.upper(k) {
				k++
			}
			if f.upper(k) && f.match(k, f.word(k)).entity == 0 && f.flags(k)&(flagGiven|flagOrgHead) == 0 {
				j = k + 1
				continue
			}
		case w.flags&flagVia != 0 && f.flags(j+1)&flagDeterminer != 0 && !f.upper(j+1) && f.upper(j+2) && j > i+1:
			j += 2 // "Ley Especial para la Construcción de Viviendas"
			continue
		}
		return j
	}
	return j
}

// glued splits two names written without a space ("PutinChoe"), each of which
// the document also writes alone.
func (f *finder) glued(i int) (int32, bool) {
	t := &f.tokens[i]
	if t.Len() < 6 || t.Flags&prose.Capital != 0 {
		return -1, false
	}
	for at := t.Start + 3; at+2 < t.End; at++ {
		if c := f.text[at]; c < 'A' || c > 'Z' || f.text[at-1] < 'a' {
			continue
		}
		a, b := prose.Fold(f.text[t.Start:at]), prose.Fold(f.text[at:t.End])
		if f.seen.of(a) == 0 || f.seen.of(b) == 0 || f.seen.of(b)&seenLower != 0 {
			continue
		}
		seed := uint64(14695981039346656037)
		for _, half := range [...]struct {
			fold       uint64
			start, end int32
		}{{a, t.Start, at}, {b, at, t.End}} {
			index := f.emit(Mention{Kind: model.Organisation, Form: model.FormName, class: className, words: 1,
				key: (seed ^ half.fold) * 1099511628211, of: -1, holder: -1}, i, i+1)
			f.out[index].Start, f.out[index].End = half.start, half.end
		}
		return int32(len(f.out) - 1), true
	}
	return -1, false
}

// inflected reports whether an unknown word at a sentence's start looks like a
// common one.
func (f *finder) inflected(i int) bool {
	s := f.text[f.tokens[i].Start:f.tokens[i].End]
	for _, ending := range [...]string{"mente", "ción", "ciones", "ando", "iendo", "aron", "ieron", "ado", "ados", "adas", "idos", "idas", "dad", "dades", "ismo", "emos", "amos", "aremos", "arán", "erán", "irán", "aban", "rían", "sión", "siones", "ajes", "ientos", "iento", "ing", "tion", "ly"} {
		if len(s) > len(ending)+2 && s[len(s)-len(ending):] == ending {
			return true
		}
	}
	return f.preterite(i)
}

// roman reports whether the capitals are a roman numeral.
func roman(s string) bool {
	for k := range len(s) {
		switch s[k] {
		case 'I', 'V', 'X', 'L', 'C', 'D', 'M':
		default:
			return false
		}
	}
	return len(s) > 0
}
