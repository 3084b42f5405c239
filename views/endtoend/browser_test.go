package endtoend

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"hito/views/command"
	"hito/views/screentest"
)

// Keys are pressed as a person would, and every screen is compared with one in
// testdata, which a person can read.
func TestBrowserInATerminal(t *testing.T) {
	const down, enter, escape = "\x1b[B", "\r", "\x1b"
	steps := []struct{ keys, screen string }{
		{"", "1-start"}, {down, "2-down"}, {enter, "3-detail"}, {enter, "4-source"}, {escape, "5-back"},
		{"a", "6-picker"}, {"lavrov", "7-name"}, {enter, "8-filtered"}, {"?", "9-help"},
	}
	const documents = "10-docs"
	t.Chdir("views/endtoend")
	for _, size := range []struct{ width, height int }{{120, 40}, {80, 24}, {60, 20}, {40, 12}} {
		name := strconv.Itoa(size.width) + "x" + strconv.Itoa(size.height)
		t.Run(name, func(t *testing.T) {
			s := screentest.Open(t, size.width, size.height, nil, hito.Path())
			for _, step := range steps {
				s.Press(step.keys)
				s.Golden(*update, name+"-"+step.screen)
			}
			s.Press(escape)
			s.Golden(*update, name+"-8-filtered")
			s.Press("Dg")
			s.Golden(*update, name+"-"+documents)
			s.Press("q")
			if code := s.Left(); code != command.Done {
				t.Errorf("exit %d", code)
			}
		})
	}
}

// Documents are added, edited and removed beneath the browser, which follows
// them and keeps the person's place; the editor opens at the line.
func TestBrowserFollowsTheDocuments(t *testing.T) {
	folder, tools := t.TempDir(), t.TempDir()
	writeIn := func(folder, name, text string, mode os.FileMode) {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), mode); err != nil {
			t.Fatal(err)
		}
	}
	write := func(name, text string) { writeIn(folder, name, text, 0o644) }
	write("-uno.txt", "date 2025-11-02\n\nEl lunes Ana Ruiz visitó Lima.\n\nEl martes Ana Ruiz firmó un tratado con Perú.\n")
	writeIn(tools, "vim", "#!/bin/sh\nprintf '%s ' \"$@\" > "+filepath.Join(tools, "told")+"\n", 0o755)
	s := screentest.Open(t, 120, 30, []string{"VISUAL=" + filepath.Join(tools, "vim")}, hito.Path(), "--watch", folder)
	s.Sees("firmó un tratado", "2 sucesos")
	s.Press("j")
	s.Sees("2/2")
	s.Press("e")
	told := func() bool {
		text, err := os.ReadFile(filepath.Join(tools, "told"))
		return err == nil && strings.Contains(string(text), "+5 "+filepath.Join(folder, "-uno.txt"))
	}
	if !s.Until(func(string) bool { return told() }) {
		t.Errorf("the editor was not told the line:\n%s", s.Text())
	}
	write("dos.txt", "date 2025-10-02\n\nEl miércoles 1 de octubre Luis Mora visitó Quito.\n")
	s.Sees("3 sucesos", "+1 documento", "3/3", "▌mar 28 oct")
	s.Press("D")
	s.Sees("2 documentos", "1 Documentos")
	if err := os.Remove(filepath.Join(folder, "dos.txt")); err != nil {
		t.Fatal(err)
	}
	s.Sees("1 documento", "−1 documento")
	s.Press("DG")
	s.Sees("2 sucesos", "▌mar 28 oct")
	write("-uno.txt", "date 2025-11-02\n\nEl martes Ana Ruiz firmó un tratado con Perú.\n")
	s.Press("r")
	s.Sees("1 suceso", "▌mar 28 oct")
	s.Press("q")
	if code := s.Left(); code != command.Done {
		t.Errorf("exit %d", code)
	}
}

// Documents can come from a pipe while the keys come from the keyboard.
func TestBrowserOnAPipe(t *testing.T) {
	s := screentest.Open(t, 100, 30, nil, "sh", "-c", `cat seeds/2025-11-02-kremlin-choe.txt | "$0" -`, hito.Path())
	s.Sees("2025")
	s.Press("?")
	s.Sees("Ayuda")
	s.Press("qq")
	if code := s.Left(); code != command.Done {
		t.Errorf("exit %d", code)
	}
}

// Suspended, hito gives the terminal back to the shell; resumed, it draws all of
// its screen again. A storm of sizes leaves a whole one.
func TestSuspendedAndResized(t *testing.T) {
	s := screentest.Open(t, 100, 30, []string{"PS1=listo> ", "HISTFILE=/dev/null"}, "bash", "--norc", "--noprofile", "-i")
	sees := func(what string, lines, width int) {
		t.Helper()
		if !s.Until(func(screen string) bool {
			rows := strings.Split(strings.TrimSuffix(screen, "\n"), "\n")
			return strings.Contains(screen, what) && (lines == 0 || len(rows) == lines && strings.Contains(rows[1], "┬─") && strings.HasSuffix(rows[1], "─") && len([]rune(rows[1])) == width)
		}) {
			t.Fatalf("%q is not on a screen of %d lines:\n%s", what, lines, s.Text())
		}
	}
	sees("listo>", 0, 0)
	s.Press(hito.Path() + "\r")
	sees("2025", 30, 100)
	s.Press("jj")
	sees(" 3/", 30, 100)
	s.Press("\x1a")
	sees("Stopped", 0, 0)
	s.Press("echo $((6*7))\r")
	sees("42", 0, 0)
	s.Press("fg\r")
	sees(" 3/", 30, 100)
	s.Press("j")
	sees(" 4/", 30, 100)
	for i := range 60 {
		s.Resize(20+i*3%130, 4+i*7%50)
	}
	s.Resize(120, 40)
	sees(" 4/", 40, 120)
	s.Press("q")
	sees("listo>", 0, 0)
	s.Press("exit\r")
	s.Left()
}

func TestTerminalIsRestored(t *testing.T) {
	for _, signals := range [][]syscall.Signal{{syscall.SIGTERM}, {syscall.SIGINT}, {syscall.SIGHUP}, {syscall.SIGQUIT}, {syscall.SIGTERM, syscall.SIGTERM}} {
		t.Run(fmt.Sprint(signals), func(t *testing.T) {
			s := screentest.Open(t, 100, 30, nil, hito.Path())
			s.Sees("2025")
			for _, signal := range signals {
				s.Signal(signal)
			}
			if code := s.Left(); code != command.Interrupted {
				t.Errorf("exit %d:\n%s", code, s.Text())
			}
		})
	}
}

// At a terminal that cannot draw there is the line mode: words and line ends.
func TestDumbTerminal(t *testing.T) {
	s := screentest.Open(t, 200, 60, []string{"TERM=dumb"}, hito.Path())
	heard := func(what string) {
		t.Helper()
		if !s.Until(func(string) bool { return strings.Contains(s.Raw(), what) }) {
			t.Fatalf("%q is not said:\n%s", what, s.Raw())
		}
	}
	heard("\n> ")
	s.Press("siguiente\r")
	heard("Suceso 2 de")
	s.Press("salir\r")
	if code := s.Left(); code != command.Done || strings.Contains(s.Raw(), "\x1b") {
		t.Errorf("exit %d:\n%q", code, s.Raw())
	}
}
