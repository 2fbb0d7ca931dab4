//go:build train

package main

import (
	"crypto/sha256"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/lede-news/lede"
)

// inventedFolder is where the invented texts are, from the root.
const inventedFolder = "internal/train/names/invented"

// inventedTimes is how often the invented texts are read in one pass.
const inventedTimes = 2

// A note says which file was read, and its sum.
type note struct {
	file string
	sum  [sha256.Size]byte
}

// inventedKinds are the kinds of the types that invented texts are marked with.
var inventedKinds = map[string]int{
	"PERSON": 0, "ORG": 1, "GPE": 2, "LOC": 2, "FAC": 2, "NORP": 3, "EVENT": 3, "PRODUCT": 3, "WORK": 3, "MISC": 3,
}

// inventedHead begins the line above an invented document, which says what it is.
const inventedHead = "### "

// loadInvented returns the documents of the invented texts in a folder, each to
// be read so many times in a pass, and the notes of the files in their order.
func loadInvented(folder string, times int) ([]*lede.NameDoc, []note) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		log.Fatal(err)
	}
	slices.Sort(files)
	var docs []*lede.NameDoc
	var notes []note
	names, lost := 0, 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			log.Fatal(err)
		}
		texts, err := readInvented(string(data))
		if err != nil {
			log.Fatalf("%s:%v", file, err)
		}
		for _, t := range texts {
			d := lede.NewNameDoc(t.text, t.names)
			d.Times = times
			d.Coined = true
			docs = append(docs, d)
			names += len(t.names)
			lost += d.Lost
		}
		notes = append(notes, note{filepath.ToSlash(file), sha256.Sum256(data)})
	}
	log.Printf("%s: %d documents, %d names, %d of them out of reach", folder, len(docs), names, lost)
	return docs, notes
}

// A markedText is a text without its marks, and the names that were marked in it.
type markedText struct {
	text  string
	names []lede.NameGold
}

// readInvented returns the documents of a file of invented texts. A document
// begins below a line of "###" and its title; a name in it stands in square
// brackets, its type before it: "[GPE Port Harcourt]". An error begins with the
// number of the line, counted from 1.
func readInvented(data string) ([]markedText, error) {
	var out []markedText
	var text strings.Builder
	var names []lede.NameGold
	end := func() {
		if s := strings.TrimRight(text.String(), "\n"); s != "" {
			out = append(out, markedText{s, names})
		}
		text.Reset()
		names = nil
	}
	headed := false
	n := 0
	for line := range strings.Lines(data) {
		n++
		line = strings.TrimRight(line, "\r\n")
		switch {
		case strings.HasPrefix(line, inventedHead):
			end()
			headed = true
			continue
		case line == "" && text.Len() == 0:
			continue
		case !headed:
			return nil, fmt.Errorf("%d: text above the first document", n)
		}
		plain, found, err := unmarked(line)
		if err != nil {
			return nil, fmt.Errorf("%d: %v", n, err)
		}
		for _, g := range found {
			g.Start += text.Len()
			g.End += text.Len()
			names = append(names, g)
		}
		text.WriteString(plain)
		text.WriteByte('\n')
	}
	end()
	return out, nil
}

// unmarked returns a line without the marks of its names, and the names.
func unmarked(line string) (string, []lede.NameGold, error) {
	var out strings.Builder
	var names []lede.NameGold
	for {
		before, rest, ok := strings.Cut(line, "[")
		if strings.Contains(before, "]") {
			return "", nil, fmt.Errorf("a bracket that nothing opened: %q", before)
		}
		out.WriteString(before)
		if !ok {
			return out.String(), names, nil
		}
		mark, after, closed := strings.Cut(rest, "]")
		label, name, _ := strings.Cut(mark, " ")
		kind, known := inventedKinds[label]
		if !closed || !known || name == "" || strings.Contains(name, "[") {
			return "", nil, fmt.Errorf("no mark: %q", "["+mark)
		}
		names = append(names, lede.NameGold{Start: out.Len(), End: out.Len() + len(name), Type: kind})
		out.WriteString(name)
		line = after
	}
}
