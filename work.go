package lede

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A work is what the stages of one parse share beside the Article. All places
// in it count bytes of the cleaned text; span and place lead from and to the
// caller's text.
type work struct {
	text  string // the cleaned text: what the analysis looks at
	edits edits  // the way back to the caller's text; nil where nothing was repaired

	joined bool // paragraphs that were wrapped are one line each

	units     []unit     // the story's pieces in text order, as tokens were made from them
	tokens    []token    // of all units, in text order
	sentences []sentence // likewise

	foreign bool // not in English
}

// A unit is one piece of text that belongs to the story.
type unit struct {
	start, end int32 // in the cleaned text
	body       int32 // start after a dateline, or start
	kind       unitKind
	section    int32 // index of its section, for headings and paragraphs, else -1
}

// A unitKind says what a unit is in the article.
type unitKind uint8

const (
	unitTitle unitKind = iota
	unitDek
	unitHeading
	unitParagraph
	unitCaption
)

// prepare returns the work of a, making one from its text if no stage has run.
func (a *Article) prepare() *work {
	if a.work == nil {
		a.work = &work{text: a.Text}
	}
	return a.work
}

// span returns the caller's place of the bytes [start, end) of the cleaned text.
func (w *work) span(start, end int) Span {
	if w.edits == nil {
		return Span{start, end}
	}
	return w.edits.span(start, end)
}

// place returns the place in the cleaned text of the caller's span s.
func (w *work) place(s Span) (start, end int) {
	if w.edits == nil {
		return s.Start, s.End
	}
	return w.edits.place(s)
}

// phrase returns the caller's place and the words of the bytes [start, end) of
// the cleaned text.
func (w *work) phrase(start, end int) Phrase {
	return Phrase{Span: w.span(start, end), Text: oneLine(w.text[start:end])}
}

// oneLine returns s without blanks at its edges and with each run of blanks
// within, line breaks too, as one space. It returns s itself if nothing is to do.
func oneLine(s string) string {
	s = strings.TrimSpace(s)
	if len(s) <= shortLine {
		for i := 0; i < len(s); i++ {
			if c := s[i]; c == ' ' && s[i+1] == ' ' || c == '\n' || c == '\t' || c == '\r' {
				return joinFields(s)
			}
		}
		return s
	}
	if strings.IndexByte(s, '\n') >= 0 || hasTwoSpaces(s) || strings.IndexByte(s, '\t') >= 0 || strings.IndexByte(s, '\r') >= 0 {
		return joinFields(s)
	}
	return s
}

// shortLine is the length in bytes up to which oneLine looks at one byte after the other.
const shortLine = 40

// joinFields returns the words of s, which begins and ends with one, with one space
// between any two.
func joinFields(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	from := 0
	for i := 0; i < len(s); {
		if c := s[i]; c > ' ' && c < utf8.RuneSelf {
			i++ // by far the most frequent
			continue
		}
		n := blankLen(s, i)
		if n == 0 {
			i++
			continue
		}
		end := i + n
		for m := blankLen(s, end); m > 0; m = blankLen(s, end) {
			end += m
		}
		if s[i:end] != " " {
			b.WriteString(s[from:i])
			b.WriteByte(' ')
			from = end
		}
		i = end
	}
	b.WriteString(s[from:])
	return b.String()
}

// blankLen returns the length of the blank character at i in s, 0 if there is none.
func blankLen(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	switch c := s[i]; {
	case isBlank(c):
		return 1
	case c == 0xC2 || c >= 0xE1 && c <= 0xE3:
		if r, n := utf8.DecodeRuneInString(s[i:]); unicode.IsSpace(r) {
			return n
		}
	}
	return 0
}

// story returns the work of a with units, tokens and sentences of the story as
// its fields stand now. The fields may be Extract's or a caller's own.
func (a *Article) story() *work {
	w := a.prepare()
	w.foreign = a.isForeign()
	units := a.units(w)
	if w.tokens == nil || !slices.Equal(units, w.units) {
		w.units = units
		w.tokens, w.sentences = tokenize(w.text, units)
	}
	return w
}

// units returns the pieces of the story in text order. Places that are none,
// or that overlap, as a caller's own stage may make them, are left out.
func (a *Article) units(w *work) []unit {
	var units []unit
	add := func(s Span, kind unitKind, section int) {
		if s.Start < 0 || s.End > len(a.Text) || s.Start >= s.End {
			return
		}
		start, end := w.place(s)
		units = append(units, unit{int32(start), int32(end), int32(start), kind, int32(section)})
	}
	if a.Title != nil {
		add(a.Title.Span, unitTitle, -1)
	}
	if a.Dek != nil {
		add(a.Dek.Span, unitDek, -1)
	}
	for i, s := range a.Sections {
		if s.Heading != nil {
			add(s.Heading.Span, unitHeading, i)
		}
		for _, p := range s.Paragraphs {
			add(p.Span, unitParagraph, i)
		}
	}
	for _, c := range a.Captions {
		s := c.Span
		if c.Credit != nil && s.Contains(c.Credit.Span) {
			// The credit stands at the caption's end, or opens it.
			if c.Credit.Start == s.Start {
				s.Start = c.Credit.End
			} else {
				start, _ := w.place(s)
				_, end := w.place(Span{s.Start, c.Credit.Start})
				s = w.span(start, withoutCreditLabel(w.text, start, end))
			}
		}
		add(s, unitCaption, -1)
	}
	slices.SortStableFunc(units, func(x, y unit) int { return cmp.Compare(x.start, y.start) })
	kept := units[:0]
	for _, u := range units {
		if n := len(kept); n == 0 || kept[n-1].end <= u.start {
			kept = append(kept, u)
		}
	}
	if d := a.Dateline; d != nil {
		_, end := w.place(d.Span)
		for i := range kept {
			if u := &kept[i]; int(u.start) <= end && end <= int(u.end) {
				u.body = int32(end)
				break
			}
		}
	}
	return kept
}

// word returns the text of token i.
func (w *work) word(i int32) string {
	t := &w.tokens[i]
	return w.text[t.start:t.end]
}

// textOf returns the text of the tokens [first, last), which are one or more.
func (w *work) textOf(first, last int32) string {
	return w.text[w.tokens[first].start:w.tokens[last-1].end]
}

// wordAt returns the text of token i, or "" beyond the first and the last one.
func (w *work) wordAt(i int32) string {
	if i < 0 || int(i) >= len(w.tokens) {
		return ""
	}
	return w.word(i)
}
