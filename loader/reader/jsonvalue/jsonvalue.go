// Package jsonvalue reads JSON (RFC 8259) as people have it: files cut short,
// with a comma too many, with NaN for a number, nested beyond reason. It gives
// values with their places in the text, one row at a time, and never more of
// them than a row of a table needs, so that what it takes is a small multiple of
// the input whatever that is. It is not for strict checking, and writes nothing;
// encoding/json does both.
package jsonvalue

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Kind is what a value is.
type Kind uint8

// The kinds of value.
const (
	Null Kind = iota
	Bool
	Number
	String
	Array
	Object
)

// Value is one JSON value.
type Value struct {
	Kind Kind
	// Text is a string without its escapes, and a number, true and false as
	// written.
	Text string
	// Members are an object's, in order and with its repeated keys, or an array's
	// elements.
	Members []Member
}

// Member is a named value of an object, or an element of an array (no key).
type Member struct {
	Key   string
	Value Value
}

// Get is the first member of an object with the key, Null where it has none.
func (v *Value) Get(key string) *Value {
	if v.Kind == Object {
		for i := range v.Members {
			if v.Members[i].Key == key {
				return &v.Members[i].Value
			}
		}
	}
	return &Value{}
}

// The limits of one value: what lies deeper, or comes after as many values, is
// passed over.
const (
	maxDepth  = 24
	maxValues = 4096
)

// Error is where the text ceased to be JSON.
type Error struct {
	// Offset is in bytes.
	Offset int
	// Truncated is whether the text ended too early.
	Truncated bool
}

func (e *Error) Error() string {
	if e.Truncated {
		return "the text ends within a value"
	}
	return "not JSON"
}

// Parse reads the value at the byte at; end is the byte behind it. Of a value
// that is too deep or too large it gives the first part.
func Parse(text string, at int) (v Value, end int, err *Error) {
	p := parser{text: text, at: at}
	v, ok := p.value(0)
	if !ok {
		return v, p.at, &Error{Offset: p.at, Truncated: p.at >= len(text)}
	}
	return v, p.at, nil
}

type parser struct {
	text   string
	at     int
	values int
}

// Space is the byte of the first character at or after at that is no white space.
func Space(text string, at int) int {
	for at < len(text) {
		switch text[at] {
		case ' ', '\t', '\n', '\r':
			at++
		default:
			if strings.HasPrefix(text[at:], "\ufeff") {
				at += len("\ufeff")
				continue
			}
			return at
		}
	}
	return at
}

func (p *parser) value(depth int) (Value, bool) {
	p.at = Space(p.text, p.at)
	if p.at >= len(p.text) {
		return Value{}, false
	}
	p.values++
	switch p.text[p.at] {
	case '{', '[':
		if depth == maxDepth || p.values > maxValues {
			return Value{}, p.pass()
		}
		return p.list(depth)
	case '"':
		text, ok := p.string()
		return Value{Kind: String, Text: text}, ok
	}
	return p.bare()
}

// pass goes behind the value at p.at without looking into it.
func (p *parser) pass() bool {
	end, err := Skip(p.text, p.at)
	p.at = end
	return err == nil
}

// list reads an object or an array.
func (p *parser) list(depth int) (Value, bool) {
	v := Value{Kind: Array}
	closing := byte(']')
	if p.text[p.at] == '{' {
		v.Kind, closing = Object, '}'
	}
	p.at++
	for {
		p.at = Space(p.text, p.at)
		if p.at >= len(p.text) {
			return v, false
		}
		switch p.text[p.at] {
		case closing:
			p.at++
			return v, true
		case ',':
			p.at++
			continue
		}
		var m Member
		var ok bool
		if v.Kind == Object {
			if m.Key, ok = p.key(); !ok {
				return v, false
			}
		}
		if m.Value, ok = p.value(depth + 1); !ok {
			return v, false
		}
		if p.values <= maxValues {
			v.Members = append(v.Members, m)
		}
	}
}

// key reads a member's name and its colon.
func (p *parser) key() (string, bool) {
	if p.text[p.at] != '"' {
		return "", false
	}
	key, ok := p.string()
	if !ok {
		return "", false
	}
	if p.at = Space(p.text, p.at); p.at >= len(p.text) || p.text[p.at] != ':' {
		return "", false
	}
	p.at++
	return key, true
}

// bare reads a number or a word.
func (p *parser) bare() (Value, bool) {
	start := p.at
	for p.at < len(p.text) && isBare(p.text[p.at]) {
		p.at++
	}
	switch word := p.text[start:p.at]; {
	case word == "":
		return Value{}, false
	case word == "true", word == "false":
		return Value{Kind: Bool, Text: word}, true
	case word == "null", word == "NaN", word == "Infinity", word == "-Infinity", word == "undefined", word == "None":
		return Value{}, true
	case word[0] == '-' || '0' <= word[0] && word[0] <= '9':
		return Value{Kind: Number, Text: word}, true
	}
	p.at = start
	return Value{}, false
}

func isBare(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b == '-' || b == '+' || b == '.'
}

// string reads a string; one without escapes is a part of the text.
func (p *parser) string() (string, bool) {
	p.at++
	start := p.at
	end := strings.IndexAny(p.text[start:], `"\`)
	if end < 0 {
		p.at = len(p.text)
		return "", false
	}
	p.at += end
	if p.text[p.at] == '"' {
		p.at++
		return p.text[start : p.at-1], true
	}
	closing := skipString(p.text, start-1)
	if closing < 0 {
		p.at = len(p.text)
		return "", false
	}
	out := append(make([]byte, 0, closing-start), p.text[start:p.at]...) // what escapes stand for is shorter
	for p.at < len(p.text) {
		switch b := p.text[p.at]; b {
		case '"':
			p.at++
			return string(out), true
		case '\\':
			out = p.escape(out)
		default:
			next := strings.IndexAny(p.text[p.at:], `"\`)
			if next < 0 {
				p.at = len(p.text)
				return "", false
			}
			out = append(out, p.text[p.at:p.at+next]...)
			p.at += next
		}
	}
	return "", false
}

// escape reads what a backslash stands for. One that stands for nothing stands
// for itself.
func (p *parser) escape(out []byte) []byte {
	p.at++
	if p.at >= len(p.text) {
		return out
	}
	b := p.text[p.at]
	switch b {
	case 'n':
		b = '\n'
	case 't':
		b = '\t'
	case 'r':
		b = '\r'
	case 'b', 'f':
		b = ' '
	case '"', '\\', '/':
	case 'u':
		return p.unicode(out)
	default:
		return append(out, '\\')
	}
	p.at++
	return append(out, b)
}

// unicode reads \uXXXX, and the second half of a pair of surrogates.
func (p *parser) unicode(out []byte) []byte {
	r, ok := hex4(p.text, p.at+1)
	if !ok {
		return append(out, '\\')
	}
	p.at += 5
	if utf16.IsSurrogate(r) {
		pair := rune(utf8.RuneError)
		if strings.HasPrefix(p.text[p.at:], `\u`) {
			if low, ok := hex4(p.text, p.at+2); ok {
				pair = utf16.DecodeRune(r, low)
			}
		}
		if pair != utf8.RuneError {
			p.at += 6
		}
		r = pair
	}
	return utf8.AppendRune(out, r)
}

func hex4(text string, at int) (rune, bool) {
	if at+4 > len(text) {
		return 0, false
	}
	var r rune
	for _, b := range []byte(text[at : at+4]) {
		switch {
		case '0' <= b && b <= '9':
			r = r<<4 | rune(b-'0')
		case 'a' <= b|0x20 && b|0x20 <= 'f':
			r = r<<4 | rune(b|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	return r, true
}
