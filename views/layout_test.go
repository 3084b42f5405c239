package views

import "testing"

// TestArrange holds for every size and focus: rows as wide and as many as the
// screen, every row of every body exactly once.
func TestArrange(t *testing.T) {
	for _, w := range []int{0, 1, 2, 35, 36, 40, 69, 70, 80, 99, 100, 120, 160, 179, 180, 300, 65535} {
		for _, h := range []int{0, 1, 2, 4, 5, 12, 15, 16, 20, 24, 29, 30, 40, 200, 65535} {
			for focus := paneList; focus < paneCount; focus++ {
				for _, over := range []overlay{overNone, overSide, overAll} {
					for _, as := range []shape{{share: listShare}, {share: docsShare}, {listShare, 999, Panes{Upper: 999, Column: 999, Stack: [2]int{999, 999}}},
						{listShare, 1, Panes{Upper: 1, Column: 1, Stack: [2]int{1, 1}}}, {share: listShare, panes: Panes{Alone: true}}} {
						checkLayout(t, arrange(w, h, focus, over, as), w, h)
					}
				}
			}
		}
	}
}

func checkLayout(t *testing.T, l layout, w, h int) {
	t.Helper()
	w, h = clampSize(w, h)
	if w == 0 || h == 0 {
		if len(l.rows) != 0 {
			t.Errorf("%dx%d has rows", w, h)
		}
		return
	}
	if len(l.rows) != h {
		t.Errorf("%dx%d: %d rows", w, h, len(l.rows))
	}
	seen := map[pane]int{}
	for _, row := range l.rows {
		width := 0
		for _, p := range row {
			width += p.width
			if p.width <= 0 {
				t.Errorf("%dx%d: a piece %d wide", w, h, p.width)
			}
			if p.kind != pieceBody {
				continue
			}
			if p.row != seen[p.pane] || p.width != l.bodies[p.pane].w {
				t.Errorf("%dx%d: row %d, width %d of pane %d", w, h, p.row, p.width, p.pane)
			}
			seen[p.pane]++
		}
		if width != w {
			t.Errorf("%dx%d: a row of %d", w, h, width)
		}
	}
	for p, b := range l.bodies {
		if seen[pane(p)] != b.h {
			t.Errorf("%dx%d: pane %d drawn in %d rows of %d", w, h, p, seen[pane(p)], b.h)
		}
	}
}

func TestArrangements(t *testing.T) {
	for _, c := range []struct {
		w, h  int
		focus pane
		over  overlay
		shown [paneCount]bool
	}{
		{120, 40, paneList, overNone, [paneCount]bool{true, true, true, false}},
		{200, 50, paneList, overNone, [paneCount]bool{true, true, true, false}},
		{80, 24, paneSource, overNone, [paneCount]bool{true, true, true, false}},
		{60, 40, paneDetail, overNone, [paneCount]bool{true, true, true, false}},
		{60, 40, paneDetail, overSide, [paneCount]bool{false, false, false, true}},
		{60, 20, paneDetail, overNone, [paneCount]bool{false, true, false, false}},
		{40, 12, paneSource, overNone, [paneCount]bool{false, false, true, false}},
		{120, 40, paneList, overSide, [paneCount]bool{true, false, false, true}},
		{40, 12, paneList, overSide, [paneCount]bool{false, false, false, true}},
		{120, 40, paneList, overAll, [paneCount]bool{false, false, false, true}},
		{1, 1, paneList, overNone, [paneCount]bool{true, false, false, false}},
	} {
		l := arrange(c.w, c.h, c.focus, c.over, shape{share: listShare})
		for p := range paneCount {
			if l.shows(p) != c.shown[p] {
				t.Errorf("%dx%d, focus %d, overlay %d: pane %d shown: %v", c.w, c.h, c.focus, c.over, p, l.shows(p))
			}
		}
	}
}
