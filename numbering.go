package lede

// A numbering gives each distinct hash a number, counting from 0. Its zero value
// is empty.
type numbering struct {
	slots []numbered
	n     int32
}

// A numbered is a hash with its number, counting from 1; 0 marks a free slot.
type numbered struct {
	key uint64
	val int32
}

// reset empties t. It keeps its memory unless that is much more than what t held.
func (t *numbering) reset() {
	if len(t.slots) > 1<<10 && len(t.slots) > 32*int(t.n) {
		*t = numbering{}
		return
	}
	clear(t.slots)
	t.n = 0
}

// number returns the number of h and whether it is a new one.
func (t *numbering) number(h uint64) (n int32, fresh bool) {
	if n, ok := t.find(h); ok {
		return n, false
	}
	if 2*int(t.n) >= len(t.slots) {
		t.grow()
	}
	t.n++
	*t.slot(h) = numbered{h, t.n}
	return t.n - 1, true
}

// find returns the number of h, if it has one.
func (t *numbering) find(h uint64) (n int32, ok bool) {
	slots := t.slots
	if len(slots) == 0 {
		return 0, false
	}
	mask := uint64(len(slots) - 1)
	for i := h ^ h>>29; ; i++ {
		s := &slots[i&mask]
		if s.key == h || s.val == 0 {
			return s.val - 1, s.val != 0
		}
	}
}

// slot returns the free slot that h, which has no number yet, gets.
func (t *numbering) slot(h uint64) *numbered {
	slots := t.slots
	for i := h ^ h>>29; ; i++ {
		if s := &slots[i&uint64(len(slots)-1)]; s.val == 0 {
			return s
		}
	}
}

// grow makes t larger.
func (t *numbering) grow() {
	old := t.slots
	t.slots = make([]numbered, max(64, 2*len(old)))
	for _, s := range old {
		if s.val != 0 {
			*t.slot(s.key) = s
		}
	}
}
