package events

import (
	"slices"
	"strings"
	"sync"

	"hito/loader/prose"
	"hito/model"
)

// Rules for tellings that share less than two persons: the place, the words for
// what it was about, the states whose leaders met. Each asks for a date too.

// townsIn is the towns and other places, no states, that a sentence names, sorted.
// They stand at the end of room, which is returned as far as it is filled.
func (m *merger) townsIn(sentence model.Span, room []int32) (towns, filled []int32) {
	first := len(room)
	for _, a := range m.namings(sentence) {
		if m.Actors[a.Actor].Kind == model.Place && a.Form != model.FormDemonym {
			room = append(room, a.Actor)
		}
	}
	return setAt(room, first)
}

// placeKeys files under a town and who took part: what was met or signed there
// on a day, or sent there.
func placeKeys(m *merger, i int32, put func(key)) {
	t, f := &m.Mentions[i], &m.facts[i]
	day := int32(0)
	switch {
	case f.family == Meeting && f.stated && t.Date.IsDay():
		day = int32(t.Date.Earliest)
	case f.family == Treaty, m.Word(t.Type) == Deployment && !t.Future:
	default:
		return
	}
	towns := f.towns
	if len(towns) == 0 {
		return
	}
	for _, a := range m.firstActors(t, 6) {
		if k := m.Actors[a].Kind; k == model.Person || k != model.Place && f.family == Deployment {
			for _, town := range towns[:min(len(towns), 4)] {
				put(key{f.family, a, town, day})
			}
		}
	}
}

// longestPact is how many days the date of a pact may span to be that of
// another telling from the same place.
const longestPact = 800

// samePlace: the same town and somebody in both. A meeting is of one day, and
// one telling names nobody whom the other does not; a pact's dates overlap; of
// two tellings of what was sent, words date one.
func (m *merger) samePlace(a, b int32) ([]string, bool) {
	f, g := &m.facts[a], &m.facts[b]
	if f.family != g.family {
		return nil, false
	}
	towns := common(f.towns, g.towns)
	if len(towns) == 0 {
		return nil, false
	}
	who := m.sharedActors(a, b)
	date := narrowest(m.date(a), m.date(b))
	switch f.family {
	case Meeting:
		if n := shared(f.persons, g.persons); n == 0 || n < min(len(f.persons), len(g.persons)) || !date.IsDay() {
			return nil, false
		}
	case Treaty:
		if x, y := m.date(a), m.date(b); shared(f.persons, g.persons) == 0 || !x.IsBounded() || !y.IsBounded() || max(x.Days(), y.Days()) > longestPact || !m.stated(a, b) {
			return nil, false
		}
	default:
		if !f.stated && !g.stated || len(who) == 0 || !m.beginAlike(a, b) {
			return nil, false
		}
	}
	return append([]string{date.String(), m.names(towns)[0]}, m.names(who)...), true
}

// leaders are words for who leads a state, and ministers for who speaks for it
// abroad.
var leaders, ministers = stems("líder", "mandatari", "president", "gobernante", "dirigente", "monarca", "jefe de estado", "jefes de estado", "primer ministro", "primeros ministros", "leader", "prime minister"),
	stems("canciller", "ministr", "minister")

func stems(words ...string) func(text string) bool {
	folded := sync.OnceValue(func() []string {
		var out []string
		for _, w := range words {
			out = append(out, prose.FoldString(w))
		}
		return out
	})
	return func(text string) bool {
		text = prose.FoldString(text)
		return slices.ContainsFunc(folded(), func(stem string) bool {
			at := strings.Index(text, stem)
			return at >= 0 && (at == 0 || text[at-1] == ' ')
		})
	}
}

// leaderKeys files a meeting under two states.
func leaderKeys(m *merger, i int32, put func(key)) {
	if f := &m.facts[i]; f.family == Meeting && m.dated(i) {
		m.pairs(f.states, func(a, b int32) { put(key{Meeting, a, b, 0}) })
	}
}

// sameLeaders: one telling names the states whose leaders met ("la cumbre de
// marzo entre los presidentes de ambos lados"), and the other the persons
// who lead them, the only two who met in that time.
func (m *merger) sameLeaders(a, b int32) ([]string, bool) {
	if len(m.facts[a].persons) > 0 {
		a, b = b, a
	}
	f, g := &m.facts[a], &m.facts[b]
	if len(f.persons) > 0 || len(g.persons) < 2 || len(f.states) != 2 || !m.datedAlike(a, b) || m.date(a).Days() > 31 {
		return nil, false
	}
	said := m.Text(m.Mentions[a].Span)
	if title := m.Mentions[a].Title.In(m.Chronology); len(title) > 0 {
		said = m.Text(title[0])
	}
	is := leaders
	if !is(said) {
		if is = ministers; !is(said) {
			return nil, false
		}
	}
	var who []int32
	for _, state := range f.states {
		at := slices.IndexFunc(g.persons, func(p int32) bool {
			return slices.ContainsFunc(m.Actors[p].Roles, func(r model.Role) bool { return r.State == state && is(r.Post) })
		})
		if at < 0 {
			return nil, false
		}
		who = append(who, g.persons[at])
	}
	return append([]string{narrowest(m.date(a), m.date(b)).String()}, m.names(who)...), true
}

// turnKeys files a turn in somebody's life under it and who took part.
func turnKeys(m *merger, i int32, put func(key)) {
	if f, kind := &m.facts[i], m.Word(m.Mentions[i].Type); isTurn(kind) && len(f.persons) > 0 && m.dated(i) {
		put(key{kind, f.persons[0], 0, 0})
	}
}

// isTurn reports whether events of the type happen to a person once in a while:
// two in one time are one.
func isTurn(kind string) bool {
	return kind == Resignation || kind == Appointment || kind == Arrest
}

// sameTurn: the same kind of turn of the same persons, the one acting first, at
// the same time.
func (m *merger) sameTurn(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	if x.Type != y.Type || !slices.Equal(m.facts[a].persons, m.facts[b].persons) || m.firstActor(x) != m.firstActor(y) || !m.datedAlike(a, b) {
		return nil, false
	}
	return append([]string{narrowest(m.date(a), m.date(b)).String(), m.Word(x.Type)}, m.names(m.facts[a].persons)...), true
}

// wordKeys files what words date to a day, or to begin on a day, under it and
// who took part.
func wordKeys(m *merger, i int32, put func(key)) {
	t, f := &m.Mentions[i], &m.facts[i]
	if !f.stated || f.family == Statement || t.Date.Granularity != model.GranularityDay || !t.Date.IsDay() && t.Date.Latest != model.OpenFuture {
		return
	}
	for _, a := range m.firstActors(t, 6) {
		put(key{"words", a, int32(t.Date.Earliest), 0})
	}
}

// sameWords: what happened on one day, or began on it, to the same two actors,
// in a word that both tellings have, or to one actor in two such words. The kind
// of event is the same, or one telling only says that it began or came about.
func (m *merger) sameWords(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	if x.Document == y.Document || m.facts[a].family != m.facts[b].family && !loose(m.Word(x.Type)) && !loose(m.Word(y.Type)) {
		return nil, false
	}
	if f, g := &m.facts[a], &m.facts[b]; len(f.persons) > 0 && len(g.persons) > 0 && shared(f.persons, g.persons) == 0 {
		return nil, false
	}
	who := m.sharedActors(a, b)
	if len(who) == 0 {
		return nil, false
	}
	words := m.sharedWords(a, b)
	if len(words) == 0 || len(who)+len(words) < 3 {
		return nil, false
	}
	day := model.FromDays(x.Date.Earliest, x.Date.Earliest, model.GranularityDay)
	return append([]string{day.String(), strings.Join(words, ", ")}, m.names(who)...), true
}

// loose reports whether a type says only that something came about or began.
func loose(kind string) bool { return kind == Other || kind == Start }

// longWord is how many letters, about, a word has that is worth comparing.
const longWord = 6

// sharedWords is the long words, as they stand in the second, that the titles of
// both tellings have: no names, no dates, not the word by which both tell it, and
// none of the words that any news has.
func (m *merger) sharedWords(a, b int32) []string {
	ours, theirs := m.contentWords(a), m.contentWords(b)
	if len(ours) == 0 {
		return nil
	}
	var out []string
	text := m.Documents[m.Mentions[b].Document].Text
	for _, w := range theirs {
		if !slices.ContainsFunc(ours, func(p particular) bool { return p.fold == w.fold }) {
			continue
		}
		if word := text[w.start:w.end]; !m.bothTell(a, b, word) {
			out = append(out, word)
		}
	}
	return out
}

// bothTell reports whether the word is one by which both tellings tell.
func (m *merger) bothTell(a, b int32, word string) bool {
	ours, theirs := m.trigger(a), m.trigger(b)
	if ours == "" || theirs == "" {
		return false
	}
	told := prose.FoldString(ours)
	return (ours == theirs || told == prose.FoldString(theirs)) && strings.Contains(told, prose.FoldString(word))
}

// particular is a word that says what a telling is about: what it folds to, and
// where it stands in the telling's document.
type particular struct {
	fold       uint64
	start, end int32
}

// contents are the words that say what tellings are about, each title read once.
// The zero contents are ready for use.
type contents struct {
	first []int32      // by telling: where in all its own begin, 0 for unasked
	all   []particular // each telling's end with a zero one
}

// contentWords is the words of a telling's title that say what it is about, each
// once.
func (m *merger) contentWords(i int32) []particular {
	c := &m.contents
	if c.first == nil {
		c.first = make([]int32, len(m.Mentions))
		c.all = make([]particular, 2) // the second is the end of a title without any
	}
	if c.first[i] == 0 {
		first := len(c.all)
		c.all = m.readContent(c.all, i)
		if c.first[i] = 1; len(c.all) > first {
			c.first[i] = int32(first)
			c.all = append(c.all, particular{})
		}
	}
	first := int(c.first[i])
	end := first
	for c.all[end] != (particular{}) {
		end++
	}
	return c.all[first:end]
}

// readContent adds the words of a telling's title that say what it is about, each
// once.
func (m *merger) readContent(to []particular, i int32) []particular {
	t, own := &m.Mentions[i], len(to)
	for _, s := range t.Title.In(m.Chronology) {
		text := m.Text(s)
		var tokens [64]prose.Token
		for _, token := range prose.Tokenize(tokens[:0], text) {
			if token.Kind != prose.Word || token.End-token.Start < longWord || token.Flags&prose.Upper != 0 && token.Start > 0 {
				continue
			}
			span := model.Span{Document: s.Document, Start: s.Start + token.Start, End: s.Start + token.End}
			if t.Expression >= 0 && span.Overlaps(m.Expressions[t.Expression].Span) {
				continue
			}
			if _, plain := plainWords().Lookup(token.Fold); plain {
				continue
			}
			if !slices.ContainsFunc(to[own:], func(p particular) bool { return p.fold == token.Fold }) {
				to = append(to, particular{token.Fold, span.Start, span.End})
			}
		}
	}
	return to
}

// plainWords are long words that news of any kind has.
var plainWords = sync.OnceValue(func() *prose.Lexicon[bool] {
	l := prose.NewLexicon[bool](512)
	for _, w := range strings.Fields(`ministro ministra ministros presidente presidenta gobierno canciller dirigente mandatario exteriores relaciones
		nacional nacionales internacional estado estados países también además después durante mientras primera primero segundo segunda tercera
		importante miembros reunión encuentro visita acuerdo tratado cumbre anuncio ciudad capital personas millones contra aunque siempre ambos ambas
		quienes cuando donde todavía mañana semana domingo minutos partir agosto octubre febrero noviembre diciembre septiembre
		government president minister foreign national during between against before people million meeting summit agreement country countries
		january february august september october november december`) {
		l.Put(w, true)
	}
	return l
})
