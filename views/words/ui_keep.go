package words

// KeepUI is what the browser says of what is kept from one time to the next, and
// of passing events to another program.
type KeepUI struct {
	Resumed string // the filter is that of the last time
	// Saved queries: %[1] is a name, or why.
	SaveAs, RenameTo, SaveHint, SavedHint, SavedTitle, SavedPrompt string
	QuerySaved, QueryRenamed, QueryDeleted, QueryFailed            Phrase
	NoFilterToSave, NoQueries, BadName, NameTaken                  string
	// Passing events to a program: %[1] is the program, %[2] why, or how long.
	PipeTo, PipeHint                               string
	PipeRuns, PipeFailed, PipeStopped, PipeTooLong Phrase
	PipeCut, PipeSilent                            string
	PipeTitle                                      Phrase
}
