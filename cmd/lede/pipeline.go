package main

import (
	"errors"
	"sync"
	"sync/atomic"
)

// maxInFlight bounds the bytes of input that are between reading and writing,
// so that memory stays constant however long the input is. One article longer
// than that travels alone.
const maxInFlight = 32 << 20

// A result is a task with what is to be printed for it.
type result struct {
	task
	out []byte
	err error
}

// errInterrupted says that somebody ended the work before its end.
var errInterrupted = errors.New("interrupted")

// pipeline reads tasks, renders them on the given number of workers, and
// writes the results in the order of the tasks. Few tasks are under way at
// once. Where the next result has to be waited for, idle is called first. It
// stops at the first error of write or idle and returns it. Once interrupted is
// closed it returns errInterrupted, between two results, and leaves what is under
// way where it is.
func pipeline(workers int, read func(emit func(task) bool), render func(task) result, write func(result) error, idle func() error, interrupted <-chan struct{}) error {
	type slot struct {
		task
		done chan result
	}
	work := make(chan slot)
	order := make(chan slot, 8*workers)
	var stopped atomic.Bool
	flight := newBudget(maxInFlight)

	go func() {
		read(func(t task) bool {
			if stopped.Load() {
				return false
			}
			flight.take(len(t.data))
			s := slot{t, make(chan result, 1)}
			order <- s
			work <- s
			return !stopped.Load()
		})
		close(work)
		close(order)
	}()
	var pool sync.WaitGroup
	for range workers {
		pool.Go(func() {
			for s := range work {
				s.done <- render(s.task)
			}
		})
	}
	var err error
	check := func(e error) {
		if err == nil && e != nil {
			err = e
			stopped.Store(true)
		}
	}
	wait := func() { check(idle()) }
	for {
		s, ok, stop := next(order, wait, interrupted)
		if !ok && !stop {
			break
		}
		var r result
		if !stop {
			r, _, stop = next(s.done, wait, interrupted)
		}
		if stop {
			stopped.Store(true)
			return errInterrupted
		}
		if err == nil {
			check(write(r))
		}
		flight.give(len(s.data))
	}
	pool.Wait()
	return err
}

// next receives from c, and calls idle first if it has to wait. It reports stop
// instead once interrupted is closed.
func next[T any](c <-chan T, idle func(), interrupted <-chan struct{}) (v T, ok, stop bool) {
	select {
	case <-interrupted:
		return v, false, true
	default:
	}
	select {
	case v, ok = <-c:
		return v, ok, false
	default:
		idle()
	}
	select {
	case v, ok = <-c:
		return v, ok, false
	case <-interrupted:
		return v, false, true
	}
}

// A budget lends out bytes up to a limit.
type budget struct {
	mu          sync.Mutex
	freed       sync.Cond
	used, limit int
}

// newBudget returns a budget of limit bytes.
func newBudget(limit int) *budget {
	b := &budget{limit: limit}
	b.freed.L = &b.mu
	return b
}

// take waits until n bytes are free, or until none is in use, and takes them.
func (b *budget) take(n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for b.used > 0 && b.used+n > b.limit {
		b.freed.Wait()
	}
	b.used += n
}

// give gives n bytes back.
func (b *budget) give(n int) {
	b.mu.Lock()
	b.used -= n
	b.mu.Unlock()
	b.freed.Signal()
}
