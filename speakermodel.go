package lede

import (
	_ "embed"
	"sync"

	"github.com/lede-news/lede/internal/learn"
)

//go:generate go run -tags train ./internal/train/speakers -corpora ../shared/corpora

// speakersBin is the model that ranks who may have said a quote.
//
//go:embed data/speakers.bin
var speakersBin string

// speakerModel returns the ranker of speakers.
var speakerModel = sync.OnceValue(func() *learn.Model { return learn.MustOpen(speakersBin) })

// speakerChance returns the chance in percent that a speaker who is ahead by
// margin is the right one.
func speakerChance(margin int) int { return speakerChances.Percent(margin) }
