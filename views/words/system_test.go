package words

import "testing"

func TestSystem(t *testing.T) {
	for _, c := range []struct{ message, es string }{
		{"permission denied", "no hay permiso"},
		{"open /tmp/a: b.txt: permission denied", "/tmp/a: b.txt: no hay permiso"},
		{`exec: "vim": executable file not found in $PATH`, `"vim": no se encuentra el programa`},
		{"open x: something new", "open x: something new"},
		{"", ""},
	} {
		if got := For("es").System(c.message); got != c.es {
			t.Errorf("%q is %q, not %q", c.message, got, c.es)
		}
		if got := For("en").System(c.message); got != c.message {
			t.Errorf("in English %q is %q", c.message, got)
		}
	}
}
