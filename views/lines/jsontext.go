package lines

import (
	"strconv"
	"unicode/utf8"
)

// jsonText is JSON being written by hand, for what is written by the ten thousand:
// encoding/json looks at every value's type and takes room for every list. What it
// writes is the same, to the byte, as the encoder's: see FuzzJSONTextIsTheEncoders.
type jsonText []byte

// key begins a field; a comma stands before all but the first of its object.
func (j *jsonText) key(name string) {
	j.comma()
	*j = append(append(append(*j, '"'), name...), '"', ':')
}

// comma goes on within an object or a list.
func (j *jsonText) comma() {
	if last := (*j)[len(*j)-1]; last != '{' && last != '[' && last != ':' {
		*j = append(*j, ',')
	}
}

// text is a field that is a string.
func (j *jsonText) text(name, value string) {
	j.key(name)
	*j = appendJSON(*j, value)
}

// number is a field that is a number.
func (j *jsonText) number(name string, value int32) {
	j.key(name)
	*j = strconv.AppendInt(*j, int64(value), 10)
}

// texts is a field that is a list of strings.
func (j *jsonText) texts(name string, values []string) {
	j.key(name)
	*j = append(*j, '[')
	for i, value := range values {
		if i > 0 {
			*j = append(*j, ',')
		}
		*j = appendJSON(*j, value)
	}
	*j = append(*j, ']')
}

// list begins a field that is a list, and object an object; end ends either.
func (j *jsonText) list(name string) { j.key(name); *j = append(*j, '[') }
func (j *jsonText) object()          { j.comma(); *j = append(*j, '{') }
func (j *jsonText) end(bracket byte) { *j = append(*j, bracket) }

const hexDigits = "0123456789abcdef"

// appendJSON appends a string as encoding/json writes it, with what a terminal
// could obey, hide or reorder as escapes.
func appendJSON(dst []byte, s string) []byte {
	dst = append(dst, '"')
	done := 0
	for at := 0; at < len(s); {
		c := s[at]
		if c >= ' ' && c != '"' && c != '\\' && c < 0x7F {
			at++
			continue
		}
		if c >= 0x7F {
			r, size := utf8.DecodeRuneInString(s[at:])
			if bad := r == utf8.RuneError && size == 1; bad || isUnseen(r) {
				dst = appendEscape(append(dst, s[done:at]...), r)
				done = at + size
			}
			at += size
			continue
		}
		dst = append(dst, s[done:at]...)
		switch c {
		case '"', '\\':
			dst = append(dst, '\\', c)
		case '\b':
			dst = append(dst, `\b`...)
		case '\f':
			dst = append(dst, `\f`...)
		case '\n':
			dst = append(dst, `\n`...)
		case '\r':
			dst = append(dst, `\r`...)
		case '\t':
			dst = append(dst, `\t`...)
		default:
			dst = appendUnit(dst, rune(c))
		}
		at++
		done = at
	}
	return append(append(dst, s[done:]...), '"')
}

// appendEscape appends a character as \u escapes: two beyond the first 65,536.
func appendEscape(dst []byte, r rune) []byte {
	if r < 0x10000 {
		return appendUnit(dst, r)
	}
	r -= 0x10000
	return appendUnit(appendUnit(dst, 0xD800+r>>10), 0xDC00+r&0x3FF)
}

func appendUnit(dst []byte, unit rune) []byte {
	return append(dst, '\\', 'u', hexDigits[unit>>12&15], hexDigits[unit>>8&15], hexDigits[unit>>4&15], hexDigits[unit&15])
}
