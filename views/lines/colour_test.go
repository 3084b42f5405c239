package lines

import (
	"bytes"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"hito/views/theme"
	"hito/views/words"
)

// Text is coloured where a look is given, with the same words in the same places;
// what programs read never is.
func TestColouredLines(t *testing.T) {
	c := sample()
	for f := Text; f <= Markdown; f++ {
		for what, write := range map[string]func(*Printer) error{
			"list": func(p *Printer) error { return p.Events([]int32{0, 1}) }, "show": func(p *Printer) error { return p.Event(0) },
			"docs": func(p *Printer) error { return p.Documents([]int32{0, 1}) }, "problems": func(p *Printer) error { return p.Problems() },
		} {
			out := map[string]string{}
			for _, name := range []string{"", theme.Terminal, theme.NoColour} {
				var b bytes.Buffer
				p := New(&b, c, words.For("es"), f)
				if name != "" {
					p.Look = theme.ForLines(name)
				}
				if err := write(p); err != nil {
					t.Fatal(err)
				}
				out[name] = b.String()
			}
			if f != Text {
				if out[""] != out[theme.Terminal] {
					t.Errorf("%s as %s is coloured", what, Formats[f])
				}
				continue
			}
			if ansi.Strip(out[theme.Terminal]) != out[""] || ansi.Strip(out[theme.NoColour]) != out[""] {
				t.Errorf("%s: colour changes what is said:\n%s", what, out[theme.Terminal])
			}
			if out[""] != "" && !strings.Contains(out[theme.Terminal], "\x1b[0;3") || strings.Contains(out[theme.NoColour], "\x1b[0;3") {
				t.Errorf("%s is drawn %q and %q", what, out[theme.Terminal], out[theme.NoColour])
			}
		}
	}
}
