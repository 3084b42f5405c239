package views

import (
	"context"
	"flag"
	"io"
	"strings"
	"testing"

	"charm.land/bubbles/v2/spinner"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"hito/model"
)

var update = flag.Bool("update", false, "write the golden screens anew")

// driver drives a browser as Bubble Tea would: messages to Update, commands
// run at once, View after every message.
type driver struct {
	t testing.TB
	b *browser
	// quit says that the browser asked to end.
	quit bool
	// held are commands that are kept back, where hold is set.
	hold bool
	held []tea.Cmd
	// commands counts those that were run.
	commands int
}

func drive(t testing.TB, o Options, w, h int) *driver {
	t.Helper()
	if o.Create == nil {
		o.Create = func(string) (io.WriteCloser, error) { return nowhere{io.Discard}, nil }
	}
	ended, end := context.WithCancel(context.Background())
	end() // nothing streams in: the test sends what it wants to
	d := &driver{t: t, b: newBrowser(ended, o)}
	d.b.pace, d.b.rest = 0, 0
	d.send(tea.WindowSizeMsg{Width: w, Height: h})
	return d
}

// nowhere is a file that tests write to.
type nowhere struct{ io.Writer }

func (nowhere) Close() error { return nil }

// browsing is a browser of the fixture, on its very first row.
func browsing(t testing.TB, w, h int) *driver {
	t.Helper()
	d := drive(t, Options{Language: "es", Title: "notas", NoColor: true}, w, h)
	d.load(pesca(t))
	d.keys("g")
	return d
}

func (d *driver) load(c *model.Chronology) {
	d.send(batchMsg{Batch{Generation: d.b.generation + 1, Chronology: c, Progress: Progress{Files: 4, OfFiles: 4}, Done: true}})
}

func (d *driver) send(msg tea.Msg) {
	d.t.Helper()
	_, cmd := d.b.Update(msg)
	d.run(cmd)
	d.check()
}

func (d *driver) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	if d.hold {
		d.held = append(d.held, cmd)
		return
	}
	d.commands++
	switch m := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		for _, c := range m {
			d.run(c)
		}
	case tea.QuitMsg, tea.SuspendMsg:
		d.quit = true
	case loadedMsg, spinner.TickMsg: // no stream feeds these tests, no wheel turns
	default:
		d.send(m)
	}
}

// release runs the commands that were kept back.
func (d *driver) release() {
	d.hold = false
	held := d.held
	d.held = nil
	for _, c := range held {
		d.run(c)
	}
}

// keys presses keys: names with spaces between them.
func (d *driver) keys(names string) {
	d.t.Helper()
	for name := range strings.FieldsSeq(names) {
		d.send(press(name))
	}
}

// text types each letter of s.
func (d *driver) text(s string) {
	d.t.Helper()
	for _, r := range s {
		d.send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

// press is the message of a key by its name.
func press(name string) tea.KeyPressMsg {
	codes := map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "up": tea.KeyUp, "down": tea.KeyDown,
		"left": tea.KeyLeft, "right": tea.KeyRight, "home": tea.KeyHome, "end": tea.KeyEnd,
		"pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "space": tea.KeySpace, "backspace": tea.KeyBackspace,
		"delete": tea.KeyDelete,
	}
	var k tea.KeyPressMsg
	rest := name
	for {
		mod, after, ok := strings.Cut(rest, "+")
		if !ok || after == "" {
			break
		}
		k.Mod |= map[string]tea.KeyMod{"ctrl": tea.ModCtrl, "shift": tea.ModShift, "alt": tea.ModAlt}[mod]
		rest = after
	}
	code, named := codes[rest]
	if !named {
		code = []rune(rest)[0]
	}
	k.Code = code
	if !named && k.Mod == 0 || rest == "space" {
		k.Text = string(code)
	}
	return k
}

// screen is what the person sees, without styles.
func (d *driver) screen() string { return ansi.Strip(d.b.View().Content) }

// check holds for every frame: as many rows as the screen has, each exactly as
// wide, and nothing in it but text and styles.
func (d *driver) check() {
	d.t.Helper()
	content := d.b.View().Content
	w, h := clampSize(d.b.width, d.b.height)
	if w == 0 || h == 0 {
		if content != "" {
			d.t.Fatalf("a screen of no size shows %q", content)
		}
		return
	}
	lines := strings.Split(content, "\n")
	if len(lines) != h {
		d.t.Fatalf("%d rows on a screen of %d", len(lines), h)
	}
	for i, line := range lines {
		if got := d.b.row.Method.StringWidth(line); got != w {
			d.t.Fatalf("%dx%d: row %d is %d cells wide: %q", w, h, i, got, line)
		}
		for _, r := range ansi.Strip(line) {
			if r < 0x20 || r >= 0x7F && r < 0xA0 || r == '\u202e' || r == '\u200b' {
				d.t.Fatalf("row %d holds %U: %q", i, r, line)
			}
		}
	}
}

// sees fails unless the screen holds all of wants.
func (d *driver) sees(wants ...string) {
	d.t.Helper()
	screen := d.screen()
	for _, want := range wants {
		if !strings.Contains(screen, want) {
			d.t.Errorf("the screen does not show %q:\n%s", want, screen)
		}
	}
}

func (d *driver) seesNot(unwanted ...string) {
	d.t.Helper()
	screen := d.screen()
	for _, s := range unwanted {
		if strings.Contains(screen, s) {
			d.t.Errorf("the screen shows %q:\n%s", s, screen)
		}
	}
}
