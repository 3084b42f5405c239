package views

import "hito/views/cells"

// surface keeps the rows of a pane as they were last drawn, so that a pane in
// which nothing changed costs a copy.
type surface struct {
	buf   []byte
	ends  []int
	drawn bool
	size  size
	focus bool
}

// face is the surface itself, of what embeds one.
func (s *surface) face() *surface { return s }

// stale says that the pane must be drawn anew.
func (s *surface) stale() { s.drawn = false }

// draw draws rows 0 to size.h-1 with paint, unless they are drawn already for
// this size and focus.
func (s *surface) draw(row *cells.Row, to size, focus bool, paint func(row *cells.Row, i int)) {
	if s.drawn && s.size == to && s.focus == focus {
		return
	}
	s.buf, s.ends = s.buf[:0], s.ends[:0]
	for i := range to.h {
		row.Start(s.buf, to.w)
		paint(row, i)
		s.buf = row.End()
		s.ends = append(s.ends, len(s.buf))
	}
	s.drawn, s.size, s.focus = true, to, focus
}

// row is row i as last drawn.
func (s *surface) row(i int) []byte {
	if i >= len(s.ends) {
		return nil
	}
	if i == 0 {
		return s.buf[:s.ends[0]]
	}
	return s.buf[s.ends[i-1]:s.ends[i]]
}

// scroll is a window of height rows on a longer thing.
type scroll struct {
	top int
	// leaps says that keys are held down: the window goes far, and seldom, since a
	// row's move redraws all of it.
	leaps bool
}

// clamp keeps the window on a thing of n rows.
func (s *scroll) clamp(n, height int) { s.top = max(min(s.top, n-height), 0) }

// reveal moves the window as little as it must to show rows first to last, or
// the first of them where they do not fit.
func (s *scroll) reveal(first, last, height int) {
	if last >= s.top+height {
		s.top = last - height + 1
	}
	if first < s.top {
		s.top = first
	}
}
