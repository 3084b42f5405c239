//go:build unix

package reader

import (
	"os"
	"syscall"
	"testing"
)

// A pipe is never opened, neither named nor in a folder nor put in the place of
// a file since: reading would wait for ever.
func TestPipesAreNotOpened(t *testing.T) {
	tree(t, map[string]string{"docs/a.txt": article, "docs/b.txt": article + article})
	if err := syscall.Mkfifo("docs/tubo.txt", 0o600); err != nil {
		t.Fatal(err)
	}
	sources, problems := Find([]string{"docs", "docs/tubo.txt", "/dev/null"}, Options{})
	if got := pathsOf(sources); got != "docs/a.txt docs/b.txt" {
		t.Errorf("found %s", got)
	}
	if got := problemsOf(problems); got != "/dev/null:irregular docs/tubo.txt:irregular docs/tubo.txt:irregular" {
		t.Errorf("problems %s", got)
	}
	if err := os.Remove("docs/a.txt"); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo("docs/a.txt", 0o600); err != nil {
		t.Fatal(err)
	}
	if _, problem := first(Read(t.Context(), sources[0], Options{})); problem == nil || problem.What.Rule != RuleIrregular {
		t.Errorf("a pipe in the place of a file: %v", problem)
	}
	if err := os.Remove("docs/b.txt"); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("/etc/hostname", "docs/b.txt"); err != nil {
		t.Fatal(err)
	}
	if _, problem := first(Read(t.Context(), sources[1], Options{})); problem == nil || problem.What.Rule != RuleUnreadable {
		t.Errorf("a link out of the folder in the place of a file: %v", problem)
	}
}
