package reader

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"syscall"

	"hito/loader/reader/ignore"
	"hito/model"
)

// walk lists what is below a folder that the user named. Everything is looked
// at through root, which no link leads out of.
type walk struct {
	*finder
	name string // as the user named it
	real string // its true path
	root *os.Root
	// links are looked at when all files are listed: one that leads to a file
	// that is read is no file of its own.
	links []string
}

// ignoring are the patterns of one folder, and those of the folders above it.
type ignoring struct {
	folder string // with slashes
	list   ignore.List
	above  *ignoring
}

// below lists what is in one folder, depth below the named one, and in the
// folders of that.
func (w *walk) below(folder string, above *ignoring, depth int) {
	shown := filepath.Join(w.name, folder)
	if depth > MaxFolderDepth {
		w.fail(fault(shown, HintInside, RuleDeep, strconv.Itoa(MaxFolderDepth)))
		return
	}
	entries, err := fs.ReadDir(w.root.FS(), filepath.ToSlash(folder))
	if err != nil {
		w.fail(unreadable(shown, err))
	}
	ignored := w.ignoring(folder, above, entries)
	for _, at := range entries {
		if w.full {
			return
		}
		place := filepath.Join(folder, at.Name())
		if w.isLeftOut(place, at, ignored) {
			continue
		}
		switch {
		case at.IsDir():
			w.below(place, ignored, depth+1)
		case at.Type()&fs.ModeSymlink != 0:
			w.links = append(w.links, place)
		case !at.Type().IsRegular():
			w.fail(fault(filepath.Join(w.name, place), "", RuleIrregular))
		default:
			info, err := at.Info()
			if err != nil {
				w.fail(unreadable(filepath.Join(w.name, place), err))
				continue
			}
			w.source(filepath.Join(w.real, place), w.at(place), info)
		}
	}
}

// at is the source at a place below the folder.
func (w *walk) at(place string) Source {
	return Source{Path: filepath.Join(w.name, place), root: w.root, name: place}
}

// link looks at a symbolic link within a folder: it is followed to a file of
// the same folder, and nowhere else. A folder that it leads to is read in its
// own place.
func (w *walk) link(place string) {
	shown := filepath.Join(w.name, place)
	info, err := w.root.Stat(place)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		w.fail(fault(shown, HintSpelling, RuleAbsent))
	case errors.Is(err, syscall.ELOOP):
		w.fail(fault(shown, "", RuleLoop))
	case err != nil:
		w.fail(fault(shown, HintInside, RuleOutside))
	case info.Mode().IsRegular():
		w.source(truePath(filepath.Join(w.real, place)), w.at(place), info)
	case info.IsDir():
		w.fail(fault(shown, "", RuleLinked))
	default:
		w.fail(fault(shown, "", RuleIrregular))
	}
}

// The lists of what to leave out, the one that says more of hito's last.
var ignoreNames = [...]string{".gitignore", ".hitoignore"}

// ignoring is what a folder's own lists leave out, and those above.
func (w *walk) ignoring(folder string, above *ignoring, entries []fs.DirEntry) *ignoring {
	for i, name := range ignoreNames {
		if i == 0 && w.options.Hidden {
			continue
		}
		for _, at := range entries {
			if at.Name() != name || !at.Type().IsRegular() {
				continue
			}
			list, problem := w.list(filepath.Join(folder, name))
			if problem != nil {
				w.fail(problem)
				continue
			}
			above = &ignoring{filepath.ToSlash(folder), list, above}
		}
	}
	return above
}

// list reads a list of what to leave out.
func (w *walk) list(place string) (ignore.List, *model.FileProblem) {
	shown := filepath.Join(w.name, place)
	file, problem := (Source{Path: shown, root: w.root, name: place}).openRegular()
	if problem != nil {
		return ignore.List{}, problem
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxIgnoreBytes+1))
	if err != nil {
		return ignore.List{}, unreadable(shown, err)
	}
	list, whole := ignore.Parse(string(text[:min(len(text), maxIgnoreBytes)]))
	if !whole || len(text) > maxIgnoreBytes {
		w.fail(fault(shown, HintSplit, RuleIgnoreLong, strconv.Itoa(ignore.MaxPatterns)))
	}
	return list, nil
}

// isLeftOut reports whether an entry of a folder is hidden or a list leaves it
// out.
func (w *walk) isLeftOut(place string, at fs.DirEntry, ignored *ignoring) bool {
	if isHidden(at.Name()) && (!w.options.Hidden || at.Name() == ".git" || at.Name() == ignoreNames[1]) {
		return true
	}
	slashed := filepath.ToSlash(place)
	for ; ignored != nil; ignored = ignored.above {
		below := slashed
		if ignored.folder != "." {
			below = slashed[len(ignored.folder)+1:]
		}
		if out, known := ignored.list.Match(path.Clean(below), at.IsDir()); known {
			return out
		}
	}
	return false
}
