package lede

import (
	_ "embed"
	"slices"
	"sync"

	"github.com/lede-news/lede/internal/learn"
)

//go:generate go run -tags train ./internal/train/lines -corpora ../shared/corpora

// lineModelData holds the weights of the line model, packed by internal/learn.
//
//go:embed data/lines.bin
var lineModelData string

// lineModel returns the model that says what each line of a page is.
var lineModel = sync.OnceValue(func() *learn.Model { return learn.MustOpen(lineModelData) })

// A labelling says what each line of a page is, and how surely.
type labelling struct {
	kinds   []lineKind
	margins []int32 // how much better than the next best, in the model's own units
	titles  []int32 // how much better than all other kinds the title fits the line by itself; mostly below 0
}

// label returns what the lines of p are: the likeliest sequence of kinds under
// the model m, among those that the hard rules leave open.
func (p *page) label(m *learn.Model) labelling {
	n := len(p.lines)
	scores := make([]int32, n*numLineKinds)
	var features []uint32
	for i := range n {
		features = p.features(i, features[:0])
		row := scores[i*numLineKinds : (i+1)*numLineKinds]
		m.Score(features, row)
		if open := p.certain(i); open != 0 {
			for k := range row {
				if open&(1<<k) == 0 {
					row[k] -= ruledOut
				}
			}
		}
	}
	var d learn.Decoder
	labels := d.Decode(m, scores)
	l := labelling{kinds: make([]lineKind, n), margins: d.Margins(m, scores)}
	l.titles = make([]int32, n)
	for i, k := range labels {
		l.kinds[i] = lineKind(k)
		row := scores[i*numLineKinds : (i+1)*numLineKinds]
		l.titles[i] = row[lineTitle] - slices.Max(row[lineTitle+1:])
	}
	return l
}

// ruledOut is what a kind loses that a hard rule excludes: more than any
// features weigh, and little enough for sums not to overflow.
const ruledOut = 1 << 20
