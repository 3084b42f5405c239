package lines

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"testing"

	"hito/model"
	"hito/views/words"
)

// many is the sample's events, told again and again.
func many() (*model.Chronology, []int32) {
	c := sample()
	events := make([]int32, 5000)
	for i := range events {
		events[i] = int32(i)
		if i >= 2 {
			e := c.Events[i%2]
			e.ID = model.IDOf(fmt.Sprintf("m%011d", i))
			c.Events = append(c.Events, e)
		}
	}
	return c, events
}

// Many lines are the same on any number of processors, in every format.
func TestOrderedOnAnyProcessors(t *testing.T) {
	c, events := many()
	for _, f := range []Format{Text, JSONL, CSV, Markdown} {
		var first string
		for _, n := range []int{1, 2, 4} {
			before := runtime.GOMAXPROCS(n)
			var b bytes.Buffer
			err := New(&b, c, words.For("es"), f).Events(events)
			runtime.GOMAXPROCS(before)
			if err != nil {
				t.Fatal(err)
			}
			if n == 1 {
				first = b.String()
			}
			if b.Len() == 0 || b.String() != first {
				t.Errorf("%s: %d processors write something else than one", Formats[f], n)
			}
		}
	}
}

// full is a writer that takes so many bytes.
type full struct{ left int }

var errFull = errors.New("no room")

func (f *full) Write(b []byte) (int, error) {
	if f.left -= len(b); f.left < 0 {
		return 0, errFull
	}
	return len(b), nil
}

// A writer that fails ends it, early or late, and so does what breaks down.
func TestOrderedFails(t *testing.T) {
	c, events := many()
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(4))
	for _, room := range []int{0, 100_000, 1_000_000} {
		if err := New(&full{room}, c, words.For("es"), JSONL).Events(events); !errors.Is(err, errFull) {
			t.Errorf("with room for %d bytes: %v", room, err)
		}
	}
	broken := New(io.Discard, c, words.For("es"), JSONL)
	for _, at := range []int{0, 2000, 4999} {
		why := errors.New("unwilling")
		err := broken.ordered(len(events), func(_ *Printer, first, end int) error {
			if first <= at && at < end {
				return why
			}
			return nil
		})
		if err != why {
			t.Errorf("%d is unwilling: %v", at, err)
		}
		func() {
			defer func() {
				if recover() != "broken" {
					t.Errorf("%d breaks down, and nobody is told", at)
				}
			}()
			broken.ordered(len(events), func(_ *Printer, first, end int) error {
				if first <= at && at < end {
					panic("broken")
				}
				return nil
			})
		}()
	}
}
