package words

import "hito/model"

// MendUI is what the browser says where the person corrects an event. Fields
// and Prompts are by what is corrected.
type MendUI struct {
	Title, Hint, Heading, None, NoEvent, Hide string
	Fields                                    [model.DecideHide + 1]string `of:"same different - name type date hide"`
	Prompts                                   [model.DecideHide + 1]string `of:"- - - name type date -"`
	// AsFound is what an empty line means, EmptyIsFound how to say it.
	AsFound, EmptyIsFound, NoDate   string
	Decided, TakenBack, NothingHere string
	Elsewhere                       string
}
