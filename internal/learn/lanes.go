package learn

// A Sum is the sum of rows of a model of eight labels. Sums of parts of the features
// of an item can be kept, and added up to that of all of them. It holds the sum of 256
// rows. The zero Sum is that of none.
type Sum struct {
	even, odd uint64 // four sums of 16 bits each; bytes are made unsigned for that by adding 128
	rows      int32
}

const (
	signs    = 0x8080808080808080 // turns signed bytes into unsigned ones, 128 higher
	evenMask = 0x00ff00ff00ff00ff
	maxRows  = 256
)

// lanes are the masks of sums. As variables they are kept in registers while many rows are
// summed up; constants are made anew for each.
var lanes = struct{ signs, even uint64 }{signs, evenMask}

// Sum returns the sum of the rows of features, at most 256, by m, which has eight
// labels.
func (m *Model) Sum(features []uint32) Sum {
	rows, mask := m.rows, m.mask
	signs, evenMask := lanes.signs, lanes.even
	var even, odd uint64
	for _, f := range features {
		row := word(rows, int(f&mask)*8) ^ signs
		even += row & evenMask
		odd += row >> 8 & evenMask
	}
	return Sum{even, odd, int32(len(features))}
}

// add adds a row of eight bytes.
func (s *Sum) add(row uint64) {
	row ^= signs
	s.even += row & evenMask
	s.odd += row >> 8 & evenMask
	s.rows++
}

// Plus returns the sum of s and o.
func (s Sum) Plus(o Sum) Sum { return Sum{s.even + o.even, s.odd + o.odd, s.rows + o.rows} }

// AddTo adds s to out, which has eight elements at most.
func (s Sum) AddTo(out []int32) {
	high := 128 * s.rows
	even, odd := s.even, s.odd
	if len(out) == 8 {
		out[0] += int32(even&0xffff) - high
		out[1] += int32(odd&0xffff) - high
		out[2] += int32(even>>16&0xffff) - high
		out[3] += int32(odd>>16&0xffff) - high
		out[4] += int32(even>>32&0xffff) - high
		out[5] += int32(odd>>32&0xffff) - high
		out[6] += int32(even>>48) - high
		out[7] += int32(odd>>48) - high
		return
	}
	for i := range out {
		out[i] += int32(even&0xffff) - high
		even, odd = odd, even>>16
	}
}

// word returns the eight bytes of s at i as a little-endian number.
func word(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Touch reads one byte of the row of each of the features, so that a processor fetches the
// rows from memory many at a time, before Sum asks for them. What it returns means nothing.
func (m *Model) Touch(features []uint32) (nothing byte) {
	rows, mask := m.rows, m.mask
	for _, f := range features {
		nothing |= rows[int(f&mask)*8]
	}
	return nothing
}
