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
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"time"

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
		Load: func(ctx context.Context, paths []string, progress func(loaded, total int)) (*model.Chronology, error) {
			return load(ctx, paths, loader.Options{Progress: func(p loader.Progress) { progress(p.Files, p.OfFiles) }})
		},
		Find:   func(c *model.Chronology, q model.Query) []int32 { return model.NewIndex(c).Find(q) },
		Dates:  loader.Dates,
		Browse: browse,
		Open:   func(path string) (io.ReadCloser, error) { return os.Open(path) },
	}
}

// load makes the chronology of the paths, or of the embedded corpus.
func load(ctx context.Context, paths []string, o loader.Options) (*model.Chronology, error) {
	if len(paths) == 0 {
		return loader.LoadFS(ctx, seeds.FS, o)
	}
	return loader.Load(ctx, paths, o)
}

// browse opens the browser.
func browse(ctx context.Context, b command.Browsing) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	hasten()
	err := views.Run(ctx, browser(ctx, b, load))
	if errors.Is(err, tea.ErrInterrupted) {
		return context.Canceled
	}
	return err
}

// hasten lets the heap grow further than usual for the first tenth of a
// second: the documents race the first frame, and the garbage collections of a
// heap of 4 MB alone would lose it.
func hasten() {
	usual := debug.SetGCPercent(400)
	time.AfterFunc(100*time.Millisecond, func() { debug.SetGCPercent(usual) })
}

// browser is the browser as asked for. The documents load from now on, while
// it is being drawn: it only has to ask for what has come. Where loading
// panics, so does asking, which the browser answers by restoring the terminal.
func browser(ctx context.Context, b command.Browsing, load func(context.Context, []string, loader.Options) (*model.Chronology, error)) views.Options {
	batches, crash := make(chan views.Batch), make(chan string, 1)
	send := func(batch views.Batch) {
		select {
		case batches <- batch:
		case <-ctx.Done():
		}
	}
	go func() {
		defer func() {
			if p := recover(); p != nil {
				crash <- fmt.Sprintf("%v\n\n%s", p, debug.Stack())
			}
		}()
		generation := 0
		c, err := load(ctx, b.Paths, loader.Options{
			Progress: func(p loader.Progress) {
				select {
				case batches <- views.Batch{Loaded: p.Files, Total: p.OfFiles}:
				default: // the browser is busy: the next count will do
				}
			},
			Partial: func(c *model.Chronology, loaded, total int) {
				generation++
				send(views.Batch{Generation: generation, Chronology: c, Loaded: loaded, Total: total})
			},
		})
		if err == nil { // else ctx is done, and nobody looks any more
			send(views.Batch{Generation: generation + 1, Chronology: c, Loaded: len(c.Documents), Total: len(c.Documents), Done: true})
		}
	}()
	return views.Options{
		Load: func(ctx context.Context, show func(views.Batch)) views.Batch {
			for {
				select {
				case batch := <-batches:
					if batch.Done {
						return batch
					}
					show(batch)
				case p := <-crash:
					panic(p)
				case <-ctx.Done():
					return views.Batch{Done: true}
				}
			}
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
