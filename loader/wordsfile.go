package loader

import (
	"slices"

	"hito/loader/events"
	"hito/model"
)

// wordsNames are the files beside the documents that say which words tell an
// event. They are data: nothing in them is opened, followed or run.
var wordsNames = []string{"sucesos.yaml", "events.yaml"}

// HintEvents is the mend where the file of Options.Events is not there.
const HintEvents = "loader.hint.events"

// userWords is what the user's files say of it, as last read.
type userWords struct {
	triggers *events.Triggers // nil where there is no file
	files    []events.TriggerFile
	problems []model.FileProblem // with the lines of the files
}

// read takes the files of words out of the sources, reads them, and adds what is
// wrong with them to the problems.
func (w *userWords) read(sources []source, problems []model.FileProblem, o Options) ([]source, []model.FileProblem) {
	set := asides{names: wordsNames, named: o.Events, hint: HintEvents}
	sources, texts, problems := set.read(sources, problems, o)
	var files []events.TriggerFile
	for _, t := range texts {
		files = append(files, events.TriggerFile(t))
	}
	if !slices.Equal(files, w.files) {
		*w = userWords{files: files}
		if len(files) > 0 {
			w.triggers, w.problems = events.ReadTriggers(files)
		}
	}
	return sources, append(problems, w.problems...)
}
