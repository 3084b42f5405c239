package hostile

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// relay is the variable that makes this program run another and tell its peak.
const relay = "HITO_HOSTILE_RELAY"

// TestMain also serves as a small process between the test and the program: the
// system counts what the process that starts one takes as taken by the one
// started, and this test takes much.
func TestMain(m *testing.M) {
	if os.Getenv(relay) == "" {
		os.Exit(m.Run())
	}
	c := exec.Command(os.Args[1], os.Args[2:]...)
	c.Stdout, c.Stderr = os.Stdout, os.Stderr
	c.Run()
	fmt.Fprintf(os.Stderr, "\n%s%d\n", relay, peak(c.ProcessState))
	os.Exit(c.ProcessState.ExitCode())
}

// relayed cuts the peak that the small process told from what it printed.
func relayed(out string) (string, int64) {
	at := strings.LastIndex(out, "\n"+relay)
	if at < 0 {
		return out, 0
	}
	used, _ := strconv.ParseInt(strings.TrimSpace(out[at+1+len(relay):]), 10, 64)
	return out[:at], used
}

// build builds the program in a folder.
func build(t *testing.T, folder string) string {
	hito := filepath.Join(folder, "hito")
	if out, err := exec.Command("go", "build", "-o", hito, "../../..").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return hito
}

// A folder of files that are made to harm is read to its end by the program
// itself, within bounds, and nothing of it acts on the terminal.
func TestProgramSurvives(t *testing.T) {
	hito := build(t, t.TempDir())
	folder := t.TempDir()
	if _, err := Make(folder); err != nil {
		t.Fatal(err)
	}
	const limit = 500 << 10 // KB
	for _, what := range []string{"list", "docs --problems"} {
		c := exec.Command(os.Args[0], append(append([]string{hito}, strings.Fields(what)...), folder)...)
		c.Env = append(os.Environ(), relay+"=1", "GOMAXPROCS=2") // what is worked on at once is in memory at once
		var out bytes.Buffer
		c.Stdout, c.Stderr = &out, &out
		c.Run()
		if code := c.ProcessState.ExitCode(); code != 0 && code != 3 {
			t.Errorf("%s: exit %d: %.500q", what, code, out.String())
		}
		said, used := relayed(out.String())
		for _, r := range said {
			if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029') {
				t.Errorf("%s: %U reaches the terminal", what, r)
				break
			}
		}
		if used == 0 && runtime.GOOS == "linux" {
			t.Errorf("%s: its memory was not measured: %.300q", what, said)
		} else if used == 0 {
			t.Logf("its memory is not measured on %s", runtime.GOOS)
		} else if t.Logf("%s: %d KB at most", what, used); used > limit {
			t.Errorf("%s takes %d KB", what, used)
		}
	}
}
