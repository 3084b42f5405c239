package loader

import (
	"slices"

	"hito/loader/actors"
	"hito/loader/reader"
	"hito/model"
)

// whoName is the file beside the documents that says who is who. It is data: it
// names actors, and nothing in it is opened, followed or run.
const whoName = "actors.yaml"

// maxWhoBytes is of one such file: far more than a person writes.
const maxWhoBytes = 4 << 20

// HintActors is the mend where the file of Options.Actors is not there: the flag
// may have been taken for the filter of actors.
const HintActors = "loader.hint.actors"

// whoIsWho is what the user's files say of it, as last read.
type whoIsWho struct {
	user     *actors.Aliases // nil where there is no file
	files    []actors.AliasFile
	problems []model.FileProblem // with the lines of the files
}

// finding is how documents are found: not the user's file of actors.
func (o Options) finding() reader.Options {
	r := o.Reader
	r.Aside, r.Not = whoName, o.Actors
	return r
}

// read takes the files that say who is who out of the sources, reads them, and
// adds what is wrong with them to the problems. As long as they say the same,
// user is the same, so that what was made with it need not be made again.
func (w *whoIsWho) read(sources []source, problems []model.FileProblem, o Options) ([]source, []model.FileProblem) {
	var said []reader.Source
	sources = slices.DeleteFunc(sources, func(s source) bool {
		if s.Aside {
			said = append(said, s.Source)
		}
		return s.Aside
	})
	if o.Actors != "" { // it alone counts
		said = []reader.Source{reader.Named(o.Actors)}
	}
	var files []actors.AliasFile
	for _, s := range said {
		text, problem := s.Text(maxWhoBytes, o.Reader)
		if problem == nil {
			files = append(files, actors.AliasFile{Path: s.Path, Text: text})
			continue
		}
		if problem.What.Rule == reader.RuleAbsent && o.Actors != "" {
			problem.Hint = HintActors
		}
		problems = append(problems, *problem)
	}
	if !slices.Equal(files, w.files) {
		*w = whoIsWho{files: files}
		if len(files) > 0 {
			w.user, w.problems = actors.ReadAliasFiles(files)
		}
	}
	return sources, append(problems, w.problems...)
}
