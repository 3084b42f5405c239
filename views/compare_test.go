package views

import (
	"strings"
	"testing"
)

func TestCompare(t *testing.T) {
	d := browsing(t, 120, 40)
	d.keys("s")
	d.sees(d.b.ui.OneTelling)
	d.keys("j j j j j j s")
	d.sees("Dos relatos, lado a lado", "1 El Diario de Lisboa", "│ 2 La Voz", "16 oct 2025 (deducida)", "+Marta Vega", "+Portugal")
	marked := d.b.theme.Match.Sequence()
	content := d.b.View().Content
	for _, own := range []string{"Oporto"} {
		if !strings.Contains(content, marked+own) {
			t.Errorf("%q is not marked", own)
		}
	}
	for _, both := range []string{"firmaron", "acuerdo", "pesca"} {
		if strings.Contains(content, marked+both) {
			t.Errorf("%q is marked, and both have it", both)
		}
	}
	a, b := cutWords("Firmaron 120 barcos en Lisboa"), cutWords("en Oporto firmarón 150 barcos")
	markOwn(a, b)
	for i, w := range a {
		if w.own != (i == 1 || i == 4) {
			t.Errorf("%+v", w)
		}
	}
	d.keys("tab")
	d.sees("│ 1 El Diario")
	d.keys("] [ esc")
	d.sees("notas/voz.txt") // the left one is what the source shows now
}

func TestWordsAreCut(t *testing.T) {
	var got []string
	for _, w := range cutWords("«Unos 15.000 soldados», dijo; Kim Jong-un, 3,5 %. Fin.") {
		got = append(got, w.folded)
	}
	if s := strings.Join(got, "|"); s != "unos|15.000|soldados|dijo|kim|jong-un|3,5|fin" {
		t.Error(s)
	}
}

func FuzzCompare(f *testing.F) {
	f.Add("Un 15.000 a\x1b[2J b", "a b, c")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := cutWords(a), cutWords(b)
		markOwn(x, y)
		for i, w := range x {
			if w.start >= w.end || i > 0 && w.start < x[i-1].end {
				t.Fatalf("%q: word %d is %+v", a, i, w)
			}
		}
	})
}
