package views

import (
	"bytes"
	"context"
	"errors"
	"io"
	"runtime"
	"strings"
	"sync"
	"testing"

	tea "charm.land/bubbletea/v2"

	"hito/model"
)

// output is where a program under test writes.
type output struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.Write(p)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.String()
}

// running runs the browser for real, without a terminal: act is given its
// messages once the documents are loaded and a frame was drawn.
func running(t *testing.T, environment []string, act func(messages chan<- tea.Msg)) (string, error) {
	t.Helper()
	var out output
	c := pesca(t)
	messages, loaded := make(chan tea.Msg), make(chan struct{})
	keyboard, hands := io.Pipe()
	defer hands.Close()
	go func() {
		<-loaded
		for !strings.Contains(out.String(), "\x1b[?1049h") { // until it is drawn
			runtime.Gosched()
		}
		act(messages)
	}()
	err := Run(context.Background(), Options{
		Language: "es", Title: "no\x1b]0;tas", Input: keyboard, Output: &out, Width: 100, Height: 30,
		Environment: append([]string{"TERM=xterm-256color"}, environment...), Messages: messages,
		Load: func(ctx context.Context, send func(Batch)) Batch {
			defer close(loaded)
			for i := range 4 {
				send(Batch{Progress: Progress{Files: i, OfFiles: 4}})
			}
			return Batch{Generation: 1, Chronology: c}
		},
	})
	return out.String(), err
}

func TestRun(t *testing.T) {
	out, err := running(t, []string{"NO_COLOR=yes"}, func(messages chan<- tea.Msg) {
		for _, k := range []string{"j", "enter", "enter", "esc", "?", "esc", "q"} {
			messages <- press(k)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"\x1b[?1049h", "\x1b[?1049l", "hito · no␛]0;tas"} {
		if !strings.Contains(out, want) {
			t.Errorf("the output lacks %q", want)
		}
	}
	if strings.Contains(out, "\x1b[38;") || strings.Contains(out, "\x1b[2J\u202e") {
		t.Error("colour in spite of NO_COLOR")
	}
}

// The terminal is given back after a panic.
func TestRunPanic(t *testing.T) {
	out, err := running(t, nil, func(messages chan<- tea.Msg) { messages <- Panic{"injected"} })
	if !errors.Is(err, tea.ErrProgramPanic) {
		t.Errorf("error %v", err)
	}
	if !strings.Contains(out, "\x1b[?1049l") {
		t.Error("the alternate screen is left on")
	}
}

func TestRunOnADumbTerminal(t *testing.T) {
	if err := Run(context.Background(), Options{Environment: []string{"TERM=dumb"}}); !errors.Is(err, ErrDumb) {
		t.Errorf("error %v", err)
	}
}

// A load that is cut off when the person quits is told so.
func TestQuitStopsTheLoading(t *testing.T) {
	var out output
	messages, stopped := make(chan tea.Msg), make(chan error, 1)
	started := make(chan struct{})
	go func() {
		<-started
		messages <- press("q")
	}()
	keyboard, hands := io.Pipe()
	defer hands.Close()
	err := Run(context.Background(), Options{
		Input: keyboard, Output: &out, Width: 80, Height: 24, Environment: []string{"TERM=xterm"}, Messages: messages,
		Load: func(ctx context.Context, send func(Batch)) Batch {
			close(started)
			<-ctx.Done()
			stopped <- ctx.Err()
			return Batch{Chronology: &model.Chronology{}}
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := <-stopped; !errors.Is(err, context.Canceled) {
		t.Errorf("the loading saw %v", err)
	}
}
