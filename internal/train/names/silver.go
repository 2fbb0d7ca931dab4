//go:build train

package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/lede-news/lede"
)

// silverFiles are the files of the folder of corpora whose names a teacher has
// marked. Nobody has annotated the names of these.
var silverFiles = []string{"raw/bbc", "quotes/polnear.train", "raw/reuters"}

// wrappedFile is the one whose lines were wrapped by hand.
const wrappedFile = "raw/reuters"

// leastSure is the confidence, in percent, under which what a teacher says of a
// place in a text is not learned from.
const leastSure = 60

// silverKinds are the letters that stand for the kinds in a file of silver
// names; unsureKind stands for a place where the teacher found no name and
// would not swear to it.
const (
	silverKinds = "POLM"
	unsureKind  = '?'
)

// A silverMark is what a teacher says of a place: a name, or that there may be one.
type silverMark struct {
	lede.NameGold
	kind byte
	sure int // percent
}

// loadSilver returns the raw documents whose names the file tells, and the sum
// of the file and of what it read beside it.
func loadSilver(corpora, file string) ([]*lede.NameDoc, [sha256.Size]byte) {
	data, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	sum := sha256.New()
	sum.Write(data)
	marks := readSilver(file, data)
	var docs []*lede.NameDoc
	names, lost, unsure, runs := 0, 0, 0, 0
	for _, name := range silverFiles {
		raw, err := os.ReadFile(filepath.Join(corpora, name+".jsonl"))
		if err != nil {
			log.Fatal(err)
		}
		sum.Write(raw)
		lines := bufio.NewScanner(bytes.NewReader(raw))
		lines.Buffer(nil, 1<<26)
		for lines.Scan() {
			var d struct{ ID, Text string }
			if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
				log.Fatalf("%s: %v", name, err)
			}
			found, ok := marks[d.ID]
			if !ok {
				continue
			}
			if name == wrappedFile {
				d.Text = unwrapped(d.Text)
			}
			doc := silverDoc(d.Text, found)
			docs = append(docs, doc)
			names += len(doc.Gold)
			lost += doc.Lost
			runs += len(doc.Runs)
			for _, r := range doc.Runs {
				if r.Unsure {
					unsure++
				}
			}
		}
	}
	log.Printf("%s: %d documents, %d names, %d of them out of reach; %d of %d runs not learned from",
		file, len(docs), names, lost, unsure, runs)
	return docs, [sha256.Size]byte(sum.Sum(nil))
}

// silverDoc returns the document of a raw text with what a teacher says of it.
func silverDoc(text string, marks []silverMark) *lede.NameDoc {
	var names, unsure []lede.NameGold
	for _, m := range marks {
		if m.kind != unsureKind {
			names = append(names, m.NameGold)
		}
		if m.sure < leastSure {
			unsure = append(unsure, m.NameGold)
		}
	}
	doc := lede.NewNameDoc(text, names)
	doc.Silver = true
	doc.Doubt(unsure)
	return doc
}

// readSilver returns the marks of each document by its id. A line of the file
// is an id, a tab, and marks with a space between them, each of these four
// parts with commas between them: bytes since the end of the mark before,
// bytes of the name, the letter of its kind, and percent.
func readSilver(file string, data []byte) map[string][]silverMark {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		log.Fatalf("%s: %v", file, err)
	}
	out := map[string][]silverMark{}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		id, list, _ := strings.Cut(lines.Text(), "\t")
		out[id] = []silverMark{}
		at := 0
		for _, s := range strings.Fields(list) {
			m, err := parseMark(s, at)
			if err != nil {
				log.Fatalf("%s: %s: %v", file, id, err)
			}
			at = m.End
			out[id] = append(out[id], m)
		}
	}
	if err := lines.Err(); err != nil {
		log.Fatalf("%s: %v", file, err)
	}
	return out
}

// parseMark returns the mark s of a file of silver names; at is where the mark
// before it ends.
func parseMark(s string, at int) (m silverMark, err error) {
	parts := strings.Split(s, ",")
	if len(parts) != 4 || len(parts[2]) != 1 {
		return m, fmt.Errorf("no mark: %q", s)
	}
	var numbers [3]int
	for i, p := range []string{parts[0], parts[1], parts[3]} {
		if numbers[i], err = strconv.Atoi(p); err != nil {
			return m, err
		}
	}
	m.Start = at + numbers[0]
	m.End = m.Start + numbers[1]
	m.sure = numbers[2]
	m.kind = parts[2][0]
	m.Type = max(0, strings.IndexByte(silverKinds, m.kind))
	return m, nil
}

// unwrapped returns the text with lines that were wrapped by hand joined: an
// end of line behind at least forty bytes that neither space nor another end of
// line follows becomes a space, so that all places stay.
func unwrapped(text string) string {
	out := []byte(text)
	start := 0
	for i := range len(out) {
		if out[i] != '\n' {
			continue
		}
		if i-start >= 40 && i+1 < len(out) && out[i+1] != '\n' && out[i+1] != ' ' && out[i+1] != '\t' {
			out[i] = ' '
		}
		start = i + 1
	}
	return string(out)
}
