package loader

import (
	"hito/loader/events"
	"hito/model"
)

// wordsNames are the files beside the documents that say which words tell an
// event. They are data: nothing in them is opened, followed or run.
var wordsNames = []string{"sucesos.yaml", "events.yaml"}

// HintEvents is the mend where the file of Options.Events is not there.
const HintEvents = "loader.hint.events"

// ownWords is the files that say which words tell an event.
func (o Options) ownWords() asides {
	return asides{names: wordsNames, named: o.Events, hint: HintEvents}
}

func readOwnWords(texts []asideText) (*events.Triggers, []model.FileProblem) {
	files := make([]events.TriggerFile, len(texts))
	for i, t := range texts {
		files[i] = events.TriggerFile(t)
	}
	return events.ReadTriggers(files)
}
