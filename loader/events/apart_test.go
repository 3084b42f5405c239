package events

import (
	"slices"
	"testing"

	"hito/model"
)

// Tellings of other days that the user joins have no narrowest date: the reason
// says that they exclude each other, and the conflict shows both.
func TestJoinedDatesApart(t *testing.T) {
	first := "2025-03-09 La [o:Guardia Civil] detuvo {el 8 de marzo|2025-03-08} a [p:Vicente Lorca]."
	for _, x := range []struct{ second, rule string }{
		{"2025-03-10 [p:Vicente Lorca] fue detenido {el 7 de marzo|2025-03-07} por la [o:Guardia Civil].", RuleClusterApart},
		{"2025-03-10 [p:Vicente Lorca] fue detenido {en marzo|2025-03} por la [o:Guardia Civil].", RuleClusterDate},
	} {
		c := corpus(t, first, x.second)
		events, _ := Merge(c, Said{Same: [][2]int32{{0, 1}}})
		if len(events) != 1 {
			t.Fatalf("%d events", len(events))
		}
		e := events[0]
		if e.Date.String() != "2025-03-08" || !slices.ContainsFunc(e.Reasons.In(c), func(r model.Reason) bool { return r.Rule == x.rule }) {
			t.Errorf("%s: %v", e.Date, e.Reasons.In(c))
		}
		if apart := slices.ContainsFunc(e.Conflicts.In(c), func(f model.Conflict) bool { return f.Field == "date" }); apart != (x.rule == RuleClusterApart) {
			t.Errorf("conflicts %v", e.Conflicts.In(c))
		}
	}
}

// A day that no words of its sentence give, but those of one before, is carried:
// bounded, and shown as uncertain; one that its own words give is not.
func TestCarriedDay(t *testing.T) {
	c := corpus(t, "2024-06-14 El juez interrogó {el jueves|2024-06-13} a [p:Andrés Peña]. [p:Andrés Peña] quedó en libertad con cargos.")
	events, _ := Merge(c, Said{})
	var said []string
	for i := range events {
		said = append(said, events[i].Date.String()+" "+events[i].Shown().String()+" "+events[i].Status.String())
	}
	if want := []string{"2024-06-13 2024-06-13 dated", "2024-06-13 2024-06-13? bounded"}; !slices.Equal(said, want) {
		t.Errorf("got %q want %q", said, want)
	}
}

// A date with one end is bounded, whoever says it: no words say when it was.
func TestOpenEndIsBounded(t *testing.T) {
	c := corpus(t, "2024-05-12 [s:Chile] envió {desde enero|2024-01/..} unas 5.000 tropas a [s:Perú].")
	events, _ := Merge(c, Said{})
	if len(events) != 1 || events[0].Date.String() != "2024-01/.." || events[0].Status != model.BoundedStatus {
		t.Errorf("%+v", events)
	}
}
