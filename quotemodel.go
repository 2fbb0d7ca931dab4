package lede

import (
	_ "embed" // for the trained models
	"sync"

	"github.com/lede-news/lede/internal/learn"
)

// quoteData holds the trained models, each behind its length in four bytes. It
// is made by internal/train/quotes.
//
//go:embed data/quotes.bin
var quoteData string

// A quoteModels is the trained models of quotes.
type quoteModels struct {
	cue    *learn.Model // whether a word is the head of a cue
	report *learn.Model // the labels round a cue
	said   *learn.Model // whether marked words were said by somebody
	anchor *learn.Model // which word is the cue of marked words
}

// loadQuoteModels returns the trained models. Their weights are read in place.
var loadQuoteModels = sync.OnceValue(func() *quoteModels {
	data := quoteData
	next := func() *learn.Model {
		n := int(data[0]) | int(data[1])<<8 | int(data[2])<<16 | int(data[3])<<24
		m := learn.MustOpen(data[4 : 4+n])
		data = data[4+n:]
		return m
	}
	return &quoteModels{cue: next(), report: next(), said: next(), anchor: next()}
})
