//go:build unix

package views

import (
	"errors"
	"os"
	"os/exec"
	"syscall"
)

// together has a program and all that it starts end together: they are a group
// of their own, which is ended as one where the program is stopped. What a
// program that ended by itself leaves running (a clipboard that serves its
// selection) goes on.
func together(program *exec.Cmd) {
	program.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	program.Cancel = func() error {
		err := syscall.Kill(-program.Process.Pid, syscall.SIGKILL)
		if errors.Is(err, syscall.ESRCH) {
			return os.ErrProcessDone
		}
		return err
	}
}
