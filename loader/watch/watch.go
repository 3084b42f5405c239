// Package watch tells when something below a set of files and folders changes.
// It says only that something has: what is new, and what of it is a document, is
// for those who read the folder again.
//
// Folders are watched and not files, since a watch on a file stays with what an
// editor has just replaced. New folders are watched as they come.
package watch

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Options say how to watch. The zero value is what most want.
type Options struct {
	// Still is how long nothing may change before a change is told of, so that
	// saving twenty files is one change; zero is a quarter of a second. However
	// busy the folder, a change is told of after eight times as long.
	Still time.Duration
	// Hidden counts changes in hidden files and folders as well.
	Hidden bool
}

const still = 250 * time.Millisecond

// patience is how many times Still a change waits at most.
const patience = 8

// ErrLimit is in the error of a system that has no watches left to give. What
// to do about it hangs on the system.
var ErrLimit = errors.New("the system has no watches left")

// ErrNothing is in the error where none of the paths can be watched: standard
// input alone, or folders that are not there.
var ErrNothing = errors.New("nothing to watch")

// Error says what could not be watched, and why.
type Error struct {
	Path string // "" for no one path
	Err  error
}

func (e *Error) Error() string {
	if e.Path == "" {
		return e.Err.Error()
	}
	return fmt.Sprintf("watch %s: %v", e.Path, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }

// Paths calls changed, from its own goroutine and never twice at a time,
// whenever something below the paths has changed and then been still, until ctx
// is done; then it returns nil. Any other return means that changes are not seen
// any more. Symbolic links to folders below the paths are not followed.
func Paths(ctx context.Context, paths []string, o Options, changed func()) error {
	system, err := fsnotify.NewWatcher()
	if err != nil {
		return &Error{Err: plain(err)}
	}
	defer system.Close()
	if o.Still <= 0 {
		o.Still = still
	}
	w := &watcher{system: system, hidden: o.Hidden, roots: map[string]bool{}}
	if err := w.addAll(paths); err != nil {
		return err
	}
	return w.run(ctx, o.Still, changed)
}

// watcher knows what of the system's events concerns the paths.
type watcher struct {
	system *fsnotify.Watcher
	hidden bool
	// roots are the paths, absolute, and whether each is a folder. Their parents
	// are watched too, so that a path that is replaced is not lost.
	roots map[string]bool
}

func (w *watcher) addAll(paths []string) error {
	for _, path := range paths {
		if path == "-" {
			continue
		}
		root, err := filepath.Abs(path)
		if err != nil {
			return &Error{path, err}
		}
		info, err := os.Stat(root)
		w.roots[root] = err == nil && info.IsDir()
		if err := w.one(filepath.Dir(root)); err != nil {
			return err
		}
		if err := w.below(root, true); err != nil {
			return err
		}
	}
	if len(w.system.WatchList()) == 0 {
		return &Error{Err: ErrNothing}
	}
	return nil
}

// one watches one folder. That it has gone, or is closed to us, is no error: it
// is the reader's to say.
func (w *watcher) one(folder string) error {
	err := w.system.Add(folder)
	if err == nil || errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.ENOTDIR) {
		return nil
	}
	return &Error{folder, plain(err)}
}

// below watches a folder and all folders in it. Each is watched before it is
// listed, so that no folder made meanwhile is missed.
func (w *watcher) below(folder string, named bool) error {
	if !named && !w.hidden && isHidden(folder) {
		return nil
	}
	info, err := os.Lstat(folder)
	if named {
		info, err = os.Stat(folder)
	}
	if err != nil || !info.IsDir() {
		return nil
	}
	if err := w.one(folder); err != nil {
		return err
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil // gone again, or closed to us
	}
	for _, entry := range entries {
		if entry.IsDir() {
			if err := w.below(filepath.Join(folder, entry.Name()), false); err != nil {
				return err
			}
		}
	}
	return nil
}

// run waits for events and for stillness after them.
func (w *watcher) run(ctx context.Context, quiet time.Duration, changed func()) error {
	calm := time.NewTimer(quiet)
	calm.Stop()
	defer calm.Stop()
	var begun time.Time // of a change that is not told of yet
	note := func() {
		if begun.IsZero() {
			begun = time.Now()
		}
		calm.Reset(min(quiet, patience*quiet-time.Since(begun)))
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case event, ok := <-w.system.Events:
			if !ok {
				return &Error{Err: ErrNothing}
			}
			concerns, err := w.concerns(event)
			if err != nil {
				return err
			}
			if concerns {
				note()
			}
		case err, ok := <-w.system.Errors:
			if !ok {
				return &Error{Err: ErrNothing}
			}
			if !errors.Is(err, fsnotify.ErrEventOverflow) {
				return &Error{Err: plain(err)}
			}
			// More changed than the system could tell: anything may have.
			for root := range w.roots {
				if err := w.below(root, true); err != nil {
					return err
				}
			}
			note()
		case <-calm.C:
			begun = time.Time{}
			changed()
		}
	}
}

// concerns reports whether an event is a change below the paths, and watches
// the folders that came with it.
func (w *watcher) concerns(event fsnotify.Event) (bool, error) {
	if event.Op == fsnotify.Chmod {
		return false, nil // indexers and backups touch what they read
	}
	_, named := w.roots[event.Name]
	if !named && !w.inside(event.Name) {
		return false, nil
	}
	if event.Has(fsnotify.Create) {
		if err := w.below(event.Name, named); err != nil {
			return true, err
		}
	}
	return true, nil
}

// inside reports whether a path lies in one of the folders, and no part of its
// way there is hidden.
func (w *watcher) inside(path string) bool {
	for root := range w.roots {
		rest, ok := strings.CutPrefix(path, strings.TrimSuffix(root, string(filepath.Separator))+string(filepath.Separator))
		if !ok {
			continue
		}
		if w.hidden {
			return true
		}
		hidden := false
		for _, part := range strings.Split(rest, string(filepath.Separator)) {
			hidden = hidden || isHidden(part)
		}
		if !hidden {
			return true
		}
	}
	return false
}

// isHidden reports whether the last part of a path is hidden, but for the lists
// of what to ignore, which say what is read.
func isHidden(path string) bool {
	name := filepath.Base(path)
	return len(name) > 1 && name[0] == '.' && name != ".gitignore" && name != ".hitoignore"
}

// plain says of a system's error that it is a limit, where it is.
func plain(err error) error {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EMFILE) || errors.Is(err, syscall.ENFILE) {
		return ErrLimit
	}
	return err
}
