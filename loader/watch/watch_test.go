package watch

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// patienceOfTests is how long a test waits for what must come; quietOfTests how
// long for what must not.
const (
	patienceOfTests = 20 * time.Second
	quietOfTests    = 300 * time.Millisecond
)

// watched is a channel of the changes below the paths.
func watched(t *testing.T, o Options, paths ...string) <-chan struct{} {
	t.Helper()
	o.Still = 30 * time.Millisecond
	changes := make(chan struct{}, 100)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error)
	probe := filepath.Join(filepath.Dir(paths[0]), "probe")
	go func() { ended <- Paths(ctx, append(paths, probe), o, func() { changes <- struct{}{} }) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("watching ended with %v", err)
		}
	})
	// The watch stands once a change of a file that serves for nothing else is seen.
	for start := time.Now(); time.Since(start) < patienceOfTests; {
		write(t, probe)
		select {
		case <-changes:
			settle(changes)
			return changes
		case <-time.After(50 * time.Millisecond):
		}
	}
	t.Fatal("no change is seen at all")
	return nil
}

// settle takes what changes are still under way.
func settle(changes <-chan struct{}) {
	for {
		select {
		case <-changes:
		case <-time.After(quietOfTests):
			return
		}
	}
}

func write(t *testing.T, path string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(time.Now().String()), 0o600); err != nil {
		t.Fatal(err)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestChangesAreSeen(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "noticias")
	must(t, os.Mkdir(folder, 0o700))
	file, lone := filepath.Join(folder, "a.txt"), filepath.Join(filepath.Dir(folder), "suelto.txt")
	write(t, file)
	write(t, lone)
	changes := watched(t, Options{}, folder, lone)
	deep := filepath.Join(folder, "2024", "mayo")
	for _, step := range []struct {
		name string
		do   func()
		seen bool
	}{
		{"a file is written", func() { write(t, file) }, true},
		{"a file is new", func() { write(t, filepath.Join(folder, "b.txt")) }, true},
		{"a file is replaced, as editors do", func() {
			temporary := filepath.Join(folder, ".a.txt.tmp")
			write(t, temporary)
			must(t, os.Rename(temporary, file))
		}, true},
		{"and written again", func() { write(t, file) }, true},
		{"a file named by itself is replaced", func() {
			temporary := filepath.Join(filepath.Dir(lone), "temporary")
			write(t, temporary)
			must(t, os.Rename(temporary, lone))
		}, true},
		{"and written again", func() { write(t, lone) }, true},
		{"its neighbour is none of ours", func() { write(t, lone+".bak") }, false},
		{"folders are new", func() { must(t, os.MkdirAll(deep, 0o700)) }, true},
		{"a file is new in one of them", func() { write(t, filepath.Join(deep, "c.txt")) }, true},
		{"hidden files do not count", func() { write(t, filepath.Join(folder, ".oculto")) }, false},
		{"but the list of what to ignore does", func() { write(t, filepath.Join(folder, ".hitoignore")) }, true},
		{"hidden folders do not count", func() {
			must(t, os.Mkdir(filepath.Join(folder, ".git"), 0o700))
			write(t, filepath.Join(folder, ".git", "index"))
		}, false},
		{"a file's rights are no change", func() { must(t, os.Chmod(file, 0o400)) }, false},
		{"a file goes", func() { must(t, os.Remove(filepath.Join(folder, "b.txt"))) }, true},
		{"the folder goes", func() { must(t, os.RemoveAll(folder)) }, true},
		{"and comes again", func() { must(t, os.Mkdir(folder, 0o700)) }, true},
		{"and has a file", func() { write(t, file) }, true},
	} {
		step.do()
		if step.seen {
			select {
			case <-changes:
			case <-time.After(patienceOfTests):
				t.Fatalf("%s: no change is seen", step.name)
			}
			settle(changes)
			continue
		}
		select {
		case <-changes:
			t.Fatalf("%s: a change is seen", step.name)
		case <-time.After(quietOfTests):
		}
	}
}

// Many changes at once are told of once or twice, not one by one.
func TestManyChangesAreFew(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "noticias")
	must(t, os.Mkdir(folder, 0o700))
	changes := watched(t, Options{Hidden: true}, folder)
	const files = 300
	for i := range files {
		write(t, filepath.Join(folder, "."+string(rune('a'+i%26))+string(rune('a'+i/26))))
	}
	told := 0
	for quiet := false; !quiet; {
		select {
		case <-changes:
			told++
		case <-time.After(quietOfTests):
			quiet = told > 0
		}
	}
	if told > files/10 {
		t.Errorf("%d files written are told of %d times", files, told)
	}
}

func TestErrors(t *testing.T) {
	if err := Paths(context.Background(), []string{"-"}, Options{}, func() {}); !errors.Is(err, ErrNothing) {
		t.Errorf("watching standard input gives %v", err)
	}
	err := error(&Error{"noticias", plain(os.NewSyscallError("inotify_add_watch", syscall.ENOSPC))})
	if !errors.Is(err, ErrLimit) || err.Error() != "watch noticias: the system has no watches left" {
		t.Errorf("no watches left is told as %v", err)
	}
}
