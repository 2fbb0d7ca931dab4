package lede

import (
	"sync"
	"sync/atomic"
)

// A shelf keeps working memory from one story to the next. A sync.Pool alone forgets
// what was not used between two garbage collections, and does not find what was put
// there on another processor; what a tagger knows of words is worth more than that.
// So a shelf holds on to the memory of a few stories at one time, and to that of
// further ones as a pool does.
type shelf[T any] struct {
	kept [4]atomic.Pointer[T]
	more sync.Pool
}

// get returns kept memory, or new one.
func (s *shelf[T]) get() *T {
	for i := range s.kept {
		if s.kept[i].Load() == nil {
			continue
		}
		if x := s.kept[i].Swap(nil); x != nil {
			return x
		}
	}
	if x, ok := s.more.Get().(*T); ok {
		return x
	}
	return new(T)
}

// put gives memory back.
func (s *shelf[T]) put(x *T) {
	for i := range s.kept {
		if s.kept[i].Load() == nil && s.kept[i].CompareAndSwap(nil, x) {
			return
		}
	}
	s.more.Put(x)
}
