package command

import (
	"context"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"
)

// inOrder is how long what is interrupted has to end in order: to stop a program
// that it started, say.
const inOrder = 200 * time.Millisecond

// interruptible does what it is given until that is done or the person, or the
// system, interrupts it: nothing it waits for (a slow disk, an open pipe) can
// hold it for longer than inOrder.
func interruptible(ctx context.Context, do func(context.Context) int) int {
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	done := make(chan int, 1)
	go func() { done <- do(ctx) }()
	select {
	case code := <-done:
		return code
	case <-ctx.Done():
		select {
		case <-done:
		case <-time.After(inOrder):
		}
		return Interrupted
	}
}

// again is how often the browser is told to end until it does.
const again = 300 * time.Millisecond

// orderly does what it is given, a browser that ends in order at SIGINT and
// SIGTERM, but only listens to the first of them and not at all times: every
// signal that would end the program in the middle of a screen becomes a
// SIGTERM, repeated until it is heard, and none acts by itself. It reports
// whether there was one.
//
// There is one way only to the browser's end: Bubble Tea v2.0.10 hangs where a
// signal comes while it ends for another reason.
func orderly(do func() error) (interrupted bool, err error) {
	signals := make(chan os.Signal, 8)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
	done := make(chan struct{})
	var came atomic.Bool
	go func() {
		var tick <-chan time.Time
		for {
			select {
			case s := <-signals:
				came.Store(true)
				if s != syscall.SIGINT && s != syscall.SIGTERM {
					endOneself()
				}
				if tick == nil {
					ticker := time.NewTicker(again)
					defer ticker.Stop()
					tick = ticker.C
				}
			case <-tick:
				endOneself()
			case <-done:
				return
			}
		}
	}()
	err = do()
	close(done)
	signal.Stop(signals)
	return came.Load(), err
}

func endOneself() {
	if self, err := os.FindProcess(os.Getpid()); err == nil {
		self.Signal(syscall.SIGTERM)
	}
}
