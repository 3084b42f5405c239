package reader

import (
	"context"

	"hito/model"
)

// one is the document of a file that holds one, or what is wrong with it.
func one(name string, data []byte) (model.Document, *model.FileProblem) {
	r := &reading{ctx: context.Background()}
	r.read(inMemory(name, name, data))
	return first(r.result)
}

// first is the first document or problem of a result.
func first(result Result) (model.Document, *model.FileProblem) {
	if len(result.Documents) > 0 {
		return result.Documents[0].Document, nil
	}
	return model.Document{}, &result.Problems[0]
}
