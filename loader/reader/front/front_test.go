package front

import (
	"os"
	"testing"

	"hito/loader/reader/entry"
	"hito/loader/reader/entry/entrytest"
	"hito/model"
)

// The files of testdata are written for these tests, in the manner of real ones.
var files = []string{"yaml.md", "toml.md"}

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
		if !Is(text) {
			t.Errorf("%s is not told", name)
		}
		e := Read(text)
		entries, problems := []entry.Entry{e}, []model.Problem(nil)
		entrytest.Golden(t, name, entries, problems)
	}
}
