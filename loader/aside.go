package loader

import (
	"path/filepath"
	"slices"

	"hito/loader/reader"
	"hito/model"
)

// maxWhoBytes is of one file that stands beside the documents and is none: far
// more than a person writes.
const maxWhoBytes = 4 << 20

// asides are the files of one kind that are data and no documents.
type asides struct {
	names []string // beside the documents
	named string   // the path of the one that counts alone, "" for none
	hint  string   // the mend where that is not there
}

// asideText is the text of one of them.
type asideText struct{ Path, Text string }

// userFile is what the user's files of one kind say, as last read.
type userFile[T any] struct {
	says     *T // nil where there is no file
	texts    []asideText
	problems []model.FileProblem // with the lines of the files
}

// read takes the files out of the sources, reads them with parse, and adds what is
// wrong with them to the problems. As long as they say the same, says is the same,
// so that what was made with it need not be made again.
func (u *userFile[T]) read(set asides, parse func([]asideText) (*T, []model.FileProblem), sources []source, problems []model.FileProblem, o Options) ([]source, []model.FileProblem) {
	sources, texts, problems := set.read(sources, problems, o)
	if !slices.Equal(texts, u.texts) {
		*u = userFile[T]{texts: texts}
		if len(texts) > 0 {
			u.says, u.problems = parse(texts)
		}
	}
	return sources, append(problems, u.problems...)
}

// finding is how documents are found: not the user's files.
func (o Options) finding() reader.Options {
	r := o.Reader
	r.Aside = append([]string{whoName}, wordsNames...)
	for _, path := range [...]string{o.Actors, o.Events} {
		if path != "" {
			r.Not = append(r.Not, path)
		}
	}
	return r
}

// read takes the files out of the sources, reads them, and adds what cannot be
// read of them to the problems.
func (a *asides) read(sources []source, problems []model.FileProblem, o Options) ([]source, []asideText, []model.FileProblem) {
	var said []reader.Source
	sources = slices.DeleteFunc(sources, func(s source) bool {
		mine := s.Aside && slices.Contains(a.names, filepath.Base(s.Path))
		if mine {
			said = append(said, s.Source)
		}
		return mine
	})
	if a.named != "" { // it alone counts
		said = []reader.Source{reader.Named(a.named)}
	}
	var texts []asideText
	for _, s := range said {
		text, problem := s.Text(maxWhoBytes, o.Reader)
		if problem == nil {
			texts = append(texts, asideText{Path: s.Path, Text: text})
			continue
		}
		if problem.What.Rule == reader.RuleAbsent && a.named != "" {
			problem.Hint = a.hint
		}
		problems = append(problems, *problem)
	}
	return sources, texts, problems
}
