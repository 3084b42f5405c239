//go:build unix

package views

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
)

// What is stopped ends with all that it started, and what had lost its parent.
func TestPassToEndsWhatWasStarted(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Log("no sh here")
		return
	}
	folder := t.TempDir()
	alive, script := filepath.Join(folder, "alive"), filepath.Join(folder, "script")
	// Each child has the pipe open for as long as it lives.
	const text = "(echo one; exec sleep 60) >\"$1\" &\n( (echo two; exec sleep 60) >\"$1\" & )\nwait\n"
	if err := errors.Join(os.WriteFile(script, []byte(text), 0o600), syscall.Mkfifo(alive, 0o600)); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	out := make(chan Output, 1)
	go func() {
		out <- PassTo(ctx, []string{"sh", script, alive}, func(io.Writer) error { return nil })
	}()
	children, err := os.Open(alive)
	if err != nil {
		t.Fatal(err)
	}
	defer children.Close()
	said := bufio.NewReader(children)
	for range 2 {
		if _, err := said.ReadString('\n'); err != nil {
			t.Fatal(err)
		}
	}
	stop()
	if o := <-out; !errors.Is(o.Err, context.Canceled) {
		t.Errorf("the answer is %v", o.Err)
	}
	if rest, err := io.ReadAll(said); len(rest) > 0 || err != nil { // until the last of them is gone
		t.Errorf("%q %v", rest, err)
	}
}
