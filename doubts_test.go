package main

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"hito/views/command"
	"hito/views/screentest"
)

// What may be one event is decided in the browser, stays decided when it is
// opened again, and is undone there.
func TestDoubtsInATerminal(t *testing.T) {
	state := t.TempDir()
	environment := []string{"XDG_STATE_HOME=" + state}
	journal := filepath.Join(state, "hito", "corrections.jsonl")
	events := func() int {
		_, out, _ := run(environment, "", "list", "--format", "jsonl")
		return strings.Count(out, "\n")
	}
	before := events()
	open := func() (*screentest.Screen, func(what ...string)) {
		s := screentest.Open(t, 120, 40, environment, hito)
		return s, func(what ...string) {
			t.Helper()
			if !s.Until(func(screen string) bool {
				for _, w := range what {
					if !strings.Contains(screen, w) {
						return false
					}
				}
				return true
			}) {
				t.Fatalf("%q is not on the screen:\n%s", what, s.Text())
			}
		}
	}
	leave := func(s *screentest.Screen) {
		t.Helper()
		s.Press("q")
		s.Until(func(screen string) bool { return !strings.Contains(screen, "¿Son el mismo") })
		s.Press("q")
		if code := s.Left(); code != command.Done {
			t.Errorf("exit %d", code)
		}
	}
	count := func(n int) string { return " " + strconv.Itoa(n) + " sucesos" }

	s, sees := open()
	sees(count(before), "1 duda (M)")
	s.Press("M")
	sees("¿Son el mismo suceso?", "Por qué puede serlo", "1/1")
	s.Press("y")
	sees(count(before-1), "No queda ninguna duda", "Anotado")
	leave(s)
	if text, err := os.ReadFile(journal); err != nil || strings.Count(string(text), "\n") != 1 || !strings.Contains(string(text), `"same"`) {
		t.Fatalf("the journal has %q (%v)", text, err)
	}
	if n := events(); n != before-1 {
		t.Errorf("%d events are listed, of %d before", n, before)
	}

	s, sees = open()
	sees(count(before - 1))
	s.Press("Mu")
	sees(count(before), "1/1", "Deshecha")
	if err := os.Remove(journal); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(journal, 0o700); err != nil { // where nothing can be written
		t.Fatal(err)
	}
	s.Press("n")
	sees("No se pudo anotar", "1/1", count(before))
	leave(s)
	if n := events(); n != before {
		t.Errorf("%d events are listed, of %d before", n, before)
	}
}
