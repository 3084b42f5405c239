//go:build !unix

package command

import (
	"io"
	"os"
)

// Output is a file to write to.
func Output(file *os.File) io.Writer { return file }
