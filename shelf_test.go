package lede

import (
	"runtime"
	"sync"
	"testing"
)

// TestShelf checks that what was put on a shelf is got back once, after garbage
// collections too, and by nobody else at the same time.
func TestShelf(t *testing.T) {
	var s shelf[int]
	x := new(int)
	s.put(x)
	runtime.GC()
	runtime.GC()
	if got := s.get(); got != x {
		t.Error("what was put there is gone")
	}
	if got := s.get(); got == x {
		t.Error("what was got is still there")
	}
	var wait sync.WaitGroup
	for range 16 {
		wait.Go(func() {
			for range 1000 {
				x := s.get()
				if *x++; *x != 1 {
					t.Error("two have the same at one time")
				}
				*x = 0
				s.put(x)
			}
		})
	}
	wait.Wait()
}
