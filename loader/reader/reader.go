// Package reader turns bytes into documents: it finds files, decodes them to
// UTF-8, and marks what is not the article's own prose (menus, teasers,
// captions, credits, repeated titles, date lines), which stays in the text. It
// reads the publication date that a document states in so many words; dates
// within prose, and dating a document that states none, are not its concern.
//
// A format is a function that formatOf names. Everything read is taken for
// hostile: only regular files are opened, within limits, and whatever cannot be
// read becomes a problem that names its file, while the rest is loaded.
package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"hito/model"
)

// The limits of what is read.
const (
	MaxFileBytes = 64 << 20 // of one file
	MaxFiles     = 1 << 20  // of one run
)

// The rules that problems carry, and their facts.
const (
	RuleAbsent     = "reader.absent"     // no such file
	RuleUnreadable = "reader.unreadable" // the system's words for why
	RuleIrregular  = "reader.irregular"  // a device, pipe or socket
	RuleExtension  = "reader.extension"  // the extension that no format reads
	RuleOutside    = "reader.outside"    // a link that leads out of its folder
	RuleLoop       = "reader.loop"       // a link that leads back to itself
	RuleLinked     = "reader.linked"     // a link to a folder, which is read in its own place
	RuleNothing    = "reader.nothing"    // a folder without documents
	RuleTooLarge   = "reader.large"      // its size and the limit, in bytes
	RuleTooMany    = "reader.many"       // the limit
	RuleBinary     = "reader.binary"     // not text
	RuleEmpty      = "reader.empty"      // no word in it
	RuleDuplicate  = "reader.duplicate"  // the path of the document it repeats
	RuleDecoded    = "reader.decoded"    // the charset it was read as
	RuleRepaired   = "reader.repaired"   // how many bytes, the charset they were read as
)

// The hints that problems carry.
const (
	HintSpelling   = "reader.hint.spelling"   // look how the path is spelled
	HintPermission = "reader.hint.permission" // see that you may read it
	HintConvert    = "reader.hint.convert"    // save it as plain text
	HintUTF8       = "reader.hint.utf8"       // save it as UTF-8
	HintSplit      = "reader.hint.split"      // split it, or name fewer
	HintInside     = "reader.hint.inside"     // name the link's target itself
)

// format reads the text of a document of one format, marking what is not prose.
type format func(*draft)

// formatOf is the format that the name's extension tells. A file without
// extension is plain text.
func formatOf(name string) (format, bool) {
	switch strings.ToLower(path.Ext(filepath.ToSlash(name))) {
	case "", ".txt", ".text", ".md":
		return plain, true
	}
	return nil, false
}

// Source is a document that was found and not yet read.
type Source struct {
	// Path is what a person would open from the current folder.
	Path string
	// folder and name say where it is opened: name is below folder and never
	// leads out of it. An empty folder means that name stands by itself.
	folder, name string
	stream       io.Reader // standard input
}

// Read reads a source into a document, or says why it cannot be read. It is
// safe to call for many sources at a time.
func Read(source Source) (model.Document, *model.FileProblem) {
	data, problem := source.bytes()
	if problem != nil {
		return model.Document{}, problem
	}
	return FromBytes(source.Path, data)
}

// FromBytes reads a document from a file's bytes; name decides the format.
func FromBytes(name string, data []byte) (model.Document, *model.FileProblem) {
	read, ok := formatOf(name)
	if !ok {
		return model.Document{}, fault(name, HintConvert, RuleExtension, path.Ext(filepath.ToSlash(name)))
	}
	if len(data) > MaxFileBytes {
		return model.Document{}, tooLarge(name, int64(len(data)))
	}
	text, decoded, ok := decode(data)
	if !ok {
		return model.Document{}, fault(name, HintConvert, RuleBinary)
	}
	draft := newDraft(text)
	if len(draft.units) == 0 {
		return model.Document{}, fault(name, "", RuleEmpty)
	}
	hash := sha256.Sum256(data)
	draft.document = model.Document{Path: name, Hash: hex.EncodeToString(hash[:]), Title: model.NoSpan,
		Language: draft.language, Text: text, StatedSpan: model.NoSpan}
	if decoded != nil {
		draft.document.Problems = append(draft.document.Problems, *decoded)
	}
	read(draft)
	return draft.document, nil
}

// FromFS reads every document of a file system (the embedded corpus), in the
// order of their paths.
func FromFS(files fs.FS) ([]model.Document, []model.FileProblem) {
	var documents []model.Document
	var problems []model.FileProblem
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			problems = append(problems, *unreadable(name, err))
			return nil
		}
		if _, ok := formatOf(name); !ok || !entry.Type().IsRegular() || isHidden(path.Base(name)) {
			if entry.IsDir() && isHidden(entry.Name()) {
				return fs.SkipDir
			}
			return nil
		}
		data, err := fs.ReadFile(files, name)
		if err != nil {
			problems = append(problems, *unreadable(name, err))
			return nil
		}
		document, problem := FromBytes(name, data)
		if problem != nil {
			problems = append(problems, *problem)
			return nil
		}
		documents = append(documents, document)
		return nil
	})
	if err != nil {
		problems = append(problems, *unreadable(".", err))
	}
	return Unique(documents, problems)
}

// Unique sorts documents and problems by path and leaves out the documents
// whose bytes are those of an earlier one, with a problem that names it.
func Unique(documents []model.Document, problems []model.FileProblem) ([]model.Document, []model.FileProblem) {
	slices.SortStableFunc(documents, func(a, b model.Document) int { return strings.Compare(a.Path, b.Path) })
	first := make(map[string]string, len(documents))
	kept := documents[:0]
	for _, document := range documents {
		if earlier, ok := first[document.Hash]; ok {
			problems = append(problems, *fault(document.Path, "", RuleDuplicate, earlier))
			continue
		}
		first[document.Hash] = document.Path
		kept = append(kept, document)
	}
	clear(documents[len(kept):])
	sortProblems(problems)
	return kept, problems
}

func sortProblems(problems []model.FileProblem) {
	slices.SortStableFunc(problems, func(a, b model.FileProblem) int { return strings.Compare(a.Path, b.Path) })
}

// bytes are the source's, within the limit.
func (s Source) bytes() ([]byte, *model.FileProblem) {
	if s.stream != nil {
		return readAll(s.Path, s.stream, 0)
	}
	file, problem := s.open()
	if problem != nil {
		return nil, problem
	}
	defer file.Close()
	// What is open is looked at again: it may have been changed since.
	info, err := file.Stat()
	switch {
	case err != nil:
		return nil, unreadable(s.Path, err)
	case !info.Mode().IsRegular():
		return nil, fault(s.Path, "", RuleIrregular)
	case info.Size() > MaxFileBytes:
		return nil, tooLarge(s.Path, info.Size())
	}
	return readAll(s.Path, file, info.Size())
}

// open opens a regular file for reading, and never waits for the other end of
// a pipe that took its place.
func (s Source) open() (*os.File, *model.FileProblem) {
	const flags = os.O_RDONLY | syscall.O_NONBLOCK
	if s.folder == "" {
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
	root, err := os.OpenRoot(s.folder)
	if err != nil {
		return nil, unreadable(s.Path, err)
	}
	defer root.Close()
	info, err := root.Stat(s.name)
	if err != nil {
		return nil, unreadable(s.Path, err)
	}
	if !info.Mode().IsRegular() {
		return nil, fault(s.Path, "", RuleIrregular)
	}
	file, err := root.OpenFile(s.name, flags, 0)
	if err != nil {
		return nil, unreadable(s.Path, err)
	}
	return file, nil
}

// readAll reads a stream of about size bytes.
func readAll(name string, from io.Reader, size int64) ([]byte, *model.FileProblem) {
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

// fault is a problem with a file.
func fault(name, hint, rule string, facts ...string) *model.FileProblem {
	return &model.FileProblem{Path: name, Problem: model.Problem{What: model.Reason{Rule: rule, Facts: facts, Span: model.NoSpan}, Hint: hint}}
}
