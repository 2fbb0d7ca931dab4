package lede

import "testing"

func TestEightBytes(t *testing.T) {
	for c := range 256 {
		for at := range 8 {
			for _, rest := range []byte{' ', 'a', 0x7e} {
				b := [8]byte{rest, rest, rest, rest, rest, rest, rest, rest}
				b[at] = byte(c)
				x := le64(string(b[:]), 0)
				if got, want := anyBelow(x, ' '), c < ' '; got != want {
					t.Errorf("anyBelow(% x, ' ') = %v", b, got)
				}
				if got, want := anyIs(x, '&'), c == '&'; got != want {
					t.Errorf("anyIs(% x, '&') = %v", b, got)
				}
				if got, want := anyHigh(x), c >= 0x80; got != want {
					t.Errorf("anyHigh(% x) = %v", b, got)
				}
			}
		}
	}
}
