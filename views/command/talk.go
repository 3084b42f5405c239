package command

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"hito/model"
	"hito/views/words"
)

// talk talks in lines. A query that nothing fits is no failure here: the person
// can take it back.
func (r *run) talk(ctx context.Context) int {
	if slices.Contains(r.paths, "-") {
		return r.fail(fault(words.CommandTalkStdin, words.CommandTalkStdinHint))
	}
	q, err := r.query()
	if err != nil {
		return r.fail(err)
	}
	piped := r.StdinPiped
	r.StdinPiped = false // commands come that way
	c, code, ok := r.load(ctx)
	r.StdinPiped = piped
	if !ok {
		return code
	}
	lines, _ := strconv.Atoi(r.Getenv("LINES"))
	err = r.Talk(ctx, Talking{
		Chronology: c, Query: q, Language: r.language, Config: r.config, Title: strings.Join(r.paths, " "), Paths: r.paths, Fresh: r.fresh, Prompt: r.StdinTerminal, Page: max(min(lines-2, 200), 0),
		Load: func(ctx context.Context) (*model.Chronology, error) {
			return r.Load(ctx, r.paths, r.reading, func(Progress) {})
		},
	})
	if errors.Is(err, context.Canceled) {
		return Interrupted
	}
	return r.finish(code, err)
}
