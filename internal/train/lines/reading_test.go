//go:build train

package main

import (
	"strings"
	"testing"
)

// TestRead reads kinds for the lines of a page, and fails where their number is another.
func TestRead(t *testing.T) {
	text := "Home\n\nMine reopens\nBy Ann Lee\n \nThe mine is open.\nMen went in.\n"
	p := &page{Text: text}
	if err := p.read(strings.Fields("furniture title byline paragraph*2")); err != nil {
		t.Fatal(err)
	}
	want := []struct{ text, kind string }{
		{"Home", "before"}, {"Mine reopens", "title"}, {"By Ann Lee", "byline"}, {"The mine is open.", "paragraph"}, {"Men went in.", "paragraph"},
	}
	if len(p.known) != len(want) {
		t.Fatalf("%d lines are known, not %d", len(p.known), len(want))
	}
	for i, b := range p.known {
		if got := strings.TrimSpace(text[b.Start:b.End]); got != want[i].text || b.mask != kinds(want[i].kind) {
			t.Errorf("line %d is %q, a %b, want %q, a %s", i, got, b.mask, want[i].text, want[i].kind)
		}
	}
	for _, wrong := range []string{"furniture title byline paragraph", "furniture title byline paragraph*3", "furniture*x"} {
		if err := p.read(strings.Fields(wrong)); err == nil {
			t.Errorf("%q: no error", wrong)
		}
	}
}
