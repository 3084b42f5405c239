package hostile

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"unicode"
)

// A folder of files that are made to harm is read to its end by the program
// itself, within bounds, and nothing of it acts on the terminal.
func TestProgramSurvives(t *testing.T) {
	hito := filepath.Join(t.TempDir(), "hito")
	if out, err := exec.Command("go", "build", "-o", hito, "../../..").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	folder := t.TempDir()
	if _, err := Make(folder); err != nil {
		t.Fatal(err)
	}
	const limit = 500 << 10 // KB
	for _, what := range []string{"list", "docs --problems"} {
		c := exec.Command(hito, append(strings.Fields(what), folder)...)
		c.Env = append(os.Environ(), "GOMAXPROCS=2") // what is worked on at once is in memory at once
		var out bytes.Buffer
		c.Stdout, c.Stderr = &out, &out
		c.Run()
		if code := c.ProcessState.ExitCode(); code != 0 && code != 3 {
			t.Errorf("%s: exit %d: %.500q", what, code, out.String())
		}
		for _, r := range out.String() {
			if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029') {
				t.Errorf("%s: %U reaches the terminal", what, r)
				break
			}
		}
		if used := peak(c.ProcessState); used == 0 {
			t.Logf("its memory is not measured on %s", runtime.GOOS)
		} else if t.Logf("%s: %d KB at most", what, used); used > limit {
			t.Errorf("%s takes %d KB", what, used)
		}
	}
}
