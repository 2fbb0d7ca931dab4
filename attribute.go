package lede

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// From one cue to its attribution: the items round it are labelled, and the labels made places.

// reportOf labels the items round the cue at item c and, if something is said there with the proof
// needed, adds the attribution.
func (f *finder) reportOf(c, score int32, need proof) {
	given := f.label(c)
	f.mendLabels(given, c)
	if f.models.edges != nil || f.onEdge != nil {
		f.settle(given)
	}
	f.saidOn(given, c)
	if !f.proves(given, need) {
		return
	}
	main := f.mendClauses(given, c)
	f.mendEnds(given, c)
	f.mendOutskirts(given, c)
	f.mendRuns(given, c)
	content := f.pieces(given, labelContent)
	if len(content) == 0 && f.reportsUnlabelled(given, c) {
		content = f.pieces(given, labelContent)
	}
	if len(content) == 0 || f.taken(given) {
		return
	}
	q := f.attributionOf(given, content, c, score)
	if q.kind == Indirect && (f.slight(&q) || f.namesItself(&q) || namingVerbs[strings.ToLower(f.l.wordAt(c))]) {
		return
	}
	f.lendSource(&q, c, main)
	f.turnSource(&q, c)
	f.mendSource(&q, c)
	f.fillManner(&q, c)
	f.cutCue(&q, c)
	f.keep(q, c)
}

// label returns the labels that the model gives the items round the cue at item c.
func (f *finder) label(c int32) (given []uint8) {
	r := &f.report
	r.start(c)
	f.scores = slices.Grow(f.scores[:0], len(r.at)*tags)[:len(r.at)*tags]
	r.score(f.models.report, f.scores)
	if n := slices.Index(r.at, f.forced); n >= 0 {
		for t := tagContentFirst; t <= tagDirect; t++ {
			f.scores[n*tags+t] += 1 << 16
		}
	}
	given = f.decode.Decode(f.models.report, f.scores)
	for n, tag := range given {
		given[n] = partOf[tag]
	}
	return given
}

// attributionOf returns the attribution that the labels given make of the cue at item c, which
// reports content.
func (f *finder) attributionOf(given []uint8, content []place, c, score int32) attribution {
	q := newAttribution(Indirect, f.l.span(c, c), place{}, score)
	q.content = content
	f.mark(&q, given)
	if len(q.marked) == 0 || q.marked[0].start != q.content[0].start { // within marks it is a word of theirs
		q.content[0] = f.withoutThat(q.content[0])
	}
	q.source = f.plainSource(f.longest(given, labelSource))
	if q.source.empty() && len(q.content) > 1 && f.joins(q.content[0].end, f.l.items[c].start) && q.kind == Indirect {
		f.speakFirst(&q, q.content[0]) // what stands right before the verb, with no comma, is who speaks
	}
	f.giveSubject(&q, c)
	f.giveInverted(&q, c)
	f.dropAside(&q, c)
	f.giveAside(&q, c)
	q.cue = f.around(given, c)
	return q
}

// speakFirst makes p, which stands in the first piece of what q reports, the source of q, and
// leaves that piece to the reporter.
func (f *finder) speakFirst(q *attribution, p place) {
	q.source, q.content = p, q.content[1:]
	q.content[0] = f.withoutThat(q.content[0])
}

// cutCue ends the cue of q, whose head is item c, before what is spoken through: "said in a
// statement", but "wrote on Instagram".
func (f *finder) cutCue(q *attribution, c int32) {
	if v := q.channel; !v.empty() && v.start > f.l.items[c].start && v.start < q.cue.end && !strings.HasPrefix(f.w.text[v.start:], "on ") {
		q.cue = trimmed(f.w.text, place{q.cue.start, v.start})
	}
}

// mostEarlier is how many attributions earlier looks at.
const mostEarlier = 4

// earlier yields the attributions of the sentence of item c, of those found last, whose cue stands
// before it and of which it is known who speaks, the latest first.
func (f *finder) earlier(c int32) iter.Seq[*attribution] {
	return func(yield func(*attribution) bool) {
		first, end := f.l.items[f.l.segmentOf(c).first].start, f.l.items[c].start
		for i := len(f.found) - 1; i >= max(0, len(f.found)-mostEarlier); i-- {
			if p := &f.found[i]; p.cue.start >= first && p.cue.end <= end && !p.source.empty() && !yield(p) {
				return
			}
		}
	}
}

// keep adds q, whose cue is at item c, in the place of what the cue was known to
// report if q holds all of that.
func (f *finder) keep(q attribution, c int32) {
	at := int32(len(f.found))
	if n, again := f.cueAt[f.l.items[c].start]; again && f.found[n].within(&q) {
		for _, m := range q.marked {
			r, ok := slices.BinarySearchFunc(f.l.runs, m.start, func(r run, at int32) int { return cmp.Compare(r.in.start, at) })
			if ok && f.claimed[r] == at {
				f.claimed[r] = n
			}
		}
		f.found[n] = q
		return
	}
	f.cueAt[f.l.items[c].start] = at
	f.found = append(f.found, q)
}

// taken reports whether the content is nothing but marked words that another
// quote has already.
func (f *finder) taken(given []uint8) bool {
	taken := false
	for n, i := range f.report.at {
		if given[n] != labelContent {
			continue
		}
		switch it := &f.l.items[i]; {
		case it.run >= 0 && f.claimed[it.run] < 0, it.run < 0 && it.kind != itemPunct:
			return false
		case it.run >= 0 && f.found[f.claimed[it.run]].said(f.l.items[f.report.cue].start):
			return false // by one that reports this one, too
		case it.run >= 0:
			taken = true
		}
	}
	return taken
}

// mark fills in the kind and the marked words of q and claims their runs.
func (f *finder) mark(q *attribution, given []uint8) {
	words := false
	for n, i := range f.report.at {
		if given[n] != labelContent {
			continue
		}
		it := &f.l.items[i]
		switch {
		case it.run >= 0 && f.l.isTitled(i):
			words = true
		case it.run >= 0:
			f.claimRun(q, it.run)
		case it.kind == itemWord || it.kind == itemNumber:
			words = true
		}
	}
	switch {
	case len(q.marked) == 0:
		q.kind = Indirect
	case words:
		q.kind = Mixed
		q.takeIn()
	case f.fragments(given):
		q.kind = Mixed
		q.content = slices.Clone(q.marked)
	default:
		q.kind = Direct
		q.content = slices.Clone(q.marked)
	}
}

// fragments reports whether the marked words are parts of the reporter's sentence
// and no clause of their own, though nothing else is reported: "a promise of
// “zero impunity”". A clause of its own opens the sentence, or stands behind a
// comma, a colon or a dash, or begins with a capital and ends as a sentence does.
func (f *finder) fragments(given []uint8) bool {
	l := f.l
	for n, i := range f.report.at {
		it := &l.items[i]
		if given[n] != labelContent || it.run < 0 {
			continue
		}
		look := it.word >> 20
		first := l.segments[it.segment].first
		switch {
		case i == first, l.markAt(i-1) == ',', l.markAt(i-1) == ':', l.markAt(i-1) == '-', l.items[i-1].kind == itemRun:
			return false
		case look>>4 == 1 && look>>2&3 != 0:
			return false
		}
	}
	return true
}

// pieces returns the places of the items with a label, those side by side as
// one, without punctuation at the edges and without the outer marks.
func (f *finder) pieces(given []uint8, label uint8) []place {
	var all []place
	open := false
	l := f.l
	for n, i := range f.report.at {
		if given[n] != label && !open {
			continue
		}
		it := &l.items[i]
		if i == f.report.win.extra {
			open = false // the next paragraph
		}
		if given[n] != label {
			open = open && it.kind == itemPunct && i != f.report.cue && it.mark != ';' && it.mark != '-'
			continue
		}
		p := place{it.start, it.end}
		if label == labelSource && it.run >= 0 && it.word>>20&3 > 0 {
			open = false // a source holds no marked words but a nickname
			continue
		}
		switch {
		case it.kind == itemPunct && !open && !strings.ContainsRune("([$£€#@", rune(it.mark)):
			continue
		case it.kind == itemPunct && open && !strings.ContainsRune(")]%?!", rune(it.mark)):
			continue
		case it.run >= 0:
			p = l.runs[it.run].in
		}
		if open {
			all[len(all)-1].end = p.end
		} else {
			all = append(all, p)
			open = true
		}
		if it.run >= 0 {
			for r := l.runs[it.run].next; r >= 0 && l.runs[r].unit != l.runs[it.run].unit; r = l.runs[r].next {
				all = append(all, l.runs[r].in)
			}
		}
	}
	for k := range all {
		all[k] = f.balanced(all[k])
	}
	return all
}

// balanced returns p with the bracket that closes one within it, and with "%", where that
// stands right behind it: "the Department of Budget and Management (DBM)", "to 7.9%".
func (f *finder) balanced(p place) place {
	text := f.w.text
	if int(p.end) < len(text) && text[p.end] == '%' {
		p.end++
	}
	if int(p.end) < len(text) && text[p.end] == ')' && strings.LastIndexByte(text[p.start:p.end], '(') > strings.LastIndexByte(text[p.start:p.end], ')') {
		p.end++
	}
	return p
}

// withoutThat returns p without the "that" which leads in what a cue reports:
// "said on Friday that it was over".
func (f *finder) withoutThat(p place) place {
	const that = "that "
	s := f.w.text[p.start:p.end]
	if word, _, _ := strings.Cut(s[min(len(that), len(s)):], " "); len(s) > len(that) && strings.EqualFold(s[:len(that)], that) {
		if info := f.l.table.find(smallHash(word)); info != nil && (info.pos == posAux || info.pos == posModal) {
			return p // "she said that was not her case"
		}
	}
	if len(s) > len(that) && strings.EqualFold(s[:len(that)], that) && strings.IndexByte(s[len(that):], ' ') > 0 && f.l.items[f.report.cue].start < p.start {
		p.start += int32(len(that))
		if r, n := utf8.DecodeRuneInString(f.w.text[p.start:p.end]); unicode.Is(unicode.Quotation_Mark, r) {
			p.start += int32(n)
		}
	}
	return p
}

// longest returns the place of the longest stretch of items with a label.
func (f *finder) longest(given []uint8, label uint8) place {
	var best place
	for _, p := range f.pieces(given, label) {
		if p.end-p.start > best.end-best.start {
			best = p
		}
	}
	return best
}

// around returns the place of the cue's words: those labelled so that join item c.
func (f *finder) around(given []uint8, c int32) place {
	r := &f.report
	at := int(c - r.win.first)
	from, to := at, at
	for from > 0 && given[from-1] == labelCue {
		from--
	}
	for to+1 < int(r.win.last-r.win.first) && given[to+1] == labelCue {
		to++
	}
	return place{f.l.items[r.at[from]].start, f.l.items[r.at[to]].end}
}

// joins reports whether nothing but a blank stands between two bytes.
func (f *finder) joins(end, start int32) bool {
	return end < start && strings.TrimSpace(f.w.text[end:start]) == ""
}

// slight reports whether reported speech is one word that says nothing: "what
// readers say", "told him".
func (f *finder) slight(q *attribution) bool {
	if len(q.content) > 1 {
		return false
	}
	text := f.w.text[q.content[0].start:q.content[0].end]
	if blank := strings.IndexByte(text, ' '); blank >= 0 {
		if !pointers[strings.ToLower(text[:blank])] {
			return false
		}
		word, _, _ := strings.Cut(text[blank+1:], " ")
		info := f.l.table.find(smallHash(word))
		return word == "effect" || info != nil && (info.pos == posPrep || info.pos == posDay) // "disclosed this in a statement"
	}
	info := f.l.table.find(smallHash(text))
	return info != nil && info.pos != posOpen
}

// pointers are the words that stand for something told before.
var pointers = wordSet(`it so that this`)

// namesItself reports whether what q reports is nothing but the noun before "who" or
// "which", its source: "the chairman, who disclosed this in Abuja".
func (f *finder) namesItself(q *attribution) bool {
	if q.kind != Indirect || len(q.content) != 1 || q.source.empty() || q.content[0].end > q.source.start {
		return false
	}
	switch strings.ToLower(f.w.text[q.source.start:q.source.end]) {
	case "who", "whose", "which", "that":
		return strings.TrimSpace(f.w.text[q.content[0].end:q.source.start]) == ","
	}
	return false
}

// ownRuns takes from the content the marked words of another sentence than that of the
// cue at item c which are another's already, and those before it where the cue leads in
// others: "“So we left.” Lee told the court: “It was late.”"
func (f *finder) ownRuns(given []uint8, c int32) {
	r, l := &f.report, f.l
	seg := l.items[c].segment
	behind := false
	for n := c + 1 - r.win.first; n < int32(len(given)); n++ {
		behind = behind || given[n] == labelContent && l.isRun(r.at[n]) && l.markAt(r.at[n]-1) == ':'
	}
	for n, i := range r.at {
		it := &l.items[i]
		if given[n] != labelContent || it.run < 0 || it.segment == seg || i == f.forced {
			continue
		}
		p, again := f.cueAt[l.items[c].start]
		taken := f.claimed[it.run] >= 0 && !(again && f.claimed[it.run] == p)
		if ended := i < c && it.word>>22&3 == 2; taken || behind && ended {
			given[n] = labelOut
		}
	}
}

// addMarked adds q, which reports the marked words at item i and those that go on with them.
func (f *finder) addMarked(q attribution, i int32) {
	f.claimRun(&q, f.l.items[i].run)
	q.content = slices.Clone(q.marked)
	f.found = append(f.found, q)
}

// claimRun gives q the marked words of run r and of those that go on with it. Of the
// paragraphs before, it has those that nothing else reports; those from r on another
// gives up to it: a paragraph with a cue of its own is its own quote.
func (f *finder) claimRun(q *attribution, r int32) {
	l, reached := f.l, false
	for h := l.head(r); h >= 0; h = l.runs[h].next {
		reached = reached || h == r
		p := f.claimed[h]
		if p >= 0 && !reached || int(p) == len(f.found) {
			continue
		}
		if in := l.runs[h].in; p >= 0 && int(p) < len(f.found) && l.runs[r].prev >= 0 {
			f.found[p].giveUp(in)
		}
		q.marked = append(q.marked, l.runs[h].in)
		f.claimed[h] = int32(len(f.found))
	}
}

// head returns the run of the first paragraph of the quote that run r is part of.
func (l *layering) head(r int32) int32 {
	for n := 0; l.runs[r].prev >= 0 && n < len(l.runs); n++ {
		r = l.runs[r].prev
	}
	return r
}

// give labels the items [n, end) of the window.
func give(given []uint8, n, end int32, label uint8) {
	for ; n < end; n++ {
		given[n] = label
	}
}

// give labels the items [first, end), which stand in the window of r.
func (r *reporter) give(given []uint8, first, end int32, label uint8) {
	give(given, first-r.win.first, end-r.win.first, label)
}

// drop takes the items [n, last] of the window from the content.
func drop(given []uint8, n, last int32) {
	for k := n; k <= last; k++ {
		if given[k] == labelContent {
			given[k] = labelOut
		}
	}
}
