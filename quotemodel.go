package lede

import (
	_ "embed" // for the trained models
	"fmt"
	"sync"

	"github.com/lede-news/lede/internal/learn"
)

// quoteData holds the trained models, each behind its length in four bytes. It
// is made by internal/train/quotes.
//
//go:embed data/quotes.bin
var quoteData string

// quoteRecord says what quoteData was made from; see the test that reads it.
//
//go:embed data/quotes.txt
var quoteRecord string

//go:generate go run -tags train ./internal/train/quotes -corpora ../shared/corpora -times 2

// quoteFeatureHash sums up all features of a sample: a model whose record has
// another sum was trained with other features, other lists of words or another
// way to cut words, and is stale.
func quoteFeatureHash() string {
	const sample = `Mayor says "free ride" is over, Jane O'Hara told the BBC's radio show
"We asked for help," said Dr. Paul Okonkwo-Smith, a spokesman for the well-known charity, adding that nobody came. "Nobody!"
The so-called "Blue Widow" will, according to two officials, be shown on 3 May; she was quoted as saying that it "moved her".
‘They refused to comment,’ he wrote on X. Why? "The judge said, 'Go home,'" Ms Lee recalled – and laughed: “So we went.”`
	w := &work{text: sample}
	start := 0
	for i := 0; i <= len(sample); i++ {
		if i == len(sample) || sample[i] == '\n' {
			kind := unitParagraph
			if start == 0 {
				kind = unitTitle
			}
			w.units = append(w.units, unit{int32(start), int32(i), int32(start), kind, 0})
			start = i + 1
		}
	}
	w.tokens, w.sentences = tokenize(w.text, w.units)
	l := newLayering(w, findRuns(w))
	r := reporter{l: l}
	sum := uint32(0)
	add := func(features []uint32) {
		for _, f := range features {
			sum = learn.Mix(sum, f)
		}
	}
	for i := range l.items {
		c := int32(i)
		win := l.window(c)
		if l.items[i].run >= 0 {
			add(l.runFeatures(nil, c))
			add(l.noAnchorFeatures(nil, c, win))
		}
		if l.mayAnchor(c) {
			add(l.anchorFeatures(nil, c, win.first, win))
		}
		if l.mayCue(c) {
			add(l.cueFeatures(nil, c, win))
			r.start(c)
			for n := range r.at {
				add(r.featuresOf(n))
			}
		}
	}
	return fmt.Sprintf("%08x", sum)
}

// A quoteModels is the trained models of quotes.
type quoteModels struct {
	cue    *learn.Model // whether a word is the head of a cue
	report *learn.Model // the labels round a cue
	said   *learn.Model // whether marked words were said by somebody
	anchor *learn.Model // which word is the cue of marked words
	edges  *learn.Model // where what is reported begins and ends; nil while it is not trained yet
}

// loadQuoteModels returns the trained models. Their weights are read in place.
var loadQuoteModels = sync.OnceValue(func() *quoteModels { return openQuoteModels(quoteData) })

// openQuoteModels returns the models packed in data.
func openQuoteModels(data string) *quoteModels {
	next := func() *learn.Model {
		n := int(data[0]) | int(data[1])<<8 | int(data[2])<<16 | int(data[3])<<24
		m := learn.MustOpen(data[4 : 4+n])
		data = data[4+n:]
		return m
	}
	m := &quoteModels{cue: next(), report: next(), said: next(), anchor: next()}
	if data != "" {
		m.edges = next()
	}
	return m
}
