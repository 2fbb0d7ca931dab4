package lede

import "strings"

// wholeTail lets what is reported behind the cue at item c run on to the end of its
// clause where the model ends it in the middle: of "alleged that an officer ordered
// her to be locked up at the station" it does not end on "locked". It goes on to the
// next punctuation, unless somebody speaks there, or a verb stands behind "and" or
// "but" which may have the speaker for its subject: "said he was sorry and asked for
// help". Behind what holds no verb, when and where it
// was said may stand: "announced his retirement on Friday".
func (f *finder) wholeTail(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.cues&(1<<cueSay|1<<cueTell|1<<cueDeny|1<<cueAccuse|1<<cuePart) == 0 || l.items[c].noun {
		return
	}
	last, end := f.reportEnd(given, c)
	if last < 0 || last+1 >= end || l.items[r.at[last]].kind == itemRun || l.joinsCue(r.at[last+1]) {
		return
	}
	first := last
	for first > 0 && given[first-1] == labelContent {
		first--
	}
	if l.isTail(r.at[last+1]) && !l.hasVerb(r.at[first], r.at[last]+1) {
		return
	}
	to := last + 1
	if info := l.items[r.at[to]].info; info != nil && info.pos == posConj && l.items[c].info.has(cueDeny) {
		return // "denied the charges and left"
	}
	if l.markAt(r.at[to]) == ')' && l.opensBracket(r.at[first], r.at[to]) {
		to++ // "the Intelligence Service (SIS) had learnt"
	}
	for to < end && l.items[r.at[to]].kind != itemPunct {
		if it := &l.items[r.at[to]]; given[to] != labelOut || it.kind == itemRun || it.reports() {
			return
		}
		to++
	}
	for n := last + 1; n < to; n++ {
		given[n] = labelContent
	}
}

// opensBracket reports whether a bracket opens among the items [first, end) that none
// of them closes.
func (l *layering) opensBracket(first, end int32) bool {
	open := false
	for i := first; i < end; i++ {
		if m := l.markAt(i); m == '(' || m == ')' {
			open = m == '('
		}
	}
	return open
}

// joinsCue reports whether item i is "and" or "but" before a verb in the past that may
// report something, or before a pronoun.
func (l *layering) joinsCue(i int32) bool {
	if info := l.items[i].info; info == nil || info.pos != posConj || int(i)+1 >= len(l.items) {
		return false
	}
	next := l.items[i+1].info
	return next != nil && (next.cues&^(1<<cueGo|1<<cueNoun|1<<cueThink) != 0 && next.form == verbPast || next.pos == posSubj)
}

// isTail reports whether item i is a preposition that may lead in when or where
// something was said.
func (l *layering) isTail(i int32) bool {
	info := l.items[i].info
	return info != nil && info.pos == posPrep && !phrasePrepositions[strings.ToLower(l.wordAt(i))]
}

// reportedFront returns the first and the last item of the window that are reported behind the cue at
// item c, without "that", if the model ends them at a comma and none stands among them, and the end
// up to which they may run on. Else last is -1.
func (f *finder) reportedFront(given []uint8, c int32) (first, last, end int32) {
	r, l := &f.report, f.l
	last, end = f.reportEnd(given, c)
	if last < 0 || last+1 >= end || l.markAt(r.at[last+1]) != ',' {
		return 0, -1, end
	}
	first = last
	for first > 0 && given[first-1] == labelContent {
		if first--; l.markAt(r.at[first]) == ',' {
			return 0, -1, end
		}
	}
	if l.isWord(r.at[first], "that") {
		first++
	}
	return first, last, end
}

// wholeFront lets what is reported behind the cue at item c run on where the model
// ends it behind a phrase or clause that stands in front: of "said that contrary to
// reports, nobody was hurt" it does not end at the comma. "That" leads it in.
func (f *finder) wholeFront(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.cues&(1<<cueSay|1<<cueTell) == 0 || l.items[c].noun {
		return
	}
	first, last, end := f.reportedFront(given, c)
	if last < 0 || last+2 >= end {
		return
	}
	if first >= last || l.items[r.at[first]].kind != itemWord || !l.isWord(r.at[first]-1, "that") || !l.isFronted(r.at[first]) && !l.isWord(r.at[first], "contrary") {
		return
	}
	if info := l.items[r.at[first]].info; (info == nil || info.pos != posSub) && l.hasVerb(r.at[first], r.at[last]+1) {
		return
	}
	if at := r.at[last+2]; l.inPhrase(&l.items[at]) && l.hasVerb(at, r.at[end-1]+1) {
		f.runOn(given, last+1, end)
	}
}

// plainly labels as content, for a verb at item c in a plain frame that the model gives
// nothing to report, what follows up to the next punctuation: "denied being held at
// the station". It reports whether there is any.
func (f *finder) plainly(given []uint8, c int32) bool {
	r, l := &f.report, f.l
	if !l.isPlainCue(c) || !l.isWord(c+1, "that") && !l.isParticiple(c+1) && !l.isWord(c, "accused") {
		return false
	}
	from := c + 1 - r.win.first
	_, end := f.reportEnd(given, c)
	to := from
	of := to
	for l.isWord(c, "accused") && of+1 < end && !(l.isWord(r.at[of], "of") && l.isParticiple(r.at[of+1])) {
		of++
	}
	if l.isWord(c, "accused") {
		to = of
	}
	for to < end && l.items[r.at[to]].kind != itemPunct {
		to++
	}
	return to > from+2 && f.runOn(given, from, to)
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
			for k := c + 1; k <= i && i+1 < r.win.last && given[i+1-r.win.first] == labelContent; k++ {
				given[k-r.win.first] = labelOut
			}
			return
		} else if it.kind == itemRun && it.word>>20&3 > 0 && given[i-r.win.first] == labelContent {
			for k := c + 1; k < i; k++ {
				given[k-r.win.first] = labelOut // "declared from the bench “…”"
			}
			return
		} else if it.kind == itemRun || it.kind == itemPunct || l.hasVerb(i, i+1) || it.info != nil && it.info.pos == posSubj {
			return
		}
	}
}

// urges ends what is reported behind the verb of saying at item c before "and" and a verb
// by which the one who speaks asks for something: "said the threat was real and urged
// people to stay at home".
func (f *finder) urges(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.cues&(1<<cueSay|1<<cueTell|1<<cueWrite) == 0 || info.form != verbPast {
		return
	}
	_, end := f.reportEnd(given, c)
	for n := c + 2 - r.win.first; n+2 < end; n++ {
		if given[n] != labelContent || !l.isWord(r.at[n], "and") || !urging[strings.ToLower(l.wordAt(r.at[n+1]))] {
			continue
		}
		drop(given, n, end-1)
		return
	}
}

// urging are the verbs by which people ask for something.
var urging = wordSet(`advised appealed asked called encouraged exhorted implored invited thanked urged warned`)
