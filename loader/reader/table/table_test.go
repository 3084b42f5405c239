package table

import (
	"os"
	"testing"

	"hito/loader/reader/entry/entrytest"
)

// The files of testdata are written for these tests, in the manner of real ones.
var files = []string{"timeline.csv", "acled.csv", "sucesos.csv", "noticias.csv"}

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
		entries, problems := Read(text, name, Options{})
		entrytest.Golden(t, name, entries, problems)
	}
}
