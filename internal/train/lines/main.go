//go:build train

// Command lines trains the model that says what each line of a page is
// (data/lines.bin), and prints how right it is on pages of sites that it was
// not trained on.
//
//	go run -tags train ./internal/train/lines -corpora ../shared/corpora        train on everything, write the model
//	go run -tags train ./internal/train/lines -corpora ../shared/corpora -cv 5  cross-validate by site, write nothing
//
// With -cv and -out DIR the articles found on the pages held out are written to
// DIR as JSON lines, one file a corpus, for the scorer.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"

	"github.com/lede-news/lede"
	"github.com/lede-news/lede/internal/learn"
)

// options are those of the final model.
var options = learn.ChainOptions{
	Labels: len(lede.LineKinds), Bits: 14, Passes: 16, Rate: 0.1, Decay: 0.0003, Seed: 1, Drop: 40, Allowed: lede.LineMayFollow,
}

func main() {
	log.SetFlags(0)
	corpora := flag.String("corpora", "../shared/corpora", "folder of the corpora")
	model := flag.String("model", "data/lines.bin", "file to write the model to")
	folds := flag.Int("cv", 0, "cross-validate with so many folds instead")
	out := flag.String("out", "", "with -cv: folder for the articles found")
	flag.IntVar(&options.Passes, "passes", options.Passes, "passes over the pages")
	flag.IntVar(&options.Bits, "bits", options.Bits, "bits of a feature")
	flag.Float64Var(&options.Rate, "rate", options.Rate, "rate of learning")
	flag.Float64Var(&options.Decay, "decay", options.Decay, "decay of weights")
	flag.IntVar(&options.Drop, "drop", options.Drop, "percent of features left out while learning")
	plain := flag.Bool("plain", false, "leave the pages laid out anew out of the training")
	flag.Parse()

	pages, err := load(*corpora)
	if err != nil {
		log.Fatal(err)
	}
	if *folds == 0 {
		data := train(pages, nil, *plain)
		if err := os.WriteFile(*model, data, 0o644); err != nil {
			log.Fatal(err)
		}
		return
	}
	if err := validate(pages, *folds, *out, *plain); err != nil {
		log.Fatal(err)
	}
}

// train returns a model of the pages for which keep is true; nil keeps all.
func train(pages []*page, keep func(*page) bool, plain bool) []byte {
	var sequences []learn.Sequence
	var pool []*page
	for _, p := range pages {
		if p.scored && (keep == nil || keep(p)) {
			pool = append(pool, p)
		}
	}
	random := rand.New(rand.NewPCG(options.Seed, 4))
	for _, p := range pages {
		if keep != nil && !keep(p) {
			continue
		}
		sequences = append(sequences, p.sequence())
		if p.scored && !plain {
			for _, variant := range p.variants(pool, random) {
				sequences = append(sequences, variant.sequence())
			}
		}
	}
	return learn.TrainChain(sequences, options)
}

// validate trains once a fold on the pages of all other sites, and writes what
// is found on the fold's own.
func validate(pages []*page, folds int, out string, plain bool) error {
	found := make([]*lede.Article, len(pages))
	var wait sync.WaitGroup
	limit := make(chan bool, 2)
	for fold := range folds {
		wait.Add(1)
		go func() {
			defer wait.Done()
			limit <- true
			defer func() { <-limit }()
			m := learn.MustOpen(string(train(pages, func(p *page) bool { return p.fold(folds) != fold }, plain)))
			for i, p := range pages {
				if p.fold(folds) == fold && p.scored {
					a, err := lede.Parse(p.Text, lede.Clean, lede.ExtractBy(m))
					if err != nil {
						log.Print(p.ID, err)
						continue
					}
					a.ID = p.ID
					found[i] = a
				}
			}
		}()
	}
	wait.Wait()
	if out == "" {
		return nil
	}
	files := map[string]*os.File{}
	for i, a := range found {
		if a == nil {
			continue
		}
		f := files[pages[i].corpus]
		if f == nil {
			name := filepath.Join(out, filepath.Base(filepath.Dir(pages[i].corpus))+"."+filepath.Base(pages[i].corpus))
			var err error
			if f, err = os.Create(name); err != nil {
				return err
			}
			defer f.Close()
			files[pages[i].corpus] = f
		}
		line, err := json.Marshal(a)
		if err != nil {
			return err
		}
		fmt.Fprintf(f, "%s\n", line)
	}
	return nil
}
