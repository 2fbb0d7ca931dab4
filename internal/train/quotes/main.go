//go:build train

// Command quotes trains the models that find what was said (data/quotes.bin) on
// the attributions of PolNeAR, and writes beside them what they were made from
// (data/quotes.txt).
package main

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/lede-news/lede"
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
	flag.Parse()
	if err := train(*corpora, *out); err != nil {
		fmt.Fprintln(os.Stderr, "quotes:", err)
		os.Exit(1)
	}
}

// train trains on the corpora and writes the models to out. Every second
// document is learned twice: as it stands, and with commas behind the closing
// marks, as papers outside of America set them.
func train(corpora, out string) error {
	var x lede.QuoteExamples
	for _, corpus := range []struct {
		name string
		add  func(*lede.QuoteDoc)
	}{{attributions, x.Add}, {marked, x.AddMarked}} {
		docs, err := lede.ReadQuoteDocs(filepath.Join(corpora, corpus.name))
		if err != nil {
			return err
		}
		for i := range docs {
			corpus.add(&docs[i])
			if i%2 == 0 {
				corpus.add(docs[i].British())
			}
		}
	}
	kept, all := x.Prune(rare)
	fmt.Fprintf(os.Stderr, "%d cues, %d reports (%d of %d features), %d runs, %d anchors; lost: %v\n",
		len(x.Cues), len(x.Reports), kept, all, len(x.Said), len(x.Anchors), x.Lost)
	model := lede.TrainQuotes(&x)
	record, err := record(corpora, model)
	if err != nil {
		return err
	}
	if err := os.WriteFile(strings.TrimSuffix(out, ".bin")+".txt", record, 0o666); err != nil {
		return err
	}
	return os.WriteFile(out, model, 0o666)
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
