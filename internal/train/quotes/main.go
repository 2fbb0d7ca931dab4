//go:build train

// Command quotes trains the models that find what was said.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/lede-news/lede"
)

var least = 1

func main() {
	flag.IntVar(&least, "least", 3, "least")
	corpora := flag.String("corpora", "../shared/corpora", "directory of the corpora")
	out := flag.String("o", "data/quotes.bin", "file to write")
	flag.Parse()
	if err := train(*corpora, *out); err != nil {
		fmt.Fprintln(os.Stderr, "quotes:", err)
		os.Exit(1)
	}
}

// train trains on the corpora and writes the models to out.
func train(corpora, out string) error {
	docs, err := lede.ReadQuoteDocs(filepath.Join(corpora, "quotes/polnear.train.jsonl"))
	if err != nil {
		return err
	}
	var x lede.QuoteExamples
	for i := range docs {
		x.Add(&docs[i])
		if i%2 == 0 {
			x.Add(docs[i].British())
		}
	}
	docs, err = lede.ReadQuoteDocs(filepath.Join(corpora, "quotes/polnear-marked.train.jsonl"))
	if err != nil {
		return err
	}
	for i := range docs {
		x.AddMarked(&docs[i])
		if i%2 == 0 {
			x.AddMarked(docs[i].British())
		}
	}
	kept, all := x.Prune(least)
	fmt.Fprintln(os.Stderr, kept, "of", all, "features")
	fmt.Fprintln(os.Stderr, len(x.Cues), "cues", len(x.Reports), "reports", len(x.Said), "runs", len(x.Anchors), "anchors; lost:", x.Lost)
	return os.WriteFile(out, lede.TrainQuotes(&x), 0o666)
}
