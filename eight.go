package lede

// Eight bytes of text at a time, as little-endian numbers: most of a text is plain ASCII,
// over which a pass that looks for something rarer can move in these steps.

const (
	eachByte  = 0x0101010101010101
	highBytes = 0x8080808080808080
)

// anyBelow reports whether any byte of x is below n, which is 128 at most.
func anyBelow(x uint64, n uint64) bool { return bytesBelow(x, n) != 0 }

// bytesBelow returns a number whose lowest bit stands in the first byte of x that is below
// n, which is 128 at most; it is nought if there is none.
func bytesBelow(x uint64, n uint64) uint64 { return (x - n*eachByte) &^ x & highBytes }

// anyIs reports whether any byte of x is c.
func anyIs(x uint64, c byte) bool { return anyBelow(x^uint64(c)*eachByte, 1) }

// hasTwoSpaces reports whether s has two spaces in a row.
func hasTwoSpaces(s string) bool {
	const spaces = ' ' * eachByte
	i := 0
	for ; i+9 <= len(s); i += 8 {
		if anyBelow((le64(s, i)^spaces)|(le64(s, i+1)^spaces), 1) {
			return true
		}
	}
	for ; i+2 <= len(s); i++ {
		if s[i] == ' ' && s[i+1] == ' ' {
			return true
		}
	}
	return false
}

// anyHigh reports whether any byte of x is beyond ASCII.
func anyHigh(x uint64) bool { return x&highBytes != 0 }
