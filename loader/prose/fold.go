package prose

import (
	"unicode"
	"unicode/utf8"
)

// The constants of FNV-1a, 64 bits (Fowler, Noll, Vo).
const (
	offset64 = 14695981039346656037
	prime64  = 1099511628211
)

// Fold is the hash of a word with case and accents folded away: "Pekín",
// "PEKIN" and "pekin" have one hash; "año" has that of "ano", since people
// leave the tilde out. It is FNV-1a over the folded UTF-8, and what Tokenize
// puts into Token.Fold.
func Fold(word string) uint64 {
	hash := uint64(offset64)
	for _, r := range word {
		if r < utf8.RuneSelf {
			if 'A' <= r && r <= 'Z' {
				r |= 0x20
			}
			hash = (hash ^ uint64(r)) * prime64
			continue
		}
		if folds(r) {
			continue
		}
		hash = foldRune(hash, r)
	}
	return hash
}

// FoldString is the folded form itself: lower case, without accents.
func FoldString(s string) string {
	out := make([]byte, 0, len(s))
	for at := 0; at < len(s); {
		if b := s[at]; b < utf8.RuneSelf {
			if 'A' <= b && b <= 'Z' {
				b |= 0x20
			}
			out = append(out, b)
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[at:])
		at += size
		if folds(r) {
			continue
		}
		a, b := base(r)
		out = utf8.AppendRune(out, a)
		if b != 0 {
			out = utf8.AppendRune(out, b)
		}
	}
	return string(out)
}

// folds reports whether the rune folds to nothing: a combining mark, a soft
// hyphen, a space of no width.
func folds(r rune) bool {
	return r == '\u00ad' || r >= '\u0300' && (unicode.Is(unicode.Mn, r) || r == '\u200b')
}

func foldRune(hash uint64, r rune) uint64 {
	a, b := base(r)
	if a < utf8.RuneSelf {
		hash = (hash ^ uint64(a)) * prime64
	} else {
		var buffer [utf8.UTFMax]byte
		for _, c := range buffer[:utf8.EncodeRune(buffer[:], a)] {
			hash = (hash ^ uint64(c)) * prime64
		}
	}
	if b != 0 {
		hash = (hash ^ uint64(b)) * prime64
	}
	return hash
}

// base is the letter r without case and accent, and a second letter where it
// is a ligature (0 where not).
func base(r rune) (rune, rune) {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			r |= 0x20
		}
		return r, 0
	case 0xc0 <= r && int(r-0xc0) < len(bases):
		if c := bases[r-0xc0]; c != '.' {
			return rune(c), ligature(r)
		}
	}
	return unicode.ToLower(r), 0
}

func ligature(r rune) rune {
	switch r {
	case 'ß':
		return 's'
	case 'æ', 'Æ', 'œ', 'Œ':
		return 'e'
	}
	return 0
}

// bases gives the base letter of U+00C0 to U+017F (Unicode's Latin-1
// Supplement and Latin Extended-A), '.' where the character has none.
const bases = "aaaaaaaceeeeiiii" + "dnooooo.ouuuuyts" + "aaaaaaaceeeeiiii" + "dnooooo.ouuuuyty" +
	"aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkk.lllllll" +
	"lllnnnnnn...oooo" + "oooorrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs"
