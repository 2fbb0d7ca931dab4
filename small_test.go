package lede

import (
	"slices"
	"strings"
	"testing"
)

func TestInSmall(t *testing.T) {
	for _, s := range []string{
		"", "a", "Z", "already small", "By JANE Smith", "“We” – said SHE…", "ÀÉ", "Stra\u00dfe", "\u212a", "\xff\xe2\x80", "A\xe2\x80", "\xe2\x80\x9d",
		"A“", strings.Repeat("Long ", 40), strings.Repeat("x", 63) + "Y", strings.Repeat("x", 64) + "Y", strings.Repeat("“A", 128), strings.Repeat("x", 512) + "Y", "İstanbul", "ΣΑΣ", "B\xe2\x80\xffC",
	} {
		if got, want := inSmall(s), strings.ToLower(s); got != want {
			t.Errorf("inSmall(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestAppendFields(t *testing.T) {
	for _, s := range []string{"", " ", "a", " a b ", "one  two\tthree\u00a0four\u2003five\u0085six", "é\xff x", "last "} {
		want := strings.Fields(s)
		if got := appendFields(nil, s, -1); !slices.Equal(got, want) {
			t.Errorf("appendFields(%q) = %q, want %q", s, got, want)
		}
		if got := appendFields(nil, s, 2); !slices.Equal(got, want[:min(len(want), 2)]) {
			t.Errorf("appendFields(%q, 2) = %q, want %q", s, got, want[:min(len(want), 2)])
		}
	}
}
