package command

import (
	"context"
	"strings"

	"hito/views/export"
	"hito/views/words"
)

// export writes the selected events in the format of another program.
func (r *run) export(ctx context.Context) int {
	names := strings.Join(export.Names(), ", ")
	if len(r.paths) == 0 {
		return r.fail(fault(words.CommandNoExport, words.CommandNoExportHint, names))
	}
	f, ok := export.Named(r.paths[0])
	if !ok {
		if near := words.Nearest(r.paths[0], export.Names()); near != "" {
			return r.fail(fault(words.CommandExportFormat, words.CommandNear, r.paths[0], near))
		}
		return r.fail(fault(words.CommandExportFormat, words.CommandExportFormatHint, r.paths[0], names))
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
		r.tell(r.say.Say(words.ExportLeft, left))
	}
	return r.finish(code, err)
}
