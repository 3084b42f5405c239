//go:build unix

package hostile

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// nobody is the user without rights, as most systems number it.
const nobody = 65534

// as runs the program as a user to whom rights mean something: the superuser
// reads whatever it is forbidden.
func as(t *testing.T, hito string, environment []string, args ...string) (out, said string, code int) {
	t.Helper()
	c := exec.Command(hito, args...)
	if os.Geteuid() == 0 {
		c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	}
	var stdout, stderr bytes.Buffer
	c.Dir, c.Stdout, c.Stderr = filepath.Dir(hito), &stdout, &stderr
	c.Env = append([]string{"LANG=en_US.UTF-8", "HOME=/nonexistent", "PATH=" + os.Getenv("PATH")}, environment...)
	if err := c.Run(); err != nil && c.ProcessState == nil {
		t.Fatal(err)
	}
	return stdout.String(), stderr.String(), c.ProcessState.ExitCode()
}

// What the user may not read is told of by its name and why, whatever it is, and
// the rest is read.
func TestProgramWithoutRights(t *testing.T) {
	place, err := os.MkdirTemp("", "hito-rights-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		filepath.WalkDir(place, func(path string, d os.DirEntry, err error) error {
			if d != nil && d.IsDir() {
				os.Chmod(path, 0o700)
			}
			return nil
		})
		os.RemoveAll(place)
	})
	hito := build(t, place)
	in := func(name string) string { return filepath.Join(place, filepath.FromSlash(name)) }
	for name, text := range map[string]string{
		"docs/sound.txt": Story(900), "docs/closed.txt": Story(901), "docs/closed.zip": zipped(member{"a.txt", Story(902)}), "docs/closed.csv": "fecha,suceso\n",
		"docs/.gitignore": "*.md\n", "docs/actors.yaml": "- name: Ana Ruiz\n", "docs/sucesos.yaml": "- word: encierro\n  type: protest\n",
		"docs/closed/a.txt": Story(903), "docs/listed/a.txt": Story(904), "state/hito/corrections.jsonl": "{}\n", "config/hito/config.toml": "language = \"en\"\n",
	} {
		if err := os.MkdirAll(filepath.Dir(in(name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(in(name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	must := func(name string, mode os.FileMode) {
		if err := os.Chmod(in(name), mode); err != nil {
			t.Fatal(err)
		}
	}
	must("", 0o755)
	for _, name := range []string{"docs/closed.txt", "docs/closed.zip", "docs/closed.csv", "docs/.gitignore", "docs/actors.yaml", "docs/sucesos.yaml", "docs/closed", "state/hito", "config/hito"} {
		must(name, 0)
	}
	must("docs/listed", 0o444) // what is in it can be named, and not opened
	state, config := "XDG_STATE_HOME="+in("state"), "XDG_CONFIG_HOME="+in("config")
	for _, c := range []struct {
		args, told string
		code       int
		sound      bool // the sound text is read
	}{
		{"list docs", "closed.txt closed.zip closed.csv .gitignore actors.yaml sucesos.yaml docs/closed docs/listed corrections.jsonl config.toml", 3, true},
		{"list docs/closed", "docs/closed", 2, false},
		{"list docs/closed.txt", "docs/closed.txt", 2, false},
		{"list docs/closed.zip docs/sound.txt", "docs/closed.zip", 3, true},
		{"list docs/listed", "docs/listed", 2, false},
		{"list --actors docs/actors.yaml docs/sound.txt", "docs/actors.yaml", 3, true},
		{"list --events docs/sucesos.yaml docs/sound.txt", "docs/sucesos.yaml", 3, true},
		{"list --config config/hito/config.toml docs/sound.txt", "config.toml", 3, true},
		{"list --saved mine docs/sound.txt", "state/hito", 2, false},
	} {
		out, said, code := as(t, hito, []string{state, config}, strings.Fields(c.args)...)
		if code != c.code || strings.Contains(out, "Ana Ruiz") != c.sound {
			t.Errorf("%s: exit %d, %q, %q", c.args, code, out, said)
		}
		for name := range strings.FieldsSeq(c.told) {
			if !strings.Contains(said, name) {
				t.Errorf("%s: nothing of %s: %q", c.args, name, said)
			}
		}
		if !strings.Contains(said, "permission denied") || strings.Contains(said, "panic") || strings.Contains(said, "open /") {
			t.Errorf("%s: %q", c.args, said)
		}
	}
}
