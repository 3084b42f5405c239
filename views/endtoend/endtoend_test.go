// Package endtoend tests the program as it is built: in a terminal, key by key
// and screen by screen, and in a shell, by its output and exit codes. It is
// tests only. go test ./views/endtoend -run Browser -update writes the screens in
// testdata anew, for a person to read.
package endtoend

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"strings"
	"testing"

	"hito/views/screentest"
)

var update = flag.Bool("update", false, "write the golden screens anew")

// hito is the program, built once for all tests, which run in the module's folder
// as a person who tries it does.
var hito screentest.Program

func TestMain(m *testing.M) {
	if err := os.Chdir("../.."); err != nil {
		panic(err)
	}
	os.Exit(hito.Test(m, "."))
}

// run runs the program outside a terminal.
func run(environment []string, stdin string, arguments ...string) (code int, out, err string) {
	var stdout, stderr bytes.Buffer
	c := exec.Command(hito.Path(), arguments...)
	c.Env = append(append(os.Environ(), "LANG=C", "LC_ALL=", "LC_MESSAGES="), environment...)
	c.Stdin, c.Stdout, c.Stderr = strings.NewReader(stdin), &stdout, &stderr
	c.Run()
	return c.ProcessState.ExitCode(), stdout.String(), stderr.String()
}
