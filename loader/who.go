package loader

import (
	"slices"

	"hito/loader/actors"
	"hito/model"
)

// whoName is the file beside the documents that says who is who. It is data: it
// names actors, and nothing in it is opened, followed or run.
const whoName = "actors.yaml"

// HintActors is the mend where the file of Options.Actors is not there: the flag
// may have been taken for the filter of actors.
const HintActors = "loader.hint.actors"

// whoIsWho is what the user's files say of it, as last read.
type whoIsWho struct {
	user     *actors.Aliases // nil where there is no file
	files    []actors.AliasFile
	problems []model.FileProblem // with the lines of the files
}

// read takes the files that say who is who out of the sources, reads them, and
// adds what is wrong with them to the problems. As long as they say the same,
// user is the same, so that what was made with it need not be made again.
func (w *whoIsWho) read(sources []source, problems []model.FileProblem, o Options) ([]source, []model.FileProblem) {
	set := asides{names: []string{whoName}, named: o.Actors, hint: HintActors}
	sources, texts, problems := set.read(sources, problems, o)
	var files []actors.AliasFile
	for _, t := range texts {
		files = append(files, actors.AliasFile(t))
	}
	if !slices.Equal(files, w.files) {
		*w = whoIsWho{files: files}
		if len(files) > 0 {
			w.user, w.problems = actors.ReadAliasFiles(files)
		}
	}
	return sources, append(problems, w.problems...)
}
