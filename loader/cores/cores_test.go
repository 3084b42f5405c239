package cores

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"testing"
)

// on runs a test on 1, 2 and 5 processors.
func on(t *testing.T, do func(t *testing.T)) {
	for _, n := range []int{1, 2, 5} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(n))
			do(t)
		})
	}
}

// Every number is in one part, and parts are as long as asked.
func TestRanges(t *testing.T) {
	on(t, func(t *testing.T) {
		for _, n := range []int{0, 1, 2, 7, 100, 1001} {
			for _, least := range []int{0, 1, 10, 5000} {
				done := make([]atomic.Int32, n)
				Ranges(n, least, func(first, end int) {
					if first >= end || end > n || end < n && end-first < least {
						t.Errorf("%d numbers, at least %d at once: a part from %d to %d", n, least, first, end)
					}
					for i := first; i < end; i++ {
						done[i].Add(1)
					}
				})
				for i := range done {
					if times := done[i].Load(); times != 1 {
						t.Fatalf("%d of %d is done %d times", i, n, times)
					}
				}
			}
		}
	})
}

func TestBoth(t *testing.T) {
	on(t, func(t *testing.T) {
		var one, other atomic.Bool
		Both(func() { one.Store(true) }, func() { other.Store(true) })
		if !one.Load() || !other.Load() {
			t.Error("one of them is not done")
		}
	})
}

// What breaks down does so where it was called from.
func TestPanics(t *testing.T) {
	on(t, func(t *testing.T) {
		defer func() {
			if why := recover(); why != "broken" {
				t.Errorf("recovered %v", why)
			}
		}()
		Each(100, func(i int) {
			if i == 7 {
				panic("broken")
			}
		})
		t.Error("nothing was raised")
	})
}
