package lede

import (
	"cmp"
	"slices"
	"strings"
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

// newAttribution returns an attribution of the given kind that stands alone.
func newAttribution(kind QuoteKind, cue, source place, score int32) attribution {
	return attribution{kind: kind, cue: cue, source: source, score: score, prev: -1, parent: -1}
}

// ruleScore is the score of what a rule finds, whatever the models think.
const ruleScore = 500

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

// meets reports whether what was said in q shares a byte with p.
func (q *attribution) meets(p place) bool {
	return slices.ContainsFunc(q.content, p.meets) || slices.ContainsFunc(q.marked, p.meets)
}

// said reports whether the byte at is part of what was said.
func (q *attribution) said(at int32) bool {
	for _, p := range q.content {
		if p.start <= at && at < p.end {
			return true
		}
	}
	return false
}

// within reports whether p reports nothing that q does not.
func (p *attribution) within(q *attribution) bool {
	for _, c := range p.content {
		if !slices.ContainsFunc(q.content, func(x place) bool { return x.holds(c) }) {
			return false
		}
	}
	return true
}

// reports reports whether the content of p holds the cue and the content of q.
func (p *attribution) reports(q *attribution) bool {
	holds := func(x place) bool {
		return slices.ContainsFunc(p.content, func(c place) bool { return c.holds(x) })
	}
	return !q.cue.empty() && holds(q.cue) && holds(q.content[0])
}

// takeIn adds to the content of q the marked words that lie outside of it: those of
// the paragraphs before with which its own go on.
func (q *attribution) takeIn() {
	for _, m := range q.marked {
		if !slices.ContainsFunc(q.content, func(c place) bool { return c.holds(m) }) {
			q.content = append(q.content, m)
		}
	}
	slices.SortStableFunc(q.content, func(a, b place) int { return cmp.Compare(a.start, b.start) })
}

// giveUp takes the marked words p from q, which keeps others.
func (q *attribution) giveUp(p place) {
	if len(q.marked) < 2 || len(q.content) < 2 {
		return
	}
	same := func(x place) bool { return x == p }
	q.marked = slices.DeleteFunc(q.marked, same)
	q.content = slices.DeleteFunc(q.content, same)
}

// yield takes from q the marked words that are another's. What is left without
// any is indirect.
func (q *attribution) yield(marked []place) {
	if q.kind != Mixed || len(marked) == 0 {
		return
	}
	q.marked = slices.DeleteFunc(q.marked, func(m place) bool { return slices.Contains(marked, m) })
	if len(q.marked) == 0 {
		q.kind = Indirect
	}
}

// endAt cuts off what q reports at the byte end.
func (q *attribution) endAt(end int32) {
	if end <= q.content[0].start {
		return
	}
	beyond := func(p place) bool { return p.start >= end }
	q.content = slices.DeleteFunc(q.content, beyond)
	if last := &q.content[len(q.content)-1]; last.end > end {
		last.end = end
	}
	q.marked = slices.DeleteFunc(q.marked, beyond)
	if len(q.marked) == 0 && q.kind == Mixed {
		q.kind = Indirect
	}
}

// cutTail ends the piece of what q reports that holds the byte at before it.
func (q *attribution) cutTail(text string, at int32) {
	for i := range q.content {
		if p := &q.content[i]; p.start < at && at < p.end {
			*p = trimmed(text, place{p.start, at})
			for _, m := range q.marked {
				if m.end < p.end && strings.Trim(text[m.end:p.end], "\"'”’ ") == "" {
					p.end = m.end
				}
			}
		}
	}
}

// cutName takes p, a comma and a name, from the end of what q reports.
func (q *attribution) cutName(p place) {
	if n := len(q.content) - 1; n >= 0 && q.content[n].end == p.end && q.content[n].start < p.start {
		q.content[n].end = p.start
	}
}

// leave takes from what q reports the words that its source behind the cue holds, and the comma behind
// them: of "according to the secretary, Mr Gozi, the fund paid" it is "the fund paid".
func (q *attribution) leave(text string) {
	for i := range q.content {
		p := &q.content[i]
		if q.kind == Direct || q.source.start < q.cue.start || p.start < q.source.start || p.start >= q.source.end || p.end <= q.source.end {
			continue
		}
		if rest := trimmed(text, place{q.source.end + int32(len(text[q.source.end:p.end])-len(strings.TrimLeft(text[q.source.end:p.end], ", "))), p.end}); !rest.empty() {
			*p = rest
		}
	}
}
