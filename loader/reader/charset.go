package reader

import (
	"bytes"
	"encoding/binary"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"hito/model"
)

// The names of charsets, as facts of a problem.
const (
	charset1252  = "Windows-1252"
	charsetUTF16 = "UTF-16"
)

// sampleBytes is how much of a file its NULs are counted in.
const sampleBytes = 8192

// decode is the bytes as UTF-8: a byte order mark decides, then NULs as UTF-16
// has them, then valid UTF-8, and else the bytes are Windows-1252, which
// "Latin-1" always means. Valid UTF-8 is left as it is, byte for byte. It is not
// ok where the bytes are no text; the problem says what was done.
func decode(data []byte) (text string, problem *model.Problem, ok bool) {
	order := utf16Order(data)
	switch {
	case order != nil:
		text = decodeUTF16(data, order)
		problem = changed(RuleDecoded, charsetUTF16)
	case utf8.Valid(data):
		text = string(data)
	default:
		text, problem = decodeLegacy(data)
	}
	if isBinary(text) {
		return "", nil, false
	}
	return text, problem, true
}

func changed(rule string, facts ...string) *model.Problem {
	problem := trouble(HintUTF8, rule, facts...)
	return &problem
}

// utf16Order is the byte order of UTF-16, nil where the bytes are not that: a
// mark, or NULs in one half of the pairs only, as Latin script has them.
func utf16Order(data []byte) binary.ByteOrder {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return binary.LittleEndian
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return binary.BigEndian
	}
	sample := data[:min(len(data), sampleBytes)]
	var nuls [2]int
	for at, b := range sample {
		if b == 0 {
			nuls[at&1]++
		}
	}
	pairs := len(sample) / 2
	switch {
	case pairs == 0 || len(data)&1 == 1:
	case 10*nuls[1] > 7*pairs && 20*nuls[0] <= pairs:
		return binary.LittleEndian
	case 10*nuls[0] > 7*pairs && 20*nuls[1] <= pairs:
		return binary.BigEndian
	}
	return nil
}

func decodeUTF16(data []byte, order binary.ByteOrder) string {
	out := make([]byte, 0, len(data)/2+len(data)/16)
	for at := 0; at+1 < len(data); at += 2 {
		unit := order.Uint16(data[at:])
		r := rune(unit)
		if utf16.IsSurrogate(r) {
			r = utf8.RuneError
			if at+3 < len(data) {
				if pair := utf16.DecodeRune(rune(unit), rune(order.Uint16(data[at+2:]))); pair != utf8.RuneError {
					r = pair
					at += 2
				}
			}
		}
		if r == '\ufeff' && at == 0 {
			continue
		}
		out = utf8.AppendRune(out, r)
	}
	return string(out)
}

// decodeLegacy reads bytes that are not valid UTF-8: as UTF-8 with strays of
// Windows-1252 where most characters beyond ASCII are UTF-8, and as
// Windows-1252 altogether where not.
func decodeLegacy(data []byte) (string, *model.Problem) {
	var whole, stray int
	for at := 0; at < len(data); {
		if data[at] < utf8.RuneSelf {
			at++
			continue
		}
		if _, size := utf8.DecodeRune(data[at:]); size > 1 {
			whole++
			at += size
		} else {
			stray++
			at++
		}
	}
	mixed := whole > stray
	out := make([]byte, 0, len(data)+len(data)/16)
	for at := 0; at < len(data); {
		b := data[at]
		if b < utf8.RuneSelf {
			out = append(out, b)
			at++
			continue
		}
		if _, size := utf8.DecodeRune(data[at:]); size > 1 && mixed {
			out = append(out, data[at:at+size]...)
			at += size
			continue
		}
		out = utf8.AppendRune(out, rune1252(b))
		at++
	}
	if mixed {
		return string(out), changed(RuleRepaired, strconv.Itoa(stray), charset1252)
	}
	return string(out), changed(RuleDecoded, charset1252)
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

// isBinary reports whether what was decoded is no text: more than one character
// in fifty is a control, or more than one in a thousand a NUL.
func isBinary(text string) bool {
	var controls, nuls int
	for at := range len(text) {
		switch b := text[at]; {
		case b == 0:
			nuls++
			controls++
		case b < ' ' && (b < '\t' || b > '\r') && b != 0x1b || b == 0x7f:
			controls++
		}
	}
	return 50*controls > len(text) || 1000*nuls > len(text)
}
