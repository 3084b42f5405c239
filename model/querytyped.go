package model

// TypedTerm is the term of a query that is being typed, cut up as far as it goes.
type TypedTerm struct {
	// At is the byte of the text at which it begins.
	At      int
	Exclude bool
	// Field is the key as it was typed, "" where no colon was typed yet; Key is
	// what it means, KeyText where nothing.
	Field string
	Key   Key
	// Value is what stands after the colon, or all of it, without quotation marks.
	Value string
}

// Typed is the term at the end of a text that ParseQuery may not understand yet:
// an empty one after a blank.
func Typed(text string) TypedTerm {
	whole := len(text)
	for {
		text = skipSpace(text)
		at := whole - len(text)
		if text == "" {
			return TypedTerm{At: at}
		}
		raw, rest, err := cutTerm(text)
		if err != nil || rest == "" {
			t := TypedTerm{At: at, Exclude: raw.exclude, Field: raw.key, Value: raw.value}
			t.Key, _ = keyOf(raw.key)
			return t
		}
		text = rest
	}
}

// FieldNames are the names that a key may be typed as: what a query prints first.
func (k Key) FieldNames() []string {
	if int(k) >= len(keyNames) || k == KeyText {
		return nil
	}
	return append([]string(nil), keyNames[k]...)
}

// Quoted is a value as a query has it after the colon: in quotation marks where it
// needs them.
func Quoted(key Key, value string) string {
	t := Term{Key: key, Text: value}
	if t.needsQuotes() {
		return `"` + quoteEscaper.Replace(value) + `"`
	}
	return value
}
