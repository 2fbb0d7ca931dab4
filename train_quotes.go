//go:build train

package lede

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/lede-news/lede/internal/learn"
)

// A QuoteDoc is one document of a corpus with its quotes.
type QuoteDoc struct {
	ID           string      `json:"id"`
	Text         string      `json:"text"`
	Quotes       []GoldQuote `json:"quotes"`
	Unattributed [][2]int    `json:"unattributed"`
	Ambiguous    [][2]int    `json:"ambiguous,omitempty"`
	Ignore       [][2]int    `json:"ignore,omitempty"`
}

// A GoldQuote is one attribution of a corpus.
type GoldQuote struct {
	Kind     QuoteKind `json:"kind"`
	Content  [][2]int  `json:"content"`
	Cue      [][2]int  `json:"cue"`
	Source   [][2]int  `json:"source"`
	Marked   [][2]int  `json:"marked,omitempty"`
	Optional bool      `json:"optional,omitempty"`
	Speaker  string    `json:"speaker,omitempty"`
}

// ReadQuoteDocs reads a corpus.
func ReadQuoteDocs(name string) ([]QuoteDoc, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var docs []QuoteDoc
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var d QuoteDoc
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		docs = append(docs, d)
	}
	return docs, lines.Err()
}

// plainStory returns the layering of a text whose every line is a paragraph but
// the first, its title.
func plainStory(text string) *layering {
	a := &Article{Text: text}
	if err := Clean(a); err != nil {
		panic(err)
	}
	w := a.prepare()
	kind := unitTitle
	pos := 0
	for line := range strings.Lines(w.text) {
		p := trimmed(w.text, place{int32(pos), int32(pos + len(line))})
		pos += len(line)
		if !p.empty() {
			w.units = append(w.units, unit{p.start, p.end, p.start, kind, 0})
			kind = unitParagraph
		}
	}
	w.tokens, w.sentences = tokenize(w.text, w.units)
	return newLayering(w, findRuns(w))
}

// A QuoteExamples is what the models of quotes are trained on.
type QuoteExamples struct {
	Cues    []learn.Choice
	Reports []learn.Sequence
	Anchors []learn.Choice
	Said    []learn.Choice
	Lost    map[string]int // gold quotes that no example was made of, by reason
}

// A goldStory is a document with its gold in terms of items.
type goldStory struct {
	l    *layering
	at   map[int32]int32 // item by its start
	docs *QuoteDoc
}

// newGoldStory lays out d.
func newGoldStory(d *QuoteDoc) *goldStory {
	g := &goldStory{l: plainStory(d.Text), at: map[int32]int32{}, docs: d}
	for i := range g.l.items {
		it := &g.l.items[i]
		if _, ok := g.at[it.start]; !ok || it.run < 0 {
			g.at[it.start] = int32(i)
		}
	}
	return g
}

// items returns the items that lie in one of spans, by order of text.
func (g *goldStory) items(spans [][2]int) []int32 {
	var all []int32
	for _, s := range spans {
		start, end := g.l.w.place(Span{s[0], s[1]})
		for b := int32(start); b < int32(end); b++ {
			if i, ok := g.at[b]; ok && g.l.items[i].kind != itemRun {
				all = append(all, i)
			}
		}
	}
	return all
}

// head returns the item among cue that stands for all of it, or -1.
func (g *goldStory) head(cue []int32) int32 {
	best, rank := int32(-1), 0
	for _, i := range cue {
		it := &g.l.items[i]
		r := 1
		switch {
		case it.kind == itemPunct:
			if !g.l.mayCue(i) {
				continue
			}
			r = 2
		case it.info != nil && it.info.has(cueSay), it.info != nil && it.info.has(cueTell), it.info != nil && it.info.has(cueWrite):
			r = 9
		case it.info != nil && it.info.cues != 0 && it.info.cues&(1<<cueGo|1<<cueNoun) == 0:
			r = 8
		case g.l.mayCue(i) && it.info.cues != 1<<cueNoun:
			r = 6
		case g.l.mayCue(i):
			r = 5
		case it.info != nil && it.info.pos != posOpen:
			r = 0
		}
		if r > rank {
			best, rank = i, r
		}
	}
	return best
}

// speaks reports whether the cue at item i is a verb of speech. Attributions
// that the corpus does not count are learned too where they are reported speech:
// rulings, demands, promises.
func (l *layering) speaks(i int32) bool {
	info := l.items[i].info
	const speech = 1<<cueSay | 1<<cueTell | 1<<cueAsk | 1<<cueDeny
	return info != nil && info.cues&speech != 0 && info.cues&(1<<cueThink|1<<cueUrge|1<<cueShow|1<<cueTalk) == 0 && !l.items[i].noun
}

// LeaveOpen marks those quotes of d as optional that the corpora leave open: blame, praise,
// names and beliefs in the reporter's own words.
func (d *QuoteDoc) LeaveOpen() {
	const open = 1<<cueJudge | 1<<cueAccuse | 1<<cueCall | 1<<cueThink | 1<<cueTalk
	g := newGoldStory(d)
	for i := range d.Quotes {
		q := &d.Quotes[i]
		if head := g.head(g.items(q.Cue)); q.Kind == Indirect && head >= 0 {
			info := g.l.items[head].info
			q.Optional = info != nil && info.cues&open != 0 && info.cues&^open == 0
		}
	}
}

// British returns d with commas and full stops behind the closing marks instead
// of before them, as the papers of many countries set them. Places stay.
func (d *QuoteDoc) British() *QuoteDoc {
	b := *d
	b.Text = strings.NewReplacer(",”", "”,", ",\"", "\",", ",''", "'',", ",’ ", "’, ").Replace(d.Text)
	return &b
}

// Add adds the examples of d to x.
func (x *QuoteExamples) Add(d *QuoteDoc) {
	if x.Lost == nil {
		x.Lost = map[string]int{}
	}
	g := newGoldStory(d)
	yes, unknown := map[int32]bool{}, map[int32]bool{}
	r := reporter{l: g.l}
	for qi := range d.Quotes {
		q := &d.Quotes[qi]
		cue := g.items(q.Cue)
		head := g.head(cue)
		for _, i := range cue {
			unknown[i] = true
		}
		if q.Optional && (head < 0 || !g.l.speaks(head)) {
			continue
		}
		if head < 0 {
			x.Lost["no head"]++
			continue
		}
		yes[head] = true
		if !g.l.mayCue(head) {
			x.Lost["not in the lists"]++
		}
		r.start(head)
		if !g.covered(&r, q) {
			x.Lost["outside the window"]++
			continue
		}
		x.Reports = append(x.Reports, g.sequence(&r, q, cue))
	}
	for i := range g.l.items {
		c := int32(i)
		if !g.l.mayCue(c) || unknown[c] && !yes[c] {
			continue
		}
		x.Cues = append(x.Cues, learn.Yes(g.l.cueFeatures(nil, c, g.l.window(c)), yes[c]))
	}
}

// AddMarked adds to x the examples of d, a document whose every run of marked
// words is attributed or not.
func (x *QuoteExamples) AddMarked(d *QuoteDoc) {
	g := newGoldStory(d)
	for i := range g.l.items {
		it := &g.l.items[i]
		if it.run < 0 || g.l.runs[it.run].parent >= 0 || g.l.runs[it.run].prev >= 0 {
			continue
		}
		p := g.l.runs[it.run].in
		half := (p.end - p.start) / 2
		var q *GoldQuote
		for k := range d.Quotes {
			if g.share(p, d.Quotes[k].Content) > half {
				q = &d.Quotes[k]
			}
		}
		switch {
		case q != nil:
			x.addAnchor(g, q, int32(i))
		case g.share(p, d.Unattributed) <= half:
			continue
		}
		x.Said = append(x.Said, learn.Yes(g.l.runFeatures(nil, int32(i)), q != nil))
	}
}

// addAnchor adds to x the choice of the cue for the run at item i, whose quote
// is q.
func (x *QuoteExamples) addAnchor(g *goldStory, q *GoldQuote, i int32) {
	head := g.head(g.items(q.Cue))
	win := g.l.window(i)
	c := learn.Choice{Candidates: [][]uint32{g.l.noAnchorFeatures(nil, i, win)}}
	for k := win.first; k < win.last; k++ {
		if !g.l.mayAnchor(k) {
			continue
		}
		if k == head {
			c.Right = len(c.Candidates)
		}
		c.Candidates = append(c.Candidates, g.l.anchorFeatures(nil, k, i, win))
	}
	if c.Right == 0 && head >= win.first && head < win.last {
		return
	}
	x.Anchors = append(x.Anchors, c)
}

// share returns how many bytes of p lie in spans.
func (g *goldStory) share(p place, spans [][2]int) int32 {
	n := int32(0)
	for _, s := range spans {
		start, end := g.l.w.place(Span{s[0], s[1]})
		n += max(0, min(p.end, int32(end))-max(p.start, int32(start)))
	}
	return n
}

// covered reports whether the content of q lies in the window of r.
func (g *goldStory) covered(r *reporter, q *GoldQuote) bool {
	n := int32(0)
	for _, i := range r.at {
		n += g.share(place{g.l.items[i].start, g.l.items[i].end}, q.Content)
	}
	want := int32(0)
	for _, s := range q.Content {
		start, end := g.l.w.place(Span{s[0], s[1]})
		want += int32(end - start)
	}
	return n*10 >= want*8
}

// sequence returns the gold labels of the window of r.
func (g *goldStory) sequence(r *reporter, q *GoldQuote, cue []int32) learn.Sequence {
	var s learn.Sequence
	in := map[int32]bool{}
	for _, i := range cue {
		in[i] = true
	}
	parts := make([]int, len(r.at))
	for n, i := range r.at {
		it := &g.l.items[i]
		p := place{it.start, it.end}
		switch {
		case in[i]:
			parts[n] = labelCue
		case g.share(p, q.Content)*2 > p.end-p.start:
			parts[n] = labelContent
		case g.share(p, q.Source)*2 > p.end-p.start:
			parts[n] = labelSource
		}
	}
	for n := range parts {
		if i := r.at[n]; g.l.items[i].kind == itemPunct && parts[n] != labelCue && !g.within(parts, r, n) {
			parts[n] = labelOut
		}
	}
	for n, part := range parts {
		tag := tagOut
		before, after := n > 0 && parts[n-1] == part, n+1 < len(parts) && parts[n+1] == part && r.at[n+1] == r.at[n]+1
		switch {
		case part == labelCue:
			tag = tagCue
		case part == labelContent && q.Kind == Direct && g.l.items[r.at[n]].run >= 0:
			tag = tagDirect
		case part == labelContent && q.Kind == Direct && g.l.items[r.at[n]].kind == itemPunct:
			tag = tagOut
		case part == labelContent && after:
			tag = tagContentInside
			if !before {
				tag = tagContentFirst
			}
		case part == labelContent:
			tag = tagContentLast
		case part == labelSource && after:
			tag = tagSourceInside
		case part == labelSource:
			tag = tagSourceLast
		}
		s.Gold = append(s.Gold, learn.Known(tag))
		s.Features = append(s.Features, append([]uint32(nil), r.featuresOf(n)...))
	}
	return s
}

// within reports whether the punctuation at n has items of its own part that are
// no punctuation on both sides.
func (g *goldStory) within(parts []int, r *reporter, n int) bool {
	side := func(step int) bool {
		for k := n + step; k >= 0 && k < len(parts) && parts[k] == parts[n]; k += step {
			if g.l.items[r.at[k]].kind != itemPunct {
				return true
			}
		}
		return false
	}
	return side(-1) && side(1)
}

// TrainQuotes returns the models trained on x, packed. The labels are learned
// with many features left out at random: there are twice as many as weights, and
// a model that sees them all knows its own articles by heart. Of the labels four models
// are learned and their mean taken, of the others three, which leaves less to chance.
func TrainQuotes(x *QuoteExamples) []byte {
	cue := learn.TrainRanker(x.Cues, learn.RankerOptions{Bits: cueBits, Passes: 12, Decay: 1e-5, Seed: 1, Runs: 3})
	report := learn.TrainChains(slices.Repeat([][]learn.Sequence{x.Reports}, 4), learn.ChainOptions{Labels: tags, Bits: reportBits, Passes: 10, Decay: 1e-4, Drop: 20, Seed: 1, Allowed: mayFollowTag})
	said := learn.TrainRanker(x.Said, learn.RankerOptions{Bits: saidBits, Passes: 12, Decay: 1e-4, Seed: 1, Runs: 3})
	anchor := learn.TrainRanker(x.Anchors, learn.RankerOptions{Bits: anchorBits, Passes: 10, Decay: 1e-5, Seed: 1, Runs: 3})
	return packQuoteModels(cue, report, said, anchor)
}

// packQuoteModels joins models, each behind its length.
func packQuoteModels(models ...[]byte) []byte {
	var data []byte
	for _, m := range models {
		data = binary.LittleEndian.AppendUint32(data, uint32(len(m)))
		data = append(data, m...)
	}
	return data
}

const (
	cueBits    = 17
	reportBits = 17
	saidBits   = 15
	anchorBits = 16
	edgeBits   = 17
)

// Prune removes the features that are seen fewer than least times.
func (x *QuoteExamples) Prune(least int) (kept, all int) {
	count := map[uint32]int{}
	for _, s := range x.Reports {
		for _, f := range s.Features {
			for _, h := range f {
				count[h]++
			}
		}
	}
	for i := range x.Reports {
		for n, f := range x.Reports[i].Features {
			x.Reports[i].Features[n] = slices.DeleteFunc(f, func(h uint32) bool { return count[h] < least })
		}
	}
	for _, n := range count {
		if n >= least {
			kept++
		}
	}
	return kept, len(count)
}

// ReadStory returns the article of text with all but its quotes.
func ReadStory(text string) (*Article, error) {
	a := &Article{Text: text}
	for _, stage := range []Stage{Clean, Extract, Entities} {
		if err := stage(a); err != nil {
			return nil, err
		}
	}
	a.story()
	return a, nil
}

// QuotesBy fills the quotes of the articles, which ReadStory has made, by the
// models packed in data.
func QuotesBy(articles []*Article, data []byte) {
	models := openQuoteModels(string(data))
	for _, a := range articles {
		names := a.namings(a.work)
		var f finder
		f.open(models)
		quotesOf(a, a.work, names, f.find(a.work, names))
	}
}

// QuoteFeatureHash is quoteFeatureHash for the trainer.
func QuoteFeatureHash() string { return quoteFeatureHash() }

// mayFollowTag reports whether a label of the model may follow another; previous
// is tags at the start.
func mayFollowTag(previous, tag int) bool {
	switch previous {
	case tagContentFirst, tagContentInside:
		return tag == tagContentInside || tag == tagContentLast
	case tagSourceInside:
		return tag == tagSourceInside || tag == tagSourceLast
	}
	return tag != tagContentInside
}

// EdgesBy returns the choices of edges in d as they stand after the labels by the
// models packed in data, which must not have seen it.
func EdgesBy(d *QuoteDoc, data []byte) []learn.Choice {
	g := newGoldStory(d)
	var f finder
	f.open(openQuoteModels(string(data)))
	f.w, f.l, f.forced = g.l.w, g.l, -1
	f.report.l = g.l
	for range g.l.runs {
		f.claimed = append(f.claimed, -1)
	}
	var all []learn.Choice
	for qi := range d.Quotes {
		q := &d.Quotes[qi]
		head := g.head(g.items(q.Cue))
		if head < 0 || q.Optional && !g.l.speaks(head) {
			continue
		}
		in := g.reported(q)
		f.onEdge = func(k edgeKind) {
			if c, ok := f.settler.choice(k, in); ok {
				all = append(all, c)
			}
		}
		f.reportOf(head, 1, proofNone)
	}
	return all
}

// reported returns the items that are of what q reports, but for punctuation.
func (g *goldStory) reported(q *GoldQuote) map[int32]bool {
	in := map[int32]bool{}
	for i := range g.l.items {
		it := &g.l.items[i]
		if p := (place{it.start, it.end}); it.kind != itemPunct && g.share(p, q.Content)*2 > p.end-p.start {
			in[int32(i)] = true
		}
	}
	return in
}

// choice returns the choice of edge k where the items in are reported, and moves the
// edge there. It reports whether the right place is among the candidates.
func (s *settler) choice(k edgeKind, in map[int32]bool) (c learn.Choice, ok bool) {
	own, _ := s.of(k)
	from, to := s.cue+1, s.end
	if k >= edgeBeforeFirst {
		from, to = 0, s.cue
	}
	gold := chunk{to, own.first - 1} // of nothing, the last item is the one before the first
	for n := from; n < to; n++ {
		if in[s.r.at[n]] {
			gold.first = min(gold.first, n)
			gold.last = n
		}
	}
	at := gold.first
	if k.isLast() {
		at = gold.last
	}
	c.Right = slices.IndexFunc(s.candidates, func(x edgeCandidate) bool { return x.at == at })
	if c.Right < 0 {
		return c, false
	}
	for _, x := range s.candidates {
		c.Candidates = append(c.Candidates, s.featuresOf(nil, k, x))
	}
	s.put(k, s.candidates[c.Right])
	return c, true
}

// leastEdge is how often a feature of edges must be seen in training to count.
const leastEdge = 4

// TrainEdges returns the models packed in data with a model of edges behind them,
// trained on the choices that EdgesBy made.
func TrainEdges(data []byte, choices []learn.Choice) []byte {
	count := map[uint32]int{}
	for i := range choices {
		for _, c := range choices[i].Candidates {
			for _, h := range c {
				count[h]++
			}
		}
	}
	pruned := make([]learn.Choice, len(choices))
	for i, c := range choices {
		pruned[i].Right = c.Right
		for _, f := range c.Candidates {
			pruned[i].Candidates = append(pruned[i].Candidates, slices.DeleteFunc(slices.Clone(f), func(h uint32) bool { return count[h] < leastEdge }))
		}
	}
	edges := learn.TrainRanker(pruned, learn.RankerOptions{Bits: edgeBits, Passes: 10, Rate: 0.02, Decay: 1e-2, Seed: 1})
	return append(slices.Clone(data), packQuoteModels(edges)...)
}

// MarkedRuns returns the places of all runs of marked words in text, without their marks,
// and of those that stand in no other one.
func MarkedRuns(text string) (all, tops [][2]int) {
	l := plainStory(text)
	for i := range l.runs {
		s := l.w.span(int(l.runs[i].in.start), int(l.runs[i].in.end))
		all = append(all, [2]int{s.Start, s.End})
		if l.runs[i].parent < 0 {
			tops = append(tops, [2]int{s.Start, s.End})
		}
	}
	return all, tops
}
