// Package gaz holds a list of names in a form that is read in place: an
// open-addressed table from the hash of a name, a [Key], to what it may be, a
// [Class], and to the country it belongs to.
//
// The table is a string, embedded by the caller; nothing is decoded before the
// first look-up, and a look-up reads one or two cache lines. Names themselves
// are not kept, only their hashes, of which the bucket and 24 bits are compared:
// of a million names that are not listed, about one is taken for one that is.
package gaz

// The layout, all integers little-endian:
//
//	magic       "gaz1"
//	uint32      number of values
//	uint32      number of buckets
//	uint32      0
//	values      10 bytes each: uint64 class, two letters of the country or zeros
//	buckets     64 bytes each: 12 slots of 24 bits of the hash and a uint16 value number, 4 bytes 0
//
// A hash is looked for from the bucket that its upper half points at; a bucket
// with a free slot ends the search. Value 0 is a free slot.
const (
	magic      = "gaz1"
	headerSize = 16
	valueSize  = 10
	bucketSize = 64
	slots      = 12
	slotSize   = 5
)

// hashMask are the bits of a hash that a slot keeps.
const hashMask = 1<<24 - 1

// A Table is a list of names; the empty one lists none.
type Table string

// Find returns the class and the country (two letters, ISO 3166, or "") of the
// name with the given hash. prefixed reports whether longer names start so.
func (t Table) Find(hash uint64) (c Class, country string, prefixed bool) {
	if len(t) < headerSize {
		return 0, "", false
	}
	values, buckets := t.uint32(4), t.uint32(8)
	base := headerSize + int(values)*valueSize
	at := int((hash >> 32) * uint64(buckets) >> 32)
	want := hash & hashMask
	for range buckets {
		b := t[base+at*bucketSize : base+(at+1)*bucketSize]
		for i := range slots {
			s := b.uint64(i * slotSize)
			v := s >> 24 & 0xffff
			if v == 0 {
				return 0, "", false
			}
			if s&hashMask == want {
				return t.value(int(v))
			}
		}
		if at++; at == int(buckets) {
			at = 0
		}
	}
	return 0, "", false
}

// value returns the value with number v.
func (t Table) value(v int) (c Class, country string, prefixed bool) {
	s := t[headerSize+v*valueSize : headerSize+(v+1)*valueSize]
	c = Class(uint64(s.uint32(0)) | uint64(s.uint32(4))<<32)
	if s[8] != 0 {
		country = string(s[8:10])
	}
	return c &^ prefix, country, c&prefix != 0
}

// uint64 returns the integer at byte i.
func (t Table) uint64(i int) uint64 {
	s := t[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// uint32 returns the integer at byte i.
func (t Table) uint32(i int) uint32 {
	s := t[i : i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
