package events

import (
	"slices"
	"strings"
	"sync"

	"hito/loader/prose"
)

// What its own words number is another event than what they number otherwise:
// "la ronda 3" and "la cuarta ronda", "el número 5" and "el número 9".

// numbered is a noun with its number: "segunda jornada" is (jornada, 2).
type numbered struct {
	noun  uint64
	value int32
}

// numberedNouns are the nouns besides the rounds (process.go) whose number
// follows them: "la etapa 4", "el número 5", "n.º 12".
const numberedNouns = `número num nº no etapa capítulo lote tramo vuelo expediente partido fecha manga grupo bloque episodio volumen tomo number stage leg chapter game flight lot match`

// ordinalValues are what the ordinals say.
const ordinalValues = `primer 1 primera 1 primero 1 segundo 2 segunda 2 tercer 3 tercera 3 tercero 3 cuarto 4 cuarta 4 quinto 5 quinta 5 sexto 6 sexta 6 séptimo 7 séptima 7
	octavo 8 octava 8 noveno 9 novena 9 décimo 10 décima 10 undécimo 11 undécima 11 duodécimo 12 duodécima 12 decimotercera 13 decimotercer 13 decimocuarta 14 decimocuarto 14
	decimoquinta 15 decimoquinto 15 vigésimo 20 vigésima 20 vigesimoprimera 21 vigesimosegunda 22
	first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12`

// What a word of the tables does with a number.
const (
	numberBehind = 1 << iota // "ronda 3"
	ordinalAhead             // "tercera ronda"
)

type numberWord struct {
	noun  byte
	value int32 // of an ordinal
}

var numberWords = sync.OnceValue(func() *prose.Lexicon[numberWord] {
	l := prose.NewLexicon[numberWord](256)
	for _, w := range strings.Fields(numberedNouns) {
		l.Put(w, numberWord{noun: numberBehind})
	}
	for _, w := range strings.Fields(rounds) {
		l.Put(w, numberWord{noun: numberBehind | ordinalAhead})
	}
	fields := strings.Fields(ordinalValues)
	for i := 0; i+1 < len(fields); i += 2 {
		value := int32(0)
		for _, digit := range fields[i+1] {
			value = value*10 + digit - '0'
		}
		l.Put(fields[i], numberWord{value: value})
	}
	return l
})

// numberedIn adds the numbered nouns of a text, in order.
func numberedIn(to []numbered, text string) []numbered {
	var room [96]prose.Token
	tokens := prose.Tokenize(room[:0], text)
	for at := range tokens {
		w, ok := numberWords().Lookup(tokens[at].Fold)
		if !ok || tokens[at].Kind != prose.Word || w.noun == 0 {
			continue
		}
		next := at + 1
		for next < len(tokens) && next < at+3 && (tokens[next].Is('.') || tokens[next].Is('º') || tokens[next].Is('ª')) { // "n.º 5"
			next++
		}
		if next < len(tokens) && tokens[next].Kind == prose.Number && tokens[next].Value >= 0 && w.noun&numberBehind != 0 {
			to = append(to, numbered{tokens[at].Fold, tokens[next].Value})
			continue
		}
		if at == 0 || w.noun&ordinalAhead == 0 {
			continue
		}
		before := tokens[at-1]
		if o, _ := numberWords().Lookup(before.Fold); before.Kind == prose.Word && o.value > 0 {
			to = append(to, numbered{tokens[at].Fold, o.value})
		} else if at > 1 && tokens[at-2].Kind == prose.Number && before.Flags&prose.Space == 0 && before.Len() <= 2 {
			to = append(to, numbered{tokens[at].Fold, tokens[at-2].Value}) // "la 3ª ronda"
		}
	}
	return to
}

// fewNumbered is how many tellings of a cluster are asked what they number.
const fewNumbered = 4

// numberedApart reports whether a telling of the one cluster and one of the
// other, of the first few of each, number the same noun otherwise.
func (m *merger) numberedApart(a, b int32) bool {
	var room [8]numbered
	theirs := m.numbersAround(room[:0], b)
	if len(theirs) == 0 {
		return false
	}
	var more [8]numbered
	for _, n := range m.numbersAround(more[:0], a) {
		same := func(o numbered) bool { return o == n }
		other := func(o numbered) bool { return o.noun == n.noun && o.value != n.value }
		if slices.ContainsFunc(theirs, other) && !slices.ContainsFunc(theirs, same) {
			return true
		}
	}
	return false
}

// numbersAround adds the numbered nouns of the first few tellings of a telling's
// cluster, and its own.
func (m *merger) numbersAround(to []numbered, telling int32) []numbered {
	own, n := false, 0
	for i := m.clusters[m.root(telling)].first; i >= 0 && n < fewNumbered; i = m.next[i] {
		to = m.numbersOf(to, i)
		own = own || i == telling
		n++
	}
	if own {
		return to
	}
	return m.numbersOf(to, telling)
}

// numberings are the numbered nouns of the titles of tellings, each title read
// once. The zero numberings are ready for use.
type numberings struct {
	first []int32    // by telling: where in all its own begin, 0 for unasked
	all   []numbered // each telling's end with a zero one
}

// has reports whether the title of a telling has been read.
func (n *numberings) has(i int32) bool { return n.first != nil && n.first[i] != 0 }

// numbersOf adds the numbered nouns of a telling's title.
func (m *merger) numbersOf(to []numbered, i int32) []numbered {
	n := &m.numbers
	if n.first == nil {
		n.first = make([]int32, len(m.Mentions))
		n.all = make([]numbered, 2) // the second is the end of a title that numbers nothing, as most
	}
	if n.first[i] == 0 {
		first := len(n.all)
		for _, s := range m.Mentions[i].Title.In(m.Chronology) {
			n.all = numberedIn(n.all, m.Text(s))
		}
		if n.first[i] = 1; len(n.all) > first {
			n.first[i] = int32(first)
			n.all = append(n.all, numbered{})
		}
	}
	for at := n.first[i]; n.all[at] != (numbered{}); at++ {
		to = append(to, n.all[at])
	}
	return to
}
