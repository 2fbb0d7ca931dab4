//go:build train

// Names trains the tagger of names.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sort"
	"time"

	"github.com/lede-news/lede"
	"github.com/lede-news/lede/internal/learn"
)

var (
	epochs   = flag.Int("epochs", 8, "passes over the training data")
	rate     = flag.Float64("rate", 0.15, "learning rate")
	hidden   = flag.Int("hidden", 32, "hidden units")
	hrate    = flag.Float64("hrate", 0.05, "hidden learning rate")
	drop     = flag.Float64("drop", 0.1, "dropout of features")
	hdrop    = flag.Float64("hdrop", 0.3, "dropout of hidden units")
	l2       = flag.Float64("l2", 1e-6, "")
	minCount = flag.Int("min", 2, "rarest feature kept")
	trainOn  = flag.String("train", "conll03.train,worldwide.train,politics.train", "")
	testOn   = flag.String("test", "worldwide.dev,conll03.dev,cleanconll.dev,politics.dev,ewt.dev", "")
	corpora  = flag.String("corpora", "../shared/corpora", "the `folder` of corpora")
	cpow     = flag.Float64("cpow", 0.5, "")
	folds    = flag.Int("folds", 3, "")
	recased  = flag.Int("recased", 12, "")
	foldFile = flag.String("foldfile", "", "")
	keep     = flag.Int("keep", 45000, "features kept in the end")
	fine     = flag.Int("fine", 3, "passes over the training data with those features")
	outFile  = flag.String("out", "", "the `file` to write")
	errs     = flag.String("errs", "", "write errors to folder")
)

func main() {
	log.SetFlags(log.Ltime)
	flag.Parse()
	var train []*lede.NameDoc
	for _, f := range split(*trainOn) {
		docs := load(f)
		train = append(train, docs...)
	}
	tests := map[string][]*lede.NameDoc{}
	for _, f := range split(*testOn) {
		tests[f] = load(f)
	}
	if *recased > 0 {
		rng := rand.New(rand.NewPCG(3, 4))
		for i, d := range train {
			d.Origin = i
		}
		for i, d := range train[:len(train):len(train)] {
			c := d.Recased(func() int { return rng.IntN(*recased) })
			c.Origin = i
			if len(c.Runs) > 0 {
				train = append(train, c)
			}
		}
	}
	var outcomes []learn.Outcome
	if *folds > 0 {
		outcomes = jackknife(train, *folds)
	}
	m := newModel(train)
	m.last = true
	m.train(train, *epochs, func(e int) {
		if e < *epochs {
			return
		}
		for _, f := range split(*testOn) {
			m.evaluate(f, tests[f], "", false)
		}
	})
	m.prune(*keep, train)
	p := m.pack()
	p.Calibrate(outcomes)
	log.Print("calibration ", p.Steps)
	data := p.Pack()
	lede.UseNames(data)
	log.Printf("packed: %d bytes", len(data))
	for _, f := range split(*testOn) {
		m.evaluate(f, tests[f], "", true)
	}
	if *outFile != "" {
		if err := os.WriteFile(*outFile, data, 0o666); err != nil {
			log.Fatal(err)
		}
	}
	if *errs != "" {
		for _, f := range split(*testOn) {
			m.evaluate(f, tests[f], filepath.Join(*errs, f+".txt"), true)
		}
	}
}

func split(s string) []string {
	var out []string
	for _, f := range filepath.SplitList(s) {
		_ = f
	}
	start := 0
	for i := 0; i <= len(s); i++ {
		if i == len(s) || s[i] == ',' {
			if i > start {
				out = append(out, s[start:i])
			}
			start = i + 1
		}
	}
	return out
}

var coarse = map[string]int{
	"PERSON": 0, "ORG": 1, "LOC": 2, "GPE": 2, "FAC": 2, "NORP": 3, "EVENT": 3, "PRODUCT": 3, "WORK_OF_ART": 3, "MISC": 3,
}

func load(name string) []*lede.NameDoc {
	start := time.Now()
	f, err := os.Open(filepath.Join(*corpora, "ner", name+".jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	var docs []*lede.NameDoc
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<26)
	gold, lost, toks := 0, 0, 0
	for sc.Scan() {
		var d struct {
			Text     string
			Entities []struct {
				Start, End int
				Type       string
			}
		}
		if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
			log.Fatal(err)
		}
		var g []lede.NameGold
		for _, e := range d.Entities {
			if t, ok := coarse[e.Type]; ok {
				g = append(g, lede.NameGold{Start: e.Start, End: e.End, Type: t})
			}
		}
		doc := lede.NewNameDoc(d.Text, g)
		docs = append(docs, doc)
		gold += len(g)
		lost += doc.Lost
		for _, r := range doc.Runs {
			toks += len(r.Gold)
		}
	}
	log.Printf("%s: %d docs, %d names, %d lost, %d tokens in runs, %v", name, len(docs), gold, lost, toks, time.Since(start))
	return docs
}

func (m *model) evaluate(name string, docs []*lede.NameDoc, file string, packed bool) {
	var out *bufio.Writer
	if file != "" {
		f, err := os.Create(file)
		if err != nil {
			log.Fatal(err)
		}
		defer f.Close()
		out = bufio.NewWriter(f)
		defer out.Flush()
	}
	var tp, fp, fn [5]int
	span := 0
	names := []string{"PER", "ORG", "LOC", "MISC"}
	types := 4
	if name == "ewt.dev" || name == "politics.dev" {
		types = 3
	}
	for di, d := range docs {
		var pred []lede.NameGold
		if packed {
			pred = d.Tagged()
		} else {
			pred = d.Spans(m.decodeDoc(d, *folds > 0))
		}
		gold := map[[2]int]int{}
		for _, g := range d.Gold {
			gold[[2]int{g.Start, g.End}] = g.Type
		}
		var lines []string
		for _, p := range pred {
			t, ok := gold[[2]int{p.Start, p.End}]
			if ok {
				span++
			}
			if ok && t == p.Type {
				tp[t]++
				if t < types {
					tp[4]++
				}
			} else {
				fp[p.Type]++
				if p.Type < types {
					fp[4]++
				}
				was := "-"
				if ok {
					was = names[t]
				}
				if out != nil {
					lines = append(lines, fmt.Sprintf("%06d FP %s was %s: %s", p.Start, names[p.Type], was, d.Around(p)))
				}
			}
		}
		have := map[lede.NameGold]bool{}
		for _, p := range pred {
			have[p] = true
		}
		for _, g := range d.Gold {
			if !have[g] {
				fn[g.Type]++
				if g.Type < types {
					fn[4]++
				}
				if out != nil {
					lines = append(lines, fmt.Sprintf("%06d FN %s: %s", g.Start, names[g.Type], d.Around(g)))
				}
			}
		}
		sort.Strings(lines)
		for _, l := range lines {
			fmt.Fprintln(out, di, l)
		}
	}
	f1 := func(i int) float64 { return 200 * float64(tp[i]) / float64(2*tp[i]+fp[i]+fn[i]) }
	log.Printf("   %-16s F1 %.2f (P %.1f R %.1f)  PER %.1f ORG %.1f LOC %.1f MISC %.1f", name, f1(4),
		100*float64(tp[4])/float64(tp[4]+fp[4]), 100*float64(tp[4])/float64(tp[4]+fn[4]), f1(0), f1(1), f1(2), f1(3))
}
