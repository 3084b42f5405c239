//go:build !linux

package hostile

import "os"

// peak is how much memory a program took at most, 0 where that is not known.
func peak(*os.ProcessState) int64 { return 0 }
