//go:build unix

package office

import (
	"errors"
	"os"
	"os/exec"
	"syscall"
)

// whole has a program that is stopped end with all that it started: some
// converters are scripts.
func whole(program *exec.Cmd) {
	program.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	program.Cancel = func() error {
		err := syscall.Kill(-program.Process.Pid, syscall.SIGKILL)
		if errors.Is(err, syscall.ESRCH) {
			return os.ErrProcessDone
		}
		return err
	}
}
