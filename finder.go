package lede

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/lede-news/lede/internal/learn"
)

// A finder finds the attributions of one story.
type finder struct {
	w      *work
	l      *layering
	models *quoteModels
	report reporter
	decode learn.Decoder

	names []naming // the mentions in text order

	forced   int32 // the item that must be content, or -1
	features []uint32
	scores   []int32
	found    []attribution
	claimed  []int32         // for each run, the attribution that has it, or -1
	cueAt    map[int32]int32 // the attribution by the byte where its cue's head starts
}

// attributions returns what was said in the story, by first byte of content.
func attributions(w *work, names []naming) []attribution {
	f := finders.Get().(*finder)
	f.layOut(w)
	f.names = names
	f.findTurns()
	f.findSigned()
	f.findCues()
	f.findSaid()
	f.findSilences()
	found := f.finish()
	f.release()
	return found
}

// finders keeps the scratch space of finders from story to story.
var finders = sync.Pool{New: func() any {
	return &finder{models: loadQuoteModels(), l: &layering{table: quoteWords()}, cueAt: map[int32]int32{}}
}}

// mostKept is the number of items of a story above which its scratch space is
// not kept.
const mostKept = 1 << 15

// release gives up the story and what was found in it, and keeps the rest for
// the next one.
func (f *finder) release() {
	if len(f.l.items) > mostKept {
		return
	}
	f.w, f.names, f.found = nil, nil, nil
	f.l.w, f.l.runs = nil, nil
	clear(f.cueAt)
	finders.Put(f)
}

// layOut turns f to the story of w.
func (f *finder) layOut(w *work) {
	f.w, f.forced = w, -1
	f.l.layOut(w, findRuns(w))
	f.report.l = f.l
	f.report.sums.forget()
	f.claimed = f.claimed[:0]
	for range f.l.runs {
		f.claimed = append(f.claimed, -1)
	}
}

// findCues finds the words that report, and what each of them reports.
func (f *finder) findCues() {
	for i := range f.l.items {
		c := int32(i)
		if !f.l.mayCue(c) || f.named(&f.l.items[i]) {
			continue
		}
		f.features = f.l.cueFeatures(f.features[:0], c, f.l.window(c))
		if score := f.models.cue.Value(f.features); score > 0 || score > doubtful && f.l.isPlainCue(c) {
			f.reportOf(c, max(int32(score), 1))
		}
	}
}

// doubtful is the score of a cue down to which a plain frame still makes it one.
const doubtful = -500

// named reports whether an item lies within a name, so that it reports nothing:
// "the Care Quality Commission", "the Daily Record".
func (f *finder) named(it *item) bool {
	i, found := slices.BinarySearchFunc(f.names, it.start, func(n naming, at int32) int { return cmp.Compare(n.start, at) })
	if !found {
		i--
	}
	return i >= 0 && it.end <= f.names[i].end
}

// findSaid finds the cues of marked words that were said, but that no cue of
// the lists has claimed.
func (f *finder) findSaid() {
	for i := range f.l.items {
		it := &f.l.items[i]
		if it.run < 0 || f.claimed[it.run] >= 0 || f.l.runs[it.run].parent >= 0 || f.l.runs[it.run].prev >= 0 {
			continue
		}
		f.features = f.l.runFeatures(f.features[:0], int32(i))
		score := f.models.said.Value(f.features)
		if score <= saidLeast || f.l.isTitled(int32(i)) {
			continue
		}
		c := f.anchorOf(int32(i))
		if c < 0 {
			c = f.l.verbBehind(int32(i))
		}
		if c >= 0 {
			f.reportRun(c, int32(i), int32(score))
		} else {
			f.followOn(int32(i), int32(score))
		}
	}
}

// saidLeast is the score above which marked words count as said.
const saidLeast = 90

// anchorOf returns the item that is the cue of the marked words at item i, or -1.
func (f *finder) anchorOf(i int32) int32 {
	win := f.l.window(i)
	f.features = f.l.noAnchorFeatures(f.features[:0], i, win)
	best, at := f.models.anchor.Value(f.features), int32(-1)
	for c := win.first; c < win.last; c++ {
		if !f.l.mayAnchor(c) || f.named(&f.l.items[c]) {
			continue
		}
		f.features = f.l.anchorFeatures(f.features[:0], c, i, win)
		if v := f.models.anchor.Value(f.features); v > best {
			best, at = v, c
		}
	}
	return at
}

// followOn adds the marked words at item i as a quote that has no cue of its
// own: what the one before it said goes on.
func (f *finder) followOn(i, score int32) {
	q := attribution{kind: Direct, prev: -1, parent: -1, score: score}
	f.claimRun(&q, f.l.items[i].run)
	q.content = slices.Clone(q.marked)
	q.prev = noCue
	f.found = append(f.found, q)
}

// noCue marks an attribution without a cue until it is known which one it
// follows.
const noCue = -2

// follow links the quotes without a cue to the quote before them: that of the
// same paragraph, or of the paragraph before where nothing else is said between.
func (f *finder) follow() {
	last := int32(-1)
	for i := range f.found {
		q := &f.found[i]
		if q.prev == noCue {
			q.prev = -1
			if last >= 0 && q.unit-f.found[last].unit <= 1+f.captions(f.found[last].unit, q.unit) {
				q.prev = last
			}
		}
		if q.parent < 0 && (q.kind != Indirect || !q.source.empty()) {
			last = int32(i)
		}
	}
}

// captions returns how many captions and headings stand between two units.
func (f *finder) captions(from, to int32) int32 {
	n := int32(0)
	for u := from + 1; u < to && u < from+8; u++ {
		if f.w.units[u].kind == unitCaption {
			n++
		}
	}
	return n
}

// reportRun is reportOf for a cue at item c that is known to be that of the
// marked words at item i.
func (f *finder) reportRun(c, i, score int32) {
	f.forced = i
	f.reportOf(c, score)
	f.forced = -1
}

// reportOf labels the items round the cue at item c and, if something is said
// there, adds the attribution.
func (f *finder) reportOf(c, score int32) {
	r := &f.report
	r.start(c)
	f.scores = slices.Grow(f.scores[:0], len(r.at)*tags)[:len(r.at)*tags]
	clear(f.scores)
	for n, i := range r.at {
		r.score(f.models.report, n, f.scores[n*tags:])
		if i == f.forced {
			for t := tagContentFirst; t <= tagDirect; t++ {
				f.scores[n*tags+t] += 1 << 16
			}
		}
	}
	given := f.decode.Decode(f.models.report, f.scores)
	for n, tag := range given {
		given[n] = partOf[tag]
	}
	r.finishPhrases(given)
	q := attribution{prev: -1, parent: -1, score: score, cue: place{f.l.items[c].start, f.l.items[c].end}}
	f.headlined(given, c)
	f.wholeClause(given, c)
	q.content = f.pieces(given, labelContent)
	if len(q.content) == 0 {
		if !f.fronted(given, c) && !f.announced(given, c) {
			return
		}
		q.content = f.pieces(given, labelContent)
	}
	if f.taken(given) {
		return
	}
	f.mark(&q, given)
	if len(q.marked) == 0 || q.marked[0].start != q.content[0].start { // within marks it is a word of theirs
		q.content[0] = f.withoutThat(q.content[0])
	}
	q.source = f.plainSource(f.longest(given, labelSource))
	if q.source.empty() && len(q.content) > 1 && f.joins(q.content[0].end, f.l.items[c].start) && q.kind == Indirect {
		// What stands right before the verb, with no comma, is who speaks.
		q.source, q.content = q.content[0], q.content[1:]
		q.content[0] = f.withoutThat(q.content[0])
	}
	q.cue = f.around(given, c)
	if q.kind == Indirect && (f.slight(&q) || namingVerbs[strings.ToLower(f.w.text[f.l.items[c].start:f.l.items[c].end])]) {
		return
	}
	f.lendQuoted(&q, c)
	f.lendInverted(&q, c)
	f.lendSubject(&q, c)
	q.source = f.withName(q.source)
	f.fillManner(&q, c)
	if v := q.channel; !v.empty() && v.start > f.l.items[c].start && v.start < q.cue.end && !strings.HasPrefix(f.w.text[v.start:], "on ") {
		q.cue = trimmed(f.w.text, place{q.cue.start, v.start}) // "said in a statement", but "wrote on Instagram"
	}
	f.cueAt[f.l.items[c].start] = int32(len(f.found))
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
		it := &l.items[i]
		switch {
		case n > 0 && i != f.report.at[n-1]+1, i == f.report.win.extra:
			open = false // the next paragraph
		case given[n] != label && it.kind == itemPunct && i != f.report.cue && it.mark != ';' && it.mark != '-':
			continue
		case given[n] != label:
			open = false
		}
		if given[n] != label {
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
			for r := l.runs[it.run].next; r >= 0; r = l.runs[r].next {
				all = append(all, l.runs[r].in)
			}
		}
	}
	for k := range all {
		all[k] = f.balanced(all[k])
	}
	return all
}

// balanced returns p with the bracket that closes one within it, where that
// stands right behind it: "the Department of Budget and Management (DBM)".
func (f *finder) balanced(p place) place {
	text := f.w.text
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
	if len(s) > len(that) && strings.EqualFold(s[:len(that)], that) && strings.IndexByte(s[len(that):], ' ') > 0 && f.l.items[f.report.cue].start < p.start {
		p.start += int32(len(that))
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

// finish puts the attributions in order.
func (f *finder) finish() []attribution {
	for i := range f.found {
		q := &f.found[i]
		slices.SortStableFunc(q.content, func(a, b place) int { return cmp.Compare(a.start, b.start) })
		slices.SortStableFunc(q.marked, func(a, b place) int { return cmp.Compare(a.start, b.start) })
		q.unit = f.unitOf(q.content[0].start)
	}
	slices.SortStableFunc(f.found, func(a, b attribution) int {
		return cmp.Or(cmp.Compare(a.first(), b.first()), cmp.Compare(b.last(), a.last()))
	})
	f.nest()
	f.follow()
	return f.found
}

// nest finds the attributions that stand in the content of others, and leaves
// marked words to the innermost: in "Lavrov saying they want “concrete
// responses”, agencies report", they are Lavrov's, and what the agencies report
// is that he said so.
func (f *finder) nest() {
	for i := range f.found {
		q := &f.found[i]
		for j := i - 1; j >= 0 && j >= i-16; j-- {
			p := &f.found[j]
			if p.unit != q.unit {
				break
			}
			if p.reports(q) {
				q.parent = int32(j)
				break
			}
		}
	}
	for i := range f.found {
		// "Smith is stepping down, she said, according to agencies": relayed by them.
		q := &f.found[i]
		if p := q.parent; p >= 0 && q.channel.empty() && f.relays(&f.found[p]) {
			q.channel = f.found[p].source
		}
		for p, depth := f.found[i].parent, 0; p >= 0 && depth < deepest; p, depth = f.found[p].parent, depth+1 {
			f.found[p].yield(f.found[i].marked)
		}
	}
}

// fronted labels as content, for a plain verb of saying at item c that the model
// gives nothing to report, the clause that a comma parts from it and its source:
// "Output will rise by half, Jorge Salcedo said in Lima." It reports whether
// there is one of three words at least. The source may follow the verb: "Relief to
// come by Friday, says minister."
func (f *finder) fronted(given []uint8, c int32) bool {
	r, l := &f.report, f.l
	info := l.items[c].info
	if info == nil || !info.has(cueSay) || info.form != verbPast && info.form != verbThird {
		return false
	}
	first := max(l.segments[l.items[c].segment].first, r.win.first)
	comma := c - 1
	for comma > first && l.markAt(comma) != ',' {
		if given[comma-r.win.first] == labelOut && l.items[comma].kind == itemRun {
			return false
		}
		comma--
	}
	if comma-first < 3 || c-comma > 12 || l.isFronted(first) {
		return false
	}
	for i := first; i < comma; i++ {
		if given[i-r.win.first] != labelOut {
			return false
		}
	}
	for i := first; i < comma; i++ {
		given[i-r.win.first] = labelContent
	}
	return true
}

// headlined labels what follows a verb of saying at item c as the source, where in
// a title a comma parts the verb from what is said: "New road to open, says
// mayor". A headline leaves out the article that would tell the model so. Four
// words at most are a source.
func (f *finder) headlined(given []uint8, c int32) {
	const most = 4
	r, l := &f.report, f.l
	info, seg := l.items[c].info, &l.segments[l.items[c].segment]
	if info == nil || !info.has(cueSay) || l.markAt(c-1) != ',' || seg.last-c-1 > most || l.w.units[l.layers[seg.layer].unit].kind != unitTitle {
		return
	}
	for i := c + 1; i < min(seg.last, r.win.last); i++ {
		if given[i-r.win.first] == labelContent && l.items[i].kind == itemWord {
			given[i-r.win.first] = labelSource
		}
	}
}

// announced labels as content, for a verb of speech at item c that the model gives
// nothing to report, the marked words that open the next paragraph behind the
// colon: "She told the council: ¶ “When I came here …”". It reports whether there
// are any.
func (f *finder) announced(given []uint8, c int32) bool {
	info := f.l.items[c].info
	if f.report.win.extra < 0 || info == nil || !info.has(cueSay) && !info.has(cueTell) {
		return false
	}
	given[len(given)-1] = labelContent
	return true
}

// wholeClause lets what is reported before the cue at item c run on to the comma
// that parts it from the reporter's words: of "Material will reach all flood-hit
// villages by Friday, she said" the content does not end on "all". Words that are
// of the source or the cue, and marked words, are left as they are.
func (f *finder) wholeClause(given []uint8, c int32) {
	r, l := &f.report, f.l
	at := int(c - r.win.first)
	last := -1
	for n := range at {
		if given[n] == labelContent {
			last = n
		}
	}
	if last < 0 {
		return
	}
	for n := last + 1; n < at; n++ {
		switch it := &l.items[r.at[n]]; {
		case it.mark == ',':
			for k := last + 1; k < n; k++ {
				given[k] = labelContent
			}
			return
		case given[n] != labelOut || it.kind == itemPunct || it.kind == itemRun:
			return
		}
	}
}

// withName returns the source p, which names nobody, with the name that stands
// behind it between commas: "their spokeswoman, Elise Granger, said".
func (f *finder) withName(p place) place {
	text := f.w.text
	if p.empty() || !strings.HasPrefix(text[p.end:], ", ") {
		return p
	}
	at, found := slices.BinarySearchFunc(f.names, p.end+2, func(n naming, at int32) int { return cmp.Compare(n.start, at) })
	if !found || at > 0 && f.names[at-1].end > p.start {
		return p
	}
	name := f.names[at]
	if int(name.end) < len(text) && strings.IndexByte(",.\n", text[name.end]) < 0 || strings.IndexByte(text[name.start:name.end], ' ') < 0 {
		return p
	}
	p.end = name.end
	return p
}

// joins reports whether nothing but a blank stands between two bytes.
func (f *finder) joins(end, start int32) bool {
	return end < start && strings.TrimSpace(f.w.text[end:start]) == ""
}

// plainSource returns the source p without a participle before it ("Reacting, the
// chairman") and without a day behind it ("Lumenor today").
func (f *finder) plainSource(p place) place {
	text := f.w.text[p.start:p.end]
	if comma := strings.IndexByte(text, ','); comma > 3 && strings.HasSuffix(text[:comma], "ing") && strings.IndexByte(text[:comma], ' ') < 0 && comma+1 < len(text) {
		p.start += int32(comma + 1)
		p = trimmed(f.w.text, p)
		text = f.w.text[p.start:p.end]
	}
	if blank := strings.LastIndexByte(text, ' '); blank > 0 {
		if info := f.l.table.find(smallHash(text[blank+1:])); info != nil && info.pos == posDay && text[blank+1] >= 'a' {
			p.end = p.start + int32(len(strings.TrimRight(text[:blank], " ,")))
		}
	}
	return p
}

// slight reports whether reported speech is one word that says nothing: "what
// readers say", "told him".
func (f *finder) slight(q *attribution) bool {
	if len(q.content) > 1 {
		return false
	}
	text := f.w.text[q.content[0].start:q.content[0].end]
	if strings.IndexByte(text, ' ') >= 0 {
		return false
	}
	info := f.l.table.find(smallHash(text))
	return info != nil && info.pos != posOpen
}

// relays reports whether the source of p passes on what others said.
func (f *finder) relays(p *attribution) bool {
	return strings.EqualFold(f.w.text[p.cue.start:min(p.cue.end, p.cue.start+9)], "according")
}

// reports reports whether the content of p holds the cue and the content of q.
func (p *attribution) reports(q *attribution) bool {
	holds := func(x place) bool {
		return slices.ContainsFunc(p.content, func(c place) bool { return c.holds(x) })
	}
	return !q.cue.empty() && holds(q.cue) && holds(q.content[0])
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

// unitOf returns the unit that holds the byte at.
func (f *finder) unitOf(at int32) int32 {
	i, _ := slices.BinarySearchFunc(f.w.units, at+1, func(u unit, at int32) int { return cmp.Compare(u.end, at) })
	return int32(min(i, len(f.w.units)-1))
}
