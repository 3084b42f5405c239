package events

import (
	"cmp"
	"slices"
	"strconv"

	"hito/loader/cores"
	"hito/model"
)

// spelledAtOnce is how many events are spelled out before they are packed.
const spelledAtOnce = 1 << 14

// events makes an event of every cluster, sorted by its first telling.
func (m *merger) events() []model.Event {
	sorted, starts := m.sortEdges()
	var rows []int32
	for i := range m.Mentions {
		if root := int32(i); m.parent[root] == root && m.isRow(&m.clusters[root]) {
			rows = append(rows, root)
		}
	}
	out := make([]model.Event, 0, len(rows))
	var spelled []model.Happening
	for rows := range slices.Chunk(rows, spelledAtOnce) {
		spelled = slices.Grow(spelled[:0], len(rows))[:len(rows)]
		cores.Ranges(len(rows), filedAtOnce/8, func(first, end int) {
			total := int32(0)
			for _, root := range rows[first:end] {
				total += m.clusters[root].size
			}
			room := make([]int32, 0, total)
			for i, root := range rows[first:end] {
				at := len(room)
				for k := m.clusters[root].first; k >= 0; k = m.next[k] {
					room = append(room, k)
				}
				spelled[first+i] = m.event(room[at:len(room):len(room)], sorted[starts[root]:starts[root+1]])
			}
		})
		for i, root := range rows {
			if h := &spelled[i]; len(h.Mentions) == 1 && h.Reasons == nil {
				out = append(out, m.into.EventOfOne(root, h.Date, h.Status))
			} else {
				out = append(out, m.into.NewEvent(*h))
			}
		}
	}
	return out
}

// sortEdges sorts the edges by their clusters, those of one as they were made,
// and returns by telling where those of its cluster begin.
func (m *merger) sortEdges() (sorted []model.Merge, starts []int32) {
	starts = make([]int32, len(m.Mentions)+1)
	total := 0
	for _, some := range m.edges {
		total += len(some)
		for i := range some {
			starts[m.root(some[i].A)+1]++
		}
	}
	for i := range m.Mentions {
		starts[i+1] += starts[i]
	}
	sorted = make([]model.Merge, total)
	for _, some := range m.edges {
		for i := range some {
			root := m.root(some[i].A)
			sorted[starts[root]] = some[i]
			starts[root]++
		}
	}
	m.edges = nil
	copy(starts[1:], starts[:len(m.Mentions)])
	starts[0] = 0
	return sorted, starts
}

// isRow reports whether a cluster makes an event. What is only referred to, and
// nowhere dated, makes none: "desde el inicio de la ofensiva".
func (m *merger) isRow(c *cluster) bool {
	for i := c.first; i >= 0; i = m.next[i] {
		if m.Mentions[i].Role != model.RoleReference || m.Mentions[i].Expression >= 0 {
			return true
		}
	}
	return false
}

// event is what the tellings of a cluster tell. Of one telling that says all, only
// the date is spelled out.
func (m *merger) event(members []int32, edges []model.Merge) model.Happening {
	first := &m.Mentions[members[0]]
	e := model.Happening{ID: first.ID, Mentions: members, Merges: edges}
	e.Date, e.Status = m.eventDate(members)
	if len(members) == 1 && e.Status != model.BoundedStatus && first.Reasons.Len() <= 1 {
		return e // those left out can be had: see WhyEvent
	}
	best := &m.Mentions[m.best(members)]
	e.Title, e.Type = best.Title.In(m.Chronology), m.Word(best.Type)
	e.Actors, e.Places = first.Actors.In(m.Chronology), first.Places.In(m.Chronology)
	for _, i := range members[1:] {
		e.Actors = with(e.Actors, m.Mentions[i].Actors.In(m.Chronology))
		e.Places = with(e.Places, m.Mentions[i].Places.In(m.Chronology))
	}
	e.Reasons = m.reasons(members, &e)
	e.Conflicts = m.conflicts(members)
	return e
}

// best is the telling whose title the event bears: the one that reports it
// rather than refers to it, whose title names the most of those who took part
// (two are enough), dated by its own words; of equals the first.
func (m *merger) best(members []int32) int32 {
	return slices.MinFunc(members, func(a, b int32) int {
		return cmp.Or(
			cmp.Compare(m.Mentions[a].Role, m.Mentions[b].Role),
			-cmp.Compare(min(m.named(a), 2), min(m.named(b), 2)),
			-cmp.Compare(b2i(m.facts[a].stated), b2i(m.facts[b].stated)),
			cmp.Compare(a, b),
		)
	})
}

// named is how many actors the title of a telling names.
func (m *merger) named(i int32) int {
	var room [16]int32
	seen := room[:0]
	for _, s := range m.Mentions[i].Title.In(m.Chronology) {
		for _, a := range m.namings(s) {
			if a.Form != model.FormDemonym && !slices.Contains(seen, a.Actor) {
				seen = append(seen, a.Actor)
			}
		}
	}
	return len(seen)
}

// with is the elements of a and those that b has besides; it is a where b has
// none, and a stays as it is.
func with(a, b []int32) []int32 {
	for i, x := range b {
		if !slices.Contains(a, x) {
			return union(a, b[i:])
		}
	}
	return a
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// eventDate is the narrowest date that the tellings whose own words fix theirs all
// allow, or, where no words fix any, what all tellings allow.
func (m *merger) eventDate(members []int32) (model.Date, model.Status) {
	var fixed, all model.Date
	for _, i := range members {
		t := &m.Mentions[i]
		if m.facts[i].stated && !m.facts[i].leaning {
			fixed = narrowest(fixed, t.Date)
		}
		all = narrowest(all, t.Date)
	}
	switch {
	case !fixed.IsZero() && !fixed.IsBounded(): // "hasta finales de mes": since when is not known
		return fixed, model.BoundedStatus
	case !fixed.IsZero():
		return fixed, model.Dated
	case all.IsZero():
		return all, model.Undated
	case all.IsDay() && !m.carried(members):
		return all, model.Dated
	}
	return all, model.BoundedStatus
}

// stated is a date and the words that state it.
type stated struct {
	words string
	date  model.Date
}

// carried reports whether every date of the tellings is one told before, which no
// words of its own say again.
func (m *merger) carried(members []int32) bool {
	return !slices.ContainsFunc(members, func(i int32) bool {
		t := &m.Mentions[i]
		return !t.Date.IsZero() && (t.Expression >= 0 || t.Date == m.Documents[t.Document].Published ||
			!slices.ContainsFunc(t.Reasons.In(m.Chronology), func(r model.Reason) bool { return r.Rule == RuleToldDate || r.Rule == RuleStoryDate }))
	})
}

func (m *merger) reasons(members []int32, e *model.Happening) []model.Reason {
	var out []model.Reason
	said := func(rule string, facts ...string) bool {
		return slices.ContainsFunc(out, func(o model.Reason) bool { return o.Rule == rule && slices.Equal(o.Facts, facts) })
	}
	last := stated{}
	for _, i := range members {
		t := &m.Mentions[i]
		if t.Stated && t.Reasons.Len() == 0 && t.Expression >= 0 { // many say the same, for which no reason need be written
			here := stated{m.Text(m.Expressions[t.Expression].Span), t.Date}
			if here == last {
				continue
			}
			last = here
		}
		for _, r := range m.why(i) {
			if (len(out) == 0 || r.Rule == RuleStatedDate) && !said(r.Rule, r.Facts...) {
				out = append(out, r)
			}
		}
	}
	if len(members) > 1 && !e.Date.IsZero() {
		rule := RuleClusterDate
		if slices.ContainsFunc(members, func(i int32) bool { d := m.Mentions[i].Date; return !d.IsZero() && !d.Overlaps(e.Date) }) {
			rule = RuleClusterApart // which the user alone can bring about
		}
		out = append(out, model.Reason{Rule: rule, Facts: []string{e.Date.String(), strconv.Itoa(len(members))}, Span: model.NoSpan})
	}
	if e.Status == model.BoundedStatus && !e.Date.IsDay() {
		out = append(out, model.Reason{Rule: RuleClusterBounds, Facts: []string{e.Date.String()}, Span: model.NoSpan})
	}
	return out
}
