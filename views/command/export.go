package command

import (
	"context"
	"strconv"
	"strings"

	"hito/views/export"
	"hito/views/words"
)

// export writes the selected events in the format of another program.
func (r *run) export(ctx context.Context) int {
	names := strings.Join(export.Names(), ", ")
	if len(r.paths) == 0 {
		return r.fail(fault("command.no-export", "command.no-export.hint", names))
	}
	f, ok := export.Named(r.paths[0])
	if !ok {
		if near := words.Nearest(r.paths[0], export.Names()); near != "" {
			return r.fail(fault("command.export-format", "command.near", r.paths[0], near))
		}
		return r.fail(fault("command.export-format", "command.export-format.hint", r.paths[0], names))
	}
	r.paths = r.paths[1:]
	s, code, ok := r.selected(ctx)
	if !ok {
		return code
	}
	say := r.say
	if !f.ForPeople && !r.languageAsked {
		say = words.For("en")
	}
	left, err := f.Write(r.Stdout, s.Chronology, say, s.events, export.Options{Title: strings.Join(r.paths, " ")})
	if err == nil && left > 0 {
		id := "export.left"
		if left == 1 {
			id += ".one"
		}
		r.tell(r.say.Say(id, strconv.Itoa(left)))
	}
	return r.finish(code, err)
}
