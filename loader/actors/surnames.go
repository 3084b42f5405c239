package actors

import (
	"slices"

	"hito/model"
)

// bearers is who bears a word of a name in one document: the last told, and
// the first told for words that come before any full name.
type bearers struct {
	last, first           int32   // clusters, -1 for none
	told                  []tally // how often each is told by a longer name
	lastGiven, firstGiven int32   // as a first name
}

// tally counts the full names of a cluster.
type tally struct{ cluster, count int32 }

// newBearers is a word that nobody bears yet, in the room of the document before.
func (l *linker) newBearers() *bearers {
	if l.lent == len(l.spare) {
		l.spare = append(l.spare, &bearers{})
	}
	b := l.spare[l.lent]
	l.lent++
	*b = bearers{last: -1, first: -1, lastGiven: -1, firstGiven: -1, told: b.told[:0]}
	return b
}

// count notes a full name of the cluster.
func (b *bearers) count(cluster int32) {
	for i := range b.told {
		if b.told[i].cluster == cluster {
			b.told[i].count++
			return
		}
	}
	b.told = append(b.told, tally{cluster, 1})
}

// main is who is meant by the word alone: the last told by a longer name, unless
// the document is about another: "Ramón Ruiz", in the title and the first line,
// stays Ruiz after his sister Teresa Ruiz.
func (b *bearers) main() int32 {
	last, most := int32(0), tally{b.last, 0}
	for _, t := range b.told {
		if t.cluster == b.last {
			last = t.count
		}
		if t.count > most.count {
			most = t
		}
	}
	if b.last >= 0 && most.count >= 2*last {
		return most.cluster
	}
	return b.last
}

// namebook is what one document says of names.
type namebook struct {
	bearers map[string]*bearers
	bodies  map[uint64]*body
	heads   map[uint64]int16   // by the first word of its name: the body of the tables last told
	cities  map[int16]int32    // cities of the tables that the document calls by a longer name, and its cluster
	shapes  map[shape][]string // the words by first letter and length, for misspellings
}

type shape struct {
	first  byte
	length int
}

// borne calls yield with the words by which a cluster's longer form can be
// called for short.
func (l *linker) borne(at int32, yield func(word string, given bool)) {
	f := &l.forms[at]
	if len(f.parts) == 2 && f.head && f.state == 0 && slices.Contains(l.t.clubs, f.parts[0].fold) && !generic(f.parts[1].fold) {
		yield(f.parts[1].roman, false) // "el Marchena"
		return
	}
	if len(f.parts) < 2 || f.head || f.state != 0 {
		return
	}
	person := l.clusters[l.root(at)].kind() == model.Person
	last := len(f.parts) - 1
	for k, p := range f.parts {
		switch {
		case len(p.fold) < 2:
		case person:
			yield(p.roman, k == 0 && p.given && !f.parts[last].given || k > 0 && k < last && p.given)
		case k == 0 || k == last && len(f.parts) == 2 && !generic(p.fold):
			yield(p.roman, k > 0)
		}
	}
}

// generic reports whether a last word says what the organisation does, not
// which it is.
func generic(fold string) bool {
	w, ok := loadTables().words.Lookup(foldOf(fold))
	return ok && w.flags&(flagOrgTail|flagCommon|flagOrgHead|flagPlaceHead) != 0 || ok && (w.entity != 0 || w.demonym != 0)
}

// indexSurnames lists the clusters that each word can stand for in the corpus.
func (l *linker) indexSurnames() {
	l.surnames = map[string][]int32{}
	for i := range l.forms {
		root := l.root(int32(i))
		l.borne(int32(i), func(word string, given bool) {
			if given {
				return
			}
			list := l.surnames[word]
			for _, c := range list {
				if c == root {
					return
				}
			}
			l.surnames[word] = append(list, root)
		})
	}
}

// names links the names and the things of the tables of one document.
func (l *linker) names(d int) {
	mentions := l.found[d]
	l.nodeOf[d] = make([]int32, len(mentions))
	l.bearers, l.lent = emptied(l.bearers), 0
	told := &namebook{bearers: l.bearers, bodies: l.bodies(d), heads: map[uint64]int16{}}
	for i := range mentions {
		l.nodeOf[d][i] = -1
		l.tell(told, d, i, true)
		l.longer(told, d, i)
	}
	l.short = l.shortOf(d)
	for i := range mentions {
		m := &mentions[i]
		switch m.class {
		case classEntity:
			if at, ok := told.cities[m.entity]; ok && m.Kind == model.Place {
				l.link(d, i, l.clusterOf(at), RuleShorter)
				continue
			}
			l.link(d, i, l.entity(m.entity), l.entityRule(m))
			if e := &l.t.entities[m.entity]; e.bloc && e.head != 0 {
				told.heads[e.head] = m.entity
			}
		case className:
			if key, ok := l.products.aliases[m.key]; ok && m.words == 1 {
				l.linkProduct(d, i, key)
				continue
			}
			l.tell(told, d, i, false)
			if l.ofGroup(d, i) {
				continue
			}
			l.nameNode(d, i, told)
			if m.state != 0 {
				told.bodies[m.key].last = l.formOf[d][i]
			}
		case classProduct:
			l.product(d, i)
		case classGroup:
			if m.state != 0 {
				l.link(d, i, l.groupOf(keyOf(m)), RuleGroup)
			}
		}
	}
}

func (l *linker) entityRule(m *Mention) string {
	switch {
	case m.Form == model.FormDemonym:
		return RuleDemonym
	case m.Form == model.FormPlace && m.Kind != model.Place:
		return RuleCapital
	}
	return RuleTable
}

// tell notes who bears the words of a full name.
func (l *linker) tell(told *namebook, d, i int, first bool) {
	at := l.formOf[d][i]
	if at < 0 || len(l.forms[at].parts) < 2 {
		return
	}
	root := l.root(at)
	l.borne(at, func(word string, given bool) {
		b := told.bearers[word]
		if b == nil {
			b = l.newBearers()
			told.bearers[word] = b
		}
		if first && !given {
			b.count(root)
		}
		switch {
		case first && given && b.firstGiven < 0:
			b.firstGiven = root
		case first && !given && b.first < 0:
			b.first = root
		case !first && given:
			b.lastGiven = root
		case !first:
			b.last = root
		}
	})
}

// longer notes that a document calls a city by a longer name: "Cartagena", where
// it says "Cartagena de Indias" too, is no other.
func (l *linker) longer(told *namebook, d, i int) {
	at := l.formOf[d][i]
	if at < 0 || len(l.forms[at].parts) < 3 || l.forms[at].strong[0]+l.forms[at].strong[1] > 0 || l.clusters[l.root(at)].kind() != model.Place {
		return
	}
	w, _ := l.t.words.Lookup(foldOf(l.forms[at].parts[0].fold))
	of, _ := l.t.words.Lookup(foldOf(l.forms[at].parts[1].fold))
	if w.entity != 0 && l.t.entities[w.entity].kind == model.Place && of.flags&flagOf != 0 {
		if told.cities == nil {
			told.cities = map[int16]int32{}
		}
		told.cities[w.entity] = l.root(at)
	}
}

// nameNode links one name.
func (l *linker) nameNode(d, i int, told *namebook) {
	at := l.formOf[d][i]
	f := &l.forms[at]
	root := l.root(at)
	if l.clusters[root].owner != 0 {
		l.link(d, i, l.clusterOf(root), RuleUser)
		return
	}
	if m := &l.found[d][i]; m.words == 1 && f.head && told.heads[m.key] != 0 {
		l.link(d, i, l.entity(told.heads[m.key]), RuleShorter) // "el Fondo", after "el FMI"
		return
	}
	if len(f.parts) != 1 || l.clusters[root].entity != 0 || l.clusters[root].group.state != 0 {
		c := &l.clusters[root]
		if c.sure == 0 && c.words < 2 {
			return
		}
		if f.head && f.state == 0 && l.context(d, i, told.bodies) {
			return
		}
		l.link(d, i, l.clusterOf(root), l.spellingRule(f, root))
		return
	}
	if c := l.clusters[root]; c.words > 1 { // an acronym or a spelling of a longer name
		l.link(d, i, l.clusterOf(root), RuleAcronym)
		return
	}
	if target, rule := l.single(at, told); target >= 0 {
		l.link(d, i, l.clusterOf(target), rule)
		return
	}
	if l.clusters[root].sure == 0 && l.clusters[root].count < 3 && len(f.barred) == 0 {
		return
	}
	l.link(d, i, l.clusterOf(root), RuleSameName)
}

func (l *linker) spellingRule(f *form, root int32) string {
	r := &l.forms[root]
	if len(f.parts) < l.clusters[root].words {
		return RuleShorter
	}
	if len(f.parts) == len(r.parts) {
		for k := range f.parts {
			if f.parts[k].roman != r.parts[k].roman {
				return RuleTypo
			}
		}
	}
	return RuleSameName
}

// single is the cluster of fuller names that a single word stands for, -1 for
// none: by the document first, then by the corpus.
func (l *linker) single(at int32, told *namebook) (int32, string) {
	f := &l.forms[at]
	if b := told.bearers[f.parts[0].roman]; b != nil {
		for _, c := range [...]int32{b.main(), b.first, b.lastGiven, b.firstGiven} {
			if c >= 0 && l.fits(f, c) {
				return c, RuleSurname
			}
		}
		if len(f.barred) > 0 { // not whom it would be: another whom the document names so
			for _, t := range b.told {
				if l.fits(f, t.cluster) {
					return t.cluster, RuleSurname
				}
			}
		}
	}
	if f.count <= 3 && len(f.parts[0].fold) >= 5 {
		if c := l.misspelt(f, told); c >= 0 {
			return c, RuleTypo
		}
	}
	if l.fuller[at] == unasked {
		l.fuller[at] = l.fullerInCorpus(f)
	}
	return l.fuller[at], RuleSurnameCorpus
}

const unasked = -2

// misspelt is the cluster in the document that has a word a letter off f, -1
// for none. In a document that names a crowd every word is a letter off some
// other, and it is not asked.
func (l *linker) misspelt(f *form, told *namebook) int32 {
	if told.shapes == nil {
		told.shapes = map[shape][]string{}
		for word, b := range told.bearers {
			if b.first >= 0 && word != "" {
				s := shape{word[0], len(word)}
				told.shapes[s] = append(told.shapes[s], word)
			}
		}
	}
	word := f.parts[0].roman
	if word == "" {
		return -1
	}
	best, bestWord := int32(-1), ""
	for n := len(word) - 2; n <= len(word)+2; n++ {
		others := told.shapes[shape{word[0], n}]
		if len(others) > crowded {
			continue
		}
		for _, other := range others {
			c := told.bearers[other].first
			if (best < 0 || other < bestWord) && l.near(f, c) && l.fits(f, c) {
				best, bestWord = c, other
			}
		}
	}
	return best
}

// fullerInCorpus is the cluster that has the word of f as a surname, where it
// is the only one, or three times as frequent as the next; else -1.
func (l *linker) fullerInCorpus(f *form) int32 {
	best, next := int32(-1), 0
	for _, c := range l.surnames[f.parts[0].roman] {
		switch {
		case !l.fits(f, c):
		case best < 0 || l.clusters[c].count > l.clusters[best].count:
			if best >= 0 {
				next = max(next, l.clusters[best].count)
			}
			best = c
		default:
			next = max(next, l.clusters[c].count)
		}
	}
	if best >= 0 && l.clusters[best].count < 3*next {
		return -1
	}
	return best
}

// near reports whether the word is a letter off a word of the cluster's name.
func (l *linker) near(f *form, root int32) bool {
	for _, p := range l.forms[root].parts {
		if !p.given && oneOff(p.fold, f.parts[0].fold) && p.fold[0] == f.parts[0].fold[0] && !sexes(p.fold, f.parts[0].fold) {
			return true
		}
	}
	return false
}

// fits reports whether a single word may stand for the cluster: an acronym for
// no person, a person's surname for no organisation.
func (l *linker) fits(f *form, root int32) bool {
	if owner := l.clusters[root].owner; owner != 0 && slices.Contains(f.barred, owner) {
		return false
	}
	kind := l.clusters[root].kind()
	if kind == model.Person {
		return f.strong[1] == 0
	}
	return f.strong[0] == 0 && kind == model.Organisation
}
