package actors

import (
	"slices"

	"hito/loader/prose"
	"hito/model"
)

// Link says which mentions of all documents are one actor. Found holds the
// mentions of each document as Find gave them. What comes out hangs on the
// documents only, not on their order: ids are kind and folded name. Actors are
// sorted by mentions (most first), then name; their Events are left 0. The
// mentions are sorted by document and start, the longer first.
func Link(docs []model.Document, found [][]Mention) ([]model.Actor, []model.ActorMention) {
	return LinkWith(docs, found, nil)
}

// LinkWith is Link with the user's alias file, which wins over every rule; the
// mentions are those of FindWith.
func LinkWith(docs []model.Document, found [][]Mention, user *Aliases) ([]model.Actor, []model.ActorMention) {
	l := &linker{docs: docs, found: found, t: loadTables(), user: user}
	l.collect()
	l.cluster()
	l.sum()
	l.company()
	l.indexSurnames()
	l.prepare()
	l.gatherProducts()
	for d := range found {
		l.names(d)
	}
	for d := range found {
		l.facts(d)
	}
	for d := range found {
		l.resolve(d)
	}
	return l.actors()
}

// linker is the state of one Link.
type linker struct {
	docs  []model.Document
	found [][]Mention
	t     *tables
	user  *Aliases
	// ownEntity is, by actor of the file, the entity that it names.
	ownEntity []int16
	// ownRoot is a form of it, -1 for none, ownNode its node; ownGroup is, by group,
	// 1 + the actor of the file that it is.
	ownRoot, ownNode []int32
	ownGroup         map[groupKey]int32
	tokens           []prose.Token

	forms    []form
	stated   map[formKey]int32 // by key and state: 1 + the form
	formOf   [][]int32         // by document and mention: its form, -1 for none
	clusters []clusterFacts

	fuller   []int32            // by form: the cluster that it is short for, unasked at first
	surnames map[string][]int32 // by romanised word: the clusters of names that have it
	nodes    []node
	nodeOf   [][]int32 // by document and mention: its node, -1 for none
	second   map[place]int32
	short    map[int32]int32 // of the document being read: see shortOf

	entityNode, clusterNode []int32
	groupNode               map[groupKey]int32
	roleNode                map[roleKey]int32
	products                products

	// Room for one document after the other.
	known       map[fact]bool // the facts that it has told
	first, last map[roleKey]int32
	bearers     map[string]*bearers
	spare       []*bearers // the ones that are made, the first lent of them in use
	lent        int
	reader      reader

	held    map[roleKey][]holding // by post: who holds it, over the corpus
	holders map[asked]int32       // what the corpus answered
	books   []book                // by document: what it says of posts

	calledRegime, opposed map[int16]bool // states: see regimes
}

// place is a mention of a document.
type place struct{ document, mention int32 }

// node is an actor in the making.
type node struct {
	kind      model.ActorKind
	entity    int16 // of the tables, 0 for none
	cluster   int32 // of names, -1 for none
	owner     int32 // 1 + the actor of the user's file, 0 for none
	described int8
	state     int16              // of a group, where no form of its name says it
	said      map[string]*saying // by surface text
	named     int                // how many of the texts are names,
	tells     int                // and how many tell it from others
	reasons   int
	roles     []roleAt
	posts     []roleKey // the distinct ones of roles, the first few
	mentions  int
	// female and male are what the words for its posts say, over the corpus.
	female, male bool
}

// saying is what is known of one surface text of a node.
type saying struct {
	count int32
	named int32 // how often it was a name
	tells bool  // it tells the node from others
	why   []why // where it was first linked by each rule
}

type why struct {
	rule string
	span model.Span
}

// maxReasons is how many reasons are kept of a node.
const maxReasons = 64

type roleAt struct {
	document, mention int32
	key               roleKey
}

type groupKey struct {
	head, portfolio int8
	state           int16
	key             uint64
}

func keyOf(m *Mention) groupKey { return groupKey{m.head, m.portfolio, m.state, m.key} }

func (l *linker) text(d int, m *Mention) string {
	text := l.docs[d].Text
	if m.Start < 0 || int(m.End) > len(text) || m.Start > m.End {
		return ""
	}
	return text[m.Start:m.End]
}

func (l *linker) prepare() {
	l.entityNode = make([]int32, len(l.t.entities))
	l.clusterNode = make([]int32, len(l.forms))
	for i := range l.entityNode {
		l.entityNode[i] = -1
	}
	for i := range l.clusterNode {
		l.clusterNode[i] = -1
	}
	l.fuller = make([]int32, len(l.forms))
	for i := range l.fuller {
		l.fuller[i] = unasked
	}
	l.holders = map[asked]int32{}
	l.groupNode, l.roleNode = map[groupKey]int32{}, map[roleKey]int32{}
	l.held, l.second = map[roleKey][]holding{}, map[place]int32{}
	l.nodeOf = make([][]int32, len(l.found))
	l.books = make([]book, len(l.found))
}

func (l *linker) add(n node) int32 {
	n.said = map[string]*saying{}
	l.nodes = append(l.nodes, n)
	return int32(len(l.nodes) - 1)
}

// entity is the node of a state, place or body of the tables.
func (l *linker) entity(e int16) int32 {
	if l.entityNode[e] < 0 {
		x := &l.t.entities[e]
		l.entityNode[e] = l.add(node{kind: x.kind, entity: e, cluster: -1, described: x.describer})
	}
	return l.entityNode[e]
}

// clusterOf is the node of a cluster of names.
func (l *linker) clusterOf(root int32) int32 {
	c := &l.clusters[root]
	if c.owner != 0 {
		return l.ownedNode(c.owner)
	}
	if c.entity != 0 {
		return l.entity(c.entity)
	}
	if c.group.state != 0 {
		return l.groupOf(c.group)
	}
	if l.clusterNode[root] < 0 {
		l.clusterNode[root] = l.add(node{kind: c.kind(), cluster: root})
	}
	return l.clusterNode[root]
}

func (l *linker) groupOf(k groupKey) int32 {
	if owner := l.ownGroup[k]; owner != 0 {
		return l.ownedNode(owner)
	}
	n, ok := l.groupNode[k]
	if !ok {
		n = l.add(node{kind: model.Organisation, cluster: -1, state: k.state})
		l.groupNode[k] = n
	}
	return n
}

func (l *linker) roleOf(k roleKey) int32 {
	n, ok := l.roleNode[k]
	if !ok {
		n = l.add(node{kind: model.Person, cluster: -1})
		l.roleNode[k] = n
	}
	return n
}

// link says that mention i of document d is node n by the rule.
func (l *linker) link(d, i int, n int32, rule string) {
	l.nodeOf[d][i] = n
	m := &l.found[d][i]
	l.because(d, m, n, rule)
}

func (l *linker) because(d int, m *Mention, n int32, rule string) {
	text := l.text(d, m)
	x := &l.nodes[n]
	x.mentions++
	s := x.said[text]
	if s == nil {
		s = &saying{}
		x.said[text] = s
	}
	s.count++
	if !s.tells && !m.generic() {
		s.tells = true
		x.tells++
	}
	if m.Name() && rule != RuleCapital && !(rule == RuleAcronym && x.cluster < 0 && x.entity == 0) || m.class == classGroup && m.state != 0 {
		if s.named++; s.named == 1 {
			x.named++
		}
	}
	if x.reasons < maxReasons && !slices.ContainsFunc(s.why, func(w why) bool { return w.rule == rule }) {
		s.why = append(s.why, why{rule, model.Span{Document: int32(d), Start: m.Start, End: m.End}})
		x.reasons++
	}
}
