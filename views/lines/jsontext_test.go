package lines

import (
	"bytes"
	"testing"
)

// FuzzJSONTextIsTheEncoders checks that a string written by hand is the string that
// the encoder writes.
func FuzzJSONTextIsTheEncoders(f *testing.F) {
	for _, s := range []string{"", "a", "«Año» \"x\" \\ /", "\b\f\n\r\t\x00\x1b[2J\x7f", "<b>&amp;", "é\xff \xc2", "\u2028\u2029\u202e\u200b", "\U000e0001\U0001f468\u200d", "\ufffd", "\xed\xa0\x80"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var want bytes.Buffer
		if err := newEncoder(&want).line(s); err != nil {
			t.Fatal(err)
		}
		if got := string(appendJSON(nil, s)) + "\n"; got != want.String() {
			t.Errorf("%q is %s, not %s", s, got, want.String())
		}
	})
}

// Commas stand between what follows in an object or a list, and nowhere else.
func TestJSONText(t *testing.T) {
	j := jsonText("{")
	j.text("a", "{")
	j.number("b", -1)
	j.list("c")
	j.end(']')
	j.list("d")
	for range 2 {
		j.object()
		j.texts("e", []string{"[", ":"})
		j.key("f")
		j.object()
		j.text("g", "")
		j.end('}')
		j.end('}')
	}
	j.end(']')
	j.texts("h", nil)
	j.end('}')
	const want = `{"a":"{","b":-1,"c":[],"d":[{"e":["[",":"],"f":{"g":""}},{"e":["[",":"],"f":{"g":""}}],"h":[]}`
	if string(j) != want {
		t.Errorf("%s, not %s", j, want)
	}
}
