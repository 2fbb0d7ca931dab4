package lede

import (
	"math/bits"
	"slices"
)

// A nameTable maps the hashes of runs of tokens to names: of whole names and of
// all that names begin with. It is open-addressed; the hash tells entries apart,
// so that of 64 bits none is left to chance but one in some 10^12.
type nameTable struct {
	slots  []nameSlot
	mask   uint64
	size   int
	starts []uint64 // while building: the keys of first tokens
	filter []uint64 // a bit for each key of a first token
	fmask  uint64
}

// A nameSlot is an entry of a nameTable; hash is 0 if it is free.
type nameSlot struct {
	hash  uint64
	thing int32 // the thing named, or -1 if no name ends here
	more  bool  // longer names begin so
}

// grow makes room for n entries.
func (t *nameTable) grow(n int) {
	size := 1 << bits.Len(uint(n+n/2+8))
	old := t.slots
	t.slots, t.mask = make([]nameSlot, size), uint64(size-1)
	for i := range old {
		if old[i].hash != 0 {
			*t.slot(old[i].hash) = old[i]
		}
	}
}

// slot returns the slot of hash, or the free one where it belongs.
func (t *nameTable) slot(hash uint64) *nameSlot {
	for i := hash & t.mask; ; i = (i + 1) & t.mask {
		if s := &t.slots[i]; s.hash == hash || s.hash == 0 {
			return s
		}
	}
}

// add returns the entry of hash, making it if there is none.
func (t *nameTable) add(hash uint64) *nameSlot {
	hash = max(hash, 1)
	if 4*t.size > 3*len(t.slots) {
		t.grow(2 * t.size)
	}
	s := t.slot(hash)
	if s.hash == 0 {
		*s = nameSlot{hash: hash, thing: -1}
		t.size++
	}
	return s
}

// find returns the entry of hash, or nil.
func (t *nameTable) find(hash uint64) *nameSlot {
	if s := t.slot(max(hash, 1)); s.hash != 0 {
		return s
	}
	return nil
}

// finish makes the filter of first tokens, sixteen bits for each.
func (t *nameTable) finish() {
	slices.Sort(t.starts)
	t.starts = slices.Compact(t.starts)
	size := 1 << bits.Len(uint(16*len(t.starts)+63))
	t.filter, t.fmask = make([]uint64, size/64), uint64(size-1)
	for _, key := range t.starts {
		at := key >> 20 & t.fmask
		t.filter[at/64] |= 1 << (at % 64)
	}
	t.starts = nil
}

// mayStart reports whether a name may begin with the token of the given key.
func (t *nameTable) mayStart(key uint64) bool {
	at := key >> 20 & t.fmask
	return t.filter[at/64]&(1<<(at%64)) != 0
}
