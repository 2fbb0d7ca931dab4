package lede

import "sort"

// An edits is the way back from the cleaned text to the caller's: the edits of
// each pass over it, the first pass first. It is nil where nothing was changed.
type edits []pass

// A pass is the edits of one pass, in text order. Between edits the bytes are
// the same on both sides.
type pass []edit

// An edit says that the bytes [clean, cleanEnd) after a pass stand for the bytes
// [raw, rawEnd) before it. Where step is not 0 the edit is a run of pieces, each
// of step bytes that stand for rawStep bytes: a text in UTF-16 is a few long
// runs. Otherwise it is one piece. The clean side is empty where bytes were
// left out, the raw side never is.
type edit struct {
	clean, cleanEnd int32
	raw, rawEnd     int32
	step, rawStep   uint8
}

// span returns the caller's place of the bytes [start, end) of the cleaned text.
// An edge within an edited piece moves outward to the edge of the piece. Bytes
// that were left out beside the place are not in it. An empty place stays empty.
func (e edits) span(start, end int) Span {
	for i := len(e) - 1; i >= 0; i-- {
		start, end = e[i].span(start, end)
	}
	return Span{start, end}
}

// place returns the place in the cleaned text of the caller's span s. An edge
// within an edited piece moves outward to the edge of the piece.
func (e edits) place(s Span) (start, end int) {
	start, end = s.Start, s.End
	for _, p := range e {
		start, end = p.place(start, end)
	}
	return start, end
}

// span returns the place before the pass of the bytes [start, end) after it.
func (p pass) span(start, end int) (int, int) {
	from := p.rawStart(start)
	if start >= end {
		return from, from
	}
	return from, p.rawEnd(end)
}

// rawStart returns the place before the pass of the byte at i after it.
func (p pass) rawStart(i int) int {
	n := sort.Search(len(p), func(k int) bool { return int(p[k].clean) > i })
	if n == 0 {
		return i
	}
	e := p[n-1]
	switch {
	case i >= int(e.cleanEnd):
		return int(e.rawEnd) + i - int(e.cleanEnd)
	case e.step == 0:
		return int(e.raw)
	}
	return int(e.raw) + (i-int(e.clean))/int(e.step)*int(e.rawStep)
}

// rawEnd returns the place before the pass of the end after the byte at i-1
// after it.
func (p pass) rawEnd(i int) int {
	last := i - 1
	n := sort.Search(len(p), func(k int) bool { return int(p[k].clean) > last })
	if n == 0 {
		return i
	}
	e := p[n-1]
	switch {
	case last >= int(e.cleanEnd):
		return int(e.rawEnd) + i - int(e.cleanEnd)
	case e.step == 0:
		return int(e.rawEnd)
	}
	return int(e.raw) + ((last-int(e.clean))/int(e.step)+1)*int(e.rawStep)
}

// place returns the place after the pass of the bytes [start, end) before it.
func (p pass) place(start, end int) (int, int) {
	from := p.cleanStart(start)
	if start >= end {
		return from, from
	}
	return from, max(from, p.cleanEnd(end))
}

// cleanStart returns the place after the pass of the byte at i before it.
func (p pass) cleanStart(i int) int {
	n := sort.Search(len(p), func(k int) bool { return int(p[k].raw) > i })
	if n == 0 {
		return i
	}
	e := p[n-1]
	switch {
	case i >= int(e.rawEnd):
		return int(e.cleanEnd) + i - int(e.rawEnd)
	case e.step == 0:
		return int(e.clean)
	}
	return int(e.clean) + (i-int(e.raw))/int(e.rawStep)*int(e.step)
}

// cleanEnd returns the place after the pass of the end after the byte at i-1
// before it.
func (p pass) cleanEnd(i int) int {
	last := i - 1
	n := sort.Search(len(p), func(k int) bool { return int(p[k].raw) > last })
	if n == 0 {
		return i
	}
	e := p[n-1]
	switch {
	case last >= int(e.rawEnd):
		return int(e.cleanEnd) + i - int(e.rawEnd)
	case e.step == 0:
		return int(e.cleanEnd)
	}
	return int(e.clean) + ((last-int(e.raw))/int(e.rawStep)+1)*int(e.step)
}

// A rewriter makes one pass: it copies a text with some of its bytes replaced
// and keeps the edits. Until the first replacement it allocates nothing.
type rewriter struct {
	text  string
	out   []byte
	done  int // bytes of text that are copied or replaced
	edits pass
}

// replace puts s in the place of the n bytes at i, which lie behind all that
// were replaced before.
func (r *rewriter) replace(i, n int, s string) {
	if r.edits == nil {
		r.out = make([]byte, 0, len(r.text)+len(s))
	}
	r.out = append(r.out, r.text[r.done:i]...)
	clean := len(r.out)
	r.out = append(r.out, s...)
	r.done = i + n
	e := edit{clean: int32(clean), cleanEnd: int32(len(r.out)), raw: int32(i), rawEnd: int32(i + n)}
	if len(s) > 0 && len(s) < 256 && n < 256 {
		e.step, e.rawStep = uint8(len(s)), uint8(n)
	}
	if k := len(r.edits); k > 0 && r.edits[k-1].joins(e) {
		r.edits[k-1].cleanEnd, r.edits[k-1].rawEnd = e.cleanEnd, e.rawEnd
		return
	}
	r.edits = append(r.edits, e)
}

// joins reports whether f, which follows e, can be one edit with it: pieces of
// the same sizes, or bytes left out.
func (e edit) joins(f edit) bool {
	if e.rawEnd != f.raw || e.cleanEnd != f.clean {
		return false
	}
	gone := e.clean == e.cleanEnd && f.clean == f.cleanEnd
	return gone || e.step != 0 && e.step == f.step && e.rawStep == f.rawStep
}

// end returns the text with its replacements.
func (r *rewriter) end() string {
	if r.edits == nil {
		return r.text
	}
	return string(append(r.out, r.text[r.done:]...))
}
