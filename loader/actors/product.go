package actors

import (
	"cmp"
	"slices"

	"hito/loader/prose"
	"hito/model"
)

// Products are told by their designations: "el A380", "el Boeing 787
// Dreamliner", "un 777-200LR", "el FTSE 100". A document's designations are
// gathered first, since what one says in full ("Boeing 787") tells what
// another means in short ("el 787", "los Dreamliner"). A designation told once,
// and with no maker, makes no actor.

// designation is one naming of a product: its tokens, without its maker's.
type designation struct {
	first, last int32
	key         uint64 // 0 for a bare figure whose maker the document does not tell
	alias       uint64 // the fold of the name after it, 0 for none
	figure      int16  // where it begins with one of three digits or four
	maker       bool   // the word before it is the maker's, and belongs to it
}

// candidate is what looks like a designation.
type candidate struct {
	designation
	number uint64 // the fold of its figure, where it begins with one
	value  int32
	before uint64 // the fold of the capitalised word before it, 0 for none
	bare   bool   // a figure with no letters: a product only by a maker
	sure   bool   // the words around it say that it is one
}

// models are the designations of a document in order; next is the first that
// has not been passed.
type models struct {
	all  []designation
	next int
}

const hashPrime = 1099511628211

// gatherModels finds the designations of the document.
func (f *finder) gatherModels() {
	f.first, f.last = 0, len(f.tokens)
	var found []candidate
	for _, at := range f.coded {
		i := int(at)
		switch t := &f.tokens[i]; {
		case t.Kind == prose.Number:
			if c, ok := f.candidate(i); ok && (len(found) == 0 || found[len(found)-1].last <= c.first) {
				found = append(found, c)
			}
		default:
			if !(i+1 < f.last && f.tokens[i+1].Kind == prose.Number) {
				key := t.Fold
				if text := f.text[t.Start:t.End]; len(text) > 4 && text[len(text)-1] == 's' { // "dos iPads"
					key = prose.Fold(text[:len(text)-1])
				}
				found = append(found, candidate{designation: designation{first: int32(i), last: int32(i + 1), key: key}, sure: true})
			}
		}
	}
	if len(found) > 0 {
		f.settleModels(found)
	}
}

// settleModels keeps the candidates that are told as products, and finds the
// short names of those.
func (f *finder) settleModels(found []candidate) {
	times := map[uint64]int{}
	makers, aliases := map[uint64]uint64{}, map[uint64]uint64{}
	for i := range found {
		c := &found[i]
		times[c.key]++
		if c.bare && c.maker && c.sure {
			if _, ok := makers[c.number]; !ok && c.value >= 100 {
				makers[c.number] = c.key
			}
		}
	}
	for i := range found {
		c := &found[i]
		if c.bare && !c.maker {
			c.key = makers[c.number]
			c.sure = c.sure || c.key != 0
		} else if !c.sure && !c.bare {
			c.sure = times[c.key] > 1
		} else if !c.sure {
			c.sure = makers[c.number] == c.key || times[c.key] > 1
		}
		if !c.sure {
			continue
		}
		if c.alias != 0 {
			aliases[c.alias] = c.key
		}
		f.models.all = append(f.models.all, c.designation)
	}
	if len(aliases) > 0 {
		f.findAliases(aliases)
	}
}

// findAliases adds the short names: "los Dreamliner".
func (f *finder) findAliases(aliases map[uint64]uint64) {
	known := f.models.all
	at := 0
	for i := range f.tokens {
		t := &f.tokens[i]
		for at < len(known) && int(known[at].last) <= i {
			at++
		}
		if t.Kind != prose.Word || t.Flags&prose.Upper == 0 || at < len(known) && int(known[at].first) <= i {
			continue
		}
		key, ok := aliases[t.Fold]
		if !ok && t.Len() > 5 && f.text[t.End-1] == 's' {
			key, ok = aliases[prose.Fold(f.text[t.Start:t.End-1])]
		}
		if ok {
			f.models.all = append(f.models.all, designation{first: int32(i), last: int32(i + 1), key: key, alias: t.Fold})
		}
	}
	slices.SortFunc(f.models.all, func(a, b designation) int { return cmp.Compare(a.first, b.first) })
}

// camel reports whether the word at i is a name that begins small: "iPhone".
func (f *finder) camel(i int) bool {
	t := &f.tokens[i]
	if t.Flags&prose.Upper != 0 || t.Len() < 4 {
		return false
	}
	second := f.text[t.Start+1]
	return 'A' <= second && second <= 'Z' && f.text[t.Start+2] >= 'a'
}

// candidate reads the designation around the figure at i.
func (f *finder) candidate(i int) (candidate, bool) {
	t := &f.tokens[i]
	if t.Value < 0 || t.Len() > 4 {
		return candidate{}, false
	}
	if t.Flags&prose.Space == 0 && i > 0 {
		return f.lettered(i)
	}
	if i+2 < f.last && f.joined(i+1, prose.Word) && f.tokens[i+1].Len() == 1 && f.upper(i+1) && f.joined(i+2, prose.Number) {
		key := ((t.Fold*hashPrime)^f.tokens[i+1].Fold)*hashPrime ^ f.tokens[i+2].Fold // "7E7"
		return candidate{designation: designation{first: int32(i), last: int32(f.variant(i + 3)), key: key, maker: f.isMaker(i - 1)}, sure: f.isMaker(i - 1)}, true
	}
	return f.figured(i)
}

// joined reports whether a token of the kind stands at i with no space before.
func (f *finder) joined(i int, kind prose.Kind) bool {
	return i < f.last && f.tokens[i].Kind == kind && f.tokens[i].Flags&prose.Space == 0
}

// lettered reads "A380", "KC-45", "A400M".
func (f *finder) lettered(i int) (candidate, bool) {
	p := i - 1
	if f.tokens[p].Is('-') && f.tokens[p].Flags&prose.Space == 0 {
		p--
	}
	if p < 0 || f.tokens[p].Kind != prose.Word || f.tokens[p].Len() > 4 || f.tokens[p].Flags&prose.Upper == 0 || p > 0 && f.tokens[p].Flags&prose.Space == 0 && !f.opens(p-1) {
		return candidate{}, false
	}
	w := f.word(p)
	letters, figure := f.tokens[p], f.tokens[i]
	if w.entity != 0 || w.flags&(flagTime|flagMoney|flagGiven|flagNobody) != 0 || letters.Len()+figure.Len() < 3 || letters.Len() == 1 && f.text[letters.Start] == 'G' {
		return candidate{}, false
	}
	key := (letters.Fold*hashPrime ^ figure.Fold) * hashPrime
	end := i + 1
	if f.joined(end, prose.Word) && f.upper(end) && f.tokens[end].Len() == 1 { // "A400M"
		key = (key ^ f.tokens[end].Fold) * hashPrime
		end++
	}
	if f.joined(end, prose.Word) && f.tokens[end].Len() > 3 || f.is(end, '/') || f.is(p-1, '/') {
		return candidate{}, false // a number plate, an address
	}
	c := candidate{designation: designation{first: int32(p), last: int32(f.variant(end)), key: key, maker: f.isMaker(p - 1)}}
	c.sure = c.maker
	f.surname2(&c)
	return c, true
}

// opens reports whether the mark at i can stand right before a designation.
func (f *finder) opens(i int) bool {
	t := &f.tokens[i]
	return t.Kind == prose.Break || t.Kind == prose.Punct && !t.Is('-') && !t.Is('/') && !t.Is('.') && !t.Is('&')
}

// figured reads "Boeing 787", "FTSE 100", and the bare "787" of a known one.
func (f *finder) figured(i int) (candidate, bool) {
	t := &f.tokens[i]
	end := f.variant(i + 1)
	if i > 0 && (f.money(i-1) || f.tokens[i-1].Kind == prose.Number) || t.Value >= 1900 && t.Value <= 2100 || t.Len() > 1 && f.text[t.Start] == '0' || f.counts(end) {
		return candidate{}, false
	}
	if f.is(i+1, '-') && f.joined(i+2, prose.Number) {
		if to := &f.tokens[i+2]; t.Len() <= 2 && to.Len() <= 2 || to.Value >= 1900 && to.Value <= 2100 {
			return candidate{}, false // a score, a resolution of a year
		}
	}
	c := candidate{designation: designation{first: int32(i), last: int32(end), maker: f.isMaker(i - 1)}, number: t.Fold, value: t.Value, bare: true}
	if t.Value >= 100 {
		c.figure = int16(t.Value)
	}
	if !c.maker { // "el 787": whose, this or another document tells
		c.sure = f.flags(i-1)&(flagDeterminer|flagFormer|flagBefore|flagThese|flagProduct) != 0 || f.tokens[max(i-1, 0)].Fold == foldDel || f.tokens[max(i-1, 0)].Fold == foldAl
		f.surname2(&c)
		return c, t.Value >= 100
	}
	c.before = f.tokens[i-1].Fold
	c.key = (c.before*hashPrime ^ t.Fold) * hashPrime
	if letters := int(c.last) - 1; letters == i && f.joined(i+1, prose.Word) && f.upper(i+1) && f.tokens[i+1].Len() <= 2 { // "iPhone 3G"
		c.key = (c.key ^ f.tokens[i+1].Fold) * hashPrime
		c.last++
	}
	f.surname2(&c)
	before := f.word(i - 2)
	c.sure = c.alias != 0 || end > i+1 || before.flags&(flagDeterminer|flagProduct|flagThing) != 0 || i >= 2 && f.tokens[i-2].Kind == prose.Number || f.camel(i-1)
	return c, true
}

// surname2 reads the name after a designation: "787 Dreamliner", "A350 XWB",
// «787 "Dreamliner"».
func (f *finder) surname2(c *candidate) {
	at := int(c.last)
	quoted := f.is(at, '"') && f.is(at+2, '"')
	if quoted {
		at++
	} else if !c.maker && !c.sure {
		return
	}
	if !f.upper(at) || !quoted && (f.upper(at+1) || f.tokens[at].Flags&prose.Space == 0) {
		return
	}
	w := f.word(at)
	if w.entity != 0 || w.demonym != 0 || w.post != 0 || w.flags&(flagGiven|flagCommon|flagTime|flagOrgHead|flagOrgTail|flagSurname) != 0 {
		return
	}
	c.last = int32(at + 1)
	if t := &f.tokens[at]; t.Flags&prose.Capital == 0 && t.Len() >= 5 {
		c.alias, c.sure = t.Fold, true
		if f.text[t.End-1] == 's' {
			c.alias = prose.Fold(f.text[t.Start : t.End-1])
		}
	}
}

// variant is where the designation ends that has come as far as i: "-200LR",
// "-800", the "s" of several.
func (f *finder) variant(i int) int {
	if f.joined(i, prose.Word) && f.tokens[i].Len() == 1 && f.text[f.tokens[i].Start] == 's' {
		return i + 1
	}
	if f.is(i, '-') && f.tokens[i].Flags&prose.Space == 0 && f.joined(i+1, prose.Number) {
		i += 2
		if f.joined(i, prose.Word) && f.tokens[i].Len() <= 3 {
			i++
		}
	}
	return i
}

// isMaker reports whether the word at i can be a maker's name, or the name
// that a figure numbers: capitalised, and nothing that the tables know else.
func (f *finder) isMaker(i int) bool {
	if i < 0 || f.tokens[i].Kind != prose.Word {
		return false
	}
	if f.camel(i) {
		return true
	}
	t := &f.tokens[i]
	if t.Flags&prose.Upper == 0 || t.Len() < 3 && !(i > 0 && f.is(i-1, '&')) {
		return false
	}
	w := f.word(i)
	const never = flagTime | flagGiven | flagCommon | flagOrgHead | flagEvent | flagPlaceHead | flagMoney | flagDeterminer | flagNobody | flagMinistry
	if w.flags&never != 0 || w.demonym != 0 || w.post != 0 || w.entity != 0 && f.t.entities[w.entity].kind != model.Organisation {
		return false
	}
	start := i == 0 || f.tokens[i-1].Kind == prose.Break || f.tokens[i-1].Is('.')
	return !start || f.seen.of(t.Fold)&seenMiddle != 0 && f.seen.of(t.Fold)&seenLower == 0
}

// counts reports whether what stands at i makes the figure before it a number
// of things, a share or a time.
func (f *finder) counts(i int) bool {
	if i >= f.last {
		return false
	}
	t := &f.tokens[i]
	switch {
	case t.Is('%') || t.Is('º') || t.Is('°') || f.money(i):
		return true
	case (t.Is('.') || t.Is(',') || t.Is(':') || t.Is('/') || t.Is('-')) && f.joined(i+1, prose.Number):
		return true
	case t.Kind != prose.Word || t.Flags&prose.Upper != 0:
		return false
	case t.Flags&prose.Space == 0:
		return t.Len() > 1 || f.text[t.Start] != 's' // "100km"
	}
	return f.flags(i)&flagCounted != 0
}

// designated emits the product that is named at token i, with its maker where
// the name before is its own; 0 where none is.
func (f *finder) designated(i int) int {
	all := f.models.all
	for f.models.next < len(all) && int(all[f.models.next].first) < i {
		f.models.next++
	}
	if f.models.next == len(all) || int(all[f.models.next].first) != i || f.shouted {
		return 0
	}
	d := all[f.models.next]
	end := min(int(d.last), f.last)
	start := i
	if n := len(f.out); n > 0 && d.maker && f.out[n-1].class == className && int(f.out[n-1].last) == i && f.out[n-1].Aside == f.aside {
		start = int(f.out[n-1].first)
		f.out[n-1].votes |= voteOrganisation
	} else if d.maker && i-1 >= f.first && (f.camel(i-1) || f.seen.of(f.tokens[i-1].Fold) != 0) {
		start = i - 1
	}
	f.emit(Mention{Kind: model.Product, Form: model.FormName, class: classProduct, key: d.key, word: d.alias, entity: d.figure, of: -1, holder: -1}, start, end)
	return end
}

// thing adds "el avión", where the document tells of products: which it is,
// Link knows.
func (f *finder) thing(i int) bool {
	if i-1 < f.first || f.upper(i) {
		return false
	}
	start, after := i-1, f.word(i+1)
	if f.flags(start)&(flagBefore|flagMost) != 0 && f.flags(start)&flagDeterminer == 0 && start-1 >= f.first {
		start-- // "el primer avión"
	}
	before := f.word(start)
	if before.flags&(flagDeterminer|flagThese) == 0 && f.tokens[start].Fold != foldDel && f.tokens[start].Fold != foldAl {
		return false
	}
	if after.flags&flagOf != 0 || f.upper(i+1) || i+1 < f.last && f.tokens[i+1].Kind == prose.Number {
		return false
	}
	f.emit(Mention{Kind: model.Product, Form: model.FormRole, class: classThing, definite: true, of: -1, holder: -1}, start, i+1)
	return true
}

var foldDel, foldAl, foldYears = prose.Fold("del"), prose.Fold("al"), prose.Fold("años")

// products is what the corpus tells of designations: which are one.
type products struct {
	parent  map[uint64]uint64 // of joined keys, the lesser
	aliases map[uint64]uint64 // by the key of a one-word name: a product's
	figures map[int16]uint64  // by figure: the one product with a maker, 0 for more
	node    map[uint64]int32
}

// gatherProducts joins the designations that one name goes with, whatever the
// order of the documents.
func (l *linker) gatherProducts() {
	p := &l.products
	*p = products{map[uint64]uint64{}, map[uint64]uint64{}, map[int16]uint64{}, map[uint64]int32{}}
	byAlias := map[uint64]uint64{}
	for d := range l.found {
		for i := range l.found[d] {
			m := &l.found[d][i]
			if m.class != classProduct || m.key == 0 {
				continue
			}
			if m.word != 0 {
				if other, ok := byAlias[m.word]; ok {
					p.join(other, m.key)
				}
				byAlias[m.word] = m.key
			}
		}
	}
	for d := range l.found {
		for i := range l.found[d] {
			m := &l.found[d][i]
			if m.class != classProduct || m.key == 0 || m.entity == 0 {
				continue
			}
			root := p.root(m.key)
			if other, ok := p.figures[m.entity]; ok && other != root {
				root = 0
			}
			p.figures[m.entity] = root
		}
	}
	for alias, key := range byAlias {
		p.aliases[nameKey(alias)] = p.root(key)
	}
}

// nameKey is the key of a name of one word.
func nameKey(fold uint64) uint64 { return (uint64(14695981039346656037) ^ fold) * hashPrime }

func (p *products) root(key uint64) uint64 {
	for {
		up, ok := p.parent[key]
		if !ok {
			return key
		}
		key = up
	}
}

func (p *products) join(a, b uint64) {
	a, b = p.root(a), p.root(b)
	if a != b {
		p.parent[max(a, b)] = min(a, b)
	}
}

// product links a designation, where the corpus tells whose it is.
func (l *linker) product(d, i int) {
	m, p := &l.found[d][i], &l.products
	key := m.key
	if key == 0 && m.word != 0 {
		key = p.aliases[nameKey(m.word)]
	}
	if key == 0 && m.entity != 0 {
		key = p.figures[m.entity]
	}
	if key != 0 {
		l.linkProduct(d, i, key)
	}
}

func (l *linker) linkProduct(d, i int, key uint64) {
	key = l.products.root(key)
	n, ok := l.products.node[key]
	if !ok {
		n = l.add(node{kind: model.Product, cluster: -1})
		l.products.node[key] = n
	}
	l.link(d, i, n, RuleDesignation)
}

// thing links "el avión" to the product last told.
func (r *reader) thing(i int) {
	if r.product >= 0 {
		r.link(r.d, i, r.product, RuleDescribed)
	}
}

// productName is the commonest designation of a product, of those with both
// letters and figures where there are any.
func productName(said map[string]*saying) string {
	best, points := "", [2]int{-1, 0}
	for text, s := range said {
		if s.named == 0 {
			continue
		}
		letter, digit := false, false
		for k := range len(text) {
			c := text[k]
			letter = letter || c|0x20 >= 'a' && c|0x20 <= 'z'
			digit = digit || c >= '0' && c <= '9'
		}
		p := [2]int{0, int(s.named)}
		if letter && digit {
			p[0] = 1
		}
		switch c := slices.Compare(p[:], points[:]); {
		case c > 0, c == 0 && (len(text) > len(best) || len(text) == len(best) && text < best):
			best, points = text, p
		}
	}
	return best
}
