package screentest

import (
	"fmt"
	"html"
	"strings"

	"github.com/hinshun/vt10x"
)

// The size of a cell in a picture of a screen, and the colours of a terminal
// that was told nothing.
const (
	cellWidth, cellHeight = 8, 17
	ground, ink           = "#16181d", "#d8dbe0"
)

// The attributes of a cell, as the emulator numbers them.
const (
	underlined = 1 << 1
	bold       = 1 << 2
	italic     = 1 << 4
)

// SVG is the screen as it is now, as a group of an SVG picture.
func (s *Screen) SVG() string {
	s.lock.Lock()
	defer s.lock.Unlock()
	width, height := s.screen.Size()
	var grounds, letters strings.Builder
	for y := range height {
		for x := 0; x < width; {
			first := s.screen.Cell(x, y)
			from, text := x, ""
			for ; x < width; x++ {
				c := s.screen.Cell(x, y)
				if c.FG != first.FG || c.BG != first.BG || looks(c) != looks(first) {
					break
				}
				if c.Char == 0 {
					c.Char = ' '
				}
				text += string(c.Char)
			}
			if b := paint(first.BG, ground); b != ground {
				fmt.Fprintf(&grounds, `<rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>`+"\n", from*cellWidth, y*cellHeight, (x-from)*cellWidth, cellHeight, b)
			}
			if strings.TrimSpace(text) != "" {
				letters.WriteString(run(first, from, y, x-from, text))
			}
		}
	}
	return grounds.String() + letters.String()
}

func looks(g vt10x.Glyph) int16 { return g.Mode & (underlined | bold | italic) }

// run is a stretch of cells that look alike.
func run(g vt10x.Glyph, x, y, cells int, text string) string {
	style := ""
	if g.Mode&bold != 0 {
		style += ` font-weight="bold"`
	}
	if g.Mode&italic != 0 {
		style += ` font-style="italic"`
	}
	if g.Mode&underlined != 0 {
		style += ` text-decoration="underline"`
	}
	if colour := paint(g.FG, ink); colour != ink {
		style += ` fill="` + colour + `"`
	}
	return fmt.Sprintf(`<text x="%d" y="%d" textLength="%d"%s>%s</text>`+"\n", x*cellWidth, y*cellHeight+13, cells*cellWidth, style, html.EscapeString(text))
}

// paint is a colour of the emulator's as SVG has it.
func paint(c vt10x.Color, other string) string {
	switch {
	case c == vt10x.DefaultFG:
		return ink
	case c == vt10x.DefaultBG:
		return ground
	case c < 1<<24:
		return fmt.Sprintf("#%06x", uint32(c))
	}
	return other
}

// Film is frames, made by SVG on a screen of that size, as one picture that shows
// one after the other for so many seconds, each with its caption under it.
func Film(width, height, seconds int, frames, captions []string) string {
	w, h := width*cellWidth, height*cellHeight
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="13" fill="%s">
<style>text{white-space:pre}.f{visibility:hidden;animation:f %ds step-end infinite}@keyframes f{0%%{visibility:visible}%.3f%%{visibility:hidden}}</style>
<rect width="%d" height="%d" fill="%s"/>
`, w+16, h+44, ink, seconds*len(frames), 100/float64(len(frames)), w+16, h+44, ground)
	for i, f := range frames {
		still := "" // what a viewer shows that moves nothing
		if i == 0 {
			still = ";visibility:visible"
		}
		fmt.Fprintf(&b, FrameMark+`<g class="f" style="animation-delay:%ds%s"><g transform="translate(8 6)">`+"\n", i+1, i*seconds, still)
		b.WriteString(f)
		fmt.Fprintf(&b, `</g><text x="8" y="%d" font-weight="bold" fill="#f5c86e">%d/%d  %s</text></g>`+"\n", h+30, i+1, len(frames), html.EscapeString(captions[i]))
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// FrameMark stands before each frame of a film, with its number.
const FrameMark = "<!-- frame %d -->\n"
