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
	margins []int32   // how much better than the next best, in the model's own units
	open    []kindSet // what the hard rules leave open, 0 where they say nothing
	titles  []int32   // how much better than all other kinds the title fits the line by itself; mostly below 0
}

// label returns what the lines of p are: the likeliest sequence of kinds under
// the model m, among those that the hard rules leave open. The result is good until
// the page is read anew or given up.
func (p *page) label(m *learn.Model) labelling {
	n := len(p.lines)
	s := &p.scratch
	s.scores = emptied(s.scores, n*numLineKinds)
	s.kinds, s.open, s.titles = emptied(s.kinds, n), emptied(s.open, n), emptied(s.titles, n)
	scores, sets := s.scores, s.open
	for i := range n {
		s.features = p.features(i, s.features[:0])
		row := scores[i*numLineKinds : (i+1)*numLineKinds]
		m.Score(s.features, row)
		open := p.certain(i)
		sets[i] = open
		if open == 0 {
			open = p.possible(i)
			if p.near[i].prose {
				row[lineParagraph] += storyBonus
			}
		}
		for k := range row {
			if open&(1<<k) == 0 {
				row[k] -= ruledOut
			}
		}
	}
	d := &s.decoder
	labels := d.Decode(m, scores)
	if first, last := p.missedStory(labels); first < last {
		for i := first; i < last; i++ {
			if p.near[i].prose && sets[i] == 0 {
				scores[i*numLineKinds+int(lineParagraph)] += ruledOut
			}
		}
		labels = d.Decode(m, scores)
	}
	s.margins = d.Margins(m, scores)
	for i, k := range labels {
		s.kinds[i] = lineKind(k)
		row := scores[i*numLineKinds : (i+1)*numLineKinds]
		s.titles[i] = row[lineTitle] - slices.Max(row[lineTitle+1:])
	}
	return s.labelling
}

// storyBonus is what running text gains for being of the story, in the model's
// units, where no hard rule speaks: to lose a paragraph is worse than to keep a
// line of the page.
const storyBonus = 60

// ruledOut is what a kind loses that a hard rule excludes: more than any
// features weigh, and little enough for sums not to overflow.
const ruledOut = 1 << 20

// missedStory returns the lines [first, behind) of a story on a page of which
// labels make none, or one that is not a quarter as long and stands below it (its
// readers' comments), or 0, 0. Where menus are long the model may take all of a
// page for menus; but a run of running text, with at most three other lines
// between two of it, is a story: two lines and 50 words at least, or one line of
// 40. Terms, notes on cookies and invitations are not meant.
func (p *page) missedStory(labels []uint8) (first, behind int) {
	const leastWords, leastAlone, between, longer = 50, 40, 4, 4
	end, best := len(p.lines), int32(0)
	for i, k := range labels {
		if k := lineKind(k); p.near[i].prose && (k == lineParagraph || k == lineDek || k == lineCaption || k == lineAlt) {
			end = min(end, i)
			best += longer * p.facts[i].words
		}
	}
	for i := 0; i < end; i++ {
		if !p.tells(i) {
			continue
		}
		words, lines, last := int32(0), 0, i
		for j := i; j < end && j-last < between; j++ {
			if p.tells(j) {
				words += p.facts[j].words
				lines++
				last = j
			}
		}
		if (lines > 1 && words >= leastWords || words >= leastAlone) && words > best {
			best, first, behind = words, i, last+1
		}
		i = last
	}
	return first, behind
}

// tells reports whether line i is running text that could be of a story.
func (p *page) tells(i int) bool {
	if !p.near[i].prose {
		return false
	}
	const most = 400 // bytes: enough to know terms and invitations
	head := inSmall(p.line(i)[:min(len(p.line(i)), most)])
	return !containsAny(head, newsletterPhrases) && !containsAny(head, termsPhrases)
}
