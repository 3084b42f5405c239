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

// LeaveOut leaves out of the tellings of a document, of which the expressions are
// given, the reasons that Stated has, and keeps those that several have alike once.
func LeaveOut(tellings []model.Mention, expressions []model.Expression, text string) {
	var scratch []byte
	var kept [8][]model.Reason
	n := 0
	for i := range tellings {
		m := &tellings[i]
		if len(m.Reasons) != 1 {
			continue
		}
		r := &m.Reasons[0]
		if m.Expression >= 0 && r.Rule == RuleStatedDate && len(r.Facts) == 2 {
			at := expressions[m.Expression].Span
			scratch = m.Date.AppendTo(scratch[:0])
			if r.Span == at && r.Facts[0] == text[at.Start:at.End] && r.Facts[1] == string(scratch) {
				m.Stated, m.Reasons = true, nil
				continue
			}
		}
		same := slices.IndexFunc(kept[:min(n, len(kept))], func(k []model.Reason) bool {
			return k[0].Rule == r.Rule && k[0].Span == r.Span && slices.Equal(k[0].Facts, r.Facts)
		})
		if same >= 0 {
			m.Reasons = kept[same]
			continue
		}
		kept[n%len(kept)] = m.Reasons
		n++
	}
}

// why is the reasons of a telling, those left out too.
func (m *merger) why(i int32) []model.Reason {
	if t := &m.Mentions[i]; !t.Stated || t.Reasons != nil {
		return t.Reasons
	}
	return Stated(m.Chronology, &m.Mentions[i])
}
