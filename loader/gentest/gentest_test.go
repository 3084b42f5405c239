package gentest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// The truth that comes with an article is in its text.
func TestTruth(t *testing.T) {
	c := Corpus{Seed: 1, Articles: 300}
	copies, undated, size := 0, 0, 0
	paths := map[string]bool{}
	for i := range c.Articles {
		a := c.Article(i)
		size += len(a.Text)
		if !utf8.ValidString(a.Text) || strings.ContainsAny(a.Text, "{}") {
			t.Fatalf("%s: a slot is left open:\n%s", a.Path, a.Text)
		}
		if paths[a.Path] {
			t.Errorf("two articles at %s", a.Path)
		}
		paths[a.Path] = true
		if a.CopyOf >= 0 {
			copies++
		}
		if !a.States {
			undated++
		}
		if len(a.Tellings) == 0 {
			t.Errorf("%s tells nothing", a.Path)
		}
		for _, x := range a.Tellings {
			e := c.Event(x.Event)
			sentence := a.Text[x.Start:x.End]
			if !strings.HasSuffix(sentence, ".") || !x.When.Contains(e.Date) {
				t.Errorf("%s: %q is of %s, told as %s", a.Path, sentence, e.Date, x.When)
			}
			if !strings.Contains(sentence, e.Place) && !strings.Contains(sentence, e.Actors[0]) && !strings.Contains(sentence, e.Actors[1]) {
				t.Errorf("%s: %q does not tell of %v", a.Path, sentence, e)
			}
		}
		if i > 0 && a.Text == c.Article(i-1).Text {
			t.Errorf("%s is like the one before", a.Path)
		}
		if a.Text != c.Article(i).Text {
			t.Errorf("%s is another the second time", a.Path)
		}
	}
	if mean := size / c.Articles; mean < 2500 || mean > 3700 {
		t.Errorf("articles have %d bytes", mean)
	}
	if copies < 5 || undated < 10 {
		t.Errorf("%d copies and %d undated articles in %d", copies, undated, c.Articles)
	}
}

// Write writes every article where it says, and counts its bytes.
func TestWrite(t *testing.T) {
	c, folder := Corpus{Seed: 2, Articles: 40}, t.TempDir()
	size, err := c.Write(folder)
	if err != nil {
		t.Fatal(err)
	}
	for i := range c.Articles {
		a := c.Article(i)
		text, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(a.Path)))
		if err != nil || string(text) != a.Text {
			t.Errorf("%s: %v, %d bytes written of %d", a.Path, err, len(text), len(a.Text))
		}
		size -= int64(len(text))
	}
	if size != 0 {
		t.Errorf("%d bytes counted that were not written", size)
	}
}
