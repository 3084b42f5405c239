package views

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"hito/views/cells"
)

// withMouse is a browser that hears the mouse, whose clock the test moves.
func withMouse(t *testing.T, w, h int) (d *driver, wait func()) {
	d = browsing(t, w, h)
	at := time.Now()
	d.b.now = func() time.Time { return at }
	d.keys("m")
	d.sees("ratón")
	return d, func() { at = at.Add(time.Second) }
}

// find is where a text stands on the screen.
func (d *driver) find(text string) (x, y int) {
	d.t.Helper()
	for y, line := range strings.Split(d.screen(), "\n") {
		if before, _, ok := strings.Cut(line, text); ok {
			return cells.Width(d.b.row.Method, before), y
		}
	}
	d.t.Fatalf("%q is not on the screen:\n%s", text, d.screen())
	return 0, 0
}

func (d *driver) clickOn(text string) {
	d.t.Helper()
	x, y := d.find(text)
	d.send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
	d.send(tea.MouseReleaseMsg{X: x, Y: y, Button: tea.MouseLeft})
}

// drag presses the button at a place and lets it go at another.
func (d *driver) drag(x, y, toX, toY int) {
	d.send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
	d.send(tea.MouseMotionMsg{X: (x + toX) / 2, Y: (y + toY) / 2, Button: tea.MouseLeft})
	d.send(tea.MouseMotionMsg{X: toX, Y: toY, Button: tea.MouseLeft})
	d.send(tea.MouseReleaseMsg{X: toX, Y: toY, Button: tea.MouseLeft})
}

func TestMouseIsOffUntilAskedFor(t *testing.T) {
	d := browsing(t, 120, 40)
	if d.b.View().MouseMode != tea.MouseModeNone {
		t.Error("the mouse is taken from the terminal")
	}
	before := d.screen()
	d.clickOn("mar 14 oct")
	if d.screen() != before {
		t.Error("a click is heard")
	}
	d.keys("m")
	if d.b.View().MouseMode != tea.MouseModeCellMotion {
		t.Error("the mouse is not heard")
	}
	d.keys("m")
	if d.b.View().MouseMode != tea.MouseModeNone {
		t.Error("the mouse is still heard")
	}
}

func TestClicks(t *testing.T) {
	d, wait := withMouse(t, 120, 60)
	d.clickOn("mar 14 oct")
	d.sees("▌mar 14 oct", "notas/diario.txt")
	d.clickOn("mar 14 oct") // at once: opens
	if d.b.focus != paneDetail {
		t.Errorf("a double click leads to pane %d", d.b.focus)
	}
	wait()
	d.clickOn("La Voz ·")
	d.sees("notas/voz.txt")
	if it := d.b.detail.current(); it == nil || it.kind != itemTelling || it.telling != 1 {
		t.Errorf("the cursor is on %+v", it)
	}
	d.clickOn("3 Fuente")
	if d.b.focus != paneSource {
		t.Error("a click on a title does not give the focus")
	}
	wait()
	d.clickOn("? ayuda")
	d.sees("Moverse")
	d.keys("esc 1 / l i c enter")
	d.sees("«lic»")
	d.clickOn("«lic»")
	d.seesNot("«lic»")
	d.keys("a")
	wait()
	x, y := d.find("[ ] Chidi Okoro")
	d.send(tea.MouseClickMsg{X: x + 6, Y: y, Button: tea.MouseLeft})
	d.seesNot("+Chidi Okoro")
	wait()
	d.send(tea.MouseClickMsg{X: x + 1, Y: y, Button: tea.MouseLeft})
	d.sees("+Chidi Okoro", "[+]")
	wait()
	d.clickOn("Cronología")
	d.clickOn("mar 14 oct")
	if d.b.over != overNothing {
		t.Error("a click beside the picker does not close it")
	}
	small, _ := withMouse(t, 60, 20)
	small.clickOn("3 Fuente")
	if small.b.focus != paneSource {
		t.Error("a click on a tab does not lead to its pane")
	}
}

// The wheel scrolls what it is over; cursor and focus stay.
func TestWheel(t *testing.T) {
	d, _ := withMouse(t, 80, 24)
	d.keys("j j j j j j 1")
	for _, p := range []pane{paneList, paneDetail, paneSource} {
		top := map[pane]*int{paneList: &d.b.list.top, paneDetail: &d.b.detail.top, paneSource: &d.b.source.top}[p]
		d.b.settle()
		x, y := 0, 0
		for i, row := range d.b.layout.rows {
			for _, piece := range row {
				if piece.kind == pieceBody && piece.pane == p && piece.row == 3 {
					y = i
				}
			}
		}
		if p != paneList {
			x = 60
		}
		for range 50 {
			d.send(tea.MouseWheelMsg{X: x, Y: y, Button: tea.MouseWheelUp})
		}
		if *top != 0 {
			t.Errorf("pane %d: row %d is at the top", p, *top)
		}
		d.send(tea.MouseWheelMsg{X: x, Y: y, Button: tea.MouseWheelDown})
		if *top == 0 && p != paneList { // the list of the fixture fits
			t.Errorf("pane %d does not scroll", p)
		}
	}
	if d.b.focus != paneList || d.b.list.cursor != 6 {
		t.Errorf("focus %d, cursor %d", d.b.focus, d.b.list.cursor)
	}
}

func TestDividersAreDragged(t *testing.T) {
	d, _ := withMouse(t, 120, 40)
	x, _ := d.find("┬")
	d.drag(x, 10, x+11, 12)
	if w := d.b.layout.bodies[paneList].w; w != x+11 {
		t.Errorf("the list is %d wide, not %d", w, x+11)
	}
	_, y := d.find("├─ 3 ")
	d.drag(x+30, y, x+30, y-6)
	if _, now := d.find("├━ 3 "); now != y-6 {
		t.Errorf("the source begins on row %d, not %d", now, y-6)
	}
	wide, _ := withMouse(t, 200, 50)
	left := wide.b.layout.bodies
	wide.drag(left[paneList].w+1+left[paneDetail].w, 20, left[paneList].w+left[paneDetail].w+10, 20)
	if w := wide.b.layout.bodies[paneDetail].w; w != left[paneDetail].w+9 {
		t.Errorf("the detail is %d wide, was %d", w, left[paneDetail].w)
	}
	tall, _ := withMouse(t, 60, 40)
	_, y = tall.find("─ 3 hoja")
	tall.drag(4, y, 4, y-3)
	if _, now := tall.find("━ 3 hoja"); now != y-3 {
		t.Errorf("stacked, the source begins on row %d, not %d", now, y-3)
	}
}

// Dragging over the bars asks for their time, a click goes to it.
func TestBrush(t *testing.T) {
	d, _ := withMouse(t, 120, 40)
	s := &d.b.list.strip
	last := len(s.counts) - 1
	at := func(bar int) int { return 1 + bar*s.cells }
	d.drag(at(last), 2, at(last), 2)
	if e := d.b.list.event(); s.bucketOf(e.Date) != last {
		t.Errorf("a click on the last bar leads to %v", e.Date)
	}
	events := 0
	for _, n := range s.counts[last-1:] {
		events += n
	}
	d.send(tea.MouseClickMsg{X: at(last), Y: 2, Button: tea.MouseLeft})
	d.send(tea.MouseMotionMsg{X: at(last - 1), Y: 2, Button: tea.MouseLeft})
	d.sees("Solo ", "al soltar")
	d.send(tea.MouseReleaseMsg{X: at(last - 1), Y: 2, Button: tea.MouseLeft})
	d.sees("≥ ", "≤ ")
	if got := len(d.b.list.answer.rows); got < events {
		t.Errorf("%d events are left, the bars have %d", got, events)
	}
	d.keys("Z")
	d.sees("12 sucesos")
}
