// Package screentest runs a program in a pseudo-terminal and reads its screen
// through a terminal emulator, for tests: it presses keys, compares screens
// with golden ones, and checks that the terminal is left as it was found. It is
// no part of the program.
package screentest

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"
	"golang.org/x/term"
)

// Screen is a program that runs in a pseudo-terminal, and what a terminal
// would show of it.
type Screen struct {
	t       *testing.T
	command *exec.Cmd
	master  *os.File
	slave   *os.File
	before  *term.State
	screen  vt10x.Terminal
	lock    sync.Mutex
	raw     bytes.Buffer
	done    chan struct{} // closed when the program has ended and all is read
}

// Open starts a program in a terminal of that size, in Spanish; environment is
// added to the test's own. The program is killed when the test ends.
func Open(t *testing.T, width, height int, environment []string, name string, arguments ...string) *Screen {
	t.Helper()
	master, slave, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	if err := pty.Setsize(master, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}); err != nil {
		t.Fatal(err)
	}
	s := &Screen{t: t, master: master, slave: slave, done: make(chan struct{})}
	if s.before, err = term.GetState(int(slave.Fd())); err != nil {
		t.Fatal(err)
	}
	s.screen = vt10x.New(vt10x.WithSize(width, height))
	s.command = exec.Command(name, arguments...)
	s.command.Stdin, s.command.Stdout, s.command.Stderr = slave, slave, slave
	s.command.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	s.command.Env = append(os.Environ(), "TERM=xterm-256color", "LANG=es_ES.UTF-8", "LC_ALL=", "LC_MESSAGES=", "NO_COLOR=", "COLORTERM=")
	s.command.Env = append(s.command.Env, environment...)
	if err := s.command.Start(); err != nil {
		t.Fatal(err)
	}
	go s.read()
	t.Cleanup(func() { s.command.Process.Kill(); master.Close(); slave.Close() })
	return s
}

// strange are sequences of newer terminals, which the emulator would print.
var strange = regexp.MustCompile(`\x1b\[[<=>][0-9;]*[a-zA-Z]|\x1b\[\?[0-9;]*u|\x1b\[\??[0-9;]*\$[a-z]|\x1b\[[0-9;]* q|\x1b\[>[0-9;]*[a-zA-Z]|\x1bP[^\x1b]*\x1b\\`)

// whole is how many bytes at the head of b hold no cut sequence or rune.
func whole(b []byte) int {
	if at := bytes.LastIndexByte(b, 0x1b); at >= 0 && len(b)-at < 32 && !ended.Match(b[at:]) {
		return at
	}
	for i := 1; i < utf8.UTFMax && i <= len(b); i++ {
		if tail := b[len(b)-i:]; utf8.RuneStart(tail[0]) {
			if !utf8.FullRune(tail) {
				return len(b) - i
			}
			break
		}
	}
	return len(b)
}

// ended is an escape sequence that is all there.
var ended = regexp.MustCompile(`^\x1b(\[[0-9;?<=>$ ]*[@-~]|[^\[\]P]|[\]P].*(\x07|\x1b\\))`)

func (s *Screen) read() {
	defer close(s.done)
	var held []byte
	buffer := make([]byte, 1<<16)
	for {
		n, err := s.master.Read(buffer)
		s.lock.Lock()
		s.raw.Write(buffer[:n])
		held = append(held, buffer[:n]...)
		cut := whole(held)
		s.screen.Write(strange.ReplaceAll(held[:cut], nil))
		held = append([]byte(nil), held[cut:]...)
		s.lock.Unlock()
		if err != nil {
			return
		}
	}
}

// Text is the screen, without the spaces at the ends of its lines.
func (s *Screen) Text() string {
	s.lock.Lock()
	defer s.lock.Unlock()
	var lines []string
	for _, line := range strings.Split(s.screen.String(), "\n") {
		lines = append(lines, strings.TrimRight(line, " \x00"))
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n") + "\n"
}

// patience is how long a screen may take at most (tests do not measure), and
// quiet how long a program that draws nothing is taken to have no more to draw.
const (
	patience = 60 * time.Second
	quiet    = 10 * time.Second
)

// Until waits for a screen that fits, and reports whether it came. It gives up
// where the program has been quiet for a while.
func (s *Screen) Until(fits func(screen string) bool) bool {
	begun := time.Now()
	written, changed := -1, begun
	for time.Since(begun) < patience {
		if fits(s.Text()) {
			return true
		}
		if n := s.written(); n != written {
			written, changed = n, time.Now()
		}
		if written > 0 && time.Since(changed) > quiet {
			return false
		}
		time.Sleep(5 * time.Millisecond)
	}
	return false
}

// Sees waits for a screen on which all of that stands, and fails the test where
// none comes.
func (s *Screen) Sees(what ...string) {
	s.t.Helper()
	missing := ""
	if !s.Until(func(screen string) bool {
		for _, missing = range what {
			if !strings.Contains(screen, missing) {
				return false
			}
		}
		return true
	}) {
		s.t.Fatalf("%q is not on the screen:\n%s", missing, s.Text())
	}
}

// written is how many bytes the program wrote so far.
func (s *Screen) written() int {
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.raw.Len()
}

// Settle waits until nothing more is written for a while.
func (s *Screen) Settle() { s.settled() }

// settled is the screen once nothing more is written for a while.
func (s *Screen) settled() string {
	for last, still := s.written(), 0; still < 12; time.Sleep(50 * time.Millisecond) {
		if now := s.written(); now != last {
			last, still = now, 0
		} else {
			still++
		}
	}
	return s.Text()
}

// Press sends keys.
func (s *Screen) Press(keys string) {
	if _, err := s.master.WriteString(keys); err != nil {
		s.t.Fatal(err)
	}
}

// Resize gives the terminal another size, of which the program is told. What the
// emulator shows is of that size once the program has drawn it.
func (s *Screen) Resize(width, height int) {
	s.lock.Lock()
	s.screen.Resize(width, height)
	s.lock.Unlock()
	if err := pty.Setsize(s.master, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}); err != nil {
		s.t.Fatal(err)
	}
}

// Golden compares the screen with testdata/NAME.txt, which may take a while to
// be drawn; update writes that file instead, once the screen has settled.
func (s *Screen) Golden(update bool, name string) {
	s.t.Helper()
	path := filepath.Join("testdata", name+".txt")
	if update {
		if err := os.WriteFile(path, []byte(s.settled()), 0o644); err != nil {
			s.t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		s.t.Fatal(err)
	}
	if !s.Until(func(screen string) bool { return screen == string(want) }) {
		s.t.Fatalf("%s: the screen is\n%s\nand not\n%s", path, s.Text(), want)
	}
}

// Left waits for the end of the program, checks that the terminal is as it was
// before, and gives the exit code.
func (s *Screen) Left() int {
	s.t.Helper()
	for _, fault := range s.faults() {
		s.t.Error(fault)
	}
	return s.command.ProcessState.ExitCode()
}

// faults waits for the end of the program and says what it left otherwise than
// it found it.
func (s *Screen) faults() (faults []string) {
	s.t.Helper()
	ended := make(chan error, 1)
	go func() { ended <- s.command.Wait() }()
	select {
	case <-ended:
	case <-time.After(patience):
		s.t.Fatalf("the program does not end; its screen is\n%s", s.Text())
	}
	after, err := term.GetState(int(s.slave.Fd()))
	if err != nil {
		s.t.Fatal(err)
	}
	s.slave.Close()
	<-s.done
	if *after != *s.before {
		faults = append(faults, fmt.Sprintf("the terminal's modes are %+v, and were %+v", *after, *s.before))
	}
	if s.screen.Mode()&vt10x.ModeAltScreen != 0 {
		faults = append(faults, "the alternate screen was not left")
	}
	if !s.screen.CursorVisible() {
		faults = append(faults, "the cursor is hidden")
	}
	for mode, on := range s.modes() {
		if on && mode != "25" && mode != "7" {
			faults = append(faults, "the private mode "+mode+" stays on")
		}
	}
	return faults
}

var modeSequence = regexp.MustCompile(`\x1b\[\?([0-9;]+)([hl])`)

// modes are the private modes that the program set, and how it left them.
func (s *Screen) modes() map[string]bool {
	modes := map[string]bool{}
	for _, m := range modeSequence.FindAllSubmatch(s.raw.Bytes(), -1) {
		for _, mode := range strings.Split(string(m[1]), ";") {
			modes[mode] = m[2][0] == 'h'
		}
	}
	return modes
}

// Signal sends the program a signal.
func (s *Screen) Signal(signal os.Signal) {
	if err := s.command.Process.Signal(signal); err != nil {
		s.t.Fatal(err)
	}
}

// Raw is every byte that the program wrote.
func (s *Screen) Raw() string {
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.raw.String()
}
