package events

import (
	"fmt"
	"strings"
	"testing"
)

func TestQuantities(t *testing.T) {
	for text, want := range map[string]string{
		"envió unos 10.000 soldados":                     "unos 10.000 soldados 9000..11000",
		"envió 15 mil tropas":                            "15 mil tropas 15000..15000",
		"al menos 600 muertos":                           "al menos 600 muertos 600..",
		"un centenar de heridos y dos docenas de presos": "un centenar de heridos 100..100",
		"medio millón de personas":                       "medio millón de personas 500000..500000",
		"cerca de medio millón de personas":              "cerca de medio millón de personas 450000..550000",
		"miles de soldados":                              "miles de soldados 2000..",
		"20.000 millones de dólares":                     "20.000 millones de dólares 20000000000..20000000000",
		"3,5 millones de dólares":                        "3,5 millones de dólares 3500000..3500000",
		"10,000 North Korean troops":                     "10,000 North 10000..10000",
		"more than 300 people":                           "more than 300 people 300..",
		"hasta 5.000 militares":                          "hasta 5.000 militares 0..5000",
		"casi 200 detenidos":                             "casi 200 detenidos 180..200",
		"tres soldados murieron":                         "tres soldados 3..3",
		"un pacto de defensa":                            "",
		"el 15":                                          "",
		"":                                               "",
	} {
		var got []string
		for _, q := range quantities(nil, text) {
			most := fmt.Sprintf("%.0f", q.most)
			if q.most == endlessCount {
				most = ""
			}
			got = append(got, fmt.Sprintf("%s %.0f..%s", text[q.Start:q.End], q.least, most))
		}
		if len(got) > 1 {
			got = got[:1]
		}
		if said := strings.Join(got, "; "); said != want {
			t.Errorf("%q: %s, not %s", text, said, want)
		}
	}
}

func TestQuantitiesAgree(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"unos 10.000 soldados", "15 mil tropas", false},
		{"unos 10.000 soldados", "10.500 militares", true},
		{"al menos 600 muertos", "650 fallecidos", true},
		{"al menos 600 muertos", "500 fallecidos", false},
		{"miles de soldados", "10.000 soldados", true},
		{"medio millón de personas", "500.000 personas", true},
	} {
		a, b := quantities(nil, c.a)[0], quantities(nil, c.b)[0]
		if a.thing != b.thing || a.agrees(b) != c.want || b.agrees(a) != c.want {
			t.Errorf("%q and %q: %v of %d and %d", c.a, c.b, a.agrees(b), a.thing, b.thing)
		}
	}
}

func FuzzQuantities(f *testing.F) {
	for _, s := range []string{"unos 10.000 soldados", "15 mil", "medio millón de", "miles de millones de dólares", "1.2.3,4 a", "al menos", "un una"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, q := range quantities(nil, text) {
			if q.Start < 0 || q.Start >= q.End || int(q.End) > len(text) || q.least > q.most || q.thing == 0 {
				t.Fatalf("%q gives %+v", text, q)
			}
		}
	})
}
