// Package charset reads the bytes of a text as UTF-8 and says what it did where
// that was not plain: a byte order mark decides, then NULs as UTF-16 has them,
// then valid UTF-8, then a declared charset that the bytes allow, and else the
// bytes are Windows-1252, which "Latin-1" always means. That rule is right more
// often for European texts than statistics are.
//
// Nothing is mended in silence: a declaration that the bytes contradict, strays,
// texts that were decoded wrongly before they got here are problems with facts.
// It does not look for charsets that nothing declares, but for those two.
package charset

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"hito/model"
)

// The rules that problems carry, and their facts.
const (
	RuleDecoded  = "reader.decoded"  // the charset it was read as
	RuleRepaired = "reader.repaired" // how many bytes, the charset they were read as
	RuleDeclared = "reader.declared" // the charset it declares, the one it was read as
	RuleCut      = "reader.cut"      // the charset in the middle of whose character it ends
	RuleMojibake = "reader.mojibake" // how many characters, the first as it stands, and as it was meant
	RuleLost     = "reader.lost"     // how many characters were lost before
	RuleUnknown  = "reader.charset"  // the name of no charset
)

// The hints that problems carry.
const (
	HintUTF8     = "reader.hint.utf8"     // save it as UTF-8
	HintEncoding = "reader.hint.encoding" // say the charset
	HintAgain    = "reader.hint.again"    // get it from its source again
)

// The names of charsets, as facts of a problem.
const (
	utf8Name    = "UTF-8"
	utf16Name   = "UTF-16"
	utf32Name   = "UTF-32"
	windowsName = "Windows-1252"
)

// Options say what is known of the charset beside the bytes.
type Options struct {
	// Declared is the charset that the text declares, as written there, "" where
	// it declares none.
	Declared string
	// Fixed is the charset that the user names: it decides.
	Fixed string
}

// Decode is the bytes as UTF-8. Valid UTF-8 is left as it is, byte for byte. It
// is not ok where the bytes are no text; the problems say what was done.
func Decode(data []byte, o Options) (text string, problems []model.Problem, ok bool) {
	d := decoder{data: data, declared: label(o.Declared)}
	switch {
	case o.Fixed != "":
		d.fixed(o.Fixed)
	case d.wide():
	case utf8.Valid(data):
		d.text = string(data)
		d.agrees(utf8Name)
	case d.cut():
		d.agrees(utf8Name)
	default:
		d.legacy()
	}
	if isBinary(d.text) {
		return "", nil, false
	}
	d.damage()
	return d.text, d.problems, true
}

// decoder is a text on its way.
type decoder struct {
	data     []byte
	declared string // in lower case
	text     string
	problems []model.Problem
}

func (d *decoder) say(hint, rule string, facts ...string) {
	d.problems = append(d.problems, model.Problem{What: model.Reason{Rule: rule, Facts: facts, Span: model.NoSpan}, Hint: hint})
}

// label is the name of a charset as it is compared.
func label(name string) string { return strings.ToLower(strings.Trim(name, " \t\r\n\"'")) }

// agrees says so where the text declares another charset than the one it is in.
// Of text that is ASCII alone nearly any declaration is true.
func (d *decoder) agrees(in string) bool {
	if d.declared == "" || family(d.declared) == in {
		return true
	}
	if in == utf8Name && isASCII(d.data) && family(d.declared) != utf16Name && family(d.declared) != utf32Name {
		return true
	}
	d.say("", RuleDeclared, d.declared, in)
	return false
}

// family is the charset that a label stands for, as far as the bytes can tell,
// "" for one that is neither Unicode nor Western European.
func family(label string) string {
	switch label {
	case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8":
		return utf8Name
	case "utf-16", "utf-16le", "utf-16be", "utf16", "unicode", "ucs-2", "iso-10646-ucs-2", "unicodefeff", "unicodefffe":
		return utf16Name
	case "utf-32", "utf-32le", "utf-32be", "utf32", "ucs-4":
		return utf32Name
	case "windows-1252", "cp1252", "x-cp1252", "ansi", "iso-8859-1", "iso8859-1", "iso_8859-1", "iso88591", "latin1", "latin-1", "l1", "us-ascii", "ascii":
		return windowsName
	}
	return ""
}

func isASCII(data []byte) bool {
	for _, b := range data {
		if b >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// cut reads UTF-8 that ends in the middle of a character.
func (d *decoder) cut() bool {
	whole := len(d.data)
	for whole > 0 && len(d.data)-whole < utf8.UTFMax && !utf8.RuneStart(d.data[whole-1]) {
		whole--
	}
	if whole == 0 || d.data[whole-1] < utf8.RuneSelf || utf8.FullRune(d.data[whole-1:]) {
		return false
	}
	whole--
	if isASCII(d.data[:whole]) || !utf8.Valid(d.data[:whole]) {
		return false // one byte beyond ASCII is Windows-1252 as likely as not
	}
	d.text = string(d.data[:whole]) + string(utf8.RuneError)
	d.say(HintAgain, RuleCut, utf8Name)
	return true
}

// legacy reads bytes that are not valid UTF-8: as the declared charset where the
// bytes allow it, as UTF-8 with strays of Windows-1252 where most characters
// beyond ASCII are UTF-8, and as Windows-1252 altogether where not.
func (d *decoder) legacy() {
	if d.declared != "" && family(d.declared) == "" && d.other() {
		return
	}
	if whole, stray := d.census(); whole > stray {
		d.text = d.narrow(true)
		d.say(HintUTF8, RuleRepaired, strconv.Itoa(stray), windowsName)
		return
	}
	d.text = d.narrow(false)
	if family(d.declared) == windowsName {
		return // as it says itself
	}
	if d.declared == "" {
		d.say(HintUTF8, RuleDecoded, windowsName)
		return
	}
	d.agrees(windowsName)
}

// census counts the characters beyond ASCII that are UTF-8, and the bytes that
// are none.
func (d *decoder) census() (whole, stray int) {
	for at := 0; at < len(d.data); {
		if d.data[at] < utf8.RuneSelf {
			at++
			continue
		}
		if _, size := utf8.DecodeRune(d.data[at:]); size > 1 {
			whole++
			at += size
		} else {
			stray++
			at++
		}
	}
	return whole, stray
}

// narrow reads the bytes as Windows-1252, but for characters that are UTF-8
// where they are mixed.
func (d *decoder) narrow(mixed bool) string {
	out := make([]byte, 0, len(d.data)+len(d.data)/16)
	for at := 0; at < len(d.data); {
		b := d.data[at]
		if b < utf8.RuneSelf {
			out = append(out, b)
			at++
			continue
		}
		if mixed {
			if _, size := utf8.DecodeRune(d.data[at:]); size > 1 {
				out = append(out, d.data[at:at+size]...)
				at += size
				continue
			}
		}
		out = utf8.AppendRune(out, rune1252(b))
		at++
	}
	return string(out)
}

// rune1252 is the character of a byte in Windows-1252 (WHATWG Encoding), U+FFFD
// for the five that have none, which would be controls.
func rune1252(b byte) rune {
	if b < 0x80 || b > 0x9f {
		return rune(b)
	}
	return windows1252[b-0x80]
}

var windows1252 = [32]rune{
	'€', '\ufffd', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\ufffd', 'Ž', '\ufffd',
	'\ufffd', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\ufffd', 'ž', 'Ÿ',
}

// fewControls are no sign that a text is none, however short it is.
const fewControls = 8

// isBinary reports whether what was decoded is no text: more than one character
// in fifty is a control, or more than one in a thousand a NUL.
func isBinary(text string) bool {
	var controls, nuls int
	for at := 0; at < len(text); at++ {
		for at+8 <= len(text) && !hasControl(eight(text, at)) {
			at += 8
		}
		if at == len(text) {
			break
		}
		b := text[at]
		if b >= ' ' && b != 0x7f {
			continue
		}
		switch {
		case b == 0:
			nuls++
			controls++
		case (b < '\t' || b > '\r') && b != 0x1b:
			controls++
		}
	}
	return 50*(controls-fewControls) > len(text) || 1000*nuls > len(text)
}

// Eight bytes at once: one in each, and the highest bit of each.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// eight is the eight bytes at at.
func eight(text string, at int) uint64 {
	t := text[at : at+8]
	return uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
		uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
}

// hasControl reports whether a control of ASCII is among eight bytes: one under
// a space, or DEL.
func hasControl(eight uint64) bool {
	del := eight ^ 0x7f*ones
	return ((eight-' '*ones)&^eight|(del-ones)&^del)&highs != 0
}

// hasPrefix reports whether the bytes begin so.
func hasPrefix(data []byte, prefix string) bool { return bytes.HasPrefix(data, []byte(prefix)) }
