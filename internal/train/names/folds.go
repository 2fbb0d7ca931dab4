//go:build train

package main

import (
	"slices"
	"sync"

	"github.com/lede-news/lede"
	"github.com/lede-news/lede/internal/learn"
)

// How documents are labelled by networks that have not seen them.
const (
	folds      = 3
	foldPasses = 4
)

// jackknife gives the docs the features of the second pass, as they come out
// when a document is labelled by a network trained on others. It returns what
// the first pass found, for the calibration; what a teacher marked says nothing
// of that, and these networks learn nothing from it.
func jackknife(docs []*lede.NameDoc) []learn.Outcome {
	labels := make([][][]uint8, len(docs))
	outcomes := make([][]learn.Outcome, len(docs))
	var wait sync.WaitGroup
	for fold := range folds {
		wait.Go(func() {
			var train []*lede.NameDoc
			for _, d := range docs {
				if d.Origin%folds != fold && !d.Silver {
					train = append(train, d)
				}
			}
			n := newNetwork(train)
			n.passes(foldPasses, 1, 0)
			n.prune(len(n.features))
			m := lede.OpenNames(n.model().Pack())
			for i, d := range docs {
				if d.Origin%folds == fold {
					labels[i], outcomes[i] = d.Try(m)
				}
				if d.Silver {
					outcomes[i] = nil
				}
			}
		})
	}
	wait.Wait()
	for i, d := range docs {
		d.SetLabels(labels[i])
	}
	return slices.Concat(outcomes...)
}
