package lede

import (
	"cmp"
	"slices"
)

// Papers that report from courts leave out who spoke: "A boy was stabbed after a stranger
// accused him of staring, the Old Bailey has heard."

// heardNouns are the last words of those who are told in court and at inquiries.
var heardNouns = smallWordSet(`bailey commission coroner coroners court hearing inquest inquiry jurors jury magistrates panel trial tribunal`)

// heardVerbs are the verbs for what they do.
var heardVerbs = smallWordSet(`hear heard hears told`)

// heardAt returns the comma before who hears what is told, if item c is the verb that ends
// the sentence so: ", jurors heard", ", a court has been told on Monday"; else -1.
func (l *layering) heardAt(c int32) int32 {
	if !l.isOneOf(c, heardVerbs) {
		return -1
	}
	seg := l.segmentOf(c)
	if c-seg.first > widest || seg.last-c > widest {
		return -1
	}
	i := l.beforeHelpers(c-1, seg.first)
	if i <= seg.first || !l.isOneOf(i, heardNouns) || !l.endsReport(c+1, seg.last) {
		return -1
	}
	if l.isWord(c, "told") && i == c-1 && !l.inTitle(c) {
		return -1 // a court that told somebody
	}
	from := l.phraseStart(i+1, seg.first)
	for from-1 > seg.first && (l.isWord(from-1, "of") || l.isWord(from-1, "at")) {
		from = l.phraseStart(from-1, seg.first)
	}
	if l.markAt(from-1) == ',' {
		return from - 1
	}
	if l.endsInComma(from - 1) {
		return from
	}
	return -1
}

// hearsAt returns the first item of what is told and the item behind its last, if item c is the
// verb of "the court heard that he had been drunk" or "Jurors heard how the boat sank"; else -1, -1.
func (l *layering) hearsAt(c int32) (first, end int32) {
	if !l.isOneOf(c, heardVerbs) || l.isWord(c, "told") {
		return -1, -1
	}
	seg := l.segmentOf(c)
	if c-seg.first > widest || seg.last-c > widest || c+1 >= seg.last {
		return -1, -1
	}
	i := l.beforeHelpers(c-1, seg.first)
	if i < seg.first || !l.isOneOf(i, heardNouns) {
		return -1, -1
	}
	from := l.phraseStart(i+1, seg.first)
	if from > seg.first && l.markAt(from-1) != ',' && !l.isWord(from-1, "and") && !l.isWord(from-1, "but") && !l.isDayNoun(from-1) {
		return -1, -1
	}
	end = seg.last
	for end > c+1 && l.items[end-1].kind == itemPunct && l.items[end-1].mark != ')' && l.items[end-1].mark != '%' {
		end--
	}
	if first = l.behindWhen(c + 1); first >= end {
		return -1, -1
	}
	switch {
	case l.isWord(first, "that") && l.hasTense(first+1, end):
		first++
	case l.isWord(first, "how") && l.hasTense(first+1, end), l.opensClause(first, end):
	default:
		return -1, -1
	}
	if end-first < 3 {
		return -1, -1
	}
	return first, end
}

// findHeard finds what a court hears, of which nobody is named who says it.
func (f *finder) findHeard() {
	l := f.l
	var known []*attribution // by first byte
	for i := range l.items {
		it := &l.items[i]
		if it.letter != 'h' && it.letter != 't' || it.info != nil && it.info.form == verbNone {
			continue // most words
		}
		c := int32(i)
		first, end := l.hearsAt(c)
		behind := first >= 0
		if !behind {
			if end = l.heardAt(c); end < 0 {
				continue
			}
			first = l.behindPlace(l.segmentOf(c).first)
		}
		if known == nil {
			known = make([]*attribution, len(f.found))
			for k := range f.found {
				known[k] = &f.found[k]
			}
			slices.SortStableFunc(known, func(a, b *attribution) int { return cmp.Compare(a.first(), b.first()) })
		}
		if _, told := f.cueAt[l.items[c].start]; told || !behind && (end-first < 3 || f.reportsWhole(known, first, end)) {
			continue
		}
		f.heard(c, first, end)
	}
}

// heard adds what is told at the items [first, end), whose cue is item c.
func (f *finder) heard(c, first, end int32) {
	l := f.l
	q := newAttribution(Indirect, l.span(c, c), place{}, ruleScore)
	q.unnamed, q.content = true, []place{f.stretch(first, end)}
	for k := first; k < end; k++ {
		if r := l.items[k].run; r >= 0 && f.claimed[r] < 0 {
			f.claimRun(&q, r)
		}
	}
	if len(q.marked) > 0 {
		q.kind = Mixed
		q.takeIn()
	}
	f.found = append(f.found, q)
}

// reportsWhole reports whether one of the attributions known, which are in the order of what
// they report, has the items [first, end) of a sentence already, or a part of them by a cue
// behind.
func (f *finder) reportsWhole(known []*attribution, first, end int32) bool {
	opens := f.l.items[f.l.segmentOf(first).first].start
	from, to := f.l.items[first].start, f.l.items[end-1].end
	i, _ := slices.BinarySearchFunc(known, opens, func(p *attribution, at int32) int { return cmp.Compare(p.first(), at) })
	for ; i < len(known) && known[i].first() < to; i++ {
		if p := known[i]; p.first() <= from && p.last() >= to-2 || p.cue.start >= to {
			return true
		}
	}
	return false
}

// stretch returns the place of the items [first, end), without marks that enclose an end
// of it.
func (f *finder) stretch(first, end int32) place {
	from, to := &f.l.items[first], &f.l.items[end-1]
	p := place{from.start, to.end}
	if from.run >= 0 {
		p.start = f.l.runs[from.run].in.start
	}
	if to.run >= 0 {
		p.end = f.l.runs[to.run].in.end
	}
	return p
}
