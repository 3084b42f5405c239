package lines

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"
)

// encoder writes values as JSON Lines that are safe to show: whatever a
// terminal could obey, hide or reorder is written as a \u escape, from which
// any JSON reader gets the true text back.
type encoder struct {
	out io.Writer
	buf bytes.Buffer
	enc *json.Encoder
}

func newEncoder(out io.Writer) *encoder {
	e := &encoder{out: out}
	e.enc = json.NewEncoder(&e.buf)
	e.enc.SetEscapeHTML(false)
	return e
}

// line writes v and a line end.
func (e *encoder) line(v any) error {
	e.buf.Reset()
	if err := e.enc.Encode(v); err != nil {
		return err
	}
	return writeEscaped(e.out, e.buf.Bytes())
}

// writeEscaped writes JSON with its unseen characters as escapes; outside
// strings JSON has none but the line end.
func writeEscaped(out io.Writer, text []byte) error {
	done := 0
	for at := 0; at < len(text); {
		c := text[at]
		if c < 0x7F {
			at++
			continue
		}
		r, size := utf8.DecodeRune(text[at:])
		if isUnseen(r) {
			if _, err := out.Write(text[done:at]); err != nil {
				return err
			}
			if err := writeEscape(out, r); err != nil {
				return err
			}
			done = at + size
		}
		at += size
	}
	_, err := out.Write(text[done:])
	return err
}

func writeEscape(out io.Writer, r rune) (err error) {
	if r < 0x10000 {
		_, err = fmt.Fprintf(out, `\u%04x`, r)
		return err
	}
	r -= 0x10000
	_, err = fmt.Fprintf(out, `\u%04x\u%04x`, 0xD800+r>>10, 0xDC00+r&0x3FF)
	return err
}

// isUnseen reports whether a terminal obeys, hides or reorders by r: DEL, the
// C1 controls, format characters (bidi, zero width, tags), separators that
// break lines, variation selectors, characters that Unicode ignores.
func isUnseen(r rune) bool {
	switch {
	case r < 0x7F:
		return false
	case r < 0xA0, r == 0xAD:
		return true
	case r < 0x300:
		return false
	}
	return r == 0x2028 || r == 0x2029 || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r) ||
		unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) || unicode.Is(unicode.Noncharacter_Code_Point, r) ||
		unicode.Is(unicode.Co, r)
}

// JSON writes values as JSON, a line each, that is safe to show.
type JSON struct{ e *encoder }

// NewJSON writes to out.
func NewJSON(out io.Writer) JSON { return JSON{newEncoder(out)} }

// Line writes v and a line end.
func (j JSON) Line(v any) error { return j.e.line(v) }
