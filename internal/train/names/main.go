//go:build train

// Names trains the tagger of names: see the README beside it.
//
//	go run -tags train ./internal/train/names -corpora ../shared/corpora
//
// writes data/names.bin, and data/names.txt, which says what it was made from.
// With -dev it prints how well the names of the dev files are found, and with
// -errors FOLDER it writes down each error.
package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"

	"github.com/lede-news/lede"
)

// trainFiles and devFiles are the corpora, in the folder ner of the corpora.
var (
	trainFiles = []string{"conll03.train", "worldwide.train", "politics.train"}
	devFiles   = []string{"worldwide.dev", "conll03.dev", "cleanconll.dev", "politics.dev", "ewt.dev"}
)

// times are the corpora that are read more than once in a pass: small ones, of a
// kind that the others do not have.
var times = map[string]int{"politics.train": 3}

// How the corpora are written anew, to teach what they show too seldom.
const (
	recasedShare   = 12 // of so many lines one is put in Title Case and one in capitals
	loweredShare   = 25 // of so many documents one is put in small letters
	disguisedShare = 4  // of so many words of names one is made another in a copy of each document
)

func main() {
	log.SetFlags(log.Ltime)
	corpora := flag.String("corpora", "../shared/corpora", "the `folder` of corpora")
	out := flag.String("out", "data/names.bin", "the `file` to write")
	invented := flag.Int("invented", inventedTimes, "how many `times` the invented texts are read in one pass")
	silver := flag.String("silver", "internal/train/names/silver.gz", "the `file` of names that a teacher has marked in raw texts, if any")
	dev := flag.Bool("dev", false, "score the dev files")
	errors := flag.String("errors", "", "the `folder` to write the errors on the dev files to")
	only := flag.Bool("only", false, "score the dev files with the model in use, and train none")
	flag.Parse()
	if *only {
		scoreDev(*corpora, *errors)
		return
	}

	var docs []*lede.NameDoc
	var made bytes.Buffer
	fmt.Fprintf(&made, "names.bin: the model of names\ncommand: go run -tags train ./internal/train/names -corpora FOLDER\n")
	for _, name := range trainFiles {
		more, sum := load(*corpora, name)
		for _, d := range more {
			d.Times = times[name]
		}
		docs = append(docs, more...)
		fmt.Fprintf(&made, "%x  ner/%s.jsonl\n", sum, name)
	}
	if *invented > 0 {
		more, notes := loadInvented(inventedFolder, *invented)
		docs = append(docs, more...)
		for _, n := range notes {
			fmt.Fprintf(&made, "%x  %s\n", n.sum, n.file)
		}
	}
	if *silver != "" {
		more, sum := loadSilver(*corpora, *silver)
		docs = append(docs, more...)
		fmt.Fprintf(&made, "%x  %s with raw texts\n", sum, filepath.ToSlash(*silver))
	}
	for _, name := range []string{"data/words.bin", "data/gazetteer.bin"} {
		data, err := os.ReadFile(name)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Fprintf(&made, "%x  %s\n", sha256.Sum256(data), name)
	}
	data := train(rewritten(docs))
	fmt.Fprintf(&made, "%x  data/names.bin\n", sha256.Sum256(data))
	if err := os.WriteFile(*out, data, 0o666); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(noteFile(*out), made.Bytes(), 0o666); err != nil {
		log.Fatal(err)
	}
	if *dev || *errors != "" {
		lede.UseNames(data)
		scoreDev(*corpora, *errors)
	}
}

// scoreDev scores the dev files, and writes the errors to a folder if it is
// given one.
func scoreDev(corpora, errors string) {
	for _, name := range devFiles {
		docs, _ := load(corpora, name)
		score(name, docs, errors)
	}
}

// noteFile returns the name of the file that says what the model was made from.
func noteFile(model string) string {
	return model[:len(model)-len(filepath.Ext(model))] + ".txt"
}

// train returns the packed model of docs.
func train(docs []*lede.NameDoc) []byte {
	outcomes := jackknife(docs)
	n := newNetwork(docs)
	n.passes(earlyPasses, 1, 0.3)
	n.prune(keptFeatures)
	n.passes(latePasses, 0.3, 0.15)
	n.average.settle(n)
	m := n.model()
	m.Calibrate(outcomes)
	log.Print("calibration: ", m.Steps)
	return m.Pack()
}

// rewritten returns docs with copies of their lines in Title Case and capitals,
// of what has names with other names in it, and of some whole documents in small
// letters. What a teacher marked stays as it is; of what was invented, only lines
// are put in other cases.
func rewritten(docs []*lede.NameDoc) []*lede.NameDoc {
	rng := rand.New(rand.NewPCG(3, 4))
	all := docs
	for i, d := range docs {
		d.Origin = i
		if d.Silver {
			continue
		}
		c := d.Recased(func() int { return rng.IntN(recasedShare) })
		c.Origin = i
		if len(c.Runs) > 0 {
			all = append(all, c)
		}
		if d.Coined {
			continue
		}
		c = d.Disguised(rng, disguisedShare)
		c.Origin = i
		if len(c.Runs) > 0 {
			all = append(all, c)
		}
		if i%loweredShare == 0 {
			c := d.Lowered()
			c.Origin = i
			all = append(all, c)
		}
	}
	return all
}

// coarse are the kinds of the types of the corpora.
var coarse = map[string]int{
	"PERSON": 0, "ORG": 1, "LOC": 2, "GPE": 2, "FAC": 2, "NORP": 3, "EVENT": 3, "PRODUCT": 3, "WORK_OF_ART": 3, "MISC": 3,
}

// load returns the documents of a corpus and the sum of its file.
func load(corpora, name string) ([]*lede.NameDoc, [sha256.Size]byte) {
	data, err := os.ReadFile(filepath.Join(corpora, "ner", name+".jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	var docs []*lede.NameDoc
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<26)
	names, lost := 0, 0
	for lines.Scan() {
		var d struct {
			Text     string
			Entities []struct {
				Start, End int
				Type       string
			}
		}
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			log.Fatalf("%s: %v", name, err)
		}
		var gold []lede.NameGold
		for _, e := range d.Entities {
			if kind, ok := coarse[e.Type]; ok {
				gold = append(gold, lede.NameGold{Start: e.Start, End: e.End, Type: kind})
			}
		}
		doc := lede.NewNameDoc(d.Text, gold)
		docs = append(docs, doc)
		names += len(gold)
		lost += doc.Lost
	}
	log.Printf("%s: %d documents, %d names, %d of them out of reach", name, len(docs), names, lost)
	return docs, sha256.Sum256(data)
}
