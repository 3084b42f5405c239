package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"hito/model"
)

// line is one decision as the file has it: a JSON object.
type line struct {
	Do    string   `json:"do"`
	A     telling  `json:"a"`
	B     *telling `json:"b,omitempty"`
	Value string   `json:"value,omitempty"`
}

type telling struct {
	ID       string `json:"id"`
	Document string `json:"document,omitempty"`
	Quote    string `json:"quote,omitempty"`
	Trigger  string `json:"trigger,omitempty"`
}

// longestLine is how many bytes a line may have: far more than any quote.
const longestLine = 1 << 20

// What can be wrong with a line.
var (
	errNoObject = errors.New("not one JSON object")
	errNoKind   = errors.New("no such decision")
	errNoMember = errors.New("it names no telling")
	errNoValue  = errors.New("its value is not of its kind")
	errTooLong  = errors.New("too long")
)

// Parse reads one line of a journal. What Print writes it gives back.
func Parse(text []byte) (model.Decision, error) {
	if len(text) > longestLine {
		return model.Decision{}, errTooLong
	}
	var l line
	read := json.NewDecoder(bytes.NewReader(text))
	if err := read.Decode(&l); err != nil {
		return model.Decision{}, errNoObject
	}
	if len(bytes.TrimSpace(text[read.InputOffset():])) > 0 {
		return model.Decision{}, errNoObject
	}
	kind, ok := model.DecisionKindOf(l.Do)
	if !ok {
		return model.Decision{}, errNoKind
	}
	d := model.Decision{Kind: kind, A: model.MentionRef(l.A), Value: l.Value}
	if l.B != nil {
		d.B = model.MentionRef(*l.B)
	}
	return d, check(d)
}

// check says what a decision lacks, nil where nothing.
func check(d model.Decision) error {
	switch {
	case d.A.ID == "", d.Kind.OfTwo() != (d.B.ID != ""):
		return errNoMember
	case !d.Kind.OfTwo() && d.B != model.MentionRef{}:
		return errNoMember
	}
	if d.Withdraws() {
		return nil
	}
	switch d.Kind {
	case model.DecideName, model.DecideType:
		if strings.TrimSpace(d.Value) == "" {
			return errNoValue
		}
	case model.DecideDate:
		if date, err := model.ParseEDTF(d.Value); err != nil || date.IsZero() {
			return errNoValue
		}
	default:
		if d.Value != "" {
			return errNoValue
		}
	}
	return nil
}

// Print is the decision as one line of a journal, its line end included. What a
// terminal obeys, hides or reorders by is written as an escape, so that the file
// is safe to show by any program.
func Print(d model.Decision) []byte {
	l := line{Do: d.Kind.String(), A: telling(d.A), Value: d.Value}
	if d.B != (model.MentionRef{}) {
		b := telling(d.B)
		l.B = &b
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(l); err != nil {
		panic(fmt.Sprintf("a decision is no JSON: %v", err)) // strings always are
	}
	return append(escaped(bytes.TrimSuffix(out.Bytes(), []byte("\n"))), '\n')
}

// escaped is JSON with all that is not printable as escapes.
func escaped(text []byte) []byte {
	out := make([]byte, 0, len(text)+1)
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRune(text[at:])
		switch {
		case unicode.IsPrint(r):
			out = append(out, text[at:at+size]...)
		case r < 0x10000:
			out = appendEscape(out, r)
		default:
			r -= 0x10000
			out = appendEscape(appendEscape(out, 0xD800+r>>10), 0xDC00+r&0x3FF)
		}
		at += size
	}
	return out
}

func appendEscape(out []byte, r rune) []byte {
	digits := strconv.FormatInt(int64(r), 16)
	return append(append(append(out, `\u`...), "0000"[len(digits):]...), digits...)
}

// valid is the decision with what is no UTF-8 replaced: JSON cannot hold it.
func valid(d model.Decision) model.Decision {
	for _, s := range [...]*string{&d.A.ID, &d.A.Document, &d.A.Quote, &d.A.Trigger, &d.B.ID, &d.B.Document, &d.B.Quote, &d.B.Trigger, &d.Value} {
		*s = strings.ToValidUTF8(*s, "\uFFFD")
	}
	return d
}
