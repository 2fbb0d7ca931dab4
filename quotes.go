package lede

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Quotes finds what was said in the story, and who said it.
//
// Quotes reads Title, Dek, Sections, Captions and Entities, whichever stage
// filled them, and fills Quotes. Without entities nobody is named, but every
// quote still has its source.
func Quotes(a *Article) error {
	if a.Sections == nil {
		return fmt.Errorf("%w: Quotes reads the blocks that Extract finds", ErrOrder)
	}
	w := a.story()
	names := a.namings(w)
	quotesOf(a, w, names, attributions(w, names))
	return nil
}

// quotesOf fills Quotes with what was found, and who said it.
func quotesOf(a *Article, w *work, names []naming, found []attribution) {
	voices := nameSpeakers(a, w, found, names)
	lendSources(found)
	a.Quotes = make([]Quote, len(found))
	room := newQuoteRoom(found)
	for i := range found {
		a.Quotes[i] = room.buildQuote(a, w, &found[i], &voices[i])
	}
}

// A quoteRoom is the memory for the parts of all quotes of a story, in a few pieces.
type quoteRoom struct {
	phrases  []Phrase
	spans    []Span
	entities []int
}

// newQuoteRoom returns room for the quotes found.
func newQuoteRoom(found []attribution) *quoteRoom {
	phrases, spans := 0, 0
	for i := range found {
		q := &found[i]
		for _, p := range [...]place{q.cue, q.source, q.addressee, q.channel} {
			if !p.empty() {
				phrases++
			}
		}
		spans += len(q.marked) + len(q.content)
	}
	return &quoteRoom{make([]Phrase, 0, phrases), make([]Span, 0, spans), make([]int, 0, len(found))}
}

// lendSources gives the quotes that go on with another one the source of that
// one: it is the mention that tells who speaks.
func lendSources(found []attribution) {
	for i := range found {
		q := &found[i]
		for p, steps := q.prev, 0; q.source.empty() && p >= 0 && steps < 64; p, steps = found[p].prev, steps+1 {
			q.source = found[p].source
		}
	}
}

// buildQuote returns the public form of q, said by v.
func (r *quoteRoom) buildQuote(a *Article, w *work, q *attribution, v *voice) Quote {
	from, to := q.content[0].start, q.content[len(q.content)-1].end
	out := Quote{
		Span:       w.span(int(from), int(to)),
		Text:       w.words(balanced(w, q)),
		Kind:       q.kind,
		Mode:       q.mode,
		Cue:        r.optional(w, q.cue),
		Source:     r.optional(w, q.source),
		SourceKind: v.kind,
		Addressee:  r.optional(w, q.addressee),
		Channel:    r.optional(w, q.channel),
		Others:     v.others,
		Confidence: v.confidence,
		Why:        v.why,
	}
	switch q.kind {
	case Indirect:
		out.Spans = r.spansOf(w, q.content)
	case Mixed:
		out.Spans, out.Content = r.spansOf(w, q.marked), r.spansOf(w, q.content)
	default:
		out.Spans = r.spansOf(w, q.marked)
	}
	if e := int(v.entity); e >= 0 && e < len(a.Entities) {
		r.entities = append(r.entities, e)
		out.Entity, out.Speaker = &r.entities[len(r.entities)-1], a.Entities[e].Name
	} else if e >= 0 {
		out.Speaker = v.body
	}
	return out
}

// balanced returns the pieces of what is reported in q, with the mark that stands
// just outside a piece where its other half stands within it, so that the words
// can be printed: said he was “not amused”. Marked words that are the whole piece
// stay without their marks.
func balanced(w *work, q *attribution) []place {
	if q.kind != Mixed {
		return q.content
	}
	pieces := slices.Clone(q.content)
	for i := range pieces {
		p, whole := &pieces[i], q.content[i]
		for _, m := range q.marked {
			switch {
			case m == whole:
			case m.end == whole.end && m.start > whole.start:
				if r, n := utf8.DecodeRuneInString(w.text[p.end:]); unicode.Is(unicode.Quotation_Mark, r) {
					p.end += int32(n)
				}
			case m.start == whole.start && m.end < whole.end:
				if r, n := utf8.DecodeLastRuneInString(w.text[:p.start]); unicode.Is(unicode.Quotation_Mark, r) {
					p.start -= int32(n)
				}
			}
		}
	}
	return pieces
}

// optional returns the phrase at p, or nil where p is no place.
func (r *quoteRoom) optional(w *work, p place) *Phrase {
	if p.empty() {
		return nil
	}
	r.phrases = append(r.phrases, w.phrase(int(p.start), int(p.end)))
	return &r.phrases[len(r.phrases)-1]
}

// spansOf returns the caller's places of pieces.
func (r *quoteRoom) spansOf(w *work, pieces []place) []Span {
	from := len(r.spans)
	for _, p := range pieces {
		r.spans = append(r.spans, w.span(int(p.start), int(p.end)))
	}
	return r.spans[from:len(r.spans):len(r.spans)]
}

// words returns the words of pieces on one line. A comma that stands at the end of
// a piece only because the reporter's words follow becomes the full stop that
// these end with: “We are ready,” she said. “It is time.”
func (w *work) words(pieces []place) string {
	if len(pieces) == 1 {
		return oneLine(w.text[pieces[0].start:pieces[0].end])
	}
	var b []byte
	for i, p := range pieces {
		if i > 0 {
			if n := len(b); n > 0 && b[n-1] == ',' && w.beginsAnew(pieces[i-1].end, p.start) {
				b[n-1] = '.'
			}
			b = append(b, ' ')
		}
		b = append(b, oneLine(w.text[p.start:p.end])...)
	}
	return string(b)
}

// beginsAnew reports whether the words between two pieces of a quote end a
// sentence, and the piece that begins at the byte start begins one.
func (w *work) beginsAnew(end, start int32) bool {
	between := strings.TrimRightFunc(w.text[end:max(end, start)], func(r rune) bool {
		return unicode.IsSpace(r) || unicode.Is(unicode.Quotation_Mark, r)
	})
	r, _ := utf8.DecodeRuneInString(w.text[start:])
	return strings.HasSuffix(between, ".") && unicode.IsUpper(r)
}
