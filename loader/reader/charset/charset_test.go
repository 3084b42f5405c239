package charset

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"hito/model"
)

func rulesOf(problems []model.Problem) string {
	var out []string
	for _, p := range problems {
		out = append(out, strings.Join(append([]string{strings.TrimPrefix(p.What.Rule, "reader.")}, p.What.Facts...), " "))
	}
	return strings.Join(out, "; ")
}

// wide is a text in UTF-16.
func wide(text, order string) string {
	var b strings.Builder
	for _, unit := range utf16.Encode([]rune(text)) {
		if order == "le" {
			b.Write([]byte{byte(unit), byte(unit >> 8)})
		} else {
			b.Write([]byte{byte(unit >> 8), byte(unit)})
		}
	}
	return b.String()
}

// misread is what UTF-8 becomes that is read as Windows-1252.
func misread(text string) string {
	d := decoder{data: []byte(text)}
	return d.narrow(false)
}

const (
	spanish = "El año pasado, Íñigo dijo: «Basta». Costó 5 €…\n"
	latin   = "El a\xf1o pasado, \xcd\xf1igo dijo: \xabBasta\xbb. Cost\xf3 5 \x80\x85\n"
	plain   = "El lunes hubo pleno.\n"
	russian = "Вчера прошла встреча министров в Москве.\n"
)

var russian1251 = func() string {
	var b []byte
	for _, r := range russian {
		if r >= 'А' && r <= 'я' {
			r = r - 'А' + 0xc0
		}
		b = append(b, byte(r))
	}
	return string(b)
}()

func TestDecode(t *testing.T) {
	for _, c := range []struct{ name, data, declared, fixed, text, problems string }{
		{"UTF-8", spanish, "", "", spanish, ""},
		{"UTF-8 with a mark stays byte for byte", "\ufeff" + spanish, "", "", "\ufeff" + spanish, ""},
		{"UTF-8 that says so", spanish, "UTF-8", "", spanish, ""},
		{"Windows-1252", latin, "", "", spanish, "decoded Windows-1252"},
		{"Windows-1252 that says so", latin, "iso-8859-1", "", spanish, ""},
		{"Windows-1252 that says it is UTF-8", latin, "utf-8", "", spanish, "declared utf-8 Windows-1252"},
		{"UTF-8 that says it is Latin-1", spanish, "ISO-8859-1", "", spanish, "declared iso-8859-1 UTF-8"},
		{"UTF-8 that says it is Cyrillic", spanish, "windows-1251", "", spanish, "declared windows-1251 UTF-8"},
		{"ASCII that says it is Latin-1", plain, "latin1", "", plain, ""},
		{"ASCII that says it is UTF-16", plain, "utf-16", "", plain, "declared utf-16 UTF-8"},
		{"UTF-16 little-endian with a mark", "\xff\xfe" + wide(spanish, "le"), "", "", spanish, "decoded UTF-16"},
		{"UTF-16 big-endian with a mark", "\xfe\xff" + wide(spanish, "be"), "", "", spanish, "decoded UTF-16"},
		{"UTF-16 little-endian", wide(spanish, "le"), "", "", spanish, "decoded UTF-16"},
		{"UTF-16 big-endian", wide(spanish, "be"), "", "", spanish, "decoded UTF-16"},
		{"UTF-16 that says so", "\xff\xfe" + wide(spanish, "le"), "utf-16", "", spanish, ""},
		{"UTF-16 that says it is UTF-8", "\xff\xfe" + wide(spanish, "le"), "utf-8", "", spanish, "declared utf-8 UTF-16"},
		{"UTF-16 cut short", "\xff\xfe" + wide(spanish, "le") + "a", "", "", spanish, "decoded UTF-16; cut UTF-16"},
		{"UTF-16 without a mark cut short", wide(spanish, "le") + "a", "", "", spanish, "decoded UTF-16; cut UTF-16"},
		{"UTF-32", "\xff\xfe\x00\x00a\x00\x00\x00\xf1\x00\x00\x00\xff\xff\xff\xff", "", "", "añ\ufffd", "decoded UTF-32"},
		{"strays within UTF-8", strings.Replace(spanish, "«", "\x93", 1), "", "", strings.Replace(spanish, "«", "“", 1), "repaired 1 Windows-1252"},
		{"UTF-8 cut short", "El año \xc3", "", "", "El año \ufffd", "cut UTF-8"},
		{"Windows-1252 that ends beyond ASCII", "Canad\xe1", "", "", "Canadá", "decoded Windows-1252"},
		{"Cyrillic that says so", russian1251, "windows-1251", "", russian, ""},
		{"Windows-1252 that says it is Cyrillic", latin, "windows-1251", "", spanish, "declared windows-1251 Windows-1252"},
		{"Windows-1252 that says it is Japanese", latin, "shift_jis", "", spanish, "declared shift_jis Windows-1252"},
		{"Windows-1252 that says nothing known", latin, "x-nada", "", spanish, "declared x-nada Windows-1252"},
		{"the user's word", russian1251, "", "windows-1251", russian, ""},
		{"the user's word against UTF-8", spanish, "", "latin1", misread(spanish), "mojibake 7 Ã± ñ"},
		{"the user's word for what is no charset", spanish, "", "nada", spanish, "charset nada"},
		{"the user's word for UTF-8", latin, "", "utf-8", "El a\ufffdo pasado, \ufffdigo dijo: \ufffdBasta\ufffd. Cost\ufffd 5 \ufffd\n", "lost 8"},
		{"mojibake", misread(spanish), "", "", misread(spanish), "mojibake 7 Ã± ñ"},
		{"quotes that are mojibake", misread("Dijo “basta” y se fue."), "", "", misread("Dijo “basta” y se fue."), "lost 1"},
		{"letters that only look so", "São Tomé: NÃO à «ÂNGELA», Ã±.", "", "", "São Tomé: NÃO à «ÂNGELA», Ã±.", ""},
		{"what was lost before", "El a\ufffdo pasado", "", "", "El a\ufffdo pasado", "lost 1"},
		{"nothing", "", "", "", "", ""},
	} {
		text, problems, ok := Decode([]byte(c.data), Options{Declared: c.declared, Fixed: c.fixed})
		if !ok || text != c.text {
			t.Errorf("%s: %q, %v", c.name, text, ok)
		}
		if got := rulesOf(problems); got != c.problems {
			t.Errorf("%s: problems %q, want %q", c.name, got, c.problems)
		}
	}
	for r := range rune(256) {
		if got := rune1252(byte(r)); got >= 0x80 && got < 0xa0 {
			t.Errorf("byte %#x becomes the control %U", r, got)
		}
	}
	for name, data := range map[string]string{"NULs": "ab\x00c" + strings.Repeat("\x00", 50), "controls": strings.Repeat("\x01\x02abcd", 100)} {
		if _, _, ok := Decode([]byte(data), Options{}); ok {
			t.Errorf("%s: read as text", name)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, data := range []string{spanish, latin, wide(spanish, "le"), wide(spanish, "be"), misread(spanish), russian1251, "\xff\xfe\x00\x00a\x00\x00\x00", "\xef\xbb\xbf", "a\xc3", "\xff\xfea"} {
		for _, declared := range []string{"", "utf-8", "latin1", "shift_jis", "windows-1251", "gb18030", "utf-16"} {
			f.Add([]byte(data), declared, "")
			f.Add([]byte(data), "", declared)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, declared, fixed string) {
		text, _, ok := Decode(data, Options{Declared: declared, Fixed: fixed})
		if !ok {
			return
		}
		if !utf8.ValidString(text) {
			t.Fatalf("%q is not UTF-8", text)
		}
		if fixed == "" && utf8.Valid(data) && utf16Order(data) == nil && utf32Order(data) == nil && text != string(data) {
			t.Fatalf("%q was changed to %q", data, text)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	data := []byte(strings.Repeat(spanish+plain+plain, 100))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		Decode(data, Options{})
	}
}
