package events

import (
	"slices"
	"strings"

	"hito/loader/cores"
	"hito/loader/prose"
	"hito/model"
)

// Rules for what happens to nobody in particular, or to people whom no telling
// names: accidents, strikes, rulings, votes. Tellings of one kind and one day
// are one where they share particulars: a town, who took part, a count, the
// words for what it was. Two documents that name the same people, bodies and
// places are of one affair, and then a date that lies within the other's, and
// fewer particulars, will do. Towns that differ, or a number that differs
// ("la ronda 3", "la segunda jornada"), keep tellings apart.

// The ids of these rules.
const (
	RuleSameIncident = "events.same-incident" // the day, one or more words and names that both have
	RuleSameAffair   = "events.same-affair"   // the date, whom both documents name, one or more words and names that both have
)

// harm is the class of what does harm: one source tells the collapse, another
// the deaths.
const harm = "harm"

// affairClass is the kind under which such tellings are compared, "" for what
// other rules join: what people said, and whom two people met.
func (m *merger) affairClass(i int32) string {
	t, f := &m.Mentions[i], &m.facts[i]
	switch kind := m.Word(t.Type); {
	case kind == Disaster || kind == Casualties || kind == Attack:
		return harm
	case f.family == Statement || f.family == Meeting && len(f.persons) > 1:
		return ""
	}
	return f.family
}

// The most that dates may span to be compared, in days.
const (
	affairDays = 31  // of what happens once
	pactDays   = 366 // of what is signed: "el año pasado"
)

// affairLooks is how many clusters of a block such a telling is compared with.
const affairLooks = 16

// signs are the particulars of a telling, worked out once, besides the towns of
// its sentence: the words and counts of its title.
type signs struct {
	class     string // "" where it is not compared
	marks     []mark
	trigger   uint64 // its beginning, folded: "muri" of "murieron"
	happening uint8  // what its trigger names, a class of classWords; 0 for none
}

// mark is a word of a title that says what it is about, without the sign of its
// plural, or a count of what the word names.
type mark struct {
	fold       uint64
	count      int32 // 0 for none
	start, end int32 // bytes of the document
}

// marksAtOnce is how many marks are given room at once.
const marksAtOnce = 1024

// readSigns works out the particulars of the tellings that are compared.
func (m *merger) readSigns() {
	m.signs = make([]signs, len(m.Mentions))
	m.casts = make([][]int32, len(m.Documents))
	cores.Ranges(len(m.Mentions), filedAtOnce, func(first, end int) {
		var read, room []mark
		for i := first; i < end; i++ {
			t, f := &m.Mentions[i], &m.facts[i]
			class := m.affairClass(int32(i))
			if class == "" || !f.stated || !t.Date.IsBounded() || t.Date.Days() > pactDays || t.Date.Days() > affairDays && class != Treaty {
				continue
			}
			read = read[:0]
			for _, title := range t.Title.In(m.Chronology) {
				read = m.readMarks(read, t, title)
			}
			if cap(room)-len(room) < len(read) {
				room = make([]mark, 0, max(marksAtOnce, len(read)))
			}
			at := len(room)
			room = append(room, read...)
			trigger := m.trigger(int32(i))
			happening := happeningOf(trigger)
			if happening == 0 && class == Election {
				happening = pollClass() // "ganó las elecciones"
			}
			m.signs[i] = signs{class, room[at:len(room):len(room)], beginning(trigger), happening}
		}
	})
}

// beginning is the first letters of the last word of a trigger, folded: what a
// verb has in most of its forms.
func beginning(trigger string) uint64 {
	word := prose.FoldString(trigger[strings.LastIndexByte(trigger, ' ')+1:])
	return prose.Fold(word[:min(len(word), triggerLetters)])
}

// triggerLetters is how many letters two forms of one verb begin with.
const triggerLetters = 4

// particularLetters is how many letters, about, a word has that says what it was
// about.
const particularLetters = 5

// readMarks adds the marks of one span of a title.
func (m *merger) readMarks(to []mark, t *model.Mention, s model.Span) []mark {
	text := m.Text(s)
	var room [64]prose.Token
	tokens := prose.Tokenize(room[:0], text)
	for at, token := range tokens {
		span := model.Span{Document: s.Document, Start: s.Start + token.Start, End: s.Start + token.End}
		if token.Kind != prose.Word || token.End-token.Start < particularLetters || token.Flags&prose.Upper != 0 && token.Start > 0 || span.Overlaps(t.Trigger) {
			continue
		}
		if t.Expression >= 0 && span.Overlaps(m.Expressions[t.Expression].Span) {
			continue
		}
		fold := prose.Fold(singular(text[token.Start:token.End]))
		if at > 0 {
			if n := countAt(tokens[at-1]); n > 1 {
				to = append(to, mark{fold, n, s.Start + tokens[at-1].Start, span.End})
			}
		}
		if _, plain := plainWords().Lookup(token.Fold); !plain && countAt(token) == 0 {
			to = append(to, mark{fold, 0, span.Start, span.End})
		}
	}
	return to
}

// countAt is the number that a token says, 0 for none.
func countAt(t prose.Token) int32 {
	if t.Kind == prose.Number {
		return max(0, t.Value)
	}
	if n, ok := numeralWords().Lookup(t.Fold); ok && t.Kind == prose.Word && n.class == 'n' {
		return int32(n.value)
	}
	return 0
}

// singular is a word without the sign of its plural.
func singular(word string) string {
	if strings.HasSuffix(word, "iones") {
		return word[:len(word)-2]
	}
	return strings.TrimSuffix(word, "s")
}

// affairKeys files what words date under its class, the months of its date (a
// pact: the years), and each of its particulars.
func affairKeys(m *merger, i int32, put func(key)) {
	s, t, f := &m.signs[i], &m.Mentions[i], &m.facts[i]
	if s.class == "" {
		return
	}
	first, last, _ := months(t.Date)
	if s.class == Treaty {
		first, last = int32(t.Date.Earliest/365), int32(t.Date.Latest/365)
	}
	under := func(what, kind int32) {
		for month := first; month <= last; month++ {
			put(key{s.class, what, month, kind})
		}
	}
	for _, town := range f.towns[:min(len(f.towns), 3)] {
		under(town, 1)
	}
	for _, a := range m.firstActors(t, 3) {
		under(a, 1)
	}
	for _, w := range s.marks[:min(len(s.marks), 6)] {
		under(int32(w.fold), 2)
	}
	if s.class == harm || s.class == Protest {
		put(key{s.class, 0, int32(t.Date.Earliest), 3})
	}
}

// evidence is what two tellings have in common.
type evidence struct {
	towns, who, states []int32
	words, counts      []mark // of the first
	trigger            bool   // the same word names what happened
}

// weight is how many particulars there are.
func (e *evidence) weight() int {
	return min(len(e.towns), 1) + len(e.who) + len(e.words) + len(e.counts) + b2i(e.trigger)
}

// evidenceOf is what the tellings share, without the states that much news of
// one kind shares. It stands until the next is asked for.
func (m *merger) evidenceOf(a, b int32) *evidence {
	x, y := &m.signs[a], &m.signs[b]
	e := &m.evidence
	e.towns, e.trigger = appendCommon(e.towns[:0], m.facts[a].towns, m.facts[b].towns), x.trigger == y.trigger
	e.who, e.states, e.words, e.counts = e.who[:0], e.states[:0], e.words[:0], e.counts[:0]
	if x.class == harm && m.Word(m.Mentions[a].Type) != Disaster {
		e.trigger = false // people die, and are killed, by many things on one day
	}
	theirs := m.Mentions[b].Actors.In(m.Chronology)
	for _, s := range m.Mentions[a].Actors.In(m.Chronology) {
		switch {
		case !slices.Contains(theirs, s):
		case m.Actors[s].Kind == model.State:
			e.states = append(e.states, s)
		case !slices.Contains(e.towns, s):
			e.who = append(e.who, s)
		}
	}
	for i, p := range x.marks {
		has := func(o mark) bool { return o.fold == p.fold && o.count == p.count }
		if !slices.ContainsFunc(y.marks, has) || slices.ContainsFunc(x.marks[:i], has) {
			continue
		}
		if p.count > 0 {
			e.counts = append(e.counts, p)
		} else {
			e.words = append(e.words, p)
		}
	}
	return e
}

// evidenceFacts puts the evidence down for a reason.
func (m *merger) evidenceFacts(e *evidence, a int32) []string {
	out := slices.Concat(m.names(e.towns), m.names(e.who))
	text := m.Documents[m.Mentions[a].Document].Text
	for _, list := range [...][]mark{e.counts, e.words} {
		for _, p := range list {
			out = append(out, text[p.start:p.end])
		}
	}
	if e.trigger || len(out) == 0 {
		out = append(out, m.trigger(a))
	}
	return append(out, m.names(e.states)...)
}

// setApart reports whether two tellings name other towns, or other people, so
// that they are of two events.
func (m *merger) setApart(a, b int32) bool {
	f, g := &m.facts[a], &m.facts[b]
	if len(f.towns) > 0 && len(g.towns) > 0 && shared(f.towns, g.towns) == 0 {
		return true
	}
	return len(f.persons) > 0 && len(g.persons) > 0 && shared(f.persons, g.persons) == 0
}

// sameIncident: one day that words state, one kind of event, and a town or
// somebody in both, with a word or a count besides.
func (m *merger) sameIncident(a, b int32) ([]string, bool) {
	x, y := m.date(a), m.date(b)
	class := m.signs[a].class
	if class != m.signs[b].class || class == Other || !x.IsDay() || x.Earliest != y.Earliest || !y.IsDay() || m.setApart(a, b) {
		return nil, false
	}
	e := m.evidenceOf(a, b)
	if len(e.towns)+len(e.who) == 0 || e.weight() < 2 {
		return nil, false
	}
	if class != harm && class != Protest && e.weight() < 3 {
		return nil, false
	}
	return append([]string{x.String()}, m.evidenceFacts(e, a)...), true
}

// sameAffair: two documents of one affair tell one kind of event, at dates of
// which one lies within the other, with a particular in both where the dates
// are one day, and two where they are not.
func (m *merger) sameAffair(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	class := m.signs[a].class
	if x.Document == y.Document || class != m.signs[b].class || m.setApart(a, b) {
		return nil, false
	}
	p, q := m.date(a), m.date(b)
	day := p.IsDay() && q.IsDay()
	if !day && (x.Future != y.Future || !p.Contains(q) && !q.Contains(p)) {
		return nil, false
	}
	e := m.evidenceOf(a, b)
	switch {
	case class == Other && (!e.trigger || e.weight() < 3):
		return nil, false
	case day && (class == harm || class == Protest) && (e.weight() > 0 || x.Type == y.Type && (class == Protest || m.Word(x.Type) == Disaster)):
	case !e.trigger && len(e.words)+len(e.counts) == 0:
		return nil, false
	case day && e.weight() > 1:
	case class == Treaty && e.weight()+len(e.states) > 1 && len(e.states) > 0 && e.trigger:
	case max(p.Days(), q.Days()) <= affairDays && e.weight() > 1 && (len(e.towns)+len(e.who)+len(e.counts) > 0 || e.weight() > 2):
	default:
		return nil, false
	}
	known := m.oneAffair(x.Document, y.Document)
	if len(known) < affairActors {
		return nil, false
	}
	return append([]string{narrowest(p, q).String(), strings.Join(m.names(known)[:affairActors], ", ")}, m.evidenceFacts(e, a)...), true
}

// mayAffair: two documents of one affair tell one kind of event at dates that do
// not exclude it, with a particular in both that is not enough to be sure.
func (m *merger) mayAffair(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	if x.Document == y.Document || m.signs[a].class == Other || m.signs[a].class != m.signs[b].class || m.setApart(a, b) || !m.fits(a, b) {
		return nil, false
	}
	e := m.evidenceOf(a, b)
	if len(e.towns)+len(e.counts)+len(e.words) == 0 || len(m.oneAffair(x.Document, y.Document)) == 0 {
		return nil, false
	}
	return append([]string{narrowest(m.date(a), m.date(b)).String()}, m.evidenceFacts(e, a)...), true
}

// affairActors is how many people, bodies and places two documents of one
// affair both name, and affairShare how great a part of the fewer that is: one
// in so many; of more of them wideShare will do, as long articles name many.
const (
	affairActors = 3
	affairShare  = 3
	wideShare    = 5
)

// oneAffair is the people, bodies, products and places that both documents
// name, where these are enough to be of one affair, sorted. States are in too
// much news to count.
func (m *merger) oneAffair(a, b int32) []int32 {
	x, y := m.cast(a), m.cast(b)
	if n := shared(x, y); n < affairActors || n*affairShare < min(len(x), len(y)) && (n == affairActors || n*wideShare < min(len(x), len(y))) {
		return nil
	}
	return common(x, y)
}

// maxCast is how many a document of one affair names at most.
const maxCast = 200

// cast is castOf, worked out once.
func (m *merger) cast(document int32) []int32 {
	if m.casts[document] == nil {
		m.casts[document] = m.castOf(document)
	}
	return m.casts[document]
}

// castOf is whom and what a document names, without states, sorted, each once;
// nothing where it names too many to be of one affair.
func (m *merger) castOf(document int32) []int32 {
	out := make([]int32, 0, 16)
	for i := range m.ActorMentions[m.naming[document]:m.naming[document+1]] {
		if a := m.ActorMentions[m.naming[document]+int32(i)].Actor; m.Actors[a].Kind != model.State && !slices.Contains(out, a) {
			if out = append(out, a); len(out) > maxCast {
				return []int32{}
			}
		}
	}
	slices.Sort(out)
	return out
}
