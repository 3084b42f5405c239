package charset

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// fewBroken is how many characters that were decoded wrongly are no accident.
const fewBroken = 2

// damage says where a text was decoded wrongly before it got here: as UTF-8 read
// as Windows-1252 ("Ã¡" for "á", "â€œ" for "“"), or with characters that nobody
// can bring back. The text is left as it is.
func (d *decoder) damage() {
	if broken, sign, meant := mojibake(d.text); broken >= fewBroken {
		d.say(HintAgain, RuleMojibake, decimal(broken), sign, meant)
	}
	cut := 0
	if n := len(d.problems); n > 0 && d.problems[n-1].What.Rule == RuleCut {
		cut = 1
	}
	if lost := strings.Count(d.text, string(utf8.RuneError)) - cut; lost > 0 && len(d.problems) == 0 {
		d.say(HintAgain, RuleLost, decimal(lost))
	}
}

// mojibake counts the characters that are UTF-8 read as Windows-1252, and gives
// the first with what was meant by it. There is none where characters of the
// same sort stand that cannot have come so: then the text means them.
func mojibake(text string) (broken int, sign, meant string) {
	whole := 0
	for at := 0; at < len(text); {
		if text[at] < utf8.RuneSelf {
			for at++; at+8 <= len(text) && eight(text, at)&highs == 0; {
				at += 8
			}
			continue
		}
		// Most letters beyond ASCII stand alone, and one such is no sequence.
		if text[at] != 0xc3 || at+2 < len(text) && text[at+2] < utf8.RuneSelf {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
			whole++
			continue
		}
		r, size, width := sequence(text[at:])
		if width == 0 {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
			whole++
			continue
		}
		if broken++; broken == 1 {
			sign, meant = text[at:at+size], string(r)
		}
		at += size
	}
	if broken < whole {
		return 0, "", ""
	}
	return broken, sign, meant
}

// sequence reads a UTF-8 character each of whose bytes was read as one of
// Windows-1252: the character, its size in text and its width in bytes, 0 for
// none.
func sequence(text string) (r rune, size, width int) {
	var raw [utf8.UTFMax]byte
	n := 0
	for n < len(raw) {
		c, step := utf8.DecodeRuneInString(text[size:])
		b, ok := byte1252(c)
		if step == 0 || !ok || b < utf8.RuneSelf {
			break
		}
		raw[n] = b
		n++
		size += step
		if r, wide := utf8.DecodeRune(raw[:n]); wide == n && r != utf8.RuneError && n > 1 {
			return r, size, n
		}
	}
	return 0, 0, 0
}

// byte1252 is the byte of a character in Windows-1252, or in Latin-1 where that
// has none.
func byte1252(r rune) (byte, bool) {
	if r < 0x100 {
		return byte(r), true
	}
	for i, c := range windows1252 {
		if c == r && c != utf8.RuneError {
			return byte(0x80 + i), true
		}
	}
	return 0, false
}

func decimal(n int) string { return strconv.Itoa(n) }

// toValid is the text with U+FFFD for what is not UTF-8.
func toValid(text string) string { return strings.ToValidUTF8(text, string(utf8.RuneError)) }
