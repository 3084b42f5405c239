package views

import (
	"fmt"
	"testing"

	"hito/model"
)

// many is a chronology of n events, each told by a sentence of a document of
// fifty sentences.
func many(t testing.TB, n int) *model.Chronology {
	f := &fixture{t: t, c: &model.Chronology{}}
	var text string
	var sentences []string
	for i := range 50 {
		s := fmt.Sprintf("La presidenta Marta Vega recibió el día %d en Lisboa a la delegación número %d para hablar del acuerdo de pesca. ", i%28+1, i)
		text, sentences = text+s, append(sentences, s[:len(s)-1])
	}
	for d := range (n + 49) / 50 {
		f.document(fmt.Sprintf("notas/%04d.txt", d), "El Diario", text, model.DayDate(2025, 1, 1), model.Stated)
	}
	vega, lisbon := f.actor("Marta Vega", model.Person), f.actor("Lisboa", model.Place)
	for i := range n {
		d, s := int32(i/50), sentences[i%50]
		m := f.telling(d, s, fmt.Sprintf("el día %d", i%50%28+1), model.DayDate(2000+i/365, i/30%12+1, i%28+1), vega)
		m.Reasons = []model.Reason{{Rule: "test.rule", Facts: []string{"día"}, Span: m.Span}}
		f.c.AddTelling(m)
		f.c.Events = append(f.c.Events, f.c.NewEvent(model.Happening{ID: m.ID, Date: m.Date, Status: model.Dated, Type: "meeting", Actors: []int32{vega},
			Places: []int32{lisbon}, Title: []model.Span{{Document: d, Start: m.Start, End: m.Start + 40}}, Mentions: []int32{int32(i)}, Reasons: m.Reasons}))
	}
	f.events = nil
	return f.done()
}

// frames is a browser in which every step changes all three panes.
func frames(t testing.TB, w, h int) (*driver, func()) {
	d := drive(t, Options{Language: "es", Title: "notas"}, w, h)
	d.load(many(t, 500))
	down, key := true, press("j")
	up := press("k")
	return d, func() {
		k := key
		if d.b.list.cursor == 499 {
			down = false
		} else if d.b.list.cursor == 0 {
			down = true
		}
		if !down {
			k = up
		}
		d.b.Update(k)
		d.b.View()
		d.b.Update(frameMsg{})
		d.b.View()
	}
}

// TestFrameAllocates bounds what a key and its frame allocate.
func TestFrameAllocates(t *testing.T) {
	for _, s := range [][2]int{{160, 45}, {120, 40}, {80, 24}, {200, 60}} {
		d, step := frames(t, s[0], s[1])
		if n := testing.AllocsPerRun(200, func() { d.b.changed = true; d.b.View() }); n > 20 {
			t.Errorf("%dx%d: a View in which nothing changed allocates %v times", s[0], s[1], n)
		}
		if n := testing.AllocsPerRun(200, step); n > 150 {
			t.Errorf("%dx%d: a key and its View allocate %v times", s[0], s[1], n)
		}
		everything := func() {
			d.b.changed = true
			d.b.list.stale()
			d.b.detail.surface.stale()
			d.b.source.stale()
			d.b.View()
		}
		if n := testing.AllocsPerRun(200, everything); n > 30 {
			t.Errorf("%dx%d: a whole View allocates %v times", s[0], s[1], n)
		}
	}
}

func BenchmarkKey160x45(b *testing.B) {
	_, step := frames(b, 160, 45)
	b.ReportAllocs()
	for b.Loop() {
		step()
	}
}

func BenchmarkView160x45(b *testing.B) { benchmarkView(b, 160, 45) }
func BenchmarkView240x70(b *testing.B) { benchmarkView(b, 240, 70) }

// benchmarkView draws every pane anew.
func benchmarkView(b *testing.B, w, h int) {
	d, _ := frames(b, w, h)
	b.ReportAllocs()
	for b.Loop() {
		d.b.changed = true
		d.b.list.stale()
		d.b.detail.surface.stale()
		d.b.source.stale()
		d.b.View()
	}
}

// BenchmarkSkim160x45 is a key among many that are sent at once.
func BenchmarkSkim160x45(b *testing.B) {
	d, step := frames(b, 160, 45)
	step()
	d.b.skimming = true
	b.ReportAllocs()
	for b.Loop() {
		d.b.Update(press("j"))
		d.b.View()
	}
}
