package prose

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestFoldTable(t *testing.T) {
	if n := len(bases); n != 0x180-0xc0 {
		t.Fatalf("bases has %d letters, not %d", n, 0x180-0xc0)
	}
	for in, want := range map[string]string{"Pekín": "pekin", "AÑO": "ano", "Łódź": "lodz", "Øresund": "oresund", "œuvre": "oeuvre",
		"Şükrü": "sukru", "Čapek": "capek", "Ţ": "t", "İ": "i", "Ž": "z", "ſ": "s", "e\u0301": "e", "×": "×", "Straße": "strasse"} {
		if got := FoldString(in); got != want {
			t.Errorf("FoldString(%q) = %q, want %q", in, got, want)
		}
		if Fold(in) != Fold(want) {
			t.Errorf("Fold(%q) differs from Fold(%q)", in, want)
		}
	}
}

func TestTokenize(t *testing.T) {
	text := "Él dijo: 15SEP, 1.234567890123\r\n \u00a0\n«EE.UU.»\fcafe\u0301\xff"
	type brief struct {
		text  string
		kind  Kind
		flags Flags
		value int32
	}
	want := []brief{
		{"Él", Word, Upper, 0}, {"dijo", Word, Space, 0}, {":", Punct, 0, ':'}, {"15", Number, Space, 15}, {"SEP", Word, Upper | Capital, 0},
		{",", Punct, 0, ','}, {"1", Number, Space, 1}, {".", Punct, 0, '.'}, {"234567890123", Number, 0, -1},
		{"\r\n \u00a0\n", Break, Blank, 0}, {"«", Punct, Space, '«'}, {"EE", Word, Upper | Capital, 0}, {".", Punct, 0, '.'},
		{"UU", Word, Upper | Capital, 0}, {".", Punct, 0, '.'}, {"»", Punct, 0, '»'}, {"cafe\u0301", Word, Space, 0}, {"\xff", Punct, 0, 0xfffd},
	}
	got := Tokenize(nil, text)
	for i, token := range got {
		b := brief{text[token.Start:token.End], token.Kind, token.Flags, token.Value}
		if i >= len(want) || b != want[i] {
			t.Errorf("token %d is %q", i, b)
		}
		if token.Kind == Word && token.Fold != Fold(b.text) {
			t.Errorf("%q folds to another hash than Fold gives", b.text)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d tokens, want %d", len(got), len(want))
	}
	if n := testing.AllocsPerRun(10, func() { got = Tokenize(got[:0], text) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// A line of any length is read as well as the same text in lines.
func TestOneLongLine(t *testing.T) {
	lines := spanish(10 << 20)
	line := strings.ReplaceAll(lines, "\n\n", "  ")
	a := Sentences(nil, lines, Tokenize(nil, lines), "es")
	b := Sentences(nil, line, Tokenize(nil, line), "es")
	if len(a) != len(b) {
		t.Fatalf("%d sentences in lines, %d in one line", len(a), len(b))
	}
	for i := range a {
		if a[i].Start != b[i].Start || a[i].End != b[i].End {
			t.Fatalf("sentence %d is at %d..%d in lines, at %d..%d in one line", i, a[i].Start, a[i].End, b[i].Start, b[i].End)
		}
	}
}

func FuzzTokenize(f *testing.F) {
	for _, seed := range []string{"Él dijo: 15SEP.", "a\r\n\r\nb\u00a0", "\xff\xc3\n \xc2", "e\u0301\u00ad\u200b", "１２ ٣ ²º", "\ufeffA\u0301"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := int32(0)
		for _, token := range Tokenize(nil, text) {
			if token.Start < end || token.End <= token.Start || int(token.End) > len(text) {
				t.Fatalf("%q: token %d..%d after %d", text, token.Start, token.End, end)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[token.Start:token.End]) {
				t.Fatalf("%q: %q cuts a rune", text, text[token.Start:token.End])
			}
			silent(t, text, text[end:token.Start])
			end = token.End
		}
		silent(t, text, text[end:])
	})
}

// silent checks that what stands between tokens is space, a control character
// or invisible.
func silent(t *testing.T, text, gap string) {
	for _, r := range gap {
		if !unicode.IsSpace(r) && !unicode.IsControl(r) && !unicode.Is(unicode.Mn, r) && r != '\u00ad' && r != '\u200b' && r != '\ufeff' {
			t.Fatalf("%q: %q is in no token", text, gap)
		}
	}
}

// Control characters stand for nothing, and part words.
func TestControlCharacters(t *testing.T) {
	text := "Ana\x1b Ruiz\x00,\x7f Lima\x01Quito"
	var got []string
	for _, token := range Tokenize(nil, text) {
		got = append(got, text[token.Start:token.End])
	}
	if want := "Ana|Ruiz|,|Lima|Quito"; strings.Join(got, "|") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// The letters of Western languages have a way of their own through Tokenize.
func TestLatinLetters(t *testing.T) {
	for r := rune(0xa0); r < 0x250; r++ {
		for _, text := range [...]string{string(r) + "a", "A" + string(r) + "b", "aguante" + string(r) + "uelo"} {
			if !unicode.IsLetter(r) {
				continue
			}
			tokens := Tokenize(nil, text)
			if len(tokens) != 1 || tokens[0].Fold != Fold(text) {
				t.Errorf("%q: %d tokens, the first of %x, want one of %x", text, len(tokens), tokens[0].Fold, Fold(text))
				continue
			}
			first, size := utf8.DecodeRuneInString(text)
			if got := tokens[0].Flags&Upper != 0; got != unicode.IsUpper(first) {
				t.Errorf("%q begins with a capital: %v", text, got)
			}
			if got, want := Tokenize(nil, text[:size]+string(r))[0].Flags&Capital != 0, unicode.IsUpper(first) && unicode.IsUpper(r); got != want {
				t.Errorf("%q is all capitals: %v", text[:size]+string(r), got)
			}
		}
	}
}
