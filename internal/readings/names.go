package readings

import (
	"bufio"
	"bytes"
	_ "embed"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
)

// namesTSV says what is named on whole pages of many sites, as we read them. Nothing is learned
// from it, but its errors were looked at. A line is a thing: its type, the bytes where it is
// named, with an r those that say what a person is, and behind a tab its fullest name in the text:
//
//	PERSON 30-39 112-115 r41-54 r120-135	Ann Lee
//
//go:embed names.tsv
var namesTSV []byte

// A Page is a text with all that is named in its story.
type Page struct {
	ID, Text string
	Things   []Thing
}

// A Thing is what its mentions name.
type Thing struct {
	Type, Name string
	Mentions   [][2]int // bytes of the text
	Roles      []string // of a person
}

// NamedCorpora returns the corpora of the pages of which the names were read.
func NamedCorpora() []string { return corporaOf(namesTSV) }

// LoadNames returns the pages of which the names were read, with their texts from the directory
// of corpora.
func LoadNames(corpora string) ([]Page, error) {
	var pages []Page
	var texts map[string]string
	lines := bufio.NewScanner(bytes.NewReader(namesTSV))
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		var err error
		if id, ok := strings.CutPrefix(line, "### "); ok {
			text, there := texts[id]
			if !there {
				err = fmt.Errorf("no document %q", id)
			}
			pages = append(pages, Page{ID: id, Text: text})
		} else if name, ok := strings.CutPrefix(line, "## "); ok {
			texts, err = textsOf(filepath.Join(corpora, filepath.FromSlash(name)))
		} else if len(pages) == 0 {
			err = fmt.Errorf("a thing without a page")
		} else {
			err = pages[len(pages)-1].add(line)
		}
		if err != nil {
			return nil, fmt.Errorf("readings: names, line %d: %w", n, err)
		}
	}
	return pages, lines.Err()
}

// add adds the thing that a line tells of.
func (p *Page) add(line string) error {
	places, name, ok := strings.Cut(line, "\t")
	marks := strings.Fields(places)
	if !ok || len(marks) < 2 || !slices.Contains(types, marks[0]) {
		return fmt.Errorf("%s: no thing: %q", p.ID, line)
	}
	t := Thing{Type: marks[0], Name: name}
	for _, mark := range marks[1:] {
		s, role := strings.CutPrefix(mark, "r")
		at, err := placeIn(p.Text, s)
		switch {
		case err != nil:
			return fmt.Errorf("%s: %w", p.ID, err)
		case role:
			t.Roles = append(t.Roles, p.Text[at[0]:at[1]])
		default:
			t.Mentions = append(t.Mentions, at)
		}
	}
	p.Things = append(p.Things, t)
	return nil
}

// types are the types of things, as lede has them.
var types = []string{"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "MISC"}
