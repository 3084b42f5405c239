package loader

import (
	"archive/zip"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// feedOf is a feed with an item for each of the numbers.
func feedOf(numbers ...int) string {
	var out strings.Builder
	out.WriteString(`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Norte Diario</title>`)
	for _, n := range numbers {
		fmt.Fprintf(&out, "<item><title>Noticia %d</title><link>https://norte.example/%d</link><pubDate>Mon, %02d Jan 2024 10:00:00 +0000</pubDate><description>%s</description></item>", n, n, n%28+1, telling(3*n))
	}
	return out.String() + "</channel></rss>"
}

func rowsOf(numbers ...int) string {
	out := "date,event,actors,place\n"
	for _, n := range numbers {
		out += fmt.Sprintf("2023-%02d-%02d,Reunión número %d de Ana Ruiz y Luis Soto,Ana Ruiz; Luis Soto,Lima\n", n%12+1, n%28+1, n)
	}
	return out
}

func zipOf(t *testing.T, path string, texts map[string]string, names ...string) {
	t.Helper()
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	w := zip.NewWriter(file)
	for _, name := range names {
		part, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := part.Write([]byte(texts[name])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

// A folder of feeds, tables and archives is one chronology, whatever the order
// of the paths and however many work on it; and a session follows its changes.
func TestFormatsTogether(t *testing.T) {
	folder := t.TempDir()
	feed, table, pack := filepath.Join(folder, "feed.xml"), filepath.Join(folder, "sucesos.csv"), filepath.Join(folder, "pack.zip")
	writeFile(t, feed, feedOf(1, 2, 3, 4), time.Hour)
	writeFile(t, table, rowsOf(1, 2, 3), time.Hour)
	writeFile(t, filepath.Join(folder, "a.txt"), telling(8), time.Hour)
	zipOf(t, pack, map[string]string{"x.txt": telling(40), "y.txt": telling(41)}, "x.txt", "y.txt")
	fresh := func(o Options, paths ...string) string {
		c, err := Load(context.Background(), paths, o)
		return whole(t, c, err)
	}
	want := fresh(Options{Workers: 1}, folder)
	if n := strings.Count(want, `"given.row"`); n < 3 {
		t.Fatalf("%d rows are events:\n%s", n, want)
	}
	for workers := 2; workers < 5; workers++ {
		if fresh(Options{Workers: workers}, folder) != want {
			t.Errorf("%d workers make another chronology", workers)
		}
	}
	all := []string{feed, table, pack, filepath.Join(folder, "a.txt")}
	named := fresh(Options{}, all...)
	for range all {
		all = append(all[1:], all[0])
		if fresh(Options{}, all...) != named {
			t.Errorf("named in the order %v, the files make another chronology", all)
		}
	}
	session := Open([]string{folder}, Options{})
	for step, change := range []func(){
		func() {},
		func() { writeFile(t, feed, feedOf(2, 3, 5), time.Minute) },
		func() { writeFile(t, table, rowsOf(3, 1), time.Minute) },
		func() {
			zipOf(t, pack, map[string]string{"y.txt": telling(41), "z.txt": telling(42)}, "y.txt", "z.txt")
		},
		func() { os.Remove(feed) },
	} {
		change()
		c, err := session.Load(context.Background())
		if whole(t, c, err) != fresh(Options{}, folder) {
			t.Errorf("after change %d the session's load differs from a fresh one", step)
		}
	}
}
