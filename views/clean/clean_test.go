package clean_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"hito/views/clean"
)

func TestLine(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", "El jueves 4, a las 10:30.", "El jueves 4, a las 10:30."},
		{"Spanish", "«Ñandú» — ¿qué? 10.000 €…", "«Ñandú» — ¿qué? 10.000 €…"},
		{"other scripts", "Лавров 习近平 김정은 Αθήνα", "Лавров 习近平 김정은 Αθήνα"},
		{"escape", "a\x1b[2Jb", "a␛[2Jb"},
		{"escape after a broken rune", "\xf0\x9f\x1b[2J", "�␛[2J"},
		{"operating system command", "\x1b]0;mine\x07x", "␛]0;mine␇x"},
		{"C1 as UTF-8", "a\u009b2Jb\u009d0;t\u009c", "a�2Jb�0;t�"},
		{"C1 as bytes", "a\x9b2J", "a�2J"},
		{"delete, null, backspace", "a\x7f\x00\b", "a␡␀␈"},
		{"line breaks", "a\nb\r\nc\rd\u2028e\u2029f\u0085g\vh\fi", "a b c d e f g h i"},
		{"tab", "a\tb", "a    b"},
		{"bidi", "\u202egpj\u202c.\u2066x\u2069\u200f\u061c", "gpj.x"},
		{"zero width", "a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg\u034fh", "abcdefgh"},
		{"tag characters", "a\U000e0001\U000e0041\U000e007fb", "ab"},
		{"fillers", "a\u3164b\u115fc\uffa0d\u2800e\u180ef", "abcdef"},
		{"surrogates", "a\xed\xa0\x80b\xed\xb0\x80", "a�b�"},
		{"broken bytes", "caf\xe9 \xff\xfe\xfd fin", "caf� � fin"},
		{"noncharacter", "a\uffffb\U0001fffe", "a�b�"},
		{"spaces", "10\u00a0000\u2009km\u3000x", "10 000 km\u3000x"},
		{"decomposed accents", "Sa\u0301nchez", "Sa\u0301nchez"},
		{"mark flood", "a" + strings.Repeat("\u0301", 50) + "b", "a\u0301\u0301\u0301\u0301b"},
		{"mark flood on a kept head", "xa" + strings.Repeat("\u0488", 9), "xa" + strings.Repeat("\u0488", 4)},
		{"mark without base", "\u0301a", "◌\u0301a"},
		{"flood with unseen ones between", "a\u0301\u0301\u200b\u0301\u200b\u0301\u0301\u0301", "a\u0301\u0301\u0301\u0301"},
		{"variation selector", "\u2764\ufe0f!", "\u2764!"},
		{"flag", "\U0001f1ea\U0001f1f8", "ES"},
		{"family, skin", "\U0001f468\u200d\U0001f469 \U0001f44d\U0001f3fd", "\U0001f468\U0001f469 \U0001f44d"},
		{"visible format", "\u06dd1", "�1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := clean.Line(c.in); got != c.want {
				t.Errorf("Line(%q) = %q, want %q", c.in, got, c.want)
			}
			if got := string(clean.Append([]byte("> "), c.in)); got != "> "+c.want {
				t.Errorf("Append(%q) = %q, want %q", c.in, got, "> "+c.want)
			}
		})
	}
}

// TestEveryRune holds the promise for every code point there is, not only for
// those that somebody thought of.
func TestEveryRune(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		check(t, "a"+string(r)+"b")
	}
	for b := range 256 {
		check(t, string([]byte{'a', byte(b), 'b'}))
	}
}

func TestNothingToMendIsNotCopied(t *testing.T) {
	s := strings.Repeat("La reunión se celebró en Ávila el 3 de mayo. ", 20)
	if n := testing.AllocsPerRun(100, func() { clean.Line(s) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzLine(f *testing.F) {
	for _, s := range []string{"", "a\x1b[2J", "\u009b", "e\u0301\u0301", "\xed\xa0\x80", "\u202e", "\t\r\n", "ᄀ\u1161\u11a8", "क्षि", "👍🏽", "🇪🇸"} {
		f.Add(s)
	}
	f.Fuzz(check)
}

// check holds the promises for one string.
func check(t *testing.T, in string) {
	got := clean.Line(in)
	if !utf8.ValidString(got) {
		t.Errorf("Line(%q) = %q is not UTF-8", in, got)
	}
	if again := clean.Line(got); again != got {
		t.Errorf("Line(%q) = %q, and again %q", in, got, again)
	}
	marks := 0
	for _, r := range got {
		if forbidden(r) {
			t.Errorf("Line(%q) = %q holds %U", in, got, r)
		}
		if !unicode.Is(unicode.M, r) {
			marks = 0
		} else if marks++; marks > clean.MaxMarks {
			t.Errorf("Line(%q) = %q has %d marks on one base", in, got, marks)
		}
	}
	if in != "" && got != "" && unicode.Is(unicode.M, first(got)) {
		t.Errorf("Line(%q) = %q starts with a mark", in, got)
	}
	// A line never needs more cells than it has characters twice over, and
	// stripping escapes changes nothing: there are none.
	if w := ansi.StringWidth(got); w > 2*utf8.RuneCountInString(got) {
		t.Errorf("Line(%q) = %q is %d cells wide", in, got, w)
	}
	if ansi.Strip(got) != got {
		t.Errorf("Line(%q) = %q holds an escape", in, got)
	}
}

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// forbidden is written apart from the package's own tables, from the list of
// what drives terminals and deceives readers.
func forbidden(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7F && r < 0xA0:
		return true
	case r == 0xAD, r == 0x61C, r == 0x180E, r == 0xFEFF:
		return true
	case r >= 0x200B && r <= 0x200F, r >= 0x2028 && r <= 0x202E, r >= 0x2060 && r <= 0x206F:
		return true
	case r >= 0xFE00 && r <= 0xFE0F, r >= 0xFFF9 && r <= 0xFFFB, r >= 0xE0000 && r <= 0xE0FFF:
		return true
	case r&0xFFFE == 0xFFFE, r >= 0xFDD0 && r <= 0xFDEF:
		return true
	case r >= 0x1D173 && r <= 0x1D17A, r >= 0x1BCA0 && r <= 0x1BCA3:
		return true
	}
	return unicode.Is(unicode.Cf, r)
}

func BenchmarkAppend(b *testing.B) {
	for _, c := range []struct{ name, s string }{
		{"clean", strings.Repeat("La reunión se celebró en Ávila el 3 de mayo. ", 20)},
		{"hostile", strings.Repeat("La reunio\u0301n \x1b[2J en \u202eÁvila.\t", 25)},
	} {
		b.Run(c.name, func(b *testing.B) {
			buf := make([]byte, 0, 4096)
			b.SetBytes(int64(len(c.s)))
			for b.Loop() {
				buf = clean.Append(buf[:0], c.s)
			}
		})
	}
}
