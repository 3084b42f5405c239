package views

import (
	"context"
	"flag"
	"math/rand/v2"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"hito/model"
)

var (
	monkeyTime = flag.Duration("monkey", time.Second, "how long the monkey presses keys")
	monkeySeed = flag.Uint64("monkey.seed", 1, "what the monkey begins from; 0 for anything")
)

// TestMonkey presses anything, moves the mouse anywhere and resizes the window,
// for a while, in browsers of odd documents: nothing panics, and every frame is
// exactly as large as the window (driver.check). What it did follows from the
// seed, which is printed.
func TestMonkey(t *testing.T) {
	seed := *monkeySeed
	if seed == 0 {
		seed = rand.Uint64()
	}
	t.Logf("go test ./views -run TestMonkey -monkey %v -monkey.seed %d", *monkeyTime, seed)
	corpora := []func(testing.TB) *model.Chronology{pesca, scripts, doubtful, withCandidates,
		func(t testing.TB) *model.Chronology { return many(t, 150) },
		func(testing.TB) *model.Chronology { return &model.Chronology{} }}
	steps, rounds := 0, 0
	for begun := time.Now(); time.Since(begun) < *monkeyTime || rounds == 0; rounds++ {
		m := &monkey{Rand: rand.New(rand.NewPCG(seed, uint64(rounds)))}
		language := []string{"es", "en"}[m.IntN(2)]
		d := drive(t, Options{Language: language, NoColor: m.IntN(2) == 0, Corrections: &kept{}, Panes: Panes{Mouse: true},
			Load: func(context.Context, func(Batch)) Batch { return Batch{} }}, 10+m.IntN(150), 2+m.IntN(50))
		d.load(corpora[rounds%len(corpora)](t))
		for range 250 {
			steps++
			m.act(d)
		}
	}
	t.Logf("%d steps", steps)
}

// monkey does anything.
type monkey struct {
	*rand.Rand
	x, y int
}

func (m *monkey) act(d *driver) {
	switch n := m.IntN(100); {
	case n < 62:
		for range 1 + m.IntN(3) {
			d.keys(m.key())
		}
	case n < 66:
		d.text([]string{"presidenta", "2025", "vega ñ", "习近", "\u202eabc", "after:2025 -type:x", "'\"", "día 7"}[m.IntN(8)])
	case n < 70:
		d.send(tea.WindowSizeMsg{Width: m.IntN(220), Height: m.IntN(70)})
	case n < 73: // a storm of sizes
		for range 15 {
			d.send(tea.WindowSizeMsg{Width: 1 + m.IntN(220), Height: 1 + m.IntN(70)})
		}
	case n < 75:
		d.send(tea.PasteMsg{Content: "pega\x1b[2J\n" + string(rune(m.IntN(0x3000)))})
	case n < 76:
		d.keys("m")
	default:
		m.mouse(d)
	}
}

func (m *monkey) mouse(d *driver) {
	if m.IntN(3) > 0 {
		m.x, m.y = m.IntN(max(d.b.width, 1)+2)-1, m.IntN(max(d.b.height, 1)+2)-1
	}
	at := tea.Mouse{X: m.x, Y: m.y, Button: tea.MouseLeft}
	switch m.IntN(6) {
	case 0:
		at.Button = tea.MouseWheelDown
		d.send(tea.MouseWheelMsg(at))
	case 1:
		at.Button = tea.MouseWheelUp
		d.send(tea.MouseWheelMsg(at))
	case 2:
		d.send(tea.MouseMotionMsg(at))
	case 3:
		d.send(tea.MouseReleaseMsg(at))
	default:
		d.send(tea.MouseClickMsg(at))
	}
}

// key is a key that means something, but for those that leave the program.
func (m *monkey) key() string {
	const letters = "jkgGhl{}()tJK[]nNaALTOdf/xFzZ<>uDsMcyYwoer!?v:;0123+_=-m,.|S"
	names := []string{"enter", "enter", "esc", "esc", "tab", "shift+tab", "up", "down", "left", "right", "pgup", "pgdown", "home", "end",
		"space", "backspace", "delete", "ctrl+d", "ctrl+u", "ctrl+f", "ctrl+b", "ctrl+o", "ctrl+p", "ctrl+w"}
	if m.IntN(3) == 0 {
		return names[m.IntN(len(names))]
	}
	return string(letters[m.IntN(len(letters))])
}
