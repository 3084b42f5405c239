package views

import (
	"strings"
	"testing"
)

// typingFilterWith opens the filter and types.
func typingFilterWith(t *testing.T, language, text string) *driver {
	t.Helper()
	d := drive(t, Options{Language: language, Title: "notas", NoColor: true}, 120, 40)
	d.load(pesca(t))
	d.keys("f")
	d.text(text)
	return d
}

// Tab completes the names of fields and what they may ask for, in the language of
// the person, whatever the accents; again, the next one.
func TestCompletion(t *testing.T) {
	for _, c := range []struct{ language, typed, keys, want string }{
		{"es", "lu", "tab", "lugar:"},
		{"es", "pl", "tab", "place:"},
		{"en", "pl", "tab", "place:"},
		{"en", "out", "tab tab", `outlet:"El Diario de Lisboa"`},
		{"es", "actor:veg", "tab", `actor:"Marta Vega"`},
		{"es", "-actor:veg", "tab", `-actor:"Marta Vega"`},
		{"es", "veg", "tab", `actor:"Marta Vega"`},
		{"es", `paz actor:"union`, "tab", `paz actor:"Unión Africana"`},
		{"es", "lugar:", "tab", "lugar:Lisboa"},
		{"es", "lugar:", "tab tab", "lugar:Oporto"},
		{"es", "lugar:", "tab tab tab", "lugar:Lisboa"},
		{"es", "lugar:", "tab tab shift+tab", "lugar:Lisboa"},
		{"es", "lugar:", "shift+tab", "lugar:Oporto"},
		{"es", "tipo:trat", "tab", "tipo:tratado"},
		{"en", "type:trea", "tab", "type:treaty"},
		{"es", "medio:voz", "tab", `medio:"La Voz"`},
		{"es", "estado:aco", "tab", "estado:acotado"},
		{"en", "status:und", "tab", "status:undated"},
		{"es", "seguro:", "tab", "seguro:sí"},
		{"es", "desde:", "tab", "desde:2025"},
		{"es", "hasta:2025-1", "tab tab", "hasta:2025-11"},
		{"es", "doc:voz", "tab", "doc:voz.txt"},
		{"es", "zzzz", "tab", "zzzz"},
		{"es", "lu", "tab tab", "lugar:Lisboa"}, // the field, then its values
	} {
		d := typingFilterWith(t, c.language, c.typed)
		d.keys(c.keys)
		if got := d.b.entry.String(); got != c.want {
			t.Errorf("%s, %s: %q, not %q", c.typed, c.keys, got, c.want)
		}
	}
	d := typingFilterWith(t, "es", "lugar:")
	d.sees("Tab Lisboa · Oporto")
	d.keys("tab")
	d.sees("2 de 12 sucesos")
	d.text(" ac")
	d.keys("tab")
	d.text("oko")
	d.sees("Chidi Okoro")
	d.keys("tab enter")
	d.sees("lugar: Lisboa  +Chidi Okoro", "1 de 12 sucesos")
}

// In the middle of a text, what stands behind the caret stays.
func TestCompletionInside(t *testing.T) {
	d := typingFilterWith(t, "es", "lugar:lis tratado")
	d.keys(strings.Repeat("left ", len(" tratado")))
	d.keys("left")
	d.text("s")
	d.keys("backspace right tab")
	if got := d.b.entry.String(); got != "lugar:lis tratado" && got != "lugar:Lisboa tratado" {
		t.Errorf("%q", got)
	}
	d.keys("end backspace")
}

// What cannot be understood is marked where it stands, and told.
func TestWrongPlace(t *testing.T) {
	for text, want := range map[string]string{
		"vega foo:bar paz": "foo:bar", "año tipo:zzz": "zzz", `ñ "abc`: `"abc`, "desde:ayer x": "desde:ayer", "paz": "", "x status:q": "status:q",
	} {
		d := typingFilterWith(t, "es", text)
		bad := d.b.entry.bad
		if got := string([]rune(text)[bad[0]:bad[1]]); got != want {
			t.Errorf("%q: %q is marked, not %q", text, got, want)
		}
		if (d.b.wrong != "") != (want != "") {
			t.Errorf("%q: %q is said", text, d.b.wrong)
		}
	}
	d := typingFilterWith(t, "es", "foo:bar")
	if content := d.b.View().Content; !strings.Contains(content, string(d.b.theme.Wrong)+"foo:bar") {
		t.Errorf("the term is not marked: %q", content)
	}
}

// Arrows go through what was entered before, and back to what was being typed.
func TestHistory(t *testing.T) {
	d := typingFilterWith(t, "es", "lugar:lisboa")
	d.keys("enter F f")
	d.text("actor:vega")
	d.keys("enter F f")
	d.text("tip")
	for _, c := range []struct{ key, want string }{
		{"up", "actor:vega"}, {"up", "lugar:lisboa"}, {"up", "lugar:lisboa"}, {"down", "actor:vega"}, {"down", "tip"}, {"down", "tip"}, {"ctrl+p", "actor:vega"},
	} {
		d.keys(c.key)
		if got := d.b.entry.String(); got != c.want {
			t.Errorf("after %s: %q, not %q", c.key, got, c.want)
		}
	}
	d.sees("+vega")
	d.keys("enter F /")
	d.text("pesca")
	d.keys("enter F / up")
	if got := d.b.entry.String(); got != "pesca" {
		t.Errorf("%q was searched before", got)
	}
	d.keys("esc")
	for range 150 {
		d.b.filters.remember(strings.Repeat("x", len(d.b.filters.lines)+1))
	}
	d.b.filters.remember(" ")
	if n := len(d.b.filters.lines); n > maxHistory {
		t.Errorf("%d filters are kept", n)
	}
}

func TestTypingScreens(t *testing.T) {
	for _, s := range [][2]int{{120, 40}, {80, 24}, {60, 20}, {40, 12}} {
		for _, language := range []string{"es", "en"} {
			d := drive(t, Options{Language: language, Title: "notas", NoColor: true}, s[0], s[1])
			d.load(pesca(t))
			d.keys("f")
			d.text("vega actor:o")
			d.golden(sizeName(s) + "-typing-" + language)
			d.keys("backspace backspace")
			d.text("x:o")
			d.golden(sizeName(s) + "-wrong-" + language)
		}
	}
}

// What was entered is part of a session, and so is how dates are drawn.
func TestHistoryInSession(t *testing.T) {
	d := typingFilterWith(t, "es", "lugar:lisboa")
	d.keys("enter F /")
	d.text("pesca")
	d.keys("enter t t t t t")
	s := d.b.session()
	again := drive(t, Options{Language: "es", NoColor: true}, 120, 40)
	again.b.resume(&s)
	again.load(pesca(t))
	again.keys("f up")
	if got := again.b.entry.String(); got != "lugar:lisboa" {
		t.Errorf("%q was entered before", got)
	}
	again.keys("esc / up")
	if got := again.b.entry.String(); got != "pesca" {
		t.Errorf("%q was searched before", got)
	}
	if again.b.dates != datesDrawn {
		t.Errorf("dates are written in way %d", again.b.dates)
	}
}

// What is not finished at the end of a filter does not hide what the rest of it
// leaves.
func TestUnfinishedTermLeavesTheRest(t *testing.T) {
	d := browsing(t, 100, 30)
	d.keys("f")
	d.text("vega")
	d.sees("2 de 12 sucesos")
	for _, unfinished := range []string{" actor:", "x", "\""} {
		d.text(unfinished)
	}
	d.keys("backspace backspace")
	d.sees("2 de 12 sucesos", "actor:")
}
