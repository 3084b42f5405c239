package model

import (
	"strings"
	"testing"
)

func TestTitleLeavesMarkupOut(t *testing.T) {
	const text = "La **alcaldesa** abrió\n[el muelle](https://ejemplo.org)."
	c := &Chronology{Documents: []Document{{Text: text, Markup: []Block{{3, 5, 0}, {14, 16, 0}, {24, 25, 0}, {34, 56, 0}}}}}
	for _, s := range []struct {
		span Span
		want string
	}{
		{Span{0, 0, 57}, "La alcaldesa abrió el muelle."}, {Span{0, 5, 24}, "alcaldesa abrió"}, {Span{0, 0, 40}, "La alcaldesa abrió el muelle"}, {Span{0, 4, 15}, "alcaldesa"},
		{Span{0, 40, 50}, ""}, {Span{0, 25, 34}, "el muelle"}, {NoSpan, ""},
	} {
		e := c.NewEvent(Happening{Title: []Span{s.span}})
		if got := c.Title(&e); got != s.want {
			t.Errorf("%v is %q, not %q", s.span, got, s.want)
		}
	}
}

// Text that is one line already is not touched, and any other is made one.
func FuzzOneLine(f *testing.F) {
	for _, s := range []string{"", " ", "a", "a b", " a", "a ", "a  b", "a\tb\nc", "a\u00a0b", "«a» —b…", "a\u2003b", "\u3000", "a\u0085", "é\xff \xc2", "\u1680x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := OneLine(s), strings.Join(strings.Fields(s), " "); got != want {
			t.Errorf("%q becomes %q, not %q", s, got, want)
		}
	})
}

// An empty span at the end says that the source goes on.
func TestTitleSaysWhereItIsCut(t *testing.T) {
	const text = "Rosa Gil inauguró el domingo el parque de la ciudad"
	c := &Chronology{Documents: []Document{{Text: text}}}
	long, short := c.NewEvent(Happening{Title: []Span{{0, 0, 8}, {0, 9, 40}, {0, 40, 40}}}), c.NewEvent(Happening{Title: []Span{{0, 9, 18}}})
	e := &long
	if got, want := c.Title(e), "Rosa Gil … inauguró el domingo el parque…"; got != want {
		t.Errorf("%q, not %q", got, want)
	}
	if got, want := string(c.AppendTitle([]byte("· "), e, 16)), "· Rosa Gil … inauguró el dom…"; got != want {
		t.Errorf("%q, not %q", got, want)
	}
	if got, want := string(c.AppendTitle(nil, &short, 8)), "inaugur"; got != want {
		t.Errorf("%q, not %q", got, want)
	}
}
