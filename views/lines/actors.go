package lines

import (
	"strconv"
	"strings"

	"hito/model"
	"hito/views/words"
)

// The fields of `actors --format jsonl`, and of `actors --mentions`.
type (
	actorLine struct {
		ID       string     `json:"id"`
		Name     string     `json:"name"`
		Kind     string     `json:"kind"`
		Forms    []formLine `json:"forms"`
		Mentions int        `json:"mentions"`
		Events   int        `json:"events"`
	}
	formLine struct {
		Text  string `json:"text"`
		Count int    `json:"count"`
	}
	namingLine struct {
		Document string `json:"document"`
		Start    int32  `json:"start"`
		End      int32  `json:"end"`
		Text     string `json:"text"`
		Kind     string `json:"kind"`
		Form     string `json:"form"`
		Actor    string `json:"actor"`
	}
)

// Actors writes the actors of these numbers, one a line.
func (p *Printer) Actors(actors []int32) error {
	if p.Format == JSONL {
		enc := newEncoder(p.out)
		for _, i := range actors {
			a := &p.Chronology.Actors[i]
			forms := make([]formLine, 0, len(a.Forms))
			for _, f := range a.Forms {
				forms = append(forms, formLine{f.Text, f.Count})
			}
			if err := enc.line(actorLine{a.ID, a.Name, a.Kind.String(), forms, a.Mentions, a.Events}); err != nil {
				return err
			}
		}
		return p.out.Flush()
	}
	say := p.Words
	var t *table
	switch p.Format {
	case Text:
		t = p.table(nil, 24, 12, 5, 5).looking(acting, dim)
	case CSV:
		t = p.table([]string{"name", "kind", "events", "mentions", "forms", "id"})
	default:
		t = p.table([]string{say.Say(words.LinesActor), say.Say(words.LinesKind), say.Say(words.LinesEvents), say.Say(words.LinesMentions), say.Say(words.LinesForms), "id"})
	}
	for _, i := range actors {
		a := &p.Chronology.Actors[i]
		kind := say.Kind(a.Kind)
		if p.Format == CSV {
			kind = a.Kind.String()
		}
		t.row(a.Name, kind, strconv.Itoa(a.Events), strconv.Itoa(a.Mentions), formText(a.Forms), a.ID)
	}
	return t.end()
}

// formText is the forms of an actor with their counts: "Putin ×12; …".
func formText(forms []model.Form) string {
	var b strings.Builder
	for i, f := range forms {
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(f.Text + " ×" + strconv.Itoa(f.Count))
	}
	return b.String()
}

// Namings writes the actor mentions of these numbers, one a line.
func (p *Printer) Namings(mentions []int32) error {
	c := p.Chronology
	if p.Format == JSONL {
		return p.ordered(len(mentions), func(q *Printer, first, end int) error {
			enc := newEncoder(q.out)
			for _, i := range mentions[first:end] {
				m := &c.ActorMentions[i]
				if err := enc.line(namingLine{q.path(m.Document), m.Start, m.End, c.Text(m.Span), m.Kind.String(), m.Form.String(), c.Actors[m.Actor].ID}); err != nil {
					return err
				}
			}
			return nil
		})
	}
	header := []string{"document", "start", "end", "text", "kind", "form", "actor"}
	return p.table(header, 0, 6, 6, 24, 12, 8).rows(len(mentions), func(t *table, i int) {
		m := &c.ActorMentions[mentions[i]]
		kind, form := p.Words.Kind(m.Kind), p.Words.Form(m.Form)
		if p.Format == CSV {
			kind, form = m.Kind.String(), m.Form.String()
		}
		t.row(p.path(m.Document), strconv.Itoa(int(m.Start)), strconv.Itoa(int(m.End)), c.Text(m.Span), kind, form, c.Actors[m.Actor].Name)
	})
}
