//go:build train

// Command quotes trains the models that find what was said (data/quotes.bin) on
// the attributions of PolNeAR, and writes beside them what they were made from
// (data/quotes.txt).
package main

import (
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/lede-news/lede"
	"github.com/lede-news/lede/internal/learn"
)

// The corpora, in the directory of corpora.
const (
	attributions = "quotes/polnear.train.jsonl"        // all attributions
	marked       = "quotes/polnear-marked.train.jsonl" // every run of marked words, attributed or not
)

// rare is how often a feature must be seen in training to count.
const rare = 3

func main() {
	corpora := flag.String("corpora", "../shared/corpora", "directory of the corpora")
	out := flag.String("o", "data/quotes.bin", "file to write; its record goes beside it, with the ending .txt")
	held := flag.String("held-out", "", "train nothing, but read each document of the corpora by models that have not seen it, and write what was found to this file")
	keep := flag.String("keep", "", "the directory to keep the models of the labels in: those that are there are not trained again")
	flag.Parse()
	do := func() error { return train(*corpora, *out, *keep) }
	if *held != "" {
		do = func() error { return readHeldOut(*corpora, *held, *keep) }
	}
	if err := do(); err != nil {
		fmt.Fprintln(os.Stderr, "quotes:", err)
		os.Exit(1)
	}
}

// train trains on the corpora and writes the models to out. Every second
// document is learned twice: as it stands, and with commas behind the closing
// marks, as papers outside of America set them. The model of edges learns from what
// models say of documents that they have not seen.
func train(corpora, out, keep string) error {
	model, err := kept(keep, "all", func() ([]byte, error) { return labels(corpora, func(int) bool { return true }) })
	if err != nil {
		return err
	}
	docs, err := lede.ReadQuoteDocs(filepath.Join(corpora, attributions))
	if err != nil {
		return err
	}
	_, edges, err := byFolds(corpora, docs, keep)
	if err != nil {
		return err
	}
	model = lede.TrainEdges(model, choices(edges, func(int) bool { return true }))
	record, err := record(corpora, model)
	if err != nil {
		return err
	}
	if err := os.WriteFile(strings.TrimSuffix(out, ".bin")+".txt", record, 0o666); err != nil {
		return err
	}
	return os.WriteFile(out, model, 0o666)
}

// labels returns the models but that of edges, trained on the documents of the corpora that use
// chooses by their numbers.
func labels(corpora string, use func(int) bool) ([]byte, error) {
	var x lede.QuoteExamples
	for _, corpus := range []struct {
		name string
		add  func(*lede.QuoteDoc)
	}{{attributions, x.Add}, {marked, x.AddMarked}} {
		docs, err := lede.ReadQuoteDocs(filepath.Join(corpora, corpus.name))
		if err != nil {
			return nil, err
		}
		for i := range docs {
			if !use(i) {
				continue
			}
			corpus.add(&docs[i])
			if i%2 == 0 {
				corpus.add(docs[i].British())
			}
		}
	}
	kept, all := x.Prune(rare)
	fmt.Fprintf(os.Stderr, "%d cues, %d reports (%d of %d features), %d runs, %d anchors; lost: %v\n",
		len(x.Cues), len(x.Reports), kept, all, len(x.Said), len(x.Anchors), x.Lost)
	return lede.TrainQuotes(&x), nil
}

// folds is into how many parts the documents are cut to read each by models
// trained on the others.
const folds = 3

// readHeldOut reads each document of the corpora by models trained on those of
// other folds, and writes the articles to the file out, a line each, as cmd/lede
// does. If keep is not empty, the models are kept in that directory.
func readHeldOut(corpora, out, keep string) error {
	docs, err := lede.ReadQuoteDocs(filepath.Join(corpora, attributions))
	if err != nil {
		return err
	}
	articles := make([]*lede.Article, len(docs))
	for i := range docs {
		if articles[i], err = lede.ReadStory(docs[i].Text); err != nil {
			return fmt.Errorf("%s: %w", docs[i].ID, err)
		}
		articles[i].ID = docs[i].ID
	}
	models, edges, err := byFolds(corpora, docs, keep)
	if err != nil {
		return err
	}
	for fold := range folds {
		model := lede.TrainEdges(models[fold], choices(edges, func(i int) bool { return i%folds != fold }))
		var held []*lede.Article
		for i := fold; i < len(articles); i += folds {
			held = append(held, articles[i])
		}
		lede.QuotesBy(held, model)
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := json.NewEncoder(f)
	for _, a := range articles {
		if err := lines.Encode(a); err != nil {
			return err
		}
	}
	return f.Close()
}

// byFolds returns the models of each fold, without that of edges, and for each
// document the choices of edges that the models make which have not seen it.
func byFolds(corpora string, docs []lede.QuoteDoc, keep string) (models [folds][]byte, edges [][]learn.Choice, err error) {
	edges = make([][]learn.Choice, len(docs))
	for fold := range folds {
		models[fold], err = kept(keep, fmt.Sprintf("fold%d", fold), func() ([]byte, error) {
			return labels(corpora, func(i int) bool { return i%folds != fold })
		})
		if err != nil {
			return models, nil, err
		}
		for i := fold; i < len(docs); i += folds {
			edges[i] = lede.EdgesBy(&docs[i], models[fold])
		}
	}
	return models, edges, nil
}

// choices returns the choices of the documents that use chooses by their numbers.
func choices(edges [][]learn.Choice, use func(int) bool) []learn.Choice {
	var all []learn.Choice
	for i := range edges {
		if use(i) {
			all = append(all, edges[i]...)
		}
	}
	return all
}

// kept returns the models that the directory dir has by that name, or those that make
// returns, which it puts there. If dir is empty, none are kept.
func kept(dir, name string, make func() ([]byte, error)) ([]byte, error) {
	name = filepath.Join(dir, name+".bin")
	if dir != "" {
		if data, err := os.ReadFile(name); err == nil {
			return data, nil
		}
	}
	data, err := make()
	if err != nil || dir == "" {
		return data, err
	}
	return data, os.WriteFile(name, data, 0o666)
}

// record returns what the model was made from.
func record(corpora string, model []byte) ([]byte, error) {
	var b strings.Builder
	b.WriteString("command go run -tags train ./internal/train/quotes\n")
	fmt.Fprintf(&b, "features %s\n", lede.QuoteFeatureHash())
	fmt.Fprintf(&b, "sha256 %x data/quotes.bin\n", sha256.Sum256(model))
	for _, name := range []string{attributions, marked} {
		data, err := os.ReadFile(filepath.Join(corpora, name))
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, "sha256 %x %s\n", sha256.Sum256(data), name)
	}
	return []byte(b.String()), nil
}
