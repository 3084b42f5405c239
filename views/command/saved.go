package command

import (
	"errors"
	"io/fs"
	"strings"

	"hito/model"
	"hito/views/words"
)

// queryOf reads a query, which may begin with the name of a saved one: "@lavrov
// date:2025".
func (r *run) queryOf(text string) (model.Query, error) {
	text = strings.TrimSpace(text)
	if !strings.HasPrefix(text, "@") {
		return model.ParseQuery(text)
	}
	name, rest, _ := strings.Cut(text[1:], " ")
	q, err := model.ParseQuery(rest)
	if err != nil {
		return q, err
	}
	saved, err := r.savedQuery(name)
	if err != nil {
		return q, err
	}
	return saved.And(q), nil
}

// savedQuery is the saved query of a name.
func (r *run) savedQuery(name string) (model.Query, error) {
	if r.Saved == nil {
		return model.Query{}, fault("command.no-saved", "command.no-saved.hint", name)
	}
	text, names, err := r.Saved(name)
	var file *fs.PathError
	switch {
	case errors.As(err, &file):
		return model.Query{}, err
	case err == nil:
		return model.ParseQuery(text)
	case words.Nearest(name, names) != "":
		return model.Query{}, fault("command.no-saved", "command.near", name, words.Nearest(name, names))
	case len(names) > 0:
		return model.Query{}, fault("command.no-saved", "command.no-saved.among", name, strings.Join(names, ", "))
	}
	return model.Query{}, fault("command.no-saved", "command.no-saved.hint", name)
}
