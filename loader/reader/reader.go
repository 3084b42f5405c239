// Package reader turns files into documents: it finds files, tells their format
// (by what is in them first, and by their name second), decodes them to UTF-8,
// and marks what is not the article's own prose (menus, teasers, captions,
// credits, repeated titles, date lines), which stays in the text. It reads the
// publication dates that a document or its format states in so many words; dates
// within prose, and dating a document that states none, are not its concern.
//
// One file can give many documents: a feed, a table, an archive. A format is a
// package below this one that fills entry.Entry, and a line in format.go.
// Everything read is taken for hostile: only regular files are opened, within
// limits, and whatever cannot be read becomes a problem that names its file,
// while the rest is loaded.
package reader

import (
	"context"
	"io/fs"
	"path"
	"slices"
	"strings"

	"hito/loader/prose"
	"hito/loader/reader/entry"
	"hito/loader/reader/pack"
	"hito/model"
)

// Options say how to find and read.
type Options struct {
	// Encoding is the charset of all files that are text ("windows-1252",
	// "utf-16le"), "" to tell it from their bytes.
	Encoding string
	// Columns says which column of a table holds what, by the name of the field:
	// "date", "title", "text", "url", "outlet", "author", ...: see table.Options.
	Columns map[string]string
	// Hidden reads hidden files too, and those that .gitignore leaves out.
	Hidden bool
	// Aside are the names of files that are no documents and are found all the same
	// (Source.Aside), where they are named or at the top of a folder that is. Not
	// are the paths of files that are not to be found at all.
	Aside, Not []string
}

// Document is a document as read: its text, and what a table states of events.
type Document struct {
	model.Document
	// Events are those that the rows of a table of events state, in the order of
	// the text.
	Events []entry.Event
	// Tokens and Sentences are the text's, as the reader cut it, in room that
	// whoever reads gives back to prose when done with the tokens. Nil where the
	// text has yet to be cut.
	Tokens    []prose.Token
	Sentences []prose.Sentence
}

// Result is what a source gives: its documents in the order of the file, each
// of another path ("feed.xml#3", "pack.zip/nota.html"), and what is wrong with
// the file or its parts.
type Result struct {
	Documents []Document
	Problems  []model.FileProblem
}

// reading is a source on its way to documents.
type reading struct {
	ctx      context.Context
	options  Options
	visit    func(Document)
	problems []model.FileProblem

	unpack *pack.Unpacker // once there is an archive
	depth  int            // of archives in archives
	// texts and documents are how many bytes of text, and texts, there were so far.
	texts     int64
	documents int
	full      bool // no more of it is read
}

// Each reads a source and visits its documents one by one, so that what a
// document takes while it is worked on is not taken for all of them; it returns
// what could not be read. It stops between two parts of a file when ctx ends. It
// is safe to call for many sources at a time.
func Each(ctx context.Context, source Source, o Options, visit func(Document)) []model.FileProblem {
	r := &reading{ctx: ctx, options: o, visit: visit}
	f, closer, problem := source.open()
	if problem != nil {
		r.fail(problem)
		return r.problems
	}
	defer closer.Close()
	defer f.done()
	r.read(f)
	return r.problems
}

// Read is Each for those who want all the documents at once.
func Read(ctx context.Context, source Source, o Options) (all Result) {
	all.Problems = Each(ctx, source, o, func(d Document) { all.Documents = append(all.Documents, d) })
	return all
}

func (r *reading) fail(problem *model.FileProblem) {
	r.problems = append(r.problems, *problem)
}

// FromFS reads the texts of a file system (the embedded corpus), in the order
// of their paths.
func FromFS(files fs.FS) (all Result) {
	r := &reading{ctx: context.Background()}
	r.visit = func(d Document) { all.Documents = append(all.Documents, d) }
	err := fs.WalkDir(files, ".", func(name string, at fs.DirEntry, err error) error {
		switch {
		case err != nil:
			r.fail(unreadable(name, err))
			return nil
		case isHidden(at.Name()) && at.IsDir():
			return fs.SkipDir
		case !at.Type().IsRegular() || isHidden(at.Name()) || !isPlainName(name):
			return nil
		}
		data, err := fs.ReadFile(files, name)
		if err != nil {
			r.fail(unreadable(name, err))
			return nil
		}
		r.read(inMemory(name, name, data))
		return nil
	})
	if err != nil {
		r.fail(unreadable(".", err))
	}
	all.Documents, all.Problems = Unique(all.Documents, func(d *Document) *model.Document { return &d.Document }, r.problems)
	return all
}

// isPlainName reports whether the name is a plain text's.
func isPlainName(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".txt", ".text", ".md":
		return true
	}
	return false
}

// Unique sorts documents and problems by path and leaves out the documents
// whose hash is that of an earlier one, with a problem that names it. What the
// documents are part of is the caller's: of says where one stands.
func Unique[T any](all []T, of func(*T) *model.Document, problems []model.FileProblem) ([]T, []model.FileProblem) {
	slices.SortStableFunc(all, func(a, b T) int { return strings.Compare(of(&a).Path, of(&b).Path) })
	first := make(map[string]string, len(all))
	kept := all[:0]
	for _, one := range all {
		document := of(&one)
		if earlier, ok := first[document.Hash]; ok {
			problems = append(problems, *fault(document.Path, "", RuleDuplicate, earlier))
			continue
		}
		first[document.Hash] = document.Path
		kept = append(kept, one)
	}
	clear(all[len(kept):])
	sortProblems(problems)
	return kept, problems
}

func sortProblems(problems []model.FileProblem) {
	slices.SortStableFunc(problems, func(a, b model.FileProblem) int { return strings.Compare(a.Path, b.Path) })
}
