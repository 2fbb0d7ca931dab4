package main

import (
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

// pipeline reads tasks, renders them on the given number of workers, and
// writes the results in the order of the tasks. Few tasks are under way at
// once. Where the next result has to be waited for, idle is called first. It
// stops at the first error of write or idle and returns it.
func pipeline(workers int, read func(emit func(task) bool), render func(task) result, write func(result) error, idle func() error) error {
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
	for {
		s, ok := next(order, func() { check(idle()) })
		if !ok {
			break
		}
		r, _ := next(s.done, func() { check(idle()) })
		if err == nil {
			check(write(r))
		}
		flight.give(len(s.data))
	}
	pool.Wait()
	return err
}

// next receives from c, and calls idle first if it has to wait.
func next[T any](c <-chan T, idle func()) (v T, ok bool) {
	select {
	case v, ok = <-c:
	default:
		idle()
		v, ok = <-c
	}
	return v, ok
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
