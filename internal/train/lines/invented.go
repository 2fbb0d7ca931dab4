//go:build train

package main

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

// inventedFiles are pages written for the training, in the ways of many kinds of
// sites. All news and people in them are invented.
//
//go:embed invented/*.txt
var inventedFiles embed.FS

// inventedNames returns the names of the files, in order.
func inventedNames() ([]string, error) { return fs.Glob(inventedFiles, "invented/*.txt") }

// invented reads the invented pages.
func invented() ([]*page, error) {
	names, err := inventedNames()
	if err != nil {
		return nil, err
	}
	var pages []*page
	for _, name := range names {
		text, err := inventedFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		list, err := parseInvented(name, string(text))
		if err != nil {
			return nil, err
		}
		pages = append(pages, list...)
	}
	return pages, nil
}

// parseInvented reads the pages of one file. A page opens with "### " and its name;
// each of its lines is the line's kind, ": " and the line as it stands on the page.
// Blank lines are the page's own.
//
//	### coast-ferry · regional daily
//	title: Ferry firm fined
//
//	paragraph: The firm that runs the boats to Tarn Bay …
func parseInvented(name, text string) ([]*page, error) {
	var pages []*page
	var b strings.Builder
	finish := func() {
		if len(pages) > 0 {
			p := pages[len(pages)-1]
			p.Text = b.String()
			p.labelInvented()
		}
		b.Reset()
	}
	for n, line := range strings.Split(text, "\n") {
		if title, ok := strings.CutPrefix(line, "### "); ok {
			finish()
			slug, _, _ := strings.Cut(title, " ")
			pages = append(pages, &page{ID: name + "/" + slug, corpus: name, invented: true})
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		if strings.TrimSpace(line) == "" {
			continue
		}
		kind, rest, ok := strings.Cut(line, ": ")
		if !ok || len(pages) == 0 || inventedKinds[kind] == 0 {
			return nil, fmt.Errorf("%s:%d: want a kind, a colon and a line: %.40q", name, n+1, line)
		}
		start := b.Len()
		b.WriteString(rest)
		p := pages[len(pages)-1]
		p.Blocks = append(p.Blocks, inventedBlock(start, b.Len(), kind))
	}
	finish()
	return pages, nil
}

// inventedKinds are the kinds of an invented page's lines.
var inventedKinds = map[string]uint32{
	"title": kinds("title"), "dek": kinds("dek"), "byline": kinds("byline"), "date": kinds("date"), "heading": kinds("heading"),
	"paragraph": kinds("paragraph"), "caption": kinds("caption"), "alt": kinds("alt"), "credit": kinds("credit"),
	"teaser": kinds("teaser"), "furniture": kinds("furniture"),
}

// inventedBlock returns a line of an invented page as the corpora have it, in which a
// standfirst is a paragraph and an alternative text a caption.
func inventedBlock(start, end int, kind string) block {
	b := block{Start: start, End: end, Kind: kind, mask: inventedKinds[kind]}
	switch kind {
	case "dek":
		b.Kind, b.Sub = "paragraph", "dek"
	case "alt":
		b.Kind, b.Sub = "caption", "alt"
	}
	return b
}

// labelInvented notes what is known of the lines: teasers and furniture above the title, or
// above the story where there is none, and below the story have kinds of their own. The blurb below another story's headline,
// a sentence, may be either: the corpora call it now this, now that.
func (p *page) labelInvented() {
	title, first, last := len(p.Blocks), len(p.Blocks), -1
	for i, b := range p.Blocks {
		switch {
		case b.Kind == "title":
			title = min(title, i)
		case b.mask&body != 0:
			first, last = min(first, i), i
		}
	}
	if title == len(p.Blocks) {
		title = first
	}
	for i, b := range p.Blocks {
		blurb := b.Kind == "teaser" && p.Text[b.End-1] == '.'
		switch {
		case b.mask&teasers == 0:
		case i < title && blurb:
			b.mask = teasers | kinds("before", "beforeTeaser")
		case i < title && b.Kind == "teaser":
			b.mask = kinds("beforeTeaser", "teaser")
		case i < title:
			b.mask = kinds("before", "furniture")
		case i > last && blurb:
			b.mask = afters
		case i > last && b.Kind == "teaser":
			b.mask = kinds("afterTeaser")
		case i > last:
			b.mask = kinds("after")
		case blurb:
			b.mask = teasers
		}
		p.known = append(p.known, b)
	}
}
