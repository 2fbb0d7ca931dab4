package learn

// lanes adds up rows of signed bytes, eight labels at once: four sums of 16 bits
// stand in each of two words. Bytes are made unsigned for that by adding 128,
// which total takes off again. The sums hold 256 rows.
type lanes struct {
	even, odd uint64
	rows      int32
}

const (
	signs    = 0x8080808080808080 // turns signed bytes into unsigned ones, 128 higher
	evenMask = 0x00ff00ff00ff00ff
	maxRows  = 256
)

// add adds the row of eight bytes.
func (l *lanes) add(row uint64) {
	row ^= signs
	l.even += row & evenMask
	l.odd += row >> 8 & evenMask
	l.rows++
}

// total adds the sums to out, which has eight elements at most.
func (l *lanes) total(out []int32) {
	high := 128 * l.rows
	for i := range out {
		word := l.even
		if i%2 == 1 {
			word = l.odd
		}
		out[i] += int32(word>>(i/2*16)&0xffff) - high
	}
}

// word returns the eight bytes of s at i as a little-endian number.
func word(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
