package reader

import (
	"context"

	"hito/model"
)

// one is the document of a file that holds one, or what is wrong with it.
func one(name string, data []byte) (model.Document, *model.FileProblem) {
	return first(read(Options{}, name, data))
}

// read is what a file gives.
func read(o Options, name string, data []byte) (all Result) {
	r := &reading{ctx: context.Background(), options: o, visit: func(d Document) { all.Documents = append(all.Documents, d) }}
	r.read(inMemory(name, name, data))
	all.Problems = r.problems
	return all
}

// first is the first document or problem of a result.
func first(result Result) (model.Document, *model.FileProblem) {
	if len(result.Documents) > 0 {
		return result.Documents[0].Document, nil
	}
	return model.Document{}, &result.Problems[0]
}
