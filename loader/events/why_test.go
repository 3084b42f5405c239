package events

import (
	"reflect"
	"testing"

	"hito/model"
)

// explains stands for who explains a chronology.
type explains struct{}

func (explains) Explain(*model.Chronology, *model.Expression) []model.Reason { return nil }
func (explains) Stated(c *model.Chronology, m *model.Mention) []model.Reason { return Stated(c, m) }

// What is left out of the reasons of tellings and events is said when asked for.
func TestLeftOutReasonsAreTheSame(t *testing.T) {
	c := corpus(t,
		"2024-05-14 [p:Ana Ruiz] se reunió {el lunes|2024-05-13} con [p:Luis Soto] en [l:Lima]. [p:Luis Soto] visitó [l:Quito] {en enero de 2023|2023-01}. [p:Ana Ruiz] dimitió.",
		"2024-05-15 [p:Luis Soto] y [p:Ana Ruiz] se vieron {el 13 de mayo de 2024|2024-05-13}. [p:Ana Ruiz] llegó a [l:Quito]. [p:Eva Paz] fue detenida {el martes|2024-05-14}.",
		"2024-05-16 [p:Ana Ruiz] viajó a [l:Quito] {el 2 de mayo|2024-05-02}. [p:Luis Soto] se reunió con [p:Eva Paz]. [p:Luis Soto] renunció.")
	was := *c
	tellings := make([]model.Telling, len(c.Mentions))
	for i := range c.Mentions {
		tellings[i] = c.Telling(&c.Mentions[i])
		if m := &tellings[i]; m.Stated {
			m.Stated, m.Reasons = false, Stated(c, &c.Mentions[i])
		}
	}
	c.Mentions = nil
	for i := range tellings {
		c.AddTelling(tellings[i])
	}
	full, _ := Merge(c, Said{})
	told := *c
	*c = was
	c.Explainer = explains{}
	left := 0
	for i := range tellings {
		m := &c.Mentions[i]
		if len(tellings[i].Reasons) != 1 {
			t.Errorf("%q is dated by no reason", c.Text(m.Span))
		}
		if m.Stated {
			left++
		}
		if got, want := c.WhyDated(m), tellings[i].Reasons; !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %v, not %v", c.Text(m.Span), got, want)
		}
	}
	if left < 4 {
		t.Errorf("%d are left out only", left)
	}
	short, _ := Merge(c, Said{})
	if len(short) != len(full) {
		t.Fatalf("%d events, not %d", len(short), len(full))
	}
	for i := range full {
		if got, want := c.WhyEvent(&short[i]), full[i].Reasons.In(&told); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v, not %v", full[i].ID, got, want)
		}
	}
}
