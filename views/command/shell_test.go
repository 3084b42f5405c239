package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// script is what `hito completion SHELL` prints, and a file of it.
func script(t *testing.T, shell string) (text, path string) {
	t.Helper()
	r := with(nil, "completion", shell, "--language", "es")
	if r.code != Done || r.err != "" || r.out == "" {
		t.Fatalf("%+v", r)
	}
	path = filepath.Join(t.TempDir(), "hito."+shell)
	if err := os.WriteFile(path, []byte(r.out), 0o600); err != nil {
		t.Fatal(err)
	}
	return r.out, path
}

// Whatever the tables have, every shell completes.
func TestCompletionsNameEverything(t *testing.T) {
	for _, shell := range shells {
		text, _ := script(t, shell)
		for _, f := range allFlags() {
			want := "--" + f.name
			if shell == "fish" {
				want = "-l " + f.name
			}
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %s", shell, want)
			}
		}
		for _, c := range commands()[1:] {
			if !strings.Contains(text, c.name) {
				t.Errorf("%s: no command %s", shell, c.name)
			}
		}
	}
}

// A flag of one name takes one kind of value, whatever the command.
func TestFlagsOfOneNameAreAlike(t *testing.T) {
	values := map[string]string{}
	for _, c := range commands() {
		for _, f := range append(slices.Clone(c.flags), commonFlags...) {
			if was, seen := values[f.name]; seen && was != f.value {
				t.Errorf("--%s takes %q and %q", f.name, was, f.value)
			}
			values[f.name] = f.value
		}
	}
}

// bashCompletes is what bash offers for the words, the last of which is being
// typed; "=" and ":" are words of their own, as bash cuts them.
func bashCompletes(t *testing.T, bash, path string, words ...string) []string {
	t.Helper()
	c := exec.Command(bash, "--norc", "-c", `hito() { printf '%s\n' "Las visitas" lavrov; }; source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _hito; printf '%s\n' "${COMPREPLY[@]}"`, "bash", path)
	c.Args = append(c.Args, words...)
	c.Dir = t.TempDir()
	if err := os.WriteFile(filepath.Join(c.Dir, "una nota.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}

func TestBashCompletes(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Log("no bash here: its completion is not run")
		return
	}
	_, path := script(t, "bash")
	for _, c := range []struct {
		words      []string
		has, hasNo string
	}{
		{[]string{"hito", ""}, "list", ""}, {[]string{"hito", ""}, "una nota.txt", ""}, {[]string{"hito", "li"}, "list", "docs"},
		{[]string{"hito", "list", "--fo"}, "--format", "--query"}, {[]string{"hito", "list", "--format", ""}, "jsonl", "una nota.txt"},
		{[]string{"hito", "list", "--format", "=", "j"}, "jsonl", "csv"}, {[]string{"hito", "list", "--format", "="}, "csv", "--format"},
		{[]string{"hito", "list", "--query", ""}, "actor:", "list"}, {[]string{"hito", "list", "--query", "type", ":", "me"}, "meeting", "visit"},
		{[]string{"hito", "list", "--query", "status", ":"}, "undated", "meeting"}, {[]string{"hito", "list", "--query", "actor", ":", ""}, "", "actor:"},
		{[]string{"hito", "--language", ""}, "es", "fr"}, {[]string{"hito", "help", ""}, "actors", "una nota.txt"},
		{[]string{"hito", "completion", ""}, "zsh", "una nota.txt"}, {[]string{"hito", "show", ""}, "--format", "una nota.txt"},
		{[]string{"hito", "show", "aa11", ""}, "una nota.txt", ""}, {[]string{"hito", "list", "--actors", ""}, "una nota.txt", "--format"},
		{[]string{"hito", "list", "--saved", ""}, "lavrov", "--format"}, {[]string{"hito", "list", "--saved", "="}, `Las\ visitas`, ""}, {[]string{"hito", "list", "--saved", `Las\ v`}, `Las\ visitas`, "lavrov"},
		{[]string{"hito", "list", "--query", "@"}, `@Las\ visitas`, "actor:"}, {[]string{"hito", "list", "--query", "@", "la"}, "@lavrov", `@Las\ visitas`}, {[]string{"hito", "list", "--query", "=@", "L"}, `@Las\ visitas`, "@lavrov"},
		{[]string{"hito", "list", "--query", `"@L`}, "@Las visitas", "actor:"},
		{[]string{"hito", "list", "--since", ""}, "", "--format"}, {[]string{"hito", "docs", "--p"}, "--problems", "una nota.txt"},
	} {
		got := bashCompletes(t, bash, path, c.words...)
		if !slices.Contains(got, c.has) || c.hasNo != "" && slices.Contains(got, c.hasNo) {
			t.Errorf("%q: %q; want %q, not %q", c.words, got, c.has, c.hasNo)
		}
	}
}

// The other shells take their scripts without a word, where they are installed;
// fish is asked as well.
func TestOtherShellsUnderstand(t *testing.T) {
	for _, shell := range []string{"zsh", "fish"} {
		program, err := exec.LookPath(shell)
		if err != nil {
			t.Logf("no %s here: its completion is not read", shell)
			continue
		}
		_, path := script(t, shell)
		if out, err := exec.Command(program, "-n", path).CombinedOutput(); err != nil || len(out) > 0 {
			t.Errorf("%s -n: %v: %s", shell, err, out)
		}
		if shell != "fish" {
			continue
		}
		for typed, want := range map[string]string{"hito list --format ": "jsonl", "hito l": "list", "hito completion ": "zsh", "hito docs --prob": "--problems", "hito list --saved ": "Las visitas", "hito list --query @": "@lavrov"} {
			c := exec.Command(program, "--no-config", "-c", `function hito; printf '%s\n' "Las visitas" lavrov; end; source $argv[1]; complete -C $argv[2]`, path, typed)
			c.Env = append(os.Environ(), "HOME="+t.TempDir())
			if out, err := c.CombinedOutput(); err != nil || !strings.Contains(string(out), want) {
				t.Errorf("fish, %q: %v: %s", typed, err, out)
			}
		}
	}
}

// The manual is ASCII, holds all commands and flags, and no formatter that is
// installed finds fault with it.
func TestManual(t *testing.T) {
	for _, language := range []string{"es", "en"} {
		r := with(nil, "man", "--language", language)
		if r.code != Done || r.err != "" {
			t.Fatalf("%+v", r)
		}
		for i := range len(r.out) {
			if c := r.out[i]; c >= 0x7F || c < 0x20 && c != '\n' {
				t.Fatalf("byte %#x in the manual", c)
			}
		}
		for _, f := range allFlags() {
			if !strings.Contains(r.out, roff("--"+f.name)) {
				t.Errorf("no --%s", f.name)
			}
		}
		for _, tool := range [][]string{{"groff", "-man", "-ww", "-Tutf8", "-z"}, {"mandoc", "-T", "lint", "-W", "error"}} {
			program, err := exec.LookPath(tool[0])
			if err != nil {
				t.Logf("no %s here", tool[0])
				continue
			}
			c := exec.Command(program, tool[1:]...)
			c.Stdin = strings.NewReader(r.out)
			var complaints strings.Builder
			c.Stderr = &complaints
			if out, err := c.Output(); err != nil || complaints.Len() > 0 || tool[0] == "mandoc" && len(out) > 0 {
				t.Errorf("%s: %v: %s%.300s", tool[0], err, complaints.String(), out)
			}
		}
	}
}
