package lede

import "strings"

// More of what the labels miss, where the shape of the sentence is plain: most of these
// come from papers of Asia, Africa and Britain, and from agencies.

// mend puts right the labels of the cue at item c, once the edges are chosen.
func (f *finder) mend(given []uint8, c int32) {
	f.behindDay(given, c)
	f.atPlace(given, c)
	f.asideEnd(given, c)
	f.withSaying(given, c)
	f.liftingEnd(given, c)
	f.andThat(given, c)
	f.relativeFront(given, c)
	f.whileEnd(given, c)
	f.clearOutskirts(given, c)
	f.throughDashes(given, c)
	f.tagWithin(given, c)
	f.askedWhom(given, c)
	f.frontWithin(given, c)
}

// drop takes the items [n, last] of the window from the content.
func drop(given []uint8, n, last int32) {
	for k := n; k <= last; k++ {
		if given[k] == labelContent {
			given[k] = labelOut
		}
	}
}

// behindDay takes from the content the word right behind the verb of saying at item c that
// tells when it was said, before a clause: "said Wednesday he agrees", "said afterwards the
// court was wrong".
func (f *finder) behindDay(given []uint8, c int32) {
	r, l := &f.report, f.l
	i := c + 1
	if !l.items[c].reports() || i+1 >= r.win.last || given[i-r.win.first] != labelContent {
		return
	}
	info, next := l.items[i].info, l.items[i+1].info
	if next == nil || next.pos != posSubj && next.pos != posDet && next.pos != posPoss && next.pos != posThat && !l.isWord(i+1, "it") {
		return
	}
	if word := strings.ToLower(l.wordAt(i)); word == "afterwards" || word == "later" || info != nil && info.pos == posDay && strings.HasSuffix(word, "day") && word != "day" {
		given[i-r.win.first] = labelOut
	}
}

// atPlace takes from the content where the verb at item c tells something, where the clause
// that is told stands right behind: "told reporters at the hospital the bus had been fast".
func (f *finder) atPlace(given []uint8, c int32) {
	const most = 12
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || !info.has(cueTell) || l.items[c].noun {
		return
	}
	placed := false
	for k := c + 2; k+1 < min(r.win.last, c+most); k++ {
		it := &l.items[k]
		if placed && given[k-r.win.first] == labelContent && it.info != nil && (it.info.pos == posDet || it.info.pos == posPoss || it.info.pos == posSubj) && l.inPhrase(&l.items[k-1]) && !l.opensPhrase(k-1) {
			if l.opensMain(k, l.segments[it.segment].last) {
				drop(given, c+1-r.win.first, k-1-r.win.first)
			}
			return
		}
		placed = placed || l.isOneOf(k, tailPrepositions)
		if !l.inPhrase(it) && !l.linksPhrases(k) {
			return
		}
	}
}

// asideEnd ends what is reported behind the cue at item c where an aside ends in which the
// cue stands: of "the summons, which came after the party announced its candidates, was
// “a vendetta”" the party announced its candidates.
func (f *finder) asideEnd(given []uint8, c int32) {
	r, l := &f.report, f.l
	first := max(l.segments[l.items[c].segment].first, r.win.first)
	open := c - 1
	for open > first && l.markAt(open) != ',' && !l.isRun(open) {
		open--
	}
	if open <= first || l.markAt(open) != ',' || open+2 >= c || !l.isWord(open+1, "which") && !l.isWord(open+1, "who") && !l.isWord(open+1, "whose") {
		return
	}
	last, end := f.reportEnd(given, c)
	for n := c + 1 - r.win.first; n+1 < min(last, end); n++ {
		if i := r.at[n]; l.markAt(i) == ',' {
			if l.opensPredicate(i+1) || l.hasVerb(i+1, i+2) && l.items[i+1].info != nil && l.items[i+1].info.pos == posAux {
				drop(given, n, last)
			}
			return
		}
	}
}

// withSaying ends what is reported behind the cue at item c where another one is said to say
// more: "cautioned that prices had slumped, with one trader saying demand was “not there”".
func (f *finder) withSaying(given []uint8, c int32) {
	const most = 10
	r, l := &f.report, f.l
	last, end := f.reportEnd(given, c)
	for n := c + 2 - r.win.first; n+3 < min(last+1, end); n++ {
		i := r.at[n]
		if l.markAt(i) != ',' || !l.isWord(i+1, "with") {
			continue
		}
		for k := i + 2; k < min(i+most, r.at[end-1]); k++ {
			if l.isWithSpeaker(k) {
				drop(given, n, last)
				return
			}
		}
	}
}

// isWithSpeaker reports whether the verb at item c is a participle of saying whose subject
// stands before it behind a comma and "with": ", with one trader saying".
func (l *layering) isWithSpeaker(c int32) bool {
	it := &l.items[c]
	if it.info == nil || it.noun || it.info.form != verbIng || it.info.cues&(1<<cueSay|1<<cueTell) == 0 {
		return false
	}
	const most = 12
	first := max(l.segments[it.segment].first, c-most)
	i := c - 1
	for i > first && (l.inPhraseOf(i) || l.isWord(i, "one") || l.isWord(i, "of") || l.isWord(i, "for")) {
		i--
	}
	return i < c-1 && i > first && l.isWord(i, "with") && (l.markAt(i-1) == ',' || l.endsInComma(i-1))
}

// liftingEnd leaves a participle behind the cue at item c and a comma to the reporter, where
// what is reported stands before: "The harvest will be good, the bureau said on Tuesday,
// lifting its estimate".
func (f *finder) liftingEnd(given []uint8, c int32) {
	const most = 8
	r, l := &f.report, f.l
	if !l.items[c].reports() || l.items[c].info.form == verbIng {
		return
	}
	before := false
	for n := range c - r.win.first {
		before = before || given[n] == labelContent
	}
	if !before {
		return
	}
	for i := c + 1; i+1 < min(r.win.last, c+most); i++ {
		if l.items[i].segment != l.items[c].segment || l.isRun(i) || given[i-r.win.first] == labelContent {
			return
		}
		if l.markAt(i) != ',' {
			continue
		}
		if it := &l.items[i+1]; l.isParticiple(i+1) && (it.info == nil || it.info.cues&(1<<cueSay|1<<cueTell) == 0) {
			end := min(l.segments[it.segment].last, r.win.last)
			for k := i + 2; k < end; k++ {
				if l.hasVerb(k, k+1) || l.markAt(k) == ',' && l.isRun(k+1) {
					return // "he added, revoking it would be “odd”", "he said, laughing, “and …”"
				}
			}
			drop(given, i+1-r.win.first, end-1-r.win.first)
		}
		return
	}
}

// andThat lets what is reported behind the cue at item c run on through "and that": "said
// it had evidence, and that more arrests were likely".
func (f *finder) andThat(given []uint8, c int32) {
	r, l := &f.report, f.l
	last, end := f.reportEnd(given, c)
	if last < 0 {
		return
	}
	n := last + 1
	if n < end && l.markAt(r.at[n]) == ',' {
		n++
	}
	if n+2 < end && (l.isWord(r.at[n], "and") || l.isWord(r.at[n], "but")) && l.isWord(r.at[n+1], "that") && !l.hasVerb(r.at[n+2], r.at[n+2]+1) {
		f.runOn(given, last+1, end)
	}
}

// relativeFront takes from what is reported what stands before "who" or "which" and the cue
// at item c: of "his comments echoed those of the chair, who told bankers that patience was
// right" only the patience is reported.
func (f *finder) relativeFront(given []uint8, c int32) {
	r, l := &f.report, f.l
	who := l.beforeHelpers(c-1, r.win.first)
	if who <= r.win.first || !l.isWord(who, "who") && !l.isWord(who, "which") || l.markAt(who-1) != ',' {
		return
	}
	if last, _ := f.reportEnd(given, c); last >= 0 {
		drop(given, 0, who-1-r.win.first)
	}
}

// whileEnd takes from what is reported what "as" or "while" leads in behind the cue at item
// c and a comma, where the words of one who is quoted stand before: "“…,” he told the radio,
// as unions threatened to “starve Paris”".
func (f *finder) whileEnd(given []uint8, c int32) {
	const most = 10
	r, l := &f.report, f.l
	first := max(l.segments[l.items[c].segment].first, r.win.first)
	if !l.items[c].reports() || !l.isRun(first) || first >= c || given[first-r.win.first] != labelContent {
		return
	}
	for i := c + 1; i+1 < min(r.win.last, c+most); i++ {
		if l.items[i].segment != l.items[c].segment || l.isRun(i) || given[i-r.win.first] == labelContent {
			return
		}
		if l.markAt(i) == ',' && (l.isWord(i+1, "as") || l.isWord(i+1, "while") || l.isWord(i+1, "after")) {
			drop(given, i+1-r.win.first, min(l.segments[l.items[c].segment].last, r.win.last)-1-r.win.first)
			return
		}
	}
}

// lendColon gives q, whose cue is the colon at item c, the subject of its sentence where
// nobody is named: "Her neighbour was less hopeful: “Those jobs have owners.”"
func (f *finder) lendColon(q *attribution, c int32) {
	l := f.l
	if !q.source.empty() || l.markAt(c) != ':' || q.kind == Indirect || q.first() < l.items[c].end || l.inTitle(c) {
		return
	}
	first := l.segments[l.items[c].segment].first
	verb := l.mainVerb(first, c)
	if verb < 0 && c > first && l.items[c-1].info != nil && l.items[c-1].info.cues&(1<<cueSay|1<<cueWrite|1<<cueShow) != 0 && l.isNounPhrase(first, c-1) {
		verb = c - 1 // "A sign on the door read: “Back soon.”"
	}
	for verb > first && l.isAdverb(verb-1) {
		verb--
	}
	if verb <= first {
		return
	}
	p := place{l.items[first].start, l.items[verb-1].end}
	if info := l.items[first].info; info != nil && (info.pos == posSubj || info.pos == posDet || info.pos == posPoss) || f.isPerson(p) {
		q.source = p
	}
}

// forWhom adds the marked words at item i, if the sentence opens with "for" or "to" and the
// one whose words they are: "For Ms Kerr, who keeps cows, that is “a joke”", "In the words of
// its head, it is “a house without a roof”". It reports whether it does.
func (f *finder) forWhom(i, score int32) bool {
	const most = 6 // items before the verb
	l := f.l
	seg := &l.segments[l.items[i].segment]
	open := seg.first
	if l.isWord(open, "in") && l.isWord(open+1, "the") && l.isWord(open+2, "words") && l.isWord(open+3, "of") {
		open += 3
	} else if score <= 0 || !l.isWord(open, "for") && !l.isWord(open, "to") {
		return false
	}
	if open+4 > i {
		return false
	}
	be := i - 1
	for be > seg.first && (l.items[be].info != nil && l.items[be].info.pos == posDet || l.isAdverb(be) || l.isWord(be, "nothing")) {
		be--
	}
	if !l.isWord(be, "is") && !l.isWord(be, "was") && !l.isWord(be, "are") && !l.isWord(be, "were") {
		return false
	}
	comma := be - 1
	for comma > seg.first && comma > be-most && (l.inPhraseOf(comma) || l.isObject(comma) || l.isWord(comma, "that")) {
		comma--
	}
	who := l.phraseFrom(open+1, comma)
	if l.markAt(comma) != ',' || comma == be-1 || who.empty() || who.end != l.items[comma-1].end && f.w.text[who.end] != ',' {
		return false
	}
	q := attribution{
		kind: Mixed, prev: -1, parent: -1, score: score,
		cue: place{l.items[seg.first].start, l.items[open].end}, source: f.withName(who),
	}
	f.claimRun(&q, l.items[i].run)
	q.content = []place{{l.items[comma+1].start, l.runs[l.items[i].run].in.end}}
	q.takeIn()
	f.found = append(f.found, q)
	return true
}

// answers adds the marked words at item i, where the sentence tells whose answer they were:
// "“We want jobs,” was the reply of Ms Chebet". It reports whether it does.
func (f *finder) answers(i, score int32) bool {
	l := f.l
	end := l.segments[l.items[i].segment].last
	k := i + 1
	if l.markAt(k) == ',' {
		k++
	}
	if k+4 >= end || !l.isWord(k, "was") && !l.isWord(k, "is") && !l.isWord(k, "came") || !l.isWord(k+1, "the") {
		return false
	}
	of := k + 3
	if noun := l.items[k+2].info; noun == nil || !noun.has(cueNoun) && !noun.has(cueSay) {
		return false
	}
	if !l.isWord(of, "of") && !l.isWord(of, "from") {
		return false
	}
	who := l.phraseFrom(of+1, end)
	if who.empty() {
		return false
	}
	q := attribution{
		kind: Direct, prev: -1, parent: -1, score: score,
		cue: place{l.items[k].start, l.items[k+2].end}, source: who,
	}
	f.claimRun(&q, l.items[i].run)
	q.content = append(q.content, q.marked...)
	f.found = append(f.found, q)
	return true
}

// frontedReport labels as content, for a plain verb of saying at item c that the model gives
// nothing to report, the sentence behind it that opens with a phrase or a clause and a comma:
// "said on the day in question at around 7pm, the two were drinking". It reports whether
// there is one.
func (f *finder) frontedReport(given []uint8, c int32) bool {
	const most = 16
	r, l := &f.report, f.l
	seg := &l.segments[l.items[c].segment]
	if it := &l.items[c]; !it.reports() || it.info.form == verbIng || c == seg.first || !l.inPhrase(&l.items[c-1]) || c+2 >= r.win.last || f.isPassive(c) {
		return false
	}
	if info := l.items[c+1].info; info == nil || info.pos != posPrep && info.pos != posSub || l.channelEnd(c+1) > 0 {
		return false
	}
	for k := c + 2; k < min(r.win.last, seg.last, c+most); k++ {
		if l.items[k].kind == itemRun {
			return false
		}
		if l.markAt(k) != ',' {
			continue
		}
		if !l.opensMain(k+1, seg.last) {
			return false
		}
		for i := c + 1; i < k; i++ {
			given[i-r.win.first] = labelOut
		}
		return f.runOn(given, c+1-r.win.first, min(seg.last, r.win.last)-r.win.first)
	}
	return false
}

// isNounPhrase reports whether the items [first, end) are a noun phrase with what prepositions
// add to it: "a sign on the door".
func (l *layering) isNounPhrase(first, end int32) bool {
	if end-first > tagReach {
		return false
	}
	for i := first; i < end; i++ {
		if !l.inPhraseOf(i) && (i == first || !l.isPreposition(i)) {
			return false
		}
	}
	return first < end
}

// withSubject gives q, whose cue at item c is a participle, the noun phrase between "with" and
// it: "fell again, with one trader saying …".
func (f *finder) withSubject(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if it.noun || it.info == nil || it.info.form != verbIng || len(q.content) == 0 || q.content[0].start < it.start {
		return
	}
	first := max(l.segments[it.segment].first, c-widest)
	p := l.phraseUpTo(c-1, first)
	if p.empty() || q.source == p {
		return
	}
	before := c - 1
	for before > first && l.items[before].start >= p.start {
		before--
	}
	if l.isWord(before, "with") {
		q.source = p
	}
}

// beforeMarks ends the source p before its last comma where marked words stand behind it that
// are no part of it: "Lind, one of the so-called “Quay Girls”, told reporters".
func (f *finder) beforeMarks(p place, c int32) place {
	l := f.l
	comma := strings.LastIndexByte(f.w.text[p.start:p.end], ',')
	if comma < 0 || p.end > l.items[c].start {
		return p
	}
	i := c
	for i > 0 && l.items[i-1].start >= p.end {
		i--
	}
	if i < c && l.isRun(i) {
		p.end = p.start + int32(comma)
	}
	return p
}
