package cells_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"hito/views/cells"
	"hito/views/clean"
	"hito/views/theme"
)

func TestWidthIsTheToolkits(t *testing.T) {
	for _, s := range []string{
		"", "abc", "Ávila — «ñ» 10 €", "习近平 visitó", "김정은", "Лавров", "Sa\u0301nchez", "😀😀", "क्षि", "ᄀ\u1161\u11a8", "│─█▌", "ﷺ",
	} {
		for _, m := range []cells.Method{cells.ByRune, cells.ByCluster} {
			if got, want := cells.Width(m, s), m.StringWidth(s); got != want {
				t.Errorf("Width(%v, %q) = %d, the toolkit says %d", m, s, got, want)
			}
		}
	}
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		s     string
		room  int
		want  string
		width int
	}{
		{"reunión", 4, "reun", 4}, {"reunión", 7, "reunión", 7}, {"reunión", 0, "", 0},
		{"习近平", 3, "习", 2}, {"习近平", 1, "", 0}, {"Sa\u0301n", 2, "Sa\u0301", 2},
	} {
		if got, w := cells.Cut(cells.ByRune, c.s, c.room); got != c.want || w != c.width {
			t.Errorf("Cut(%q, %d) = %q, %d", c.s, c.room, got, w)
		}
	}
}

func TestRow(t *testing.T) {
	var r cells.Row
	bold := theme.New(theme.Terminal, nil, true, colorprofile.ASCII).Strong
	for _, c := range []struct {
		name string
		draw func()
		want string
	}{
		{"text and blanks", func() { r.Text(bold, "27"); r.Space(bold, 1); r.Text(theme.Plain, "oct") }, "27 oct    "},
		{"too long", func() { r.Text(bold, "una reunión larga") }, "una reunió"},
		{"with an ellipsis", func() { r.Cut(bold, "una reunión larga", 10) }, "una reuni…"},
		{"it fits", func() { r.Cut(bold, "una vez", 7) }, "una vez   "},
		{"the tail of a path", func() { r.CutLeft(bold, "carpeta/noticia.txt", 8) }, "…cia.txt  "},
		{"a wide one straddles", func() { r.CutLeft(bold, "习近平习近平", 6) }, "…近平     "},
		{"a wide one does not fit", func() { r.Text(bold, "123456789习") }, "123456789 "},
		{"a rule", func() { r.Fill(bold, "─", 99) }, "──────────"},
		{"hostile", func() { r.Text(bold, "\x1b[2J\u202e\u009b") }, "␛[2J�     "},
		{"nothing", func() {}, "          "},
	} {
		t.Run(c.name, func(t *testing.T) {
			r.Start(nil, 10)
			c.draw()
			if got := ansi.Strip(string(r.End())); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, text string
		width      int
		want       []string
	}{
		{"words", "Los presidentes firmaron el tratado", 12, []string{"Los", "presidentes", "firmaron el", "tratado"}},
		{"exactly", "uno dos", 7, []string{"uno dos"}},
		{"lines", "uno\n\ndos\r\ntres\rfin", 9, []string{"uno", "", "dos", "tres", "fin"}},
		{"empty", "", 9, []string{""}},
		{"long word", "abcdefghij kl", 4, []string{"abcd", "efgh", "ij", "kl"}},
		{"rest of a long word takes more", "abcdef g h", 5, []string{"abcde", "f g h"}},
		{"indent", "  uno dos", 6, []string{"  uno", "dos"}},
		{"blank line of spaces", "          \nuno", 4, []string{"", "uno"}},
		{"wide", "习近平 访问", 4, []string{"习近", "平", "访问"}},
		{"accents written apart", "a\u0301e\u0301i\u0301o\u0301", 2, []string{"a\u0301e\u0301", "i\u0301o\u0301"}},
		{"unseen ones take no room", "a\u200bb\u200bc\u200bd ef", 4, []string{"a\u200bb\u200bc\u200bd", "ef"}},
		{"no width at all", "abc", 0, []string{"a", "b", "c"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, r := range cells.Wrap(cells.ByRune, c.text, c.width, nil) {
				got = append(got, c.text[r.Start:r.End])
			}
			if strings.Join(got, "|") != strings.Join(c.want, "|") {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

// FuzzRows wraps anything at any width and draws it: every row is exactly as
// wide as it was told, no letter is lost, and offsets only grow.
func FuzzRows(f *testing.F) {
	f.Add("Los presidentes firmaron\nel tratado", 12)
	f.Add("a\x1b[2J\u202e\tb\u0301\u0301 习近平", 3)
	f.Add("\xf0\x9f\x1b[2J\xed\xa0\x80", 1)
	f.Add("\U000113d1", 22) // a sign that takes the blank behind it into its cluster
	f.Add("\u1100\u1100\u1161 क्षि \U0001f468\u200d\U0001f469", 2)
	f.Fuzz(func(t *testing.T, text string, width int) {
		width = 1 + (width&0x7FFFFFFF)%40
		for _, m := range []cells.Method{cells.ByRune, cells.ByCluster} {
			last, kept := int32(0), 0
			for _, r := range cells.Wrap(m, text, width, nil) {
				if r.Start < last || r.End < r.Start {
					t.Fatalf("row %v after %d", r, last)
				}
				last = r.End
				kept += letters(text[r.Start:r.End])
				row := cells.Row{Method: m}
				row.Start(nil, width)
				row.Text(theme.Plain, text[r.Start:r.End])
				if got := string(row.End()); m.StringWidth(got) != width {
					t.Errorf("%q is %d cells, want %d", got, m.StringWidth(got), width)
				}
			}
			if all := letters(text); kept != all {
				t.Errorf("%q: %d of %d bytes in rows", text, kept, all)
			}
		}
		row := cells.Row{}
		row.Start(nil, width)
		row.CutLeft(theme.Plain, text, width/2)
		row.Cut(theme.Plain, text, width)
		if got := string(row.End()); ansi.StringWidthWc(got) != width || !utf8.ValidString(got) {
			t.Errorf("%q is %d cells, want %d", got, ansi.StringWidthWc(got), width)
		}
	})
}

// letters counts bytes that are neither spaces nor ends of lines.
func letters(s string) int {
	n := 0
	for i := range len(s) {
		if c := s[i]; c != ' ' && c != '\t' && c != '\n' && c != '\r' {
			n++
		}
	}
	return n
}

// TestWrapIsLinear would take minutes if a long word, or a flood of marks or
// of unseen characters, cost more than its length.
func TestWrapIsLinear(t *testing.T) {
	for _, unit := range []string{"x", "\u200b", "\u0301", "\x1b]", "\xff", "习", "\t", "\u1161"} {
		text := strings.Repeat(unit, 1_000_000)
		if rows := cells.Wrap(cells.ByRune, text, 60, nil); len(rows) == 0 {
			t.Errorf("%q: no rows", unit)
		}
	}
	if s := clean.Line(strings.Repeat("e\u0301\u0301\u0301\u0301\u0301\u0301", 100_000)); len(s) != 900_000 {
		t.Errorf("%d bytes", len(s))
	}
}
