//go:build train

package lede

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/lede-news/lede/internal/learn"
)

// A QuoteDoc is one document of a corpus with its quotes.
type QuoteDoc struct {
	ID, Text     string
	Quotes       []GoldQuote
	Unattributed [][2]int
	Ambiguous    [][2]int
	Ignore       [][2]int
}

// A GoldQuote is one attribution of a corpus.
type GoldQuote struct {
	Kind                 QuoteKind
	Content, Cue, Source [][2]int
	Marked               [][2]int
	Optional             bool
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

// Examples adds the examples of d to x.
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
		if q.Optional {
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
	for n, i := range r.at {
		it := &g.l.items[i]
		p := place{it.start, it.end}
		label := labelOut
		switch {
		case in[i]:
			label = labelCue
		case g.share(p, q.Content)*2 > p.end-p.start:
			label = labelContent
			if q.Kind == Direct {
				label = labelDirect
			}
		case g.share(p, q.Source)*2 > p.end-p.start:
			label = labelSource
		}
		gold := learn.Known(label)
		if it.kind == itemPunct && label != labelCue && i != r.cue {
			gold |= learn.Known(labelOut)
			if label == labelOut {
				gold |= learn.Known(labelContent) | learn.Known(labelDirect)
			}
		}
		s.Gold = append(s.Gold, gold)
		s.Features = append(s.Features, append([]uint32(nil), r.featuresOf(n)...))
	}
	return s
}

// TrainQuotes returns the models trained on x, packed.
func TrainQuotes(x *QuoteExamples) []byte {
	cue := learn.TrainRanker(x.Cues, learn.RankerOptions{Bits: cueBits, Passes: 12, Decay: 1e-5, Seed: 1})
	report := learn.TrainTagger(x.Reports, learn.TaggerOptions{Labels: labels, Bits: reportBits, Passes: 8, Cost: 2, Seed: 1, Allowed: mayFollowLabel})
	return packQuoteModels(cue, report)
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
)
