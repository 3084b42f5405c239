package loader

import (
	"hito/loader/actors"
	"hito/model"
)

// whoName is the file beside the documents that says who is who. It is data: it
// names actors, and nothing in it is opened, followed or run.
const whoName = "actors.yaml"

// HintActors is the mend where the file of Options.Actors is not there: the flag
// may have been taken for the filter of actors.
const HintActors = "loader.hint.actors"

// whoIsWho is the files that say who is who.
func (o Options) whoIsWho() asides {
	return asides{names: []string{whoName}, named: o.Actors, hint: HintActors}
}

func readWhoIsWho(texts []asideText) (*actors.Aliases, []model.FileProblem) {
	files := make([]actors.AliasFile, len(texts))
	for i, t := range texts {
		files[i] = actors.AliasFile(t)
	}
	return actors.ReadAliasFiles(files)
}
