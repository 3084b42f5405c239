package views

import (
	"context"
	"errors"
	"strings"
	"testing"

	"hito/model"
)

// kept keeps decisions in memory, or fails.
type kept struct {
	decisions []model.Decision
	fails     error
}

func (k *kept) Add(d model.Decision) error {
	if k.fails == nil {
		k.decisions = append(k.decisions, d)
	}
	return k.fails
}

func (k *kept) Undo() (model.Decision, bool, error) {
	last := len(k.decisions) - 1
	if k.fails != nil || last < 0 {
		return model.Decision{}, false, k.fails
	}
	d := k.decisions[last]
	k.decisions = k.decisions[:last]
	return d, true, nil
}

func (k *kept) Decisions() []model.Decision { return append([]model.Decision(nil), k.decisions...) }

// telling is the first telling whose sentence has the words.
func tellingOf(t testing.TB, c *model.Chronology, words string) int32 {
	t.Helper()
	for i := range c.Mentions {
		if strings.Contains(c.Text(c.Mentions[i].Span), words) {
			return int32(i)
		}
	}
	t.Fatalf("nobody says %q", words)
	return -1
}

// doubtful is the fixture with two questions.
func doubtful(t testing.TB) *model.Chronology {
	c := pesca(t)
	ask := func(one, other, fact string) {
		c.Suggestions = append(c.Suggestions, model.Suggestion{A: tellingOf(t, c, one), B: tellingOf(t, c, other),
			Reason: model.Reason{Rule: "suggest.same-states", Facts: []string{fact}, Span: model.NoSpan}})
	}
	ask("La presidenta Marta", "habían roto un pacto", "Portugal; Nigeria")
	ask("suspendido las licencias", "expulsó a los pesqueros", "Nigeria")
	return c
}

// doubting is a browser of it, on its first row, whose decisions are kept.
func doubting(t testing.TB, language string, w, h int) (*driver, *kept) {
	t.Helper()
	k := &kept{}
	d := drive(t, Options{Language: language, Title: "notas", NoColor: true, Corrections: k}, w, h)
	d.b.options.Load = func(context.Context, func(Batch)) Batch { return Batch{} }
	d.load(doubtful(t))
	d.keys("g")
	return d, k
}

func TestDoubts(t *testing.T) {
	d, k := doubting(t, "es", 120, 40)
	d.sees("2 dudas (M)")
	d.keys("j j M")
	d.sees("¿Son el mismo suceso?", "1/2", "entre los mismos (Portugal", "1 El Diario de Lisboa y 1 más", "│ 2 La Voz", "habían roto")
	d.keys("j")
	d.sees("2/2", "suspendido las licencias", "hoja-del-puerto")
	d.keys("y")
	d.sees("1/1", "Anotado: son el mismo suceso", "(Portugal; Nigeria)")
	if len(k.decisions) != 1 || k.decisions[0].Kind != model.DecideSame || !strings.Contains(k.decisions[0].A.Quote+k.decisions[0].B.Quote, "licencias") || k.decisions[0].B.ID == "" {
		t.Fatalf("kept %+v", k.decisions)
	}
	// The documents are read again while the next is decided, and once more then.
	if d.b.loaded {
		t.Error("they are not read again")
	}
	d.keys("h")
	d.sees("hito no tiene nada más que proponer", "Anotado: no se sabe")
	d.load(doubtful(t)) // as if the load had not seen either
	d.sees("hito no tiene nada más que proponer")
	d.load(pesca(t))
	d.keys("y")
	d.keys("u")
	d.sees("Deshecha la última")
	d.load(doubtful(t))
	d.sees("1/1", "(Portugal; Nigeria)")
	d.keys("n")
	if len(k.decisions) != 2 || k.decisions[1].Kind != model.DecideDifferent {
		t.Errorf("kept %+v", k.decisions)
	}
	d.keys("u u u")
	d.sees("No hay ninguna corrección que deshacer", "2/2")
	d.keys("esc")
	if d.b.over != overNothing || d.b.list.cursor != 2 {
		t.Errorf("the cursor is on row %d", d.b.list.cursor)
	}
}

// What cannot be written is told, and asked still.
func TestDoubtsThatCannotBeKept(t *testing.T) {
	d, k := doubting(t, "en", 120, 40)
	k.fails = errors.New("disk\x1b[2J full")
	d.keys("M y")
	d.sees("could not be noted", "disk␛[2J full", "1/2")
	d.keys("u")
	d.sees("could not be undone")
	d.b.options.Corrections = nil
	d.keys("h")
	d.sees("nowhere to note", "1/2")
	d.keys("u")
	d.sees("nowhere to note")
}

// Decisions are written one after another, in the person's order.
func TestDoubtsInOrder(t *testing.T) {
	d, k := doubting(t, "es", 120, 40)
	d.keys("M")
	d.hold = true
	d.keys("y n")
	if len(d.held) != 1 {
		t.Fatalf("%d are written at a time", len(d.held))
	}
	d.release()
	if len(k.decisions) != 2 || k.decisions[0].Kind != model.DecideSame || k.decisions[1].Kind != model.DecideDifferent {
		t.Errorf("kept %+v", k.decisions)
	}
}

// Two tellings of one event that are compared can be told apart.
func TestTellingsToldApart(t *testing.T) {
	d, k := doubting(t, "es", 120, 40)
	d.keys("j j j j j j s n")
	d.sees("Anotado: son sucesos distintos")
	if d.b.over != overNothing || len(k.decisions) != 1 || k.decisions[0].Kind != model.DecideDifferent || k.decisions[0].A == k.decisions[0].B {
		t.Errorf("kept %+v", k.decisions)
	}
}

// Help lies over the questions, and closing it leads back to them; on a small screen
// both tellings stand before the reason.
func TestDoubtsHelpAndRoom(t *testing.T) {
	d, _ := doubting(t, "es", 60, 20)
	d.keys("M")
	d.sees("1 El Diario de Lisboa", "2 La Voz")
	d.keys("?")
	d.sees("Ayuda")
	d.keys("esc")
	d.sees("¿Son el mismo suceso?")
}

// Dates that only differ in how much they say are no disagreement, days that exclude
// each other are; so is another number of the same thing.
func TestPairDisagrees(t *testing.T) {
	d, _ := doubting(t, "es", 120, 30)
	c := d.b.detail.corpus
	two := tellingOf(t, c.Chronology, "habían roto un pacto")
	show := func() string {
		d.b.doubts.rebuild()
		d.b.over = overDoubts
		d.send(sized(120, 30))
		return d.screen()
	}
	year := c.Mentions[two].Date
	c.Mentions[two].Date = model.YearDate(2025)
	if s := show(); strings.Contains(s, "≠ 2025") {
		t.Errorf("a year that holds the day disagrees with it:\n%s", s)
	}
	c.Mentions[two].Date = year
	if s := show(); !strings.Contains(s, "≠ 2019") {
		t.Errorf("another year does not disagree:\n%s", s)
	}
	if !otherwise("31 votos", []string{"2 horas", "33 Votos"}) || otherwise("31 votos", []string{"33 votos", "31 votos"}) || otherwise("31 votos", []string{"33 escaños"}) {
		t.Error("numbers of one thing")
	}
}
