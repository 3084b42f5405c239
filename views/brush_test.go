package views

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// Keys mark bars of the strip one beside the other; Enter asks for their time, Z
// takes that back.
func TestBrushKeys(t *testing.T) {
	for _, s := range [][2]int{{120, 40}, {80, 24}, {60, 20}, {40, 12}} {
		d := onTreaty(t, s[0], s[1])
		d.keys("1 .")
		d.sees("4T 2025: 6 sucesos")
		d.keys(", , ,")
		if d.b.brush.high()-d.b.brush.low() != 3 {
			t.Errorf("%v bars are marked", d.b.brush)
		}
		if s[1] >= 20 {
			d.sees("╰")
		}
		d.keys(".")
		d.golden(strings.Join([]string{sizeName(s), "brush", "es"}, "-"))
		d.keys("enter")
		d.seesNot("╰")
		if w, asked := d.b.query.Window(); !asked || len(d.b.query.Terms) != 2 {
			t.Errorf("the window is %v", w)
		}
		d.keys("Z")
		if !d.b.query.IsEmpty() {
			t.Error("Z does not take the brush back")
		}
		d.keys(". shift+right esc")
		if d.b.brush.on || !d.b.query.IsEmpty() {
			t.Error("esc does not let go")
		}
		d.keys(". j")
		if d.b.brush.on {
			t.Error("another key does not let go")
		}
		d.keys("G .")
		if d.b.notice != d.b.ui.BrushNone {
			t.Errorf("the notice is %q", d.b.notice)
		}
	}
}

func TestBrushEnglish(t *testing.T) {
	for _, s := range [][2]int{{120, 40}, {80, 24}, {60, 20}, {40, 12}} {
		d := drive(t, Options{Language: "en", Title: "notas", NoColor: true}, s[0], s[1])
		d.load(pesca(t))
		d.keys("g j j j j j j v . , ,")
		d.golden(sizeName(s) + "-brush-en")
		d.keys("enter")
		if len(d.b.query.Terms) != 2 {
			t.Errorf("the filter is %s", d.b.query)
		}
	}
}

// In the lanes the columns are brushed, with keys and with the mouse.
func TestBrushLanes(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("v . , , enter")
	if w, _ := d.b.query.Window(); w.Earliest.IsOpen() || w.Latest.IsOpen() {
		t.Errorf("the window is %v", w)
	}
	d.keys("F m")
	_, left, wide := d.b.bars()
	d.send(tea.MouseClickMsg{X: left, Y: 2, Button: tea.MouseLeft})
	d.send(tea.MouseMotionMsg{X: left + 5*wide, Y: 2, Button: tea.MouseLeft})
	d.sees("━━━━━━")
	d.send(tea.MouseReleaseMsg{X: left + 5*wide, Y: 2, Button: tea.MouseLeft})
	if w, asked := d.b.query.Window(); !asked || w.Earliest.IsOpen() {
		t.Errorf("the window is %v", w)
	}
	d.keys("F")
	body, l := d.b.layout.bodies[paneList], &d.b.lanes
	g := gridOf(body.w, l.table)
	d.send(tea.MouseClickMsg{X: g.left, Y: 2 + laneHeads(body.h) + 2, Button: tea.MouseLeft})
	if l.lane != 2 || l.column != 0 {
		t.Errorf("the click goes to lane %d, column %d", l.lane, l.column)
	}
	d.send(tea.MouseWheelMsg{X: g.left, Y: 8, Button: tea.MouseWheelDown})
}
