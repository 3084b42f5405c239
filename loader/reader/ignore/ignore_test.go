package ignore

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const list = `# notas
*.log
!importante.log
/raiz.txt
borradores/
docs/*.tmp
**/cache
a/**/z.txt
salida/**
\#almohadilla
nota[0-9].txt
con\ espacio  
[!a]x
[sincerrar
medio/de/todo
¿?*
`

var paths = []string{"x.log", "a/x.log", "importante.log", "a/importante.log", "raiz.txt", "a/raiz.txt", "borradores/", "a/borradores/", "borradores", "docs/x.tmp",
	"docs/a/x.tmp", "cache", "a/b/cache", "a/z.txt", "a/b/c/z.txt", "z.txt", "salida/x", "salida/a/b", "#almohadilla", "nota7.txt", "nota77.txt", "con espacio", "bx", "ax", "[sincerrar",
	"medio/de/todo", "x/medio/de/todo", "¿ñ", "¿", "nada.txt"}

func TestMatch(t *testing.T) {
	const out = "x.log a/x.log raiz.txt borradores/ a/borradores/ docs/x.tmp cache a/b/cache a/z.txt a/b/c/z.txt salida/x salida/a/b #almohadilla nota7.txt bx medio/de/todo ¿ñ con espacio"
	l, whole := Parse(list)
	if !whole {
		t.Error("not whole")
	}
	for _, path := range paths {
		got, _ := l.Match(strings.TrimSuffix(path, "/"), strings.HasSuffix(path, "/"))
		if want := strings.Contains(" "+out+" ", " "+path+" "); got != want {
			t.Errorf("%s: left out %v, want %v", path, got, want)
		}
	}
	if _, whole := Parse(strings.Repeat("a\n", MaxPatterns+1)); whole {
		t.Error("one pattern too many is not said")
	}
}

// git itself says the same.
func TestMatchAgreesWithGit(t *testing.T) {
	folder := t.TempDir()
	git := func(arguments ...string) ([]byte, error) {
		c := exec.Command("git", arguments...)
		c.Dir = folder
		c.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null")
		return c.Output()
	}
	if _, err := git("init", "-q"); err != nil {
		t.Logf("not compared with git: %v", err)
		return
	}
	if err := os.WriteFile(filepath.Join(folder, ".gitignore"), []byte(list), 0o600); err != nil {
		t.Fatal(err)
	}
	l, _ := Parse(list)
	for _, path := range paths {
		_, err := git("check-ignore", "-q", "--", path)
		out, _ := l.Match(strings.TrimSuffix(path, "/"), strings.HasSuffix(path, "/"))
		if (err == nil) != out {
			t.Errorf("%s: left out %v, git says %v", path, out, err == nil)
		}
	}
}

// No pattern takes longer than its length times the name's.
func TestStarsAreNotTriedOverAndOver(t *testing.T) {
	l, _ := Parse(strings.Repeat("*a", 200) + "b\n" + strings.Repeat("**/a/", 200) + "b")
	if out, _ := l.Match(strings.Repeat("a/", 300)+strings.Repeat("a", 1000), false); out {
		t.Error("left out")
	}
}

func FuzzMatch(f *testing.F) {
	for _, path := range paths {
		f.Add(list, path, false)
	}
	f.Add("**/**/a\n[]]\n[a-\n\\", "a/b", true)
	f.Fuzz(func(t *testing.T, list, path string, folder bool) {
		l, _ := Parse(list)
		if out, known := l.Match(path, folder); out && !known {
			t.Error("left out, and nothing is known of it")
		}
	})
}
