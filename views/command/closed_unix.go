//go:build unix

package command

import (
	"io"
	"io/fs"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// Output is a file to write to, which was perhaps closed when the program began
// (hito list >&-). Go opens the null device in its place, for reading and writing,
// where a shell that is asked for it opens it for writing alone; what is written
// there would be lost without a word, and fails instead.
func Output(file *os.File) io.Writer {
	null, err := os.Stat(os.DevNull)
	if err != nil {
		return file
	}
	info, err := file.Stat()
	if err != nil || !os.SameFile(info, null) {
		return file
	}
	if flags, err := unix.FcntlInt(file.Fd(), unix.F_GETFL, 0); err == nil && flags&unix.O_ACCMODE == unix.O_RDWR {
		return closed{file.Name()}
	}
	return file
}

// closed is a file that was closed when the program began.
type closed struct{ name string }

func (c closed) Write([]byte) (int, error) {
	return 0, &fs.PathError{Op: "write", Path: c.name, Err: syscall.EBADF}
}
