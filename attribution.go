package lede

import (
	"cmp"
	"slices"
)

// A place is a half-open range of bytes of the cleaned text. The zero place
// is no place.
type place struct{ start, end int32 }

// empty reports whether p holds no byte.
func (p place) empty() bool { return p.start >= p.end }

// holds reports whether q lies in p.
func (p place) holds(q place) bool { return p.start <= q.start && q.end <= p.end }

// meets reports whether p and q share a byte.
func (p place) meets(q place) bool { return p.start < q.end && q.start < p.end }

// An attribution is one quote as found, before anybody is named.
type attribution struct {
	kind QuoteKind
	mode QuoteMode

	marked  []place // the words within marks, without the outer marks; none of an indirect quote
	content []place // all that is reported, marked or not

	cue       place // "said", ":" of "Minister: …"; empty of a follow-on quote
	source    place // who says it, as the sentence names it; empty where the sentence does not
	lead      place // of words without a cue, the subject of the sentence before them
	addressee place // "Lavrov" in "told Lavrov"
	channel   place // "in a statement"

	unit int32 // in which the content starts

	// prev is the attribution that this one goes on with, having no cue of its
	// own, or -1: the next marked paragraph, a second marked run behind the cue's
	// sentence.
	prev int32

	// parent is the attribution in whose content this one stands, or -1: a
	// quote within a quote, reported speech within marks.
	parent int32

	// unnamed says that the sentence has a place for who speaks, but names nobody:
	// "was told", "the court heard".
	unnamed bool

	score int32 // how sure the finder is that it was said, in thousandths
}

// first returns the first byte of what was said.
func (q *attribution) first() int32 { return q.content[0].start }

// last returns the end of what was said.
func (q *attribution) last() int32 { return q.content[len(q.content)-1].end }

// A voice is who said an attribution, as far as can be told.
type voice struct {
	entity     int32   // index in Article.Entities, or -1; behind those, a common body
	body       string  // the name of a common body
	others     []int   // further entities that it may be, likeliest first
	confidence float64 // from 0 to 1
	kind       SourceKind
	why        []string // the steps from the words to the speaker
}

// A naming is a mention of an entity at its place in the cleaned text.
type naming struct {
	place
	entity      int32 // index in Article.Entities
	first, last int32 // the tokens [first, last) that it touches
}

// namings returns the mentions of a's entities in text order, whoever filled
// the field. Mentions that are no place in the story are left out.
func (a *Article) namings(w *work) []naming {
	var all []naming
	for e := range a.Entities {
		for _, m := range a.Entities[e].Mentions {
			if m.Start < 0 || m.End > len(a.Text) || m.Start >= m.End {
				continue
			}
			start, end := w.place(m.Span)
			p := place{int32(start), int32(end)}
			first, last := w.tokensOf(p)
			if first < last {
				all = append(all, naming{p, int32(e), first, last})
			}
		}
	}
	slices.SortStableFunc(all, func(x, y naming) int { return cmp.Compare(x.start, y.start) })
	return all
}

// tokensOf returns the range of tokens that share a byte with p.
func (w *work) tokensOf(p place) (first, last int32) {
	f, end := 0, len(w.tokens)
	for f < end {
		if mid := int(uint(f+end) / 2); w.tokens[mid].end <= p.start {
			f = mid + 1
		} else {
			end = mid
		}
	}
	l := f
	for l < len(w.tokens) && w.tokens[l].start < p.end {
		l++
	}
	return int32(f), int32(l)
}
