package feed

import (
	"os"
	"testing"

	"hito/loader/reader/entry/entrytest"
)

// The files of testdata are written for these tests, in the manner of real ones.
var files = []string{"rss2.xml", "atom.xml", "rss1.rdf", "feed.json", "wordpress.xml"}

func read(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestFiles(t *testing.T) {
	for _, name := range files {
		text := read(t, name)
		if !Is(text, name) {
			t.Errorf("%s is not told", name)
		}
		entries, problems := Read(text)
		entrytest.Golden(t, name, entries, problems)
	}
}
