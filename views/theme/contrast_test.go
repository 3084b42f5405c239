package theme

import (
	"image/color"
	"math"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func hex(t *testing.T, s string) color.RGBA {
	t.Helper()
	c, ok := ParseColour(s)
	if !ok {
		t.Fatalf("%q is no colour", s)
	}
	return c
}

// The ratios are those that WCAG's own examples and the usual calculators give.
func TestContrast(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{
		{"#000000", "#FFFFFF", 21}, {"#FFFFFF", "#000000", 21}, {"#777777", "#FFFFFF", 4.48}, {"#767676", "#FFFFFF", 4.54},
		{"#FF0000", "#FFFFFF", 4.00}, {"#0000FF", "#FFFFFF", 8.59}, {"#123456", "#123456", 1},
	} {
		if got := Contrast(hex(t, c.a), hex(t, c.b)); math.Abs(got-c.want) > 0.006 {
			t.Errorf("%s on %s is %.3f, want %.2f", c.a, c.b, got, c.want)
		}
	}
}

// Every pair of colours that a theme draws reaches WCAG AA (AAA where the theme
// is one of high contrast); on the terminal's own ground, on the usual ones.
func TestEveryPairIsLegible(t *testing.T) {
	for _, c := range []struct {
		name    string
		palette *palette
		grounds []string
		least   float64
	}{
		{"terminal, dark", &onDark, []string{"#000000", "#1E1E1E", "#282C34"}, LeastText},
		{"terminal, light", &onLight, []string{"#FFFFFF", "#FAFAFA"}, LeastText},
		{"dark", &dark, []string{""}, LeastText}, {"light", &light, []string{""}, LeastText},
		{"high contrast", &highContrast, []string{""}, LeastEnhanced},
	} {
		for _, under := range c.grounds {
			own, _ := ParseColour(under)
			for _, w := range c.palette.weak(own) {
				t.Errorf("%s: %s on %s %s is %.2f:1, less than %.1f", c.name, w.Fore, w.Ground, under, w.Contrast, w.Least)
			}
			for i := range looks {
				fore, ok := ParseColour(c.palette[looks[i].fore].full)
				back, painted := ParseColour(c.palette[looks[i].ground].full)
				if !painted {
					back = own
				}
				if ratio := Contrast(fore, back); ok && !looks[i].mark && ratio < c.least {
					t.Errorf("%s: %s on %s %s is %.2f:1, less than %.1f", c.name, Roles[looks[i].fore], Roles[looks[i].ground], under, ratio, c.least)
				}
			}
		}
	}
}

// Colours that xterm numbers are written by their numbers, which are what they say;
// the theme that most people have draws nearly nothing in others.
func TestNumberedColours(t *testing.T) {
	seen := map[uint8]bool{}
	for _, c := range []string{"#000000", "#5F0000", "#00005F", "#87AFFF", "#FFFFFF", "#080808", "#EEEEEE", "#949494", "#D7AF5F"} {
		n, ok := numbered(hex(t, c))
		if !ok || seen[n] || hex(t, c) != color.RGBAModel.Convert(ansi.IndexedColor(n)) {
			t.Errorf("%s is %d", c, n)
		}
		seen[n] = true
	}
	for _, c := range []string{"#010101", "#5F5F60", "#FFFFFE", "#0000FE", "#F8F8F8"} {
		if n, ok := numbered(hex(t, c)); ok {
			t.Errorf("%s is %d", c, n)
		}
	}
	for name, p := range map[string]*palette{"dark": &onDark, "light": &onLight} {
		for r := range p {
			if c, ok := ParseColour(p[r].full); ok && role(r) != cursor {
				if _, short := numbered(c); !short {
					t.Errorf("%s: %s is %s, which has no number", name, Roles[r], p[r].full)
				}
			}
		}
	}
}

// xterm is the sixteen colours as xterm paints them where nobody says otherwise.
var xterm = [16]string{
	"#000000", "#CD0000", "#00CD00", "#CDCD00", "#0000EE", "#CD00CD", "#00CDCD", "#E5E5E5",
	"#7F7F7F", "#FF0000", "#00FF00", "#FFFF00", "#5C5CFF", "#FF00FF", "#00FFFF", "#FFFFFF",
}

// The themes with a ground of their own are legible in sixteen colours too.
func TestSixteenColoursAreLegible(t *testing.T) {
	for name, p := range map[string]*palette{"dark": &dark, "light": &light, "high contrast": &highContrast} {
		for i := range looks {
			l := &looks[i]
			fore, back := hex(t, xterm[p[l.fore].basic]), hex(t, xterm[p[l.ground].basic])
			if ratio := Contrast(fore, back); ratio < LeastText {
				t.Errorf("%s: %s (%d) on %s (%d) is %.2f:1", name, Roles[l.fore], p[l.fore].basic, Roles[l.ground], p[l.ground].basic, ratio)
			}
		}
	}
}

// A theme of one's own is told of where it cannot be read, and drawn all the
// same.
func TestCustomThemeIsChecked(t *testing.T) {
	c := Custom{Name: "niebla", Base: Light}
	if w := c.Check(); len(w) > 0 {
		t.Errorf("the light theme itself is weak: %v", w)
	}
	c.Colours[dim] = "#BBBBBB"
	w := c.Check()
	if len(w) != 1 || w[0].Fore != "dim" || w[0].Ground != "ground" || w[0].Contrast > 2 || w[0].Least != LeastText {
		t.Errorf("it is told %v", w)
	}
	c = Custom{Name: "mío", Base: Terminal}
	c.Colours[dim] = "#333333"
	if w := c.Check(); len(w) > 0 {
		t.Errorf("something is held against an unknown ground: %v", w)
	}
	c.Colours[cursor] = "#EEEEEE"
	if w := c.Check(); len(w) == 0 || w[0].Ground != "cursor" {
		t.Errorf("it is told %v", w)
	}
}
