package model

import (
	"unicode"
	"unicode/utf8"
)

// The folding of text for search: lower case, without accents, spaces made
// one. It is the folding of words in loader/prose, in a second place because
// model imports nothing of ours, and because prose hashes words as it reads
// them and never needs their letters, while search needs the letters
// themselves. A test of each keeps to the same table.

// Fold is s in lower case without accents, each run of white space made one
// space, so that "Pekín", "PEKIN" and "pekin" are the same.
func Fold(s string) string { return foldString(s) }

// AppendFold appends s, folded, to dst.
func AppendFold(dst []byte, s string) []byte { return appendFold(dst, s) }

func foldString(s string) string {
	return string(appendFold(make([]byte, 0, len(s)), s))
}

// appendFold appends s, folded, to dst.
func appendFold(dst []byte, s string) []byte {
	start := len(dst)
	for at := 0; at < len(s); {
		if b := s[at]; b < utf8.RuneSelf {
			at++
			switch {
			case 'A' <= b && b <= 'Z':
				b |= 0x20
			case b == ' ' || '\t' <= b && b <= '\r':
				if len(dst) > start && dst[len(dst)-1] == ' ' {
					continue
				}
				b = ' '
			}
			dst = append(dst, b)
			continue
		}
		r, size := utf8.DecodeRuneInString(s[at:])
		at += size
		dst = foldRune(dst, start, r)
	}
	return dst
}

func foldRune(dst []byte, start int, r rune) []byte {
	switch {
	case 0xc0 <= r && int(r-0xc0) < len(foldedLatin):
		c := foldedLatin[r-0xc0]
		if c == '.' {
			return utf8.AppendRune(dst, unicode.ToLower(r))
		}
		dst = append(dst, c)
		switch r {
		case 'ß':
			dst = append(dst, 's')
		case 'æ', 'Æ', 'œ', 'Œ':
			dst = append(dst, 'e')
		}
		return dst
	case unicode.Is(unicode.Mn, r) || r == '\u00ad' || r == '\u200b':
		return dst
	case unicode.IsSpace(r):
		if len(dst) > start && dst[len(dst)-1] == ' ' {
			return dst
		}
		return append(dst, ' ')
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}

// foldedLatin gives the base letter of U+00C0 to U+017F (Unicode's Latin-1
// Supplement and Latin Extended-A), '.' where the character has none.
const foldedLatin = "aaaaaaaceeeeiiii" + "dnooooo.ouuuuyts" + "aaaaaaaceeeeiiii" + "dnooooo.ouuuuyty" +
	"aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkk.lllllll" +
	"lllnnnnnn...oooo" + "oooorrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs"
