// Package prose turns text into tokens and sentences, and folds case and
// accents away. It knows words only as bytes: what a word means is for the
// packages that stand on it (timex, actors, events), each of which keeps a
// Lexicon of its own.
package prose

import (
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
func (t Token) Is(r rune) bool { return t.Kind == Punct && t.Value == int32(r) }

// Len is the token's length in bytes.
func (t Token) Len() int { return int(t.End - t.Start) }

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
		case b < utf8.RuneSelf && asciiClass[b] == classLetter:
			at, dst = word(dst, text, at, before)
			before = 0
		case b < utf8.RuneSelf && asciiClass[b] == classDigit:
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
			dst = append(dst, Token{Start: int32(at), End: int32(at + 1), Value: int32(b), Kind: Punct, Flags: before})
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
			case unicode.Is(unicode.Mn, r) || r == '\u00ad' || r == '\u200b' || r == '\ufeff':
				at += size // a stray combining mark or an invisible one says nothing
			default:
				dst = append(dst, Token{Start: int32(at), End: int32(at + size), Value: r, Kind: Punct, Flags: before})
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
	for at < len(text) {
		b := text[at]
		if b < utf8.RuneSelf {
			if asciiClass[b] != classLetter {
				break
			}
			letters++
			if b <= 'Z' {
				capitals++
				if letters == 1 {
					flags |= Upper
				}
				b |= 0x20
			}
			hash = (hash ^ uint64(b)) * prime64
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if unicode.Is(unicode.Mn, r) || r == '\u00ad' || r == '\u200b' {
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
	return at, append(dst, Token{Fold: hash, Start: int32(start), End: int32(at), Kind: Word, Flags: flags})
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
	return at, append(dst, Token{Fold: hash, Start: int32(start), End: int32(at), Value: value, Kind: Number, Flags: flags})
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

const (
	classOther = iota
	classLetter
	classDigit
)

var asciiClass = func() (class [utf8.RuneSelf]uint8) {
	for b := range class {
		switch {
		case 'a' <= b|0x20 && b|0x20 <= 'z':
			class[b] = classLetter
		case '0' <= b && b <= '9':
			class[b] = classDigit
		}
	}
	return class
}()
