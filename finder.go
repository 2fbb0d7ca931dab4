package lede

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-news/lede/internal/learn"
)

// A finder finds the attributions of one story.
type finder struct {
	w       *work
	l       *layering
	models  *quoteModels
	report  reporter
	settler settler
	onEdge  func(edgeKind) // in training: called for each edge instead of choosing its place
	decode  learn.Decoder

	names []naming // the mentions in text order

	forced   int32 // the item that must be content, or -1
	doubt    bool  // the cue at hand is one only if all else is plain
	framed   bool  // but it has a place for who speaks
	features []uint32
	scores   []int32
	found    []attribution
	claimed  []int32         // for each run, the attribution that has it, or -1
	cueAt    map[int32]int32 // the attribution by the byte where its cue's head starts
}

// attributions returns what was said in the story, by first byte of content.
func attributions(w *work, names []naming) []attribution {
	f := finders.get()
	f.open(loadQuoteModels())
	found := f.find(w, names)
	f.release()
	return found
}

// find returns what was said in the story of w.
func (f *finder) find(w *work, names []naming) []attribution {
	f.layOut(w)
	f.names = names
	f.findTurns()
	f.findSigned()
	f.findDashed()
	f.findColons()
	f.findCues()
	f.findSaid()
	f.findSilences()
	f.findHeard()
	f.findBackward()
	f.tellWithin()
	return f.finish()
}

// finders keeps the scratch space of finders from story to story.
var finders shelf[finder]

// open makes f ready to go by models.
func (f *finder) open(models *quoteModels) {
	if f.l == nil {
		f.l, f.cueAt = &layering{table: quoteWords()}, map[int32]int32{}
	}
	f.models = models
}

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
	finders.put(f)
}

// layOut turns f to the story of w.
func (f *finder) layOut(w *work) {
	f.w, f.forced = w, -1
	f.l.layOut(w, findRuns(w))
	f.report.l = f.l
	f.claimed = f.claimed[:0]
	for range f.l.runs {
		f.claimed = append(f.claimed, -1)
	}
}

// findCues finds the words that report, and what each of them reports.
func (f *finder) findCues() {
	for _, c := range f.l.telling {
		it := &f.l.items[c]
		if !f.l.mayCue(c) || f.l.isBackward(c) || f.named(it) || f.l.isNoCue(c) || f.l.isSated(c) || f.l.reportsNothing(c) {
			continue
		}
		if _, told := f.cueAt[it.start]; told && it.kind == itemPunct {
			continue // in a title, found already
		}
		f.features = f.l.cueFeatures(f.features[:0], c, f.l.window(c))
		score := f.models.cue.Value(f.features)
		f.doubt = score <= 0 && (score <= doubtful || !f.l.isPlainCue(c))
		if !f.doubt || score > unsure || score > unsureSaid && saidVerbs[f.l.wordAt(c)] || score > leastFramed && score > f.leastOf(c) {
			f.reportOf(c, max(int32(score), 1))
		}
		f.doubt, f.framed = false, false
	}
}

// unsure is the score of a cue down to which it is one where both what is said and who
// says it are plain to the labels' model.
const unsure = -30

// unsureSaid is unsure for verbs that hardly do anything but report.
const unsureSaid = -150

// saidVerbs are such verbs.
var saidVerbs = wordSet(`added said says told`)

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
	for _, i := range f.l.marked {
		it := &f.l.items[i]
		if f.claimed[it.run] >= 0 || f.l.runs[it.run].parent >= 0 || f.l.runs[it.run].prev >= 0 {
			continue
		}
		f.features = f.l.runFeatures(f.features[:0], i)
		score := int32(f.models.said.Value(f.features))
		if f.forWhom(i, score) || f.answers(i, score) {
			continue
		}
		if score <= f.leastSaid(i) && (score <= 0 || !f.l.isHeadlined(i)) && (score <= leastHeadlined || !f.l.isHeadlineWords(i)) && !f.l.isWorded(i) || f.l.isTitled(i) {
			continue
		}
		if f.worded(i, score) {
			continue
		}
		c := f.anchorOf(i)
		if c < 0 {
			c = f.l.verbBehind(i)
		}
		if c >= 0 {
			f.reportRun(c, i, score)
		} else {
			f.followOn(i, score)
		}
	}
}

// saidLeast is the score above which marked words count as said, by their length as
// runLook steps it: it takes more for the few words of titles, nicknames and terms
// than for whole sentences. Where a headline says by whom, 0 is enough.
var saidLeast = [4]int32{480, 430, 160, 60}

// leastHeadlined is the score above which ordinary words within single marks in a title
// count as said.
const leastHeadlined = -450

// leastSaid returns the score above which the marked words at item i count as said. In a
// story that is not English, of whose verbs the model knows nothing, all marked words are
// said that are long, or that are a few and end as a sentence or a part of one does, within
// the marks or behind them.
func (f *finder) leastSaid(i int32) int32 {
	look := f.l.items[i].word >> 20
	length, ends := look&3, look>>2&3
	if f.w.foreign && (length > 1 || length == 1 && (ends != 0 || f.l.markAt(i+1) == ',')) {
		return math.MinInt32
	}
	if length > 0 && f.l.inTitle(i) && i == f.l.segments[f.l.items[i].segment].first {
		return saidTitle
	}
	return saidLeast[length]
}

// saidTitle is saidLeast for several words with which a title begins: "‘You cannot hurry a
// violin’: a maker on her trade".
const saidTitle = 200

// worded adds the marked words at item i, if it is told in whose words they are. It
// reports whether that is so.
func (f *finder) worded(i, score int32) bool {
	l := f.l
	words := l.wordsOf(i)
	if words < 0 {
		return f.ownWords(i, score)
	}
	first, last := words, i-1
	for n := 0; n < 2 && first > l.segments[l.items[i].segment].first && (l.isWord(first-1, "the") || l.isWord(first-1, "in")); n++ {
		first--
	}
	if l.markAt(last) == ',' {
		last--
	}
	q := attribution{
		kind: Mixed, prev: -1, parent: -1, score: score,
		cue: place{l.items[first].start, l.items[words+1].end}, source: place{l.items[words+2].start, l.items[last].end},
	}
	f.claimRun(&q, l.items[i].run)
	q.content = slices.Clone(q.marked)
	f.found = append(f.found, q)
	return true
}

// isWorded reports whether it is told in whose words the marked words at item i are.
func (l *layering) isWorded(i int32) bool {
	who, _ := l.ownWordsOf(i)
	return who >= 0 || l.wordsOf(i) >= 0
}

// ownWords adds the marked words at item i, if "in his words" or "in her view" stands
// right before them. It reports whether that is so.
func (f *finder) ownWords(i, score int32) bool {
	l := f.l
	who, noun := l.ownWordsOf(i)
	if who < 0 {
		return false
	}
	q := attribution{
		kind: Mixed, prev: -1, parent: -1, score: score,
		cue: place{l.items[noun].start, l.items[noun].end}, source: place{l.items[who].start, l.items[who].end},
	}
	f.claimRun(&q, l.items[i].run)
	q.content = slices.Clone(q.marked)
	f.found = append(f.found, q)
	return true
}

// ownWordsOf returns the items of "his" and "words" in "in his own words, “…”", where
// the marked words at item i stand right behind, or -1.
func (l *layering) ownWordsOf(i int32) (who, noun int32) {
	noun = i - 1
	if l.markAt(noun) == ',' {
		noun--
	}
	first := l.segments[l.items[i].segment].first
	if noun < first+2 || !inWords(wordingNouns, l.wordAt(noun)) {
		return -1, -1
	}
	who = noun - 1
	if l.isWord(who, "own") {
		who--
	}
	if who <= first || !inWords(stylePossessives, l.wordAt(who)) || !l.isWord(who-1, "in") {
		return -1, -1
	}
	return who, noun
}

// wordingNouns are what stands behind "in his" before what he says.
var wordingNouns = []string{"estimation", "opinion", "phrase", "telling", "view", "words"}

// wordsOf returns the item of "words" in "in the words of the manager, “…”", where
// the marked words at item i stand right behind, or -1.
func (l *layering) wordsOf(i int32) int32 {
	first := max(l.segments[l.items[i].segment].first, i-tagReach)
	k := i - 1
	if l.markAt(k) == ',' {
		k--
	}
	for ; k > first && (l.inPhrase(&l.items[k]) || l.markAt(k) == ',' || l.isGenitive(k)) && !l.isWord(k, "words"); k-- {
	}
	if k > first && l.isWord(k, "of") && l.isWord(k-1, "words") && k+1 < i-1 {
		return k - 1
	}
	return -1
}

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
	r.score(f.models.report, f.scores)
	if n := slices.Index(r.at, f.forced); n >= 0 {
		for t := tagContentFirst; t <= tagDirect; t++ {
			f.scores[n*tags+t] += 1 << 16
		}
	}
	given := f.decode.Decode(f.models.report, f.scores)
	for n, tag := range given {
		given[n] = partOf[tag]
	}
	r.finishPhrases(given)
	f.wholeSource(given, c)
	f.wholeName(given, c)
	q := attribution{prev: -1, parent: -1, score: score, cue: place{f.l.items[c].start, f.l.items[c].end}}
	f.between(given, c)
	f.behind(given, c)
	f.tailed(given, c)
	f.parted(given, c)
	f.hearer(given, c)
	f.leadIn(given, c)
	f.wholeClause(given, c)
	f.wholePhrase(given, c)
	f.wholeReport(given, c)
	f.wholeSubject(given, c)
	f.wholeTail(given, c)
	f.wholeParticiple(given, c)
	f.urges(given, c)
	f.wholeFront(given, c)
	f.wholeStretch(given, c)
	f.revive(given, c)
	if f.models.edges != nil || f.onEdge != nil {
		f.settle(given)
	}
	f.saidOn(given, c)
	if f.doubt && (f.settler.liking() <= 0 || !f.framed && !slices.Contains(given, labelSource)) {
		return
	}
	f.ownRuns(given, c)
	f.colonLed(given, c)
	f.wholeMain(given, c)
	f.relativeEnd(given, c)
	main := f.subordinateEnd(given, c)
	f.headlined(given, c)
	f.inverted(given, c)
	f.parenthesis(given, c)
	f.hearer(given, c)
	f.toldWhom(given, c)
	f.agent(given, c)
	f.reducedEnd(given, c)
	f.addingEnd(given, c)
	f.bothSides(given, c)
	f.accordingAside(given, c)
	f.mend(given, c)
	f.madeClear(given, c)
	if f.l.isWord(c, "per") {
		f.frontSource(given, c)
	}
	q.content = f.pieces(given, labelContent)
	if len(q.content) == 0 {
		if !f.fronted(given, c) && !f.announced(given, c) && !f.plainly(given, c) && !f.frontedReport(given, c) && !f.frontSource(given, c) {
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
	f.giveSubject(&q, c)
	f.giveInverted(&q, c)
	f.dropAside(&q, c)
	if p := f.aSubject(&q, c); !p.empty() {
		aside := q.content[0]
		q.source, q.content = p, q.content[1:]
		q.content[0] = f.withoutThat(q.content[0])
		if q.marked = slices.DeleteFunc(q.marked, aside.holds); len(q.marked) == 0 {
			q.kind = Indirect
		}
	}
	q.cue = f.around(given, c)
	if q.kind == Indirect && (f.slight(&q) || f.namesItself(&q) || namingVerbs[strings.ToLower(f.w.text[f.l.items[c].start:f.l.items[c].end])]) {
		return
	}
	f.lendQuoted(&q, c)
	f.quotedHaving(&q, c)
	f.lendInverted(&q, c)
	f.lendSubject(&q, c)
	f.lendPlain(&q, c)
	f.lendMain(&q, main)
	f.lendColon(&q, c)
	f.sameSpeaker(&q, c)
	f.sharedSource(&q, c)
	f.turnRound(&q, c)
	f.notObject(&q, c)
	f.nearSubject(&q, c)
	f.byAgent(&q, c)
	f.withSubject(&q, c)
	q.source.start = f.reducedHead(q.source, c)
	q.source = f.withName(q.source)
	if whole := f.withAside(q.source, c); !q.meets(place{q.source.end, whole.end}) {
		q.source = whole
	}
	q.source = f.beforeMarks(q.source, c)
	f.mendSource(&q, c)
	f.shopName(&q, c)
	f.whatCalled(&q, c)
	q.leave(f.w.text)
	f.fillManner(&q, c)
	if v := q.channel; !v.empty() && v.start > f.l.items[c].start && v.start < q.cue.end && !strings.HasPrefix(f.w.text[v.start:], "on ") {
		q.cue = trimmed(f.w.text, place{q.cue.start, v.start}) // "said in a statement", but "wrote on Instagram"
	}
	f.keep(q, c)
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

// within reports whether p reports nothing that q does not.
func (p *attribution) within(q *attribution) bool {
	for _, c := range p.content {
		if !slices.ContainsFunc(q.content, func(x place) bool { return x.holds(c) }) {
			return false
		}
	}
	return true
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
	f.single()
	f.notYetSaid()
	f.part()
	f.endWithin()
	f.nest()
	f.follow()
	return f.found
}

// single leaves of two attributions that report the same words the one that knows who
// speaks, or the first: "was quoted as saying" has two verbs that report.
func (f *finder) single() {
	kept := f.found[:0]
	for i := range f.found {
		q := &f.found[i]
		if n := len(kept); n > 0 && slices.Equal(kept[n-1].content, q.content) && (kept[n-1].source.empty() || q.source.empty() || kept[n-1].source == q.source) {
			if kept[n-1].source.empty() && !q.source.empty() || kept[n-1].cue.end < q.cue.start && q.cue.end <= q.content[0].start {
				kept[n-1] = *q
			}
			continue
		}
		kept = append(kept, *q)
	}
	f.found = kept
}

// part ends what is reported where another one begins to speak, behind a comma and
// "and" or "but", in a clause of the same rank: "said it was on track, and Brian
// Deese, the adviser, said he was preparing plans". With "that" behind it, the clause
// is of what the first one says.
func (f *finder) part() {
	for i := range f.found {
		q := &f.found[i]
		if q.source.empty() || q.cue.empty() || q.source.end > q.cue.start {
			continue
		}
		if f.goesOn(i) {
			continue
		}
		comma := f.newClause(q.source.start)
		if comma < 0 {
			continue
		}
		for j := i - 1; j >= 0 && j >= i-8; j-- {
			p := &f.found[j]
			if p.cue.end <= p.content[0].start && p.cue.end < comma && p.said(q.source.start) && !p.cue.empty() {
				p.endAt(comma)
			}
		}
	}
}

// goesOn ends what an attribution reports where the one that speaks in it goes on to
// say more, by a verb that shares its subject with the one before and stands behind a
// comma or "and": "noted that nobody was hurt, stressing that …", "called it “a shame”
// and said that …". It reports whether the i-th attribution is one that goes on so.
func (f *finder) goesOn(i int) bool {
	q := &f.found[i]
	for j := i - 1; j >= 0 && j >= i-8; j-- {
		p := &f.found[j]
		if p.source != q.source || p.kind == Direct || p.cue.empty() || p.cue.end > p.content[0].start || p.content[0].start >= q.cue.start || p.last() <= q.cue.start {
			continue
		}
		for _, lead := range sharedLeads {
			if strings.HasSuffix(f.w.text[:q.cue.start], lead) {
				p.endAt(q.cue.start - int32(len(lead)))
				return true
			}
		}
	}
	return false
}

// sharedLeads are what parts a verb from an earlier one of the same subject.
var sharedLeads = [...]string{", and ", ", but ", ", while ", " and ", " but ", ", "}

// newClause returns the end of the words before the comma and the conjunction which
// lead in the source that starts at the byte at, or -1.
func (f *finder) newClause(at int32) int32 {
	for _, lead := range newClauses {
		if strings.HasSuffix(f.w.text[:at], lead) {
			return at - int32(len(lead))
		}
	}
	return -1
}

// newClauses are what parts a clause from one of the same rank.
var newClauses = [...]string{", and ", ", but ", ", while "}

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
		if p := q.parent; p >= 0 && q.channel.empty() && f.relays(&f.found[p]) && !slices.ContainsFunc(f.found[p].marked, func(m place) bool { return m.holds(q.cue) }) {
			q.channel = f.found[p].source
		}
		for p, depth := f.found[i].parent, 0; p >= 0 && depth < deepest; p, depth = f.found[p].parent, depth+1 {
			f.found[p].yield(f.found[i].marked)
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
	start := p.end + 2
	for n := 0; n < 3; n++ {
		word, _, _ := strings.Cut(text[start:min(int(start)+16, len(text))], " ")
		if !isTitleWord(strings.ToLower(strings.TrimSuffix(word, "."))) {
			break
		}
		start += int32(len(word)) + 1
	}
	at, found := slices.BinarySearchFunc(f.names, start, func(n naming, at int32) int { return cmp.Compare(n.start, at) })
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
// chairman") and without a day behind it ("Lumenor today"). Of "I stood my
// ground" it is the pronoun, of which the rest tells.
func (f *finder) plainSource(p place) place {
	text := f.w.text[p.start:p.end]
	if open := strings.LastIndexByte(text, '('); open > 0 && strings.IndexByte(text[open:], ')') < 0 {
		const longest = 40 // bytes of what stands in brackets
		if n := strings.IndexByte(f.w.text[p.end:min(int(p.end)+longest, len(f.w.text))], ')'); n >= 0 && strings.IndexByte(f.w.text[p.end:int(p.end)+n], '\n') < 0 {
			p.end += int32(n) + 1 // "Ann Lee (PDP, Osun)"
			text = f.w.text[p.start:p.end]
		}
	}
	if comma := strings.IndexByte(text, ','); comma > 3 && strings.HasSuffix(text[:comma], "ing") && strings.IndexByte(text[:comma], ' ') < 0 && comma+1 < len(text) {
		p.start += int32(comma + 1)
		p = trimmed(f.w.text, p)
		text = f.w.text[p.start:p.end]
	}
	for _, tail := range [...]string{", who", ", which", ", whose"} {
		const near = 20 // bytes: "Trump, who has also said"
		if rest, ok := strings.CutSuffix(text, tail); ok && f.l.items[f.report.cue].start-p.end > near {
			text = rest
			p.end -= int32(len(tail))
		}
	}
	if pronoun, rest, ok := strings.Cut(text, " "); ok && subjects[pronoun] && !f.namedFrom(p.start, int32(len(pronoun))) && !strings.HasPrefix(rest, "and ") && !strings.HasPrefix(rest, "or ") {
		return place{p.start, p.start + int32(len(pronoun))}
	}
	if blank := strings.LastIndexByte(text, ' '); blank > 0 {
		if info := f.l.table.find(smallHash(text[blank+1:])); info != nil && info.pos == posDay && text[blank+1] >= 'a' {
			p.end = p.start + int32(len(strings.TrimRight(text[:blank], " ,")))
		}
	}
	return p
}

// namedFrom reports whether a mention longer than the n bytes of a pronoun begins at the byte
// at: "He Qinghai".
func (f *finder) namedFrom(at, n int32) bool {
	i, found := slices.BinarySearchFunc(f.names, at, func(n naming, at int32) int { return cmp.Compare(n.start, at) })
	return found && f.names[i].end > at+n
}

// subjects are the pronouns that speak alone.
var subjects = wordSet(`He I She They We he she they we`)

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
