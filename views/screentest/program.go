package screentest

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// Program is the module's program, built for a package's tests.
type Program struct {
	root, path string // absolute
	once       sync.Once
}

// Test builds the program of the module whose folder root is, and runs a
// package's tests. They keep state and configuration in a folder of their own,
// which is gone when they end. It is what a TestMain exits with.
func (p *Program) Test(m *testing.M, root string) int {
	folder, err := os.MkdirTemp("", "hito")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(folder)
	os.Setenv("XDG_STATE_HOME", filepath.Join(folder, "state")) // no corrections but those of a test
	os.Setenv("XDG_CONFIG_HOME", filepath.Join(folder, "config"))
	p.path = filepath.Join(folder, "hito")
	if p.root, err = filepath.Abs(root); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	c := exec.Command("go", "build", "-o", p.path, ".")
	c.Dir = p.root
	if out, err := c.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "%s%v\n", out, err)
		return 1
	}
	return m.Run()
}

// Path is where the program is. The first who asks, who has to be a test, opens
// every folder of the sources: go test looks at what a test opened to see whether
// its last result still holds, and sees nothing of how the program was built.
func (p *Program) Path() string {
	p.once.Do(func() {
		filepath.WalkDir(p.root, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && entry.IsDir() && strings.HasPrefix(entry.Name(), ".") {
				return filepath.SkipDir
			}
			return err
		})
	})
	return p.path
}
