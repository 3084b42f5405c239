package views

import (
	"strings"
	"testing"

	"hito/model"
)

func TestFinder(t *testing.T) {
	for _, c := range []struct{ text, query, want string }{
		{"La reunión se celebró en Ávila", "REUNION", "reunión"},
		{"La reunión se celebró en Ávila", "avila la", "La|Ávila"},
		{"el acuerdo\n   de pesca", `"acuerdo de pesca"`, "acuerdo\n   de pesca"},
		{"la pesca y los pesqueros", "pes pesca", "pesca|pes"},
		{"Sa\u0301nchez firmó", "sanchez", "Sa\u0301nchez"},
		{"nada que ver", "zorro -nada", ""},
		{"nada que ver", "", ""},
	} {
		q, err := model.ParseQuery(c.query)
		if err != nil {
			t.Fatal(err)
		}
		var f finder
		f.look(q)
		var got []string
		for _, s := range f.in(0, c.text, 0, len(c.text)) {
			got = append(got, c.text[s.Start:s.End])
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%q in %q: %q, want %q", c.query, c.text, got, c.want)
		}
	}
}

func FuzzFinder(f *testing.F) {
	f.Add("La reunión\xff se ſ Ávila", "reunion")
	f.Add("İstanbul ß", "ss")
	f.Fuzz(func(t *testing.T, text, word string) {
		var f finder
		f.look(model.Query{}.WithText(word))
		last := int32(0)
		for _, s := range f.in(0, text, 0, len(text)) {
			if s.Start < last || s.End < s.Start || int(s.End) > len(text) {
				t.Fatalf("%q in %q: %v after %d", word, text, s, last)
			}
			last = s.End
		}
	})
}

// What was searched for is marked in the detail and in the source.
func TestSearchIsMarked(t *testing.T) {
	d := browsing(t, 120, 60)
	d.keys("/")
	d.text("NEGOCIABAN")
	want := d.b.theme.Match.Sequence() + "negociaban"
	if n := strings.Count(d.b.View().Content, want); n != 2 {
		t.Errorf("marked %d times, want 2", n)
	}
	d.keys("esc")
	if strings.Contains(d.b.View().Content, want) {
		t.Error("still marked after the search")
	}
}
