package views

import (
	"context"
	"slices"
	"strings"
	"testing"

	"hito/views/words"
)

// Where a key has to be pressed to do something, by what it does: keys that
// bring the browser there from the list's first row.
var preparations = map[action]string{
	nextTold: "j j j j j", prevTold: "j j j j j",
	compareTwo: "j j j j j j", prevMonth: "j", prevDay: "j", goBack: "u", goForward: "u <", zoomOut: "j z", dropTerm: "u",
	moveUp: "j", moveTop: "G", halfUp: "G", pageUp: "G", prevEvent: "j",
	prevTelling: "j j j j j j ]", nextTelling: "j j j j j j",
	back: "enter", paneLeft: "enter", goList: "enter", clearFilter: "u",
	shutBranch: "", pickUp: "down", pickInclude: "down", pickExclude: "down",
}

// TestEveryKey presses every key of the key map where it holds, and wants the
// screen to change, or the program to end.
func TestEveryKey(t *testing.T) {
	openings := map[scope]string{
		inPanes:   "",
		inPager:   "?",
		inEntry:   "/",
		inPicker:  "a",
		inChoices: "a down",
		inDates:   "d",
		inCompare: "j j j j j j s",
		inDoubts:  "M",
		inMends:   "c",
	}
	for _, b := range bindings() {
		for _, s := range b.scopes {
			if s == inCompare && (b.do == nextTelling || b.do == prevTelling) {
				continue // the event has no third telling; TestCompare walks
			}
			for _, key := range b.Keys() {
				d := browsing(t, 120, 30)
				if s == inDoubts || s == inMends {
					d, _ = doubting(t, "es", 120, 30)
				}
				d.b.options.Load = func(context.Context, func(Batch)) Batch { return Batch{} }
				d.keys(openings[s])
				if s == inPanes || s == inChoices {
					d.keys(preparations[b.do])
				} else if s == inPager || s == inCompare || s == inDoubts {
					d.send(sized(80, 16)) // help must be longer than the screen
					if s != inPager {
						d.send(sized(30, 10))
					}
					if s == inDoubts && (b.do == halfUp || b.do == pageUp) {
						d.keys("ctrl+d")
					} else if strings.HasSuffix(string(b.do), "up") || b.do == moveTop {
						d.keys("G")
					}
				} else if s == inMends && (strings.HasSuffix(string(b.do), "up") || b.do == moveTop) {
					d.keys("G")
				} else if s == inPicker && b.do == pickUp {
					d.keys("down") // which is choosing already
				}
				before := d.b.View().Content
				d.keys(key)
				if d.b.View().Content == before && !d.quit {
					t.Errorf("%q does nothing in scope %d (%s)", key, s, b.do)
				}
			}
		}
	}
}

// TestKeyMap holds the table itself: no key twice in a scope, and a word in
// both languages for everything.
func TestKeyMap(t *testing.T) {
	type place struct {
		scope scope
		key   string
	}
	seen := map[place]action{}
	for _, b := range bindings() {
		for _, s := range b.scopes {
			for _, k := range b.Keys() {
				if other, ok := seen[place{s, k}]; ok && other != b.do {
					t.Errorf("%q is both %s and %s", k, other, b.do)
				}
				seen[place{s, k}] = b.do
			}
		}
		for _, language := range []string{"es", "en"} {
			ui := words.For(language).UI()
			if b.section != unlisted && ui.Keys.Of(string(b.do)) == "" {
				t.Errorf("%s has no word in %s", b.do, language)
			}
			if b.brief != nil && ui.Brief.Of(string(b.do)) == "" {
				t.Errorf("%s has no brief word in %s", b.do, language)
			}
		}
	}
}

func TestHelpNamesEveryKey(t *testing.T) {
	for _, language := range []string{"es", "en"} {
		d := drive(t, Options{Language: language, NoColor: true}, 120, 60)
		d.load(pesca(t))
		d.keys("?")
		screen := d.screen()
		for _, b := range bindings() {
			if b.section == unlisted {
				continue
			}
			if line := keyNames(d.b.ui, b.Keys()); !strings.Contains(screen, line) {
				t.Errorf("%s: help does not name %q", language, line)
			}
		}
	}
}

func TestMoving(t *testing.T) {
	d := browsing(t, 120, 16)
	for _, c := range []struct {
		keys string
		row  int
	}{
		{"", 0}, {"j", 1}, {"down", 2}, {"k", 1}, {"up up up", 0}, {"G", 11}, {"j", 11}, {"g", 0}, {"end", 11}, {"home", 0},
		{"ctrl+d", 6}, {"ctrl+u", 0}, {"ctrl+f", 11}, {"pgup", 0}, {"pgdown ctrl+b", 0}, {"J J", 2}, {"K", 1},
	} {
		d.keys(c.keys)
		if d.b.list.cursor != c.row {
			t.Errorf("after %q the cursor is on row %d, want %d", c.keys, d.b.list.cursor, c.row)
		}
	}
}

// A reader begins at the first event whose beginning is known, with what may
// lie before it still in sight.
func TestOpensOnTheFirstDatedEvent(t *testing.T) {
	d := drive(t, Options{Language: "es"}, 80, 24)
	d.load(pesca(t))
	d.sees("▌2019", "≤ago 2025", "2/12", "ejemplo incluido · los tuyos: hito CARPETA")
	d.load(pesca(t)) // the next batch
	d.sees("▌2019", "≤ago 2025")
	d.keys("k")
	d.sees("▌≤ago 2025")
	d.load(pesca(t))
	d.sees("▌≤ago 2025")
}

func TestFocus(t *testing.T) {
	d := browsing(t, 80, 24)
	for _, c := range []struct {
		keys string
		want pane
	}{
		{"tab", paneDetail}, {"tab", paneSource}, {"tab", paneList}, {"shift+tab", paneSource}, {"h", paneDetail}, {"left", paneList},
		{"left", paneList}, {"l", paneDetail}, {"right", paneSource}, {"right", paneSource}, {"1", paneList}, {"3", paneSource}, {"2", paneDetail},
		{"esc", paneList}, {"esc", paneList}, {"enter", paneDetail}, {"enter", paneSource}, {"enter", paneSource}, {"esc", paneDetail},
	} {
		d.keys(c.keys)
		if d.b.focus != c.want {
			t.Errorf("after %q the focus is on %d, want %d", c.keys, d.b.focus, c.want)
		}
	}
}

func TestKeyNames(t *testing.T) {
	ui := words.For("es").UI()
	for key, want := range map[string]string{"ctrl+d": "^d", "down": "↓", "enter": "Intro", "j": "j", "space": "espacio"} {
		if got := keyName(ui, key); got != want {
			t.Errorf("%q is written %q, want %q", key, got, want)
		}
	}
}

func TestHintOrder(t *testing.T) {
	hints := []hint{{do: moveDown}, {do: open}, {do: pickActors}, {do: showHelp}, {do: quit}}
	if got := hintOrder(hints); !slices.Equal(got, []int{3, 4, 1, 0, 2}) {
		t.Errorf("%v", got)
	}
}
