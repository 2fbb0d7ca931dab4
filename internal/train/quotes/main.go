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
	"github.com/lede-news/lede/internal/readings"
)

// The corpora, in the directory of corpora.
const (
	attributions = "quotes/polnear.train.jsonl"        // all attributions
	marked       = "quotes/polnear-marked.train.jsonl" // every run of marked words, attributed or not
)

// readingsFile holds what we read in other corpora, from the project's root.
const readingsFile = "internal/readings/learn.tsv"

// rare is how often a feature must be seen in training to count.
const rare = 3

func main() {
	corpora := flag.String("corpora", "../shared/corpora", "directory of the corpora")
	out := flag.String("o", "data/quotes.bin", "file to write; its record goes beside it, with the ending .txt")
	held := flag.String("held-out", "", "train nothing, but read each document of the corpora by models that have not seen it, and write what was found to this file")
	keep := flag.String("keep", "", "the directory to keep the models of the labels in: those that are there are not trained again")
	times := flag.Int("times", 0, "how often the texts of our own are read")
	gold := flag.String("gold", "", "train nothing, but write the texts of our own, and those that we read, also those that are never learned, to files whose names begin so")
	flag.Parse()
	do := func() error {
		if *gold != "" {
			return writeGold(*gold, *corpora)
		}
		x, err := readExamples(*corpora, *times)
		switch {
		case err != nil:
			return err
		case *held != "":
			return readHeldOut(x, *held, *keep)
		}
		return train(x, *out, *keep)
	}
	if err := do(); err != nil {
		fmt.Fprintln(os.Stderr, "quotes:", err)
		os.Exit(1)
	}
}

// An examples is all that there is to learn from.
type examples struct {
	corpora     string
	all, marked []lede.QuoteDoc
	own         []told // texts of our own, and behind them those of other corpora that we read
	invented    int    // how many of own are our own
	times       int    // how often each of those is learned; the others are learned once
}

// readExamples reads the corpora, and the texts of our own if they are to be read.
func readExamples(corpora string, times int) (*examples, error) {
	x := &examples{corpora: corpora, times: times}
	var err error
	if x.all, err = lede.ReadQuoteDocs(filepath.Join(corpora, attributions)); err != nil {
		return nil, err
	}
	if x.marked, err = lede.ReadQuoteDocs(filepath.Join(corpora, marked)); err != nil {
		return nil, err
	}
	if times > 0 {
		files, err := inventedFiles(false)
		if err != nil {
			return nil, err
		}
		if x.own, err = loadInvented(files); err != nil {
			return nil, err
		}
		x.invented = len(x.own)
		read, err := loadReadings(readings.Learn, corpora)
		if err != nil {
			return nil, err
		}
		x.own = append(x.own, read...)
	}
	return x, nil
}

// train trains on the corpora and writes the models to out. Every second
// document is learned twice: as it stands, and with commas behind the closing
// marks, as papers outside of America set them. The model of edges learns from what
// models say of documents that they have not seen.
func train(x *examples, out, keep string) error {
	model, err := kept(keep, "all", func() ([]byte, error) { return x.labels(-1), nil })
	if err != nil {
		return err
	}
	_, edges, err := x.byFolds(keep)
	if err != nil {
		return err
	}
	model = lede.TrainEdges(model, choices(edges, func(int) bool { return true }))
	record, err := x.record(model)
	if err != nil {
		return err
	}
	if err := os.WriteFile(strings.TrimSuffix(out, ".bin")+".txt", record, 0o666); err != nil {
		return err
	}
	return os.WriteFile(out, model, 0o666)
}

// labels returns the models but that of edges, trained on the documents of the corpora and the
// texts of our own that are not of the fold held, which is -1 if none is held out.
func (x *examples) labels(held int) []byte {
	var e lede.QuoteExamples
	for _, corpus := range []struct {
		docs []lede.QuoteDoc
		add  func(*lede.QuoteDoc)
		own  func(*told) *lede.QuoteDoc
	}{
		{x.all, e.Add, func(d *told) *lede.QuoteDoc { return &d.all }},
		{x.marked, e.AddMarked, func(d *told) *lede.QuoteDoc { return &d.marked }},
	} {
		for i := range corpus.docs {
			if i%folds == held {
				continue
			}
			corpus.add(&corpus.docs[i])
			if i%2 == 0 {
				corpus.add(corpus.docs[i].British())
			}
		}
		for time := range x.times {
			for i := range x.own {
				if i%folds != held && (time == 0 || i < x.invented) {
					corpus.add(corpus.own(&x.own[i]))
				}
			}
		}
	}
	kept, all := e.Prune(rare)
	fmt.Fprintf(os.Stderr, "%d cues, %d reports (%d of %d features), %d runs, %d anchors; lost: %v\n",
		len(e.Cues), len(e.Reports), kept, all, len(e.Said), len(e.Anchors), e.Lost)
	return lede.TrainQuotes(&e)
}

// folds is into how many parts the documents are cut to read each by models
// trained on the others.
const folds = 3

// readHeldOut reads each document of the corpora, and each text of our own, by models
// trained on those of other folds, and writes the articles to the file out, a line each, as
// cmd/lede does. If keep is not empty, the models are kept in that directory.
func readHeldOut(x *examples, out, keep string) error {
	docs := x.docs()
	articles := make([]*lede.Article, len(docs))
	for i, d := range docs {
		var err error
		if articles[i], err = lede.ReadStory(d.Text); err != nil {
			return fmt.Errorf("%s: %w", d.ID, err)
		}
		articles[i].ID = d.ID
	}
	models, edges, err := x.byFolds(keep)
	if err != nil {
		return err
	}
	for fold := range folds {
		model := lede.TrainEdges(models[fold], choices(edges, func(i int) bool { return x.fold(i) != fold }))
		var held []*lede.Article
		for i, a := range articles {
			if x.fold(i) == fold {
				held = append(held, a)
			}
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

// docs returns the documents with all their attributions: those of the corpora, and behind
// them the texts of our own.
func (x *examples) docs() []*lede.QuoteDoc {
	var docs []*lede.QuoteDoc
	for i := range x.all {
		docs = append(docs, &x.all[i])
	}
	for i := range x.own {
		docs = append(docs, &x.own[i].all)
	}
	return docs
}

// fold returns the fold of document i of docs.
func (x *examples) fold(i int) int {
	if i >= len(x.all) {
		i -= len(x.all)
	}
	return i % folds
}

// byFolds returns the models of each fold, without that of edges, and for each
// document the choices of edges that the models make which have not seen it.
func (x *examples) byFolds(keep string) (models [folds][]byte, edges [][]learn.Choice, err error) {
	docs := x.docs()
	edges = make([][]learn.Choice, len(docs))
	for fold := range folds {
		models[fold], err = kept(keep, fmt.Sprintf("fold%d", fold), func() ([]byte, error) {
			return x.labels(fold), nil
		})
		if err != nil {
			return models, nil, err
		}
		for i, d := range docs {
			if x.fold(i) == fold {
				edges[i] = lede.EdgesBy(d, models[fold])
			}
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
func (x *examples) record(model []byte) ([]byte, error) {
	var b strings.Builder
	b.WriteString("command go run -tags train ./internal/train/quotes")
	if x.times > 0 {
		fmt.Fprintf(&b, " -times %d", x.times)
	}
	fmt.Fprintf(&b, "\nfeatures %s\n", lede.QuoteFeatureHash())
	fmt.Fprintf(&b, "sha256 %x data/quotes.bin\n", sha256.Sum256(model))
	files := []string{filepath.Join(x.corpora, attributions), filepath.Join(x.corpora, marked)}
	names := []string{attributions, marked}
	if x.times > 0 {
		own, err := inventedFiles(false)
		if err != nil {
			return nil, err
		}
		files = append(files, own...)
		for _, name := range own {
			names = append(names, filepath.ToSlash(name))
		}
		for _, name := range readings.Learn.Corpora() {
			files, names = append(files, filepath.Join(x.corpora, filepath.FromSlash(name))), append(names, name)
		}
		files, names = append(files, readingsFile), append(names, readingsFile)
	}
	for i, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, "sha256 %x %s\n", sha256.Sum256(data), names[i])
	}
	return []byte(b.String()), nil
}
