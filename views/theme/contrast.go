package theme

import (
	"image/color"
	"math"
)

// The least contrast of text and of signs with their ground at level AA, and of
// text at level AAA (WCAG 2.2, success criteria 1.4.3, 1.4.11 and 1.4.6).
const (
	LeastText     = 4.5
	LeastMark     = 3.0
	LeastEnhanced = 7.0
)

// Contrast is the contrast ratio of two colours, from 1 to 21, as WCAG 2.2
// defines it: (L1 + 0.05) / (L2 + 0.05), of their relative luminances.
func Contrast(a, b color.RGBA) float64 {
	l1, l2 := luminance(a), luminance(b)
	return (max(l1, l2) + 0.05) / (min(l1, l2) + 0.05)
}

// luminance is the relative luminance of a colour in sRGB, from 0 to 1.
func luminance(c color.RGBA) float64 {
	linear := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}

// Weak is a colour on a ground that people with weak eyes cannot read.
type Weak struct {
	Fore, Ground string  // of Roles
	Contrast     float64 // less than Least
	Least        float64
}

// weak are the pairs of a palette that its looks draw, each once, at too little
// contrast; where the ground is the terminal's own, on the one given.
func (p *palette) weak(under color.RGBA) []Weak {
	var found []Weak
	seen := map[[2]role]bool{}
	for i := range looks {
		l := &looks[i]
		fore, isFore := ParseColour(p[l.fore].full)
		back, isBack := ParseColour(p[l.ground].full)
		if !isBack {
			back = under
		}
		least := LeastText
		if l.mark {
			least = LeastMark
		}
		pair := [2]role{l.fore, l.ground}
		if !isFore || seen[pair] {
			continue
		}
		if ratio := Contrast(fore, back); ratio < least {
			seen[pair] = true
			found = append(found, Weak{Roles[l.fore], Roles[l.ground], ratio, least})
		}
	}
	return found
}

// Check is what cannot be read well in a theme of the person's own. On the
// terminal's ground, which nobody knows, nothing is held against it but what is
// drawn on grounds of its own.
func (c Custom) Check() []Weak {
	p := paletteOf(c.Name, []Custom{c}, true)
	if p[ground].full != "" {
		return p.weak(color.RGBA{})
	}
	var found []Weak
	for _, w := range p.weak(color.RGBA{}) {
		if w.Ground != Roles[ground] {
			found = append(found, w)
		}
	}
	return found
}
