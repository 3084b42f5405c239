package model

import "testing"

func TestDocumentSlices(t *testing.T) {
	d := Document{Text: "Menú. La cumbre acabó. Foto: Ana.", Boilerplate: []Block{{0, 6, BlockMenu}, {25, 35, BlockCredit}}}
	for _, c := range []struct {
		span Span
		want string
	}{{Span{0, 0, 6}, "Menú."}, {Span{0, 7, 7}, ""}, {Span{0, 9, 7}, ""}, {Span{0, 0, 99}, ""}, {Span{0, -1, 3}, ""}, {NoSpan, ""}} {
		if got := d.Slice(c.span); got != c.want {
			t.Errorf("the words of %v are %q, not %q", c.span, got, c.want)
		}
	}
	for at, want := range map[int32]BlockKind{0: BlockMenu, 5: BlockMenu, 25: BlockCredit, 34: BlockCredit} {
		if got, ok := d.BlockAt(at); !ok || got.Kind != want {
			t.Errorf("byte %d is in %v, %v, not %v", at, got, ok, want)
		}
	}
	for _, at := range []int32{-1, 6, 24, 35, 99} {
		if got, ok := d.BlockAt(at); ok {
			t.Errorf("byte %d is in %v", at, got)
		}
	}
}

func TestSpans(t *testing.T) {
	a := Span{1, 10, 20}
	for _, c := range []struct {
		b                  Span
		overlaps, contains bool
	}{{Span{1, 10, 20}, true, true}, {Span{1, 19, 25}, true, false}, {Span{1, 20, 25}, false, false}, {Span{2, 12, 14}, false, false}, {Span{1, 12, 14}, true, true}} {
		if a.Overlaps(c.b) != c.overlaps || c.b.Overlaps(a) != c.overlaps || a.Contains(c.b) != c.contains {
			t.Errorf("%v and %v: overlap %v, contain %v", a, c.b, a.Overlaps(c.b), a.Contains(c.b))
		}
	}
}

func TestDaysOfDates(t *testing.T) {
	for text, want := range map[string]int{"": 0, "2024-02-29": 1, "2024-02": 29, "2024": 366, "../2024": 0, "2024-XX": 366, "2025-10-27/2025-11-02": 7} {
		d := mustDate(t, text)
		if d.Days() != want || d.IsDay() != (want == 1) || d.IsBounded() != (want > 0) {
			t.Errorf("%q has %d days, is a day: %v, is bounded: %v", text, d.Days(), d.IsDay(), d.IsBounded())
		}
	}
}
