// Package readings holds what we read in texts of the corpora that come without such
// annotations: who said what in newspapers of Africa, Asia, Latin America, the Middle East and
// Oceania, the BBC, and whole pages of many sites; and what is named on such pages (names.go).
// The readings hold places, no text; the
// texts are taken from the corpora.
//
// learn.tsv is of texts that models are trained on, measure.tsv of texts that they are only
// measured on, though rules were written while looking at their errors; fresh.tsv of texts
// kept apart while rules were written, but for one rule, a few thresholds and the choice
// among trainings. A file reads
//
//	## ner/worldwide.train.jsonl                  a corpus
//	### worldwide/train/bol_boliviainsider_1      one of its documents
//	s120-133 c134-138 q0-119 q140-160 ~	Ann Lee   somebody said something
//	x300-310                                      words in quotation marks that nobody said
//
// An attribution has the bytes of its source, cue and content, in pieces where it has several;
// a tilde where it is no report of speech but of belief, praise, blame or will, which the
// corpora leave open; and behind a tab who speaks, by the fullest name that the text has, where
// it tells. One without a cue goes on with what was said before. The source, cue and content
// are marked as in PolNeAR (Newell, Margolin and Ruths 2018).
package readings

import (
	"bufio"
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

//go:embed learn.tsv
var learnTSV []byte

//go:embed measure.tsv
var measureTSV []byte

//go:embed fresh.tsv
var freshTSV []byte

// A Part chooses which texts to read.
type Part int

// The parts. Nothing may be learned from those of Measure and Fresh.
const (
	Learn Part = iota
	Measure
	Fresh
)

// A Doc is a text and who said what in it.
type Doc struct {
	ID, Text string
	Reports  []Report
	Unsaid   [][2]int // runs of marked words that nobody said, with their marks
}

// A Report is an attribution. All places are bytes of the text.
type Report struct {
	Source, Cue, Content [][2]int
	Open                 bool   // belief, praise, blame or will: may be found or not
	Speaker              string // the fullest name in the text, or ""
}

// Data returns the file of the part.
func (p Part) Data() []byte {
	switch p {
	case Measure:
		return measureTSV
	case Fresh:
		return freshTSV
	}
	return learnTSV
}

// Corpora returns the corpora that the texts of the part are in, as they are named in the file.
func (p Part) Corpora() []string { return corporaOf(p.Data()) }

// corporaOf returns the corpora that a file names.
func corporaOf(data []byte) []string {
	var names []string
	for line := range strings.Lines(string(data)) {
		if name, ok := strings.CutPrefix(strings.TrimSpace(line), "## "); ok {
			names = append(names, name)
		}
	}
	return names
}

// Load returns the documents of the part, in the order of the file, with their texts from the
// directory of corpora.
func (p Part) Load(corpora string) ([]Doc, error) {
	var docs []Doc
	var texts map[string]string
	lines := bufio.NewScanner(bytes.NewReader(p.Data()))
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		var err error
		if name, ok := strings.CutPrefix(line, "### "); ok {
			text, there := texts[name]
			if !there {
				err = fmt.Errorf("no document %q", name)
			}
			docs = append(docs, Doc{ID: name, Text: text})
		} else if name, ok := strings.CutPrefix(line, "## "); ok {
			texts, err = textsOf(filepath.Join(corpora, filepath.FromSlash(name)))
		} else if len(docs) == 0 {
			err = fmt.Errorf("an attribution without a document")
		} else {
			err = docs[len(docs)-1].add(line)
		}
		if err != nil {
			return nil, fmt.Errorf("readings: line %d: %w", n, err)
		}
	}
	return docs, lines.Err()
}

// textsOf returns the texts of a corpus by the documents' names.
func textsOf(name string) (map[string]string, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	texts := map[string]string{}
	for lines := json.NewDecoder(bufio.NewReader(f)); lines.More(); {
		var d struct{ ID, Text string }
		if err := lines.Decode(&d); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		texts[d.ID] = d.Text
	}
	return texts, nil
}

// add adds what a line of the file says.
func (d *Doc) add(line string) error {
	places, speaker, _ := strings.Cut(line, "\t")
	r := Report{Speaker: speaker}
	for _, field := range strings.Fields(places) {
		if field == "~" {
			r.Open = true
			continue
		}
		p, err := placeIn(d.Text, field[1:])
		if err != nil {
			return fmt.Errorf("%s: %w", d.ID, err)
		}
		switch field[0] {
		case 's':
			r.Source = append(r.Source, p)
		case 'c':
			r.Cue = append(r.Cue, p)
		case 'q':
			r.Content = append(r.Content, p)
		case 'x':
			d.Unsaid = append(d.Unsaid, p)
		default:
			return fmt.Errorf("%s: no such mark: %q", d.ID, field)
		}
	}
	if len(r.Content) > 0 {
		d.Reports = append(d.Reports, r)
	}
	return nil
}

// placeIn returns the place in text that s says, "12-30".
func placeIn(text, s string) ([2]int, error) {
	from, to, _ := strings.Cut(s, "-")
	start, err := strconv.Atoi(from)
	end, err2 := strconv.Atoi(to)
	if err != nil || err2 != nil || start < 0 || start >= end || end > len(text) {
		return [2]int{}, fmt.Errorf("no such place: %q", s)
	}
	return [2]int{start, end}, nil
}

// Before returns the report that report i of d, which has no cue, goes on with: the last one
// before it that has a cue, if the same speaker said it, or else nil.
func (d *Doc) Before(i int) *Report {
	r := &d.Reports[i]
	for k := i - 1; k >= 0; k-- {
		if b := &d.Reports[k]; len(b.Cue) > 0 && b.Content[0][0] < r.Content[0][0] {
			if b.Speaker != r.Speaker {
				return nil
			}
			return b
		}
	}
	return nil
}
