package lede

import (
	"slices"
	"strings"
)

// Where what is reported begins.

// joiningFront takes from what is reported before the cue at item c the words that join the
// sentence to the one before: "However, the road would stay shut, the council said", "But
// prices rose again, according to the bank".
func (f *finder) joiningFront(given []uint8, c int32) {
	r, l := &f.report, f.l
	first := max(l.segmentOf(c).first, r.win.first)
	n := first - r.win.first
	if first+2 >= c || given[n] != labelContent || l.isRun(first) {
		return
	}
	behind := l.behindJoiner(first)
	if behind > first && behind < c && given[behind-r.win.first] == labelContent {
		drop(given, n, behind-1-r.win.first)
	}
}

// behindJoiner returns the item behind the words at item i that join a sentence to the one
// before, or i.
func (l *layering) behindJoiner(i int32) int32 {
	switch word := strings.ToLower(l.wordAt(i)); {
	case word == "but" || word == "and":
		if l.markAt(i+1) == ',' {
			return i + 2
		}
		return i + 1
	case joiners[word] && l.markAt(i+1) == ',':
		return i + 2
	case joinerPairs[word] != "" && l.isWord(i+1, joinerPairs[word]) && l.markAt(i+2) == ',':
		return i + 3
	}
	return i
}

// joiners are the adverbs that join a sentence to the one before, where a comma stands
// behind them; joinerPairs are such phrases of two words.
var (
	joiners     = wordSet(`additionally also besides furthermore however indeed meanwhile moreover nevertheless nonetheless still`)
	joinerPairs = map[string]string{"for": "example", "in": "addition"}
)

// whollyFronted lets what is reported before the cue at item c begin with its sentence, where
// the models begin it behind the comma of a phrase in front: "On reaching the bridge, the
// driver changed gear, according to Mr Otieno", "Led by its owner, the firm has grown, he said".
func (f *finder) whollyFronted(given []uint8, c int32) {
	r, l := &f.report, f.l
	first := l.behindPlace(max(l.segmentOf(c).first, r.win.first))
	if it := &l.items[c]; first >= c || (!it.reports() || it.info.form == verbIng) && !l.isAccording(c) && !l.isWord(c, "say") && !l.isWord(c, "write") {
		return
	}
	n := first - r.win.first
	for n < c-r.win.first && given[n] == labelOut {
		n++
	}
	open := r.at[n]
	if open <= first+1 || open >= c || given[n] != labelContent || l.markAt(open-1) != ',' || l.isRun(open) || l.isOneOf(open, asking) && !l.isWord(open, "if") {
		return
	}
	first = l.behindJoiner(first)
	if first >= open-1 || !l.mayOpenReport(first, open-1) {
		return
	}
	r.give(given, first, open, labelContent)
}

// frontGap lets what is reported behind the verb of saying at item c begin right behind it,
// where the models begin it in the middle of a phrase or clause in front: "said since the day
// she left he was in touch", "said despite assurances by the mayor, the road is shut".
func (f *finder) frontGap(given []uint8, c int32) {
	r, l := &f.report, f.l
	if !l.isOneOf(c, clausal) || c+3 >= r.win.last || l.channelEnd(c+1) > 0 || l.isParticiple(c+2) || slices.Contains(given[:c-r.win.first], labelContent) {
		return
	}
	if next := l.items[c+2].info; l.isWord(c+1, "by") && (next == nil || next.pos != posDet && next.pos != posPoss) {
		return // "said by June how many are left"
	}
	n := c + 1 - r.win.first
	to := n
	for to < int32(len(given)) && r.at[to] < r.win.last && (given[to] == labelOut || given[to] == labelCue) && !l.isRun(r.at[to]) {
		to++
	}
	if to == n || to >= int32(len(given)) || given[to] != labelContent || l.items[r.at[to]].segment != l.items[c].segment {
		return
	}
	if l.isWord(r.at[to], "that") || l.isWord(r.at[to-1], "that") {
		return
	}
	if !l.isOneOf(c+1, frontLeadsIn) && !(l.isWord(c+1, "after") && l.opensPhrase(r.at[to-1])) {
		return
	}
	give(given, n, to, labelContent)
}

// frontLeadsIn are the words behind a verb of saying that lead in what stands in front of a
// main clause, and not when or where something was said.
var frontLeadsIn = smallWordSet(`although because by despite for given if since unlike unless until when while`)

// leadIn labels as content the words that open the sentence before marked words
// which are no sentence without them, where the cue at item c stands behind: "The
// “animosity is like I've never seen before,” he told CNN".
func (f *finder) leadIn(given []uint8, c int32) {
	const most = 12
	r, l := &f.report, f.l
	first := max(l.segmentOf(c).first, r.win.first)
	i := first
	for i < c && l.items[i].kind != itemRun {
		i++
	}
	if i == first || i >= c || i-first > most || given[i-r.win.first] != labelContent {
		return
	}
	if s := f.w.text[l.runs[l.items[i].run].in.start]; s < 'a' || s > 'z' {
		return
	}
	for k := first; k < i; k++ {
		if given[k-r.win.first] != labelOut || l.items[k].kind == itemPunct || l.items[k].reports() {
			return
		}
	}
	r.give(given, first, i, labelContent)
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

// saidOn takes from the content what stands between the verb of saying at item c and
// "that", where a preposition leads it in: of "said on the Pilot messaging app that the
// bridge was safe" what is reported begins with "the bridge".
func (f *finder) saidOn(given []uint8, c int32) {
	const most = 10
	r, l := &f.report, f.l
	if !l.items[c].reports() && !l.isWord(c, "wrote") || c+2 >= r.win.last || !l.isOneOf(c+1, tailPrepositions) && !l.isWord(c+1, "from") {
		return
	}
	for i := c + 2; i < min(r.win.last, c+most); i++ {
		if it := &l.items[i]; l.isWord(i, "that") {
			if i+1 < r.win.last && given[i+1-r.win.first] == labelContent {
				r.give(given, c+1, i+1, labelOut)
			}
			return
		} else if it.kind == itemRun && it.word>>20&3 > 0 && given[i-r.win.first] == labelContent {
			r.give(given, c+1, i, labelOut) // "declared from the bench “…”"
			return
		} else if it.kind == itemRun || it.kind == itemPunct || l.hasVerb(i, i+1) || it.info != nil && it.info.pos == posSubj {
			return
		}
	}
}

// thatBeforeMarks takes from what is reported behind the cue at item c a "that" which
// punctuation parts from marked words: "noted however that, “every day …”", "states that; “…”".
// Before a clause it stays, as in PolNeAR: "said that, if elected, he …".
func (f *finder) thatBeforeMarks(given []uint8, c int32) {
	r, l := &f.report, f.l
	n := r.contentFrom(given, c+1, int32(len(given)))
	if n+2 >= int32(len(given)) || r.at[n] >= r.win.last || !l.isWord(r.at[n], "that") {
		return
	}
	if m := l.markAt(r.at[n] + 1); (m == ',' || m == ';' || m == ':') && l.isRun(r.at[n+2]) && given[n+2] == labelContent {
		drop(given, n, n+1)
	}
}

// contentFrom returns the first place of the window at item i or behind it that is content,
// or end.
func (r *reporter) contentFrom(given []uint8, i, end int32) int32 {
	n := i - r.win.first
	for n < end && given[n] != labelContent {
		n++
	}
	return n
}

// cuePreposition gives the "to" that follows some verbs to the cue at item c: "points to the
// poverty of the north".
func (f *finder) cuePreposition(given []uint8, c int32) {
	r, l := &f.report, f.l
	n := c + 1 - r.win.first
	if n+1 >= int32(len(given)) || r.at[n+1] >= r.win.last || given[n] != labelContent || given[n+1] != labelContent {
		return
	}
	if l.isWord(c+1, "to") && l.isOneOf(c, withTo) && (l.inPhraseOf(c+2) && !l.isParticiple(c+2) || l.isRun(c+2)) {
		given[n] = labelCue
	}
}

// withTo are the verbs whose cue PolNeAR ends on "to".
var withTo = smallWordSet(`admit admits admitted allude alluded alludes point pointed pointing points refer referred referring refers`)

// factThat takes "the fact that" from what is reported right behind the cue at item c.
func (f *finder) factThat(given []uint8, c int32) {
	r, l := &f.report, f.l
	if l.isOneOf(c, clausal) {
		return // "said the fact that it was late had no weight"
	}
	n := c + 1 - r.win.first
	for n < int32(len(given)) && given[n] == labelCue {
		n++
	}
	if n+3 >= int32(len(given)) || r.at[n+3] >= r.win.last || given[n] != labelContent || given[n+3] != labelContent {
		return
	}
	if i := r.at[n]; l.isWord(i, "the") && l.isWord(i+1, "fact") && l.isWord(i+2, "that") {
		drop(given, n, n+2)
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

// hearsaySubject labels as content the subject before the passive at item c where what it is
// said to have done stands behind: "The colleges are said to be on the list".
func (f *finder) hearsaySubject(given []uint8, c int32) {
	const most = 16
	r, l := &f.report, f.l
	if !l.isOneOf(c, hearsay) && !l.isWord(c, "alleged") || !f.isPassive(c) || !l.isWord(c+1, "to") || c+2 >= r.win.last || given[c+1-r.win.first] != labelContent {
		return
	}
	end := l.beforeHelpers(c-1, r.win.first) + 1
	first := max(l.segmentOf(c).first, r.win.first)
	if end <= first || end-first > most {
		return
	}
	for i := first; i < end; i++ {
		if l.isRun(i) || l.hasVerb(i, i+1) && !l.isNamed(i) || given[i-r.win.first] == labelContent || given[i-r.win.first] == labelCue || l.subjectAt(i) && (l.isWord(i, "who") || i > first) || l.isWord(i, "which") {
			return
		}
	}
	r.give(given, first, end, labelContent)
	if l.markAt(end-1) == ',' {
		given[end-1-r.win.first] = labelOut
	}
}
