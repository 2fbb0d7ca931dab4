//go:build train

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/lede-news/lede"
	"github.com/lede-news/lede/internal/learn"
)

// A page is a document of a corpus with what is known of its lines.
type page struct {
	ID     string  `json:"id"`
	URL    string  `json:"url"`
	Text   string  `json:"text"`
	Blocks []block `json:"blocks"`
	Body   *string `json:"body"`

	corpus   string
	scored   bool    // is among what the figures are taken of
	invented bool    // was written for the training
	known    []block // what is known of places in the text: a mask of kinds each
}

// A block is a line of a page with its kind.
type block struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Kind   string `json:"kind"`
	Sub    string `json:"sub"`
	Unsure bool   `json:"unsure"`

	mask uint32
}

// Masks of kinds of lines.
var (
	all      = uint32(1)<<len(lede.LineKinds) - 1
	body     = kinds("paragraph", "heading")
	teasers  = kinds("teaser", "furniture")
	afters   = kinds("after", "afterTeaser")
	margins  = kinds("byline", "date", "caption", "alt", "credit")
	plain    = kinds("title", "heading", "paragraph")
	headers  = kinds("byline", "date", "dek", "paragraph", "heading", "title")
	foreword = kinds("title", "dek", "before", "beforeTeaser", "furniture", "teaser") | margins
	labelish = kinds("before", "after", "furniture") // what no headline is
)

// kinds returns the mask of the named kinds.
func kinds(names ...string) uint32 {
	mask := uint32(0)
	for _, name := range names {
		i := slices.Index(lede.LineKinds, name)
		if i < 0 {
			panic("no kind " + name)
		}
		mask |= 1 << i
	}
	return mask
}

// The corpora, by what they tell: the kind of each line, the body of a whole
// page, and text that is story alone, of which every so manieth document is
// read.
var (
	structureFiles = []string{"structure/structure.dev.jsonl", "structure/fundus.dev.jsonl", "seed/seed.jsonl"}
	pageFiles      = []string{readFile, "pages/fundus.dev.jsonl"}
	plainFiles     = []struct {
		name  string
		every int
	}{
		{"ner/conll03.train.jsonl", 12}, {"ner/worldwide.train.jsonl", 12}, {"raw/bbc.jsonl", 40},
		{"raw/reuters.jsonl", 120}, {"quotes/polnear.train.jsonl", 20}, {"ner/politics.train.jsonl", 20},
	}
)

// readFile is the corpus of which reading.tsv tells what each line is.
const readFile = "pages/pages.dev.jsonl"

// corpusFiles returns the names of all corpora.
func corpusFiles() []string {
	files := slices.Concat(structureFiles, pageFiles)
	for _, f := range plainFiles {
		files = append(files, f.name)
	}
	return files
}

// load reads the corpora.
func load(folder string) ([]*page, error) {
	var pages []*page
	structured := map[string]*page{}
	for _, name := range structureFiles {
		list, err := read(folder, name, 1)
		if err != nil {
			return nil, err
		}
		for _, p := range list {
			p.scored = true
			p.label(strings.Contains(name, "fundus"))
			structured[p.key()] = p
		}
		pages = append(pages, list...)
	}
	for _, name := range pageFiles {
		list, err := read(folder, name, 1)
		if err != nil {
			return nil, err
		}
		for _, p := range list {
			p.scored = true
			p.align(structured[p.key()])
		}
		if name == readFile {
			if err := readPages(list); err != nil {
				return nil, err
			}
		}
		pages = append(pages, list...)
	}
	for _, c := range plainFiles {
		list, err := read(folder, c.name, c.every)
		if err != nil {
			return nil, err
		}
		for _, p := range list {
			p.unfurnished()
		}
		pages = append(pages, list...)
	}
	list, err := invented()
	return append(pages, list...), err
}

// read reads every so manieth document of a corpus.
func read(folder, name string, every int) ([]*page, error) {
	f, err := os.Open(filepath.Join(folder, name))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var pages []*page
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<26)
	for i := 0; lines.Scan(); i++ {
		if i%every != 0 {
			continue
		}
		p := &page{corpus: name}
		if err := json.Unmarshal(lines.Bytes(), p); err != nil {
			return nil, fmt.Errorf("%s: line %d: %w", name, i+1, err)
		}
		pages = append(pages, p)
	}
	return pages, lines.Err()
}

// key returns what the same page has in common in two corpora.
func (p *page) key() string {
	_, id, _ := strings.Cut(p.ID, "/")
	if strings.HasPrefix(p.ID, "pages/") && len(id) > 12 {
		return id[:12]
	}
	return id
}

// site returns the site of the page, or its name where it has no address. Invented
// pages that stand in one file count as of one site.
func (p *page) site() string {
	if p.invented {
		return p.corpus
	}
	if u, err := url.Parse(p.URL); err == nil && u.Host != "" {
		host := strings.TrimPrefix(u.Host, "www.")
		parts := strings.Split(host, ".")
		if n := len(parts); n > 2 && len(parts[n-2]) > 3 {
			host = strings.Join(parts[n-2:], ".")
		}
		return host
	}
	return p.ID
}

// fold returns the fold of the page's site, of so many.
func (p *page) fold(folds int) int {
	h := fnv.New32a()
	h.Write([]byte(p.site()))
	return int(h.Sum32()>>3) % folds
}

// label notes what the corpus says of each block. Where teasers are counted
// among the furniture either will do.
func (p *page) label(mixed bool) {
	last := -1
	for i, b := range p.Blocks {
		if b.Kind == "paragraph" && b.Sub != "dek" || b.Kind == "heading" {
			last = i
		}
	}
	titled := false
	for i, b := range p.Blocks {
		switch {
		case b.Unsure:
			b.mask = all
		case b.Kind == "paragraph" && b.Sub == "dek":
			b.mask = kinds("dek")
		case b.Kind == "caption" && b.Sub == "alt":
			b.mask = kinds("alt")
		case b.Kind == "furniture" || b.Kind == "teaser":
			name := b.Kind
			switch {
			case i > last && name == "teaser":
				name = "afterTeaser"
			case i > last:
				name = "after"
			case !titled && name == "furniture":
				name = "before"
			}
			b.mask = kinds(name)
			if mixed && i > last {
				b.mask = afters
			} else if mixed {
				b.mask = teasers
			}
		case b.Kind == "title" && titled:
			b.mask = kinds("title", "furniture", "teaser", "heading")
		default:
			b.mask = kinds(b.Kind)
		}
		titled = titled || b.Kind == "title"
		p.known = append(p.known, b)
	}
}

// align notes which lines of a whole page are its body, and where a copy of
// the page with labels is at hand takes these over.
func (p *page) align(labelled *page) {
	named := map[string][]block{}
	if labelled != nil {
		for _, b := range labelled.known {
			text := fold(labelled.Text[b.Start:b.End])
			named[text] = append(named[text], b)
		}
	}
	exact := map[string]bool{}
	for _, line := range strings.Split(*p.Body, "\n") {
		exact[fold(line)] = true
	}
	whole := " " + fold(*p.Body) + " "
	spans, _ := lede.ReadLines(p.Text)
	inside := make([]bool, len(spans))
	first, last := len(spans), -1
	for i, s := range spans {
		text := fold(p.Text[s.Start:s.End])
		if inside[i] = strings.Count(text, " ") >= 6 && strings.Contains(whole, " "+text+" "); inside[i] {
			first, last = min(first, i), i
		}
	}
	for i, s := range spans {
		if text := fold(p.Text[s.Start:s.End]); i > first && i < last && exact[text] && text != "" {
			inside[i] = true
		}
	}
	for i, s := range spans {
		text := fold(p.Text[s.Start:s.End])
		b := block{Start: s.Start, End: s.End}
		var own uint32
		if list := named[text]; len(list) > 0 {
			own = list[0].mask
			if len(list) > 1 {
				named[text] = list[1:]
			}
		}
		switch {
		case inside[i]:
			b.mask = body
		case i < first:
			b.mask = foreword
		case i > last:
			b.mask = afters | margins
		default:
			b.mask = teasers | margins
		}
		if inside[i] && own&kinds("dek") != 0 {
			b.mask |= kinds("dek")
		}
		if own&b.mask != 0 {
			b.mask &= own
		} else if labelled != nil && len(named[text]) == 0 && i < first {
			b.mask = kinds("before", "beforeTeaser", "furniture", "teaser")
		}
		if own&b.mask == 0 && !inside[i] && lede.IsHeadline(p.Text[s.Start:s.End]) {
			b.mask &^= labelish // nine of ten such lines are teasers, where it is known
		}
		p.known = append(p.known, b)
	}
	if last < 0 {
		p.known = nil
	}
}

// fold returns the words of s in small letters with one space between.
func fold(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r)
	}), " ")
}

// unfurnished notes that a text is the story alone: no line is furniture.
func (p *page) unfurnished() {
	spans, _ := lede.ReadLines(p.Text)
	for i, s := range spans {
		b := block{Start: s.Start, End: s.End, mask: kinds("paragraph", "heading")}
		text := p.Text[s.Start:s.End]
		switch {
		case i == 0 && len(spans) > 1 && len(text) < 120:
			b.mask = kinds("title")
		case i == 0:
			b.mask = kinds("title", "paragraph")
		case i < 3:
			b.mask = headers &^ kinds("title")
		}
		if n := len(strings.Fields(text)); n > 12 {
			b.mask = kinds("paragraph")
			if i == 1 {
				b.mask |= kinds("dek")
			}
			if i == 0 {
				b.mask |= kinds("title")
			}
		}
		p.known = append(p.known, b)
	}
}

// sequence returns the page as an example to learn from.
func (p *page) sequence() learn.Sequence {
	spans, features := lede.ReadLines(p.Text)
	s := learn.Sequence{Features: features}
	k := 0
	for _, span := range spans {
		for k < len(p.known) && p.known[k].End <= span.Start {
			k++
		}
		mask := all
		if k < len(p.known) && p.known[k].Start < span.End {
			mask = p.known[k].mask
		}
		s.Gold = append(s.Gold, mask)
	}
	return s
}

// outcomes returns how surely m names the lines of the page whose kind is known,
// and whether it is right.
func (p *page) outcomes(m *learn.Model) []learn.Outcome {
	var outcomes []learn.Outcome
	kinds, margins := lede.LineMargins(m, p.Text)
	for i, gold := range p.sequence().Gold {
		if gold&(gold-1) == 0 {
			outcomes = append(outcomes, learn.Outcome{Score: int(margins[i]), Right: gold&(1<<kinds[i]) != 0})
		}
	}
	return outcomes
}
