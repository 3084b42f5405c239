package events

import (
	"slices"

	"hito/model"
)

// Most tellings are dated by words of their own, and of most events there is one
// telling: why is then the same sentence of the same words again, which is left
// out until somebody asks.

// Stated is why words date a telling.
func Stated(c *model.Chronology, m *model.Mention) []model.Reason {
	if m.Expression < 0 {
		return nil
	}
	at := c.Expressions[m.Expression].Span
	return []model.Reason{{Rule: RuleStatedDate, Facts: []string{c.Text(at), m.Date.String()}, Span: at}}
}

// because is the reason of a telling's date, before it is known whether the
// telling stands.
type because struct {
	rule   string     // "" for none
	at     model.Span // what says so, NoSpan for nothing
	date   model.Date // that it gave
	worded bool       // what says so is told too
}

// given is a reason that has been written out.
type given struct {
	because
	reasons []model.Reason
}

// likeReasons is among how many reasons one is looked for that is the same: most
// of a document's tellings that no words date have one in common.
const likeReasons = 8

// reasons is the reasons of a telling that stands; those that Stated has are left
// out.
func (f *finder) reasons(t *telling) (reasons []model.Reason, stated bool) {
	if t.rule == "" {
		return nil, false
	}
	if t.Expression >= 0 && t.rule == RuleStatedDate && t.at == f.Expressions[t.Expression].Span && t.date == t.Date {
		return nil, true
	}
	for i := range f.given {
		if f.given[i].because == t.because {
			return f.given[i].reasons, false
		}
	}
	whole := new(struct {
		reason [1]model.Reason
		facts  [2]string
	})
	facts := whole.facts[:0]
	if t.worded {
		facts = append(facts, f.Document.Slice(t.at))
	}
	facts = append(facts, t.date.String())
	whole.reason[0] = model.Reason{Rule: t.rule, Facts: slices.Clip(facts), Span: t.at}
	if len(f.given) == likeReasons {
		f.given = slices.Delete(f.given, 0, 1)
	}
	f.given = append(f.given, given{t.because, whole.reason[:]})
	return whole.reason[:], false
}

// why is the reasons of a telling, those left out too.
func (m *merger) why(i int32) []model.Reason {
	if t := &m.Mentions[i]; !t.Stated || t.Reasons.Len() > 0 {
		return t.Reasons.In(m.Chronology)
	}
	return Stated(m.Chronology, &m.Mentions[i])
}
