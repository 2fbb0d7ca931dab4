package lede

// A numbering gives each distinct hash a number, counting from 0. Its zero value
// is empty.
type numbering struct {
	keys []uint64
	vals []int32 // numbers, counting from 1; 0 marks a free place
	n    int32
}

// reset empties t. It keeps its memory unless that is much more than what t held.
func (t *numbering) reset() {
	if len(t.vals) > 1<<10 && len(t.vals) > 32*int(t.n) {
		*t = numbering{}
		return
	}
	clear(t.vals)
	t.n = 0
}

// number returns the number of h and whether it is a new one.
func (t *numbering) number(h uint64) (n int32, fresh bool) {
	if 2*int(t.n) >= len(t.keys) {
		t.grow()
	}
	mask := uint64(len(t.keys) - 1)
	for i := (h ^ h>>29) & mask; ; i = (i + 1) & mask {
		if t.vals[i] == 0 {
			t.n++
			t.keys[i] = h
			t.vals[i] = t.n
			return t.n - 1, true
		}
		if t.keys[i] == h {
			return t.vals[i] - 1, false
		}
	}
}

// find returns the number of h, if it has one.
func (t *numbering) find(h uint64) (int32, bool) {
	if len(t.keys) == 0 {
		return 0, false
	}
	mask := uint64(len(t.keys) - 1)
	for i := (h ^ h>>29) & mask; t.vals[i] != 0; i = (i + 1) & mask {
		if t.keys[i] == h {
			return t.vals[i] - 1, true
		}
	}
	return 0, false
}

// grow makes t four times as large.
func (t *numbering) grow() {
	old := *t
	size := max(64, 4*len(old.keys))
	t.keys, t.vals = make([]uint64, size), make([]int32, size)
	mask := uint64(size - 1)
	for k, v := range old.vals {
		if v == 0 {
			continue
		}
		h := old.keys[k]
		i := (h ^ h>>29) & mask
		for t.vals[i] != 0 {
			i = (i + 1) & mask
		}
		t.keys[i], t.vals[i] = h, v
	}
}
