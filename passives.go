package lede

import "strings"

// agentCues are the classes of verbs whose passive names who spoke behind "by".
const agentCues = 1<<cueTell | 1<<cueAsk | 1<<cueCall | 1<<cueAccuse | 1<<cueUrge | 1<<cueDeny

// isAgentive reports whether the verb at item c is a passive one of agentCues: "was told",
// "has been accused", but not "was quoted as saying".
func (f *finder) isAgentive(c int32) bool {
	info := f.l.items[c].info
	return info != nil && info.cues&agentCues != 0 && info.form == verbPast && f.isPassive(c) && f.l.quotedAs(c) < 0
}

// agent labels as the source who stands behind "by", right behind the passive verb at item
// c, and as content what follows, up to the next comma: "was told by the bishop that she
// might teach", "was described by Ms Obi as “a monster”". What stands before is left.
func (f *finder) agent(given []uint8, c int32) {
	r, l := &f.report, f.l
	end := min(r.win.last, l.segments[l.items[c].segment].last)
	if !f.isAgentive(c) || !l.isWord(c+1, "by") || l.tellsTime(c+2) {
		return
	}
	p := l.phraseFrom(c+2, l.beforeOf(c+2, end))
	if p.empty() {
		return
	}
	i := c + 1
	for ; i < end && l.items[i].start < p.end; i++ {
		given[i-r.win.first] = labelSource
	}
	given[c+1-r.win.first] = labelOut
	for n := range given {
		if k := r.at[n]; given[n] == labelSource && (k < c || k >= i) {
			given[n] = labelOut
		}
	}
	for ; i < end && l.items[i].kind != itemPunct; i++ {
		given[i-r.win.first] = labelContent
	}
}

// beforeOf returns the first "of" among the items [i, end) that does not go on with a noun
// phrase, or end: "by members of “hiding”", "by members of hiding it".
func (l *layering) beforeOf(i, end int32) int32 {
	for k := i; k+1 < end; k++ {
		if l.isWord(k, "of") && (!l.inPhrase(&l.items[k+1]) || l.isParticiple(k+1)) {
			return k
		}
	}
	return end
}

// tellsTime reports whether item i is a number or a word for a time: "by Friday".
func (l *layering) tellsTime(i int32) bool {
	if int(i) >= len(l.items) {
		return false
	}
	it := &l.items[i]
	return it.kind == itemNumber || it.info != nil && it.info.pos == posDay
}

// byAgent gives q, whose cue at item c is passive, who stands behind "by" at the end of
// what is reported as its source: "was called “a sham” by its own head". Where nobody
// stands there, the subject, who is told or named, is no source either.
func (f *finder) byAgent(q *attribution, c int32) {
	l := f.l
	if !f.isAgentive(c) || l.isWord(c+1, "by") {
		return
	}
	end := l.segments[l.items[c].segment].last
	by := c + 1
	for by < min(end, c+channelReach) && !l.isRun(by) {
		by++
	}
	by++
	who := place{}
	if by < end && l.isWord(by, "by") && !l.tellsTime(by+1) {
		who = l.phraseFrom(by+1, end)
	}
	switch {
	case !who.empty():
		q.source = who
		q.cutTail(f.w.text, l.items[by].start)
	case q.source.end <= l.items[c].start && q.kind != Direct:
		q.source, q.unnamed = place{}, true
	}
}

// cutTail ends the piece of what q reports that holds the byte at before it.
func (q *attribution) cutTail(text string, at int32) {
	for i := range q.content {
		if p := &q.content[i]; p.start < at && at < p.end {
			*p = trimmed(text, place{p.start, at})
			for _, m := range q.marked {
				if m.end < p.end && strings.Trim(text[m.end:p.end], "\"'”’ ") == "" {
					p.end = m.end
				}
			}
		}
	}
}

// reducedHead returns the byte where the source p, behind a comma, begins if it opens with
// the noun that it speaks of: of "a pledge analysts described as brave" it is "analysts",
// of "a situation the bank has warned cannot last" it is "the bank".
func (f *finder) reducedHead(p place, c int32) int32 {
	l := f.l
	text := f.w.text
	if p.empty() || p.start < 2 || text[p.start-2:p.start] != ", " || p.end > l.items[c].start {
		return p.start
	}
	first := c
	for first > 0 && l.items[first-1].start >= p.start {
		first--
	}
	if !l.isWord(first, "a") && !l.isWord(first, "an") {
		return p.start
	}
	last := first
	for i := first + 2; i < c && l.items[i].end <= p.end; i++ {
		it := &l.items[i]
		if l.isWord(i, "who") || l.isWord(i, "which") || l.isWord(i, "that") {
			return p.start
		}
		if it.info != nil && (it.info.pos == posDet || it.info.pos == posPoss || it.info.pos == posSubj) {
			return it.start
		}
		last = i
	}
	if last > first+1 && nounClassOf(strings.ToLower(l.wordAt(last)))&nounPlural != 0 {
		return l.items[last].start
	}
	return p.start
}

// reducedEnd ends what is reported behind the cue at item c where something is put beside
// it that others call names: "will cull 200 elephants, a plan critics have called “cruel”"
// reports the cull, and the critics call.
func (f *finder) reducedEnd(given []uint8, c int32) {
	r, l := &f.report, f.l
	last, end := f.reportEnd(given, c)
	for n := c + 2 - r.win.first; n+3 < min(last+1, end); n++ {
		i := r.at[n]
		if l.markAt(i) == ',' && (l.isWord(i+1, "a") || l.isWord(i+1, "an")) && f.isCalledByOthers(i+3, r.at[end-1]) {
			drop(given, n, last)
			return
		}
	}
}

// isCalledByOthers reports whether a verb that calls a thing something stands among the
// items [i, end), soon, with marked words behind it, and nothing before it that parts it
// from the thing: of "a plan critics have called “cruel”" what stands behind "plan".
func (f *finder) isCalledByOthers(i, end int32) bool {
	const most = 7
	l := f.l
	for k := i; k < min(i+most, end); k++ {
		it := &l.items[k]
		if it.kind == itemPunct || it.kind == itemRun || l.isWord(k, "that") || l.isWord(k, "which") {
			return false
		}
		calls := it.info != nil && !it.noun && it.info.has(cueCall) && (it.info.form == verbPast || it.info.form == verbThird)
		if calls && !f.isPassive(k) && (l.isRun(k+1) || l.isRun(k+2)) {
			return true
		}
	}
	return false
}
