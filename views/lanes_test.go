package views

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"hito/model"
)

// The golden screens of the lanes, and of the choice in a cell.
func TestLaneScreens(t *testing.T) {
	for _, s := range [][2]int{{120, 40}, {80, 24}, {60, 20}, {40, 12}} {
		for _, language := range []string{"es", "en"} {
			d := drive(t, Options{Language: language, Title: "notas", NoColor: true}, s[0], s[1])
			d.load(pesca(t))
			d.keys("g j j j j j j v")
			name := strings.Join([]string{sizeName(s), "lanes", language}, "-")
			d.golden(name)
			d.keys("j enter down")
			d.golden(name + "-cell")
		}
	}
}

// sizeName is a size as goldens are named by it.
func sizeName(s [2]int) string { return strconv.Itoa(s[0]) + "x" + strconv.Itoa(s[1]) }

// The lanes are on the event that the list is on, and the other way round.
func TestLanesAndList(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("v")
	d.sees("1 Carriles: quién y cuándo", "◆", "con Marta Vega, Chidi Okoro", "La presidenta Marta Vega y el ministro")
	if e := d.b.lanes.event(); e == nil || e.ID != d.b.event().ID {
		t.Fatal("the lanes are on another event")
	}
	d.keys("J")
	if got, want := d.b.lanes.event(), d.b.list.event(); got != want || got != d.b.event() {
		t.Error("the panes do not follow the lanes")
	}
	d.keys("v")
	d.sees("1 Cronología")
	if d.b.lanes.event() != d.b.list.event() {
		t.Error("the list is not where the lanes were")
	}
	d.keys("v esc")
	d.sees("1 Cronología")
	d.keys("v <")
	d.sees("1 Cronología")
	d.keys("> v v D")
	d.sees("1 Documentos")
	d.keys("D")
	d.seesNot("1 Documentos")
}

// Enter opens the only event of a cell; of several one is chosen; Esc goes back
// to the cell.
func TestOpenCell(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("v j")
	lane, column := d.b.lanes.lane, d.b.lanes.column
	if len(d.b.lanes.inCell) < 2 {
		t.Fatalf("the cell has %d events", len(d.b.lanes.inCell))
	}
	d.keys("enter")
	d.sees("Sucesos de la casilla")
	d.keys("down up down down down enter")
	if d.b.focus != paneDetail || d.b.over != overNothing || d.b.lanes.pick == 0 {
		t.Error("the event was not opened")
	}
	d.keys("esc")
	if d.b.focus != paneList || d.b.lanes.lane != lane || d.b.lanes.column != column {
		t.Error("esc does not go back to the cell")
	}
	d.keys("enter esc")
	d.seesNot("Sucesos de la casilla")
	for len(d.b.lanes.inCell) > 0 && d.b.lanes.column > 0 {
		d.keys("h")
	}
	d.keys("enter")
	d.sees(d.b.ui.CellEmpty)
	if d.b.focus != paneList {
		t.Error("an empty cell was opened")
	}
	d.keys(")")
	if len(d.b.lanes.inCell) == 0 {
		t.Error("no event comes after an empty cell")
	}
}

// A, z and Z filter by the lane and by its bucket; what has no place in time has
// columns of its own.
func TestLanesFilter(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("v A")
	name := d.b.lanes.table.answer.corpus.Actors[d.b.lanes.table.lanes[d.b.lanes.lane].actor].Name
	d.sees("+" + name)
	d.keys("A z")
	d.seesNot("+" + name)
	d.sees("6 de 12 sucesos")
	d.keys("z z z z z z")
	d.sees(d.b.ui.ZoomEnd)
	d.keys("Z Z Z Z Z Z")
	d.sees("12 sucesos")
	d.keys("F f")
	d.text("actor:nigeria")
	d.keys("enter g")
	d.sees("≤", "antes, sin saber cuándo", "Nigeria expulsó")
	d.keys("f")
	d.text("zzzz")
	d.keys("enter j l g G J } { ) ( z enter A")
	d.sees(d.b.ui.NothingFound)
	d.keys("F f")
	d.text("huelga")
	d.keys("enter")
	d.sees(d.b.ui.LanesNone)
}

// Every key of the lanes leaves the frame whole, at every size.
func TestLanesMonkey(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	keys := strings.Fields("h j k l g G J K } { ) ( z Z A v enter esc tab left right up down pgup pgdown F")
	for _, c := range []*model.Chronology{pesca(t), {}, many(t, 1), many(t, 300)} {
		d := drive(t, Options{Language: "es", Title: "notas", NoColor: true}, 120, 40)
		d.load(c)
		d.keys("v")
		for range 300 {
			d.keys(keys[r.IntN(len(keys))])
			if r.IntN(20) == 0 {
				d.send(sized(r.IntN(200), r.IntN(60)))
			}
		}
	}
}

// The cells of a lane hold every event of it once: surely, or as a bar that begins
// and ends where the event may.
func TestLaneTable(t *testing.T) {
	for _, c := range []*corpus{newCorpus(pesca(t), 1), newCorpus(meetings(t, 2000), 1)} {
		a := ask(c, model.Query{})
		for _, room := range []int{1, 2, 7, 40, 150} {
			table := newLaneTable(a, room)
			if n := table.len(); n > max(room, 2) {
				t.Fatalf("%d buckets in %d cells", n, room)
			}
			for i := range table.lanes {
				l := &table.lanes[i]
				if n := int(l.last - l.first); n != a.actors[i].Events {
					t.Fatalf("lane %d has %d events, not %d", i, n, a.actors[i].Events)
				}
				for column := range table.len() {
					var sure, may int32
					window := table.date(column, column)
					for _, row := range table.dated(l) {
						switch d := table.dateOf(row); {
						case d.SurelyIn(window):
							sure++
						case d.PossiblyIn(window):
							may++
						}
					}
					if cell := table.cell(i, column); cell.sure != sure || cell.may != may {
						t.Fatalf("lane %d, column %d: %+v, not %d and %d", i, column, cell, sure, may)
					}
					rows := table.rowsOf(i, column)
					if want := min(int(sure+may), maxCellRows); len(rows) != want {
						t.Fatalf("lane %d, column %d: %d rows, not %d", i, column, len(rows), want)
					}
				}
			}
		}
	}
}

// A mouse finds the cell that is drawn there.
func TestLanesAt(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("v")
	l := &d.b.lanes
	body := d.b.layout.bodies[paneList]
	g := gridOf(body.w, l.table)
	x, y := g.left+l.column*g.cells, laneHeads(body.h)+l.lane-l.top
	if lane, column, ok := l.at(x, y, body); !ok || lane != l.lane || column != l.column {
		t.Errorf("%d,%d is lane %d, column %d (%v)", x, y, lane, column, ok)
	}
	for _, y := range []int{0, body.h - 1} {
		if _, _, ok := l.at(x, y, body); ok {
			t.Errorf("row %d is of no lane", y)
		}
	}
}

// meetings is a chronology of n events of 40 actors, some of them long, some with
// an open end, some without a date.
func meetings(t testing.TB, n int) *model.Chronology {
	r := rand.New(rand.NewPCG(7, 8))
	f := &fixture{t: t, c: &model.Chronology{}}
	text := "La delegación se reunió en la capital para hablar del acuerdo de pesca."
	f.document("notas/a.txt", "El Diario", text, model.DayDate(2025, 1, 1), model.Stated)
	for i := range 40 {
		f.c.Actors = append(f.c.Actors, model.Actor{ID: fmt.Sprintf("a%02d", i), Name: fmt.Sprintf("Delegación %02d", i), Kind: model.Organisation})
	}
	units := []model.Granularity{model.GranularityDay, model.GranularityDay, model.GranularityDay, model.GranularityMonth, model.GranularityYear}
	whole := model.Span{Start: 0, End: int32(len(text))}
	for i := range n {
		d := model.UnitAt(model.DayOf(2000, 1, 1)+model.Day(r.IntN(9000)), units[r.IntN(len(units))])
		status := model.Dated
		switch r.IntN(40) {
		case 0:
			d = model.Since(d)
		case 1:
			d = model.Until(d)
		case 2:
			d, status = model.Date{}, model.Undated
		}
		var actors []int32
		for actor := int32(r.IntN(40)); actor < 40; actor += 1 + int32(r.IntN(30)) {
			actors = append(actors, actor)
		}
		id := model.IDOf(fmt.Sprintf("%08x", i))
		f.c.AddTelling(model.Telling{ID: id, Span: whole, Expression: -1, Trigger: model.NoSpan, Date: d, Actors: actors})
		f.c.Events = append(f.c.Events, f.c.NewEvent(model.Happening{ID: id, Date: d, Status: status, Type: "meeting", Actors: actors, Title: []model.Span{whole}, Mentions: []int32{int32(i)}}))
	}
	f.c.SortEvents()
	return f.c
}

// laneSizes are the numbers of events at which lanes are timed: neither a frame nor
// a key may cost more among a million than among a thousand.
var laneSizes = []int{1000, 100_000, 1_000_000}

// BenchmarkLanesView is a whole frame of lanes at 240x70, everything drawn anew.
func BenchmarkLanesView(b *testing.B) {
	for _, n := range laneSizes {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			d := drive(b, Options{Language: "es", Title: "notas"}, 240, 70)
			d.load(meetings(b, n))
			for _, view := range []string{"list", "lanes"} {
				b.Run(view, func(b *testing.B) {
					if d.b.lanes.shown != (view == "lanes") {
						d.keys("v")
					}
					b.ReportAllocs()
					for b.Loop() {
						d.b.changed = true
						d.b.list.stale()
						d.b.lanes.stale()
						d.b.View()
					}
				})
			}
		})
	}
}

// BenchmarkLanesKey is a key and its frame.
func BenchmarkLanesKey(b *testing.B) {
	keys := [...]string{"l", "j", "}", "l", ")", "J", "h", "k", "{", "("}
	for _, n := range laneSizes {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			d := drive(b, Options{Language: "es", Title: "notas"}, 160, 45)
			d.load(meetings(b, n))
			d.keys("v")
			i := 0
			b.ReportAllocs()
			for b.Loop() {
				d.b.Update(press(keys[i%len(keys)]))
				d.b.View()
				d.b.Update(frameMsg{})
				d.b.View()
				i++
			}
		})
	}
}

func BenchmarkLaneTable(b *testing.B) {
	a := ask(newCorpus(meetings(b, 100_000), 1), model.Query{})
	b.ReportAllocs()
	for b.Loop() {
		newLaneTable(a, 150)
	}
}
