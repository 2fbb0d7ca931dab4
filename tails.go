package lede

// tailPrepositions are the prepositions that say when, where or through what
// something was said; others lead in what is spoken of.
var tailPrepositions = smallWordSet(`at before by during early from in inside late on outside over through via`)

// A tail is who said it, behind what was said and a comma, with nothing reported
// behind: "Train drivers will walk out on Tuesday, the union said." Agencies open
// most of their stories so.
type tail struct {
	content [2]int32 // the items of what was said, from the first to before the second
	source  [2]int32
}

// shortestTailed is how many items what is said before a tail has at least: of "On
// Monday, the minister said" nothing is.
const shortestTailed = 5

// tailAt returns the tail whose verb is item c, if there is one. The verb is a plain
// one of saying, with the noun phrase right before it and a comma before that; the
// sentence ends behind it, or tells where, when or through what it was said. What
// is said holds no marked words, which tell by themselves.
func (l *layering) tailAt(c int32) (tail, bool) {
	t, ok := l.clauseBefore(c)
	return t, ok && l.endsReport(l.behindHearer(c), l.segmentOf(c).last)
}

// clauseBefore is tailAt whatever stands behind the verb.
func (l *layering) clauseBefore(c int32) (t tail, ok bool) {
	it := &l.items[c]
	if it.info == nil || !it.info.has(cueSay) && !it.info.has(cueTell) && !l.isWord(c, "showed") && !l.isWord(c, "show") && !l.isWord(c, "found") || it.noun || it.info.form != verbPast && (it.info.form != verbThird || it.info.has(cueNoun)) {
		return t, false
	}
	seg := &l.segments[it.segment]
	if c-seg.first > widest || seg.last-c > widest {
		return t, false
	}
	head := c
	for head > seg.first && head > c-3 && (l.isWord(head-1, "has") || l.isWord(head-1, "have") || l.isWord(head-1, "also")) {
		head-- // "…, an expert has claimed"
	}
	from := l.phraseStart(head, seg.first)
	first := l.behindPlace(seg.first)
	if from == head || from-1-first < shortestTailed || l.markAt(from-1) != ',' || l.isFronted(first) && !l.isWord(first, "there") && !l.hasClause(first, from-1) {
		return t, false
	}
	for i := first; i < from; i++ {
		if l.items[i].kind == itemRun {
			return t, false
		}
	}
	return tail{[2]int32{first, from - 1}, [2]int32{from, head}}, true
}

// behindPlace returns the item behind a place and its colon, if item i opens with
// them: "Nagpur: Two persons were killed".
func (l *layering) behindPlace(i int32) int32 {
	for k := i + 1; k < i+4; k++ {
		if l.markAt(k) == ':' {
			return k + 1
		}
	}
	return i
}

// behindHearer returns the item behind whom the verb at item c tells: "told
// Newswire on Monday".
func (l *layering) behindHearer(c int32) int32 {
	i := c + 1
	if !l.items[c].info.has(cueTell) {
		return i
	}
	for i < c+tagWords && int(i) < len(l.items) && l.items[i].segment == l.items[c].segment && (l.inPhrase(&l.items[i]) || l.items[i].info != nil && l.items[i].info.pos == posObj) {
		i++
	}
	return i
}

// lastMark returns the last comma of the items [first, end), or -1.
func (l *layering) lastMark(first, end int32) int32 {
	for i := end - 1; i >= first; i-- {
		if l.markAt(i) == ',' {
			return i
		}
	}
	return -1
}

// endsReport reports whether the items [i, end) behind a verb of saying report
// nothing: they are a full stop, or say when, where or through what.
func (l *layering) endsReport(i, end int32) bool {
	if l.markAt(i) == ',' {
		i = l.behindRelay(i, end) // "…, the minister said, agencies reported"
	}
	if i >= end || l.items[i].kind == itemPunct {
		return i >= end-1 || l.markAt(i) == '.' || l.markAt(i) == ',' && l.relayed(i+1)
	}
	switch info := l.items[i].info; {
	case info == nil:
		return false
	case info.pos == posPrep && !l.isOneOf(i, tailPrepositions), info.pos != posPrep && info.pos != posDay && info.pos != posAdv:
		return false
	}
	for from := i; i < end; i++ {
		it := &l.items[i]
		switch {
		case it.kind == itemRun:
			return false
		case it.info == nil:
		case it.info.pos == posThat && i > from+1 && l.inPhrase(&l.items[i-1]):
			return true // "said at a trial that has shaken the city"
		case it.info.pos == posThat, it.info.pos == posAux, it.info.pos == posModal, it.info.pos == posSub, it.info.pos == posSubj, it.info.pos == posConj:
			return false
		case it.info.form == verbIng && l.inPhrase(&l.items[i-1]): // "the Pilot messaging app"
		case !it.noun && it.info.cues&^(1<<cueNoun) != 0 && it.info.form >= verbThird && it.class < 1<<17+256:
			return false
		}
	}
	return true
}

// relayed reports whether item i opens what tells who passed a report on: "as cited by
// Newswire", "citing officials".
func (l *layering) relayed(i int32) bool {
	if l.isWord(i, "as") {
		i++
	}
	return l.isWord(i, "cited") || l.isWord(i, "citing") || l.isWord(i, "quoted") || l.isWord(i, "quoting") || l.isWord(i, "reported")
}

// tailed labels what the tail at item c says, where the model sees nothing of it or
// only a part, and nothing else.
func (f *finder) tailed(given []uint8, c int32) {
	r := &f.report
	t, ok := f.l.tailAt(c)
	if !ok || t.content[0] < r.win.first {
		return
	}
	for n, i := range r.at {
		switch inside := i >= t.content[0] && i < t.content[1]; {
		case given[n] == labelSource && inside && f.namesPart(t, i), i == r.win.extra:
			return
		case given[n] == labelCue && inside:
			return
		}
	}
	for n, i := range r.at {
		switch {
		case i >= t.content[0] && i < t.content[1]:
			given[n] = labelContent
		case i >= t.source[0] && i < t.source[1]:
			given[n] = labelSource
		case given[n] == labelContent:
			given[n] = labelOut
		}
	}
}

// namesPart reports whether item i, which the model takes for the source, stands
// right before the comma that ends what t says: "…, Jane Lee, its head, said".
func (f *finder) namesPart(t tail, i int32) bool {
	comma := f.l.lastMark(t.content[0], t.content[1])
	return comma >= 0 && i > comma
}

// parted labels what stands before the verb at item c too, where the model sees only
// what goes on behind it: "The bank was founded to help, a spokesman said on Saturday,
// and it has done so". Marked words behind "Asked why, she said" are all she said.
func (f *finder) parted(given []uint8, c int32) {
	const most = 6
	r, l := &f.report, f.l
	t, ok := l.clauseBefore(c)
	if !ok || t.content[0] < r.win.first || !l.hasVerb(t.content[0], t.content[1]) {
		return
	}
	comma := c + 1
	for comma < c+most && comma < r.win.last && l.markAt(comma) != ',' && given[comma-r.win.first] != labelContent {
		comma++
	}
	if comma+1 >= r.win.last || l.markAt(comma) != ',' || l.isRun(comma+1) || given[comma+1-r.win.first] != labelContent {
		return
	}
	for i := t.content[0]; i < t.content[1]; i++ {
		if given[i-r.win.first] != labelOut {
			return
		}
	}
	r.give(given, t.content[0], t.content[1], labelContent)
	r.give(given, t.source[0], t.source[1], labelSource)
}

// behindRelay returns the item behind "agency reported" in "…, the minister said, agency
// reported on Monday", where item i is the comma before it, or i: who passes on what
// was said, behind who said it.
func (l *layering) behindRelay(i, end int32) int32 {
	const most = 10
	for k := i + 1; k < min(end, i+most); k++ {
		it := &l.items[k]
		if k > i+1 && it.info != nil && !it.noun && it.info.cues&(1<<cueSay|1<<cueWrite) != 0 && it.info.form == verbPast {
			return k + 1
		}
		if !l.inPhrase(it) {
			return i
		}
	}
	return i
}
