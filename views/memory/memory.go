// Package memory keeps on disk what a person's use of hito leaves behind, apart
// from corrections: where they were in each corpus, the queries that they saved,
// and the filters that they typed. All of it lies in the user's own state folder,
// never beside documents, and none of it is text of documents.
//
// It reads and writes files and knows nothing of screens. A file that cannot be
// understood is told of by its name and left as it is; every write is whole or
// none, in a new file that takes the place of the old one.
package memory

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Memory is a folder of such files. The zero Memory has none: it remembers
// nothing, and what is to be kept is refused (ErrNowhere).
type Memory struct{ folder string }

// In is the memory in a folder, which need not be there yet; "" for none.
func In(folder string) Memory { return Memory{folder} }

// ErrForeign says that a file is not what hito writes there: damaged, another
// program's, or a newer hito's.
var ErrForeign = errors.New("not what hito writes there")

// ErrNowhere says that there is no folder to keep anything in.
var ErrNowhere = errors.New("no folder to keep it in")

// maxFile is how many bytes of a file are read.
const maxFile = 1 << 20

// sessionVersion is that of the files of sessions.
const sessionVersion = 1

// sessionFile is what lies in a file of a session.
type sessionFile struct {
	Version int             `json:"version"`
	Corpus  []string        `json:"corpus"` // the paths, absolute and sorted
	Session json.RawMessage `json:"session"`
}

// Corpus is what a session belongs to: the paths, absolute, sorted, each once.
func Corpus(paths []string) ([]string, error) {
	var corpus []string
	for _, p := range paths {
		absolute, err := filepath.Abs(p)
		if err != nil {
			return nil, err
		}
		corpus = append(corpus, absolute)
	}
	slices.Sort(corpus)
	return slices.Compact(corpus), nil
}

// sessionPath is where the session of a corpus lies.
func (m Memory) sessionPath(corpus []string) string {
	hash := sha256.Sum256([]byte(strings.Join(corpus, "\x00")))
	return filepath.Join(m.folder, "sessions", hex.EncodeToString(hash[:8])+".json")
}

// Session reads the session of a corpus into a value, as encoding/json does;
// found is false where there is none. An error names its file (*fs.PathError).
func (m Memory) Session(corpus []string, into any) (found bool, err error) {
	if m.folder == "" {
		return false, nil
	}
	path := m.sessionPath(corpus)
	data, err := read(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	var file sessionFile
	if err := json.Unmarshal(data, &file); err != nil || file.Version != sessionVersion || !slices.Equal(file.Corpus, corpus) || json.Unmarshal(file.Session, into) != nil {
		return false, &fs.PathError{Op: "read", Path: path, Err: ErrForeign}
	}
	return true, nil
}

// maxSessions is how many sessions are kept: of more, the oldest go.
const maxSessions = 400

// KeepSession writes the session of a corpus. An error is ErrNowhere, or names
// the file and what is wrong with it (*fs.PathError).
func (m Memory) KeepSession(corpus []string, session any) error {
	if m.folder == "" {
		return ErrNowhere
	}
	data, err := json.Marshal(session)
	if err != nil {
		return err
	}
	text, err := json.MarshalIndent(sessionFile{sessionVersion, corpus, data}, "", "  ")
	if err != nil {
		return err
	}
	path := m.sessionPath(corpus)
	if err := write(path, append(text, '\n')); err != nil {
		return err
	}
	prune(filepath.Dir(path))
	return nil
}

// prune takes away the oldest sessions where there are too many. What cannot be
// taken away stays until the next time.
func prune(folder string) {
	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) <= maxSessions {
		return
	}
	type aged struct {
		name string
		age  int64
	}
	var all []aged
	for _, e := range entries {
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() && strings.HasSuffix(e.Name(), ".json") {
			all = append(all, aged{e.Name(), info.ModTime().UnixNano()})
		}
	}
	slices.SortFunc(all, func(a, b aged) int { return int(min(max(a.age-b.age, -1), 1)) })
	for _, old := range all[:max(len(all)-maxSessions, 0)] {
		os.Remove(filepath.Join(folder, old.name))
	}
}

// read reads a regular file, no link to one, of no more than maxFile bytes.
func read(path string) ([]byte, error) {
	info, err := os.Lstat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > maxFile {
		return nil, &fs.PathError{Op: "read", Path: path, Err: ErrForeign}
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, maxFile))
}

// write puts a file in place, whole or not at all: its bytes are on the disk
// before it takes the name. An error names the file, and not the new one or the
// folder that could not be made for it.
func write(path string, data []byte) error {
	err := place(path, data)
	var file *fs.PathError
	var move *os.LinkError
	switch {
	case errors.As(err, &file):
		err = file.Err
	case errors.As(err, &move):
		err = move.Err
	}
	if err != nil {
		return &fs.PathError{Op: "write", Path: path, Err: err}
	}
	return nil
}

func place(path string, data []byte) (err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	if info, err := os.Lstat(path); err == nil && !info.Mode().IsRegular() {
		return ErrForeign
	}
	file, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(file.Name())
		}
	}()
	_, err = file.Write(data)
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}
