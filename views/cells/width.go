// Package cells turns text into terminal cells: how wide it is, where it
// breaks, and rows of an exact width. Every text is cleaned on its way in
// (package clean), so a row cannot be pushed out of shape by what it holds.
//
// It knows no colours of its own (package theme does) and lays out no panes.
package cells

import (
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"hito/views/clean"
)

// Method is how a terminal counts cells: by code points, as most do, or by
// grapheme clusters, as those do that answer to mode 2027. It must be the one
// that the renderer uses, or borders drift.
type Method = ansi.Method

// The two methods.
const (
	ByRune    = ansi.WcWidth
	ByCluster = ansi.GraphemeWidth
)

// Width is how many cells s takes. s must be clean.
func Width(m Method, s string) int {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return widthFrom(m, s, i)
		}
	}
	return len(s)
}

// widthFrom is Width where the first ascii bytes of s are ASCII.
func widthFrom(m Method, s string, ascii int) int {
	width := ascii
	for i := ascii; i < len(s); {
		if s[i] < utf8.RuneSelf {
			width++
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		w, simple := simpleWidth(r)
		if !simple {
			return m.StringWidth(s)
		}
		width += w
		i += size
	}
	return width
}

// simpleWidth is the width of the characters that most text is made of, on
// which both methods agree and which join with no neighbour.
func simpleWidth(r rune) (int, bool) {
	switch {
	case r < 0x300, r >= 0x370 && r <= 0x482, // Latin, Greek, Cyrillic
		r >= 0x2010 && r <= 0x2027, r == 0x20AC, // dashes, quotes, dots, euro
		r >= 0x2190 && r <= 0x2193, r >= 0x2500 && r <= 0x25A0: // arrows, lines and blocks
		return 1, true
	case r >= 0x4E00 && r <= 0x9FFF, r >= 0xAC00 && r <= 0xD7A3: // ideographs, Hangul
		return 2, true
	}
	return 0, false
}

// Cut is the longest head of s that takes at most room cells, and how many it
// takes. It never cuts inside a grapheme cluster. s must be clean.
func Cut(m Method, s string, room int) (head string, width int) {
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf && (i+1 == len(s) || s[i+1] < utf8.RuneSelf) {
			if width == room {
				return s[:i], width
			}
			width++
			i++
			continue
		}
		cluster, w := ansi.FirstGraphemeCluster(s[i:], m)
		if width+w > room {
			return s[:i], width
		}
		width += w
		i += len(cluster)
	}
	return s, width
}

// CleanWidth is how many cells s takes once it is cleaned.
func CleanWidth(m Method, s string) int { return Width(m, clean.Line(s)) }
