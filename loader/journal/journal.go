// Package journal keeps the user's corrections on disk: which tellings are one
// event and which are not, and what an event is called, is of, is dated, or that
// it is not shown. It reads and writes the file, and puts what it holds to a
// chronology; it finds and merges nothing itself.
//
// The file is JSON Lines, one decision a line, so that it can be read, compared
// line by line and kept under version control. Lines are only ever added at its
// end, in one write that is on the disk before Add returns, under a lock where
// the system has one; so neither a crash nor a second hito loses any. Undo takes
// the last line away again. A line that cannot be understood (a torn one, a
// newer program's) is told of by its number and stays where it is. Blank lines
// and lines that begin with # are the user's own.
//
// It lies in the user's state directory (see DefaultPath) or where the user
// names it, and is never looked for beside the documents: folders of evidence
// are not written to, and a stranger's folder cannot bring corrections along. A
// telling's id is a hash of its document's content, so one file serves whatever
// folder the document is read from. What it holds is data: nothing in it is
// ever run, opened or followed.
package journal

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"

	"hito/model"
)

// RuleBroken is the problem of a line that cannot be understood: its facts are
// the number of the line and what is wrong. RuleUnreadable is that of a file
// that cannot be read: what the system said.
const (
	RuleBroken     = "journal.broken"
	RuleUnreadable = "journal.unreadable"
	HintKept       = "journal.hint.kept"
)

// maxSize is how many bytes of a journal are read.
const maxSize = 256 << 20

// ErrChanged says that the end of the file is not what this journal wrote or
// read last: nothing was undone.
var ErrChanged = errors.New("another program has added to it")

// ErrIrregular says that the path is a link, a folder or a device: a journal is
// none of these.
var ErrIrregular = errors.New("not a regular file")

// Journal is an open journal. Goroutines may share it.
type Journal struct {
	path      string
	mutex     sync.Mutex
	decisions []model.Decision
	problems  []model.FileProblem
	// ends is where, in the file, the part before each decision ends: what Undo
	// leaves. size is that of the file as last seen.
	ends []int64
	size int64
}

// DefaultPath is where the journal lies if the user names no place:
// $XDG_STATE_HOME/hito/corrections.jsonl, or that below ~/.local/state. It is ""
// where neither is known.
func DefaultPath(getenv func(string) string) string {
	state := getenv("XDG_STATE_HOME")
	if !filepath.IsAbs(state) {
		home := getenv("HOME")
		if home == "" {
			home = getenv("USERPROFILE")
		}
		if !filepath.IsAbs(home) {
			return ""
		}
		state = filepath.Join(home, ".local", "state")
	}
	return filepath.Join(state, "hito", "corrections.jsonl")
}

// Open reads the journal at path. One that is not there yet is empty: the file
// is made by the first Add. The error is that of reading it.
func Open(path string) (*Journal, error) {
	j := &Journal{path: path}
	file, err := openRegular(path, os.O_RDONLY)
	if errors.Is(err, fs.ErrNotExist) {
		return j, nil
	}
	if err != nil {
		return nil, err
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxSize+1))
	if err != nil {
		return nil, err
	}
	if len(text) > maxSize {
		return nil, errTooLong
	}
	j.read(text)
	return j, nil
}

// read takes in the whole text of a journal.
func (j *Journal) read(text []byte) {
	j.decisions, j.problems, j.ends, j.size = nil, nil, nil, int64(len(text))
	for number, at := 1, 0; at < len(text); number++ {
		end := len(text)
		if n := bytes.IndexByte(text[at:], '\n'); n >= 0 {
			end = at + n + 1
		}
		words := bytes.TrimSpace(text[at:end])
		if len(words) > 0 && words[0] != '#' {
			if d, err := Parse(words); err == nil {
				j.decisions = append(j.decisions, d)
				j.ends = append(j.ends, int64(at))
			} else {
				j.problems = append(j.problems, j.broken(number, err))
			}
		}
		at = end
	}
}

func (j *Journal) broken(number int, err error) model.FileProblem {
	what := model.Reason{Rule: RuleBroken, Facts: []string{strconv.Itoa(number), err.Error()}, Span: model.NoSpan}
	return model.FileProblem{Path: j.path, Problem: model.Problem{What: what, Hint: HintKept}}
}

// Path is where the journal lies.
func (j *Journal) Path() string { return j.path }

// Decisions are the decisions in the order in which they were made.
func (j *Journal) Decisions() []model.Decision {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	return slices.Clone(j.decisions)
}

// Problems are the lines that could not be understood, in order.
func (j *Journal) Problems() []model.FileProblem { return slices.Clip(j.problems) }

// Unreadable is the journal in place of one that Open could not read: it has no
// decisions, and tells why among its problems. Adding to it fails as reading did.
func Unreadable(path string, err error) *Journal {
	var system *fs.PathError
	if errors.As(err, &system) {
		err = system.Err // the path is told beside it
	}
	what := model.Reason{Rule: RuleUnreadable, Facts: []string{err.Error()}, Span: model.NoSpan}
	return &Journal{path: path, problems: []model.FileProblem{{Path: path, Problem: model.Problem{What: what}}}}
}

// Add writes a decision at the end of the file; it is on the disk when Add
// returns nil. The file and its folder are made where they are missing.
func (j *Journal) Add(d model.Decision) error {
	d = valid(d)
	if err := check(d); err != nil {
		return err
	}
	j.mutex.Lock()
	defer j.mutex.Unlock()
	if err := os.MkdirAll(filepath.Dir(j.path), 0o700); err != nil {
		return err
	}
	return j.locked(os.O_RDWR|os.O_CREATE|os.O_APPEND, func(file *os.File, size int64) error {
		text := Print(d)
		if torn, err := endsInALine(file, size); err != nil {
			return err
		} else if torn {
			text = append([]byte{'\n'}, text...)
		}
		if _, err := file.Write(text); err != nil {
			return err
		}
		if err := file.Sync(); err != nil {
			return err
		}
		j.decisions = append(j.decisions, d)
		j.ends = append(j.ends, size)
		j.size = size + int64(len(text))
		return nil
	})
}

// Undo takes the last decision away, in the file too, whose bytes are then what
// they were before it was added. It returns false where there is none, and
// ErrChanged where something else has been added behind it.
func (j *Journal) Undo() (undone model.Decision, ok bool, err error) {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	last := len(j.decisions) - 1
	if last < 0 {
		return model.Decision{}, false, nil
	}
	undone = j.decisions[last]
	err = j.locked(os.O_RDWR, func(file *os.File, size int64) error {
		end := j.ends[last]
		if size != j.size || size-end > longestLine {
			return ErrChanged
		}
		tail := make([]byte, size-end)
		if _, err := file.ReadAt(tail, end); err != nil {
			return err
		}
		if d, err := Parse(bytes.TrimSpace(tail)); err != nil || d != undone {
			return ErrChanged
		}
		if err := file.Truncate(end); err != nil {
			return err
		}
		j.decisions, j.ends, j.size = j.decisions[:last], j.ends[:last], end
		return file.Sync()
	})
	return undone, err == nil, err
}

// locked opens the file, locks it, and does what is to be done with it.
func (j *Journal) locked(flags int, do func(file *os.File, size int64) error) error {
	file, err := openRegular(j.path, flags)
	if err != nil {
		return err
	}
	err = lock(file)
	if err == nil {
		var info fs.FileInfo
		if info, err = file.Stat(); err == nil {
			err = do(file, info.Size())
		}
	}
	return errors.Join(err, file.Close()) // closing unlocks
}

// openRegular opens a regular file, and follows no link to it.
func openRegular(path string, flags int) (*os.File, error) {
	before, err := os.Lstat(path)
	if err != nil && (flags&os.O_CREATE == 0 || !errors.Is(err, fs.ErrNotExist)) {
		return nil, err
	}
	if err == nil && !before.Mode().IsRegular() {
		return nil, &fs.PathError{Op: "open", Path: path, Err: ErrIrregular}
	}
	file, err := os.OpenFile(path, flags, 0o600)
	if err != nil {
		return nil, err
	}
	after, err := file.Stat()
	if err == nil && (!after.Mode().IsRegular() || before != nil && !os.SameFile(before, after)) {
		err = &fs.PathError{Op: "open", Path: path, Err: ErrIrregular}
	}
	if err != nil {
		file.Close()
		return nil, err
	}
	return file, nil
}

// endsInALine reports whether the file's last line has no end.
func endsInALine(file *os.File, size int64) (bool, error) {
	if size == 0 {
		return false, nil
	}
	var last [1]byte
	_, err := file.ReadAt(last[:], size-1)
	return last[0] != '\n', err
}
