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

// Find lists the documents at the paths: files as named, folders with all that
// is below them, "-" for standard input. Sources are sorted by path, and each
// file is listed once. Hidden files, and files of other formats, are passed
// over within folders; what cannot be read is among the problems.
func Find(paths []string, o Options) ([]Source, []model.FileProblem) {
	return find(paths, o, os.Stdin, MaxFiles)
}

func find(paths []string, o Options, stdin io.Reader, limit int) ([]Source, []model.FileProblem) {
	f := finder{options: o, seen: map[string]bool{}, limit: limit}
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
}

func (f *finder) fail(problem *model.FileProblem) { f.problems = append(f.problems, *problem) }

// add reports whether the file whose true path is key is new and still within
// the limit.
func (f *finder) add(key string) bool {
	if f.seen[key] {
		return false
	}
	f.seen[key] = true
	return true
}

// named looks at a path that the user gave.
func (f *finder) named(name string) {
	info, err := os.Stat(name)
	if err != nil {
		f.fail(unreadable(name, err))
		return
	}
	if info.IsDir() {
		f.folder(name)
		return
	}
	if !info.Mode().IsRegular() {
		f.fail(fault(name, "", RuleIrregular))
		return
	}
	if f.add(truePath(name)) && !f.tooMany(name) {
		f.sources = append(f.sources, Source{Path: filepath.Clean(name), Size: info.Size(), name: name})
	}
}

// folder lists what is below a folder that the user named.
func (f *finder) folder(name string) {
	root, err := os.OpenRoot(name)
	if err != nil {
		f.fail(unreadable(name, err))
		return
	}
	defer root.Close()
	before := len(f.seen) + len(f.problems)
	f.below(name, root, truePath(name), ".")
	if len(f.seen)+len(f.problems) == before && !f.seen[truePath(name)] {
		f.fail(fault(name, HintSpelling, RuleNothing))
	}
	f.seen[truePath(name)] = true // so that a folder named twice is not said to be empty
}

// below lists what is in one folder below root and in the folders of that.
func (f *finder) below(name string, root *os.Root, real, folder string) {
	entries, err := fs.ReadDir(root.FS(), filepath.ToSlash(folder))
	if err != nil {
		f.fail(unreadable(filepath.Join(name, folder), err))
	}
	for _, entry := range entries {
		if f.full {
			return
		}
		if isHidden(entry.Name()) && !f.options.Hidden {
			continue
		}
		place := filepath.Join(folder, entry.Name())
		shown := filepath.Join(name, place)
		readable := isPlainName(entry.Name()) || filepath.Ext(entry.Name()) == ""
		switch {
		case entry.IsDir():
			f.below(name, root, real, place)
		case entry.Type()&fs.ModeSymlink != 0:
			f.link(name, root, real, place)
		case entry.Type().IsRegular() && readable:
			if f.add(filepath.Join(real, place)) && !f.tooMany(shown) {
				f.sources = append(f.sources, Source{Path: shown, folder: name, name: place})
			}
		case readable && !entry.Type().IsRegular():
			f.fail(fault(shown, "", RuleIrregular))
		}
	}
}

// link looks at a symbolic link within a folder: it is followed to a file of
// the same folder, and nowhere else. A folder that it leads to is read in its
// own place.
func (f *finder) link(name string, root *os.Root, real, place string) {
	shown := filepath.Join(name, place)
	if !isPlainName(place) && filepath.Ext(place) != "" {
		return
	}
	info, err := root.Stat(place)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		f.fail(fault(shown, HintSpelling, RuleAbsent))
	case errors.Is(err, syscall.ELOOP):
		f.fail(fault(shown, "", RuleLoop))
	case err != nil:
		f.fail(fault(shown, HintInside, RuleOutside))
	case info.Mode().IsRegular():
		if f.add(truePath(filepath.Join(real, place))) && !f.tooMany(shown) {
			f.sources = append(f.sources, Source{Path: shown, folder: name, name: place})
		}
	case info.IsDir():
		f.fail(fault(shown, "", RuleLinked))
	default:
		f.fail(fault(shown, "", RuleIrregular))
	}
}

// tooMany reports, once, that the limit is reached.
func (f *finder) tooMany(name string) bool {
	if len(f.sources) < f.limit {
		return false
	}
	if !f.full {
		f.full = true
		f.fail(fault(name, HintSplit, RuleTooMany, strconv.Itoa(f.limit)))
	}
	return true
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
