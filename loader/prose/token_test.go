package prose

import "testing"

func TestFoldTable(t *testing.T) {
	if n := len(bases); n != 0x180-0xc0 {
		t.Fatalf("bases has %d letters, not %d", n, 0x180-0xc0)
	}
	for in, want := range map[string]string{"Pekín": "pekin", "AÑO": "ano", "Łódź": "lodz", "Øresund": "oresund", "œuvre": "oeuvre",
		"Şükrü": "sukru", "Čapek": "capek", "Ţ": "t", "İ": "i", "Ž": "z", "ſ": "s", "e\u0301": "e", "×": "×", "Straße": "strasse"} {
		if got := FoldString(in); got != want {
			t.Errorf("FoldString(%q) = %q, want %q", in, got, want)
		}
		if Fold(in) != Fold(want) {
			t.Errorf("Fold(%q) differs from Fold(%q)", in, want)
		}
	}
}
