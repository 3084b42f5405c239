package actors

import (
	"unicode/utf8"

	"hito/loader/prose"
)

// romanise reduces a folded word to a key that the usual romanisations of one
// foreign name share: Serguéi, Sergei and Sergey; Zelenski, Zelensky and
// Zelenskyy; Jamenei and Khamenei. It is for comparing, not for showing.
func romanise(folded string) string {
	out := make([]byte, 0, len(folded))
	for i := 0; i < len(folded); i++ {
		c, next := folded[i], byte(0)
		if i+1 < len(folded) {
			next = folded[i+1]
		}
		switch {
		case c == 'g' && next == 'u' && i+2 < len(folded) && (folded[i+2] == 'e' || folded[i+2] == 'i'):
			i++
		case c == 'y':
			c = 'i'
		case c == 'w':
			c = 'v'
		case c == 'k' && next == 'h':
			c = 'j'
			i++
		case c == 'p' && next == 'h':
			c = 'f'
			i++
		case c == 'o' && next == 'u':
			c = 'u'
			i++
		case c == 's' && next == 'h':
			i++
		case c == 'z' && next == 'h':
			c = 'y'
			i++
		case c == 'h' && i > 0 && folded[i-1] != 'c':
			continue
		case c == 'q' || c == 'c' && next != 'h' && next != 'e' && next != 'i':
			c = 'k'
		case c == 'x':
			out = append(out, 'k')
			c = 's'
		}
		if n := len(out); n > 0 && out[n-1] == c {
			continue
		}
		out = append(out, c)
	}
	return string(out)
}

// oneOff reports whether the words differ by one letter: changed, missing, or
// two swapped. Both have at least five letters.
func oneOff(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if utf8.RuneCountInString(a) < 5 || len(b)-len(a) > 1 || a == b {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) != len(b) {
		return a[i:] == b[i+1:]
	}
	return a[i+1:] == b[i+1:] || i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

func foldOf(folded string) uint64 { return prose.Fold(folded) }
