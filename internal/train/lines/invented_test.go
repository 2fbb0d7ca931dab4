//go:build train

package main

import (
	"strings"
	"testing"

	"github.com/lede-news/lede"
)

// TestInvented reads a page with lines above its title and below its story.
func TestInvented(t *testing.T) {
	const text = `### coast-ferry · regional daily
furniture: Home
teaser: Bridge works begin on Monday

title: Ferry firm fined
byline: By Una Kerr

paragraph: The firm was fined: 200 crowns a boat.
teaser: READ MORE: Harbour dues rise
paragraph: It will appeal.

furniture: Tags: ferry
teaser: Cat found
### other
title: A second page
`
	pages, err := parseInvented("a.txt", text)
	if err != nil {
		t.Fatal(err)
	}
	if len(pages) != 2 || pages[1].Text != "A second page\n" {
		t.Fatalf("got %d pages", len(pages))
	}
	want := []struct {
		text string
		mask uint32
	}{
		{"Home", kinds("before", "furniture")}, {"Bridge works begin on Monday", kinds("beforeTeaser", "teaser")},
		{"Ferry firm fined", kinds("title")}, {"By Una Kerr", kinds("byline")},
		{"The firm was fined: 200 crowns a boat.", kinds("paragraph")}, {"READ MORE: Harbour dues rise", kinds("teaser")},
		{"It will appeal.", kinds("paragraph")}, {"Tags: ferry", kinds("after")}, {"Cat found", kinds("afterTeaser")},
	}
	p := pages[0]
	if len(p.known) != len(want) {
		t.Fatalf("got %d lines, want %d", len(p.known), len(want))
	}
	for i, b := range p.known {
		if got := p.Text[b.Start:b.End]; got != want[i].text || b.mask != want[i].mask {
			t.Errorf("line %d: got %q, kinds %b; want %q, kinds %b", i, got, b.mask, want[i].text, want[i].mask)
		}
	}
	for _, bad := range []string{"title: No page above", "### a\nheadline: No kind", "### a\nno kind"} {
		if _, err := parseInvented("bad.txt", bad); err == nil {
			t.Errorf("no error for %q", bad)
		}
	}
}

// TestInventedPages reads all invented pages: each has a name of its own and some text, and
// the lines that the library reads are those that were written.
func TestInventedPages(t *testing.T) {
	pages, err := invented()
	if err != nil {
		t.Fatal(err)
	}
	named := map[string]bool{}
	for _, p := range pages {
		if named[p.ID] {
			t.Errorf("%s: two pages of one name", p.ID)
		}
		named[p.ID] = true
		if len(p.Blocks) < 3 {
			t.Errorf("%s: %d lines", p.ID, len(p.Blocks))
		}
		spans, _ := lede.ReadLines(p.Text)
		if lines := len(strings.FieldsFunc(p.Text, func(r rune) bool { return r == '\n' })); len(spans) > lines {
			t.Errorf("%s: %d lines written, %d read", p.ID, lines, len(spans))
		}
	}
}
