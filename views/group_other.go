//go:build !unix

package views

import "os/exec"

// together would have a program and all that it starts end together, where the
// system has groups of processes; here the program alone is ended.
func together(*exec.Cmd) {}
