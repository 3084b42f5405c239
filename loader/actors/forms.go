package actors

import (
	"cmp"
	"slices"
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// part is one word of a name.
type part struct {
	fold, roman string
	given       bool
}

// form is one way of writing a name, over the whole corpus.
type form struct {
	text  string // the least of its texts, so that no order shows
	parts []part
	state int16
	head  bool // begins with a noun of organisations
	// How often it stands, how often with a capital of its own, and what the
	// words around it said it was.
	count, sure               int
	person, organised, placed int
	strong                    [3]int   // of those, beyond doubt: person, organisation, place
	root                      int32    // its cluster: the least form joined with it
	group                     groupKey // the group that it is an acronym of, with a state
	entity                    int16    // the body of the tables that it is an acronym of
	owner                     int32    // 1 + the actor of the user's file that it is, of its cluster's root
	barred                    []int32  // whose the user's file says that it is not, each 1 + its number; of its cluster's root
}

type formKey struct {
	key   uint64
	state int16
}

// collect gathers the forms of all names in the order of their texts, so that
// the order of the documents does not show.
func (l *linker) collect() {
	seen := map[formKey]int32{}
	l.formOf = make([][]int32, len(l.found))
	for d, mentions := range l.found {
		l.formOf[d] = make([]int32, len(mentions))
		for i := range mentions {
			m := &mentions[i]
			l.formOf[d][i] = -1
			if m.class != className {
				continue
			}
			k := formKey{m.key, m.state}
			at, ok := seen[k]
			text := l.text(d, m)
			if !ok {
				at = int32(len(l.forms))
				seen[k] = at
				l.forms = append(l.forms, form{text: text, state: m.state})
			}
			l.formOf[d][i] = at
			l.forms[at].note(m, text)
		}
	}
	order := make([]int32, len(l.forms))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		x, y := &l.forms[a], &l.forms[b]
		return cmp.Or(cmp.Compare(x.text, y.text), cmp.Compare(x.state, y.state), cmp.Compare(x.count, y.count))
	})
	place := make([]int32, len(order))
	forms := make([]form, len(order))
	for at, i := range order {
		place[i] = int32(at)
		forms[at] = l.forms[i]
		forms[at].root = int32(at)
		l.split(&forms[at])
	}
	for d := range l.formOf {
		for i, f := range l.formOf[d] {
			if f >= 0 {
				l.formOf[d][i] = place[f]
			}
		}
	}
	l.forms = forms
	l.stated = map[formKey]int32{}
	for k, at := range seen {
		if k.state != 0 {
			l.stated[k] = place[at] + 1
		}
	}
}

func (f *form) note(m *Mention, text string) {
	if text < f.text {
		f.text = text
	}
	f.count++
	if !m.weak {
		f.sure++
	}
	strong := 0
	if m.votes&voteStrong != 0 {
		strong = 1
	}
	if m.votes&votePerson != 0 {
		f.person++
		f.strong[0] += strong
	}
	if m.votes&voteOrganisation != 0 {
		f.organised++
		f.strong[1] += strong
	}
	if m.votes&votePlace != 0 {
		f.placed++
		f.strong[2] += strong
	}
}

// split fills the words of a form.
func (l *linker) split(f *form) {
	l.tokens = prose.Tokenize(l.tokens[:0], f.text)
	for _, t := range l.tokens {
		if t.Kind != prose.Word && t.Kind != prose.Number {
			continue
		}
		w, _ := l.t.words.Lookup(t.Fold)
		if len(f.parts) == 0 {
			f.head = w.flags&(flagOrgHead|flagMinistry) != 0 && w.flags&flagGiven == 0
		}
		fold := prose.FoldString(f.text[t.Start:t.End])
		f.parts = append(f.parts, part{fold: fold, roman: romanise(fold), given: w.flags&flagGiven != 0})
	}
}

func (l *linker) root(i int32) int32 {
	for l.forms[i].root != i {
		i = l.forms[i].root
	}
	return i
}

// join puts two forms into one cluster, whose root is the lesser.
func (l *linker) join(a, b int32) {
	a, b = l.root(a), l.root(b)
	if a == b || !l.mayJoin(a, b) {
		return
	}
	if a > b {
		a, b = b, a
	}
	l.forms[b].root = a
	l.forms[a].owner = max(l.forms[a].owner, l.forms[b].owner)
	if barred := l.forms[b].barred; len(barred) > 0 {
		l.forms[a].barred = append(slices.Clip(l.forms[a].barred), barred...)
	}
}

// cluster joins the forms of one name: the same by romanisation, a letter off,
// or shorter.
func (l *linker) cluster() {
	l.claim()
	l.joinSpellings()
	l.joinTypos()
	l.joinShorter()
	l.joinHouses()
	l.joinAcronyms()
}

// acronym reports whether a form is written in capitals: its letters are no
// sounds.
func (f *form) acronym() bool {
	return len(f.text) <= 6 && strings.ToUpper(f.text) == f.text
}

func (l *linker) joinSpellings() {
	seen := map[string]int32{}
	var key strings.Builder
	for i := range l.forms {
		f := &l.forms[i]
		if len(f.parts) == 0 {
			continue
		}
		key.Reset()
		for _, p := range f.parts {
			if f.head || len(f.parts) == 1 && f.acronym() {
				key.WriteString(p.fold)
			} else {
				key.WriteString(p.roman)
			}
			if p.fold == "mc" || p.fold == "mac" {
				continue // "Mc Donnell", "McDonnell"
			}
			key.WriteByte(' ')
		}
		key.WriteByte(byte(f.state))
		key.WriteByte(byte(f.state >> 8))
		if first, ok := seen[key.String()]; ok {
			l.join(first, int32(i))
		} else {
			seen[key.String()] = int32(i)
		}
	}
}

type position struct {
	words, at int
	roman     string
}

const crowded = 200 // a word that so many names share says nothing

// joinTypos joins names of as many words that differ by a letter in one.
func (l *linker) joinTypos() {
	buckets := map[position][]int32{}
	for i := range l.forms {
		f := &l.forms[i]
		if len(f.parts) < 2 || f.head || f.state != 0 {
			continue
		}
		for k, p := range f.parts {
			if len(p.fold) >= 3 {
				at := position{len(f.parts), k, p.roman}
				buckets[at] = append(buckets[at], int32(i))
			}
		}
	}
	for i := range l.forms {
		f := &l.forms[i]
		if len(f.parts) < 2 || f.head || f.state != 0 {
			continue
		}
		for k, p := range f.parts {
			list := buckets[position{len(f.parts), k, p.roman}]
			if len(list) > crowded {
				continue
			}
			for _, other := range list {
				if other > int32(i) && l.typo(f, &l.forms[other]) {
					l.join(int32(i), other)
				}
			}
		}
	}
}

// typo reports whether two names differ by one letter of one word.
func (l *linker) typo(a, b *form) bool {
	off := 0
	for k := range a.parts {
		x, y := a.parts[k], b.parts[k]
		if x.roman == y.roman {
			continue
		}
		if x.given && y.given || !oneOff(x.fold, y.fold) || sexes(x.fold, y.fold) {
			return false
		}
		off++
	}
	return off == 1 && (min(a.count, b.count) <= 2 || min(a.count, b.count)*3 <= max(a.count, b.count))
}

// sexes reports whether the words differ in a last -o or -a, as a man's name
// and a woman's do.
func sexes(a, b string) bool {
	n := len(a)
	return n == len(b) && a[:n-1] == b[:n-1] && gendered(a) && gendered(b)
}

func gendered(word string) bool { return word[len(word)-1] == 'a' || word[len(word)-1] == 'o' }

// joinShorter joins a name of two words or more to the one longer name that it
// is part of.
func (l *linker) joinShorter() {
	index := map[string][]int32{}
	for i := range l.forms {
		f := &l.forms[i]
		if len(f.parts) < 3 || f.head || f.state != 0 {
			continue
		}
		for k, p := range f.parts {
			if k == 0 || p.roman != f.parts[k-1].roman {
				index[p.roman] = append(index[p.roman], int32(i))
			}
		}
	}
	var joins [][2]int32
	for i := range l.forms {
		f := &l.forms[i]
		if len(f.parts) < 2 || f.head || f.state != 0 {
			continue
		}
		list := index[f.parts[0].roman]
		if len(list) > crowded {
			continue
		}
		found := int32(-1)
		for _, other := range list {
			if !shorter(f, &l.forms[other]) {
				continue
			}
			if root := l.root(other); found >= 0 && l.root(found) != root {
				found = -1
				break
			}
			found = other
		}
		if found >= 0 {
			joins = append(joins, [2]int32{int32(i), found})
		}
	}
	for _, j := range joins {
		l.join(j[0], j[1])
	}
}

// joinHouses joins the longer names of an organisation ("Boeing Commercial
// Airplanes") to the one word that it mostly goes by.
func (l *linker) joinHouses() {
	singles := map[string]int32{}
	for i := range l.forms {
		if f := &l.forms[i]; len(f.parts) == 1 && f.strong[0] == 0 && f.state == 0 && f.sure > 0 {
			if s, ok := singles[f.parts[0].fold]; !ok || l.forms[s].count < f.count {
				singles[f.parts[0].fold] = int32(i)
			}
		}
	}
	for i := range l.forms {
		f := &l.forms[i]
		if len(f.parts) < 2 || f.head || f.state != 0 || f.parts[0].given || f.person > 0 || f.placed > f.organised {
			continue
		}
		if s, ok := singles[f.parts[0].fold]; ok && l.forms[s].count >= 2*f.count && l.forms[s].count >= 3 {
			l.join(s, int32(i))
		}
	}
}

// shorter reports whether a is b with fewer words: its beginning; for a
// person, also a run within it, or its first and last words.
func shorter(a, b *form) bool {
	n, m := len(a.parts), len(b.parts)
	if n >= m {
		return false
	}
	equal := func(at int) bool {
		for k := range n {
			if a.parts[k].roman != b.parts[at+k].roman {
				return false
			}
		}
		return true
	}
	if equal(0) {
		return true
	}
	if !b.parts[0].given && b.strong[0] == 0 {
		return false
	}
	for at := 1; at+n <= m; at++ {
		if equal(at) {
			return true
		}
	}
	return n == 2 && a.parts[0].roman == b.parts[0].roman && a.parts[1].roman == b.parts[m-1].roman
}

// joinAcronyms joins names that the text says are one: "Singapore Airlines
// (SIA)".
func (l *linker) joinAcronyms() {
	for d, mentions := range l.found {
		for i := range mentions {
			m := &mentions[i]
			if !m.alias || m.of < 0 {
				continue
			}
			a, b := l.formOf[d][i], l.formOf[d][m.of]
			switch {
			case a >= 0 && b >= 0:
				l.join(a, b)
			case a >= 0 && mentions[m.of].class == classEntity:
				l.forms[a].entity = max(l.forms[a].entity, mentions[m.of].entity)
			case a >= 0 && mentions[m.of].class == classGroup && mentions[m.of].state != 0:
				if k := keyOf(&mentions[m.of]); k.state > l.forms[a].group.state {
					l.forms[a].group = k
				}
			case b >= 0 && m.class == classEntity:
				l.forms[b].entity = max(l.forms[b].entity, m.entity)
			}
		}
	}
}

// kind is what the words around the forms of a cluster say that it is.
func (c *clusterFacts) kind() model.ActorKind {
	switch {
	case c.strong[0] > 0 && c.strong[0] >= c.strong[1]:
		return model.Person
	case c.strong[1] > 0 && c.strong[1] >= c.strong[2]:
		return model.Organisation
	case c.given && c.person > 0:
		return model.Person
	case c.strong[2] > 0:
		return model.Place
	case c.placed > c.organised && c.placed > c.person && (c.placed*2 > c.count || c.placed*2 == c.count && c.organised+c.person == 0):
		return model.Place
	case c.person > c.organised, c.organised == 0 && c.words >= 2 && c.words <= 4 && !c.head:
		return model.Person
	}
	return model.Organisation
}

// clusterFacts sums what is known of the forms of a cluster.
type clusterFacts struct {
	count, sure               int
	person, organised, placed int
	strong                    [3]int
	given, head               bool
	words                     int // of its longest form
	entity                    int16
	group                     groupKey
	owner                     int32 // 1 + the actor of the user's file
}

func (l *linker) sum() {
	l.clusters = make([]clusterFacts, len(l.forms))
	for i := range l.forms {
		f, c := &l.forms[i], &l.clusters[l.root(int32(i))]
		c.count += f.count
		c.sure += f.sure
		c.person += f.person
		c.organised += f.organised
		c.placed += f.placed
		for k := range c.strong {
			c.strong[k] += f.strong[k]
		}
		c.words = max(c.words, len(f.parts))
		c.head = c.head || f.head
		c.given = c.given || len(f.parts) >= 2 && f.parts[0].given
		c.entity = max(c.entity, f.entity)
		c.owner = max(c.owner, f.owner)
		if f.group.state > c.group.state {
			c.group = f.group
		}
	}
}
