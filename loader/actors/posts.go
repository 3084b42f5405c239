package actors

import (
	"slices"

	"hito/model"
)

// roleKey is a post: what, of which state or organisation. The wildcards are
// levels of their own, so that one map answers "the foreign minister of X",
// "the minister of X" and "the minister".
type roleKey struct {
	level           roleLevel
	post, portfolio int8
	former          bool
	state           int16
	holder          int32  // node of the organisation, -1 for none
	key             uint64 // a specialty in other words
}

type roleLevel uint8

const (
	levelExact     roleLevel = iota // post, portfolio, state, organisation
	levelPost                       // post and state, any portfolio
	levelTop                        // whoever leads the state
	levelPortfolio                  // post and portfolio, any state
	levelAny                        // post, any state
	levelWord                       // whoever is called by the word, of any state
	levelTopAny                     // whoever leads any state
)

// holding is who a document says holds a post.
type holding struct {
	node     int32
	document int32
}

// fact is a document's statement that a person holds a post.
type fact struct {
	key     roleKey // exact
	node    int32
	mention int32
	word    uint64 // the word for the post
	female  bool   // it is a woman's
}

// book is all that a document says of posts.
type book struct {
	facts []fact
	of    map[int32][]int32 // by node: its facts
	// While the document is read: the node first told to hold a post, and the one
	// last told.
	first, last map[roleKey]int32
}

// roomy is how much a map has at most that is kept for the next document: to empty
// a large one takes as long as to fill it.
const roomy = 1 << 10

// emptied is a map with nothing in it: the given one, where that is of no great
// size.
func emptied[K comparable, V any](m map[K]V) map[K]V {
	if m == nil || len(m) > roomy {
		return map[K]V{}
	}
	clear(m)
	return m
}

// exact is the key of a post as its mention states it.
func (l *linker) exact(d int, m *Mention) roleKey {
	k := roleKey{post: m.head, portfolio: m.portfolio, former: m.former, state: m.state, holder: -1, key: m.key}
	if m.holder >= 0 {
		k.holder = l.nodeOf[d][m.holder]
	}
	if m.head == l.t.postChancellor {
		k.post, k.portfolio = l.t.postMinister, l.t.portfolioForeign
	}
	return k
}

// levels calls yield with every key under which the fact can be asked for.
func (l *linker) levels(k roleKey, word uint64, female bool, yield func(roleKey)) {
	yield(k)
	top := l.t.ranks[k.post] == rankTop && k.holder < 0
	if k.key == 0 {
		yield(roleKey{level: levelPost, post: k.post, former: k.former, state: k.state, holder: k.holder})
	}
	if l.heads(k.post) && !k.former {
		yield(roleKey{level: levelTop, state: k.state, holder: k.holder})
	}
	if top && !k.former {
		yield(roleKey{level: levelTopAny, holder: -1})
	}
	if k.portfolio != 0 {
		yield(roleKey{level: levelPortfolio, post: k.post, portfolio: k.portfolio, former: k.former, holder: -1})
	}
	yield(roleKey{level: levelAny, post: k.post, former: k.former, holder: -1})
	if female {
		yield(roleKey{level: levelWord, post: k.post, former: k.former, holder: -1})
	}
	if word != 0 {
		yield(roleKey{level: levelWord, former: k.former, holder: -1, key: word})
	}
}

// heads reports whether a post is one that leads what it is of.
func (l *linker) heads(post int8) bool {
	switch l.t.posts[post] {
	case "chief-executive", "director", "secretary-general", "high-representative", "chief":
		return true
	}
	return l.t.ranks[post] == rankTop
}

// asks gives the keys by which a mention of a post is looked up, the most
// exact first.
func (l *linker) asks(k roleKey, buffer []roleKey) []roleKey {
	asks := append(buffer[:0], k)
	stated := k.state != 0 || k.holder >= 0
	if stated && k.portfolio == 0 && k.key == 0 {
		asks = append(asks, roleKey{level: levelPost, post: k.post, former: k.former, state: k.state, holder: k.holder})
	}
	leads := l.t.posts[k.post] == "leader"
	if (leads || l.t.posts[k.post] == "chief") && stated && !k.former && k.key == 0 && k.portfolio == 0 {
		asks = append(asks, roleKey{level: levelTop, state: k.state, holder: k.holder})
	}
	if l.t.posts[k.post] == "president" && k.state != 0 && k.holder < 0 {
		asks = append(asks, roleKey{post: index(l.t.posts, "leader"), former: k.former, state: k.state, holder: -1})
	}
	if stated || k.key != 0 {
		return asks
	}
	if k.portfolio != 0 {
		return append(asks, roleKey{level: levelPortfolio, post: k.post, portfolio: k.portfolio, former: k.former, holder: -1})
	}
	asks = append(asks, roleKey{level: levelAny, post: k.post, former: k.former, holder: -1})
	if leads && !k.former {
		asks = append(asks, roleKey{level: levelTopAny, holder: -1})
	}
	return asks
}

// facts reads which posts a document gives to whom by name.
func (l *linker) facts(d int) {
	b := &l.books[d]
	b.of = map[int32][]int32{}
	l.known = emptied(l.known)
	mentions := l.found[d]
	for i := range mentions {
		m := &mentions[i]
		if m.class != classPost || m.of < 0 {
			continue
		}
		if n := l.nodeOf[d][m.of]; n >= 0 && l.t.ranks[m.head] != rankTitle {
			l.state(d, i, n, l.exact(d, m))
		}
	}
	for i := range mentions {
		m := &mentions[i]
		if m.class != classPeer || m.of < 0 {
			continue
		}
		if n := l.nodeOf[d][m.of]; n >= 0 {
			if k, ok := l.peerPost(d, i, n); ok {
				l.state(d, i, n, k)
			}
		}
	}
}

// state enters a fact in the books of the document and of the corpus.
func (l *linker) state(d, i int, n int32, k roleKey) {
	b := &l.books[d]
	stated := fact{key: k, node: n, word: l.found[d][i].word, female: l.found[d][i].female}
	if l.known[stated] {
		return
	}
	l.known[stated] = true
	b.of[n] = append(b.of[n], int32(len(b.facts)))
	b.facts = append(b.facts, fact{k, n, int32(i), stated.word, stated.female})
	l.nodes[n].female = l.nodes[n].female || stated.female
	l.nodes[n].male = l.nodes[n].male || l.male(d, &l.found[d][i])
	l.nodes[n].roles = append(l.nodes[n].roles, roleAt{int32(d), int32(i), k})
	if posts := l.nodes[n].posts; len(posts) < 16 && !slices.Contains(posts, k) {
		l.nodes[n].posts = append(posts, k)
	}
	l.levels(k, stated.word, stated.female, func(key roleKey) {
		if key.state != 0 || key.holder >= 0 {
			list := l.held[key]
			if len(list) == 0 || list[len(list)-1] != (holding{n, int32(d)}) {
				l.held[key] = append(list, holding{n, int32(d)})
			}
		}
	})
}

// peerPost is the post of "su homólogo": that of whoever was told just before
// in the sentence, else just after in it, else before it.
func (l *linker) peerPost(d, i int, self int32) (roleKey, bool) {
	mentions := l.found[d]
	m := &mentions[i]
	try := func(k int) (roleKey, bool) {
		x := &mentions[k]
		key := roleKey{holder: -1}
		switch {
		case x.class == classPost && l.t.ranks[x.head] != rankTitle && !x.former && k != i:
			key = l.exact(d, x)
		case x.class == className && l.nodeOf[d][k] >= 0 && l.nodeOf[d][k] != self:
			b := &l.books[d]
			for _, f := range b.of[l.nodeOf[d][k]] {
				if key.post == 0 || l.t.ranks[b.facts[f].key.post] > l.t.ranks[key.post] {
					key = b.facts[f].key
				}
			}
		}
		if key.post == 0 || m.state != 0 && key.state == m.state {
			return key, false
		}
		key.state, key.holder, key.former = m.state, -1, false
		return key, true
	}
	for k := i - 1; k >= max(0, i-nearby) && mentions[k].sentence == m.sentence; k-- {
		if key, ok := try(k); ok {
			return key, true
		}
	}
	for k := i + 1; k < min(len(mentions), i+nearby) && mentions[k].sentence == m.sentence; k++ {
		if int32(k) == m.of {
			continue
		}
		if key, ok := try(k); ok {
			return key, true
		}
	}
	for k, steps := i-1, 0; k >= 0 && steps < 40; k, steps = k-1, steps+1 {
		if key, ok := try(k); ok {
			return key, true
		}
	}
	return roleKey{}, false
}

// day is the middle of when a document was written, and whether that is known.
func (l *linker) day(d int32) (model.Day, bool) {
	date := l.docs[d].Published
	if date.IsZero() {
		date = l.docs[d].Stated
	}
	if !date.IsBounded() {
		return 0, false
	}
	return (date.Earliest + date.Latest) / 2, true
}

// holderInCorpus is who other documents say holds the post: those nearest in
// time to document d, then the most.
func (l *linker) holderInCorpus(d int, k roleKey) int32 {
	if len(l.held[k]) == 0 {
		return -1
	}
	here, known := l.day(int32(d))
	ask := asked{k, here, known}
	n, ok := l.holders[ask]
	if !ok {
		n = l.holderAt(ask)
		l.holders[ask] = n
	}
	return n
}

// asked is a question to the corpus: who held the post on the day.
type asked struct {
	key   roleKey
	day   model.Day
	known bool
}

func (l *linker) holderAt(ask asked) int32 {
	type tally struct {
		node  int32
		count int
		gap   model.Day
	}
	const far = model.Day(1) << 40
	var tallies []tally
	for _, h := range l.held[ask.key] {
		gap := far
		if day, ok := l.day(h.document); ok && ask.known {
			gap = max(day-ask.day, ask.day-day)
		}
		at := 0
		for at < len(tallies) && tallies[at].node != h.node {
			at++
		}
		if at == len(tallies) {
			tallies = append(tallies, tally{h.node, 0, gap})
		}
		tallies[at].count++
		tallies[at].gap = min(tallies[at].gap, gap)
	}
	best := tallies[0]
	for _, t := range tallies[1:] {
		switch {
		case t.gap != best.gap:
			if t.gap < best.gap {
				best = t
			}
		case t.count != best.count:
			if t.count > best.count {
				best = t
			}
		case l.lessNode(t.node, best.node):
			best = t
		}
	}
	return best.node
}

// lessNode orders people by their names, whatever the order they were found in.
func (l *linker) lessNode(a, b int32) bool {
	x, y := &l.nodes[a], &l.nodes[b]
	if x.cluster >= 0 && y.cluster >= 0 {
		return x.cluster < y.cluster
	}
	if x.entity != y.entity {
		return x.entity < y.entity
	}
	return x.cluster > y.cluster
}
