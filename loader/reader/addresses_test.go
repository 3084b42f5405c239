package reader

import (
	"strings"
	"testing"

	"hito/model"
)

// Bare addresses are marks of the text and no words of it; the marks of the
// sentence around them stay.
func TestAddresses(t *testing.T) {
	for text, want := range map[string]string{
		"Visitó la planta https://www.ejemplo.org/planta-2024 y firmó.":         "Visitó la planta <> y firmó.",
		"Véase (http://t.co/abc), www.ejemplo.org/a?b=1&c=2. Después cerró.":    "Véase (<>), <>. Después cerró.",
		"«https://ejemplo.org/2024/05/06/nota.html»: https://a.org/x…":          "«<>»: <>…",
		"Escriba a ana@www.ejemplo.org o en awww.ejemplo; no hay :// que abrir": "Escriba a ana@www.ejemplo.org o en awww.ejemplo; no hay :// que abrir",
		"https:// y www. no son nada":                                           "https:// y www. no son nada",
		"ftp://ejemplo.org/www.a.org fin":                                       "<> fin",
	} {
		var got strings.Builder
		at := int32(0)
		for _, b := range addresses(text, nil) {
			got.WriteString(text[at:b.Start] + "<>")
			at = b.End
		}
		got.WriteString(text[at:])
		if got.String() != want {
			t.Errorf("%s\n got %s\nwant %s", text, got.String(), want)
		}
	}
	markup := []model.Block{{Start: 0, End: 2}, {Start: 6, End: 30}}
	if got := addresses("**a** ](https://a.org/b) http://c.org/d", markup); len(got) != 3 && len(got) != 2 || got[len(got)-1].End != 39 {
		t.Errorf("with the marks of Markdown: %v", got)
	}
}
