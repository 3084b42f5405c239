package journal

import (
	"path/filepath"
	"slices"
	"strings"

	"hito/model"
)

// The rules by which the user's word changes an event, with their facts.
const (
	RuleName = "journal.name" // the user's name for it
	RuleType = "journal.type" // the user's type, the one it had
	RuleDate = "journal.date" // the user's date, the one it had or ""
)

// Links are the pairs of tellings, places in Chronology.Mentions, that the user
// has decided about: the smaller first, each pair once, in order.
type Links struct {
	Same, Different, Unsure [][2]int32
}

// Links finds the tellings that the journal's decisions are about. Of two about
// one pair the later stands. What is about documents that are not in the
// chronology is passed over.
func (j *Journal) Links(c *model.Chronology) Links {
	return LinksOf(j.Decisions(), c)
}

// LinksOf is Links of any decisions.
func LinksOf(decisions []model.Decision, c *model.Chronology) Links {
	found := locate(decisions, c)
	last := map[[2]int32]model.DecisionKind{}
	for i := range decisions {
		d := &decisions[i]
		if !d.Kind.OfTwo() {
			continue
		}
		a, okA := found[d.A]
		b, okB := found[d.B]
		if okA && okB && a != b {
			last[[2]int32{min(a, b), max(a, b)}] = d.Kind
		}
	}
	var out Links
	for pair, kind := range last {
		switch kind {
		case model.DecideSame:
			out.Same = append(out.Same, pair)
		case model.DecideDifferent:
			out.Different = append(out.Different, pair)
		default:
			out.Unsure = append(out.Unsure, pair)
		}
	}
	for _, pairs := range [...][][2]int32{out.Same, out.Different, out.Unsure} {
		slices.SortFunc(pairs, func(a, b [2]int32) int { return slices.Compare(a[:], b[:]) })
	}
	return out
}

// Apply gives the events of a chronology that is being built the names, types
// and dates that the user decided on, takes away those that the user hid, and
// puts them in order again. Doing it twice is doing it once.
func (j *Journal) Apply(c *model.Chronology) { ApplyTo(j.Decisions(), c) }

// ApplyTo is Apply of any decisions.
func ApplyTo(decisions []model.Decision, c *model.Chronology) {
	found := locate(decisions, c)
	if len(found) == 0 {
		return
	}
	eventOf := map[int32]int32{} // by telling, of those decided about
	for _, m := range found {
		eventOf[m] = -1
	}
	for e := range c.Events {
		for _, m := range c.Events[e].Mentions.In(c) {
			if _, ok := eventOf[m]; ok {
				eventOf[m] = int32(e)
			}
		}
	}
	type change struct {
		event int32
		kind  model.DecisionKind
	}
	last := map[change]*model.Decision{}
	var order []change
	for i := range decisions {
		d := &decisions[i]
		m, ok := found[d.A]
		if !ok || d.Kind.OfTwo() || eventOf[m] < 0 {
			continue
		}
		at := change{eventOf[m], d.Kind}
		if _, again := last[at]; !again {
			order = append(order, at)
		}
		last[at] = d // the last word stands
	}
	hidden := map[int32]bool{}
	for _, at := range order {
		switch {
		case last[at].Withdraws():
		case at.kind == model.DecideHide:
			hidden[at.event] = true
		default:
			amend(c, &c.Events[at.event], at.kind, last[at].Value)
		}
	}
	if len(order) == 0 {
		return
	}
	hide(c, hidden)
	c.SortEvents()
}

// hide takes events away, and what is asked about them.
func hide(c *model.Chronology, hidden map[int32]bool) {
	gone := map[int32]bool{} // by first telling
	kept := c.Events[:0]
	for e := range c.Events {
		if hidden[int32(e)] {
			gone[c.Events[e].Mentions.First(c)] = true
			continue
		}
		kept = append(kept, c.Events[e])
	}
	clear(c.Events[len(kept):])
	c.Events = kept
	c.Suggestions = slices.DeleteFunc(c.Suggestions, func(s model.Suggestion) bool { return gone[s.A] || gone[s.B] })
}

// amend changes one event as the user says, and says so among its reasons.
func amend(c *model.Chronology, e *model.Event, kind model.DecisionKind, value string) {
	var why model.Reason
	switch kind {
	case model.DecideName:
		if c.NameOf(e) == value {
			return
		}
		c.Rename(e, value)
		why = model.Reason{Rule: RuleName, Facts: []string{value}}
	case model.DecideType:
		was := c.Word(e.Type)
		if was == value {
			return
		}
		why = model.Reason{Rule: RuleType, Facts: []string{value, was}}
		e.Type = c.Symbol(value)
	case model.DecideDate:
		date, err := model.ParseEDTF(value)
		status := model.Dated
		if !date.IsBounded() {
			status = model.BoundedStatus
		}
		if err != nil || e.Date == date && e.Status == status {
			return
		}
		why = model.Reason{Rule: RuleDate, Facts: []string{date.String(), e.Date.String()}}
		e.Date, e.Status = date, status
	default:
		return
	}
	why.Span = model.NoSpan
	c.AddReason(e, why)
}

// locate is the telling of each reference that is in the chronology: the one of
// its id, or where the document has changed the only one of a document of that
// file name with the same sentence and trigger.
func locate(decisions []model.Decision, c *model.Chronology) map[model.MentionRef]int32 {
	wanted := map[model.ID][]model.MentionRef{} // by id
	for i := range decisions {
		for _, r := range [...]model.MentionRef{decisions[i].A, decisions[i].B} {
			if id := model.IDOf(r.ID); r.ID != "" && !slices.Contains(wanted[id], r) {
				wanted[id] = append(wanted[id], r)
			}
		}
	}
	found := make(map[model.MentionRef]int32, len(wanted))
	if len(wanted) == 0 {
		return found
	}
	for i := range c.Mentions {
		if refs, ok := wanted[c.Mentions[i].ID]; ok {
			for _, r := range refs {
				if _, twice := found[r]; !twice {
					found[r] = int32(i)
				}
			}
		}
	}
	lost := map[string][]model.MentionRef{} // by file name
	for _, refs := range wanted {
		for _, r := range refs {
			if _, ok := found[r]; !ok && r.Quote != "" && r.Document != "" {
				name := fileName(r.Document)
				lost[name] = append(lost[name], r)
			}
		}
	}
	if len(lost) > 0 {
		search(c, lost, found)
	}
	return found
}

// search looks for tellings whose id has changed by their words.
func search(c *model.Chronology, lost map[string][]model.MentionRef, found map[model.MentionRef]int32) {
	of := make([][]model.MentionRef, len(c.Documents))
	for i := range c.Documents {
		of[i] = lost[fileName(c.Documents[i].Path)]
	}
	several := map[model.MentionRef]bool{}
	for i := range c.Mentions {
		m := &c.Mentions[i]
		for _, r := range of[m.Document] {
			if r.Trigger != model.OneLine(c.Text(m.Trigger)) || r.Quote != model.OneLine(c.Text(m.Span)) {
				continue
			}
			if _, twice := found[r]; twice {
				several[r] = true
			}
			found[r] = int32(i)
		}
	}
	for r := range several {
		delete(found, r) // two would do: neither is taken
	}
}

// fileName is the last part of a path, whichever way its slashes go.
func fileName(path string) string {
	return filepath.Base(strings.ReplaceAll(path, `\`, "/"))
}
