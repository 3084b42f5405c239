package views

import (
	"strings"
	"testing"

	"hito/model"
)

// strip is the two rows of the strip.
func (d *driver) strip() (bars, axis string) {
	lines := strings.Split(d.screen(), "\n")
	cut := func(line string) string {
		left, _, _ := strings.Cut(line, "│")
		return strings.TrimRight(left, " ")
	}
	return cut(lines[2]), cut(lines[3])
}

// The strip counts what the list shows, and marks the cursor's bucket.
func TestStrip(t *testing.T) {
	d := onTreaty(t, 120, 40)
	bars, axis := d.strip()
	if strings.Count(bars, "█") != 1 || !strings.HasPrefix(axis, " 1T 2019") || !strings.HasSuffix(axis, "▲ 4T 2025") && !strings.HasSuffix(axis, "▲") {
		t.Errorf("%q\n%q", bars, axis)
	}
	s := &d.b.list.strip
	total := 0
	for _, n := range s.counts {
		total += n
	}
	if total != 10 { // one has no beginning, one no date
		t.Errorf("%d events are counted: %v", total, s.counts)
	}
	if at := s.bucketOf(d.b.list.event().Date); at < 0 || s.from[at] > model.DayOf(2025, 10, 14) || s.from[at+1] <= model.DayOf(2025, 10, 14) {
		t.Errorf("the cursor is in bucket %d", at)
	}
}

// z narrows down to a day, Z comes all the way back.
func TestZoom(t *testing.T) {
	d := onTreaty(t, 120, 40)
	d.keys("z")
	d.sees("4T 2025", "6 de 12 sucesos", "▌mar 14 oct")
	d.keys("z z")
	d.sees("14 oct 2025", "▌mar 14 oct")
	for range 4 {
		d.keys("z")
	}
	d.sees(d.b.ui.ZoomEnd)
	d.keys("Z Z Z Z Z")
	d.sees("12 sucesos", "▌mar 14 oct")
	d.keys("Z")
	d.sees(d.b.ui.ZoomAll)
	d.keys("G z")
	d.sees(d.b.ui.ZoomNone)
	d.keys("f")
	d.text("after:2025-10")
	d.keys("enter Z")
	d.sees("12 sucesos")
}

// Every width counts the same events, and draws no wider than there is room.
func TestStripAtEveryWidth(t *testing.T) {
	c := newCorpus(many(t, 500), 1)
	a := ask(c, model.Query{})
	for width := 4; width < 200; width++ {
		var s strip
		s.fit(a, width)
		total := 0
		for _, n := range s.counts {
			total += n
		}
		if total != 500 || len(s.counts)*s.cells > width || len(s.from) != len(s.counts)+1 {
			t.Errorf("width %d: %d events in %d buckets of %d cells", width, total, len(s.counts), s.cells)
		}
	}
}
