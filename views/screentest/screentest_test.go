package screentest

import (
	"strings"
	"testing"
)

// A program that leaves nothing behind is found clean, one that does is not.
func TestFaults(t *testing.T) {
	for _, c := range []struct {
		script, screen string
		faults         int
	}{
		{`printf 'niño 漢字\n'; printf '\033[?1049h\033[?25l'; printf '\033[?25h\033[?1049l'`, "niño 漢字\n", 0},
		{`printf '\033[?1049h\033[?25l\033[?2004hdentro'; stty raw`, "dentro\n", 5},
		{`printf 'a\033[>4;2mb\033[?2026$pc\033P+q\033\\d'`, "abcd\n", 0},
		{`stty -echo`, "\n", 1},
	} {
		s := Open(t, 40, 10, nil, "sh", "-c", c.script)
		faults := s.faults()
		if len(faults) != c.faults || s.Text() != c.screen {
			t.Errorf("%s: %q, %q; want %d faults and %q", c.script, faults, s.Text(), c.faults, c.screen)
		}
	}
}

// Sequences and letters that come in two pieces are read whole.
func TestWhole(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"abc", 3}, {"abc\x1b", 3}, {"abc\x1b[31", 3}, {"abc\x1b[31m", 8}, {"\x1b]0;x\x07", 6}, {"\x1b]0;x", 0}, {"a\xc3", 1}, {"a\xc3\xb1", 3}, {"a\xe6\xbc", 1}, {"\x1b(B", 3},
		{"\x1b[" + strings.Repeat("1", 40), 42},
	} {
		if got := whole([]byte(c.text)); got != c.want {
			t.Errorf("%q: %d, want %d", c.text, got, c.want)
		}
	}
}
