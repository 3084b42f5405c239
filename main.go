// Command hito is an interactive terminal timeline browser: documents in, and
// out comes what happened, when, and who was there, every date one key away
// from the sentence that states it.
//
// This file is the door: it introduces those who read (loader), those who
// show (views) and the command line to each other, and knows nothing else.
package main

import (
	"context"
	"errors"
	"io"
	"os"
	"runtime/debug"
	"strings"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/term"

	"hito/loader"
	"hito/model"
	"hito/seeds"
	"hito/views"
	"hito/views/command"
)

func main() { os.Exit(command.Run(context.Background(), world())) }

func world() command.World {
	isTerminal := func(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }
	return command.World{
		Arguments: os.Args[1:],
		Stdin:     os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
		StdinTerminal: isTerminal(os.Stdin), StdoutTerminal: isTerminal(os.Stdout), StderrTerminal: isTerminal(os.Stderr),
		Getenv:  os.Getenv,
		Version: version(),
		Load:    load,
		Find:    func(c *model.Chronology, q model.Query) []int32 { return model.NewIndex(c).Find(q) },
		Dates:   loader.Dates,
		Browse:  browse,
		Open:    func(path string) (io.ReadCloser, error) { return os.Open(path) },
	}
}

// load makes the chronology of the paths, or of the embedded corpus.
func load(ctx context.Context, paths []string, progress func(loaded, total int)) (*model.Chronology, error) {
	options := loader.Options{Progress: progress}
	if len(paths) == 0 {
		return loader.LoadFS(ctx, seeds.FS, options)
	}
	return loader.Load(ctx, paths, options)
}

// browse opens the browser.
func browse(ctx context.Context, b command.Browsing) error {
	err := views.Run(ctx, browser(b))
	if errors.Is(err, tea.ErrInterrupted) {
		return context.Canceled
	}
	return err
}

// browser is the browser as asked for: it is drawn while the documents load.
func browser(b command.Browsing) views.Options {
	return views.Options{
		Load: func(ctx context.Context, send func(views.Batch)) views.Batch {
			c, err := load(ctx, b.Paths, func(loaded, total int) { send(views.Batch{Loaded: loaded, Total: total}) })
			if err != nil { // only where ctx is done: nobody looks any more
				return views.Batch{Done: true}
			}
			return views.Batch{Generation: 1, Chronology: c, Loaded: len(c.Documents), Total: len(c.Documents), Done: true}
		},
		Title:    strings.Join(b.Paths, " "),
		Query:    b.Query,
		Language: b.Language,
	}
}

// version is the module's version, which Go takes from the repository.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version + " " + info.GoVersion
	}
	return "(devel)"
}
