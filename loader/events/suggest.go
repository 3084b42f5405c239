package events

import (
	"cmp"
	"slices"
	"strings"

	"hito/loader/prose"
	"hito/model"
)

// What no rule is sure of is asked: pairs of events that may be one, each for a
// named reason. They are found by the same blocks as joins, so that the work does
// not grow with the square of the corpus, and there are never more of them than
// a person might answer.

// The most that is asked: in all, of one event, and for one telling by one rule;
// and with how many others of a block a telling is compared for it.
const (
	maxSuggestions = 5000
	maxOfEvent     = 4
	maxOfTelling   = 3
	maxLooked      = 16
)

// question is one reason to ask.
type question struct {
	id   string
	keys func(m *merger, i int32, put func(key))
	// asks reports whether the two may be one event, with the facts.
	asks func(m *merger, a, b int32) ([]string, bool)
	// apart says that the dates may exclude each other.
	apart bool
}

// questions are the reasons to ask, the likeliest first.
var questions = []question{
	{RuleMaySeveral, severalKeys, (*merger).maySeveral, false},
	{RuleMayPlace, mayPlaceKeys, (*merger).mayPlace, false},
	{RuleMayPersons, mayPersonKeys, (*merger).mayPersons, false},
	{RuleMayVisit, visitKeys, (*merger).mayVisit, false},
	{RuleMayDays, mayDayKeys, (*merger).mayDays, true},
	{RuleMayNear, mayNearKeys, (*merger).mayNear, true},
	{RuleMayWords, mayWordKeys, (*merger).mayWords, false},
	{RuleMayStates, mayStateKeys, (*merger).mayStates, false},
	{RuleMayAffair, affairKeys, (*merger).mayAffair, false},
	{RuleMaySurname, surnameKeys, (*merger).maySurname, true},
}

// asked is a question about two clusters, by their roots.
type asked struct {
	a, b   int32
	rule   int
	length int64 // of the narrower date, in days
	facts  []string
}

// suggestions is what to ask, the likeliest first.
func (m *merger) suggestions(unsure [][2]int32) []model.Suggestion {
	known := map[[2]int32]int{}
	for _, pair := range unsure {
		known[m.pairOf(pair[0], pair[1])] = byUser
	}
	var all []asked
	var f filing
	for rule := range questions {
		m.file(questions[rule].keys, &f)
		all = m.ask(rule, &f, all, known)
	}
	slices.SortStableFunc(all, func(x, y asked) int {
		return cmp.Or(cmp.Compare(x.rule, y.rule), cmp.Compare(x.length, y.length), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	times := map[int32]int{}
	var out []model.Suggestion
	for _, x := range all {
		if len(out) == maxSuggestions {
			break
		}
		if times[x.a] < maxOfEvent && times[x.b] < maxOfEvent {
			times[x.a], times[x.b] = times[x.a]+1, times[x.b]+1
			out = append(out, model.Suggestion{A: x.a, B: x.b, Reason: model.Reason{Rule: questions[x.rule].id, Facts: x.facts, Span: model.NoSpan}})
		}
	}
	return out
}

// byUser stands for the rule of what is not asked, since the user was, or since one
// sentence tells both.
const byUser = -1

// pairOf is the clusters of two tellings, the first first.
func (m *merger) pairOf(a, b int32) [2]int32 {
	a, b = m.root(a), m.root(b)
	return [2]int32{min(a, b), max(a, b)}
}

// ask adds what one rule asks.
func (m *merger) ask(rule int, f *filing, all []asked, known map[[2]int32]int) []asked {
	m.shelves.empty(f)
	most := len(all) + 2*maxSuggestions
	for rank, at := range m.order {
		for _, block := range f.of(int32(rank)) {
			if len(all) >= most {
				return all
			}
			all = m.askOf(rule, block, at, all, known)
		}
	}
	return all
}

// askOf adds what one rule asks of a telling and others of a block, and shelves the
// telling.
func (m *merger) askOf(rule int, block, at int32, all []asked, known map[[2]int32]int) []asked {
	q := &questions[rule]
	seen, found := 0, 0
	stands := false
	date := m.date(at)
	if q.apart {
		date = model.Date{}
	}
	m.lists = m.shelves.near(m.lists[:0], block, date)
search:
	for _, list := range m.lists {
		for _, on := range list {
			if found == maxOfTelling || seen == maxLooked {
				break search
			}
			other := on.telling
			if m.root(other) == m.root(at) {
				stands = true
				continue
			}
			seen++
			pair := m.pairOf(other, at)
			by, was := known[pair]
			switch {
			case was && by == rule: // in another block: it counts in each, so that their order does not matter
				found++
				continue
			case was || !m.mayBeOne(other, at, q.apart):
				continue
			}
			if facts, ok := q.asks(m, other, at); ok && !m.numberedApart(other, at) {
				if m.sameSentence(pair[0], pair[1]) {
					known[pair] = byUser
					continue
				}
				known[pair] = rule
				all = append(all, asked{pair[0], pair[1], rule, min(length(m.date(other)), length(m.date(at))), facts})
				found++
			}
		}
	}
	if !stands {
		m.shelves.put(block, m.date(at), at)
	}
	return all
}

// mayBeOne reports whether nothing forbids that two clusters are one, but their
// dates where these may lie apart, and the sentences, which are many and are
// looked at last; and whether both are events.
func (m *merger) mayBeOne(a, b int32, apart bool) bool {
	x, y := &m.clusters[m.root(a)], &m.clusters[m.root(b)]
	if !apart && m.apart(a, b) || x.negated != y.negated || !m.isRow(x) || !m.isRow(y) {
		return false
	}
	if m.facts[a].family == Meeting && m.facts[b].family == Meeting && len(x.persons) > 1 && len(y.persons) > 1 && shared(x.persons, y.persons) == 0 {
		return false
	}
	return !m.saidDifferent(a, b)
}

// severalKeys files what the strongest rule joins by.
func severalKeys(m *merger, i int32, put func(key)) { meetingKeys(m, i, put) }

// maySeveral: what the strongest rule would join, had the coarser date not
// several things to be.
func (m *merger) maySeveral(a, b int32) ([]string, bool) {
	facts, ok := m.samePersons(a, b)
	if !ok || !m.fits(a, b) {
		return nil, false
	}
	wide := m.date(a)
	if d := m.date(b); length(d) > length(wide) {
		wide = d
	}
	facts[0] = wide.String()
	return facts, true
}

// mayPersonKeys files a telling under its family and two persons.
func mayPersonKeys(m *merger, i int32, put func(key)) {
	if f := &m.facts[i]; f.family != Statement && f.family != Other {
		m.pairs(f.persons, func(a, b int32) { put(key{f.family, a, b, 0}) })
	}
}

// mayPersons: the same two persons, the same kind of event, and dates that do
// not exclude it.
func (m *merger) mayPersons(a, b int32) ([]string, bool) {
	f, g := &m.facts[a], &m.facts[b]
	if m.Mentions[a].Document == m.Mentions[b].Document || f.family != g.family || shared(f.persons, g.persons) < 2 || !m.fits(a, b) || m.Mentions[a].Future != m.Mentions[b].Future {
		return nil, false
	}
	return m.names(common(f.persons, g.persons)), true
}

func mayStateKeys(m *merger, i int32, put func(key)) {
	if f := &m.facts[i]; f.family == Treaty || f.family == Deployment || f.family == Meeting && len(f.persons) == 0 {
		m.pairs(f.states, func(a, b int32) { put(key{f.family, a, b, 0}) })
	}
}

// mayStates: the same two states and the same kind of pact, sending or meeting,
// one of them dated.
func (m *merger) mayStates(a, b int32) ([]string, bool) {
	f, g := &m.facts[a], &m.facts[b]
	if m.Mentions[a].Document == m.Mentions[b].Document || f.family != g.family || shared(f.states, g.states) < 2 || !m.fits(a, b) || !f.stated && !g.stated {
		return nil, false
	}
	return m.names(common(f.states, g.states)), true
}

// mayPlaceKeys files a telling under its type, a person and a town.
func mayPlaceKeys(m *merger, i int32, put func(key)) {
	f := &m.facts[i]
	if f.family == Statement || f.family == Other || len(f.persons) == 0 {
		return
	}
	for _, town := range f.towns {
		for _, p := range f.persons[:min(len(f.persons), 6)] {
			put(key{f.family, p, town, 0})
		}
	}
}

// mayPlace: somebody and a town in both, of one kind, within two months.
func (m *merger) mayPlace(a, b int32) ([]string, bool) {
	f, g := &m.facts[a], &m.facts[b]
	if m.Mentions[a].Document == m.Mentions[b].Document || f.family != g.family || !m.fits(a, b) {
		return nil, false
	}
	date := narrowest(m.date(a), m.date(b))
	who, towns := common(f.persons, g.persons), common(f.towns, g.towns)
	if !date.IsBounded() || date.Days() > 62 || len(who) == 0 || len(towns) == 0 {
		return nil, false
	}
	return append([]string{date.String(), m.names(towns)[0]}, m.names(who)...), true
}

// mayDayKeys files what is of one day under its kind, two persons, and the day
// and the one to come of a calendar of four-day weeks, so that two days that lie
// near share a key.
func mayDayKeys(m *merger, i int32, put func(key)) {
	f, d := &m.facts[i], m.Mentions[i].Date
	if !d.IsDay() || f.family == Statement || f.family == Other {
		return
	}
	week := int32(d.Earliest >> 2)
	m.pairs(f.persons, func(a, b int32) {
		put(key{f.family, a, b, week})
		put(key{f.family, a, b, week + 1})
	})
}

// nearDays is how many days may lie between two accounts of one event.
const nearDays = 2

// mayDays: the same two persons and the same kind of event, told by two
// documents of days that are near each other.
func (m *merger) mayDays(a, b int32) ([]string, bool) {
	f, g := &m.facts[a], &m.facts[b]
	x, y, near := m.near(a, b)
	if m.Mentions[a].Document == m.Mentions[b].Document || f.family != g.family || shared(f.persons, g.persons) < 2 || !near || x.SameDays(y) {
		return nil, false
	}
	return append([]string{x.String(), y.String()}, m.names(common(f.persons, g.persons))...), true
}

// near is the days of two tellings, the earlier first, and whether they lie near
// each other.
func (m *merger) near(a, b int32) (x, y model.Date, near bool) {
	x, y = m.date(a), m.date(b)
	if x.Earliest > y.Earliest {
		x, y = y, x
	}
	return x, y, x.IsDay() && y.IsDay() && y.Earliest-x.Earliest <= nearDays
}

// mayVisit: the same traveller and the same state or town, and dates of a year
// at most that do not exclude it.
func (m *merger) mayVisit(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	date := narrowest(m.date(a), m.date(b))
	if x.Document == y.Document || m.Word(x.Type) != Visit || x.Type != y.Type || x.Future != y.Future || !date.IsBounded() || date.Days() > 366 || !m.fits(a, b) {
		return nil, false
	}
	who := common(m.facts[a].persons, m.facts[b].persons)
	to := inBoth(union(x.Places.In(m.Chronology), m.facts[a].states), union(y.Places.In(m.Chronology), m.facts[b].states))
	if len(who) == 0 || len(to) == 0 {
		return nil, false
	}
	return append([]string{date.String(), m.names(to)[0]}, m.names(who)...), true
}

// inBoth is the elements of a that b has, in the order of a.
func inBoth(a, b []int32) []int32 {
	var out []int32
	for _, x := range a {
		if slices.Contains(b, x) {
			out = append(out, x)
		}
	}
	return out
}

// mayWordKeys files what a month or less dates under its months and who took
// part.
func mayWordKeys(m *merger, i int32, put func(key)) {
	t, f := &m.Mentions[i], &m.facts[i]
	if f.family == Statement || !f.stated || !t.Date.IsBounded() || t.Date.Days() > 31 {
		return
	}
	first, last, _ := months(t.Date)
	for _, a := range m.firstActors(t, 4) {
		for month := first; month <= last; month++ {
			put(key{"words", a, month, 0})
		}
	}
}

// mayWords: somebody, and two words of what it was about, in both.
func (m *merger) mayWords(a, b int32) ([]string, bool) {
	x, y := &m.Mentions[a], &m.Mentions[b]
	if x.Document == y.Document || x.Future != y.Future || !m.fits(a, b) {
		return nil, false
	}
	who := m.sharedActors(a, b)
	if len(who) == 0 {
		return nil, false
	}
	words := m.sharedWords(a, b)
	if len(words) < 2 {
		return nil, false
	}
	return append([]string{narrowest(m.date(a), m.date(b)).String(), strings.Join(words, ", ")}, m.names(who)...), true
}

// surnameKeys files what two met for on a day under the day, as mayDayKeys does,
// one of them, and the surname of the other.
func surnameKeys(m *merger, i int32, put func(key)) {
	f, d := &m.facts[i], m.Mentions[i].Date
	if f.family != Meeting || !d.IsDay() {
		return
	}
	week := int32(d.Earliest >> 2)
	for _, p := range f.persons[:min(len(f.persons), 6)] {
		for _, q := range f.persons[:min(len(f.persons), 6)] {
			if p != q {
				put(key{surname(m.Actors[q].Name), p, week, 0})
				put(key{surname(m.Actors[q].Name), p, week + 1, 0})
			}
		}
	}
}

// surname is the last word of a name, folded.
func surname(name string) string {
	return prose.FoldString(name[strings.LastIndexByte(name, ' ')+1:])
}

// maySurname: about the same day, the same person, and another two of one
// surname.
func (m *merger) maySurname(a, b int32) ([]string, bool) {
	f, g := &m.facts[a], &m.facts[b]
	x, _, near := m.near(a, b)
	if m.Mentions[a].Document == m.Mentions[b].Document || f.family != g.family || shared(f.persons, g.persons) != 1 || !near {
		return nil, false
	}
	for _, p := range f.persons {
		for _, q := range g.persons {
			if p != q && surname(m.Actors[p].Name) == surname(m.Actors[q].Name) {
				return []string{x.String(), m.Actors[common(f.persons, g.persons)[0]].Name, m.Actors[p].Name, m.Actors[q].Name}, true
			}
		}
	}
	return nil, false
}
