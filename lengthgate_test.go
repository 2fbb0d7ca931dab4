package lede

import (
	"strings"
	"testing"
)

// TestLengthGate checks that a gate lets all words of its lists through, and keeps
// others out.
func TestLengthGate(t *testing.T) {
	long := strings.Repeat("x", 80)
	g := gateTo([]string{"ferry", "quay"}, []string{"berth", long})
	for _, word := range []string{"ferry", "quay", "berth", "beach", "Ferry", long, long + "x"} {
		if !g.has(word[0], len(word)) {
			t.Errorf("%q is kept out", word)
		}
	}
	for _, word := range []string{"ferries", "dock", "q", "xx"} {
		if g.has(word[0], len(word)) {
			t.Errorf("%q is let through", word)
		}
	}
}

// TestPostNominalCapitals checks what isPostNominal takes for granted: each has a
// capital behind its first letter.
func TestPostNominalCapitals(t *testing.T) {
	for _, word := range postNominals {
		if !hasCapital(word[1:]) || !isPostNominal(word) || !isPostNominal(strings.Join(strings.Split(word, ""), ".")+".") {
			t.Errorf("%q", word)
		}
	}
	for _, word := range []string{"", ".", "Smith", "Phd", "MDs", "M", "NASA", "McDonald"} {
		if isPostNominal(word) {
			t.Errorf("%q is one", word)
		}
	}
}
