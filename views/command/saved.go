package command

import (
	"errors"
	"fmt"
	"strings"

	"hito/model"
	"hito/views/memory"
	"hito/views/words"
)

// queryOf reads a query, which may name saved ones: "@lavrov date:2025".
func (r *run) queryOf(text string) (model.Query, error) {
	if !strings.Contains(text, "@") {
		return model.ParseQuery(text)
	}
	all, err := r.allSaved()
	if err != nil {
		return model.Query{}, err
	}
	q, err := model.ParseQueryNaming(text, memory.Names(all))
	if wrong := (*model.QueryError)(nil); errors.As(err, &wrong) && wrong.Fault == model.FaultSaved {
		return q, noSaved(wrong.Part, all)
	}
	return q, err
}

// savedQuery is the saved query of a name.
func (r *run) savedQuery(name string) (model.Query, error) {
	all, err := r.allSaved()
	if err != nil {
		return model.Query{}, err
	}
	for _, q := range all {
		if model.Fold(q.Name) == model.Fold(name) {
			return model.ParseQuery(q.Text)
		}
	}
	return model.Query{}, noSaved(name, all)
}

func (r *run) allSaved() ([]memory.Query, error) {
	if r.Saved == nil {
		return nil, nil
	}
	return r.Saved()
}

// noSaved says that there is no saved query of a name, and which there are.
func noSaved(name string, all []memory.Query) error {
	names := make([]string, len(all))
	for i, q := range all {
		names[i] = q.Name
	}
	near := words.Nearest(name, names)
	switch {
	case near != "":
		return fault(words.CommandNoSaved, words.CommandNear, name, near)
	case len(names) > 0:
		return fault(words.CommandNoSaved, words.CommandNoSavedAmong, name, strings.Join(names, ", "))
	}
	return fault(words.CommandNoSaved, words.CommandNoSavedHint, name)
}

// printSaved writes the names of the saved queries, one a line: what completions
// ask for while a person types. What cannot be read has no names.
func (r *run) printSaved() int {
	all, _ := r.allSaved()
	for _, q := range all {
		if _, err := fmt.Fprintln(r.Stdout, q.Name); err != nil {
			return r.fail(err)
		}
	}
	return Done
}
