//go:build unix

package hostile

import (
	"net"
	"os"
	"syscall"
)

// systemPlaces are those that only some systems have.
func systemPlaces() []Case {
	all := []Case{
		{Name: "pipe.txt", Rule: "reader.irregular", make: func(path string) error { return syscall.Mkfifo(path, 0o600) }},
		{Name: "socket.txt", Rule: "reader.irregular", make: func(path string) error {
			// The path of a socket is short: it is made from its own folder.
			here, err := os.Getwd()
			if err != nil {
				return err
			}
			defer os.Chdir(here)
			if err := os.Chdir(path[:len(path)-len("socket.txt")]); err != nil {
				return err
			}
			l, err := net.Listen("unix", "socket.txt")
			if err != nil {
				return err
			}
			l.(*net.UnixListener).SetUnlinkOnClose(false)
			return l.Close()
		}},
	}
	if os.Geteuid() == 0 {
		return all // to the superuser nothing is unreadable
	}
	return append(all,
		Case{Name: "unreadable.txt", Rule: "reader.unreadable", make: func(path string) error { return os.WriteFile(path, []byte(Story(800)), 0) }},
		Case{Name: "unreadable", Rule: "reader.unreadable", make: func(path string) error { return os.Mkdir(path, 0) }},
	)
}
