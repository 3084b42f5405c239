package views

import (
	"errors"
	"testing"

	"hito/model"
)

// An event is marked, another said to be the same: one line, of their first
// tellings; the mark shows in the row, and goes.
func TestJoinEvents(t *testing.T) {
	d, k := doubting(t, "es", 120, 30)
	d.keys("g &")
	d.sees("Marcado. Ve a otro suceso y pulsa &")
	one := d.b.list.event()
	d.keys("j j")
	d.sees("&") // the row
	if d.b.marked == "" {
		t.Fatal("moving lets go of the mark")
	}
	two := d.b.list.event()
	d.keys("c")
	d.sees("juntar", "con el suceso marcado: ", "separar")
	d.keys("esc &")
	d.sees("Anotado: son el mismo suceso")
	c := d.b.detail.corpus
	if len(k.decisions) != 1 || k.decisions[0].Kind != model.DecideSame || d.b.marked != "" {
		t.Fatalf("kept %+v, marked %q", k.decisions, d.b.marked)
	}
	ids := map[string]bool{k.decisions[0].A.ID: true, k.decisions[0].B.ID: true}
	if !ids[c.Mentions[c.tellingsOf(one)[0]].ID.String()] || !ids[c.Mentions[c.tellingsOf(two)[0]].ID.String()] {
		t.Errorf("of %v", ids)
	}
	d.keys("& &")
	d.sees("Ya no hay ningún suceso marcado")
	d.keys("& esc")
	d.sees("Ya no hay ningún suceso marcado")
}

// What was said to be different is the same once the events are joined: else the
// tellings would stay apart.
func TestJoinOverridesDifferent(t *testing.T) {
	d, k := doubting(t, "es", 120, 30)
	c := d.b.detail.corpus
	big, other := int32(-1), int32(-1)
	for e := range c.Events {
		if c.Events[e].Mentions.Len() > 1 {
			big = int32(e)
		} else {
			other = int32(e)
		}
	}
	b, o := &c.Events[big], &c.Events[other]
	k.decisions = []model.Decision{{Kind: model.DecideDifferent, A: c.Ref(c.tellingsOf(o)[0]), B: c.Ref(c.tellingsOf(b)[1])}}
	d.b.marked = c.Mentions[c.tellingsOf(o)[0]].ID.String()
	row, _ := d.b.list.answer.rowOf(big)
	d.b.list.goTo(row)
	d.b.followList()
	d.keys("&")
	if len(k.decisions) != 3 || k.decisions[1].Kind != model.DecideSame || k.decisions[2].Kind != model.DecideSame || k.decisions[2].B != k.decisions[0].B {
		t.Fatalf("kept %+v", k.decisions)
	}
	d.keys("c u") // one decision of the person's
	if len(k.decisions) != 1 {
		t.Errorf("left %+v", k.decisions)
	}
	d.keys("u")
	if len(k.decisions) != 0 {
		t.Errorf("left %+v", k.decisions)
	}
}

// A telling is split off: it differs from every other of the event.
func TestSplitTelling(t *testing.T) {
	d, k := doubting(t, "en", 120, 30)
	d.keys("g S")
	d.sees(d.b.ui.OneTelling)
	c := d.b.detail.corpus
	for e := range c.Events {
		if c.Events[e].Mentions.Len() == 2 {
			row, _ := d.b.list.answer.rowOf(int32(e))
			d.b.list.goTo(row)
			d.b.followList()
		}
	}
	e := d.b.event()
	d.keys("enter ]")
	d.keys("c")
	d.sees("split", "off this event the telling")
	d.keys("esc S")
	if len(k.decisions) != 1 || k.decisions[0].Kind != model.DecideDifferent || k.decisions[0].A.ID != c.Mentions[c.tellingsOf(e)[1]].ID.String() || k.decisions[0].B.ID != c.Mentions[c.tellingsOf(e)[0]].ID.String() {
		t.Errorf("kept %+v", k.decisions)
	}
	d.sees("Noted: they are different events")
}

// The palette finds both by the words that people have for them.
func TestJoinByName(t *testing.T) {
	for _, x := range []struct{ typed, sees string }{
		{"fusionar", "marcar el suceso; en otro"}, {"merge", "marcar el suceso; en otro"}, {"unir", "marcar el suceso; en otro"},
		{"juntar", "marcar el suceso; en otro"}, {"separar", "separar del suceso"}, {"split", "separar del suceso"}, {"carriles", "actores"},
	} {
		d := browsing(t, 120, 40)
		d.keys(":")
		d.text(x.typed)
		d.sees(x.sees)
	}
}

// half fails from its second line on.
type half struct {
	kept
	left int
}

func (h *half) Add(d model.Decision) error {
	if h.left--; h.left < 0 {
		return errors.New("disk full")
	}
	return h.kept.Add(d)
}

// A decision of several lines is written whole or not at all.
func TestJoinWritesAllOrNothing(t *testing.T) {
	h := &half{left: 1}
	var g Groups
	b := &browser{options: Options{Corrections: h}}
	b.groups = g
	two := []model.Decision{{Kind: model.DecideSame}, {Kind: model.DecideDifferent}}
	m := b.keepAll(func() []model.Decision { return two })().(decidedMsg)
	if m.why == nil || len(h.decisions) != 0 || len(b.groups.sizes) != 0 {
		t.Errorf("%+v, kept %+v", m, h.decisions)
	}
}

// A line of the journal with ids only says what it is about all the same.
func TestDecidedByIDs(t *testing.T) {
	d, k := doubting(t, "es", 120, 30)
	c := d.b.detail.corpus
	a := c.Mentions[0]
	k.decisions = []model.Decision{{Kind: model.DecideSame, A: model.MentionRef{ID: a.ID.String()}, B: model.MentionRef{ID: "feedfacebeef"}}}
	d.keys("c")
	d.sees("el mismo", d.b.words.Quote(model.OneLine(c.Text(a.Span)))[:20], "feedfacebeef")
	d.seesNot("«»")
}
