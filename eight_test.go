package lede

import (
	"strings"
	"testing"
)

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

func TestHasTwoSpaces(t *testing.T) {
	for n := range 30 {
		for at := range n {
			s := []byte(strings.Repeat("a ", n)[:n])
			s[at] = ' '
			if got, want := hasTwoSpaces(string(s)), strings.Contains(string(s), "  "); got != want {
				t.Errorf("hasTwoSpaces(%q) = %v", s, got)
			}
		}
	}
}

func TestOneLine(t *testing.T) {
	for _, s := range []string{
		"", " a ", "a b", "a  b", "a\nb", "a \n\t b\u00a0c  d", "a\u2003\u2003b\nc", "é\u3000 x\ny", "\u2028a\u0085b\n", "one\r\ntwo  three \xe2", "a\u2014\nb\xc2",
	} {
		want := strings.TrimSpace(s)
		if strings.ContainsAny(want, "\n\t\r") || strings.Contains(want, "  ") {
			want = strings.Join(strings.Fields(want), " ")
		}
		if got := oneLine(s); got != want {
			t.Errorf("oneLine(%q) = %q, want %q", s, got, want)
		}
	}
}
