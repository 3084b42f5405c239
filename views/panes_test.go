package views

import (
	"encoding/json"
	"testing"
	"time"
)

// Each pane that is shown grows and shrinks by the same keys, whichever way the
// panes stand, and stays within bounds.
func TestPanesAreResized(t *testing.T) {
	for _, size := range [][2]int{{120, 40}, {80, 24}, {200, 50}, {60, 40}} {
		for p, key := range map[pane]string{paneList: "1", paneDetail: "2", paneSource: "3"} {
			d := browsing(t, size[0], size[1])
			d.keys(key)
			area := func() int { return d.b.layout.bodies[p].w * d.b.layout.bodies[p].h }
			was := area()
			d.keys("+")
			grown := area()
			d.keys("_ _")
			if shrunk := area(); grown <= was || shrunk >= was {
				t.Errorf("%v, pane %d: %d cells, + makes %d, _ _ %d", size, p, was, grown, shrunk)
			}
			for range 60 {
				d.keys("+")
			}
			d.sees(d.b.ui.Arranged.Least)
			for range 60 {
				d.keys("_")
			}
			d.sees(d.b.ui.Arranged.Least)
			d.keys("=")
			if area() != was {
				t.Errorf("%v, pane %d: = gives %d cells, not %d", size, p, area(), was)
			}
		}
	}
}

func TestOnePaneAlone(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("2 0")
	if l := &d.b.layout; !l.shows(paneDetail) || l.shows(paneList) || l.shows(paneSource) {
		t.Errorf("shown: %v", l.bodies)
	}
	d.keys("tab")
	d.sees("━ 3 ")
	d.seesNot("2 Suceso")
	d.keys("? esc 0")
	d.sees("1 Cronología", "2 Suceso", "━ 3 ")
	small := browsing(t, 60, 20)
	small.keys("0")
	small.sees(small.b.ui.Arranged.Single)
}

// The documents view and the timeline have a width each, and all of it outlives
// the program.
func TestPanesAreKept(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("+ + D _ 2 +")
	want := d.b.layout.bodies
	kept, err := json.Marshal(d.b.panes)
	if err != nil {
		t.Fatal(err)
	}
	var panes Panes
	if err := json.Unmarshal(kept, &panes); err != nil {
		t.Fatal(err)
	}
	again := drive(t, Options{Language: "es", NoColor: true, Panes: panes}, 120, 40)
	again.load(pesca(t))
	again.keys("D 2")
	if again.b.layout.bodies != want {
		t.Errorf("%v from %s, not %v", again.b.layout.bodies, kept, want)
	}
	again.keys("D")
	if w := again.b.layout.bodies[paneList].w; w != 50+2*growColumns {
		t.Errorf("the list is %d wide", w)
	}
	if kept, _ = json.Marshal(Panes{}); string(kept) != "{}" {
		t.Errorf("nothing arranged is kept as %s", kept)
	}
}

// While keys come fast only the list follows them; what comes next sees all.
func TestPanesFollowARestingHand(t *testing.T) {
	d := browsing(t, 120, 40)
	at := time.Now()
	d.b.rest, d.b.now = handRest, func() time.Time { return at }
	d.hold = true
	shown := func() int32 { return d.b.detail.event }
	press := func(after time.Duration) {
		at = at.Add(after)
		d.keys("j")
		d.send(frameMsg{})
	}
	press(time.Second)
	first := shown()
	if first != d.b.list.answer.rows[1] {
		t.Error("a key after a rest is not followed at once")
	}
	press(40 * time.Millisecond)
	press(40 * time.Millisecond)
	d.sees("4/12")
	if shown() != first {
		t.Error("the panes follow while the key is held")
	}
	d.send(restMsg{d.b.trails - 1})
	if shown() != first {
		t.Error("the panes follow before the hand rests")
	}
	d.send(restMsg{d.b.trails})
	if shown() != d.b.list.answer.rows[3] {
		t.Error("the panes do not follow a hand that rests")
	}
	press(40 * time.Millisecond)
	d.keys("enter")
	if shown() != d.b.list.answer.rows[4] {
		t.Error("Enter opens another event than the cursor's")
	}
}
