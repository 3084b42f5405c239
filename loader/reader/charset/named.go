package charset

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

// Known reports whether name is that of a charset, as web pages name them
// (WHATWG Encoding).
func Known(name string) bool {
	_, err := htmlindex.Get(label(name))
	return err == nil || family(label(name)) != ""
}

// fixed reads the bytes as the charset that the user names. What is no such
// charset, or no character in it, is said.
func (d *decoder) fixed(name string) {
	switch family(label(name)) {
	case utf8Name:
		d.text = string(d.data)
		if !utf8.Valid(d.data) {
			_, stray := d.census()
			d.text = toValid(d.text)
			d.say(HintEncoding, RuleLost, decimal(stray))
		}
		return
	case utf16Name, utf32Name:
		if d.wide(); d.text != "" || len(d.data) == 0 {
			d.problems = nil
			return
		}
	case windowsName:
		d.text = d.narrow(false)
		return
	}
	charset, err := htmlindex.Get(label(name))
	if err != nil {
		fixed := decoder{data: d.data, declared: d.declared}
		fixed.text, d.problems, _ = Decode(d.data, Options{Declared: d.declared})
		d.text = fixed.text
		d.say(HintEncoding, RuleUnknown, name)
		return
	}
	d.text, _ = decoded(charset, d.data)
}

// other reads the bytes as the declared charset, one that is neither Unicode nor
// Western European, and reports whether they are likely to be that.
func (d *decoder) other() bool {
	charset, err := htmlindex.Get(d.declared)
	if err != nil {
		return false
	}
	text, ok := decoded(charset, d.data)
	if !ok || !plausible(text) {
		return false
	}
	d.text = text
	return true
}

// decoded is the bytes in a charset; it is not ok where some are no character.
func decoded(charset encoding.Encoding, data []byte) (text string, ok bool) {
	out, err := charset.NewDecoder().Bytes(data)
	if err != nil {
		return "", false
	}
	ok = true
	for at, b := range out { // U+FFFD, and controls C2 80 to C2 9F
		if b == 0xef && at+2 < len(out) && out[at+1] == 0xbf && out[at+2] == 0xbd || b == 0xc2 && at+1 < len(out) && out[at+1] < 0xa0 {
			ok = false
			break
		}
	}
	return string(out), ok
}

// plausible reports whether letters of other scripts stand beside their own
// kind: where a Western text is read as Cyrillic or Japanese, most stand alone
// among Latin letters ("acciуn").
func plausible(text string) bool {
	var beside, alone int
	var before rune
	foreign := func(r rune) bool { return r >= 0x250 && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) }
	latin := func(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }
	for at, r := range text {
		if foreign(r) {
			after, _ := utf8.DecodeRuneInString(text[at+utf8.RuneLen(r):])
			if latin(before) || latin(after) {
				alone++
			} else {
				beside++
			}
		}
		before = r
	}
	return alone <= beside
}
