//go:build unix

package endtoend

import (
	"bufio"
	"errors"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"hito/views/screentest"
)

// A program that events were passed to ends, with all that it started, when the
// person leaves, or interrupts the line mode.
func TestWhatWasStartedEndsInATerminal(t *testing.T) {
	folder := t.TempDir()
	alive, script := filepath.Join(folder, "alive"), filepath.Join(folder, "script")
	// Each child has the pipe open for as long as it lives.
	const text = "(echo one; exec sleep 60) >\"$1\" &\n(echo two; exec sleep 60) >\"$1\" &\nwait\n"
	if err := errors.Join(os.WriteFile(script, []byte(text), 0o600), syscall.Mkfifo(alive, 0o600)); err != nil {
		t.Fatal(err)
	}
	for begun, c := range map[string]struct {
		arguments   []string
		typed, left string
	}{
		" sucesos": {nil, "|sh " + script + " " + alive + "\r", "q"},
		"ayuda":    {[]string{"--lines"}, "pasa sh " + script + " " + alive + "\r", "\x03"},
	} {
		// A shell stays behind, as where a person works: with the terminal's last
		// program the system would end all that it ran.
		s := screentest.Open(t, 120, 40, nil, "sh", append([]string{"-c", `trap : INT; "$0" "$@"; echo left; read x`, hito.Path()}, c.arguments...)...)
		s.Sees(begun)
		s.Settle() // what is typed before the documents are read goes elsewhere
		s.Press(c.typed)
		children, err := os.Open(alive)
		if err != nil {
			t.Fatal(err)
		}
		said := bufio.NewReader(children)
		for range 2 {
			if _, err := said.ReadString('\n'); err != nil {
				t.Fatal(err)
			}
		}
		s.Press(c.left)
		s.Sees("left")
		if rest, err := io.ReadAll(said); len(rest) > 0 || err != nil { // until the last of them is gone
			t.Errorf("%q %v", rest, err)
		}
		children.Close()
		s.Press("\r")
		s.Left()
	}
}
