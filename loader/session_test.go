package loader

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"hito/model"
)

// telling is a short article whose every number changes what is in it.
func telling(n int) string {
	names := [...]string{"Ana Ruiz", "Luis Soto", "Juan Paz", "Eva Gil Mora", "Rosa Sanz"}
	states := [...]string{"Bolivia", "Perú", "Chile", "Ecuador"}
	date := ""
	if n%3 != 0 {
		date = fmt.Sprintf("date 2024-%02d-%02d ", n%12+1, n%28+1)
	}
	return fmt.Sprintf("%s%s, presidenta de %s, se reunió el lunes con %s en Lima. El canciller %s firmó en marzo de %d un acuerdo con %s. Al día siguiente viajó a Quito.\n",
		date, names[n%5], states[n%4], names[(n/5)%5], [...]string{"peruano", "chileno"}[n%2], 2000+n%24, states[(n/4)%4])
}

func whole(t *testing.T, c *model.Chronology, err error) string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	out, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func writeFile(t *testing.T, path, text string, age time.Duration) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	then := time.Now().Add(-age)
	if err := os.Chtimes(path, then, then); err != nil {
		t.Fatal(err)
	}
}

// Whatever happens to the files, a session's load is a fresh load.
func TestSessionLoadsAsAFreshOne(t *testing.T) {
	for seed := range uint64(4) {
		random := rand.New(rand.NewPCG(seed, 1))
		folder := t.TempDir()
		name := func() string {
			return filepath.Join(folder, string(rune('a'+random.IntN(3))), fmt.Sprintf("%02d.txt", random.IntN(12)))
		}
		session := Open([]string{folder}, Options{Workers: 1 + int(seed)%3})
		for step := range 25 {
			for range 1 + random.IntN(4) {
				age := time.Duration(random.IntN(2)) * time.Hour
				switch path := name(); random.IntN(6) {
				case 0:
					os.RemoveAll(path)
				case 1:
					writeFile(t, path, "", age) // no word in it
				case 2:
					writeFile(t, filepath.Join(folder, "a", "copia.txt"), telling(7), age)
				case 3:
					os.Rename(path, name())
				default:
					writeFile(t, path, telling(random.IntN(200)), age)
				}
			}
			c, err := session.Load(context.Background())
			again := whole(t, c, err)
			c, err = Load(context.Background(), []string{folder}, Options{})
			if fresh := whole(t, c, err); again != fresh {
				t.Fatalf("seed %d, step %d: the session's load differs from a fresh one:\n%s\n%s", seed, step, again, fresh)
			}
		}
	}
}

// A chronology that was given out never changes, whatever is loaded after it.
func TestSessionLeavesChronologiesAlone(t *testing.T) {
	folder := t.TempDir()
	for i := range 8 {
		writeFile(t, filepath.Join(folder, fmt.Sprintf("%d.txt", i+1)), telling(i), time.Hour)
	}
	session := Open([]string{folder}, Options{})
	c, err := session.Load(context.Background())
	before := whole(t, c, err)
	writeFile(t, filepath.Join(folder, "0.txt"), telling(50), time.Hour)
	if _, err := session.Load(context.Background()); err != nil {
		t.Fatal(err)
	}
	if whole(t, c, nil) != before {
		t.Error("a second load changed the first's chronology")
	}
}

// What has not changed is not worked on again; what was changed a moment before
// it was read is looked at again, since its time may not show a later change.
func TestSessionKeepsItsWork(t *testing.T) {
	folder := t.TempDir()
	old, recent := filepath.Join(folder, "old.txt"), filepath.Join(folder, "recent.txt")
	writeFile(t, old, telling(1), time.Hour)
	writeFile(t, recent, telling(2), 0)
	session := Open([]string{folder}, Options{})
	load := func() {
		if _, err := session.Load(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	load()
	work := session.files[old].works[0]
	info, err := os.Stat(recent)
	if err != nil {
		t.Fatal(err)
	}
	writeFile(t, recent, telling(3), 0)
	if err := os.Chtimes(recent, info.ModTime(), info.ModTime()); err != nil {
		t.Fatal(err)
	}
	load()
	if session.files[old].works[0] != work {
		t.Error("an old file was worked on again")
	}
	if got := session.files[recent].works[0].document.Text; got != telling(3) {
		t.Errorf("a change within the same moment is missed: %q", got)
	}
	writeFile(t, old, telling(1), time.Minute)
	load()
	if session.files[old].works[0] != work {
		t.Error("a file with the same words was worked on again")
	}
}

// The progress moves within a file that holds many texts, and a file over the
// limits is no part of what there is to do, whatever size it says it has.
func TestProgressWithinAFile(t *testing.T) {
	folder := t.TempDir()
	text := "fecha,titular,texto\n" + strings.Repeat("2025-03-03,Uno,\""+strings.Repeat("El lunes llovió en Quito. ", 400)+"\"\n", 400)
	writeFile(t, filepath.Join(folder, "a.csv"), text, time.Hour)
	writeFile(t, filepath.Join(folder, "holes.txt"), "", time.Hour)
	if err := os.Truncate(filepath.Join(folder, "holes.txt"), 1<<40); err != nil {
		t.Fatal(err)
	}
	size := int64(len(text))
	steps := 0
	var last Progress
	session := Open([]string{folder}, Options{Workers: 1, Progress: func(p Progress) {
		if p.OfBytes != size || p.Bytes < last.Bytes || p.Bytes > size {
			t.Errorf("%+v after %+v, of %d", p, last, size)
		}
		if p.Files == 0 && p.Bytes > last.Bytes {
			steps++
		}
		last = p
	}})
	if _, err := session.Load(t.Context()); err != nil {
		t.Fatal(err)
	}
	if steps < 3 || last.Files != 2 || last.Bytes != size {
		t.Errorf("%d steps, in the end %+v", steps, last)
	}
}

// The progress begins with what there is to do and ends with all of it.
func TestProgress(t *testing.T) {
	folder := t.TempDir()
	var size int64
	for i := range batch + 3 {
		text := telling(i + 1)
		size += int64(len(text))
		writeFile(t, filepath.Join(folder, fmt.Sprintf("%03d.txt", i)), text, time.Hour)
	}
	var last Progress
	session := Open([]string{folder}, Options{Workers: 3, Progress: func(p Progress) {
		if p.Files < last.Files || p.Bytes < last.Bytes || p.OfFiles != batch+3 || p.OfBytes != size {
			t.Errorf("%+v after %+v", p, last)
		}
		last = p
	}})
	for range 2 {
		last = Progress{}
		c, err := session.Load(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		if want := (Progress{batch + 3, batch + 3, size, size, len(c.Events)}); last != want {
			t.Errorf("the progress ends with %+v, not %+v", last, want)
		}
	}
}
