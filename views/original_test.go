package views

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"hito/views/words"
)

func TestSplitCommand(t *testing.T) {
	for command, want := range map[string][]string{
		"vim": {"vim"}, "  code  --wait ": {"code", "--wait"}, `"/opt/my editor/ed" -n`: {"/opt/my editor/ed", "-n"},
		"ed '$(rm -rf x)' ;ls": {"ed", "$(rm -rf x)", ";ls"}, "": nil, " \t": nil, `ed ""`: {"ed", ""},
	} {
		if got := SplitCommand(command); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", command, got, want)
		}
	}
}

func TestEditorAtLine(t *testing.T) {
	for editor, want := range map[string][]string{
		"vim": {"+7", "/a b"}, "nano": {"+7", "/a b"}, "code": {"--wait", "--goto", "/a b:7"}, "hx": {"/a b:7"}, "strange": {"/a b"},
	} {
		if got := atLine(editor, "/a b", 7); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", editor, got, want)
		}
	}
	if got := editorOf([]string{"EDITOR=nano", "VISUAL="}); !slices.Equal(got, []string{"nano"}) {
		t.Errorf("%q", got)
	}
}

// The file that is opened is the one that was read, by its absolute name: no
// name is a flag. Where there is none, it is said why.
func TestOriginalFile(t *testing.T) {
	folder := t.TempDir()
	t.Chdir(folder)
	for _, name := range []string{"-rf.txt", "feed.xml", "pack.zip", "rows.jsonl", "a#b.txt"} {
		if err := os.WriteFile(name, []byte("x\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	ui := words.For("es").UI()
	for _, c := range []struct{ path, name, part, why string }{
		{"-rf.txt", "-rf.txt", "", ""}, {"feed.xml#3", "feed.xml", "3", ""}, {"a#b.txt", "a#b.txt", "", ""}, {"rows.jsonl#12", "rows.jsonl", "12", ""},
		{"-", "", "", ui.OpenStdin}, {"-#3", "", "", ui.OpenStdin}, {"pack.zip/in/nota.html", "", "", "dentro de pack.zip"},
		{"pack.zip#nota.html", "", "", "«nota.html»"}, {"gone.txt", "", "", "ya no está"}, {".", "", "", "ya no está"},
	} {
		name, part, why := original{path: c.path}.file(ui)
		if c.name != "" {
			c.name = filepath.Join(folder, c.name)
		}
		if name != c.name || part != c.part || !strings.Contains(why, c.why) || (why == "") != (c.why == "") {
			t.Errorf("%s: %q %q %q", c.path, name, part, why)
		}
	}
	for _, c := range []struct {
		path, part string
		line       int
	}{{"a.txt", "", 3}, {"a.md", "", 3}, {"a.html", "", 1}, {"rows.jsonl#12", "12", 12}, {"feed.xml#3", "3", 1}} {
		if got := (original{path: c.path, text: "uno\ndos\ntres", at: 9}).line(c.part); got != c.line {
			t.Errorf("%s: line %d, want %d", c.path, got, c.line)
		}
	}
}

// The system's opener gets the file's name as one argument.
func TestOpenWithTheSystem(t *testing.T) {
	folder := t.TempDir()
	t.Chdir(folder)
	script := "#!/bin/sh\nprintf '%s|' \"$#\" \"$@\" > " + filepath.Join(folder, "told") + "\n"
	for name, text := range map[string]string{"xdg-open": script, "open": script, "-a $(x) b.txt": "x"} {
		if err := os.WriteFile(name, []byte(text), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	ui := words.For("en").UI()
	t.Setenv("PATH", folder+":/usr/bin:/bin")
	file := filepath.Join(folder, "-a $(x) b.txt")
	if said := (original{path: "-a $(x) b.txt"}).show(ui, nil); !strings.Contains(said, file) {
		t.Error(said)
	}
	if told, _ := os.ReadFile("told"); string(told) != "1|"+file+"|" {
		t.Errorf("the opener was told %q", told)
	}
	if said := (original{path: "x.zip/y", url: "https://a.example/b"}).show(ui, nil); !strings.Contains(said, "a.example") {
		t.Error(said)
	}
	if told, _ := os.ReadFile("told"); string(told) != "1|https://a.example/b|" {
		t.Errorf("the opener was told %q", told)
	}
	if said := (original{path: "x.zip/y", url: "javascript:alert(1)"}).show(ui, nil); !strings.Contains(said, "no longer there") {
		t.Error(said)
	}
	t.Setenv("PATH", "")
	if said := (original{path: "-a $(x) b.txt"}).show(ui, nil); !strings.Contains(said, "No such program here") {
		t.Error(said)
	}
}

func TestEmbeddedHasNoFile(t *testing.T) {
	d := drive(t, Options{Language: "es"}, 100, 30)
	d.load(pesca(t))
	d.keys("o")
	d.sees(d.b.ui.OpenEmbedded)
	d.keys("j e")
	d.sees(d.b.ui.OpenEmbedded)
}
