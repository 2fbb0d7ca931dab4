//go:build train

// Command lines trains the model that says what each line of a page is
// (data/lines.bin), and prints how right it is on pages of sites that it was
// not trained on.
//
//	go run -tags train ./internal/train/lines -corpora ../shared/corpora        train on everything, write the model
//	go run -tags train ./internal/train/lines -corpora ../shared/corpora -cv 5  cross-validate by site, write nothing
//
// With -cv and -out DIR the articles found on the pages held out are written to
// DIR as JSON lines, one file a corpus, for the scorer; those found on the invented
// pages to invented.jsonl, with what is right beside them in invented.gold.jsonl.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/lede-news/lede"
	"github.com/lede-news/lede/internal/learn"
)

// options are those of the final model.
var options = learn.ChainOptions{
	Labels: len(lede.LineKinds), Bits: 16, Passes: 12, Rate: 0.1, Decay: 0.0003, Seed: 1, Drop: 40, Allowed: lede.LineMayFollow,
}

// runs is the number of models that are trained and averaged, each on pages laid
// out anew in other ways.
var runs = 3

// calibration is the file to write the calibration to.
var calibration = flag.String("calibration", "", "with -cv: file to write the calibration of margins to")

// kept is the folder where the models of the folds are kept.
var kept = flag.String("keep", "", "with -cv: folder to keep the folds' models in, and to take them from where they are there")

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
	flag.Uint64Var(&options.Seed, "seed", options.Seed, "of all that is drawn by lot")
	flag.IntVar(&runs, "runs", runs, "models to train and average")
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
		if err := writeOrigin(strings.TrimSuffix(*model, ".bin")+".txt", data, *corpora); err != nil {
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
	var pool []*page
	for _, p := range pages {
		if (p.scored || p.invented) && (keep == nil || keep(p)) {
			pool = append(pool, p)
		}
	}
	var sets [][]learn.Sequence
	for run := range runs {
		random := rand.New(rand.NewPCG(options.Seed+uint64(run), 4))
		var sequences []learn.Sequence
		for _, p := range pages {
			if keep != nil && !keep(p) {
				continue
			}
			sequences = append(sequences, p.sequence())
			switch {
			case plain:
			case p.scored:
				for _, variant := range p.variants(pool, random) {
					sequences = append(sequences, variant.sequence())
				}
			case p.invented:
				sequences = append(sequences, layOut(p, furnish(p.items(), pool, random), random).sequence(),
					layOut(p, extracted(p.items(), pool, random), random).sequence())
			}
		}
		sets = append(sets, sequences)
	}
	return learn.TrainChains(sets, options)
}

// validate trains once a fold on the pages of all other sites, and writes what
// is found on the fold's own.
func validate(pages []*page, folds int, out string, plain bool) error {
	found := make([]*lede.Article, len(pages))
	outcomes := make([][]learn.Outcome, len(pages))
	var wait sync.WaitGroup
	limit := make(chan bool, 2)
	for fold := range folds {
		wait.Add(1)
		go func() {
			defer wait.Done()
			limit <- true
			defer func() { <-limit }()
			data, err := foldModel(fold, func() []byte {
				return train(pages, func(p *page) bool { return p.fold(folds) != fold }, plain)
			})
			if err != nil {
				log.Fatal(err)
			}
			m := learn.MustOpen(string(data))
			for i, p := range pages {
				if p.fold(folds) == fold && (p.scored || p.invented) {
					a, err := lede.Parse(p.Text, lede.Clean, lede.ExtractBy(m))
					if err != nil {
						log.Print(p.ID, err)
						continue
					}
					a.ID = p.ID
					found[i] = a
					if p.scored {
						outcomes[i] = p.outcomes(m)
					}
				}
			}
		}()
	}
	wait.Wait()
	if *calibration != "" {
		if err := writeCalibration(*calibration, slices.Concat(outcomes...)); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	return writeFound(out, pages, found)
}

// writeFound writes what was found on the pages held out to the folder out, one file a
// corpus, and what is right of the invented pages.
func writeFound(out string, pages []*page, found []*lede.Article) error {
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	files := map[string]*bytes.Buffer{}
	put := func(name string, value any) error {
		line, err := json.Marshal(value)
		if files[name] == nil {
			files[name] = new(bytes.Buffer)
		}
		fmt.Fprintf(files[name], "%s\n", line)
		return err
	}
	for i, a := range found {
		if a == nil {
			continue
		}
		name := filepath.Base(filepath.Dir(pages[i].corpus)) + "." + filepath.Base(pages[i].corpus)
		if pages[i].invented {
			name = "invented.jsonl"
			if err := put("invented.gold.jsonl", pages[i]); err != nil {
				return err
			}
		}
		if err := put(name, a); err != nil {
			return err
		}
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(out, name), text.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// foldModel returns the model of a fold: the one kept from an earlier run, or
// else what make makes.
func foldModel(fold int, make func() []byte) ([]byte, error) {
	if *kept == "" {
		return make(), nil
	}
	name := filepath.Join(*kept, fmt.Sprintf("fold%d.bin", fold))
	if data, err := os.ReadFile(name); err == nil {
		return data, nil
	}
	data := make()
	if err := os.MkdirAll(*kept, 0o755); err != nil {
		return nil, err
	}
	return data, os.WriteFile(name, data, 0o644)
}

// writeCalibration writes the calibration that fits outcomes as Go source.
func writeCalibration(name string, outcomes []learn.Outcome) error {
	var b strings.Builder
	b.WriteString(`// Code generated by internal/train/lines -cv 5 -calibration; DO NOT EDIT.

package lede

import "github.com/lede-news/lede/internal/learn"

// lineCalibration turns the margins of the line model into chances, as counted
// on pages of sites that it was not trained on.
var lineCalibration = learn.Calibration{
`)
	for _, s := range learn.Calibrate(outcomes, len(outcomes)/40) {
		fmt.Fprintf(&b, "\t{From: %d, Percent: %d},\n", s.From, s.Percent)
	}
	b.WriteString("}\n")
	return os.WriteFile(name, []byte(b.String()), 0o644)
}

// writeOrigin writes what the model was made from beside it.
func writeOrigin(name string, data []byte, corpora string) error {
	var b strings.Builder
	fmt.Fprintf(&b, "lines.bin %x\n", sha256.Sum256(data))
	fmt.Fprintf(&b, "made by go run -tags train ./internal/train/lines\n")
	fmt.Fprintf(&b, "features %d\n", lede.LineFeatureVersion)
	for _, file := range corpusFiles() {
		text, err := os.ReadFile(filepath.Join(corpora, file))
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%s %x\n", file, sha256.Sum256(text))
	}
	fmt.Fprintf(&b, "internal/train/lines/reading.tsv %x\n", sha256.Sum256([]byte(readingTSV)))
	names, err := inventedNames()
	if err != nil {
		return err
	}
	for _, file := range names {
		text, err := inventedFiles.ReadFile(file)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%s %x\n", file, sha256.Sum256(text))
	}
	return os.WriteFile(name, []byte(b.String()), 0o644)
}
