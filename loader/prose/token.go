// Package prose turns text into tokens and sentences, and folds case and
// accents away. It knows words only as bytes: what a word means is for the
// packages that stand on it (timex, actors, events), each of which keeps a
// Lexicon of its own.
package prose

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// Kind is what a token is made of.
type Kind uint8

// The kinds of token. A run of letters and a run of digits are two tokens even
// where nothing stands between them ("15SEP"); Flags tell that.
const (
	Word   Kind = iota // letters
	Number             // decimal digits
	Punct              // one rune that is neither
	Break              // one or more line ends, with the space around them
)

// Flags describe a token's looks.
type Flags uint8

// The flags of a token.
const (
	Space   Flags = 1 << iota // white space or a line end stands before it
	Upper                     // its first letter is a capital
	Capital                   // all its letters are capitals, and there are two or more
	Blank                     // on a Break: an empty line, so a paragraph ends
)

// Token is one word, number, mark or line end.
type Token struct {
	// Fold is the hash of a word or a number's folded form, as Fold gives it;
	// 0 for the other kinds.
	Fold uint64
	// Start and End are bytes of the text, on rune boundaries.
	Start, End int32
	// Value is a number's value (up to nine digits, else -1), a mark's rune,
	// and 0 for words.
	Value int32
	Kind  Kind
	Flags Flags
}

// Is reports whether the token is the mark r.
func (t *Token) Is(r rune) bool { return t.Kind == Punct && t.Value == int32(r) }

// Len is the token's length in bytes.
func (t *Token) Len() int { return int(t.End - t.Start) }

// Tokenize appends the tokens of text to dst, in order, in one pass, and
// returns the longer slice. Invalid UTF-8 becomes marks of U+FFFD, one a byte; control
// characters become nothing.
// Text past 2 GiB is not looked at.
func Tokenize(dst []Token, text string) []Token {
	if len(text) > 1<<31-1 {
		text = text[:1<<31-1]
	}
	var before Flags
	for at := 0; at < len(text); {
		b := text[at]
		switch {
		case asciiLetter[b] != 0:
			at, dst = word(dst, text, at, before)
			before = 0
		case b-'0' < 10:
			at, dst = number(dst, text, at, before)
			before = 0
		case b == ' ' || b == '\t' || b == '\v' || b == '\f':
			at++
			before = Space
		case b == '\n' || b == '\r':
			at, dst = lineEnd(dst, text, at)
			before = Space
		case b < ' ' || b == 0x7f:
			at++ // a stray control character says nothing
		case b < utf8.RuneSelf:
			dst = extended(dst)
			t := &dst[len(dst)-1]
			t.Fold, t.Start, t.End, t.Value, t.Kind, t.Flags = 0, int32(at), int32(at+1), int32(b), Punct, before
			at++
			before = 0
		default:
			r, size := utf8.DecodeRuneInString(text[at:])
			switch {
			case unicode.IsLetter(r):
				at, dst = word(dst, text, at, before)
				before = 0
			case unicode.IsSpace(r):
				at += size
				before = Space
			case folds(r) || r == '\ufeff':
				at += size // a stray combining mark or an invisible one says nothing
			default:
				dst = extended(dst)
				t := &dst[len(dst)-1]
				t.Fold, t.Start, t.End, t.Value, t.Kind, t.Flags = 0, int32(at), int32(at+size), r, Punct, before
				at += size
				before = 0
			}
		}
	}
	return dst
}

// word reads the run of letters at at.
func word(dst []Token, text string, at int, flags Flags) (int, []Token) {
	start, hash, letters, capitals := at, uint64(offset64), 0, 0
	if b := text[at]; 'A' <= b && b <= 'Z' {
		flags |= Upper
	}
	for at < len(text) {
		from := at
		for at < len(text) {
			small := asciiLetter[text[at]]
			if small == 0 {
				break
			}
			if small != text[at] {
				capitals++
			}
			hash = (hash ^ uint64(small)) * prime64
			at++
		}
		letters += at - from
		if at == len(text) || text[at] < utf8.RuneSelf {
			break
		}
		if text[at] == latinLead && at+1 < len(text) {
			if letter := latinLetter[text[at+1]]; letter != 0 {
				if letters++; text[at+1] < latinSmall {
					if capitals++; letters == 1 {
						flags |= Upper
					}
				}
				hash = (hash ^ uint64(letter)) * prime64
				at += 2
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if folds(r) {
			at += size // decomposed accents and soft hyphens fold away
			continue
		}
		if !unicode.IsLetter(r) {
			break
		}
		letters++
		if unicode.IsUpper(r) {
			capitals++
			if letters == 1 {
				flags |= Upper
			}
		}
		hash = foldRune(hash, r)
		at += size
	}
	if letters > 1 && capitals == letters {
		flags |= Capital
	}
	dst = extended(dst)
	t := &dst[len(dst)-1]
	t.Fold, t.Start, t.End, t.Value, t.Kind, t.Flags = hash, int32(start), int32(at), 0, Word, flags
	return at, dst
}

// extended is the tokens with one more, which is to be filled field by field: a
// token made elsewhere and copied costs as much as reading a word.
func extended(dst []Token) []Token {
	if len(dst) == cap(dst) {
		dst = slices.Grow(dst, max(64, len(dst)))
	}
	return dst[:len(dst)+1]
}

// number reads the run of digits at at.
func number(dst []Token, text string, at int, flags Flags) (int, []Token) {
	start, hash, value := at, uint64(offset64), int32(0)
	for at < len(text) && text[at]-'0' < 10 {
		hash = (hash ^ uint64(text[at])) * prime64
		if at-start < 9 {
			value = value*10 + int32(text[at]-'0')
		}
		at++
	}
	if at-start > 9 {
		value = -1
	}
	dst = extended(dst)
	t := &dst[len(dst)-1]
	t.Fold, t.Start, t.End, t.Value, t.Kind, t.Flags = hash, int32(start), int32(at), value, Number, flags
	return at, dst
}

// lineEnd reads the line ends at at, and the white space among them, as one
// Break, Blank where an empty line stands among them.
func lineEnd(dst []Token, text string, at int) (int, []Token) {
	start, end, lines := at, at, 0
	for at < len(text) {
		switch text[at] {
		case '\n':
			lines++
			at++
			end = at
			continue
		case '\r':
			if at+1 >= len(text) || text[at+1] != '\n' {
				lines++
			}
			at++
			end = at
			continue
		case ' ', '\t':
			at++
			continue
		}
		if text[at] == 0xc2 && at+1 < len(text) && text[at+1] == 0xa0 { // no-break space
			at += 2
			continue
		}
		break
	}
	var flags Flags
	if lines > 1 {
		flags = Blank
	}
	return end, append(dst, Token{Start: int32(start), End: int32(end), Kind: Break, Flags: flags})
}

// asciiLetter is the small letter of each letter of ASCII, 0 of any other byte.
var asciiLetter = func() (small [256]byte) {
	for b := byte('a'); b <= 'z'; b++ {
		small[b], small[b&^0x20] = b, b
	}
	return small
}()

// U+00C0 to U+00FF, with which Western languages write their accents, are two
// bytes, of which the first is latinLead; the second tells the letter, a small
// one from latinSmall on.
const (
	latinLead  = 0xc3
	latinSmall = 0xa0
)

// latinLetter is the base letter by the second byte, 0 of signs and ligatures.
var latinLetter = func() (letter [256]byte) {
	for r := rune(0xc0); r <= 0xff; r++ {
		if a, b := base(r); unicode.IsLetter(r) && a < utf8.RuneSelf && b == 0 {
			letter[byte(r)-0x40] = byte(a)
		}
	}
	return letter
}()
