package lines

import (
	"bufio"
	"bytes"
	"runtime"
	"sync"
	"sync/atomic"
)

// atOnce is how many lines are made in one go: enough that handing them over
// costs nothing beside making them.
const atOnce = 256

// room is how much of what is written waits before it goes out.
const room = 64 << 10

// ordered writes n lines: some makes those from first up to end, end excluded, and
// writes them with a printer of its own. Where there are many, several processors
// make them at once; they are written in their order all the same. The first
// error ends it. A panic in some is raised again in the caller's goroutine.
func (p *Printer) ordered(n int, some func(q *Printer, first, end int) error) error {
	workers := min(runtime.GOMAXPROCS(0), (n+atOnce-1)/atOnce)
	if workers <= 1 {
		if err := some(p, 0, n); err != nil {
			return err
		}
		return p.out.Flush()
	}
	a := assembly{Printer: p, n: n, some: some, ready: make([]chan portion, (n+atOnce-1)/atOnce), ahead: make(chan struct{}, 4*workers)}
	for i := range a.ready {
		a.ready[i] = make(chan portion, 1)
	}
	var group sync.WaitGroup
	for range workers {
		group.Go(a.work)
	}
	err := a.write()
	a.stopped.Store(true)
	for range cap(a.ahead) { // those who wait for leave go on, and see that it is over
		select {
		case <-a.ahead:
		default:
		}
	}
	group.Wait()
	if a.crash != nil {
		panic(a.crash)
	}
	if err != nil {
		return err
	}
	return p.out.Flush()
}

// assembly is one call of ordered on its way.
type assembly struct {
	*Printer
	n       int
	some    func(q *Printer, first, end int) error
	next    atomic.Int64
	ready   []chan portion // by portion
	ahead   chan struct{}  // how far the makers may be ahead of the writer
	stopped atomic.Bool
	crash   any
}

// portion is the text of some lines, or why there is none.
type portion struct {
	text  *bytes.Buffer
	err   error
	crash any
}

// buffers lends the room of portions.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// work makes portions until none is left.
func (a *assembly) work() {
	for !a.stopped.Load() {
		a.ahead <- struct{}{}
		i := int(a.next.Add(1)) - 1
		if i >= len(a.ready) {
			return // there is leave enough for all to end so
		}
		a.ready[i] <- a.portion(i)
	}
}

func (a *assembly) portion(i int) (made portion) {
	made.text = buffers.Get().(*bytes.Buffer)
	made.text.Reset()
	defer func() { made.crash = recover() }()
	q := *a.Printer
	q.out = bufio.NewWriterSize(made.text, 4<<10)
	made.err = a.some(&q, i*atOnce, min(a.n, (i+1)*atOnce))
	if made.err == nil {
		made.err = q.out.Flush()
	}
	return made
}

// write writes the portions as they come, in their order.
func (a *assembly) write() error {
	for _, ready := range a.ready {
		made := <-ready
		if a.crash = made.crash; a.crash != nil {
			return nil
		}
		if made.err != nil {
			return made.err
		}
		if _, err := a.out.Write(made.text.Bytes()); err != nil {
			return err
		}
		buffers.Put(made.text)
		<-a.ahead
	}
	return nil
}
