package hostile

import (
	"os"
	"syscall"
)

// peak is how much memory a program took at most, in KB.
func peak(p *os.ProcessState) int64 { return p.SysUsage().(*syscall.Rusage).Maxrss }
