package reader

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"syscall"
	"time"

	"hito/loader/reader/charset"
	"hito/model"
)

// Source is a file that was found and not yet read. It may hold many documents.
type Source struct {
	// Path is what a person would open from the current folder.
	Path string
	// Size is its length in bytes when it was found, 0 where that is not known.
	Size int64
	// Modified is when it was last changed, as it was found.
	Modified time.Time
	// name is where it is opened: below root, which it never leads out of, where
	// it was found in a folder; by itself where the user named it.
	name   string
	root   *os.Root
	stream io.Reader // standard input
	// Aside says that it is a file of Options.Aside, and no document.
	Aside bool
}

// file is what a format reads: the bytes of a file as they come.
type file struct {
	path string // as shown
	name string // what its extension is told from
	head []byte // its first bytes, which are still to come
	from io.Reader
	at   io.ReaderAt // where it can be read anywhere, else nil
	size int64       // 0 where not known
	// walked says that it was found in a folder, not named by the user.
	walked bool
	room   *[headBytes]byte // what head was read into, where that is lent
}

// inMemory is a file whose bytes are at hand.
func inMemory(path, name string, data []byte) *file {
	from := bytes.NewReader(data)
	return &file{path: path, name: name, head: data[:min(len(data), headBytes)], from: from, at: from, size: int64(len(data))}
}

// bytes are all of the file's. A file that is not as long as it was when it was
// opened is being written to: what was read of it is neither the old nor the new.
func (f *file) bytes() ([]byte, *model.FileProblem) {
	if f.size > 0 && int64(len(f.head)) == f.size && f.size < headBytes {
		return f.head, nil // all of it, and the end, has been seen: see peek
	}
	data, problem := readAll(f.path, f.from, f.size)
	if problem == nil && f.size > 0 && int64(len(data)) != f.size {
		return nil, fault(f.path, HintReload, RuleChanged, strconv.FormatInt(f.size, 10), strconv.Itoa(len(data)))
	}
	return data, problem
}

// open is the source as a file, and what closes it.
func (s Source) open() (*file, io.Closer, *model.FileProblem) {
	f := &file{path: s.Path, name: s.Path, walked: s.root != nil}
	if s.stream != nil {
		f.from = s.stream
		return f, io.NopCloser(nil), f.peek()
	}
	from, problem := s.openRegular()
	if problem != nil {
		return nil, nil, problem
	}
	// What is open is looked at again: it may have been changed since.
	info, err := from.Stat()
	switch {
	case err != nil:
		problem = unreadable(s.Path, err)
	case !info.Mode().IsRegular():
		problem = fault(s.Path, "", RuleIrregular)
	default:
		f.from, f.at, f.size = from, from, info.Size()
		problem = f.peek()
	}
	if problem != nil {
		from.Close()
		return nil, nil, problem
	}
	return f, from, nil
}

// Text is the text of a source that is no document, of no more than limit bytes,
// in UTF-8. It is opened and decoded with the same care as one.
func (s Source) Text(limit int64, o Options) (string, *model.FileProblem) {
	f, closer, problem := s.open()
	if problem != nil {
		return "", problem
	}
	defer closer.Close()
	defer f.done()
	if f.size > limit {
		return "", &model.FileProblem{Path: s.Path, Problem: over(RuleTooLarge, f.size, limit)}
	}
	data, problem := f.bytes()
	if problem != nil {
		return "", problem
	}
	text, _, ok := charset.Decode(data, charset.Options{Fixed: o.Encoding})
	if !ok {
		return "", fault(s.Path, "", RuleBinary)
	}
	return text, nil
}

// Named is a file that the user named, as a source.
func Named(name string) Source { return Source{Path: filepath.Clean(name), name: name} }

// openRegular opens a regular file for reading, and never waits for the other
// end of a pipe that took its place.
func (s Source) openRegular() (*os.File, *model.FileProblem) {
	const flags = os.O_RDONLY | syscall.O_NONBLOCK
	if s.root != nil { // what the folder listed as regular; what is open is looked at again
		file, err := s.root.OpenFile(s.name, flags, 0)
		if err != nil {
			return nil, unreadable(s.Path, err)
		}
		return file, nil
	}
	info, err := os.Stat(s.name)
	if err != nil {
		return nil, unreadable(s.Path, err)
	}
	if !info.Mode().IsRegular() {
		return nil, fault(s.Path, "", RuleIrregular)
	}
	file, err := os.OpenFile(s.name, flags, 0)
	if err != nil {
		return nil, unreadable(s.Path, err)
	}
	return file, nil
}

// peek reads the head of the file, which stays to be read.
func (f *file) peek() *model.FileProblem {
	size := int64(headBytes)
	if f.size > 0 {
		size = min(size, f.size+1)
	}
	f.room = heads.Get().(*[headBytes]byte)
	head := f.room[:size]
	n, err := io.ReadFull(f.from, head)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return unreadable(f.path, err)
	}
	f.head = head[:n]
	f.from = &headed{head: f.head, rest: f.from}
	return nil
}

// heads lends the room that the heads of files are read into.
var heads = sync.Pool{New: func() any { return new([headBytes]byte) }}

// done takes back the room of the head, once nothing of it is looked at any more.
func (f *file) done() {
	if f.room != nil {
		heads.Put(f.room)
		f.room, f.head, f.from = nil, nil, nil
	}
}

// headed gives the head of a stream again, then the rest.
type headed struct {
	head []byte
	rest io.Reader
}

func (h *headed) Read(p []byte) (int, error) {
	if len(h.head) == 0 {
		return h.rest.Read(p)
	}
	n := copy(p, h.head)
	h.head = h.head[n:]
	return n, nil
}

// readAll reads a stream of about size bytes.
func readAll(name string, from io.Reader, size int64) ([]byte, *model.FileProblem) {
	if size > MaxFileBytes {
		return nil, tooLarge(name, size)
	}
	data := make([]byte, 0, max(size+1, 512))
	for {
		n, err := from.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if len(data) > MaxFileBytes {
			return nil, tooLarge(name, int64(len(data)))
		}
		if err == io.EOF {
			return data, nil
		}
		if err != nil {
			return nil, unreadable(name, err)
		}
		if len(data) == cap(data) {
			data = slices.Grow(data, len(data))
		}
	}
}
