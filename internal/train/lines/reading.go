//go:build train

package main

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

// readingTSV says what each line of whole pages is, as we read them: places only, no text. A
// page has two lines, "### " and its name in pages/pages.dev, and the kinds of its lines that
// are not blank, in order: "furniture*12 title dek byline paragraph*9".
//
//go:embed reading.tsv
var readingTSV string

// readPages notes what is known by reading of the pages.
func readPages(pages []*page) error {
	byName := map[string]*page{}
	for _, p := range pages {
		byName[p.ID] = p
	}
	for _, chunk := range strings.Split(readingTSV, "### ")[1:] {
		name, kinds, _ := strings.Cut(chunk, "\n")
		p := byName[name]
		if p == nil {
			return fmt.Errorf("reading.tsv: no page %q", name)
		}
		if err := p.read(strings.Fields(kinds)); err != nil {
			return fmt.Errorf("reading.tsv: %s: %w", name, err)
		}
	}
	return nil
}

// read takes the kinds for those of the lines of p that are not blank.
func (p *page) read(kinds []string) error {
	var flat []string
	for _, k := range kinds {
		k, times, repeated := strings.Cut(k, "*")
		n := 1
		if repeated {
			var err error
			if n, err = strconv.Atoi(times); err != nil {
				return err
			}
		}
		for range n {
			flat = append(flat, k)
		}
	}
	p.Blocks, p.known = nil, nil
	at := 0
	for line := range strings.Lines(p.Text) {
		start := at
		at += len(line)
		if strings.TrimSpace(line) == "" {
			continue
		}
		if len(p.Blocks) == len(flat) {
			return fmt.Errorf("more than %d lines", len(flat))
		}
		b := block{Start: start, End: at, Kind: flat[len(p.Blocks)]}
		switch b.Kind {
		case "dek":
			b.Kind, b.Sub = "paragraph", "dek"
		case "alt":
			b.Kind, b.Sub = "caption", "alt"
		}
		p.Blocks = append(p.Blocks, b)
	}
	if len(p.Blocks) != len(flat) {
		return fmt.Errorf("%d lines, not %d", len(p.Blocks), len(flat))
	}
	p.label(false)
	return nil
}
