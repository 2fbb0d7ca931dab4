package lede

import "math/bits"

// A tagTable is a set of 64-bit hashes read in place from embedded data: each
// has a slot, and rows of data stand by slot elsewhere. A slot keeps 16 bits of
// its hash, so that one strange hash in some eight thousand is taken for a
// known one.
//
// Slots stand in buckets of four, the four tags of a bucket in eight bytes. A
// hash may be in either of two buckets.
type tagTable string

const bucketSlots = 4

// buckets returns the number of buckets of t.
func (t tagTable) buckets() uint64 { return uint64(len(t) / 8) }

// find returns the slot of the hash h, or -1 where t does not have it.
func (t tagTable) find(h uint64) int {
	tag := tagOf(h)
	b := bucketOf(h, t.buckets())
	if i := findTag(le64(string(t), b*8), tag); i >= 0 {
		return b*bucketSlots + i
	}
	b = bucketOf(mix64(h), t.buckets())
	if i := findTag(le64(string(t), b*8), tag); i >= 0 {
		return b*bucketSlots + i
	}
	return -1
}

// tagOf returns the tag of the hash h, which is never 0: that marks an empty
// slot.
func tagOf(h uint64) uint16 { return uint16(h) | 1 }

// bucketOf returns the bucket of the hash h among n.
func bucketOf(h, n uint64) int {
	hi, _ := bits.Mul64(h, n)
	return int(hi)
}

// findTag returns which of the four tags in w is tag, or -1.
func findTag(w uint64, tag uint16) int {
	const ones = 0x0001_0001_0001_0001
	x := w ^ uint64(tag)*ones
	x = (x - ones) &^ x & (ones << 15)
	if x == 0 {
		return -1
	}
	return bits.TrailingZeros64(x) / 16
}

// mix64 returns h with its bits stirred: every bit of the result depends on
// every bit of h (the last steps of MurmurHash3).
func mix64(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	h ^= h >> 33
	return h
}

// le64 returns the eight bytes of s at i as a little-endian number.
func le64(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
