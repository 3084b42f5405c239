package charset

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"
)

// sampleBytes is how much of a file its NULs are counted in.
const sampleBytes = 8192

// wide reads UTF-16 and UTF-32, where the bytes are that.
func (d *decoder) wide() bool {
	name, hint := utf16Name, HintUTF8
	if order := utf32Order(d.data); order != nil {
		name = utf32Name
		d.text = utf32Text(d.data, order)
	} else if order := utf16Order(d.data); order != nil {
		d.text = utf16Text(d.data, order)
	} else {
		return false
	}
	unit := 2
	if name == utf32Name {
		unit = 4
	}
	switch {
	case d.declared == "":
		d.say(hint, RuleDecoded, name)
	default:
		d.agrees(name)
	}
	if len(d.data)%unit != 0 {
		d.say(HintAgain, RuleCut, name)
	}
	return true
}

// utf32Order is the byte order of UTF-32 with a mark, nil where the bytes are
// not that.
func utf32Order(data []byte) binary.ByteOrder {
	switch {
	case hasPrefix(data, "\xff\xfe\x00\x00") && len(data) > 4:
		return binary.LittleEndian
	case hasPrefix(data, "\x00\x00\xfe\xff"):
		return binary.BigEndian
	}
	return nil
}

func utf32Text(data []byte, order binary.ByteOrder) string {
	out := make([]byte, 0, len(data)/3)
	for at := 4; at+3 < len(data); at += 4 {
		out = utf8.AppendRune(out, rune(min(order.Uint32(data[at:]), utf8.MaxRune+1)))
	}
	return string(out)
}

// utf16Order is the byte order of UTF-16, nil where the bytes are not that: a
// mark, or NULs in one half of the pairs only, as Latin script has them.
func utf16Order(data []byte) binary.ByteOrder {
	switch {
	case hasPrefix(data, "\xff\xfe"):
		return binary.LittleEndian
	case hasPrefix(data, "\xfe\xff"):
		return binary.BigEndian
	}
	sample := data[:min(len(data), sampleBytes)]
	if bytes.IndexByte(sample, 0) < 0 {
		return nil
	}
	var nuls [2]int
	for at, b := range sample {
		if b == 0 {
			nuls[at&1]++
		}
	}
	pairs := len(sample) / 2
	switch {
	case pairs < 2:
	case 10*nuls[1] > 7*pairs && 20*nuls[0] <= pairs:
		return binary.LittleEndian
	case 10*nuls[0] > 7*pairs && 20*nuls[1] <= pairs:
		return binary.BigEndian
	}
	return nil
}

func utf16Text(data []byte, order binary.ByteOrder) string {
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
