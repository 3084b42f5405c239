// Package cores spreads work over the processors: loops of which the rounds do
// not touch each other's data. It knows nothing of what the work is, imports
// nothing of ours, and decides nothing by which round is done first, so that what
// comes out is the same on any number of processors.
package cores

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// pieces is how many parts each processor gets, so that none waits long for one
// that has drawn the harder work.
const pieces = 8

// Ranges calls do with parts of 0..n-1, from first up to end, end excluded: every
// number is in one part, and no part but the last is shorter than least. Parts
// are done at once where there are several and there is more than one processor.
// It returns when all are done. A panic in do is raised again in the caller's
// goroutine, where the terminal can still be restored.
func Ranges(n, least int, do func(first, end int)) {
	workers := runtime.GOMAXPROCS(0)
	size := max(least, (n+workers*pieces-1)/(workers*pieces), 1)
	parts := (n + size - 1) / size
	if workers = min(workers, parts); workers <= 1 {
		if n > 0 {
			do(0, n)
		}
		return
	}
	Each(parts, func(part int) { do(part*size, min(n, (part+1)*size)) })
}

// Each calls do for 0..n-1, several at once, as Ranges does.
func Each(n int, do func(i int)) {
	While(runtime.GOMAXPROCS(0), n, func() bool { return true }, do)
}

// While is Each with so many workers at the most, as long as goOn is true: it is
// asked before each number.
func While(workers, n int, goOn func() bool, do func(i int)) {
	if workers = min(workers, n); workers <= 1 {
		for i := 0; i < n && goOn(); i++ {
			do(i)
		}
		return
	}
	var next atomic.Int64
	var group sync.WaitGroup
	var failed atomic.Pointer[any]
	work := func() {
		defer func() {
			if p := recover(); p != nil {
				failed.CompareAndSwap(nil, &p)
			}
		}()
		for failed.Load() == nil && goOn() {
			i := int(next.Add(1)) - 1
			if i >= n {
				return
			}
			do(i)
		}
	}
	for range workers - 1 {
		group.Go(work)
	}
	work()
	group.Wait()
	if p := failed.Load(); p != nil {
		panic(*p)
	}
}

// Both does two things at once.
func Both(one, other func()) {
	Each(2, func(i int) {
		if i == 0 {
			one()
		} else {
			other()
		}
	})
}
