package reader

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"hito/model"
)

// Find lists the files at the paths: files as named, folders with all that is
// below them, "-" for standard input. Sources are sorted by path, and each file
// is listed once. In folders, hidden files and what .gitignore and .hitoignore
// leave out are passed over; what cannot be read is among the problems.
func Find(paths []string, o Options) ([]Source, []model.FileProblem) {
	return find(paths, o, os.Stdin, MaxFiles)
}

func find(paths []string, o Options, stdin io.Reader, limit int) ([]Source, []model.FileProblem) {
	f := finder{options: o, seen: map[string]bool{}, limit: limit}
	for _, path := range o.Not {
		f.add(truePath(path))
	}
	for _, name := range paths {
		if name == "-" {
			if f.add("-") {
				f.sources = append(f.sources, Source{Path: "-", stream: stdin})
			}
			continue
		}
		f.named(name)
	}
	slices.SortStableFunc(f.sources, func(a, b Source) int { return strings.Compare(a.Path, b.Path) })
	sortProblems(f.problems)
	return f.sources, f.problems
}

// finder gathers sources; seen holds the true path of each.
type finder struct {
	options  Options
	sources  []Source
	problems []model.FileProblem
	seen     map[string]bool
	limit    int
	full     bool
	asides   int // of seen, those that are no documents
}

func (f *finder) fail(problem *model.FileProblem) { f.problems = append(f.problems, *problem) }

// add reports whether the file whose true path is key is new.
func (f *finder) add(key string) bool {
	if f.seen[key] {
		return false
	}
	f.seen[key] = true
	return true
}

// source lists a file, if it is new and within the limit.
func (f *finder) source(key string, s Source, info fs.FileInfo) {
	if s.Aside = f.isAside(s); s.Aside && !f.seen[key] {
		f.asides++
	}
	if f.full || !f.add(key) {
		return
	}
	if len(f.sources) >= f.limit {
		f.full = true
		f.fail(fault(s.Path, HintSplit, RuleTooMany, strconv.Itoa(f.limit)))
		return
	}
	s.Size, s.Modified = info.Size(), info.ModTime()
	f.sources = append(f.sources, s)
}

// isAside reports whether a file is one of those that are no documents.
func (f *finder) isAside(s Source) bool {
	place := s.name // below the folder that was named
	if s.root == nil {
		place = filepath.Base(s.name)
	}
	return slices.Contains(f.options.Aside, place)
}

// found counts what there was to read so far, or to complain of.
func (f *finder) found() int { return len(f.seen) + len(f.problems) - f.asides }

// named looks at a path that the user gave.
func (f *finder) named(name string) {
	info, err := os.Stat(name)
	switch {
	case err != nil:
		f.fail(unreadable(name, err))
	case info.IsDir():
		f.folder(name)
	case !info.Mode().IsRegular():
		f.fail(fault(name, "", RuleIrregular))
	default:
		f.source(truePath(name), Named(name), info)
	}
}

// folder lists what is below a folder that the user named.
func (f *finder) folder(name string) {
	root, err := os.OpenRoot(name)
	if err != nil {
		f.fail(unreadable(name, err))
		return
	}
	before := f.found()
	w := walk{finder: f, name: name, root: root, real: truePath(name)}
	w.below(".", nil, 0)
	for _, place := range w.links {
		w.link(place)
	}
	if f.found() == before && !f.seen[w.real] {
		f.fail(fault(name, HintSpelling, RuleNothing))
	}
	f.seen[w.real] = true // so that a folder named twice is not said to be empty
	if len(f.sources) == 0 || f.sources[len(f.sources)-1].root != root {
		root.Close() // else it is closed with the last source that is read from it
	}
}

// truePath is the absolute path behind all links, by which two names of one
// file are known.
func truePath(name string) string {
	if absolute, err := filepath.Abs(name); err == nil {
		name = absolute
	}
	if real, err := filepath.EvalSymlinks(name); err == nil {
		name = real
	}
	return name
}

func isHidden(name string) bool { return len(name) > 1 && name[0] == '.' }

// unreadable is the problem of a file that the system does not give.
func unreadable(name string, err error) *model.FileProblem {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fault(name, HintSpelling, RuleAbsent)
	case errors.Is(err, fs.ErrPermission):
		return fault(name, HintPermission, RuleUnreadable, fs.ErrPermission.Error())
	case errors.Is(err, syscall.ELOOP):
		return fault(name, "", RuleLoop)
	}
	var system *fs.PathError
	if errors.As(err, &system) {
		err = system.Err
	}
	return fault(name, "", RuleUnreadable, err.Error())
}
